"""What a hostile client of HTTP/1.1 may try: each is refused or cut, and others are served."""

import socket
import time

import pytest

import probe


def talk(port, *parts, timeout=5, pause=0.05):
    """Sends the parts and reads until the server closes or is silent for so long."""
    with socket.create_connection(("127.0.0.1", port), timeout=timeout) as connection:
        seen = b""
        try:
            for part in parts:
                connection.sendall(part)
                time.sleep(pause)
            while data := connection.recv(65536):
                seen += data
        except socket.timeout:
            return seen, False
        except ConnectionError:
            pass
        return seen, True


def status(seen):
    return int(seen.split(b" ", 2)[1]) if seen.startswith(b"HTTP/1.1 ") else None


def is_served(server):
    seen, _ = talk(server.web_port, b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    return seen.endswith(b"\r\n\r\nhello")


def test_what_is_sent_ahead_of_a_slow_answer_is_bounded(server):
    """A client that sends without end while its request is answered is cut, not kept."""
    with socket.create_connection(("127.0.0.1", server.web_port), timeout=10) as connection:
        connection.sendall(b"GET /slow/20000 HTTP/1.1\r\nHost: a\r\n\r\n")
        ahead = b"GET / HTTP/1.1\r\nHost: a\r\n\r\n" * 2000
        sent = 0
        with pytest.raises(ConnectionError):
            while sent < 64 << 20:
                connection.sendall(ahead)
                sent += len(ahead)
    assert is_served(server)


def test_a_few_requests_sent_ahead_are_answered_in_order(server):
    seen, _ = talk(server.web_port, b"GET /slow/200 HTTP/1.1\r\nHost: a\r\n\r\n"
                   + b"GET /size/3 HTTP/1.1\r\nHost: a\r\n\r\n" * 20
                   + b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    assert seen.count(b"HTTP/1.1 200") == 22
    assert seen.endswith(b"hello")


SMUGGLED = b"GET /inspect/smuggled HTTP/1.1\r\nHost: a\r\n\r\n"


@pytest.mark.parametrize("fields, expected", [
    (b"Content-Length: 6\r\nTransfer-Encoding: chunked\r\n", 400),
    (b"Transfer-Encoding: chunked\r\nContent-Length: 6\r\n", 400),
    (b"Content-Length: 0\r\nContent-Length: 43\r\n", 400),
    (b"Content-Length: 5\r\nContent-Length: 5\r\n", 400),
    (b"Content-Length: 5, 5\r\n", 400),
    (b"Content-Length: -1\r\n", 400),
    (b"Content-Length: 5 5\r\n", 400),
    (b"Content-Length : 5\r\n", 400),
    (b"Content-Length\r\n", 400),
    (b"Transfer-Encoding: xchunked\r\n", 501),
    (b"Transfer-Encoding: chunked, identity\r\n", 501),
    (b"Transfer-Encoding: identity, chunked\r\n", 501),
    (b"Transfer-Encoding:\x0bchunked\r\n", 400),
    (b"Transfer-Encoding\x00: chunked\r\n", 400),
    (b" Transfer-Encoding: chunked\r\n", 400),
    (b"X: y\r\n Transfer-Encoding: chunked\r\n", 400),
    (b"X: y\nTransfer-Encoding: chunked\r\n", 400),
    (b"X: y\rTransfer-Encoding: chunked\r\n", 400),
    (b"Host: b\r\n", 400),
    (b"Expect: magic\r\n", 417),
])
def test_ambiguous_requests_are_refused_and_nothing_after_them_is_read(server, fields, expected):
    head = b"POST /echo HTTP/1.1\r\nHost: a\r\n" + fields + b"\r\n"
    seen, closed = talk(server.web_port, head + b"0\r\n\r\n" + SMUGGLED)
    assert status(seen) == expected
    assert closed and b"smuggled" not in seen and seen.count(b"HTTP/1.1 ") == 1


@pytest.mark.parametrize("chunks", [
    b"0\n\n", b"5\r\nabcdefg\r\n0\r\n\r\n", b"5 \r\nabcde\r\n0\r\n\r\n", b"0x5\r\nabcde\r\n0\r\n\r\n",
    b"+5\r\nabcde\r\n0\r\n\r\n", b"5;\nx\r\nabcde\r\n0\r\n\r\n", b"5\r\nabcde\n0\r\n\r\n",
    b"\r\n0\r\n\r\n", b"g\r\n", b"5;" + b"x" * 300 + b"\r\nabcde\r\n0\r\n\r\n",
    b"0\r\nX : y\r\n\r\n", b"0\r\nX: y\n\r\n",
])
def test_broken_chunks_are_refused(server, chunks):
    head = b"POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
    seen, closed = talk(server.web_port, head + chunks + SMUGGLED)
    assert status(seen) == 400 and closed and b"smuggled" not in seen


@pytest.mark.parametrize("line, expected", [
    (b"GET / HTTP/1.1\n", 400), (b"GET  / HTTP/1.1\r\n", 400), (b"GET / HTTP/1.1 \r\n", 400),
    (b"GET / HTTP/3.0\r\n", 505), (b"GET / HTTP/2.0\r\n", 505), (b"GET /\r\n", 400),
    (b"CONNECT a:80 HTTP/1.1\r\n", 501), (b"G\x00T / HTTP/1.1\r\n", 400),
    (b"GET /\xff HTTP/1.1\r\n", 400), (b"GET /%00 HTTP/1.1\r\n", 400),
    (b"GET /" + b"a" * 17_000 + b" HTTP/1.1\r\n", 414), (b"\x16\x03\x01\x02\x00\x01\x00", None),
])
def test_broken_request_lines_are_refused(server, line, expected):
    seen, closed = talk(server.web_port, line + b"Host: a\r\n\r\n")
    assert status(seen) == (expected or 400) and closed


def test_a_request_without_a_host_is_refused(server):
    assert status(talk(server.web_port, b"GET / HTTP/1.1\r\n\r\n")[0]) == 400


def test_the_client_is_told_to_go_on_only_when_its_body_will_be_read(server):
    head = b"POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nConnection: close\r\n"
    seen, _ = talk(server.web_port, head + b"Content-Length: 5\r\n\r\n", b"abcde", pause=0.3)
    assert seen.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 ")
    seen, closed = talk(server.web_port, head + b"Content-Length: 9000000\r\n\r\n")
    assert status(seen) == 413 and closed


def test_pipelined_requests_are_answered_in_order(server):
    asked = b"".join(
        b"GET /size/%d HTTP/1.1\r\nHost: a\r\n\r\n" % n for n in range(1, 40))
    last = b"GET /slow/100 HTTP/1.1\r\nHost: a\r\n\r\n" \
        b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\nGET /size/77 HTTP/1.1\r\n\r\n"
    seen, closed = talk(server.web_port, asked + last)
    lengths = [int(line.split(b":")[1]) for line in seen.split(b"\r\n")
               if line.startswith(b"content-length")]
    assert lengths == [*range(1, 40), 5, 5] and closed


def test_a_request_byte_by_byte_is_answered(server):
    text = b"POST /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc"
    seen, _ = talk(server.web_port, *[bytes([byte]) for byte in text], pause=0.002)
    assert seen.endswith(b"\r\n\r\nabc")


def test_half_a_request_is_cut_after_the_time_for_a_head(fresh_server):
    began = time.monotonic()
    seen, closed = talk(fresh_server.web_port, b"GET / HTTP/1.1\r\nHost: a\r\n", timeout=20)
    assert closed and status(seen) in (408, None)
    assert 8 < time.monotonic() - began < 15


def test_a_trickling_head_is_cut_and_others_are_served(fresh_server):
    slow = [socket.create_connection(("127.0.0.1", fresh_server.web_port)) for _ in range(40)]
    began = time.monotonic()
    for connection in slow:
        connection.sendall(b"GET / HTTP/1.1\r\n")
    while time.monotonic() - began < 13:
        for connection in slow:
            try:
                connection.sendall(b"X: y\r\n")
            except OSError:
                pass
        assert is_served(fresh_server)
        time.sleep(1)
    for connection in slow:
        connection.settimeout(5)
        try:
            while connection.recv(1000):
                pass
        except ConnectionError:
            pass
        connection.close()
    assert probe.eventually(lambda: fresh_server.sockets() < 10)


def test_a_trickling_body_is_cut(fresh_server):
    head = b"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n"
    began = time.monotonic()
    with socket.create_connection(("127.0.0.1", fresh_server.web_port), timeout=5) as connection:
        connection.sendall(head)
        with pytest.raises(OSError):
            while time.monotonic() - began < 30:
                connection.sendall(b"x" * 50)
                time.sleep(0.5)
    assert time.monotonic() - began < 20


def test_one_address_gets_at_most_so_many_connections(fresh_server):
    many = []
    try:
        for _ in range(80):
            connection = socket.create_connection(("127.0.0.1", fresh_server.web_port), timeout=5)
            many.append(connection)
        answered = 0
        for connection in many:
            try:
                connection.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                answered += bool(connection.recv(1000))
            except OSError:
                pass
        assert 40 <= answered <= 50
    finally:
        for connection in many:
            connection.close()
    assert probe.eventually(lambda: is_served(fresh_server))


def test_a_client_that_never_reads_is_bounded(fresh_server):
    before = fresh_server.resident_kib()
    greedy = []
    for _ in range(10):
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(("127.0.0.1", fresh_server.web_port))
        connection.sendall(b"GET /flood HTTP/1.1\r\nHost: a\r\n\r\n")
        connection.settimeout(0.5)
        piped = b"GET /size/23000 HTTP/1.1\r\nHost: a\r\n\r\n" * 2000
        other = socket.create_connection(("127.0.0.1", fresh_server.web_port), timeout=0.5)
        try:
            other.sendall(piped)
        except OSError:
            pass
        greedy += [connection, other]
    time.sleep(1)
    assert is_served(fresh_server)
    assert fresh_server.resident_kib() - before < 32 * 1024
    for connection in greedy:
        connection.close()


def test_rubbish_does_not_end_the_server(server):
    import random

    seeded = random.Random(7)
    for _ in range(200):
        rubbish = bytes(seeded.randrange(256) for _ in range(seeded.randrange(1, 400)))
        with socket.create_connection(("127.0.0.1", server.web_port)) as connection:
            connection.sendall(rubbish)
    assert is_served(server) and server.is_running()
