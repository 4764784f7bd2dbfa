"""Which rates of currencies speak for an amount: of its own dates, of publication, of years."""

from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction

from factcheck.laws.numbers.reckoning import Reach, span_of
from factcheck.laws.numbers.saying import spoken_day
from factcheck.laws.texts.skeleton import Skeleton
from factcheck.model.exchange import Rates, Spread
from factcheck.model.records import Evidence
from factcheck.model.values import Period
from factcheck.nouns import dataclass
from factcheck.said import Said, Words

WEEKS = timedelta(45)
"""Days around a date whose rates a desk may have used: monthly fixed rates, late printing."""
YEAR = 366
"""A longer stretch of days says nothing of a rate."""
EARLIEST, LATEST = date(1999, 1, 1), date(9999, 12, 31)
_RATES = Words(
    "{source} daily rates from {first} to {last}: {rates}",
    "{source}の日次レート({first}〜{last})は{rates}",
)

Days = tuple[date, date]
"""First and last of a stretch of days."""


@dataclass(frozen=True, slots=True)
class Worth:
    """What one unit of a currency was worth in another, and how that is told."""

    low: Fraction
    """The least."""
    high: Fraction
    """The greatest."""
    told: Said
    """The rate, its days and its source."""
    spread: Spread | None = None
    """The rates of a single year, if they are that."""

    def meets(self, implied: Reach, share: Fraction) -> bool:
        """Tell whether an implied rate is one of these, give or take a share."""
        return Reach(self.low, self.high).wider(share).meets(implied)

    def fits(self, implied: Reach) -> Fraction:
        """Return the share of the days whose rate is the implied one; 1 where it is no year."""
        if self.spread is None:
            return Fraction(1)
        days = [implied.low <= rate.value <= implied.high for rate in self.spread.rates]
        return Fraction(sum(days), len(days))


def worth(rates: Rates, pair: tuple[str, str], stretches: Iterable[Days]) -> list[Worth]:
    """Return what is known of a pair of currencies, for each stretch of which anything is."""
    found = []
    for first, last in stretches:
        spread = rates(*pair, first, last)
        if spread is not None:
            low, high = spread.low, spread.high
            told = _RATES.of(
                source=low.source,
                first=spoken_day(spread.rates[0].day),
                last=spoken_day(spread.rates[-1].day),
                rates=span_of(low.value, high.value),
            )
            whole = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
            year = spread if whole and first.year == last.year else None
            found.append(Worth(low.value, high.value, told, year))
    return found


def stretches(skeleton: Skeleton, evidence: Evidence) -> list[Days]:
    """Return the days whose rates may have been used: of the sentence's dates, of publication.

    A date after the publication is a plan, whose rate nobody knew.
    """
    published = evidence.article.published
    found = [
        _around(figure.value.first, figure.value.last)
        for figure in skeleton.figures.values()
        if isinstance(figure.value, Period)
        and figure.value.first is not None
        and figure.value.last is not None
        and (figure.value.last - figure.value.first).days < YEAR
        and figure.value.first >= EARLIEST
        and (published is None or figure.value.first <= published)
    ]
    if published is not None and published > EARLIEST:
        found.append(_around(published, published))
    return list(dict.fromkeys(found))


def years(evidence: Evidence, place: int) -> list[Days]:
    """Return the years that the article names as far as a place, as stretches of days.

    Years told behind an amount are those of something else. Without a publication any later one
    may be that of the rate: 2006年に16億ドル(約2500億円) is told in yen of the day on which it was
    written.
    """
    named = {
        figure.value.first.year
        for figure in evidence.figures
        if isinstance(figure.value, Period)
        and figure.value.first is not None
        and (figure.span.start < place or evidence.article.published is None)
    }
    found = [(date(year, 1, 1), date(year, 12, 31)) for year in sorted(named)]
    later = [(first, LATEST) for first, _ in found[:1]] if not evidence.article.published else []
    return [*found, *later]


def _around(first: date, last: date) -> Days:
    """Return a whole year as it is, a day or month with the weeks around it."""
    if (last - first).days > YEAR // 2:
        return first, last
    return max(first - WEEKS, EARLIEST), min(last, LATEST - WEEKS) + WEEKS
