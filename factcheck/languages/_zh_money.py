"""Chinese names of the world's currencies beyond those of CLDR, in both scripts, to ISO 4217.

A bare 马纳特 is that of Azerbaijan, 索姆 that of Kyrgyzstan, 科朗 that of Costa Rica; 第纳尔, 先令,
克朗 and 克瓦查 are several countries' and count behind one only.
"""

from factcheck.languages import _currencies as shared
from factcheck.languages._list import words

_TABLE = """
第纳尔 第納爾 = KWD:科威特 IQD:伊拉克 JOD:约旦,約旦 RSD:塞尔维亚,塞爾維亞 TND:突尼斯,突尼西亞
第纳尔 第納爾 = DZD:阿尔及利亚,阿爾及利亞 BHD:巴林 LYD:利比亚,利比亞
先令 = KES:肯尼亚,肯亞,肯尼亞 TZS:坦桑尼亚,坦尚尼亞 UGX:乌干达,烏干達 SOS:索马里,索馬利亞
先令 = ATS:奥地利,奧地利
塞地 塞迪 = GHS:,加纳,迦納
坚戈 堅戈 腾格 騰格 = KZT:,哈萨克斯坦,哈萨克,哈薩克
索尔 索爾 新索尔 = PEN:,秘鲁,秘魯
非洲法郎 西非法郎 = XOF:
中非法郎 = XAF:
瑞尔 瑞爾 = KHR:,柬埔寨
瓜拉尼 = PYG:,巴拉圭
格里夫纳 格里夫納 = UAH:,乌克兰,烏克蘭
拉里 = GEL:,格鲁吉亚,喬治亞
德拉姆 = AMD:,亚美尼亚,亞美尼亞
马纳特 馬納特 = AZN:,阿塞拜疆,亞塞拜然 TMT:土库曼斯坦,土庫曼
索姆 = KGS:,吉尔吉斯斯坦,吉尔吉斯,吉爾吉斯 UZS:乌兹别克斯坦,烏茲別克
苏姆 蘇姆 = UZS:,乌兹别克斯坦,烏茲別克
索莫尼 = TJS:,塔吉克斯坦
塔卡 = BDT:,孟加拉,孟加拉国
缅元 缅币 緬元 緬幣 = MMK:
基普 = LAK:,老挝,寮國
基那 = PGK:,巴布亚新几内亚
宽扎 寬扎 = AOA:,安哥拉
梅蒂卡尔 梅蒂卡爾 美提卡 = MZN:,莫桑比克,莫三比克
克瓦查 = ZMW:赞比亚,尚比亞 MWK:马拉维,馬拉威
普拉 = BWP:博茨瓦纳,波札那
伦皮拉 倫皮拉 = HNL:,洪都拉斯,宏都拉斯
格查尔 格查爾 = GTQ:,危地马拉,瓜地馬拉
科朗 科郎 = CRC:,哥斯达黎加,哥斯大黎加 SVC:萨尔瓦多
巴波亚 巴波亞 = PAB:,巴拿马,巴拿馬
玻利瓦尔 玻利瓦 = VES:,委内瑞拉,委內瑞拉
玻利维亚诺 玻利維亞諾 = BOB:
科多巴 = NIO:,尼加拉瓜
古德 = HTG:海地
比尔 比爾 = ETB:,埃塞俄比亚,衣索比亞
列弗 = BGN:,保加利亚,保加利亞
列伊 = RON:,罗马尼亚,羅馬尼亞 MDL:摩尔多瓦
图格里克 圖格里克 = MNT:,蒙古
阿里亚里 阿里亞里 = MGA:,马达加斯加,馬達加斯加
达拉西 = GMD:,冈比亚
代纳尔 = MKD:,马其顿,北马其顿
列克 = ALL:,阿尔巴尼亚,阿爾巴尼亞
瓦图 瓦圖 = VUV:,瓦努阿图
卢菲亚 拉菲亚 = MVR:,马尔代夫
利昂 = SLE:塞拉利昂,獅子山
镑 鎊 = EGP:埃及 LBP:黎巴嫩 SYP:叙利亚,敘利亞 SDG:苏丹,蘇丹 SSP:南苏丹,南蘇丹 IEP:爱尔兰,愛爾蘭
法郎 = RWF:卢旺达,盧安達 CDF:刚果,剛果 GNF:几内亚,幾內亞 BIF:布隆迪 DJF:吉布提 FRF:法国,法國
法郎 = BEF:比利时
卢比 盧比 = PKR:巴基斯坦 LKR:斯里兰卡,斯里蘭卡 NPR:尼泊尔,尼泊爾 MUR:毛里求斯
卢布 盧布 = BYN:白俄罗斯,白俄羅斯 RUB:俄罗斯,俄羅斯 SUR:苏联,蘇聯
里亚尔 里亞爾 = IRR:伊朗 OMR:阿曼 YER:也门,葉門 SAR:沙特,沙烏地 QAR:卡塔尔,卡達
比索 披索 = MXN:墨西哥 ARS:阿根廷 CLP:智利 COP:哥伦比亚,哥倫比亞 CUP:古巴 UYU:乌拉圭,烏拉圭
比索 披索 = DOP:多米尼加 PHP:菲律宾,菲律賓
克朗 = SEK:瑞典 NOK:挪威 DKK:丹麦,丹麥 CZK:捷克 ISK:冰岛,冰島
里拉 = ITL:意大利,義大利
马克 馬克 = DEM:,德国,德國,西德 FIM:芬兰 BAM:可兑换 DDM:东德
元 = JMD:牙买加 FJD:斐济,斐濟 NAD:纳米比亚 ZWG:津巴布韦,辛巴威 LRD:利比里亚 BND:文莱,汶萊
元 = TTD:特立尼达和多巴哥 KPW:朝鲜,北韓 GYD:圭亚那
盾 = NLG:荷兰,荷蘭
埃斯库多 = PTE:,葡萄牙 CVE:佛得角
比塞塔 = ESP:,西班牙
德拉克马 德拉克馬 = GRD:,希腊,希臘
库纳 = HRK:,克罗地亚
奈拉 = NGN:,尼日利亚,奈及利亞
迪拉姆 = AED:阿联酋,阿聯 MAD:摩洛哥
"""


def _told(name: str, country: str) -> tuple[str, ...]:
    return (country + name,)


FURTHER = shared.named(_TABLE, _told)
"""Names behind a number."""
LARGE = (
    shared.LARGE
    | dict.fromkeys(words("比尔 比爾 马克 馬克 拉里 索尔 索爾 普拉 塔卡 基普"), 100)
    | {"AED": 10_000, "SAR": 10_000}
)
"""Names that are as well words, to the least sum of which they are told."""
