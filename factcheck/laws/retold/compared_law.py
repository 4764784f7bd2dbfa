"""Two amounts of one unit, or two days, and a word that compares them the other way round.

The law: what exceeds, beats or is higher than another is the greater one; what is behind in a race
took longer; what came so many days earlier did. The one compared is the predicate right before
(42.8%で、前回の41.2%を上回った), of the same subject; days may stand anywhere in the passage.
"""

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.plain import Plain
from factcheck.laws.texts.reading import sparse
from factcheck.laws.times.days import MONTH, month
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.model.values import Period

Told = tuple[Span, str, str]
"""Where the comparison stands, and its two sides as written."""
_N = r"(?<![0-9.,割分間時])[0-9][0-9,]*(?:\.[0-9]+)?(?:[兆億万][0-9,]*)*"
_JA = re.compile(
    rf"(?P<a>{_N})(?P<u>[^\s0-9、。()」]{{1,3}}?)(?:で|となり|となって|に達し|に上り|にとどまり|だったが|"
    rf"だったものの|だった)?[、。](?P<mid>[^。\n]{{0,40}}?)(?P<b>{_N})(?P=u)(?:"
    r"を[^。、\n]{0,12}?(?P<w>上回[りっるい]|超え|しのい|下回[りっるい]|割り込)"
    r"|に(?:は)?(?P<w2>届か|及ば|満た)|(?:より|と比べ|に比べ)て?も?[^。、\n]{0,12}?"
    r"(?P<w3>(?:多|高|長|重|少な|低|短|軽)[いくか]))"
)
_SIZES = {"million": 10**6, "billion": 10**9, "trillion": 10**12}
_EN = re.compile(
    r"(?P<a>[$£€]?[0-9][0-9,]*(?:\.[0-9]+)?(?: (?:million|billion|trillion))?)"
    r"(?P<u> ?(?:%|per ?cent\b|[a-z]+))?(?P<mid>[^.;:()\n0-9]{0,60}?)\b"
    r"(?:(?P<w>beat(?:ing)?|exceed(?:ed|ing|s)|surpass(?:ed|es|ing)|topp(?:ed|ing)|"
    r"f(?:e|a)ll(?:ing)? short of|miss(?:ed|ing))|(?<=, )(?P<w2>above|below|"
    r"(?:higher|more|larger|greater|lower|less|fewer|smaller) than))"
    r" (?:the|its|their|his|her|last year's|a year earlier's)"
    r"(?P<ref>[^.;:,()\n0-9]{0,50}?) (?P<b>[$£€]?[0-9][0-9,]*(?:\.[0-9]+)?"
    r"(?: (?:million|billion|trillion))?)(?P<u2> ?(?:%|per ?cent\b|[a-z]+))?"
)
_MOVED_JA = re.compile(
    rf"(?P<a>{_N})(?P<u>[^\s0-9、。()」]{{1,3}}?)で、(?:前|昨|去)[年月期季回][^。、0-9は]{{0,6}}の"
    rf"(?P<b>{_N})(?P=u)(?:から|に比べ|より)、?{_N}(?P=u)(?:余り)?(?:増え?|減っ?り?)(?:加し|少し|て)?、"
    r"[^。、はがも]{0,14}?(?:前|昨|去)[年月期季回][^。、はがも0-9]{0,6}を(?P<w>上回[りっるい]|下回[りっるい])"
)
"""8人で、前年の9人から1人減り、2カ月連続で前年を上回った."""
_AGAINST_EN = re.compile(
    r"\bat (?P<a>[$£€]?[0-9][0-9,]*(?:\.[0-9]+)?)(?P<u>p\b|%|)(?: an?| per)?(?: [a-z]+)? "
    r"(?:against|compared with|versus|down from|up from) "
    r"(?P<b>[$£€]?[0-9][0-9,]*(?:\.[0-9]+)?)(?P<u2>p\b|%|)[^.;,()0-9]{0,30}, "
    r"(?:was|were|is|are) (?P<w>dearer|costlier|higher|cheaper|lower) than\b"
)
_CHEAPER = ("cheaper", "lower", "下回")
_SIGNS = ("w", "w2", "w3")
_LESS = re.compile(
    "下回|割り|届か|及ば|満た|少な|低|短|軽|short|miss|lower|less|fewer|smaller|below"
)
_NOT = re.compile(
    r"赤字|マイナス|損失|円[高安]|為替|相場|利回り|減少率|下落率|れば|可能性|恐れ|おそれ|減|うち|約|"
    r"(?:上回ら|超え)な|\b(?:loss(?:es)?|deficit|negative|yields?|if|could|would|(?-i:may)|might|not|never|"
    r"odds|fell by|down|drop|of which|minus|cut|decline)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"は|が(?![^、]*[たるい]\Z)|(?<!最)も(?!う)|[増減]|\b(?:and|while|but|as|with|though|which|whereas|when)\b",
    re.IGNORECASE,
)
"""Words between the two that bring another subject in."""
_CLOCK = r"(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}(?:\.[0-9]{1,3})?|[0-9]{1,2}\.[0-9]{2} seconds"
_RACE = re.compile(
    rf"(?P<a>{_CLOCK})[^.;:\n]{{0,12}}(?:[0-9]+(?:\.[0-9]+)? ?(?:seconds?|minutes?)? )?"
    r"(?P<w>behind|ahead of|slower than|faster than|quicker than) [^.;:0-9\n]{2,60}?"
    rf"(?P<b>{_CLOCK})(?! ?[ap]\.?m)"
)
_DAY_JA = re.compile(
    r"(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})日(?:より|に比べ|と比べ)て?も?、?(?P<n>[0-9]{1,2})"
    r"(?P<u>日|週間)[^。、\n]{0,4}?(?P<w>早|遅)"
)
_DAY_EN = re.compile(
    rf"\b(?P<n>{WORD}) (?P<u>days?|weeks?) (?P<w>earlier|later|sooner) than (?:the|its|last|a|an|"
    rf"usual|average|normal)[^.;0-9\n]{{0,40}}? (?:(?P<month>{MONTH}) (?P<day>[0-9]{{1,2}})|"
    rf"(?P<day2>[0-9]{{1,2}}) (?P<month2>{MONTH}))\b",
    re.IGNORECASE,
)
_HALF_YEAR = 150


