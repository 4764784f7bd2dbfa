"""Rates as words tell them: so much for each, whatever the order of number, noun and sign."""

import re
from fractions import Fraction

from factcheck.laws.numbers.law_digits import grain
from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.numbers.reckoning import Reach, printed
from factcheck.laws.rates.product_cues import BEFORE, BEHIND, EACH, NAMES, OF_ONE, PER
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.nouns import dataclass

LANGUAGES = frozenset({"ja", "en"})
"""Languages whose words of a rate are known."""
MEAN = 1.2
"""From so much on a rate is told as an average."""
ROUNDED = Fraction(3, 100)
"""Share by which an average may be rounded."""
CLOSE = Fraction(1, 200)
"""Share by which a price may be rounded."""
MANY = 100
"""From so many on a number for so many people is one of a population."""
KINDS = frozenset({"money", "count", "measure", "number", "duration"})
"""Kinds of what may be told of one."""
_ONES = {
    "head": "people",
    "person": "people",
    "capita": "people",
    "square kilometre": "km2",
    "square metre": "m2",
    "square mile": "[smi_us]",
} | dict.fromkeys(("evening", "night", "game", "match", "show", "performance"), "?")
"""What English words of one stand for; that of an evening may be told of concerts."""
_JA_PER = re.compile(
    r"(?:(?P<sign>[\ue000-\uf8ff])|(?<![0-9])[1１一](?P<noun>平方(?:キロ)?(?:メートル)?|"
    r"[一-龠ァ-ヶー]{1,8})|(?<![0-9.,])(?P<many>[0-9][0-9,]*)(?P<size>[千万億]?)"
    r"(?P<of>[一-龠ァ-ヶー]{1,8}))(?:当たり|あたり|につき|(?=平均))(?:の?[^、。\ue000-\uf8ff]{0,14}?"
    r"(?:は|が|で|では|に(?:換算)?(?:すると|して|すれば|直すと)?))?、?(?:平均|平均で|およそ|約)*\Z"
)
_MANY = {"": 1, "千": 10**3, "万": 10**4, "億": 10**8}
_BASES = {
    "アール": "ar", "ヘクタール": "har", "グラム": "g", "キロ": "kg", "キログラム": "kg",
    "リットル": "L", "ミリリットル": "mL", "平方メートル": "m2", "メートル": "m",
    "立方メートル": "m3", "キロメートル": "km", "センチ": "cm", "トン": "t",
}  # fmt: skip
"""Units of what a rate is told for, which is no figure of its own: 10アール当たり."""
_JA_MEAN = re.compile(
    r"(?P<sign>[\ue000-\uf8ff])(?:の(?:[^、。\ue000-\uf8ff]{1,12}(?:は|が))?)?平均(?:で|は|では|の[^、。\ue000-\uf8ff]{1,10}は)?(?:約)?\Z"
)
_JA_ANY = re.compile(
    r"(?:(?<!種)平均(?:単価|価格|額)?(?:は|で)?|(?<!客)単価(?:は|で|が)?|"
    r"(?:入場|入館|入園|参加|受講|利用|乗車|宿泊)[料費代](?:は|が)?|日当|時給|会費(?:は)?)(?:約)?\Z"
)
_JA_SOLD = re.compile(
    r"\Aの[「『]?[^、。\ue000-\uf8ff]{1,8}[」』]?を(?:計|合わせて|約)?[\ue000-\uf8ff](?:を)?(?:売|買|購入|販売)"
)
"""Behind the price of what is sold in a number."""
_OF_OWN = re.compile(
    r"(?:当たり|あたり)の([^、。\ue000-\uf8ff]{1,14}?)(?:は|が|で|では|に)、?[^、。]{0,4}\Z"
)
_ROW = frozenset("、と")
"""Between several each of which is told of one: それぞれ36分、50分短くなる."""
_OF_ALL = re.compile(
    r"(?:平均[額値]?|[額数量]|(?<!消)費|費用|価格|単価|負担|コスト|料金|代金?|賠償|被害|密度|予算|経費|金額|"
    r"補助|給付|支給|助成|寄付|配分|売り?上げ|収入|生産|排出|面積|受け持ち|担当|計算)\Z"
)
"""What is told for one of the same that is told of all."""
_RECKONED = re.compile(r"\A(?:の?計算|とな[るっり]|にな[るっり]|に相当|に当た|を使った|を負担)")
_OF_NOUN = re.compile(
    r" (?:[a-z]+ )?([a-z]+s)\b(?! (?:of|in|on|at|by) (?:the |this |that )?[a-z]+\b.*people)"
)
_PEOPLE = re.compile(
    r"person|resident|inhabitant|adult|citizen|worker|employee|men\b|women\b|patient|student|pupil|"
    r"head|user|driver|voter|soul|individual"
)
_APPOSED = re.compile(
    r"(?:, or| or|works out (?:at|to)|that is|which is|making|equal to|\brate (?:of|was|is))"
    r"[^.;,]{0,16}\Z"
)
_DENSITY = re.compile(
    r"人口密度は[^、。]{0,12}\Z|\b(?:population )?density (?:of|is|was) (?:about )?\Z"
)
_EN_FOR = re.compile(
    r" (?:(?:in|for|out of) (?:every|each)|per|for|to) (?P<many>[0-9]{1,3}(?:,000)+|[1-9]0{2,}|"
    r"a (?:thousand|million))(?: [a-z]+){0,2}\Z"
)
_EN_PER = re.compile(
    r"\A(?: [a-z]+){0,2}? (?:per|for (?:each|every|one)|a|an|each|every|(?:to|for) the(?= square)) "
    r"(?:inhabited )?"
    r"(?P<noun>square (?:mile|kilomet(?:re|er)|met(?:re|er))|(?!of\b|in\b|at\b|to\b)[a-z]+)\b"
    r"(?! (?:ago|earlier|before|later))"
)
_EN_FOR_EACH = re.compile(
    r"\A[^.;,\ue000-\uf8ff]{0,24}? (?:for|to|from|by|per) (?:each|every|an?|the) "
    r"(?:average|typical|ordinary|single|individual) (?P<noun>[a-z]+)\b"
)
"""Behind what one of so many gets or pays: £450 a year for the average employee."""
_EN_MEAN = re.compile(
    r"\b(?:average|averag(?:ing|ed)|averages|mean)(?: (?:of|is|was))?(?: about| some| just)? \Z"
)
_ON_AVERAGE = re.compile(r"\A(?: [a-z]+){0,2} on average\b")
_AVERAGE = re.compile(r"平均|表定|\baverag|\bmean\b")
_PRICE = re.compile(
    r"\A(?:の[^、。]{1,8})?(?:を|ずつ|が)?[^、。]{0,6}?(?:配[らりるっ布分]|支給|給付|助成|補助|支払|"
    r"交付|返金|贈)|\A [^.;]{0,24}\b(?:grants?|fees?|tickets?|fares?|vouchers?|bonus\w*)\b"
)
"""Behind a rate that is a fixed price, not reckoned from what it comes to."""
_LIMIT = re.compile(
    r"最[高大低]|制限|設計|上限|"
    r"\b(?:top|maximum|limit\w*|up to|winds?|gusts?|record|reach\w*|hits?|speeds of)\b"
)
_COSTS = re.compile(
    r"\b(?:an?|one|each|every) (?P<noun>[a-z]+)(?: of [a-z ]{1,20})? "
    r"(?:costs?|weighs?|takes?|holds?|seats?|sells? for|fetche[sd]|brings? in) (?:about )?\Z"
)
_OF_EACH = re.compile(r" of |(?: [a-z]+){0,2} at (?:just |only |about )?")
"""Between a number and the price of one of them: 400 tickets at £12."""
_AND_MORE = re.compile(
    r"\b(?:each|apiece),? and (?:an?|some|other|the (?!total|sum|bill|cost|proceeds|takings))\b"
)
_BY = re.compile(r"\bby (?:about |just |some |another |an extra )?\Z")
"""Before a change of a price."""
_GIVEN = re.compile(
    r"\beach of (?:the |its |their |these |those )?[\ue000-\uf8ff][^.;,]{0,30}\Z|"
    r"\b(?:pay|paid|paying|give|gave|giving|grant(?:ed|ing)?|send|sent) (?:out )?each of "
    r"[^.;]{0,40}\Z"
)


