"""Prices for several kinds of people, and what some of each pay: 大人1500円、子ども800円、4人なら.

Each price stands beside its kind, each number of heads too; a kind is told by the same word twice.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.records import Evidence
from factcheck.nouns import dataclass

KINDS = (
    ("adult", r"adults?|grown-?ups?|parents?|大人|おとな|一般|成人|高校生以上"),
    ("child", r"child(?:ren)?|kids?|子ども|子供|こども|小人|小学生|小中学生|中学生|未就学|子"),
    ("student", r"students?|pupils?|(?<![小中])学生|高校生(?!以上)|大学生"),
    ("senior", r"seniors?|pensioners?|シニア|高齢者"),
)
"""Kinds of people who pay prices of their own."""
_PAYS = re.compile(
    r"\b(?:pays?|paid|costs?|spends?|spent|total|come to|comes to|bill|owes?|charged|would be|"
    r"will be|for) (?:a total of |about )?\Z"
    r"|(?:で|なら|場合|合計|計|総額|は|合わせて|支払い?は?|には|が)[、は]?(?:計|合計)?\Z",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"割引|引き|無料|団体|前売|セット|手数料|税別|から|[人名歳]以上|未満|(?<!学生)以下|別途|"
    r"\b(?:discount|free|family (?:pass|ticket)|plus|off|fees?|under|package|season|"
    r"advance|each way)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Bill:
    """Prices, heads, and what is said to be paid for all."""

    prices: tuple[Atom, ...]
    """The price of each kind."""
    heads: tuple[Atom, ...]
    """How many there are of each."""
    whole: Atom
    """What is told."""
    right: Fraction
    """What they pay."""


def bills(evidence: Evidence) -> Iterator[Bill]:
    """Yield the bills of an article that are not what the heads pay at the prices beside them."""
    for passage in paragraphs(evidence):
        money = [one for one in passage.atoms if one.kind == "money" and one.value > 0]
        if 3 <= len(money) <= 6 and not _LOOSE.search(passage.text):
            yield from _missed(passage, money)


def _kind(passage: Passage, one: Atom) -> str | None:
    """Return of which kind of people a price or a number is told, if of one alone."""
    before, behind = passage.beside(one, 8, 14)
    behind = re.split(r"\band\b|と", behind)[0]
    before = re.split("[と\ue000-\uf8ff]", before)[-1]
    for words in (one.text, behind) if one.text.isascii() else (before, one.text, behind):
        found = [name for name, kind in KINDS if re.search(rf"(?:{kind})", words, re.IGNORECASE)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _missed(passage: Passage, money: Sequence[Atom]) -> Iterator[Bill]:
    prices = {kind: one for one in reversed(money) if (kind := _kind(passage, one)) is not None}
    counts = [one for one in passage.atoms if one.kind == "count" and one.value > 0]
    counts = [one for one in counts if one.family and not _is_age(passage, one)]
    heads = {kind: one for one in counts if (kind := _kind(passage, one)) is not None}
    wholes = [one for one in money if one not in prices.values()]
    if len(prices) < 2 or set(heads) != set(prices) or len(wholes) != 1:
        return
    whole = wholes[0]
    last = max(one.at for one in heads.values())
    if whole.at < last or not _PAYS.search(passage.before(whole, 24)):
        return
    right = sum((prices[kind].value * heads[kind].value for kind in prices), Fraction(0))
    if right != whole.value and whole.figure.hedge is None and whole.value < right * 2:
        pairs = [(prices[kind], heads[kind]) for kind in sorted(prices)]
        yield Bill(tuple(one for one, _ in pairs), tuple(one for _, one in pairs), whole, right)


def _is_age(passage: Passage, one: Atom) -> bool:
    return re.match(r" ?(?:years?|歳|才)", passage.behind(one, 6)) is not None
