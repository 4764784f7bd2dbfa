"""Words that make a percentage a share, and tie it to its part and whole, with what they weigh."""

import re
from fractions import Fraction

from factcheck.laws.numbers.reckoning import HUNDRED
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.model.values import Quantity

NO_SHARE = re.compile(
    r"(?:失業率|金利|税率|高齢化率|出生率)は[^、。]{0,14}\Z|"
    r"(?:失業|金利|利[率回]|税率?|税込み|高齢化|インフレ|物価[^、。\ue000-\uf8ff]{0,6}|出生|上昇|下落|成長|伸び|増加|減少|"
    r"低下|割引|引[きい]下げ|湿度|気温|確率|濃度|勾配|支持|視聴|糖度|アルコール|賛成|稼働|公債費比|負担|達成|歩留まり)[率幅]?(?:は|が|で|の|を|と|、)?"
    r"[^、。\ue000-\uf8ff]{0,6}\Z|\b(?:unemployment|inflation|interest|mortgage|tax|discount|jobless|"
    r"growth|yield|plus|GST|VAT|tariff|grade|gradient|slope|humidity|chance|than)\b[^.;]{0,14}\Z",
    re.IGNORECASE,
)
"""Before a percentage that is no share of what is counted near it."""
NO_PART = re.compile(
    r"\A(?:の(?:確率|速さ|高さ|配当|利息|金利|利子|複利|手数料)|ずつ|以[上下]|を超|強|弱|に(?:届|満た))|"
    r"\A (?:[a-z]+ )?(?:change|swing|growth)\b|"
    r"\A (?:(?:super)?majority|quorum|threshold)\b|\A-majority|"
    r"\A (?:their|its|his|her) (?:share|level|rate|figure|size|value|number)\b|"
    r"\A(?:-| )(?:hour|century|mile|time|dozen|million|price|brother|sister|or more|or less)",
    re.IGNORECASE,
)
"""Behind a fraction that is none of what is told near it, or that is open."""
LENT = re.compile(
    r"\b(?:loans?|mortgages?|borrow\w*|bonds?|interest|yields?|deposits?)\b[^.;]{0,30} at \Z"
)
"""Before what is paid for money lent."""
OF_TOTAL = re.compile(r"\A of (?:the (?:total|whole)|all)\b")
"""Behind the share of a whole that is told by this word."""
BREATH = re.compile(r"(?: [a-z]+){0,4}(?:,|,? \(| [–—-]|—) ?(?:or |about |nearly |roughly |some )*")
"""Between a part and its share, in one breath."""
REST = re.compile(
    r"残[りる]|以外|\b(?:rest|other|remaining|remainder|leav(?:es|ing)|still)\b", re.IGNORECASE
)
_GONE_JA = re.compile(
    r"(?:を|が)[^。、\ue000-\uf8ff]{0,6}?(?:捨て|除[外去いか]|取り除|削除|削[っり]|廃[棄止]|失[いっわ]|落と|落ち|消え|間引|"
    r"処分|解雇|減らし|カット|却下|外し|やめ|閉[じ鎖])"
)
_GONE_EN = re.compile(
    r"\b(?:cut|cuts|cutting|drop(?:s|ped|ping)|discard\w*|thr(?:ew|own?|owing|ows) (?:out|away)|"
    r"remov\w+|los[te]|losing|elimin\w+|delet\w+|reject\w+|weed\w* out|fired|sold|shed|clos\w+|"
    r"scrap\w+|filter\w* out|laid off|destroy\w+)\b[^.;,\ue000-\uf8ff]{0,16}\Z",
    re.IGNORECASE,
)
"""Beside a share of what went, of which what stayed may be told behind it."""
_LEFT_JA = re.compile(r"(?:だけ|のみ)?[^。、\ue000-\uf8ff]{0,6}?(?:残|とどめ|絞)")
_LEFT_EN = re.compile(
    r"\b(?:leav(?:es|ing)|left|ke(?:pt|eps?|eping)|retain\w*|remain\w*|only|down to|surviv\w+)\b"
    r"[^.;\ue000-\uf8ff]{0,16}\Z",
    re.IGNORECASE,
)
"""Beside what stayed."""
_STAYED = re.compile(r"\A (?:[a-z]+ )?(?:remain|are left|were left|is left|was left|surviv|left\b)")
MOVED = re.compile(
    r"\A(?![にへま])[^、。]{0,6}[増減上下高低安伸]|"
    r"\A [a-z]* ?(?:more|less|fewer|higher|lower|up|down|change)\b"
)
MAGNITUDE = re.compile(r"(?:million|billion|trillion|[万億兆])\Z", re.IGNORECASE)
SIZE = re.compile(r"(?:million|billion|trillion)\b|(?<=[0-9])[mb]n\b|[万億兆]", re.IGNORECASE)
SCORE = re.compile(r"[0-9]+[-–—―:/][0-9]+")
GAP = re.compile(r"差\Z|差.\Z")
"""Behind an amount by which one is ahead of another."""
GAP_BEFORE = re.compile(
    r"(?:差|差額|開き|[増減][加少]?[数額幅分]?|[上下][げ昇落]幅)[はがで](?:約)?\Z"
)
"""Before such an amount."""
PRICED = re.compile(
    r"(?<![0-9.,])[1一](?:口|個|台|人前?|枚|株|回|件|戸|本|杯|泊|袋|箱|羽|頭|キロ|時間|日|[カか]月|食|皿|冊|着|"
    r"足|組|名|世帯|束|パック|缶|瓶|玉|俵|坪)(?:当たり)?(?:約)?\Z"
)
"""Before the price of one thing, which is no part of a sum: 1口50万円."""
OF_PEOPLE = re.compile(r"[者人員客生民徒]の(?:約|うち)?\Z")
"""Before a share that is one of people."""
LISTED_SHARE = re.compile(
    r"[^a-z.;] of (?:them|these|those|whom)\b[^.;]*"
    r"(?<!, or )(?<!, that is )(?<![0-9\ue000-\uf8ff] \()\Z",
    re.IGNORECASE,
)
"""Before a share told in a row with one of those spoken of, and not of the number before it."""
PAGE = re.compile(r"\bpp?\. \Z|\bno\. \Z", re.IGNORECASE)
GROWN = re.compile(
    r"[増減]|[引値]き?[上下]げ|[上下]げ幅|上昇|下落|伸び|\b(?:increase[ds]?|decrease[ds]?|gain(?:ed|s)?|rises?|rose|grew|fell|loss|lost|drop(?:ped|s)?|"
    r"declined?|growth|added|climbed|jumped|up|down|more|fewer|less)\b",
    re.IGNORECASE,
)
"""In a sentence whose shares may be of what was before."""
_NAMED = re.compile(
    r"(?:率|割合|比率|シェア)(?:にして|でいえば|で[み見]ると|では?|は|が|も|を)?、?(?:約)?\Z|"
    r"\b(?:turnout|rate|share|proportion|percentage|occupancy|margin|fraction|return)\b"
    r"[^.;,]{0,44}\Z",
    re.IGNORECASE,
)
_ALL = re.compile(r"(?:全体|総数|総額|回答者|そのうち|このうち)の?(?:、|約|実に|およそ)*\Z")
_SAID_BEFORE = re.compile(
    r"(?:\bor|\bthat is|\bwhich is|\bequal to|\baccount(?:s|ed|ing) for|\brepresent(?:s|ed|ing)|"
    r"\bma(?:k|d)e?(?:s|ing)?(?: up)?|\bcontribut\w+[^.;]{0,16}|\btook|\bfilled|\bstood at|"
    r"\ba share of|\bworks out at|\bcomes to) (?:about |nearly |just |some |roughly |a |an )*\Z",
    re.IGNORECASE,
)
_SAID_BEHIND = re.compile(
    r"\A(?:を占め|に当た|にあた|に相当|にとどま|に過ぎ|に上[っるり]|が(?:埋ま|県外|女性|男性)|が|だった|で、|。)|"
    r"\A(?: [a-z]+)? ?(?:of (?:the|its|their|them|these|those|all|it|capacity|that|whom|"
    r"[a-z]+s\b)|"
    r"share\b|market share|full\b)",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"目標|見込|予想|想定|平均|全国|以上|を超|最大|前[年回期月戦]|昨|税|除[くい]|増|減|複数回答|倍率|"
    r"\b(?:forecast|expect\w*|target|goal|nationally|nationwide|annually|a year|per year|"
    r"more than|at least|up to|between|interest|discount|tax|another|compared|ago)\b",
    re.IGNORECASE,
)
_OF_SOME = re.compile(
    r"\A of (?:them|these|those|whom|which) (?!were |was |are |is |said |had |have )[a-z]"
)
"""Behind a share of a part: 300 (40% of them women)."""
_OF_KIND = re.compile("の[^、。\ue000-\uf8ff]{1,10}は(?:約)?")
"""Between a share and the number of those who have it in them: 女性が4割の会は30."""
_OWN_WHOLE = re.compile(
    r"(?P<noun>[一-龠々ァ-ヴー]*)(?<![全体に、。はが率\ue000-\uf8ff])に占める[^、。\ue000-\uf8ff]{0,8}\Z"
)
_THEN = re.compile(
    r"(?:\uf000|昨[年季日夏]|去年|前[年回季期]|先月|[災禍ナ戦業]前|最盛期|ピーク時?)"
    r"[^、。,\ue000-\uefff]{0,6}\Z|"
    r"(?:\A|[;,] )(?:but |and )?last (?:year|month|season),? [^.;,\ue000-\uf8ff]{0,16}\Z|"
    r"\b(?:years?|months?|weeks?) (?:ago|earlier)[^.;,\ue000-\uf8ff]{0,16}\Z",
    re.IGNORECASE,
)
_IN_OTHER = re.compile(r"\s?(?:In|Among|At|For) (?!all\b|total\b|the survey)[A-Za-z ]{2,24},")
_OF_NOUN = re.compile(
    r"\A (?:of|in|among) (?:the |its |their |all |our )?(?:total |whole |overall |country's )?"
    r"(?!the\b|its\b|all\b|favou?r\b|support\b|total\b|whole\b|sum\b|list\b|capacity\b|house\b|fleet\b|crop\b|field\b|them\b|these\b|those\b|whom\b|it\b)"
    r"([a-z]{3,})\b(?!['’]| [\ue000-\uf8ff])",
    re.IGNORECASE,
)
_FEE = re.compile(
    r"金利|利息|税込|消費税|\b(?:tax|GST|VAT|interest|borrow\w*|loans?|forecast)\b", re.IGNORECASE
)
_SOME_OF = re.compile(
    r"(?:男性|女性|[0-9０-９]{1,2}代|以上|若者|年[代齢]|国内|海外|[一-龠]{1,5}(?:県|市|区)|では)[^、。]{0,8}\Z|"
    r"\b(?:among|women|men|under|over|aged|boys|girls|in the)\b[^.;]{0,30}\Z",
    re.IGNORECASE,
)
"""Before a share of some of them alone."""


