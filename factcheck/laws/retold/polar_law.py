"""Which way something went, by the two levels told: words of it, of better or worse, of a currency.

The law: where a passage tells one level of now and one of before, of one unit, and its words one
way only, the way is that from the earlier to the later. A rate nobody wants (失業率, deficit) is
better when it falls; a currency is stronger where less of it is paid for another. What it asks is
a note: `ways_law` asks where the words stand as close as in a formula.
"""

from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.rates.gap_law import is_gap
from factcheck.laws.retold.ways_law import KINDS, Turned
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.late import late
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.model.values import Quantity

FAR = 3
"""Times the one level from which on the other is none of the same thing."""
_BASE_JA = late(
    r"(?:前[年月回日週期季](?:度|末|同[月期])?|昨[年季](?:度|同期)?|去年|[0-9一二三四五十]+(?:年|カ月|か月|日)前|平年|従来)"
    r"(?:の[^、。0-9]{0,8}|は|が|[（(]|実績の?)?(?:1ドル=)?(?:約)?\Z"
)
_BASE_EN = late(
    r"\b(?:from|compared (?:with|to)|against|versus|than)(?: the| a)?(?: previous| record)? \Z|"
    r"\b(?:it|the (?:rate|figure|number|total)) (?:was|had been|stood at) \Z"
)
_STEP = late(
    r"\A(?:の)?(?:円[高安]|[高安増減]|上昇|低下|下落|改善|悪化|上回|下回|増え|減っ|上が|下が|ポイント)|"
    r"\A (?:points?|higher|lower|more|less|fewer|up|down|stronger|weaker)\b"
)
_UP_JA = late(
    r"上昇|増加|増え|増の|上回[っりる]|上がっ|伸び[たて]|値上がり|高の(?=[\ue000-\uf8ff])|円安"
)
_DOWN_JA = late(
    r"低下|下落|減少|減っ|減の|下回[っりる]|下がっ|落ち込|値下がり|安の(?=[\ue000-\uf8ff])|円高"
)
_UP_EN = late(r"\b(?:rose|climbed|increased|jumped|grew|surged|edged up|ticked up|went up)\b")
_DOWN_EN = late(r"\b(?:fell|dropped|declined|slipped|sank|decreased|edged down|went down)\b")
_GOOD_JA, _BAD_JA = late("改善|好転"), late("悪化")
_GOOD_EN = late(r"\b(?:improv(?:ed|ing)|improvement)\b")
_BAD_EN = late(r"\b(?:worsen(?:ed|ing)|deteriorat(?:ed|ing))\b")
_STRONG, _WEAK = late(r"\bstrengthen(?:ed|ing)\b"), late(r"\bweaken(?:ed|ing)\b")
_UNWANTED = late(
    r"失業|赤字|死亡|死者|債務|離職|待機児童|負債|滞納|感染|犯罪|事故|欠席|不登校|\b(?:unemployment|jobless|deficit|debt|"
    r"mortality|death|infection|crime|poverty|error|default|inflation|dropout|absen\w+)\b"
)
_WANTED = late(
    r"求人倍率|支持率|利益|出生率|就職|内定|景況|DI|業績|正答|合格|成長率|\b(?:approval|profit|margin|"
    r"graduation|literacy|satisfaction|surplus|growth|employment rate|pass rate)\b"
)
_DEAR, _CHEAP = (
    late(r"\b(?:pound|sterling|euro|dollar|franc)\b"),
    late(r"\b(?:yen|yuan|won|rupee|peso|rouble|ruble|lira|rand|real|krona|krone|forint|zloty)\b"),
)
_TOPIC = late(r"(?:\A|[、。])(?![前昨去平従])[^、。\ue000-\uf8ff]{1,12}は")
"""Between two levels, where the later one is of something else: で、利益は."""
_NOT = late(
    r"予想|見通し|目標|もの?の、|一方|\b(?:forecasts?|expected|target|while|but|although)\b|だが|可能性|れば"
)


@once
def poles_turned(evidence: Evidence) -> tuple[Turned, ...]:
    """Return the two levels of passages whose words tell the other way."""
    if evidence.article.language not in {"en", "ja"}:
        return ()
    return tuple(
        turned
        for passage in paragraphs(evidence)
        for base in passage.atoms
        if level(base) > 0 and _is_base(passage, base)
        for turned in _turned(passage, base)
    )


def _turned(passage: Passage, base: Atom) -> Iterator[Turned]:
    near = passage.within(base.sentence - 1, base.sentence + 1)
    levels = [each for each in near if _is_like(base, each) and not _is_step(passage, each)]
    others = [each for each in levels if each is not base and each.sentence <= base.sentence
              and not _is_base(passage, each)]  # fmt: skip
    here = [each for each in others if each.sentence == base.sentence] or others
    if len({level(each) for each in here}) != 1:
        return
    other = here[-1]
    if _TOPIC.search(passage.between(base, other)):
        return
    low, high = sorted((level(base), level(other)))
    words = "".join(passage.sentence(at) for at in {other.sentence, base.sentence})
    way = _way(words, passage.is_japanese(base.sentence))
    if way and low < high < low * FAR and (level(other) - level(base)) * way < 0:
        ends = sorted((base.span, other.span))
        yield Turned(base, other, Span(ends[0].start, ends[1].end))


def _way(words: str, is_ja: bool) -> int:
    """Return the one way that words tell: 1 for up; 0 for none, or several."""
    if _NOT.search(words):
        return 0
    lower = words.lower()
    up, down = (_UP_JA, _DOWN_JA) if is_ja else (_UP_EN, _DOWN_EN)
    ways = [up.search(lower) is not None, down.search(lower) is not None]
    good, bad = (_GOOD_JA, _BAD_JA) if is_ja else (_GOOD_EN, _BAD_EN)
    poles = [good.search(lower) is not None, bad.search(lower) is not None]
    coins = [_STRONG.search(lower) is not None, _WEAK.search(lower) is not None]
    if sum(ways) + sum(poles) + sum(coins) != 1:
        return 0
    if any(ways):
        return 1 if ways[0] else -1
    pair, plus, minus = (poles, _WANTED, _UNWANTED) if any(poles) else (coins, _DEAR, _CHEAP)
    side = bool(plus.search(lower)) - bool(minus.search(lower))
    return side if pair[0] else -side


def _is_base(passage: Passage, one: Atom) -> bool:
    before = passage.before(one, 24)
    is_ja = passage.is_japanese(one.sentence)
    return (_BASE_JA if is_ja else _BASE_EN).search(before) is not None


def _is_step(passage: Passage, one: Atom) -> bool:
    return is_gap(passage, one) or _STEP.match(passage.behind(one, 12)) is not None


def level(one: Atom) -> Fraction:
    """Return a level; of a short range (157円87~89銭) its lower end."""
    value = one.figure.value
    low = value.low if isinstance(value, Quantity) else None
    return Fraction(low) if low is not None else Fraction(0)


def _is_like(one: Atom, other: Atom) -> bool:
    if not ({one.kind, other.kind} <= KINDS and level(other) > 0):
        return False
    units = [each.figure.value.unit for each in (one, other)
             if isinstance(each.figure.value, Quantity)]  # fmt: skip
    return one.kind == other.kind and len(set(units)) == 1 and one.thing == other.thing
