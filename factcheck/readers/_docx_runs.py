"""What stands inside the paragraphs of a .docx file: runs of words, fields, links, pictures.

ECMA-376, part 1, sections 17.3.2 ("Run"), 17.3.3 ("Run content") and 17.16 ("Fields and
hyperlinks"). Elements are told by their names without namespace: the transitional and the strict
dialect of the standard then read alike.
"""

from collections.abc import Callable
from dataclasses import field
from typing import Any
from urllib.parse import urljoin

from factcheck.model.records import Cell
from factcheck.model.text import Span
from factcheck.model.words import LinkKind
from factcheck.nouns import dataclass
from factcheck.readers import _docx_fields, _elements
from factcheck.readers._docx_fields import Field
from factcheck.readers._docx_package import Relation
from factcheck.readers._docx_styles import NONE, Style, Styles, attribute, child, flag, local, value
from factcheck.readers._grid import Grid
from factcheck.readers._writer import Between, Writer

_WHITE = str.maketrans("\t\n\r\f\v", "     ", "\u00ad")
"""Line ends in the XML are spaces; soft hyphens show only where a line breaks."""
_NOWHERE = Span(0, 0)
_UNSAID = range(0xD800, 0xF900)
"""Surrogates and private use: characters of a symbol font."""


@dataclass(slots=True)
class Story:
    """A text that is being read: the body, a text box or a note."""

    root: Any
    events: Any  # of lxml's iterwalk
    relations: dict[str, Relation]
    grids: list[Grid] = field(default_factory=list)  # open tables
    cells: list[Cell] = field(default_factory=list)  # open cells
    fields: list[Field] = field(default_factory=list)  # open fields
    codes: list[Field] = field(default_factory=list)  # those of them whose code is being read
    links: list[int | None] = field(default_factory=list)  # open elements that may be links
    boxes: list[Any] = field(default_factory=list)  # text boxes of the paragraph
    silent: int = 0  # open fields whose result is not prose
    style: Style = NONE  # of the paragraph
    hidden: bool = False  # of the run
    raised: dict[int, int] | None = None  # of the run
    described: str = ""  # what the picture shows
    boundless: bool = False  # the mark of this paragraph was deleted
    joined: bool = False  # the mark of the last paragraph was deleted: the next one goes on


