/// The drawings of the interface: 24 by 24, drawn with the text's colour, silent for screen readers.
enum Icon {
    static let news: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 5.5h12.5v13a1.5 1.5 0 0 \
        0 1.5 1.5H6a2 2 0 0 1-2-2zM16.5 9.5H20V18a2 2 0 0 1-2 2M7.5 9.5h5.5M7.5 13h5.5M7.5 \
        16.5h3"/></svg>
        """
    static let school: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3v4M12 3.3h4.5v2.5H12M4 \
        20v-8l8-5 8 5v8M2.5 20h19M9.5 20v-4.5a2.5 2.5 0 0 1 5 0V20"/></svg>
        """
    static let groups: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><circle cx="9" cy="8.5" \
        r="3.5"/><path d="M2.5 19.5c.4-3.6 3-5.5 6.5-5.5s6.1 1.9 6.5 5.5M15.5 \
        5.3a3.4 3.4 0 0 1 0 6.4M18 14.5c2 .8 3.2 2.5 3.5 5"/></svg>
        """
    static let person: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="8" r="4"/><path \
        d="M4 20.5c.6-4.1 3.7-6 8-6s7.4 1.9 8 6"/></svg>
        """
    static let network: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="5.5" \
        r="2.5"/><circle cx="5.5" cy="17.5" r="2.5"/><circle cx="18.5" cy="17.5" \
        r="2.5"/><path d="M10.8 7.7 6.7 15.3M13.2 7.7l4.1 7.6M8 17.5h8"/></svg>
        """
    static let heart: HTML = """
        <svg class="icon heart" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 \
        20.3C6.3 15.8 3.5 12.9 3.5 9.3A4.6 4.6 0 0 1 8 4.7c1.6 0 3.1.8 4 2.2a4.7 \
        4.7 0 0 1 4-2.2 4.6 4.6 0 0 1 4.5 4.6c0 3.6-2.8 6.5-8.5 11z"/></svg>
        """
    static let comment: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4.5c-4.9 0-8.5 \
        3-8.5 7 0 2.2 1.1 4 2.9 5.3L6 20.5l3.9-2.2c.7.1 1.4.2 2.1.2 4.9 0 8.5-3 \
        8.5-7s-3.6-7-8.5-7z"/></svg>
        """
    static let eye: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M2.5 12S6 5.5 12 \
        5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" \
        r="2.8"/></svg>
        """
    static let arrived: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m2.5 12.5 4.5 4.5 \
        8.5-9.5M11.5 15.5l1.5 1.5L21.5 7.5"/></svg>
        """
    static let clock: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" \
        r="8.5"/><path d="M12 7v5.3l3.3 2"/></svg>
        """
    static let away: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4 2.8 19.5h18.4zM12 \
        10v4.5M12 16.9v.2"/></svg>
        """
    static let plus: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5v14M5 12h14"/></svg>
        """
    static let back: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M19 12H5M11 6l-6 6 6 \
        6"/></svg>
        """
    static let next: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m9.5 5.5 6.5 \
        6.5-6.5 6.5"/></svg>
        """
    static let logOut: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M14 4.5H6a1.5 1.5 0 0 \
        0-1.5 1.5v12A1.5 1.5 0 0 0 6 19.5h8M10.5 12h10M17 8.5l3.5 3.5-3.5 \
        3.5"/></svg>
        """
    static let language: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" \
        r="8.5"/><path d="M3.5 12h17M12 3.5c2.5 2.5 3.5 5.3 3.5 8.5s-1 6-3.5 \
        8.5c-2.5-2.5-3.5-5.3-3.5-8.5s1-6 3.5-8.5z"/></svg>
        """
    static let more: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5.5 12h.1M12 12h.1M18.4 \
        12h.1"/></svg>
        """
    static let members: HTML = groups
}
