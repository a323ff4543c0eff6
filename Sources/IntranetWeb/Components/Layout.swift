internal import IntranetCore

/// The main menu's items.
enum MenuItem: CaseIterable {
    case news, school, groups, data

    var path: String {
        switch self {
        case .news: "/"
        case .school: "/mijn-school"
        case .groups: "/groepen"
        case .data: "/mijn-gegevens"
        }
    }

    var icon: HTML {
        switch self {
        case .news: Icon.news
        case .school: Icon.school
        case .groups: Icon.groups
        case .data: Icon.person
        }
    }

    func label(_ phrases: any Phrases) -> String {
        switch self {
        case .news: phrases.news
        case .school: phrases.mySchool
        case .groups: phrases.groups
        case .data: phrases.myData
        }
    }
}

/// A page's content, before the frame goes around it.
struct Page: Sendable {
    let title: String
    var item: MenuItem?
    let content: HTML
}

extension PageContext {
    /// The whole document: the frame of the site around a page.
    func document(_ page: Page) -> HTML {
        """
        <!doctype html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
        <meta name="color-scheme" content="light dark">
        <title>\(page.title) · \(frame.boardName)</title>
        \(frame.head)
        </head>
        <body>
        <a class="skip" href="#inhoud">\(phrases.toContent)</a>
        \(body(page))
        </body>
        </html>

        """
    }

    private func body(_ page: Page) -> HTML {
        guard let viewer else {
            return """
                <main id="inhoud" class="door" tabindex="-1">
                \(page.content)
                </main>
                """
        }
        return """
            <div class="shell">
            <header class="side">
            \(brand)
            \(menu(page.item))
            \(me(viewer))
            </header>
            <main id="inhoud" tabindex="-1">
            \(page.content)
            </main>
            </div>
            <p class="note" role="status" data-note data-new="\(phrases.newPostArrived)" \
            data-show="\(phrases.showNewPosts)" data-failed="\(phrases.notSent)" \
            data-lost="\(phrases.liveLost)"></p>
            """
    }

    /// The board's mark and name, which lead to the news.
    var brand: HTML {
        """
        <a class="brand" href="/">
        <span class="mark" aria-hidden="true">\(frame.boardInitials)</span>
        <span class="brand-name">\(frame.boardName)</span>
        </a>
        """
    }

    private func menu(_ current: MenuItem?) -> HTML {
        """
        <nav class="menu" aria-label="\(phrases.mainMenu)">
        <ul>
        \(each: MenuItem.allCases, { link($0, isCurrent: $0 == current) })</ul>
        </nav>
        """
    }

    private func link(_ item: MenuItem, isCurrent: Bool) -> HTML {
        """
        <li><a href="\(item.path)"\(if: isCurrent, #" aria-current="page""#)>\
        \(item.icon)<span>\(item.label(phrases))</span></a></li>

        """
    }

    private func me(_ viewer: Viewer) -> HTML {
        """
        <div class="me">
        \(avatar(initials: viewer.initials, name: viewer.name))
        <span class="me-name">\(viewer.name)</span>
        <form method="post" action="/uitloggen">
        <button class="quiet">\(Icon.logOut)<span>\(phrases.logOut)</span></button>
        </form>
        </div>
        """
    }

    /// The switch to the other language, which brings the reader back to this page.
    var languageSwitch: HTML {
        """
        <form class="language" method="post" action="/taal">
        <input type="hidden" name="taal" value="\(language.other.rawValue)">
        <input type="hidden" name="terug" value="\(address)">
        <button class="quiet" lang="\(language.other.rawValue)">\
        \(Icon.language)<span>\(phrases.switchLanguage)</span></button>
        </form>
        """
    }
}
