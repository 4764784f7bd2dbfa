"""Words that say what a percentage is of, as patterns: Japanese and English side by side.

They are looked for in the clause of the percentage, whatever their order; ``_BEFORE`` ones ahead
of it, ``_BEHIND`` ones after it.
"""

import re


def _any(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


UP_BEHIND = _any(
    r"\A[のもにへとは程度ほど約]{0,3}[^、。はがをにかよ\ue000-\uf8ff]{0,4}?(?:増(?![税発減])|"
    r"伸び|上昇|上が|上回|"
    r"高[いくまめ]|多[いくか]|拡大|アップ|成長|膨ら|値上|引き?上げ|速[いく]|長[いく]|割高|上乗せ)",
    r"\A (?:more|higher|larger|bigger|greater|faster|longer|dearer|costlier|above|increase|rise|"
    r"jump|growth|gain|surge|hike|up|better|heavier|taller|increment|"
    r"over(?! (?:the |a |[a-z]+ ){1,2}(?:past|last|decades?|years?|months?|weeks?|"
    r"seasons?|winter|summer)\b)|uplift|expansion)\b",
    r"\A [a-z]+ (?:increase|rise|jump|growth|gain|surge|hike)\b",
)
DOWN_BEHIND = _any(
    r"\A[のもにへとは程度ほど約]{0,3}[^、。はがをにかよ\ue000-\uf8ff]{0,4}?(?:減(?!価)|下落|"
    r"下が|下げ|下回|低[いく下]|"
    r"安[いく]|少な|縮小|落ち|落と|値下|引き?下げ|[割値]?引[きいかく]|ダウン|オフ|OFF|カット|"
    r"節約|軽減|短[いく縮]|割安|"
    r"割り引)",
    r"\A(?:-| )(?:less|lower|smaller|fewer|shorter|cheaper|below|decrease|fall|drop|decline|"
    r"reduction|cut|discount|off|behind|down(?! on| payment| the)|saving|loss|slump|slide|dip|"
    r"under|lighter|slower)\b",
    r"\A [a-z]+ (?:decrease|fall|drop|decline|reduction|cut|discount|slump|slide|dip)\b",
)
UP_BEFORE = _any(
    r"(?:上昇|増加|伸び|成長|引き?上げ|値上げ|拡大|増収|増益|上げ)[率幅](?:は|が|では?|も|、|"
    r"にして)?"
    r"[^、。]{0,6}\Z",
    r"\b(?:(?<!made )(?<!make )(?<!makes )(?<!making )(?<!turn )up|rises?|grows?|climbs?|jumps?|"
    r"soars?|surges?|rose|risen|grew|grown|climbed|jumped|increased|soared|surged|gained|raised|lifted|hiked|swelled|"
    r"advanced|expanded|rallied|growing|rising|climbing|"
    r"increasing|gaining|jumping|soaring|surging|went up|gone up|shot up|"
    r"(?:increase|rise|gain|jump|growth|surge|hike|climb) of|beat|beating|exceed\w*|top(?:s|"
    r"ped|ping)|"
    r"outstrip\w*|surpass\w*)\b[^,.;]{0,38}\Z",
    r"(?<![A-Za-z0-9])\+\Z",
)
DOWN_BEFORE = _any(
    r"(?:下落|減少|低下|引き?下げ|値下げ|縮小|減収|減益|割引|値引き?|下げ|削減)[率幅](?:は|が|"
    r"では?|も|、|にして)?"
    r"[^、。]{0,6}\Z",
    r"\b(?:down|(?:was|were|is|are) off|falls?|drops?|declines?|slides?|slips?|plunges?|"
    r"tumbles?|sinks?|slumps?|fell|fallen|dropp?ed|declined|decreased|shrank|shrunk|slid|slipped|"
    r"plunged|tumbled|"
    r"cut|sank|sunk|slumped|lowered|reduced|dipped|dwindled|plummeted|falling|decreasing|declining|dropping|slipping|shrinking|shed|lost|slashed|"
    r"(?:decrease|fall|drop|decline|reduction|cut|slump|discount|dip|loss|saving) of|"
    r"marked down|knocked down)\b[^,.;]{0,30}\Z",
    r"(?<![A-Za-z0-9])[-−]\Z",
)
SUBJECT = re.compile(
    r"(?:\A|[.;,:] |\b(?:and|while|but|as) )(?:the |a |an |its |their |his |her |in [a-z]+,? )?"
    r"(?P<n>(?:[a-z'’-]+ ){0,2}?[a-z'’-]+)(?:, which\b|"
    r" (?:has |have |had |also |then |itself ){0,2}"
    r"(?:rose|rise[sn]?|fell|fall(?:s|en)?|grew|grows?|grown|climbed|jumped|gain(?:s|ed)|dropped|"
    r"increased|decreased|declined|slipped|slid|surged|soared|widened|narrowed|added|adds|cut|"
    r"was|were|is|are|been|made|hit|reached|stood|experienced|saw|suffered|showed|"
    r"posted|recorded|had an?|has an?|tripled|doubled|shrank|sank|dipped)\b)",
    re.IGNORECASE,
)
"""A subject and its verb, in English, before a percentage or behind it."""
SAME = re.compile(
    r"\b(?:it|this|that|they|which|these|those|he|she|there|number|numbers|figures?|total|"
    r"amount|value|"
    r"rate|sum|increase|rise|drop|fall|decline|change|difference|year|month|earlier|one|so)\Z",
    re.IGNORECASE,
)
"""Subjects that are what was told before."""
WITHIN = re.compile(r"([一-龠々ァ-ヴー]{2,10})では(?!な)")
"""Another thing of which a percentage is told, in Japanese."""
CHANGE = re.compile(
    r"\b(?:increase|rise|gain|growth|jump|surge|drop|decrease|decline|fall|loss|reduction|cut|up|"
    r"down|grew|rose|fell|declined|dropped|increased|decreased|gained|lost|added) "
    r"(?:of |by |(?:of|in) (?:[a-z]+ ){1,5}(?:was |is |came to |amounted to ))?"
    r"(?:about |some |nearly |almost |roughly |only |just )?\Z",
    re.IGNORECASE,
)
"""Before an amount that is a change, whose share is that of what was before it."""
DIFFERENT = re.compile(r" (?:different|off|away|apart|too)\b")
"""Behind a percentage by which something differs."""
TO_SHARE = _any(
    r"\A[にへ](?:まで)?[^、。]{0,6}(?:減|落|下|縮|低|とどま|増|伸|上が|上げ|上昇|引き?[上下]|高|改善|膨|拡)"
)
"""Words behind a percentage to which something came: 45%に落ち込んだ."""
BRACKETED = _any(r"\A[)）]の?([高安増減下上])")
MULTIPLE = _any(r"倍|times|fold|doubl|tripl|quadrupl|quintupl|treble")
TOPIC = re.compile(r"([一-龠々ァ-ヴーA-Za-z]{2,10})(?:は|も|が)(?![一-龠]*[るた]?(?:こと|もの))")
"""A subject, between two amounts and what is reckoned of them."""
OF_NOW = re.compile(r"(?:今[期回年季度]|本年度|ことし|当期)度?の\Z")
"""Words before a subject which say that it is the one of earlier, now."""
NO_TOPIC = re.compile(
    r"前|昨|今|同[期月年]|去年|年度?\Z|[月日期季回]\Z|現在|当[時初]|以前|[率幅]\Z|割合|実際|差|"
    r"全体|予約|値段|"
    r"価格|実績|調査|時点|[春夏秋冬]\Z|具合\Z|度合\Z"
)
"""Subjects that are of another time, or of the change itself, and no other thing."""
OWN_PRICE = re.compile(r"([一-龠ァ-ヴー]{1,8})の(?:[一-龠ぁ-ん]{1,6})?(?:価格|値段)[はもが]")
"""The price of a thing of its own, between two amounts and a change: 小麦の仕入れ価格は."""
ATTACHED = re.compile(
    r"\A(?:[、,で（(の約は –—-]|(?:割合|率|比率)(?:にして|にすると|に直すと|では|でいうと|は)、?|"
    r"だけで|で、?全体の|に当たる|にあたる|に相当する|に当たり、|"
    r", (?:or|some|about) |"
    r" ?[–—-] ?(?:or )?|,? or (?:about |some |just |nearly |roughly )?| \(|: ){1,3}\Z"
)
"""What stands between a part and its share where nothing does."""
OF_OWN = re.compile(
    r"\A th(?:at|ose) of (?!(?:last|the previous|earlier)\b)|"
    r"\A the (?!(?:number|amount|total|figure|level|size|price|cost|rate|value|sum|original|usual|"
    r"normal|average|national|previous|current|same|one|[a-z]+ (?:average|number|figure|total|"
    r"price|rate|level)|\uf000)\b)[A-Za-z]+ (?:[A-Za-z]+ ){0,2}(?:of|as)\b"
    r"(?! (?:about |some |just |only )?(?:[$€£¥]?[0-9]|[\ue000-\uf8ff]))"
)
"""Behind a multiple of what the amounts near it are not: 8 times the strength of the other."""
