"""The rolling report of audits: Markdown for people, JSON lines for programs and the next audit.

The same links that stand as they stood give the same bytes, whenever and wherever that is told.
"""

import json
from collections.abc import Iterator
from itertools import islice

from factcheck.formats._escape import escaped, linked
from factcheck.formats._safe import one_line
from factcheck.model.rolling import Counts, Group, Mark, News, Rolling, Trouble
from factcheck.said import Tongue, Words
from factcheck.said import nightly as say
from factcheck.said.labels import label
from factcheck.said.reasons import means

VERSION = 1
"""Of the JSON lines."""
SHOWN = 20
"""Links of a list that the terminal shows: the report has them all."""
_MARKS: tuple[Mark, ...] = ("new", "fixed", "still")
_HEADS: dict[Mark, Words] = {"new": say.NEW, "fixed": say.FIXED, "still": say.STILL}


def json_lines(report: Rolling) -> Iterator[str]:
    """Yield the report as lines, the head first; see `factcheck.storage.rolling`."""
    counts = report.counts
    head = {
        "schema_version": VERSION,
        "changed": report.changed.isoformat(),
        "links": counts.links,
        "good": counts.good,
        "unknown": counts.unknown,
        "left": counts.left,
        "groups": {group: counts.groups.get(group, 0) for group in Group},
    }
    yield _line(head)
    for mark in _MARKS:
        for each in report.told(mark):
            yield _line(
                {
                    "url": each.url,
                    "group": each.group,
                    "verdict": each.verdict,
                    "reason": each.reason,
                    "since": each.since.isoformat(),
                    "elsewhere": each.elsewhere,
                    "mark": mark,
                    "places": each.places,
                    "cited": each.cited,
                }
            )


def markdown(report: Rolling, tongue: Tongue) -> Iterator[str]:
    """Yield the report as pieces of Markdown."""
    day = report.changed.isoformat()
    yield f"# {say.TITLE.to(tongue)}\n\n{say.CHANGED.to(tongue, day=day)}\n\n"
    yield f"{counted(report.counts, tongue)}\n"
    for mark in _MARKS:
        group: Group | None = None
        for each in report.told(mark):
            if group is None:
                yield f"\n## {_HEADS[mark].to(tongue, day=day)}\n"
            if group is not each.group and mark != "fixed":
                yield f"\n### {say.GROUPS[each.group].to(tongue)}\n"
            if group is not each.group:
                yield "\n"
            group = each.group
            yield f"- {linked(each.url)}\n  - {escaped(_told(each, mark, tongue))}\n"
            yield f"  - {escaped(_places(each, tongue))}\n" if each.places else ""
    if not any(report.counts.groups.values()):
        yield f"\n{say.NOTHING_BAD.to(tongue)}\n"


def terminal(report: Rolling, news: News, tongue: Tongue) -> Iterator[str]:
    """Yield what is new as lines without markup, and how many links stand how."""
    marks: tuple[tuple[Mark, int], ...] = (("new", news.new), ("fixed", news.fixed))
    for mark, count in marks:
        if count:
            yield say.COUNTED[mark].to(tongue, count=_number(count))
        for each in islice(report.told(mark), SHOWN if count else 0):
            yield f"  {one_line(each.url)}"
            yield f"    {_told(each, mark, tongue)}"
            if each.places:
                yield f"    {_places(each, tongue)}"
        if count > SHOWN:
            yield f"  {say.MORE.to(tongue, count=_number(count - SHOWN))}"
    yield counted(report.counts, tongue)


def counted(counts: Counts, tongue: Tongue) -> str:
    """Return the numbers of links in one sentence; what is none is left out."""
    numbers = [
        (say.GOOD, counts.good),
        *((say.AMONG[group], counts.groups.get(group, 0)) for group in Group),
        (say.UNKNOWN, counts.unknown),
        (say.LEFT, counts.left),
    ]
    told = [words.to(tongue, count=_number(count)) for words, count in numbers if count]
    between = say.BETWEEN.to(tongue)
    return say.COUNTS.to(tongue, links=_number(counts.links), told=between.join(told))


def _told(each: Trouble, mark: Mark, tongue: Tongue) -> str:
    """Say how a link stands, or stood, and since when."""
    words = say.WAS if mark == "fixed" else say.IS
    verdict, reason = label(each.verdict, tongue), means(each.reason, tongue)
    why = f"{each.reason}: {reason}" if reason else each.reason
    told = words.to(tongue, verdict=verdict, why=one_line(why), since=each.since.isoformat())
    if not each.elsewhere:
        return told
    return told + say.SEEN_FROM.to(tongue, where=one_line(each.elsewhere))


def _places(each: Trouble, tongue: Tongue) -> str:
    listed = ", ".join(one_line(place) for place in each.places)
    more = each.cited - len(each.places)
    return listed + (say.AND_MORE.to(tongue, count=_number(more)) if more > 0 else "")


def _line(row: dict[str, object]) -> str:
    return json.dumps(row, ensure_ascii=False) + "\n"


def _number(count: int) -> str:
    return f"{count:,}"
