"""Japanese unit words: currencies, counters, measures. Sources: common newspaper usage."""

from decimal import Decimal

from factcheck.languages import _currencies as shared
from factcheck.languages import _signs as signs
from factcheck.languages._ja_measures import RARE_MEASURES
from factcheck.languages._ja_money import FURTHER
from factcheck.languages._list import words
from factcheck.model.language import Unit

_COUNTERS = words(
    """
    人 名 社 枚 つ 個 件 本 冊 台 回 度 点 頭 匹 羽 棟 戸 軒 店 店舗 校 館 カ所 か所 ヵ所 ヶ所
    箇所 ケ所 か条 カ条 ヵ条 ヶ条 箇条
    カ国 か国 ヵ国 ヶ国 箇国 ケ国 カ国語 か国語 カ国・地域 か国・地域 都市 都道府県
    市町村 市区町村 区市町村
    町村 市町 市村 自治体 団体 企業 機関 組織 チーム クラブ 組 世帯 家族 家庭 夫婦 隻 機 両
    便 曲 作品
    作 巻 話 部 刷 通 票 議席 席 区 種 種類 品目 品種 銘柄 項目 条件 問 議員 選手 候補 画面 文字 語
    単語 行 章 ページ 頁 歩 試合 勝 敗 勝利 連勝 連敗 安打 本塁打 ゴール 得点 失点 打点 打数
    セット 着 足 杯 皿 膳 玉 株 坪 口 床 室 部屋 階 階建て 丁 発 基 門 層 段 段階 世代 代目 例
    案 案件 路線 駅 車線 車両 航路 人分 食 社分 台分 枚分 人前 票差 人組 人体制 人態勢 施設 拠点
    工場 支店 病院 大学 学校 学部 学科 学級 クラス コース アカウント ユーザー ダウンロード 再生
    アクセス フォロワー 登録者 ビュー インストール クリック ツイート いいね トークン
    パラメーター パラメータ コア ビット ピクセル フレーム バージョン モデル サーバー
    端末 点満点 色 面 輪 河川 島 山 カ村 か村 ヵ村 ヶ村 村 町 市
    県 州 地区 地域 カ年計画 面体 羽目 柱 ホール
    体 遺体 丁目 番地 大会 場所 連覇 期 群 節 強 選 球団 球 打席 投 奪三振 四球 回戦
    事業者 TEU ドット 部門 字 筆 PV MAU DAU 氏 児 周年 泊 名義 町歩 畳 合 升 斗 石 尺 寸 里 貫 反 斤
    匁 畝 院 艘 首 句 周 系統 編成 ゲーム ゲーム差 点差 馬身 属 科 亜種 引き分け
    分け 差し 切れ 片 かけ 房 尾 杯分 回分 食分 個分 セーブ ホールド 盗塁 三振
    四死球 死球 併殺 失策 完封 完投 アシスト リバウンド トライ ゴール差 票差 失冠 冠 星
    つ星 世帯分 病院 診療所 寺 神社 橋 トンネル 隊 師団 個師団 大隊 往復 ポイント マス
    章立て 部作 部構成 幕 楽章 座 挺 領 学年 票目 カ年 公演 展示 講座 教室 科目
    単位 派 党 閣僚 大臣 閣僚級 首脳 省庁 省 庁 道県 府県 都県 区画 地点 エリア
    ブランド 製品 商品 アイテム メニュー レシピ サービス ソフト タイトル アプリ 酒蔵 農家
    漁船 車種 車体 ボタン ポート スロット チャンネル 局 番組 媒体 紙 誌 言語 方言 民族
    宗派 標本 検体 細胞 個体 株分 頭分 群れ つがい 巣 卵 粒 滴 錠 包 袋 箱 缶 瓶
    ケース パック ダース カートン コンテナ ロット 束 把 俵 樽 鉢 鍋 切り身 かけら
    スライス 冊子 論文 通信社 報道機関 政党 候補者 被告 原告 陪審員 裁判官 弁護士 容疑者
    遺族 患者 症例 病床 ベッド ドナー 施策 提言 提案 約束 政策 公約 目標 課題 論点
    争点 柱 原則 本柱 事業 計画 プロジェクト プラン 法案 法律 議案 予算案 請願 署名
    意見 回答 質問 設問 ステップ ルール 手順 方法 理由 ポイント差 特徴 メリット 事例
    要素 要因 要件 分野 領域 テーマ ジャンル カテゴリー カテゴリ タイプ パターン パート
    類型 シナリオ 兆候 症状
    会派 会場 事業所 営業所 支社 支部 支所 園 卓 脚 艇 病棟 診療科 教科 コマ サイズ ステージ
    シュート ライン ラップ フロア テーブル レース イニング コーナーキック 反則 警告 罪 罪状 署
    自治会 組合 法人 銀行 系列 編 塩基 遺伝子 衛星 惑星 銀河 粒子 原子 分子 製剤 陣営 走者 打者
    業種 業界 品 選挙区 小選挙区 区分 種目 科目 段落 バーディー バーディ ボギー イーグル アンダー
    オーバー
    研究科 専攻 線
    打差 打席分 ストローク 気筒 帖 桁 スクリーン 戦 カード 会合 量子ビット 区間 親等 連休 連戦 連泊
    記事 クール 手 奪取 勝ち越し 負け越し
    通り 回線 基地局 串 客 ラウンド 学区 校区 工程
    ターン 巡 打牌 リクエスト セグメント 口座 プロセス ブロック アドレス 資産クラス
    サイクル 単元 シーズン KO ケタ けた 塩基対 競技 班 引き分け差 連発 連投 連打 連続試合
"""
)

