"""The words of ages: how they are told, of when, and of whom."""

import re

from factcheck.laws.texts.counting import NUMBER, WORD
from factcheck.laws.texts.plain import is_japanese

AGES_JA = re.compile(
    rf"(?<![0-9.,約満数~–-])(?<!歳から)(?<!歳から満)(?<!歳または)(?P<n>{NUMBER})歳(?!代|以|未|児|差|違|年|上|下|離|若|頃|ごろ|ほど|くらい|前後|"
    r"から|まで|の(?!時|とき|若さ|誕生日を|[春夏秋冬]))"
    r"|(?<=[一-龠々ァ-ヶーん氏])\((?P<n2>[1-9][0-9]|1[01][0-9])\)|享年(?P<n3>[1-9][0-9])"
)
AGES_EN = re.compile(
    rf"\b(?:aged|at (?:the )?age(?: of)?|(?:was|is|turned|turns|at)(?: now| only| just| still)?|"
    rf"now,?(?: aged)?) (?P<n>{WORD})"
    r"(?=,? (?:when|in|on|years old|this|last)\b|[,.;!](?![0-9])|$|\n)"
    r"(?! (?:in|on) (?:favou?r|board|all|the|a|each))"
    r"(?-i:(?!, (?!He\b|She\b|The\b)[A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?!is\b|was\b|has\b|[A-Z])))"
    r"|(?<=[a-z]), (?P<n2>[1-9][0-9]),|\b(?P<n3>[1-9][0-9])-year-old\b"
    r"|\b(?P<n4>[1-9][0-9]|1[01][0-9])(?:st|nd|rd|th) birthday\b",
    re.IGNORECASE,
)
LIFESPAN = re.compile(r"\((?P<first>1[5-9][0-9]{2})年?[~〜–-](?P<last>(?:1[5-9]|20)?[0-9]{2})年?\)")
"""The years of a life in brackets behind a name."""
KIN = re.compile(
    r"長男|長女|次男|次女|息子|娘|妻|夫(?!人会)|父|母(?!校)|(?<!学)兄|弟(?!子)|姉|妹|孫|両親|祖|友人|同級|師匠|"
    r"\b(?:sons?|daughters?|wife|husband|father|mother|brothers?|sisters?|child|children|parents?|"
    r"partner|friend|twins?|grand[a-z]+|him|whom|whose|them|they|average|widow|couple|"
    r"(?:succeeded|joined|married|beat|met) her|baby|uncle|aunt)\b",
    re.IGNORECASE,
)
LABEL = re.compile(r"(?:生年月日|生まれ|\b(?:born|birth))[:|\s]{1,6}\Z", re.IGNORECASE)
"""Before the birth of a table or a profile."""
AS_CHILD = (
    r"(?:[長次二三四五六末][男女]|[0-9]人(?:きょうだい|兄弟|姉妹)|双子|一人(?:っ子|息子|娘)|末っ子)"
    r"(?:として|に|の?末?に?|で)"
    r"|\b(?:the|an?) (?:only|sole|eldest|oldest|youngest|middle|"
    r"(?:second|third|fourth|fifth|sixth|last)(?:[- ](?:eldest|youngest))?)"
    r"(?: (?:child|son|daughter)| (?:of|among) [a-z]+ "
    r"(?:children|brothers and sisters|siblings|sons|daughters))\b"
)
"""How a birth tells whose child somebody is; that is no birth of kin."""
COUNTED = re.compile(r"数え|行年|約|およそ|ほぼ|以上|nearly|almost|about", re.IGNORECASE)
DEATH = re.compile(
    r"死去|死亡|亡くな|没し|永眠|逝去|他界|急逝|病没|病死|"
    r"\bdie[ds]\b|\bdeath\b|\bdead\b|passed away"
)
ENDED = re.compile(rf"{DEATH.pattern}|享年|世を去|生涯|最期|[亡没]|\b(?:lived|killed|drowned)\b")
"""In a sentence that tells how a life ended."""
NOW_JA = re.compile(
    r"(?:現在|いまは?|今[はも]|さんは|氏は|生まれ[。、ので][^。]{0,16}?|生まれ、?)\||\|\(|\|歳?(?:に?なった|となった|を迎えた)?(?:今|現在|いま)(?!後|年|回|度)"
    r"|の誕生日を|=[0-9]{4}年"
)
NOW_EN = re.compile(
    r"\|(?:now|is|turns)\b|\|, |-year-old|birthday|\b(?:still|now|today)\b[^|.]{0,60}\||"
    r"\|at [^|]*\|, |"
    r"\|turned [^|]*\| (?:in|on|this|last)\b",
    re.IGNORECASE,
)
THIS_YEAR = re.compile(r"今年|ことし|本年|this year", re.IGNORECASE)
_STOPS = ("。", "\n", ". ")
_PERSON = re.compile(
    r"(?P<name>[一-龠々ァ-ヶー]{1,10})(?:さん|氏|君|ちゃん|選手|監督|社長|会長|教授)"
    r"|(?P<name2>[一-龠々ァ-ヶー]{2,10})\([1-9][0-9]\)"
    r"|\b(?P<name3>[A-Z][a-z’'-]+), [1-9][0-9],"
)
_OF_KIN = re.compile(
    r"(?:[長次二三四五六末][男女]|息子|娘|妻|夫|父|母|兄|姉|[^子]弟|妹|孫)(?:の|で)?、?\Z|=\Z"
)
"""Before the name of somebody's kin, or the office of one just named (=元大庭製菓社長)."""
_KIN_NAME = re.compile("[長次二三四五六末][男女]|息子|娘|妻|夫|[父母兄姉](?!島|崎|川)|孫")
"""At the head of a name that is told with whose kin it is of: 喪主は長男健さん."""
_SUBJECT_JA = re.compile(
    r"(?P<name>[一-龠々ァ-ヶー]{1,10})(?:さん|氏|選手|監督|社長|会長|教授)?(?:は|が)"
)
_SUBJECT_EN = re.compile(
    r"\b(?P<name>(?!He|She|Who|I)[A-Z][A-Za-z’'-]+|[a-z]+),? (?:who )?was born\b"
)


def owner(words: str, place: int) -> str | None:
    """Return the last person named before a place, in its paragraph; None if there is none."""
    start = words.rfind("\n", 0, place) + 1
    named = list(_PERSON.finditer(words[start:place]))
    mine = [one for one in named if not _KIN_NAME.match(one[0])]
    return next(filter(None, mine[-1].groups())) if mine else None


def persons(words: str) -> set[str]:
    """Return the names that words tell with an age or a title, but of kin (長男の健さん)."""
    found = [
        one for one in _PERSON.finditer(words)
        if not (_KIN_NAME.match(one[0]) or _OF_KIN.search(words[: one.start()][-8:]))
    ]  # fmt: skip
    return {next(filter(None, one.groups())) for one in found}


def subject_of(words: str, birth: int) -> str | None:
    """Return whose birth a sentence tells; None where it leaves that to what is told before."""
    ends = [at for sign in _STOPS if (at := words.find(sign, birth)) >= 0]
    starts = [at + 1 for sign in _STOPS if (at := words.rfind(sign, 0, birth)) >= 0]
    sentence = words[max(starts, default=0) : min(ends, default=len(words))]
    is_ja = is_japanese(sentence)
    found = _PERSON.search(sentence) or (_SUBJECT_JA if is_ja else _SUBJECT_EN).search(sentence)
    return next(filter(None, found.groups())) if found else None
