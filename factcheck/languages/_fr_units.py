"""French currencies and units of measure; what CLDR knows is taken from its data."""

from decimal import Decimal

from factcheck.languages import _currencies as shared
from factcheck.languages import _fr_cldr_data as cldr
from factcheck.languages._fr_money import FURTHER
from factcheck.languages._fr_words import NUMBERS
from factcheck.languages._hundredths import hundredths
from factcheck.languages._list import words
from factcheck.languages._signs import SYMBOLS, data_units, tabled
from factcheck.model.language import Unit

_SIGNS = {sign: code for sign, code in cldr.CURRENCIES.items() if len(sign) < 4} | {
    "$": "USD", "¥": "JPY", "$HK": "HKD", "$ US": "USD", "$ CA": "CAD", "$ HK": "HKD", "FF": "FRF",
    "MAD": "MAD", "XOF": "XOF", "XAF": "XAF", "Rp": "IDR", "RM": "MYR", "Rs": "INR",
}  # fmt: skip
CURRENCIES_BEFORE = shared.BEFORE | _SIGNS
_NAMES = {
    "dollar": "USD", "dollars": "USD", "dollar américain": "USD", "dollars américains": "USD",
    "dollars US": "USD", "livre": None, "livres": None, "livre sterling": "GBP",
    "livres sterling": "GBP", "livres britanniques": "GBP", "yen": "JPY", "yens": "JPY",
    "yuan": "CNY", "yuans": "CNY", "renminbi": "CNY", "won": "KRW", "wons": "KRW",
    "rouble": "RUB", "roubles": "RUB", "roupie": "INR", "roupies": "INR", "franc": "FRF",
    "francs": "FRF", "anciens francs": "FRF", "francs français": "FRF", "francs belges": "BEF",
    "franc CFA": "XOF", "francs CFA": "XOF", "FCFA": "XOF", "F CFA": "XOF",
    "dirham": "MAD", "dirhams": "MAD",
    "dinars": None, "peso": "MXN", "pesos": "MXN", "livre turque": "TRY", "zlotys": "PLN",
    "baht": "THB", "bahts": "THB", "forints": "HUF", "shekels": "ILS", "hryvnias": "UAH",
    "réaux": "BRL", "réals": "BRL", "deutschemarks": "DEM", "dollars hongkongais": "HKD",
    "wons sud-coréens": "KRW", "couronnes": "SEK", "dollars taïwanais": "TWD",
    "reais": "BRL", "d'euro": "EUR", "dongs": "VND", "dong": "VND", "lei": "RON", "leu": "RON",
    "leus": "RON", "lei roumains": "RON", "levs": "BGN", "roupies indonésiennes": "IDR",
    "ringgits": "MYR", "rands": "ZAR", "rand": "ZAR", "nairas": "NGN", "drachmes": "GRD",
    "pesetas": "ESP", "livres égyptiennes": "EGP", "livres libanaises": "LBP", "lires": "ITL",
    "livres turques": "TRY", "dollars de Taïwan": "TWD", "nouveaux dollars de Taïwan": "TWD",
    "couronnes islandaises": "ISK", "riyals": "SAR", "francs suisses": "CHF",
    "dinars algériens": "DZD", "dinars tunisiens": "TND", "dirhams marocains": "MAD",
    "dirhams émiratis": "AED", "roupies indiennes": "INR", "bitcoins": "XBT", "bitcoin": "XBT",
}  # fmt: skip
CURRENCIES_AFTER: dict[str, str | None] = {
    **cldr.CURRENCIES, **FURTHER, **shared.AFTER, **CURRENCIES_BEFORE, **_NAMES,
}  # fmt: skip
_CENT = Decimal("0.01")
SWISS = words(
    "Suisse suisse Genève genevois Lausanne lausannois vaudois Fribourg Neuchâtel neuchâtelois "
    "Valais valaisan fédéral CHF Zurich Berne bernois Jura Bâle confédération Confédération"
)
COINS = {
    "centime": Unit("EUR", _CENT), "centimes": Unit("EUR", _CENT), "cents": Unit("EUR", _CENT),
    "centimes d'euro": Unit("EUR", _CENT), "centimes d'euros": Unit("EUR", _CENT),
    "centimes de franc": Unit("CHF", _CENT), "cents américains": Unit("USD", _CENT),
    "pence": Unit("GBP", _CENT),
}  # fmt: skip
_TENS_UP = "|".join(sorted((word for word, n in NUMBERS.items() if 10 <= n < 100), reverse=True))
"""Hundredths in words, the longer of two that begin alike first."""
BARE_COINS = (
    rf"(?: ?(?=[0-9])| )(?P<coins>[0-9]{{2}}|{_TENS_UP})(?![.,:]?[0-9]|-?[a-zà-ÿ]| ?[%€$£]"
    r"| (?!le |la |l'|les |pour (?!cent|mille)|par |au |de |en |à |et |chacun|pièce|ttc|ht\b"
    r"|contre |dans |l’|seulement|l'unité|de plus|de moins)[a-zà-ÿ])"
)
HUNDREDTHS = hundredths(
    " et|", _TENS_UP, "centièmes?(?: de seconde)?", "[sx]",
    "de|du|par|et|sur|avec|à|en|pour|au|sous",
)  # fmt: skip
SCALED_CURRENCIES = {
    "M d'euros": Unit("EUR", Decimal(10**6)), "M de dollars": Unit("USD", Decimal(10**6)),
    "kEUR": Unit("EUR", Decimal(1000)), "MEUR": Unit("EUR", Decimal(10**6)),
    "MdEUR": Unit("EUR", Decimal(10**9)),
}  # fmt: skip

