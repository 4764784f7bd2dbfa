"""English words and signs of currencies, to ISO 4217.

A bare "dollar", "pound", "peso" or "kr" is the one most of its readers mean: the American dollar,
the pound sterling, the Mexican peso; "kr" stands before Norwegian sums and after Swedish ones. The
codes of currencies that are English words or other names (ALL, TOP, TRY, PHP, COP) are left out
before a number. A bare "manat" is that of Azerbaijan; a bare dinar, shilling, som or kwacha is that
of several countries and no currency, as are K and Br before a number.
"""

from decimal import Decimal

from factcheck.languages import _currencies as shared
from factcheck.languages._list import words
from factcheck.model.language import Unit

_SIGNS = {
    "$": "USD", "US$": "USD", "U.S.$": "USD", "¥": "JPY", "JP¥": "JPY", "CN¥": "CNY", "€": "EUR",
    "£": "GBP", "₩": "KRW", "HK$": "HKD", "NT$": "TWD", "A$": "AUD", "AU$": "AUD", "C$": "CAD",
    "CA$": "CAD", "CAD$": "CAD", "S$": "SGD", "NZ$": "NZD", "R$": "BRL", "MX$": "MXN",
    "RMB": "CNY", "₹": "INR", "Rs": "INR", "Rs.": "INR", "RM": "MYR", "Rp": "IDR", "₫": "VND",
    "฿": "THB", "₱": "PHP", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₪": "ILS", "₦": "NGN",
    "zł": "PLN", "kr": "NOK", "Fr.": "CHF", "SFr": "CHF", "Sfr.": "CHF", "₡": "CRC", "₲": "PYG",
    **dict.fromkeys(("Ksh", "KSh", "KSH", "Ksh.", "KSh.", "Kshs", "Sh", "Sh.", "Shs"), "KES"),
    **dict.fromkeys(("Ush", "USh", "UGX"), "UGX"), **dict.fromkeys(("Tsh", "TSh", "TZS"), "TZS"),
    **dict.fromkeys(("GH₵", "GH¢", "GHS"), "GHS"), "ETB": "ETB",
    **dict.fromkeys(("Tk", "Tk."), "BDT"), "RWF": "RWF",
    "₸": "KZT", "₾": "GEL", "₵": "GHS", "₿": "BTC",
}  # fmt: skip
_CODES = words(
    """
    USD EUR GBP JPY CNY CHF CAD AUD NZD SGD HKD TWD KRW INR SEK NOK DKK PLN CZK HUF RUB BRL MXN
    ZAR THB IDR MYR VND AED SAR QAR KWD ILS EGP NGN KES UAH PKR BDT LKR ARS CLP ISK MAD BGN KZT
"""
)
CURRENCIES_BEFORE: dict[str, str] = (
    shared.BEFORE | _SIGNS | {code: code for code in _CODES} | {"R": "ZAR"}
)

