"""Years counted from the only beginning that a passage tells: "its 13th year", 65周年, 七回忌.

The law: the year less that of the beginning is the number of full years; the nth year, edition or
memorial service is one more. Each pair of years told near, now among them, is tried with a year of
doubt. Where none fits, a count one slip from the only beginning and now was meant to be theirs,
whatever words tell of the beginning.
"""

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import sparse
from factcheck.laws.times.eras import years
from factcheck.laws.times.founded import FOUNDED
from factcheck.laws.times.span_frame import pooled
from factcheck.laws.times.span_words import BIRTH, STEPS
from factcheck.laws.times.tie_words import BEGAN
from factcheck.laws.times.told_years import relative
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_UNITS = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
]  # fmt: skip
_NAMED = {
    "silver": 25, "ruby": 40, "golden": 50, "diamond": 60, "centenary": 100, "centennial": 100,
    "bicentenary": 200, "bicentennial": 200, "sesquicentennial": 150, "tercentenary": 300,
    "tricentennial": 300, "quincentenary": 500, "platinum": 70, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60,
    "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100, "半世紀": 50,
    "四半世紀": 25,
}  # fmt: skip
_NTH = rf"(?P<n>[0-9]{{1,3}}(?:st|nd|rd|th)|{'|'.join([*_UNITS[1:], *_NAMED])})"
_ITS = r"\b(?:its|his|her|their|our|my|the|a)"
_UNBROKEN = re.compile(
    r"毎年欠かさず|途切れ(?:ず|ることなく)|休まず|休まなかった|欠かさず|"
    r"\b(?:without (?:a (?:break|gap)|fail|interruption)|unbroken|uninterrupted|never missed|"
    r"not (?:missed|skipped)|none (?:has been )?missed|no break)\b"
)
_YEARLY = re.compile(
    rf"{_UNBROKEN.pattern}|毎年|\b(?:every (?:year|summer|spring|autumn|fall|winter|[A-Z][a-z]+)|"
    r"each year|annual(?:ly)?)\b"
)


@dataclass(frozen=True, slots=True)
class _Way:
    """A way to count years: what it looks like, and how it counts."""

    words: re.Pattern[str]
    more: int
    """What the count is more than the years between."""
    exact: bool = False
    """Whether who counts so does not count otherwise."""
    is_length: bool = False
    """Whether it is a length, no anniversary."""
    of_death: bool = False
    """Whether it counts from a death."""
    is_named: bool = False
    """Whether it is a name, so that a slip takes one for another."""
    needs: re.Pattern[str] | None = None
    """What the passage must tell besides."""


def _way(words: str, more: int, **rest: object) -> _Way:
    return _Way(re.compile(words, re.IGNORECASE if "\\b" in words else 0), more, **rest)  # type: ignore[arg-type]


