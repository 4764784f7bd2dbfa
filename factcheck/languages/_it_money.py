"""Italian names of the world's currencies beyond those of CLDR, to ISO 4217.

A bare "manat" is that of Azerbaijan, "lei" those of Romania, in large sums; "dinaro", "scellino",
"som" and "kwacha" are several countries', "leoni", "leva", "afghani" and "denari" other words:
they count with a country only.
"""

from factcheck.languages import _currencies as shared
from factcheck.languages._list import words

_TABLE = """
cedi = GHS:,ghanese
tenge = KZT:,kazako
sol soles = PEN:peruviano
soles nuevo_sol nuevos_soles = PEN:
riel = KHR:,cambogiano
guaraní guarani = PYG:,paraguaiano,paraguayano
grivna grivnia grivnie hryvnia hryvnie hryvna = UAH:,ucraina
lari = GEL:,georgiano
dram = AMD:,armeno
manat = AZN:,azero,azerbaigiano TMT:turkmeno
som = KGS:kirghiso,kirghizo UZS:uzbeko
somoni = TJS:,tagiko
afghani = AFN:afghano
taka = BDT:,bengalese,bangladese
kyat = MMK:,birmano
kip = LAK:,laotiano
kina = PGK:
kwanza = AOA:,angolano
metical meticais = MZN:,mozambicano
kwacha = ZMW:zambiano MWK:malawiano
pula = BWP:,del_Botswana
dinaro dinari = KWD:kuwaitiano,del_Kuwait IQD:iracheno JOD:giordano RSD:serbo BHD:bahreinita
dinaro dinari = LYD:libico TND:tunisino DZD:algerino MKD:macedone YUM:jugoslavo
scellino scellini = KES:keniota,keniano,del_Kenya UGX:ugandese TZS:tanzaniano,della_Tanzania
scellino scellini = SOS:somalo ATS:austriaco
lempira lempire lempiras = HNL:,honduregna
quetzal quetzales = GTQ:,guatemalteco
colón colones = CRC:,costaricano SVC:salvadoregno
balboa = PAB:,panamense
bolivar bolivares bolívar bolívares = VES:,venezuelano
bolivianos = BOB:
córdobas cordobas = NIO:,nicaraguense
gourde gourdes = HTG:,haitiano
birr = ETB:,etiope
leva = BGN:bulgaro
lei = RON:,romeno,rumeno MDL:moldavo
tugrik = MNT:,mongolo
ariary = MGA:,malgascio
dalasi = GMD:,gambiano
denar = MKD:,macedone
denari = MKD:macedone
lek = ALL:,albanese
leone leoni = SLE:sierraleonese
ouguiya = MRU:,mauritana
pataca patacas = MOP:,di_Macao
franco franchi = XOF:CFA RWF:ruandese BIF:burundese GNF:guineano DJF:gibutiano LUF:lussemburghese
franco franchi = FRF:francese BEF:belga
rublo rubli = SUR:sovietico
rupia rupie = PKR:pachistana LKR:cingalese,srilankese MUR:di_Mauritius
lira lire sterlina sterline = LBP:libanese SYP:siriana SDG:sudanese SSP:sudsudanese EGP:egiziana
lira lire sterlina sterline = IEP:irlandese
lira lire = ITL:italiana MTL:maltese
rial riyal = IRR:iraniano OMR:omanita YER:yemenita SAR:saudita QAR:qatariota,qatariano
dollaro dollari = JMD:giamaicano NAD:della_Namibia ZWG:dello_Zimbabwe HKD:hongkonghese
dollaro dollari = SGD:singaporiano
peso pesos pesi = PHP:filippino CUP:cubano UYU:uruguaiano,uruguayano DOP:dominicano CLP:cileno
peso pesos pesi = COP:colombiano ARS:argentino MXN:messicano
corona corone = EEK:estone SKK:slovacca
marco marchi = BAM:convertibile,bosniaco FIM:finlandese DEM:tedesco
fiorino fiorini = NLG:olandese
escudo escudos escudi = PTE:portoghese CVE:capoverdiano
kuna kune = HRK:,croata
litas = LTL:,lituano
tallero talleri = SIT:sloveno
dracma dracme = GRD:,greca
peseta pesete = ESP:,spagnola
"""


def _told(name: str, country: str) -> tuple[str, ...]:
    """Return a name with an adjective in singular and plural: keniota, kenioti; uzbeko, uzbeki."""
    stem, last = country[:-1], country[-1]
    endings = {"o": ["i"], "e": ["i"], "a": ["e", "i"]}.get(last, [])
    endings += ["h" + ending for ending in endings if stem[-1] in "cg"]
    return f"{name} {country}", *(f"{name} {stem}{ending}" for ending in endings)


FURTHER = shared.named(_TABLE, _told)
"""Names behind a number."""
LARGE = shared.LARGE | dict.fromkeys(
    words("lei guarani guaraní lari dram kip pula kina taka"), 1000
)
"""Names that are as well words, to the least sum of which they are told."""