_BY_COUNTRY = {
    "dollar": {
        "U.S.": "USD", "US": "USD", "American": "USD", "Hong Kong": "HKD", "Australian": "AUD",
        "Canadian": "CAD", "Singapore": "SGD", "Singaporean": "SGD", "New Zealand": "NZD",
        "Taiwan": "TWD", "Taiwanese": "TWD", "New Taiwan": "TWD", "Jamaican": "JMD",
        "Bahamian": "BSD", "Barbados": "BBD", "Fijian": "FJD", "Namibian": "NAD",
        "Zimbabwean": "ZWG", "Zimbabwe": "ZWG",
    },
    "pound": {"British": "GBP", "Egyptian": "EGP", "Lebanese": "LBP", "Syrian": "SYP",
              "Sudanese": "SDG", "South Sudanese": "SSP"},
    "franc": {"Swiss": "CHF", "CFA": "XOF", "French": "FRF", "Belgian": "BEF", "Rwandan": "RWF",
              "Congolese": "CDF", "": "CHF"},
    "rupee": {"Indian": "INR", "Pakistani": "PKR", "Pakistan": "PKR", "Sri Lankan": "LKR",
              "Nepalese": "NPR", "Nepali": "NPR", "Mauritian": "MUR"},
    "rupiah": {"": "IDR", "Indonesian": "IDR"},
    "ruble": {"": "RUB", "Russian": "RUB", "Belarusian": "BYN"},
    "rouble": {"": "RUB", "Russian": "RUB", "Belarusian": "BYN"},
    "peso": {"": "MXN", "Mexican": "MXN", "Argentine": "ARS", "Argentinian": "ARS",
             "Chilean": "CLP", "Colombian": "COP", "Philippine": "PHP", "Cuban": "CUP",
             "Uruguayan": "UYU", "Dominican": "DOP"},
    "krona": {"": "SEK", "Swedish": "SEK", "Icelandic": "ISK"},
    "krone": {"": "NOK", "Norwegian": "NOK", "Danish": "DKK"},
    "crown": {"Swedish": "SEK", "Norwegian": "NOK", "Danish": "DKK", "Czech": "CZK",
              "Icelandic": "ISK"},
    "lira": {"": "TRY", "Turkish": "TRY", "Italian": "ITL"},
    "dirham": {"": "AED", "UAE": "AED", "Emirati": "AED", "Moroccan": "MAD"},
    "dinar": {"Kuwaiti": "KWD", "Iraqi": "IQD", "Jordanian": "JOD", "Serbian": "RSD",
              "Tunisian": "TND", "Algerian": "DZD", "Bahraini": "BHD", "Libyan": "LYD"},
    "riyal": {"": "SAR", "Saudi": "SAR", "Qatari": "QAR"},
    "rial": {"": "IRR", "Iranian": "IRR", "Omani": "OMR", "Yemeni": "YER"},
    "shekel": {"": "ILS", "Israeli": "ILS", "new": "ILS"},
    "ringgit": {"": "MYR", "Malaysian": "MYR"},
    "shilling": {"Kenyan": "KES", "Kenya": "KES", "Ugandan": "UGX", "Tanzanian": "TZS",
                 "Somali": "SOS"},
    "real": {"Brazilian": "BRL"},
    "forint": {"": "HUF", "Hungarian": "HUF"},
    "zloty": {"": "PLN", "Polish": "PLN"},
    "koruna": {"": "CZK", "Czech": "CZK"},
    "hryvnia": {"": "UAH", "Ukrainian": "UAH"},
    "naira": {"": "NGN", "Nigerian": "NGN"},
    "birr": {"": "ETB", "Ethiopian": "ETB"},
    "taka": {"": "BDT", "Bangladeshi": "BDT"},
    "tenge": {"": "KZT", "Kazakh": "KZT"},
    "bitcoin": {"": "BTC"},
    "guilder": {"": "NLG", "Dutch": "NLG"},
    "deutschmark": {"": "DEM"}, "Deutsche mark": {"": "DEM"}, "German mark": {"": "DEM"},
    "drachma": {"": "GRD", "Greek": "GRD"},
    "peseta": {"": "ESP", "Spanish": "ESP"},
}  # fmt: skip
_BY_COUNTRY |= {"dlr": _BY_COUNTRY["dollar"]}
"""As wire services shorten it."""
_PLURAL_ONLY = {"reais": "BRL", "kronor": "SEK", "kroner": "NOK", "Danish kroner": "DKK",
                "Norwegian kroner": "NOK", "Swedish kronor": "SEK", "Icelandic kronur": "ISK",
                "quid": "GBP", "bucks": "USD", "buck": "USD", "Brazilian reais": "BRL",
                "zlotys": "PLN", "kr": "SEK", "kr.": "DKK", "zł": "PLN", "Kč": "CZK", "Ft": "HUF",
                "₽": "RUB", "₫": "VND", "€": "EUR", "stg": "GBP"}  # fmt: skip
