"""What may happen to what is counted, in whatever words: 死亡, killed, drowned are one deed."""

import re
from functools import cache

_ALIKE = (
    r"けが|重軽傷|負傷|軽傷|重傷|\b(?:hurt|injur\w*|wound\w*|treat(?:ed|s))\b",
    r"死亡|死者|死去|亡くな|犠牲|遺体|\b(?:dead|die[sd]?|kill\w*|deaths?|drown\w*|perish\w*|bodies)\b",
    r"全壊|倒壊|全焼|\b(?:destroy\w*|raz\w+|gutt\w+|guts|burn\w* down|wreck\w*)\b",
    r"搬送|入院|病院に運|手当て|\b(?:hospitali[sz]\w*|taken to hospital)\b",
    r"行方不明|不明|連絡が取れ|行方が(?:分|わ)か|\b(?:missing|unaccounted)\b",
    r"当選|議席|\b(?:seats|elected)\b",
    r"起訴|書類送検|有罪|\b(?:indict\w*|convict\w*|sentenced)\b",
    r"処分|懲戒|停職|減給|\b(?:disciplin\w*|suspend\w*|dismiss\w*|fired)\b",
    r"感染|陽性|発症|\b(?:infect\w*|cases|positive|sicken\w*|ill)\b",
    r"停電|\b(?:without power|blackout|outage|power (?:cut|out))\b",
    r"欠航|運休|\b(?:cancel\w*|ground\w*)\b",
    r"採用|雇用|\b(?:hir\w+|recruit\w*|creat\w+)\b",
    r"寄付|寄贈|\b(?:donat\w*|gift|gave|giv\w+)\b",
    r"出店|新店|\b(?:stores?|shops?|branches)\b",
    r"閉(?:店|鎖|め|じ)|\b(?:clos\w+|shut\w*)\b",
    r"削減|解雇|\b(?:cut\w*|shed\w*|axe\w*|lay\w* off|jobs?)\b",
    r"逮捕|摘発|\b(?:arrest\w*|detain\w*|charg\w*)\b",
    r"流出|漏れ|漏えい|\b(?:leak\w*|stolen|breach\w*)\b",
    r"開(?:通|業|館)|完成|\b(?:open\w*|complet\w*)\b",
    r"落札|売却|\b(?:sold|sell\w*|fetch\w*|bought|buy\w*)\b",
    r"回収|\b(?:recall\w*|withdraw\w*)\b",
    r"避難|\b(?:evacuat\w*|flee\w*|fled)\b",
    r"救助|\b(?:rescu\w*|saved?)\b",
)


ONCE = frozenset({"born", "died", "founded", "finished", "published", "opened", "due"})
"""What happens to one thing once."""
_RATE = re.compile(
    r"(?<![0-9])[1一](?P<of>泊|人|世帯|袋|台|回|本|個|校|杯|枚|食|戸|頭|着|箱|冊)(?:当たり|あたり|につき)?\Z"
)
"""What a number is told for one of."""


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(words, re.IGNORECASE) for words in _ALIKE)


def deeds(ahead: str, words: str) -> frozenset[str]:
    """Return the deeds that words tell, and what the number behind ``ahead`` is told for one of."""
    rate = _RATE.search(ahead)
    found = {deed.pattern for deed in _patterns() if deed.search(words)}
    return frozenset(found | ({rate["of"]} if rate else set()))
