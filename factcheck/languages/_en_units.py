"""English units of measure, to UCUM; case counts.

A square mile is ``[smi_us]``, the one unit of that name in UCUM's table (of US survey miles; the
square of the international ``[mi_i]`` is smaller by four millionths).
"""

from decimal import Decimal

from factcheck.languages import _signs as shared
from factcheck.languages._list import words
from factcheck.model.language import Unit

_WORDS = {
    "kilometer": "km", "kilometre": "km", "meter": "m", "metre": "m", "centimeter": "cm",
    "centimetre": "cm", "millimeter": "mm", "millimetre": "mm", "nanometer": "nm",
    "nanometre": "nm", "mile": "[mi_i]", "inch": "[in_i]", "yard": "[yd_i]",
    "nautical mile": "[nmi_i]", "light-year": "[ly]", "light year": "[ly]",
    "kilogram": "kg", "kilo": "kg", "gram": "g",
    "milligram": "mg", "ton": "t", "tonne": "t", "metric ton": "t", "ounce": "[oz_av]",
    "liter": "L", "litre": "L", "milliliter": "mL", "millilitre": "mL", "barrel": "[bbl_us]",
    "gallon": "[gal_us]", "square meter": "m2", "square metre": "m2", "square kilometer": "km2",
    "square kilometre": "km2", "square mile": "[smi_us]", "cubic meter": "m3", "cubic metre": "m3",
    "hectare": "har", "acre": "[acr_us]", "watt": "W", "kilowatt": "kW", "megawatt": "MW",
    "gigawatt": "GW", "terawatt": "TW", "kilowatt-hour": "kW.h", "kilowatt hour": "kW.h",
    "megawatt-hour": "MW.h", "gigawatt-hour": "GW.h", "terawatt-hour": "TW.h", "volt": "V",
    "calorie": "kcal", "byte": "By", "kilobyte": "kBy", "megabyte": "MBy", "gigabyte": "GBy",
    "terabyte": "TBy", "petabyte": "PBy", "hertz": "Hz", "megahertz": "MHz", "gigahertz": "GHz",
    "knot": "[kn_i]", "decibel": "dB", "degree Celsius": "Cel", "degree Fahrenheit": "[degF]",
    "degree": "deg", "kilotonne": "kt", "kiloton": "kt", "megatonne": "Mt", "megaton": "Mt",
    "gigatonne": "Gt", "gigaton": "Gt", "metric tonne": "t", "short ton": "[ston_av]",
    "long ton": "[lton_av]",
    "micrometer": "um", "micrometre": "um", "micron": "um", "microgram": "ug",
    "furlong": "[fur_us]",
    "fathom": "[fth_us]", "square inch": "[sin_i]",
    "square millimeter": "mm2", "square millimetre": "mm2", "square degree": "deg2",
    "square yard": "[syd_i]",
    "square centimeter": "cm2", "square centimetre": "cm2", "cubic centimeter": "cm3",
    "cubic centimetre": "cm3", "cubic kilometer": "km3", "cubic kilometre": "km3",
    "cubic yard": "[cyd_i]", "centiliter": "cL", "centilitre": "cL", "deciliter": "dL",
    "hectoliter": "hL", "pint": "[pt_us]", "quart": "[qt_us]", "cup": "[cup_us]",
    "teaspoon": "[tsp_us]", "tablespoon": "[tbs_us]", "fluid ounce": "[foz_us]",
    "troy ounce": "[oz_tr]", "bushel": "[bu_us]", "carat": "[car_m]", "milliwatt": "mW",
    "watt-hour": "W.h", "joule": "J", "kilojoule": "kJ", "megajoule": "MJ", "gigajoule": "GJ",
    "kilocalorie": "kcal", "kilovolt": "kV", "ampere": "A", "amp": "A", "milliamp": "mA",
    "ohm": "Ohm", "newton": "N", "pascal": "Pa", "hectopascal": "hPa", "kilopascal": "kPa",
    "millibar": "mbar", "horsepower": "[HP]", "lumen": "lm", "gigabit": "Gbit", "megabit": "Mbit",
    "kilobit": "kbit", "terabit": "Tbit", "exabyte": "EBy", "zettabyte": "ZBy",
    "kilohertz": "kHz", "terahertz": "THz", "megapixel": "Mpx",
    "kelvin": "K", "parsec": "pc", "astronomical unit": "AU", "sievert": "Sv",
    "millisievert": "mSv", "microsievert": "uSv", "becquerel": "Bq", "gigawatt hour": "GW.h",
    "terawatt hour": "TW.h", "megawatt hour": "MW.h",
}  # fmt: skip
_SIGNS = {
    "km": "km", "m": "m", "cm": "cm", "mm": "mm", "nm": "nm", "mi": "[mi_i]", "ft": "[ft_i]",
    "in.": "[in_i]", "kg": "kg", "g": "g", "mg": "mg", "lb": "[lb_av]", "lbs": "[lb_av]",
    "oz": "[oz_av]", "t": "t", "L": "L", "ml": "mL", "mL": "mL",
    "sq km": "km2", "sq m": "m2", "sq ft": "[sft_i]", "ha": "har", "W": "W", "kW": "kW",
    "MW": "MW", "GW": "GW", "TW": "TW", "kWh": "kW.h", "MWh": "MW.h", "GWh": "GW.h", "TWh": "TW.h",
    "V": "V", "KB": "kBy", "kB": "kBy", "MB": "MBy", "GB": "GBy", "TB": "TBy", "PB": "PBy",
    "Hz": "Hz", "kHz": "kHz", "MHz": "MHz", "GHz": "GHz", "dB": "dB", "°C": "Cel", "℃": "Cel",
    "°F": "[degF]", "°": "deg", "km/h": "km/h", "kph": "km/h", "mph": "[mi_i]/h", "m/s": "m/s",
    "kcal": "kcal", "hPa": "hPa", "ppm": "[ppm]", "Mbps": "Mbit/s", "Gbps": "Gbit/s",
    "feet": "[ft_i]", "foot": "[ft_i]", "inches": "[in_i]", "square feet": "[sft_i]",
    "square foot": "[sft_i]", "degrees Celsius": "Cel", "degrees Fahrenheit": "[degF]",
    **{f"{sign} per {unit}": f"{code}/{rate}" for unit, rate in (("second", "s"), ("hour", "h"))
       for sign, code in (("km", "km"), ("m", "m"), ("mi", "[mi_i]"), ("ft", "[ft_i]"))},
    "miles per hour": "[mi_i]/h", "kilometers per hour": "km/h", "kilometres per hour": "km/h",
    "eV": "eV", "keV": "keV", "MeV": "MeV", "GeV": "GeV", "TeV": "TeV",
    "AU": "AU", "C": "Cel", "F": "[degF]", "℉": "[degF]", "tsp": "[tsp_us]", "tbsp": "[tbs_us]",
    "fl oz": "[foz_us]", "yd": "[yd_i]", "yds": "[yd_i]", "mi.": "[mi_i]", "ft.": "[ft_i]",
    "lbs.": "[lb_av]", "lb.": "[lb_av]", "oz.": "[oz_av]", "sq. ft.": "[sft_i]",
    "sq. miles": "[smi_us]", "sq mi": "[smi_us]", "sq. km": "km2", "sq. m": "m2", "sqm": "m2",
    "sqft": "[sft_i]", "cc": "cm3",
    "cu ft": "[cft_i]", "cl": "cL", "l": "L", "mcg": "ug", "µg": "ug", "μg": "ug", "µm": "um",
    "μm": "um", "µSv": "uSv", "mSv": "mSv", "Sv": "Sv", "Gy": "Gy", "mGy": "mGy", "kGy": "kGy",
    "Bq": "Bq", "kBq": "kBq", "MBq": "MBq", "kt": "kt", "Mt": "Mt", "Gt": "Gt",
    "hp": "[HP]", "bhp": "[HP]", "psi": "[psi]", "kPa": "kPa", "MPa": "MPa", "mbar": "mbar",
    "mb": "mbar", "kV": "kV", "mA": "mA", "mAh": "mA.h", "kJ": "kJ", "MJ": "MJ", "Nm": "N.m",
    "lb-ft": "[lbf_av].[ft_i]", "EB": "EBy", "ZB": "ZBy", "TiB": "TiBy", "GiB": "GiBy",
    "MiB": "MiBy", "KiB": "KiBy", "Tbps": "Tbit/s", "kbps": "kbit/s", "Kbps": "kbit/s",
    "MB/s": "MBy/s", "GB/s": "GBy/s", "Mb/s": "Mbit/s", "Gb/s": "Gbit/s",
    "Mbit/s": "Mbit/s", "Gbit/s": "Gbit/s", "THz": "THz",
    "MP": "Mpx", "lb ft": "[ft_i].[lbf_av]", "bbl": "[bbl_us]",
    "bbl.": "[bbl_us]", "MWt": "MW", "μL": "uL", "µL": "uL",
    "μl": "uL", "µl": "uL",
    **{f"/{sign}": f"/{code}" for sign, code in
       (("km2", "km2"), ("km²", "km2"), ("sq mi", "[smi_us]"), ("sq km", "km2"), ("ha", "har"))},
    "rpm": "/min", "fps": "/s", "ppb": "[ppb]", "µT": "uT", "mmHg": "mm[Hg]",
    "mm Hg": "mm[Hg]", "g/km": "g/km",
    "mpg": "[mi_i]/[gal_us]", "km/s": "km/s", "ft/s": "[ft_i]/s", "kmh": "km/h", "kmph": "km/h",
    "m.p.h.": "[mi_i]/h", "miles an hour": "[mi_i]/h", "kilometers an hour": "km/h",
    "kilometres an hour": "km/h", "meters per second": "m/s", "metres per second": "m/s",
    "kilometers per second": "km/s", "kilometres per second": "km/s",
    "miles per second": "[mi_i]/s", "feet per second": "[ft_i]/s",
    "parts per million": "[ppm]", "parts per billion": "[ppb]",
    "miles per gallon": "[mi_i]/[gal_us]",
    "degrees C": "Cel", "degrees F": "[degF]", "deg C": "Cel", "ºC": "Cel", "ºF": "[degF]",
    "celsius": "Cel", "Celsius": "Cel", "Fahrenheit": "[degF]", "° C": "Cel", "° F": "[degF]",
    "degree-Celsius": "Cel", "degree-Fahrenheit": "[degF]", "degrees Kelvin": "K",
    "cubic feet": "[cft_i]", "cubic foot": "[cft_i]", "cubic inches": "[cin_i]",
    "square inches": "[sin_i]", "nautical-mile": "[nmi_i]", "pounds": "[lb_av]", "pound": "[lb_av]",
    "stone": "[stone_av]", "megabits per second": "Mbit/s",
    "gigabits per second": "Gbit/s", "microns": "um", "hertz": "Hz", "megapixels": "Mpx",
    "frames per second": "/s", "revolutions per minute": "/min", "beats per minute": "/min",
    "bpm": "/min",
    **dict.fromkeys(
        ("bpd", "b/d", "barrels a day", "barrels daily", "barrels of oil a day",
         "barrels of oil per day", "barrels of crude a day", "barrels of crude per day"),
        "[bbl_us]/d",
    ),
    "horsepower": "[HP]", "foot-long": "[ft_i]", "foot-tall": "[ft_i]",
    "inch-thick": "[in_i]", "acre-foot": "[acr_us].[ft_i]", "acre-feet": "[acr_us].[ft_i]",
    **dict.fromkeys(("RPS", "rps", "QPS"), "{request}/s"),
    **{f"in of {what}": "[in_i]" for what in words("rain rainfall snow snowfall precipitation")},
    "lm": "lm", "lux": "lx", "nits": "cd/m2", "cd/m²": "cd/m2", "BTU": "[Btu]", "Btu": "[Btu]",
    "hundredweight": "[lcwt_av]", "hectoliters": "hL", "hectolitres": "hL", "hectolitre": "hL",
    "GPa": "GPa", "kilovolt-amperes": "kV.A",
    "bytes": "By", "square-foot": "[sft_i]", "square-mile": "[smi_us]", "square-meter": "m2",
    "square-metre": "m2", "square-kilometer": "km2", "mile-long": "[mi_i]",
}  # fmt: skip
_DENSE = {"microgram": "ug", "milligram": "mg", "gram": "g", "kilogram": "kg", "tonne": "t",
          "ton": "t", "liter": "L", "litre": "L", "milliliter": "mL", "millilitre": "mL",
          "nanogram": "ng", "bushel": "[bu_us]", "pound": "[lb_av]",
          "gallon": "[gal_us]"}  # fmt: skip