_FURTHER = """
dollar dollars = BBD:Barbadian BMD:Bermudian,Bermudan BND:Brunei BSD:Bahamas BZD:Belize
dollar dollars = FJD:Fiji GYD:Guyanese,Guyana HKD:Hongkong JMD:Jamaica KYD:Cayman,Cayman_Islands
dollar dollars = LRD:Liberian NAD:Namibia SBD:Solomon_Islands SRD:Surinamese,Suriname NZD:NZ
dollar dollars = TTD:Trinidad,Trinidad_and_Tobago,TT XCD:Eastern_Caribbean,East_Caribbean,EC
pound pounds = GIP:Gibraltar FKP:Falkland,Falkland_Islands SHP:Saint_Helena IEP:Irish CYP:Cypriot
franc francs = XOF:West_African_CFA,West_African XAF:Central_African_CFA,Central_African
franc francs = XPF:CFP,Pacific BIF:Burundian DJF:Djiboutian,Djibouti GNF:Guinean KMF:Comorian
franc francs = LUF:Luxembourg,Luxembourgish RWF:Rwanda CDF:Congo
CFA FCFA = XOF:
rupee rupees = SCR:Seychelles,Seychellois NPR:Nepal LKR:Sri_Lanka MUR:Mauritius
rufiyaa = MVR:,Maldivian
peso pesos = PHP:Filipino,Philippines ARS:Argentina
króna krónur = ISK:,Icelandic
crown crowns = EEK:Estonian SKK:Slovak
lira liras = MTL:Maltese
dinar dinars = KWD:Kuwait IQD:Iraq BHD:Bahrain
riyal riyals rial rials = QAR:Qatari,Qatar SAR:Saudi,Saudi_Arabian OMR:Omani YER:Yemeni IRR:Iranian
dirham dirhams = AED:United_Arab_Emirates
shilling shillings = UGX:Uganda TZS:Tanzania SOS:Somalia
schilling schillings = ATS:,Austrian
koruna korunas koruny = SKK:Slovak
hryvnya hryvnyas hryvna = UAH:,Ukrainian
nakfa nakfas = ERN:,Eritrean
tenge tenges = KZT:,Kazakhstani,Kazakhstan
som soms = KGS:Kyrgyz,Kyrgyzstani UZS:Uzbek,Uzbekistani
soum soums = UZS:,Uzbek,Uzbekistani
sum sums = UZS:Uzbek
somoni somonis = TJS:,Tajik,Tajikistani
manat manats = AZN:,Azerbaijani,Azerbaijan,Azeri TMT:Turkmen,Turkmenistan
lari laris = GEL:,Georgian
dram drams = AMD:,Armenian
afghani afghanis = AFN:,Afghan
lek leks lekë = ALL:,Albanian
denar denars denari = MKD:,Macedonian
lev levs = BGN:,Bulgarian
leu lei = MDL:Moldovan
litas litai = LTL:,Lithuanian
lats lati = LVL:,Latvian
kroon kroons = EEK:,Estonian
kuna kunas = HRK:,Croatian
tolar tolars = SIT:,Slovenian
markka markkas markkaa = FIM:,Finnish
mark marks = FIM:Finnish DEM:West_German DDM:East_German BAM:Bosnian,convertible,Bosnian_convertible
escudo escudos = PTE:,Portuguese CVE:Cape_Verdean,Cape_Verde
punt punts = IEP:Irish
guilder guilders = ANG:Netherlands_Antillean,Antillean XCG:Caribbean
florin florins = AWG:Aruban
cedi cedis = GHS:,Ghana,Ghanaian
dalasi dalasis = GMD:,Gambian
leone leones = SLE:,Sierra_Leonean,Sierra_Leone
kwacha kwachas = ZMW:Zambian,Zambia MWK:Malawian,Malawi
kwanza kwanzas = AOA:,Angolan
metical meticais meticals = MZN:,Mozambican
pula pulas = BWP:,Botswana,Botswanan
loti maloti = LSL:,Lesotho
lilangeni emalangeni = SZL:,Swazi
ariary ariaries = MGA:,Malagasy
ouguiya ouguiyas = MRU:,Mauritanian
dobra dobras = STN:,Sao_Tomean
kyat kyats = MMK:,Burmese
kip kips = LAK:,Lao,Laotian
riel riels = KHR:,Cambodian
kina kinas = PGK:,Papua_New_Guinean,Papua_New_Guinea
paanga pa'anga = TOP:,Tongan
tala = WST:Samoan
vatu = VUV:,Vanuatu
tugrik tugriks tögrög togrog tugrug tugrugs = MNT:,Mongolian
ngultrum ngultrums = BTN:,Bhutanese
pataca patacas = MOP:,Macau,Macanese,Macao
soles = PEN:,Peruvian,new,Peruvian_new,nuevos
sol = PEN:Peruvian,nuevo
guarani guaranis guaranies guaraní guaraníes = PYG:,Paraguayan
boliviano bolivianos = BOB:,Bolivian
bolivar bolivars bolivares bolívar bolívars bolívares = VES:,Venezuelan
quetzal quetzals quetzales = GTQ:,Guatemalan
lempira lempiras = HNL:,Honduran
cordoba cordobas córdoba córdobas = NIO:,Nicaraguan
colones colón = CRC:,Costa_Rican SVC:Salvadoran
colon colons = CRC:Costa_Rican SVC:Salvadoran
balboa balboas = PAB:,Panamanian
gourde gourdes = HTG:,Haitian
złoty złotys złotych = PLN:,Polish
"""
"""Further names, and whose they are."""
LARGE = shared.LARGE | {
    **dict.fromkeys(words("soles leones quetzals quetzal drams dram lats lati kip kips"), 1000),
    **dict.fromkeys(words("guarani guaranis pula pulas lek leks kina tolar"), 100),
    "marks": 10_000, "won in": 1000, "R": 1000,
}  # fmt: skip
"""Names and signs that are as well words (soles of shoes, drams of malt), to the least sum."""
CASED = shared.CASED | {
    **{word: word for word in words("afghani afghanis guarani guaranis boliviano bolivianos")},
    "r": "R",
}
"""Peoples are written with a capital: 500 Afghanis."""
_WON = words(
    """
    seats medals gold silver bronze awards prizes titles games matches races elections election
    re-election reelection contests championships trophies tournaments bids contracts grants
    scholarships places praise all both every only at more most some none nothing no one two three
    out back over through with on via and but while after against from for it them this that
    """
)
"""What is won, or tells that somebody did: 19 won medals."""
_ASIAN = {
    "yen": {"": "JPY", "Japanese": "JPY"},
    "yuan": {"": "CNY", "Chinese": "CNY"},
    "renminbi": {"": "CNY"},
    "won": {"": "KRW", "Korean": "KRW", "South Korean": "KRW", "North Korean": "KPW"},
    "baht": {"": "THB", "Thai": "THB"},
    "rand": {"": "ZAR", "South African": "ZAR"},
    "dong": {"": "VND", "Vietnamese": "VND"},
    "kyat": {"": "MMK", "Myanmar": "MMK"},
    "leu": {"Romanian": "RON"},
    "lei": {"": "RON", "Romanian": "RON"},
    "leva": {"": "BGN", "Bulgarian": "BGN"},
}


