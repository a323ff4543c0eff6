"""Whoever is no peer gets nothing on the federation port; the peer's own key is the control."""
import datetime
import socket
import ssl

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\x00\x00\x00\x04\x00\x00\x00\x00\x00"


def write_certificate(directory, key, first_day, last_day):
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "lerarenkamer")])
    now = datetime.datetime.now(datetime.timezone.utc)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name)
        .public_key(key.public_key()).serial_number(x509.random_serial_number())
        .not_valid_before(now + datetime.timedelta(days=first_day))
        .not_valid_after(now + datetime.timedelta(days=last_day))
        .sign(key, hashes.SHA256()))
    path = directory / "identity.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption())
        + certificate.public_bytes(serialization.Encoding.PEM))
    return path


def key_of(board):
    pem = (board.directory / "keys" / "tls.key.pem").read_bytes()
    return serialization.load_pem_private_key(pem, None)


def answer(board, identity=None, version=ssl.TLSVersion.TLSv1_3):
    """What the federation port says to the beginning of HTTP/2; nothing when it cuts us off."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = context.maximum_version = version
    context.set_alpn_protocols(["h2"])
    if identity is not None:
        context.load_cert_chain(identity)
    with socket.create_connection((board.host, board.federation_port), timeout=10) as raw:
        try:
            with context.wrap_socket(raw) as secure:
                secure.sendall(PREFACE)
                return secure.recv(9)
        except (ssl.SSLError, ConnectionError):
            return b""


def test_a_peer_gets_an_answer(boards, tmp_path):
    assert answer(boards[0], write_certificate(tmp_path, key_of(boards[1]), -1, 1))


@pytest.mark.parametrize("times", range(20))
def test_a_stranger_gets_no_answer(boards, tmp_path, times):
    stranger = ec.generate_private_key(ec.SECP256R1())
    assert answer(boards[0], write_certificate(tmp_path, stranger, -1, 1)) == b""


def test_a_peers_expired_certificate_gets_no_answer(boards, tmp_path):
    assert answer(boards[0], write_certificate(tmp_path, key_of(boards[1]), -30, -1)) == b""


def test_a_certificate_of_tomorrow_gets_no_answer(boards, tmp_path):
    assert answer(boards[0], write_certificate(tmp_path, key_of(boards[1]), 1, 30)) == b""


def test_no_certificate_at_all_gets_no_answer(boards):
    assert answer(boards[0]) == b""


def test_an_older_tls_gets_no_answer(boards, tmp_path):
    identity = write_certificate(tmp_path, key_of(boards[1]), -1, 1)
    assert answer(boards[0], identity, ssl.TLSVersion.TLSv1_2) == b""


def test_cleartext_gets_no_answer(boards):
    with socket.create_connection((boards[0].host, boards[0].federation_port), 10) as raw:
        try:
            raw.sendall(PREFACE)
            # At most an alert of TLS, nothing of HTTP/2.
            assert raw.recv(64)[:1] in (b"", b"\x15")
        except ConnectionError:
            pass
