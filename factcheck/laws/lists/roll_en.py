"""English numbers of things and the roll of their names, in any words between and behind.

"five buildings …: A in B, C, D and the 1936 lido at E"; "charged four men … Ann Lee, 44, Bo Dunn,
39, and Cy Fox, 27, will appear"; "fined five banks …. A, B, C and D all admitted"; a third prize
after those "in 2009, in 2014 and in 2020". A roll may be read in several ways where "and" stands in
it twice: any of them, and any other number of the paragraph, is a witness.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.laws.lists.listed import FAR, MOST, Listed, several, slip
from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.plain import Plain
from factcheck.model.records import Block
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_LONG = 1500
"""Most characters of a paragraph whose numbers and names are held to each other."""
_FAR_OFF = 70
"""Most characters from a number to the colon before its names."""
_COUNT = re.compile(
    rf"(?<![\w.,$€£-])(?P<n>{WORD}) (?P<noun>(?:[a-z'’-]+ ){{0,3}}?(?:[a-z]{{2,20}}s|people|men|"
    r"women|children)|more|others)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"(?<!ministers )(?<!mayors )(?<!leaders )(?<!governors )\bof(?: the)? \Z|"
    r"\b(?:least|most|than|about|some|nearly|over|first|last|top|up to|other|every|another|or|"
    r"to|january|february|march|april|may|june|july|august|september|october|november|december|"
    r"and a half|page|chapter|aged?)(?: the)? \Z|[$€£0-9.,] ?\Z",
    re.IGNORECASE,
)
_OF_NAME = re.compile(r"[a-z,] [A-Z][a-z]+ \Z")
"""Before a number that is of a name: on Highway 2."""
_UNIT = re.compile(
    r"\b(?:years|months|weeks|days|nights|hours|minutes|seconds|percent|points|times|miles|feet|"
    r"inches|meters|metres|kilometers|kilometres|dollars|pounds|kroner|francs|goals|runs|wins|"
    r"seats|votes|games|matches|sets|hits|degrees|yards|acres|hectares|euros|cents|tons|tonnes|"
    r"litres|liters|kilograms|grams|gallons|innings|others|thirds|quarters|halves|sides|jobs|"
    r"daughters|sons|grandchildren|branches|straight)\Z"
)
_CAP = r"(?:the )?[A-Z0-9][\w'’.&-]*"
_LINK = r"(?:of |the |de |du |la |van |von |& ?|and the |in |at |by |from |by )"
_NAME = rf"{_CAP}(?: {_LINK}*[A-Z0-9&][\w'’.&-]*)*"
_PEOPLE = re.compile(
    r"(?P<name>[A-Z][\w'’-]+(?: (?:[A-Z]\.|al|bin|de|da|del|di|la|le|van|von|der|[A-Z][\w'’-]+))"
    r"{1,4}), (?P<age>[1-9][0-9]|1[01][0-9])\b(?=[,.; ]|\Z)"
)
_GAP = re.compile(r",? (?:and |as well as |together with )?|, (?:[a-z]+ ){0,4}(?:and )?")
_OF_PEOPLE = re.compile(
    r"(?:people|men|women|children|boys|girls|teenagers|suspects|brothers|sisters|hikers|"
    r"climbers|students|pupils|workers|miners|sailors|soldiers|officers|drivers|passengers|"
    r"victims|friends|winners|players|residents|employees|officials|activists|tourists|"
    r"candidates|members|directors|executives|journalists|teachers|nurses|fishermen|farmers|"
    r"astronauts|divers|skiers|swimmers|runners|riders|cyclists|pilots|artists|authors|"
    r"defendants|accomplices|relatives|neighbou?rs|[a-z]+ers|[a-z]+ors|[a-z]+ists)\Z"
)
_ITEM = r"(?:[^,;:()—–\n\"“”.]|\.(?! [A-Z])|(?<=\b[A-Z])\.|\"[^\"\n]{1,40}\"|“[^”\n]{1,40}”){2,60}?"
_COLON = re.compile(
    rf"(?P<open>: | [—–] | -- |, namely )(?P<list>{_ITEM}(?:, {_ITEM}){{1,14}},? and {_ITEM})"
    r"(?=[;—–]|\.(?![0-9])|\n|\Z)"
)
_LIST = rf"(?P<list>{_NAME}(?:, {_NAME}){{1,14}},? and {_NAME})"
_ROW = re.compile(
    rf"(?P<open>, (?:at|in|to|on|serving|the|those of|via) ){_LIST}"
    r"(?=[.,;]|\n|\Z| (?:and|before)\b)"
)
_THEY = re.compile(
    rf"(?<=[.!?] )(?P<open>(?:They|These|Those|The [a-z]+s|Joining (?:[a-z]+ ){{1,4}}|Also [a-z ]+|"
    rf"[A-Z][^.;:]{{0,60}}? (?:picked|chose|named|selected|nominated|listed)(?: [a-z]+ by)?) "
    rf"(?:(?:are|were) )?){_LIST}(?=[.,])"
)
_TITLE = r"(?:\"[^\"\n]{1,60}\"|“[^”\n]{1,60}”)"
_TITLES = re.compile(
    rf"(?P<open>: | [—–] | -- |, ){_TITLE}(?:, {_TITLE})+,? and {_TITLE}(?=[.;,]|\n|\Z)"
)
_PART_OF = r"(?:the )?[A-Z“\"](?:[^;.\n]|\.(?! [A-Z]))*"
_PARTS = re.compile(
    r"(?:: | [—–] |\b(?:are|were|include) )(?P<open>)"
    rf"(?P<list>{_PART_OF}(?:; (?!and ){_PART_OF})*;,? and {_PART_OF})(?=\.|\n|\Z)"
)
"""Items that semicolons part: each may say what it is."""
_ALL = re.compile(rf"(?<=[a-z0-9)%][.!?] )(?<!Mrs. )(?P<open>){_LIST}(?= (?:all|each|both)\b)")
_ROUTE = re.compile(rf"\b(?:calls?|calling|stops?|stopping|halts?)(?P<open>) (?:at|in) {_LIST}")
_BY = re.compile(
    rf"\b(?:signed|endorsed|backed|co-signed)(?P<open> by ){_LIST}(?=\.(?![0-9])|\n|\Z)"
)
_PART = re.compile(
    r"\b(?:one|two|three|four|five|first|second|see|that|those(?! in\b)|which|a)\b|"
    r"(?:\A|, | and )[0-9.]+(?=,|\Z| and )",
)
"""In a list that is none of names, or of several by an item."""
_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\Z")
_DATE = re.compile(r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? [0-9]")
_ARTICLE = re.compile(r"\A(?:an?|the) (?=[a-z])")
_QUOTED = re.compile(r"\"[^\"\n]*\"|“[^”\n]*”")
_WORDS = 3
"""Most words of an item without a name."""
_JOINED = re.compile(r"\b(?:or|and|in|of|at|to|is|are|was|were|has|had)\b")
_STOPS = re.compile(r"(?:stops|stations|halts|ports|cities|towns|places|villages|islands)\Z")
_VERBS = re.compile(r"\b(?:with|which|that|when|while|whose|who|as)\b")
"""Between a number and its colon, if it is not of what is listed behind it."""
_LOOSE = re.compile(
    r"\b(?:including|include[sd]?|such as|among|others|etc|or|more|each|one of|some of|plus|also|"
    r"as well as|both|followed by|led by|ahead of|compared|respectively)\b"
)
_NTH = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_WON = re.compile(
    rf"\b(?P<n>{'|'.join(_NTH)}|{WORD} times)\b(?![- ](?:place|largest|round|quarter|floor|row|day|"
    r"week|year|time in|straight|seed|grade))",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:had (?:also |already |previously )?(?:won|taken|received|collected|claimed|lifted)|"
    r"(?:earlier|previous) (?:wins|titles|victories|prizes|awards)|(?:previously|also) won|"
    r"(?:won|took|claimed|lifted) (?:it|the [a-z]+)(?: before)?)\b(?P<rest>[^.\n]{5,200})"
)
_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_AGAIN = re.compile(r"\band (?:then )?(?:again|now|once more)\b")


@dataclass(frozen=True, slots=True)
class _Roll:
    """Names in a row."""

    start: int
    end: int
    many: range
    """How many names there may be."""
    is_of_people: bool
    is_apart: bool
    """Whether it may stand in a sentence behind that of its number."""
    is_route: bool = False
    """Whether it tells of stops."""
    is_row: bool = False
    """Whether it follows a comma."""
    is_colon: bool = False
    """Whether it stands behind a colon."""


def rolls_en(text: Plain, block: Block) -> Iterator[Listed]:
    """Yield the numbers of a paragraph that the rolls of names behind them have not."""
    words = re.sub(r"([,.])([\"”])", r"\2\1", block.span.cut(text.text))  # within a quotation
    if " and " not in words or len(words) > _LONG:
        return
    yield from _again(block, words)
    if words.count(",") < 2:
        return
    counts = list(_COUNT.finditer(words))
    for roll in (*_of_people(words), *_of_names(words)) if counts else ():
        one = _number_of(words, roll, counts)
        many = number(one["n"]) if one else None
        count = slip(many, roll.many, FAR)
        if one is not None and many is not None and count is not None:
            span = Span(block.span.start + one.start(), block.span.start + one.end())
            yield Listed(span, many, count)


def _number_of(words: str, roll: _Roll, counts: list[re.Match[str]]) -> re.Match[str] | None:
    """Return the number that a roll is told for; None where it may be of something else."""
    mine = [one for one in counts if bool(_OF_PEOPLE.search(one["noun"])) or not roll.is_of_people]
    before = [
        one
        for one in mine
        if one.end() <= roll.start and _is_plain(words, one) and (number(one["n"]) or 0) <= MOST
    ]
    if roll.is_route:
        before = [one for one in before if _STOPS.search(one["noun"].lower())]
    if not before or any(number(one["n"]) in roll.many for one in mine):
        return None
    one = before[-1]
    is_unit = not roll.is_of_people and _UNIT.search(one["noun"].lower())
    return one if not is_unit and _is_of_it(roll, words, one) else None


def _is_of_it(roll: _Roll, words: str, one: re.Match[str]) -> bool:
    """Tell whether the words between a number and a roll may lead from the one to the other."""
    between = words[one.end() : roll.start]
    stops = len(re.findall(r"[a-z0-9)]\. ", between))
    if stops > (2 if roll.is_apart else roll.is_route) or _LOOSE.search(
        between + words[roll.start : roll.end]
    ):
        return False
    if roll.is_colon:
        return len(between) <= _FAR_OFF and not _VERBS.search(between)
    return not (roll.is_row and re.search("[,:;—–]|--", between))


def _is_plain(words: str, one: re.Match[str]) -> bool:
    ahead = words[max(0, one.start() - 20) : one.start()]
    is_name = one["n"].isdecimal() and _OF_NAME.search(ahead)
    return not (_AHEAD.search(ahead) or is_name or _JOINED.search(one["noun"].lower()))


def _of_people(words: str) -> Iterator[_Roll]:
    for sentence in re.finditer(r"(?:[^.\n]|\.(?! [A-Z]|\n|\Z))+", words):
        found = list(_PEOPLE.finditer(sentence[0]))
        if len(found) < 2:
            continue
        gaps = [sentence[0][one.end() : other.start()] for one, other in pairwise(found)]
        if all(_GAP.fullmatch(gap) for gap in gaps):
            start, many = sentence.start(), range(len(found), len(found) + 1)
            ends = start + found[0].start(), start + found[-1].end()
            yield _Roll(*ends, many, is_of_people=True, is_apart=True)


def _of_names(words: str) -> Iterator[_Roll]:
    for found in _PARTS.finditer(words):
        many = len(re.split(r"; (?:and )?", found["list"]))
        if many > 2 and "/" not in found["list"] and not several(found["list"]):
            yield _Roll(*found.span("list"), range(many, many + 1), is_of_people=False,
                        is_apart=True)  # fmt: skip
    for found in _TITLES.finditer(words):
        many = len(re.findall(_TITLE, found[0]))
        yield _Roll(*found.span(), range(many, many + 1), is_of_people=False, is_apart=False,
                    is_colon=True)  # fmt: skip
    for pattern in (_COLON, _ROW, _THEY, _ALL, _BY, _ROUTE):
        for found in pattern.finditer(words):
            items = re.split(r",? and |, ", _QUOTED.sub("", found["list"]))
            bare = [_ARTICLE.sub("", one) for one in items]
            named = {re.search("[A-Z]", one) is not None for one in items}
            most = _WORDS if bare == items else 2 * _WORDS
            is_short = all(len(one.split()) <= most for one in bare)
            all_alike = all(one == item for one, item in zip(bare, items, strict=True)) or not any(
                one == item for one, item in zip(bare, items, strict=True)
            )
            is_part = any(_PART.search(one) for one in bare) or not all_alike or _are_dates(items)
            if len(named) == 1 and (True in named or is_short) and not is_part:
                yield _roll(pattern, found)


def _are_dates(items: list[str]) -> bool:
    """Tell whether items are days of the week with their dates: Tuesday, April 2, and Friday."""
    return any(map(_DAY.match, items)) and any(map(_DATE.match, items))


def _roll(pattern: re.Pattern[str], found: re.Match[str]) -> _Roll:
    least = found["list"].replace(", and ", ", ").count(", ") + 1
    least += not re.search(", and ", found["list"])
    ands = found["list"].count(" and ")
    return _Roll(
        found.start("open"), found.end("list"), range(least, least + max(1, ands)),
        is_of_people=False,
        is_apart=pattern in {_ALL, _BY, _THEY}, is_route=pattern is _ROUTE, is_row=pattern is _ROW,
        is_colon=pattern is _COLON,
    )  # fmt: skip


def _again(block: Block, words: str) -> Iterator[Listed]:
    """Yield the number of a prize that is not one more than those told before it."""
    every = _EARLIER.finditer(words)
    earlier = next((one for one in every if len(_YEAR.findall(one["rest"])) > 1), None)
    told = list(_WON.finditer(words[: earlier.start()] if earlier else ""))
    if earlier is None or not told:
        return
    years = set(_YEAR.findall(earlier["rest"]))
    one = told[-1]
    name = one["n"].lower().removesuffix(" times")
    many = _NTH.index(name) + 2 if name in _NTH else number(name) or 0
    is_past = earlier[0].startswith("had") or _AGAIN.search(earlier["rest"])
    right = {len(years) + 1} if is_past else {len(years), len(years) + 1}
    if len(years) >= 2 and many not in right and abs(many - len(years) - 1) == 1:
        span = Span(block.span.start + one.start(), block.span.start + one.end())
        yield Listed(span, many, len(years) + 1)
