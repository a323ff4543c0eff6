internal import Essentials

/// A command as called: its words, where it writes, and the node it talks to.
struct Invocation: Sendable {
    let command: Command
    let operands: [String]
    let options: [String: String]
    let console: Console
    let node: any AdminNode
    let files: any InputFiles
    let clock: any WallClock

    /// The operand at a place; the parser has checked that required ones are there.
    func operand(_ index: Int) -> String {
        index < operands.count ? operands[index] : ""
    }

    func has(_ option: String) -> Bool {
        options[option] != nil
    }

    /// A whole number given to an option, or the fallback when the option is absent or bare.
    func number(_ option: String, in range: ClosedRange<Int>, else fallback: Int) throws -> Int {
        guard let text = options[option], !text.isEmpty else { return fallback }
        guard let number = Int(text), range.contains(number) else {
            throw Failure.usage(
                "--\(option) takes a number from \(range.lowerBound) to \(range.upperBound).",
                next: "fedctl \(command.name) --\(option)=\(fallback)")
        }
        return number
    }

    /// Prints JSON when that was asked for, and text made for people otherwise.
    func show(_ json: @autoclosure () -> JSONValue, text: () -> [String]) {
        if has("json") {
            console.line(json().encoded)
        } else {
            for line in text() { console.line(line) }
        }
    }
}
