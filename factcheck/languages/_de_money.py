"""German names of the world's currencies beyond those of CLDR, to ISO 4217.

Countries are stems of adjectives (kenianisch), or stand in front with a hyphen (Kenia-). A bare
"Manat" is that of Azerbaijan, "Colón" that of Costa Rica, "Escudo" that of Portugal; "Dinar",
"Som", "Kwacha" and "Rial" are several countries' and count with one only.
"""

from factcheck.languages import _currencies as shared
from factcheck.languages._list import words

_TABLE = """
Cedi Cedis = GHS:
Tenge = KZT:
Sol Soles = PEN:,peruanisch
Riel Riels = KHR:
Guarani Guaranis Guaraní Guaranís Guaraníes = PYG:,paraguayisch
Hrywnja Hrywni Hrywen Griwna Griwnja Griwni = UAH:,ukrainisch
Lari = GEL:
Dram = AMD:
Manat = AZN:,aserbaidschanisch TMT:turkmenisch
Som = KGS:kirgisisch UZS:usbekisch
Sum = UZS:usbekisch
Somoni = TJS:,tadschikisch
Afghani Afghanis = AFN:,afghanisch
Taka = BDT:,bangladeschisch
Kyat Kyats = MMK:,myanmarisch,birmanisch
Kip = LAK:
Kina = PGK:,papua-neuguineisch
Kwanza Kwanzas = AOA:
Metical Meticais = MZN:,mosambikanisch
Kwacha = ZMW:sambisch MWK:malawisch
Pula = BWP:,botsuanisch
Dinar Dinare Dinaren = KWD:kuwaitisch,Kuwait- IQD:irakisch JOD:jordanisch RSD:serbisch
Dinar Dinare Dinaren = TND:tunesisch DZD:algerisch BHD:bahrainisch,Bahrain- LYD:libysch
Dinar Dinare Dinaren = YUM:jugoslawisch
Schilling = KES:kenianisch,Kenia- TZS:tansanisch UGX:ugandisch SOS:somalisch ATS:österreichisch
Lempira Lempiras = HNL:,honduranisch
Quetzal Quetzals Quetzales = GTQ:,guatemaltekisch
Colón Colones = CRC:,costa-ricanisch SVC:salvadorianisch
Balboa Balboas = PAB:,panamaisch
Bolivar Bolivares Bolívar Bolívares = VES:,venezolanisch
Boliviano Bolivianos = BOB:,bolivianisch
Córdoba Córdobas Cordobas = NIO:,nicaraguanisch
Gourde Gourdes = HTG:,haitianisch
Birr = ETB:
Lew Lewa = BGN:,bulgarisch
Leu Lei = RON:,rumänisch MDL:moldauisch,moldawisch
Tugrik Tugriks Tögrög = MNT:,mongolisch
Ariary = MGA:,madagassisch
Dalasi = GMD:,gambisch
Denar Denare Denari = MKD:,mazedonisch,nordmazedonisch
Lek = ALL:,albanisch
Vatu = VUV:
Rufiyaa = MVR:,maledivisch
Nakfa = ERN:
Ngultrum = BTN:,bhutanisch
Pataca Patacas = MOP:
Leone Leones = SLE:,sierra-leonisch
Ouguiya = MRU:
Franc Francs Franken = XOF:CFA- XPF:CFP- RWF:ruandisch CDF:kongolesisch BIF:burundisch
Franc Francs Franken = GNF:guineisch DJF:dschibutisch FRF:französisch BEF:belgisch
Franc Francs Franken = LUF:luxemburgisch
Rubel = BYN:belarussisch,belorussisch,weißrussisch SUR:sowjetisch
Rupie Rupien = PKR:pakistanisch LKR:srilankisch,sri-lankisch NPR:nepalesisch MUR:mauritisch
Pfund = LBP:libanesisch SYP:syrisch SDG:sudanesisch SSP:südsudanesisch IEP:irisch
Rial Rials Riyal Riyals = IRR:iranisch OMR:omanisch YER:jemenitisch SAR:saudisch,saudi-arabisch
Rial Rials Riyal Riyals = QAR:katarisch,Katar-
Dollar = JMD:jamaikanisch NAD:namibisch ZWG:simbabwisch,Simbabwe- FJD:fidschianisch
Dollar = LRD:liberianisch SGD:singapurisch TTD:Trinidad-
Peso Pesos = PHP:philippinisch CUP:kubanisch UYU:uruguayisch DOP:dominikanisch CLP:chilenisch
Kronen = EEK:estnisch SKK:slowakisch CZK:tschechisch ISK:isländisch
Mark = BAM:konvertibl,bosnisch FIM:finnisch
Gulden = NLG:,niederländisch,holländisch
Escudo Escudos = PTE:,portugiesisch CVE:kapverdisch
Kuna = HRK:,kroatisch
Litas = LTL:,litauisch
Lats = LVL:,lettisch
Tolar = SIT:,slowenisch
Lira Lire = MTL:maltesisch ITL:italienisch
"""


def _told(name: str, country: str) -> tuple[str, ...]:
    if country.endswith("-"):
        return (country + name,)
    return tuple(f"{country}{ending} {name}" for ending in ("e", "en", "er"))


FURTHER = shared.named(_TABLE, _told)
"""Names behind a number."""
LARGE = shared.LARGE | dict.fromkeys(
    words("Sol Dram Quetzal Quetzals Denar Denare Denari Kip Leone Leones Lats"),
    100,
)
"""Names that are as well words, to the least sum of which they are told."""
