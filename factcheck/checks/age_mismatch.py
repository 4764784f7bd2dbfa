"""An age and a year of birth do not go together.

What: 山田太郎氏(1950年生まれ、80歳) in an article of 2024: who was born in 1950 is 73 or 74 in
2024. Born in 1950, died in 2010 at the age of 70: 59 or 60. All years that the passage names, and
the article's own, are tried.

Where an article tells one birth, and in another sentence one death with an age, or the age of the
one person it is about (原口さん(66), "Ellison, 66,"), these go together too, to the day where it is
told.

Ages of now (75歳になった今も, "now 80"), of this year (今年で81歳) and of a year beside them
(1975年、25歳で; "in 1975, aged 25") are held against that birth too.

Why: ages are reckoned by hand and go stale by themselves when a text is used again.

Bad (ja):  1950年生まれ、2010年に70歳で死去した。
Bad (en):  Born in 1950, she died in 2010 at the age of 70.
Good (ja): 1950年生まれ、2010年に60歳で死去した。
Good (en): Born in 1950, she died in 2010 at the age of 60.

Silent: where two births or two persons' ages are told, or those of kin; where any
year of the passage fits; for 享年 and 数え年 that are one more; for hedged ages.

Ages beside a year of school (中3年の女子生徒(12)), the year of entering a school by the birth,
and two ages of one person by their years are held to each other.

So are an age or a year of school in the phrase of a birth (1958年3月生まれの漁師、…さん(76)), the
age of a sentence with one year where the passage tells one birth, and a difference of two ages.

In a short article of one birth, in a table too, an age that nearly fits a day told is asked about.

日本語

年齢と生年が合いません。

何を: 2024年の記事の「山田太郎氏(1950年生まれ、80歳)」など。1950年生まれなら2024年に73歳か74歳です。
「1950年生まれ、2010年に70歳で死去」なら59歳か60歳です。前後に出てくる年と、記事の年のすべてで試し
ます。

記事にある生年月日が一つで、別の文に享年でない没年齢、または一人だけの年齢(「原口さん(66)」)があれ
ば、それとも照らします。月日まで分かれば日まで数えます。

今の年齢(75歳になった今も)、今年の年齢(今年で81歳)、年と並ぶ年齢(1975年、25歳で)も、その生年と照らします。

なぜ: 年齢は手で数えるうえ、原稿を使い回すと自然に古くなります。

学年と並ぶ年齢(中3年の女子生徒(12))、生年からみた入学の年、一人の二つの年齢と年も照らします。
生年に続く年齢や学年(1958年3月生まれの漁師、…さん(76))、段落の生年が一つのときの年と並ぶ年齢、二人の年齢差も照らします。
生年が一つの短い記事では、表の生年月日とも照らします。

悪い例: 1950年生まれ、2010年に70歳で死去した。
良い例: 1950年生まれ、2010年に60歳で死去した。

対象外: 二人以上の生年や年齢、または家族のものがある場合。前後のどれかの年で合う場合。1歳多い享
年・数え年。「約」つきの年齢。
"""

import re
from collections.abc import Iterator

