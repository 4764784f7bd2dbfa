"""Amounts of money: 974億ドル, $97.4 billion, 3〜5億円, between $5 and $10 million."""

from collections.abc import Iterator

from factcheck.model.late import compiled, late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amount, Amounts
from factcheck.recognizers._bases import is_priced
from factcheck.recognizers._dress import figure, grown, quantity
from factcheck.recognizers._groups import regrouped
from factcheck.recognizers._halves import with_halves
from factcheck.recognizers._reading import Reading

REACH = 24
"""Code points before a number within which a word makes its currency a unit of measure."""
KANA = frozenset(map(chr, range(ord("ァ"), ord("ヿ"))))
"""Letters of katakana."""
MOST_HEDGES = 2
"""Most words between a currency and its amount."""
_GROUPED = late(r"\$ ?[1-9][0-9]{1,2},[0-9]{3}(?![0-9]|[.,][0-9])")
"""Thousands of dollars: nobody tells ten of them or more to the tenth of a cent."""


class _Sums(Amounts[str]):
    """Amounts of money: of two currencies that are set equal, both are told (1ドル=150円)."""

    def _is_base(self, single: Amount[str]) -> bool:
        """Tell whether it is the base of a price, and no rate of exchange."""
        place = self._reading.skip_space(single.span.end)
        return super()._is_base(single) and not self._reading.lower.startswith("=", place)


def _find(reading: Reading) -> Iterator[Figure]:
    words, amounts = reading.words, reading.language.amounts
    variants = amounts.variant_currencies if _is_variant(reading) else {}
    comma = reading.language.numbers.decimal_mark == ","
    found = _Sums(reading, words.currencies_after, words.currencies_before, weak=True)
    for amount in with_halves(reading, found):
        if reading.lower.startswith("%", reading.skip_space(amount.span.end)):
            continue  # NOK 3%増
        written = amounts.cased_currencies.get(amount.word.lower(), amount.word)
        if amount.word != written or _is_small(reading, amount) or _is_measure(reading, amount):
            continue
        if is_priced(reading, amount):
            continue  # 1ポンド2.73ドル
        home = variants.get(amount.word, amount.unit)
        span, unit = _with_tail(reading, amount, home)
        if amount.word in amounts.open_signs:
            span, unit = _named_behind(reading, span) or (span, unit)
        groups = unit in amounts.grouped or (comma and _is_foreign(reading, span.start))
        told = regrouped(reading, amount, unit) if groups else amount
        yield figure(reading, "money", span, quantity(told, unit))
    for scaled in Amounts(reading, words.scaled_currencies):
        value = quantity(grown(scaled), scaled.unit.code, scaled.unit.factor)
        yield figure(reading, "money", scaled.span, value)


def _is_foreign(reading: Reading, start: int) -> bool:
    """Tell whether an amount is written as in America, a comma being the decimal mark here."""
    return reading.plain[start] == "$" and _GROUPED.match(reading.plain, start) is not None


def _is_small(reading: Reading, amount: Amount[str]) -> bool:
    """Tell whether a word is no currency behind so small a number: 40 marks, 3 won in 2019.

    A letter alone is one only before a large number that is written as such (R2025), and what is
    one only in large sums is none where its word goes on (2ブルドーザー).
    """
    large, word = reading.language.amounts.large_currencies, amount.word
    behind = reading.lower[amount.span.end : amount.span.end + 4].rpartition(" ")[0]
    least = large.get(word, large.get(word + behind))
    if least is None:
        return False
    numeral = reading.numerals[amount.last]
    letter = len(word) == 1 and word.isascii() and word.isalpha()
    if letter and numeral.scale == 1 and not numeral.grouped:
        return True
    goes_on = word[-1:] in KANA and reading.plain[amount.span.end : amount.span.end + 1] in KANA
    return amount.high < least or goes_on


def _is_measure(reading: Reading, amount: Amount[str]) -> bool:
    """Tell whether a word before the number makes the currency a unit: weighed 250 pounds."""
    context = reading.language.amounts.measure_contexts.get(amount.word.lower())
    before = reading.lower[max(0, amount.span.start - REACH) : amount.span.start]
    return context is not None and any(word in before for word in context[1])


def _is_variant(reading: Reading) -> bool:
    """Tell whether the text is written in the other script of its language."""
    one, other = reading.language.amounts.variant_signs
    return sum(map(reading.text.count, other)) > sum(map(reading.text.count, one))


def _named_behind(reading: Reading, span: Span) -> tuple[Span, str] | None:
    """Return place and currency where a word behind an amount names the currency of its sign."""
    tails = reading.language.amounts.sign_tails
    apart = tails and reading.lower.startswith(" ", span.end)
    tail = reading.language.amounts.sign_tail
    whose = compiled(tail).match(reading.lower, span.end) if apart else None
    if whose is not None:
        end = span.end if whose["other"] else whose.end("name")
        return Span(span.start, end), tails[whose["name"]]
    gaps = (" ", *reading.language.amounts.of) if reading.language.spaced else ("", " ")
    for gap in gaps:
        if reading.lower.startswith(gap, span.end):
            word = reading.words.currencies_after.at(reading.lower, span.end + len(gap))
            if word is not None and word.value is not None:
                said = reading.lower[word.start : word.end]
                told = said not in reading.language.amounts.currency_tails  # $500元
                return (Span(span.start, word.end), word.value) if told else None
    return None


def _with_tail(reading: Reading, amount: Amount[str], home: str) -> tuple[Span, str]:
    """Return place and currency of an amount whose currency is named before it.

    What follows then says no more (新台幣3萬元), and hedges may stand between (港幣約5億元). Where
    none is named, it is ``home``.
    """
    words, text = reading.words, reading.lower
    start, end = amount.span
    tail = words.currency_tails.at(text, reading.skip_space(end))
    if words.currency_tails.at(text, end - len(amount.word)) is None:
        return Span(start, tail.end if tail else end), home
    for _ in range(MOST_HEDGES):
        place = reading.skip_space_before(start)
        hedge = words.hedges_before.before(text, place) or words.bounds_before.before(text, place)
        start = hedge.start if hedge is not None else start
    own = words.currencies_before.at(text, amount.span.start)
    named = own or words.currencies_before.before(text, reading.skip_space_before(start))
    return amount.span, named.value if named else home


MONEY = Recognizer(kinds=("money",), find=_find)
