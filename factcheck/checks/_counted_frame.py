"""Years counted to now or to a year: 周年, 年目, 回忌, "first in 40 years", against the only year.

The law: the year of the beginning and the number of years make the year of the passage, or now.
Which of both is one more (年目 and 回忌 count the first year, too) is told by the word. Any pair of
years that the passage or its heading names, now among them, is an explanation.
"""

import re
from collections.abc import Iterator
from datetime import date

from factcheck.checks._counting import NUMBER, WORD, number
from factcheck.checks._eras import years
from factcheck.checks._founded import FOUNDED
from factcheck.checks._near_hold import is_slip_of_years
from factcheck.checks._once import once
from factcheck.checks._passage import Passage
from factcheck.checks._reading import sparse
from factcheck.checks._span_words import BIRTH
from factcheck.checks._told_years import relative
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_NTH_EN = r"(?P<n>[0-9]{1,3})(?:st|nd|rd|th)"
_BEGAN = (
    r"始|入[社庁団門局省行学]|[にへ]入[りっ]|移[住りっ]|就任|就い|結[ばん成婚]|産声|"
    r"開[業店館園校設通港幕所院局]|開[いか]|誕生|"
    r"加入|着任|創[業立設刊建]|設立|発足|建[てっ立設]|完成|竣工|架け|デビュー|生まれ|住み|構え|"
    r"起き|あった|発生|閉[鎖じ]|"
    r"途絶|休止|最後|頂点|優勝|訪れ|前回|上陸|発見|植え|発売|制定|施行|指定|登録|締結|提携|"
    r"\b(?:founded|established|opened|began|begun|started|launched|created|formed|married|wed|"
    r"joined|"
    r"built|staged|held|bought|planted|burned|burnt|closed|last|signed|won|moved|hired|completed|"
    r"inaugurated|introduced|debut(?:ed)?|took over|set up|destroyed|killed|sank|crashed|struck|"
    r"since)\b"
)
_DIED = r"亡|没し|没した|死|他界|世を去|見送|逝|永眠"


@dataclass(frozen=True, slots=True)
class _Way:
    """A way to count years: what it looks like, how it counts, and of what."""

    words: re.Pattern[str]
    more: int
    """What the count is more than the years between."""
    of: re.Pattern[str]
    """Words beside the year from which it counts."""
    exact: bool
    """Whether who counts so does not count otherwise."""

    @property
    def plain(self) -> bool:
        """Tell whether it is a length, no anniversary."""
        return self.exact and not self.more

    @property
    def of_death(self) -> bool:
        """Tell whether it counts from a death."""
        return self.of.pattern == _DIED


def _way(words: str, more: int, of: str, *, exact: bool = False) -> _Way:
    flags = re.IGNORECASE if "\\b" in words else 0
    return _Way(re.compile(words, flags), more, re.compile(of, re.IGNORECASE), exact)


