internal import IntranetCore

/// What a person typed in a form that was refused, to be shown again with the reason.
struct Draft: Sendable, Equatable {
    var text: String
    var reason: String
}

extension PageContext {
    /// The form to write a post with, and who will see it.
    func composer(_ space: SpaceHeader, _ audience: Audience, draft: Draft? = nil) -> HTML {
        """
        <form class="composer" method="post" action="/ruimtes/\(space.id)/berichten" \
        data-live-form="post">
        <input type="hidden" name="request_id" value="\(formID)">
        \(viewer.map { avatar(initials: $0.initials, name: $0.name) })
        <label class="unseen" for="write">\(phrases.writeLabel)</label>
        <textarea id="write" name="body" rows="2" required \
        maxlength="\(TextField.post.maximumCharacters)" \
        placeholder="\(phrases.writePlaceholder)" \
        aria-describedby="write-seen\(if: draft != nil, " write-wrong")"\
        \(if: draft != nil, #" aria-invalid="true""#)>
        \(draft?.text ?? "")</textarea>
        \(draft.map { wrong($0.reason, id: "write-wrong") })
        <div class="composer-foot">
        \(audienceLine(audience, id: "write-seen"))
        <button class="primary">\(phrases.publish)</button>
        </div>
        </form>
        """
    }

    /// Why a form was refused, next to the field that it is about.
    func wrong(_ reason: String, id: String) -> HTML {
        """
        <p class="wrong" id="\(id)" role="alert">\(Icon.away)<span>\(reason)</span></p>
        """
    }
}
