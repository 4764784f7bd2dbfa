"""An HTML page as far as a verdict needs it: read in one pass, in linear time, without a tree."""

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree  # type: ignore[import-untyped]

from factcheck.network.transports import Response

# WHATWG Encoding, 4.2, as far as pages use it. A fixed list, since Python also knows codecs that
# are no text encodings or that take time by the square of the length (punycode).
_LABELS = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "ms932": "cp932",
    "cp932": "cp932",
    "euc-jp": "euc_jp",
    "x-euc-jp": "euc_jp",
    "iso-2022-jp": "iso2022_jp",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "windows-1252": "cp1252",
    "iso-8859-2": "iso8859_2",
    "windows-1250": "cp1250",
    "windows-1251": "cp1251",
    "koi8-r": "koi8_r",
    "iso-8859-15": "iso8859_15",
    "utf-16": "utf-16",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(rb"""charset\s{0,5}=\s{0,5}["']?\s{0,5}([A-Za-z0-9_:.-]{2,30})""", re.IGNORECASE)
_HEAD = 4096  # bytes searched for a declared encoding; HTML asks for it in the first 1024
_SILENT = frozenset({"script", "style", "noscript", "template", "title"})
_BESIDE = frozenset({"nav", "footer", "aside", "header", "select", "form"})
_HEADINGS = frozenset({"h1", "h2"})
_SHOWN = frozenset(
    {"img", "iframe", "video", "audio", "object", "embed", "svg", "canvas", "frame", "picture"}
)
_KEPT = 20_000  # code points of main text kept
# Elements open at once; browsers stop at 512, too. The parser looks through all of them for every
# end tag that fits none, so a page that never closes anything would take quadratic time.
DEEPEST = 512
PIECE = 16_384  # code points given to the parser between two looks at the depth


@dataclass(frozen=True, slots=True)
class Page:
    """What a verdict asks of an HTML page."""

    title: str
    """Words of ``<title>``, blanks folded."""
    headings: tuple[str, ...]
    """Words of the first ``h1`` and ``h2`` elements."""
    text: str
    """Visible words outside navigation, header and footer: the first 20,000 characters."""
    length: int
    """Visible characters of the whole page, blanks folded, navigation included."""
    ids: frozenset[str] | None
    """What a fragment can name; None if the page was not read to its end."""
    scripts: bool
    """Whether scripts may change what is shown."""
    media: bool
    """Whether there are pictures, frames or the like."""
    password: bool
    """Whether a password is asked for."""
    refresh: bool
    """Whether the page sends the reader on by ``<meta http-equiv=refresh>``."""
    source: str
    """The first 20,000 characters of the source in lower case, for marks in scripts."""


def is_html(answer: Response) -> bool:
    """Tell whether a body is HTML: by its type, or if there is none by its beginning."""
    kind = (answer.header("content-type") or "").lower()
    if not kind:
        return answer.body[:512].lstrip()[:1] == b"<"
    return "html" in kind


def page_of(answer: Response) -> Page:
    """Return the page of an HTML answer. Never raises for what a server may send."""
    source = decode(answer)
    sink = Sink()
    parser = etree.HTMLParser(target=sink, recover=True, huge_tree=True)
    try:
        for start in range(0, len(source), PIECE):
            parser.feed(source[start : start + PIECE])
            if sink.depth > DEEPEST:
                break
        else:
            parser.close()
    except (etree.ParseError, AssertionError):
        pass  # nothing but blanks or comments: the sink stays empty
    whole = not answer.truncated and answer.fault is None and sink.deepest <= DEEPEST
    return Page(
        title=_folded(sink.title),
        headings=tuple(_folded(words) for words in sink.headings),
        text=_folded(sink.text)[:_KEPT],
        length=sink.length,
        ids=frozenset(sink.ids) if whole else None,
        scripts=sink.scripts,
        media=sink.media,
        password=sink.password,
        refresh=sink.refresh,
        source=source[:_KEPT].lower(),
    )


def charset_of(answer: Response) -> str | None:
    """Return the ``charset`` of the Content-Type header in lower case, or None."""
    _, mark, rest = (answer.header("content-type") or "").lower().partition("charset=")
    return rest.partition(";")[0].strip(" \"'") or None if mark else None


def decode(answer: Response) -> str:
    """Return the text of a body: by its mark, its header, its meta element, or by trying."""
    data = answer.body
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace").removeprefix("\ufeff")
    found = _META.search(data[:_HEAD])
    declared = charset_of(answer) or (found[1].decode("ascii").lower() if found else "")
    if declared in _LABELS:
        return data.decode(_LABELS[declared], "replace")
    # A body cut in the middle of a character is no reason to take it for another encoding.
    for name in ("utf-8", "cp932", "euc_jp"):
        decoder = codecs.getincrementaldecoder(name)()
        try:
            return decoder.decode(data, final=not answer.truncated)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", "replace")


class Sink:
    """Takes the parser's events."""

    def __init__(self) -> None:
        self.title: list[str] = []
        self.headings: list[list[str]] = []
        self.text: list[str] = []
        self.ids: set[str] = set()
        self.length = self.depth = self.deepest = 0
        self.scripts = self.media = self.password = self.refresh = False
        self._silent = self._beside = self._heading = 0
        self._in_title = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if attributes:
            self._note(tag, attributes)
        self.media = self.media or tag in _SHOWN
        self.scripts = self.scripts or tag == "script"
        self.depth += 1
        self.deepest = max(self.deepest, self.depth)
        self._silent += tag in _SILENT
        self._beside += tag in _BESIDE
        # The <title> of a drawing is not the page's.
        self._in_title = tag == "title" and not self.title
        if tag in _HEADINGS:
            self._heading += 1
            self.headings.append([])

    def end(self, tag: str) -> None:
        self.depth -= 1
        self._silent -= tag in _SILENT
        self._beside -= tag in _BESIDE
        self._heading -= tag in _HEADINGS
        self._in_title = False

    def data(self, words: str) -> None:
        if self._in_title:
            self.title.append(words)
        if self._silent:
            return
        self.length += len(words) if words.strip() else 0
        if self._heading and len(self.headings) <= 3:
            self.headings[-1].append(words)
        elif not self._beside:
            self.text.append(words)

    def close(self) -> None:
        """Do nothing: what was found stays here."""

    def _note(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = attributes.get("id")
        if name:
            self.ids.add(name)
        if tag == "a" and attributes.get("name"):
            self.ids.add(attributes["name"])
        elif tag == "input":
            self.password = self.password or attributes.get("type", "").lower() == "password"
        elif tag == "meta":
            self.refresh = self.refresh or attributes.get("http-equiv", "").lower() == "refresh"


def _folded(parts: list[str]) -> str:
    return " ".join(" ".join(parts).split())
