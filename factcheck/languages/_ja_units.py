"""Japanese unit words: currencies, counters, measures. Sources: common newspaper usage."""

from decimal import Decimal

from factcheck.languages._list import words
from factcheck.model.language import Unit

_COUNTERS = words(
    """
    人 名 社 枚 つ 個 件 本 冊 台 回 度 点 頭 匹 羽 棟 戸 軒 店 店舗 校 館 カ所 か所 ヵ所 ヶ所
    箇所 ケ所 カ国 か国 ヵ国 ヶ国 箇国 ケ国 カ国語 か国語 カ国・地域 か国・地域 都市 都道府県
    市町村 自治体 団体 企業 機関 組織 チーム クラブ 組 世帯 家族 家庭 夫婦 隻 機 両 便 曲 作品
    作 巻 話 部 通 票 議席 席 区 種 種類 品目 品種 銘柄 項目 条件 問 議員 選手 候補 画面 文字 語
    単語 行 章 ページ 頁 歩 試合 勝 敗 勝利 連勝 連敗 安打 本塁打 ゴール 得点 失点 打点 打数
    セット 着 足 杯 皿 膳 玉 株 坪 口 床 室 部屋 階 階建て 丁 発 基 門 層 段 段階 世代 代目 例
    案 案件 路線 駅 車線 車両 航路 人分 食 社分 台分 枚分 人前 票差 人組 人体制 人態勢 施設 拠点
    工場 支店 病院 大学 学校 学部 学科 学級 クラス コース アカウント ユーザー ダウンロード 再生
    アクセス フォロワー 登録者 ビュー インストール クリック ツイート いいね トークン
    パラメーター パラメータ コア ビット ピクセル 画素 画素数 フレーム バージョン モデル サーバー
    端末 点満点 色 面 輪 票余り 河川 島 山 カ村 村 町 市 県 州 地区 地域 カ年計画 面体 羽目 柱
    体 遺体 丁目 番地 大会 場所 連覇 期 群 節 強 選 球団 球 打席 投 奪三振 四球 回戦
    事業者 部門 字 筆 PV 児 周年
"""
)

COUNTERS: dict[str, str | None] = {word: word for word in _COUNTERS}
COUNTERS |= dict.fromkeys(
    # words that begin like a counter and are none after a number
    words(
        """
    年生 人称 丁目 番地 階級 部屋番号 次元 章 条件反射 本槍 本指 本線 号 系統 面体 人目 回目
    度目 台目 枚目 個目 社目 件目 つ目 本目 例目 校目 店目 曲目 試合目 羽目 席目 席次 語目 両日
    町村 回戦 期待 期限 期日 期末 期中 期目 場所目 大会目 群馬 節約 節電 節目 節税 強化 強力 選択
    選手 選挙 選出 選定 強打 強盗 児童 字路 字架 字型 字熟語 字幕 筆者 筆頭 階の 階に 階で 階から
    階フロア 階ホール 階ロビー
"""
    )
)

CURRENCIES: dict[str, str | None] = {
    "円": "JPY", "銭": None, "ドル": "USD", "米ドル": "USD", "㌦": "USD", "アメリカドル": "USD",
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
    "ビットコイン": "XBT", "元素": None, "元号": None, "元々": None, "円周": None, "円形": None,
    "円卓": None, "円盤": None, "円滑": None, "円熟": None, "ドルガ": None, "ポンド砲": None,
    "ランドマーク": None, "ランドセル": None, "ドンキ": None,
    "dollars": "USD", "US dollars": "USD", "euros": "EUR", "yen": "JPY", "yuan": "CNY",
    "pounds": "GBP", "USD": "USD", "JPY": "JPY", "EUR": "EUR", "GBP": "GBP",
}  # fmt: skip

CURRENCY_SIGNS: dict[str, str] = {
    "$": "USD", "US$": "USD", "USD": "USD", "¥": "JPY", "JPY": "JPY", "€": "EUR", "EUR": "EUR",
    "£": "GBP", "GBP": "GBP", "₩": "KRW", "KRW": "KRW", "HK$": "HKD", "NT$": "TWD", "A$": "AUD",
    "C$": "CAD", "S$": "SGD", "RMB": "CNY", "CNY": "CNY", "CN¥": "CNY", "₹": "INR",
    "CHF": "CHF", "HKD": "HKD", "AUD": "AUD", "CAD": "CAD", "SGD": "SGD", "TWD": "TWD",
    "INR": "INR", "NZ$": "NZD", "R$": "BRL", "AU$": "AUD", "CA$": "CAD",
}  # fmt: skip

