internal import Essentials

/// A board's colour and the shades of it that stay readable, whatever colour the board chose.
struct BoardColour: Sendable {
    /// Red, green and blue, 0 to 255.
    struct Shade: Sendable, Equatable, CustomStringConvertible {
        var red: Double
        var green: Double
        var blue: Double

        static let white = Shade(red: 255, green: 255, blue: 255)
        static let black = Shade(red: 0, green: 0, blue: 0)

        /// `#rrggbb`.
        var description: String {
            "#" + [red, green, blue].map { UInt8(max(0, min(254.5, $0)) + 0.5) }.hex
        }

        /// This shade with a part of another one, from 0 to 1.
        func mixed(with other: Shade, _ part: Double) -> Shade {
            Shade(
                red: red + (other.red - red) * part, green: green + (other.green - green) * part,
                blue: blue + (other.blue - blue) * part)
        }

        /// WCAG's contrast ratio between two shades, 1 to 21.
        func contrast(with other: Shade) -> Double {
            let (one, two) = (luminance, other.luminance)
            return (max(one, two) + 0.05) / (min(one, two) + 0.05)
        }

        private var luminance: Double {
            0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
        }

        /// WCAG's curve, with a square and a square root of the fifth instead of a power of 2.4:
        /// no mathematics library is needed, and the error is below one step of 255.
        private static func linear(_ value: Double) -> Double {
            let share = value / 255
            guard share > 0.03928 else { return share / 12.92 }
            let base = (share + 0.055) / 1.055
            return base * base * fifthRoot(base * base)
        }

        private static func fifthRoot(_ value: Double) -> Double {
            var root = 1.0
            for _ in 0..<24 {
                let fourth = root * root * root * root
                root -= (fourth * root - value) / (5 * fourth)
            }
            return root
        }
    }

    private static let surface = Shade.white
    private static let nightSurface = Shade(red: 0x1D, green: 0x1F, blue: 0x25)

    private let chosen: Shade

    /// A colour written as `#rrggbb`; anything else gives a calm green.
    init(_ text: String) {
        let bytes = [UInt8](hex: text.drop { $0 == "#" }) ?? []
        chosen =
            bytes.count == 3
            ? Shade(red: Double(bytes[0]), green: Double(bytes[1]), blue: Double(bytes[2]))
            : Shade(red: 11, green: 110, blue: 79)
    }

    /// The colour behind white text.
    var solid: Shade { Self.readable(chosen, on: .white, towards: .black) }

    /// The text on ``solid``.
    var onSolid: Shade { .white }

    /// The style sheet that gives the site's tokens this colour, by day and by night.
    var styleSheet: String {
        let soft = Self.surface.mixed(with: chosen, 0.1)
        let ink = Self.readable(chosen, on: soft, towards: .black)
        let nightSoft = Self.nightSurface.mixed(with: chosen, 0.28)
        let nightInk = Self.readable(chosen, on: nightSoft, towards: .white)
        let nightSolid = Self.readable(chosen, on: Self.nightSurface, towards: .white)
        return """
            :root {
              --board: \(solid);
              --on-board: \(onSolid);
              --board-ink: \(ink);
              --board-soft: \(soft);
            }
            @media (prefers-color-scheme: dark) {
              :root {
                --board: \(nightSolid);
                --on-board: #101216;
                --board-ink: \(nightInk);
                --board-soft: \(nightSoft);
              }
            }

            """
    }

    /// The shade moved towards black or white in small steps until text in it, or on it, reads.
    private static func readable(_ shade: Shade, on other: Shade, towards end: Shade) -> Shade {
        for step in 0...50 {
            let candidate = shade.mixed(with: end, Double(step) / 50)
            if candidate.contrast(with: other) >= 4.8 { return candidate }
        }
        return end
    }
}
