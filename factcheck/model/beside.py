"""`Beside`: what a run has learned beside an article, for its checks."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from factcheck.nouns import dataclass

if TYPE_CHECKING:  # a run that asks about nothing makes none of these nouns
    from collections.abc import Mapping

    from factcheck.model.copies import Copy
    from factcheck.model.elsewhere import Elsewhere
    from factcheck.model.evidence import PageEvidence
    from factcheck.model.imprints import Imprint
    from factcheck.model.quotations import Echo
    from factcheck.model.text import Span
    from factcheck.model.works import Work


@dataclass(frozen=True, slots=True)
class Beside:
    """What is known from beside one article; by default nothing."""

    pages: Mapping[Span, tuple[PageEvidence, ...]] = field(default_factory=dict)
    """What cited pages say of figures, by their place in the text; the best first."""
    imprints: Mapping[str, Imprint] = field(default_factory=dict)
    """What linked pages state of themselves, by the address as cited, where they were read."""
    others: Mapping[Span, tuple[Elsewhere, ...]] = field(default_factory=dict)
    """Sentences of other articles that may tell the same as a claim, by the claim's place."""
    quotations: Mapping[Span, tuple[Echo, ...]] = field(default_factory=dict)
    """What cited pages say of quotations, by their place in the text; the nearest page first."""
    works: Mapping[str, Work] = field(default_factory=dict)
    """What registries say of works, by `Citation.key`."""
    copies: Mapping[str, Copy] = field(default_factory=dict)
    """Copies of broken pages in a web archive, by the address as cited."""


NOTHING_BESIDE = Beside()
"""For an article of which only its own text is known."""
