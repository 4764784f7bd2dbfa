"""`Walker`: walks through the tags of a page, or of a Markdown file, and writes its prose.

It keeps the stack of open elements that browsers keep, without the repairs that only matter for
a page's looks. Every tag costs a bounded time; nothing here recurses.
"""

from collections.abc import Collection
from dataclasses import field

from factcheck.model.late import late
from factcheck.model.records import Cell
from factcheck.model.words import BlockKind
from factcheck.nouns import dataclass
from factcheck.readers import _addresses, _elements, _entities
from factcheck.readers._base import Base
from factcheck.readers._elements import NOTHING, marks_note, number, shown
from factcheck.readers._grid import Grid
from factcheck.readers._ignores import ignores
from factcheck.readers._tokens import Attribute, Tag, tokens
from factcheck.readers._writer import Writer

_WHITE = " \t\n\r\f"
_WHITE_RUN = late(r"[ \t\n\r\f]+")
_DEEPEST = 1000
"""Open elements that are told apart; browsers stop at 512. Deeper ones join their parent."""


@dataclass(slots=True)
class _Open:
    """An open element."""

    name: str
    skip: bool = False  # its words are not prose
    outside: bool = False  # it stands beside the main part, which alone counts
    mute: bool = False  # nor do its links count
    floor: int = 0  # depth beyond which end tags do not reach
    inside: bool = False  # within the main part of the page
    foreign: bool = False
    kind: BlockKind = "paragraph"
    cell: Cell | None = None
    raised: dict[int, int] | None = None
    link: int | None = None
    grid: Grid | None = None
    nearest: dict[str, int] = field(default_factory=dict)  # group → depth of its open element


