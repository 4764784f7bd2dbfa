"""Two amounts of an article have the same digits and are ten, a hundred … times apart.

What: 974億ドル and 97億4000万ドル: the digits 974 both times, ten times apart. At least three
digits must be the same, in the same unit; two where a letter and a sign tell it ($60B, $60億).

Why: a slip of a power of ten leaves the digits as they are. It may well be meant: the second
amount may be a tenth on purpose: a `note`. A `warning` where an amount fits the growth told with it
only by another power of ten (前年度比5%増の35億円; 22年度は3億3300万円), or is spelled
twice: 2.5億円(2500万円), or where one thing is told of two years with signs a thousand times apart
("$640 billion, compared with $610 million a year earlier"); and where an amount beside others in
millions has lost its word of magnitude ($850 for schools, and $410 million for roads), or a size
its unit, or rain and wind theirs (gusts of 78).

Bad (ja):  買収額は974億ドル。(後の段落で)97億4000万ドルの買収は…
Bad (en):  The offer of $97.4 billion … the $9.74 billion offer
Good (ja): 買収額は974億ドル。(後の段落で)974億ドルの買収は…
Good (en): The offer of $97.4 billion … the $97.4 billion offer

Silent: for round amounts (100人, 1000人; 1200, 12000); for more than four powers of ten; between
cells of tables.

日本語

同じ数字の並びで、10倍・100倍…違う二つの数があります。

何を: 974億ドル と 97億4000万ドル。どちらも974で、10倍違います。単位が同じで、3桁以上の数字が同じ
ものです($60B と $60億 のように英字と漢字なら2桁)。

なぜ: 桁の誤りは、数字の並びをそのまま残します。わざと10分の1にした場合もあるた
め「注記」です。添えられた増減率に、別の桁でだけ合う金額(前年度比5%増の35億円、22年度は3億3300万円)
と、二通りに書かれた同じ金額(2.5億円(2500万円))、前の時点の値と桁の単位だけが違う金額(前年の3.2億円から
3.4兆円に)、位の抜けた金額(売上高は1200億円、営業利益は85円)、単位の抜けた雨や風(1時間に78の雨)は「警告」です。

悪い例: 買収額は974億ドル。(後の段落で)97億4000万ドルの買収は…
良い例: 買収額は974億ドル。(後の段落で)974億ドルの買収は…

対象外: きりのよい数(100人と1000人)。4桁を超える違い。表のマスどうし。
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks._asking import ask
from factcheck.laws.numbers.dropped import dropped
from factcheck.laws.numbers.powers import ALIKE, NEIGHBORS, misplaced, other_sign
from factcheck.laws.numbers.reckoning import alike, amount, unit
from factcheck.laws.numbers.unitless import unitless
from factcheck.laws.retold.ways_law import signs_apart
from factcheck.laws.texts.reading import of_sentences
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_MESSAGE = Words(
    "{words} and {other} have the same digits and are {times} times apart. Are both meant?",
    "{words}と{other}は同じ数字の並びで、{times}倍違います。どちらも正しいですか。",
)
_THERE = Words("{other} stands here.", "こちらは{other}です。")
_LARGE = Words(
    "With {percent} from {other}, {words} is {times} times too large. Is its power of ten right?",
    "{other}から{percent}なら、{words} は{times}倍大きすぎます。桁は正しいですか。",
)
_SMALL = Words(
    "With {percent} from {other}, {words} is {times} times too small. Is its power of ten right?",
    "{other}から{percent}なら、{words} は{times}分の1しかありません。桁は正しいですか。",
)
_BESIDE = Words(
    "{words} beside {other}: one of them is about {times} times too large. Which one is it?",
    "{words}と{other}が並びますが、一方がおよそ{times}倍大きすぎます。桁はどちらが正しいですか。",
)
_DROPPED = Words(
    "{words} beside {other}: was its unit left out, or its word of magnitude?",
    "{other}と並ぶ{words}は、単位か位(億や万)が抜けていないでしょうか。",
)
_UNITLESS = Words(
    "{words} stands without a unit. Was it left out?",
    "{words}に単位がありません。抜けていないでしょうか。",
)
_TWICE = (
    r"(?P<a>[@money@count@measure])(?: ?[(（](?:つまり|すなわち|=)?|、(?:つまり|すなわち)、?)"
    r"(?P<b>[@money@count@measure])(?=[)）]|、|。|だ|に|で|が|を|と)"
)
"""One amount, told in two ways."""
_SIGNS = re.compile("[十百千万億兆京]")
_TOLD = re.compile(r"(?P<n>[1-9][0-9]|[0-9]\.[0-9])(?P<size>[BM](?:n\b)?|[万億兆])")
"""Two digits that a letter or a sign makes millions: too few to tell without both."""
_MOST = 4
"""Powers of ten apart: 万 for 億; more is no slip of one sign."""
_TENS = frozenset(10**power for power in range(1, 9))
_DIGITS = 40


def _run(evidence: Evidence) -> Iterator[Finding]:
    yield from _spelled_twice(evidence)
    yield from _neighbors(evidence)
    yield from _letters(evidence)
    asked: set[Span] = set()
    for slip in (*misplaced(evidence), *other_sign(evidence)):
        if slip.grown.span in asked:
            continue
        asked |= {slip.grown.span, slip.base.span}
        values = {
            "words": slip.grown.text, "other": slip.base.text, "percent": slip.percent.text,
            "times": 10 ** abs(slip.power),
        }  # fmt: skip
        yield ask(
            evidence, "magnitude-neighbor", Severity.WARNING, slip.grown.span,
            (_LARGE if slip.power > 0 else _SMALL).of(**values),
            related=[(slip.base.span, _THERE.of(other=slip.base.text))],
        )  # fmt: skip
    for lost in dropped(evidence):
        if lost.bare.span not in asked:
            said = _DROPPED.of(words=lost.bare.text, other=lost.other.text)
            related = [(lost.other.span, _THERE.of(other=lost.other.text))]
            yield ask(
                evidence, "magnitude-neighbor", Severity.WARNING, lost.bare.span, said,
                related=related, of=(lost.bare.span, lost.other.span),
            )  # fmt: skip
    for span in unitless(evidence):
        said = _UNITLESS.of(words=span.cut(evidence.article.text))
        yield ask(evidence, "magnitude-neighbor", Severity.WARNING, span, said)
    for base, other, power in signs_apart(evidence):
        if asked & {base.span, other.span}:
            continue
        said = _BESIDE.of(words=other.text, other=base.text, times=10 ** abs(power))
        yield ask(evidence, "magnitude-neighbor", Severity.WARNING, other.span, said)


def _spelled_twice(evidence: Evidence) -> Iterator[Finding]:
    """Ask about one amount spelled twice, a power of ten apart: 1.2億円(1200万円)."""
    for skeleton in of_sentences(evidence):
        for match in skeleton.matches(_TWICE):
            first, second = match["a"], match["b"]
            one, other = amount(first), amount(second)
            signs = [_SIGNS.findall(figure.text) for figure in (first, second)]
            if not alike(first, second) or not one or not other or one == other:
                continue
            ratio = max(one, other) / min(one, other)
            is_worded = bool(re.search("[0-9]", first.text)) != bool(
                re.search("[0-9]", second.text)
            )
            told_alike = signs[0] == signs[1] and "." not in first.text and not is_worded
            if told_alike or ratio not in _TENS:
                continue
            message = _MESSAGE.of(words=second.text, other=first.text, times=int(ratio))
            yield ask(evidence, "magnitude-neighbor", Severity.WARNING, second.span, message)


def _neighbors(evidence: Evidence) -> Iterator[Finding]:
    seen: dict[tuple[str | None, tuple[int, ...]], dict[int, Figure]] = {}
    cells = _Cells(evidence)
    for figure in evidence.figures:
        parts = _parts(figure)
        if parts is None or cells.hold(figure.span):
            continue
        unit, digits, exponent = parts
        known = seen.setdefault((unit, digits), {})
        near = [power for power in known if 0 < abs(power - exponent) <= _MOST]
        if near and exponent not in known:
            power = min(near, key=lambda one: abs(one - exponent))
            other = known[power]
            message = _MESSAGE.of(
                words=figure.text, other=other.text, times=10 ** abs(power - exponent)
            )
            related = [(other.span, _THERE.of(other=other.text))]
            yield ask(
                evidence, "magnitude-neighbor", Severity.NOTE, figure.span, message,
                related=related,
            )  # fmt: skip
        known.setdefault(exponent, figure)


def _letters(evidence: Evidence) -> Iterator[Finding]:
    """Ask about a number to which a letter and a sign give other powers of ten: $60B and $60億."""
    seen: dict[tuple[str | None, str, bool], Figure] = {}
    for figure in evidence.figures:
        found = _TOLD.search(figure.text) if figure.kind == "money" else None
        value = amount(figure)
        if found is None or not value or _parts(figure) is not None:
            continue
        has_sign = _SIGNS.match(found["size"]) is not None
        own = (unit(figure), found["n"])
        seen.setdefault((*own, has_sign), figure)
        other = seen.pop((*own, not has_sign), None)
        told = amount(other) if other else None
        if other is None or not told or (ratio := max(value, told) / min(value, told)) not in _TENS:
            continue
        message = _MESSAGE.of(words=figure.text, other=other.text, times=int(ratio))
        related = [(other.span, _THERE.of(other=other.text))]
        yield ask(
            evidence, "magnitude-neighbor", Severity.NOTE, figure.span, message, related=related
        )


class _Cells:
    """Tells which places lie in cells of tables."""

    def __init__(self, evidence: Evidence) -> None:
        blocks = (block for block in evidence.article.blocks if block.cell is not None)
        self._starts = {block.span.start: block.span.end for block in blocks}
        self._order = sorted(self._starts)

    def hold(self, span: Span) -> bool:
        """Tell whether a place lies in a cell."""
        place = bisect_right(self._order, span.start) - 1
        return place >= 0 and span.start < self._starts[self._order[place]]


def _parts(figure: Figure) -> tuple[str | None, tuple[int, ...], int] | None:
    """Return the unit, the digits without zeros at their end, and the power of ten."""
    value = figure.value
    if figure.kind not in NEIGHBORS or not isinstance(value, Quantity):
        return None
    if value.low != value.high or not isinstance(value.low, Decimal) or value.low <= 0:
        return None
    digits, exponent = value.low.as_tuple().digits, value.low.as_tuple().exponent
    if not isinstance(exponent, int) or len(digits) > _DIGITS:
        return None
    stripped = tuple(int(digit) for digit in "".join(map(str, digits)).rstrip("0"))
    if len(stripped) < ALIKE:
        return None
    return value.unit, stripped, exponent + len(digits) - len(stripped)


CHECK = Check(Severity.WARNING, CheckFamily.NUMERALS, _run)
