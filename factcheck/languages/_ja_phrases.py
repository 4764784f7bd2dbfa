"""Japanese fixed words: ratios, stretches of time, scores, superlatives, notes of tables."""

from fractions import Fraction

from factcheck.languages._ja_measures import INDEX_POINTS
from factcheck.languages._list import words
from factcheck.model.phrases import PhraseWords

_INDEXES = words(
    """
    打率 防御率 勝率 出塁率 長打率 出生率 特殊出生率 偏差値 指数 動向指数 物価指数 景気指数 DI PMI
    円周率 視力 pH GPA OPS 係数 ジニ係数 倍率 スコア
    """
)
_SCALES = ("震度", "最大震度", "マグニチュード", "マグニチュード(m)", "マグニチュード(m)は", "m",
           "マグニチュードは", "震度は")  # fmt: skip
_WON = (
    "勝|敗|下し|下す|下さ|破|制し|制す|快勝|辛勝|完勝|圧勝|大勝|逆転|引き分|リード|折り返|競り|退け|"
    "撃破|先行|先制|惜敗|大敗|完敗|連勝|勝利|のスコア|のドロー|同点|サヨナラ|と勝|と下|と破|終え|終わ|"
    "完封|零封|粉砕|一蹴|振り切"
)
_TOLD = r"(?=[はがをにのもとで、。」=]|ら|さん|氏|容疑者|被告|選手|\Z|\n)"

