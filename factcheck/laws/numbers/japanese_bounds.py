"""Japanese ways to tell a value past the end of its scale: shares of people, falls, averages."""

import re
from collections.abc import Iterator

from factcheck.laws.numbers.bounds import AVERAGE, FALL, SHARE
from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span
from factcheck.said import Words

_HOURS = Words(
    "{words}: a day has 24 hours. Which value is meant?",
    "{words}: 1日は24時間です。どの値を指しますか。",
)
_N = r"(?<![0-9.,])(?P<value>[0-9]{1,4}(?:\.[0-9]{1,3})?)(?:%|パーセント)"
_WHOLE = (
    "(?:人|者|社員|職員|会員|組合員|議員|生徒|児童|学生|小学生|中学生|高校生|世帯|家庭|企業|事業所|自治体|住民|農家|"
    "国民|県民|市民|町民|村民|女性|男性|店舗|学校|病院|住宅|面積|県土|国土|市域|町域|保護者|患者|子ども|親|株主|市町村)"
)
_NET = re.compile(
    "利益|損益|黒字|赤字|収支|増益|減益|[純益]益|排出|炭素|二酸化|温室|CO2|収益|利回り|指数|成長|冗談|ありえ|あり得|"
    "目標|計画|定員|前年|昨年の"
)
"""What can fall by more than all of it, or pass a whole."""
_GROWN = "(?!ポイント|[のも]?(?:増|伸|上|高|多|アップ|超))"
_RULES: tuple[tuple[re.Pattern[str], float, Words], ...] = (
    (re.compile(
        rf"{_WHOLE}の(?:うち|実に|ほぼ|約|およそ)?、?{_N}{_GROWN}(?=が|は|も|に(?:当|あた|"
        rf"相当)|を占)"
    ), 100, SHARE),
    (re.compile(
        rf"{_N}(?:が|は)[^。\n%]{{0,24}}?(?:と答え|と回答|に賛成|に反対|を支持|を森林|に満足)"
    ), 100, SHARE),
    (re.compile(rf"全体の(?:約|およそ|実に)?{_N}{_GROWN}"), 100, SHARE),
    (re.compile(rf"{_N}(?:近く)?を[^。、\n]{{0,10}}?占め"), 100, SHARE),
    (re.compile(rf"確率(?:は|が|も|を)?(?:約|およそ)?{_N}{_GROWN}"), 100, SHARE),
    (re.compile(rf"{_N}の確率"), 100, SHARE),
    (re.compile(
        rf"{_N}(?:も|の|ほど|近く)?(?:減(?!価)|削減|下落|低下|安[いく]|値下げ|割引|オフ|OFF|"
        rf"少な|短縮|カット|下がっ|"
        r"落ち込|下回)"
    ), 100, FALL),
    (re.compile(
        r"(?:(?<!長)打率|出塁率|勝率|守備率|盗塁阻止率)(?:[はがもをで、]|[^。、0-9\n]{1,8}?)?"
        r"(?<![0-9.])(?P<value>[1-9]\.[0-9]{2,4})(?![0-9])"
    ), 1, AVERAGE),
    (re.compile(r"(?:1|一)日(?:平均|当たり)?(?:約)?(?P<value>[0-9]{2})時間(?!後|以内|前|体制|分)"),
     24, _HOURS),
)  # fmt: skip


def beyond(text: Plain) -> Iterator[tuple[int, Span, Words]]:
    """Yield the Japanese values past the end of their scale: where they stand, and how to ask."""
    for pattern, end, says in _RULES:
        for found in text.wide(pattern):
            span = Span(*found.span())
            if float(found["value"]) <= end:
                continue
            if says in {SHARE, FALL} and _NET.search(_bare(text.around(span, 60), says)):
                continue
            yield found.start("value"), span, says


def _bare(sentence: str, says: Words) -> str:
    """Return a sentence without the base of a fall, which is no whole of a share: 前年比112%減."""
    return (
        re.sub("前年(?:同[期月])?|昨年の|目標|計画|定員", "", sentence)
        if says is FALL
        else sentence
    )
