"""Makes .docx files from XML written by hand, as small as the standard allows."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from factcheck.model.records import Article
from factcheck.plugins import Document
from factcheck.readers import read

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_SPACES = (
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{}</cp:coreProperties>'
)


def part(root: str, inside: str, space: str = W) -> str:
    """Return the XML of a part of WordprocessingML."""
    return f'<w:{root} xmlns:w="{space}" {_SPACES}>{inside}</w:{root}>'


def relations(*rows: tuple[str, str, str, bool]) -> str:
    """Return a list of relationships: id, kind, target, and whether that is outside."""
    inside = ""
    for name, kind, target, outside in rows:
        mode = ' TargetMode="External"' if outside else ""
        inside += f'<Relationship Id="{name}" Type="{_TYPES}/{kind}" Target="{target}"{mode}/>'
    return f'<Relationships xmlns="{_RELATIONS}">{inside}</Relationships>'


def archive(parts: dict[str, str | bytes]) -> bytes:
    """Return a ZIP archive of these parts."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as file:
        for name, inside in parts.items():
            file.writestr(name, inside)
    return made.getvalue()


def docx(
    body: str,
    links: dict[str, str] | None = None,
    space: str = W,
    note_links: dict[str, str] | None = None,
    **parts: str,
) -> bytes:
    """Return a file with this body; parts by name (``footnotes``, ``styles``).

    ``links`` and ``note_links`` are the addresses that the body and the footnotes name by id.
    """
    rows = _hyperlinks(links)
    beside = {name: inside for name, inside in parts.items() if name != "core"}
    rows += [(name, name, f"{name}.xml", False) for name in beside]
    whole: dict[str, str | bytes] = {
        "word/document.xml": part("document", f"<w:body>{body}</w:body>", space),
        "word/_rels/document.xml.rels": relations(*rows),
        "word/_rels/footnotes.xml.rels": relations(*_hyperlinks(note_links)),
        **{f"word/{name}.xml": part(name, inside, space) for name, inside in beside.items()},
    }
    top = [("rId1", "officeDocument", "word/document.xml", False)]
    if "core" in parts:
        whole["docProps/core.xml"] = CORE.format(parts["core"])
        top.append(("rId2", "metadata/core-properties", "/docProps/core.xml", False))
    whole["_rels/.rels"] = relations(*top)
    return archive(whole)


def _hyperlinks(links: dict[str, str] | None) -> list[tuple[str, str, str, bool]]:
    return [(name, "hyperlink", target, True) for name, target in (links or {}).items()]


def word(body: str, links: dict[str, str] | None = None, **parts: str) -> Article:
    """Return the article in a file with this body."""
    return read(Document("a.docx", docx(body, links, **parts)))


def p(*runs: str, style: str = "", more: str = "") -> str:
    """Return a paragraph; what is not XML is a run of words."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{properties}{more}</w:pPr>{''.join(map(r, runs))}</w:p>"


def r(words: str, properties: str = "") -> str:
    """Return a run of words; XML stays as it is."""
    if words.startswith("<"):
        return words
    inside = f'<w:t xml:space="preserve">{words}</w:t>'
    return f"<w:r><w:rPr>{properties}</w:rPr>{inside}</w:r>"


def field(code: str, *result: str) -> str:
    """Return a complex field."""
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate")]
    inside = f'<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    return f"{marks[0]}{inside}{marks[1]}{''.join(map(r, result))}{end}"
