"""What says that numbers are not the parts of a whole beside them, however near they come to it.

Some of a list that is left open, attributes that some of the whole have and others have too,
classes side by side, the first of which is taken for their sum, and what is only to be.
"""

from itertools import combinations, pairwise, product

from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.numbers.reckoning import HUNDRED
from factcheck.laws.rates.share_witness import share_of
from factcheck.laws.sums import words as say
from factcheck.laws.sums.look import Look
from factcheck.laws.sums.reckoned import added
from factcheck.model.late import late

_OPEN = late(
    r"(?: [a-z]+(?: [a-z]+){0,3})?,? ?(?:\betc\b|\band (?:so (?:on|forth)|others?|more)\b|"
    r"\bamong (?:\w+ )?others?\b|\bto name (?:but |just |only )?(?:a few|some)\b|\.\.\.|…)|"
    r"[、・,]? ?(?:他|ほか|その他|そのほか|など|等|等々|といった|とか|…+|・・+)"
    r"(?=[)）」、。,具]|(?:で|だ|と|が|は|を|に|の|から)(?![0-9\ue000-\uf8ff])|$)"
)
"""Right behind the last part: the list is not whole."""
_PASSED = late(r"[をに](?:上回|下回|超え|及ば|届か|抜)")
"""Behind an amount with which the whole is compared: これまで最多だった45人を上回った."""
_CLEFT = late(r"[^、。](?:の|もの)[はが] ?(?:約|およそ)?\Z")
"""Before a Japanese number of those of whom something is said: ひびが見つかったのは14基."""
_ABLE = late(r"[^、。](?:な|る|う|く|い)(?:人|もの|家|店|校|社)が ?(?:約|およそ)?\Z")
"""Before those who are, or can do, something: 車を出せる人が28人."""
_HAVE = late(r" (?:has|have|had)\b")
_OBLIQUE = late(r"\b(?:in|on|at|with|by|for) (?:about |some |only )?\Z")
_SUBJECT = late(
    r" (?:were|was|are|is|had|have|has|give|need|led|needed|could|can|got|went|came|made|took|"
    r"[a-z]{3,}ed)\b"
)
"""Beside a number in whose case something is so, and of one that does or is something."""
_TOPIC = late(r"([はがも]) ?(?:約|およそ)?\Z")
_OWN = late(r" (?:[a-z]+ )?(in|on|at|for|under|over|from|with|aged|to) [^,;:.()]{2,40}?(?:,| and )")
"""Behind the first number of several, what it is of: 38 children in day care, 24 in …"""
_OPENED = late(r"[:：(（]|[-–—] | with\b|\bof (?:which|whom|them|these)\b|うち|内訳|合わせ|計")
_ITEM = late(r"[・•*-]? ?(?![^:：]*(?:計|総|全))[^:：、。,;]{1,14}[:：] ?")
"""Before the number of a line of a list, which names no total."""
_TO_BE = late(r"\b(?:to|will|would|could|can|may|might) [a-z]+ (?:about |some |another )?\Z")
"""Before a number of what is only to be."""
_UNLIKE = late(r"\b(?:different|unique|separate)\b|実人数|実数|重複を除")
"""In the words of a whole that counts each once, however often it was told."""
THOUSAND = 1000
"""Times a part from which on the last digit of a whole is none it can be seen in."""
LEFT_OPEN, SEVERAL, ABREAST, TO_BE = 4.0, 2.6, 2.2, 1.5
"""Weight of each of the four against a sum."""


def against(it: Look) -> float:
    """Weigh what says that numbers are no whole with its parts."""
    weight = LEFT_OPEN * (is_left_open(it) or any(_PASSED.match(one.behind) for one in it.parts))
    weight += LEFT_OPEN * (is_first_item(it) or is_of_other_size(it))
    weight += LEFT_OPEN * (is_left_in_words(it) or are_some_by_share(it) or _are_sides(it))
    if it.is_rest or it.is_poles or it.is_total or it.is_third():
        return weight
    weight += TO_BE * _is_one_to_be(it)
    return weight + SEVERAL * are_attributes(it) + ABREAST * is_abreast(it)


def is_left_open(it: Look) -> bool:
    """Tell whether words right behind the last part say that there are more, and they are less."""
    last = max(it.parts, key=lambda one: one.at)
    behind = it.passage.behind(last, 40).lower()
    return it.told < it.goal and _OPEN.match(behind) is not None


