"""The part that a number plays in its sentence: three years long, in three years, every three.

Small numbers stand on every page. What they are is told by the word right before or behind them:
a stretch of time lasts, recurs, has passed or is to come; a share is part of something or is what
something has changed by. Where both sides tell it, it must be the same.
"""

import re
from collections.abc import Iterator, Mapping

from factcheck.comparing._context import Context
from factcheck.model.records import Figure

_BEFORE = 44
"""Code points before a figure in which English words tell its part; a third of it in Japanese."""
_BEHIND = 24
"""Code points behind a figure in which words tell its part."""
_ABOUT = (
    r"(?:about |around |nearly |almost |roughly |some |more than |over |at least |only |just |a )*"
)
_Rule = tuple[str, re.Pattern[str], re.Pattern[str]]
_NEVER = re.compile(r"(?!)")


def _rule(part: str, before: str = "", behind: str = "") -> _Rule:
    """Return the words of a part: those that end before a figure, those that begin behind it."""
    return (
        part,
        re.compile(rf"(?:{before}){_ABOUT}\Z", re.IGNORECASE) if before else _NEVER,
        re.compile(rf"\A(?:ほど|近く|以上|余り|超|弱|強|も|程度)?\s?(?:{behind})", re.IGNORECASE)
        if behind
        else _NEVER,
    )


_BEST = (
    r"(?:first|best|worst|most|record|peak|high|low|"
    r"(?:high|low|bigg|larg|fast|strong|weak|small|deep|long|great|clos)est)"
)
_TIMES: Mapping[str, tuple[_Rule, ...]] = {
    "ja": (
        _rule("again", "", "ぶり|振り|以来"),
        _rule("every", "毎", "ごと|おき|に[一1１]度|に[一1１]回|周期"),
        _rule("within", "", "以内|未満"),
        _rule("run", "", "連続|続けて|続き"),
        _rule("ago", "", "前"),
        _rule("later", "", "後|先"),
        _rule("jail", "懲役|禁錮|拘禁刑|刑期|実刑", ""),
        _rule("shorter", "", "の?(?:短縮|早く|早い|速く|短い|短く|繰り上げ)"),
        _rule("past", "過去|この|ここ|直近", ""),
        _rule("next", "今後|向こう|次の", ""),
        _rule(
            "for",
            "期間は|任期は|時間は|年限は|寿命は",
            "間|にわた|かけて|かか|続|かけ|に及|を要|が必要",
        ),
    ),
    "en": (
        _rule("every", r"every |each |once (?:in |every )", r"intervals?"),
        _rule("run", "", r"straight|consecutive|in a row|running"),
        _rule(
            "jail",
            r"sentenced to |jailed for |imprisoned for |prison for |sentences? of ",
            r"in (?:prison|jail)|behind bars|imprisonment|jail|prison",
        ),
        _rule("shorter", "", r"(?:shorter|faster|quicker|sooner|less)\b"),
        _rule("again", rf"{_BEST}\b[^.;,]{{0,30}} in (?:the (?:last|past) )?"),
        _rule("within", r"within |in less than |in under |no later than "),
        _rule(
            "past",
            r"(?:the|its|his|her|these) (?:past|last|previous|preceding|first) |"
            r"over the |during the ",
        ),
        _rule("next", r"(?:next|coming|following) "),
        _rule("for", r"lasted |lasting |took |takes |taken |spent |spanning "),
        _rule("ago", "", r"ago|earlier|before"),
        _rule("later", "", r"later|after|from now"),
        _rule("for", r"for "),
        _rule("after", r"after "),
    ),
}
"""The parts of a stretch of time, the most telling words first."""
_ALIKE = tuple(
    frozenset(pair.split())
    for pair in (
        "for past", "for run", "for next", "past ago", "past again", "again ago", "later next",
        "for jail", "past run", "for later", "for after", "after again", "after later",
        "after past", "within later", "again run", "part risen", "part fallen",
    )
)  # fmt: skip
"""Parts that may be the same, told otherwise."""
_OPPOSED = tuple({one, two} for one in ("up", "risen") for two in ("down", "fallen"))
_UP = r"増|上昇|上がっ|伸び|高[いくかま]|上回|成長|値上|拡大|プラス|引き上げ"
_DOWN = (
    r"減|低下|下落|下が|下げ|下回|縮小|少な|安[いく]|割引|マイナス|値下|引き下げ|削減|低[いくか]"
)
_ROSE = (
    r"(?<!made )(?<!make )(?<!makes )(?<!making )up(?! to )|rose|risen|rises?|rise of|grew|grown|"
    r"growth of|growth was|increase[sd]?|increase of|climbed|jumped|surged|gained|"
    r"gain of|soared|expanded|raised|improved"
)
_FELL = (
    r"down|fell|fallen|fall of|dropp?ed|drop of|declined?|decline of|decreased?|lost|slid|shrank|"
    r"shrunk|plunged|slumped|cut|reduced|reduction of|lowered"
)
_CHANGES: Mapping[str, tuple[_Rule, ...]] = {
    "ja": (
        _rule("up", "", rf"の?(?:{_UP})"),
        _rule("down", "", rf"の?(?:{_DOWN})"),
        _rule("up", r"(?:上げ幅|増加幅|上昇幅|伸び幅|増加分)は[^。、]{0,12}で", ""),
        _rule("down", r"(?:下げ幅|減少幅|下落幅|減少分)は[^。、]{0,12}で", ""),
        _rule(
            "part",
            r"(?:全体|全[一-鿿]{1,5}|うち)の",
            r"を占|を[一-鿿]{1,6}が占|の人|の企業|の世帯|が「|が賛|が反|と回答|と答え|に(?:あた|当た|相当)",
        ),
    ),
    "zh": (
        _rule("up", r"(?:增长|上升|上涨|提高|增加|上调)(?:了|约)?", ""),
        _rule("down", r"(?:下降|下跌|减少|降低|下调|下滑)(?:了|约)?", ""),
        _rule("part", r"(?:占|占比|占比为|份额为)(?:比|约|到)?", ""),
    ),
    "en": (
        _rule("risen", rf"(?:{_ROSE}) to "),
        _rule("fallen", rf"(?:{_FELL}) to "),
        _rule(
            "up",
            rf"(?:{_ROSE})(?: by)? ",
            r"(?:increase|rise|jump|gain|growth|more|higher|above|up|surge)\b",
        ),
        _rule(
            "down",
            rf"(?:{_FELL})(?: by)? ",
            r"(?:decline|drop|fall|decrease|reduction|cut|less|fewer|lower|below|down|off|"
            r"discount)\b",
        ),
        _rule("part", "", r"of (?:the|all|its|their|those|these|[a-z]+s\b)|said|were|are"),
    ),
}
"""The parts of an amount: what something changed by, or a part of it."""
_UNITS = re.compile(
    r"\A(?:年|カ?か?月|週|日|時|分|秒|%|％|割|"
    r" ?(?:years?|months?|weeks?|days?|percent|per cent))"
)
_PART = re.compile(r" of (?:the|all|its|their|his|her|those|these)\b")
_AGO = re.compile(r"\b(?:ago|earlier)\b|前\Z")
_KINDS = frozenset({"percent", "ratio", "count", "money", "measure", "number"})


