"""English names and their number side by side: four countries – A, B, C and D –; the trio of ….

"its two founders, A and B,"; "the cities are A, B and C"; "three reasons: cost, noise and dust";
"A, B and C are the three". A row of one make (names, quotations, numbers, or what has an article,
each perhaps with an age) is told where it is the whole: "two of the directors, A, B and C,"; "all
four" and "both".
"""

import re
from collections.abc import Iterator

from factcheck.laws.lists.listed import FAR, FEWEST, Listed, slip
from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span

_CAP = r"[A-Z][\w'’-]*(?<![.])\.?(?<![a-z]{2}\.)"
"""A word of a name; with a full stop where it is an initial."""
_NAME = rf"(?:the )?{_CAP}(?:(?: (?:of|of the|de|du|la|van|von|bin|ibn|al|for|the))? {_CAP}){{0,5}}"
_NAMES = rf"{_NAME}(?:, {_NAME}){{0,12}},? and {_NAME}"
_ITEM = r"[^,;:()—–\n.\"“”0-9]{2,45}?"
_ITEMS = rf"{_ITEM}(?:, {_ITEM}){{1,12}},? and {_ITEM}"
_NOUN = r"(?P<noun>(?:[A-Za-z'’-]+ ){0,3}?(?i:[a-z-]{2,20}s|people|men|women|children))"
_COUNTED = rf"(?<![\w.,-])(?i:(?P<n>{WORD})) {_NOUN}"
_OPEN = r"(?P<open>: | ?[—–] ?| --? | \(|,? namely |, | (?:are|were|is|was|comprises|comprise) )"
_FORMS = (
    re.compile(
        rf"{_COUNTED}(?P<gap>(?: [A-Za-z'’-]+){{0,12}}?){_OPEN}(?P<list>{_NAMES})"
        r"(?P<close>[,.;)—–\n]| --? |\Z| (?=(?:who|which|that|in|were|are|have|will)\b))"
    ),
    re.compile(
        rf"{_COUNTED}(?P<gap>(?: [A-Za-z'’-]+){{0,12}}?){_OPEN}(?P<list>{_ITEMS})"
        r"(?P<close>[.;)—–\n]| --? |\Z)"
    ),
    re.compile(  # the three finalists for the $50,000 prize are …
        rf"{_COUNTED}(?P<gap>) (?:for|at|in) (?:the|its|his|her|this) [a-z0-9$£€ -]{{2,30}}"
        rf"(?:,[0-9]{{3}} [a-z -]{{2,30}})?(?P<open> (?:are|were) )(?P<list>{_NAMES})"
        r"(?P<close>[.;])"
    ),
    re.compile(
        rf"\b(?<=of )(?i:(?P<n>{WORD}))(?P<noun>)(?P<gap>)"
        rf"(?P<open> (?:consists of|comprises|is|are) )(?P<list>{_NAMES})(?P<close>[.;])"
    ),
)
_BEFORE = re.compile(
    rf"(?:\A|\n|[.!?] )(?P<list>{_NAMES}) (?:are|were|became|form|formed|make up|made up|comprise|"
    rf"comprised|remain) (?:the|its|his|her|their|all|our) {_COUNTED}"
)
"""The names first: A, B and C are the five largest cities."""
_AHEAD = re.compile(
    rf"\b(?:{WORD} (?:or|to|and)|least|most|than|about|some|nearly|over|of|first|last|top|"
    r"one of|up to|now|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"[a-z]+-|no|page|chapter|aged|age) \Z|[.,$€£0-9'’]\Z",
    re.IGNORECASE,
)
"""Before a number that is none of a list."""
_IN_GAP = re.compile(
    rf"\b(?:including|include[sd]?|among|such as|others|one of|some of|plus|also|or|{WORD}|that|"
    r"which|who|than|when|while|as|between|each)\b",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"\b(?:including|include|such as|others?|among|etc|more|or|which|who|that|with|for|from|is|are|"
    r"was|were|to|in|on|at|by|both|each|all|as|it|he|she|they|we|but|one|his|her|said|has|have|had|"
    r"will|would|not|there|mr|mrs|miss)\b",
    re.IGNORECASE,
)
_KIND = re.compile(r"\b(?:volume|part|act|stage|way|day|hour|page|story|storey|door|room|bed)\b")
"""A singular noun that the number makes a kind of the next one: a three volume history."""
_POINTER = ("see ", "cf. ", "e.g. ")
"""What a bracket begins with that lists nothing."""
_UNIT = re.compile(
    r"\b(?:years|months|weeks|days|nights|hours|minutes|seconds|percent|points|times|miles|feet|"
    r"inches|meters|metres|dollars|pounds|goals|runs|wins|seats|votes|games|matches|sets|hits|"
    r"ways|yards|acres|euros|cents|tons|homers|walks|innings|others|thirds|quarters|sides|halves)\Z"
)
"""What is measured by a number has no names."""
_WORDS = 4
"""Most words of a name."""
_TITLED = r"(?:(?:Ms|Mrs|Mr|Dr|St)\. )?[A-Z][\w'’-]*"
_OF_ROW = rf"{_TITLED}(?: (?:(?:of|de|du|la|van|von|bin|al) )?{_TITLED}){{0,3}}"
_THING = r"(?:an?|the|his|her|their|its) (?:[a-z-]+ ){0,3}[a-z-]+"
_AGE = "(?:, [1-9]?[0-9])?"
_QUOTE = r"[“\"][^”\"“\n]{1,40}[”\"]"


