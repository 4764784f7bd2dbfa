"""Shares of a whole beyond 100 % in German, French, Spanish, Portuguese, Italian, Chinese, Korean.

Of rates that may pass the whole (growth, capacity, targets) there is none among the words.
"""

import re
from collections.abc import Iterator

from factcheck.laws.numbers.bounds import SHARE
from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span
from factcheck.said import Words

_RATES = (
    r"Wahlbeteiligung|Arbeitslosen(?:quote|rate)|Luftfeuchtigkeit|Erwerbslosenquote|Leerstandsquote|"
    r"Durchfallquote|taux de (?:participation|chômage|réussite|pauvreté|mortalité|survie|vacance)|"
    r"l[’']abstention|tasa de (?:participación|paro|desempleo|pobreza|mortalidad|abstención|"
    r"alfabetización|supervivencia)|participación electoral|taxa de (?:participação|desemprego|"
    r"desocupação|pobreza|mortalidade|abstenção|alfabetização|aprovação|sobrevivência)|"
    r"umidade relativa|humedad relativa|umidità relativa|humidité relative|"
    r"affluenza(?: alle urne)?|"
    r"tasso di (?:disoccupazione|povertà|mortalità|sopravvivenza|astensione|alfabetizzazione)|"
    r"投票率|支持率|失业率|失業率|识字率|識字率|合格率|死亡率|存活率|空置率|相对湿度|相對濕度|"
    r"투표율|득표율|지지율|실업률|합격률|사망률|생존율|출석률|문맹률|공실률|습도"
)
_PERCENT = r"(?:%|Prozent|pour cent|por ciento|por cento|per cento|퍼센트|프로(?!그))"
_BEYOND = re.compile(
    rf"(?:{_RATES})(?![a-zà-ÿ])[^0-9.;:。,、\n]{{0,30}}(?<![0-9.,~-])"
    rf"(?P<value>[1-9][0-9]{{2}}(?:[.,][0-9]{{1,2}})?) ?{_PERCENT}"
    r"(?!p|포인트| ?(?:높|낮|증가|감소|늘|줄|상승))",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\b(?:um|plus|de plus|más|mais|più|gestiegen|gesunken|augment|aument|progress|hausse)|"
    r"[增升降涨漲]|목표",
    re.IGNORECASE,
)
"""Between a rate and a percentage by which it changed: stieg um 120 Prozent."""
_WHOLE = 100


def beyond_abroad(text: Plain) -> Iterator[tuple[int, Span, Words]]:
    """Yield where the number of each starts, its words with the rate, and what is said of it."""
    for found in text.matches(_BEYOND):
        is_more = float(found["value"].replace(",", ".")) > _WHOLE
        if is_more and not _MOVED.search(text.text[found.start() : found.start("value")]):
            yield found.start("value"), Span(*found.span()), SHARE
