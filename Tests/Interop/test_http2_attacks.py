"""What a hostile client of HTTP/2 may try (design: each is cut or bounded, others are served)."""

import socket
import time

import pytest

import frames as h2
import probe

SAY = "/lerarenkamer.probe.v1.EchoService/Say"
COUNT = "/lerarenkamer.probe.v1.EchoService/Count"
GROWTH_KIB = 32 * 1024


@pytest.fixture(params=["web", "rpc"])
def port(request, fresh_server):
    return getattr(fresh_server, f"{request.param}_port")


def head(port, server, path=None):
    """A request's header block for either of the two ports."""
    if port == server.rpc_port:
        return h2.grpc_request(path or SAY)
    return h2.request(path or "/")


def is_served(server):
    """Whether an honest client gets its answer on both ports within a second."""
    with h2.Connection(server.web_port) as web, h2.Connection(server.rpc_port) as rpc:
        web.send(h2.frame(h2.HEADERS, h2.END_HEADERS | h2.END_STREAM, 1, h2.request("/")))
        rpc.send(h2.frame(h2.HEADERS, h2.END_HEADERS, 1, h2.grpc_request(SAY))
                 + h2.frame(h2.DATA, h2.END_STREAM, 1, h2.message(b"\x0a\x01a")))
        return web.wait_for(h2.DATA, 1, 2) is not None and rpc.wait_for(h2.DATA, 1, 2) is not None


@pytest.fixture(autouse=True)
def others_are_served_and_memory_stays(fresh_server):
    assert is_served(fresh_server)
    before = fresh_server.resident_kib()
    yield
    assert fresh_server.is_running()
    assert is_served(fresh_server)
    assert fresh_server.resident_kib() - before < GROWTH_KIB


