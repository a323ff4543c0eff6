internal import Essentials
internal import Glibc
internal import Wire

@main
struct Program {
    static func main() async {
        var environment: [String: String] = [:]
        if let value = unsafe getenv(NodeLocation.variable) {
            environment[NodeLocation.variable] = unsafe String(cString: value)
        }
        let known = environment
        let tool = Tool(
            console: .system, files: SystemFiles(), clock: SystemClock()
        ) { directory, socket in
            let path = NodeLocation.socket(
                directory: directory, socket: socket, environment: known)
            return SocketNode(path: path, loop: try EventLoop.start(name: "fedctl"))
        }
        let status = await tool.run(Array(CommandLine.arguments.dropFirst()))
        exit(status.rawValue)
    }
}
