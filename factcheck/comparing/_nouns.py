"""What is counted, by the noun beside the number, and words that rule one another out.

Small numbers are everywhere: three researchers are not three sisters, and 30,000 men are not
30,000 women.
"""

import re
from collections.abc import Iterator, Sequence

from factcheck.comparing._ideas import named, stem
from factcheck.comparing._paragraph import Paragraph, reach_of
from factcheck.comparing._units import are_listed_together, are_persons
from factcheck.comparing._units_data import ANYTHING
from factcheck.model.records import Figure
from factcheck.model.values import Quantity

_WORD = re.compile(r"[A-Za-z][a-z-]+")
_OPEN = ANYTHING | {
    "people", "person", "persons", "ones", "times", "cases", "places", "members", "individuals",
    "participants", "respondents",
}  # fmt: skip
"""Nouns that tell nothing of what is counted."""
_OPPOSITES = tuple(
    (re.compile(one, re.IGNORECASE), re.compile(other, re.IGNORECASE))
    for one, other in (
        (r"男性|男子|男の|男児|(?<!without )\b(?:men|males?)\b|\bboys?\b|\bsons?\b|\bman\b",
         r"女性|女子|女の|女児|\bwom[ae]n\b|\bfemales?\b|\bgirls?\b|\bdaughters?\b"),
        (r"輸出|\bexport", r"輸入|\bimport"),
        (r"出生|生まれ|\bbirths?\b|\bborn\b", r"死亡|死者|死去|\bdeaths?\b|\bdied\b|\bkilled\b"),
        (r"税引き?前|before[ -]tax|pre-?tax", r"税引き?後|after[ -]tax"),
        (r"税込|tax included|including tax|with tax", r"税抜|本体価格|税別|excluding tax|plus tax"),
        (r"婚姻|結婚|\bmarriages?\b", r"離婚|\bdivorces?\b"),
        (r"国内|\bdomestic", r"海外|国外|\boverseas\b|\babroad\b|\binternational"),
        (r"入国|到着|\barrivals?\b", r"出国|出発|\bdepartures?\b"),
        (r"上半期|前半|\bfirst half\b", r"下半期|後半|\bsecond half\b"),
        (r"開業|開店|開設|\bopen(?:s|ed|ing)\b", r"閉店|閉鎖|廃止|\bclos(?:e|es|ed|ing|ure)\b"),
        (r"採用|雇用を|\bhir(?:e|es|ed|ing)\b", r"解雇|削減|\blay-?offs?\b|laid off"),
        (r"最高|最大|\bhighest\b|\bmaximum\b", r"最低|最小|\blowest\b|\bminimum\b"),
        (r"死者|死亡|\bdead\b|\bdeaths?\b|\bkilled\b", r"負傷|けが|怪我|重軽傷|\binjur|wounded\b"),
        (r"都市部|\burban\b", r"農村|\brural\b"),
        (r"黒字|純利益|\bprofits?\b|\bnet income\b", r"赤字|純損失|\bloss(?:es)?\b|\bdeficit\b"),
        (r"通年|通期|年間では|年間で見|\bfull[- ]year\b|for the year\b",
         r"四半期|\bQ[1-4]\b|\bquarter"),
        (r"前月比|前月から|前の月|on the month\b|month[- ]o(?:n|ver)[- ]month",
         r"前年|同[期月]比|from a year|year[- ]o(?:n|ver)[- ]year|(?:la|pa)st 12 months"),
        (r"月(?=[0-9.,万億]{1,9}[円ドル人件])|月額|毎月|\bmonthly\b|\ba month\b|per month",
         r"年(?=[0-9.,万億]{1,9}[円ドル人件])|年額|毎年|\bannual|\ba year\b|per year"),
        (r"感染者|感染数|症例|患者|\bcases\b|\binfections\b|\bpatients?\b",
         r"死者|死亡|\bdeaths?\b|\bdied\b|\bkilled\b"),
        (r"平方メートル当|㎡当|per sq(?:uare|\.)? ?m", r"平方フィート当|per sq(?:uare|\.)? ?f"),
        (r"手数料(?:込|を含)|includ\w+ fees", r"手数料を除|before fees|excluding fees"),
        (r"敷地面積|\bsite area", r"延べ?床面積|\bfloor (?:area|space)"),
        (r"大人|成人|\badults?\b", r"子ども|子供|小児|\bchildren\b|\bchild\b"),
        (r"購入|買収|\bbuy|\bbought\b|\bpurchas", r"売却|売り払|\bsell|\bsold\b|\bsale of\b"),
    )
)  # fmt: skip
"""Words of which two speak of two things, where neither side has both."""
_OF_THINGS = re.compile(r"(?:もの|の)?([\u3400-\u9fff々ァ-ヺー]{1,8})")
"""What 3つ and 30を超える count."""
_AGES = re.compile(r"\b(?:median|mean|average) ages?\b|life expectancy|平均年齢|寿命")
_GROUP = re.compile(
    r"([0-9]{2})(?:歳|岁|세)(?:及)?(?:以上|이상)|\b(?:aged?|over) ([0-9]{2})(?: years)? (?:and|or) "
    r"(?:over|older|above)|\b([0-9]{2})(?: years)? (?:and|or) (?:over|older|above)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[、。，；]|[,;](?![0-9])| and | while | but | against ")