COUNTERS: dict[str, str | None] = {word: word for word in _COUNTERS}
COUNTERS |= {"桁台": "桁", "ケタ台": "ケタ", "けた台": "けた"}
COUNTERS |= dict.fromkeys(
    # words that begin like a counter and are none after a number
    words(
        """
    ホールディ 線級 線譜 線式 線上 線路 線量 線形 線維 線香 線引
    ビットマシン ビット版 ビットOS ビットCPU ビット機 ビットカーネル ビットアーキ ビット環境
    ビット対応 ビットシステム ビットコンピュ ビットパソコン ビットプロセッサ
    ビットPC ビット整数 ビット暗号
    年生 人称 丁目 番地 階級 部屋番号 次元 章 条件反射 本槍 本指 本線 号 面体 人目 回目
    度目 台目 枚目 個目 社目 件目 つ目 本目 例目 校目 店目 曲目 試合目 羽目 席目 席次 語目 両日
    町村長 町村議 町村会 回戦 期待 期限 期日 期末 期中 期目 場所目 大会目 群馬 節約 節電 節目 節税
    強化 強力 選択
    選挙 選出 選定 強打 強盗 児童 字路 字架 字型 字熟語 字幕 筆者 筆頭 階の 階に 階で 階から
    階フロア 階ホール 階ロビー 階まで 階部分 階以上 階以下 階へ 階、 階) 階が 階は 階を
    階と 階・ 首相 首都 首位 首脳会 首脳陣 首長 首席 首班 首領 首尾 句点 句読 句会
    周辺 周囲 周回 周期 周知 周遊 周波 科学 科料 属性 属国 院内 院長 院生 院政 合計
    合併 合同 合格 合意 合戦 合わ 合成 合理 合唱 合宿 合流 合法 合衆 合目 合致 合算
    合間 升目 石油 石炭 石鹸 石器 石けん 石垣 石川 石巻 石材 石碑 尺度 尺八 寸前 寸法
    里山 里親 里芋 里帰 貫通 貫く 貫き 反対 反応 反発 反則 反映 反省 反論 反撃 反転
    反日 反戦 反核 反落 反米 反乱 反動 党首 党内 党員 党派 党大会 派遣 派手 派閥 派生
    省エネ 省令 省内 省力 省略 省スペース 省資源 庁舎 庁内 局面 局長 局地 局員 局所
    座席 座り 座標 座談 座長 座敷 座面 座礁 座右 座禅 座金 座高 座布団
    星空 星座 星人 冠婚 冠水 幕府 幕末 幕内 幕下 幕張 幕開 幕切 隊員 隊長 寺院 橋脚
    橋本 紙面 紙幣 誌上 誌面 言語学 言語道 卵子 卵巣 束縛 把握 包装 包丁 包囲 包括
    包帯 包含 袋小路 箱根 箱詰 巣立 巣ごもり 滴下 粒子 錠剤 缶詰 缶ビール 瓶詰 俵万智
    鉢植 鍋料理 領土 領収 領空 領海 領事 領域 分けて 分ける 分けた 分けら 差し引 差し出
    差し替 差し押 差し入 切れ目 切れる 切れた 切れて かけて かける かけた かけら かけ離
    片方 片側 片道 片付 片手 片隅 房総 尾根 尾道 尾張 目標値 柱状 事業年 計画的
    目標達 手間 手段 手法 手術 手当 手順 手前 手元 手帳 手紙 手続 手作 手伝 手配 手羽 手応
    手分 手足 手口 手打 手料 手拍 手先 手放 手綱 手がけ 手掛 手入 手渡 手取 手本 手持 手洗
    手ごろ 手頃 手ぶら 手すり 手錠 手記 手話 手芸 手書 手荷物 手数 手堅 手厚 手軽 手薄 手際
    手品 手相 手土産 手ほど 手ぬ 手つか 手付 手を 手中 手形 手製 手刀 手柄
    アンダースロー オーバータイム オーバースロー オーバーホール オーバーヘッド
    戦略 戦争 戦線 戦術 戦闘 戦車 戦艦 戦後 戦前 戦力 戦没 戦死 戦目
    園児 園長 園内 園芸 卓球 卓上 脚本 脚光 脚立 署長 署内 署名 編集 編入 編者 編み 編曲 コマ漫画
    サイズ感 ライン引 ステージ制 罪悪 組合員 銀行員 分子構造 打者一巡
    品質 品薄 品川 品評 品物 品番 品切 品格 品行 品定 品揃 品ぞろ 品位 品性
    段階認証 段階右折 要素認証 系統バス 系統のバス 系統の市バス 系統に乗 系統乗
    客席 客様 客室 客船 客員 客観
    ターンオーバー ターンテーブル ターンキー 巡回 巡査 巡業 巡礼 巡視 巡洋 リクエストカード
    連単 連複 期生 頭身 方法論 回答率 回答者 製品名 商品名 課題曲 ポイント還元 サービス業 サービス残
    クールビズ クール便 クールダ 人制 色覚 分野別 カップル カップ麺 カップ焼
"""
    )
)

