"""Whether a share is told of something else than the part and the whole beside it.

What has a time, a topic, a noun or a whole of its own is of these: 340 of 900 seats were empty, by
Friday the house was 95% full; 41% of its shots and 15 of 40 threes; 亡くなった人の半数.
"""

import re
from bisect import bisect_left

from factcheck.laws.rates.level_words import HOPED
from factcheck.laws.rates.near_amounts import direction, has_topic
from factcheck.laws.rates.share_claims import is_unclaimed
from factcheck.laws.rates.share_words import BREATH, OF_PEOPLE, OF_TOTAL, REST, is_named
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.ties import looseness

_LATER_EN = re.compile(
    r"\b(?:[Bb]y|[Ss]ince|[Uu]ntil|[Nn]ow|[Tt]oday|[Ll]ater|[Ll]ast|[Tt]his|[Aa] year ago)\b"
    r"[^.;,]{0,40}\Z"
)
_LATER_JA = re.compile(
    r"(?:[月火水木金土日]曜日?|翌[日月年朝]|現在|今|いま|その後|昨[年季]|前[年回]|\uf000)[^。]{0,3}?"
    r"(?:は|も|までに|[にで]は)[^。]{0,12}\Z"
)
"""Before a share of another time than what is told ahead of it."""
_OF_NOUN = re.compile(
    r"\A of (?:the |its |their |his |her |all |our )?(?:[a-z]+ )?(?P<noun>[a-z]{3,}s)\b"
)
_NOUN = re.compile(r"\A,? ?(?:[a-z]+ )?(?P<noun>[a-z]{3,}s)\b")
_OF_JA = re.compile(r"(?P<noun>[一-龠々ァ-ヴー]{2,8})[)）]?の(?:約|うち)?\Z")
_THEN_JA = re.compile(r"[^。]{1,12}、(?:残り|残る)?")
_BRACKET = re.compile(r"(?: [a-z]+)? ?[(（](?:or |about |約)?")
"""Between a part and its share: 140 (9%)."""
_WIDE = re.compile("全国|世界|国内")
_LOCAL = re.compile("(?:[県府都道市区町村]内|本県|地元)は[^。、]{0,6}\\Z")
_HOPED = re.compile(rf"\b(?:{HOPED})\b[^.;,]{{0,30}}\Z", re.IGNORECASE)
_OWN_SHARE = re.compile(r"、?(?:[一-龠々ァ-ヴー]{1,8}の)|,? or |,? \(")
"""Between a part and a share of its own."""
_OWN_EN = re.compile(
    r" of (?:the |its |their |his |her )(?P<noun>(?:[A-Z]\w+|[a-z]+['’]s) [a-z]+(?: [a-z]+)?)"
)
_OWN_JA = re.compile(r"全(?!体|員|[部て])(?P<noun>[一-龠々ァ-ヴー]{2,6})の(?:約|ほぼ)?\Z")
"""Beside a share of another whole than what was told."""
_WORDS = re.compile(r"[A-Za-z]{4,}|[一-龠々ァ-ヴー]{2,}")
_STEM = 5
"""Letters by which a word is known again."""
_NEAR = 8
"""Characters before a share in which the topic of its sentence is told."""
_ALL = re.compile("全体|総[数額]|全員|回答者|半数|うち|前[年月期]|昨年")
_PERSONS = frozenset({"人", "名", ""})


def is_of_other(passage: Passage, one: Atom, part: Atom, whole: Atom) -> bool:
    """Tell whether words beside a share say that it is not that of a part in a whole."""
    is_of_people = OF_PEOPLE.search(passage.before(one, 6)) is not None
    is_of_things = is_of_people and not {part.thing, whole.thing} <= _PERSONS
    is_next = whole.sentence > max(one.sentence, part.sentence)
    is_later = is_next and looseness(passage.article, part.span, whole.span) > 0
    is_hoped = _HOPED.search(passage.before(one, 50)) is not None
    is_apart = (
        is_of_things or is_later or is_hoped or (whole.at < one.at and has_own_whole(passage, one))
    )
    if is_apart or _is_told_of_next(passage, one, part) or _is_of_total(passage, one, part, whole):
        return True
    is_taken = any(_has_own(passage, one, each) for each in (part, whole))
    is_taken = is_taken or all(_is_change(passage, each) for each in (part, whole))
    if (
        is_taken
        or is_unclaimed(passage, one, part, whole)
        or (_is_local(passage, part) and _WIDE.search(passage.before(whole, 16)))
    ):
        return True
    if _BRACKET.fullmatch(passage.between(whole, one)) and whole.at < one.at < part.at:
        return True
    if is_named(passage, one) or REST.search(passage.before(one, 24)):
        return False
    if _is_apart(passage, one, part, whole) or _has_other_noun(passage, one, whole):
        return True
    own = _own_noun(passage, one)
    return own is not None and _tells(passage, own, (part, whole)) is not whole


def has_own_whole(passage: Passage, one: Atom) -> bool:
    """Tell whether words give a share a whole of which nothing was told: of its British staff."""
    own = _OWN_EN.match(passage.plain_behind(one.figure, 40))
    own = own or _OWN_JA.search(passage.plain_before(one.figure, 12))
    told = passage.plain_before(one.figure, len(passage.plain)).lower()
    return own is not None and not any(
        word.lower()[:_STEM] in told for word in _WORDS.findall(own["noun"])
    )


