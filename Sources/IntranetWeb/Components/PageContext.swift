internal import Essentials
internal import IntranetCore

/// What every component may need to know: who reads, in which language, at what time.
struct PageContext: Sendable {
    let frame: SiteFrame
    let language: Language
    let phrases: any Phrases
    let viewer: Viewer?
    let now: Timestamp
    private let today: CivilTime
    /// The address of this page, for coming back after the language was switched.
    let address: String
    /// Unguessable and new for every page; with it a form that is sent twice does its work once.
    let formID: String

    /// A page for `viewer`, read at `now`.
    init(
        frame: SiteFrame, language: Language, viewer: Viewer?, now: Timestamp, address: String,
        formID: String
    ) {
        self.frame = frame
        self.language = language
        phrases = language.phrases
        self.viewer = viewer
        self.now = now
        today = CivilTime(now)
        self.address = address
        self.formID = formID
    }

    /// A moment as people read it, with the exact time for machines.
    func time(_ moment: Timestamp) -> HTML {
        let then = CivilTime(moment)
        return """
            <time datetime="\(then.machineReadable)">\(phrases.moment(then, today: today))</time>
            """
    }
}
