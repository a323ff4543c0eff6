import Foundation
import Glibc

/// Swaps what this process's descriptors of a file point at: the way to a failing disk without
/// a failing disk.
final class OpenFiles {
    private var saved: [(descriptor: Int32, copy: Int32)] = []

    /// Lets all descriptors of `path` point at `other` instead.
    func replace(_ path: String, by other: String) throws {
        let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let replacement = unsafe open(other, O_RDWR)
        defer { close(replacement) }
        // All of them are found first: a copy made here must not be taken for one of them.
        let descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
            .filter { name in
                let link = "/proc/self/fd/" + name
                return (try? FileManager.default.destinationOfSymbolicLink(atPath: link)) == real
            }.compactMap { Int32($0) }
        for descriptor in descriptors {
            saved.append((descriptor, dup(descriptor)))
            dup2(replacement, descriptor)
        }
    }

    var count: Int { saved.count }

    /// Puts back what the descriptors pointed at.
    func restore() {
        for (descriptor, copy) in saved {
            dup2(copy, descriptor)
            close(copy)
        }
        saved = []
    }
}
