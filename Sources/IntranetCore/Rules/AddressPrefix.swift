/// The part of an IP address that stands for one network: /24 of IPv4, /48 of IPv6.
enum AddressPrefix {
    static func of(_ address: String) -> String {
        let host = address.split(separator: "%").first.map(String.init) ?? address
        if host.contains("."), let dot = host.lastIndex(of: ".") {
            let start = host.lastIndex(of: ":").map { host.index(after: $0) } ?? host.startIndex
            return start < dot ? String(host[start..<dot]) : host
        }
        let groups = expanded(host)
        return groups.prefix(3).joined(separator: ":")
    }

    private static func expanded(_ address: String) -> [String] {
        let parts = address.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard let gap = parts.dropFirst(parts.first == "" ? 1 : 0).firstIndex(of: "") else {
            return parts
        }
        let before = parts[..<gap].filter { !$0.isEmpty }
        let after = parts[gap...].filter { !$0.isEmpty }
        let zeros = Array(repeating: "0", count: max(0, 8 - before.count - after.count))
        return before + zeros + after
    }
}