def signs(
    mine: Figure, other: Figure, sentence: Context, passage: Context
) -> Iterator[tuple[str, float]]:
    """Yield whether a figure of a sentence plays another part than one of a passage of the page."""
    one, two = (
        part(mine, sentence.text, sentence.language),
        part(other, passage.text, passage.language),
    )
    if mine.kind == "duration" and _AGO.search(other.text):
        if frozenset({one, "ago"}) not in _ALIKE and one != "ago":
            yield "ago-unmet", 1.0  # what was thirty years ago is no stretch of thirty years
        return
    if {one, two} in _OPPOSED:
        yield "opposed", 1.0
    elif one and two and one != two and frozenset({one, two}) not in _ALIKE:
        yield "part-unmet" if mine.kind in {"duration", "date"} else "role-unmet", 1.0


def part(figure: Figure, text: str, language: str) -> str:
    """Return the part that a figure plays in a text, nothing where no word tells it."""
    long = figure.kind in {"duration", "date"} and "年内" not in figure.text
    table = _TIMES if long else _CHANGES if figure.kind in _KINDS else {}
    span = figure.span
    reach = _BEFORE if language == "en" else _BEFORE // 3
    before = text[max(0, span.start - reach) : span.start]
    behind = text[span.end : span.end + _BEHIND]
    for name, ends, begins in table.get(language, ()):
        if name == "part" and figure.kind not in {"percent", "ratio"}:
            continue
        if ends.search(before) or begins.match(behind.lstrip(" ")):
            share = _PART.match(behind) or (figure.kind == "ratio" and " in " in figure.text)
            return "" if share and name in {"up", "down"} else name  # cut 6.5% of its workforce
    return _within(figure.text, table.get(language, ()))


def _within(words: str, rules: tuple[_Rule, ...]) -> str:
    """Return the part that the figure's own words tell: 10年前, within 10 years, 3年ぶり."""
    for name, ends, begins in rules:
        start = next((at for at, sign in enumerate(words) if sign.isdigit()), 0)
        last = next((at for at, sign in enumerate(reversed(words)) if sign.isdigit()), 0)
        behind = words[len(words) - last :] if last else ""
        tail = _UNITS.sub("", behind)
        if (start and ends.search(words[:start])) or (tail and begins.match(tail.lstrip(" "))):
            return name
    return ""
