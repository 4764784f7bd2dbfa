"""English ways to tell a value past the end of its scale: shares of people, falls, averages."""

import re
from collections.abc import Iterator

from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span
from factcheck.nouns import dataclass
from factcheck.said import Words

SHARE = Words(
    "{words}: no share of a whole is more than 100%. Which value is meant?",
    "{words}: 全体に対する割合は100%までです。どの値を指しますか。",
)
FALL = Words(
    "{words}: what falls by 100% is gone. Which value is meant?",
    "{words}: 100%減ればゼロです。どの値を指しますか。",
)
AVERAGE = Words(
    "{words}: no such average is more than 1.000. Which value is meant?",
    "{words}: この率は1.000(10割)までです。どの値を指しますか。",
)
_MAGNITUDE = Words(
    "{words}: no earthquake has reached magnitude 10. Which value is meant?",
    "{words}: マグニチュード10に達した地震はありません。どの値を指しますか。",
)
_STORM = Words(
    "{words}: the scale of hurricanes ends at Category 5. Which value is meant?",
    "{words}: ハリケーンの分類は5までです。どの値を指しますか。",
)
_LATITUDE = Words(
    "{words}: latitudes end at 90 degrees. Which value is meant?",
    "{words}: 緯度は90度までです。どの値を指しますか。",
)
_PH = Words(
    "{words}: the scale of pH ends at 14. Which value is meant?",
    "{words}: pHの尺度は14までです。どの値を指しますか。",
)
_N = r"(?<![0-9.,$€£])(?P<value>[0-9]{1,4}(?:\.[0-9]{1,3})?)"
_PERCENT = r"(?: ?%| ?percent\b| per cent\b)"
_GROUPS = (
    r"(?:pupils|students|voters|respondents|residents|households|people|adults|children|patients|"
    r"members|workers|employees|staff|women|men|girls|boys|teachers|homes|houses|businesses|"
    r"companies|firms|schools|users|customers|drivers|shareholders|delegates|parents|farmers|"
    r"families|teenagers|tenants|readers|doctors|nurses|graduates|candidates|applicants|"
    r"passengers|commuters|owners|citizens|americans|britons|voters|ballots|votes|seats|trains|"
    r"flights|buses|cars|vehicles|those (?:who|polled|surveyed|asked|questioned|interviewed))"
)
_NOT_POSSESSIVE = r"(?!['’]|[a-z-])"
_FELL = (
    r"\b(?P<fell>fell|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|"
    r"shrank|shrunk|shrinking|sank|sunk|sinking|slid|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|"
    r"plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|down|dwindled|contracted|cut|reduc(?:e|es|ed|ing)|"
    r"slash(?:ed|ing)?)"
)
_LOOSE = (
    r"(?:about |around |nearly |almost |roughly |some |more than |over |a (?:whopping|record) )?"
)
_NET = re.compile(
    r"profit|earning|income|\bloss|surplus|margin|cash|balance|EBIT|\bnet\b|return|growth|"
    r"emission|carbon|sentiment|temperature|futures|yield|deficit|points?\b|times\b|joke|impossible",
    re.IGNORECASE,
)
"""What can fall below zero, and so by more than all of it."""
_RATES = (
    r"(?:pass|turnout|response|graduation|attendance|occupancy of beds|survival|literacy|vacancy|"
    r"approval|unemployment|jobless|completion|conviction|dropout|vaccination|recycling|acceptance|"
    r"retention|mortality|fatality|poverty)"
)


@dataclass(frozen=True, slots=True)
class _Rule:
    """What names a scale and a value, where the scale ends, and how that is said."""

    pattern: re.Pattern[str]
    end: float
    says: Words
    is_net: bool = False
    """Whether what falls may be below zero, so that its name must be looked at."""


def _rule(template: str, end: float, says: Words, *, is_net: bool = False) -> _Rule:
    return _Rule(re.compile(template, re.IGNORECASE), end, says, is_net)


