"""`Writer`: builds an article's text, blocks and links from runs of the source.

Readers say what they see (words, white space, line breaks, blocks, links); the writer decides
what stands between two runs once it knows both neighbors.
"""

import re
from typing import Literal
from unicodedata import east_asian_width

from factcheck.model.findings import Ignore
from factcheck.model.late import late
from factcheck.model.records import Block, Cell, Link
from factcheck.model.text import Span, TextBuilder
from factcheck.model.words import BlockKind, LinkKind
from factcheck.nouns import dataclass

Between = Literal["gap", "space", "fold", "soft", "line"]
"""What was seen between two runs, weakest first: ``gap`` something that is not prose (a code
span), ``space`` white space, ``fold`` HTML white space with a line break in it, ``soft`` a line
break in Markdown, ``line`` a break that the reader of the page sees (``<br>``)."""

_STRENGTH: tuple[Between, ...] = ("gap", "space", "fold", "soft", "line")
_ADDRESS = late(r"https?://\S+\Z", re.IGNORECASE)


def wide(character: str) -> bool:
    """Tell whether a character is set without spaces around it: kana, kanji, hangul, full width."""
    return character != "" and east_asian_width(character) in "WF"


@dataclass(slots=True)
class _Draft:
    kind: LinkKind
    url: str
    at: Span
    start: int
    end: int
    alternative: str


class Writer:
    """An article in the making."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.builder = TextBuilder(source)
        self.blocks: list[Block] = []
        self.ids: set[str] = set()
        """Anchors seen so far."""
        self.ignores: list[Ignore] = []
        """Comments to factcheck seen so far."""
        self._drafts: list[_Draft] = []
        self._kind: BlockKind = "paragraph"
        self._cell: Cell | None = None
        self._start: int | None = None  # where the open block began, once it has words
        self._last = ""  # last character of the open block
        self._recent = ""  # the end of the last run, to see an address in it
        self._between: tuple[Between, int, int] | None = None

    def block(self, kind: BlockKind = "paragraph", cell: Cell | None = None) -> None:
        """End the open block; the next words start one of this kind."""
        self.end()
        self._kind, self._cell = kind, cell

    def recast(self, kind: BlockKind, cell: Cell | None = None) -> None:
        """Let the open block, or the next one, be of this kind."""
        self._kind, self._cell = kind, cell

    def end(self) -> None:
        """End the open block, if it has words."""
        if self._start is None:
            return
        trailing = len(self._recent) - len(self._recent.rstrip())
        span = Span(self._start, max(self._start, self.builder.length - trailing))
        self.blocks.append(Block(span, self._kind, self._cell))
        self._start = self._between = None
        self._last = self._recent = ""

    def copy(self, start: int, end: int) -> None:
        """Take ``source[start:end]`` over as words; a block does not start with white space."""
        if self._start is None:
            words = self.source[start:end]
            start += len(words) - len(words.lstrip())
        if start < end:
            self._begin(start, self.source[start])
            self.builder.copy(start, end)
            self._remember(self.source[max(start, end - 200) : end])

    def put(self, words: str, start: int, end: int) -> None:
        """Let ``words`` stand for ``source[start:end]``."""
        if words == self.source[start:end]:
            self.copy(start, end)
            return
        if self._start is None:
            bare = words.lstrip()
            start += len(words) - len(bare) if len(words) == end - start else 0
            words = bare
        if words:
            self._begin(start, words[0])
            self.builder.put(words, start, end)
            self._remember(words)

    def between(self, what: Between, start: int, end: int) -> None:
        """Remember what stood between two runs of the open block; the strongest counts."""
        if self._start is None:
            return
        if self._between is None or _STRENGTH.index(what) > _STRENGTH.index(self._between[0]):
            self._between = what, start, end

    def broken(self) -> bool:
        """Tell whether a visible line break stands at the end of the open block."""
        return self._between is not None and self._between[0] == "line"

    def open_link(self, kind: LinkKind, url: str, at: Span, alternative: str = "") -> int:
        """Start a link at the present place and return its number."""
        here = self.builder.length
        self._drafts.append(_Draft(kind, url, at, here, here, alternative))
        return len(self._drafts) - 1

    def close_link(self, number: int, at: Span | None = None, alternative: str = "") -> None:
        """End a link; ``at`` tells its place if that was not known at its start."""
        draft = self._drafts[number]
        draft.end = self.builder.length
        draft.at = at or draft.at
        draft.alternative = draft.alternative or alternative

    def links(self) -> tuple[Link, ...]:
        """Return the links in the order of the text; their words without outer white space."""
        text = self.builder.text()
        links = []
        for draft in sorted(self._drafts, key=lambda draft: draft.start):
            start, end = draft.start, draft.end
            while start < end and text[start].isspace():
                start += 1
            while start < end and text[end - 1].isspace():
                end -= 1
            span = Span(start, end) if start < end else Span(draft.start, draft.start)
            words = span.cut(text) or draft.alternative
            links.append(Link(span, draft.at, draft.url, words, draft.kind))
        return tuple(links)

    def _remember(self, words: str) -> None:
        self._recent = (self._recent + words)[-200:] if self._recent else words[-200:]
        self._last = self._recent[-1]

    def _begin(self, at: int, following: str) -> None:
        """Make ready for words that start at ``at`` with the character ``following``."""
        if self._start is None:
            if self.builder.length:
                self.builder.put("\n", at, at)
            self._start = self.builder.length
        elif self._between is not None:
            what, start, end = self._between
            words = self._separator(what, following)
            if words == self.source[start:end]:
                self.builder.copy(start, end)
            else:  # a space for a gap stands for nothing in the source: it is put in
                self.builder.put(words, start, start if what == "gap" else end)
            self._remember(words)
        self._between = None

    def _separator(self, what: Between, following: str) -> str:
        if what == "line":
            return "\n"
        last = self._last
        if what == "soft":  # Japanese authors write a line per sentence; a list of sources too
            apart = wide(last) or wide(following) or _ADDRESS.search(self._recent)
            return "\n" if apart else " "
        if last.isspace() or following.isspace():
            return ""
        both_wide = wide(last) and wide(following)
        if what == "gap":  # what was left out must not glue 10 and 0 to 100
            return " " if last.isalnum() and following.isalnum() and not both_wide else ""
        # CSS Text Level 3, section 4.1.3: a line break between two wide characters is nothing
        return "" if what == "fold" and both_wide else " "
