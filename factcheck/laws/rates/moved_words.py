"""Words of change and comparison, with what they weigh: Japanese and English side by side."""

import re
from collections.abc import Sequence
from fractions import Fraction

from factcheck.laws.rates.level_words import DOWNS, UPS
from factcheck.laws.rates.near_amounts import direction, is_span
from factcheck.laws.rates.rate_cues import DOWN_BEFORE, NO_TOPIC, OF_OWN, UP_BEFORE
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.model.values import Quantity

SMALL = 12
"""Bare numbers below it are seldom levels of anything, or their difference."""
BOUND = re.compile(r"\A(?:を割|を切|を超|超え|以上|以下|未満|台|の大台)")
"""Behind an amount that another one passes."""
OWN = re.compile(r"[増減高安]?の|(?:増え|減っ|伸び|(?:増加|減少|上昇|低下)し)て?、?| to ")
"""Between a change and the amount that it is of: 8%増の432億円."""
IN_BRACKET = re.compile(
    r"[(（](?:対?前[^()（）\ue000-\uf8ff]{0,6}比?|同)?|,? \((?:up|down|an? [a-z]+ of)? ?",
    re.IGNORECASE,
)
"""Between an amount and its change, told in brackets: 432億円(前年比8%増)."""
ADJECTIVE = re.compile(
    r"(?!(?<=acre)-feet|(?<=(?:foot|feet))-pounds|(?<=man)-hours|(?<=light)-years|(?<=hour)s\b)"
    r"(?<=[0-9a-z])-[a-z]",
    re.IGNORECASE,
)
"""In a number that tells of what kind something is: a two-room flat."""
WHILE = re.compile(
    r"\b(?:while|whereas|but) (?:the |its |their )?[a-z]+|; (?:the|its|their) [a-z]+,|"
    r"[たるい]が、(?![\ue000-\uf8ff]に?は)[^、。]{1,10}は",
    re.IGNORECASE,
)
OBJECT = re.compile("[げしりえび]、[^、。]{2,}を[^、。]{0,4}\\Z")
"""Between what is told and amounts that have a verb of their own: 5万円上げ、差を8万円から."""
SAME = re.compile(
    r"[^。\ue000-\uf8ff]{0,10}。?[^。\ue000-\uf8ff]{0,6}(?:率|割合)(?:にして|では?|は)(?:約)?|、|[(（]|"
    r",? (?:or|that is,?|a [a-z]+ of) ?|"
    r"[^.;\ue000-\uf8ff]{0,24}, (?:or|an? [a-z]+ of) (?:about )?",
    re.IGNORECASE,
)
"""Between two numbers that tell one change: 1億円、率にして40%."""
TURNED = re.compile(r"(?:も|の|ほど)?(?:マイナス|プラス|改善|悪化|変動|高ま|低ま|の差)")
"""Behind a percentage by which another one changed, whichever way."""
OPEN = re.compile(r"\A(?:以[上下]|を超|未満|前後|強|弱|余り|台)|\A or (?:more|less)")
"""Behind a number that is left open."""
ERROR = re.compile(r"誤差|\berror\b")
"""In a sentence whose points are those of chance."""
YEARLY = re.compile(
    r"年平均|年率|\bannual|(?<!in )(?<!over )(?<!within )\ba year\b"
    r"(?! (?:ago|earlier|before))|\bper year|\beach year"
)
_JA_STEP = re.compile(
    r"\A(?:分|近く|ほど|だけ|も)?(?:、?[(（][^()（）]{1,12}[)）]|、(?:(?:率|割合)(?:にして|で))?[\ue000-\uf8ff])?"
    r"(?:の|分の|も)?(?:大幅に|小幅に)?"
    r"(?:増(?!税|便|産|員|設|刷)|減(?!税|便|産|員|俸|反)|上昇|下落|低下|下降|値[上下]|引き?[上下]|上[がげ]|下[がげ]|上回|"
    r"下回|高[いくかま]|低[いくか]|安[いくか]|多[いくか]|少な|長[いくか]|短[いくかく縮]|伸び|伸ばし|縮|重[いくか]|"
    r"軽[いくか]|上積み|上乗せ|改善|悪化|差(?!し|別|出)|プラス|マイナス|アップ|ダウン|膨ら|落ち|落とし|後退|拡大|"
    r"の開き|開き|の赤字|の黒字|足り[なず]|不足|届か[なず]|及ば[なず]|余る|余った)"
)
_JA_DIFFERENCE = re.compile(
    r"(?:(?:差|差額|増減|開き|自然[増減]|(?:増加|減少)[数幅分]?|[利引き]*[上下]げ幅)[はがで]|"
    r"手元に残るのは)(?:約)?\Z"
)
_GAP_OF = re.compile(
    r"(?:差|差額|開き|[上下]げ幅|[上下]昇幅|[増減][加少]?幅)[はがで](?:約)?\ue000|\ue000(?:の?差|の開き)(?!し|別|出)|"
    r"\b(?:(?:gap|difference|margin|majority|swing) (?:was|is|of)|"
    r"(?:won|lost|beat(?:en)?|defeated|edged|outpolled|led|ahead|behind|apart)"
    r"(?: [a-z.'’]+){0,4} by) (?:just |only |about |some )?\ue000",
    re.IGNORECASE,
)
_RATE = re.compile("([一-龠ァ-ヴー]{2,10}率)[はがも]")
_EN_STEP = re.compile(
    r"\b(?:(?:won|lost|beat(?:en)?|defeated|edged|outpolled|led|ahead|behind)"
    r"(?: [a-z.'’]+){0,4} by|lead of|"
    r"put on|gained?|lost|losing|saving|gap (?:was|is|of)|difference (?:was|is|of)|"
    r"(?:margin|majority|shortfall|surplus) (?:was|is|of)|"
    r"(?:move|cut|increase|decrease|rise|raise|fall|hike|decline|gain|jump|drop|swing|slump|"
    r"surge|dip|reduction|saving|improvement) of|"
    r"(?:natural )?(?:decrease|increase|surplus|deficit|loss) (?:was|is|came to)) "
    r"(?:about |some |just |nearly |almost |roughly |more than )?\Z",
    re.IGNORECASE,
)
_EN_MORE = re.compile(
    r"\A(?:(?! (?:ended|closed|finished|opened|traded)\b) [a-z]+){0,2}? "
    r"(?:more|fewer|less|higher|lower|cheaper|longer|shorter|heavier|lighter|"
    r"(?:above|below|over|under)(?= (?:the|last|its) ))\b"
    r"(?! than (?:a|one|two|half)\b| to (?:pass|break|beat|top|overtake))|"
    r"\A(?: |-)(?:increase|rise|raise|hike|move|drop|fall|gain|decline|cut|reduction)\b",
    re.IGNORECASE,
)
_MARGIN = re.compile(
    r"\b(?:won|lost|beat(?:en)?|defeated|edged|outpolled|led|ahead|behind)(?: [a-z.'’]+){0,4} by "
    r"(?:about |just |only |some )?\Z",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"\A(?:[.;)]|,(?! [0-9])| (?:in|last|a year|the|before|to|from|when|then|now|at|on|today|that|"
    r"this|earlier|and|but|while|previously|by)\b| ?[\ue000-\uf8ff]|\Z)"
)
_TO = re.compile(r"\b(?:to|of the|from|than|at|against) (?:about |some |just )?\Z", re.IGNORECASE)
_MULTIPLE = re.compile(
    r"倍|times|fold|doubl|tripl|quadrupl|quintupl|treble|halv|in half|半減|半値|半額|"
    r"\btwice\b|thrice",
    re.IGNORECASE,
)
_ODDS = re.compile("倍率[はが][^、。]{0,6}\\Z|\\A1倍(?:台|を)")
"""Before a ratio of those who want something to what there is."""
_PART = re.compile(
    r"\A(?:まで|に(?:減|縮|落|な[るっり]|とどま|下が|低下|過ぎ)|と(?:な[るっり])|だ|。)"
)
_EN_PART = re.compile(
    r"\A (?:of|the) (?:the |its |their |that |what |[a-z]+['’]s )?|\A as (?:many|much|large|big)",
    re.IGNORECASE,
)
_TO_PART = re.compile(
    r"\b(?:to|only|just|is|are|was|were|now|, an?|,) (?:about |just |a |an )?\Z", re.IGNORECASE
)
_BY = re.compile(r"\bby (?:about |nearly |almost |some |more than )?\Z", re.IGNORECASE)
_STEP_OF = re.compile(
    r"\b(?:drop|fall|rise|increase|decrease|decline|cut|reduction|gain|jump) of "
    r"(?:about |nearly |almost |some |more than )?\Z",
    re.IGNORECASE,
)
_FROM_THERE = re.compile(
    r"\b(?:up|down|off) (?:by )?(?:about |some |just |nearly )?\Z", re.IGNORECASE
)
_END = re.compile(r"\b(?:from|to|than|at) (?:the |about )?\Z", re.IGNORECASE)
OF_NOUN = re.compile(r"\A of (?:their|its|his|her|all|those|these) (?!value|worth|revenue)[a-z]+")
"""Behind a percentage of something else: lost 30 percent of their trees."""
_FROM = re.compile(r"\A (?:from|on|over|compared|since|against|in (?:a|the)|this|last)\b")
_LEVEL = re.compile(r"\b(?:from|to|than|of|was|at|the|is) (?:the |about )?\Z", re.IGNORECASE)
_OBJECT = re.compile(r"\A (?:its|their|his|her|our|the) ((?:[a-z]+ )?[a-z]{4,})\b")
"""Behind a verb: what is doubled."""
_MORE_TIMES = re.compile(
    r"の(?:強さ|重さ|速さ|大きさ|厚さ|濃さ|面積|広さ)|\A(?:近く|以上|超)|"
    r"\A (?:[A-Z][a-z]+ ){1,3}(?:[A-Z][a-z]+|for|in|on)\b(?!['’])"
)
"""Behind a multiple of something else, which may be named: 2.27 times New York May."""
_TOPIC = re.compile(r"([一-龠々ァ-ヴー]{1,8})(?:は|も|が)")
_JA_FROM = re.compile(
    r"(?:だった|あった)?(?:(?!と[前昨]|で、?[前昨])[^、。\ue000-\uf8ff]{0,4}(?:から|より|に比べて?|と比べて?|に対し)|を|の)"
    r"[^。\ue000-\uf8ff]{0,6}"
)
_EN_FROM = re.compile(
    r"(?: (?!of\b|on\b|from\b|than\b)[a-z]+){0,3} (?:than|of|on|from|below|above|over|as) "
    r"(?:(?:the|its|their|that|last|year['’]s|year|some|about|of|total|\uf000|a|[a-z]+) ){0,4}|"
    r" as [a-z]+ as (?:the|an?|its|that of) [^.;\ue000-\uf8ff]{0,30}|"
    r" (?:the )?",
    re.IGNORECASE,
)
_ECHO = re.compile(r"([一-龠ァ-ヴー]{2,8})の(?:約)?\Z")
"""Before what is told of an amount that is named before: 最盛期の半分."""
_PLAN = re.compile("方針|計画|目標|目指|予[定想測]|見込|考え")
_LOOSE = re.compile(
    r"目標|見込|予想|想定|平均|全国|うち|このうち|各|それぞれ|ごと|延べ|累計|除[くい]|さらに|"
    r"\b(?:forecast|expect\w*|target|goal|another|further|including|of which|each|per|up to|"
    r"more than|at least|adjusted|excluding|average)\b",
    re.IGNORECASE,
)


