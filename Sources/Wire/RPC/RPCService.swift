/// What all connections of a gRPC server share.
final class RPCService: Sendable {
    let routes: RouteTable
    let interceptors: [any ServerInterceptor]
    let limits: RPCLimits
    /// In nanoseconds, for calls that bring no timeout.
    let defaultTimeout: UInt64

    init(_ router: RPCRouter, limits: RPCLimits) {
        routes = RouteTable(router)
        interceptors = router.interceptors
        self.limits = limits
        defaultTimeout = limits.callTime.wholeNanoseconds
    }

    /// Makes the driver of a connection that came in.
    var driverFactory: DriverFactory {
        { connection in
            HTTP2Driver(role: .server, handler: RPCServerStreams(self), on: connection)
        }
    }
}
