"""What a server's own certificate tells of itself where nobody knows its issuer.

OpenSSL stops at the missing issuer and never looks at the days and the host. So the certificate is
fetched once more and held to be its own authority: what is still wrong is its own. Nothing is sent
over either connection.
"""

import socket
import ssl
from collections.abc import Callable

from factcheck.network.transports._faults import NO_ISSUER, OWN, FaultError


def own_fault(error: ssl.SSLError, host: str, dial: Callable[[], socket.socket]) -> int | None:
    """Return OpenSSL's code for what is wrong with the certificate itself, if that is known.

    ``error`` is what the first handshake failed with, ``dial`` connects to the server again. None
    if the issuer was not what was missing, or is all that is.
    """
    if not isinstance(error, ssl.SSLCertVerificationError) or error.verify_code not in NO_ISSUER:
        return None
    blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    blind.check_hostname = False
    blind.verify_mode = ssl.CERT_NONE
    seeing = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    seeing.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    try:
        with blind.wrap_socket(dial(), server_hostname=host) as shown:
            seeing.load_verify_locations(cadata=shown.getpeercert(binary_form=True) or b"")
        seeing.wrap_socket(dial(), server_hostname=host).close()
    except ssl.SSLCertVerificationError as fault:
        return fault.verify_code if fault.verify_code in OWN else None
    except (OSError, ValueError, FaultError):
        return None
    return None
