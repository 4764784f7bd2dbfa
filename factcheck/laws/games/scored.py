"""Scores in prose against what makes them: innings, halves, sets, goals, margins, records.

Sums decide, whoever scored: more runs told than the final score has, or runs that cannot be shared
out between its two numbers. Fewer decide nothing: a report need not tell all.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from factcheck.laws.games.scored_data import (
    BOTH,
    DRAW,
    FINAL,
    GOALS_EN,
    HALF,
    HITS,
    INNING,
    LATER,
    MARGIN,
    NOT_PLAIN,
    OTHER,
    PAIR,
    RATE,
    RECORD,
    RUNS,
    RUNS_EN,
    SETS,
    SHUTOUT,
    TIMES,
    WON,
)
from factcheck.laws.texts.counting import number
from factcheck.laws.texts.plain import Plain
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

Pair = tuple[int, int]
"""Both numbers of a score, as written."""
MOST = 12
"""Most parts of one score."""
SCORES = 40
"""Most scores of an article that are held against each other."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A score that its parts do not make."""

    span: Span
    """Where the score stands in the article's text."""
    parts: str
    """The parts, as written."""


def scored(evidence: Evidence, text: Plain) -> Iterator[Scored]:
    """Yield the scores of an article that sets, halves, goals, margins or words contradict."""
    for found in text.matches(SETS):
        yield from _of_sets(found, text)
    for pattern in (MARGIN, DRAW, SHUTOUT):
        for found in text.matches(pattern):
            if not NOT_PLAIN.search(text.around(Span(*found.span()))):
                yield from _of_words(found, pattern, text)
    for found in (*text.wide(RECORD), *text.wide(RATE), *text.wide(HITS)):
        if _is_wrong(found):
            yield Scored(Span(*found.span()), found[0])
    head = next((one for one in evidence.article.blocks[:1] if one.kind == "heading"), None)
    start = head.span.end if head else 0
    final = _final(text.text[start:], start)
    yield from _of_headline(evidence, text, final)
    for block in evidence.article.blocks:
        if block.cell is None and block is not head:
            yield from _of_block(block.span, text, final)


def _pair(words: str) -> Pair:
    one, other = re.findall(r"[0-9]+", words)[:2]
    return int(one), int(other)


def _group(found: re.Match[str], name: str) -> str:
    return next(filter(None, (found[key] for key in found.groupdict() if key[0] == name)), "")


def _meet(one: Pair, other: Pair) -> bool:
    return sorted(one) == sorted(other)


def _sum(pairs: Sequence[Pair]) -> Pair:
    return sum(one for one, _ in pairs), sum(other for _, other in pairs)


def _of_sets(found: re.Match[str], text: Plain) -> Iterator[Scored]:
    stated, listed = _pair(_group(found, "s")), _group(found, "l")
    around = text.around(Span(*found.span()))
    if NOT_PLAIN.search(around) or not WON.search(around):
        return
    pairs = [_pair(one) for one in re.findall(PAIR, re.sub(r" \([^)]*\)", "", listed))]
    wins = sum(one > other for one, other in pairs), sum(one < other for one, other in pairs)
    if not _meet(wins, stated) and not _meet(_sum(pairs), stated) and sum(stated) > 1:
        name = "s" if found["s"] else "s2"
        yield Scored(Span(*found.span(name)), listed)


def _of_words(found: re.Match[str], pattern: re.Pattern[str], text: Plain) -> Iterator[Scored]:
    one, other = _pair(_group(found, "s"))
    end = found.end()
    if pattern is MARGIN:
        wrong = number(_group(found, "n")) not in {None, abs(one - other)}
    else:
        wrong = one != other if pattern is DRAW else min(one, other) > 0
    if wrong:
        stop = re.match(r"[^。、,.\n]{0,10}", text.text[end:])
        yield Scored(Span(*found.span()), found[0] + (stop[0] if stop else ""))


def _is_wrong(found: re.Match[str]) -> bool:
    named = {key: int(value) for key, value in found.groupdict().items() if value and key != "k"}
    if found.re is RECORD:  # draws may be left out, but not of 10戦7勝3敗
        left = named["all"] - named["w"] - named["l"] - named.get("d", 0)
        return left < 0 or (left > 0 and (found["d"] is not None or not found["k"]))
    if found.re is HITS:
        return named["b"] > named["a"]
    played = named["w"] + named["l"]
    rate = named["r"] if "r" in named else named["a"] * 100 + named["b"] * 10 + named["c"]
    return played > 0 and abs(1000 * named["w"] - rate * played) > played


