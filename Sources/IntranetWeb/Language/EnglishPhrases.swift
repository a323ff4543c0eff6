internal import IntranetCore

/// The interface in English.
struct EnglishPhrases: Phrases {
    func moment(_ then: CivilTime, today: CivilTime) -> String {
        let time = "\(then.hour):\(CivilTime.twoDigits(then.minute))"
        switch today.dayNumber - then.dayNumber {
        case ...0: return time
        case 1: return "yesterday, \(time)"
        default:
            let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
            let months = [
                "January", "February", "March", "April", "May", "June", "July", "August",
                "September", "October", "November", "December",
            ]
            return "\(days[then.weekday]) \(then.day) \(months[then.month - 1]) \(then.year)"
        }
    }

    func list(_ names: [String]) -> String {
        DutchPhrases.join(names, with: "and")
    }
}

extension EnglishPhrases {
    var toContent: String { "Skip to content" }
    var mainMenu: String { "Main menu" }
    var news: String { "News" }
    var mySchool: String { "My school" }
    var groups: String { "Groups" }
    var myData: String { "My data" }
    var logOut: String { "Log out" }
    var switchLanguage: String { "Lees dit in het Nederlands" }
    var board: String { "Board" }
    var myDataLead: String {
        "This is what the staff room knows about you. Only you see this page."
    }
    var sessionNote: String {
        "Are you using somebody else’s device, or one of the school? Log out when you are done."
    }
    var languageTitle: String { "Language" }

    func rolesTitle(_ count: Int) -> String { count == 1 ? "Role" : "Roles" }

    func role(_ role: Role) -> String {
        switch role {
        case .staff: "Staff"
        case .schoolEditor: "School editor"
        case .schoolDirector: "School director"
        case .communications: "Board office, communications"
        case .hrMobility: "HR, mobility"
        case .privacyOfficer: "Privacy officer"
        case .trustOfficer: "Trust officer"
        case .platformAdmin: "Administrator"
        }
    }
}

extension EnglishPhrases {
    var logInTitle: String { "Welcome to the staff room" }
    func logInLead(_ board: String) -> String { "Log in with your account of \(board)." }
    var email: String { "E-mail address" }
    var password: String { "Password" }
    var logIn: String { "Log in" }
    var wrongCredentials: String {
        "This e-mail address and password do not belong together. Check them and try again."
    }
    func tooManyAttempts(_ seconds: Int) -> String {
        let minutes = (seconds + 59) / 60
        let wait = minutes <= 1 ? "a minute" : "\(minutes) minutes"
        return "You have tried too often. Wait \(wait), then try again."
    }
    var forgotPassword: String {
        "Does it not work? The administrator of your board can make a new password for you."
    }
    var loggedOut: String { "You are logged out." }
}

extension EnglishPhrases {
    func errorTitle(_ status: Int) -> String {
        switch status {
        case 403: "You may not see or do this"
        case 404: "This page does not exist"
        case 405: "This cannot be done here"
        case 413: "This is too large"
        case 429: "Wait a moment"
        case 400...499: "We could not read this"
        default: "Something went wrong on our side"
        }
    }

    func errorHelp(_ status: Int) -> String {
        switch status {
        case 403: "Ask the steward of the group or the board office whether you can get access."
        case 404: "It may have been removed, or it is not meant for you. Find it through the menu."
        case 405: "Go back and try it with the buttons on the page."
        case 413: "Make your post shorter and publish it again."
        case 429: "You did much in a short time. Wait a minute, then try again."
        case 400...499: "Go back, load the page again and try once more."
        default: "It is not your fault. Try again in a few minutes."
        }
    }

    var errorOrigin: String {
        "This request did not come from this website, so we did not carry it out. "
            + "Go to the page itself and try it there."
    }
    var toStart: String { "To the news" }
}