def is_step(passage: Passage, one: Atom) -> bool:
    """Tell whether words make a number a difference."""
    before, behind = passage.before(one, 40), passage.behind(one, 24)
    if not passage.is_japanese(one.sentence):
        if _TO.search(before) or one.text.endswith(("yards", "runs")):  # of a game
            return False
        is_by = _BY.search(before) and (UPS.search(before) or DOWNS.search(before))
        is_from = _FROM_THERE.search(before) and _FROM.match(behind)
        is_more = _EN_MORE.match(passage.plain_behind(one.figure, 24))  # than two years ago
        return bool(is_by or is_from or _EN_STEP.search(before) or is_more)
    return bool(one.thing.endswith("差") or _JA_STEP.match(behind) or _JA_DIFFERENCE.search(before))


def is_other_rate(ahead: str, between: str) -> bool:
    """Tell whether words between percentages name a rate that those ahead do not: 不支持率は."""
    return any(found not in ahead for found in _RATE.findall(between))


def is_gap_of(passage: Passage, one: Atom) -> bool:
    """Tell whether a number is what two that are told side by side are apart."""
    words = passage.before(one, 40) + "\ue000" + passage.behind(one, 16)
    return one.thing.endswith("差") or _GAP_OF.search(words) is not None


def is_bare(passage: Passage, one: Atom) -> bool:
    """Tell whether an English number leaves its unit unsaid: 7.2 kilometers, now 1.8."""
    return (
        one.kind in {"number", "count"}
        and not one.thing
        and _BARE.match(passage.behind(one, 24)) is not None
    )


