"""Whether words tell an amount as that of an earlier time, or as the one compared with."""

import re

from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import THEN, Passage

SURE = 2
"""How surely a word, and not just an earlier year, tells of another time; more for `_AGAINST`."""
_AGAINST = re.compile(r"\b(?:from|against|compared|versus|than)\b", re.IGNORECASE)
_JA_THEN = re.compile(
    r"(?:前[年期回週季月日作](?!後|半|期比|年比)|前の[年月週期回]|昨[年季夏春秋冬]|去年|一昨|先[月週]|年前|カ月前|か月前|月前|当初|"
    r"以前|これまで|従来|現行|改定前|前回|旧来|平年|コロナ禍?前|ピーク|最盛期|満水|かつて|\uf000|[(（]同(?!じ))"
    r"[、にはの]{0,2}[^、。\ue000-\uefff]{0,14}\Z"
)
_JA_BASE = re.compile(
    r"\A(?:だった|あった)?(?:(?!と[前昨]|で、?[前昨])[^、。\ue000-\uf8ff]{0,4})?(?:から|より|に比べ|と比べ|に対し|を[^、。\ue000-\uf8ff]{0,12}\Z|"
    r"を、?(?:約)?[\ue000-\uf8ff](?:[にへ]|まで)[^、。]{0,4}(?:増|減|引き?[上下]|[上下]げ|伸|広|縮|拡|改|絞)|"
    r"を[\ue000-\uf8ff]?[^、。]{0,6}[上下]回|だった[前昨])"
)
_EN_THEN_BEFORE = re.compile(
    r"(?:\b(?:from|against|compared (?:with|to)|versus|than|over|below|above|exceed\w*|on)"
    r"(?: (?:the|a|its|their|last|previous|about|some|just|only|year|season|year['’]s|of|"
    r"in|\uf000(?:['’]s)?|[a-z]+['’]s))*|\b(?:had been|used to be)[^.;,\ue000-\uf8ff]{0,20}|"
    r"\b(?:a )?(?:year|month|week|decade) (?:earlier|before|ago)"
    r"[^.;\ue000-\uf8ff]{0,30}|\b(?:last year|previously|originally|the previous)"
    r"[^.;\ue000-\uf8ff]{0,20}|"
    r"\uf000(?:(?! and | but )[^.;\ue000-\uf8ff]){0,20}|"
    r"\b[Bb]efore (?:the|that|this) [a-z]+,? [^.;\ue000-\uf8ff]{0,24}|"
    r"\bat (?:birth|first)\b(?:(?! and )[^.;\ue000-\uf8ff]){0,10}) \Z",
    re.IGNORECASE,
)
_EN_THEN_BEHIND = re.compile(
    r"\A(?: (?!and\b|now\b)[a-z-]+){0,4}?,? ?(?:(?:a|the) (?:year|month|week|decade|season) "
    r"(?:earlier|before|ago)|last (?!(?:two|three|few|several)\b)[a-z]+|in \uf000|of \uf000|\uf000|"
    r"ago\b|"
    r"previously|(?:the year|a year) before|in the same|(?:five|ten|two|three|four) years ago|"
    r"at birth|then\b|of last year|who came in)",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\b(?:last|previous|prior|preceding) (?:year|season|quarter|month|week|term|decade)\b|"
    r"\b(?:year|season|quarter|month|week|decade)s? (?:ago|earlier|before|previously)\b|"
    r"昨年|昨季|昨[春夏秋冬]|去年|前[年期回月週季]|先[月週]|年前|月前|週間前",
    re.IGNORECASE,
)
"""A time told from the one that is told of."""
_EN_NOW = re.compile(
    r"\b(?:now|today|currently|this (?:year|month|week|season|spring|summer|autumn|fall|winter))\b"
    r"[^.;\ue000-\uf8ff]{0,30}\Z",
    re.IGNORECASE,
)
_EN_NOW_BEHIND = re.compile(
    r"\A(?: [a-z]+){0,3} (?:now|today|this (?:year|month|week|season|spring|summer|autumn|fall|"
    r"winter))\b"
)
_HAD = re.compile(
    r"\b(?:had (?!a\b|the\b|about\b)[a-z]+|then|once|originally|at its peak)\b"
    r"[^.;\ue000-\uf8ff]{0,30}\Z",
    re.IGNORECASE,
)
_IN_THEN = re.compile(r"\s*(?:Back |As recently as )?[Ii]n \uf000,[^\ue000-\uefff]*[\ue000-\uefff]")
"""A sentence that opens with an earlier time, up to its first number."""
_JA_NOW = re.compile(
    r"(?:今[年春夏秋冬季期回月週]度?|現在|ことし)[はのに、]{0,2}[^、。\ue000-\uf8ff]{0,10}\Z"
)


def then(passage: Passage, one: Atom) -> int:
    """Return how surely an amount is told as the earlier, or as the compared one: up to `SURE`."""
    before, behind = passage.before(one, 44), passage.behind(one, 40)
    if not passage.is_japanese(one.sentence):
        found = _EN_THEN_BEFORE.search(before)
        if found and one.unit == "%" and found[0].lower().startswith("on "):
            found = None  # the Union on 31 percent
        found = found or _EN_THEN_BEHIND.match(behind)
        if found and _AGAINST.search(found[0]):
            return SURE + 1
        if _EN_NOW.search(before) or _EN_NOW_BEHIND.match(behind):
            return -1
        if found:
            near = passage.plain_before(one.figure, 48) + "|" + passage.plain_behind(one.figure, 32)
            return SURE if THEN not in found[0] or _AGO.search(near) else 1
        is_then = _HAD.search(before) or _IN_THEN.match(passage.sentence(one.sentence))
        return int(is_then is not None and not before.rfind(", while ") > 0)
    ahead = _JA_THEN.search(before[-24:])
    near = passage.plain_before(one.figure, 24)
    is_told = ahead is not None and (THEN not in ahead[0] or _AGO.search(near) is not None)
    is_base = _JA_BASE.match(behind[:24]) is not None
    if is_base or is_told:
        return SURE + is_base
    return int(ahead is not None) - (_JA_NOW.search(before[-16:]) is not None)
