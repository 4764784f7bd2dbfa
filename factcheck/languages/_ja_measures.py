"""Japanese units of measure beyond everyday ones, and words whose unit others make clear."""

from decimal import Decimal

from factcheck.languages._list import words
from factcheck.model.language import Unit

_RARE = words(
    """
    ppb=[ppb] kbps=kbit/s Tbps=Tbit/s Wh=W.h Ah=A.h mAh=mA.h kPa=kPa MPa=MPa Pa=Pa N=N lm=lm
    ルーメン=lm ルクス=lx カンデラ=cd rpm=/min cc=cm3 立方センチ=cm3 平方センチ=cm2
    平方センチメートル=cm2 平方km=km2 平方m=m2 平方cm=cm2 立方m=m3 立方cm=cm3 平方㎞=km2
    平方ミリ=mm2 立方キロメートル=km3 cm²=cm2 cm2=cm2 mm²=mm2 mm2=mm2 cm3=cm3 mm3=mm3 k㎡=km2
    平米=m2 ニュートン=N
    キロニュートン=kN ppi=/[in_i] km2=km2 m2=m2 m3=m3 ㎥=m3
    ㎢=km2 ㎖=mL ㍗=W ㏊=har ㎎=mg デシリットル=dL dL=dL dl=dL ℓ=L cL=cL μg=ug µg=ug
    マイクログラム=ug マイクロメーター=um マイクロ秒=us キロトン=kt メガトン=Mt
    キロワットアワー=kW.h dBm=dB[m] mmHg=mm[Hg] ミリバール=mbar パスカル=Pa ジュール=J
    キロジュール=kJ グレイ=Gy ミリグレイ=mGy モル=mol ケルビン=K 天文単位=[AU] パーセク=[pc]
    テスラ=T ミリテスラ=mT ガウス=G テラビット=Tbit ペタビット=Pbit Mbit=Mbit Gbit=Gbit
    オーム=Ohm Ω=Ohm kΩ=kOhm ファラッド=F キロボルト=kV kV=kV ミリアンペア=mA mA=mA
    テラベクレル=TBq TW=TW テラワット時=TW.h mSv=mSv μSv=uSv µSv=uSv Sv=Sv Bq=Bq mmol=mmol
    ピコメートル=pm フェムト秒=fs ピコ秒=ps μL=uL µL=uL マイクロリットル=uL リッター=L ps=[HP]
    テラワット=TW fps=/s kN=kN GPa=GPa
    Nm=N.m N・m=N.m kgf=kgf IU=[IU] g/cm³=g/cm3 g/cm3=g/cm3 kg/m³=kg/m3 kg/m3=kg/m3 g/L=g/L
    mg/L=mg/L
    g/dL=g/dL mg/dL=mg/dL g/dl=g/dL mg/dl=mg/dL μg/L=ug/L mol/L=mol/L mmol/L=mmol/L km/h/s=km/h/s
    km/L=km/L km/l=km/L
    グラム毎立方センチメートル=g/cm3 キログラム毎立方メートル=kg/m3 メートル毎秒=m/s
    キロメートル毎時=km/h キロメートル毎秒=km/s メートル毎秒毎秒=m/s2
    秒角='' ミリ秒角=m'' マイクロ秒角=u'' g/km=g/km Wh/kg=W.h/kg mg/kg=mg/kg μg/m³=ug/m3 mg/m³=mg/m3
    m/s²=m/s2 W/m²=W/m2 kg/m²=kg/m2 kg/m2=kg/m2 kg/m^2=kg/m2 kg/m^3=kg/m3 m/s2=m/s2 W/m2=W/m2
    g/mol=g/mol kJ/mol=kJ/mol m³/s=m3/s m3/s=m3/s L/min=L/min
    """
)
_FLOWS = words(
    """
    KB=kBy MB=MBy GB=GBy TB=TBy メガバイト=MBy ギガバイト=GBy メガビット=Mbit ギガビット=Gbit
    テラビット=Tbit Gb=Gbit Mb=Mbit m=m km=km cm=cm mm=mm メートル=m キロ=km L=L mg=mg
    """
)
_PER = {"/s": "s", "/秒": "s", "毎秒": "s", "/sec": "s", "/分": "min", "毎分": "min", "/時": "h",
        "/時間": "h", "毎時": "h"}  # fmt: skip
