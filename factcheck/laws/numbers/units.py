"""Units of measure by their UCUM codes: what each is, and how much of the unit of its kind.

Where a name means several units (gallons, tons, horsepower), the factor is the interval of them.
"""

from fractions import Fraction

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.numbers.reckoning import Reach, amount, printed
from factcheck.model.records import Figure
from factcheck.model.values import Quantity
from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit of measure."""

    kind: str
    """What it measures."""
    factor: Reach
    """How many of the kind's first unit one of it is."""
    offset: Fraction = Fraction(0)
    """What is added after the factor: temperatures have zeros of their own."""


def _unit(kind: str, low: str, high: str | None = None, offset: str = "0") -> Measure:
    factor = Reach(Fraction(low), Fraction(high or low))
    return Measure(kind, factor, Fraction(offset))


ROUND = Fraction(1, 10)
"""Most that zeros at the end of a number may stand for, as a share of it."""
_INCH, _POUND, _GALLON = Fraction("0.0254"), Fraction("0.45359237"), Fraction("0.003785411784")
"""International yard and pound agreement (1959); the US gallon is 231 cubic inches (NIST
Handbook 44, appendix C)."""


def _of(kind: str, factor: Fraction) -> Measure:
    return Measure(kind, Reach(factor, factor))


UNITS: dict[str, Measure] = {
    # lengths, in meters
    "m": _unit("length", "1"), "km": _unit("length", "1000"), "cm": _unit("length", "0.01"),
    "mm": _unit("length", "0.001"), "um": _unit("length", "1e-6"), "nm": _unit("length", "1e-9"),
    "[in_i]": _of("length", _INCH), "[ft_i]": _of("length", 12 * _INCH),
    "[yd_i]": _of("length", 36 * _INCH), "[mi_i]": _of("length", 63360 * _INCH),
    "[nmi_i]": _unit("length", "1852"),  # First International Hydrographic Conference, 1929
    "[fur_us]": _of("length", 7920 * _INCH), "[fth_us]": _of("length", 72 * _INCH),
    "[ly]": _unit("length", "9460730472580800"),  # IAU: 365.25 days at the speed of light
    "[AU]": _unit("length", "149597870700"), "AU": _unit("length", "149597870700"),
    "[pc]": _unit("length", "3.0857e16"), "pc": _unit("length", "3.0857e16"),
    "尺": _unit("length", "0.30303"), "寸": _unit("length", "0.030303"),  # 度量衡法 1891: 10/33 m
    # areas, in square meters
    "m2": _unit("area", "1"), "km2": _unit("area", "1e6"), "cm2": _unit("area", "0.0001"),
    "har": _unit("area", "10000"), "[acr_us]": _unit("area", "4046.8564", "4046.8727"),
    "[smi_us]": _of("area", (63360 * _INCH) ** 2), "[sft_i]": _of("area", (12 * _INCH) ** 2),
    "[syd_i]": _of("area", (36 * _INCH) ** 2), "[sin_i]": _of("area", _INCH**2),
    "坪": _unit("area", "3.3057", "3.3058"),  # 400/121 square meters
    # volumes, in cubic meters
    "m3": _unit("volume", "1"), "km3": _unit("volume", "1e9"), "cm3": _unit("volume", "1e-6"),
    "L": _unit("volume", "0.001"), "dL": _unit("volume", "0.0001"), "hL": _unit("volume", "0.1"),
    "cL": _unit("volume", "0.00001"), "mL": _unit("volume", "0.000001"),
    "[gal_us]": Measure("volume", Reach(_GALLON, Fraction("0.00454609"))),  # US, imperial
    "[qt_us]": Measure("volume", Reach(_GALLON / 4, Fraction("0.0011365"))),
    "[pt_us]": Measure("volume", Reach(_GALLON / 8, Fraction("0.00056826"))),
    "[foz_us]": Measure("volume", Reach(Fraction("0.000028413"), _GALLON / 128)),
    "[bbl_us]": _of("volume", 42 * _GALLON), "[cft_i]": _of("volume", (12 * _INCH) ** 3),
    "[cin_i]": _of("volume", _INCH**3), "[cyd_i]": _of("volume", (36 * _INCH) ** 3),
    "升": _unit("volume", "0.0018039"),
    # masses, in kilograms
    "kg": _unit("mass", "1"), "g": _unit("mass", "0.001"), "mg": _unit("mass", "1e-6"),
    "t": _unit("mass", "907.18474", "1016.0469"),  # short, metric and long ton
    "kt": _unit("mass", "907184.74", "1016046.9"), "Mt": _unit("mass", "9.0718e8", "1.0161e9"),
    "[lb_av]": _of("mass", _POUND), "[stone_av]": _of("mass", 14 * _POUND),
    "[oz_av]": Measure("mass", Reach(_POUND / 16, Fraction("0.0311034768"))),  # or troy
    "[oz_tr]": _unit("mass", "0.0311034768"), "[car_m]": _unit("mass", "0.0002"),
    "[ston_av]": _of("mass", 2000 * _POUND),
    # speeds, in meters a second
    "m/s": _unit("speed", "1"), "km/h": _unit("speed", "0.27777777", "0.27777778"),
    "km/s": _unit("speed", "1000"), "[mi_i]/h": _unit("speed", "0.44704"),
    "[kn_i]": _unit("speed", "0.51444444", "0.51444445"), "[ft_i]/s": _unit("speed", "0.3048"),
    "[mi_i]/s": _unit("speed", "1609.344"),
    # temperatures, in kelvins
    "K": _unit("temperature", "1"), "Cel": _unit("temperature", "1", offset="273.15"),
    "[degF]": Measure("temperature", Reach(Fraction(5, 9), Fraction(5, 9)),
                      Fraction("273.15") - Fraction(160, 9)),
    # powers in watts, energies in joules, pressures in pascals
    "W": _unit("power", "1"), "kW": _unit("power", "1000"), "MW": _unit("power", "1e6"),
    "GW": _unit("power", "1e9"), "[HP]": _unit("power", "735.49", "745.7"),  # metric, mechanical
    "J": _unit("energy", "1"), "kJ": _unit("energy", "1000"), "MJ": _unit("energy", "1e6"),
    "kcal": _unit("energy", "4184", "4186.8"), "kW.h": _unit("energy", "3.6e6"),
    "MW.h": _unit("energy", "3.6e9"), "GW.h": _unit("energy", "3.6e12"),
    "Pa": _unit("pressure", "1"), "hPa": _unit("pressure", "100"),
    "kPa": _unit("pressure", "1000"), "mbar": _unit("pressure", "100"),
    "MPa": _unit("pressure", "1e6"), "[psi]": _unit("pressure", "6894.75", "6894.76"),
}  # fmt: skip
"""Factors are exact by definition but where an interval or a source is given (BIPM, SI Brochure;
NIST SP 811, appendix B)."""


