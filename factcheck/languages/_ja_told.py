"""Japanese figures told by what stands around a number, and titles, in which none stand."""

from factcheck.languages._list import words
from factcheck.model.words import FigureKind

_KANJI = "[一二三四五六七八九]?十[一二三四五六七八九]?"
_TWO = rf"(?<![0-9.,・一二三四五六七八九十百千万第])(?P<number>[1-9][0-9]|{_KANJI})"
_DIGIT = "(?<![0-9.,一二三四五六七八九十百千])[1-9一二三四五六七八九]"
_DECIMAL = r"[0-9]{1,5}(?:\.[0-9]{1,5})?"
_COUNT = r"[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
_ORDINAL = "[1-9][0-9]{0,2}|[一二三四五六七八九十百]{1,6}"
_WHOLE = (
    "(?<![0-9A-Za-z.,/:第-])(?<!口)(?<!口約)(?<!その)"
    "(?<!番号)(?<!数)(?<!数約)(?<!万)(?<!億)[1-9][0-9]{0,3}(?:,[0-9]{3}){0,3}(?![0-9])"
)
_KINDS = (
    "国と地域|国・地域|国や地域|国|目標|自治体|都市|企業|団体|大学|小学校|中学校|小中学校|高校|学校|施設|項目|"
    "チーム|地域|作品|言語|市町村|都道府県|課題|提案|提言|政策|事業|指標|銘柄|島|州|民族|部族|会場|競技|種目|機関|"
    "病院|店舗|原則|分野|亜種|種|寺院|神社|寺|駅|部門|部署|拠点|工場|空港|港|路線|橋|山|川|湖|古墳|遺跡|城|建物|"
    "世帯|家族|遺伝子|個体|単語|漢字|曲|楽曲|質問|回答|条件|要素|要因|理由|方法|ステップ|ルール|約束|重点|戦略|"
    "法案|条約|法律|加盟国|参加国|クラブ|球団|劇場|映画館|美術館|博物館|図書館|ブランド|会社|業種|銀行|金融機関|"
    "農家|医療機関|保育所|幼稚園|議席|選挙区|政党|会派|部隊|集落|村|町|市|区|県|郡|島々|衛星|惑星|星|元素|品種|色"
)
"""What is counted with の between."""
_SENTENCE = r"(?:懲役|禁錮|禁固|拘禁刑|求刑|拘役)(?:計|は|・)?"
_WORKS = words(
    """
    映画 小説 ドラマ 絵本 漫画 曲 楽曲 長編 短編 連載 番組 舞台 戯曲 詩集 句集 歌集 新書 著書
    アニメ 新曲 代表作 遺作 新作 オペラ アルバム シングル
    """
)
_FIGURATIVE = (
    "つ|矢|故郷|ふるさと|人生|創業|性|職業|我が家|わが家|母国|祖国|青春|皮膚|脳|心臓|家族|誕生|開国"
)
"""What is second (third) in figures of speech, and nowhere first."""
_ALLOWED = (
    r"の(?!間)|[、。)」\n]|\Z|(?:と|に)(?:限|制限|し(?!て(?:は|も))|す|な|定|決|抑)|は(?:無料|可|OK|認)|です|だ[。が]|"
    r"(?:無料|無償|配|もら|可|利用|申し?込|予約|購入|参加|選択|選べ|選ん|借り|応募|入場|同伴|乗車|注文|持ち帰|認め|使え|受け付け)"
)
"""What follows the most that is allowed; not what is reached: 12度まで下がった."""
_GOODS = "[人名回枚個冊点件台本社組匹頭泊品]|世帯|[カか]所"
_GIVEN = "[0-9月]|延長|拡大|拡充|引き上げ|広げ|対象|支給|助成"
"""What is given up to an age, beside that."""
_TO = r"(?: ?[-–—―~] ?|から|、|, ?)"
_FROM_TO = rf"(?P<figure>(?P<number>{_DECIMAL}){_TO}(?P<until>{_DECIMAL}))(?![0-9.%])"
_P = r"[pP](?<![A-Za-z0-9].)値?(?:は| ?[=≒] ?| ?(?P<most>[<≦≤]) ?)"
_BESIDE = r"(?=[とにでのをがはも、。程]|以[上下]|未満|前後|だ|点台)"
_SEVERITY = r"(?P<number>10\.0|[0-9]\.[0-9])(?![0-9.])"
_CVSS = r"CVSS[^。\n0-9]{0,12}(?:v?[23]\.[01x]?)?[^。\n0-9]{0,8}(?:で|は|が|コア|本値|: ?)"
_PARTY = r"[^\W\d]{1,4}(?:[・ ]?[^\W\d]{1,3})? ?[現新元前](?:[0-9①-⑳]|\b|$)"

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
        # the mark of an index: 節目の50を下回った
        r"(?<=[のるがはも、])(?P<number>[0-9]{1,4}(?:\.[0-9]{1,3})?)(?=を(?:大きく)?(?:上回|下回|超え|超す|割り?込|割っ|切[りるっ]|突破))",
        # the pressure of the blood: 上が140、下が90
        r"(?<=[上下高低][がは])(?P<number>[0-9]{2,3})(?=[、でとをに以だ台前])",
        r"(?P<number>-?[0-9]{1,2}(?:\.[0-9]{1,2})?)(?=等[級星])",
        # 連敗を3で止めた
        r"連[勝敗](?:を|が|は)「?(?P<number>[0-9]{1,2})(?=」?(?:で(?:止|スト|途切)|に伸|とし))",
    ),
    "rank": (
        rf"(?P<figure>(?P<number>(?![1-9]0代){_COUNT})代)(?=将軍|当主|国王|天皇|皇帝|横綱|大統領|首相|社長|市長|知事|店主)",
        rf"(?P<figure>第(?P<number>(?!一の)(?:{_ORDINAL})))(?=の(?!{_FIGURATIVE}))",
        r"選手(?P<figure>(?P<number>[1-9][0-9]?)号)",
        r"(?P<figure>第 (?P<number>[1-9][0-9]?))(?= の(?!つ))",
        # home runs of a season: 18号ホームラン
        r"(?P<figure>(?P<number>[1-9][0-9]?)号)(?=ホームラン|本塁打|ソロ|[2-3]ラン|ツーラン|スリーラン|満塁)",
        rf"\A\s*(?P<figure>第(?P<number>{_ORDINAL}))\s*\Z",  # a cell of a table
    ),
    "ratio": (
        rf"(?P<figure>(?P<number>{_COUNT})倍(?P<half>半))(?![ば数額分])",
        rf"(?P<figure>(?P<until>{_DIGIT})[、〜~か](?P<whole>{_DIGIT})人に(?P<part>[1一])人)",
    ),
    "count": (
        # 1人5冊まで, 予約は3回までとする
        rf"(?<![0-9.,から-])(?P<figure>(?P<number>{_COUNT})(?P<unit>{_GOODS})(?P<most>まで))(?={_ALLOWED})",
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
        r"(?<=地[上下])(?P<figure>(?P<number>[0-9]{1,3})(?P<unit>階))",
        # 定数を80削減
        r"(?<=を)(?P<number>[1-9][0-9]{0,3})(?=削減|増や[しす]|減ら[しす]|上積み|伸ばし)",
        r"(?P<figure>(?P<number>[1-9][0-9]?)(?P<unit>四球|四死球|三振|二塁打|三塁打))",
        r"(?<=[はをが])(?P<figure>(?P<number>[1-9])(?P<unit>差))(?=[でにのと、])",
        # 駅数は24
        r"(?<=\w数[はが])(?<![係指関乗対常変]数.)(?P<number>[0-9]{1,4})(?=[、。で]|だっ|だ。)",
        # 将軍は15代を数え
        rf"(?P<figure>(?P<number>{_COUNT})(?P<unit>代))(?=を数|続|にわた|で途|で断)",
        # 22対の染色体
        r"(?P<figure>(?P<number>[0-9]{1,4})(?P<unit>対))(?=の(?![0-9])|[、。をがと])",
        # 金5、銀3、銅7
        r"(?<=金)(?P<number>[0-9]{1,3})(?=[、・ ]?銀[0-9])",
        r"(?<=銀)(?P<number>[0-9]{1,3})(?=[、・ ]?銅[0-9])",
        r"(?<=銅)(?P<number>[0-9]{1,3})(?=[のでをと、。]|個)",
        # 7周半
        rf"(?P<figure>(?P<number>{_COUNT})(?P<unit>周|馬身|回転|個|杯|畳|坪|切れ|ページ)(?P<half>半))(?![ば数額分減径島値面端])",
        # innings of a pitcher: 7回3分の1
        rf"(?P<figure>(?P<number>{_COUNT})(?P<unit>回)(?P<whole>[3三])分の(?P<part>[12一二]))",
        r"(?P<figure>(?P<number>[0-9]{1,2})(?P<unit>回) ?(?P<part>[12])/(?P<whole>3))(?![0-9/])",
    ),
    "age": (
        rf"{_TWO}(?=で(?:亡くな|死[にんぬ去没]|他界|逝[きっ去]|没し|永眠|急逝|生涯を|初産|嫁い|この世を))",
        r"享年(?:は|、)?(?P<number>[一二三四五六七八九十]{1,4})(?!歳)",
        # 16歳9カ月, 生後3カ月, 娘が8か月
        rf"(?P<figure>(?P<years>{_COUNT})歳(?P<number>{_COUNT})(?P<unit>[カかヵヶケ]月))",
        rf"(?<=生後)(?P<figure>(?P<number>{_COUNT})(?P<unit>[カかヵヶケ]月|日|週間|週|年))(?!半)",
        rf"(?<=[娘子女男孫児][がは])(?P<figure>(?P<number>{_COUNT})(?P<unit>[カかヵヶケ]月))(?=[のでに、。])",
        # a list of candidates: 佐藤花子 45 自民 新
        rf"(?<=[^\W\d] )(?P<number>[2-9][0-9])(?= {_PARTY})",
        # 18歳までの医療費, but not 80歳まで生きた
        rf"(?<![0-9.,から-])(?P<figure>(?P<number>{_COUNT})歳(?P<most>まで))(?={_ALLOWED}|{_GIVEN})",
    ),
    "duration": (
        # 週3日までの在宅勤務, 2時間切り
        rf"(?<=[週月])(?P<figure>(?P<number>{_COUNT})(?P<unit>日|時間)(?P<most>まで))(?={_ALLOWED}|は)",
        rf"(?P<figure>(?P<number>{_COUNT})(?P<unit>時間|分|秒)(?P<most>切り))(?![替落取り上下抜])",
        r"(?P<figure>(?P<number>[1-9][0-9]{0,3})(?P<unit>年))(?=生存|生き|生活|生産|生息)",
        rf"{_SENTENCE}(?P<figure>(?P<years>{_COUNT})年(?P<number>{_COUNT})(?:月|[カか]月))(?![0-9])",
        rf"{_SENTENCE}(?P<figure>(?P<number>{_COUNT})月)(?![0-9])",
        rf"(?P<figure>(?P<number>{_COUNT})月)(?=を経過)",
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
