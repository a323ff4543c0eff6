"""grpcio calls our server."""

import os
import threading
import time

import grpc
import pytest


@pytest.fixture
def channel(server):
    with grpc.insecure_channel(server.rpc, options=[
        ("grpc.max_receive_message_length", 8 << 20), ("grpc.max_send_message_length", 8 << 20),
    ]) as channel:
        yield channel


@pytest.fixture
def stub(channel, echo):
    return echo[1].EchoServiceStub(channel)


def failure(call, *arguments, **options):
    with pytest.raises(grpc.RpcError) as caught:
        call(*arguments, **options)
    return caught.value


@pytest.mark.parametrize("size", [0, 1, 200, 16_384, 65_535, 65_536, 1_000_000, 4_000_000])
def test_a_message_comes_back_as_it_was(stub, echo, size):
    body = os.urandom(size)
    assert stub.Say(echo[0].SayRequest(body=body), timeout=20).body == body


def test_many_calls_at_once_keep_their_answers_apart(stub, echo):
    bodies = [os.urandom(n) for n in range(300)]
    calls = [stub.Say.future(echo[0].SayRequest(body=body), timeout=20) for body in bodies]
    assert [call.result().body for call in calls] == bodies


def test_a_message_beyond_4_mib_is_refused(stub, echo):
    error = failure(stub.Say, echo[0].SayRequest(body=bytes(4_300_000)), timeout=20)
    assert error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    assert stub.Say(echo[0].SayRequest(body=b"a"), timeout=5).body == b"a"


def test_a_stream_comes_whole_and_in_order(stub, echo):
    answers = list(stub.Count(echo[0].CountRequest(count=1000, size=1000), timeout=20))
    assert [answer.number for answer in answers] == list(range(1000))
    assert all(len(answer.body) == 1000 for answer in answers)


def test_an_empty_stream_ends_well(stub, echo):
    assert list(stub.Count(echo[0].CountRequest(count=0), timeout=5)) == []


def test_a_slow_reader_gets_everything(stub, echo):
    numbers = []
    for answer in stub.Count(echo[0].CountRequest(count=400, size=16_000), timeout=30):
        numbers.append(answer.number)
        if len(numbers) % 50 == 0:
            time.sleep(0.05)
    assert len(numbers) == 400 and numbers == sorted(numbers)


def test_the_deadline_ends_a_slow_call(stub, echo):
    began = time.monotonic()
    error = failure(stub.Fail, echo[0].FailRequest(code=5, delay_ms=20_000), timeout=0.3)
    assert error.code() == grpc.StatusCode.DEADLINE_EXCEEDED
    assert time.monotonic() - began < 5


def test_the_deadline_ends_a_stream(stub, echo):
    call = stub.Count(echo[0].CountRequest(count=1000, size=1, pause_ms=50), timeout=0.5)
    error = failure(lambda: list(call))
    assert error.code() == grpc.StatusCode.DEADLINE_EXCEEDED


def test_cancelling_a_stream_leaves_the_connection_good(stub, echo):
    for _ in range(20):
        call = stub.Count(echo[0].CountRequest(count=100_000, size=1000))
        assert next(call).number == 0
        call.cancel()
    assert stub.Say(echo[0].SayRequest(body=b"still here"), timeout=5).body == b"still here"


@pytest.mark.parametrize("code", range(1, 17))
def test_every_status_arrives_with_its_message(stub, echo, code):
    text = "nee: 100 % – ça va?\n"
    error = failure(stub.Fail, echo[0].FailRequest(code=code, message=text), timeout=5)
    assert error.code().value[0] == code
    assert error.details() == text


def test_metadata_travels_both_ways(stub, echo):
    sent = [("probe-text", "a, b"), ("probe-data-bin", bytes(range(256)))]
    error = failure(stub.Fail, echo[0].FailRequest(code=5), timeout=5, metadata=sent)
    trailing = dict(error.trailing_metadata())
    assert trailing.get("probe-text") == "a, b"
    assert trailing.get("probe-data-bin") == bytes(range(256))


def test_status_details_travel(stub, echo):
    error = failure(
        stub.Fail, echo[0].FailRequest(code=9, message="no"), timeout=5,
        metadata=[("probe-details-bin", b"\x08\x09")])
    assert dict(error.trailing_metadata()).get("grpc-status-details-bin") == b"\x08\x09"


def test_an_unknown_method_and_service_are_unimplemented(channel):
    for path in ["/lerarenkamer.probe.v1.EchoService/Sing", "/no.such.Service/Say", "/x"]:
        call = channel.unary_unary(path, lambda b: b, lambda b: b)
        assert failure(call, b"", timeout=5).code() == grpc.StatusCode.UNIMPLEMENTED


def test_a_message_that_is_none_is_refused(channel):
    call = channel.unary_unary("/lerarenkamer.probe.v1.EchoService/Say", lambda b: b, lambda b: b)
    for nonsense in [b"\xff", b"\x0a\xff\x01", b"\x0a\x05abc", b"\x08" * 11]:
        code = failure(call, nonsense, timeout=5).code()
        assert code in (grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.INTERNAL)


def test_compression_is_refused_by_name(stub, echo):
    error = failure(
        stub.Say, echo[0].SayRequest(body=bytes(10_000)), timeout=5,
        compression=grpc.Compression.Gzip)
    assert error.code() == grpc.StatusCode.UNIMPLEMENTED


def test_a_second_message_on_a_unary_call_is_refused(channel, echo):
    call = channel.stream_unary(
        "/lerarenkamer.probe.v1.EchoService/Say", lambda b: b, lambda b: b)
    error = failure(call, iter([b"", b""]), timeout=5)
    assert error.code() in (
        grpc.StatusCode.INTERNAL, grpc.StatusCode.UNIMPLEMENTED, grpc.StatusCode.INVALID_ARGUMENT)


def test_threads_share_a_connection(stub, echo):
    wrong = []

    def work(number):
        for turn in range(50):
            body = f"{number}-{turn}".encode()
            if stub.Say(echo[0].SayRequest(body=body), timeout=10).body != body:
                wrong.append(body)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_shutting_down_lets_a_running_call_end(fresh_server, echo):
    with grpc.insecure_channel(fresh_server.rpc) as channel:
        stub = echo[1].EchoServiceStub(channel)
        assert stub.Say(echo[0].SayRequest(body=b"a"), timeout=5).body == b"a"
        call = stub.Fail.future(echo[0].FailRequest(code=5, delay_ms=1000), timeout=10)
        time.sleep(0.3)
        fresh_server.process.terminate()
        assert call.code() == grpc.StatusCode.NOT_FOUND
    fresh_server.process.wait(timeout=15)
    assert fresh_server.process.returncode == 0
