"""The arithmetic of one numeral: tokens in, two ends and a resolution out.

Resolution, the rule: the unit of the last digit that is stated (97.40 → 0.01, 974億 → 1億,
10億 → 1億). Zeros that only hold places in a group of four before a magnitude state nothing
(97億4000万 → 1000万, since 4000万 is 4千万 in other dress). Multiplier words count as zeros
(五百億 → 100億, "five hundred million" → 100 million), but a numeral that ends in 十, 百 or
"hundred" without a magnitude is as exact as its digits (三百人 like 300人 → 1).
"""

from decimal import Decimal
from typing import Literal, NamedTuple

Role = Literal["figure", "digit", "word", "vague", "multiplier", "magnitude"]
Ends = tuple[Decimal, Decimal]

ZERO, ONE = Decimal(0), Decimal(1)


class Token(NamedTuple):
    """One word of a numeral."""

    role: Role
    """What it does: ``figure`` is a run of ASCII digits, ``digit`` one character like 二."""
    low: Decimal
    """Its value, or the low end of it."""
    high: Decimal
    """The high end of its value."""
    end: int
    """One past its last code point."""
    written: str = ""
    """Its digits in ASCII, group marks left out, if it is digits."""
    grouped: bool = False
    """Whether group marks stand in it."""


class Sum:
    """The running value of a numeral."""

    def __init__(self) -> None:
        self.scale = ONE
        """The last magnitude taken."""
        self._total: Ends = (ZERO, ZERO)
        self._section: Ends = (ZERO, ZERO)
        self._current: Ends | None = None
        self._multiplier: Decimal | None = None
        self._step = ONE
        self._zeros = 0
        self._last: Role | None = None

    def take(self, token: Token) -> bool:
        """Take the next token; return False, unchanged, where it cannot follow."""
        match token.role:
            case "figure":
                fits = self._figure(token)
            case "digit" | "word" | "vague":
                fits = self._add(token)
            case "multiplier":
                fits = self._multiply(token.low)
            case _:
                fits = self._magnify(token.low)
        if fits:
            self._last = token.role
        return fits

    def result(self) -> tuple[Decimal, Decimal, Decimal]:
        """Return low end, high end and resolution."""
        low, high = self._open_section()
        low, high = self._total[0] + low, self._total[1] + high
        exact = self._last == "multiplier" and low == high and self._step in {10, 100}
        return low, high, ONE if exact and self.scale == 1 else self._step

    def _open_section(self) -> Ends:
        low, high = self._current or (ZERO, ZERO)
        return self._section[0] + low, self._section[1] + high

    def _figure(self, token: Token) -> bool:
        if self._current is not None:
            return False
        self._current = (token.low, token.high)
        exponent = token.low.as_tuple().exponent
        self._step = ONE.scaleb(exponent if isinstance(exponent, int) else 0)
        written = token.written
        holds_places = len(written) == 4 and written.isdigit() and token.low != 0
        self._zeros = len(written) - len(written.rstrip("0")) if holds_places else 0
        return True

    def _add(self, token: Token) -> bool:
        low, high = token.low, token.high
        if self._current is None:
            if token.role == "vague" and self._last == "multiplier":
                low = ONE  # 十数: 11 to 19
            self._current, self._step = (low, high), self._vague_step(token)
        elif token.role == "vague" and self._last == "figure" and self._current[0] % 10 == 0:
            self._current = (self._current[0] + 1, self._current[1] + 9)  # 10数億
        elif token.role == self._last == "digit":
            self._current = (self._current[0] * 10 + low, self._current[1] * 10 + high)
        elif token.role == self._last == "word" and self._tens(high):
            self._current = (self._current[0] + low, self._current[1] + high)
        else:
            return False
        self._zeros = 0
        return True

    def _tens(self, ones: Decimal) -> bool:
        current = self._current[0] if self._current else ZERO
        return 10 < current < 100 and current % 10 == 0 and 0 < ones < 10

    @staticmethod
    def _vague_step(token: Token) -> Decimal:
        exact = token.role != "vague" or token.low == token.high
        if exact or token.low < 10:
            return ONE
        return ONE.scaleb(token.low.adjusted())

    def _multiply(self, by: Decimal) -> bool:
        if self._multiplier is not None and by >= self._multiplier:
            return False
        low, high = self._current or (ONE, ONE)
        self._section = (self._section[0] + low * by, self._section[1] + high * by)
        self._step = (self._step if self._current else ONE) * by
        self._current, self._multiplier, self._zeros = None, by, 0
        return True

    def _magnify(self, by: Decimal) -> bool:
        low, high = self._open_section()
        if self._last in {None, "magnitude"} or (self.scale != 1 and by >= self.scale):
            return False
        self._total = (self._total[0] + low * by, self._total[1] + high * by)
        self._step *= by.scaleb(self._zeros)
        self._section, self._current, self._multiplier = (ZERO, ZERO), None, None
        self.scale, self._zeros = by, 0
        return True