_SPREAD = {"cubic meter": "m3", "cubic metre": "m3", "liter": "L", "litre": "L", "hectare": "har",
           "square meter": "m2", "square metre": "m2", "deciliter": "dL", "decilitre": "dL",
           "second": "s", "minute": "min", "milliliter": "mL", "millilitre": "mL",
           "acre": "[acr_us]", "square kilometer": "km2", "square kilometre": "km2"}  # fmt: skip
_RATES = {
    f"{one}{plural} per {other}": f"{code}/{per}"
    for one, code in _DENSE.items()
    for other, per in _SPREAD.items()
    for plural in ("", "s")
} | {
    f"{degree} {per} {other}": f"{code}/{unit}"
    for degree, code in (("°C", "Cel"), ("°F", "[degF]"), ("degrees Celsius", "Cel"))
    for per in ("per", "a")
    for other, unit in (("minute", "min"), ("second", "s"), ("hour", "h"), ("decade", "10.a"))
}
_RATES |= {f"{code}/{per}": f"{code.translate({0xB5: 'u', 0x3BC: 'u'})}/{unit}"
           for code in words("µg μg mg ng g kg") for per, unit in
           (("m³", "m3"), ("m3", "m3"), ("L", "L"), ("l", "L"), ("dL", "dL"), ("mL", "mL"),
            ("ml", "mL"), ("kg", "kg"), ("cm³", "cm3"),
            ("cm3", "cm3"))}  # fmt: skip
