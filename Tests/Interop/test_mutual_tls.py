"""The federation port answers one key, and nobody else."""

import socket
import ssl

import grpc
import pytest

import probe


@pytest.fixture(scope="module")
def guarded(identities):
    own = identities.server
    with probe.Server("--tls", own.certificate, own.key,
                      "--trust", identities.client.pin,
                      "--trust", identities.expired.pin,
                      "--trust", identities.future.pin) as running:
        yield running


def say(guarded, identities, echo, client):
    own = identities.server
    credentials = grpc.ssl_channel_credentials(
        own.certificate_pem, client and client.key_pem, client and client.certificate_pem)
    with grpc.secure_channel(f"localhost:{guarded.rpc_port}", credentials) as channel:
        stub = echo[1].EchoServiceStub(channel)
        return stub.Say(echo[0].SayRequest(body=b"hallo"), timeout=5).body


def test_the_trusted_key_gets_answers(guarded, identities, echo):
    assert say(guarded, identities, echo, identities.client) == b"hallo"


@pytest.mark.parametrize("who", ["stranger", "expired", "future", "nobody"])
def test_no_other_gets_any(guarded, identities, echo, who):
    client = getattr(identities, who, None)
    for _ in range(3):
        with pytest.raises(grpc.RpcError) as caught:
            say(guarded, identities, echo, client)
        assert caught.value.code() in (
            grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.DEADLINE_EXCEEDED)
    assert say(guarded, identities, echo, identities.client) == b"hallo"


def test_no_byte_of_http_reaches_a_stranger(guarded, identities):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["h2"])
    context.load_cert_chain(identities.stranger.certificate, identities.stranger.key)
    seen = b""
    with socket.create_connection(("127.0.0.1", guarded.rpc_port), timeout=5) as plain:
        try:
            with context.wrap_socket(plain) as secure:
                secure.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0")
                seen = secure.recv(100)
        except (ssl.SSLError, ConnectionError):
            pass
    assert seen == b""


def test_another_key_in_a_trusted_certificate_proves_nothing(guarded, identities, echo, tmp_path):
    """A certificate is public; without its key the handshake cannot be signed."""
    tampered = bytearray(ssl.PEM_cert_to_DER_cert(identities.client.certificate_pem.decode()))
    tampered[-1] ^= 1
    file = tmp_path / "tampered.crt"
    file.write_text(ssl.DER_cert_to_PEM_cert(bytes(tampered)))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with pytest.raises(ssl.SSLError):
        context.load_cert_chain(identities.client.certificate, identities.stranger.key)


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2])
def test_an_older_tls_is_refused(guarded, identities, version):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.maximum_version = version
    context.load_cert_chain(identities.client.certificate, identities.client.key)
    with socket.create_connection(("127.0.0.1", guarded.rpc_port), timeout=5) as plain:
        with pytest.raises((ssl.SSLError, ConnectionError)):
            context.wrap_socket(plain)


def test_cleartext_on_the_port_gets_nothing(guarded):
    with socket.create_connection(("127.0.0.1", guarded.rpc_port), timeout=5) as plain:
        plain.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        try:
            seen = plain.recv(1000)
        except ConnectionError:
            seen = b""
        # At most a TLS alert, which is a record of type 21.
        assert seen == b"" or seen[0] == 21


def test_our_client_refuses_a_server_with_another_key(guarded, identities):
    ours = ["--tls", identities.client.certificate, identities.client.key]
    good = probe.call(guarded.rpc, "say", 5, *ours, "--trust", identities.server.pin)
    assert good[:2] == (0, ["ok 5"]), good[2]
    wrong = probe.call(
        guarded.rpc, "say", 5, *ours, "--trust", identities.stranger.pin, "--timeout-ms", 3000)
    assert wrong[0] == 1 and wrong[1][0].startswith("status 14")