_WAYS = (
    _way(
        rf"\b{_NTH} (?:[a-z]+ ){{0,2}}?(?:(?:wedding )?anniversary|birthday|wedding|jubilee)\b", 0
    ),
    _way(
        r"\b(?P<n>(?:sesqui|bi|tri)?centennial|(?:bi|ter|quin)?centenary)\b", 0, is_named=True
    ),
    _way(rf"\b{_NTH} (?:(?!consecutive|straight)[a-z-]+ )?(?:edition|outing|staging)\b", 1),
    _way(
        rf"{_ITS} {_NTH} (?:(?!consecutive|straight|successive|day|week|last|this|next|of)[a-z-]+ )"
        r"{0,2}?"
        r"(?:year|season|summer|campaign|term|running)\b(?! (?:of age|"
        r"in a row))",
        1,
    ),
    _way(
        rf"{_ITS} {_NTH}(?=[,.;]| (?:in all|to date|so far|overall|time it)\b)", 1,
        needs=_YEARLY,
    ),
    _way(
        rf"\bturn(?:s|ed|ing)? (?P<n>{WORD})\b(?! [a-z]*s\b)|\b(?P<n2>{WORD}) years old\b", 0,
        needs=re.compile(r"\A(?![^\x00]*\b(?:he|she|his|her|who|born|aged|child\w*|mother|father)\b)"
                         r"[^\x00]*\b(?:found|establish|open|built|form|launch|start|beg)", re.I),
    ),
    _way(rf"(?P<n>{NUMBER})回忌", 1, exact=True, of_death=True),
    _way(rf"没後(?P<n>四?半世紀|{NUMBER})(?:周?年)?(?!前)", 0,
         of_death=True),
    _way(rf"(?<![0-9第])(?P<n>{NUMBER})(?:年目|季目|シーズン目|度目の(?:春|夏|秋|冬|シーズン))", 1),
    _way(rf"(?<![0-9第])(?P<n>{NUMBER})周年", 0),
    _way(
        rf"(?:今年で|今年、|ことしで)(?P<n>{NUMBER})年(?=。|となる|になる|を迎え|の節目|"
        r"が(?:たち|経))", 0
    ),
    _way(rf"(?P<n>{NUMBER})年ぶり", 0, exact=True, is_length=True),
)  # fmt: skip
_AGO = (
    re.compile(
        rf"(?P<year>(?:1[89]|20)[0-9]{{2}})年(?:[0-9]{{1,2}}月)?、(?:今から|"
        rf"いまから)?(?P<n>{NUMBER})年前(?!後|半|倒)"
    ),
    re.compile(rf"(?P<n>{NUMBER})年前の(?P<year>(?:1[89]|20)[0-9]{{2}})年"),
    re.compile(
        rf"\b(?P<n>{WORD}) years ago,? in (?:[A-Z][a-z]+ )?(?P<year>(?:1[89]|20)[0-9]{{2}})\b",
        re.IGNORECASE,
    ),
)
_ROUGH = re.compile(
    r"(?:約|およそ|ほぼ|延べ|通算|数え|連続|過去|[0-9一二三四五六七八九十][~〜・]|(?:[^今昨]年|[会社人式])の?|"
    r"\b(?:about|around|nearly|almost|over|than|roughly|some|past|least|its own|approaching|"
    r"towards?|before|until))[ ]?\Z",
    re.IGNORECASE,
)
APART = re.compile(
    r"中断|中止|休止|除[いく]|隔年|[0-9]年に(?:1|一)度|途中|コロナ|再開|復帰|復活|節目だった|"
    r"\b(?:pandemic|covid|except|cancell?ed|skipped|hiatus|paused|biennial|every (?:two|other)|"
    r"return(?:ed|s)? (?:to|as)|rejoin\w*|ago|would have|break|"
    r"rival|sister|neighbou?r\w*|competitor|parent|another|interrupted)\b",
    re.IGNORECASE,
)
_PLANNED = re.compile(r"予定|目指|計画|\b(?:plans?|expected)\b")
"""In the sentence of a count that is one to come."""
_THEN = re.compile(
    r"\A(?:で|誌|時|当時|に(?:は|(?:あた|当た)る?(?!る?(?:今|こと))|植|建|作|贈|刊)|の(?:時|とき|年に|際))"
)
_OWN = re.compile(
    r"(?<![年季月夏冬春秋])は(?!今|こ)|[^今年季冬春夏秋]も|から(?!\Z)|統合|改称|として|経営|代目|体制|改修|"
    r"代わ|移転|プロ|担当|結婚|\b(?:new|under|owners?|sponsor|manager|coach|but|while|its third)\b"
)
"""Words in the clause of a count that give it a beginning of its own."""
_KIN = re.compile("[父母兄弟姉妹夫妻]|祖[父母]|師匠|長[男女]")
_FOUNDED = re.compile(FOUNDED)
_EVENT = re.compile(rf"(?:{FOUNDED})\Z")
_ENDS = re.compile(r"[、。\n「」]|[,.;] ")
_SHORT = re.compile(
    r"(?<![0-9.大明平令][0-9])(?<![正治成和0-9.])(?:'|昭和)?([0-9]{2})年(?=[にの、春夏秋冬]|[0-9])"
)
"""A year told by its last two digits, or by its era: either way it is another year."""
_LONG, _MOST = 600, 300
"""Most characters of a passage whose one year is the beginning, and most years that are counted."""
_FEW = 5
"""By how many years one miscounts."""
_FAR = 12
"""The most years from a memorial service to the next."""
_TENS = {9, 10, 11, 20}
"""By how many, if decades are miscounted, and the first year with them."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A number of years that does not lead from the only year to another."""

    span: Span
    """Where it stands in the article's text."""
    start: int
    """The year from which it counts."""
    count: int
    """The full years that are told."""
    year: int
    """The year to which it counts."""
    more: int | None
    """What an anniversary is told as more than full years; None for a plain length."""


@once
def counted(evidence: Evidence) -> tuple[Counted, ...]:
    """Return counts of years that no two years of their passage, or one and now, have between."""
    published = evidence.article.published
    every = sparse(evidence) if published is not None else []
    return tuple(_counted(every, published)) if published is not None else ()


def _counted(every: list[Passage], published: date) -> Iterator[Counted]:
    for place, passage in enumerate(every):
        pool = "\n".join(one.plain for one in pooled(every, place))
        yield from _ago(passage, published)
        if len(pool) > _LONG or (APART.search(pool) and not _UNBROKEN.search(pool)):
            continue
        is_yearly = not any(words.search(pool) for _, words in STEPS)
        for way in _WAYS if is_yearly else ():
            if way.needs is None or way.needs.search(pool):
                for found in way.words.finditer(passage.plain):
                    yield from _judged(passage, pool, way, found, published)