from factcheck.checks._age_frame import Off, at_school, of_one
from factcheck.checks._asking import ask
from factcheck.checks._birth_frame import apart, by_birth
from factcheck.checks._eras import NAMES, western, years
from factcheck.checks._lives import lives
from factcheck.checks._one_birth import of_one_birth
from factcheck.checks._plain import Plain, plain
from factcheck.checks._reading import sparse
from factcheck.checks._years_law import years_held
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_MESSAGE = Words(
    "{words}: who was born in {born} was {young} or {old} in {year}, not {told}. Is it the year or "
    "the age?",
    "{words}: {born}年生まれなら{year}年に{young}歳か{old}歳で、{told}歳ではありません。"
    "生年と年齢のどちらが正しいですか。",
)
_EXACT = Words(
    "{words}: who was born in {born} as told here was {right} in {year}, not {told}. Is it the "
    "date or the age?",
    "{words}: 記事にある{born}年の生まれなら{year}年に{right}歳で、{told}歳ではありません。"
    "日付と年齢のどちらが正しいですか。",
)
_OFF = Words(
    "{words}: by the birth, the school year or the other age told here it is {right}, not {told}. "
    "Which of them is meant?",
    "{words}: 記事にある生年や学年、別の年齢からは{right}で、{told}ではありません。"
    "どれが正しいですか。",
)
_BORN = (
    re.compile(
        rf"(?<![0-9])(?:(?P<year>(?:1[89]|20)[0-9]{{2}})(?:\([^()]{{1,6}}\))?|"
        rf"(?P<era>{NAMES})(?P<nth>元|[0-9]{{1,2}}))年(?:度)?"
        r"(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:、?[^、。\n0-9に]{1,12})?に?"
        r"(?:生まれ|生れ|生|誕生)(?!産|徒|活)"
    ),
    re.compile(
        r"\bborn (?:on |in )?(?:[A-Z][a-z]+ (?:[0-9]{1,2}, )?|[0-9]{1,2} [A-Z][a-z]+ |in )?"
        r"(?P<year>(?:1[89]|20)[0-9]{2})\b(?!s)",
        re.IGNORECASE,
    ),
)
_AGE = (
    re.compile(
        r"(?<![0-9.,約~–-])(?P<age>[0-9]{1,3})歳(?!代|以|未|頃|ごろ|前後|の(?:時|とき|頃|ころ|誕生日)|"
        r"年[上下]|差|児|若|ほど|くらい|違|離|になる|に満)"
    ),
    re.compile(
        r"\b(?:aged|at the age of|at age) (?P<age>[0-9]{1,3})\b(?! (?:to|and|or)\b|[-–])",
        re.IGNORECASE,
    ),
)
_YEAR = r"(?<![0-9])(?P<year>(?:1[89]|20)[0-9]{2})"
_LIVES = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"{_YEAR}年[^、。\n0-9に]{{0,12}}生まれ。(?:[^\n]{{0,40}}?[^\n0-9])?"
            r"(?P<end>[12][0-9]{3})年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:に|、)?"
            r"(?P<age>[0-9]{1,3})歳で(?:死去|死亡|没|亡く|逝去|他界)"
        ),
        (
            rf"\({_YEAR}年?[~–-](?P<end>[12][0-9]{{3}})年?\)[、, ]{{0,2}}"
            r"(?:(?P<counted>享年)|(?:was )?(?:died )?(?:aged|at the age of) )"
            r"(?P<age>[0-9]{1,3})(?![0-9])"
        ),
        rf"{_YEAR}年[^、。\n0-9に]{{0,12}}生まれ。(?:現在)?(?P<age>[0-9]{{1,3}})歳(?=[。、)])",
        rf"\((?P<age>[1-9][0-9])\)=?{_YEAR}年[^、。\n0-9に]{{0,12}}生まれ",
        (
            r", (?P<age>[1-9][0-9]), (?:who )?was born (?:on |in )(?:[A-Z][a-z]+ )?"
            rf"(?:[0-9]{{1,2}}, )?{_YEAR}"
        ),
    )
)
"""Years and ages of a life in the fixed orders of profiles and obituaries."""
_COUNTED = re.compile(r"享年|数え|行年|満[0-9]|約|およそ|ほぼ|nearly|almost|about", re.IGNORECASE)
_OTHER = re.compile(
    r"長男|長女|次男|次女|息子|娘|妻|夫|父|母|兄|弟|姉|妹|孫|"
    r"\b(?:son|daughter|wife|husband|father|mother|brother|sister|child|children)\b",
    re.IGNORECASE,
)
_DEATH = re.compile(r"死去|死亡|亡くな|没し|永眠|逝去|他界|急逝|病没|病死|\bdie[ds]\b|\bdeath\b")
_CLOSE = 8
"""Characters between birth and age within which the age is that of now (1950年生まれ、80歳)."""
_NEAR = 60
"""Characters before an age in which a word of death makes it the age at death."""
_OLDEST = 122
"""The greatest age on record, Jeanne Calment's."""


def _run(evidence: Evidence) -> Iterator[Finding]:
    text = plain(evidence)
    asked = list(_together(evidence, text)) or list(_apart(evidence, text))
    yield from asked
    every = () if asked else sparse(evidence)
    published = evidence.article.published
    framed = [
        one
        for passage in every
        for one in (*of_one(passage, published), *by_birth(passage, published), *apart(passage))
    ]
    more = () if asked or framed else of_one_birth(text, published)
    told = [*at_school(text), *framed, *more]
    held = () if asked or told else years_held(evidence)
    told += [Off(one.span, one.told, one.right, one.right) for one in held if one.kind == "age"]
    for one in told:
        message = _OFF.of(
            words=one.span.cut(evidence.article.text), told=one.told,
            right=f"{one.low}" if one.low == one.high else f"{one.low}–{one.high}",
        )  # fmt: skip
        yield ask(evidence, "age-mismatch", Severity.WARNING, one.span, message)