def _is_told_of_next(passage: Passage, one: Atom, part: Atom) -> bool:
    """Tell whether a share is that of another number, or the part beside it has its own share.

    3分の2は310議席; 高齢化率は31%で、独居は1160人、高齢者の2割.
    """
    here = passage.within(one.sentence, one.sentence)
    following = next((each for each in here if each.at > one.at), None)
    if passage.behind(one, 1) in {"は", "が"} and following is not part and following is not None:
        return passage.between(one, following) in {"は", "が"}
    behind = next((each for each in here if each.at > part.at), None)
    return part.at > one.at and behind is not None and (
        behind.kind in {"ratio", "percent"}
        and _OWN_SHARE.fullmatch(passage.between(part, behind)) is not None
    )  # fmt: skip


def _is_of_total(passage: Passage, one: Atom, part: Atom, whole: Atom) -> bool:
    """Tell whether a share of the total has its part with it, and another part or whole is tried.

    1,924 firms, 19 percent of the total. In 99 of them; 73 million, 59 percent of the total, down
    from 87 million at the peak.
    """
    if not OF_TOTAL.match(passage.behind(one, 16)):
        return False
    ahead = [each for each in passage.within(one.sentence, one.sentence) if each.at < one.at]
    own = ahead[-1] if ahead and BREATH.fullmatch(passage.between(ahead[-1], one)) else None
    is_later = max(part.sentence, whole.sentence) > one.sentence
    return own is not None and (own not in {part, whole} or is_later)


def _has_own(passage: Passage, one: Atom, other: Atom) -> bool:
    """Tell whether an amount of a later sentence has a share of its own there, behind it.

    南区では1,980人が受け、58.2%. What a heading tells is told again below it.
    """
    is_headed = passage.is_headed and one.sentence == 0
    return one.sentence < other.sentence and not is_headed and any(
        each.unit == one.unit == "%" and each.at > other.at and direction(passage, each) == 0
        for each in passage.within(other.sentence, other.sentence)
    )  # fmt: skip


def _is_change(passage: Passage, one: Atom) -> bool:
    """Tell whether a Japanese amount is one by which something grew or shrank: 300人も増え."""
    return not one.is_latin and direction(passage, one) != 0


def _is_apart(passage: Passage, one: Atom, part: Atom, whole: Atom) -> bool:
    """Tell whether another amount, time or topic stands between two amounts and a share."""
    ahead = [each for each in (part, whole) if each.at < one.at]
    last = max(ahead, key=lambda each: each.at, default=None)
    if last is None:
        return False
    is_later = len(ahead) > 1 and _is_later(passage, one, last)
    return is_later or _is_skipped(passage, one, last)


def _is_local(passage: Passage, part: Atom) -> bool:
    """Tell whether a part is told of a place that has its own rate: 県内は18万2千戸."""
    return _LOCAL.search(passage.before(part, 12)) is not None


def _is_later(passage: Passage, one: Atom, last: Atom) -> bool:
    """Tell whether a share has a time, or a Japanese topic, of its own behind two amounts."""
    words = passage.article[last.span.end : one.span.start]
    if _LATER_EN.search(words) or _LATER_JA.search(words):
        return True
    between = passage.between(last, one)
    return has_topic(passage.text[: last.end], between[-_NEAR:] if "。" in between else between)


def _is_skipped(passage: Passage, one: Atom, last: Atom) -> bool:
    """Tell whether an amount of the same sentence stands between two others and their share."""
    amid = [each for each in passage.within(one.sentence, one.sentence)
            if last.at < each.at < one.at and each.family == last.family]  # fmt: skip
    return bool(amid)


def _has_other_noun(passage: Passage, one: Atom, whole: Atom) -> bool:
    """Tell whether a share is told of other things than its whole counts: of shots, of threes."""
    found, own = _OF_NOUN.match(passage.behind(one, 60)), _NOUN.match(passage.behind(whole, 30))
    thing = whole.thing.rpartition(" ")[2] or (own["noun"] if own else "")
    if found is None or not thing.endswith("s") or whole.family != "n":
        return False
    return found["noun"] != thing and found["noun"] in passage.text[: whole.at].lower()


def _own_noun(passage: Passage, one: Atom) -> str | None:
    """Return the noun of which a Japanese share is told, or the share in a row before it."""
    at = bisect_left(passage.atoms, one.at, key=lambda each: each.at)
    before = passage.before(one, 12)
    if at and passage.atoms[at - 1].unit == one.unit == "%":
        last = passage.atoms[at - 1]
        if last.sentence == one.sentence and _THEN_JA.fullmatch(passage.between(last, one)):
            before = passage.before(last, 12)
    found = _OF_JA.search(before)
    return None if found is None or _ALL.search(found["noun"]) else found["noun"]


def _tells(passage: Passage, noun: str, two: tuple[Atom, Atom]) -> Atom | None:
    """Return the one of two amounts that stands right behind a noun; the last if neither does."""
    for each in two:
        if passage.before(each, 14).endswith((noun, f"{noun}は", f"{noun}が", f"{noun}の")):
            return each
        if noun in passage.article[each.span.start : each.span.end + len(noun)]:
            return each
    return two[-1]