_OPEN = ("as many as", "as few as")
"""Words that leave one end of a share open, and mean it as told."""


def told_rate(one: Atom) -> Fraction:
    """Return a percentage or fraction in percent; as many as three in ten are 30."""
    value, many = one.figure.value, one.value
    if one.text.lower().startswith(_OPEN) and isinstance(value, Quantity):
        many = Fraction(value.high or value.low or 0)
    return abs(many) * (HUNDRED if one.kind == "ratio" else 1)


def is_of_rest(passage: Passage, one: Atom, part: Atom) -> bool:
    """Tell whether a share is what an amount leaves of its whole, or of what went for it to stay.

    残り3割; 20兆語の92%を捨て、1.6兆語を残した.
    """
    if REST.search(passage.before(one, 24)) is not None:
        return True
    if part.at < one.at or part.sentence != one.sentence:
        return False
    if not passage.is_japanese(one.sentence):
        is_gone = _GONE_EN.search(passage.before(one, 40))
        is_left = _LEFT_EN.search(passage.before(part, 30)) or _STAYED.match(
            passage.behind(part, 24)
        )
    else:
        is_gone = _GONE_JA.match(passage.behind(one, 20))
        is_left = _LEFT_JA.match(passage.behind(part, 16))
    return bool(is_gone and is_left)