_UNSURE = frozenset(words("mi pi po ac lb oz cal o l livre livres"))
_MORE = {
    "kilo": "kg", "kilos": "kg", "nanomètre": "nm", "nanomètres": "nm", "micromètres": "um",
    "microns": "um", "micron": "um", "années-lumière": "[ly]", "année-lumière": "[ly]",
    "années lumière": "[ly]", "hectolitre": "hL", "hectolitres": "hL", "centilitres": "cL",
    "cl": "cL", "baril": "[bbl_us]", "barils": "[bbl_us]", "gallons": "[gal_us]",
    "kilomètres-heure": "km/h", "km/s": "km/s", "kilomètres par seconde": "km/s",
    "mètres par seconde": "m/s", "kilomètre-heure": "km/h", "kilomètres heure": "km/h",
    "km à l'heure": "km/h", "kilomètres à l'heure": "km/h", "nœuds": "[kn_i]", "noeuds": "[kn_i]",
    "degré": "deg", "degrés": "deg", "térawatts": "TW", "térawattheures": "TW.h",
    "gigawattheures": "GW.h", "mégawattheures": "MW.h", "kilowattheures": "kW.h",
    "kilowattheure": "kW.h", "mégawattheure": "MW.h", "térawattheure": "TW.h",
    "gigawattheure": "GW.h", "volts": "V", "volt": "V", "ampères": "A", "Ko": "kBy", "Po": "PBy",
    "pétaoctets": "PBy", "kilohertz": "kHz", "décibels": "dB", "décibel": "dB",
    "hectopascals": "hPa", "bars": "bar", "microgrammes": "ug", "µg": "ug", "mètres carré": "m2",
    "acre": "[acr_us]", "acres": "[acr_us]", "miles nautiques": "[nmi_i]",
    "milles nautiques": "[nmi_i]", "joules": "J", "kilojoules": "kJ", "tonnes de CO2": "t",
    "mètres-carrés": "m2", "km2": "km2", "m2": "m2", "m3": "m3", "kJ": "kJ", "mAh": "mA.h",
    "lbs": "[lb_av]", "once troy": "[oz_tr]",
}  # fmt: skip
MEASURES: dict[str, Unit | None] = {word: Unit(code) for word, code in SYMBOLS.items()}
MEASURES |= {word: Unit(code) for word, code in cldr.MEASURES.items() if word not in _UNSURE}
MEASURES |= {word: Unit(code) for word, code in _MORE.items()}
_DATA = data_units(
    {"kilo": "k", "méga": "M", "giga": "G", "téra": "T"}, ("bit", "bits"), ("octet", "octets"),
    "par seconde",
)  # fmt: skip
MEASURES |= tabled(
    """
    degrés_C,Celsius=Cel degrés_F,Fahrenheit=[degF] kelvins,kelvin,degrés_Kelvin=K
    boisseau,boisseaux=[bu_us] pieds_carrés,pied_carré=[sft_i] pieds_cubes=[cft_i] millibars=mbar
    miles_carrés,milles_carrés=[smi_us] barils_par_jour,barils/jour,barils_quotidiens=[bbl_us]/d
    becquerels,becquerel=Bq sieverts,sievert=Sv tours_par_minute,tours/minute,tr/min=/min ch=[HP]
    lumens=lm lux=lx carats,carat=[car_m] quintaux,quintal=kg*100 mégapixels=Mpx newtons-mètres=N.m
    microgrammes_par_mètre_cube=ug/m3 microgrammes_par_litre=ug/L milligrammes_par_litre=mg/L
    grammes_par_kilomètre=g/km grammes_par_litre=g/L parties_par_million=[ppm] onces_troy=[oz_tr]
    """,
    "milli=m micro=u nano=n kilo=k méga=M giga=G téra=T",
    "pascals=Pa volts,volt=V sieverts,sievert=Sv becquerels=Bq joules=J tonnes=t grays=Gy",
)
MEASURES |= {word: Unit(code) for word, code in _DATA.items()}
MEASURES |= {"L": Unit("L"), "l": Unit("L"), "litres": Unit("L"), "litre": Unit("L")}
MEASURES |= dict.fromkeys(
    (
        "degrés sous zéro",
        "degrés au-dessous de zéro",
        "degrés en dessous de zéro",
        "degré sous zéro",
    ),
    Unit("deg", Decimal(-1)),
)
MEASURES |= dict.fromkeys(
    ("degrés Celsius sous zéro", "degrés Celsius au-dessous de zéro", "°C sous zéro"),
    Unit("Cel", Decimal(-1)),
)
ONES = frozenset(
    (*words("euro dollar yen yuan centime kilo kilogramme gramme litre millilitre kilomètre mètre "
            "centimètre millimètre hectare tonne gigaoctet téraoctet mégawatt gigawatt"),
     "franc suisse", "degré celsius", "degré fahrenheit", "mètre carré", "kilomètre carré",
     "mètre cube")
)  # fmt: skip
"""See `AmountWords.ones`."""
