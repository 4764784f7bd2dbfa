"""Japanese words around amounts: stretches of time, hedges, bounds, ranges, traps."""

from decimal import Decimal

from factcheck.languages._list import words
from factcheck.model.language import Join, Unit

_YEAR, _MONTH, _WEEK, _DAY = Unit("year"), Unit("month"), Unit("week"), Unit("day")
_HOUR, _MINUTE, _SECOND = Unit("hour"), Unit("minute"), Unit("second")
_MONTHS = (
    "カ月",
    "か月",
    "ヵ月",
    "ヶ月",
    "箇月",
    "ケ月",
    "ヵ月",
    "カ月間",
    "か月間",
    "ヵ月間",
    "ヶ月間",
    "ケ月間",
)
DURATIONS: dict[str, Unit | None] = {
    "年": _YEAR, "年間": _YEAR, "カ年": _YEAR, "か年": _YEAR, "ヵ年": _YEAR,
    "世紀": Unit("year", Decimal(100)), "世紀ぶり": Unit("year", Decimal(100)),
    "四半期連続": Unit("month", Decimal(3)), "四半期ぶり": Unit("month", Decimal(3)),
    "四半期": Unit("month", Decimal(3)), "週": _WEEK, "週間": _WEEK, "日": _DAY, "日間": _DAY,
    "日分": _DAY,
    "営業日": _DAY, "営業日間": _DAY,
    "時間": _HOUR, "分": _MINUTE, "分間": _MINUTE, "秒": _SECOND, "秒間": _SECOND,
    "分間隔": _MINUTE, "秒間隔": _SECOND,
    "h": _HOUR, "min": _MINUTE, "sec": _SECOND,
    "ミリ秒": Unit("second", Decimal("0.001")), "ms": Unit("second", Decimal("0.001")),
    "μs": Unit("second", Decimal("0.000001")), "ns": Unit("second", Decimal("1E-9")),
    "年度": None, "年代": None,
    "年生": None,
    "年目": None, "日目": None, "週目": None, "時間目": None, "分野": None,
    "日本": None,
    "時間帯": None,
    "年次": None, "年式": None, "分割": None, "分類": None, "分岐": None, "秒目": None,
    "年金": None,
    "日付": None, "日曜": None, "世紀末": None, "世紀枠": None,
    "世紀フォックス": None, "時間テレビ": None,
}  # fmt: skip
DURATIONS |= {  # the number of a case at court: 令和6年(ワ)第1234号
    f"年({sign})第": None
    for sign in words(
        "ワ ハ レ ネ ツ ラ ヨ タ オ ヒ フ コ ロ ウ イ ヌ ヘ ホ チ リ ル ヲ カ ソ ナ ム ク ヤ "
        "マ ケ ノ "
        "わ う ね れ し あ く い は に ほ へ と ち り ぬ る た つ ら む "
        "行ウ 行コ 行ヒ 行ケ 行ツ 行フ 行ト 行ス 行サ 行ク 行ノ 家 家イ 家ホ 家ヌ 少 受 許 特わ "
        "合わ 再 医 ワネ"
    )
}
DURATIONS |= {  # of a share: 3分の1
    f"分の{gap}{digit}": None
    for digit in "0123456789一二三四五六七八九十百千数何"
    for gap in ("", " ")
}
# of rooms: 駅から8分の2LDK
DURATIONS |= {f"分の{rooms}{kind}": _MINUTE for rooms in range(1, 7) for kind in ("LDK", "DK")}
DURATIONS |= {f"分{losses}敗": None for losses in range(40)}  # games drawn: 5勝3分2敗
DURATIONS |= dict.fromkeys(_MONTHS, _MONTH)
# tenths: of a bloom, of a sleeve, of rice, of a haircut
DURATIONS |= dict.fromkeys(words("分咲 分づき 分搗 分丈 分袖 分粥 分がゆ 分刈"))
DURATIONS |= {f"年{name}組": None for name in "ABCDEFGH123456789"}  # of a school
HALVES = ("半",)

