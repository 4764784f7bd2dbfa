"""Codes of libcurl as fixed words."""

from typing import Any

import pycurl

from factcheck.network.transports._faults import FaultError, of_certificate, of_errno

_NOT_SAID = 1  # X509_V_ERR_UNSPECIFIED, or 0 for a good chain
_WRONG_HOST = 62  # X509_V_ERR_HOSTNAME_MISMATCH
_WORDS = {
    pycurl.E_PARTIAL_FILE: "short-body",
    pycurl.E_BAD_CONTENT_ENCODING: "bad-encoding",
    pycurl.E_GOT_NOTHING: "reset",
    pycurl.E_SEND_ERROR: "reset",
    pycurl.E_RECV_ERROR: "reset",
    92: "reset",  # CURLE_HTTP2_STREAM: the server ended the stream
    pycurl.E_SSL_CONNECT_ERROR: "tls-error",
    pycurl.E_SSL_CIPHER: "tls-error",
    pycurl.E_COULDNT_RESOLVE_HOST: "dns-no-answer",
    pycurl.E_COULDNT_CONNECT: "network-unreachable",
}
_OF_THE_SYSTEM = {
    pycurl.E_COULDNT_CONNECT,
    pycurl.E_SSL_CONNECT_ERROR,
    pycurl.E_SEND_ERROR,
    pycurl.E_RECV_ERROR,
}


def connected(easy: Any) -> bool:
    """Tell whether a transfer got a connection: a new one, or one that was kept."""
    return bool(easy.getinfo(pycurl.LOCAL_PORT) > 0)  # the times are set by failures, too


def of_curl(easy: Any, code: int, message: str) -> FaultError:
    """Return the word for a transfer that has failed with a code (libcurl-errors(3))."""
    if code == pycurl.E_OPERATION_TIMEDOUT:
        return FaultError("timeout" if connected(easy) else "connect-timeout")
    if code == pycurl.E_PEER_FAILED_VERIFICATION:
        # libcurl compares the names itself, after OpenSSL was content with the chain.
        number = easy.getinfo(pycurl.SSL_VERIFYRESULT)
        return of_certificate(number if number > _NOT_SAID else _WRONG_HOST)
    if code == pycurl.E_RECV_ERROR and "chunk" in message:
        return FaultError("short-body")
    word = of_errno(easy.getinfo(pycurl.OS_ERRNO)) if code in _OF_THE_SYSTEM else None
    if code == pycurl.E_COULDNT_CONNECT and word == "timeout":
        word = "connect-timeout"
    word = word or _WORDS.get(code)
    if word:
        return FaultError(word)
    return FaultError("bad-response", f"The answer could not be read (libcurl's error {code}).")
