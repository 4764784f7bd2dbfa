"""What cited pages say of a figure, ready to be shown beside it."""

from collections.abc import Iterable, Iterator

from factcheck.formats._safe import web_address
from factcheck.formats._values import value_text
from factcheck.model.evidence import PageEvidence, PageVerdict
from factcheck.nouns import dataclass
from factcheck.said import Tongue
from factcheck.said.pages import REASONS, VERDICTS

_LONGEST = 240
_MOST = 3
"""Pages that are shown beside one figure; the best come first."""
CLASSES = {
    PageVerdict.MATCH: "good",
    PageVerdict.ROUNDED: "good",
    PageVerdict.DERIVED: "good",
    PageVerdict.NEAR: "bad",
    PageVerdict.UNIT: "bad",
    PageVerdict.ABSENT: "open",
    PageVerdict.UNREADABLE: "open",
}
"""How a verdict looks: borne out, to be asked about, or open."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one page says."""

    verdict: str
    """The verdict's word."""
    look: str
    """``good``, ``bad`` or ``open``."""
    name: str
    """The verdict in the language of the report."""
    why: str
    """What its reason means and the reckoning; may be empty."""
    value: str
    """The value of the page, written as that of the figure is; may be empty."""
    words: str
    """The sentence of the page; may be empty."""
    url: str
    """The address of the page."""
    href: str | None
    """The address of the place on the page, or of the page, if it may be clicked."""


def told(evidence: Iterable[PageEvidence], tongue: Tongue) -> Iterator[Told]:
    """Yield what the pages say, at most three of them."""
    for one in list(evidence)[:_MOST]:
        meaning = REASONS.get(one.reason)
        why = [meaning.to(tongue)] if meaning and one.reason != "not-found" else []
        if one.verdict is PageVerdict.UNREADABLE and not meaning:
            why = [one.reason]
        words = " ".join((one.page_text or "").split())
        yield Told(
            one.verdict.value,
            CLASSES[one.verdict],
            VERDICTS[one.verdict].to(tongue),
            " · ".join((*why, *filter(None, [one.formula]))),
            value_text(one.found, tongue) if one.found else "",
            words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…",
            one.url,
            web_address(one.place or one.url),
        )
