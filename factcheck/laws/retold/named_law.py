"""Two names with a value each, and words that compare the names the other way round.

The law: who is told to exceed another has the greater value of the two (男性が女性を上回った; men
(38%) were more likely than women (44%)); who is told to be so much taller or shorter than another
is; the yen is weaker where a dollar costs more of it than
the day before; and a loss has grown where it is the greater one. Each name has one value of the
unit in the sentence, or in the one before.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.retold.levels_law import Turned
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import DENSE, sparse
from factcheck.model.records import Evidence
from factcheck.model.text import Span

KINDS = frozenset({"money", "count", "measure", "percent", "number", "ratio"})
_NOUN = r"[一-龠々ァ-ヴーA-Z]{1,8}"
_BEAT = re.compile(
    rf"(?P<a>{_NOUN})(?:は|が)(?P<b>{_NOUN})を[ぁ-ん大小幅]{{0,5}}"
    r"(?:(?P<up>上回[りっるい])|(?P<down>下回[りっるい]))"
)
_SIDE = re.compile(
    rf"(?P<a>{_NOUN})の(?:方|ほう)が[ぁ-ん]{{0,4}}(?:(?P<up>[多高長重]|大き)|(?P<down>少な|小さ|[低短軽安]))"
)
_STEP = re.compile(r"\A[^、。]{0,3}(?:上回|下回|差|増|減|多|少|高|低|超過)|\Aの差")
_NOT = re.compile(
    r"前[年回月期]|昨年|去年|目標|予想|通常|これまで|従来|かつて|逆転|もし|れば|代では|に限|ただ|なかった"
)
_UP = "taller|higher|longer|heavier|larger|bigger|wider|deeper|older|faster|more"
_DOWN = "shorter|lower|lighter|smaller|narrower|shallower|younger|slower|less|fewer"
_LIKELY = re.compile(
    r"\((?P<a>[0-9]+(?:\.[0-9]+)?) ?(?:%|per ?cent)\)[^.;()]{0,30}\b"
    r"(?:(?P<up>more)|(?P<down>less)) (?:likely|often|frequently|apt|inclined|commonly|"
    r"willing|satisfied|confident|worried)\b"
    r"[^.;()]{0,30}\bthan\b[^.;()]{0,30}\((?P<b>[0-9]+(?:\.[0-9]+)?) ?(?:%|per ?cent)\)"
)
_BY = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN})),? (?:by )?(?P<n>[0-9]+(?:\.[0-9]+)?) ?[a-z]+ than\b|"
    rf"\b(?:by )?(?P<n2>[0-9]+(?:\.[0-9]+)?) ?[a-z]+ (?:(?P<up2>{_UP})|(?P<down2>{_DOWN})) than\b"
)
_YEN = re.compile(
    r"(?:(?P<y>[0-9]{1,2})円)?(?:(?P<s>[0-9]{1,2})銭)?(?:の)?円(?P<w>[高安])(?:・?ドル[高安])?の、?1ドル=?"
    r"(?P<now>[0-9]{2,3}円(?:[0-9]{1,2}銭)?)"
)
_THEN = re.compile(r"(?:前[日週]|週末)[^。、\n]{0,12}?(?P<rate>[0-9]{2,3}円(?:[0-9]{1,2}銭)?)")
_LOSS = re.compile(
    r"(?:赤字|損失)(?:幅|額)?[はがを]?[ぁ-んや大幅]{0,5}(?:(?P<up>拡大し|膨ら[みん]|増え)|(?P<down>縮小し|縮ま|減っ))"
)
_BEFORE = re.compile(r"前の?[期年]|前年同期|昨年|1年前")
_RATE = re.compile(r"(?P<y>[0-9]{2,3})円(?:(?P<s>[0-9]{1,2})銭)?")


def named(evidence: Evidence) -> Iterator[Turned]:
    """Yield comparisons of two names that their values contradict."""
    is_ja = evidence.article.language == "ja"
    if not is_ja and evidence.article.language != "en":
        return
    for passage in sparse(evidence, DENSE):
        if is_ja:
            yield from _compared_ja(passage)
            yield from _yen(passage)
            yield from _losses(passage)
        else:
            yield from _likely(passage)
            yield from _by(passage)


def _compared_ja(passage: Passage) -> Iterator[Turned]:
    words = passage.plain
    for pattern in (_BEAT, _SIDE):
        for found in pattern.finditer(words):
            start = passage.span.start + found.start()
            place = Span(start, passage.span.start + found.end())
            near = _near(passage, start)
            other = found.groupdict().get("b")
            mine = [one for one in near if _is_of(one, found["a"])]
            rest = [one for one in near if one not in mine and (not other or _is_of(one, other))]
            around = words[max(0, found.start() - 30) : found.end() + 12]
            if len(mine) != 1 or len(rest) != 1 or mine[0].unit != rest[0].unit:
                continue
            is_up = found["up"] is not None
            if (mine[0].value - rest[0].value) * (1 if is_up else -1) < 0 and not _NOT.search(
                around
            ):
                yield place, mine[0].text, rest[0].text


def _near(passage: Passage, place: int) -> list[Atom]:
    """Return the amounts before a place in its sentence and the one before, steps left out."""
    ends = [span.end for span in passage.sentences]
    here = next((at for at, end in enumerate(ends) if place < end), len(ends) - 1)
    for first in (here, here - 1):
        every = [one for one in passage.within(max(0, first), here)
                 if one.kind in KINDS and one.value > 0 and one.span.end <= place
                 and not _STEP.match(passage.plain_behind(one.figure, 8))]  # fmt: skip
        if len(every) > 1:
            return every
    return []


def _is_of(one: Atom, name: str) -> bool:
    """Tell whether a value is told of a name right before it."""
    tie = r"(?:の[一-龠々ァ-ヴー]{1,6})?(?:では|[がはのでも、(])?(?:約)?\Z"
    return re.search(re.escape(name.lower()) + tie, one.before) is not None


def _likely(passage: Passage) -> Iterator[Turned]:
    for found in _LIKELY.finditer(passage.plain):
        one, other = Fraction(found["a"]), Fraction(found["b"])
        if one != other and (one > other) is not (found["up"] is not None):
            yield _place(passage, found), f"{found['a']}%", f"{found['b']}%"


def _by(passage: Passage) -> Iterator[Turned]:
    """Hold who is so much taller than another to the heights of the two."""
    for found in _BY.finditer(passage.plain):
        start = passage.span.start + found.start()
        ends = [span.end for span in passage.sentences]
        here = next((at for at, end in enumerate(ends) if start < end), len(ends) - 1)
        end = passage.span.start + found.end()
        every = [one for one in passage.within(here, here) if one.value > 0]
        before = [one for one in every if one.span.end <= start]
        behind = [one for one in every if one.span.start >= end]
        pairs = [(one, other) for one in before for other in behind
                 if one.unit == other.unit and one.kind == other.kind == "measure"]  # fmt: skip
        if len(pairs) != 1 or pairs[0][0].value == pairs[0][1].value:
            continue
        one, other = pairs[0]
        is_up = found["up"] is not None or found["up2"] is not None
        if (one.value > other.value) is not is_up:
            yield _place(passage, found), one.text, other.text


def _yen(passage: Passage) -> Iterator[Turned]:
    """Hold a weaker or stronger yen to the rate of the day before, told beside it."""
    for found in _YEN.finditer(passage.plain):
        step = int(found["y"] or 0) * 100 + int(found["s"] or 0)
        now = _sen(found["now"])
        rest = {_sen(one["rate"]) for one in _THEN.finditer(passage.plain)}
        right = now - step if found["w"] == "安" else now + step
        if step and right not in rest and 2 * now - right in rest:
            before = 2 * now - right
            yield _place(passage, found), found["now"], f"{before // 100}円{before % 100:02}銭"


def _losses(passage: Passage) -> Iterator[Turned]:
    """Hold a loss told to have grown or shrunk to the two losses."""
    losses = [one for one in passage.atoms if one.kind == "money" and one.value > 0
              and re.match("の(?:最終|営業|経常|純)?(?:赤字|損失)", one.behind)]  # fmt: skip
    found = _LOSS.search(passage.plain)
    before = [one for one in losses if _BEFORE.search(one.before[-12:])]
    if found is None or len(losses) != 2 or len(before) != 1:
        return
    now = next(one for one in losses if one is not before[0])
    if now.value != before[0].value and (now.value > before[0].value) is not bool(found["up"]):
        yield _place(passage, found), now.text, before[0].text


def _sen(words: str) -> int:
    found = _RATE.match(words)
    return int(found["y"]) * 100 + int(found["s"] or 0) if found else 0


def _place(passage: Passage, found: re.Match[str]) -> Span:
    return Span(passage.span.start + found.start(), passage.span.start + found.end())