_CODES = {
    "µg": "ug", "μg": "ug", "µmol": "umol", "μmol": "umol", "µm": "um", "μm": "um", "l": "L",
    "ml": "mL", "m²": "m2", "m³": "m3", "km²": "km2", "cm²": "cm2", "s²": "s2", "ha": "har",
    "day": "d", "year": "a", "yr": "a", "Wh": "W.h", "kWh": "kW.h", "MWh": "MW.h", "GWh": "GW.h",
    "mi": "[mi_i]", "cap": "{person}",
}  # fmt: skip
"""UCUM codes of signs that are written otherwise."""
_PLURALS = {word + "s": code for word, code in _WORDS.items()}
_QUOTIENTS = {
    f"{one}/{other}": f"{_CODES.get(one, one)}/{_CODES.get(other, other)}"
    for ones, others in (
        ("g kg mg µg μg", "mol km m m² m2 ha day d h s min t kWh MJ GJ cap L l"),
        ("t kt", "ha day d h year yr a m³ m3 km² km2"),
        ("J kJ MJ kcal Wh kWh MWh GWh", "mol kg g t K m² m2 m³ m3 km day d h year yr a L"),
        ("W kW mW MW", "m² m2 kg K m km m³ m3 cm² cm2"),
        ("L l mL ml m³ m3", "s min h day d kg m² m2 km ha t year yr a mol"),
        ("mol mmol µmol μmol nmol", "L l dL mL kg m³ m3 s"),
        ("m", "s² s2 min h"), ("cm mm µm μm nm", "s day d h year yr a min"),
        ("V kV N kN", "m m² m2 cm mm kg"), ("km mi", "L l day d s² s2"),
    )
    for one in words(ones)
    for other in words(others)
} | {
    f"{one}/100{gap}km": f"{_CODES.get(one, one)}/(100.km)"
    for one in ("L", "l", "kWh") for gap in ("", " ")
} | {
    f"{one} per {other}": f"{code}/{per}"
    for one, code in (("cubic metre", "m3"), ("cubic meter", "m3"), ("litre", "L"),
                      ("liter", "L"), ("gallon", "[gal_us]"), ("barrel", "[bbl_us]"),
                      ("cubic foot", "[cft_i]"), ("cubic feet", "[cft_i]"))
    for one in (one, f"{one}s")
    for other, per in (("second", "s"), ("minute", "min"), ("hour", "h"), ("day", "d"),
                       ("year", "a"))
}  # fmt: skip
MEASURES: dict[str, Unit | None] = (
    {word: Unit(code) for word, code in (_WORDS | _PLURALS | _RATES | _QUOTIENTS | _SIGNS).items()}
    # a letter before a hyphen opens a name: four F-16s, two C-130s; before a digit, a formula
    | dict.fromkeys(f"{letter}-" for letter in "CFLVW")
    | dict.fromkeys(f"{letter}{digit}" for letter in "CFL" for digit in "23456789")
)
MEASURES |= {"-in": Unit("[in_i]"), "-in-": None} | shared.units(
    shared.POWERS | shared.SPREAD | shared.TRADE
)
MEASURES |= {
    sign: Unit(code)
    for sign, code in (
        ("cfs", "[cft_i]/s"),
        ("gpm", "[gal_us]/min"),
        ("acre-ft", "[acr_us].[ft_i]"),
    )
}
MEASURES["mgd"] = Unit("[gal_us]/d", Decimal(10**6))
SPANNED = (
    "TEU", "TEUs", "t", "kWh",
    *(one for one, code in shared.TRADE.items() if "*" not in code and code[0] not in "kMG"),
)  # fmt: skip
"""What is told in millions: 1.2m b/d, 18m TEU."""
_LENGTHS = r"(?<![0-9$£€.])(?:[358]|1[0-8]|2[015]|30|42|50)\Z"
RUN_BEFORE = rf"(?:\b(?:ran|run|runs|running|jog|jogged|walk|walked|an?|my|first|fun) ){_LENGTHS}"
"""What ends with the number of a k that is a kilometer: ran 5k, a 10k."""
RUN_AFTER = (
    r" (?:runs?|races?|runners?|walks?|fun|charity|course|events?|road|swim|row|steady|easy)\b"
)
"""What stands behind such a k: the 10k race."""
_SIZED = (
    "screens?|tvs?|televisions?|oled|lcd|led|ips|displays?|panels?|monitors?|models?|tablets?|"
    "laptops?|wheels?|rims?|pipes?|planks?|wide|tall|long|deep|high|thick|diameters?|rulers?|"
    "pizzas?|barrels?|heels|inseams?|waists?|hdtvs?|versions?|records?|vinyl|singles?|skillets?|"
    "pans?|boards?|nails|tyres|tires|guns?|mortars?|blades?|speakers?|subwoofers?|iphones?|macbooks?"
)
INCH_BEFORE = r"\A[^“\"”]*[0-9][\"”″]? ?(?:x|×|by) ?[0-9.]{1,5}\Z"
"""What ends with the number of a mark of inches: 4” x 6”."""
INCH_AFTER = rf" ?(?:x|×|by) ?[0-9]|[ -](?:[a-z0-9-]{{1,12}} ){{0,2}}(?:{_SIZED})\b"
"""What stands behind such a mark: a 24.5” OLED panel."""
IN_BEFORE = r"(?:cm|mm|[0-9] ?m|metres?|meters?) ?\((?:[0-9.]+ ?(?:x|×|by|-|–|to) ?){0,2}[0-9.]+\Z"
"""What ends with a number of inches that are written "in": 30 cm (12 in)."""
IN_AFTER = (
    r" ?\((?:[0-9.]+ ?(?:x|×|by|-|–|to) ?){0,2}[0-9.]+ ?(?:cm|mm|m)\b|"
    r" (?:long|wide|tall|thick|deep|across|in (?:diameter|length|width|height))"
    r"(?=[.,;)]|\Z| (?:and|by|with)\b)"
)
"""What stands behind such a unit."""
