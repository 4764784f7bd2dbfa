"""Spanish names of the world's currencies beyond those of CLDR, to ISO 4217.

A bare "manat" is that of Azerbaijan; "dinar", "chelín", "som" and "kwacha" are several countries',
"leones", "rieles" and "escudos" other words: they count with a country only.
"""

from factcheck.languages import _currencies as shared
from factcheck.languages._list import words

_TABLE = """
cedi cedis = GHS:,ghanés,ghaneano
tenge tenges tengues = KZT:,kazajo
sol soles = PEN:peruano
nuevo_sol nuevos_soles = PEN:
riel rieles = KHR:camboyano
riels = KHR:
hryvnia hryvnias jrivnia jrivnias grivna grivnia grivnias = UAH:,ucraniana,ucraniano
lari laris = GEL:,georgiano
dram drams = AMD:,armenio
manat manats = AZN:,azerbaiyano,azerí TMT:turkmeno,turcomano
som soms sum sums = UZS:uzbeko
som soms = KGS:kirguís,kirguiso
somoni somonis = TJS:,tayiko
afgani afganis = AFN:,afgano
taka takas = BDT:,bangladesí
kyat kyats = MMK:,birmano
kip kips = LAK:,laosiano
kina kinas = PGK:
kwanza kwanzas = AOA:,angoleño
metical meticales meticais = MZN:,mozambiqueño
kwacha kwachas = ZMW:zambiano MWK:malauí
pula pulas = BWP:botsuano,de_Botsuana
dinar dinares = KWD:kuwaití IQD:iraquí JOD:jordano RSD:serbio BHD:bareiní,bahreiní YUM:yugoslavo
chelín chelines = KES:keniano,keniata UGX:ugandés TZS:tanzano,tanzanio SOS:somalí
chelín chelines = ATS:austriaco,austríaco
colón colones = SVC:salvadoreño
gourde gourdes gurde gurdes = HTG:,haitiano
birr birrs = ETB:,etíope
leu leus lei = MDL:moldavo
lev levs = BGN:,búlgaro
tugrik tugriks = MNT:,mongol
ariary ariaris = MGA:,malgache
dalasi dalasis = GMD:,gambiano
denar denares = MKD:,macedonio
lek leks lekes = ALL:,albanés
leone leones = SLE:sierraleonés,de_Sierra_Leona
ouguiya ouguiyas = MRU:,mauritano
pataca patacas = MOP:,de_Macao
franco francos = XOF:CFA LUF:luxemburgués DJF:yibutí
rublo rublos = SUR:soviético
rupia rupias = LKR:ceilanesa,de_Sri_Lanka NPR:nepalesa MUR:de_Mauricio
rial riales riyal riyales = IRR:iraní OMR:omaní YER:yemení SAR:saudí,saudita QAR:catarí
dólar dólares = JMD:jamaiquino NAD:de_Namibia ZWG:zimbabuense TTD:trinitense
marco marcos = BAM:convertible,bosnio FIM:finlandés
florín florines = NLG:holandés
escudo escudos = PTE:portugués CVE:caboverdiano
kuna kunas = HRK:,croata
litas = LTL:,lituano
sucre sucres = ECS:ecuatoriano
"""


def _told(name: str, country: str) -> tuple[str, ...]:
    """Return a name with an adjective in singular and plural: keniano(s), ugandés, ugandeses."""
    last = country[-1]
    plural = country[:-2] + "eses" if country.endswith("és") else country
    plural = country + "es" if last == "í" else plural
    return f"{name} {country}", f"{name} {plural}" + "s" * (plural == country)


FURTHER = shared.named(_TABLE, _told)
"""Names behind a number."""
LARGE = (
    shared.LARGE
    | dict.fromkeys(words("afgani afganis kips pula pulas kina kinas"), 1000)
    | {"L": 1000, "Q": 1000}
)
"""Names that are as well words, to the least sum of which they are told."""
