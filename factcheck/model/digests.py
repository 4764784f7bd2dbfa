"""SHA-256 without OpenSSL, which `hashlib` loads: 2 ms, and one page takes a hundred.

Python's own `random` goes the same way. The digests are the same (FIPS 180-4).
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import sha256 as own
else:
    try:
        from _sha2 import sha256 as own  # from Python 3.12 on
    except ImportError:
        try:
            from _sha256 import sha256 as own
        except ImportError:  # another Python
            from hashlib import sha256 as own

_LONG = 50_000
"""Bytes from which on OpenSSL makes up for its loading: it is some five times as fast."""


def digest(data: bytes) -> str:
    """Return the SHA-256 of bytes in hexadecimal digits."""
    if len(data) < _LONG:
        return own(data).hexdigest()
    from hashlib import sha256  # noqa: PLC0415 (loads OpenSSL)

    return sha256(data).hexdigest()
