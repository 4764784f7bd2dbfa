"""Ways to count the years of what began, and the words beside them, for `counts`.

Each way is a pattern whose group ``n`` is the count; how it counts is told with it.
"""

import re
from collections.abc import Iterator

from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.texts.plain import is_japanese
from factcheck.nouns import dataclass

FOUNDED = (
    "創業|創立|設立|開業|開校|開園|開館|創刊|結成|創設|発足|誕生|開局|開通|開港|建国|デビュー|開店|開設|"
    "開所|開院|オープン|操業|供用|就航|発売|竣工|完成|落成|[市町村]制(?:施行)?|締結|制定|施行|調印|就任|結婚|"
    "入[社団]|発生|創建|建立|開山|開幕|復帰|返還|独立"
)
"""Words for beginnings."""
ANY = re.compile("創[業立設]|設立|発足|誕生|[市町村]制")
"""Words for beginnings that are said of whatever began, whatever word tells it elsewhere."""
KNOWN = {
    "戦後": 1945, "終戦": 1945, "被爆": 1945, "原爆投下": 1945, "東日本大震災": 2011,
    "阪神大震災": 1995, "阪神・淡路大震災": 1995, "関東大震災": 1923, "沖縄復帰": 1972,
    "本土復帰": 1972,
}  # fmt: skip
"""Events whose year every newsroom knows."""
_UNITS = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
]  # fmt: skip
_TENS = ["thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"]
_NAMED = {
    **{name: 10 * tens for tens, name in enumerate(_TENS, 3)}, "hundredth": 100,
    "silver": 25, "ruby": 40, "golden": 50, "diamond": 60, "platinum": 70, "centenary": 100,
    "centennial": 100, "bicentenary": 200, "bicentennial": 200, "sesquicentennial": 150,
    "tercentenary": 300, "tricentennial": 300, "quincentenary": 500, "半世紀": 50, "四半世紀": 25,
}  # fmt: skip
_NTH = rf"(?P<n>[0-9]{{1,3}}(?:st|nd|rd|th)|{'|'.join([*_UNITS[1:], *_NAMED])})"
_ITS = r"\b(?:its|his|her|their|our|my|the|a)"
_N = rf"(?<![0-9.,第約〜~-])(?P<n>{NUMBER})"
_RUNS = r"(?=[。をがとのに、」]|余|たち|たっ|目を|$)"
UNBROKEN = re.compile(
    r"毎年欠かさず|[中休]止は一度もな|途切れ(?:ず|ることなく)|休まず|休まなかった|欠かさず|"
    r"\b(?:without (?:a (?:break|gap)|fail|interruption)|unbroken|uninterrupted|never missed|"
    r"not (?:missed|skipped)|none (?:has been )?missed|no break)\b"
)
YEARLY = re.compile(
    rf"{UNBROKEN.pattern}|毎年|途切れ|年に?[1一]度|\b(?:annual|"
    r"(?:every|each) (?:year|summer|spring|autumn|fall|winter|[A-Z][a-z]+)\b)"
)
"""Told of what is held each year."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way to count years."""

    words: re.Pattern[str]
    is_nth: bool
    """Whether it tells an anniversary or an nth year, no plain length."""
    more: int
    """What the count is more than the years between."""
    is_exact: bool
    """Whether who counts so does not count otherwise."""
    is_jubilee: bool
    """Whether it is one of what is still there, whatever was paused meanwhile."""
    of_death: bool
    is_named: bool
    """Whether it is a name, so that a slip takes one for another."""
    needs: re.Pattern[str] | None
    """What the passage must tell besides."""


def _way(words: str, signs: str = "", more: int = 0, needs: re.Pattern[str] | None = None) -> Way:
    """Return a way whose ``signs`` tell which it is: nth, exact, jubilee, death, named."""
    flags = re.IGNORECASE if "\\b" in words else 0
    kinds = ("nth", "exact", "jubilee", "death", "named")
    is_nth, is_exact, is_jubilee, of_death, is_named = (kind in signs.split() for kind in kinds)
    return Way(
        re.compile(words, flags), is_nth, more, is_exact, is_jubilee, of_death, is_named, needs
    )


