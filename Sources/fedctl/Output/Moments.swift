internal import Essentials

/// Says how long ago or how far away a moment is; exact times are in the JSON.
enum Moments {
    static func ago(_ milliseconds: Int64, _ clock: any WallClock) -> String {
        guard milliseconds > 0 else { return "never" }
        return span(clock.now().milliseconds - milliseconds) + " ago"
    }

    static func left(_ milliseconds: Int64, _ clock: any WallClock) -> String {
        let left = milliseconds - clock.now().milliseconds
        return left > 0 ? "in \(span(left))" : "\(span(-left)) ago"
    }

    static func span(_ milliseconds: Int64) -> String {
        let seconds = max(milliseconds, 0) / 1000
        return switch seconds {
        case ..<120: "\(seconds) s"
        case ..<7200: "\(seconds / 60) min"
        case ..<172_800: "\(seconds / 3600) h"
        default: "\(seconds / 86_400) days"
        }
    }
}