_OLD_MEASURES = words("升 合 斗 石 尺 寸 里 貫 斤 匁 反 畝 町歩")
"""Old measures, of which the word is the unit: their size was not the same everywhere."""
_NO_MEASURES = [
    word for word, unit in COUNTERS.items()
    if unit is None and word.startswith(tuple(_OLD_MEASURES))
]  # fmt: skip
COUNTERS = {
    word: unit for word, unit in COUNTERS.items()
    if word not in {*_OLD_MEASURES, *_NO_MEASURES}
}  # fmt: skip
_OTHER_WORDS = words("品 項 丁 種 合 科 節 升 面 色 片 両 反 羽 羽目 席 頭 役 票 分け 番 つ")
RANKED_COUNTERS = frozenset(
    word for word, unit in COUNTERS.items() if unit is not None and not word.endswith("目")
) - frozenset(_OTHER_WORDS) | {"種目", "科目", "品目", "項目"}
"""Counters that 目 makes ranks (11種類目); with others it is another word (5科目)."""

CURRENCIES: dict[str, str | None] = FURTHER | {
    **dict.fromkeys(("円", "円也", "圓", "圓也"), "JPY"), "銭": None,
    "ドル": "USD", "米ドル": "USD", "㌦": "USD", "アメリカドル": "USD",
    "香港ドル": "HKD", "豪ドル": "AUD", "オーストラリアドル": "AUD", "カナダドル": "CAD",
    "シンガポールドル": "SGD", "台湾ドル": "TWD", "ニュージーランドドル": "NZD", "ＮＺドル": "NZD",
    "ユーロ": "EUR", "ポンド": "GBP", "英ポンド": "GBP", "ウォン": "KRW", "韓国ウォン": "KRW",
    "元": "CNY", "人民元": "CNY", "中国元": "CNY", "台湾元": "TWD", "ルピー": "INR",
    "ルーブル": "RUB",
    "スイスフラン": "CHF", "フラン": "CHF", "バーツ": "THB", "ペソ": "PHP", "フィリピンペソ": "PHP",
    "メキシコペソ": "MXN", "アルゼンチンペソ": "ARS", "ルピア": "IDR", "ドン": "VND",
    "レアル": "BRL",
    "トルコリラ": "TRY", "リラ": "TRY", "クローナ": "SEK", "クローネ": "NOK", "リンギット": "MYR",
    "ディルハム": "AED", "リヤル": "SAR", "ランド": "ZAR", "フリブナ": "UAH", "ズロチ": "PLN",
    "スウェーデンクローナ": "SEK", "デンマーククローネ": "DKK", "ノルウェークローネ": "NOK",
    "ロシアルーブル": "RUB", "インドルピー": "INR", "パキスタンルピー": "PKR", "タイバーツ": "THB",
    "ベトナムドン": "VND", "ブラジルレアル": "BRL", "南アフリカランド": "ZAR", "シェケル": "ILS",
    "インドネシアルピア": "IDR", "豪州ドル": "AUD", "新台湾ドル": "TWD", "NZドル": "NZD",
    "フォリント": "HUF", "コルナ": "CZK", "チェココルナ": "CZK", "マルク": "DEM",
    "ドイツマルク": "DEM",
    "フランスフラン": "FRF",
    "チリペソ": "CLP", "コロンビアペソ": "COP", "エジプトポンド": "EGP",
    "ナイラ": "NGN", "カナダ・ドル": "CAD", "香港・ドル": "HKD",
    "ビットコイン": "XBT", "BTC": "XBT",
    "元素": None, "元号": None, "元々": None, "円周": None, "円形": None,
    "円卓": None, "円盤": None, "円滑": None, "円熟": None, "ドルガ": None, "ポンド砲": None,
    "ランドマーク": None, "ランドセル": None, "ドンキ": None,
    "dollars": "USD", "US dollars": "USD", "euros": "EUR", "yen": "JPY", "yuan": "CNY",
    "pounds": "GBP", "加ドル": "CAD", "星ドル": "SGD", "ニュー台湾ドル": "TWD",
    "オーストラリア・ドル": "AUD", "シンガポール・ドル": "SGD", "台湾・ドル": "TWD",
    "ニュージーランド・ドル": "NZD", "スイス・フラン": "CHF", "ズウォティ": "PLN",
    "アイスランドクローナ": "ISK", "レウ": "RON", "ドラクマ": "GRD", "ペセタ": "ESP",
    "イタリアリラ": "ITL", "ベルギーフラン": "BEF", "フリヴニャ": "UAH", "チャット": "MMK",
    "チャット欄": None, "チャットボ": None, "チャットル": None, "チャットG": None,
    "サウジリヤル": "SAR", "UAEディルハム": "AED", "マレーシアリンギット": "MYR",
    **{code: code for code in shared.CODES},
}  # fmt: skip