@dataclass(frozen=True, slots=True)
class Rate:
    """So much for each."""

    each: Atom
    """The number."""
    one_of: str
    """What it is told for, as a unit or noun; ``?`` where no word tells."""
    many: Fraction
    """For how many of them: 100,000 people."""
    value: Fraction
    """What it is for one."""
    ends: Reach
    """What it may be for one."""
    step: Fraction
    """The last digit told, for so many."""
    says: float
    """How surely it is a rate of what is told beside it."""
    idle: tuple[Atom, ...] = ()
    """Numbers that belong to it: the 100,000."""


def rates(passage: Passage) -> list[Rate]:
    """Return the rates of a passage."""
    return [rate for one in passage.atoms if (rate := _rate(passage, one)) is not None]


def _rate(passage: Passage, one: Atom) -> Rate | None:
    if one.value <= 0 or one.kind not in KINDS | {"ratio"}:
        return None
    if one.kind == "ratio":
        return _for_many(passage, one)
    if one.kind == "measure" and "/" in (one.unit or ""):
        if _LIMIT.search(passage.before(one, 16)):
            return None
        sure = 1.4 if _AVERAGE.search(passage.before(one, 24)) else 0.2
        return _made(one, (one.unit or "").rpartition("/")[2], Fraction(1), sure)
    if one.is_latin and one.text[-1:].isalnum() and not _JA_PER.search(passage.before(one)):
        return _english(passage, one)
    is_row = any(one.unit == each.unit and passage.between(one, each) in _ROW
                 for each in passage.within(one.sentence, one.sentence))  # fmt: skip
    return None if is_row else _japanese(passage, one)