def is_margin(passage: Passage, one: Atom) -> bool:
    """Tell whether a number is by what one of two won, which is no change of time."""
    return _MARGIN.search(passage.before(one, 40)) is not None


def is_gap(passage: Passage, one: Atom) -> bool:
    """Tell whether points are the difference of two shares, and were not scored."""
    if one.unit == "points":
        return _EN_STEP.search(passage.before(one)) is not None
    return is_step(passage, one) or direction(passage, one) != 0


def has_own(passage: Passage, one: Atom) -> bool:
    """Tell whether the Japanese sentence of a number has a subject that those before have not."""
    before = passage.before(one, 40)
    ahead = passage.text[: one.at - len(before)]
    return any(
        found[1] not in ahead and not NO_TOPIC.search(found[1]) for found in _TOPIC.finditer(before)
    )


def is_by(passage: Passage, one: Atom) -> bool:
    """Tell whether a fraction is one by which something grew or shrank."""
    before = passage.before(one, 30)
    return 0 < one.value < 1 and bool(_BY.search(before) or _STEP_OF.search(before))


def is_change(passage: Passage, one: Atom) -> bool:
    """Tell whether a percentage is one by which something grew or shrank, and not its end."""
    return direction(passage, one) != 0 and _END.search(passage.before(one, 16)) is None


