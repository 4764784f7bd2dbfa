"""French names of the world's currencies beyond those of CLDR, to ISO 4217.

A bare "manat" is that of Azerbaijan, "soum" that of Uzbekistan, "rial" that of Iran; "dinar",
"shilling", "som" and "kwacha" are several countries', "colons" and "sols" other words: they count
with a country only.
"""

from factcheck.languages import _currencies as shared
from factcheck.languages._list import words

_TABLE = """
cedi cedis cédi cédis = GHS:,ghanéen
tenge tenges = KZT:,kazakh,kazakhstanais
sol soles nouveau_sol nouveaux_sols = PEN:péruvien
nouveaux_sols soles = PEN:
riel riels = KHR:,cambodgien
guarani guaranis guaraní guaranies = PYG:,paraguayen
hryvnia hryvnias hryvnya hryvnyas grivna grivnas = UAH:,ukrainien,ukrainienne
lari laris = GEL:,géorgien
dram drams = AMD:,arménien
manat manats = AZN:,azerbaïdjanais,azéri TMT:turkmène
som soms = KGS:kirghize UZS:ouzbek
sum sums = UZS:ouzbek
soum soums = UZS:,ouzbek
somoni somonis = TJS:,tadjik
afghani afghanis = AFN:,afghan
taka takas = BDT:,bangladais,bangladeshi
kyat kyats = MMK:,birman,myanmarais
kip kips = LAK:,laotien
kina kinas = PGK:,papou
kwanza kwanzas = AOA:,angolais
metical meticals meticais = MZN:,mozambicain
kwacha kwachas = ZMW:zambien MWK:malawien,malawite
pula pulas = BWP:,botswanais
dinar dinars = KWD:koweïtien,koweitien IQD:irakien,iraquien JOD:jordanien RSD:serbe BHD:bahreïnien
dinar dinars = LYD:libyen MKD:macédonien YUM:yougoslave
shilling shillings = KES:kényan,kenyan UGX:ougandais TZS:tanzanien SOS:somalien
schilling schillings = ATS:,autrichien
lempira lempiras = HNL:,hondurien
quetzal quetzals quetzales = GTQ:,guatémaltèque
colon colons colón colones = CRC:costaricain,costaricien SVC:salvadorien
colones = CRC:
balboa balboas = PAB:,panaméen
bolivar bolivars = VES:,vénézuélien
boliviano bolivianos = BOB:,bolivien
cordoba cordobas córdobas = NIO:nicaraguayen
cordobas córdobas = NIO:
gourde gourdes = HTG:,haïtienne
birr birrs = ETB:,éthiopien
lev levs leva = BGN:,bulgare
leu lei = MDL:moldave RON:roumain
tugrik tugriks tögrög = MNT:,mongol
ariary ariarys = MGA:,malgache
dalasi dalasis = GMD:,gambien
denar denars = MKD:,macédonien
lek leks = ALL:,albanais
vatu vatus = VUV:
rufiyaa rufiyaas = MVR:,maldivien
nakfa nakfas = ERN:,érythréen
ngultrum ngultrums = BTN:,bhoutanais
pataca patacas = MOP:
leone leones = SLE:,sierra-léonais,sierraléonais
ouguiya ouguiyas = MRU:,mauritanien
franc francs = XPF:Pacifique,CFP RWF:rwandais CDF:congolais BIF:burundais GNF:guinéen
franc francs = DJF:djiboutien KMF:comorien LUF:luxembourgeois XAF:CFA_d'Afrique_centrale
FCFP = XPF:
rouble roubles = BYN:bélarusse SUR:soviétique
roupie roupies = LKR:sri-lankaise MUR:mauricienne SCR:seychelloise
livre livres = SDG:soudanaise SSP:sud-soudanaise
rial rials riyal riyals = IRR:iranien OMR:omanais YER:yéménite QAR:qatarien SAR:saoudien
rial rials = IRR:
dollar dollars = ZWG:zimbabwéen GYD:guyanien HKD:hongkongais NAD:de_Namibie
mark marks = DEM:,allemand,ouest-allemand BAM:convertible DDM:est-allemand
florin florins = NLG:néerlandais,hollandais
escudo escudos = PTE:,portugais CVE:cap-verdien
kuna kunas = HRK:,croate
litas = LTL:,lituanien
tolar tolars = SIT:,slovène
lire lires = MTL:maltaise
"""


def _told(name: str, country: str) -> tuple[str, ...]:
    return f"{name} {country}", f"{name} {country}s"


FURTHER = shared.named(_TABLE, _told)
"""Names behind a number."""
LARGE = shared.LARGE | dict.fromkeys(
    words("soles gourde gourdes guarani guaranis drams dram leones leone kips pula pulas"),
    1000,
)
"""Names that are as well words, to the least sum of which they are told."""