def _final(words: str, start: int) -> tuple[Pair, Span] | None:
    """Return the one final score of a text that starts somewhere, if it has one and no more."""
    finals = list(islice(FINAL.finditer(words), SCORES))
    if len({tuple(sorted(_pair(_group(one, "s")))) for one in finals}) != 1:
        return None
    name = next(key for key in ("s", "s2", "s3") if finals[0][key])
    place = Span(start + finals[0].start(name), start + finals[0].end(name))
    return _pair(finals[0][name]), place


def _of_block(span: Span, text: Plain, of_all: tuple[Pair, Span] | None) -> Iterator[Scored]:
    """Hold the halves and goals of a paragraph against its final score, or the article's one."""
    words = text.text[span.start : span.end]
    final = _final(words, span.start)
    if final is None and not FINAL.search(words):
        final = of_all
    if final is None or NOT_PLAIN.search(words):
        return
    stated, place = final
    halves = list(islice(HALF.finditer(words), SCORES))
    halves = [one for one in halves if span.start + one.start() != place.start]
    later = list(LATER.finditer(words))
    if len(halves) == 1:
        half = _pair(_group(halves[0], "s"))
        both = [half, _pair(later[0]["s"])] if len(later) == 1 else []
        over = not any(one <= stated[0] and other <= stated[1] for one, other in (half, half[::-1]))
        if over or (both and not _meet(_sum(both), stated)):
            yield Scored(place, " / ".join(one[0] for one in (*halves, *later)))
            return
    runs = _runs(words) if not OTHER.search(words) else []
    if not _may_make([count for count, _ in runs], stated):
        yield Scored(place, " + ".join(said for _, said in runs))


def _of_headline(
    evidence: Evidence, text: Plain, final: tuple[Pair, Span] | None
) -> Iterator[Scored]:
    """Hold the score of a headline against the one final score below it: one number is right."""
    for block in evidence.article.blocks[:1]:
        words = text.text[block.span.start : block.span.end]
        said = list(re.finditer(PAIR, words))
        if block.kind != "heading" or len(said) != 1 or final is None or not WON.search(words):
            continue
        stated, own = final[0], _pair(said[0][0])
        told = {tuple(sorted(_pair(one))) for one in re.findall(PAIR, text.text[block.span.end :])}
        if tuple(sorted(own)) not in told and set(own) & set(stated):
            start = block.span.start
            yield Scored(
                Span(start + said[0].start(), start + said[0].end()), final[1].cut(text.text)
            )


def _runs(words: str) -> list[tuple[int, str]]:
    """Return the runs or goals told, with their words; those of one side in one sentence as one."""
    found: list[tuple[int, str]] = []
    by_innings = INNING.search(words) is not None
    for sentence in re.split(r"(?<=[。\n])|(?<=[a-z]\.) ", words):
        told = RUNS.finditer(sentence) if by_innings else ()
        runs = [(number(one["n"]) or 0, one[0]) for one in told]
        innings = [(number(one["n"].lower()) or 0, one[0]) for one in RUNS_EN.finditer(sentence)]
        spans = [one.span() for one in RUNS_EN.finditer(sentence)]
        hits = [one for one in GOALS_EN.finditer(sentence)
                if not any(a < one.end() and one.start() < b for a, b in spans)]  # fmt: skip
        goals = [TIMES.get(one["n"].lower()) or number(one["n"].lower()) for one in hits]
        one_side = len(re.findall("(?<![にで])は|[^すの]が", sentence)) <= 1 and not BOTH.search(
            sentence
        )
        for some in (runs, innings):
            if one_side and len(some) > 1:
                found.append((sum(count for count, _ in some), " + ".join(one for _, one in some)))
            else:
                found += some
        found += [(count or 0, one[0]) for count, one in zip(goals, hits, strict=True)]
    return found[: MOST + 1]


def _may_make(parts: Sequence[int], stated: Pair) -> bool:
    """Tell whether parts can be shared out among two teams with that score."""
    whole = sum(stated)
    if len(parts) > MOST:
        return True
    reached = {0}
    for part in parts:
        reached |= {one + part for one in reached}
    left = sum(parts)
    return any(one <= stated[0] and left - one <= stated[1] for one in reached) and left <= whole
