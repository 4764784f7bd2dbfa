"""The symbol of the second (SI) behind a number, in languages with an alphabet: 45 s.

Not behind four digits, which are a year before an elided word (en 2020 s'est ouvert), nor before
a point that makes it another abbreviation (s. o., s.a.).
"""

from decimal import Decimal

from factcheck.model.language import Unit

SECONDS: dict[str, Unit | None] = {
    "s": Unit("second", most=Decimal(999)),
    **dict.fromkeys(("-s", "s'", "s’", "s/", "s-", "s. o.", "s. a.", "s. u.", "s.a", "s. l.")),
}