def is_level(passage: Passage, one: Atom) -> bool:
    """Tell whether a percentage is no change itself."""
    return not direction(passage, one) or _LEVEL.search(passage.before(one, 16)) is not None


def is_multiple(passage: Passage, one: Atom) -> bool:
    """Tell whether a ratio tells how many times the one of two amounts the other is."""
    before, behind = passage.before(one, 24), passage.behind(one, 24)
    if one.figure.value is None or not isinstance(one.figure.value, Quantity) or one.value <= 0:
        return False
    if _BY.search(before) or _ODDS.search(before):
        return False
    if _MULTIPLE.search(one.text):
        return not (_MORE_TIMES.match(behind) or OF_OWN.match(passage.behind(one, 40)))
    if one.value >= 1 or re.search("[/:：]", one.text):
        return False
    if one.is_latin:
        return bool(_EN_PART.match(behind) and _TO_PART.search(before))
    return _PART.match(behind) is not None


def is_of_object(passage: Passage, one: Atom, other: Atom) -> bool:
    """Tell whether what an English verb doubles is named, and an amount counts another thing."""
    if "times" in one.text.lower() or "fold" in one.text.lower():
        return False
    found = _OBJECT.match(passage.behind(one, 32).lower())
    thing = other.thing.lower().rpartition(" ")[2].rstrip("s")
    return found is not None and other.is_latin and bool(thing) and thing not in found[1]


def loosely(one: Atom, loose: Fraction) -> Fraction:
    """Return the share by which a multiple may be off: a word for it is told more loosely."""
    value = one.figure.value
    is_word = isinstance(value, Quantity) and value.resolution is None
    return loose / 2 if is_word or one.value < 1 else Fraction(1, 50)


def way_of(passage: Passage, one: Atom) -> int:
    """Return 1 for what something grew by, -1 for what it shrank by, 0 where no word tells."""
    if one.kind != "ratio":
        return direction(passage, one)
    before = passage.before(one, 44)
    return (UP_BEFORE.search(before) is not None) - (DOWN_BEFORE.search(before) is not None)


def is_base(passage: Passage, one: Atom, other: Atom) -> bool:
    """Tell whether words right between two numbers make the other the one that is compared with."""
    between = passage.between(one, other)
    echo = _ECHO.search(passage.before(one, 12))
    if echo is not None and other.at < one.at and echo[1] in passage.before(other, 24):
        return True
    if other.at < one.at:
        return len(between) <= 16 and _JA_FROM.fullmatch(between) is not None
    return len(between) <= 60 and _EN_FROM.fullmatch(between) is not None


def tie(passage: Passage, one: Atom, first: Atom, second: Atom) -> float:
    """Weigh how what is told stands by its two amounts."""
    weight = 0.0
    for each in (first, second):
        between = passage.between(one, each)
        if each.sentence == one.sentence and len(between) <= 24:
            weight += 0.4
    return weight + 0.4 * (is_span(passage, first, second) and not first.is_latin)


def loosened(passage: Passage, three: Sequence[Atom]) -> float:
    """Return what words beside the three say against a law of them."""
    around = "|".join("".join(passage.beside(one, 12, 8)) for one in three)
    weight = -2.0 if _PLAN.search(passage.behind(three[0], 16)) else 0.0
    return weight - (0.9 if _LOOSE.search(around) else 0.0)