_EVENT = rf"(?P<event>{'|'.join(KNOWN)})"
WAYS_JA = (
    _way(
        rf"{_EVENT}(?:の?発生)?(?:から)?(?:[0-9]{{1,2}}日で|満)?(?P<n>{NUMBER})"
        r"(?:周年|年(?!目|[間代度頃前後]|以上|余))",
        "nth exact",
    ),
    _way(rf"{_EVENT}(?:から)?(?P<n>{NUMBER})年目", "nth exact", 1),
    _way(rf"{_N}周年", "nth jubilee"),
    _way(rf"(?:{FOUNDED})、?(?![0-9]{{4}})(?P<n>{NUMBER})年{_RUNS}", "nth jubilee"),
    _way(
        rf"(?:今年で|ことしで|今年、)(?P<n>{NUMBER})年"
        r"(?=。|となる|になる|を迎え|の節目|が(?:たち|経))",
        "nth",
    ),
    _way(
        rf"(?:から|数えて|クラブで)(?:(?:[0-9]{{1,2}}月)?(?:[0-9]{{1,2}}日|今年|ことし|今[春夏秋冬])で)?"
        rf"(?P<n>{NUMBER})年{_RUNS}"
    ),
    _way(rf"{_N}(?:年目|季目|シーズン目|度目の(?:春|夏|秋|冬|シーズン))", "nth", 1),
    _way(rf"(?P<n>{NUMBER})回忌", "nth exact death", 1),
    _way(rf"没後(?P<n>四?半世紀|{NUMBER})(?:周?年)?(?!前)", "nth death"),
    _way(rf"生誕(?P<n>{NUMBER})(?:周?年)", "nth"),
    _way(rf"{_N}年ぶり", "exact"),
    _way(rf"{_N}年(?P<m>[0-9]{{1,2}})[カか]月(?:ぶり)?"),
    _way(
        rf"{_N}年(?:の(?:歴史|節目|歳月|工期|任期|在位)|[をが]?か[けか]|間?在位|間?にわた|"
        r"間?(?:務め|率い|続け|働|勤め|勤務)|を迎え|余り(?!前))"
    ),
    _way(rf"(?<=期)(?P<n>{NUMBER})年(?=務|に|、|の|町|市|間|を)"),
)
_A_PERSON = r"he|she|his|her|who|born|aged|child\w*|mother|father"
OF_PERSON = re.compile(rf"\b(?:{_A_PERSON})\b", re.IGNORECASE)
_OF_A_FIRM = re.compile(
    rf"\A(?![^\x00]*\b(?:{_A_PERSON})\b)"
    r"[^\x00]*\b(?:found|establish|open|built|form|launch|start|beg)",
    re.IGNORECASE,
)
WAYS_EN = (
    _way(
        rf"\b{_NTH} (?:[a-z]+ ){{0,2}}?(?:(?:wedding )?anniversary|birthday|wedding|jubilee)\b",
        "nth jubilee",
    ),
    _way(
        r"\b(?P<n>(?-i:(?:sesqui|bi|tri)?centennial|(?:bi|ter|quin)?centenary))\b",
        "nth jubilee named",
    ),
    _way(
        rf"{_ITS} {_NTH} (?:(?!consecutive|straight|successive|day|week|last|this|next|of)"
        r"[a-z-]+ ){0,2}?(?:year|season|summer|campaign|term|running)\b(?! (?:of age|in a row))",
        "nth",
        1,
    ),
    _way(rf"{_ITS} {_NTH}(?=[,.;]| (?:in all|to date|so far|overall|time it)\b)", "nth", 1, YEARLY),
    _way(
        rf"\bturn(?:s|ed|ing)? (?P<n>{WORD})\b(?! [a-z]*s\b(?<!this))|"
        rf"\b(?P<n2>{WORD}) years old\b",
        "nth",
        0,
        _OF_A_FIRM,
    ),
    _way(rf"\b(?:mark|celebrat|commemorat)[a-z]* (?P<n>{WORD}) years (?=since|of|after)", "nth"),
    _way(
        rf"\b(?P<n>{WORD}) years(?: and (?P<m>{WORD}) months)?"
        r"(?= (?:later|after(?! (?:his|her|their|the|a|an|its)\b)|behind (?:him|her|it|them)|at|in|"
        r"of its|since|on|ago|as|running|from|without|to the day)\b|,? longer)"
    ),
    _way(rf"(?<![0-9] )\b(?:after|for) (?P<n>{WORD}) years\b"),
)
APART = re.compile(
    r"中断|中止|休止|除[いく]|隔年|[0-9]年に(?:1|一)度|途中|コロナ|再開|復帰|復活|節目だった|"
    r"\b(?:pandemic|covid|except|cancell?ed|skipped|hiatus|paused|biennial|every (?:two|other)|"
    r"return(?:ed|s)? (?:to|as)|rejoin\w*|ago|would have|break|"
    r"rival|sister|neighbou?r\w*|competitor|parent|another|interrupted)\b",
    re.IGNORECASE,
)
"""In a passage of what was not counted throughout, or of something else."""
BREAKS = re.compile(
    r"中断|中止|休止|途中|コロナ|再開|\b(?:pandemic|covid|cancell?ed|skipped|paused)\b", re.I
)
"""What may happen to what is still there."""
ROUGH = re.compile(
    r"(?:約|およそ|ほぼ|延べ|通算|数え|連続|過去|この|[一数]|[0-9一二三四五六七八九十][~〜・]|(?:[^今昨]年|[会社人式])の?|"
    r"\b(?:about|around|nearly|almost|over|than|roughly|some|past|least|its own|approaching|"
    r"towards?|before|until|last|next|another|first|every|within|three-quarters of|jailed|two|aged|"
    r"now))[ ]?\Z",
    re.IGNORECASE,
)
"""Before a count that is none between two moments."""
PLANNED = re.compile(
    r"予定|目指|計画|契約|融資|懲役|禁錮|拘禁刑|実刑|執行猶予|出場停止|"
    r"\b(?:plans?|expected|contract|lease|sentenced?|deal|loan|prison|jail(?:ed)?|imprison\w*|"
    r"banned|suspended|signed until)\b"
)
"""In the sentence of a count that is one to come."""
MAY = re.compile(r"\b(?:would|will|can|could|may|might|must|should)\b", re.IGNORECASE)
THEN = re.compile(
    r"\A(?:で(?!、?[0-9一-鿿])|誌|時|当時|に(?:は|(?:あた|当た)る?(?!る?(?:今|こと))|植|建|作|贈|刊)|の(?:時|とき|年に|際))"
)
"""Behind an anniversary of long ago."""
OWN = re.compile(
    r"(?<![年季月夏冬春秋])は(?!今|こ)|[^今年季冬春夏秋]も|から(?!\Z)|統合|改称|として|経営|代目|体制|改修|"
    r"代わ|移転|プロ|担当|結婚|\b(?:new|under|owners?|sponsor|manager|coach|but|while|its third)\b"
)
"""In the clause of a count that has a beginning of its own."""
KIN = re.compile("[父母兄弟姉妹夫妻]|祖[父母]|師匠|長[男女]")


def count_of(found: re.Match[str]) -> int | None:
    """Return the number that a way tells, in digits, in words or by its name."""
    groups = found.groupdict()
    name = (groups["n"] or groups.get("n2") or "").lower()
    if name in _UNITS:
        return _UNITS.index(name) + 1
    return _NAMED.get(name) or number(re.sub(r"(?<=[0-9])(?:st|nd|rd|th)\Z", "", name))


def ways(words: str) -> Iterator[tuple[Way, re.Match[str]]]:
    """Yield what counts years in a text, each place once."""
    taken: set[int] = set()
    for way in WAYS_JA if is_japanese(words) else WAYS_EN:
        for found in way.words.finditer(words):
            place = found.end("n")
            if place not in taken:
                taken.add(place)
                yield way, found
