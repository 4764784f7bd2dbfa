"""Symbols of units that are the same in the languages of Latin script, to UCUM; case counts.

Single letters that mean more than one thing in a text (M, B, c, h, s) are left out.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal

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