def _judged(
    passage: Passage, pool: str, way: _Way, found: re.Match[str], published: date
) -> Iterator[Counted]:
    told, words = _count(found.groupdict()), passage.plain
    if told is None or not 2 <= told <= _MOST or _ROUGH.search(words[: found.start()][-14:]):
        return
    sentence = re.split(r"[。\n]|\. ", words[: found.start()])[-1] + found[0]
    sentence += re.split(r"[。\n]|\. ", words[found.end() :])[0]
    if _THEN.match(words[found.end() :]) or _PLANNED.search(sentence):
        return
    full, now = told - way.more, published.year
    short = (one for one in _SHORT.finditer(pool) if one[0] not in found[0])  # not that of 没後50年
    named = years(pool) | {1900 + int(one[1]) for one in short}
    unbroken = _UNBROKEN.search(pool) is not None
    slack = 0 if way.exact or unbroken else 1
    ends = named | relative(pool, published) | {now}
    ends |= {now - 1, now + 1} if way.exact else {now - 1} if published.month == 1 else set()
    if any(abs(last - first - full) <= slack for first in named for last in ends if last > first):
        return
    past = sorted(year for year in named - _births(pool) if year < now)
    begun = [year for year in past if BEGAN.search(_side(pool, year))]
    past = begun if len(past) > 1 and len(begun) == 1 else past
    if len(past) != 1 or any(year > now + 1 for year in named):
        return
    if _is_of_other(passage, pool, way, found, past[0]):
        return
    off = abs(now - past[0] - full)
    few = slack < off <= _FEW and (told >= 5 or off <= 3)
    few = few or (way.of_death and slack < off <= _FAR)  # which years are told is a rule
    few = few or way.is_named or (told > 10 and off in _TENS)
    if few or is_slip(Fraction(now - past[0]), Fraction(full)):
        more = None if way.is_length else way.more
        yield Counted(_place(passage, found), past[0], full, now, more)


def _is_of_other(passage: Passage, pool: str, way: _Way, found: re.Match[str], start: int) -> bool:
    """Tell whether a count has a beginning, or a person, of its own: 父の死は2012年。母の七回忌."""
    name = "n" if found["n"] else "n2"
    clause = _ENDS.split(passage.plain[: found.start(name)])[-1]
    event = _EVENT.search(passage.plain[: found.start()])
    if event is not None and any(one != event[0] for one in _FOUNDED.findall(pool)):
        return True  # 1965年に開館。今年は開園50周年の公園もある
    if _OWN.search(clause) or (BIRTH.search(pool) and not way.of_death and "生誕" not in pool):
        return True
    base = _beside(pool, start)
    return any(one[0] not in base for one in _KIN.finditer(clause))


def _beside(words: str, year: int) -> str:
    """Return the sentence of a year, with that before where it begins one."""
    at = words.find(str(year))
    if at < 0:
        return words
    before = re.split(r"[。\n]|\. ", words[:at])[-1]
    return before + re.split(r"[。\n]|\. ", words[at:])[0]


def _side(words: str, year: int) -> str:
    """Return the words right beside a year, in its clause."""
    at = words.find(str(year))
    ahead = _ENDS.split(words[max(0, at - 30) : at])[-1]
    return ahead + "|" + _ENDS.split(words[at : at + 24])[0]


def _births(words: str) -> set[int]:
    """Return the years of births, but for those of which an anniversary is told."""
    if "生誕" in words:
        return set()
    places = (words[max(0, one.start() - 30) : one.end()] for one in BIRTH.finditer(words))
    return {year for place in places for year in years(place)}


def _count(groups: dict[str, str | None]) -> int | None:
    name = (groups["n"] or groups.get("n2") or "").lower()
    if name in _UNITS:
        return _UNITS.index(name) + 1
    return _NAMED.get(name) or number(re.sub(r"(?<=[0-9])(?:st|nd|rd|th)\Z", "", name))


def _ago(passage: Passage, published: date) -> Iterator[Counted]:
    """Yield the years ago beside which their year is told as another."""
    words = passage.plain
    for pattern in _AGO:
        for found in pattern.finditer(words):
            told, year = number(found["n"]), int(found["year"])
            tried = {*years(words), published.year} | relative(words, published)
            rough = _ROUGH.search(words[: found.start()][-12:])
            if told is None or not year < published.year or rough:
                continue
            if any(abs(end - year - told) <= 1 for end in tried):
                continue
            right = published.year - year
            if abs(right - told) <= _FEW or is_slip(Fraction(right), Fraction(told)):
                yield Counted(_place(passage, found), year, told, published.year, None)


def _place(passage: Passage, found: re.Match[str]) -> Span:
    return Span(passage.span.start + found.start(), passage.span.start + found.end())
