"""Chances told twice: of something again and again, and once in so many years.

The law: what has a chance of p each time has one of p times p to come twice, if each is
independent; what comes in one year of so many has that share as its chance a year.
"""

from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.numbers.reckoning import HUNDRED, amount
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.plain import is_japanese
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.late import late
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_CHANCE = late(
    r"確率|可能性|割合|成功率|故障率|的中|"
    r"\b(?:odds|chances?|probability|likelihood|shooter|hitter|percent of the time)\b"
)
_TIMES_JA = late(
    rf"(?P<n>{NUMBER})(?:系統|つ|回|台|人|枚|機|個|度|本|試合|球)"
    r"(?:とも|が同時|を?続けて|連続|すべて|同時)|(?P<both>両方)(?:とも|が)?"
)
_TIMES_EN = late(
    rf"\b(?P<n>(?i:{WORD})) (?:[a-z]+ )?(?:straight|consecutive|(?:times )?in a row)\b|"
    rf"\b(?:all|each of the) (?P<n2>(?i:{WORD})) (?:fail|miss|hit|com)|"
    rf"\b(?P<n3>(?i:{WORD})) (?:straight |consecutive )(?:misses|hits|failures|wins|losses)\b|"
    r"\b(?P<both>both)\b"
)
_YEARLY = late(
    r"年(?:間|に)?(?:の(?:発生)?確率(?:は|が))?(?:約)?(?P<p>[0-9.]+)%[^。0-9]{0,14}?"
    r"(?P<n>[0-9]{1,4})年に(?:1|一)[度回]|"
    r"\b(?P<p2>[0-9.]+) ?(?:percent|per cent|%) chance (?:of [a-z ]{1,24} )?"
    r"(?:each|every|a|per|in any(?: given)?) year"
    r"[^.;]{0,40}?\b(?P<n2>[0-9]{1,4})-year\b"
)
_LOOSE = Fraction(1, 8)
"""Share by which a chance may be rounded."""
_MOST = 6


@dataclass(frozen=True, slots=True)
class Chance:
    """A chance that is not what another makes."""

    span: Span
    told: str
    right: Fraction
    """What it should be, in percent."""


@once
def chances_off(evidence: Evidence) -> tuple[Chance, ...]:
    """Return the chances of an article that others contradict."""
    if evidence.article.language not in {"en", "ja"}:
        return ()
    return tuple(one for passage in paragraphs(evidence)
                 for one in (*_again(passage), *_yearly(passage)))  # fmt: skip


def _again(passage: Passage) -> Iterator[Chance]:
    """Yield the chance of what comes several times that the chance of once does not make."""
    every = [one for one in passage.atoms if one.unit == "%" or one.kind == "ratio"]
    base = [one for one in every if one.unit == "%"]
    for one in every:
        before = [each for each in base if each.at < one.at]
        words = passage.words[one.sentence]
        found = (_TIMES_JA if is_japanese(words) else _TIMES_EN).search(words)
        many = _many(found.groupdict()) if found and _CHANCE.search(words) else 0
        if len(before) != 1 or not 1 < many <= _MOST:
            continue
        chance, told = _percent(before[0]), _percent(one)
        right = [HUNDRED * (each / HUNDRED) ** many for each in (chance, HUNDRED - chance)]
        if told and told != chance and all(abs(told - each) > each * _LOOSE for each in right):
            near = min(right, key=lambda each: abs(each - told))
            yield Chance(one.span, one.text, near)


def _yearly(passage: Passage) -> Iterator[Chance]:
    """Yield the yearly chance of what is told to come once in so many years otherwise."""
    for found in _YEARLY.finditer(passage.plain):
        percent = Fraction((found["p"] or found["p2"]).strip("."))
        right = HUNDRED / int(found["n"] or found["n2"])
        if abs(percent - right) > right * _LOOSE:
            start = passage.span.start
            yield Chance(
                Span(start + found.start(), start + found.end()),
                f"{found['p'] or found['p2']}%",
                right,
            )


def _many(groups: dict[str, str | None]) -> int:
    if groups.get("both"):
        return 2
    told = next((one for key, one in groups.items() if key.startswith("n") and one), "")
    return number(told.lower()) or 0


def _percent(one: Atom) -> Fraction:
    value = amount(one.figure) or Fraction(0)
    return abs(value) * (HUNDRED if one.kind == "ratio" else 1)
