"""Answers in JSON that say "not found" of themselves, whatever their status."""

import json
from collections.abc import Iterator
from typing import Any

from factcheck.network.transports import Response

_MOST = 4_096
"""Bytes beyond which an answer holds more than an error."""
_CODES = frozenset({"status", "statuscode", "code", "errorcode", "errcode", "errno"})
_SAYING = frozenset({"error", "message", "msg", "detail", "title", "reason", "description"})
_WORDS = frozenset({"notfound", "pagenotfound", "resourcenotfound", "recordnotfound"})
_INNER = frozenset({"error", "errors", "meta", "response", "result"})
_BESIDE = frozenset(
    {
        "type", "path", "url", "uri", "method", "instance", "timestamp", "time", "trace", "traceid",
        "requestid", "success", "ok", "data", "documentationurl", "exception", "version", "lang",
    }
)  # fmt: skip
"""Other members of errors (RFC 9457, 3.1, and those of web frameworks), without their marks."""
_GONE = frozenset({"404", "410"})


def gone(answer: Response) -> str:
    """Return the member by which a JSON object says that it stands for nothing; empty if none does.

    It must hold nothing but what errors hold: what has a name of its own is a record, and its
    ``code`` 404 may be the room's.
    """
    kind = (answer.header("content-type") or "").lower().partition(";")[0].strip()
    if not kind.endswith(("/json", "+json")) or not 0 < len(answer.body) <= _MOST:
        return ""
    try:
        found = json.loads(answer.body)
    except (ValueError, RecursionError):
        return ""
    members = list(_members(found)) if isinstance(found, dict) else []
    if not all(known in _CODES | _SAYING | _BESIDE for known, _, _ in members):
        return ""
    for known, name, value in members:
        if known in _CODES and str(value) in _GONE:
            return f"{name}: {value}"
        if known in _SAYING and isinstance(value, str) and _plain(value) in _WORDS:
            return f"{name}: {value}"
    return ""


def _members(found: dict[str, Any]) -> Iterator[tuple[str, str, object]]:
    """Yield the names that hold something, without their marks and as written, and what they hold.

    An error within stands for its own members; what else holds others is a name like any.
    """
    for name, value in found.items():
        known = _plain(name)
        errors = value if isinstance(value, list) and known == "errors" else [value]
        if known in _INNER and errors and all(isinstance(error, dict) for error in errors):
            for error in errors:
                for inner, its in error.items():
                    yield _plain(inner), inner, its
        elif isinstance(value, list | dict) and value:
            yield ("" if known in _BESIDE else known), name, value
        elif value not in (None, "", [], {}):
            yield known, name, value


def _plain(words: str) -> str:
    return "".join(filter(str.isalnum, words.lower()))
