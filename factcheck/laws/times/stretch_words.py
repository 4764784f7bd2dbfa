"""Words of lengths with both their ends: what joins them, what opens and closes, what is a part."""

import re

JOINED_JA = re.compile(
    r" ?(?:\([月火水木金土日](?:曜日?)?(?:・?[祝休])?\))?(?:まで|に)?(?:の|、|で、?|\()?"
    r"(?:計|合計|合わせて|実に|丸|まる|連続)?(?:(?:[0-9]+|[一二三四五六七八九十]+)泊)?"
)
"""All that may stand between two ends and the length that must be theirs."""
OPENS_JA = re.compile(
    r"(?:間|(?:の[^。、0-9]{0,8})?計画)?"
    r"(?:は、?|で、?|。|の(?:日程|会期|予定)で、|の[^。、0-9]{0,6}(?=\())?\(?"
)
JOINED_EN = re.compile(r"(?:,| [–—-])? ?\(?(?:(?:for|or|in all|lasting|a|total|of|an) )*")
OPENS_EN = re.compile(
    r"(?:[- ](?!pass|ticket)[a-z]+){0,4}?,?(?: ?\(|:| [–—-])? ?"
    r"(?:(?:runs|ran|will run|held|lasts|which runs|running|lasting|over|between|from) )*"
)
FIRST_JA = re.compile(
    r"\A(?:\([^()]{1,6}\))?(?:から|より|[~〜–-]|が初日|"
    r"[^。]{0,28}?(?:開[幕会始園催場く]|始[まめ]|オープン|初日|来日|入場|出発|出国|発[つちっ]|スタート|に入[りっ]|運休))"
)
"""Behind the first day of a run."""
LAST_JA = re.compile(
    r"\A(?:\([^()]{1,6}\))?(?:まで|が最終|[^。]{0,12}?(?:閉[幕会園場]|終[わえ了]|千秋楽|最終日|離日|帰国|幕を|再開|復旧))"
)
FIRST_EN = re.compile(
    r"\b(?:open(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|kick(?:s|ed) off|from|between|"
    r"walk(?:s|ed|ing)? (?:out|off)|(?:got|gets|is) under ?way|leav(?:e|es|ing)|left|depart\w*|"
    r"set (?:off|out)|(?:takes?|took) effect|went on strike|arriv(?:e|es|ed|ing)|shut)\b",
    re.IGNORECASE,
)
"""In the clause of the first day of a run."""
LAST_EN = re.compile(
    r"\b(?:clos(?:es?|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|wrap(?:s|ped) up|through|"
    r"until|till|conclud(?:es?|ed|ing)|return(?:s|ed|ing)?|back|due home|(?:fly|flies) home|"
    r"reopen(?:s|ed|ing)?|let up|lifted)\b|"
    r"(?:\b(?:to|and)|[–-]) (?:[a-z]+ )?(?:[A-Z][a-z]+ )?(?:on )?\Z",
    re.IGNORECASE,
)
CLAUSE_EN = re.compile(r"[;:—–]|, (?!and\b)|\b(?:and|but|while|when|as) ")
"""Between the clauses of two days."""
CLOCK = re.compile(
    r"\b(?P<t>[0-9]{1,2}(?::[0-9]{2})? ?[ap]\.?m\.?|noon|midnight|dawn|dusk)(?: on)? \Z"
)
"""Before a day: the time of day."""
OF_DAYS = re.compile(
    r"\A[- ](?:[a-z]+ ){0,2}(?:festival|conference|event|tour|fair|show|tournament|summit|congress|"
    r"convention|meeting|regatta|rally|carnival|course|camp|exhibition|workshop|series|expo|meet|run|"
    r"strike|stoppage|walkout|closing|closure|visit|trip|truce|pause|cease-?fire|affair|sale|siege|"
    r"exercise|stay|blackout|journey|race|vigil|celebration|shutdown|downpour|soaking|ordeal)\b"
)
EVENT = re.compile(r"\b(?:festival|conference|fair|tournament|summit|congress|convention|expo)\b")
UP_TO = re.compile(r"\A(?:\([^()]{1,6}\))?(?:まで|に(?:閉|離))")
NOT_ALL = re.compile(
    r"うち|前半|後半|予選|決勝|準備|最初|最後|追加|通し|券|毎(?!日)|(?<![連無])休(?!業|館|止|ま[ずな]|みな)|除|延期|中止|雨|以内|後の|前の|"
    r"\b(?:pass|ticket|morning|dawn (?:to|until|till)|any|except|first|last(?! until)|each|every|"
    r"after(?! (?:an?|the) )|before|notice|within)\b"
)
"""In the sentences of a length that may be a part, or of something else."""
EVERY = re.compile(r"無休|休みな|休館日な|休ま[ずな]|毎日|連日|連続")
"""Words that say that every day counts."""
YEAR = re.compile("[0-9]{4}|年")
UNIT = re.compile(r"[年月日]度?\Z")