def is_left_in_words(it: Look) -> bool:
    """Tell whether what they lack is told without a number, here or next: 残りは北地区が占める."""
    last = it.every[-1]
    stops = it.passage.stops
    behind = it.passage.text[last.end : stops[min(last.sentence + 1, len(stops) - 1)]].lower()
    return it.told < it.goal and not it.is_rest and say.UNTOLD.search(behind) is not None


def are_some_by_share(it: Look) -> bool:
    """Tell whether two parts have their right shares beside them, and these leave some out."""
    if it.whole is None:
        return False
    shares = [one for one in it.passage.atoms if one.family == "%"]
    held = [share.value for one, share in product(it.parts, shares)
            if share.sentence == one.sentence and (is_of := share_of(one, it.whole)) is not None
            and is_of.meets(share.reach)]  # fmt: skip
    return len(set(held)) > 1 and abs(sum(held) - HUNDRED) > len(held)


def _are_sides(it: Look) -> bool:
    """Tell whether numbers are of two sides (151 to 296), of one size, or of things unlike."""
    if it.whole is None:
        return False
    things = {one.thing for one in it.parts}
    is_one_of_many = not it.is_total and it.whole.thing in things and all(things)
    if _UNLIKE.search(it.whole.text.lower()) or (is_one_of_many and len(things) > 1):
        return True
    if it.is_total:
        return False
    are_of_one_size = all(one.value * 2 > it.goal for one in it.parts)
    if are_of_one_size and it.goal * 3 < it.told * 2 < it.goal * 6:
        return True
    return any(
        it.passage.article[one.span.end : two.span.start] == " to "
        and not any(say.GREW.search(each.before) for each in it.parts if each is not one)
        for one, two in pairwise(it.every)
    )


def is_first_item(it: Look) -> bool:
    """Tell whether the whole is the first item of several told alike: 家賃：9万円, 食費：4万円."""
    whole = it.whole
    if whole is None or not it.is_ahead or it.is_total:
        return False
    lines = [_ITEM.fullmatch(it.passage.before(one, 20)) for one in it.every]
    return all(lines) and len({one.sentence for one in it.every}) == len(it.every)


def is_of_other_size(it: Look) -> bool:
    """Tell whether a part is lost in the last digit of the whole: 80円 and 60兆円 of 64兆円."""
    return it.whole is not None and any(
        one.value * THOUSAND < step_of(it.whole.figure) for one in it.parts
    )


def are_attributes(it: Look) -> bool:
    """Tell whether something is said of each part, which may hold of others of them, too."""
    if it.whole is None:
        return False
    before = [it.passage.before(one, 12) for one in it.parts]
    does = [_SUBJECT.match(one.behind) is not None for one in it.parts]
    has = [_HAVE.match(one.behind) is not None for one in it.parts]
    if it.told > it.goal and all(does) and any(has) and not all(has):
        return True
    if it.is_made:
        return False
    if all(map(_CLEFT.search, before)):
        return not it.is_of or _is_nested(it)
    if it.told > it.goal and all(map(_ABLE.search, before)):
        return True
    is_oblique = any(_OBLIQUE.search(one.before) for one in it.parts)
    return (is_oblique and any(does)) or (all(does) and _is_nested(it))


def _is_one_to_be(it: Look) -> bool:
    """Tell whether one part is told, in a sentence of its own, as what is to be, and one is not."""
    first = it.parts[0]
    told = [_TO_BE.search(it.passage.before(one, 24)) is not None for one in it.parts]
    return not told[0] and any(
        will and one.sentence > first.sentence for will, one in zip(told, it.parts, strict=True)
    )


def _is_nested(it: Look) -> bool:
    """Tell whether the whole is all parts but one, which so is some of another."""
    size = len(it.parts) - 1
    return it.whole is not None and size > 1 and any(
        added(some).meets(it.whole.reach) for some in combinations(it.parts, size))  # fmt: skip


def is_abreast(it: Look) -> bool:
    """Tell whether the whole stands first in a row of classes, told in the same way as they."""
    whole, first = it.whole, it.parts[0]
    if whole is None or not it.is_ahead or not it.is_beside or first.sentence != whole.sentence:
        return False
    if _OPENED.search(it.between) or it.is_of or not say.LISTED.fullmatch(it.between):
        return False
    topics = [_TOPIC.search(it.passage.before(one, 6)) for one in it.every]
    if topics[0]:
        return len({one[1] if one else "" for one in topics}) == 1
    own, its = (_OWN.match(f"{it.passage.behind(one, 60).lower()},") for one in (whole, first))
    return own is not None and its is not None and own[1] == its[1]
