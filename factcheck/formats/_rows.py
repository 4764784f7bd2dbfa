"""The machine contracts of figures and links: one flat object each, in a fixed order of keys."""

import json
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from factcheck.model.records import Article, Figure, Link
from factcheck.model.secrets import masked
from factcheck.model.text import Span
from factcheck.model.values import (
    Number,
    Period,
    Quantity,
    TimeOfDay,
    Value,
    clock_text,
    number_text,
)

_ESCAPES = {
    code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), 0x2028, 0x2029, *range(0xD800, 0xE000))
}
"""Line separators would end a line for some readers of JSON lines, C1 controls drive terminals,
and lone surrogates cannot be written as UTF-8; escaped they are the same JSON."""


_quoted = json.encoder.encode_basestring
"""What `json` itself writes strings by."""
_encode = json.JSONEncoder(ensure_ascii=False).encode
"""`json.dumps` would make a new encoder each time."""


def figure_row(article: Article, figure: Figure) -> dict[str, object]:
    """Return a figure as ``figures --format jsonl`` prints it.

    ``path line column start end text kind hedge``, then ``low high unit resolution`` for
    quantities, ``edtf first last relative`` for dates, ``first last`` for times of day. Places
    are code points of the source file, ``start`` and ``end`` half-open, line and column from 1.
    """
    return {
        **_place(article, article.offsets.to_source(figure.span)),
        **figure_fields(figure),
    }


def figure_fields(figure: Figure) -> dict[str, object]:
    """Return the part of `figure_row` that is not its place."""
    return {
        "text": figure.text,
        "kind": figure.kind,
        "hedge": figure.hedge,
        **_value_fields(figure.value),
    }


def link_row(article: Article, link: Link) -> dict[str, object]:
    """Return a link as ``links --format jsonl`` prints it.

    ``path line column start end url text kind``; the place is that of the address as written.
    ``alternative`` and ``note`` follow on links that have them.
    """
    row = {
        **_place(article, link.at),
        "url": link.url,
        "text": link.text,
        "kind": link.kind,
    }
    if link.alternative is not None:
        row["alternative"] = link.alternative
    if link.note is not None:
        row["note"] = link.note
    return row


def json_lines(rows: Iterable[Mapping[str, object]]) -> str:
    """Return the rows as JSON lines: one object a line, keys in the order of the row."""
    return "".join(dump(row) + "\n" for row in rows)


def dump(value: object) -> str:
    """Return ``value`` as JSON on one line, readable characters as themselves.

    Passwords in addresses become ``***``.
    """
    return _safe(_encode(_masked(value)))


def pieces(value: object, pad: str = "\n") -> Iterator[str]:
    """Yield ``value`` as JSON in pieces, two blanks deeper at each level; iterators are lists.

    It is laid out as by ``json.dumps(…, ensure_ascii=False, indent=2)``, with passwords masked.
    Objects are taken apart down to the items of their lists, each of which is one piece.
    ``pad`` is a line break and what the line of the value begins with.
    """
    inner, sign = pad + "  ", "{"
    if isinstance(value, Mapping) and value:
        for key, inside in value.items():
            if isinstance(inside, str):  # as each of thousands of times is
                yield f"{sign}{inner}{_text(key)}: {_text(inside)}"
            else:
                yield f"{sign}{inner}{_text(key)}: "
                yield from pieces(inside, inner)
            sign = ","
        yield pad + "}"
    elif isinstance(value, Iterator):
        sign = "["
        for item in value:
            yield sign + inner + _laid_out(item, inner)
            sign = ","
        yield "[]" if sign == "[" else pad + "]"
    else:
        yield _laid_out(value, pad)


def _laid_out(value: object, pad: str) -> str:
    """Return a value in one piece: with an indent, Python's own encoder takes thrice the time."""
    if isinstance(value, str):  # asked tens of times for each link
        return _text(value)
    if value is None:
        return "null"
    if type(value) is int:
        return str(value)
    inner = pad + "  "
    if isinstance(value, dict) and value:
        # Spelled out where a call for each would cost more than the words: of a link there are ten.
        held = [
            _text(one) if type(one) is str
            else "null" if one is None
            else str(one) if type(one) is int
            else _laid_out(one, inner)
            for one in value.values()
        ]  # fmt: skip
        return _shape(tuple(value), pad) % tuple(held)
    if isinstance(value, list | tuple) and value:
        held = [_laid_out(inside, inner) for inside in value]
        return "[" + inner + ("," + inner).join(held) + pad + "]"
    return _encode(value)


@lru_cache(maxsize=256)  # the same few in each row
def _shape(keys: tuple[str, ...], pad: str) -> str:
    """Return an object with these keys, with ``%s`` for each of its values."""
    held = (_text(key).replace("%", "%%") + ": %s" for key in keys)
    inner = pad + "  "
    return "{" + inner + ("," + inner).join(held) + pad + "}"


def _text(words: str) -> str:
    coded = _quoted(masked(words) if "@" in words else words)
    return coded if coded.isprintable() else coded.translate(_ESCAPES)


def _safe(coded: str) -> str:
    # What the table names is not printable.
    return coded if coded.isprintable() else coded.translate(_ESCAPES)


def _masked(value: object) -> object:
    if isinstance(value, str):
        return masked(value)
    if isinstance(value, Mapping):
        return {masked(key): _masked(inside) for key, inside in value.items()}
    return [_masked(inside) for inside in value] if isinstance(value, list | tuple) else value


def _place(article: Article, span: Span) -> dict[str, object]:
    place = article.offsets.place(span.start)
    return {
        "path": article.source,
        "line": place.line,
        "column": place.column,
        "start": span.start,
        "end": span.end,
    }


def _value_fields(value: Value) -> dict[str, object]:
    if isinstance(value, Quantity):
        ends = {"low": value.low, "high": value.high}
        fields: dict[str, object] = {
            name: None if end is None else number_text(end) for name, end in ends.items()
        }
        return {**fields, "unit": value.unit, "resolution": _step_text(value.resolution)}
    if isinstance(value, Period):
        return {
            "edtf": value.edtf,
            "first": value.first.isoformat() if value.first else None,
            "last": value.last.isoformat() if value.last else None,
            "relative": value.relative,
        }
    return _clock_fields(value)


def _step_text(step: Number | None) -> str | None:
    """Return a step as a decimal wherever it can be: joined ranges carry theirs as fractions."""
    if step is None:
        return None
    if isinstance(step, Fraction):
        decimal = Decimal(step.numerator) / Decimal(step.denominator)
        return number_text(decimal if Fraction(decimal) == step else step)
    return number_text(step)


def _clock_fields(value: TimeOfDay) -> dict[str, object]:
    return {
        "first": None if value.first is None else clock_text(value.first),
        "last": None if value.last is None else clock_text(value.last),
    }