_RULES = (
    _rule(
        rf"\b(?:(?:voter )?turnout|{_RATES} rate|humidity|approval rating)\b"
        r"(?:(?!\b(?:increas|grew|growth|rose by|up by|jump|than|compared|target|fell by|"
        r"down|times|"
        r"improv|higher|more)|[0-9%;.!?\n]).){0,70}?"
        rf"{_N}{_PERCENT}(?! (?:of|more|higher|above|increase|up|in 20|over|points?)\b)",
        100,
        SHARE,
    ),
    _rule(
        rf"{_N}{_PERCENT} of (?:all |the |its |their |our |his |her |those |these |eligible |"
        rf"registered )?(?:(?!target|last|previous|number|budget|goal)[a-z0-9'’-]{{1,16}} ){{0,3}}?"
        rf"{_GROUPS}{_NOT_POSSESSIVE}",
        100,
        SHARE,
    ),
    _rule(rf"{_N}(?:{_PERCENT}|-percent|-per-cent) {_RATES} rate\b", 100, SHARE),
    _rule(
        rf"{_N}(?:{_PERCENT}|-percent|-per-cent) (?:chance|probability) of "
        r"(?:rain|snow|showers|thunder|precipitation|a storm)",
        100,
        SHARE,
    ),
    _rule(
        rf"\b(?:cover(?:s|ed)?|ma[dk]es? up|account(?:s|ed)? for|compris(?:es?|ed)) {_LOOSE}"
        rf"{_N}{_PERCENT} of (?!target|last|(?:the|its|their) (?:previous|budget|target|goal))",
        100,
        SHARE,
    ),
    _rule(
        r"\b(?:chances?|probability|likelihood)(?: of [a-z]{1,16}(?: [a-z]{1,16})?)?"
        rf"(?: at| to| is| was| are| of| stands at| stood at) {_LOOSE}{_N}{_PERCENT}",
        100,
        SHARE,
    ),
    _rule(rf"\blo(?:st|ses?|sing) {_LOOSE}{_N}{_PERCENT} of (?:its|their|his|her)\b", 100, FALL),
    _rule(
        rf"{_FELL} (?:by )?{_LOOSE}{_N}{_PERCENT}(?! (?:of|to|more|less)\b)",
        100,
        FALL,
        is_net=True,
    ),
    _rule(rf"{_N}(?:{_PERCENT}|-percent|-per-cent) (?:drop|fall|decline|decrease|reduction|slump|"
          r"plunge|cut)\b", 100, FALL, is_net=True),
    _rule(
        r"\b(?:bat(?:s|ted|ting)|hit(?:s|ting)?|batting average(?: of)?|on-base percentage(?: of)?|"
        r"fielding percentage(?: of)?|save percentage(?: of)?|winning percentage(?: of)?)"
        r"(?: (?:is|was|at|of|stood at))?(?: (?:a|an))? "
        r"(?P<value>[1-9]\.[0-9]{3})(?![0-9])",
        1,
        AVERAGE,
    ),
    _rule(rf"\b(?:magnitude[ -](?:of )?|richter scale at ){_N}(?![0-9]|-?star)", 9.99, _MAGNITUDE),
    _rule(rf"{_N}[ -]magnitude (?:earthquake|quake|tremor|aftershock)", 9.99, _MAGNITUDE),
    _rule(r"\bCategory (?P<value>[0-9]{1,2}) (?:hurricane|storm|cyclone|typhoon)", 6, _STORM),
    _rule(rf"{_N} degrees (?:north|south)(?: latitude)?(?![a-z-]|east|west)", 90, _LATITUDE),
    _rule(rf"\bpH (?:level |value )?(?:of|was|is|at) {_N}(?![0-9])", 14, _PH),
)  # fmt: skip
_HEADING = re.compile(r"\b(?:turn|bear|head|rotat|compass|wind)", re.IGNORECASE)


def past_the_end(text: Plain) -> Iterator[tuple[int, Span, Words]]:
    """Yield the English values past the end of their scale: where they stand, and how to ask."""
    for rule in _RULES:
        for found in text.matches(rule.pattern):
            if float(found["value"]) <= rule.end:
                continue
            span = Span(*found.span())
            sentence = text.around(span, 120)
            if rule.is_net and _NET.search(sentence):
                continue
            if rule.says is _LATITUDE and _HEADING.search(sentence):
                continue
            if rule.says is _MAGNITUDE and not re.search(
                "quake|tremor|seism|richter", sentence, re.I
            ):
                continue
            yield found.start("value"), span, rule.says
