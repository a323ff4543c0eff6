internal import IntranetCore

extension PageContext {
    /// Links between the schools of somebody who works at several.
    func schoolTabs(_ schools: [SchoolSummary], current: SpaceID) -> HTML {
        """
        <nav class="tabs" aria-label="\(phrases.mySchools)"><ul>
        \(each: schools, { schoolTab($0, isCurrent: $0.spaceID == current) })</ul></nav>
        """
    }

    private func schoolTab(_ school: SchoolSummary, isCurrent: Bool) -> HTML {
        """
        <li><a href="/mijn-school/\(school.spaceID)"\(if: isCurrent, #" aria-current="page""#)>\
        \(school.name)</a></li>

        """
    }
}