def flood(connection, piece, count, per_send=100):
    """Sends a piece so often, or until the server no longer takes it."""
    for _ in range(count // per_send):
        if not connection.send(piece * per_send):
            return True
    return connection.is_cut(timeout=3)


def test_an_honest_connection_is_not_cut(port, fresh_server):
    with h2.Connection(port) as connection:
        for stream in range(1, 400, 2):
            connection.send(
                h2.frame(h2.HEADERS, h2.END_HEADERS, stream, head(port, fresh_server))
                + h2.frame(h2.DATA, h2.END_STREAM, stream, h2.message(b"")))
            assert connection.wait_for(h2.HEADERS, stream)
        connection.send(h2.frame(h2.PING, 0, 0, b"12345678"))
        assert connection.wait_for(h2.PING)


def test_rapid_reset(port, fresh_server):
    with h2.Connection(port) as connection:
        cut = False
        for stream in range(1, 40_001, 2):
            cut = not connection.send(
                h2.frame(h2.HEADERS, h2.END_HEADERS | h2.END_STREAM, stream,
                         head(port, fresh_server))
                + h2.frame(h2.RST_STREAM, 0, stream, b"\0\0\0\x08"))
            if cut:
                break
        assert cut or connection.is_cut()


def test_made_you_reset(port, fresh_server):
    """The client makes the server reset, by overflowing each stream's window."""
    with h2.Connection(port) as connection:
        cut = False
        for stream in range(1, 40_001, 2):
            cut = not connection.send(
                h2.frame(h2.HEADERS, h2.END_HEADERS, stream, head(port, fresh_server))
                + h2.frame(h2.WINDOW_UPDATE, 0, stream, b"\x7f\xff\xff\xff"))
            if cut:
                break
        assert cut or connection.is_cut()


def test_continuation_flood(port, fresh_server):
    with h2.Connection(port) as connection:
        connection.send(h2.frame(h2.HEADERS, 0, 1, head(port, fresh_server)))
        assert flood(connection, h2.frame(h2.CONTINUATION, 0, 1, h2.literal("x", "y" * 1000)),
                     20_000, 10)


def test_empty_continuation_flood(port, fresh_server):
    with h2.Connection(port) as connection:
        connection.send(h2.frame(h2.HEADERS, 0, 1, head(port, fresh_server)))
        assert flood(connection, h2.frame(h2.CONTINUATION, 0, 1), 100_000)


def test_hpack_bomb(port, fresh_server):
    """One large entry in the table, then thousands of one-byte references to it."""
    with h2.Connection(port) as connection:
        bomb = h2.literal("x-bomb", "y" * 3900, indexed=True) + b"\xbe" * 12_000
        for stream in range(1, 41, 2):
            block = head(port, fresh_server) + bomb
            if not connection.send(
                    h2.frame(h2.HEADERS, h2.END_HEADERS | h2.END_STREAM, stream, block)):
                break
        assert connection.is_cut()


def test_too_many_fields(port, fresh_server):
    with h2.Connection(port) as connection:
        block = head(port, fresh_server) + b"".join(
            h2.literal(f"x{n}", "y") for n in range(200))
        connection.send(h2.frame(h2.HEADERS, h2.END_HEADERS | h2.END_STREAM, 1, block))
        kind, *_ = next(f for f in connection.frames() if f[2] == 1)
        assert kind in (h2.HEADERS, h2.RST_STREAM)


def test_ping_flood(port):
    with h2.Connection(port) as connection:
        assert flood(connection, h2.frame(h2.PING, 0, 0, b"12345678"), 100_000)


def test_settings_flood(port):
    with h2.Connection(port) as connection:
        assert flood(connection, h2.settings([(h2.INITIAL_WINDOW_SIZE, 65535)]), 100_000)


def test_settings_acknowledgement_flood(port):
    with h2.Connection(port) as connection:
        assert flood(connection, h2.settings(ack=True), 100_000)


def test_empty_data_flood(port, fresh_server):
    with h2.Connection(port) as connection:
        connection.send(h2.frame(h2.HEADERS, h2.END_HEADERS, 1, h2.request("/echo", "POST")
                                 if port == fresh_server.web_port else head(port, fresh_server)))
        assert flood(connection, h2.frame(h2.DATA, 0, 1), 100_000)


def test_priority_flood(port):
    with h2.Connection(port) as connection:
        assert flood(connection, h2.frame(h2.PRIORITY, 0, 99, b"\0\0\0\0\1"), 100_000)


def test_unknown_frame_flood(port):
    """libnghttp2 drops these without a word, so that they cost us no more than their bytes."""
    with h2.Connection(port) as connection:
        flood(connection, h2.frame(0xEE, 0, 0, b"x"), 100_000)


def test_window_update_flood(port):
    with h2.Connection(port) as connection:
        assert flood(connection, h2.frame(h2.WINDOW_UPDATE, 0, 0, b"\0\0\0\1"), 100_000)


def test_window_of_zero_holds_up_only_itself(fresh_server):
    connections = []
    for _ in range(8):
        connection = h2.Connection(fresh_server.web_port, [(h2.INITIAL_WINDOW_SIZE, 0)])
        for stream in range(1, 201, 2):
            connection.send(h2.frame(
                h2.HEADERS, h2.END_HEADERS | h2.END_STREAM, stream, h2.request("/flood")))
        connections.append(connection)
    assert is_served(fresh_server)
    for connection in connections:
        connection.__exit__()


def test_window_of_zero_is_cut_in_time(fresh_server):
    with h2.Connection(fresh_server.web_port, [(h2.INITIAL_WINDOW_SIZE, 0)]) as connection:
        connection.send(h2.frame(
            h2.HEADERS, h2.END_HEADERS | h2.END_STREAM, 1, h2.request("/size/100000")))
        assert connection.is_cut(timeout=45) or connection.is_closed


def test_window_of_one_byte(fresh_server):
    with h2.Connection(fresh_server.web_port, [(h2.INITIAL_WINDOW_SIZE, 1)]) as connection:
        for stream in range(1, 101, 2):
            connection.send(h2.frame(
                h2.HEADERS, h2.END_HEADERS | h2.END_STREAM, stream, h2.request("/size/23000")))
        assert is_served(fresh_server)


def test_more_streams_than_allowed_are_refused(port, fresh_server):
    with h2.Connection(port) as connection:
        path = "/slow/3000" if port == fresh_server.web_port else SAY
        refused = 0
        for stream in range(1, 401, 2):
            connection.send(h2.frame(
                h2.HEADERS, h2.END_HEADERS, stream, head(port, fresh_server, path)))
        for kind, _, _, _ in connection.frames(timeout=2):
            refused += kind in (h2.RST_STREAM, h2.GOAWAY)
        assert refused > 0 or connection.is_closed


def test_a_message_that_says_it_is_huge(fresh_server):
    with h2.Connection(fresh_server.rpc_port) as connection:
        connection.send(
            h2.frame(h2.HEADERS, h2.END_HEADERS, 1, h2.grpc_request(SAY))
            + h2.frame(h2.DATA, 0, 1, b"\x00\xff\xff\xff\xff" + b"x" * 100))
        answer = connection.wait_for(h2.HEADERS, 1)
        assert answer is not None


def test_a_message_in_pieces_of_a_byte(fresh_server):
    with h2.Connection(fresh_server.rpc_port) as connection:
        connection.send(h2.frame(h2.HEADERS, h2.END_HEADERS, 1, h2.grpc_request(SAY)))
        text = h2.message(b"\x0a\x64" + b"a" * 100)
        for index, byte in enumerate(text):
            last = index == len(text) - 1
            connection.send(h2.frame(h2.DATA, h2.END_STREAM if last else 0, 1, bytes([byte])))
        assert connection.wait_for(h2.DATA, 1)[3] == text


@pytest.mark.parametrize("nonsense", [
    pytest.param(b"GET / HTTP/2\r\n\r\n", id="no-preface"),
    pytest.param(h2.PREFACE + h2.frame(h2.DATA, 0, 1, b"x"), id="no-settings"),
    pytest.param(h2.PREFACE + h2.settings() + h2.frame(h2.DATA, 0, 0, b"x"), id="data-on-0"),
    pytest.param(h2.PREFACE + h2.settings() + h2.frame(h2.HEADERS, 4, 2, h2.request("/")),
                 id="even-stream"),
    pytest.param(h2.PREFACE + h2.settings() + b"\xff\xff\xff\x00\x00\x00\x00\x00\x01",
                 id="frame-too-large"),
    pytest.param(h2.PREFACE + h2.settings() + h2.frame(h2.SETTINGS, 0, 1, b""),
                 id="settings-on-a-stream"),
    pytest.param(h2.PREFACE + h2.settings() + h2.frame(h2.PUSH_PROMISE, 4, 1, b"\0\0\0\2"),
                 id="push-from-a-client"),
    pytest.param(h2.PREFACE + h2.settings() + h2.frame(h2.HEADERS, 5, 1, b"\xff\xff\xff\xff\xff"),
                 id="broken-hpack"),
    pytest.param(h2.PREFACE + h2.settings() + h2.frame(h2.CONTINUATION, 4, 1, b""),
                 id="continuation-of-nothing"),
    pytest.param(h2.PREFACE + h2.settings() + h2.frame(h2.WINDOW_UPDATE, 0, 0, b"\0\0\0\0"),
                 id="window-by-nothing"),
    pytest.param(h2.PREFACE + h2.settings() + h2.frame(h2.HEADERS, 5, 5, h2.request("/"))
                 + h2.frame(h2.HEADERS, 5, 3, h2.request("/")), id="stream-goes-back"),
])
def test_broken_protocol_ends_the_connection(port, nonsense):
    with h2.Connection(port, preface=False) as connection:
        connection.send(nonsense)
        assert connection.is_cut(timeout=12)


def test_a_slow_preface_is_cut(port):
    with h2.Connection(port, preface=False) as connection:
        began = time.monotonic()
        connection.send(h2.PREFACE[:10])
        assert connection.is_cut(timeout=20)
        assert time.monotonic() - began < 16


@pytest.mark.parametrize("fields", [
    [(":method", "GET"), (":scheme", "http"), (":path", "/")] + [("connection", "close")],
    [(":method", "GET"), (":scheme", "http"), (":path", "/"), ("transfer-encoding", "chunked")],
    [(":method", "GET"), (":scheme", "http"), (":path", "/"), ("X-Upper", "a")],
    [(":method", "GET"), (":scheme", "http"), (":path", "/"), (":path", "/b")],
    [(":method", "GET"), (":scheme", "http")],
    [(":method", "GET"), (":path", "/"), (":scheme", "http"), (":surprise", "a")],
    [(":method", "GET"), ("a", "b"), (":path", "/"), (":scheme", "http")],
    [(":method", "GET"), (":scheme", "http"), (":path", "/"), ("a", "b\r\nc: d")],
    [(":method", "GET"), (":scheme", "http"), (":path", "no-slash")],
    [(":method", "GET"), (":scheme", "http"), (":path", "/\x01")],
    [(":method", "GET"), (":scheme", "http"), (":path", "/%zz"), (":authority", "a")],
    [(":method", "GET"), (":scheme", "http"), (":path", "/"), (":authority", "a/b")],
    [(":method", "GET"), (":scheme", "http"), (":path", "/"), ("content-length", "5")],
], ids=lambda fields: fields[-1][0] + "=" + fields[-1][1][:9].strip())
def test_malformed_requests_reach_no_page(fresh_server, fields):
    with h2.Connection(fresh_server.web_port) as connection:
        block = b"".join(h2.literal(name, value) for name, value in fields)
        connection.send(h2.frame(h2.HEADERS, h2.END_HEADERS | h2.END_STREAM, 1, block))
        for kind, _, stream, payload in connection.frames(timeout=2):
            if kind == h2.DATA:
                assert payload != b"hello"
            if kind in (h2.RST_STREAM, h2.GOAWAY) or (kind, stream) == (h2.HEADERS, 1):
                return
        pytest.fail("neither reset nor refused")


def test_cancelled_work_is_ended(fresh_server):
    with h2.Connection(fresh_server.web_port) as connection:
        for stream in range(1, 21, 2):
            connection.send(h2.frame(
                h2.HEADERS, h2.END_HEADERS | h2.END_STREAM, stream, h2.request("/events/9999/50")))
        assert connection.wait_for(h2.DATA)
        for stream in range(1, 21, 2):
            connection.send(h2.frame(h2.RST_STREAM, 0, stream, b"\0\0\0\x08"))
        assert probe.eventually(lambda: running(fresh_server) == "0")


def running(server):
    with h2.Connection(server.web_port) as connection:
        connection.send(
            h2.frame(h2.HEADERS, h2.END_HEADERS | h2.END_STREAM, 1, h2.request("/running")))
        return connection.wait_for(h2.DATA, 1)[3].decode()


def test_slow_handshakes_of_tls_are_cut(identities):
    own = identities.server
    with probe.Server("--tls", own.certificate, own.key,
                      "--trust", identities.client.pin) as guarded:
        began = time.monotonic()
        with socket.create_connection(("127.0.0.1", guarded.rpc_port), timeout=15) as silent:
            silent.sendall(b"\x16\x03\x01\x02\x00\x01")
            try:
                while silent.recv(1000):
                    pass
            except ConnectionError:
                pass
        assert time.monotonic() - began < 10
