"""Japanese figures told by what stands around a number, and titles, in which none stand."""

from factcheck.languages._list import words
from factcheck.model.words import FigureKind

_KANJI = "[一二三四五六七八九]?十[一二三四五六七八九]?"
_TWO = rf"(?<![0-9.,・一二三四五六七八九十百千万第])(?P<number>[1-9][0-9]|{_KANJI})"
_DIGIT = "(?<![0-9.,一二三四五六七八九十百千])[1-9一二三四五六七八九]"
_DECIMAL = r"[0-9]{1,5}(?:\.[0-9]{1,5})?"
_COUNT = r"[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
_ORDINAL = "[1-9][0-9]{0,2}|[一二三四五六七八九十百]{1,6}"
_WHOLE = "(?<![0-9A-Za-z.,/:-])[1-9][0-9]{0,3}(?![0-9])"
_KINDS = (
    "国と地域|国・地域|国や地域|国|目標|自治体|都市|企業|団体|大学|学校|施設|項目|チーム|地域|作品|言語|"
    "市町村|都道府県|課題|提案|政策|事業|指標|銘柄|島|州|民族|部族|会場|競技|種目|機関|病院|店舗|原則|分野"
)
"""What is counted with の between."""
_SENTENCE = r"(?:懲役|禁錮|禁固|拘禁刑|求刑|拘役)(?:計|は|・)?"
_WORKS = words(
    """
    映画 小説 ドラマ 絵本 漫画 曲 楽曲 長編 短編 連載 番組 舞台 戯曲 詩集 句集 歌集 新書 著書
    アニメ 新曲 代表作 遺作 新作 オペラ アルバム シングル
    """
)
_TO = r"(?: ?[-–—―~] ?|から|、|, ?)"
_FROM_TO = rf"(?P<figure>(?P<number>{_DECIMAL}){_TO}(?P<until>{_DECIMAL}))(?![0-9.%])"
_P = r"[pP](?<![A-Za-z0-9].)値?(?:は| ?[=≒] ?| ?(?P<most>[<≦≤]) ?)"
_BESIDE = r"(?=[とにでのをがはも、。程]|以[上下]|未満|前後|だ|点台)"
_SEVERITY = r"(?P<number>10\.0|[0-9]\.[0-9])(?![0-9.])"
_CVSS = r"CVSS[^。\n0-9]{0,12}(?:v?[23]\.[01x]?)?[^。\n0-9]{0,8}(?:で|は|が|コア|本値|: ?)"
_PARTY = r"[一-鿿]{1,4}(?:[・ ]?[一-鿿]{1,3})? ?[現新元前](?:[0-9①-⑳]|\b|$)"

