/// A column that a table may have, told by its heading.
protocol TableColumn: RawRepresentable, CaseIterable, Hashable where RawValue == Int {
    /// What stands above the column, whatever its capitals.
    var heading: String { get }
}
