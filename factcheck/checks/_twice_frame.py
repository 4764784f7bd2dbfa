"""One thing told twice with two amounts: a heading or caption against the text, or 「その」.

Amounts of one kind and unit play the two roles where they are but one slip apart, words beside both
are the same, no third amount of the unit explains the first, and nothing compares.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.checks._near_hold import is_exchange, is_slip
from factcheck.checks._plain import plain
from factcheck.checks._reading import of_sentences
from factcheck.checks._reckoning import alike, amount, reach
from factcheck.checks._skeleton import Skeleton
from factcheck.model.records import Evidence, Figure
from factcheck.nouns import dataclass

KINDS = frozenset({"money", "count", "measure"})
MOST = 60
"""Most amounts of an article that are looked at."""
_CAPTION = re.compile(
    r"\A\W{0,3}(?:caption|photo|pictured?|above|写真|図|キャプション|説明)\W", re.I
)
_WORD = re.compile(r"[一-龠々]{2,}|[ァ-ヴー]{3,}|[A-Za-z]{4,}")
_COMMON = frozenset(
    {"about", "after", "again", "also", "been", "before", "being", "between", "could", "from",
     "have", "into", "just", "more", "most", "only", "over", "said", "says", "some", "than", "that",
     "their", "them", "then", "there", "these", "they", "this", "those", "were", "what", "when",
     "which", "while", "will", "with", "would", "year", "million", "billion", "people", "今年",
     "昨年", "去年", "同日", "午前", "午後", "以上", "以下", "発表", "予定", "開催", "会見", "今回",
     "県内", "市内", "国内", "全国", "関係", "必要", "実施", "利用", "平均", "合計"}
)  # fmt: skip
_COMPARED = re.compile(
    r"前[年回月期日]|比べ|より|増|減|上回|下回|目標|予想|当初|修正|訂正|うち|残|延べ|累計|"
    r"値[上下]げ|1時間|"
    r"\b(?:than|compar\w+|earlier|previous\w*|up|down|target|average|raised|of which|"
    r"per hour|an hour|of whom)\b"
    r"|\bfrom [\ue000-\uf8ff]",
    re.IGNORECASE,
)
"""Words of a comparison, or of a part."""
_OTHER = re.compile(
    r"から|ほか|別|他|隣|以来|過去|これまで|当たり|あたり|ごと|につき|平均|割引|追加|さらに|もう|"
    r"各|ずつ|"
    r"\b(?:other|another|rest|remaining|each|per|"
    r"including|extra|further|additional|since|last|next|second|third|rival|neighbou?ring|while|"
    r"but|whereas|plus)\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"(?:\b(?:the|those|these|all|of the)(?: [a-z]+)? |この|その|同じ|(?:\A|[。\n])「?)\Z",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?P<label>最大|一律|総額|全長|長さ|高さ|定員|定価|料金|運賃|総工費|総事業費|面積|重さ|深さ|"
    r"広さ|延長|標高|"
    r"入場料|会費|参加費|被害額|事業費|工費|落札額|賞金|予算)(?:は|で|、|が)?(?:約|およそ)?\Z"
)
_OF_SEVERAL = re.compile(
    r"[0-9一二三四五六七八九十](?:[つ個本基棟台隻体頭枚]|カ所|か所)\(\w{1,6}(?:約|およそ)?\Z"
)
"""Before the size of each of several others: 木が2本(高さ4m)."""
_FEW = 3
"""Most amounts of a unit among which a word points back to one."""
_SURE = 3
"""Digits from which one wrong digit is seen where only a word points back."""


@dataclass(frozen=True, slots=True)
class _Told:
    figure: Figure
    sentence: Skeleton
    before: str
    words: frozenset[str]


def twice(evidence: Evidence, headings: set[int]) -> Iterator[tuple[Figure, Figure]]:
    """Yield amounts that are told again as others, and those others, a heading's amount first."""
    text = plain(evidence).text
    every = [one for skeleton in of_sentences(evidence) for one in _told(text, skeleton)][:MOST]
    heads = [one for one in every if one.sentence.span.start in headings or _is_caption(one)]
    body = [one for one in every if one not in heads]
    for head in heads:
        others = [one for one in body if alike(one.figure, head.figure)]
        if not _explains(head.figure, [one.figure for one in others]):
            yield from _of_head(head, others)
    for first, second in combinations(body, 2):
        if alike(first.figure, second.figure) and _points(first, second, body):
            yield second.figure, first.figure


