"""What frames the findings on a terminal: what changed before them, what waits after them."""

from collections.abc import Iterator

from factcheck.formats._overview import Overview
from factcheck.formats._safe import one_line
from factcheck.formats._values import beyond
from factcheck.model.width import wrap
from factcheck.said import Tongue
from factcheck.said import overview as say
from factcheck.said.labels import LABELS

SHOWN = 10
"""Changes that are listed."""
_FIRST = 3
"""Claims that are named of those that wait: an article has dozens of them."""


def news(parts: Overview, columns: int, tongue: Tongue) -> Iterator[str]:
    """Yield the lines on what changed since the run before; none for a first run."""
    if parts.news is None or parts.news.since is None:
        return
    yield f"{say.CHANGED.to(tongue)} ({parts.news.since})"
    told = False
    for change in parts.news.turned:
        told = True
        place = change.source + (f":{change.line}" if change.line else "")
        if change.about == "finding":
            steps = say.NEW_FINDING.to(tongue)
        else:
            words = [LABELS[word].to(tongue) for word in (change.was, change.now) if word]
            steps = " → ".join(words)
        by = f" ({change.by})" if change.by else ""
        yield from _indented(f"{place} {steps}: {change.words}{by}", columns)
    for sentence, values in parts.news.lines:
        told = True
        yield from _indented(sentence.to(tongue, **values), columns)
    if parts.news.more:
        yield from _indented(say.MORE.to(tongue, count=parts.news.more), columns)
    if not told:
        yield from _indented(say.NO_CHANGE.to(tongue), columns)


def unsettled(parts: Overview, columns: int, tongue: Tongue) -> Iterator[str]:
    """Yield the lines on decisions that no check tells of: those that need a second person."""
    for each in parts.again:
        if each.needs_second:
            why = say.SECOND_WHY.to(tongue, by=each.entry.by)
            yield from _indented(f"{each.spot.name} {each.claim.id or ''}: {why}", columns)


def waiting(parts: Overview, columns: int, tongue: Tongue) -> Iterator[str]:
    """Yield the lines on the open claims that need a person most."""
    total = len(parts.waiting) + parts.more_waiting
    if not total:
        return
    yield f"{say.WAITING.to(tongue)} ({total})"
    for each in parts.waiting[:_FIRST]:
        words = f"{each.spot.name} {each.figure.text} {beyond(each.figure, tongue)}".rstrip()
        why = each.why(tongue)
        yield from _indented(f"{words} ({why})" if why else words, columns)
    if total > _FIRST:
        yield from _indented(say.MORE.to(tongue, count=total - _FIRST), columns)


def _indented(words: str, columns: int) -> Iterator[str]:
    """Wrap, two columns in, and four for what follows."""
    for number, line in enumerate(wrap(one_line(words), columns - 4, first=columns - 2)):
        yield ("    " if number else "  ") + line
