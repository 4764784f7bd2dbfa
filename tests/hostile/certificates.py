"""Certificates made on the fly: one authority that runs are told to trust, and every fault."""

import os
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from ipaddress import ip_address
from pathlib import Path
from tempfile import TemporaryDirectory

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

_NAMES = ("*.hostile.example", "127.0.0.1")
_DAY = timedelta(days=1)


@cache
def _authority() -> trustme.CA:
    return trustme.CA()


@cache
def server_context(kind: str) -> ssl.SSLContext:
    """Return the TLS side of a server with the certificate of that kind."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    now, own = datetime.now(UTC), _authority()
    if kind == "self-signed":
        _load(context, _self_signed(now))
    elif kind == "incomplete":
        leaf = own.create_child_ca().issue_cert(*_NAMES)
        _load(context, leaf.private_key_pem.bytes() + leaf.cert_chain_pems[0].bytes())
    elif kind == "complete":
        own.create_child_ca().issue_cert(*_NAMES).configure_cert(context)
    elif kind == "unknown":
        trustme.CA().issue_cert(*_NAMES).configure_cert(context)
    elif kind == "wrong-host":
        own.issue_cert("somebody-else.example").configure_cert(context)
    elif kind == "expired":
        own.issue_cert(
            *_NAMES, not_before=now - 20 * _DAY, not_after=now - 10 * _DAY
        ).configure_cert(context)
    elif kind == "early":
        own.issue_cert(
            *_NAMES, not_before=now + 10 * _DAY, not_after=now + 20 * _DAY
        ).configure_cert(context)
    else:
        own.issue_cert(*_NAMES).configure_cert(context)
    return context


def _self_signed(now: datetime) -> bytes:
    """Return key and certificate of a host that vouches for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "hostile.example")])
    names = [x509.DNSName(_NAMES[0]), x509.IPAddress(ip_address(_NAMES[1]))]
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - _DAY)
        .not_valid_after(now + _DAY)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(key, hashes.SHA256())
    )
    form = serialization.Encoding.PEM
    plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    return key.private_bytes(form, *plain) + made.public_bytes(form)


def _load(context: ssl.SSLContext, pem: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "pem")
        path.write_bytes(pem)
        context.load_cert_chain(path)


@contextmanager
def trusted() -> Iterator[str]:
    """Make the authority one of the system's while the block lasts; yield its file."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "authority.pem")
        path.write_bytes(_authority().cert_pem.bytes())
        before = os.environ.get("SSL_CERT_FILE")
        os.environ["SSL_CERT_FILE"] = str(path)
        try:
            yield str(path)
        finally:
            if before is None:
                del os.environ["SSL_CERT_FILE"]
            else:
                os.environ["SSL_CERT_FILE"] = before
