"""Reads Markdown: CommonMark with GitHub's tables, footnotes, task lists and strikethrough.

Raw HTML inside it is read like a page. Code, comments and front matter are not prose.
"""

from collections.abc import Callable

from factcheck.model.records import Article
from factcheck.model.text import Span
from factcheck.model.words import BlockKind, LinkKind
from factcheck.plugins import Document, Reader
from factcheck.readers import _decode, _frontmatter, _meta
from factcheck.readers._anchors import Anchors
from factcheck.readers._events import Event, destination, events
from factcheck.readers._grid import Grid
from factcheck.readers._walk import Walker
from factcheck.readers._writer import Between, Writer

_KINDS: dict[str, LinkKind] = {"Inline": "inline", "Autolink": "autolink", "Email": "autolink"}


class _Markdown:
    """Turns the events of one file into prose."""

    def __init__(self, source: str, base: str) -> None:
        self.writer = Writer(source)
        self.walker = Walker(self.writer, base=base)
        self.title: str | None = None
        self._source = source
        self._anchors = Anchors()
        self._items = 0  # how deep in lists
        self._code = 0
        self._links: list[tuple[int | None, str]] = []  # open links: number (if it counts), type
        self._images: list[list[str]] = []  # words of the open images
        self._inner_end = 0  # where the last event ended
        self._grid = Grid(0)
        self._heading: list[str] = []  # words of the open heading, code included
        self._own: set[int] = set()  # blocks that are headings of Markdown, not of HTML
        self._level = ""
        self._html: list[Span] = []
        self._depth = self.walker.depth  # open HTML elements at the start of the block
        self._steps: dict[tuple[str, str], Callable[[Event], None]] = {
            ("Start", "Paragraph"): self._paragraph,
            ("End", "Paragraph"): self._end_block,
            ("Start", "Heading"): self._start_heading,
            ("End", "Heading"): self._end_heading,
            ("Start", "List"): self._end_block,
            ("End", "List"): self._paragraph,
            ("Start", "Item"): self._start_item,
            ("End", "Item"): self._end_item,
            ("Start", "CodeBlock"): self._start_code,
            ("End", "CodeBlock"): self._end_code,
            ("Start", "HtmlBlock"): self._end_block,
            ("", "Html"): self._html_line,
            ("End", "HtmlBlock"): self._end_html,
            ("Start", "Table"): self._start_table,
            ("Start", "TableHead"): self._start_row,
            ("Start", "TableRow"): self._start_row,
            ("Start", "TableCell"): self._start_cell,
            ("End", "TableCell"): self._end_block,
            ("", "Rule"): self._end_block,
            ("", "Text"): self._text,
            ("", "Code"): self._left_out,
            ("", "FootnoteReference"): self._left_out,
            ("", "InlineHtml"): self._inline_html,
            ("", "SoftBreak"): self._soft_break,
            ("", "HardBreak"): self._hard_break,
            ("Start", "Link"): self._start_link,
            ("End", "Link"): self._end_link,
            ("Start", "Image"): self._start_image,
            ("End", "Image"): self._end_image,
            ("Start", "Strikethrough"): self._tilde,
            ("End", "Strikethrough"): self._tilde,
        }

    def take(self, event: Event) -> None:
        """Write what one event says."""
        step = self._steps.get((event.phase, event.name))
        if step:
            step(event)
        self._inner_end = event.start + 1 if event.phase == "Start" else event.end

    def close(self) -> None:
        """Write what is still open."""
        self.walker.close_to(1)
        self.writer.end()
        text = self.writer.builder.text()
        for number, block in enumerate(self.writer.blocks):  # GitHub names those of HTML as well
            if block.kind == "heading" and number not in self._own:
                self._name(block.span.cut(text))

    def _block(self, kind: BlockKind) -> None:
        self._end_block()
        self.walker.block(kind)

    def _end_block(self, _: Event | None = None) -> None:
        self.walker.close_to(self._depth)
        self.writer.end()

    def _paragraph(self, _: Event) -> None:
        self._block("item" if self._items else "paragraph")

    def _start_heading(self, event: Event) -> None:
        self._block("heading")
        self._heading = []
        self._level = event.data["level"]
        if event.data.get("id"):
            self.writer.ids.add(event.data["id"])

    def _end_heading(self, _: Event) -> None:
        self._end_block()
        self._own.add(len(self.writer.blocks) - 1)
        words = "".join(self._heading)
        self._name(words)
        if self.title is None and self._level == "H1" and words.strip():
            self.title = words.strip()

    def _name(self, heading: str) -> None:
        """Note the anchor of a heading: GitHub's, and that of renderers that trim its words."""
        for words in dict.fromkeys((heading, heading.strip())):
            self.writer.ids.add(self._anchors.add(words))

    def _start_item(self, event: Event) -> None:
        self._items += 1
        self._paragraph(event)

    def _end_item(self, event: Event) -> None:
        self._end_block(event)
        self._items -= 1

    def _start_code(self, _: Event) -> None:
        self._end_block()
        self._code += 1

    def _end_code(self, event: Event) -> None:
        self._code -= 1
        self._paragraph(event)

    def _html_line(self, event: Event) -> None:
        if self._html and self._html[-1].end == event.start:
            self._html[-1] = Span(self._html[-1].start, event.end)
        else:
            self._html.append(Span(event.start, event.end))

    def _end_html(self, event: Event) -> None:
        for span in self._html:
            self.walker.feed(*span)
        self._html = []
        self.writer.end()
        self._depth = self.walker.depth  # what an HTML block opens holds until another closes it
        self._paragraph(event)

    def _start_table(self, _: Event) -> None:
        self._end_block()
        self._grid = Grid(self.walker.table())

    def _start_row(self, _: Event) -> None:
        self._grid.row()

    def _start_cell(self, _: Event) -> None:
        self._end_block()
        self.walker.block("cell", self._grid.cell())

    def _text(self, event: Event) -> None:
        words = event.data["text"]
        if self._code:
            return
        if self._images:
            self._images[-1].append(words)
            return
        self._heading.append(words)
        self.walker.say(words, event.start, event.end)

    def _left_out(self, event: Event) -> None:
        if event.name == "Code":
            (self._images[-1] if self._images else self._heading).append(event.data["text"])
        self.writer.between("gap", event.start, event.end)

    def _inline_html(self, event: Event) -> None:
        if not self._images:
            self.walker.feed(event.start, event.end)

    def _soft_break(self, event: Event) -> None:
        self._break("soft", event)

    def _hard_break(self, event: Event) -> None:
        self._break("line", event)

    def _break(self, what: Between, event: Event) -> None:
        if self._images:
            self._images[-1].append(" ")
        elif not self.walker.skipping:
            self.writer.between(what, event.start, event.end)

    def _tilde(self, event: Event) -> None:
        """Write the mark of a single-tilde "strikethrough": in 3~5億円 it is a range."""
        if not self._source.startswith("~~", event.start):
            at = event.start if event.phase == "Start" else event.end - 1
            self.walker.say("~", at, at + 1)

    def _start_link(self, event: Event) -> None:
        kind = event.data["link_type"]
        if self.walker.skipping or self._images:
            self._links.append((None, kind))
            return
        url = event.data["dest_url"]
        url = f"mailto:{url}" if kind == "Email" else self.walker.base.resolve(url)
        role: LinkKind = _KINDS.get(kind, "reference")
        if event.name == "Image":
            role = "image"
        whole = Span(event.start, event.end)
        self._links.append((self.writer.open_link(role, url, whole), kind))

    def _end_link(self, event: Event, words: str = "") -> None:
        number, kind = self._links.pop()
        if number is None:
            return
        at = Span(event.start, event.end)
        if kind == "Collapsed" and self._source.startswith("[]", event.end):
            at = Span(event.start, event.end + 2)  # pulldown-cmark leaves out the empty label
        elif kind == "Inline":
            at = destination(self._source, self._inner_end, event.end) or at
        elif kind in {"Autolink", "Email"}:
            at = Span(event.start + 1, event.end - 1)
        self.writer.close_link(number, at, words)

    def _start_image(self, event: Event) -> None:
        self._start_link(event)
        self._images.append([])

    def _end_image(self, event: Event) -> None:
        words = "".join(self._images.pop())
        if self._images:
            self._images[-1].append(words)
        outer = next((number for number, _ in self._links[:-1][-1:]), None)
        self._end_link(event, words)
        if outer is not None:  # a picture that is a link: its words stand for the link's
            self.writer.close_link(outer, alternative=words)


def _read(document: Document) -> Article:
    source = _decode.text(document)
    base = document.source if _meta.is_url(document.source) else ""
    front, start = _frontmatter.read(source)
    markdown = _Markdown(source, base)
    for event in events(source, start):
        markdown.take(event)
    markdown.close()
    stated = _meta.from_front_matter(front, title=markdown.title)
    return _meta.article(document, markdown.writer, stated)


READER = Reader(
    suffixes=(".md", ".markdown", ".mdown", ".mkd"),
    media_types=("text/markdown", "text/x-markdown"),
    read=_read,
)