CURRENCY_SIGNS: dict[str, str] = {
    **shared.BEFORE, "$": "USD", "¥": "JPY", "RMB": "CNY",
}  # fmt: skip

_MEASURES: dict[str, str] = {
    "キロ": "km", "キロメートル": "km", "㌔": "km", "km": "km",
    "Km": "km", "㎞": "km", "メートル": "m",
    "㍍": "m", "Kg": "kg",
    "m": "m", "センチ": "cm", "センチメートル": "cm", "㌢": "cm", "cm": "cm", "㎝": "cm",
    "ミリ": "mm",
    "ミリメートル": "mm", "㍉": "mm", "mm": "mm", "㎜": "mm", "ナノメートル": "nm", "ナノ": "nm",
    "nm": "nm", "マイクロメートル": "um", "μm": "um", "マイル": "[mi_i]", "フィート": "[ft_i]",
    "インチ": "[in_i]", "ヤード": "[yd_i]", "海里": "[nmi_i]", "カイリ": "[nmi_i]", "光年": "[ly]",
    "キログラム": "kg", "kg": "kg", "㎏": "kg", "グラム": "g", "㌘": "g", "g": "g",
    "ミリグラム": "mg",
    "mg": "mg", "トン": "t", "㌧": "t", "t": "t", "オンス": "[oz_av]", "カラット": "[car_m]",
    "リットル": "L", "㍑": "L", "L": "L", "ミリリットル": "mL", "ml": "mL", "mL": "mL",
    "キロリットル": "kL", "バレル": "[bbl_us]", "ガロン": "[gal_us]", "立方メートル": "m3",
    "m³": "m3",
    "平方メートル": "m2", "㎡": "m2", "m²": "m2", "平方キロ": "km2", "平方キロメートル": "km2",
    "平方マイル": "[smi_us]", "平方フィート": "[sft_i]",
    "km²": "km2",
    "ヘクタール": "har", "㌶": "har", "ha": "har", "アール": "ar", "エーカー": "[acr_us]",
    "℃": "Cel", "°C": "Cel", "°F": "[degF]", "キロワット": "kW", "kW": "kW", "ワット": "W",
    "W": "W",
    "メガワット": "MW", "MW": "MW", "ギガワット": "GW", "GW": "GW", "キロワット時": "kW.h",
    "kWh": "kW.h",
    "メガワット時": "MW.h", "MWh": "MW.h", "ギガワット時": "GW.h", "GWh": "GW.h", "TWh": "TW.h",
    "ボルト": "V", "V": "V", "アンペア": "A", "A": "A", "馬力": "[HP]", "PS": "[HP]",
    "カロリー": "cal",
    "キロカロリー": "kcal", "kcal": "kcal", "ヘクトパスカル": "hPa", "hPa": "hPa", "気圧": "atm",
    "シーベルト": "Sv", "ミリシーベルト": "mSv", "マイクロシーベルト": "uSv",
    "ベクレル": "Bq", "デシベル": "dB", "dB": "dB",
    "ヘルツ": "Hz", "Hz": "Hz", "kHz": "kHz", "メガヘルツ": "MHz", "MHz": "MHz",
    "ギガヘルツ": "GHz",
    "GHz": "GHz", "バイト": "By", "KiB": "KiBy", "MiB": "MiBy", "GiB": "GiBy", "TiB": "TiBy",
    "kB": "kBy", "KB": "kBy", "キロバイト": "kBy", "MB": "MBy",
    "メガバイト": "MBy", "Kバイト": "kBy", "Mバイト": "MBy", "Gバイト": "GBy", "Tバイト": "TBy",
    "GB": "GBy", "ギガバイト": "GBy", "ギガ": "GBy", "TB": "TBy", "テラバイト": "TBy", "PB": "PBy",
    "ペタバイト": "PBy", "Mbps": "Mbit/s", "Gbps": "Gbit/s", "メガビット": "Mbit",
    "ギガビット": "Gbit",
    "km/h": "km/h", "m/s": "m/s", "ノット": "[kn_i]", "ppm": "[ppm]",
    "エクサフロップス": "EFLOPS",
    "ペタフロップス": "PFLOPS", "テラフロップス": "TFLOPS",
}  # fmt: skip
MEASURES: dict[str, Unit | None] = {
    word: Unit(code) for word, code in (_MEASURES | RARE_MEASURES).items()
}
MEASURES |= signs.units(signs.POWERS | signs.SPREAD | signs.TRADE)
MEASURES |= dict.fromkeys(
    ("トンネル", "キログ", "グラムロック", "ワットポー", "型式", "ミリオン", "ナノテク")
)

