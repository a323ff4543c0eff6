"""Makes the identities that the tests of mutual TLS show to each other."""

import datetime
import hashlib

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


class Identity:
    """A P-256 key with a certificate of its own, in two PEM files."""

    def __init__(self, directory, name, first_day=-1, last_day=30):
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        now = datetime.datetime.now(datetime.timezone.utc)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(subject).issuer_name(subject)
            .public_key(key.public_key()).serial_number(x509.random_serial_number())
            .not_valid_before(now + datetime.timedelta(days=first_day))
            .not_valid_after(now + datetime.timedelta(days=last_day))
            .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), False)
            .sign(key, hashes.SHA256()))
        self.certificate_pem = certificate.public_bytes(serialization.Encoding.PEM)
        self.key_pem = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption())
        self.certificate = directory / f"{name}.crt"
        self.key = directory / f"{name}.key"
        self.certificate.write_bytes(self.certificate_pem)
        self.key.write_bytes(self.key_pem)
        self.pin = hashlib.sha256(key.public_key().public_bytes(
            serialization.Encoding.DER,
            serialization.PublicFormat.SubjectPublicKeyInfo)).hexdigest()


class Identities:
    def __init__(self, directory):
        self.server = Identity(directory, "localhost")
        self.client = Identity(directory, "client")
        self.stranger = Identity(directory, "stranger")
        self.expired = Identity(directory, "expired", first_day=-30, last_day=-1)
        self.future = Identity(directory, "future", first_day=1, last_day=30)
