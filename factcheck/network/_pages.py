"""An HTML page as far as a verdict needs it: read in one pass, in linear time, without a tree.

Most pages have much to say: what stands behind their first three thousand characters changes no
verdict, and is read only for the place that a fragment names.
"""

import re
from collections.abc import Mapping
from typing import Any

from factcheck.model.late import late
from factcheck.network._decoding import decode
from factcheck.network._scripts import sent_by_script
from factcheck.network.transports import Response
from factcheck.nouns import dataclass

SILENT = frozenset({"script", "style", "noscript", "template", "title"})
"""Elements whose words no reader sees."""
_BESIDE = frozenset({"nav", "footer", "aside", "header", "select", "form"})
_HEADINGS = frozenset({"h1", "h2"})
# HTML, 4.2.5.3, the shared declarative refresh steps: seconds, then perhaps where to.
_REFRESH = late(
    r"""\s*(\d{1,6})(?:\.[\d.]{0,20})?(?:\s*[;,]\s*|\s+)(?:url\s*=\s*)?(?:"([^"]*)|'([^']*)|(.*))""",
    re.IGNORECASE | re.DOTALL,
)
_SHOWN = frozenset(
    {
        "img", "iframe", "video", "audio", "object", "embed", "svg", "canvas", "frame", "picture",
        "input", "button", "textarea",
    }
)  # fmt: skip
_TELLING = SILENT | _BESIDE | _HEADINGS | _SHOWN
# Packings that nobody asked for and nobody undoes; other unknown words are slips for "none".
_UNREADABLE = frozenset({"br", "zstd", "compress", "x-compress", "dcb", "dcz"})
BRIEF = 1200
"""Code points of main text beyond which a page is no challenge and no signboard: nobody asks for
its source."""
_BLANKS = "\n\t\r\v\f\x1c\x1d\x1e\x1f"
"""The blanks of ASCII besides the plain one, as `str.split` knows them."""
_KEPT = 20_000  # code points of main text kept
# Elements open at once; browsers stop at 512, too. The parser looks through all of them for every
# end tag that fits none, so a page that never closes anything would take quadratic time.
DEEPEST = 512
PIECE = 8_192  # code points given to the parser between two looks at it


@dataclass(frozen=True, slots=True)
class Page:
    """What a verdict asks of an HTML page."""

    title: str
    """Words of ``<title>``, blanks folded."""
    headings: tuple[str, ...]
    """Words of the first ``h1`` and ``h2`` elements."""
    text: str
    """Visible words outside navigation, header and footer: at most 20,000 characters."""
    length: int
    """Visible characters of what was read, blanks folded, navigation included."""
    ids: frozenset[str] | None
    """What a fragment can name; None if the page was not read to its end."""
    scripts: bool
    """Whether scripts may change what is shown, as far as was read."""
    media: bool
    """Whether there are pictures, frames, fields or the like."""
    refresh: bool
    """Whether the page sends the reader on by ``<meta http-equiv=refresh>``."""
    source: str
    """The first 20,000 characters of the source in lower case, for marks in scripts; nothing of a
    page with more than `BRIEF` main text."""
    sends: tuple[int, str] | None = None
    """After how many seconds the page sends its reader where, as written, if it does."""
    language: str | None = None
    """``lang`` of the root, as written, or None."""
    site_name: str | None = None
    """What the page says its site is called, or None."""
    declared: int | None = None
    """The status that the page declares to crawlers (``prerender-status-code``), or None."""
    canonical: str | None = None
    """What the page says its own address is, as written, or None."""
    more: bool = False
    """Whether the answer holds more of the page, which was left unread."""


def is_html(answer: Response) -> bool:
    """Tell whether a body is HTML that can be read: by its type, or if none by its beginning."""
    if _UNREADABLE & {name.strip() for name in _said(answer, "content-encoding").split(",")}:
        return False
    kind = _said(answer, "content-type")
    if not kind:
        return answer.body[:512].lstrip()[:1] == b"<"
    return "html" in kind


def _said(answer: Response, name: str) -> str:
    return (answer.header(name) or "").lower()


def page_of(answer: Response, enough: int | None = None) -> Page:
    """Return the page of an HTML answer. Never raises for what a server may send.

    It is read to its end, or until it has said ``enough``: more than so many code points.
    """
    source = decode(answer)
    parser, sink = _idle.pop() if _idle else _new_parser()
    sink.clear()
    more = False
    try:
        for start in range(0, len(source), PIECE):
            parser.feed(source[start : start + PIECE])
            if sink.depth > DEEPEST:
                break
            if enough and start + PIECE < len(source) and sink.has_said(enough):
                more = True
                break
        if sink.depth <= DEEPEST:
            parser.close()
            _idle.append((parser, sink))  # one that stopped so deep is not used again
    except (SyntaxError, AssertionError):  # lxml's errors are of that kind
        pass  # nothing but blanks or comments: the sink stays empty
    text = _folded(sink.text)[:_KEPT]
    whole = not (more or answer.truncated or answer.fault or sink.too_deep)
    return Page(
        title=_folded(sink.title),
        headings=tuple(_folded(words) for words in sink.headings),
        text=text,
        length=sink.length,
        ids=frozenset(sink.ids) if whole else None,
        scripts=sink.scripts,
        media=sink.media,
        refresh=sink.refresh,
        source=source[:_KEPT].lower() if len(text) <= BRIEF else "",
        sends=sink.sends or (None if sink.length or sink.media else sent_by_script(source)),
        language=sink.language,
        site_name=sink.site_name,
        declared=sink.declared,
        canonical=sink.canonical,
        more=more,
    )


