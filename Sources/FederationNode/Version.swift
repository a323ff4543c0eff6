/// The version of the program, as `fedctl status` shows it.
enum Version {
    static let current = "0.1.0"
}
