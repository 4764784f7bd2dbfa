"""Answers in JSON and plain text that say "not found" of themselves, whatever their status."""

import json
from collections.abc import Iterator
from typing import Any

from factcheck.model.late import late
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
_LINE = 100
"""Bytes beyond which a plain text says more than that."""
_PLAIN_WORDS = late(
    r"(?:error:? ?)?(?:(?:404|410)[:,. -]*)?(?:(?:the )?(?:requested )?"
    r"(?:page|file|url|resource|object|document|route) )?(?:was )?not found"
    r"(?: \(404\))?(?: on this server)?|404|no such (?:page|file(?: or directory)?)"
    r"|(?:ページ|ファイル|記事)[がは](?:見つかりません(?:でした)?|存在しません|ありません)"
)


def gone(answer: Response) -> str:
    """Return the words by which an answer says that it stands for nothing; empty if none do.

    A plain text must say nothing else. Of a JSON object it is a member, and the object must hold
    nothing but what errors hold: what has a name of its own is a record, and its ``code`` 404 may
    be the room's.
    """
    kind = (answer.header("content-type") or "").lower().partition(";")[0].strip()
    if kind == "text/plain":
        return _in_plain_text(answer.body)
    is_json = kind.endswith(("/json", "+json")) and 0 < len(answer.body) <= _MOST
    return _in_json(answer.body) if is_json else ""


def _in_plain_text(body: bytes) -> str:
    line = body.decode("utf-8", "replace").strip() if len(body) <= _LINE else ""
    return line if _PLAIN_WORDS.fullmatch(line.lower().rstrip(".!。")) else ""


def _in_json(body: bytes) -> str:
    try:
        found = json.loads(body)
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
