"""English numbers of things, and the names that a sentence lists for them.

"four countries - A, B, C and D -", "its two founders, A and B,", "the cities are A, B and C",
"three reasons: cost, noise and dust". A slip is an item or two too many or too few: farther off,
something else is listed.
"""

import re
from collections.abc import Iterator

from factcheck.laws.lists.listed import MOST, Listed
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
_LEAST = 3
"""Fewest things that have no names of their own."""
_FAR = 2
"""By how many names a list is a slip from its number."""


def name_lists(text: Plain) -> Iterator[Listed]:
    """Yield the numbers whose names stand behind them in the same sentence, and are not as many."""
    done: set[int] = set()
    for pattern in _FORMS:
        for found in text.matches(pattern):
            one = _judged(text, found)
            if one is not None and found.start("n") not in done:
                done.add(found.start("n"))
                yield one
    for found in text.matches(_BEFORE):
        told, count = number(found["n"]), len(_items(found["list"]))
        if count and told is not None and abs(told - count) == 1 and not _is_unit(found["noun"]):
            yield Listed(Span(found.start("list"), found.end()), told, count, sure=True)


def _judged(text: Plain, found: re.Match[str]) -> Listed | None:
    told, opened, gap = number(found["n"]), found["open"].strip(" ,"), found["gap"]
    items = _items(found["list"])
    off = abs((told or 0) - len(items))
    if told is None or not 2 <= told <= MOST or not items or not 0 < off <= _FAR:
        return None
    if _is_of_other(text, found) or (opened == "(") is not (found["close"] == ")"):
        return None
    named = items[0][:1].isupper()
    follows = text.text[found.end() : found.end() + 5]
    placed = found["close"] == "," and re.match(r" (?:[A-Z]|and )", follows)
    apposed = named and off == 1 and not gap and not placed and found["close"] in ",.;"
    of_verb = opened in {"are", "were", "is", "was"}
    if (not opened and not apposed) or (of_verb and off > 1):
        return None  # two brothers, C. E. Hill, Atlanta, and John Hill, Warren, Ohio
    if not named and (len(items) < _LEAST or of_verb):
        return None
    return Listed(Span(found.start("n"), found.end("list")), told, len(items), sure=True)


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
