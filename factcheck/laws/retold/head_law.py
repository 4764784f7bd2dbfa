"""A count or size of a heading or caption that its text tells otherwise, of the same thing.

The law: what a heading counts, the text below has as well, or makes it of its own numbers. Where it
does not, the number that stands with the same thing and the same deed in the text was meant to be
the same: 住宅6棟が全壊 … 8棟が全壊; destroys 12 boats … destroying 14 boats.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.near_hold import is_exchange, is_slip
from factcheck.laws.numbers.reckoning import amount, reach, unit
from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.reading import of_sentences
from factcheck.laws.texts.skeleton import Skeleton
from factcheck.model.records import Evidence, Figure
from factcheck.nouns import dataclass

_KINDS = frozenset({"count", "measure", "money"})
_MOST = 60
_SIDE, _MANY = 32, 24
_BARE = re.compile(
    r"(?<![0-9.,:])(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\.[0-9]+)?)(?![0-9]*:|[,.]?[0-9])"
)
_SPELLED = re.compile(rf"\b(?![0-9]){WORD}\b")
_YEAR = re.compile(r"(?<![0-9,.])(?:19|20)[0-9]{2}(?![0-9,.])")
_CAPTION = re.compile(
    r"\A\W{0,4}(?:写真|図|表|グラフ|キャプション)(?:説明|[0-9①-⑨])?[)）\]】:：=＝]|"
    r"\A\W{0,4}(?:photo|picture|caption|above|image|graphic)s?\W",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"うち|前年|昨年|前回|比べ|より|増|減|目標|計画|予定|当初|累計|平均|ほか|別|他の|さらに|最大|目指|から(?=[0-9])|"
    r"\b(?:than|compared|of which|of whom|other|another|average|each|per|target|plans?|last year|"
    r"earlier|more|fewer|up to|rest|remaining|further|including)\b",
    re.IGNORECASE,
)
_ALIKE = (
    r"けが|重軽傷|負傷|軽傷|重傷|\b(?:hurt|injur\w*|wound\w*)",
    r"死亡|死者|死去|亡くな|犠牲|遺体|\b(?:dead|die[sd]?|kill\w*|deaths?|drown\w*|perish\w*|bodies)\b",
    r"全壊|倒壊|全焼|\b(?:destroy\w*|raz\w+|gutt\w+|burn\w* down|wreck\w*)",
    r"搬送|入院|病院に運|手当て|\b(?:hospitali[sz]\w*|taken to hospital|treated)\b",
    r"行方不明|不明|\bmissing\b",
    r"当選|議席|\b(?:seats|elected)\b",
    r"起訴|書類送検|有罪|\b(?:indict\w*|convict\w*|sentenced)\b",
    r"処分|懲戒|停職|減給|\b(?:disciplin\w*|suspend\w*|dismiss\w*|fired)\b",
    r"感染|陽性|発症|\b(?:infect\w*|cases|positive|sicken\w*|ill)\b",
    r"停電|\b(?:without power|blackout|outage|power (?:cut|out))\b",
    r"欠航|運休|\b(?:cancel\w*|ground\w*)\b",
    r"採用|雇用|\b(?:hir\w+|recruit\w*|creat\w+)\b",
    r"寄付|寄贈|\b(?:donat\w*|gift|gave|giv\w+)\b",
    r"出店|新店|\b(?:stores?|shops?|branches)\b",
    r"閉(?:店|鎖|め|じ)|\b(?:clos\w+|shut\w*)",
    r"削減|解雇|\b(?:cut\w*|shed\w*|axe\w*|lay\w* off|jobs?)\b",
    r"逮捕|摘発|\b(?:arrest\w*|detain\w*|charg\w*)",
    r"流出|漏れ|漏えい|\b(?:leak\w*|stolen|breach\w*)",
    r"開(?:通|業|館)|完成|\b(?:open\w*|complet\w*)",
    r"落札|売却|\b(?:sold|sell\w*|fetch\w*|bought|buy\w*)",
    r"回収|\b(?:recall\w*|withdraw\w*)",
    r"避難|\b(?:evacuat\w*|flee\w*|fled)",
    r"救助|\b(?:rescu\w*|saved?)\b",
)
_DEEDS = tuple(re.compile(words, re.IGNORECASE) for words in _ALIKE)
_STEM = re.compile(r"[A-Za-z]{5,}|[一-龠]{2}|[ァ-ヴー]{3,}")
_PEOPLE = frozenset({"人", "名", "people", "men", "women", "dead", None})


@dataclass(frozen=True, slots=True)
class _Told:
    figure: Figure
    sentence: Skeleton
    value: Fraction
    near: str
    """The words of its clause, around it."""


def headed(evidence: Evidence, headings: set[int]) -> Iterator[tuple[Figure, Figure]]:
    """Yield numbers of headings and captions, each with the number the text has in its place."""
    every = of_sentences(evidence)
    heads = [one for one in every if one.span.start in headings or _CAPTION.match(one.text.strip())]
    if not heads or len(every) > _MOST:
        return
    text = evidence.article.text
    body = [told for one in every if one not in heads for told in _tellings(text, one)]
    for head in (told for one in heads for told in _tellings(text, one)):
        if _NOT.search(head.near):
            continue
        like = [one for one in body if _is_of_unit(one.figure, head.figure)]
        if not like or _is_explained(head, like):
            continue
        found = [one for one in like if _is_same(head, one) and not _NOT.search(one.near)]
        found = [one for one in found if not _YEAR.search(one.near)]
        found = [one for one in found if head.value not in _sums(text, one.sentence)]
        if len({one.value for one in found}) == 1:
            yield head.figure, found[0].figure


def _sums(text: str, sentence: Skeleton) -> set[Fraction]:
    """Return the sums of two numbers of a sentence, bare and spelled ones among them."""
    words = sentence.span.cut(text).lower()
    bare = [Fraction(one.replace(",", "")) for one in _BARE.findall(words)][:_MANY]
    bare += [Fraction(number(one) or 0) for one in _SPELLED.findall(words)][:_MANY]
    return {a + b for a, b in combinations(bare, 2)}


def _tellings(text: str, skeleton: Skeleton) -> Iterator[_Told]:
    for figure in skeleton.figures.values():
        start, end = figure.span.start, figure.span.end
        value = amount(figure)
        if figure.kind in _KINDS and value is not None and value > 1:
            before = text[max(skeleton.span.start, start - _SIDE) : start]
            ahead = re.split(r"[、。\n]|, ", before)[-1]
            behind = re.split(r"[、。\n]|, | and |\. ", text[end : end + _SIDE])[0]
            yield _Told(figure, skeleton, value, f"{ahead} {figure.text} {behind}")


def _is_of_unit(one: Figure, other: Figure) -> bool:
    return one.kind == other.kind and (
        unit(one) == unit(other) or {unit(one), unit(other)} <= _PEOPLE
    )


def _is_explained(head: _Told, like: list[_Told]) -> bool:
    own = reach(head.figure)
    ends = [reach(one.figure) for one in like]
    if own is None or any(one is None or one.meets(own) for one in ends):
        return True
    values = [one.value for one in like][:10]
    made = {sum(some, Fraction(0)) for size in (2, 3) for some in combinations(values, size)}
    made |= {abs(a - b) for a, b in combinations(values, 2)}
    return head.value in made


def _is_same(head: _Told, told: _Told) -> bool:
    """Tell whether two numbers are told of one deed, or of one thing but for a slip."""
    deeds = any(deed.search(head.near) and deed.search(told.near) for deed in _DEEDS)
    near = abs(head.value - told.value) * 2 <= max(head.value, told.value)
    if deeds and near:
        return True
    slip = is_exchange(head.value, told.value) or is_slip(head.value, told.value)
    stems = {one.lower()[:5] for one in _STEM.findall(head.near)}
    shared = stems & {one.lower()[:5] for one in _STEM.findall(told.near)}
    is_caption = _CAPTION.match(head.sentence.text.strip()) is not None
    exchanged = is_exchange(head.value, told.value)
    return (slip and bool(shared)) or (is_caption and exchanged)
