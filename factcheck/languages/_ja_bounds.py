"""Japanese words that hedge an amount, open one end of it, or make it a stretch (160円台).

Decided: 上回る, 下回る, 超える, 突破する, 割り込む and their like open an end, all of them alike:
1万人を割り込む tells of less than 10,000. Where a の leads from a day or a rival to it, that amount
is told and another one is compared with it: 前年の30人を上回った is exact.
"""

from fractions import Fraction

from factcheck.languages._list import words
from factcheck.model.language import Bound
from factcheck.model.values import NO_SLACK, Slack

# Shares by which a hedge moves a value: our choice, wide enough for newsroom rounding (15.2兆円 as
# 約15兆円 is 1.3 %), narrow enough that 約100 does not meet 110.
_ABOUT = Slack(Fraction(1, 20), Fraction(1, 20))
_ROUGH = Slack(Fraction(1, 10), Fraction(1, 10))
_MORE = Slack(Fraction(0), Fraction(1, 10))
_LESS = Slack(Fraction(1, 10), Fraction(0))
HEDGES_BEFORE: dict[str, Slack | None] = {
    "約": _ABOUT, "およそ": _ABOUT, "おおよそ": _ABOUT, "ほぼ": _ABOUT, "概ね": _ABOUT,
    "おおむね": _ABOUT,
    "ざっと": _ROUGH, "推定": _ROUGH, "推計": _ROUGH, "推定で": _ROUGH, "だいたい": _ROUGH,
    "大体": _ROUGH,
    "かれこれ": _ROUGH,
}  # fmt: skip
HEDGES_BEFORE |= dict.fromkeys(
    words(
        """
    契約 条約 予約 節約 公約 誓約 解約 制約 要約 規約 婚約 成約 盟約 特約 集約 確約 倹約 密約
    協約
"""
    )
)
HEDGES_AFTER: dict[str, Slack | None] = {
    "ほど": _ROUGH, "程度": _ROUGH, "前後": _ROUGH, "くらい": _ROUGH, "ぐらい": _ROUGH,
    "見当": _ROUGH, "程": _ROUGH, **dict.fromkeys(words("程遠 程近 程なく 程々 程よ")),
    "強": _MORE, "余り": _MORE, "あまり": _MORE, "余": _MORE, "弱": _LESS,
    **dict.fromkeys(words("台 台前半 台後半 台半ば"), NO_SLACK),
    "近く": _LESS, "近い": _LESS, "近い将来": None,
    "近辺": _ROUGH,
    "そこそこ": _ROUGH, "内外": _ROUGH, "ほどなく": None, "強化": None,
    "強い": None,
    "強盗": None, "強制": None, "強行": None, "強豪": None, "強力": None, "弱者": None,
    "弱い": None,
    "弱点": None, "余裕": None, "余地": None, "余計": None, "余暇": None, "台風": None,
    "台湾": None,
    "台数": None, "台帳": None, "台本": None, "前後半": None, "程度の差": None,
    "強度": None,
    "余波": None, "弱火": None, "強火": None, "台紙": None,
}  # fmt: skip
OPENING = frozenset(words("余り あまり 余"))
"""Hedges that leave the upper end open: 300人余り is more than 300, and not much more."""
BOUNDS_BEFORE: dict[str, Bound | None] = {
    "最大": "most", "最大で": "most",
    **dict.fromkeys((f"最大{each}" for each in words("年 月 月額 年額 総額 計 年間 1人")), "most"),
    "最高で": "most", "最多で": "most", "上限": "most",
    "多くとも": "most",
    "多くて": "most", "最長": "most", "最長で": "most", "最低": "least", "最低で": "least",
    "最低でも": "least", "少なくとも": "least", "少なくても": "least", "最短": "least",
    "最短で": "least",
    "~": "most",
    "過": "least", "超過": None, "経過": None, "通過": None, "一過": None, "看過": None,
    **dict.fromkeys(("最少催行", "最少催行人数", "最少催行人員", "最少で"), "least"),
    "最小": "least", "最小で": "least", "下限": "least", "早くても": "least",
}  # fmt: skip
_RISES = """
    超える 超え 超えた 超えて 超す 超し 超した 上回る 上回り 上回った 上回って 上回っ
    越える 越え 越えた 突破
"""
_FALLS = """
    下回る 下回り 下回った 下回って 下回っ 割り込む 割り込み 割り込んだ 割り込んで 割り込ん
    切る 切り 切った 割った 割る
"""
_HOW = ("", *words("大きく 大幅に 初めて わずかに やや 優に はるかに 一時 既に すでに ついに 軽く"))
_NOT = words("ない ず なかった なけれ")


def _verbs(bound: Bound, verbs: str, denied: str) -> dict[str, Bound | None]:
    told = [f"を{how}{verb}" for verb in words(verbs) for how in _HOW]
    return dict.fromkeys(
        (*told, *(f"を{verb}{end}" for verb in words(denied) for end in _NOT)), bound
    )


