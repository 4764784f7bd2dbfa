"""The rows of an article on the page: its text with the marks in it, and the notes beside it.

A template would take three times as long for each, and of many links there are many rows.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from markupsafe import Markup

from factcheck.formats._link_note import LinkNotes
from factcheck.formats._marks import Token
from factcheck.formats._notes import FigureNote, Note
from factcheck.formats._page import Page, Row
from factcheck.formats._safe import escaped
from factcheck.formats._words import SIGNS, Words
from factcheck.model.words import Status, Verdict
from factcheck.nouns import dataclass

_QUIET = frozenset({Status.OPEN, Verdict.ALIVE})
"""What has no sign beside its number in the text: most marks are one of these."""
_TOGETHER = 100
"""Rows that are handed on at once."""
_AROUND = {
    "heading": ('<h3 class="t">', "</h3>\n"),
    "item": ('<ul class="item"><li class="t">', "</li></ul>\n"),
}
"""What stands around the words of a row by its kind, if it is no paragraph."""
_PARAGRAPH = ('<p class="t">', "</p>\n")


@dataclass(frozen=True, slots=True)
class Rows:
    """Makes the rows of a report."""

    said: Words
    """The words of the report."""
    named: Words
    """The names of kinds, verdicts, statuses, overlays and severities."""
    link_notes: LinkNotes
    """Makes the notes of links."""

    def of(self, page: Page, figure_note: Callable[[Note], Markup]) -> Iterator[Markup]:
        """Yield the rows of an article, some at once; ``figure_note`` makes a figure's note."""
        rows = page.rows
        while some := list(islice(rows, _TOGETHER)):
            parts = [part for row in some for part in self._parts(row, page, figure_note)]
            yield Markup("".join(parts))  # noqa: S704  escaped piece by piece

    def _parts(
        self, row: Row[Note], page: Page, figure_note: Callable[[Note], Markup]
    ) -> Iterator[str]:
        language = page.article.language
        yield '<div class="row noted">\n' if row.notes else '<div class="row">\n'
        yield f'<div class="text" lang="{escaped(language)}">\n'
        if row.kind == "table":
            yield from self._table(row, page)
        else:
            before, behind = _AROUND.get(row.kind, _PARAGRAPH)
            yield before
            yield from self._marked(row.words, page)
            yield behind
        yield "</div>\n"
        if row.notes:
            yield '<ul class="notes">\n'
            for note in row.notes:
                if isinstance(note, FigureNote):
                    yield figure_note(note)
                else:
                    yield self.link_notes.item(note, language)
            yield "</ul>\n\n"
        yield "</div>\n"

    def _table(self, row: Row[Note], page: Page) -> Iterator[str]:
        yield '<div class="scroll"><table>\n'
        before, behind = '<th scope="col" class="t">', "</th>"
        for line in row.grid:
            yield "<tr>"
            for cell in line:
                yield before
                yield from self._marked(cell, page)
                yield behind
            yield "</tr>\n"
            before, behind = '<td class="t">', "</td>"
        yield "</table></div>\n"

    def _marked(self, tokens: Iterable[Token], page: Page) -> Iterator[str]:
        """Yield a stretch of text with its marks. Names and numbers of notes are our own words."""
        for token in tokens:
            if token.step == "text":
                yield escaped(token.words)
                continue
            note = page.by_key[token.key]
            state = _state(note)
            if token.step == "open":
                look = f"m {note.group} c-{state}" if state else f"m {note.group}"
                name = f' id="{note.key}"' if token.outer else ""
                yield f'<span class="{look}" data-n="{note.key}"{name}>'
                continue
            if token.outer:
                sign = "" if state in _QUIET else SIGNS.get(state, "")
                yield (
                    f'<a class="no" href="#{note.key}-n" aria-label="{self._spoken(note, state)}">'
                    f"{note.label}{sign}</a>"
                )
            yield "</span>"

    def _spoken(self, note: Note, state: str) -> str:
        """Return what a screen reader says for a number in the text."""
        spoken = f"{self.said[note.group]} {note.label}"
        return escaped(f"{spoken}, {self.named[state]}" if state else spoken)


def _state(note: Note) -> str:
    """Return the one word that colors a mark: overlay before status, or the verdict."""
    if isinstance(note, FigureNote):
        return str(note.overlay or note.status or "")
    return str(note.verdict)