def _new_parser() -> tuple[Any, "Sink"]:
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415 (once there is a page)

    sink = Sink()
    return etree.HTMLParser(target=sink, recover=True, huge_tree=True), sink


_idle: list[tuple[Any, "Sink"]] = []
"""Parsers that nobody uses now: to look at a new one's target costs lxml more than most pages."""


def refresh_of(text: str) -> tuple[int, str] | None:
    """Return seconds and target of a ``Refresh`` value; None if it is none or names no target."""
    found = _REFRESH.match(text[:4096])
    if found is None:
        return None
    target = (found[2] or found[3] or found[4] or "").strip()
    return (int(found[1]), target) if target else None


class Sink:
    """Takes the parser's events."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Forget what was found."""
        self.title: list[str] = []
        self.headings: list[list[str]] = []
        self.text: list[str] = []
        self.ids: set[str] = set()
        self.length = self.depth = 0
        self.too_deep = False
        self.scripts = self.media = self.refresh = False
        self.sends: tuple[int, str] | None = None
        self.language: str | None = None
        self.site_name: str | None = None
        self.declared: int | None = None
        self.canonical: str | None = None
        self._silent = self._beside = self._heading = 0
        self._in_title = False
        self._apart = False  # whether a tag stands before the next words

    def has_said(self, much: int) -> bool:
        """Tell whether there are more than so many code points of main text."""
        return sum(map(len, self.text)) > much and len(_folded(self.text)) > much

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        # Called for each tag of each page: what is written out here was calls before.
        if attributes:
            self._note(tag, attributes)
        self._apart = True
        self.depth += 1
        if self.depth > DEEPEST:
            self.too_deep = True
        if tag in _TELLING:
            self._enter(tag)
        elif self._in_title:
            self._in_title = False

    def end(self, tag: str) -> None:
        self._apart = True
        self.depth -= 1
        if tag in _TELLING:
            self._count(tag, -1)
            self._in_title = False
        elif self._in_title:
            self._in_title = False

    def data(self, words: str) -> None:
        # One text comes in several parts: each character reference (can&#39;t) is one of its own.
        if self._silent:
            if self._in_title:
                self.title.append(words)
            return
        if not words.isspace():
            self.length += len(words)
        if self._apart:
            words = f" {words}"
            self._apart = False
        if self._heading and len(self.headings) <= 3:
            self.headings[-1].append(words)
        elif not self._beside:
            self.text.append(words)

    def close(self) -> None:
        """Do nothing: what was found stays here."""

    def _enter(self, tag: str) -> None:
        """Take in the beginning of an element that is no mere block or phrase."""
        self._in_title = False
        if tag in _SHOWN:
            self.media = True
            return
        self._count(tag, 1)
        if tag in _HEADINGS:
            self.headings.append([])
        elif tag == "script":
            self.scripts = True
        elif tag == "title":  # that of a drawing is not the page's
            self._in_title = not self.title

    def _count(self, tag: str, change: int) -> None:
        if tag in SILENT:
            self._silent += change
        elif tag in _BESIDE:
            self._beside += change
        elif tag in _HEADINGS:
            self._heading += change

    def _note(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = attributes.get("id")
        if name:
            self.ids.add(name)
        if tag == "a":
            if attributes.get("name"):
                self.ids.add(attributes["name"])
        elif tag == "meta":
            self._note_meta(attributes)
        elif tag == "link":
            if attributes.get("rel", "").strip().lower() == "canonical":
                self.canonical = self.canonical or attributes.get("href", "").strip() or None
        elif tag == "html":
            language = attributes.get("lang") or attributes.get("xml:lang") or ""
            self.language = self.language or language.strip()[:35] or None

    def _note_meta(self, attributes: Mapping[str, str]) -> None:
        content = attributes.get("content", "")
        name = (attributes.get("name") or attributes.get("property") or "").strip().lower()
        if attributes.get("http-equiv", "").strip().lower() == "refresh":
            self.refresh = True
            # Browsers with scripts never see what stands in <noscript>; the first one counts.
            if self.sends is None and not self._silent:
                self.sends = refresh_of(content)
        elif name in {"og:site_name", "application-name"}:
            self.site_name = self.site_name or " ".join(content.split())[:200] or None
        elif name == "prerender-status-code" and content.strip() in {"404", "410"}:
            self.declared = int(content)


def _folded(parts: list[str]) -> str:
    text = "".join(parts).strip()
    # Each of these searches takes a hundredth of splitting and joining a page of words.
    if text.isascii() and "  " not in text:
        for blank in _BLANKS:
            if blank in text:
                break
        else:
            return text
    return " ".join(text.split())
