"""Japanese numbers without a unit, and what stands around them: 全国77の沿岸, 加盟国は193、.

Indexes at the end of a clause (2017年は2.48。), between two arrows (97.4→96.5) and in brackets
behind what they are of (置換水準(2.08)), and the best of all (世界で1番になる).
"""

from factcheck.languages._list import words
from factcheck.model.phrases import RowJoin, RowWords
from factcheck.model.words import FigureKind

_WHOLE = "[1-9][0-9]{1,2}(?![0-9.])|[1-9][0-9]{0,2}(?:,[0-9]{3})+"
"""A number that is no digit, no year and no telephone."""
_LEADS = "|".join(
    f"(?<={word})"
    for word in words(
        "全国 世界 国内 約 主要 合わせて あわせて 少なくとも およそ 最大 うち、 "
        "ほか、 [るたなうのはを計、] で\\s"
    )
)
"""What a number with a noun of its own stands behind: 被災した11の府県, 60%に当たる46の沿岸."""
_NOT_OF = (
    "(?!倍数|約数|凶数|吉数|悲劇|奇跡|数字|数値|位置|場合|時点|大台|節目|関門|水準|得点|点数|平方|整数|記録|意味|年齢|年代|若さ|女性|男性|"
    "少年|少女|頃|次|間|ほう|方|力|字|目|乗|位|倍|前後|半分|一部|うち|割合|確率|差|歳|夏|春|秋|冬|値|壁|線|台|"
    "誕生日|年末|正月|大会|試合|決勝|スコア|レベル|ボタン|キー|コード|ポート|バージョン|エラー|バツ|ダブル)"
)
"""What behind の is no noun of which there are so many: 35の若さ, 100の大台."""
_COUNTED = rf"{_NOT_OF}(?:[一-龠]{{2,8}}|[ァ-ヴー]{{3,14}}[一-龠]{{0,6}}(?!の))"
_ENDS = "(?=[をがはにでとも、。]|の(?![0-9])|など|から|まで|のうち|それぞれ|すべて|全て)"
_CLAUSE = (
    "(?=、(?![0-9])|。|だっ|だが|だ。|と(?:乖離|推計|見込|予測|低|高|並|前[年月]|過去|最|全国|平均|やや|ほぼ|大き|小さ|[0-9]{4}年)|となり|となる|となっ|とな。|"
    "で、|で(?:あり|あっ|ある))"
)
_COUNT = r"[0-9]{1,2}|[一二三四五六七八九]"
_KANJI = "一二三四五六七八九"
_INDEXES = "率|指数|水準|係数|DI|PMI|指標|比重|偏差値|視力|pH|CPI|倍率|スコア"
_NO_UNIT = r"(?![0-9.%]| ?[%a-zA-Zァ-ヴ一-龠]|へ版)"
_RATE = r"[0-9]{1,3}\.[0-9]{1,3}"

BARE: dict[FigureKind, tuple[str, ...]] = {
    "count": (
        (
            rf"(?:{_LEADS})(?<![0-9一二三四五六七八九十]の)"
            rf"(?P<figure>(?P<number>{_WHOLE}) ?の(?P<unit>{_COUNTED})){_ENDS}"
        ),
        # 加盟国は193、; セッション数 15
        rf"(?<=[国数員社校店県町村島駅館カ所棟][はが])(?<![係指関乗対常変定半]数.)(?P<number>[1-9][0-9]{{1,4}}){_CLAUSE}",
        rf"(?:足すと|加えると|含めると|合わせると|合計すると)(?P<number>[1-9][0-9]{{1,4}}){_CLAUSE}",
        # 採決は賛成8・反対1で
        r"賛成(?P<number>[1-9][0-9]{0,2})(?=[・、対] ?反対)",
        r"賛成[0-9]{1,3}[・、対] ?反対(?P<number>[0-9]{1,3})(?=[で。、)のと]|だ)",
        # 席数48
        r"(?<=[一-龠ァ-ヴー]数)(?<![係指関乗対常変定奇偶素小少分整実逆因級回倍]数)(?P<number>[1-9][0-9]{0,3})(?=[、。)ので]|だ|と)",
        # 約150にものぼる基金
        rf"(?P<number>{_WHOLE})(?=にものぼ|にも上る|にも及)",
        # 自然遺産160、複合遺産24となる
        (
            r"(?<=[一-龠]{3})(?P<number>[1-9][0-9]{0,3})"
            r"(?=、[一-龠]{2,6}[0-9]{1,4}(?:となる|となっ|だった|、[一-龠]{2,6}[0-9]{1,4}(?:となる|となっ|だった)))"
        ),
        r"[0-9]、[一-龠]{2,6}(?P<number>[1-9][0-9]{0,3})(?=となる|となっ|だった)",
    ),
    "number": (
        # aOR=3.7, 調整後オッズ比(aOR)は 2.0(95%
        (
            r"(?:OR|HR|RR|オッズ比|ハザード比|リスク比)\)?"
            rf"(?: ?[=≒:] ?| ?は ?|、| )(?P<number>{_RATE})"
        ),
        rf"(?<![{_KANJI}〇十百千万第])(?P<number>[{_KANJI}〇]点[{_KANJI}〇]{{2,4}})(?![{_KANJI}〇十百千万])",
        rf"(?<=[一-龠][はが])(?<![版号系番]は)(?P<number>[0-9]{{1,2}}\.[0-9]{{1,3}}){_CLAUSE}",
        rf"(?<=[一-龠ァ-ヴーA-Zで][はがを])(?P<number>{_RATE})(?=まで(?:上|下|低|回復|改善|悪化|高ま|落ち|伸)|に(?:なる|なっ)(?!ら)|を(?:提示|示[しす]|記録|維持|目標|底|切|割))",
        rf"(?:{_INDEXES})\((?P<number>{_RATE})\)",
        rf"(?<![0-9A-Za-z.,/-])(?<![A-Za-z] )(?P<number>{_RATE})(?= ?[→⇒] ?{_RATE}{_NO_UNIT})",
        rf"(?<![A-Za-z] )(?<![A-Za-z])[0-9]\.[0-9]{{1,3}} ?[→⇒] ?(?P<number>{_RATE}){_NO_UNIT}",
        r"(?<![0-9.,])(?P<number>[1-9][0-9]{0,2}(?:,?[0-9]{3}))(?=の大台)",
        # the base of an index: 1990=100で102.5
        r"(?<=[0-9]{4}=)(?P<number>100)(?![0-9.,])",
        r"(?<=[0-9]{4}=100で)(?P<number>[0-9]{2,3}(?:\.[0-9]{1,2})?)(?![0-9])",
    ),
    # 大さじ1杯半
    "measure": (
        rf"(?P<figure>(?P<unit>大さじ|大匙|小さじ|小匙)(?P<number>{_COUNT})杯(?P<half>半)?)(?!分の)",
    ),
    # 12対0の全会一致
    "ratio": (
        # 移動率は−1.14/1,000人
        (
            r"(?<![0-9A-Za-z.,/])(?P<figure>(?P<part>[0-9]{1,4}\.[0-9]{1,3})人?/"
            r"(?P<whole>1,?000|10,?000|100,?000)人?)(?![0-9/年月日円.])"
        ),
        r"(?<![0-9.,])(?P<figure>(?P<part>[1-9][0-9]{0,2})対(?P<whole>[0-9]{1,3}))(?=の(?:全会|賛成|多数|僅差|票)|で(?:可決|否決|承認))",
    ),
    "rank": (
        r"(?<![^でのがは])(?P<figure>(?P<number>1)番)(?=に(?:な[りっるれ]|輝|選ば)|でした|だった|です(?!か))",
    ),
}
"""Expressions by the words around the numbers."""

