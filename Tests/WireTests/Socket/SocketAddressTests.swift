import Testing

@testable import Wire

@Suite("Socket addresses")
struct SocketAddressTests {
    @Test(
        "an address is read and written",
        arguments: [
            ("127.0.0.1:8101", SocketAddress.host("127.0.0.1", port: 8101)),
            ("[::1]:1", .host("::1", port: 1)),
            ("node.example:443", .host("node.example", port: 443)),
            ("unix:/run/admin.sock", .unix(path: "/run/admin.sock")),
        ])
    func parse(text: String, address: SocketAddress) {
        #expect(SocketAddress.parse(text) == address)
        #expect(address.description == text)
    }

    @Test(
        "what is none is nil",
        arguments: ["", "host", ":1", "host:", "host:70000", "::1:80", "unix:", "host:-1"])
    func malformed(text: String) {
        #expect(SocketAddress.parse(text) == nil)
    }
}