_OLD = re.compile(r"\bage[ds]?\b|\bold\b|年前")
_SINCE = re.compile(r"\s?(?:ぶり|以来)")
_RUNS = re.compile(r"consecutive|straight|in a row|running|連続", re.IGNORECASE)
_PERIOD = re.compile(r"\b(year|quarter|month|week|day|game|match)|(四半期|年|月|週|日)")
_JAPANESE = {"四半期": "quarter", "年": "year", "月": "month", "週": "week", "日": "day"}
_SMALL = frozenset({"the", "of", "in", "to", "and", "on", "at", "for", "a", "by", "time", "when"})
_FEW = 3
"""Words behind a rank among which its noun stands."""
_BEHIND = 30
"""Code points behind a rank within which its period is named."""


def signs(
    paragraph: Paragraph, mine: Figure, place: int, other: Figure
) -> Iterator[tuple[str, float]]:
    """Yield what the nouns and opposites beside both figures say, each as a sign of strength 1."""
    passage = paragraph.index.page.passages[place]
    if sign := _counted(paragraph, mine, place, other):
        yield sign, 1.0
    context = paragraph.context
    own = _around(context.text, mine, context.figures, reach_of(context.language))
    reach = reach_of(paragraph.index.page.language)
    theirs = _around(passage.text, other, passage.figures, reach)
    if passage.spot == "table":
        theirs = f"{passage.about} | {theirs}"
    groups = [_groups(words) for words in (own, theirs)]
    others = all(groups) and not groups[0] & groups[1]
    dates = mine.kind in {"date", "time"}
    if others or (not dates and any(_rule_out(*both, own, theirs) for both in _OPPOSITES)):
        yield "opposed", 1.0
    if {mine.kind, other.kind} == {"age", "duration"} and not _is_age(mine, other, passage.text):
        yield "age-span", 1.0
    if other.kind == "rank" and mine.kind == "duration" and isinstance(mine.value, Quantity):
        behind = passage.text[other.span.start : other.span.end + _BEHIND]
        if _SINCE.match(paragraph.context.text, mine.span.end) and _RUNS.search(behind):
            yield "other-period", 1.0
        elif found := _PERIOD.search(behind):
            period = found[1] or _JAPANESE[found[2]]
            if period != mine.value.unit:
                yield "other-period", 1.0


