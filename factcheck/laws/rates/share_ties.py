"""What ties a share to its part, and makes another amount its whole: words between the three."""

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.laws.rates.near_amounts import alike
from factcheck.laws.rates.share_words import told_rate
from factcheck.laws.sums.roles import are_halves
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage

TIED = 1.2
"""Weight of what ties a share to the part right beside it."""
WHOLE = 0.8
"""Weight of words that make an amount the whole of others."""
_JA_LINK = re.compile(
    r"(?:で|と|、|だった。|に上り|にのぼり|にとどまり|で、|と、|の|人が|が)?(?:全体|回答者|応募者|そ|総数|"
    r"全員|待機|現在)?の?(?:約|わずか|実に)?|"
    r"を[^、。\ue000-\uf8ff]{1,5}、(?:全体の)?|"
    r"(?:[^。\ue000-\uf8ff]{0,14}。)?[^。\ue000-\uf8ff]{0,22}(?:率|割合|比率|シェア)"
    r"(?:は|に[し上]て?|で|が)(?:約)?|[(（](?:全体の|約)?|[でと]、?[^。、\ue000-\uf8ff]{1,6}の(?:約)?"
)
_JA_NEXT = re.compile(r"(?:に(?:当た|あた|相当す)る|の|、|を占める|に相当)")
_EN_LINK = re.compile(
    r",? (?:or|that is|which is) (?:about |some |just |nearly |roughly )*|: |"
    r"(?: [a-z]+){0,6} ?[-–—] ?(?:or |that is |about |some )?|"
    r"(?: [a-z]+){1,6}, (?:which|that|who) (?:is|was|are|were|makes?|made|represents?|comes? to) "
    r"(?:about |just |some )?|"
    r"(?:(?: [a-z]+){0,3}[ ,]|(?: [a-z]+){4,6},)\(?,? ?(?:or |a |an )?(?:share of |proportion of |"
    r"rate of |turnout of |response rate of |return rate of )?(?:about )?|"
    r"(?: [a-z]+){0,8}, an? (?:(?:[a-z]+ )?(?:share|rate|proportion) of)? ?|"
    r"(?: [a-z]+){0,4},? (?:representing|equal to|making up|make up|made up|accounting for|were) "
    r"(?:about )?",
    re.IGNORECASE,
)
_EN_NEXT = re.compile(
    r",? (?:or |of the total, or |, that is, )?|(?: [a-z]+){1,6}, (?:or )?|"
    r" (?:of (?:it|them|the (?:total|crop|sum))),? (?:or )?",
    re.IGNORECASE,
)
_PART_OF = re.compile(
    r"(?: [a-z]+)? (?:out )?of (?:the |its |all |our |their |some |a )*(?:[a-z]+['’]s )?",
    re.IGNORECASE,
)
_WHOLE_BEFORE = re.compile(
    r"総[^、。]{0,8}|全[国体部]?[^、。]{0,6}|対象[はに]?|定員[^、。]{0,2}|収容[^、。]{0,4}|有権者[^、。]{0,4}|"
    r"満水[^、。]{0,4}|人口は?|登録[^、。]{0,3}|加入者|募集[^、。]{0,4}|計|合わせて|売上高[^、。]{0,12}|現在の従業員数は"
)
_WHOLE_AHEAD = re.compile(
    rf"(?:{_WHOLE_BEFORE.pattern})(?:約)?\Z|"
    r"\b(?:of (?:the |its |their |all |some |these )?|among (?:the )?|out of |total(?: of)? |"
    r"in all,? |surveyed |polled |asked |survey of |has |had |have |employs |there were |when |"
    r"revenue of |wrote to |went to |sent to )(?:about |some |around )?\Z",
    re.IGNORECASE,
)
_WHOLE_BEHIND = re.compile(
    r"\A(?:の?(?:うち|中|内)|中[、の]|に(?:対し|尋ね|聞|郵送|配)|を対象|から回答|[がに]回答|あり、|で、?うち|分のうち)|"
    r"\A(?:-| )(?:[a-z-]+ ){0,2}(?:seats?|seat\w*|voters|registered|employees|inhabitants|"
    r"respondents|surveyed|questioned|polled|in all|in total|when full|were (?:asked|surveyed)|"
    r"of whom|of which|of them|runners|members|motorists|homes|dwellings|adults|parents|park|"
    r"capacity)",
    re.IGNORECASE,
)
_OF_THESE = re.compile(
    r"\bof (?:these|those|them|whom|which)\b|[このそ]のうち|、うち|のうち|中、|うち、?|人が?中",
    re.IGNORECASE,
)
_SO = re.compile(
    r"\s*(?:(?:That|This|It|Which) (?:is|was|means|represents?|makes|equals|amounts to|comes to|"
    r"works out at|translates (?:in)?to)|In other words,|Put another way,|つまり、?|すなわち、?|"
    r"(?:割合|比率)(?:は|にして|では)、?|率にすると) ?"
    r"(?:about |nearly |just |some |almost |roughly |more than |約|実に|およそ|ほぼ)?"
)
"""All that stands before a share which is drawn from the sentence before."""
_RECKONED = re.compile(r"[^。]{0,16}(?:計算|割合|勘定|ことになる|に当たる|に相当する|を占める)")
_OF_IT = re.compile(r"の(?:うち)?(?:約|およそ)?")
"""Between a whole and its share: 70人の7割."""
_DOES = re.compile(r"(?:の人)?が([一-龠]{2})")
_OF_PART = re.compile(r"に(?:占める|対する)[^、。\ue000-\uf8ff]{0,10}")
"""Between a whole, told behind its part, and the share."""
_OF_THEM = re.compile(r" (?:[a-z]+ )?of (?:them|these|those|whom|which)\b", re.IGNORECASE)
"""Behind a part of what was told before it."""


