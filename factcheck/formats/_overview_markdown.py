"""What comes first in the report to paste: the parts of `_overview` as Markdown."""

from collections.abc import Iterator, Sequence

from factcheck.formats._again import Decided, Spot
from factcheck.formats._asked import Asked
from factcheck.formats._escape import escaped, linked
from factcheck.formats._overview import Amiss, News, Waiting, evidence_of, none_amiss, overview
from factcheck.formats._values import beyond
from factcheck.model.changes import Change
from factcheck.model.records import Report
from factcheck.said import Tongue, Words
from factcheck.said import overview as say
from factcheck.said.labels import LABELS

_SHOWN = 20
"""Entries of each part: what is pasted into an issue is read there."""
_CITED = 3
"""Places of a link with problems that are named."""


def blocks(report: Report, tongue: Tongue) -> Iterator[str]:
    """Yield the parts as blocks of Markdown, in order."""
    parts = overview(report, _SHOWN)
    if parts.news:
        yield from _news(parts.news, tongue)
    if not report.articles:
        return
    yield _head(say.AGAIN, len(parts.again) + parts.more_again, tongue)
    yield "\n".join(_decided(each, tongue) for each in parts.again) or say.NONE_AGAIN.to(tongue)
    yield from _more(parts.more_again, tongue)
    if report.probes:
        yield _head(say.AMISS, len(parts.amiss) + parts.more_amiss, tongue)
    else:
        yield f"## {say.AMISS.to(tongue)}"
    amiss = "\n".join(_amiss(each, tongue) for each in parts.amiss)
    yield amiss or none_amiss(report, tongue)
    yield from _more(parts.more_amiss, tongue)
    yield _head(say.ASKED, len(parts.asked) + parts.more_asked, tongue)
    yield "\n".join(_asked(each, tongue) for each in parts.asked) or say.NONE_ASKED.to(tongue)
    yield from _more(parts.more_asked, tongue)
    yield _head(say.WAITING, len(parts.waiting) + parts.more_waiting, tongue)
    if parts.waiting:
        yield say.BY_NEED.to(tongue)
    lines = (f"{rank}. {_waiting(each, tongue)}" for rank, each in enumerate(parts.waiting, 1))
    yield "\n".join(lines) or say.NONE_WAITING.to(tongue)
    yield from _more(parts.more_waiting, tongue)


def _head(title: Words, count: int, tongue: Tongue) -> str:
    return f"## {title.to(tongue)} ({count})"


def _more(count: int, tongue: Tongue) -> Iterator[str]:
    if count:
        yield say.MORE.to(tongue, count=count)


def _news(news: News, tongue: Tongue) -> Iterator[str]:
    yield _head(say.CHANGED, len(news.turned) + news.more, tongue)
    if news.since is None:
        yield say.FIRST.to(tongue)
        return
    yield say.SINCE.to(tongue, at=escaped(news.since))
    lines = [f"- {_change(change, tongue)}" for change in news.turned]
    lines += [f"- {escaped(words.to(tongue, **values))}" for words, values in news.lines]
    yield "\n".join(lines) or say.NO_CHANGE.to(tongue)
    yield from _more(news.more, tongue)


def _change(change: Change, tongue: Tongue) -> str:
    place = change.source + (f":{change.line}" if change.line else "")
    words = linked(change.words) if change.about == "link" else escaped(change.words)
    if change.about == "finding":
        return f"{say.NEW_FINDING.to(tongue)}: {words} · {escaped(place)}"
    steps = [LABELS[word].to(tongue) for word in (change.was, change.now) if word]
    by = f" · {escaped(change.by)}" if change.by else ""
    return f"**{' → '.join(steps)}** {words}{by} · {escaped(place)}"


def _decided(each: Decided, tongue: Tongue) -> str:
    entry, claim = each.entry, each.claim
    state = LABELS[each.state].to(tongue)
    if each.is_expired and claim.until:
        state = say.EXPIRED.to(tongue, day=claim.until.date())
    if each.needs_second:
        state = f"{state}, {say.SECOND.to(tongue)}"
    lines = [f"- **{state}** {_place(each.spot, claim.id)}"]
    if each.words:
        one = each.words
        for title, part in ((say.THEN, one.old), (say.NOW, one.new)):
            marked = f"**{escaped(part)}**" if part.strip() else ""
            words = f"{escaped(one.head)}{marked}{escaped(one.tail)}"
            lines.append(f"  - {title.to(tongue)}: {words}")
    else:
        words = claim.text or claim.statement or ", ".join(entry.figures)
        lines.append(f"  - {escaped(words)}")
        for title, figures in zip((say.THEN, say.NOW), each.figures or (), strict=False):
            lines.append(f"  - {title.to(tongue)}: {escaped(figures)}")
    status = LABELS[entry.status]
    said = [say.DECIDED.to(tongue, status=status, by=entry.by, day=entry.at.date())]
    for title, detail in (
        (say.METHOD, entry.method),
        (say.SOURCE, entry.source),
        (say.NOTE, entry.note),
    ):
        said += [f"{title.to(tongue)}: {detail}"] if detail else []
    return "\n".join([*lines, f"  - {escaped(' · '.join(said))}"])


def _amiss(each: Amiss, tongue: Tongue) -> str:
    label = LABELS[each.probe.verdict].to(tongue)
    lines = [f"- **{label}** {linked(each.url)}"]
    lines.append(f"  - {escaped(evidence_of(each.probe, tongue))} · {escaped(each.probe.reason)}")
    if each.advice:
        lines.append(f"  - {say.ADVICE.to(tongue)}: {escaped(each.advice)}")
    lines.append(f"  - {say.CITED.to(tongue)}: {_places(each.spots, tongue)}")
    return "\n".join(lines)


def _asked(each: Asked, tongue: Tongue) -> str:
    finding = each.finding
    named = LABELS[finding.severity].to(tongue)
    if finding.state:
        named = f"{named} ({LABELS[finding.state].to(tongue)})"
    lines = [f"- **{named}** {escaped(finding.message)} · {_places(each.spots, tongue)}"]
    if each.words and each.words != finding.subject:
        lines.append(f"  - {escaped(each.words)}")
    if finding.hint:
        lines.append(f"  - {say.ADVICE.to(tongue)}: {escaped(finding.hint)}")
    return "\n".join(lines)


def _places(spots: Sequence[Spot], tongue: Tongue) -> str:
    named = ", ".join(escaped(spot.name) for spot in spots[:_CITED])
    rest = len(spots) - _CITED
    return f"{named}, {say.MORE.to(tongue, count=rest)}" if rest > 0 else named


def _waiting(each: Waiting, tongue: Tongue) -> str:
    value = escaped(beyond(each.figure, tongue))
    parts = [f"**{escaped(each.figure.text)}** {value}".rstrip(), each.why(tongue)]
    parts.append(_place(each.spot, each.need.claim.id))
    return " · ".join(part for part in parts if part)


def _place(spot: Spot, name: str | None) -> str:
    return escaped(spot.name) + (f" ({escaped(name)})" if name else "")
