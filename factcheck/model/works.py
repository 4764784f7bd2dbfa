"""Works that an article cites by a persistent identifier, and what registries say of them."""

from typing import Literal

from factcheck.model.text import Span
from factcheck.nouns import dataclass

Scheme = Literal["doi", "arxiv"]
"""Who gives the identifiers out."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A place of an article that names a work."""

    scheme: Scheme
    """Kind of identifier."""
    name: str
    """The identifier, lower case: ``10.1234/abc``, ``2401.01234``."""
    span: Span
    """Where it stands in the article's text: the words of the link."""
    title: str | None = None
    """Title that the article states for it, if it does."""
    stated: str | None = None
    """Date that the article states for it, as EDTF, if it does."""

    @property
    def key(self) -> str:
        """Scheme and name: ``doi:10.1234/abc``."""
        return f"{self.scheme}:{self.name}"


@dataclass(frozen=True, slots=True)
class Work:
    """What registries say of a work."""

    key: str
    """Scheme and name, see `Citation.key`."""
    exists: bool | None
    """Whether the identifier was ever given out; None if nobody could tell."""
    reason: str = ""
    """Why something is not known, as a fixed word: ``http-429``, ``not-json``, ``too-large``."""
    titles: tuple[str, ...] = ()
    """Its titles, subtitles joined to them, the original one too."""
    names: tuple[str, ...] = ()
    """Family names of its authors, its journal, its publisher."""
    years: tuple[int, ...] = ()
    """Years in which it appeared, online or in print."""
    withdrawn: str = ""
    """What was done to it: ``retraction``, ``withdrawal``, ``concern``; empty if nothing."""
    notice: str = ""
    """DOI of the notice that says so, if it is known."""
    by: str = ""
    """Who says it: ``Crossref``, ``arXiv``."""
