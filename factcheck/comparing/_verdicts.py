"""The verdict on each figure of a sentence, from the choice that is likeliest."""

from collections.abc import Sequence

from factcheck.comparing import _days, _derived, _times
from factcheck.comparing._candidates import Candidate
from factcheck.comparing._choosing import Choice, chosen, settled
from factcheck.comparing._faces import face
from factcheck.comparing._index import Index
from factcheck.comparing._paragraph import Paragraph
from factcheck.model.evidence import PageEvidence, PageVerdict
from factcheck.model.passages import Page, Passage
from factcheck.model.records import Figure

_REASONS = {_derived.POINTS: "points", _times.OFF: "off-by-one"}
"""The reasons of reckonings that are slips, by their sort."""


def ready(page: Page) -> Index:
    """Return a page made ready to be compared with many sentences."""
    return Index(page)


def digits(figure: Figure) -> tuple[str, ...]:
    """Return the significant digits by which a figure can be found in a long page.

    Those of a date are its year's and its day's.
    """
    one = face(figure)
    if one is not None:
        return (one.digits,)
    day = _days.parts(figure)
    return tuple(str(part).strip("0") for part in (day.year, day.day) if part) if day else ()


def compare(
    sentence: Passage, language: str, index: Index, around: Sequence[Passage] = ()
) -> tuple[PageEvidence, ...]:
    """Return what a page says of each figure of a sentence, in the order of the figures.

    ``language`` is that of the sentence, a BCP 47 primary tag; ``around`` are the sentences before
    and after it that cite the same page: where the page bears those out, this one is near. The
    time needed grows with the figures of the page times those of the sentence; nothing raises.
    """
    paragraph = Paragraph(sentence, language, index, around)
    return tuple(_told(chosen(found), index) for found in settled(paragraph))


def _told(choice: Choice | None, index: Index) -> PageEvidence:
    if choice is None:
        return PageEvidence(PageVerdict.ABSENT, "not-found")
    text = index.page.passages[choice.place].text
    if isinstance(choice.of, Candidate):
        relation = choice.of.relation
        return PageEvidence(
            relation.verdict, relation.reason, text, choice.figure, relation.formula
        )
    reason = _REASONS.get(choice.of.sort, "derived")
    return PageEvidence(choice.verdict, reason, text, choice.figure, choice.of.formula)