def is_named(passage: Passage, one: Atom) -> bool:
    """Tell whether a word names a percentage a rate or share."""
    return _NAMED.search(passage.before(one, 60)) is not None


def sign(passage: Passage, one: Atom) -> float:
    """Weigh what makes a percentage a share."""
    before, behind = passage.before(one, 40), passage.behind(one, 30)
    weight = 0.0
    if is_named(passage, one):
        weight = 0.9
    if _ALL.search(before) or _SAID_BEFORE.search(before):
        weight = max(weight, 0.8)
    if _SAID_BEHIND.match(behind):
        weight = max(weight + 0.2, 0.6)
    if one.kind == "ratio":
        weight = max(weight, 0.6)
    weight += 0.6 * (REST.search(passage.before(one, 24)) is not None)
    return weight - 0.9 * (_SOME_OF.search(before) is not None)


def _of_other(passage: Passage, one: Atom) -> bool:
    """Tell whether a percentage is told of a noun that is nowhere before it."""
    is_told = one.kind == "ratio" and passage.behind(one, 4).startswith(" in ")
    found = None if is_told else _OF_NOUN.match(passage.behind(one, 60))
    noun = found[1].lower().rstrip("s") if found else ""
    return bool(noun) and noun not in passage.text[: one.at].lower() and noun not in " ".join(
        each.thing.lower() for each in passage.atoms)  # fmt: skip


