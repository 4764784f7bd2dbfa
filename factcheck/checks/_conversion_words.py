"""How articles tell an amount in another unit or currency without brackets, as templates.

Between the two stand words of conversion, or nothing but a comma: nobody tells another thing so.
"""

import re

_ROUGH = (
    r"(?:(?:about|around|roughly|nearly|almost|approximately|some|just over|just under|a little "
    r"over|more than) )?"
)
_MEASURE = "[@measure@count@money]"
_OTHER = (
    r"(?:(?:別の|日本の?|家庭用の?|日本の(?:もの|家庭用|オーブン|感覚))?(?:なら|では|でいう?と|"
    r"でいえば|だと|にして|"
    r"に(?:直す|換算する|する)と|換算で(?:は)?|にすれば|に直せば|に換算すれば))"
)
UNITS = (
    (
        rf"(?P<a>{_MEASURE})(?:だ|です)?(?:、|。|、?(?:つまり|すなわち|言い換えると|およそ|約))"
        rf"(?:つまり|すなわち|日本の?)?(?P<scale>摂氏|セ氏|華氏|"
        rf"カ氏)?(?:[一-鿿ァ-ヶー]{{0,6}}{_OTHER}|家庭用なら)?、?(?:およそ|約|ほぼ)?"
        rf"(?P<scale2>摂氏|セ氏|華氏|カ氏)?(?P<b>{_MEASURE})(?=[のにあだほく、。余弱強とで]|\Z)"
    ),
    (
        rf"(?P<a>{_MEASURE})(?:,? (?:or|which is|that is|equal to|equivalent to|the equivalent of|"
        rf"which equals|which comes to|i\.e\.)|,| [—–-]) (?:[a-z]+ ){{0,3}}(?P<b>{_MEASURE})"
        r"(?=[)\],;—–]| [—–-]|\.(?![0-9])|\Z| away| high| long| wide| deep| tall| above)"
    ),
)
"""A measure beside another one; ``scale`` names that of a temperature."""
DIFFERENCE = re.compile(
    r"\A(?:[)）] ?)?(?: ?(?:warmer|colder|cooler|hotter|above|below|higher|lower|"
    r"more|"
    r"less|over|under|of warming|rise|drop|difference)|"
    r"(?:ほど|も|以上)?(?:高|低|上が|下が|上昇|低下|上回|下回|暖|寒|涼|の差|差))",
    re.IGNORECASE,
)
"""Behind a temperature that is the difference of two."""
IS_DIFFERENCE = re.compile(
    r"(?:\bby|平年より|平均より|例年より|昨年より|前[日年]より|\bof|度差|rise of|rose|fell|"
    r"dropped) ?\Z",
    re.IGNORECASE,
)
"""Before a temperature that may be the difference of two."""
MOVED_BY = re.compile(
    r"\b(?:warm|cool|heat|ris|rose|fell|fall|drop|increas|decreas|climb|declin)[a-z]* by "
    r"(?:about |around |nearly |almost |some |up to )?\Z",
    re.IGNORECASE,
)
"""Before a temperature that is surely the difference of two."""
MONEY = (
    (
        r"(?P<a>@money)(?:だ|です|で)?(?:、|。|は、?)(?:これは|つまり|すなわち)?(?:日本円|円|邦貨)?"
        r"(?:に(?:換算すれば|直せば|すれば|換算して|直して)|なら|でいうと|でいえば|"
        r"換算で)?、?(?P<b>@money)"
        r"(?P<after>(?:余り?|ほど|程度|弱|強|前後)?(?:に相当|相当|に当たる|にあたる|の計算|"
        r"になる計算|見当))"
    ),
    (
        r"(?P<a>@money)[^。、\n@money]{0,8}(?:、|。)(?:これは|つまり|すなわち)?(?:日本円|円|邦貨)"
        r"(?:に(?:換算すれば|直せば|すれば|換算して|直して|直すと)|なら|でいうと|"
        r"でいえば)、?(?P<b>@money)(?P<after>)"
    ),
    (
        r"(?P<a>@money),? (?:or|worth|which is|that is|equal to|equivalent to|the equivalent of|"
        rf"i\.e\.) {_ROUGH}(?P<b>@money)(?P<after>)(?=[,;)—–]| [—–-]|"
        r"\.(?![0-9])|\Z| at | in (?:u\.?s|british|american|canadian|[a-z]+ money))"
    ),
    (
        rf"(?P<a>@money)(?:,| [—–-]) {_ROUGH}(?P<b>@money)(?P<after>) (?:at (?:the )?"
        r"(?:current|today['’]s|present|prevailing|then)|in (?:u\.?s\.?|british|american|canadian|"
        r"sterling|dollars))"
    ),
)
"""An amount of money beside its worth in another currency."""
TAIWAN = re.compile("台湾|台北|台中|台南|高雄|Taiwan|Taipei")
_RATE = re.compile(
    r"\b(?:dollar|pound|euro|yen|sterling|yuan|won)s? (?:is |was |stood )?at (?:about )?\Z|"
    r"(?:ドル|ユーロ|ポンド|元|ウォン)(?:は|が|=|＝|当たり)(?:約)?\Z"
)
"""Before an amount that is the rate itself: with the dollar at ¥140 that is about $100."""


def is_rate(text: str, at: int) -> bool:
    """Tell whether the amount at a place is the rate by which another one is converted."""
    return _RATE.search(text[max(0, at - 30) : at]) is not None
