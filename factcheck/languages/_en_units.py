"""English units of measure, to UCUM; case counts."""

from factcheck.model.language import Unit

_WORDS = {
    "kilometer": "km", "kilometre": "km", "meter": "m", "metre": "m", "centimeter": "cm",
    "centimetre": "cm", "millimeter": "mm", "millimetre": "mm", "nanometer": "nm",
    "nanometre": "nm", "mile": "[mi_i]", "inch": "[in_i]", "yard": "[yd_i]",
    "nautical mile": "[nmi_i]", "light-year": "[ly]", "kilogram": "kg", "kilo": "kg", "gram": "g",
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
    "degree": "deg",
}  # fmt: skip
_SIGNS = {
    "km": "km", "m": "m", "cm": "cm", "mm": "mm", "nm": "nm", "mi": "[mi_i]", "ft": "[ft_i]",
    "in.": "[in_i]", "kg": "kg", "g": "g", "mg": "mg", "lb": "[lb_av]", "lbs": "[lb_av]",
    "oz": "[oz_av]", "t": "t", "L": "L", "ml": "mL", "mL": "mL", "m²": "m2", "km²": "km2",
    "sq km": "km2", "sq m": "m2", "sq ft": "[sft_i]", "m³": "m3", "ha": "har", "W": "W", "kW": "kW",
    "MW": "MW", "GW": "GW", "TW": "TW", "kWh": "kW.h", "MWh": "MW.h", "GWh": "GW.h", "TWh": "TW.h",
    "V": "V", "KB": "kBy", "kB": "kBy", "MB": "MBy", "GB": "GBy", "TB": "TBy", "PB": "PBy",
    "Hz": "Hz", "kHz": "kHz", "MHz": "MHz", "GHz": "GHz", "dB": "dB", "°C": "Cel", "℃": "Cel",
    "°F": "[degF]", "°": "deg", "km/h": "km/h", "kph": "km/h", "mph": "[mi_i]/h", "m/s": "m/s",
    "kcal": "kcal", "hPa": "hPa", "ppm": "[ppm]", "Mbps": "Mbit/s", "Gbps": "Gbit/s",
    "feet": "[ft_i]", "foot": "[ft_i]", "inches": "[in_i]", "square feet": "[sft_i]",
    "square foot": "[sft_i]", "degrees Celsius": "Cel", "degrees Fahrenheit": "[degF]",
    "miles per hour": "[mi_i]/h", "kilometers per hour": "km/h", "kilometres per hour": "km/h",
    "bytes": "By", "square-foot": "[sft_i]", "square-mile": "[smi_us]", "square-meter": "m2",
    "square-metre": "m2", "square-kilometer": "km2", "mile-long": "[mi_i]",
}  # fmt: skip
_PLURALS = {word + "s": code for word, code in _WORDS.items()}
MEASURES: dict[str, Unit | None] = {
    word: Unit(code) for word, code in (_WORDS | _PLURALS | _SIGNS).items()
}
