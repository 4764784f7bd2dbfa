"""Who may vouch for a certificate: the system's authorities and those that certifi ships."""

import base64
import re
import ssl
import tempfile
from contextlib import suppress
from pathlib import Path

import certifi

_PEM = re.compile(r"-----BEGIN CERTIFICATE-----\s+([A-Za-z0-9+/=\s]+?)-----END CERTIFICATE-----")
_HASHED = re.compile(r"[0-9a-f]{8}\.\d+")  # how OpenSSL names the files of a folder (c_rehash)


def bundle() -> str:
    """Return the path of certifi's authorities."""
    return certifi.where()


class Authorities:
    """A file with all of them, made when it is first needed."""

    def __init__(self) -> None:
        self._path: str | None = None
        self._own: Path | None = None

    def path(self) -> str:
        """Return where it is."""
        if self._path is None:
            self._path = bundle()
            # Where nothing can be read or written, certifi's authorities must do.
            with suppress(OSError):
                text = _together()
                if text is not None:
                    self._path = self._written(text)
        return self._path

    def close(self) -> None:
        """Remove what was made."""
        if self._own:
            self._own.unlink(missing_ok=True)

    def _written(self, text: str) -> str:
        with tempfile.NamedTemporaryFile("w", prefix="factcheck-", delete=False) as file:
            self._own = Path(file.name)
            file.write(text)
        return str(self._own)


def _together() -> str | None:
    """Return certifi's authorities and the system's as one PEM text, each once.

    libcurl reads one file quickly and keeps what it read; with a folder beside it, it reads both
    anew for each connection. None if the system adds nothing.
    """
    own = _certificates(Path(bundle()))
    found = dict.fromkeys(own)
    # Reads the system's file, whichever SSL_CERT_FILE or the platform say, and Windows' store.
    found |= dict.fromkeys(ssl.create_default_context().get_ca_certs(binary_form=True))
    folder = ssl.get_default_verify_paths().capath
    if folder:
        for path in sorted(Path(folder).iterdir()):
            if _HASHED.fullmatch(path.name):
                found |= dict.fromkeys(_certificates(path))
    if len(found) == len(set(own)):
        return None
    return "".join(map(ssl.DER_cert_to_PEM_cert, found))


def _certificates(path: Path) -> list[bytes]:
    try:
        text = path.read_text("ascii", "replace")
        return [base64.b64decode(match[1]) for match in _PEM.finditer(text)]
    except (OSError, ValueError):
        return []
