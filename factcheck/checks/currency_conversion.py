"""An amount and its worth in another currency that no rate of the time leads to.

What: an amount with another currency in brackets, 130億ドル(約1.9兆円), whose implied rate is
compared with the daily reference rates of the European Central Bank (or of `rates.toml`): those
of the dates in the same sentence, of the weeks around the article's publication, and a rate that
the article itself states (1ドル=150円). Any of them that fits is enough. The rate, its days and
its source are shown.

Words of conversion serve as brackets, too: 20ドル。円に換算すれば3000円; "£3 million, or about $4
million".

Why: 兆 for 億, yen for dollars, a rate of years ago: conversions are made in a hurry, and readers
remember the amount in their own currency.

A `warning` where the implied rate is far from all of these and from every year that the article
names: no rate since 1999 comes near it, or it is a fifth off and the amount is called a
conversion (約, "about"), or it is a tenth off while another conversion of the article between the
same currencies fits, or the numbers as printed are three tenths off. Else a `note`; also where
only a year is named and fewer than half of its days fit.

Bad (ja):  2025年2月10日、974億ドル(約1兆5000億円)で買収する提案を行った。
Bad (en):  On 10 February 2025 it offered $97.4 billion (about ¥1.5 trillion).
Good (ja): 2025年2月10日、974億ドル(約15兆円)で買収する提案を行った。
Good (en): On 10 February 2025 it offered $97.4 billion (about ¥15 trillion).

Silent: within rounding, and 5 % beyond; where words stand in the brackets
(日本では, list price); for currencies of which no rate is known, and before 1999.

日本語

別の通貨での値と、当時のどの為替レートも合わない金額です。

何を: 130億ドル(約1.9兆円) のように括弧内で換算した金額。そこから逆算したレートを、欧州中央銀行
の日次参照レート(または `rates.toml`)と比べます。比べるのは、同じ文の日付、公開日前後の数週間、
記事自身が示すレート(1ドル=150円)で、どれか一つでも合えば何も言いません。レートと日付、出典を示
します。

「20ドル。円に換算すれば3000円」のように、括弧でなく言葉で換算したものも見ます。

なぜ: 億と兆、円とドルの取り違え、何年も前のレート。換算は急いで行われ、読者の記憶に残るのは自分
の通貨での金額です。

逆算したレートがこれらすべて、および記事に出てくるどの年からも遠いとき「警告」。1999年以降のどの
レートにも近くないか、約などで換算と分かる金額が2割以上ずれている場合、または同じ通貨どうしの別の
換算は合うのにこれだけ1割以上ずれている場合、または印字された数どうしで3割以上ずれている場合です。ほかは「注記」。年だけが示され、合う日がその年の
半分に満たない場合も注記です。

悪い例: 2025年2月10日、974億ドル(約1兆5000億円)で買収する提案を行った。
良い例: 2025年2月10日、974億ドル(約15兆円)で買収する提案を行った。

対象外: 端数処理の範囲と、その5%先まで。括弧内に言葉がある場合(日本では、定価は)。レートの分から
ない通貨、1999年より前。
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks._conversion_words import MONEY, TAIWAN, is_rate
from factcheck.checks._questions import Question
from factcheck.laws.numbers.reckoning import Reach, amount, closed, printed, span_of, unit
from factcheck.laws.numbers.worth import EARLIEST, LATEST, Days, Worth, stretches, worth, years
from factcheck.laws.texts.reading import of_blocks, of_sentences
from factcheck.laws.texts.skeleton import Match
from factcheck.model.exchange import Rates
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.nouns import dataclass
from factcheck.plugins import Check
from factcheck.said import Said, Words

NEAR = Fraction(1, 20)
"""Desks convert by the rate of their own bank or hour, firms by one they fixed for the year."""
FAR = Fraction(1, 5)
"""From this share on a conversion cannot be of these days."""
APART = Fraction(7, 6)
"""From so many times a rate on numbers are apart as they are printed, however rounded."""
ODD = Fraction(1, 10)
"""From this share on it is the odd one among conversions of which another fits."""
PEERS = 50
"""Most conversions of an article among which one that fits is looked for."""
FEW = Fraction(1, 2)
"""Share of a year's days below which it is asked which of them was meant."""
COARSE = Fraction(3, 100)
"""A conversion that is printed more exactly names one day's rate, whichever it was."""
PLAIN = frozenset({"JPY", "USD", "EUR", "GBP", "CNY", "KRW"})
"""Currencies whose names mean no other (a peso, rupee or franc does)."""
DOLLARS = {
    "CAD": re.compile("カナダ|Canad|Toronto|Ottawa|Vancouver|Montreal"),
    "AUD": re.compile("豪|オーストラリア|Australia|Sydney|Melbourne|Canberra"),
    "NZD": re.compile("ニュージーランド|New Zealand|Auckland|Wellington"),
    "SGD": re.compile("シンガポール|Singapore"),
    "HKD": re.compile("香港|Hong Kong"),
}
"""Currencies that are called dollars at home, and the words that tell of it."""
_PAIR = (
    r"(?P<a>@money)[ \u3000]?[(（\[][ \u3000]?"
    r"(?:日本円(?:で|にして|換算で|に換算して)?は?|邦貨(?:で|換算)?|円換算で|(?:現在|当時)の?(?:為替)?レートで|"
    r"(?:(?:or|roughly|approximately|equivalent to|equal to|worth) )*)(?P<b>@money)"
    r"(?P<after>[^)）\]]{0,12})"
)
_WORTH = (
    r"(?P<a>@money)[^。、\n@money]{0,6}[、。]?(?:これは)?(?:日本円(?:に換算すると|に直すと|にすると|にして|換算で|で(?:いえば|は)?)|"
    r"円に(?:直す|換算する|する)と|円換算では?|邦貨(?:換算)?で)、?(?P<b>@money)(?P<after>[^。、\n]{0,12})"
)
"""Words of a conversion between two amounts, in one sentence or two."""
_STATED = r"(?P<a>@money)(?:[ ]?[=＝][ ]?|は|当たり|あたり|につき)(?P<b>@money)"
_PRICED = re.compile(
    r"税|引|割|定価|価格|から|より|増|減|高|安|\btax|\boff\b|price|\beach\b|\bper\b"
)
"""Behind the second amount: words of a price or a change rather than a conversion."""
_FORMS = ((of_sentences, _PAIR), (of_blocks, _WORTH), *((of_blocks, one) for one in MONEY))
_NAMED = re.compile(
    r"豪|カナダ|香港|シンガポール|ニュージーランド|(?:US|CA?|AU?|NZ|HK|S)\$|"
    r"(?i:canadian|australian|singapore|hong kong|\bu\.?s)"
)
_PRICE = re.compile(r"[.,][0-9]*[59][0-9]?\Z|99\Z")
"""Prices in shops are set, not reckoned: $59.99 (£54.99)."""
_TENS = (10, 100, 1000, 10**4, 10**8)