MEASURES |= {word: Unit(word) for word in _OLD_MEASURES}
MEASURES |= dict.fromkeys(_NO_MEASURES)

MEASURES["カップ"] = Unit("mL", Decimal(200))
# as cameras are told elsewhere: 4800万画素 is 48 megapixels
MEASURES |= dict.fromkeys(("画素", "画素数"), Unit("Mpx", Decimal("0.000001")))
# 24カラット・ before a further word is a name
MEASURES |= {f"カラット・{chr(sign)}": None for sign in range(ord("ァ"), ord("ヺ"))}
# routes, exits and ranks: 57Aに乗る
MEASURES |= {
    f"A{tail}": None
    for tail in words(
        "に乗 系統 番 出口 のバス 便 席 号 棟 教室 判 組 クラス ランク リーグ もしくは または で行"
    )
}
MEASURES |= dict.fromkeys(("カップル", "カップ麺", "カップ戦", "カップ焼", "VR", "mm砲"))

_POINT, _PERCENT = Unit("point"), Unit("%")
PERCENTS: dict[str, Unit | None] = {
    "%": _PERCENT, "パーセント": _PERCENT, "㌫": _PERCENT, "%pt": _POINT,
    "割": Unit("%", Decimal(10)),
    "ポイント": _POINT, "㌽": _POINT, "pt": _POINT, "%ポイント": _POINT,
    "パーセントポイント": _POINT,
    "厘差": Unit("%", Decimal("0.1")),
    "ベーシスポイント": Unit("point", Decimal("0.01")), "bp": Unit("point", Decimal("0.01")),
    "‰": Unit("%", Decimal("0.1")), "パーミル": Unit("%", Decimal("0.1")),
    "割合": None, "割り算": None, "ポイントカード": None,
}  # fmt: skip
PERCENT_TAILS: dict[str, Unit] = {"分": _PERCENT, "厘": Unit("%", Decimal("0.1"))}