def _together(evidence: Evidence, text: Plain) -> Iterator[Finding]:
    """Ask about births and ages that stand side by side."""
    for born_pattern, age_pattern in zip(_BORN, _AGE, strict=True):
        for born in text.matches(born_pattern):
            finding = _judged(evidence, text, born, (born_pattern, age_pattern))
            if finding is not None:
                yield finding
    for pattern in _LIVES:
        for found in text.matches(pattern):
            yield from _life(evidence, found)


def _apart(evidence: Evidence, text: Plain) -> Iterator[Finding]:
    """Ask about an age that does not fit the birth told in another sentence."""
    for one in lives(text, evidence.article.published):
        right = f"{one.young}" if one.young == one.old else f"{one.young}–{one.old}"
        words = _EXACT.of(
            words=one.span.cut(evidence.article.text), born=one.born, year=one.event,
            right=right, told=one.told,
        )  # fmt: skip
        yield ask(evidence, "age-mismatch", Severity.WARNING, one.span, words)


def _life(evidence: Evidence, found: re.Match[str]) -> Iterator[Finding]:
    """Ask about an age beside both years of a life, or beside a birth in a profile."""
    groups, published = found.groupdict(), evidence.article.published
    end = int(groups["end"]) if groups.get("end") else published.year if published else None
    year, told = int(found["year"]), int(found["age"])
    counted = groups.get("counted") is not None
    if (
        _OTHER.search(found[0])
        or end is None
        or end <= year
        or told > _OLDEST
        or end - year - told in {0, 1, -counted}
    ):
        return
    span = Span(*found.span())
    yield _asked(evidence, span, year, end, told)


def _asked(evidence: Evidence, span: Span, year: int, event: int, told: int) -> Finding:
    words = _MESSAGE.of(
        words=span.cut(evidence.article.text), born=year, year=event, told=told,
        young=event - year - 1, old=event - year,
    )  # fmt: skip
    severity = Severity.WARNING if event > year else Severity.NOTE
    return ask(evidence, "age-mismatch", severity, span, words)


def _judged(
    evidence: Evidence,
    text: Plain,
    born: re.Match[str],
    patterns: tuple[re.Pattern[str], re.Pattern[str]],
) -> Finding | None:
    sentence = text.around(Span(*born.span()), 160)
    start = born.start() - len(text.before(born.start(), 160))
    ages = list(patterns[1].finditer(sentence))
    births = list(patterns[0].finditer(sentence))
    if len(ages) != 1 or len(births) != 1 or _COUNTED.search(sentence):
        return None
    age = ages[0]
    told, year = int(age["age"]), _year(born)
    first, last = start + age.start(), start + age.end()
    gap = sorted((born.start(), born.end(), first, last))
    between = text.text[gap[1] : gap[2]]
    named = years(sentence) - {year}
    now = len(between) <= _CLOSE and evidence.article.published is not None
    if told > _OLDEST or _OTHER.search(sentence) or not (now or _is_of_death(sentence, age, named)):
        return None
    tried = _tried(evidence, text, gap[0], gap[3]) - {year}
    if not tried or any(event - year - told in {0, 1} for event in tried):
        return None
    event = max(named) if named else max(tried)
    span = Span(gap[0], gap[3])
    return _asked(evidence, span, year, event, told)


def _is_of_death(sentence: str, age: re.Match[str], named: frozenset[int]) -> bool:
    """Tell whether the age is that of a death whose year the sentence names."""
    return bool(named) and _DEATH.search(sentence, max(0, age.start() - _NEAR)) is not None


def _tried(evidence: Evidence, text: Plain, start: int, end: int) -> frozenset[int]:
    """Return all years in which the person may have had the age."""
    published = evidence.article.published
    own = frozenset({published.year}) if published is not None else frozenset()
    return years(text.text[max(0, start - 400) : end + 400]) | own


def _year(born: re.Match[str]) -> int:
    groups = born.groupdict()
    return int(groups["year"]) if groups["year"] else western(groups["era"], groups["nth"])


CHECK = Check(Severity.WARNING, CheckFamily.CALENDAR, _run)