def is_of_same(passage: Passage, one: Atom, part: Atom) -> bool:
    """Tell whether another part with its share tells of the same whole, which is not told."""
    mine = part.value / told_rate(one)
    return any(
        other is not part and share is not one and share.unit == "%" and share.value > 0
        and abs(other.value / share.value - mine) * 30 < mine
        and (_EN_LINK.fullmatch(passage.between(other, share))
             or _JA_LINK.fullmatch(passage.between(other, share)))
        for other, share in pairwise(passage.atoms)
    )  # fmt: skip


def tie(passage: Passage, one: Atom, part: Atom, near: Sequence[Atom]) -> float:
    """Weigh what ties a share to its part."""
    if _is_summed_up(passage, one, part):
        return TIED
    first, last = sorted((part, one), key=lambda each: each.at)
    amid = [each for each in near if first.at < each.at < last.at]
    others = [each for each in amid if alike(each, part)]
    if len(others) == 1 and _is_through(passage, one, part, others[0]):
        return TIED
    is_of = len(others) == 1 and _PART_OF.fullmatch(passage.between(part, others[0]))
    is_lead = one.sentence < part.sentence and others and not passage.is_headed
    if is_of or is_lead:
        return 0.2
    if others or is_whole_of(passage, one, part):
        return -0.3
    return _beside_it(passage, one, part)


def _is_summed_up(passage: Passage, one: Atom, part: Atom) -> bool:
    """Tell whether a sentence draws a share from the last amount before it: that is 20 %."""
    is_so = _SO.fullmatch(passage.before(one, 24)) is not None or (
        not passage.before(one, 8).strip() and _RECKONED.match(passage.behind(one, 20)) is not None
    )
    ahead = [each for each in passage.within(one.sentence - 1, one.sentence - 1) if each.is_amount]
    here = [each for each in passage.within(one.sentence, one.sentence)
            if each.is_amount and each.at < one.at]  # fmt: skip
    if (
        len(here) == 1
        and is_whole_of(passage, one, here[0])
        and _RECKONED.match(passage.behind(one, 20))
    ):  # 木材使用量8000立方メートルの半分に当たる。
        ahead, is_so = [each for each in ahead if alike(each, here[0])], True
    if len(ahead) > 1 and _PART_OF.fullmatch(passage.between(*ahead[-2:])):
        ahead.pop()  # 36 of the 240 buses
    last = 2 if len(ahead) > 1 and are_halves(ahead[-2:]) else 1  # 300 voted yes and 200 no
    return is_so and part in ahead[-last:]


