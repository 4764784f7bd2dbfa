"""Japanese names of the world's currencies, to ISO 4217.

A bare name is the currency that it names alone, or that is meant nearly always: マナト is that of
Azerbaijan, ソム that of Kyrgyzstan (Uzbekistan's is スム), コロン that of Costa Rica, エスクード
that of Portugal. ディナール, シリング and クワチャ are several countries', and リアル, レオン, タラ
and バツ are other words: they count behind a country only.
"""

from factcheck.languages import _currencies as shared
from factcheck.languages._list import words

_TABLE = """
ディナール = KWD:クウェート IQD:イラク JOD:ヨルダン RSD:セルビア TND:チュニジア DZD:アルジェリア
ディナール = BHD:バーレーン LYD:リビア
シリング = KES:ケニア TZS:タンザニア UGX:ウガンダ SOS:ソマリア ATS:オーストリア
ドル = HKD:香港 AUD:豪,豪州,オーストラリア CAD:カナダ SGD:シンガポール TWD:台湾
ドル = NZD:ニュージーランド USD:米,アメリカ
ドル = JMD:ジャマイカ FJD:フィジー NAD:ナミビア ZWG:ジンバブエ LRD:リベリア
ドル = TTD:トリニダード・トバゴ BBD:バルバドス
ドル = BSD:バハマ BZD:ベリーズ BND:ブルネイ GYD:ガイアナ SRD:スリナム SBD:ソロモン,ソロモン諸島
ドル = XCD:東カリブ
ドル = BMD:バミューダ KYD:ケイマン,ケイマン諸島
ポンド = EGP:エジプト LBP:レバノン SYP:シリア SDG:スーダン SSP:南スーダン GIP:ジブラルタル
ポンド = FKP:フォークランド諸島
ポンド = SHP:セントヘレナ IEP:アイルランド CYP:キプロス GBP:英,英国,イギリス
フラン = XOF:CFA,西アフリカCFA XAF:中央アフリカCFA XPF:CFP RWF:ルワンダ CDF:コンゴ BIF:ブルンジ
フラン = DJF:ジブチ
フラン = GNF:ギニア KMF:コモロ FRF:フランス BEF:ベルギー LUF:ルクセンブルク CHF:スイス
ルピー = PKR:パキスタン LKR:スリランカ NPR:ネパール MUR:モーリシャス SCR:セーシェル INR:インド
ルフィヤ ルフィア = MVR:,モルディブ
ルーブル = BYN:ベラルーシ RUB:ロシア SUR:ソ連,旧ソ連
ペソ = MXN:メキシコ ARS:アルゼンチン CLP:チリ COP:コロンビア PHP:フィリピン CUP:キューバ
ペソ = UYU:ウルグアイ DOP:ドミニカ
クローナ = SEK:スウェーデン ISK:アイスランド
クローネ = NOK:ノルウェー DKK:デンマーク
コルナ = CZK:チェコ SKK:スロバキア
リラ = TRY:トルコ ITL:イタリア MTL:マルタ
ディルハム = AED:UAE,アラブ首長国連邦 MAD:モロッコ
リヤル リアル = SAR:サウジ,サウジアラビア QAR:カタール YER:イエメン OMR:オマーン IRR:イラン
シェケル 新シェケル = ILS:,イスラエル
セディ = GHS:,ガーナ
テンゲ = KZT:,カザフ,カザフスタン
ソル 新ソル ヌエボ・ソル = PEN:,ペルー
リンギ リンギット = MYR:,マレーシア
リエル = KHR:,カンボジア
グアラニ グアラニー = PYG:,パラグアイ
フリブニャ フリヴナ フリブナ フリヴニャ フリブニア グリブナ = UAH:,ウクライナ
ラリ = GEL:,ジョージア,グルジア
ドラム = AMD:,アルメニア
マナト = AZN:,アゼルバイジャン TMT:トルクメニスタン
ソム = KGS:,キルギス UZS:ウズベキスタン
スム = UZS:,ウズベキスタン
ソモニ = TJS:,タジキスタン
アフガニ アフガニー = AFN:,アフガニスタン,アフガン
タカ = BDT:,バングラデシュ
キープ = LAK:,ラオス
キップ = LAK:ラオス
チャット = MMK:,ミャンマー
キナ = PGK:,パプアニューギニア
クワンザ = AOA:,アンゴラ
メティカル = MZN:,モザンビーク
クワチャ = ZMW:ザンビア MWK:マラウイ
プラ = BWP:ボツワナ
レンピラ = HNL:,ホンジュラス
ケツァル ケツァール = GTQ:,グアテマラ
コロン = CRC:,コスタリカ SVC:エルサルバドル
バルボア = PAB:,パナマ
ボリバル = VES:,ベネズエラ
ボリビアーノ ボリビアノ = BOB:,ボリビア
コルドバ = NIO:,ニカラグア
グールド = HTG:ハイチ
ブル = ETB:,エチオピア
レフ レバ レヴァ = BGN:,ブルガリア
レイ レウ = RON:,ルーマニア MDL:モルドバ
トゥグルグ トゥグリク トグログ ツグリク = MNT:,モンゴル
アリアリ = MGA:,マダガスカル
ダラシ = GMD:,ガンビア
デナール デナル = MKD:,マケドニア,北マケドニア
レク = ALL:,アルバニア
バツ = VUV:バヌアツ
ニュルタム ヌルタム = BTN:,ブータン
パタカ = MOP:,マカオ
パアンガ = TOP:,トンガ
タラ = WST:サモア
ナクファ = ERN:,エリトリア
ウギア ウギヤ = MRU:,モーリタニア
ロティ = LSL:レソト
リランゲニ = SZL:,エスワティニ
ドブラ = STN:,サントメ・プリンシペ
レオン = SLE:シエラレオネ
エスクード = PTE:,ポルトガル CVE:カーボベルデ
ギルダー = NLG:,オランダ
フロリン = AWG:アルバ
マルク マルカ = FIM:フィンランド
兌換マルク = BAM:,ボスニア
クーナ = HRK:,クロアチア
クルーン = EEK:,エストニア
トラール = SIT:,スロベニア
ラッツ = LVL:ラトビア
リタス = LTL:,リトアニア
ウォン = KPW:北朝鮮 KRW:韓国
ズロチ ズウォティ ズロティ = PLN:,ポーランド
フォリント = HUF:,ハンガリー
バーツ = THB:タイ
ナイラ = NGN:,ナイジェリア
ドン = VND:ベトナム
ルピア = IDR:インドネシア
ランド = ZAR:南アフリカ,南ア
レアル = BRL:ブラジル
ドラクマ = GRD:,ギリシャ
ペセタ = ESP:,スペイン
"""
FURTHER: dict[str, str | None] = {
    **shared.named(_TABLE, lambda name, country: (country + name, f"{country}・{name}")),
    **{code: code for code in shared.OTHER_CODES}, "CFA": "XOF",
    **{sign: code for sign, code in shared.SIGNS.items() if len(sign) == 1}, "$": "USD",
    "ドラム缶": None, "ドラム式": None,
}  # fmt: skip
"""Names, codes and signs behind a number."""
LARGE = shared.LARGE | {
    **dict.fromkeys(words("ソル ラリ ソム スム タカ キナ ブル レフ レク レバ コルドバ ソモニ"), 2),
    "AED": 10_000, "SAR": 10_000, **dict.fromkeys(words("ドラム キープ コロン レイ チャット"), 100),
}  # fmt: skip
"""Names that are as well words or begin some, to the least sum: 2 drums, but 500 drams."""
CASED = {code.lower(): code for code in shared.OTHER_CODES}
