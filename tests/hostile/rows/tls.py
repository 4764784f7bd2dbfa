"""TLS faults, with certificates made on the fly."""

from tests.hostile.acts import OK, PAGE, drip, greeted, hang, page, raw, redirect, reset
from tests.hostile.row import Row

_CERTIFICATES = {
    "expired": ("tls-expired", "The certificate ended ten days ago."),
    "early": ("tls-untrusted", "The certificate begins in ten days."),
    "self-signed": ("tls-self-signed", "The certificate is signed by nobody else."),
    "wrong-host": ("tls-wrong-host", "The certificate is somebody else's."),
    "unknown": ("tls-incomplete-chain", "Nobody knows the authority."),
    "incomplete": ("tls-incomplete-chain", "The server leaves out the middle of its chain."),
}

ROWS: tuple[Row, ...] = (
    Row("tls-good", "A page behind TLS.", "alive", "ok", page(), tls="good", scheme="https"),
    Row(
        "tls-complete",
        "A page behind TLS with a chain of three.",
        "alive",
        "ok",
        page(),
        tls="complete",
        scheme="https",
    ),
    *(
        Row(f"tls-{kind}", truth, "unreachable", reason, page(), tls=kind, scheme="https")
        for kind, (reason, truth) in _CERTIFICATES.items()
    ),
    Row(
        "tls-none",
        "Plain HTTP stands at the port of TLS.",
        "unreachable",
        "tls-error",
        greeted(raw(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\nThis is no TLS.")),
        scheme="https",
        early=True,
    ),
    Row(
        "tls-unasked",
        "TLS stands at a plain port and answers with an alert.",
        "unreachable",
        "bad-response",
        raw(b"\x15\x03\x03\x00\x02\x02\x46"),
    ),
    Row(
        "tls-stall",
        "The handshake never goes on.",
        "unreachable",
        "timeout",
        hang(),
        scheme="https",
        early=True,
    ),
    Row(
        "tls-reset",
        "Reset in the handshake.",
        "unreachable",
        "reset",
        greeted(reset()),
        scheme="https",
        early=True,
    ),
    Row(
        "tls-closed",
        "Closed in the handshake.",
        "unreachable",
        "tls-error",
        greeted(raw()),
        scheme="https",
        early=True,
    ),
    Row(
        "tls-rough-end",
        "A page without a length behind TLS.",
        "alive",
        "ok",
        raw(OK + b"Connection: close\r\n\r\n" + PAGE.encode()),
        tls="good",
        scheme="https",
    ),
    Row(
        "tls-redirect",
        "Moved for good, behind TLS.",
        "moved",
        "http-301",
        redirect(301, "/new"),
        tls="good",
        scheme="https",
        also={"/new": page()},
    ),
    Row(
        "tls-drip",
        "The handshake drips.",
        "unreachable",
        "timeout",
        greeted(drip(b"\x16\x03\x03\x40\x00", b"\x02")),
        scheme="https",
        early=True,
    ),
)
