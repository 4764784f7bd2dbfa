"""German currencies and units of measure; what CLDR knows is taken from its data."""

from decimal import Decimal

from factcheck.languages import _currencies as shared
from factcheck.languages import _de_cldr_data as cldr
from factcheck.languages._de_money import FURTHER
from factcheck.languages._de_words import NUMBERS
from factcheck.languages._hundredths import hundredths
from factcheck.languages._list import words
from factcheck.languages._signs import data_units, tabled
from factcheck.model.language import Unit

CURRENCIES_BEFORE = (
    shared.BEFORE
    | {sign: code for sign, code in cldr.CURRENCIES.items() if not sign.isalpha() and len(sign) < 4}
    | {"Fr.": "CHF", "sFr.": "CHF", "RMB": "CNY", "Rs": "INR", "DM": "DEM", "Rp": "IDR"}
)
_NAMES = {
    "Euro": "EUR", "Euros": "EUR", "Dollar": "USD", "Dollars": "USD", "US-Dollars": "USD",
    "US Dollar": "USD", "amerikanische Dollar": "USD", "amerikanischen Dollar": "USD",
    "Pfund": "GBP", "Pfund Sterling": "GBP", "britische Pfund": "GBP", "britischen Pfund": "GBP",
    "Yen": "JPY", "Yuan": "CNY", "US-$": "USD",
    "chinesische Yuan": "CNY", "chinesischen Yuan": "CNY", "Renminbi": "CNY",
    "Won": "KRW", "Franken": "CHF",
    "Schweizer Franken": "CHF", "Fr.": "CHF", "Rubel": "RUB", "Rupien": "INR", "Rupie": "INR",
    "Złoty": "PLN", "Zloty": "PLN", "Forint": "HUF", "Lira": "TRY", "türkische Lira": "TRY",
    "Rand": "ZAR", "Baht": "THB", "Peso": "MXN", "Pesos": "MXN", "Schekel": "ILS",
    "Hrywnja": "UAH", "Griwna": "UAH", "D-Mark": "DEM", "Mark": "DEM", "DM": "DEM",
    "Deutsche Mark": "DEM", "Schilling": "ATS", "Hongkong Dollar": "HKD", "Kronen": "SEK",
    "schwedische Kronen": "SEK", "dänische Kronen": "DKK", "norwegische Kronen": "NOK",
    "tschechische Kronen": "CZK", "Taiwan-Dollar": "TWD", "neue Taiwan-Dollar": "TWD",
    "taiwanische Dollar": "TWD", "Dong": "VND", "vietnamesische Dong": "VND", "Lei": "RON",
    "rumänische Lei": "RON", "Lewa": "BGN", "bulgarische Lewa": "BGN", "Rupiah": "IDR",
    "Ringgit": "MYR", "Real": "BRL", "Reais": "BRL", "brasilianische Reais": "BRL",
    "isländische Kronen": "ISK", "Reichsmark": "DEM", "indische Rupien": "INR", "Drachmen": "GRD",
    "italienische Lire": "ITL", "Lire": "ITL", "Peseten": "ESP", "Dirham": "AED",
    "australische Dollar": "AUD", "neuseeländische Dollar": "NZD", "französische Franc": "FRF",
    "ägyptische Pfund": "EGP", "Naira": "NGN", "Bitcoin": "XBT", "Bitcoins": "XBT",
    "Kwacha": None,
}  # fmt: skip
CURRENCIES_AFTER: dict[str, str | None] = {**cldr.CURRENCIES, **FURTHER, **shared.AFTER, **_NAMES}
CURRENCIES_AFTER |= {
    name.replace("ische ", "ischen "): code
    for name, code in CURRENCIES_AFTER.items()
    if "ische " in name
}
CURRENCIES_AFTER |= {"Won gegen": None}
SCALED_CURRENCIES = {
    word: Unit(code, Decimal(size))
    for sign, code in (("€", "EUR"), ("EUR", "EUR"), ("CHF", "CHF"), ("USD", "USD"))
    for head, size in (("T", 1000), ("Mio", 10**6), ("Mrd", 10**9), ("M", 10**6), ("k", 1000))
    for word in (f"{head}{sign}",)
    if head in {"T", "Mio", "Mrd"} or sign != "€"
}
"""Currencies with the magnitude written on: 5 T€, 20 TEUR, 3 MEUR."""
COINS = {
    "Cent": Unit("EUR", Decimal("0.01")), "Cents": Unit("EUR", Decimal("0.01")),
    "Eurocents": Unit("EUR", Decimal("0.01")), "US-Cents": Unit("USD", Decimal("0.01")),
    "Eurocent": Unit("EUR", Decimal("0.01")),
    "Euro-Cent": Unit("EUR", Decimal("0.01")), "US-Cent": Unit("USD", Decimal("0.01")),
    "Rappen": Unit("CHF", Decimal("0.01")), "Pence": Unit("GBP", Decimal("0.01")),
    "Pfennig": Unit("DEM", Decimal("0.01")),
}  # fmt: skip