_APART = r"(?<![0-9A-Za-z.,/:第~–—―-])"
_SIDES = words("横 縦 幅 高さ 奥行 奥行き 厚さ 長さ 直径 短径 長径 重さ")
_FURTHER = tuple(
    f"{comma}{times}{side}{link}"
    for comma in ("、", "")
    for times in ("×", "x", "")
    for side in _SIDES
    for link in ("は", "が", "約", "")
)
_JOINS: dict[str, RowJoin] = {
    **dict.fromkeys(("から", "と", "や", "または", *_FURTHER), "any"),
    "、": "rising",
}
_OF_BEFORE = (
    "同|同じく|(?:前年|前回|前期|前日|前週|前月|昨年|一昨年|去年|前年同期|前年同月|前年度|前季|昨季|改選前|公示前|解散前|平年|"
    "目標|予想|当初|定員|うち[一-龠ァ-ヴー]{1,8}|男性?|女性?|男子|女子)(?:産)?(?:は|が)?"
)
ROWS = RowWords(
    kinds=frozenset({"money", "percent", "measure", "count", "age", "ratio", "duration", "rank"}),
    unshared=frozenset({"year", "month", "day"}),
    lead=(
        rf"{_APART}(?:(?<=[はがをにのでもと、「(約\s])|(?<=それぞれ)|(?<=各)|"
        rf"(?<=[一-龠ァ-ヴー])(?=[0-9.,]+(?:から|、?[×x]?(?:{'|'.join(_SIDES)}))))"
        r"(?<![A-Za-z]\s)(?<![図表号巻章条項番年月日])(?<!図の)(?<!表の)(?=[0-9])"
    ),
    last=_JOINS,
    further=_JOINS,
    brackets=rf"\((?:{_OF_BEFORE})約?",
    ends=r"\)(?!年)|[、。]",
)
"""How numbers share a unit: 10と20%, 8から10%に, 横30、縦20センチ, 58人(前年は61)."""
_SMALL = "(?P<unit>mmHg|Hz|kHz|MHz|GHz|V|W|kg|g|km|cm|mm)(?![A-Za-z0-9])"
_PRICE = r"[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]{1,4}"
PAIRED: dict[FigureKind, tuple[str, ...]] = {
    # 一般1,200(1,000)円
    "money": (
        rf"{_APART}(?P<figure>(?P<number>{_PRICE}))(?=\((?:{_PRICE})\)(?P<unit>円))",
        rf"(?<=[0-9]\()(?P<figure>(?P<number>{_PRICE}))(?=\)(?P<unit>円))",
    ),
    # 130/80mmHg, 50/60Hz
    "measure": (
        rf"{_APART}(?P<figure>(?P<number>[1-9][0-9]{{1,2}}))(?=/[1-9][0-9]{{1,2}} ?{_SMALL})",
        rf"(?<=[0-9]/)(?P<figure>(?P<number>[1-9][0-9]{{1,2}}) ?{_SMALL})",
    ),
}
"""Two numbers of one unit, told by an expression for each."""
