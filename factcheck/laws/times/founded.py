"""The years in which things began, as articles tell them, and the words that name what began."""

import re
from collections.abc import Iterator

from factcheck.laws.texts.plain import Plain
from factcheck.laws.times.eras import NAMES, western
from factcheck.model.text import Span
from factcheck.nouns import dataclass

FOUNDED = (
    "創業|創立|設立|開業|開校|開園|開館|創刊|結成|創設|発足|誕生|開局|開通|開港|建国|デビュー|開店|開設|開所|"
    "開院|オープン|操業|供用|就航|発売|竣工|完成|落成|(?:市|町|村)制(?:施行)?|締結|制定|施行|調印|就任|結婚|入社|発生|創建|"
    "建立|開山|開幕|復帰|返還|独立"
)
"""Words for beginnings, for patterns."""
_ALIKE = tuple(
    re.compile(words)
    for words in (
        "創業|創立|設立|開[業校園館局店設所院]|創刊|結成|創設|発足|誕生|オープン",
        "開[通業港設]|供用|完成|竣工|落成|就航|オープン|操業",
        "市制|誕生|発足",
        "締結|調印|制定|施行",
        "発売|誕生|デビュー",
        "創建|建立|開山",
        "復帰|返還",
        "独立|建国",
    )
)
"""Words that may be said of one event."""
KNOWN = {
    "戦後": 1945, "終戦": 1945, "被爆": 1945, "原爆投下": 1945, "東日本大震災": 2011,
    "阪神大震災": 1995, "阪神・淡路大震災": 1995, "関東大震災": 1923, "沖縄復帰": 1972,
    "本土復帰": 1972,
}  # fmt: skip
"""Events whose year every newsroom knows."""
SAME = "同"
"""The topic of a sentence that points back: 同社は."""
_YEAR = (
    r"(?<![0-9])(?:(?P<year>1[0-9]{3}|20[0-9]{2})(?:\([^()\n]{1,8}\))?年(?![度代])"
    r"(?:\([^()\n]{1,8}\))?"
    rf"|(?P<era>{NAMES})(?P<nth>元|[0-9]{{1,2}})年(?![度代]))"
)
_WAYS = (
    re.compile(
        rf"{_YEAR}(?P<loose>[0-9]{{1,2}}月)?(?:[0-9]{{1,2}}日)?"
        rf"[^。\n0-9]{{0,40}}?(?P<event>{FOUNDED}|店を(?:開|構)|暖簾を|のれんを|営業を(?:始|開始)|[市町村]制を敷|起き)"
        r"(?!から|以来|より|[0-9]|[^。、\n]{0,6}?周年)"
    ),
    re.compile(
        rf"(?P<event>{FOUNDED})(?:した)?(?:年|の)?(?:は|が|\(|、|:|したのは)+(?:西暦)?{_YEAR}(?P<loose>[0-9]{{1,2}}月)?"
    ),
)
_SHOP = "店を|暖簾|のれん|営業を"
_TOPIC = re.compile(
    r"(?:^|[。、\n」\"])(?P<topic>[^。、\n0-9「」]{1,24}?)(?:は|が|では)(?:、|$|[^。\n])"
)
_SAME = re.compile(r"同[社校館店園市町村会院駅局区線所行]|自社|当[社館園校]|初代|前身|創業者|先代")
_DISASTER = re.compile(r"(?:事故|地震|震災|災害|事件|豪雨|火災|噴火|台風|津波)$")
_TIME = re.compile(r"^(?:[0-9年月日]|その後|当時|創業|設立|創立|開業|開館|開校)")


@dataclass(frozen=True, slots=True)
class Begun:
    """A beginning whose year an article tells."""

    span: Span
    """Where year and word stand."""
    year: int
    """The year."""
    event: str
    """The word for the beginning."""
    topic: str
    """What the sentence says it of, `SAME` if it points back, empty if it does not say."""
    loose: bool
    """Whether a month is told, so that full years may be one fewer."""
    named: bool
    """Whether the word stands before the year: 設立は1916年."""

    @property
    def is_tied(self) -> bool:
        """Tell whether it is surely of what the article is about, whatever word is used."""
        return bool(self.topic) or self.named


def begun(text: Plain) -> list[Begun]:
    """Return the beginnings of an article in text order, each year and word once."""
    return sorted(_begun(text), key=lambda one: one.span)


def _begun(text: Plain) -> Iterator[Begun]:
    for pattern in _WAYS:
        for found in text.wide(pattern):
            event = found["event"]
            event = "開店" if re.match(_SHOP, event) else named(event)
            year = int(found["year"]) if found["year"] else western(found["era"], found["nth"])
            before = text.before(found.start(), 80)
            sentence = before + found[0]
            if before.count("「") > before.count("」"):
                continue  # somebody's words, who may speak of another thing
            yield Begun(
                Span(*found.span()),
                year,
                event,
                topic(sentence),
                bool(found["loose"]),
                pattern is not _WAYS[0],
            )


def topic(sentence: str) -> str:
    """Return what a sentence is about, `SAME` if it points back, empty if it does not say so."""
    for found in _TOPIC.finditer(sentence):
        words = found["topic"].strip()
        if _SAME.search(words):
            return SAME
        if _DISASTER.search(words):
            return SAME
        if not _TIME.match(words):
            return words
    return ""


def named(event: str) -> str:
    """Return a word for a beginning as others are compared with: 町制施行 is 市制."""
    if event == "起き":
        return "発生"
    return "市制" if event[1:2] == "制" and event[:1] in "市町村" else event


def of_one(first: str, others: str) -> bool:
    """Tell whether a topic is one that other words name, or is none: 高原高校 in 県立高原高校."""
    name = re.sub(r"^.*の", "", first)
    name = re.sub(r"(?:高校|中学校|小学校|大学|学校|会社|商店|株式会社|さん|空港|駅|店)$", "", name)
    return len(name) < 2 or name[-3:] in others or name[:3] in others


def alike(first: str, second: str) -> bool:
    """Tell whether two words for beginnings may be of the same event."""
    words = [group for group in _ALIKE if group.fullmatch(first) and group.fullmatch(second)]
    return first == second or bool(words)
