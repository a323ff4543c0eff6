/// Says how large something is.
enum Bytes {
    static func text(_ count: UInt64) -> String {
        switch count {
        case ..<10_000: "\(count) B"
        case ..<10_000_000: "\(count / 1000) KB"
        default: "\(count / 1_000_000) MB"
        }
    }
}
