"""Chinese units of measure, simplified and traditional, to UCUM."""

from decimal import Decimal

from factcheck.languages import _zh_cldr_data as cldr
from factcheck.languages._list import words
from factcheck.languages._signs import tabled
from factcheck.model.language import Unit

_MEASURE_WORDS: dict[str, str] = {
    "千米": "km", "里路": "[li_cn]", "分米": "dm", "公厘": "mm", "微米": "um", "纳米": "nm",
    "奈米": "nm", "公里/小时": "km/h", "公里/时": "km/h", "公里每小时": "km/h",
    "千米每小时": "km/h", "公里每小時": "km/h", "公尺每秒": "m/s", "度角": "deg",
    "千米/小时": "km/h",
    "米/秒": "m/s", "米每秒": "m/s", "海浬": "[nmi_i]", "浬": "[nmi_i]", "哩": "[mi_i]",
    "英哩": "[mi_i]", "英呎": "[ft_i]", "英吋": "[in_i]", "寸": "[in_i]", "码": "[yd_i]",
    "碼": "[yd_i]", "光年": "[ly]", "平方千米": "km2", "平方英里": "[smi_us]", "平方厘米": "cm2",
    "平米": "m2", "平方呎": "[sft_i]", "平方英尺": "[sft_i]", "立方厘米": "cm3", "立方": "m3",
    "吨": "t", "噸": "t", "公斤": "kg", "公克": "g", "毫克": "mg", "微克": "ug",
    "微克/立方米": "ug/m3",
    "斤": "[jin_cn]", "克拉": "[car_m]", "加仑": "[gal_us]",
    "加侖": "[gal_us]",
    "华氏": "[degF]", "華氏": "[degF]",
    "升汽油": "L", "cc": "mL", "摄氏度": "Cel", "攝氏度": "Cel", "℃": "Cel", "°C": "Cel",
    "华氏度": "[degF]", "華氏度": "[degF]", "°F": "[degF]", "千瓦小时": "kW.h", "兆瓦时": "MW.h",
    "兆瓦時": "MW.h", "吉瓦时": "GW.h", "吉瓦時": "GW.h", "瓦时": "W.h", "度电": "kW.h",
    "度電": "kW.h", "瓩": "kW",
    "千伏安": "kV.A", "伏": "V", "伏特": "V", "千伏": "kV", "安培": "A", "毫安": "mA",
    "毫安时": "mA.h", "马力": "[HP]", "馬力": "[HP]", "匹马力": "[HP]", "大卡": "kcal",
    "百帕": "hPa",
    "千帕": "kPa", "大气压": "atm", "牛顿": "N", "牛米": "N.m", "分贝": "dB", "分貝": "dB",
    "千赫": "kHz",
    "兆赫兹": "MHz", "吉赫兹": "GHz", "吉赫茲": "GHz", "字节": "By", "兆字节": "MBy",
    "吉字节": "GBy",
    "位元组": "By", "位元組": "By", "节": "[kn_i]", "像素": "{pixel}", "km2": "km2", "m2": "m2",
    "m3": "m3", "km": "km", "m": "m",
    "cm": "cm", "mm": "mm", "nm": "nm", "μm": "um", "km²": "km2", "m²": "m2", "m³": "m3",
    "㎡": "m2", "kg": "kg", "g": "g", "mg": "mg", "L": "L", "ml": "mL", "mL": "mL", "kW": "kW",
    "MW": "MW", "GW": "GW", "kWh": "kW.h", "MWh": "MW.h", "GWh": "GW.h", "TWh": "TW.h",
    "mAh": "mA.h", "W": "W", "V": "V", "KB": "kBy", "MB": "MBy", "GB": "GBy", "TB": "TBy",
    "PB": "PBy", "Mbps": "Mbit/s", "Gbps": "Gbit/s", "MB/s": "MBy/s", "兆比特": "Mbit",
    "兆比特每秒": "Mbit/s",
    "吉比特": "Gbit", "吉比特每秒": "Gbit/s", "Hz": "Hz", "kHz": "kHz", "MHz": "MHz",
    "GHz": "GHz", "km/h": "km/h", "m/s": "m/s", "dB": "dB", "ppm": "[ppm]", "hPa": "hPa",
    "kcal": "kcal", "公里": "km", "米": "m",
}  # fmt: skip
_DROPPED = {"B", "t", "oz", "lb", "卡", "瓦", "节", "像素", "寸", "里路", "码", "碼", "斤"}
MEASURES: dict[str, Unit | None] = {
    word.replace("  ", ""): Unit(code)
    for word, code in {**cldr.MEASURES, **_MEASURE_WORDS}.items()
    if word not in _DROPPED
}
MEASURES |= {
    **{word: Unit(word) for word in words("亩 畝 坪 尺 丈")},
    **dict.fromkeys(words("汤匙 湯匙 大匙 大勺"), Unit("[tbs_m]")),
    **dict.fromkeys(words("茶匙 小匙 小勺"), Unit("[tsp_m]")),
    "瓦": Unit("W"), "斤": Unit("g", Decimal(500)), "市斤": Unit("g", Decimal(500)),
    "英寸": Unit("[in_i]"), "里路": Unit("m", Decimal(500)), "里地": Unit("m", Decimal(500)),
}  # fmt: skip
MEASURES |= tabled(
    """
    开尔文,開爾文,开氏度,克耳文=K
    蒲式耳=[bu_us] 立方英尺,立方呎=[cft_i] 平方哩=[smi_us] 尼特=cd/m2 流明=lm 勒克斯=lx 坎德拉=cd
    贝克勒尔,貝克勒爾,贝克,貝克=Bq 西弗=Sv 毫西弗=mSv 微西弗=uSv 希沃特=Sv 毫希沃特,毫希=mSv
    微希沃特,微希=uSv
    牛·米,牛米=N.m 兆帕=MPa 兆焦=MJ 吉焦=GJ 百万像素,百萬像素=Mpx 太瓦时,太瓦時=TW.h 太瓦=TW
    百升=hL 金衡盎司=[oz_tr] 转/分,轉/分=/min 毫巴=mbar 微克/升=ug/L 毫克/升=mg/L 毫克/分升=mg/dL
    万像素,萬像素=Mpx*0.01 万画素,萬畫素=Mpx*0.01
    """
)
MEASURES |= {word: Unit(word) for word in ("寸", "市尺")}
# 1米83, 一米八: what a person measures
MEASURES |= {
    f"米{sign}": Unit("m", more=(Decimal(f"0.{n}"), Decimal(f"0.{n}")))
    for sign, n in (
        *((f"{n}", f"{n}") for n in range(1, 10)),
        *((f"{n:02d}", f"{n:02d}") for n in range(100)),
        *((sign, f"{n}") for n, sign in enumerate("一二三四五六七八九", start=1)),
        *(
            (tens + ones, f"{10 * ten + one}")
            for ten, tens in enumerate("一二三四五六七八九", start=1)
            for one, ones in enumerate("〇一二三四五六七八九")
            if one
        ),
    )
}
MEASURES |= dict.fromkeys(
    words(
        "尺寸 尺码 尺碼 尺度 尺子 尺素 丈夫 丈母 丈人 丈量 坪林 坪山 "
        "米兰 米饭 米粉 米其林 米粒 升级 升級 升至 升到 升温 升幅 升值 升学 克隆 克服 克制"
    )
    + words("克林顿 克罗地亚 瓦解 瓦斯 吨位 公里数 里程 磅礴 公斤級 公斤级 立方体 伏击 公顷数")
)
# 180度预热
MEASURE_SENSES = {
    "度": ((Unit("Cel"), "(?!)", "的?(?:烤箱|预热|預熱|高温|高溫|热水|熱水|开水|烘烤|油温)"),)
}
MEASURE_CONTEXTS: dict[str, tuple[Unit, tuple[str, ...]]] = {
    "度": (
        Unit("Cel"),
        words(
            """
    降幅 升幅 降温 降溫 升温 升溫
    气温 氣溫 体温 體溫 水温 水溫 室温 高温 高溫 低温 低溫 温度 溫度 零下 零上 最高 最低 偏高 偏低
    升高 降低 预热 預熱 烤箱 加热 加熱 摄氏 攝氏 外面 室外 室内 室內 白天 今天 明天 昨天 发烧 發燒
    烧到 燒到 降到 降至 升到 升至 天气 天氣 热到 熱到 冷到
    """
        ),
    ),
    "公里": (Unit("km/h"), ("时速", "時速", "每小时", "每小時")),
    "千米": (Unit("km/h"), ("时速", "時速", "每小时", "每小時")),
    "米": (Unit("m/s"), ("风速", "風速", "每秒", "秒速")),
    "公尺": (Unit("m/s"), ("风速", "風速", "每秒", "秒速")),
}  # fmt: skip