# English amounts stand in Japanese texts as they are: $700 million, US$5bn, 5 million dollars.
LATIN_MAGNITUDES = {
    gap + word: value
    for word, value in {
        "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
        "bn": 10**9, "mn": 10**6, "tn": 10**12,
    }.items()
    for gap in ("", " ")
}  # fmt: skip

# Only before these is ・ a decimal mark (３・５％): 3・4日 are two days, 9・11 is a name.
POINT_UNITS = frozenset(
    words(
        """
        % パーセント ㌫ 倍 割 ポイント ㌽ 度 キロ ㌔ km kg メートル ㍍ センチ ㌢ cm ミリ ㍉ mm
        トン ㌧ グラム ㌘ リットル
        """
        "㍑ ヘクタール ㌶ "
        "平方 立方 万 億 兆 点 秒 時間 ドル ㌦ ユーロ インチ 型 光年 カロリー 坪 円 "
        "マイル ヤード フィート ポンド オンス ガロン エーカー ノット ワット ヘルツ ℃"
    )
)

TIMES: dict[str, Unit | None] = {"倍": Unit(""), "倍率": None, "倍増": Unit("")}
TIMES |= {
    f"倍速{tail}": None
    for tail in ("で", "の", "再", "視", "モ", "録", "ド", "、", "。", ")", "」")
}

JOINS: dict[str, Join] = {
    "~": "span", "-": "span", "–": "span", "—": "span", "―": "span", "ないし": "span",
    "乃至": "span",
    "ー": "span", "~第": "span", "-第": "span", "–第": "span", "から第": "change",
    "→": "move", "⇒": "move", "、": "next", ",": "next",
    "・": "next", "から": "change", "または": "next", "か": "next", "と": "between",
}  # fmt: skip