def _row(item: str) -> str:
    return rf"{item}(?:, {item}){{1,9}},? and {item}"


_ROW = rf"(?P<list>{_row(_OF_ROW + _AGE)}|{_row(_THING + _AGE)})"
_N = rf"(?P<n>(?i:{WORD}))"
_LEAD = (
    r"(?:\A|(?<=[.!?:;] )|(?<=\n)|(?<=[a-z]s, )|(?<=men, )|(?<=ple, )|(?<=ren, )|"
    r"(?<=\bare )|(?<=\bwas )|(?<=were )|(?<= of )|(?<= by ))"
)
_GROUPS = {"both": 2, "duo": 2, "pair": 2, "trio": 3, "quartet": 4, "quintet": 5, "sextet": 6}
_ROWS = tuple(map(re.compile, (
    rf"\b[Tt]he (?P<n>duo|pair|trio|quartet|quintet|sextet)(?: of|,| —) {_ROW}(?=[,.;]| [a-z])",
    (rf"{_LEAD}(?!Both ){_ROW}(?:[,;]|\.| —)? (?:[a-z' ]{{0,30}}[a-z],? )?"
     rf"(?i:all|the(?= [a-z]+ of )) {_N}"
     r"(?= (?:of (?:them|whom)|now|were|are|have|had|was|[a-z]+ed)\b)"),
    rf"\b(?P<n>[Bb]oth) (?:the )?{_ROW}(?= [a-z])",
    (rf"\b{_N} of (?:the|its|his|her|their) (?:[a-z]+['’]s? )?(?:[a-z]+ ){{0,2}}[a-z]+s, "
     rf"(?:those (?:at|in|on|of|from) )?{_ROW}(?=[,.])"),
    rf"\b(?<=of ){_N} (?:is|was|are|were) (?:made up|composed) of {_ROW}(?=[.;]|\n|\Z)",
    rf"\b{_N} (?:[a-z-]+ ){{0,2}}[a-z]+s[,:]? (?P<list>{_row(_QUOTE)})(?=[.,;]|\n|\Z)",
    rf"\b[Tt]he {_N} (?:[a-z-]+ ){{0,2}}[a-z]+s, (?P<list>{_row('[0-9]{1,3}')})(?=[.,;])",
)))  # fmt: skip
_PART_OF = re.compile(
    r"\b(?:including|such as|among|others?|more|at least|most|about|some|first|last|other|or)\b"
)