PHRASES = PhraseWords(
    weight_contexts=dict.fromkeys(
        ("キロ", "㌔"), ("kg", ("体重", "重さ", "重量", "減量", "荷物", "コメ", "米"))
    ),
    people_before=frozenset(
        f"{word}{link}"
        for word in words("賛成 反対 棄権 ベスト トップ 定数 欠員 勝ち点 白票 無効")
        for link in ("", "は", "が", "を")
    ),
    long_decimals=True,
    index_points=INDEX_POINTS,
    ranks_followers={
        "号": tuple(
            words(
                """
                ソロ 2ラン 3ラン 本塁打 満塁 先頭打者 逆転 勝ち越し 同点 先制
                を放 を打 に到達 の本塁打
                """
            )
        )
    },
    indexes=frozenset(f"{name}{link}" for name in _INDEXES
        for link in ("", "は", "が", "を", "も", " ", ":")),
    proportions=(
        r"(?<![0-9.:])(?P<part>[0-9]{1,4}) ?: ?(?P<whole>[0-9]{1,4})(?![0-9:.]|%)"
        r"(?:(?=の(?:割合|比率|比|配合|配分|バランス|黄金比|縮尺)|で(?:分|割|混|希釈|配)|に(?:分|割))"
        r"|(?<=:[0-9])(?=[でにのと、](?![0-9])))"
    ),
    part_of_one=(
        r"以上|以下|未満|程度|ほど|近く|強|弱|を(?:占|超)|に(?:減|な|縮|抑|圧縮|とど|満)|の(?:確率|割合|量|"
        r"サイズ|価格|値段|コスト|面積|大きさ|人|国民|賛成|議席|時間|力|濃度|水|速|規模|長さ|重)|が(?:反対|賛成|回答)"
    ),
    multiples={
        "半数": Fraction(1, 2), "倍増": Fraction(2), "半減": Fraction(1, 2), "半減期": None,
        **dict.fromkeys(words("倍|以上 倍|近 倍|超 倍|になっ 倍|に増 倍|に膨"), Fraction(2)),
        "所得倍増": None, "半分": Fraction(1, 2), "半分こ": None,
        "面白半分": None, "半額": Fraction(1, 2), "半値": Fraction(1, 2),
        "冗談半分": None, "興味半分": None, "遊び半分": None,
    },
    durations={
        "半年": ("month", 6), "半年間": ("month", 6), "半世紀": ("year", 50),
        "半日": ("hour", 12), "半日常": None,
        "上半年": None, "下半年": None, "四半世紀": ("year", 25),
    },
    scales_before=frozenset(_SCALES),
    scores_before=r"[0-9][-–—―‐ー−][0-9]{1,2}\(|スコア[は]?|得点[は]|試合は",
    scores_after=(
        rf"(?:\([^)]{{1,40}}\))?[でとのに]?(?:{_WON})|で[一-鿿ァ-ヶー]{{1,8}}(?:に|を|が|と)(?:{_WON})"
        rf"|(?:、[0-9]{{1,2}}[-–—―‐ー−][0-9]{{1,2}}){{1,4}}[でとの](?:[一-鿿ァ-ヶー]{{1,8}}[にをがと])?(?:{_WON})"
    ),
    named_ages=(
        rf"(?:[一-鿿々ァ-ヶー]|さん|くん|ちゃん)(?<![年和成表図注条項案章部式社校館店県省党率額量数])\((?P<age>[1-9][0-9]|10[0-9])\){_TOLD}",
        r"享年(?P<age>[1-9][0-9]?|1[0-2][0-9])(?![0-9歳才])",
        r"(?:さん|ちゃん|君|くん|長男|次男|三男|長女|次女|三女|男児|女児)\((?P<age>[1-9])\)",
    ),
    superlatives=frozenset(
        words(
            """
            世界一 日本一 史上最も 世界で最も 国内で最も 日本で最も 自己ベスト 前人未到 自己新
            世界新 日本新 世界新記録 日本新記録 初めて 初の
            """
        )
    ),
    superlative_scopes=frozenset(
        scope + link
        for scope in words(
            """
            史上 世界 国内 日本 全国 業界 過去 観測史上 歴代 戦後 アジア 人類 民間 女性 球団史上
            大会史上 球団 大会 県内 道内 府内 都内 市内 東証 今季 今年 年内 自己 欧州 米国 韓国
            中国 創業以来 創業 統計開始以来 統計以来 統計史上 開業以来 創立以来 調査開始以来
            記録が残る中で 世界史上 憲政史上 五輪史上 リーグ 東アジア 東南アジア 日本史上 民間企業
            日本人 男子 女子 現存 現存する 九州 東北 北海道 関西 首都圏 西日本 東日本 地域 地元
            国内史上 国内外 社内 過去10年で 過去5年で この10年で
            """
        )
        for link in ("", "で", "の", "では")
    ),
    superlative_degrees=frozenset(
        words(
            """
            最大 最高 最多 最低 最悪 最長 最短 最速 最古 最年少 最年長 最小 最少 最強 最大級
            最高齢 最高値 最安値 最高額 最大規模 最多勝 最新 最良 初 初めて 唯一
            最南端 最北端 最東端 最西端
            """
        )
    ),
    superlative_traps=frozenset(
        words(
            """
            世界一周 日本一周 世界初演 今年初め 今年初頭 最初 当初 年初 月初 週初 期初
            創業初期 女性初期 戦後初期 自己最大限 過去最大限
            """
        )
    ),
    season_turns={"今": 0, "昨": -1, "来": 1, "一昨": -2, "この": 0, "再来": 2},
    ancient=(
        r"紀元前(?P<before_year>[0-9]{1,4})年",
        r"紀元前(?P<before_century>[0-9]{1,2})世紀",
        r"西暦(?P<year>[0-9]{1,4})年",
    ),
    unit_notes=r"単位\s?[:は=、]?\s?(?P<note>[^\s:はを=、。()（）]{1,24})",
    unit_spellings={"米$": "米ドル", "百万$": "百万ドル", "千$": "千ドル"},
    year_columns={
        "年": "{}年", "西暦": "{}年", "年次": "{}年", "年度": "{}年度", "会計年度": "{}年度",
        "発行年": "{}年", "設立": "{}年", "設立年": "{}年", "創業": "{}年", "開催年": "{}年",
        "発売年": "{}年", "公開年": "{}年", "year": "{}年", "受賞年": "{}年",
    },
)  # fmt: skip