def loosened(passage: Passage, one: Atom, part: Atom, other: Atom) -> float:
    """Return what words beside a share, its part and its whole say against a law of them."""
    around = passage.before(one, 14) + "|" + passage.behind(one, 8)
    weight = -0.8 if _LOOSE.search(around) else 0.0
    weight -= 1.0 * _of_other(passage, one)
    is_rest = REST.search(passage.before(one, 24)) is not None
    weight -= 4.0 * (not is_rest and _OF_SOME.match(passage.behind(one, 24)) is not None)
    own = _OWN_WHOLE.search(passage.before(one, 24))
    if own is not None:
        is_told = own["noun"] and own["noun"] in passage.before(other, 16)
        weight += 1.2 if is_told else -4.0
    weight -= 1.0 * (";" in passage.between(one, part) and other.at < one.at)
    is_of_kind = part.at > one.at and _OF_KIND.fullmatch(passage.between(one, part))
    weight -= 0.8 * bool(is_of_kind)
    then = [_THEN.search(passage.before(each, 24)) is not None for each in (part, other)]
    weight -= 1.5 * (then[0] != then[1])
    weight -= 2.0 * (not then[0] and _THEN.search(passage.before(one, 16)) is not None)
    weight -= 1.5 * (_IN_OTHER.match(passage.sentence(one.sentence)) is not None
                     and other.sentence != one.sentence)  # fmt: skip
    beside = "|".join(passage.before(each, 10) for each in (part, other))
    weight -= 1.0 * (
        part.kind == "money" and _FEE.search(passage.sentence(one.sentence)) is not None
    )
    return weight - (0.8 if _LOOSE.search(beside) else 0.0)
