"""A drill as text and as data."""

from collections import Counter

from factcheck.audit.drill import Drill
from factcheck.model.width import width
from factcheck.said import Tongue
from factcheck.said import drill as say

_GAP = "  "


def text(found: Drill, tongue: Tongue) -> str:
    """Return what was planted and caught kind by kind, then what was missed, for a terminal."""
    lines = []
    for one in found.tried:
        if not one.by:
            words = {"kind": say.NAMES[one.slip.kind], "was": one.was, "now": one.slip.words}
            place = {"line": one.place.line, "column": one.place.column}
            lines.append(say.MISSED.to(tongue, source=one.source, **place, **words))
    lines += [
        say.CLEAN.to(tongue, source=one.source, message=one.message, check=one.check)
        for one in found.before
    ]
    if not found.tried:
        return "".join(f"{line}\n" for line in [*lines, say.NOTHING.to(tongue)])
    planted = Counter(one.slip.kind for one in found.tried)
    caught = Counter(one.slip.kind for one in found.tried if one.by)
    head = tuple(words.to(tongue) for words in (say.HEAD, say.PLANTED, say.CAUGHT))
    rows = [
        (words.to(tongue), str(planted[kind]), str(caught[kind]))
        for kind, words in say.NAMES.items()
        if planted[kind]
    ]
    total = (say.TOTAL.to(tongue), str(len(found.tried)), str(found.caught))
    return "".join(f"{line}\n" for line in [*lines, *_set([head, *rows, total])])


def data(found: Drill) -> dict[str, object]:
    """Return the same as it is told to programs."""
    return {
        "planted": len(found.tried),
        "caught": found.caught,
        "slips": [
            {
                "path": one.source,
                "line": one.place.line,
                "column": one.place.column,
                "kind": one.slip.kind,
                "was": one.was,
                "now": one.slip.words,
                "checks": list(one.by),
            }
            for one in found.tried
        ],
        "before": [
            {"path": one.source, "check": one.check, "message": one.message} for one in found.before
        ],
    }


def _set(rows: list[tuple[str, ...]]) -> list[str]:
    """Set rows in columns: the first to the left, numbers to the right."""
    sizes = [max(width(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [
        _GAP.join(
            cell + " " * (size - width(cell)) if not at else " " * (size - width(cell)) + cell
            for at, (cell, size) in enumerate(zip(row, sizes, strict=True))
        )
        for row in rows
    ]
