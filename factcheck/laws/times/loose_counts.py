"""Counts of years that no two years of an article are apart: a second, looser look at them.

The law: who counts years since, after, for or between tells the years from one moment of the
article to another, now among them. Where none of its few moments have so many between them, nor
one more or less, and one slip parts the count from the two told nearest to it, it is noted.
`counts` and `span_law` tell the surer ones.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.laws.numbers.law_digits import exchanged
from factcheck.laws.texts.counting import NUMBER, WORD
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.plain import is_japanese
from factcheck.laws.texts.reading import sparse
from factcheck.laws.times.count_words import MAY, PLANNED, ROUGH
from factcheck.laws.times.moments import (
    Held,
    Moment,
    moments,
    now_of,
    number_of,
    pairs,
    place_of,
    sentence_of,
)
from factcheck.laws.times.told_years import relative
from factcheck.model.late import late
from factcheck.model.records import Evidence
from factcheck.model.words import Severity

SHORT = 1500
"""Most characters of an article that is read as of one thing."""
FEW = 4
"""Most years of it that are counted from and to."""
LEAST = 5
"""The least count that is a slip of another."""
JUBILEE, TEN = 30, 10
"""By how many years one miscounts an anniversary of the one year told, and any count from it."""
_JA = late(
    rf"築(?P<n3>{NUMBER})年(?!前)|"
    rf"(?<![0-9.,第約〜~-])(?:(?P<n>{NUMBER})周年|(?<!第)(?P<n2>{NUMBER})年"
    r"(?=を迎え|を祝|を記念|の節目|となった|となる|になる|がた[つっ]|が経|が過ぎ|余?ぶり|後[のに]|間?(?:務め|在[任籍]|続[いけ]|率い|"
    r"勤め|暮ら|過ごし|にわたり)|[。、]))"
)
_EN = late(
    rf"\b(?P<n>(?i:{WORD})) years(?= (?:since|after|later|ago|on\b|apart|"
    r"in (?:prison|jail|office|power)|as|at|before|between|without)|[.,])|"
    r"\b(?P<n2>[0-9]{1,3})(?:st|nd|rd|th) (?:[a-z]+ )?anniversary\b|"
    rf"\b(?:first|title|win|victory|time|trophy|visit)[a-z ]{{0,24}} in (?P<n3>(?i:{WORD})) years\b"
)
_THEN = late(r"後|間| (?:after|later|before|between)\b")
"""Behind a count of years that need not end now."""
_UNTOLD = late(
    r"懲役|禁錮|拘禁|実刑|猶予|ローン|返済|分割|今後|以内|[期寿]限|予定|まで|寿命|平均|"
    r"\b(?:sentenced|mortgage|loan|lease|repaid|plan|next|within|average|expectanc\w+|up to|"
    r"at least|another|every|per|a year|old|warranty|bonds?|contract|over)\b"
)
"""In the sentence of a count of years to come, or of any."""


@once
def loose_counts(evidence: Evidence) -> tuple[Held, ...]:
    """Return the counts of years of a short article that look like a slip of the ones told."""
    published = evidence.article.published
    every = sparse(evidence)
    text = "\n".join(one.plain for one in every)
    if published is None or len(evidence.article.text) > SHORT:
        return ()
    told = [one for one in moments(text, published) if one.year <= published.year]
    years = {one.year for one in told} | set(relative(text, published))
    if not told or len(years) > FEW:
        return ()
    years |= {published.year + more for more in (-1, 0, 1)}
    return tuple(
        Held(place_of(passage, count), *held, "year", 0, Severity.NOTE)
        for passage in every
        for count in (_JA if is_japanese(passage.plain) else _EN).finditer(passage.plain)
        if (value := number_of(count)) and not _is_untold(passage.plain, count, value)
        and not any(abs(abs(a - b) - value) <= 1 for a in years for b in years)
        for held in _missed(passage, count, value, told, now_of(published))
    )  # fmt: skip


def _is_untold(words: str, count: re.Match[str], value: int) -> bool:
    """Tell whether a count is none from one moment of an article to another."""
    sentence = sentence_of(words, count.start())
    if value < LEAST or ROUGH.search(words[: count.start()][-14:]):
        return True
    is_served = "from" in sentence.lower() and " to " in sentence
    return any(one.search(sentence) for one in (_UNTOLD, MAY, *([] if is_served else [PLANNED])))


def _missed(
    passage: Passage, count: re.Match[str], value: int, told: Sequence[Moment], now: Moment
) -> Iterator[tuple[int, int, Moment, Moment]]:
    """Yield what a count is told as, what it should be, and from when to when."""
    sentence = sentence_of(passage.plain, count.start())
    own = [one for one in told if one.text in sentence]
    if len({one.year for one in own}) > 1:
        tried = [two for two in pairs(own) if two[0].year < two[1].year]
    else:
        is_then = _THEN.match(passage.plain, count.end()) is not None
        tried = [(one, now) for one in own or told if one.year < now.year - 1 and not is_then]
    near = [(last.year - first.year, first, last) for first, last in tried]
    is_sole = len({first.year for _, first, _ in near}) == 1
    most = (JUBILEE if "周年" in count[0] or "anniversary" in count[0] else TEN) * is_sole
    found = [one for one in near if exchanged(Fraction(one[0]), Fraction(value)) > 0
             or abs(one[0] - value) in {*range(1, most + 1), TEN}]  # fmt: skip
    if len({right for right, _, _ in found}) == 1:
        yield value, *found[0]
