// Generated from Protos/ by scripts/generate-messages. Do not edit.

/// What `lerarenkamer.admin.v1` declares.
public enum AdminV1 {}

/// What `lerarenkamer.federation.v1` declares.
public enum FederationV1 {}

/// What `grpc.health.v1` declares.
public enum HealthV1 {}

/// What `lerarenkamer.probe.v1` declares.
public enum ProbeV1 {}