_MESSAGE = Words(
    "{a} ({b}) implies {implied} {to} for one {of}. {known}.{tenfold} Which day's rate was used?",
    "{a}({b})から逆算すると 1 {of} = {implied} {to}です。{known}です。{tenfold}"
    "いつのレートでしょうか。",
)
_TENFOLD = Words(" Is it off by a factor of {ten}?", "{ten}倍の桁違いではないでしょうか。")
_WHICH = Words(
    "{a} ({b}) implies {implied} {to} for one {of}. {known}, and {share}% of these days fit. "
    "Which day's rate was used?",
    "{a}({b})から逆算すると 1 {of} = {implied} {to}です。{known}で、このうち合う日は{share}%です。"
    "いつのレートでしょうか。",
)
_OWN = Words("The article itself states {rates}", "記事自身が示すレートは{rates}")
_HINT = Words(
    "Convert again, and say which day's rate it is.",
    "換算し直し、いつのレートかを示してください。",
)


@dataclass(frozen=True, slots=True)
class _Conversion:
    """An amount, its worth in brackets, and the rate that they imply."""

    first: Figure
    second: Figure
    pair: tuple[str, str]
    implied: Reach

    @property
    def is_called_so(self) -> bool:
        """Whether a hedge says that one amount was reckoned from the other."""
        return bool(self.first.hedge or self.second.hedge)

    @property
    def is_named(self) -> bool:
        """Whether both currencies are told by more than the word for dollars."""
        return bool(_NAMED.search(self.first.text) or _NAMED.search(self.second.text))


@dataclass(frozen=True, slots=True)
class _Peers:
    """What else an article says of a pair of currencies."""

    stated: tuple[Worth, ...]
    implied: tuple[Reach, ...]
    is_told: bool
    """Whether its own sentence states the rate."""


def _run(evidence: Evidence) -> Iterator[Finding]:
    if evidence.rates is None:
        return
    stated = [match for skeleton in of_blocks(evidence) for match in skeleton.matches(_STATED)]
    found = [
        (skeleton, conversion)
        for skeletons, template in _FORMS
        for skeleton in skeletons(evidence)
        for match in skeleton.matches(template)
        if not _PRICED.search(match.words("after"))
        and not is_rate(evidence.article.text, match["a"].span.start)
        and (conversion := _conversion(match)) is not None
    ]
    pairs = list({pair[1].second.span: pair for pair in found}.values())
    for skeleton, conversion in pairs:
        days = stretches(skeleton, evidence)
        rates = [(own, pair) for pair in stated[:PEERS] if (own := _own(pair, conversion.pair))]
        others = (one.implied for _, one in pairs[:PEERS] if one.pair == conversion.pair)
        is_told = any(skeleton.span.covers(pair.span) for _, pair in rates)
        peers = _Peers(tuple(own for own, _ in rates), tuple(others), is_told)
        finding = _asked(evidence, evidence.rates, days, conversion, peers)
        if finding:
            yield finding


