/// Finds the word that was probably meant.
enum Nearest {
    /// The candidate with the fewest edits, when few enough to be a slip of the fingers.
    static func to(_ word: String, among candidates: [String]) -> String? {
        let scored = candidates.map { (distance(word, $0), $0) }
        guard let best = scored.min(by: { $0.0 < $1.0 }) else { return nil }
        return best.0 <= max(2, word.count / 3) && best.0 < word.count ? best.1 : nil
    }

    /// Levenshtein's distance, where swapping two neighbours counts as one edit.
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left)
        let right = Array(right)
        var rows = [Array(0...right.count)]
        for row in 1...max(left.count, 1) where row <= left.count {
            var line = [row]
            for column in 1...max(right.count, 1) where column <= right.count {
                let isSame = left[row - 1] == right[column - 1]
                var best = min(
                    rows[row - 1][column] + 1, line[column - 1] + 1,
                    rows[row - 1][column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, left[row - 1] == right[column - 2],
                    left[row - 2] == right[column - 1]
                {
                    best = min(best, rows[row - 2][column - 2] + 1)
                }
                line.append(best)
            }
            rows.append(line)
        }
        return rows[left.count][right.count]
    }
}
