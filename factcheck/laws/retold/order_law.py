"""The most and what follows it, told side by side: 最多は大阪の120件、次いで東京の150件.

The law: what one sentence tells to be the most is no less than what it says to follow, and the
fewest no more; nor is what it tells to be larger than another's smaller. Both values stand right
beside their words and are of one unit. Where less may be better a first place tells nothing.
"""

import re
from collections.abc import Iterator

from factcheck.laws.numbers.reckoning import alike, amount
from factcheck.laws.texts.reading import of_sentences
from factcheck.laws.texts.skeleton import Match
from factcheck.model.records import Evidence
from factcheck.model.text import Span

_MOST = "最も(?:多|高|大き|長|重|広)|最多|最大|一番(?:多|高|大き)"
_LEAST = "最も(?:少な|低|小さ|短|軽)|最少|一番(?:少な|低|小さ)"
_JA = (
    rf"(?:(?P<up>{_MOST})|(?P<down>{_LEAST})|(?P<top>トップ|首位))@gap{{0,16}}(?P<a>@amount)"
    r"@gap{0,10}(?:次いで|続いて|次ぐ)@gap{0,16}(?P<b>@amount)"
)
_JA_BEHIND = (
    rf"(?P<a>@amount)(?:で|と)、?(?:(?P<up>{_MOST})|(?P<down>{_LEAST})|(?P<top>トップ|首位))"
    r"@gap{0,8}(?:次いで|続いて|次ぐ)@gap{0,16}(?P<b>@amount)"
)
_RANKS = (
    r"(?P<one>@rank)[はがの]@gap{0,10}(?P<a>@amount)[、で]{1,2}"
    r"(?P<two>@rank)[はがの]@gap{0,10}(?P<b>@amount)"
)
_EN = (
    r"\b(?:(?P<up>most|highest|largest|biggest|longest|tallest|busiest)|"
    r"(?P<down>lowest|fewest|smallest|shortest)|(?P<top>top|led))\b@gap{0,40}\(?(?P<a>@amount)"
    r"\)?(?: votes| points)?,? followed (?:closely )?by @gap{0,24}\(?(?P<b>@amount)"
)
_THAN = (
    r"(?P<a>@amount), (?:(?P<up>larger|higher|more|greater|bigger|longer|taller|heavier)|"
    r"(?P<down>smaller|lower|less|fewer|shorter|lighter)) than (?:[a-z]+|@date)['’]s "
    r"(?:about )?(?P<b>@amount)"
)
_LESS_IS_BETTER = re.compile(r"率|タイム|打|\b(?:rates?|times?|rounds?|under|par)\b")
_VALUES = frozenset({"money", "count", "percent", "number", "measure"})


def in_order(evidence: Evidence) -> Iterator[tuple[Span, str]]:
    """Yield where what follows is told as more than the most, with both values."""
    for skeleton in of_sentences(evidence):
        for template in (_JA, _JA_BEHIND, _RANKS, _EN, _THAN):
            for match in skeleton.matches(template):
                if _is_turned(match):
                    yield match["a"].span, f"{match['a'].text} / {match['b'].text}"


def _is_turned(match: Match) -> bool:
    first, second, told = match["a"], match["b"], match.found.groupdict()
    if first.kind not in _VALUES or not alike(first, second) or first.hedge or second.hedge:
        return False
    if "one" in told and (match["one"].text, match["two"].text) != ("1位", "2位"):
        return False
    if not (told.get("up") or told.get("down")) and _LESS_IS_BETTER.search(match.skeleton.text):
        return False
    more, less = (second, first) if told.get("down") else (first, second)
    return (amount(more) or 0) < (amount(less) or 0)
