"""All words that a page shows, in order: only a fragment that marks a text asks for them."""

from collections.abc import Mapping
from contextlib import suppress

from factcheck.network._decoding import decode
from factcheck.network._pages import PIECE, SILENT
from factcheck.network.transports import Response

_RUBY = frozenset({"rt", "rp"})  # readings beside the words: searches pass them over
# Elements that do not part words (HTML, 4.5 and 4.7: phrasing content that is no object).
_RUNNING = _RUBY | {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "mark", "q", "rb", "ruby", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
}  # fmt: skip
_HIDDEN = SILENT | _RUBY


def shown(answer: Response) -> str:
    """Return the visible words of an HTML answer that `page_of` has read to its end.

    Blocks are apart, phrases are not.
    """
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415 (few links mark a text)

    source = decode(answer)
    sink = _Sink()
    parser = etree.HTMLParser(target=sink, recover=True, huge_tree=True)
    with suppress(etree.ParseError, AssertionError):  # nothing but blanks or comments
        for start in range(0, len(source), PIECE):
            parser.feed(source[start : start + PIECE])
        parser.close()
    return "".join(sink.pieces)


class _Sink:
    """Takes the parser's events."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self._hidden = 0

    def start(self, tag: str, _: Mapping[str, str]) -> None:
        self._hidden += tag in _HIDDEN
        self._part(tag)

    def end(self, tag: str) -> None:
        self._hidden -= tag in _HIDDEN
        self._part(tag)

    def data(self, words: str) -> None:
        if not self._hidden:
            self.pieces.append(words)

    def close(self) -> None:
        """Do nothing: what was found stays here."""

    def _part(self, tag: str) -> None:
        if tag not in _RUNNING and self.pieces and self.pieces[-1] != " ":
            self.pieces.append(" ")
