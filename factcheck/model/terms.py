"""How long verifications hold, by kind of figure: a table of the settings."""

from factcheck.model.words import FIGURE_KINDS, FigureKind
from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Terms:
    """``[recheck_after]``: days for which a verification holds, by kind of figure; 0: for ever."""

    every: int = 0
    """Any kind that is not named here."""
    money: int | None = None
    percent: int | None = None
    count: int | None = None
    date: int | None = None
    time: int | None = None
    duration: int | None = None
    age: int | None = None
    measure: int | None = None
    ratio: int | None = None
    rank: int | None = None
    number: int | None = None

    def days(self) -> dict[FigureKind, int]:
        """Return the days for each kind."""
        own = {kind: getattr(self, kind) for kind in FIGURE_KINDS}
        return {kind: self.every if term is None else term for kind, term in own.items()}
