"""Commas part the digits of an amount elsewhere than after every third.

What: 12,8000円, $1,2345, 1,234,56円, 1234,567人: a digit too many or too few, or a comma one
place off.

Why: 12,8000 may be 12,800, 128,000 or 12.8 thousand with a typing slip: ten times apart.

Bad (ja):  参加費は12,8000円。
Bad (en):  The prize is $12,8000.
Good (ja): 参加費は12,800円。
Good (en): The prize is $128,000.

Silent: where no currency or counter makes it one amount; for lists (500,1000円), which differ
less; for lakhs (1,00,000); and in languages that write the comma for the decimal point.

日本語

数字の桁区切りが3桁ごとではありません。

何を: 12,8000円、$1,2345、1,234,56円、1234,567人など。桁が一つ多いか少ないか、コンマの位置のずれで
す。

なぜ: 12,8000 は 12,800 とも 128,000 とも読め、10倍違います。

悪い例: 参加費は12,8000円。
良い例: 参加費は12,800円。

対象外: 通貨や助数詞がなく一つの数と言えないもの。並び(500,1000円)。インドの1,00,000。コンマを小数
点に使う言語。
"""

import re
from collections.abc import Iterator

from factcheck.checks._asking import ask
from factcheck.laws.texts.plain import Plain, plain
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_MESSAGE = Words(
    "{words}: commas part groups of three digits, but {group} stands as one. Which amount is "
    "meant?",
    "{words}: 桁区切りは3桁ごとですが、{group}が一組になっています。いくつを指しますか。",
)
_LANGUAGES = frozenset({"ja", "en", "zh", "ko"})
"""Languages that part thousands with commas and write the point for decimals."""
_UNIT = (
    r"円|ドル|ユーロ|ポンド|元|ウォン|人|件|台|票|株|個|本|社|世帯|戸|頭|冊|部|枚|トン|平方|キロ|メートル|k?m(?![a-z0-9])|kg|MW|"
    r"億|万|兆| (?:dollars|euros|pounds|yen|people|million|billion|votes|shares|tons|miles|km)\b"
)
_NOUN = (
    r"(?: to [0-9][0-9,]*)? (?!(?:of|in|to|and|or|at|on|by|for|from|with|as|is|was|are|were)\b)"
    r"[a-z]{3,}\b"
)
"""Some English word behind it, which counts less: it may be no noun."""
_AMOUNT = re.compile(
    rf"(?<![0-9.,A-Za-z_/-])(?P<sign>[$€£¥] ?)?(?P<number>[0-9]{{1,7}}(?:,[0-9]{{1,7}}){{1,4}})"
    rf"(?![0-9:@]|(?(sign)/[0-9]|/)|,[0-9]|\.[0-9]{{3}})(?P<unit>(?:\.[0-9]{{1,2}})?(?:{_UNIT}))?(?=(?P<noun>{_NOUN})?)"
)
_LABEL = re.compile(
    r"(?:version|release|no\.?|number|ports?|pages?|lines?|座標|緯度?|経度?|番号?|第)[はがの]? ?\Z",
    re.IGNORECASE,
)
"""Words before what is a name, no amount."""
_YEAR, _LATE = re.compile(r"1[5-9][0-9]{2}|20[0-9]{2}"), re.compile(r"19[0-9]{2}|20[0-9]{2}")
_MONTH = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \Z", re.IGNORECASE
)
_INDIA = re.compile("インド|ルピー|パキスタン|バングラ|ネパール|スリランカ|ラーク")
"""Words of countries that part hundreds above the thousand; English is written there, too."""
_LIST = 50
"""Two amounts of a list seldom differ by more than so many times."""


def _run(evidence: Evidence) -> Iterator[Finding]:
    if evidence.article.language not in _LANGUAGES:
        return
    text = plain(evidence)
    is_indian = evidence.article.language == "en" or _INDIA.search(text.text) is not None
    for found in text.matches(_AMOUNT):
        groups = found["number"].split(",")
        if not (found["sign"] or found["unit"] or found["noun"] or _is_alone(text, found, groups)):
            continue
        if not found["sign"] and _is_dated(text, found, groups):
            continue
        bad = _bad(groups, india=is_indian)
        if bad is None or _is_list(groups):
            continue
        span = Span(found.start(), found.end())
        message = _MESSAGE.of(words=span.cut(evidence.article.text), group=bad)
        sure = found["sign"] or found["unit"] or len(bad) in {4, 5}
        severity = Severity.WARNING if sure else Severity.NOTE
        yield ask(evidence, "digit-grouping", severity, span, message)


def _is_dated(text: Plain, found: re.Match[str], groups: list[str]) -> bool:
    """Tell whether a group is a year: in 1837, 141,242 miles; Feb. 12,1871."""
    if _YEAR.fullmatch(groups[0]):
        return True
    is_day = len(groups) == 2 and len(groups[0]) <= 2 and _YEAR.fullmatch(groups[1]) is not None
    return is_day and _MONTH.search(text.before(found.start(), 12)) is not None


def _is_alone(text: Plain, found: re.Match[str], groups: list[str]) -> bool:
    """Tell whether groups are of one amount, though no word behind says so."""
    sentence = text.around(Span(*found.span()), 80)
    alike = sum(_is_one(one["number"].split(",")) for one in _AMOUNT.finditer(sentence))
    return _is_one(groups) and alike == 1 and not _LABEL.search(text.before(found.start(), 16))


def _is_one(groups: list[str]) -> bool:
    """Tell whether groups are of one number, one of them with a digit too many."""
    long = [group for group in groups[1:] if len(group) != 3]
    if len(long) != 1 or len(long[0]) != 4 or len(groups[0]) > 3:
        return False
    return _LATE.fullmatch(long[0]) is None


def _bad(groups: list[str], *, india: bool) -> str | None:
    """Return the group that breaks the order, None where none does or India's may be meant."""
    if (
        india
        and len(groups[-1]) == 3
        and all(len(group) <= 2 for group in groups[1:-1])
        and len(groups) > 2
    ):
        return None if len(groups[0]) <= 2 else groups[0]  # 12,34,567
    if len(groups[0]) > 3:
        return groups[0]
    return next((group for group in groups[1:] if len(group) != 3), None)


def _is_list(groups: list[str]) -> bool:
    """Tell whether they may be several numbers: 1,2人, 500,1000円, 2,4,8台."""
    good = [group for group in groups[1:] if len(group) == 3]
    if any(group.startswith("0") for group in groups[1:]) or (good and len(groups) > 2):
        return False  # 12,0800: no number of its own
    if len(groups) == 2 and len(groups[0]) == 3 and len(groups[1]) == 2:
        return False  # 125,80トン: nobody lists the smaller number behind without a space
    if len(groups) > 2 or len(groups[1]) < 3 or groups[0].startswith("0"):
        return True
    if _is_one(groups) and len(groups[0]) <= 3 and int(groups[0]) % 10:
        return False  # 37,1200: nobody lists such numbers without a space
    if len(groups[0]) > 3:
        return len(groups[1]) != 3 or (int(groups[0]) % 10 == 0 and int(groups[1]) % 10 == 0)
    return int(groups[1]) < _LIST * int(groups[0])


CHECK = Check(Severity.WARNING, CheckFamily.NUMERALS, _run)