def converted(amount: Reach, of: str, to: str) -> tuple[Reach, ...]:
    """Return what an amount of one unit may be in another; nothing where they measure other things.

    Temperatures may be differences: 2 °C are 35.6 °F, or 3.6 degrees of them.
    """
    one, other = UNITS.get(of), UNITS.get(to)
    if one is None or other is None or one.kind != other.kind or of == to:
        return ()
    plain = (amount * one.factor).over(other.factor)
    if plain is None:
        return ()
    if one.offset == other.offset:
        return (plain,)
    shift = (one.offset - other.offset) / other.factor.low
    return (Reach(plain.low + shift, plain.high + shift), plain)


def is_digit(reading: Reach, told: Figure) -> bool:
    """Tell whether a number of three digits or more is the right one but for one of them."""
    exact, value = amount(told), told.value
    step = value.resolution if isinstance(value, Quantity) else None
    if exact is None or not step or sum(sign.isdigit() for sign in told.text) < 3:
        return False
    middle = (reading.low + reading.high) / 2
    return is_slip(round(middle / Fraction(step)) * Fraction(step), exact, least=3)


def is_fine(told: Figure) -> bool:
    """Tell whether a number is told to three digits or more, and is no round one."""
    exact = amount(told)
    is_long = sum(sign.isdigit() for sign in told.text) > 2
    return exact is not None and is_long and (exact.denominator > 1 or exact % 5 != 0)


def plainly(figure: Figure) -> Reach | None:
    """Return the number that is printed, with its rounding only where a hedge or range has some."""
    exact = amount(figure)
    return Reach(exact, exact) if exact is not None and not figure.hedge else printed(figure)


def loosely(figure: Figure) -> Reach | None:
    """Return what a converted number may stand for: zeros at its end may be rounded ones."""
    value, ends = figure.value, printed(figure, cut_off=True)
    exact = amount(figure)
    if ends is None or not isinstance(value, Quantity) or exact is None or exact == 0:
        return ends
    zeros = Fraction(value.resolution or 1)
    while (exact / (zeros * 10)).denominator == 1:
        zeros *= 10
    step, slack = min(zeros, abs(exact) * ROUND), value.slack
    low, high = min(ends.low, exact - step / 2), max(ends.high, exact + step)
    is_over, is_under = slack.up > 0 == slack.down, slack.down > 0 == slack.up
    return Reach(exact if is_over else low, exact if is_under else high)
