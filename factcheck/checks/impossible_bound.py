"""A value past the end of its scale: a turnout of 132%.

What: 投票率132%, a turnout of 132%, 震度8 (the Japanese scale ends at 7), 北緯95度 (latitudes end
at 90), 東経190度 (longitudes at 180), -300度 (nothing is colder than -273.15 °C),
5点満点で平均6.3点, in English also shares of people (112% of voters), falls by more than
100%, batting averages above 1.000, magnitudes from 10 and hurricanes past Category 5.

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
-300度(絶対零度は-273.15度)、5点満点で平均6.3点など。英語では、人の割合、100%を超える減少、打率、マグニチュ
ードも見ます。

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
from factcheck.laws.numbers.bounds import past_the_end
from factcheck.laws.numbers.japanese_bounds import beyond
from factcheck.laws.numbers.worded_bounds import worded_bounds
from factcheck.laws.texts.plain import Plain, plain
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Said, Words

_SHARE = Words(
    "{words}: no share of a whole is more than 100%. Which value is meant?",
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
_MARKS = Words(
    "{words}: marks of a scale that ends at {end}. Which value is meant?",
    "{words}: {end}が満点です。どの値を指しますか。",
)
_SCALE = re.compile(
    r"(?<![0-9.])(?P<end>[0-9]{1,4})点満点(?![^。\n]{0,40}[0-9]点満点)[^。\n]{0,40}?"
    r"(?:平均|評価|評点|得点|点数|スコア|満足度|最高|最低|トップ)[^。\n0-9]{0,16}"
    r"(?<![0-9.])(?P<value>[0-9]{1,4}(?:\.[0-9]{1,2})?)点(?!満点|差|以上|台|刻み|数)"
    r"|満点(?:は|が)(?P<end2>[0-9]{1,4})点で、?[^。\n0-9]{0,20}(?:平均|最高|得点)[^。\n0-9]{0,8}"
    r"(?P<value2>[0-9]{1,4}(?:\.[0-9]{1,2})?)点(?!満点|差)"
)
_FULL = re.compile(
    r"(?<![0-9.,])(?P<end>[0-9]{1,4})点満点|"
    r"\b(?:marked|scored|graded|rated|marks?|points?|scale)[^.!?\n0-9]{0,20} out of "
    r"(?P<end2>5|10|20|50|100)\b"
)
_MARK = re.compile(
    r"(?<![0-9.,~-])(?P<value>[0-9]{1,4}(?:\.[0-9]{1,2})?)点(?!満点|差|以上|台|刻み|数|増|減|[上下]|前後)"
)
_MARK_EN = re.compile(
    r"(?<![0-9.,$€£-])\b(?P<value>[0-9]{1,3}(?:\.[0-9]{1,2})?)(?= (?:in|for|from) [A-Za-z]|,|"
    r" and\b|\.(?![0-9])|$)"
)
_AVERAGED = re.compile(r"平均|得点|各|それぞれ|点数|\b(?:averag|mean|scor)", re.IGNORECASE)
_NOT_OF_SCALE = re.compile("合計|計|加点|合算|総合|偏差|[0-9](?:科目|教科|種目|項目)")
_SHARES = (
    "投票率|得票率|得票割合|棄権率|支持率|失業率|合格率|出席率|欠席率|回収率|回答率|致死率|致命率|識字率|"
    "湿度|降水確率|有病率|罹患率|陽性率|感染率|進学率|就職率|内定率|死亡率|生存率|高齢化率|空室率|空き家率|"
    "空き店舗率|空席率|入居率|未婚率|既婚率|貧困率|就業率|有業率|労働参加率|正答率|正解率|喫煙率|"
    "飲酒率|肥満率|中退率|留年率|未納率|滞納率|不良率|再犯率|再入率|廃業率|休廃業率|組織率|耐震化率|舗装率|"
    "水洗化率|建ぺい率|森林率|緑被率|議決権比率|持ち株比率|出資比率|女性比率|男女比率|持ち家率|罹災率|"
    "賛成率|反対率|開票率|承認率|接種率|受診率|積雪面積率|視聴率|市場占有率|可決率|離婚経験率|定着率|生存確率|発生確率"
)
"""Shares of a whole; 稼働率, 達成率, 自給率, 充足率, 乗車率, 取得率, 貯水率 do pass 100%."""
_NUMBER = r"(?P<value>[0-9]{1,5}(?:\.[0-9]{1,3})?)"
_OTHER_SCALES = re.compile(r"メルカリ|烈度|震度階|MSK|マグニチュード(?:や|と)")
_RULES: tuple[tuple[re.Pattern[str], float, Words], ...] = (
    (re.compile(
        rf"(?:{_SHARES})(?:\([^()0-9]{{1,12}}\))?"
        r"(?:は|が|も|で|、|:|=| |では|およそ|約|過去最[高低]の|前回を[上下]回る|全国平均で|平均|"
        r"(?:[0-9]{1,2}月末?|前[月年回]|昨年)(?:時点|現在)?で|"
        r"(?:前[月年回度]の?)?[0-9.]{1,5} ?%から){0,3}"
        rf"{_NUMBER} ?(?:%|パーセント)(?!ポイント|[増減以上伸]|の?(?:伸び|増|上昇|アップ))"),
        100, _SHARE),
    (re.compile(
        rf"(?:{_SHARES})[はがもで](?:(?!増|減|伸|上昇|上が|倍|ポイント|目標|比[べ較]|前[年月回]比)[^。\n0-9%]){{0,30}}"
        rf"{_NUMBER} ?(?:%|パーセント)(?!ポイント|[増減以上伸高低]|の?(?:伸び|増|上昇|アップ))"),
        100, _SHARE),
    (re.compile(
        rf"(?<![0-9.]){_NUMBER}(?:%|パーセント)の(?:投票率|得票率|支持率|失業率|合格率|湿度)"
    ), 100, _SHARE),
    (re.compile(
        rf"(?<![0-9.,]){_NUMBER}(?:%| percent| per cent) "
        r"(?:voter )?(?:turnout|approval|humidity|literacy)\b",
        re.IGNORECASE), 100, _SHARE),
    (re.compile(
        r"\b(?:(?:voter )?turnout|approval rating|(?:un)?employment(?: rate)?|humidity|"
        r"(?:literacy|mortality|survival|pass|fatality|vacancy|poverty|dropout|graduation|jobless|smoking|"
        r"response|home-?ownership|positivity|acceptance|infection|participation|conviction) rate)"
        r"(?: (?:of|in|for|among) [a-zA-Z' ]{1,30}?)?"
        r"(?:,? (?:of|was|is|at|reached|stood at|stands at|hit|to|rose to|fell to|climbed to|"
        r"dropped to|had risen to|had fallen to|from [0-9.]{1,5}(?:%| percent) to)){1,2} "
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


_LONG = 600
"""Most characters of a paragraph whose marks are of the scale it tells."""


def _run(evidence: Evidence) -> Iterator[Finding]:
    text = plain(evidence)
    for found in text.wide(_SCALE):
        span, sentence = Span(*found.span()), text.around(Span(*found.span()), 60)
        end, value = found["end"] or found["end2"], found["value"] or found["value2"]
        if float(value) > int(end) and not _NOT_OF_SCALE.search(sentence):
            said = _MARKS.of(words=span.cut(evidence.article.text), end=end)
            yield ask(evidence, "impossible-bound", Severity.WARNING, span, said)
    asked: set[int] = set()
    for value, span, end in _marks(text):
        asked.add(value)
        said = _MARKS.of(words=span.cut(evidence.article.text), end=end)
        yield ask(evidence, "impossible-bound", Severity.WARNING, span, said)
    others = _OTHER_SCALES.search(text.text) is not None
    for pattern, end, words in _RULES:
        for found in text.matches(pattern):
            span = Span(*found.span())
            if (
                float(found["value"]) <= end
                or found.start("value") in asked
                or (others and words is _QUAKE)
            ):
                continue
            if says_so(text.around(span, 60)):
                continue
            asked.add(found.start("value"))
            message: Said = words.of(words=span.cut(evidence.article.text))
            yield ask(evidence, "impossible-bound", Severity.WARNING, span, message)
    ends = (*past_the_end(text), *beyond(text), *worded_bounds(evidence))
    for value, span, words in ends:
        sentence = text.around(span, 60).replace("errors", "")  # of fielders
        if value not in asked and not says_so(sentence):
            asked.add(value)
            message = words.of(words=span.cut(evidence.article.text))
            yield ask(evidence, "impossible-bound", Severity.WARNING, span, message)


def _marks(text: Plain) -> Iterator[tuple[int, Span, str]]:
    """Yield the one mark of a paragraph that is past the one scale it tells, others being not."""
    for scale in text.matches(_FULL):
        around = _paragraph(text.text, Span(*scale.span()))
        start, words = around.start, around.cut(text.text)
        if len(words) >= _LONG:
            continue
        full = scale["end"] or scale["end2"]
        marks = list((_MARK if scale["end"] else _MARK_EN).finditer(words))
        past = [one for one in marks if float(one["value"]) > int(full)]
        if (
            len(past) == 1
            and len(marks) > 1
            and len(_FULL.findall(words)) == 1
            and _AVERAGED.search(words)
            and not _NOT_OF_SCALE.search(words)
        ):
            place = start + past[0].start()
            yield place, Span(place, start + past[0].end()), full


def _paragraph(text: str, span: Span) -> Span:
    """Return where the paragraph around a span stands, or as much of a long one as tells it so."""
    first, last = max(0, span.start - _LONG), min(len(text), span.end + _LONG)
    start = text.rfind("\n", first, span.start) + 1 or first
    end = text.find("\n", span.end, last)
    return Span(start, end if end >= 0 else last)


CHECK = Check(Severity.WARNING, CheckFamily.NUMERALS, _run)
