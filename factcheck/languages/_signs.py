"""Symbols of units that are the same in the languages of Latin script, to UCUM; case counts.

Single letters that mean more than one thing in a text (M, B, c, h, s) are left out.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from factcheck.model.language import Unit

HALVES = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
"""Parts of one that are a sign."""

SYMBOLS = {
    "km": "km", "m": "m", "cm": "cm", "mm": "mm", "nm": "nm", "µm": "um", "kg": "kg", "g": "g",
    "mg": "mg", "t": "t", "L": "L", "l": "L", "ml": "mL", "mL": "mL", "cl": "cL", "hl": "hL",
    "m²": "m2", "m2": "m2", "km²": "km2", "km2": "km2", "m³": "m3", "m3": "m3", "km³": "km3",
    "hm³": "hm3", "ha": "har", "W": "W", "kW": "kW", "MW": "MW", "GW": "GW", "TW": "TW",
    "kWh": "kW.h", "MWh": "MW.h", "GWh": "GW.h", "TWh": "TW.h", "V": "V", "kV": "kV", "kB": "kBy",
    "KB": "kBy", "MB": "MBy", "GB": "GBy", "TB": "TBy", "PB": "PBy", "Hz": "Hz", "kHz": "kHz",
    "MHz": "MHz", "GHz": "GHz", "dB": "dB", "°C": "Cel", "ºC": "Cel", "℃": "Cel", "°F": "[degF]",
    "ºF": "[degF]", "°": "deg", "km/h": "km/h", "m/s": "m/s", "kcal": "kcal", "hPa": "hPa",
    "bar": "bar", "ppm": "[ppm]", "Mbps": "Mbit/s", "Gbps": "Gbit/s", "Mbit/s": "Mbit/s",
    "Gbit/s": "Gbit/s", "kbit/s": "kbit/s", "kbps": "kbit/s", "MB/s": "MBy/s", "GB/s": "GBy/s",
    "KiB": "KiBy", "MiB": "MiBy", "GiB": "GiBy", "TiB": "TiBy",
}  # fmt: skip
_LENGTHS = {"nm": "nm", "µm": "um", "μm": "um", "mm": "mm", "cm": "cm", "dm": "dm", "m": "m",
            "hm": "hm", "km": "km"}  # fmt: skip
_IMPERIAL = {
    "in": ("[sin_i]", "[cin_i]"), "ft": ("[sft_i]", "[cft_i]"), "yd": ("[syd_i]", "[cyd_i]"),
    "mi": ("[smi_us]", "[mi_i]3"),
}  # fmt: skip
POWERS = {
    f"{sign}{raised}": f"{code}{power}"
    for sign, code in _LENGTHS.items()
    for power, written in ((2, ("²", "2", "^2", " ²")), (3, ("³", "3", "^3", " ³")))
    for raised in written
} | {
    f"{sign}{raised}": codes[power]
    for sign, codes in _IMPERIAL.items()
    for power, written in enumerate((("²", "^2", " ²"), ("³", "^3", " ³")))
    for raised in written
}
"""Areas and volumes, by the signs of their lengths."""
SPREAD = {
    f"{one}/{length}{sign}": f"{one}/{length}{power}"
    for ones, lengths, power, signs in (
        (["W", "kW", "N", "kN", "kg", "g", "t", "kWh"], ("m", "cm", "mm", "km"), 2, "²2"),
        (["g", "kg", "t", "W", "kW", "MJ", "kWh"], ("m", "cm", "dm"), 3, "³3"),
    )
    for one in ones
    for length in lengths
    for sign in signs
}
"""What lies on an area or in a volume: 20 W/m², 2.7 g/cm³."""
_OIL = {"": "", "k": "*1000", "mm": "*1000000", "MM": "*1000000"}
TRADE = {
    **{f"{head}{day}": f"[bbl_us]/d{by}" for head, by in _OIL.items() for day in ("bpd", "b/d")},
    "kbd": "[bbl_us]/d*1000", "mb/d": "[bbl_us]/d*1000000", "mbpd": "[bbl_us]/d*1000000",
    "tb/d": "[bbl_us]/d*1000",
    **{f"{head}boe": f"{{boe}}{by}" for head, by in _OIL.items()},
    **{f"{head}boe{day}": f"{{boe}}/d{by}" for head, by in {**_OIL, "m": "*1000"}.items()
       for day in ("d", "pd", "/d")},
    **{f"{size}{feet}{day}": f"[cft_i]{rate}*{10 ** power}"
       for sizes, power in (("m M", 3), ("mm MM", 6), ("b B", 9), ("t T", 12))
       for size in sizes.split() for feet in ("cf", "scf")
       for day, rate in (("", ""), ("d", "/d"), ("/d", "/d"))},
    "bcm": "m3*1000000000", "Nm³": "m3", "Nm3": "m3",
    **dict.fromkeys(("mmBtu", "MMBtu", "MMBTU", "mmbtu"), "[Btu]*1000000"),
    "koz": "[oz_tr]*1000", "Moz": "[oz_tr]*1000000", "moz": "[oz_tr]*1000000",
    "tU": "t", "dwt": "t", "DWT": "t", "MMT": "Mt", "mmt": "Mt",
    **{f"{head}t{what}": f"{code}t" for head, code in (("", ""), ("k", "k"), ("M", "M"), ("G", "G"))
       for what in ("CO2", "CO₂", "CO2e", "CO₂e", "CO2eq", "CO2-eq")},
    **{f"{head}t{time}": f"{code}t/{unit}"
       for head, code in (("", ""), ("k", "k"), ("M", "M"), ("m", "M"), ("MM", "M"))
       for time, unit in (("pa", "a"), ("py", "a"), ("pd", "d"), ("ph", "h"))},
    "Mtoe": "{toe}*1000000", "ktoe": "{toe}*1000", "TJ": "TJ", "PJ": "PJ", "EJ": "EJ",
    "GJ": "GJ", "kVA": "kV.A", "MVA": "MV.A", "GVA": "GV.A",
    **{f"{head}W{what}": f"{head}W" for head in "kMG" for what in ("p", "ac", "dc", "e", "th")},
}  # fmt: skip
"""Units of the trade in oil, gas, metals, freight and power, to UCUM, with how many of it."""
FURTHER_SYMBOLS = POWERS | SPREAD | TRADE | {
    "µg": "ug", "μg": "ug", "Sv": "Sv", "mSv": "mSv", "µSv": "uSv", "μSv": "uSv", "Bq": "Bq",
    "kBq": "kBq", "MBq": "MBq", "TBq": "TBq", "mGy": "mGy", "kPa": "kPa", "MPa": "MPa",
    "mbar": "mbar", "ppb": "[ppb]", "mA": "mA", "mAh": "mA.h", "Wh": "W.h", "kJ": "kJ", "MJ": "MJ",
    "GJ": "GJ", "Nm": "N.m", "lm": "lm", "lx": "lx", "cd/m²": "cd/m2", "rpm": "/min",
    "mmHg": "mm[Hg]", "THz": "THz", "µm": "um", "μm": "um",
    "dBm": "dB[m]", "Mpx": "Mpx", "EB": "EBy", "Tbps": "Tbit/s", "kVA": "kV.A", "MVA": "MV.A",
    "MeV": "MeV", "GeV": "GeV", "TeV": "TeV", "kt": "kt", "Mt": "Mt", "Gt": "Gt", "m/s²": "m/s2",
    **{
        f"{one}/{other}": f"{code}/{per}"
        for one, code in (("µg", "ug"), ("μg", "ug"), ("mg", "mg"), ("ng", "ng"), ("g", "g"))
        for other, per in (("dL", "dL"), ("dl", "dL"), ("L", "L"), ("l", "L"), ("mL", "mL"),
                           ("ml", "mL"), ("m³", "m3"), ("m3", "m3"), ("kg", "kg"), ("km", "km"))
    },
}  # fmt: skip
"""Symbols of less frequent units."""


def data_units(
    heads: Mapping[str, str], bits: Iterable[str], octets: Iterable[str], per: str
) -> dict[str, str]:
    """Return the names of amounts of data and of rates of them, to UCUM (``Megabit pro Sekunde``).

    ``heads`` are the prefixes as written, to those of UCUM; ``bits`` and ``octets`` the units'
    names behind them, and ``per`` what makes them a rate.
    """
    named = [(name, "bit") for name in bits] + [(name, "By") for name in octets]
    return {
        f"{head}{name}{tail}": f"{sign}{unit}{rate}"
        for head, sign in heads.items()
        for name, unit in named
        for tail, rate in (("", ""), (f" {per}", "/s"))
    }


def tabled(table: str, heads: str = "", bases: str = "") -> dict[str, Unit]:
    """Return units as a table tells them, with `FURTHER_SYMBOLS`.

    An entry is ``barils_par_jour,barils/jour=[bbl_us]/d``, with ``*`` and how many of the code's
    unit it is if that is not one. ``heads`` (``kilo=k``) stand before each of the ``bases``.
    """
    entries = [(words.split(","), code) for words, _, code in _pairs(table)]
    entries += [
        ([head + unit for head in written.split(",") for unit in words.split(",")], sign + code)
        for words, _, code in _pairs(bases)
        for written, _, sign in _pairs(heads)
    ]
    entries += [([symbol], code) for symbol, code in FURTHER_SYMBOLS.items()]
    return units({word.replace("_", " "): code for words, code in entries for word in words})


def units(table: Mapping[str, str]) -> dict[str, Unit]:
    """Return units by their names, from codes with ``*`` and how many of the code's unit."""
    split = ((word, *code.partition("*")) for word, code in table.items())
    return {word: Unit(code, Decimal(size or 1)) for word, code, _, size in split}


def _pairs(table: str) -> Iterable[tuple[str, str, str]]:
    return (entry.partition("=") for entry in table.split())
