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
from factcheck.formats._safe import escaped, known
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
            parts = [self._row(row, page, figure_note) for row in some]
            yield Markup("".join(parts))  # noqa: S704  escaped piece by piece

    def _row(self, row: Row[Note], page: Page, figure_note: Callable[[Note], Markup]) -> str:
        language = page.article.language
        noted = " noted" if row.notes else ""
        head = f'<div class="row{noted}">\n<div class="text" lang="{known(language)}">\n'
        if row.kind == "table":
            text = "".join(self._table(row, page))
        else:
            before, behind = _AROUND.get(row.kind, _PARAGRAPH)
            text = f"{before}{self._marked(row.words, page)}{behind}"
        if not row.notes:
            return f"{head}{text}</div>\n</div>\n"
        items = [
            figure_note(note)
            if isinstance(note, FigureNote)
            else self.link_notes.item(note, language)
            for note in row.notes
        ]
        return f'{head}{text}</div>\n<ul class="notes">\n{"".join(items)}</ul>\n\n</div>\n'

    def _table(self, row: Row[Note], page: Page) -> Iterator[str]:
        yield '<div class="scroll"><table>\n'
        before, behind = '<th scope="col" class="t">', "</th>"
        for line in row.grid:
            yield "<tr>"
            yield from (f"{before}{self._marked(cell, page)}{behind}" for cell in line)
            yield "</tr>\n"
            before, behind = '<td class="t">', "</td>"
        yield "</table></div>\n"

    def _marked(self, tokens: Iterable[Token], page: Page) -> str:
        """Return a stretch of text with its marks. Names and numbers of notes are our own words."""
        parts = []
        for step, key, words, outer in tokens:
            if step == "text":
                parts.append(escaped(words))
                continue
            note = page.by_key[key]
            state = _state(note)
            if step == "open":
                look = f"m {note.group} c-{state}" if state else f"m {note.group}"
                name = f' id="{key}"' if outer else ""
                parts.append(f'<span class="{look}" data-n="{key}"{name}>')
                continue
            if outer:
                sign = "" if state in _QUIET else SIGNS.get(state, "")
                spoken = self._spoken(note, state)
                parts.append(f'<a class="no" href="#{key}-n" aria-label="{spoken}">')
                parts.append(f"{note.label}{sign}</a>")
            parts.append("</span>")
        return "".join(parts)

    def _spoken(self, note: Note, state: str) -> str:
        """Return what a screen reader says for a number in the text."""
        spoken = f"{self.said[note.group]} {note.label}"
        return escaped(f"{spoken}, {self.named[state]}" if state else spoken)


def _state(note: Note) -> str:
    """Return the one word that colors a mark: overlay before status, or the verdict."""
    if isinstance(note, FigureNote):
        return str(note.overlay or note.status or "")
    return str(note.verdict)