TRAPS = frozenset(
    words(
        """
    一方 一層 一蹴 一部 万一 万能 一同 一変 唯一 二度と 一般 一時 一番 一切 一緒 一気 一定 一環
    一歩 一言 一目 一面 一流 一躍 一概 一律 一連 一見 一説 一段 一員 一因 一角 一括 一本化 一杯
    一生 一石二鳥 十人十色 三日坊主 八百屋 百貨店 千葉 七夕 五輪 三菱 四国 九州 八王子 十分
    十二分 百科 千代田 万博 四季 三角 六本木 八方 一覧 一致 一貫 一瞬 一斉 一挙 一旦 一端 一帯
    統一 同一 単一
    第一 第二次 第一次 第三者 第一人者 二の次 二人三脚 三位一体 四六時中 千差万別 万全
    一通り 一色 一種 一例 一人歩き 一人暮らし 一人旅 一人芝居 一人っ子 一体 一枚岩 一本釣り 一足
    一発 一両日 一口 三日月 三日天下 一日千秋 一年中 二輪 三輪 四輪 五日市 八日市 十日町 百日紅
    万歳 一昨年 一昨日 一日中 一日も早く 一つ 一つ一つ 一人一人 一人ひとり ひとつ 一息 一望 一味
    一丸 一度 一人前 一苦労 一任 一存 一新 一掃 一転 一途 一服 一抹 一喜一憂 一進一退 一長一短
    一心 一助 一線 一級 一戸建て 一品 一夜 一家 一族 一行 一週間分 一件落着 二酸化 二次 二次元
    三次元 一次 二重 三重 三重県 二世 三世 四世 五世 二股 二極 二分 三権 三振 四球 四川
    十字 十勝 千秋楽 千歳 百戦 百獣 万年筆 億万長者 数学 数字 数値 数量 数理 数奇 人数 件数 回数
    乱数 素数
    点数 多数 少数 小数 複数 無数 偶数 奇数 関数 変数 係数 指数 総数 枚数 台数 年数 日数 社数
    個数 名数 手数 口数 戸数 票数 部数 乗数 数々 数多 数人がかり 零細 零下 五感 五月雨 五分五分
    三々五々 四方 四角 四天王 五十歩百歩 五十音 七五三 七転び 八百長 八つ当たり 九死 十八番
    十二支 千円札 万円札 万引き 万華鏡 万事 一世 一世一代 一代記 一期一会 一石 一矢 一太刀 一泡
    一役 一翼 一理 三井 三越 三重奏 三陸 三河 三浦 三島 三田 三原 三木 三宅 三郎 二郎 一郎 五郎
    十郎 四郎 一条 二条 三条 四条 五条 九条 七条 一宮 二宮 三宮 四谷 五反田 八戸 八幡 八丈 八重
    三三九度 五里霧中 石の上にも三年 の五分と を五分に 五分に戻 五分の星 五分の戦 衆参 参院 参席
    参両 参選 参戦 古参 人参 持参 参加
    絶対零度 北斗七星 部から二部 九段 千住 千駄 百済 百合 二階堂 五島 五十嵐 四日市 廿日市 六甲
    上七軒 七尾 八代 八千代 八尾 三鷹
    千里 万葉 万国 万物 一神教 十二単 一塁 二塁 三塁 一軍 二軍 二刀流 二枚目 三枚目 二枚舌 二足の
    二足歩行 四足歩行 千年紀 千年王国 千年至福 一党制 一党独裁 一党支配 一党優位
    三昧 三脚 四肢 五臓 六法 七輪 八分目 八つ橋 十手 百人一首 一から 一にも 一か八か 三つ巴
    三つ星 二つ返事 一つの 二つ折り 十把 四つ角 四つ葉 四つん 四球団 一校 乃木坂46 akb48 ske48
    nmb48 hkt48 欅坂46 櫻坂46 日向坂46 元社長 元首相 元大統領 元会長 元監督 元選手 元議員 元長官
    元幹部 元代表 元理事 元職員 元記者 元教授 元妻 元夫 元日 人類 人間 人口 人材 人生 人気 人工
    人物 人々 社会 社員 社長 社内 社外 本当 本人 本社 本格 本質 本部 本来 名前 名称 回復 回答
    回転 回路 個人 個別 件名 点検 点灯 部長 部分 部品 部下 台風 台湾 度合い 代表 機能 機械 組合
    組織票 店長 席上 面積 体制 体験 通信 通貨 通常 作業 作家 話題 曲がり 百年の計 四面楚歌
    三度目の正直 五満点 1人1人 1人ひとり 1つ1つ 1つだけ言 一字 一筆 総活躍 総中流 一周 一寸 一団
    一派 一党独 一局集 一紙 一幕 一場 一片 一束 一院 二院制 九分九厘 千本桜 3・11 9・11 2・26
    5・15 8・15 階席 部リーグ 三省堂 千石 一里塚 一張羅 三冠王 一寸先 五寸釘 三尺玉 一句一句
    一合目 案内 市場 市民 町民 県民 州知事 例外
    二束三文 百人百様 百人力 百日咳 百日ぜき 百日草 百日せき 十両 三冠馬 三冠牝馬 三羽がらす 三羽烏
    七人の侍 二十四の瞳 三四郎 八つ墓村 百年の孤独 三匹の子 三銃士 千夜一夜 千一夜 百鬼夜行
    四十七士 二十日鼠 八十日間世界一周 二十世紀少年 十二人の怒れる 七つの海 千と千尋
    一日に何 1日に何 一日何 1日何 一年に何 1年に何 一日に幾 一日一善 一日の長 一日署長 一日千秋
    誰一人 だれ一人 何一つ 一人残らず
    二手に 一手に 三下半 三行半 三枚おろし 三枚に下ろ 三枚におろ 五分の魂 一寸の虫 三つ子の魂 百まで
    180度違 180度変 180度転 180度異 百八十度違 百八十度変 百八十度転
    二の足 二の舞 三顧の礼 七光 二番煎じ 一番乗り 一番星 一日駅長 二兎を 三百代言 八百万の神
    三色 零戦 八十二銀行 一橋 二十四節気 二十歳のつどい
    50歩100歩 100円ショップ 百円ショップ 10円玉 100円玉 500円玉 50円玉 5円玉 1円玉 十円玉
    百円玉 五百円玉 五円玉 一円玉
    一万円札 1万円札 五千円札 5千円札 二千円札 2千円札 1000円札 5000円札
    2000円札 10000円札 1ドル札 100ドル札
    1対1で話 1対1で対 1対1の面談 1対1の対話 1対1の指導 1対1で指導
    一対一で話 一対一で対 一対一の対話 101匹わんちゃん
    リーグ1部 リーグ2部 リーグ3部 1部昇格 2部昇格 1部降格 2部降格 3部降格 2部リーグ 1部残留 2部残留
    一言一句 一字一句 十島村 三島村 二戸市 三戸町 三戸郡 一戸町 五戸町 六戸町 七戸町 九戸村 九戸郡
    三村氏 三村さん 三村知事 三村会長 三村監督 三村選手 三村マ 三村申 三村明 三村容疑 三村議員
    1部復帰 イングランド2部 ドイツ2部 独2部 スペイン2部 フランス2部 東証1部 東証2部 ベルギー1部
    七十七銀行 百五銀行 十六銀行 十六フィナンシャル 三十三銀行 十八銀行 十八親和銀行 百十四銀行
    5w1h 5w2h 6w2h
    の1つ 1つとして
    百名山 二百名山 三百名山 一日も早い の一人に の一人で の一人と の一人だ
    二度寝 一票の格差 一票差 五線譜 一票の重み
    1票の格差 1票の重み 1票差
    二度見 二度手間 一回り 二回り 1回り 2回り ひと回り 一回りも 二回りも 十一面観音 十一面千手
    千手観音 七福神 五行思想 五行説 陰陽五行 (五行)
    三十三間堂 八百万の 五百羅漢 十六羅漢 十八羅漢 千体仏 十二神将 八部衆 二十八部衆 十大弟子 四天王
    五大明王 十三仏 六地蔵 五重塔 五重の塔 三重の塔 十三重塔 八角堂 六角堂 八角円堂 三千院 六波羅
    七面観音 百済観音 百観音 百万塔 五智如来 一刀三礼
    この一点 その一点 という一点 一点突破 一点張 一点集中 一点物 一点の曇 一節
    八十八箇所 八十八ヶ所 八十八カ所 八十八か所 八十八ケ所 八十八ヵ所 四国八十八 四国88
    1面に掲 1面に載 1面トップ 1面記事 1面で報 1面を飾 1面の見出 1面コラム
    八村が 八村は 八村塁 八村の 八村も 八村と、 八村選手
    三軒茶屋 九十九里 九十九島 千本通
    六ヶ所村 六ケ所村 六カ所村 二本松 三本木 七里ヶ浜 七里ケ浜 七里が浜 八丁堀
    一本筋 千客万来 十人並 一枚看板 二人羽織 千羽鶴 八面六臂 百発百中 二枚貝 五線紙 千島列島
    千島海溝 三種の神器 二分音符 四分音符 八分音符 六大学野球 百分率 千本ノック 百本ノック 千枚漬
    千枚田 三段跳 三段論法 二日酔い 三回忌 七回忌 十三回忌 十七回忌 三十三回忌
    五十回忌 四十九日
    十種競技 七種競技 五種競技 千人針 一人親方 一人称 二人称 三人称 一人二役 一人息子
    一人娘 一匹狼 一本やり 一本槍 一枚噛 一枚かん 百面相 三杯酢 二杯酢 四人囃子 八百屋お七 二枚腰
    第四北越 六十四銀行 百三十銀行 定数 一本勝ち 一本負け 一本道 一本締め 一本気 一本足 一本調子
"""
    )
)
_GRADES = frozenset(
    f"{school}{grade}年"
    for school in words("小学 中学 高校 大学 大学院 高専 大付 大付属 学院 学園 女子大")
    for grade in range(1, 7)
)
# grades of an art: 柔道五段, 書道2級
TRAPS |= {
    f"{art}{number}{grade}"
    for art in words("柔道 剣道 空手 空手道 合気道 居合道 弓道 書道 将棋 囲碁 珠算 少林寺拳法")
    for number in "一二三四五六七八九十123456789"
    for grade in "段級"
}
# games drawn: 23勝1敗1分
TRAPS |= {f"敗{draws}分" for draws in range(1, 30)}
# ranks at court: 従五位下
TRAPS |= {f"{side}{rank}位" for side in "正従" for rank in "一二三四五六七八"}
# pages of a newspaper and channels of television
TRAPS |= {
    f"{paper}{number}面"
    for paper in ("朝刊", "夕刊", "新聞")
    for number in (*"一二三四五六七八九", *range(1, 41))
} | {f"{number}チャンネル{tail}" for number in range(1, 13) for tail in ("で", "の番組", "を見")}
TRAPS |= {f"の{rooms}{kind}" for rooms in range(1, 7) for kind in ("ldk", "dk")}
TRAPS |= _GRADES | {"の1 つ", "の 1 つ", "1 つとして"}
# the unit of a table, not an amount: 単位:百万円
TRAPS |= {f"単位{gap}{sign}" for gap in ("", ":", ": ", " ", "は") for sign in "十百千万億"}
# stars of a grade and of the sky
TRAPS |= {f"{stars}つ星" for stars in "二四五六七八九"}
# numbers of tables and figures: 表2 四半期別
_LABELS = [f"{label}{number} " for label in words("表 図") for number in range(1, 31)]
TRAPS |= frozenset(_LABELS)
# moves of shogi: ▲7六歩
TRAPS |= {
    f"{file}{rank}{piece}"
    for file in range(1, 10)
    for rank in "一二三四五六七八九"
    for piece in "歩玉"
}
TRAPS |= {f"年{number}組" for number in range(1, 13)}  # of a school
TRAPS |= {f"{seats}人区{tail}" for seats in (*"123456", *"一二三四五六") for tail in ("", "域")}
# one by one: 1枚1枚の手紙
TRAPS |= {
    f"{one}{unit}{one}{unit}"
    for one in "1一"
    for unit in words(
        "枚 本 軒 件 歩 冊 粒 個 台 通 点 匹 校 社 文字 針 試合 球 打席 戸 票 行 語 段 日"
    )
}
# constituencies: 東京1区, and small numbers by themselves; 23区 are wards
_PREFECTURES = words(
    """
    北海道 青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 東京 神奈川 新潟 富山 石川 福井
    山梨 長野 岐阜 静岡 愛知 三重 滋賀 京都 大阪 兵庫 奈良 和歌山 鳥取 島根 岡山 広島 山口 徳島
    香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島 沖縄
"""
)
_WARDS = frozenset(range(1, 31)) - {23}
TRAPS |= {f"{prefecture}{number}区" for prefecture in _PREFECTURES for number in _WARDS}
TRAPS |= {f"{number}区" for number in range(1, 10)}
# ranks of wrestlers, of which 三枚目 alone is an actor
_WRESTLERS = frozenset(
    f"{rank}{number}枚目"
    for rank in ("前頭", "十両", "幕下", "三段目", "序二段", "平幕")
    for number in "二三"
)
TRAP_EXCEPTIONS = (
    frozenset(f"{grade}間" for grade in _GRADES)
    | {f"{lead}{label}" for label in _LABELS for lead in ("代", "意", "地")}  # 代表2 人
    | _WRESTLERS
    | frozenset(f"{number}区{tail}" for number in range(1, 10) for tail in ("画", "間", "分"))
    | frozenset(
        words(
            "一時間 十分間 一番目 一部屋 一段階 一品目 一行目 二重丸 三次会 一目盛り "
            "一世帯 一世紀 二世帯 三世帯 一つ以上 一人以上 二つ以上 十両編成 十両連結 "
            "回転居 回転職 回転校 回転勤 回転院 回転倒 回転落 回転生 回転送 回転換 回転売 回転出 "
            "回転入 回転載 回答申 回答弁 回復帰 社内定 "
            "第一節 一節目 台湾ドル 台湾元 台湾・ドル 二世紀 三世紀 四世紀 五世紀"
        )
    )
)