def beside_en(text: Plain) -> Iterator[Listed]:
    """Yield the numbers that the names beside them have not."""
    done: set[int] = set()
    for found in (one for pattern in _FORMS for one in text.matches(pattern)):
        told, many = number(found["n"]), _behind(text, found)
        count = slip(told, many, FAR)
        if told is not None and count is not None and found.start("n") not in done:
            done.add(found.start("n"))
            yield Listed(Span(found.start("n"), found.end("list")), told, count)
    for found in text.matches(_BEFORE):
        told, items = number(found["n"]), _items(found["list"])
        count = slip(told, [len(items)] if items and not _is_unit(found["noun"]) else [])
        if told is not None and count is not None:
            yield Listed(Span(found.start("list"), found.end()), told, count)
    yield from _rows(text)


def _rows(text: Plain) -> Iterator[Listed]:
    words = re.sub(r",([”\"])", r"\1,", text.text)  # a comma within a quotation
    for found in (one for pattern in _ROWS for one in pattern.finditer(words)):
        told = _GROUPS.get(found["n"].lower()) or number(found["n"]) or 0
        comma = ", " if found["list"][0].isdecimal() else ", (?![0-9])"
        count = slip(told, [len(re.split(f",? and |{comma}", found["list"]))])
        ahead = words[max(0, found.start() - 16) : found.start()]
        if count is not None and not _PART_OF.search(ahead):
            yield Listed(Span(*found.span("n")), told, count)


def _behind(text: Plain, found: re.Match[str]) -> list[int]:
    """Return how many names stand behind a number; none where they may not be its own."""
    opened, gap, items = found["open"].strip(" ,"), found["gap"], _items(found["list"])
    off = abs((number(found["n"]) or 0) - len(items))
    if not items or _is_of_other(text, found) or (opened == "(") is not (found["close"] == ")"):
        return []
    named = items[0][:1].isupper()
    follows = text.text[found.end() : found.end() + 5]
    if found["close"] == "," and ";" in re.split(r"[.\n]", text.text[found.end() :][:80])[0]:
        return []  # each name with words of its own, parted by semicolons
    placed = found["close"] == "," and re.match(r" (?:[A-Z]|and )", follows)
    apposed = named and off == 1 and not gap and not placed and found["close"] in ",.;"
    of_verb = opened in {"are", "were", "is", "was"}
    if (not opened and not apposed) or (of_verb and off > 1):
        return []  # two brothers, C. E. Hill, Atlanta, and John Hill, Warren, Ohio
    if not named and (len(items) < FEWEST or of_verb):
        return []
    return [len(items)]


def _is_of_other(text: Plain, found: re.Match[str]) -> bool:
    """Tell whether a number is no number of things that have names, or not of all of them."""
    ahead = text.text[max(0, found.start() - 14) : found.start()]
    if found["noun"] and (_AHEAD.search(ahead) or _is_unit(found["noun"])):
        return True
    if found["list"].startswith(_POINTER) or _KIND.match(found["noun"].lower()):
        return True
    return bool(_IN_GAP.search(found["gap"]) or _IN_GAP.search(found["noun"]))


def _is_unit(noun: str) -> bool:
    return _UNIT.search(noun.lower()) is not None


def _items(names: str) -> list[str]:
    """Return the items of a list; none where it may be read in two ways."""
    head, _, tail = names.rpartition(" and ")
    items = [*head.removesuffix(",").split(", "), tail]
    plain = not _LOOSE.search(names) and " and " not in head and "&" not in names
    sized = all(0 < len(re.sub(r" of [A-Z].*", "", one).split(" ")) <= _WORDS for one in items)
    alike = len({one[:1].isupper() for one in items}) == 1  # Ann Lee, a cook, Bo Dunn and Cy Fox
    return items if plain and sized and alike else []
