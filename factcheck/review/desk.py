"""Writing what an editor decides: only on what they saw, and so that it can be taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from factcheck.errors import CatalogError, FactcheckError
from factcheck.model.records import Claim, LogEntry
from factcheck.model.words import Status
from factcheck.nouns import dataclass
from factcheck.review.shelf import Opened, Shelf
from factcheck.storage import decisions
from factcheck.storage.decisions import Appended
from factcheck.storage.lock import locked

NOTE = "note"
"""Written in the place of a status: the claim's own is repeated, with a note."""
LONGEST = 4000
"""Code points of the longest note, method or source."""


class RefusedError(Exception):
    """A wish that cannot be granted, as a key of the page's words."""


class ConflictError(Exception):
    """The disk is not as the editor saw it; nothing was written."""

    def __init__(self, opened: Opened) -> None:
        super().__init__("the disk has changed")
        self.opened = opened


@dataclass(frozen=True, slots=True)
class Wish:
    """What an editor wants written."""

    claim: str
    """Id of the claim."""
    state: str
    """`Opened.state` that they saw."""
    status: str
    """A `Status` other than ``open``, or `NOTE`."""
    method: str | None = None
    """How it was checked."""
    source: str | None = None
    """Against what."""
    note: str | None = None
    """Anything else; the reason of ``unverifiable``."""


class Desk:
    """Decides in the name of one person."""

    def __init__(self, shelf: Shelf, by: str, now: Callable[[], datetime]) -> None:
        """Take articles from ``shelf``; ``by`` may be empty: then nothing can be decided."""
        self.shelf = shelf
        self.by = by.strip()
        self._now = now
        self._sources: dict[str, str] = {}

    def find(self, key: str) -> str | None:
        """Return the source of an article by the key that stands in its address.

        The disk is looked at again for a key that is new; raises `FactcheckError` as `Shelf` does.
        """
        if key not in self._sources:
            self._sources = {key_of(source): source for source in self.shelf.sources()}
        return self._sources.get(key)

    def decide(self, source: str, wish: Wish) -> Appended:
        """Write a decision, and before the first one bring the article's file up to date.

        That is what `factcheck catalog` would do: what is decided upon must stand in the record.
        Raises `ConflictError` if article or file are not what the editor saw, `RefusedError`
        for what may not be decided, `FactcheckError` if it cannot be written.
        """
        if not self.by:
            raise RefusedError("no_name")
        path = self.shelf.open(source).path
        with locked(path.parent):
            opened = self.shelf.open(source)
            if opened.state != wish.state:
                raise ConflictError(opened)
            claim = next((each for each in opened.claims if each.id == wish.claim), None)
            if claim is None:
                raise RefusedError("unknown_claim")
            entry = self._entry(claim, wish)
            if opened.text != opened.before:
                decisions.bring_up(opened.path, opened.before, opened.text)
            return decisions.append(opened.path, wish.claim, entry)

    def undo(self, appended: Appended) -> None:
        """Take back a decision; raises `RefusedError` if its log has changed since."""
        try:
            decisions.retract(appended)
        except CatalogError as error:
            raise RefusedError("undo_late") from error

    def _entry(self, claim: Claim, wish: Wish) -> LogEntry:
        method, source, note = (_stripped(each) for each in (wish.method, wish.source, wish.note))
        at = self._now().replace(microsecond=0)
        if wish.status == NOTE:
            if not note:
                raise RefusedError("needs_reason")
            if claim.overlay is not None and claim.status is Status.VERIFIED:
                raise RefusedError("note_stale")
            return _note(claim, LogEntry(at, self.by, claim.status, method, source, note))
        status = _status(claim, wish.status)
        if status is Status.UNVERIFIABLE and not note:
            raise RefusedError("needs_reason")
        return LogEntry(at, self.by, status, method, source, note)


def key_of(source: str) -> str:
    """Return the key of an article in addresses: no path ever stands in one."""
    return sha256(source.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def told(error: FactcheckError, lang: str) -> str:
    """Return the sentence of a refusal in the language of the page."""
    return error.to("ja" if lang == "ja" else "en")


def _stripped(words: str | None) -> str | None:
    """Return what was typed, None for nothing; raises `RefusedError` if it is too long."""
    if words is not None and len(words) > LONGEST:
        raise RefusedError("too_long")
    return (words or "").strip() or None


def _status(claim: Claim, word: str) -> Status:
    if word not in set(Status) - {Status.OPEN}:
        raise RefusedError("bad_status")
    if word == Status.RETIRED and not claim.is_gone:
        raise RefusedError("retire_hint")
    return Status(word)


def _note(claim: Claim, entry: LogEntry) -> LogEntry:
    """Return a note that rests on what was decided upon: it must not make stale words fresh."""
    last = claim.decision
    if last is None:
        return entry
    return replace(entry, figures=last.figures, values=last.values, digest=last.digest)