_RATES = {
    word + written: f"{unit}/{time}"
    for word, unit in (pair.split("=") for pair in _FLOWS)
    for written, time in _PER.items()
}
_AN_HOUR = ("毎時", "1時間当たり", "1時間あたり")
_A_SECOND = ("毎秒", "1秒間に", "1秒あたり", "1秒当たり")
BIT_RATES: dict[str, tuple[Unit, tuple[str, ...]]] = {
    word: (Unit(f"{unit}/s"), _A_SECOND)
    for word, unit in {
        "メガビット": "Mbit", "ギガビット": "Gbit", "テラビット": "Tbit", "ペタビット": "Pbit",
        "メガバイト": "MBy", "ギガバイト": "GBy", "テラバイト": "TBy",
    }.items()
}  # fmt: skip
BIT_RATES |= {
    word: (Unit(f"{unit}/h"), _AN_HOUR)
    for word, unit in {
        "マイクロシーベルト": "uSv",
        "ミリシーベルト": "mSv",
        "シーベルト": "Sv",
    }.items()
}
"""Amounts of data and doses that a word before them makes rates, with these words."""
_HEADS = words("ミリ=m マイクロ=u ナノ=n キロ=k メガ=M ギガ=G テラ=T ペタ=P")
_SCALED = words(
    "パスカル=Pa ジュール=J ボルト=V アンペア=A アンペア時=A.h シーベルト=Sv ベクレル=Bq グレイ=Gy "
    "トン=t ヘルツ=Hz ワット=W ワット時=W.h ピクセル=px カロリー=cal リットル=L "
    "ニュートン=N テスラ=T グラム=g"
)
_SCALES = {
    head.partition("=")[0] + unit.partition("=")[0]: head[-1] + unit.partition("=")[2]
    for head in _HEADS
    for unit in _SCALED
}
_IMPERIAL = words(
    """
    ブッシェル=[bu_us] トロイオンス=[oz_tr] 立方フィート=[cft_i] パイント=[pt_us] クォート=[qt_us]
    ニト=cd/m2 ヘクトリットル=hL ミクロン=um ハロン=[fur_us] 平方ヤード=[syd_i] 立方キロ=km3
    ニュートンメートル=N.m センチリットル=cL
    """
)
RARE_MEASURES: dict[str, str] = (
    _SCALES | dict(pair.split("=") for pair in (*_RARE, *_IMPERIAL)) | _RATES
)
"""Words, to UCUM."""

