"""A value past the end of its scale: a turnout of 132%.

What: 投票率132%, a turnout of 132%, 震度8 (the Japanese scale ends at 7), 北緯95度 (latitudes end
at 90), 東経190度 (longitudes at 180), -300度 (nothing is colder than -273.15 °C).

Why: the digits were changed on the way, and no reader can tell to what.

Bad (ja):  投票率は132%だった。
Bad (en):  A turnout of 132% was reported.
Good (ja): 投票率は32%だった。
Good (en): A turnout of 32% was reported.

Silent: for shares that can pass 100% (growth, occupancy, satisfaction as a figure of speech), for
other scales of earthquakes (メルカリ, 烈度), and where the sentence says itself that it cannot
be.

日本語

尺度の端を超えた値です。

何を: 投票率132%、震度8(日本の震度は7まで)、北緯95度(緯度は90度まで)、東経190度(経度は180度まで)、
-300度(絶対零度は-273.15度)など。

なぜ: どこかで数字が変わっていて、元が何かは読者に分かりません。

悪い例: 投票率は132%だった。
良い例: 投票率は32%だった。

対象外: 100%を超えうる割合(伸び、稼働、言葉のあやの満足度)。ほかの震度階(メルカリ、烈度)。ありえな
いと文が述べている場合。
"""

import re
from collections.abc import Iterator

from factcheck.checks._asking import ask
from factcheck.checks._doubts import says_so
from factcheck.checks._plain import plain
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from factcheck.plugins import Check
from factcheck.said import Said, Words

_SHARE = Words(
    "{words}: a share of a whole ends at 100%. Which value is meant?",
    "{words}: 全体に対する割合は100%までです。どの値を指しますか。",
)
_QUAKE = Words(
    "{words}: the Japanese scale of seismic intensity ends at 7. Which value is meant?",
    "{words}: 震度は7までです。どの値を指しますか。",
)
_LATITUDE = Words(
    "{words}: latitudes end at 90 degrees. Which value is meant?",
    "{words}: 緯度は90度までです。どの値を指しますか。",
)
_LONGITUDE = Words(
    "{words}: longitudes end at 180 degrees. Which value is meant?",
    "{words}: 経度は180度までです。どの値を指しますか。",
)
_COLD = Words(
    "{words}: nothing is colder than -273.15 degrees Celsius. Which value is meant?",
    "{words}: 絶対零度は-273.15度です。どの値を指しますか。",
)
_NUMBER = r"(?P<value>[0-9]{1,5}(?:\.[0-9]{1,3})?)"
_OTHER_SCALES = re.compile(r"メルカリ|烈度|震度階|MSK|マグニチュード(?:や|と)")
_RULES: tuple[tuple[re.Pattern[str], float, Words], ...] = (
    (re.compile(
        r"(?:投票率|得票率|支持率|失業率|合格率|出席率|回収率|致死率|識字率|湿度|降水確率|有病率|"
        r"進学率|就職率|死亡率|生存率|高齢化率)"
        rf"(?:は|が|も|で|、|:|=| |では|およそ|約|過去最[高低]の|前回を[上下]回る){{0,3}}"
        rf"{_NUMBER} ?(?:%|パーセント)(?!ポイント|[増減以上])"), 100, _SHARE),
    (re.compile(
        rf"(?<![0-9.]){_NUMBER}(?:%|パーセント)の(?:投票率|得票率|支持率|失業率|合格率|湿度)"
    ), 100, _SHARE),
    (re.compile(
        rf"(?<![0-9.,]){_NUMBER}(?:%| percent| per cent) "
        r"(?:voter )?(?:turnout|approval|humidity|literacy)\b",
        re.IGNORECASE), 100, _SHARE),
    (re.compile(
        r"\b(?:(?:voter )?turnout|approval rating|unemployment(?: rate)?|literacy rate|humidity|"
        r"mortality rate|survival rate|pass rate)(?: (?"
        r":of|was|is|at|reached|stood at|hit|to)){1,2} "
        rf"(?:about |nearly |a record )?{_NUMBER} ?(?:%|percent\b|per cent\b)"
        r"(?! (?:higher|more|increase))",
        re.IGNORECASE), 100, _SHARE),
    (re.compile(
        rf"震度(?:は|が|も|:)?{_NUMBER}(?![0-9.]|以上の?階|階|回|件|分|時|月|日|年)"
    ), 7, _QUAKE),
    (re.compile(rf"(?:北緯|南緯) ?{_NUMBER}(?:度|°)"), 90, _LATITUDE),
    (re.compile(rf"(?:東経|西経) ?{_NUMBER}(?:度|°)"), 180, _LONGITUDE),
    (re.compile(rf"(?:マイナス|氷点下|零下)(?:約)?{_NUMBER}(?:度|℃|°C)"), 273.15, _COLD),
    (re.compile(rf"(?<![0-9~])-{_NUMBER} ?(?:℃|°C\b)"), 273.15, _COLD),
)  # fmt: skip
"""Words that name a scale and a number, where the scale ends, and how that is said."""


def _run(evidence: Evidence) -> Iterator[Finding]:
    text = plain(evidence)
    others = _OTHER_SCALES.search(text.text) is not None
    for pattern, end, words in _RULES:
        for found in text.matches(pattern):
            span = Span(*found.span())
            if float(found["value"]) <= end or (others and words is _QUAKE):
                continue
            if says_so(text.around(span, 60)):
                continue
            message: Said = words.of(words=span.cut(evidence.article.text))
            yield ask(evidence, "impossible-bound", Severity.WARNING, span, message)


CHECK = Check(Severity.WARNING, _run)