def _made(  # noqa: PLR0913 (a rate)
    one: Atom, one_of: str, many: Fraction, says: float, idle: tuple[Atom, ...] = (),
    *, is_price: bool = False,
) -> Rate | None:  # fmt: skip
    ends = printed(one.figure, cut_off=one.kind != "money")
    if ends is None or many <= 0:
        return None
    if is_price:
        ends = Reach(one.value, one.value)
    elif one.kind == "money" and says < MEAN:  # a price
        ends = Reach(
            max(ends.low, one.value * (1 - CLOSE)), min(ends.high, one.value * (1 + CLOSE))
        )
    else:  # reckoned by dividing, so rounded
        half = max(step_of(one.figure), min(grain(one.value), one.value * ROUNDED)) / 2
        ends = Reach(one.value - half, one.value + half)
    return Rate(one, one_of, many, one.value / many, ends.times(1 / many), step_of(one.figure),
                says, idle)  # fmt: skip


def _for_many(passage: Passage, one: Atom) -> Rate | None:
    """Return a rate that is told as a ratio: 21 for every 100,000."""
    found = _EN_FOR.search(one.text.lower())
    if found is None:
        return None
    told = found["many"].replace(",", "")
    many = Fraction(int(told) if told.isdigit() else 1000 if "thousand" in told else 10**6)
    ends = printed(one.figure)
    if many < MANY or ends is None:
        return None
    number = one.text.lower().split(" ", 1)[0].replace(",", "")
    digits = len(number.partition(".")[2]) if number[:1].isdigit() else 0
    step = Fraction(1, 10**digits)
    half = step / many / 2
    says = MEAN + 0.5 * (_APPOSED.search(passage.before(one, 40).lower()) is not None)
    ends = Reach(one.value - half, one.value + half)
    noun = _OF_NOUN.match(passage.behind(one, 30).lower())
    one_of = noun[1] if noun and not _PEOPLE.match(noun[1]) else "people"
    return Rate(one, one_of, many, one.value, ends, step, says)


