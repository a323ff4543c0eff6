"""A node tells over grpc.health.v1 that it serves, to a client that is not ours."""
import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc


def test_the_admin_socket_answers_the_standard_health_check(boards):
    with grpc.insecure_channel(f"unix:{boards[0].socket}") as channel:
        health = health_pb2_grpc.HealthStub(channel)
        answer = health.Check(health_pb2.HealthCheckRequest(), timeout=5)
        assert answer.status == health_pb2.HealthCheckResponse.SERVING
        with pytest.raises(grpc.RpcError) as refused:
            health.Check(health_pb2.HealthCheckRequest(service="no.such"), timeout=5)
        assert refused.value.code() == grpc.StatusCode.NOT_FOUND
