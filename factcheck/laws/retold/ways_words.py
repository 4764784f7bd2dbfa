"""Words of two amounts that moved: of the way they went, of the earlier and the other one."""

import re

from factcheck.laws.rates.level_words import HOPED


def _verbs(stems: str, forms: str, bases: str) -> str:
    """Return a pattern of English verbs: regular ones by stems, other forms, and those of will."""
    will = r"(?:will|would|could|may|might|should|can|must|to) (?:also |then |soon )?"
    return rf"(?:(?:{stems})(?:e?s|e?d|ing)|{forms}|{will}(?:{bases}))"


_SIZE = (
    _verbs(
        "widen|balloon|expand|swell|doubl|tripl", "grew|grown|grows|growing|swollen", "grow|widen"
    ),
    _verbs("narrow|shrink|halv", "shrank|shrunk", "shrink|narrow"),
)
"""Verbs that tell of the size of a loss, too."""
_UP = r"(?:went|gone|shot|ticked|edged|inched|crept|moved|going|goes) up"
_MOVES = (
    rf"(?:{_SIZE[0]}|"
    + _verbs(
        "increas|climb|jump|soar|surg|rais|lift|boost|gain|advanc|mushroom|rocket",
        f"rose|risen|rises|rising|{_UP}",
        "rise|increase|climb|jump|go up|raise",
    )
    + ")",
    rf"(?:{_SIZE[1]}|"
    + _verbs(
        "declin|dropp?|slipp?|decreas|eas|reduc|lower|plung|plummet|slump|tumbl|dwindl|slash|"
        "trimm|dipp",
        f"fell|fallen|falls|falling|sank|sunk|slid|slides|cuts?|cutting|came down|{_UP[:-2]}down",
        "fall|drop|decline|decrease|go down|lower|reduce",
    )
    + ")",
)
HEDGE = (
    r"(?:about |some |just |only |nearly |almost |around |roughly |"
    r"an? (?:average|estimated|record) (?:of )?)?"
)
_FREE = (
    r"(?:(?! (?:and|while|as|but|after|with|because|which|that|when|despite) )"
    r"(?!, (?!from|to|by|or|in|[a-z]+ly\b|[\ue000-\uf8ff]))[^.;:()])"
)
TO_EN = tuple(
    re.compile(rf"\b{way}\b{_FREE}{{0,44}}?\b(?:to|at) {HEDGE}\Z", re.IGNORECASE) for way in _MOVES
)
"""Before the amount that something came to."""
FROM_EN = re.compile(
    r"\b(?:from|against|compared (?:with|to)|versus|than|on|over)\b"
    r"[^.;,()\ue000-\uf8ff]{0,40}\Z",
    re.IGNORECASE,
)
OF_OTHER = re.compile(
    r"\b(?:against|compared (?:with|to)|versus|than|on|over)\b[^.;,()]{0,40}?\b"
    rf"(?:{HOPED}|average|mean|median|norm|record|peak|limit|"
    r"threshold|benchmark|quota|capacity|national\w*|nationwide|global\w*|worldwide|industry|"
    r"sector|rivals?|competitors?|peers?|elsewhere|others?|"
    r"(?-i:(?!Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec|Mon|Tues|Wed|Thurs|Fri|Sat|Sun)"
    r"[A-Z])[\w.&-]*(?:['’]s|s['’]))(?![\w-])[^.;,()]{0,40}\Z",
    re.IGNORECASE,
)
"""Before an amount of another party, or one hoped for: what something is told beside, not was."""
OF_PARTY = re.compile(
    r" (?:[a-z]+ ){0,2}(?:at|for|by|in|of) (?:the )?(?!(?:Jan|Feb|Mar|Apr|May|Jun|"
    r"Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Q[1-4])[a-z]*\b)[A-Z]"
)
"""Behind such an amount: 3.9 million at a firm."""
AT_ONE = re.compile(r"\bthan (?:at|by|with|for|aged?)(?: the)?(?: age)?(?: of)? \Z", re.IGNORECASE)
"""Between two amounts of which each is where something else is lower or higher."""
_IS = r"(?:(?<=, )|(?<=s )|(?<=re )|(?<=l )|(?<=t )|(?<=far ))"
UP_FROM = (
    re.compile(
        r"\b(?:up|higher|more|larger|greater|bigger|longer|heavier|wider|taller|deeper|wetter|"
        r"(?:an? |the )?(?:rise|increase|gain|jump|surge|climb)(?! of\b)|exceed(?:ed|ing|s)|"
        rf"{_IS}above)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:down(?! payment)|lower|less|fewer|smaller|shorter|lighter|narrower|drier|shallower|"
        r"(?:an? |the )?(?:fall|decrease|decline|drop|reduction|dip)(?! of\b)|"
        rf"f(?:e|a)ll(?:ing|s)? short of|{_IS}below)\b",
        re.IGNORECASE,
    ),
)
"""Between an amount and the one it is compared with."""
WAY_EN = tuple(re.compile(rf"\b{way}\b", re.IGNORECASE) for way in _MOVES)
BEHIND_EN = tuple(
    re.compile(
        rf"\A[^.;:()]{{0,24}}?(?:, | [–—-] |—)(?:an? |the )(?:[a-z]+ )?(?:{way})\b", re.IGNORECASE
    )
    for way in (
        "rise|increase|gain|jump|surge|climb",
        "fall|decrease|decline|drop|reduction|dip|cut",
    )
)
MOVES_JA = (
    "(?:増(?![税発減収便産])|上昇|上が|上げ|拡大|伸[びばし]|膨ら|急騰|高騰|高ま|値上|アップ|上向)",
    "(?:減(?![税価反収便産])|低下|下落|下降|下が|下げ|縮小|縮[まみめ]|落[ちと]|急落|激減|半減|値下|ダウン)",
)
THAN_JA = (
    "(?:[高多長][いくかめ]|[重広大き][いくか]|上回|超え)",
    "(?:[低短軽安狭][いくか]|少な|小さ|下回|割り込)",
)
_FILL = r"[^。、\ue000-\uf8ff]{0,10}?"
TO_JA = tuple(
    re.compile(rf"\A(?:ほど|近く|余り|程度)?(?:まで|に|へ)(?:まで|と)?、?{_FILL}{way}")
    for way in MOVES_JA
)
AND_JA = tuple(
    re.compile(rf"\A(?:まで|ほど)?と、?(?:大[きい]く|大幅に|やや|わずかに|急)?{way}")
    for way in MOVES_JA
)
_THAN = r"(?:[)）]|だった[^、。\ue000-\uf8ff]{0,6}|の[^、。\ue000-\uf8ff]{1,4})?"
BASE_JA = tuple(
    re.compile(
        rf"\A{_THAN}(?:(?:から|より|に比べ|と比べ|に対し)て?も?、?{_FILL}(?:{moved}|{than})|"
        rf"を{_FILL}(?:{passed}))"
    )
    for moved, than, passed in zip(MOVES_JA, THAN_JA, ("上回|超え", "下回|割り込"), strict=True)
)
"""Behind the amount that another one is compared with."""
MOVED_JA = re.compile(
    rf"\A{_THAN}(?:から|より|に比べ|と比べ|に対し)て?も?、?{_FILL}(?:{'|'.join(MOVES_JA)})"
)
"""Behind an amount from which another one moved."""
APART = re.compile(
    r"円[高安]|ドル[高安]|為替|相場|レート|マイナス|氷点下|れば|可能性|うち|増減|の差|至ら|届か|"
    r"[わえ]な[いか]|ランク|順位|(?:増加|減少|下落|低下|上昇|伸び)率|"
    r"\b(?:currency|exchange rate|minus|negative|if|per dollar|against the|to the dollar|odds|"
    r"not|never|without|of which|rank\w*|place|score\w*|reverse|instead)\b",
    re.IGNORECASE,
)
LOSS = re.compile(r"赤字|損失|欠損|\b(?:loss(?:es)?|deficit)\b", re.IGNORECASE)
LOST_WORDS = re.compile(
    rf"拡大|縮小|膨ら|縮[まみめ]|増加|減少|\b(?:{_SIZE[0]}|{_SIZE[1]})\b", re.IGNORECASE
)
COINS = re.compile(
    r"\b(?:dollar|euro|pound|yen|yuan|won|rupee|ruble|peso|franc|lira)s?\b|ドル|ユーロ|円"
)
SECOND = re.compile(
    r"、[^、。\ue000-\uf8ff]{0,6}?(?<![一-龠])(?!前|昨|今|同)[一-龠ァ-ヴー]{2,10}[はがも]"
)
"""Between two amounts of which each has a subject of its own."""