def _named(names: dict[str, dict[str, str]], ending: str) -> dict[str, str]:
    return {
        " ".join(filter(None, (country, name + ending))): code
        for name, countries in names.items()
        for country, code in countries.items()
    }


_SIGNS_AFTER = ("$", "US$", "£")
"""Signs that also stand behind a number (7$), unless another one follows them."""
_CURRENCY_WORDS = {"dollar": "USD", "dlr": "USD", "euro": "EUR", "pound": "GBP", "rupee": "INR"}
_WEIGHED = words(
    """
    bushel dog cat man woman boy girl baby bomb bag sack box weight frame hammer package parcel
    fish ball rock stone bear pig hog steer calf bull turkey chicken lobster tuna shark tumor tumour
    block slab statue bell meteorite gorilla machine backpack pack barbell dumbbell kettlebell
    female male deer buck doe ram ewe goat sheep lamb duck goose crab squid octopus snake python
    alligator crocodile cod trout carp pike bass sturgeon tortoise toddler infant newborn boulder
    load payload warhead shell satellite spacecraft rover telescope vehicle car truck lineman
    linebacker guard tackle quarterback running defensive offensive forward center catfish
    salmon test limit
    female male puppy kitten infant newborn bass trout catch sturgeon octopus boulder
"""
)
"""What weighs so many pounds, and does not cost them: a 60-pound bushel."""
CURRENCIES_AFTER: dict[str, str | None] = {
    **shared.AFTER, **shared.named(_FURTHER, lambda name, country: (f"{country} {name}",)),
    **_CURRENCY_WORDS, **{word + "s": code for word, code in _CURRENCY_WORDS.items()},
    **_named(_BY_COUNTRY, ""), **_named(_BY_COUNTRY, "s"), **_named(_ASIAN, ""), **_PLURAL_ONLY,
    "lire": "ITL", "Reichsmarks": "DEM", "Deutschmarks": "DEM", "gold marks": "DEM", "marks": "DEM",
    "pound sterling": "GBP", "pounds sterling": "GBP", "Deutsche Marks": "DEM", "D-marks": "DEM",
    **{sign: code for sign, code in _SIGNS.items() if sign in _SIGNS_AFTER},
    **{f"{sign}{digit}": None for sign in _SIGNS_AFTER for digit in range(10)},
    **{code: code for code in (*_CODES, "BTC", "ETH")},
    "cents": None, "pounds of": None, "pound of": None, "euro cents": None, "euro cent": None,
    "pounds lighter": None, "pounds heavier": None, "pounds overweight": None,
    **{f"pound {thing}": None for thing in _WEIGHED},
    "won the": None, "won a": None, "won their": None, "won his": None,
    "won her": None, "won by": None, **{f"won {what}": None for what in _WON},
    "crown of": None, "real estate": None,
}  # fmt: skip

