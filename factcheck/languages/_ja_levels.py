"""Japanese levels, places, months of a child, and what there is none of: 指数は3100台, 死者ゼロ."""

from factcheck.model.words import FigureKind

_COUNT = r"[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
_NONE = (
    r"(?:者|客|児童|議員|死亡|感染|失点|得点|応募|申請|事故|違反|件数|人数|被害|四球|失策|安打|棄権|苦情|当選|立候補|"
    r"欠席|登録|利用|犠牲|反対|賛成|遅刻|離職|合格)(?:は|が|も|の)?"
)
"""Of what there may be none: 犠牲者ゼロ; of 排出実質ゼロ, an amount is none."""
_POWER = r"(?:(?P<number>[1-9](?:\.[0-9]{1,4})?) ?[×x] ?)?10(?:\^|の)(?P<power>-?[1-9][0-9]?)乗?"
_INDEX = "指数|平均(?:株価)?|TOPIX|トピックス|ダウ|S&P500種?|ナスダック|総合"

LEVELS: dict[FigureKind, tuple[str, ...]] = {
    "number": (
        rf"(?P<figure>{_POWER})(?![0-9])",
        # 総合指数は3100台で推移した
        (
            rf"(?:{_INDEX})[^。\n0-9]{{0,12}}?(?P<vague>[1-9][0-9万千]{{1,6}})"
            r"(?=台(?:前半|後半|半ば)?(?:[でにをまへとか、。]|\Z))"
        ),
        # 合計164で首位に立つ
        r"(?<=合計|残り|通算)(?P<number>[1-9][0-9]{1,2}(?:\.[0-9]{1,2})?)(?=で(?!す|あ))",
    ),
    "rank": (
        # 2着に7馬身差
        (
            rf"(?P<figure>(?P<number>[1-9])着)(?=に(?:{_COUNT})(?:馬身|車身|秒|分|点|打|艇身)|"
            r"以[上下内](?:で|に|と|が))"
        ),
    ),
    "measure": (rf"(?P<figure>{_POWER} ?(?P<unit>km|kg|キロ|メートル|トン|光年|W))(?![a-z])",),
    "count": (
        rf"(?P<figure>{_POWER}(?P<unit>個))",
        (
            rf"{_NONE}(?P<figure>(?P<none>ゼロ))(?=[でだのにとを、。」)]|\Z)"
            r"(?!に(?:近|等)|の(?:状態|可能)|で(?:は|も)な)"
        ),
    ),
    "age": (
        # 三男(11か月)
        (
            rf"(?<=[男女娘子孫児ん]\()(?P<figure>(?P<number>{_COUNT})(?P<unit>[カかヵヶケ]月))"
            r"(?=\))"
        ),
    ),
    "duration": (rf"(?P<figure>{_POWER}(?P<unit>年|秒|時間|日))(?![間目前後])",),
}
"""Expressions by the words around the numbers."""