_WAYS = (
    _way(rf"(?P<n>{NUMBER})回忌", 1, _DIED, exact=True),
    _way(rf"没後(?P<n>{NUMBER})(?:周?年)(?!前)", 0, _DIED),
    _way(r"没後(?P<n>四?半世紀)", 0, _DIED),
    _way(rf"(?P<n>{NUMBER})(?:年目|季目|シーズン目|度目の(?:春|夏|秋|冬|シーズン))", 1, _BEGAN),
    _way(rf"(?P<n>{NUMBER})周年", 0, _BEGAN),
    _way(
        rf"(?:今年で|今年、|ことしで)(?P<n>{NUMBER})年(?=。|となる|になる|を迎え|"
        rf"の節目|が(?:たち|経))",
        0,
        _BEGAN,
    ),
    _way(rf"(?P<n>{NUMBER})年ぶり", 0, r".", exact=True),
    _way(rf"\b{_NTH_EN} (?:[a-z]+ )?anniversary\b", 0, _BEGAN),
    _way(
        rf"\b{_NTH_EN} (?:(?:annual|consecutive|straight) )?(?:edition|outing|staging|running)\b",
        1,
        _BEGAN,
    ),
    _way(rf"\b{_NTH_EN} (?:year|season) (?:as|in|at|on|of|with)\b", 1, _BEGAN),
    _way(
        rf"\b(?:first|last)(?: [a-z]+){{0,3}} (?:in|for) (?P<n>{WORD}) years\b", 0, r".", exact=True
    ),
    _way(rf"\b(?P<n>{WORD}) years on\b(?=[,.]| and\b)", 0, _BEGAN, exact=True),
)
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
    r"(?:約|およそ|ほぼ|延べ|通算|数え|連続|過去|[0-9一二三四五六七八九十][~〜・]|"
    r"\b(?:about|around|nearly|almost|over|than|roughly|some|past|least|its own))[ ]?\Z",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"(?<![年季月夏冬春秋])は(?!今|こ)|[^今年季冬春夏秋]も|から(?!\Z)|統合|改称|として|経営|代目|"
    r"体制|改修|再開|代わ|"
    r"移転|復帰|プロ|担当|結婚|"
    r"\b(?:new|under|owners?|his|sponsor|manager|coach|but|while|its third)\b"
)
"""Words in the clause of a count that give it a beginning of its own."""
_EVENT = re.compile(rf"(?:{FOUNDED})\Z")
_KIN = re.compile("[父母兄弟姉妹夫妻]|祖[父母]|師匠|長[男女]")
_UNBROKEN = re.compile(
    r"毎年欠かさず|途切れ(?:ず|ることなく)|一度も休まず|"
    r"\b(?:without (?:a break|fail|interruption)|unbroken|uninterrupted)\b"
)
_OTHERS = re.compile(r"\b(?:rival|sister|neighbou?r|competitor|another|parent)\b", re.IGNORECASE)
_NOW = re.compile(
    r"今[年月春夏秋冬季週回度]|ことし|本年|きょう|このほど|[0-9]{1,2}日|現在|いま|迎え|なる|"
    r"\b(?:this|next) (?:week|month|spring|summer|autumn|fall|winter|year|weekend)\b|"
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|now|have|has|is|are|will|returns?|"
    r"marks?|celebrates?)\b"
)
_BROKEN = re.compile(
    r"中断|中止|休止|除[いく]|隔年|[0-9]年に(?:1|一)度|コロナ|途中|"
    r"\b(?:pandemic|covid|except|cancell?ed|skipped|break|hiatus|paused|war|biennial|every (?:two|"
    r"other))\b",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[、。\n「」]|[,.;] ")
_SHORT = re.compile(r"(?<![0-9.])(?:'|昭和)?([0-9]{2})年(?=[にの、春夏秋冬]|[0-9])")
"""A year told by its last two digits, or by its era: either way it is another year."""
_MOST = 300
"""Most years that are counted."""


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
        words = passage.plain
        pool = [words]
        if passage.kind == "heading":
            pool += [one.plain for one in every[place + 1 : place + 2] if one.kind != "heading"]
        elif place and every[place - 1].kind == "heading":
            pool.append(every[place - 1].plain)
        yield from _ago(passage, published)
        for way in _WAYS:
            for found in way.words.finditer(words):
                one = _judged(passage, pool, way, found, published)
                if one is not None:
                    yield one


def _judged(
    passage: Passage, pool: list[str], way: _Way, found: re.Match[str], published: date
) -> Counted | None:
    told, words = _count(found["n"]), passage.plain
    if told is None or not 2 <= told <= _MOST or _ROUGH.search(words[: found.start("n")][-14:]):
        return None
    both = "\n".join(pool)
    named = {year for year in years(both) if year <= published.year + 1}
    named |= {1900 + int(one[1]) for one in _SHORT.finditer(both)}
    full, births = told - way.more, _births(both)
    past = sorted(year for year in named - births if year < published.year)
    if (
        len(past) != 1
        or len(named - births - {published.year}) != 1
        or _BROKEN.search(_UNBROKEN.sub("", both))
    ):
        return None
    ends = named | relative(both, published) | {published.year}
    unbroken = _UNBROKEN.search(passage.plain) is not None
    slack = 0 if way.exact or unbroken else 1
    ends |= {published.year - 1, published.year + 1} if way.exact else set()
    if any(abs(last - first - full) <= slack for first in named for last in ends if last > first):
        return None
    (start,) = past
    if not _is_told(way, found, pool, _beside(both, start)):
        return None
    right = published.year - start
    off = abs(right - full)
    close = (1 if unbroken else 2) <= off <= 12 and (told >= 10 or way.of_death or off <= 3)
    if close or is_slip_of_years(right, full):
        more = None if way.plain else way.more
        return Counted(_place(passage, found), start, full, published.year, more)
    return None


def _is_told(way: _Way, found: re.Match[str], pool: list[str], base: str) -> bool:
    """Tell whether a count is of now, and of what began in the sentence ``base``."""
    clause = _ENDS.split(pool[0][: found.start("n")])[-1]
    event = _EVENT.search(clause)
    if _OWN.search(clause) or _OTHERS.search(base) or (event is not None and event[0] not in base):
        return False
    if any(one[0] not in base for one in _KIN.finditer(clause)):
        return False  # 父が死んだのは2012年。母の七回忌
    is_of_now = way.exact or len(pool) > 1 or _NOW.search(_around(pool[0], found)) is not None
    return is_of_now and way.of.search(base) is not None


def _births(words: str) -> set[int]:
    """Return the years of births, but for those of which an anniversary is told."""
    if "生誕" in words:
        return set()
    places = (words[max(0, one.start() - 30) : one.end()] for one in BIRTH.finditer(words))
    return {year for place in places for year in years(place)}


def _count(written: str) -> int | None:
    return {"半世紀": 50, "四半世紀": 25}.get(written) or number(written)


def _beside(words: str, year: int) -> str:
    """Return the sentence of a year, with that before where it begins one."""
    at = words.find(str(year))
    if at < 0:
        return words
    before = re.split(r"[。\n]|\. ", words[:at])[-1]
    return before + re.split(r"[。\n]|\. ", words[at:])[0]


def _around(words: str, found: re.Match[str]) -> str:
    before = re.split(r"[。\n]|\. ", words[: found.start()])[-1]
    return before + found[0] + re.split(r"[。\n]|\. ", words[found.end() :])[0]


def _ago(passage: Passage, published: date) -> Iterator[Counted]:
    """Yield the years ago beside which their year is told as another."""
    words = passage.plain
    for pattern in _AGO:
        for found in pattern.finditer(words):
            told, year = number(found["n"]), int(found["year"])
            tried = {*years(words), published.year} | relative(words, published)
            if (
                told is None
                or not year < published.year
                or _ROUGH.search(words[: found.start()][-12:])
            ):
                continue
            if any(abs(end - year - told) <= 1 for end in tried):
                continue
            right = published.year - year
            if abs(right - told) <= 3 or is_slip_of_years(right, told):
                yield Counted(_place(passage, found), year, told, published.year, None)


def _place(passage: Passage, found: re.Match[str]) -> Span:
    return Span(passage.span.start + found.start(), passage.span.start + found.end())
