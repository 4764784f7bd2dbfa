"""The arithmetic of one numeral: tokens in, two ends and a resolution out.

Resolution, the rule: the unit of the last digit that is stated (97.40 → 0.01, 974億 → 1億,
10億 → 1億). Zeros that only hold places in a group of four before a magnitude state nothing
(97億4000万 → 1000万, since 4000万 is 4千万 in other dress). Multiplier words count as zeros
(五百億 → 100億, "five hundred million" → 100 million), but a numeral that ends in 十, 百 or
"hundred" without a magnitude is as exact as its digits (三百人 like 300人 → 1).
"""

from decimal import Decimal
from typing import Literal, NamedTuple

Role = Literal[
    "figure", "digit", "word", "vague", "more", "portion", "fraction", "multiplier", "hundreds",
    "thousand", "magnitude",
]  # fmt: skip
Ends = tuple[Decimal, Decimal]

ZERO, ONE = Decimal(0), Decimal(1)
WIDE = 4
"""Ends of a vague word that lie further apart than this stand for any digit (数, not 两三)."""
PARTS: frozenset[Role] = frozenset({"portion", "fraction"})
LARGE: frozenset[Role] = frozenset({"thousand", "magnitude"})
BEFORE_MARK: frozenset[Role] = frozenset({"digit", "word", "multiplier"})


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

    def __init__(self, *, tenths: bool = False) -> None:
        """``tenths``: whether the last digit counts tenths of the magnitude it follows (三万五)."""
        self._tenths = tenths
        self._behind = ONE
        """The magnitude right behind which the last digit stands, else 1."""
        self.scale = ONE
        """The last magnitude taken."""
        self.open = False
        """Whether a rest is left open, by which the high end is above the low one."""
        self._total: Ends = (ZERO, ZERO)
        self._section: Ends = (ZERO, ZERO)
        self._current: Ends | None = None
        self._multiplier: Decimal | None = None
        self._ceiling: Decimal | None = None
        self._step = ONE
        self._zeros = 0
        self._last: Role | None = None

    def take(self, token: Token) -> bool:
        """Take the next token; return False, unchanged, where it cannot follow."""
        behind = self._before() if self._tenths and _is_digit(token) else ONE
        match token.role:
            case "figure":
                fits = self._figure(token)
            case "digit" | "word" | "vague":
                fits = self._add(token)
            case "more":
                fits = self._leave_open()
            case "portion" | "fraction":
                fits = self._add_part(token)
            case "multiplier":
                fits = self._multiply(token.low)
            case "hundreds":
                fits = self._hundreds(token.low)
            case "thousand":
                fits = self._thousand(token.low)
            case _:
                fits = self._magnify(token.low)
        if fits:
            self._last, self._behind = token.role, behind
        return fits

    def _before(self) -> Decimal:
        """Return the magnitude that the last token was, if it was one of at least a hundred."""
        value = {"multiplier": self._multiplier, "magnitude": self.scale}.get(self._last or "")
        return value if value is not None and value >= 100 else ONE

    def add_part(self, part: Decimal) -> bool:
        """Add a part of the last number or magnitude ("and a half"); False where none fits."""
        if self._last not in {"figure", "word", "magnitude"}:
            return False
        if self._last == "magnitude":
            part *= self.scale
            self._total = (self._total[0] + part, self._total[1] + part)
        elif self._current is not None:
            if self._last == "word" and self._current[0] >= 1000:
                part *= self._current[0]  # a million and a half
            elif self._step < 1:
                part *= self._step  # $5.62 1/2 is half a cent more
            self._current = (self._current[0] + part, self._current[1] + part)
        self._step, self._zeros = part, 0
        return True

    def result(self) -> tuple[Decimal, Decimal, Decimal]:
        """Return low end, high end and resolution."""
        if self._behind > 1 and self._current is not None:
            low, high = (end * self._behind / 10 for end in self._current)
            self._current, self._step = (low, high), self._behind / 10
        low, high = self._open_section()
        low, high = self._total[0] + low, self._total[1] + high
        short = self._last in {"multiplier", "hundreds"} and self._step in {10, 100}
        exact = short and low == high
        return low, high, ONE if exact and self.scale == 1 else self._step

    def _open_section(self) -> Ends:
        low, high = self._current or (ZERO, ZERO)
        return self._section[0] + low, self._section[1] + high

    def _figure(self, token: Token) -> bool:
        if self._current is not None:
            return False
        self._current = (token.low, token.high)
        self._step = ONE.scaleb(_exponent(token.low))
        written = token.written
        holds_places = len(written) == 4 and written.isdigit() and token.low != 0
        self._zeros = len(written) - len(written.rstrip("0")) if holds_places else 0
        return True

    def _add(self, token: Token) -> bool:
        low, high = token.low, token.high
        if self._current is None:
            if token.role == "vague" and self._last == "multiplier" and high - low > WIDE:
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

    def _leave_open(self) -> bool:
        """Take a rest that is left open: 300多 is 300 and up to 99, 1亿多 up to two times 1亿."""
        low = self._current[0] if self._current else ZERO
        if self._last == "figure" and low and low % 10 == 0:
            rest = ONE.scaleb(len(str(low)) - len(str(low).rstrip("0")))
            self._current = (low, low + rest - 1)
        elif self._last == "multiplier" and self._multiplier is not None:
            self._current = (ZERO, self._multiplier - 1)
        elif self._last in {"magnitude", "thousand"}:
            self._current = (ZERO, self._step)
        else:
            return False
        self._zeros = 0
        self.open = True
        return True

    def _add_part(self, token: Token) -> bool:
        """Take the half of 半年, or the digits behind the mark of 三点五."""
        marked = self._last in BEFORE_MARK or (self._last == "figure" and bool(token.written))
        alone = self._last is None if token.role == "portion" else marked
        if not alone:
            return False
        low, high = self._current or (ZERO, ZERO)
        self._current = (low + token.low, high + token.high)
        self._step = token.low if token.role == "portion" else ONE.scaleb(_exponent(token.low))
        return True

    def _tens(self, ones: Decimal) -> bool:
        current = self._current[0] if self._current else ZERO
        return 10 < current < 100 and current % 10 == 0 and 0 < ones < 10

    @staticmethod
    def _vague_step(token: Token) -> Decimal:
        exact = token.role != "vague" or token.low == token.high
        if exact:
            return token.low % 1 or ONE
        if token.low < 10:
            return ONE
        return ONE.scaleb(token.low.adjusted())

    def _multiply(self, by: Decimal) -> bool:
        if self._last in PARTS or (self._multiplier is not None and by >= self._multiplier):
            return False
        low, high = self._current or (ONE, ONE)
        if self._last == "digit" and low == high and neighbors(low):
            low, high = low // 10, high % 10  # 二三百: 200 to 300
        self._section = (self._section[0] + low * by, self._section[1] + high * by)
        self._step = (self._step if self._current else ONE) * by
        self._current, self._multiplier, self._zeros = None, by, 0
        return True

    def _magnify(self, by: Decimal) -> bool:
        low, high = self._open_section() if self._last else (ONE, ONE)
        if self._last == "magnitude" or (self._ceiling is not None and by == self._ceiling):
            return False
        if self._ceiling is not None and by > self._ceiling:
            if self._total[1] >= by or self._last not in {"figure", "digit", "multiplier"}:
                return False
            low, high = self._total[0] + low, self._total[1] + high  # 1万2345亿
            self._total = (ZERO, ZERO)
        self._total = (self._total[0] + low * by, self._total[1] + high * by)
        self._step *= by.scaleb(self._zeros)
        self._section, self._current, self._multiplier = (ZERO, ZERO), None, None
        self.scale, self._zeros = by * (1000 if self._last == "thousand" else 1), 0
        self._ceiling = by
        return True

    def _hundreds(self, value: Decimal) -> bool:
        if self._current is not None or (self._multiplier is not None and self._multiplier <= 100):
            return False
        self._section = (self._section[0] + value, self._section[1] + value)
        self._step, self._zeros = Decimal(100), 0
        self._multiplier = max(Decimal(100), value // 1000 * 1000)
        return True

    def _thousand(self, by: Decimal) -> bool:
        """Multiply the section so far; with nothing before it, it is one of itself (mil)."""
        if self._multiplier is not None and self._multiplier >= by:
            return False
        low, high = self._open_section()
        alone = self._current is None and not high
        if self._section[1] >= by:
            return False  # dois mil, trezentos mil
        if alone:
            low = high = self._step = ONE
        self._section, self._current = (low * by, high * by), None
        self._step, self._multiplier, self._zeros = self._step * by.scaleb(self._zeros), by, 0
        self.scale = by
        return True


def _is_digit(token: Token) -> bool:
    """Tell whether it is one digit, and not zero."""
    figure = token.role == "figure" and len(token.written) == 1
    return (figure or token.role == "digit") and 0 < token.low == token.high < 10


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def neighbors(number: Decimal) -> bool:
    """Tell whether a number is two digits that follow one another, from 23 to 89."""
    return 20 < number < 90 and number // 10 + 1 == number % 10
