"""Japanese numbers of things and the roll of their names, sentences apart: 5市町 … 対象は山田町と….

The law: a number of people, places, firms or models is that of the names told for it. A roll is
names of one kind in a row: people with ages, quotations, or words without particles. Any number of
the paragraph that is the roll's, or that of a part of it, is its witness.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.laws.lists.listed import COUNTERS, FAR, SMALL, Listed, slip
from factcheck.laws.texts.counting import number
from factcheck.laws.texts.plain import Plain
from factcheck.model.records import Block
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_LONG = 800
"""Most characters of a paragraph whose numbers and names are held to each other."""
_SHORT = 14
"""Characters of a sentence before a roll that may name its first thing."""
NEAR = 3
"""Sentences behind its number in which a roll is looked for."""
_THINGS = (
    f"{COUNTERS}|作|寺社|名所|停留所|大会|会場|病院|チーム|章|編|ルート|区間|通り|陣営|候補|柱|原則|品|味|"
    "区分|球場|港|橋|山|川|湖|寺|神社|城|藩|星座|組|段階|教室|商品|商店街"
)
_COUNT = re.compile(
    rf"(?<![0-9.,約第〜~–年月日計残-])(?P<n>{SMALL})(?P<c>人|名|氏|{_THINGS})"
    r"(?![0-9目前後以余分差未ず当月入組乗]|暮らし|家族|きょうだい|兄弟|姉妹|部屋|席|がかり)"
)
_LOOSE = re.compile(
    r"など|ほか|うち|主な|少なくとも|例えば|ら(?=[がはも、。])|一部|約\Z|[のも]?他|や|または"
)
_ALL = re.compile(r"[^。]{0,12}。[^。]{0,16}?[0-9]{1,2}[人氏](?:とも|全員?|はい)")
"""From a roll to all of whom the next sentence tells: 任期は2年で、5人とも再任."""
_PERSON = re.compile(r"\((?P<age>[1-9]?[0-9]|1[01][0-9])\)(?![0-9])")
_QUOTE = "(?:「[^「」\\n]{1,24}」|『[^『』\\n]{1,24}』)"
_AUTHOR = "(?:[^「」、。\\nはがをに]{0,8}(?:部門?|賞)[はが])?[^「」、。\\nはがをに]{0,12}"
_QUOTES = re.compile(rf"{_QUOTE}(?:(?:、|・|と|に|及び|および)?{_AUTHOR}{_QUOTE}){{2,12}}")
_WORD = (
    # 梅が瀬橋
    r"(?:[一-龠々]{1,2}が(?=[一-龠々]{1,3}(?:[橋丘浜崎岬島池沼沢谷原台町駅岳山川、・]|と|\Z)))?"
    r"[一-龠々〆ヶァ-ヴーA-Za-z][一-龠々〆ヶァ-ヴーA-Za-z0-9-]{0,11}"
)
_ITEM = rf"(?:そして|それに|さらに|最後に)?(?:(?:[一-龠々ァ-ヴー]{{1,6}}の){{0,2}})({_WORD})"
_JOIN = (
    r"(?:、そして|、それに|、|・|と、?|及び|および|ならびに|の[0-9]{1,2}[市町村区県国校社]と?、?)"
)
_NAMES = re.compile(rf"{_ITEM}(?:{_JOIN}{_ITEM}){{2,14}}")
_PARTS = re.compile(r"の([0-9]{1,2})[市町村区県国校社]")
_SPLIT = re.compile(
    r"、そして|、それに|の[0-9]{1,2}[市町村区県国校社]と?、?|及び|および|ならびに|[、・]|と、?"
)
_ENDS = re.compile(
    r"で(?:、|ある|す|した|\Z|あ)|だ|。|\Z|の(?:各|順|計?[0-9])|が(?:対象|選ば|入|残|並)|を(?:巡|回|訪|選|別々|そろえ|使|用い|混ぜ|合わせ|配合|加え|扱|植え|並べ|展示|販売|盛り|詰め)|に(?:止|停|贈)"
)
_TOLD = re.compile(rf"(?:{SMALL})(?:{_THINGS})(?:だ|です|だった|である)?。\Z")
"""A number right before a sentence that tells the names first."""
_VERBAL = re.compile(
    r"年|月|日(?!本)|時|分|円|今回|昨年|今年|同市|県内|市内|国内|全国|前回|当時|会場|一方|翌"
)
_AMOUNT = re.compile(r"[0-9][万億兆]?(?:人|円|%|か国)\Z")
"""At the end of what is no name in a row of names: 総人口77億人."""
_PEOPLE = frozenset({"人", "名", "氏"})


@dataclass(frozen=True, slots=True)
class _Roll:
    """Names in a row."""

    start: int
    end: int
    many: frozenset[int]
    """How many names there may be."""
    is_of_people: bool


def rolls_ja(text: Plain, block: Block) -> Iterator[Listed]:
    """Yield the one number of a paragraph that the roll of names behind it has not."""
    words = block.span.cut(text.text)
    if len(words) > _LONG or not re.search(
        r"、[^。]*(?:、|と)|[」』][、・と]?[「『]|\([0-9]{1,3}\)", words
    ):
        return
    counts = list(_COUNT.finditer(words))
    for roll in (*_of_people(words), *_of_names(words)):
        yield from _judged(block, words, roll, counts)


def _judged(block: Block, words: str, roll: _Roll, counts: list[re.Match[str]]) -> Iterator[Listed]:
    mine = [one for one in counts if (one["c"] in _PEOPLE) is roll.is_of_people]
    told = {number(one["n"]) for one in mine}
    if told & roll.many:
        return
    mine = [one for one in mine if _is_plain(words, one)]
    before = [one for one in mine if one.end() <= roll.start]
    near = before[-1] if before else None
    behind = next((one for one in mine if 0 <= one.start() - roll.end <= 3), None)
    of_all = next((one for one in mine if _ALL.fullmatch(words[roll.end : one.end() + 2])), None)
    one = behind or of_all or near
    if one is None or words.count("。", one.end(), roll.start) > NEAR:
        return
    many = number(one["n"]) or 0
    count = slip(many, roll.many, FAR)
    sentence = words[words.rfind("。", 0, roll.start) + 1 : words.find("。", roll.end) + 1 or None]
    if count is None or _LOOSE.search(sentence):
        return
    if one is near and roll.is_of_people and words[roll.end :].startswith("は"):
        return  # something is told of some of them
    if behind is None and words.count("。", one.end(), roll.start) > 0:
        ahead = sentence[: max(0, sentence.find(words[roll.start : roll.end]))]
        if len(ahead) > _SHORT and not roll.is_of_people and "は" not in ahead:
            return
    yield Listed(Span(block.span.start + one.start(), block.span.start + one.end()), many, count)


def _is_plain(words: str, one: re.Match[str]) -> bool:
    """Tell whether a number counts all of what it is told of, and no more."""
    ahead, behind = words[max(0, one.start() - 6) : one.start()], words[one.end() : one.end() + 5]
    loose = re.search(r"うち|約|ほか|延べ|各|残る?|別の|さらに|新人|現職|男女|以下|最大", ahead)
    return (
        loose is None
        and re.match(r"以上|ほど|余り|前後|など|ほか|のうち|中|連続|制", behind) is None
    )


def _of_people(words: str) -> Iterator[_Roll]:
    """Yield the people of a sentence who are told with their ages."""
    for sentence in re.finditer(r"[^。\n]+", words):
        ages = list(_PERSON.finditer(sentence[0]))
        if len(ages) < 2 or re.search(r"は[^、。]{0,6}\Z", sentence[0][: ages[-1].start()]):
            continue
        gaps = [sentence[0][one.end() : other.start()] for one, other in pairwise(ages)]
        row = all(re.match(r"(?:容疑者|被告|選手|氏|さん)?[、と]", gap) and len(gap) < 30
                  and not re.search(r"[はがを。]", gap) for gap in gaps)  # fmt: skip
        if row:
            start = sentence.start() + ages[0].start()
            yield _Roll(start, sentence.start() + ages[-1].end(), frozenset({len(ages)}), True)


def _of_names(words: str) -> Iterator[_Roll]:
    for found in _QUOTES.finditer(words):
        outer = words[found.end() : found.end() + 4]
        if not re.match(r"など|ほか|と(?:話|述|い)", outer):
            yield _Roll(*found.span(), frozenset({len(re.findall(_QUOTE, found[0]))}), False)
    for found in _NAMES.finditer(words):
        items = [one for one in _SPLIT.split(found[0]) if one and not _AMOUNT.search(one)]
        rest = words[found.end() :]
        first = re.search(r"([一-龠々ァ-ヴー]{1,8})(?:を皮切りに|を振り出しに|を出発し)、?\Z",
                          words[: found.start()])  # fmt: skip
        ends = _ENDS.match(rest) or (rest.startswith("が") and _TOLD.search(words[: found.start()]))
        if not ends or any(_VERBAL.search(one) for one in items):
            continue
        if not first and not re.search(
            r"(?:は|が|を|、|:|:|。|\A|「|\()\s*\Z|順に\Z", words[: found.start()]
        ):
            continue
        many = len(items) + (1 if first else 0)
        twos = found[0].count("と")
        parts = {sum(int(one) for one in _PARTS.findall(found[0] + rest[:4]))} - {0}
        told = {many, many - twos, *parts} - {0} if twos > 1 or parts else {many}
        if "、" in found[0]:
            told.add(many - found[0].count("・"))  # 住居、家具・家事用品、教育
        yield _Roll(*found.span(), frozenset(told), False)