_MEASURES: dict[str, str] = {
    "キロ": "km", "キロメートル": "km", "㌔": "km", "km": "km", "㎞": "km", "メートル": "m",
    "㍍": "m",
    "m": "m", "センチ": "cm", "センチメートル": "cm", "㌢": "cm", "cm": "cm", "㎝": "cm",
    "ミリ": "mm",
    "ミリメートル": "mm", "㍉": "mm", "mm": "mm", "㎜": "mm", "ナノメートル": "nm", "ナノ": "nm",
    "nm": "nm", "マイクロメートル": "um", "μm": "um", "マイル": "[mi_i]", "フィート": "[ft_i]",
    "インチ": "[in_i]", "型": "[in_i]", "ヤード": "[yd_i]", "海里": "[nmi_i]", "光年": "[ly]",
    "キログラム": "kg", "kg": "kg", "㎏": "kg", "グラム": "g", "㌘": "g", "g": "g",
    "ミリグラム": "mg",
    "mg": "mg", "トン": "t", "㌧": "t", "オンス": "[oz_av]", "カラット": "[car_m]",
    "リットル": "L", "㍑": "L", "L": "L", "ミリリットル": "mL", "ml": "mL", "mL": "mL",
    "キロリットル": "kL", "バレル": "[bbl_us]", "ガロン": "[gal_us]", "立方メートル": "m3",
    "m³": "m3",
    "平方メートル": "m2", "㎡": "m2", "m²": "m2", "平方キロ": "km2", "平方キロメートル": "km2",
    "km²": "km2",
    "ヘクタール": "har", "㌶": "har", "ha": "har", "アール": "ar", "エーカー": "[acr_us]",
    "℃": "Cel", "°C": "Cel", "°F": "[degF]", "キロワット": "kW", "kW": "kW", "ワット": "W",
    "W": "W",
    "メガワット": "MW", "MW": "MW", "ギガワット": "GW", "GW": "GW", "キロワット時": "kW.h",
    "kWh": "kW.h",
    "メガワット時": "MW.h", "MWh": "MW.h", "ギガワット時": "GW.h", "GWh": "GW.h", "TWh": "TW.h",
    "ボルト": "V", "V": "V", "アンペア": "A", "A": "A", "馬力": "[HP]", "カロリー": "cal",
    "キロカロリー": "kcal", "kcal": "kcal", "ヘクトパスカル": "hPa", "hPa": "hPa", "気圧": "atm",
    "シーベルト": "Sv", "ミリシーベルト": "mSv", "マイクロシーベルト": "uSv",
    "ベクレル": "Bq", "デシベル": "dB", "dB": "dB",
    "ヘルツ": "Hz", "Hz": "Hz", "kHz": "kHz", "メガヘルツ": "MHz", "MHz": "MHz",
    "ギガヘルツ": "GHz",
    "GHz": "GHz", "バイト": "By", "KB": "kBy", "キロバイト": "kBy", "MB": "MBy",
    "メガバイト": "MBy",
    "GB": "GBy", "ギガバイト": "GBy", "ギガ": "GBy", "TB": "TBy", "テラバイト": "TBy", "PB": "PBy",
    "ペタバイト": "PBy", "Mbps": "Mbit/s", "Gbps": "Gbit/s", "メガビット": "Mbit",
    "ギガビット": "Gbit",
    "km/h": "km/h", "m/s": "m/s", "ノット": "[kn_i]", "ppm": "[ppm]", "エクサフロップス": "EFLOPS",
    "ペタフロップス": "PFLOPS", "テラフロップス": "TFLOPS",
}  # fmt: skip
MEASURES: dict[str, Unit | None] = {word: Unit(code) for word, code in _MEASURES.items()}
MEASURES |= dict.fromkeys(
    ("トンネル", "キログ", "グラムロック", "ワットポー", "型式", "ミリオン", "ナノテク")
)

_POINT, _PERCENT = Unit("point"), Unit("%")
PERCENTS: dict[str, Unit | None] = {
    "%": _PERCENT, "パーセント": _PERCENT, "㌫": _PERCENT, "割": Unit("%", Decimal(10)),
    "ポイント": _POINT, "㌽": _POINT, "pt": _POINT, "%ポイント": _POINT,
    "パーセントポイント": _POINT,
    "ベーシスポイント": Unit("point", Decimal("0.01")), "bp": Unit("point", Decimal("0.01")),
    "割合": None, "割り算": None, "ポイントカード": None,
}  # fmt: skip
PERCENT_TAILS: dict[str, Unit] = {"分": _PERCENT, "厘": Unit("%", Decimal("0.1"))}