TOLD: dict[FigureKind, tuple[str, ...]] = {
    "number": (
        r"[はがをのもと、](?P<number>0\.[0-9]{1,4})" + _BESIDE,
        # an index with ・ for its decimal mark: 総合が108・9となり
        r"[はがを、](?P<number>[0-9]{2,3}・[0-9])(?=と|、|で(?!す)|に(?!は)|だ)(?![^。\n]{0,3}両日)",
        # statistics: p=0.002, P値は0.03, p<0.05, 95%信頼区間18.7-26.3
        _P + r"(?P<number>0?\.[0-9]{1,6})(?![0-9])",
        r"[rR](?<![A-Za-z0-9].)2? ?= ?(?P<number>-?0?\.[0-9]{1,5})(?![0-9])",
        rf"(?:信頼区間|CI|四分位範囲|IQR)(?:は|が|、|:|=)? ?[(\[]?{_FROM_TO}",
        # a severity: CVSS v3.1で10.0
        _CVSS + _SEVERITY,
        r"深刻度[^。\n0-9]{0,8}(?:は|が|:|で)" + _SEVERITY,
        # strokes of golf: 66で回り, 通算13アンダーの275で
        r"(?P<number>[5-9][0-9])(?<![0-9.,]..)(?=で回|のスコアで|でホールアウト|と伸ばし|とスコアを)",
        r"(?:アンダー|オーバー|パー)(?:の|、|・|,)(?P<number>[0-9]{2,3})(?=[でのにと、。])",
        # 離心率0.25以下
        r"(?:率|係数|確率|比)(?P<number>0\.[0-9]{1,4})" + _BESIDE,
        # the base of an index: 2020年=100, を100とした
        r"年(?:平均)? ?= ?(?P<number>100)(?![0-9.,])",
        r"を(?P<number>100)(?=とし)",
        # 値下がりは570だった
        r"[はが](?P<number>[1-9][0-9]{1,4})(?=だった|に上った|となった|にとどまった)",
        # 連敗を3で止めた
        r"連[勝敗](?:を|が|は)(?P<number>[0-9]{1,2})(?=で(?:止|スト|途切)|に伸|とし)",
    ),
    "rank": (
        rf"(?P<figure>第(?P<number>(?!一の)(?:{_ORDINAL})))(?=の(?!つ|矢))",  # 第2の人生
        r"(?P<figure>第 (?P<number>[1-9][0-9]?))(?= の(?!つ))",
        # home runs of a season: 18号ホームラン
        r"(?P<figure>(?P<number>[1-9][0-9]?)号)(?=ホームラン|本塁打|ソロ|[2-3]ラン|ツーラン|スリーラン|満塁)",
        rf"\A\s*(?P<figure>第(?P<number>{_ORDINAL}))\s*\Z",  # a cell of a table
    ),
    "ratio": (
        rf"(?P<figure>(?P<until>{_DIGIT})[、〜~か](?P<whole>{_DIGIT})人に(?P<part>[1一])人)",
    ),
    "count": (
        # 93の国と地域, 17の目標
        rf"(?P<figure>(?P<number>{_WHOLE})の(?P<unit>{_KINDS}))",
        r"(?<=[がは])(?P<number>[0-9]{1,4})(?=あ[っるり])",
        *(
            rf"{before}(?P<figure>(?P<number>{_COUNT})(?P<unit>{unit})){after}"
            for before, unit, after in (
                ("", "男", rf"(?=(?:{_COUNT})女|に恵まれ)"),
                ("男", "女", "(?=[のをにがとで、。)])"),
                ("勝", "分", r"(?=[0-9]{1,2}敗)"),
            )
        ),
        # innings of a pitcher: 7回3分の1
        rf"(?P<figure>(?P<number>{_COUNT})(?P<unit>回)(?P<whole>[3三])分の(?P<part>[12一二]))",
        r"(?P<figure>(?P<number>[0-9]{1,2})(?P<unit>回) ?(?P<part>[12])/(?P<whole>3))(?![0-9/])",
    ),
    "age": (
        rf"{_TWO}(?=で(?:亡くな|死[にんぬ去没]|他界|逝[きっ去]|没し|永眠|急逝|生涯を|初産|嫁い|この世を))",
        # a list of candidates: 佐藤花子 45 自民 新
        rf"(?<=[一-鿿ぁ-んァ-ヶー々] )(?P<number>[2-9][0-9])(?= {_PARTY})",
    ),
    "duration": (
        rf"{_SENTENCE}(?P<figure>(?P<years>{_COUNT})年(?P<number>{_COUNT})(?:月|[カか]月))(?![0-9])",
        rf"{_SENTENCE}(?P<figure>(?P<number>{_COUNT})月)(?![0-9])",
    ),
}
_BARE = r"[^「」『』\n0-9は、。]{1,15}"
"""What may be a title and states no figure: no digits, no clause."""
TITLES = (
    r"「(?:(?:"
    + "|".join(f"(?<={work}「)" for work in _WORKS)
    + r")(?P<work>[^「」\n]{1,30})(?=」)"
    rf"|(?P<dated>{_BARE})(?=」\([12][0-9]{{3}}年)|[^「」\n]{{0,200}})"
    "|『(?:(?:"
    + "|".join(f"(?<={work}『)" for work in _WORKS)
    + r")(?P<named>[^『』\n]{1,30})(?=』)"
    rf"|(?P<title>{_BARE})(?=』)(?!』と(?:言|話|述|語|答|聞|書|訴|叫|告|し|報|発|の|い)))"
)