AT_END = re.compile(
    rf"\b(?:to|from|at|than|against|with|on|above|below|exceed\w*) (?:the |its )?{HEDGE}\Z"
)
"""Before an English amount that is no change itself."""
IS_THAN = re.compile(
    r"(?:,|(?: [a-z]+){1,4},?) (?:up|down|[a-z]+er|more|less|above|below|an?)\b"
    r"[^.;]{0,12}\b(?:than|from|the)\b"
)
"""Behind it."""
ENDS_FROM = re.compile(rf"\bfrom {HEDGE}\Z", re.IGNORECASE)
ENDS_TO = re.compile(rf"\bto {HEDGE}\Z", re.IGNORECASE)
IS_NOW = re.compile(rf"\b(?:has|have|had|was|were|is|are) {_FREE}{{0,40}}\bto {HEDGE}\Z")
WAS_THEN = re.compile(r"[^,]{0,24}(?:\bin |\uf000)")
TWO = re.compile(
    r"\b(?:and|while|but|whereas|would|could|can|might|may|having|every|who|that|which)\b"
)
FROM = re.compile(r"\bfrom [^.;,()]{0,40}\Z", re.IGNORECASE)
ON = re.compile(r"\b(?:on|over) [^.;]{0,40}\Z")
PASSED = re.compile(
    r"\b(?:exceed(?:ed|ing|s)|f(?:e|a)ll(?:ing|s)? short of|above|below)[^.;,()]{0,24}\Z"
)
FROM_JA = re.compile(r"(?:だった[^、。]{0,6}|の[^、。]{1,4})?(?:から|が)、?")
PASSED_JA = tuple(
    re.compile(rf"を{_FILL}{way}[るた]") for way in ("(?:上回|超え)っ?", "(?:下回|割り込)っ?")
)
NOW_JA = re.compile(r"[^。]{0,16}(?:で|と|り|、|[(（]|が)")
AT_ONE_JA = re.compile(
    r"(?:の時|のとき|の場合)?(?:では|でも|だと|になると|になれば|の(?:人|時|とき)[はがも])"
)
"""Behind an amount at which something else is more or less: 90歳では、率が75歳より低い."""
OF_OTHER_JA = re.compile(
    r"(?:予想|予測|目標|見込み?|計画|想定|予算|平均|他社|他[県国校市]|同業|競合|ライバル|業界|全国|世界|"
    r"過去最[多高低少])[^。、\ue000-\uf8ff]{0,12}の(?:約)?\Z"
)
"""Before an amount hoped for, or of another party, that no number moves from."""
TIMED_JA = re.compile(r"[年月日期度季前昨今]|[\ue000-\uf8ff]")
SIGN = re.compile(r"thousand|million|billion|trillion|(?<=[0-9])(?:k|m|bn|b|tn)\b|[万億兆]")
"""Signs of large numbers."""
POWERS = ((3, -3, 6, -6), (4, -4, 8, -8))
"""Powers of ten between two of them, in English and in Japanese."""
LONG = re.compile(
    r"\b(?:decades?|centur\w+|since|found\w+|start-?up|hyperinflation)\b|世紀|創業|設立|開業|十年",
    re.IGNORECASE,
)
"""A time in which amounts may grow a thousandfold."""
