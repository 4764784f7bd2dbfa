"""Whether a share is claimed of the part and whole beside it at all, by how the three are told.

It is none of theirs where each of two things abreast has a share of its own (125 countries with
68 % of the people, 44 with 30 %), where it is supposed (an assumed rate of 4.4 %), where its own
place is not that of the whole (39億人 in the world; 米国では人口の90%), and where its own sentence
tells an amount that the part would pass over.
"""

import re

from factcheck.laws.rates import share_ties as ties
from factcheck.laws.rates.near_amounts import alike, direction
from factcheck.laws.rates.share_words import REST, is_named
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage

SKIPPED = 1.6
"""What it says against a share that its sentence tells another amount than its part."""
_SUPPOSED_JA = re.compile(
    r"(?:程度|ほど|前後)?(?:である|だ)?(?:と|に)(?:見込|見積|[み見]て|[み見]な|仮定|想定|し(?:た場合|て計算)|す(?:れば|ると))|なら"
)
_SUPPOSED_EN = re.compile(
    r"\b(?:assum\w+|suppos\w+|put at|hypothetical)\b[^.;]{0,40}\Z|"
    r"(?:\A|[.;] )\s*(?:[Aa]t|[Ii]f|[Gg]iven|[Ww]ith) (?:an? )?[^.;,]{0,30}\brates? [^.;,]{0,20}\Z"
)
_WIDE_JA = re.compile(r"世界|全国|国内|海外|[県府都道市区町村]内|[県府都道市区町村]全体|全[県市]")
_PLACE_JA = re.compile(
    r"(?:\A|[。、\n])[^。、\ue000-\uf8ff]{0,8}?(?P<place>(?:[一-龠]{1,3}[国州県府都道市区町村島]|[東西南北中]部|"
    r"日本|国内|[県府都道市区町村]内|[国県府都道市区町村])(?:の[町村市区])?)で?は"
)
_WIDE_EN = re.compile(
    r"\b(?:world-?wide|nation-?wide|state-?wide|globally|(?:around|across|throughout|in) the "
    r"(?P<of>world|globe|nation|country|county|state|region))\b",
    re.IGNORECASE,
)
_PLACE_EN = re.compile(
    r"\b[Ii]n (?:the )?(?P<place>(?:[A-Z][a-z]+ ?){1,3}|(?:[a-z]+ )?"
    r"(?:country|county|state|region|city|town|village|district|province|capital))\b"
)


def is_unclaimed(passage: Passage, one: Atom, part: Atom, whole: Atom) -> bool:
    """Tell whether a share is told of something else than of a part in a whole."""
    if is_supposed(passage, one) or _is_elsewhere(passage, one, part, whole):
        return True
    return _is_abreast(passage, one, part, whole)


def is_supposed(passage: Passage, one: Atom) -> bool:
    """Tell whether a share is taken for granted, to reckon with: 死亡率を3%と見込むと."""
    if _SUPPOSED_JA.match(passage.behind(one, 12)):
        return True
    return _SUPPOSED_EN.search(passage.before(one, 70)) is not None


def _is_abreast(passage: Passage, one: Atom, part: Atom, whole: Atom) -> bool:
    """Tell whether a whole stands by a share of its own as the part does by its."""
    mine, other = _next(passage, part), _next(passage, whole)
    if mine is not one or other is None or other is one or other.unit != "%":
        return False
    if other.sentence != whole.sentence or direction(passage, other):
        return False
    if is_named(passage, other) and not is_named(passage, one):  # 1,240人が答えた(回収率49.6%)
        return False
    after = _next(passage, other)
    is_of_after = after is not None and after.sentence == other.sentence and (
        ties.is_before_part(passage, other, after)
    )  # fmt: skip
    return not is_of_after


def _next(passage: Passage, one: Atom) -> Atom | None:
    after = [each for each in passage.atoms if each.at > one.at]
    return after[0] if after else None


def _is_elsewhere(passage: Passage, one: Atom, part: Atom, whole: Atom) -> bool:
    """Tell whether a share and its part have a place in their sentence, and the whole a wider."""
    if whole.sentence in {part.sentence, one.sentence}:
        return False
    wide, own = passage.sentence(whole.sentence), passage.sentence(one.sentence)
    told, place = _WIDE_JA.search(wide), _PLACE_JA.search(own)
    if told and place:
        return told[0] not in place[0]
    scope, here = _WIDE_EN.search(wide), _PLACE_EN.search(own)
    return bool(scope and here and (scope["of"] or "?") not in here["place"])


def is_skipped(passage: Passage, one: Atom, part: Atom, whole: Atom) -> bool:
    """Tell whether a share would pass over an amount of its sentence for a part ahead of that."""
    if part.sentence >= one.sentence or ties.is_whole_of(passage, one, whole):
        return False
    if REST.search(passage.before(one, 24)):
        return False
    here = [each for each in passage.within(one.sentence, one.sentence)
            if each.is_amount and each not in {one, part} and alike(each, part)]  # fmt: skip
    return any(each.at > one.at for each in here)
