"""`Walk`: goes through the XML of a .docx file and writes its prose, with all changes accepted.

ECMA-376, part 1, section 17 ("WordprocessingML"). Nothing here recurses: text boxes and notes are
*stories* of their own and wait on a stack.
"""

from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from factcheck.model.records import Cell
from factcheck.model.text import Span
from factcheck.model.words import BlockKind
from factcheck.readers._docx_package import Relation
from factcheck.readers._docx_runs import Runs, Story
from factcheck.readers._docx_styles import Style, Styles, attribute, child, flag, local, said, value
from factcheck.readers._grid import Grid
from factcheck.readers._writer import Writer

_LEFT_OUT = frozenset(
    [
        *("del", "delInstrText", "delText", "moveFrom", "pPrChange", "rPrChange"),
        *("sdtPr", "sectPr", "tblGrid", "tblPr", "tblPrEx", "tcPr", "trPr"),
        *("Fallback", "rt"),
    ]
)
"""Elements in which nothing is prose: what was deleted; properties; what is there for software that
does not know a text box, and the readings over kanji."""
_GONE = Cell(0, 0, 0)


class Walk(Runs):
    """Writes the prose of stories. ``base`` is the address of the file, empty for none."""

    def __init__(self, writer: Writer, styles: Styles, base: str) -> None:
        super().__init__(writer, styles, base)
        self.title: Span | None = None
        """Place of the first title or uppermost heading."""
        self._tables = 0
        self._stories: list[Story] = []
        self._starts |= {
            "p": self._paragraph,
            "pPr": self._paragraph_properties,
            "tbl": self._table,
            "tr": self._row,
            "tc": self._cell,
            "sdt": self._control,
            "txbxContent": self._box,
        }
        self._ends |= {
            "p": self._end_paragraph,
            "tbl": self._end_table,
            "tc": self._end_cell,
        }

    def read(self, root: Any, relations: dict[str, Relation]) -> None:
        """Write the prose of a story and of the text boxes in it."""
        self._push(root, relations)
        while self._stories:
            self._here = self._stories[-1]
            for event, element in self._here.events:
                self._take(event, local(element), element)
                if self._here is not self._stories[-1]:
                    break
            else:
                self._close()

    def _push(self, root: Any, relations: dict[str, Relation]) -> None:
        events = etree.iterwalk(root, events=("start", "end"))
        self._stories.append(Story(root, events, relations))

    def _close(self) -> None:
        gone = self._stories.pop()
        for number in (*gone.links, *(one.link for one in gone.fields)):
            if number is not None:
                self.writer.close_link(number)
        self.writer.end()

    def _take(self, event: str, name: str, element: Any) -> None:
        if event == "end":
            if name in self._ends:
                self._ends[name]()
        elif name in _LEFT_OUT:
            self._skip()
        elif name in self._starts:
            self._starts[name](element)

    def _paragraph(self, _: Any) -> None:
        self._here.hidden, self._here.raised = False, None
        self._style(self._styles.of(None))

    def _paragraph_properties(self, element: Any) -> None:
        self._skip()
        name = value(element, "pStyle")
        self._style(said(element).over(self._styles.of(name)))
        mark = child(element, "rPr")
        if mark is not None and any(local(one) in {"del", "moveFrom"} for one in mark):
            self._here.boundless = True

    def _style(self, style: Style) -> None:
        """Start the paragraph's block, or go on with the last one's."""
        here = self._here
        here.style = style
        kind: BlockKind = "paragraph"
        if here.cells:
            kind = "cell"
        elif style.is_heading:
            kind = "heading"
        elif style.listed:
            kind = "item"
        cell = here.cells[-1] if here.cells else None
        if here.joined:
            self.writer.recast(kind, cell)
        else:
            self.writer.block(kind, cell)

    def _end_paragraph(self) -> None:
        here = self._here
        here.joined, here.boundless = here.boundless, False
        if not here.joined:
            self.writer.end()
            last = self.writer.blocks[-1] if self.writer.blocks else None
            if last and last.kind == "heading" and here.style.level == 0:
                self.title = self.title or last.span
        for box in reversed(here.boxes):
            self._push(box, here.relations)
        here.boxes = []

    def _table(self, _: Any) -> None:
        self._here.joined = False
        self._here.grids.append(Grid(self._tables))
        self._tables += 1

    def _end_table(self) -> None:
        self._here.grids.pop()

    def _row(self, element: Any) -> None:
        properties = child(element, "trPr")
        if properties is not None and child(properties, "del") is not None:
            self._skip()
        elif self._here.grids:
            grid = self._here.grids[-1]
            grid.row()
            before = value(element, "trPr", "gridBefore")
            if before is not None:
                grid.cell(_number(before))

    def _cell(self, element: Any) -> None:
        here = self._here
        here.joined = False
        grid = here.grids[-1] if here.grids else Grid(self._tables)
        properties = child(element, "tcPr")
        if properties is None:
            here.cells.append(grid.cell())
            return
        if child(properties, "cellDel") is not None:
            self._skip()
            here.cells.append(_GONE)
            return
        if value(properties, "vMerge") in {"", "continue"}:
            self._skip()  # of cells merged with the one above Word shows nothing
        here.cells.append(grid.cell(_number(value(properties, "gridSpan") or "")))

    def _end_cell(self) -> None:
        self._here.joined = False
        self._here.cells.pop()

    def _control(self, element: Any) -> None:
        """Leave out what a content control only asks for, and tables of contents."""
        properties = child(element, "sdtPr")
        if properties is None:
            return
        asks = child(properties, "showingPlcHdr")
        part = value(properties, "docPartObj", "docPartGallery")
        asked = asks is not None and flag(attribute(asks, "val"))
        if asked or part == "Table of Contents":
            self._skip()

    def _box(self, element: Any) -> None:
        if element is self._here.root:
            return
        self._skip()
        if not (self._here.hidden or self._here.silent):
            self._here.boxes.append(element)


def _number(words: str) -> int:
    return int(words) if words.isascii() and words.isdigit() and len(words) < 5 else 1