class Walker:
    """Writes the prose, links and anchors of HTML.

    ``base`` is the address that relative ones are resolved against, empty for none; elements
    named in ``without`` are left out, ``header`` only where it is the page's. With ``main_only``
    so is what stands beside the main part, but for the headline. A page is ``saved`` if a browser
    wrote it to a file together with a folder of copies.
    """

    def __init__(
        self,
        writer: Writer,
        *,
        base: str = "",
        without: Collection[str] = frozenset(),
        main_only: bool = False,
        saved: bool = False,
    ) -> None:
        self.writer = writer
        self.base = Base(base, saved=saved)
        """What relative addresses are resolved against."""
        self._without = without
        self._stack: list[_Open] = [_Open("", outside=main_only)]
        self._names: dict[str, list[int]] = {}  # depths of the open elements of a name
        self._tables = 0

    @property
    def skipping(self) -> bool:
        """Whether words at this place are not prose."""
        top = self._stack[-1]
        return top.skip or top.outside

    @property
    def depth(self) -> int:
        """How many elements are open."""
        return len(self._stack)

    def feed(self, start: int, end: int) -> None:
        """Write what ``source[start:end]`` says."""
        self.writer.ignores += ignores(self.writer.source, start, end)
        for token in tokens(self.writer.source, start, end):
            if not isinstance(token, Tag):
                self._words(token.start, token.end)
            elif token.closing:
                self._close(token)
            else:
                self._open(token)

    def block(self, kind: BlockKind, cell: Cell | None = None) -> None:
        """Start a block that other markup than HTML states."""
        self._stack[-1].kind, self._stack[-1].cell = kind, cell
        self.writer.block(kind, cell)

    def say(self, words: str, start: int, end: int) -> None:
        """Write ``words`` for ``source[start:end]``, unless they are not prose."""
        top = self._stack[-1]
        if top.skip or top.outside:
            self.writer.between("gap", start, end)
            return
        self.writer.put(words.translate(top.raised) if top.raised else words, start, end)

    def table(self) -> int:
        """Return the number of the next table."""
        self._tables += 1
        return self._tables - 1

    def close_to(self, depth: int) -> None:
        """Close the elements that were opened since `depth` was this."""
        while len(self._stack) > depth:
            self._pop()

    def _words(self, start: int, end: int) -> None:
        source = self.writer.source
        if self.skipping:
            self.writer.between("gap", start, end)
            return
        done = start
        for first, after, words in _entities.references(source, start, end):
            self._run(done, first)
            if words.strip(_WHITE):
                self.say(words, first, after)
            else:
                self._space(first, after, words)
            done = after
        self._run(done, end)

    def _run(self, start: int, end: int) -> None:
        """Write words without character references, white space folded."""
        source, done = self.writer.source, start
        for white in _WHITE_RUN.finditer(source, start, end):
            first, after = white.span()
            if white.group() == " " and done < first and after < end:
                continue  # it stays as it is, together with the words around it
            if done < first:
                self.say(source[done:first], done, first)
            self._space(first, after, white.group())
            done = after
        if done < end:
            self.say(source[done:end], done, end)

    def _space(self, start: int, end: int, white: str) -> None:
        folded = "\n" in white or "\r" in white
        self.writer.between("fold" if folded else "space", start, end)

    def _open(self, tag: Tag) -> None:
        name = tag.name
        self._anchor(tag)
        self._imply(name)
        if name in _elements.BLOCKS:
            self._break()
        self._point(tag)
        if name in _elements.VOID:
            return
        above = self._stack[-1]
        foreign = above.foreign or name in _elements.FOREIGN
        if not (foreign and tag.empty) and len(self._stack) < _DEEPEST:
            self._push(tag, above, foreign=foreign)

    def _push(self, tag: Tag, above: _Open, *, foreign: bool) -> None:
        name = tag.name
        here = _Open(name, foreign=foreign, raised=above.raised, grid=above.grid)
        here.inside = above.inside or name in _elements.MAIN
        unwanted = self._unwanted(tag, inside=above.inside)
        here.skip = above.skip or unwanted
        here.outside = above.outside and name not in _elements.MAIN and name != "h1"
        here.mute = above.mute or (unwanted and not (name in _addresses.MEDIA and shown(tag)))
        here.kind = _elements.KINDS.get(name, above.kind)
        here.cell = above.cell
        here.nearest = self._nearest(name, above.nearest)
        if name in {"sup", "sub"}:
            here.raised = _elements.RAISED if name == "sup" else _elements.LOWERED
        elif name == "table":
            here.grid = None if here.skip or here.outside else Grid(self.table())
        elif name == "tr" and here.grid:
            here.grid.row()
        elif name in {"td", "th"}:
            here.grid = here.grid or Grid(self.table())
            here.cell = here.grid.cell(number(tag, "colspan"), number(tag, "rowspan"))
        elif name == "a" and "href" in tag.attributes and not (here.skip or here.outside):
            here.link = self._link(tag.attributes["href"])
        here.floor = len(self._stack) if name in _elements.FLOORS else above.floor
        self._names.setdefault(name, []).append(len(self._stack))
        self._stack.append(here)
        if name in _elements.BLOCKS:
            self._break()

    def _close(self, tag: Tag) -> None:
        name = tag.name
        if name == "br":  # browsers read </br> as <br>
            self._line(tag)
        elif depths := self._names.get(name):
            floor = 0 if name in _elements.TABLE else self._stack[-1].floor
            if depths[-1] >= floor:  # a stray </div> in a cell does not end the table
                self.close_to(depths[-1])
        if name in _elements.BLOCKS:
            self._break()

    def _pop(self) -> None:
        gone = self._stack.pop()
        self._names[gone.name].pop()
        if gone.link is not None:
            self.writer.close_link(gone.link)
        if gone.name in _elements.BLOCKS:
            self._break()

    def _break(self) -> None:
        top = self._stack[-1]
        self.writer.block(top.kind, top.cell if top.kind == "cell" else None)

    def _imply(self, name: str) -> None:
        """Close what a start tag of this name ends without saying so."""
        own = _elements.GROUPS.get(name)
        groups = _elements.ENDS.get(name) or ((own,) if own else ())
        if name in _elements.CLOSES_PARAGRAPH and "p" not in groups:
            groups = (*groups, "p")
        depths = [d for group in groups if (d := self._stack[-1].nearest.get(group, 0))]
        if depths:
            self.close_to(min(depths))

    def _nearest(self, name: str, above: dict[str, int]) -> dict[str, int]:
        limits, group = _elements.LIMITS.get(name, ()), _elements.GROUPS.get(name)
        if not limits and not group:
            return above
        nearest = {key: depth for key, depth in above.items() if key not in limits}
        if group:
            nearest[group] = len(self._stack)
        return nearest

    def _unwanted(self, tag: Tag, *, inside: bool) -> bool:
        """Tell whether the words in this element are not prose."""
        if tag.name in _elements.NOT_PROSE:
            return True
        if not shown(tag) or marks_note(tag):
            return True
        name = _elements.ROLES.get(tag.attributes.get("role", NOTHING).value.lower(), tag.name)
        return name in self._without and not (name == "header" and inside)

    def _anchor(self, tag: Tag) -> None:
        for key in ("id", "name") if tag.name == "a" else ("id",):
            if key in tag.attributes and tag.attributes[key].value:
                self.writer.ids.add(tag.attributes[key].value)

    def _point(self, tag: Tag) -> None:
        """Do what an element without content stands for."""
        if tag.name == "base" and "href" in tag.attributes:
            self.base.state(tag)
        elif tag.name == "br" and not self.skipping:
            self._line(tag)
        elif not self._stack[-1].mute and shown(tag) and self._counts(tag):
            self._sources(tag)

    def _counts(self, tag: Tag) -> bool:
        """Tell whether the addresses of an element are the article's: the page's own always."""
        return not self._stack[-1].outside or tag.name in {"link", "meta"}

    def _line(self, tag: Tag) -> None:
        if self.writer.broken():  # two in a row set a paragraph apart
            self._break()
        self.writer.between("line", tag.start, tag.end)

    def _sources(self, tag: Tag) -> None:
        """Write the links of what an element shows or names; they mark no words."""
        words = tag.attributes.get("alt", NOTHING).value
        drawn = tag.name == "a" and self._stack[-1].foreign
        among = _addresses.drawn if drawn else _addresses.addresses
        for kind, value, at in among(tag, self.writer.source):
            number = self.writer.open_link(kind, self.base.resolve(value), at)
            self.writer.close_link(number, alternative=words)
        link = self._stack[self._stack[-1].nearest.get("a", 0)].link
        if link is not None and words:  # a picture that is a link: its words stand for the link's
            self.writer.close_link(link, alternative=words)

    def _link(self, address: Attribute) -> int:
        at = _addresses.trimmed(address, self.writer.source)
        return self.writer.open_link("html", self.base.resolve(address.value), at)
