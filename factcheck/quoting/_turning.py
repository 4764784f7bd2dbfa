"""How a page goes on behind quoted words: with a reservation, or with what takes them back."""

import re

from factcheck.model.quotations import Turn

_LOOK = 220
"""Code points behind the words, and before them, that are looked at."""
_LITTLE = 6
"""Code points that are no sentence."""
_CLOSE = r"[\s、。．,.;:!?」』”’\"')）—–―-]{0,6}"
# Behind the words in the same sentence: what takes them back, or hangs them on a condition.
_UNLESS_JA = re.compile(
    r"\s?(?:と(?:仮定|すれば|なれば|いう(?:仮定|条件|前提)|は(?:限ら|思わ|思って(?:い)?な|考え(?:てい)?な|"
    r"言え|いえ|言って(?:い)?な|言い切れ|断言でき))|わけでは?な|(?:場合|とき)(?:に(?:限|は)|のみ)|"
    r"のであれば|のなら|ならば|という(?:の|こと|見方|主張|説)は(?:誤|間違|うそ|嘘|事実で|正しくな|あり得な|ありえな)|"
    r"かもしれない|とは(?:な|あり)[らえ]|(?:つもり|考え|予定|こと|わけ|必要)[はもが]?(?:ない|ありませ|あり得)|"
    r"べきで(?:は)?(?:な|ありませ))"
)
_UNLESS = re.compile(
    r"[\s,;—–-]{1,4}(?:unless|only if|provided that|provided|on condition that|as long as|"
    r"assuming|if)\b",
    re.IGNORECASE,
)
_BUT_SAME = re.compile(
    r"[\s,;—–-]{1,4}(?:but|although|though|except|however|yet)\b|(?:です|ます|る|い|た|だ)?が、|けれども?、",
    re.IGNORECASE,
)
# Who says it may stand between: 」と述べた。ただし… and ," she said. But …
_WHO = (
    r"(?:[。、]?[」』]と[^。「」]{0,20}[。、]|[,.]?[\"”’] ?(?:[\w.'’-]+ ){0,4}"
    r"(?:said|says|told|added|wrote)[^.\"“”]{0,40}\.)?"
)
_BUT_NEXT = re.compile(
    rf"{_WHO}{_CLOSE}(?P<turn>ただし|但し|ただ、|しかし|だが、|ですが、|とはいえ|もっとも、|一方で、|けれども|"
    r"But\b|However\b|Yet\b|Still,|That said|Nevertheless|Unless\b|Only if\b|Except\b|Provided\b)"
)
_NOT_BEFORE = re.compile(
    r"\b(?:n['’]t|not|never|cannot|nobody|no one|denied|deny|denies|false|untrue|wrong|refused)\s+"
    r"(?:(?:\w+\s+){0,3}(?:that|to say|say|said|think|believe|claim|mean)?[\s,:“\"‘']{1,4})?\Z",
    re.IGNORECASE,
)
_STOP = re.compile(r"[。．!?！？]|\.(?=\s|$)|\n")


def turned(text: str, start: int, end: int) -> tuple[Turn, str]:
    """Return how a text turns behind a stretch, and its words there; nothing where it does not."""
    after = text[end : end + _LOOK]
    if _UNLESS_JA.match(after) or _UNLESS.match(after):
        return "unless", _shown(after)
    before = text[max(0, start - _LOOK) : start]
    if _NOT_BEFORE.search(before):
        stops = [stop.end() for stop in _STOP.finditer(before)]
        return "unless", " ".join((before[stops[-1] :] if stops else before).split())
    if _BUT_SAME.match(after):
        return "but", _shown(after)
    if found := _BUT_NEXT.match(after):
        return "but", _shown(after[found.start("turn") :])
    return "", ""


def _shown(after: str) -> str:
    """Return the words up to the end of the next sentence that says something."""
    after = after.lstrip(" ,.;:。、」』”’\"'")
    stops = [stop.end() for stop in _STOP.finditer(after) if stop.end() > _LITTLE]
    return " ".join(after[: stops[0] if stops else len(after)].split())
