"""Our client calls a server of grpcio."""

import time
from concurrent import futures

import grpc
import pytest

import probe


@pytest.fixture(scope="module")
def peer(echo):
    messages, stubs = echo

    class Echo(stubs.EchoServiceServicer):
        def Say(self, request, context):
            context.set_trailing_metadata([
                item for item in context.invocation_metadata() if item[0].startswith("probe-")])
            return messages.SayResponse(body=request.body)

        def Count(self, request, context):
            for number in range(request.count):
                if not context.is_active():
                    return
                yield messages.CountResponse(number=number, body=bytes(request.size))
                time.sleep(request.pause_ms / 1000)

        def Fail(self, request, context):
            time.sleep(request.delay_ms / 1000)
            if request.code:
                code = next(c for c in grpc.StatusCode if c.value[0] == request.code)
                context.abort(code, request.message)
            return messages.FailResponse()

    server = grpc.server(futures.ThreadPoolExecutor(8))
    stubs.add_EchoServiceServicer_to_server(Echo(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    yield f"127.0.0.1:{port}"
    server.stop(None)


@pytest.mark.parametrize("size", [0, 1, 70_000, 3_000_000])
def test_our_client_gets_its_message_back(peer, size):
    code, lines, errors = probe.call(peer, "say", size)
    assert (code, lines) == (0, [f"ok {size}"]), errors


def test_our_client_reads_a_stream(peer):
    code, lines, errors = probe.call(peer, "count", 500, 2000)
    assert (code, lines) == (0, ["ok 500"]), errors


def test_our_client_sees_every_status_and_message(peer):
    for status in range(1, 17):
        code, lines, _ = probe.call(peer, "fail", status, "één % fout")
        assert (code, lines) == (1, [f"status {status} één % fout"])


def test_our_client_keeps_its_deadline(peer):
    began = time.monotonic()
    code, lines, _ = probe.call(peer, "fail", 5, "late", 5000, "--timeout-ms", 300)
    assert code == 1 and lines[0].startswith("status 4")
    assert time.monotonic() - began < 4


def test_our_client_says_when_nobody_answers():
    code, lines, _ = probe.call("127.0.0.1:1", "say", 1, "--timeout-ms", 3000)
    assert code == 1 and lines[0].startswith("status 14")


def test_our_client_refuses_an_answer_beyond_its_limit(peer):
    code, lines, _ = probe.call(peer, "count", 1, 4_300_000)
    assert code == 1 and lines[0].startswith("status 8")
