"""HTTP/2 frames by hand, the wrong ones too. No library, since a library would refuse."""

import socket
import struct
import time

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS, PUSH_PROMISE, PING, GOAWAY, WINDOW_UPDATE, \
    CONTINUATION = range(10)
END_STREAM, END_HEADERS, ACK = 0x1, 0x4, 0x1
INITIAL_WINDOW_SIZE = 4


def frame(kind, flags=0, stream=0, payload=b""):
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def settings(pairs=(), ack=False):
    body = b"".join(struct.pack(">HI", key, value) for key, value in pairs)
    return frame(SETTINGS, ACK if ack else 0, 0, body)


def integer(value, bits, first=0):
    """An HPACK integer with a prefix of so many bits."""
    largest = (1 << bits) - 1
    if value < largest:
        return bytes([first | value])
    encoded = [first | largest]
    value -= largest
    while value >= 128:
        encoded.append(value % 128 + 128)
        value //= 128
    return bytes(encoded + [value])


def literal(name, value, indexed=False):
    """A header field as HPACK literals, without Huffman; `indexed` adds it to the table."""
    name, value = name.encode(), value.encode()
    return (b"\x40" if indexed else b"\x00") + integer(len(name), 7) + name \
        + integer(len(value), 7) + value


def request(path, method="GET", authority="a", extra=()):
    fields = [(":method", method), (":scheme", "http"), (":path", path),
              (":authority", authority), *extra]
    return b"".join(literal(name, value) for name, value in fields)


def grpc_request(path, extra=()):
    return request(path, "POST", extra=[
        ("content-type", "application/grpc"), ("te", "trailers"), *extra])


def message(body, compressed=0):
    return struct.pack(">BI", compressed, len(body)) + body


class Connection:
    """A raw connection that has exchanged prefaces, unless told not to."""

    def __init__(self, port, pairs=(), preface=True, receive_buffer=None):
        self.socket = socket.socket()
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.socket.settimeout(20)
        self.socket.connect(("127.0.0.1", port))
        self.buffer = b""
        self.is_closed = False
        if preface:
            self.send(PREFACE + settings(pairs))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, data):
        """Sends; says whether the server still takes bytes."""
        try:
            self.socket.sendall(data)
        except (BrokenPipeError, ConnectionResetError, socket.timeout):
            self.is_closed = True
        return not self.is_closed

    def read_frame(self, timeout=5):
        """The next frame as (kind, flags, stream, payload), or None at the end."""
        end = time.monotonic() + timeout
        while True:
            if len(self.buffer) >= 9:
                length = int.from_bytes(self.buffer[:3], "big")
                if len(self.buffer) >= 9 + length:
                    kind, flags, stream = struct.unpack(">BBI", self.buffer[3:9])
                    payload = self.buffer[9:9 + length]
                    self.buffer = self.buffer[9 + length:]
                    return kind, flags, stream & 0x7FFFFFFF, payload
            self.socket.settimeout(max(0.01, end - time.monotonic()))
            try:
                data = self.socket.recv(65536)
            except (ConnectionResetError, BrokenPipeError):
                data = b""
            if not data:
                self.is_closed = True
                return None
            self.buffer += data

    def frames(self, timeout=5):
        """All frames until the connection ends or nothing came for so long."""
        while True:
            try:
                found = self.read_frame(timeout)
            except socket.timeout:
                return
            if found is None:
                return
            yield found

    def wait_for(self, kind, stream=None, timeout=5):
        for found in self.frames(timeout):
            if found[0] == kind and (stream is None or found[2] == stream):
                return found
        return None

    def is_cut(self, timeout=10):
        """Whether the server ends the connection within the time."""
        for _ in self.frames(timeout):
            pass
        return self.is_closed
