"""Two amounts of one kind, and a word that compares them the other way round.

The law: what exceeds, beats or is higher than another amount is the greater one. The other one
stands right by the word (前年の62.3%を下回った, above the 4.2 million of 2019), or is told as
that of before while the word names its time alone (前年の8人から1人減り、前年を上回った). The one
compared is the only other amount of its kind in the sentence before it; or in the sentence before
that, where nothing else has come up since.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.rates.moved_words import is_step
from factcheck.laws.rates.near_amounts import direction
from factcheck.laws.texts.atom import AMOUNTS, Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import passages
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.model.values import Quantity

Turned = tuple[Span, str, str]
"""Where a comparison stands, and its two sides as written."""
KINDS = AMOUNTS | {"percent"}
"""Kinds of what is compared."""
FAR = 10
"""Times the one amount from which on the other is none of one thing."""
_BACK = 70
"""Characters before an amount in which the word is told."""
_AGO = r"(?:前[年回月期季週度]|昨年|昨季|去年|先月|先週|平年|例年)"
_JA = re.compile(
    r"(?:だった[^。、\n]{1,4})?(?:を[^。、\n]{0,14}?(?:(?P<more>上回[りっるい]|超え|しの[いぎぐ])|"
    r"(?P<less>下回[りっるい]|割り込))|には?[^。、\n]{0,4}?(?P<less2>届か|及ば|満た)|"
    r"(?:より|[とに]比べ)て?も?(?![^。、\n]{0,8}[率幅度力性][がもはを])[^。、\n]{0,12}?"
    r"(?:(?P<more2>[多高長重][いくか]|大き[いくか])|(?P<less3>少な[いくか]|[低短軽][いくか]|小さ[いくか])))"
)
_JA_TIME = re.compile(
    rf"[^。\n]{{0,40}}?{_AGO}(?:同[月期週])?を[^。、\n]{{0,6}}(?:(?P<more>上回[りっるい])|(?P<less>下回[りっるい]))"
)
_JA_BASE = re.compile(
    rf"(?:{_AGO}[^。、\n]{{0,12}}の|(?:目標|定員|計画|予算|予想|見込み|従来|過去[^。、]{{0,6}}|平均)の|"
    r"(?:見込ん|予想し|見積もっ|目指し|目標とし|掲げ)(?:でい|てい)?た)\Z"
)
_EN_FREE = r"[^.;:,()\n0-9$£€]"
_EN = re.compile(
    r"\b(?:(?P<more>exceed(?:ed|ing|s)?|beat(?:s|ing)?|surpass(?:ed|es|ing)?|topp(?:ed|ing)|outstripp\w+|"
    r"(?:higher|more|larger|greater|bigger|longer|heavier|better|wider|taller|deeper) than|"
    r"(?:(?<=, )|(?<=was )|(?<=is )|(?<=were )|(?<=well )|(?<=just )|(?<=still )|(?<=far ))above)|"
    r"(?P<less>f(?:e|a)ll(?:ing|s)? short of|miss(?:ed|ing)?|"
    r"(?:lower|less|fewer|smaller|shorter|lighter|worse|narrower|shallower) than|"
    r"(?:(?<=, )|(?<=was )|(?<=is )|(?<=were )|(?<=well )|(?<=just )|(?<=still )|(?<=far ))below))"
    rf" (?:the|its|their|his|her|last year['’]s|a year earlier['’]s){_EN_FREE}{{0,50}} \Z"
)
_EN_TIME = re.compile(
    rf"{_EN_FREE}{{0,40}}, (?:was|were|is|are) (?:(?P<more>dearer|costlier|higher|more|larger)|"
    r"(?P<less>cheaper|lower|less|fewer|smaller)) than\b"
)
_EN_BASE = re.compile(r"\b(?:against|compared with|versus) \Z")
_NOT = re.compile(
    r"赤字|マイナス|損失|円[高安]|為替|相場|利回り|減少率|下落率|れば|可能性|恐れ|おそれ|うち|約|"
    r"(?:上回ら|超え|下回ら)な|には至ら|\b(?:loss(?:es)?|deficit|negative|yields?|if|could|would|(?-i:may)|might|not|never|"
    r"odds|fell by|of which|minus)\b",
    re.IGNORECASE,
)
_OBJECT = re.compile(r"(?:分|ほど|程度|近く|余り)?を")
"""Behind an amount that has a verb of its own: 3万人を集め、今季は30万人を超えた."""
_NO_SUBJECT = re.compile(r"から(?!の)|・(?![0-9])|と(?![^、]*比べ)")
"""Behind an amount that is where another one began, or one of several that are exceeded."""
_OTHER = re.compile(
    r"は|が(?![^、]*[たるい]\Z)|(?<!最)も(?!う)|[増減](?!り、|え、|少し、|加し、)|"
    r"\b(?:and|while|but|as|with|though|which|whereas|when|up|down)\b",
    re.IGNORECASE,
)
"""Words between the two that bring another subject in."""


def turned(evidence: Evidence) -> Iterator[Turned]:
    """Yield the comparisons of amounts that their two sides contradict."""
    if evidence.article.language in {"en", "ja"}:
        for passage in passages(evidence):
            for base in passage.atoms:
                yield from _against(passage, base)


def _against(passage: Passage, base: Atom) -> Iterator[Turned]:
    value = base.value or _bound(base)
    told = _compared(passage, base) if base.kind in KINDS and value > 0 else None
    one = _subject(passage, base) if told else None
    if told is None or one is None or max(one.value, value) > FAR * min(one.value, value):
        return
    found, end = told
    start = max(passage.span.start, one.span.start - 20)
    around = passage.article[start : min(passage.span.end, end + 20)]
    is_more = any(name.startswith("more") and sign for name, sign in found.groupdict().items())
    is_turned = one.value == value or (one.value > value) is not is_more
    if is_turned and not _NOT.search(around):
        yield Span(one.span.start, end), one.text, base.text


def _bound(one: Atom) -> Fraction:
    """Return the end of an open amount, which holds the word in it: 330億円を上回った."""
    value = one.figure.value
    ends = (value.low, value.high) if isinstance(value, Quantity) else ()
    told = [end for end in ends if end is not None]
    return Fraction(told[0]) if len(told) == 1 else Fraction(0)


def _compared(passage: Passage, base: Atom) -> tuple[re.Match[str], int] | None:
    """Return the word that compares with an amount, and where the two of them end."""
    within = None if base.value else _JA.search(base.text)
    if within or not base.value:
        return (within, base.span.end) if within else None
    before, behind = (
        passage.plain_before(base.figure, _BACK), passage.plain_behind(base.figure, _BACK)
    )  # fmt: skip
    for pattern, base_of in ((_JA, None), (_JA_TIME, _JA_BASE), (_EN_TIME, _EN_BASE)):
        found = pattern.match(behind)
        if found and (base_of is None or base_of.search(before)):
            return found, base.span.end + found.end()
    ahead = _EN.search(before)
    return (ahead, base.span.end) if ahead else None


def _subject(passage: Passage, base: Atom) -> Atom | None:
    """Return the one amount that is compared with another."""
    here = _like(passage, base, base.sentence)
    if here:
        words = passage.article[here[-1].span.end : base.span.start]
        is_one = len(here) == 1 and len(words) <= _BACK and not _OTHER.search(words)
        is_one = is_one and _NO_SUBJECT.match(words) is None
        is_one = is_one and not (_OBJECT.match(words) and not _is_base(passage, base))
        return here[0] if is_one else None
    last = _like(passage, base, base.sentence - 1)
    start = passage.sentences[base.sentence].start
    words = passage.article[start : base.span.start]
    is_same = _JA_BASE.search(words) and not re.search("は|(?<!最)も(?!う)", words)
    return last[0] if len(last) == 1 and is_same else None


def _is_base(passage: Passage, one: Atom) -> bool:
    """Tell whether words before a Japanese amount make it what another is compared with."""
    return _JA_BASE.search(passage.plain_before(one.figure, _BACK)) is not None


def _like(passage: Passage, base: Atom, sentence: int) -> list[Atom]:
    """Return the amounts of one kind in a sentence: not steps and changes."""
    every = [each for each in passage.within(sentence, sentence) if each is not base
             and each.kind == base.kind and each.unit == base.unit and each.value > 0]  # fmt: skip
    alike = [each for each in every if not is_step(passage, each) and not direction(passage, each)]
    is_alone = all(each.at < base.at for each in alike) and not any(
        each.figure.hedge for each in (*alike, base)
    )
    return alike if is_alone else [base, base]