def compared(evidence: Evidence, text: Plain) -> Iterator[Told]:
    """Yield the comparisons of an article that their two sides contradict."""
    for found in (*text.wide(_JA), *text.matches(_EN)):
        if _is_turned(text, found):
            yield Span(found.start(), found.end()), found["a"], found["b"]
    yield from _beside(text)
    for found in text.matches(_RACE):
        one, other = _seconds(found["a"]), _seconds(found["b"])
        if one != other and (one > other) is not (found["w"] in {"behind", "slower than"}):
            yield Span(*found.span()), found["a"], found["b"]
    for passage in sparse(evidence):
        for pattern in (_DAY_JA, _DAY_EN):
            for found in pattern.finditer(passage.plain):
                day = _other_way(passage, found, evidence.article.published)
                if day is not None:
                    start = passage.span.start
                    yield Span(start + found.start(), start + found.end()), day, found[0]


def _beside(text: Plain) -> Iterator[Told]:
    """Yield the comparisons of an amount with the one of before that stands beside it."""
    for found in (*text.wide(_MOVED_JA), *text.matches(_AGAINST_EN)):
        one, other = _value(found["a"]), _value(found["b"])
        is_one_kind = _kind(found, "a", "u") == _kind(found, "b", "u2")
        if is_one_kind and one != other and (one < other) is not found["w"].startswith(_CHEAPER):
            yield Span(*found.span()), found["a"], found["b"]


def _is_turned(text: Plain, found: re.Match[str]) -> bool:
    groups = found.groupdict()
    kinds = [_kind(found, *names) for names in (("a", "u"), ("b", "u2"))]
    if kinds[0] != kinds[1]:
        return False
    one, other = _value(found["a"]), _value(found["b"])
    here = text.before(found.start()) + found[0] + text.after(found.end())
    if _NOT.search(here) or _OTHER.search(found["mid"]):
        return False
    mark, unit = ("", kinds[0]) if found["a"][0].isdigit() else (kinds[0], "")
    others = re.findall(rf"{re.escape(mark)}{_N}(?: million| billion)? ?{re.escape(unit)}", here)
    sign = next(groups[name] for name in _SIGNS if groups.get(name))
    is_less = _LESS.search(sign) is not None
    is_turned = one >= other if is_less else one <= other
    return is_turned and max(one, other) < 10 * min(one, other) and len(others) == 2


def _kind(found: re.Match[str], amount: str, unit: str) -> str:
    """Return the unit of an amount: a currency's sign, a share, a Japanese counter, or none."""
    told = found.groupdict().get(unit, found["u"]) or ""
    if not found[amount][0].isdigit():
        return found[amount][0]
    return told.strip() if found.re is _JA or told.strip()[:1] in {"%", "p"} else ""


def _value(words: str) -> Fraction:
    """Return an amount as written: 1億2000万, 3.4 billion."""
    number, _, size = words.strip("$£€").partition(" ")
    value, rest = Fraction(0), number.replace(",", "")
    for sign, scale in (("兆", 10**12), ("億", 10**8), ("万", 10**4)):
        large, found, rest_of_it = rest.partition(sign)
        if found:
            value, rest = value + Fraction(large) * scale, rest_of_it
    return (value + Fraction(rest or 0)) * _SIZES.get(size, 1)


def _seconds(words: str) -> Fraction:
    value = Fraction(0)
    for part in words.removesuffix(" seconds").split(":"):
        value = value * 60 + Fraction(part)
    return value


def _other_way(passage: Passage, found: re.Match[str], published: date | None) -> str | None:
    """Return the day that lies as far from another as told, but on the other side of it."""
    groups = found.groupdict()
    name, day = groups["month"] or groups["month2"], groups["day"] or groups["day2"]
    days = number(found["n"].lower()) or 0
    told = days * (1 if found["u"][0] in "日dD" else 7) * (-1 if found["w"][0] in "早esES" else 1)
    steps = {}
    for one in passage.figures:
        value = one.value
        if isinstance(value, Period) and value.first and value.first == value.last:
            steps[one.text] = _apart(month(name), int(day), value.first)
    if published is not None and told == _apart(month(name), int(day), published):
        return None
    turned = [text for text, step in steps.items() if step == -told]
    return turned[0] if turned and told not in steps.values() else None


def _apart(month_of: int, day_of: int, day: date) -> int:
    """Return the days from a day of the year to another, whatever the years; 0 if far apart."""
    try:
        base = date(day.year, month_of, day_of)
    except ValueError:
        return 0
    near = min(((day - base).days + turn for turn in (-365, 0, 365)), key=abs)
    return near if abs(near) < _HALF_YEAR else 0