def _told(text: str, skeleton: Skeleton) -> Iterator[_Told]:
    words = frozenset(_contents(skeleton.text))
    for figure in skeleton.figures.values():
        value = amount(figure)
        if figure.kind in KINDS and value and not figure.hedge:
            at = figure.span.start
            yield _Told(figure, skeleton, text[max(0, at - 24) : at], words)


def _contents(words: str) -> Iterator[str]:
    yield from ("全長" for _ in re.finditer("長さ|延長", words))
    for found in _WORD.finditer(words):
        word = found[0].lower()
        if word in _COMMON:
            continue
        if word.isascii():
            yield word.removesuffix("s")
        else:
            yield from (word[at : at + 2] for at in range(len(word) - 1))


def _is_caption(one: _Told) -> bool:
    return _CAPTION.match(one.sentence.text) is not None


def _of_head(head: _Told, others: Sequence[_Told]) -> Iterator[tuple[Figure, Figure]]:
    near = [one for one in others if _is_near(head.figure, one.figure)]
    if len(near) != 1 or _COMPARED.search(head.sentence.text) or len(others) > len(near) + 2:
        return
    told = near[0]
    like = head.words & told.words or _unit_word(head.figure) & _unit_word(told.figure)
    sums = _sums(head) | _sums(told)
    if (
        like
        and not {amount(told.figure), amount(head.figure)} & sums
        and not _COMPARED.search(told.sentence.text)
    ):
        yield head.figure, told.figure


def _sums(told: _Told) -> set[Fraction]:
    """Return the sums of two or three numbers of a sentence."""
    parts = [amount(one) or Fraction(0) for one in told.sentence.figures.values()][:8]
    return {sum(some, Fraction(0)) for size in (2, 3) for some in combinations(parts, size)}


def _unit_word(figure: Figure) -> frozenset[str]:
    """Return the noun that an English count has for its unit: it is told with both."""
    return frozenset(_contents(figure.text))


def _is_near(one: Figure, other: Figure, least: int = 2) -> bool:
    return is_slip(amount(one) or Fraction(0), amount(other) or Fraction(0), least=least)


def _explains(figure: Figure, others: Sequence[Figure]) -> bool:
    """Tell whether an amount is one of others, or the sum or difference of two or three."""
    mine, own = reach(figure), amount(figure) or Fraction(0)
    ends = [reach(one) for one in others]
    if mine is None or any(one is None or one.meets(mine) for one in ends):
        return True
    numbers = [amount(one) or Fraction(0) for one in others[:8]]
    sums = {sum(some) for size in (2, 3) for some in combinations(numbers, size)}
    return own in sums or own in {abs(a - b) for a, b in combinations(numbers, 2)}


def _points(first: _Told, second: _Told, body: Sequence[_Told]) -> bool:
    """Tell whether the second amount points back to the first, but for a slip."""
    sentences = (first.sentence.text, second.sentence.text)
    if first.sentence is second.sentence or any(_COMPARED.search(text) for text in sentences):
        return False
    like = [one for one in body if alike(one.figure, first.figure)]
    if _explains(second.figure, [one.figure for one in like if one is not second]):
        return False
    if _labeled_alike(first, second) and len(like) == 2:
        return _is_near(first.figure, second.figure, 1)
    if len(like) > _FEW or any(_OTHER.search(text) for text in sentences):
        return False
    at = next(at for at, one in second.sentence.figures.items() if one is second.figure)
    if not _POINTS_BACK.search(second.before) or second.sentence.text[at + 1 : at + 2] == "が":
        return False  # 98人が参加した。89人が参加した。
    one, other = (amount(told.figure) or Fraction(0) for told in (first, second))
    slip = is_exchange(one, other) or is_slip(one, other, least=_SURE)
    return slip and _same_noun(first, second)


def _labeled_alike(first: _Told, second: _Told) -> bool:
    """Tell whether both amounts stand behind one label, in sentences that share a word more."""
    labels = [_LABEL.search(one.before) for one in (first, second)]
    if labels[0] is None or labels[1] is None or labels[0]["label"] != labels[1]["label"]:
        return False
    if any(_OF_SEVERAL.search(one.before) for one in (first, second)):
        return False
    return bool((first.words & second.words) - {labels[0]["label"]})


def _same_noun(first: _Told, second: _Told) -> bool:
    """Tell whether one noun goes with both, or the unit alone, which points to no other thing."""
    shared = first.words & (second.words | _unit_word(second.figure))
    return (
        bool(shared)
        or bool(_unit_word(first.figure) & _unit_word(second.figure))
        or (second.figure.kind == "measure")
    )