def _japanese(passage: Passage, one: Atom) -> Rate | None:
    before, behind = passage.before(one, 40), passage.behind(one, 20)
    is_price = one.kind == "money" and _PRICE.match(behind) is not None
    found = _JA_PER.search(before) or _JA_MEAN.search(before)
    if found is not None:
        noun = found.groupdict().get("noun")
        says = _told(found[0], passage.text[: one.at - len(found[0])], behind)
        groups, many = found.groupdict(), Fraction(1)
        if groups.get("many"):
            many = Fraction(groups["many"].replace(",", "")) * _MANY[groups["size"]]
            noun = _BASES.get(groups["of"], groups["of"])
        if noun:
            lengths = {"キロ": "km"} if one.kind in {"duration", "measure"} else {}
            name = lengths.get(noun) or _BASES.get(noun, NAMES.get(noun, noun))
            return _made(one, name, many, says, is_price=is_price)
        place = one.at - len(before) + found.start("sign")
        own = [each for each in passage.atoms if each.at == place and each.value > 0]
        if own:
            return _made(one, unit_of(own[0]), own[0].value, says, (own[0],))
    for pattern, where in ((BEFORE, before[-18:]), (BEHIND, behind)):
        found = pattern.search(where)
        if found:
            name = next((each for each in found.groups() if each), "?")
            return _made(one, NAMES.get(name, name), Fraction(1), 0.8, is_price=is_price)
    ahead = [each for each in passage.atoms if 0 <= one.at - each.end < 16 and each.value == 1]
    if ahead and OF_ONE.match(passage.between(ahead[-1], one)):
        return _made(one, unit_of(ahead[-1]), Fraction(1), 0.6, (ahead[-1],), is_price=is_price)
    if _JA_ANY.search(before) or (one.kind == "money" and _JA_SOLD.match(behind)):
        return _made(one, "?", Fraction(1), 0.6)
    return _made(one, "km2", Fraction(1), 1.0) if _DENSITY.search(before) else None


def _told(words: str, ahead: str, behind: str) -> float:
    """Return how surely a rate is reckoned from what is told beside it."""
    says = MEAN if _AVERAGE.search(words) else 1.0
    topic = _OF_OWN.search(words)
    if topic and not _OF_ALL.search(topic[1]) and topic[1] not in ahead:
        says -= 1.5  # something else of each: 1人当たりの給与は
    return says + 0.4 * (_RECKONED.match(behind) is not None)


def _english(passage: Passage, one: Atom) -> Rate | None:
    before, behind = passage.before(one, 60).lower(), passage.behind(one, 40).lower()
    if _AND_MORE.search(behind) or _BY.search(before):
        return None
    mean = _EN_MEAN.search(before) is not None
    is_reckoned = 0.4 * (_APPOSED.search(before) is not None)
    found = _EN_FOR_EACH.match(behind) or _EN_PER.match(behind)
    if found is not None and "each other" not in behind:
        noun = found["noun"].replace("meter", "metre")
        says = MEAN if mean or noun.startswith("square") else 0.7
        name = _ONES.get(noun, noun)
        return _made(one, name, Fraction(1), says + is_reckoned)
    per = [each for each in passage.atoms if 0 < each.at - one.end < 12 and each.family]
    if per and PER.fullmatch(passage.between(one, per[0])):
        is_many = per[0].kind != "measure"
        if is_many and (per[0].value < MANY or grain(per[0].value) != per[0].value):
            return None
        one_of = per[0].thing.rpartition(" ")[2] or "people" if is_many else unit_of(per[0])
        return _made(one, one_of, per[0].value, MEAN if is_many else 0.8, (per[0],))
    return _apiece(passage, one, before, behind, says=MEAN if mean else 0.8 + is_reckoned)


def _apiece(passage: Passage, one: Atom, before: str, behind: str, *, says: float) -> Rate | None:
    each = EACH.search(before)
    if each is not None:
        return _made(one, each[1].lower(), Fraction(1), 0.6)
    ahead = [other for other in passage.atoms if 0 < one.at - other.end < 24]
    between = passage.between(ahead[-1], one) if ahead and ahead[-1].kind == "count" else ""
    is_of = between == " of " or (one.kind == "money" and _OF_EACH.fullmatch(between))
    is_given = _GIVEN.search(before) or BEFORE.search(before[-24:])
    if re.match(r"(?: [a-z]+){0,2} (?:each|apiece)\b", behind) or is_given or is_of:
        return _made(one, "?", Fraction(1), says)
    if says == MEAN or _ON_AVERAGE.match(behind):
        return _made(one, "?", Fraction(1), 0.5)
    cost = _COSTS.search(before)
    if cost is not None:
        return _made(one, cost["noun"], Fraction(1), 0.6)
    return _made(one, "km2", Fraction(1), MEAN) if _DENSITY.search(before) else None


def unit_of(one: Atom, rate: Rate | None = None) -> str:
    """Return a unit; a キロ that is priced is a kilogram, though it may be read as a kilometer."""
    is_priced = one.text.endswith("キロ") and (rate is None or rate.each.kind == "money")
    return "kg" if is_priced else one.unit or ""