def _beside_it(passage: Passage, one: Atom, part: Atom) -> float:
    between = passage.between(part, one)
    if part.at < one.at and (_JA_LINK.fullmatch(between) or _EN_LINK.fullmatch(between)):
        return TIED
    if part.at > one.at and (_JA_NEXT.fullmatch(between) or _EN_NEXT.fullmatch(between)):
        return TIED
    if passage.is_headed and one.sentence == 0:
        return 0.5
    return 0.5 if part.sentence == one.sentence else 0.2


def is_before_part(passage: Passage, one: Atom, part: Atom) -> bool:
    """Tell whether a share is told right before its part: 60%の480人."""
    between = passage.between(one, part)
    return bool(_JA_NEXT.fullmatch(between) or _EN_NEXT.fullmatch(between))


def _is_through(passage: Passage, one: Atom, part: Atom, whole: Atom) -> bool:
    """Tell whether a share, its part and its whole are told in a row, the whole in the middle."""
    words = passage.between(part, whole), passage.between(whole, one)
    if part.at < one.at:
        is_next = _EN_LINK.fullmatch(words[1]) is not None
        return _OF_PART.fullmatch(words[1]) is not None or (
            _PART_OF.fullmatch(words[0]) is not None and is_next
        )
    return _PART_OF.fullmatch(words[1]) is not None and _EN_NEXT.fullmatch(words[0]) is not None


def is_whole_of(passage: Passage, stated: Atom, one: Atom) -> bool:
    """Tell whether words right between a share and an amount make that its whole."""
    between = passage.between(one, stated)
    if one.at < stated.at:
        return _OF_IT.fullmatch(between) is not None
    return _PART_OF.fullmatch(between) is not None


def is_larger_part(
    passage: Passage, stated: Atom, part: Atom, one: Atom, near: Sequence[Atom]
) -> bool:
    """Tell whether words make the larger of two amounts the part: of 845 billion, 2.5 trillion."""
    is_whole = _WHOLE_AHEAD.search(passage.before(one, 24)) is not None
    return is_whole and part.value > one.value and tie(passage, stated, part, near) >= TIED


def is_echoed(passage: Passage, stated: Atom, part: Atom) -> bool:
    """Tell whether a Japanese part is named by what its share is said to do: 7割が賛成."""
    found = _DOES.match(passage.behind(stated, 8))
    return found is not None and found[1] in passage.before(part, 5)


def whole(passage: Passage, stated: Atom, part: Atom, one: Atom) -> float:
    """Weigh what makes an amount the whole of a part."""
    weight = WHOLE if is_told_whole(passage, stated, one) else 0.0
    between = passage.between(part, one)
    if one.at < part.at and len(between) < 60 and _OF_THESE.search(between):
        weight += 0.6
    if one.at < part.at and _OF_THEM.match(passage.behind(part, 16)):
        own = [each for each in passage.atoms if each.at < part.at and each.value > part.value
               and alike(each, part)]  # fmt: skip
        weight += WHOLE if own and own[-1] is one else -1.5
    is_same = part.thing and part.thing == one.thing
    weight += 0.2 if is_same else -0.4 if part.thing and one.thing else 0.0
    return weight


def is_told_whole(passage: Passage, stated: Atom, one: Atom) -> bool:
    """Tell whether words beside an amount make it the whole of others."""
    before, behind = passage.before(one, 24), passage.behind(one, 24)
    if _WHOLE_AHEAD.search(before) or _WHOLE_BEHIND.match(behind):
        return True
    return is_whole_of(passage, stated, one)


def has_own_share(passage: Passage, one: Atom, other: Atom) -> bool:
    """Tell whether a whole has a share of its own beside it, so that both are parts."""
    behind = [each for each in passage.atoms if each.at > other.at][:1]
    return bool(behind) and behind[0] is not one and behind[0].unit == "%" and (
        _EN_LINK.fullmatch(passage.between(other, behind[0])) is not None
        or _JA_LINK.fullmatch(passage.between(other, behind[0])) is not None
    )  # fmt: skip