def _conversion(match: Match) -> _Conversion | None:
    """Return what stands there as yen (or the second currency) for one unit; limits loosely."""
    first, second = closed(match["a"]), closed(match["b"])
    of, to = unit(first), unit(second)
    one, other = printed(first), printed(second, cut_off=True)
    if of is None or to is None or of == to or one is None or other is None:
        return None
    if of == "JPY":
        of, to, one, other = to, of, other, one
    implied = other.over(one)
    if implied is None or implied.low <= 0:
        return None
    is_open = first is not match["a"] or second is not match["b"]
    return _Conversion(first, second, (of, to), implied.wider(FAR) if is_open else implied)


def _own(match: Match, pair: tuple[str, str]) -> Worth | None:
    """Return the rate that the article states, if it is one of the pair; that of one is exact."""
    stated = _conversion(match)
    if stated is None or stated.pair != pair:
        return None
    ends, second = stated.implied, printed(stated.second)
    if amount(stated.first) == 1 and unit(stated.first) == pair[0] and second is not None:
        ends = second
    return Worth(ends.low, ends.high, _OWN.of(rates=span_of(ends.low, ends.high)))


def _asked(
    evidence: Evidence, rates: Rates, days: list[Days], one: _Conversion, peers: _Peers
) -> Finding | None:
    if "CNY" in one.pair and TAIWAN.search(evidence.article.text):
        return None  # whose money is called 元, too
    always = worth(rates, one.pair, [(EARLIEST, LATEST)])
    of_days = [] if peers.is_told else worth(rates, one.pair, days)
    known = [*peers.stated, *of_days] or always
    published = evidence.article.published
    if not always or not known or (published is not None and published < EARLIEST):
        return None
    if any(some.meets(one.implied, NEAR) for some in known):
        if len(known) > 1 or known[0].fits(one.implied) >= FEW or _is_fine(one.implied):
            return None
        share = int(known[0].fits(one.implied) * 100)
        return _question(Severity.NOTE, _WHICH, evidence, one, known=known[0].told, share=share)
    near = [*known, *worth(rates, one.pair, years(evidence, one.second.span.end))]
    other = one.pair[0] == "USD" and any(
        some.meets(one.implied, NEAR)
        for code, land in DOLLARS.items()
        if land.search(evidence.article.text)
        for some in worth(rates, (code, one.pair[1]), days)
    )
    far = not any(some.meets(one.implied, FAR) for some in near) or _is_apart(one, near)
    plain = one.is_named or PLAIN.issuperset(one.pair)
    inverted = any(some.meets(_inverse(one.implied), NEAR) for some in known)
    sure = far and not other and plain
    clear = one.is_called_so or inverted or not always[0].meets(one.implied, FAR)
    sure = sure and (clear or (_is_apart(one, near) and not _PRICE.search(one.second.text)))
    odd = not any(some.meets(one.implied, ODD) for some in near)
    sure = sure or (inverted and odd and not other) or (peers.is_told and plain)
    fits = any(some.meets(implied, NEAR) for some in known for implied in peers.implied)
    sure = sure or (odd and fits and not other and PLAIN.issuperset(one.pair))
    return _question(
        Severity.WARNING if sure else Severity.NOTE,
        _MESSAGE, evidence, one, known=known[0].told, tenfold=_tenfold(one.implied, known),
    )  # fmt: skip


def _is_apart(one: _Conversion, known: list[Worth]) -> bool:
    """Tell whether the numbers as printed are far from all rates, whatever was rounded."""
    first, second = amount(one.first), amount(one.second)
    if not first or not second:
        return False
    rate = second / first if unit(one.first) == one.pair[0] else first / second
    return all(rate * APART < some.low or rate > some.high * APART for some in known)


def _inverse(implied: Reach) -> Reach:
    """Return the rate that multiplying in place of dividing makes."""
    return Reach(1 / implied.high, 1 / implied.low)


def _is_fine(implied: Reach) -> bool:
    return implied.high - implied.low < implied.low * COARSE


def _tenfold(implied: Reach, known: list[Worth]) -> Said | str:
    """Say by which power of ten the amounts would fit, if there is one."""
    for ten in _TENS:
        for factor in (Fraction(ten), Fraction(1, ten)):
            if any(some.meets(implied.times(factor), NEAR) for some in known):
                return _TENFOLD.of(ten=f"{ten:,}")
    return ""


def _question(
    severity: Severity, says: Words, evidence: Evidence, one: _Conversion, **values: object
) -> Finding:
    a, b, (of, to) = one.first, one.second, one.pair
    implied = span_of(one.implied.low, one.implied.high)
    return Question("currency-conversion", severity, says, _HINT).about(
        evidence, a, b, a=a.text, b=b.text, of=of, to=to, implied=implied, **values
    )


CHECK = Check(Severity.WARNING, CheckFamily.CONVERSIONS, _run)