def _is_age(mine: Figure, other: Figure, text: str) -> bool:
    """Tell whether what was read as a stretch is an age: aged 60 years and over, 740 years old."""
    return (
        any(_OLD.search(one.text) for one in (mine, other))
        or bool(_OLD.search(text[max(0, other.span.start - 6) : other.span.end + 5]))
        or _AGES.search(text) is not None
    )


def _around(text: str, figure: Figure, figures: Sequence[Figure], reach: int) -> str:
    """Return the words near a figure, as far as the others of its kind before it and behind it."""
    start, end = max(0, figure.span.start - reach), figure.span.end + reach
    after = min(
        (one.span.start for one in figures
         if one.kind == figure.kind and figure.span.end <= one.span.start < end),
        default=0,
    )  # fmt: skip
    for one in figures:
        if one.kind == figure.kind and one.span.end <= figure.span.start:
            start = max(start, one.span.end)
        elif figure.span.end <= one.span.start < end:  # a clause with a figure of its own
            clause = _CLAUSE.search(text, figure.span.end, one.span.start)
            end = clause.start() if clause else end
    if after:  # what leads to the next figure is said of that one
        end = after
        for clause in _CLAUSE.finditer(text, figure.span.end, after):
            end = clause.start()
    return text[start:end]


def _groups(words: str) -> frozenset[int]:
    """Return ages from which on words tell of people: 65歳以上, 60岁及以上, aged 65 or over."""
    return frozenset(
        int(next(number for number in found.groups() if number)) for found in _GROUP.finditer(words)
    )


def _rule_out(one: re.Pattern[str], two: re.Pattern[str], mine: str, theirs: str) -> bool:
    """Tell whether each side has but one of two opposites, and not the same."""
    own = bool(one.search(mine)), bool(two.search(mine))
    if own in {(False, False), (True, True)}:
        return False
    return own == (bool(two.search(theirs)), bool(one.search(theirs)))


def _counted(paragraph: Paragraph, mine: Figure, place: int, other: Figure) -> str:
    """Return whether the noun that one side counts is named on the other."""
    index = paragraph.index
    found = []
    passage = index.page.passages[place]
    units = [one.value.unit for one in (mine, other) if isinstance(one.value, Quantity)]
    vague = any(unit in ANYTHING for unit in units)
    if len(units) > 1 and are_listed_together(*units) and not (vague or are_persons(*units)):
        return ""  # ships and 隻 need no word
    if keys := _noun(other, index.page.language, passage.text):
        found.append(not keys.isdisjoint(paragraph.context.keys))
    if keys := _noun(mine, paragraph.context.language, paragraph.context.text):
        there = index.context(place).keys | index.about(passage.about).keys
        found.append(not keys.isdisjoint(there))
    return "" if all(found) else "noun-unmet"


def _noun(figure: Figure, language: str, text: str) -> frozenset[str]:
    """Return the keys of the English noun that a figure counts; none where it tells nothing."""
    if language == "ja" and (found := _OF_THINGS.match(text, figure.span.end)):
        bare = figure.text.endswith("つ") or figure.kind == "number"
        return (
            frozenset(f"i:{idea.name}" for idea in named(found[1], "ja")) if bare else frozenset()
        )
    if language != "en" or not isinstance(figure.value, Quantity):
        return frozenset()
    if figure.kind == "rank":
        words = _WORD.findall(text[figure.span.end : figure.span.end + _BEHIND])[:_FEW]
        words = [word for word in words if not _RUNS.fullmatch(word) and word not in _SMALL]
        return _keys(words, words)
    unit = (figure.value.unit or "").lower()
    if figure.kind != "count" or not unit or unit in _OPEN:
        return frozenset()
    return _keys(_WORD.findall(figure.text), [unit])


def _keys(words: list[str], nouns: list[str]) -> frozenset[str]:
    ideas = {f"i:{idea.name}" for idea in named(" ".join(words), "en")}
    return frozenset({*ideas, *(f"w:{stem(noun)}" for noun in nouns)})