_CENT = Unit("USD", Decimal("0.01"))
COINS: dict[str, Unit | None] = {
    "p.m": None,
    **dict.fromkeys(("cent", "cents", "cts", "¢"), _CENT),
    **dict.fromkeys(("euro cent", "euro cents", "eurocents"), Unit("EUR", Decimal("0.01"))),
    **{
        f"{country} {coin}": Unit(code, Decimal("0.01"))
        for country, code in _BY_COUNTRY["dollar"].items()
        for coin in ("cent", "cents")
    },
    **dict.fromkeys(("p", "pence", "penny"), Unit("GBP", Decimal("0.01"))),
    "paise": Unit("INR", Decimal("0.01")),
    "kopecks": Unit("RUB", Decimal("0.01")),
}

_JUST = r"(?![ -]?[\w$€£%])|(?= (?:a|an|each|per|for|to|and|at|on|or|back|change|in)\b))"
_TENS = "ten|fifteen|twenty|twenty five|thirty|forty|fifty|sixty|seventy|seventy five|eighty|ninety"
BARE_COINS = rf" (?P<coins>[0-9]{{2}}|{_TENS})(?:{_JUST}"
"""Hundredths right behind a currency: ten pounds fifty, 12 euro 50."""
_SPLENDID = words("""
    piano pianos prix slam slams jury juries jurors master masters final finals finale finales
    total theft old opening prize prizes canyon national parade tour tours plan plans larceny
    duke dukes mosque mufti scheme house bargain bargains marshal vizier designs hall
""")
SCALED_CURRENCIES: dict[str, Unit | None] = {
    "grand": Unit("USD", Decimal(1000)),
    "fivers": Unit("GBP", Decimal(5)),
    "fiver": Unit("GBP", Decimal(5)),
    "tenners": Unit("GBP", Decimal(10)),
    "tenner": Unit("GBP", Decimal(10)),
    **{f"grand {thing}": None for thing in _SPLENDID},
}
"""A grand is a thousand dollars, where nothing that may be grand follows."""
SIGN_TAILS = {
    name.lower(): code for name, code in _BY_COUNTRY["dollar"].items() if name[:2] != "Zi"
}
"""Whose dollars a sign means, told behind the amount: $40 Canadian."""