class Runs:
    """Writes what runs say. ``base`` is the address of the file, empty for none."""

    def __init__(self, writer: Writer, styles: Styles, base: str) -> None:
        self.writer = writer
        self.notes: dict[tuple[str, str], None] = {}
        """Notes referred to, in order: ``footnote`` or ``endnote``, and the id."""
        self._styles = styles
        self._base = base
        self._here = Story(None, iter(()), {})
        self._starts: dict[str, Callable[[Any], None]] = {
            "r": self._run,
            "rPr": self._run_properties,
            "t": self._text,
            "instrText": self._instruction,
            "tab": self._space,
            "ptab": self._space,
            "br": self._break,
            "cr": self._break,
            "noBreakHyphen": self._hyphen,
            "sym": self._symbol,
            "oMath": self._gap,
            "footnoteReference": self._note,
            "endnoteReference": self._note,
            "fldChar": self._field_mark,
            "fldSimple": self._simple_field,
            "hyperlink": self._hyperlink,
            "bookmarkStart": self._bookmark,
            "docPr": self._picture,
            "blip": self._linked_picture,
        }
        self._ends: dict[str, Callable[[], None]] = {
            "hyperlink": self._end_link,
            "fldSimple": self._end_link,
        }

    def _skip(self) -> None:
        """Leave out what is inside the element just begun; its end is still told."""
        self._here.events.skip_subtree()

    def _say(self, words: str) -> None:
        here = self._here
        if here.codes:
            here.codes[-1].code.append(words)
        elif not (here.silent or here.hidden):
            self.writer.put(words.translate(here.raised) if here.raised else words, 0, 0)

    def _run(self, _: Any) -> None:
        self._here.hidden, self._here.raised = bool(self._here.style.hidden), None

    def _run_properties(self, element: Any) -> None:
        self._skip()
        hidden = flag(value(element, "vanish"))
        if hidden is None and (name := value(element, "rStyle")):
            hidden = self._styles.of(name).hidden
        if hidden is not None:
            self._here.hidden = hidden
        raised = value(element, "vertAlign")
        if raised in {"superscript", "subscript"}:
            sup = raised == "superscript"
            self._here.raised = _elements.RAISED if sup else _elements.LOWERED

    def _text(self, element: Any) -> None:
        self._say((element.text or "").translate(_WHITE))

    def _between(self, what: Between) -> None:
        here = self._here
        if not (here.codes or here.silent or here.hidden):
            self.writer.between(what, 0, 0)

    def _space(self, element: Any) -> None:
        if local(element.getparent()) == "r":  # elsewhere it is a tab stop
            self._between("space")

    def _break(self, _: Any) -> None:
        self._between("line")

    def _gap(self, _: Any) -> None:
        self._skip()
        self._between("gap")

    def _hyphen(self, _: Any) -> None:
        self._say("-")

    def _symbol(self, element: Any) -> None:
        """Write a character given by its number; in a symbol font it says nothing by itself."""
        code = _hexadecimal(attribute(element, "char"))
        if code is None or code in _UNSAID:
            self._between("gap")
        else:
            self._say(chr(code).translate(_WHITE))

    def _note(self, element: Any) -> None:
        here = self._here
        if not (here.hidden or here.silent or here.codes):
            kind = local(element).removesuffix("Reference")
            self.notes.setdefault((kind, attribute(element, "id")), None)
            self.writer.between("gap", 0, 0)
        if flag(attribute(element, "customMarkFollows") or "0"):
            here.hidden = True  # the rest of the run is the note's mark, such as *

    def _instruction(self, element: Any) -> None:
        if self._here.codes:
            self._here.codes[-1].code.append(element.text or "")

    def _field_mark(self, element: Any) -> None:
        here, kind = self._here, attribute(element, "fldCharType")
        if kind == "begin":
            here.fields.append(Field())
            here.codes.append(here.fields[-1])
        elif here.fields and kind == "separate" and not here.fields[-1].shown:
            one = here.fields[-1]
            one.shown = True
            here.codes.pop()
            code = "".join(one.code)
            one.silent = _docx_fields.is_index(code)
            here.silent += one.silent
            one.link = self._link(_docx_fields.address(code))
        elif here.fields and kind == "end":
            one = here.fields.pop()
            here.silent -= one.silent
            if not one.shown:
                here.codes.pop()
            if one.link is not None:
                self.writer.close_link(one.link)

    def _simple_field(self, element: Any) -> None:
        code = attribute(element, "instr")
        if _docx_fields.is_index(code):
            self._skip()
            self._here.links.append(None)
        else:
            self._here.links.append(self._link(_docx_fields.address(code)))

    def _hyperlink(self, element: Any) -> None:
        # Of the two names without namespace, r:id is the only id here.
        relation = self._here.relations.get(attribute(element, "id"))
        url, anchor = relation.target if relation else "", attribute(element, "anchor")
        url = f"{url}#{anchor}" if anchor else url
        self._here.links.append(self._link(url if relation or anchor else None))

    def _end_link(self) -> None:
        number = self._here.links.pop()
        if number is not None:
            self.writer.close_link(number)

    def _link(self, url: str | None, kind: LinkKind = "inline") -> int | None:
        """Start a link here and return its number, if it is one that a reader can see."""
        here = self._here
        if url is None or here.codes or here.silent:
            return None
        return self.writer.open_link(kind, self._resolved(url), _NOWHERE)

    def _resolved(self, url: str) -> str:
        clean = url.strip()
        try:
            return urljoin(self._base, clean) if self._base else clean
        except ValueError:  # such as http://[: the probe will call it invalid
            return clean

    def _bookmark(self, element: Any) -> None:
        name = attribute(element, "name")
        if name:
            self.writer.ids.add(name)

    def _picture(self, element: Any) -> None:
        """Write the link of a picture; its description stands for words."""
        words = attribute(element, "descr")
        click = child(element, "hlinkClick")
        relation = self._here.relations.get(attribute(click, "id")) if click is not None else None
        number = self._link(relation.target) if relation else None
        if number is not None:
            self.writer.close_link(number, alternative=words)
        self._here.described = words

    def _linked_picture(self, element: Any) -> None:
        relation = self._here.relations.get(attribute(element, "link"))
        number = self._link(relation.target, "image") if relation and relation.outside else None
        if number is not None:
            self.writer.close_link(number, alternative=self._here.described)


def _hexadecimal(words: str) -> int | None:
    try:
        return int(words[:8], 16)
    except ValueError:
        return None