# spoons and cups of Japanese kitchens: 15, 5 and 200 milliliters
MEASURES_BEFORE: dict[str, Unit] = {
    "大さじ": Unit("mL", Decimal(15)), "大匙": Unit("mL", Decimal(15)),
    "小さじ": Unit("mL", Decimal(5)), "小匙": Unit("mL", Decimal(5)),
    "カップ": Unit("mL", Decimal(200)),
}  # fmt: skip
_HOT = r"熱|高熱|暑さ|猛暑|真夏日|夏日|オーブン|お湯|湯|油|水|発熱|酷暑|炎天"
_CHANGED = r"高[いくかめ]|低[いくかめ]|上昇|下が|上が|下回|上回|暑"
_CELSIUS = (
    (
        r"マイナス|気温|泉温|湯温|平熱|融点|沸点|凝固点|発火点|引火点|表面|体温|水温|室温|温度|[摂セ]氏|平年|産業革命|温暖化|高熱|発熱|零下|氷点下|猛暑|真夏|昼は|夜は|日中は|オーブン|最高|最低"
        r"|[0-9][.・][0-9]\Z|[0-9]{4}\Z|[万億]\Z|(?<![0-9])-[0-9]{1,2}(?:度?(?:から|~)[0-9]{1,2})?\Z"
        r"|[12][0-9]0(?:から|~|-|–)[12][0-9]0\Z"
        # as hot as a day or a body: 40度以上になれば
        r"|(?<![0-9.,])(?:3[5-9]|4[0-2])\Z"
    ),
    (
        rf"を超え[るた]?[^。]{{0,20}}(?:地点|観測|暑|記録)|(?:以上|を超える|前後|台|近い|超)?の(?:{_HOT})|で(?:沸騰|凍|溶け|融け|蒸発|固ま|気化)|に(?:予熱|熱し|加熱|温め|保)"
        rf"|で(?:約?[0-9~、]{{1,5}}(?:時間|分)(?:ほど|間|程度)?)?(?:焼|揚げ|加熱|蒸)|(?:ほど|以上|も|近く|前後|台|台まで|まで)?(?:{_CHANGED})"
    ),
)
_ARC = (
    r"北緯|南緯|東経|西経|緯度|経度|角度|傾斜|勾配|仰角|傾き|[北南]緯は",
    r"(?:以上|以下|未満|ほど|近[いく])?の(?:角度|傾き|傾斜|方向|視野|パノラマ|転換|勾配)|線|(?:ほど|以上|近く|程度|も)?(?:傾|回転|曲が|パノラマ|カメラ|方向|転換|見渡)",
)
_BODY = r"(?:[12][0-9]{2}|百[一-九十]{1,4})(?:\.[0-9])?(?:センチ|㌢|cm)[、・,][0-9一-九十百]{2,5}\Z"
_GOODS = (
    r"コメ|覚醒剤|大麻|コカイン|金塊|バーベル|野菜|白菜|大根|玉ねぎ|タマネギ|ジャガイモ|じゃがいも|サツマイモ|さつまいも|イモ|芋|キャベツ|"
    r"トマト|みかん|ミカン|リンゴ|りんご|ブドウ|ぶどう|イチゴ|いちご|メロン|スイカ|梅|栗|柿(?!の種)|果物|果実|豚肉|牛肉|鶏肉|羊肉|肉|"
    r"鮮魚|サケ|サンマ|カツオ|ブリ|ホタテ|アサリ|カキ|昆布|わかめ|ワカメ|大豆|小豆|豆|小麦|そば粉|砂糖|塩(?!分)|みそ|味噌|餅|もち米|茶葉|"
    r"チーズ|バター|はちみつ|蜂蜜|肥料|飼料|餌|堆肥|スーツケース|リュック|機材|装備|銅線|銀塊|火薬|爆薬|爆弾|ウラン|プルトニウム|"
    r"ごみ|ゴミ|プラスチック|食品|食料|食材|洗濯物|犬|子犬|赤ん坊|赤ちゃん|岩|石(?!段|畳)|鉄球|錠剤|麻薬|粉末"
)
_HEAVY = (
    rf"アール当たり|アールあたり|体重は?|車重は?|俵\(|重さは?|重量|減量|荷物|ウエート|麻薬|収穫?量|水揚げ|漁獲量?|(?:{_GOODS})(?:干し|約|を|計)*[0-9.,]+\Z|{_BODY}|(?<![北南全欧日])米約?[0-9]+\Z",
    (
        rf"約?[0-9][0-9,.万千]*円|超?級(?!の(?:直|速|スト|右|左))|の(?:体(?!験|制|長|育)|巨体|巨漢|減量|増量|荷|(?:国産|新鮮な|生の|乾燥|生|冷凍)?(?:{_GOODS})|米(?!国|軍)|重り"
        r"|おもり|魚|マグロ)|(?:以上|ほど|近く|も)?(?:減量|増量|痩せ|やせ|太っ|太り)|入り(?!江)|袋"
        r"|(?:以上|ほど|近く|余り)?を(?:収穫|出荷|水揚げ|押収|摘み取)"
    ),
)
# the diagonal of a screen, in inches; not a virus, a disease or an aircraft (737-800型)
_SCREEN = (
    r"(?:テレビ|ディスプレー|ディスプレイ|画面|液晶|モニター|パネル|タブレット|pc|スマホ|有機el|型|"
    r"[ぁ-ん約、。・(「~\s]|\A)(?:[3-9]|[1-9][0-9]|1[0-2][0-9])(?:[.・][0-9]{1,2})?\Z"
)
MEASURE_SENSES: dict[str, tuple[tuple[Unit, str, str], ...]] = {
    "度": (
        (Unit("deg"), *_ARC),
        (Unit("[degF]"), r"[華カ]氏(?!.*[摂セ]氏)", r"(?!)"),
        (Unit("Cel"), *_CELSIUS),
    ),
    "度目標": ((Unit("Cel"), r"[0-9]\.[0-9]\Z", r"(?!)"),),
    **dict.fromkeys(
        ("キロ", "㌔"),
        (
            (Unit("km/s"), r"秒速|毎秒", r"(?!)"),
            (Unit("kg"), *_HEAVY),
            (
                Unit("km/h"),
                r"(?!)",
                r"(?:超|台|近い|以上|前後)?\)?の(?:直球|速球|剛速球|剛球|ストレート|スピード|猛スピード|速さ|速度)",
            ),
        ),
    ),
    # longer words, which mean nothing else
    **dict.fromkeys(
        (f"キロ{unit}" for unit in words("グラム メートル ワット カロリー バイト リットル トン")),
        (),
    ),
    "型": ((Unit("[in_i]"), _SCREEN, r"(?!)"),),
}
INDEX_POINTS = dict.fromkeys(("高", "安"), True) | dict.fromkeys(
    ("高い", "高く", "高か", "高め", "高まっ", "安い", "安定"), False
)

SENSES_END = (
    r"[。\n!?]|[0-9](?:回|度目)|優勝|出場|連続|時速|燃費|航続|深さ|幅|長さ|高さ|直径|半径|全長|距離|厚さ",
    "(?:を|ほど)?(?:走|歩|泳|離|先|進|地点|手前|圏|沖|目|ぶり|の(?:距離|道|地点))",
)
"""What makes a unit mean something else than the one before: 5キロの荷を背負い3キロ歩く."""
