"""Portuguese names of the world's currencies beyond those of CLDR, to ISO 4217.

A bare "manat" is that of Azerbaijan; "dinar", "xelim" and "kwacha" are several countries', "lei",
"pulas" and "som" other words: they count with a country only.
"""

from factcheck.languages import _currencies as shared
from factcheck.languages._list import words

_TABLE = """
cedi cedis = GHS:,ganês,ganense,ganiano
tenge tenges = KZT:,cazaque
sol sóis soles = PEN:peruano
novo_sol novos_sóis novos_soles = PEN:,peruano
riel rieis riéis riels = KHR:,cambojano
guarani guaranis = PYG:paraguaio
hryvnia hryvnias grívnia grívnias grivnia grivnias = UAH:,ucraniana,ucraniano
lari laris = GEL:,georgiano
dram drams = AMD:,armênio,arménio
manat manats = AZN:,azeri,azerbaijano TMT:turcomeno
som soms sons sum sums = UZS:uzbeque
som soms sons = KGS:quirguiz
somoni somonis = TJS:,tadjique
afghani afghanis afegane afeganes = AFN:,afegão
taka takas = BDT:,bengali
kyat kyats quiate quiates = MMK:,birmanês
kip kips = LAK:,laosiano
kina kinas = PGK:
kwacha kwachas = ZMW:zambiano MWK:malauiano,malawiano
pula pulas = BWP:botsuanês,do_Botsuana
dinar dinares = KWD:kuwaitiano IQD:iraquiano JOD:jordano,jordaniano RSD:sérvio BHD:bareinita
dinar dinares = TND:tunisino,tunisiano MKD:macedónio,macedônio YUM:jugoslavo,iugoslavo
xelim xelins = KES:queniano UGX:ugandense,ugandês TZS:tanzaniano SOS:somali,somaliano ATS:austríaco
lempira lempiras = HNL:,hondurenha
quetzal quetzais = GTQ:,guatemalteco
colón colones colons = CRC:,costa-riquenho,costarriquenho
balboa balboas = PAB:,panamenho
bolívar bolívares = VES:,venezuelano
córdoba córdobas = NIO:,nicaraguense
gourde gourdes = HTG:,haitiano,haitiana
birr birrs = ETB:,etíope
lev levs = BGN:,búlgaro
leu leus lei = MDL:moldavo,moldávio RON:romeno
tugrik tugriks = MNT:,mongol
ariary ariarys = MGA:,malgaxe
dalasi dalasis = GMD:,gambiano
denar denares = MKD:,macedónio,macedônio
lek leks = ALL:,albanês
leone leones = SLE:,serra-leonês
ouguiya ouguiyas = MRU:,mauritana
pataca patacas = MOP:,de_Macau
dobra dobras = STN:,são-tomense,santomense
franco francos = XOF:CFA BIF:burundês
rublo rublos = SUR:soviético
rupia rupias rúpia rúpias = PKR:paquistanesa LKR:do_Sri_Lanka NPR:nepalesa MUR:mauriciana
rupia rupias rúpia rúpias = INR:indiana
rial riais riyal riyals = IRR:,iraniano OMR:omanense,omani YER:iemenita SAR:saudita
rial riais riyal riyals = QAR:catari,catariano
dólar dólares = ZWG:zimbabuano,zimbabweano NAD:da_Namíbia HKD:hong-konguês
marco marcos = BAM:convertível,conversível FIM:finlandês DEM:alemão
florim florins = NLG:neerlandês
escudo escudos = PTE:português CVE:cabo-verdiano,de_Cabo_Verde
coroa coroas = CZK:checa
kuna kunas = HRK:,croata
litas = LTL:,lituano
zloty zlotys = PLN:,polaco
"""


def _told(name: str, country: str) -> tuple[str, ...]:
    """Return a name with an adjective in singular and plural: queniano(s), ganês, ganeses."""
    endings = (("ês", "eses"), ("ão", "ães"), ("el", "eis"), ("z", "zes"))
    for one, many in endings:
        if country.endswith(one):
            return f"{name} {country}", f"{name} {country.removesuffix(one)}{many}"
    return f"{name} {country}", f"{name} {country}s"


FURTHER = shared.named(_TABLE, _told)
"""Names behind a number."""
LARGE = shared.LARGE | dict.fromkeys(
    words("guarani guaranis kips kina kinas leone leones dram drams dobra dobras"), 100
)
"""Names that are as well words, to the least sum of which they are told."""