CHANGES: dict[str, int | None] = {
    "増": 1, "減": -1, "の増": 1, "の減": -1, "増収": 1, "減収": -1, "増益": 1, "減益": -1,
}  # fmt: skip
CHANGE_ENDS = "(?![一-龠々えさしすせやらりるれっ])|(?=[増減][収益])"
"""What behind 増 and 減 makes them no other word: 3人減の, but not 3人増員, 3人減った."""
_OR = words("もしくは または あるいは か")
BOUNDS_AFTER: dict[str, Bound | None] = {
    **_verbs("least", _RISES, "下回ら 割り込ま 切ら 下ら"),
    **_verbs("most", _FALLS, "超え 上回ら 越え"),
    "以上": "least", "超": "least", "超え": "least", "未満": "most", "以下": "most", "以内": "most",
    "足らず": "most",
    "に満たない": "most", "に満たず": "most", "に満たなかった": "most", "に届かない": "most",
    "に届かず": "most", "に届かなかった": "most", "割れ": "most", "以上に": "least", "~": "least",
    **dict.fromkeys((f"{or_}それ{far}" for or_ in _OR for far in ("以上", "以降")), "least"),
    **dict.fromkeys((f"{or_}それ{far}" for or_ in _OR for far in ("以下", "未満")), "most"),
    "以降": "least", "から": "least", "突破": "least", "突破口": None, "突破力": None,
    **dict.fromkeys(words("割れた 割れて 割れる 割れます 割れまし 割れませ 割れ目 割れ物")),
    "超過": None, "超伝導": None, "超電導": None, "超音波": None, "超人": None, "超大国": None,
    "超高速": None, "超高層": None,
}  # fmt: skip
CLOSED = {
    "から": (
        r"[。)」\n]|\Z|で(?:、|すが|あるが)|と(?:手ごろ|手頃|お得|割安|なって|なる|安)|"
        r"(?:利用|購入|宿泊|申し?込|参加|注文|予約|寄付|出資|投資|レンタル)でき|"
        r"(?:始め|買え|借り|泊ま|楽し|遊べ|選べ)|(?:の(?:価格|料金|低価格|手ごろ|プラン|コース)(?!帯?の))"
    )
}
"""What follows から where no other end does: 片道5800円から。 It is no lower bound elsewhere."""
PRICES_CLOSED = (
    r"、(?![^、。\n]{0,14}?[0-9][^、。\n]{0,10}?(?:[にへ](?!は)|まで)|さらに|徐々|次第|一気|一転|急|大幅|引き|[約0-9])|\("
    r"|の(?!引き|引上|値[上下]|増|減|上[げ昇]|下[げ落]|回復|変更|転|脱|切り|落ち|反|差|大幅|急|乖離|価格帯?の|[0-9])"
)
"""What more may follow it behind money: 5万円から、, but not 5万円から、7万円に上げる."""
GRADES = {
    "台": (Fraction(0), Fraction(1)),
    "台前半": (Fraction(0), Fraction(1, 2)),
    "台後半": (Fraction(1, 2), Fraction(1)),
    "台半ば": (Fraction(2, 5), Fraction(3, 5)),
}
"""Which part of the stretch up to the next amount, told as coarsely, they mean: 30%台 is 30..40."""
EXCHANGE = {
    "JPY": r"円相場|為替|(?:1|一)(?:米|豪|カナダ)?(?:ドル|ユーロ|ポンド|スイスフラン)|"
    r"円(?:買い|売り)|(?:ドル|ユーロ|ポンド)(?:[/・]?円|[はが])|対(?:米?ドル|ユーロ|ポンド|円)|"
    r"(?<![0-9十百千万億兆数幾])円[はが](?!かけ)"
}
# behind these an amount is exact, and another one is compared with it: 前年の30人を上回った
COMPARED = (
    frozenset(
        f"{word}の{about}"
        for word in words(
            """
        目標 定数
        前年 昨年 前回 前月 前期 前週 前日 去年 従来 予想 市場予想 事前予想 会社予想 計画 想定
        定員 平年
        一昨年 過去最高 過去最多 過去最低 過去最大 過去最少 平均 全国平均 世界記録 日本記録
        前年同月 前年同期
        自己ベスト 前年度 昨年度 当初予算 当初予想 当初計画 前の年 前の月 前の期 前の週 記録
        アジア記録 大会記録
        候補 候補者 氏 さん 陣営 相手 ライバル 現職 新人 与党 野党 自民 自民党 立民 立憲 維新 公明
        男性 女性 男子 女子 2位 3位 首位 王者 他社 競合 昨季 前季 前作 前大会 前回大会 前々年 前々回
        去年同時期 前年同時期 同期間
        """
        )
        for about in ("", "約")
    )
    | frozenset(words("」の 』の"))
    | frozenset(words("前年 前年度 昨年 前回 前期 前月"))
    | frozenset(words("日の 月の 年の 年度の 群の 前の"))
)
COMPARISONS = frozenset(word for word in BOUNDS_AFTER if word.startswith(("を", "に届か")))
