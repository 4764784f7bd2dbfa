"""What becomes of verified claims when an article is edited, counted."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from random import Random

from factcheck import claims, pipeline
from factcheck.model.ledger import KnownArticle, Mode
from factcheck.model.log import LogEntry
from factcheck.model.records import Claim
from factcheck.model.words import Overlay, Status
from factcheck.pipeline import Gathered
from factcheck.plugins import Document
from factcheck.storage import catalog
from tests._newsroom import Key, Newsroom, Story

VERIFIED = LogEntry(datetime(2026, 1, 16, 9, tzinfo=UTC), "校閲A", Status.VERIFIED)


@dataclass
class Tally:
    """What became of claims."""

    about: Counter[str] = field(default_factory=Counter)
    """Of those in the pieces that the edit is about: kept, stale, lost, strayed."""
    others: Counter[str] = field(default_factory=Counter)
    """Of all others."""
    examples: list[str] = field(default_factory=list)
    """Claims that became something else than one would think."""


def measured(lang: str, mode: Mode, edit: str, rounds: int, seed: int = 5) -> Tally:
    """Edit that many articles once each, and count what became of their claims."""
    newsroom, tally = Newsroom(lang, Random(f"{seed} {lang} {edit}")), Tally()
    for _ in range(rounds):
        old = newsroom.story()
        new, about = newsroom.edit(edit, old)
        _count(old, new, about, mode, tally)
    return tally


def table(results: Mapping[tuple[str, str, Mode], Tally]) -> str:
    """Return measurements, by edit, language and mode, as a table for people."""
    rows = [("edit", "language", "catalog", "what the edit is about", "all other claims")]
    rows += [
        (edit, lang, mode, _shares(tally.about), _shares(tally.others))
        for (edit, lang, mode), tally in results.items()
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)
    return "\n".join(lines)


def _shares(counts: Counter[str]) -> str:
    total = counts.total()
    told = (f"{word} {counts[word] / total:.1%}" for word in sorted(counts))
    return f"{', '.join(told)} of {total}" if total else "-"


def _count(old: Story, new: Story, about: set[Key], mode: Mode, tally: Tally) -> None:
    before, keys = _read(old)
    found = claims.find(before.article, before.figures, before.links)
    ids = {f"fc-{number}": key for number, key in enumerate(keys)}
    known = catalog.known(before.article, _named(found, list(ids)), before.links, mode)
    known = _stored(known)
    after, places = _read(new)
    merged = claims.merge(
        claims.find(after.article, after.figures, after.links), known, after.article
    )
    now = {claim.id: (claim, key) for claim, key in zip(merged, places, strict=False)}
    lost = {claim.id: claim for claim in merged[len(places) :]}
    for name, key in ids.items():
        claim, place = now.get(name) or (lost[name], key)
        word = _became(claim, place == key)
        (tally.about if key in about else tally.others)[word] += 1
        if (key not in about and word != "kept") or (key in about and word == "kept"):
            tally.examples.append(f"{word}: {claim.text!r} under {claim.heads}")


def _became(claim: Claim, in_place: bool) -> str:
    if claim.overlay is Overlay.LOST:
        return "lost"
    if not in_place:
        return "strayed" if claim.overlay is None else "strayed, stale"
    return "kept" if claim.overlay is None else "stale"


def _named(found: tuple[Claim, ...], ids: list[str]) -> tuple[Claim, ...]:
    return tuple(
        replace(claim, id=name, log=(VERIFIED,)) for claim, name in zip(found, ids, strict=True)
    )


def _stored(known: KnownArticle) -> KnownArticle:
    """Return what stands in the file: an entry gets figures, values and digest as `decide` does."""
    return replace(
        known,
        claims=tuple(
            replace(
                claim,
                log=(
                    replace(
                        VERIFIED,
                        figures=tuple(item.text for item in claim.figures),
                        values=tuple(item.value for item in claim.figures),
                        digest=claim.digest,
                    ),
                ),
            )
            for claim in known.claims
        ),
    )


def _read(story: Story) -> tuple[Gathered, list[Key]]:
    """Read an article; return it with the piece in which each of its claims stands."""
    text, places = story.source()
    one = pipeline.gather(Document("a.md", text.encode()))
    starts = [place for place, _ in places]
    seen: Counter[int] = Counter()
    keys = []
    for claim in claims.find(one.article, one.figures, one.links):
        start = one.article.offsets.to_source(claim.span).start
        name = places[bisect_right(starts, start) - 1][1]
        keys.append((name, seen[name]))
        seen[name] += 1
    return one, keys