ONES = frozenset(words(
    """
    euro dollar us-dollar franken yen yuan cent eurocent us-cent rappen kilo kilogramm gramm liter
    milliliter kilometer zentimeter millimeter meter quadratmeter quadratkilometer kubikmeter hektar
    tonne gigabyte terabyte megawatt gigawatt
    """
)) | {"schweizer franken", "grad celsius", "grad fahrenheit"}  # fmt: skip
"""See `AmountWords.ones`."""

_TENS_UP = "|".join(
    sorted((word for word, n in NUMBERS.items() if 10 <= n < 100 and word.isalpha()), reverse=True)
)
"""Hundredths in words, the longer of two that begin alike first."""
BARE_COINS = (
    rf"(?: ?(?=[0-9])| )(?P<coins>[0-9]{{2}}|{_TENS_UP})"
    r"(?![.,:]?[0-9]|[a-zäöüß]| ?[%€$£]| (?!das |die |der |pro |je |für |im |und |am |auf |statt "
    r"|kosten |kostet |kostete |gekostet|gibt |gab |bezahl|zahl|gezahlt|verlang|mehr|weniger"
    r"|teurer|billiger)[a-zäöüß])"
)
HUNDREDTHS = hundredths(
    " und|", _TENS_UP, "hundertstel", "n", "groß|große[nr]?|hoch|hohe[nr]?|lang|lange[nr]?|breit|"
    "tief|weit|und|mit|bei|in|im|an|am|auf|über|unter|vor|von|für|ist|war|misst",
)  # fmt: skip
_UNSURE = frozenset(words("in sm ac Pfund mi Zoll lb oz l cal"))
_MORE = {
    "Kilometern": "km", "Metern": "m", "Zentimetern": "cm", "Millimetern": "mm", "Kilo": "kg",
    "Kilos": "kg", "Nanometer": "nm", "nm": "nm", "Mikrometer": "um", "µm": "um", "Zoll": "[in_i]",
    "Lichtjahre": "[ly]", "Lichtjahren": "[ly]", "Litern": "L", "l": "L", "L": "L",
    "Hektoliter": "hL", "Barrel": "[bbl_us]", "Fass": "[bbl_us]", "Gallonen": "[gal_us]",
    "Hektaren": "har", "qm": "m2", "Quadratmetern": "m2", "Quadratkilometern": "km2",
    "km2": "km2", "m2": "m2", "m3": "m3", "Kubikmetern": "m3", "cbm": "m3", "Quadratmeilen":
    "[smi_us]", "Quadratfuß": "[sft_i]", "Stundenkilometer": "km/h", "Stundenkilometern": "km/h",
    "km pro Stunde": "km/h", "Kilometern pro Stunde": "km/h", "Metern pro Sekunde": "m/s",
    "km/s": "km/s", "Kilometer pro Sekunde": "km/s",
    "Kilometern pro Sekunde": "km/s", "Meter pro Sekunde": "m/s",
    "Knoten": "[kn_i]", "Grad": "deg", "°": "deg", "℃": "Cel", "Grad Kelvin": "K",
    "Terawatt": "TW", "TW": "TW", "TWh": "TW.h", "GWh": "GW.h", "MWh": "MW.h",
    "Terawattstunden": "TW.h", "Gigawattstunden": "GW.h", "Megawattstunden": "MW.h", "Volt": "V",
    "Ampere": "A", "Petabyte": "PBy", "PB": "PBy", "KB": "kBy", "Kilohertz": "kHz", "kHz": "kHz",
    "Dezibel": "dB", "dB": "dB", "dB(A)": "dB", "Hektopascal": "hPa", "hPa": "hPa", "bar": "bar",
    "Mbit/s": "Mbit/s", "Gbit/s": "Gbit/s", "MB/s": "MBy/s", "GB/s": "GBy/s", "ppm": "[ppm]",
    "Mikrogramm": "ug", "µg": "ug",
    "Lichtjahr": "[ly]", "Pond": None, "Gramms": "g", "Bytes": "By", "Unze": "[oz_av]",
    "Feinunze": "[oz_tr]", "Feinunzen": "[oz_tr]", "oz": "[oz_av]", "Joule": "J", "mAh": "mA.h",
    "Megajoule": "MJ", "Gigajoule": "GJ", "Höhenmeter": "m", "Höhenmetern": "m",
    "Kilojoule": "kJ", "kJ": "kJ", "Tonnen CO2": "t", "lbs": "[lb_av]",
}  # fmt: skip
MEASURES: dict[str, Unit | None] = {
    word: Unit(code) for word, code in cldr.MEASURES.items() if word not in _UNSURE
}
MEASURES |= {word: Unit(code) if code else None for word, code in _MORE.items()}
_DATA = data_units(
    {"Kilo": "k", "Mega": "M", "Giga": "G", "Tera": "T"}, ("bit", "bits"), ("byte", "bytes"),
    "pro Sekunde",
)  # fmt: skip
MEASURES |= tabled(
    """
    Grad_C,Celsius=Cel Grad_F,Fahrenheit=[degF] Kelvin=K
    Bushel,Bushels=[bu_us] Kubikfuß=[cft_i] Kubikmeile,Kubikmeilen=[mi_i]3
    Umdrehungen_pro_Minute,U/min=/min
    Barrel_pro_Tag,Barrel_am_Tag,Barrel_täglich,Fass_pro_Tag,Fass_am_Tag,Fass_täglich=[bbl_us]/d
    Becquerel=Bq Sievert=Sv PS=[HP] Newtonmeter,Newtonmetern=N.m Lumen=lm Candela=cd Lux=lx
    Karat=[car_m] Zentner,Zentnern=kg*50 Doppelzentner,Doppelzentnern=kg*100 Millibar=mbar
    Mikrogramm_pro_Kubikmeter=ug/m3 Milligramm_pro_Liter=mg/L Mikrogramm_pro_Liter=ug/L
    Gramm_pro_Kilometer=g/km Zentiliter,Zentilitern=cL Megapixel=Mpx ppb=[ppb]
    """,
    "Milli=m Mikro=u Nano=n Kilo=k Mega=M Giga=G Tera=T",
    "pascal=Pa volt=V sievert=Sv becquerel=Bq joule=J tonnen,tonne=t ampere=A gray=Gy newton=N",
)
MEASURES |= {word: Unit(code) for word, code in _DATA.items()}
MEASURES.pop("Pond")
MEASURES |= dict.fromkeys(
    ("Grad unter Null", "Grad unter null", "Grad Frost", "Grad minus", "Grad Minus"),
    Unit("deg", Decimal(-1)),
)
MEASURES |= dict.fromkeys(
    ("Grad Celsius unter Null", "Grad Celsius unter null", "Grad Celsius minus"),
    Unit("Cel", Decimal(-1)),
)
