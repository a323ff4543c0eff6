"""grpcio's health checking asks our server."""

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

SERVING = health_pb2.HealthCheckResponse.SERVING


@pytest.fixture
def stub(server):
    with grpc.insecure_channel(server.rpc) as channel:
        yield health_pb2_grpc.HealthStub(channel)


def test_the_server_as_a_whole_serves(stub):
    assert stub.Check(health_pb2.HealthCheckRequest(), timeout=5).status == SERVING


def test_an_unknown_service_is_not_found(stub):
    with pytest.raises(grpc.RpcError) as caught:
        stub.Check(health_pb2.HealthCheckRequest(service="no.such"), timeout=5)
    assert caught.value.code() == grpc.StatusCode.NOT_FOUND


def test_watching_tells_the_state_at_once_and_stays_open(stub):
    watch = stub.Watch(health_pb2.HealthCheckRequest(), timeout=1)
    assert next(watch).status == SERVING
    with pytest.raises(grpc.RpcError) as caught:
        next(watch)
    assert caught.value.code() == grpc.StatusCode.DEADLINE_EXCEEDED
