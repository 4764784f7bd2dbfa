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
FURTHER_SYMBOLS = {
    "µg": "ug", "μg": "ug", "Sv": "Sv", "mSv": "mSv", "µSv": "uSv", "μSv": "uSv", "Bq": "Bq",
    "kBq": "kBq", "MBq": "MBq", "TBq": "TBq", "mGy": "mGy", "kPa": "kPa", "MPa": "MPa",
    "mbar": "mbar", "ppb": "[ppb]", "mA": "mA", "mAh": "mA.h", "Wh": "W.h", "kJ": "kJ", "MJ": "MJ",
    "GJ": "GJ", "Nm": "N.m", "lm": "lm", "lx": "lx", "cd/m²": "cd/m2", "rpm": "/min",
    "mmHg": "mm[Hg]", "THz": "THz", "µm": "um", "μm": "um", "cm²": "cm2", "cm³": "cm3",
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


def tabled(table: str, heads: str = "", units: str = "") -> dict[str, Unit]:
    """Return units as a table tells them, with `FURTHER_SYMBOLS`.

    An entry is ``barils_par_jour,barils/jour=[bbl_us]/d``, with ``*`` and how many of the code's
    unit it is if that is not one. ``heads`` (``kilo=k``) stand before each of the ``units``.
    """
    entries = [(words.split(","), code) for words, _, code in _pairs(table)]
    entries += [
        ([head + unit for head in written.split(",") for unit in words.split(",")], sign + code)
        for words, _, code in _pairs(units)
        for written, _, sign in _pairs(heads)
    ]
    entries += [([symbol], code) for symbol, code in FURTHER_SYMBOLS.items()]
    return {
        word.replace("_", " "): Unit(code.partition("*")[0], Decimal(code.partition("*")[2] or 1))
        for words, code in entries
        for word in words
    }


def _pairs(table: str) -> Iterable[tuple[str, str, str]]:
    return (entry.partition("=") for entry in table.split())
