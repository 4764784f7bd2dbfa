"""Word files: what Word shows once all changes are accepted, with links; bad files are refused."""

import sys
from contextlib import suppress
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import docx as python_docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

import factcheck.readers
from factcheck.errors import SourceError
from factcheck.model.text import Place, Span
from factcheck.plugins import Document
from factcheck.readers import docx as DOCX  # noqa: N812
from factcheck.readers import read
from tests.readers import _word
from tests.readers._show import blocks, check_offsets
from tests.readers._word import archive, docx, field, p, part, r, relations, word

LINK = '<w:hyperlink r:id="k"><w:r><w:t>{}</w:t></w:r></w:hyperlink>'.format
SIMPLE = "<w:fldSimple w:instr='{}'><w:r><w:t>{}</w:t></w:r></w:fldSimple>".format
RUBY = "<w:ruby><w:rt>{}</w:rt><w:rubyBase>{}</w:rubyBase></w:ruby>".format
PICTURE = (
    '<w:r><w:drawing><wp:docPr descr="図"><a:hlinkClick r:id="k"/></wp:docPr></w:drawing></w:r>'
)
DEL = '<w:del w:id="1" w:author="a">{}</w:del>'
INS = '<w:ins w:id="1" w:author="a">{}</w:ins>'
GONE = "<w:r><w:delText>9</w:delText></w:r>"
DELETED_MARK = '<w:rPr><w:del w:id="1"/></w:rPr>'
LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
TITLE = "<dc:title> A \n b </dc:title><dc:language>de-DE</dc:language>"
AUTHORS = "<dc:creator>例 太郎; Jane Doe;</dc:creator>"
PLACEHOLDER = (
    "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
    "<w:r><w:t>Click here 9</w:t></w:r></w:sdtContent></w:sdt>"
)
BOX = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>{0}"
    "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
    "<w:txbxContent>{0}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    "</w:r>"
)
NESTED = field(
    f"HYPERLINK </w:instrText></w:r>{field('REF u', 'https://a.jp/b')}<w:r><w:instrText>", "x"
)
STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="社内見出し"/>'
    '<w:basedOn w:val="1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="y"><w:name w:val="y"/><w:basedOn w:val="z"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="z"><w:name w:val="z"/><w:basedOn w:val="y"/>'
    "<w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr></w:style>"
    '<w:style w:type="character" w:styleId="h"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr>'
    "</w:style>"
)


def seen(found: object) -> list[tuple[str, str, str]]:
    """Return kind, words and address of each link."""
    return [(link.kind, link.text, link.url) for link in found.links]  # type: ignore[attr-defined]


def tc(inside: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def tbl(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def test_a_whole_file_as_python_docx_makes_it() -> None:
    made = python_docx.Document()
    made.core_properties.title = "予算の題名"
    made.add_heading("予算は974億円", 0)
    made.add_paragraph("2025年10月6日")
    made.add_heading("内訳", 2)
    made.add_paragraph("人件費は3割", style="List Bullet")
    made.add_paragraph("残りは5億円", style="List Number")
    table = made.add_table(2, 3)
    for row, words in enumerate((("年", "額", "率"), ("2024", "１２億円", "5%"))):
        for column, word_ in enumerate(words):
            table.cell(row, column).text = word_
    last = made.add_paragraph("資料は")
    link = OxmlElement("w:hyperlink")
    kind = RELATIONSHIP_TYPE.HYPERLINK
    link.set(qn("r:id"), made.part.relate_to("https://example.jp/a?b=1", kind, is_external=True))
    link.append(last.add_run("こちら")._r)  # noqa: SLF001
    last._p.append(link)  # noqa: SLF001
    last.add_run("。")
    data = BytesIO()
    made.save(data)
    found = read(Document("a.docx", data.getvalue()))
    assert blocks(found) == [
        ("heading", "予算は974億円"),
        ("paragraph", "2025年10月6日"),
        ("heading", "内訳"),
        ("item", "人件費は3割"),
        ("item", "残りは5億円"),
        ("cell 0.0", "年"),
        ("cell 0.1", "額"),
        ("cell 0.2", "率"),
        ("cell 1.0", "2024"),
        ("cell 1.1", "１２億円"),
        ("cell 1.2", "5%"),
        ("paragraph", "資料はこちら。"),
    ]
    assert seen(found) == [("inline", "こちら", "https://example.jp/a?b=1")]
    assert (found.title, found.language) == ("予算の題名", "ja")
    assert (found.published, found.dated_by) == (date(2025, 10, 6), "dateline")
    check_offsets(found, found.text)


def test_places_are_those_of_the_text() -> None:
    found = word(p("一行目は3億円") + p("二行目は", LINK("資料")), {"k": "https://a.jp/"})
    assert found.text == "一行目は3億円\n二行目は資料"
    assert found.offsets.to_source(Span(4, 7)) == Span(4, 7)
    assert found.offsets.place(12) == Place(2, 5)
    assert [(link.span, link.at) for link in found.links] == [(Span(12, 14), Span(12, 14))]


def test_the_dates_of_the_file_are_no_publication() -> None:
    stamp = '<dcterms:created xsi:type="dcterms:W3CDTF">2020-01-02T00:00:00Z</dcterms:created>'
    found = word(p("words"), core=f"{stamp}{TITLE}{AUTHORS}")
    assert (found.title, found.language, found.published) == ("A b", "de", None)
    assert found.authors == ("例 太郎", "Jane Doe")


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("", []),
        (p(), []),
        (p("a", "b"), [("paragraph", "ab")]),
        (p("974", r("1", '<w:vertAlign w:val="superscript"/>'), "億"), [("paragraph", "974¹億")]),
        (p("a<w:br/>"[:1], "<w:r><w:br/></w:r>", "b"), [("paragraph", "a\nb")]),
        (p("a", "<w:r><w:tab/></w:r>", "b"), [("paragraph", "a b")]),
        (p("a", more='<w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs>'), [("paragraph", "a")]),
        (p("1,\u00ad000", "<w:r><w:softHyphen/></w:r>", "円"), [("paragraph", "1,000円")]),
        (p("2020", "<w:r><w:noBreakHyphen/></w:r>", "21"), [("paragraph", "2020-21")]),
        (p("<w:r><w:sym w:font='S' w:char='20AC'/></w:r>", "5"), [("paragraph", "€5")]),
        (p("1", "<w:r><w:sym w:font='S' w:char='F0B7'/></w:r>", "5"), [("paragraph", "1 5")]),
        (p("<w:r><w:sym w:font='S' w:char='zz'/></w:r>", "5"), [("paragraph", "5")]),
        (p("a\n  b"), [("paragraph", "a   b")]),
        (p("見え", r("隠し9", "<w:vanish/>"), "る"), [("paragraph", "見える")]),
        (p("a", r("b", '<w:vanish w:val="0"/>')), [("paragraph", "ab")]),
        (p("a", r("9", '<w:rStyle w:val="h"/>')), [("paragraph", "a")]),
        (p("a", style="1"), [("heading", "a")]),
        (p("a", style="x"), [("heading", "a")]),
        (p("a", style="y"), [("item", "a")]),
        (p("a", style="none"), [("paragraph", "a")]),
        (p("a", more='<w:outlineLvl w:val="2"/>'), [("heading", "a")]),
        (p("a", more='<w:outlineLvl w:val="9"/>', style="1"), [("paragraph", "a")]),
        (p("a", more=LISTED), [("item", "a")]),
        (p("a", more='<w:numPr><w:numId w:val="0"/></w:numPr>', style="y"), [("paragraph", "a")]),
        (p("1", INS.format(r("2")), DEL.format(GONE), "0"), [("paragraph", "120")]),
        (p("a", more=DELETED_MARK) + p("b") + p("c"), [("paragraph", "ab"), ("paragraph", "c")]),
        (p(more=DELETED_MARK, style="1") + p("b"), [("paragraph", "b")]),
        (p("a", f"<w:moveFrom w:id='1'>{r('9')}</w:moveFrom>"), [("paragraph", "a")]),
        (p("a", f"<w:moveTo w:id='1'>{r('9')}</w:moveTo>"), [("paragraph", "a9")]),
        (p("a", PLACEHOLDER), [("paragraph", "a")]),
        (p("a", "<m:oMath><m:r><m:t>9</m:t></m:r></m:oMath>", "b"), [("paragraph", "a b")]),
        (p(RUBY(r("かん"), r("漢"))), [("paragraph", "漢")]),
        (
            p("a", BOX.format(p("箱は3億円") + p("b")), "c") + p("d"),
            [
                ("paragraph", "ac"),
                ("paragraph", "箱は3億円"),
                ("paragraph", "b"),
                ("paragraph", "d"),
            ],
        ),
        (p("p ", field(" PAGE ", "5")), [("paragraph", "p 5")]),
        (p(field('TOC \\o "1-3"', "目次 9")) + p("a"), [("paragraph", "a")]),
        (p("a", SIMPLE("TOC", 9)), [("paragraph", "a")]),
        (p("a", "<w:r><w:fldChar w:fldCharType='end'/></w:r>", "b"), [("paragraph", "ab")]),
        (p("a", "<w:r><w:fldChar w:fldCharType='begin'/></w:r>", "b"), [("paragraph", "a")]),
    ],
)
def test_what_word_shows(body: str, shown: list[tuple[str, str]]) -> None:
    found = word(body, styles=STYLES)
    assert blocks(found) == shown
    check_offsets(found, found.text)


def test_tables_are_counted_as_on_the_page() -> None:
    inner = tbl(tr(tc(p("内1"))))
    rows = (
        tr(tc(p("A"), '<w:gridSpan w:val="2"/>'), tc(p("B"), '<w:vMerge w:val="restart"/>')),
        tr(tc(p("1")), tc(p("2") + p("2b")), tc(p("9"), "<w:vMerge/>")),
        tr(tc(p("9")), properties='<w:del w:id="1"/>'),
        tr(tc(p("3") + inner + p("4")), properties='<w:gridBefore w:val="1"/>'),
        tr(tc(p("9"), '<w:cellDel w:id="1"/>'), tc(p("5", style="1"))),
    )
    assert blocks(word(p("前") + tbl(*rows) + p("後"), styles=STYLES)) == [
        ("paragraph", "前"),
        ("cell 0.0", "A"),
        ("cell 0.2", "B"),
        ("cell 1.0", "1"),
        ("cell 1.1", "2"),
        ("cell 1.1", "2b"),
        ("cell 2.1", "3"),
        ("cell 0.0", "内1"),
        ("cell 2.1", "4"),
        ("cell 3.0", "5"),
        ("paragraph", "後"),
    ]


@pytest.mark.parametrize(
    ("inside", "link"),
    [
        ((LINK("x"),), ("x", "https://a.jp/b")),
        (
            ('<w:hyperlink r:id="k" w:anchor="c"><w:r><w:t>x</w:t></w:r></w:hyperlink>',),
            ("x", "https://a.jp/b#c"),
        ),
        (('<w:hyperlink w:anchor="c"><w:r><w:t>x</w:t></w:r></w:hyperlink>',), ("x", "#c")),
        ((field('HYPERLINK "https://a.jp/b?c=1&amp;d=2"', "x"),), ("x", "https://a.jp/b?c=1&d=2")),
        (
            (field(' hyperlink https://a.jp/b \\t "_blank" \\l "c" \\n ', "x"),),
            ("x", "https://a.jp/b#c"),
        ),
        ((field('HYPERLINK \\l "c"', "x"),), ("x", "#c")),
        ((field('HYPERLINK \\o "tip" "https://a.jp/&quot;\\"\\\\"', "x"),), ("x", "https://a.jp/")),
        ((SIMPLE(' HYPERLINK "https://a.jp/b" ', "x"),), ("x", "https://a.jp/b")),
        ((NESTED,), ("x", "https://a.jp/b")),
        ((PICTURE,), ("図", "https://a.jp/b")),
    ],
)
def test_links(inside: tuple[str, ...], link: tuple[str, str]) -> None:
    found = word(p("前", *inside, "後"), {"k": "https://a.jp/b"})
    assert [one[1:] for one in seen(found)] == [link]
    check_offsets(found, found.text)


@pytest.mark.parametrize(
    "inside",
    [
        '<w:hyperlink r:id="none"><w:r><w:t>x</w:t></w:r></w:hyperlink>',
        f'<w:hyperlink r:id="k">{DEL.format(GONE)}</w:hyperlink>',
        field("TOC", '<w:hyperlink w:anchor="c"><w:r><w:t>x</w:t></w:r></w:hyperlink>'),
        field("PAGEREF c", "5"),
        field("HYPERLINK"[:5], "5"),
    ],
)
def test_what_is_no_link(inside: str) -> None:
    assert seen(word(p("前", inside), {"k": "https://a.jp/b"})) == []


def test_notes_stand_at_the_end_with_their_links() -> None:
    mark = "<w:r><w:{0}Reference w:id='{1}'/></w:r>".format
    note = "<w:{0} w:id='{1}'>{2}</w:{0}>".format
    link = LINK("資料")
    body = p(
        "予算は10",
        mark("endnote", 2),
        "0億円",
        mark("footnote", 3),
        "。",
        DEL.format(mark("footnote", 5)),
    )
    footnotes = "".join(
        (
            note("footnote", 0, p("区切り9")),
            note("footnote", 5, p("9")),
            note("footnote", 3, p("<w:r><w:footnoteRef/></w:r>", " 注は", link)),
        )
    )
    data = docx(
        body,
        note_links={"k": "https://a.jp/n"},
        footnotes=footnotes,
        endnotes=note("endnote", 2, p("末は2億円")),
    )
    found = read(Document("a.docx", data))
    assert blocks(found) == [
        ("paragraph", "予算は10 0億円。"),
        ("paragraph", "注は資料"),
        ("paragraph", "末は2億円"),
    ]
    assert seen(found) == [("inline", "資料", "https://a.jp/n")]


def test_the_strict_dialect_reads_alike() -> None:
    body = p("a", style="1") + p("b")
    strict = read(Document("a.docx", docx(body, space=_word.STRICT, styles=STYLES)))
    assert blocks(strict) == [("heading", "a"), ("paragraph", "b")]
    assert strict.text == word(body, styles=STYLES).text


def test_bookmarks_are_anchors() -> None:
    assert word(p('<w:bookmarkStart w:id="1" w:name="表1"/>', "a")).ids == {"表1"}


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("-", None),
        ("https://a.jp/download?id=5", "application/octet-stream"),
        ("https://a.jp/x", DOCX.READER.media_types[0]),
        ("a.DOCX", None),
        ("a.bin", None),
    ],
)
def test_it_is_told_by_its_content(name: str, media_type: str | None) -> None:
    assert read(Document(name, docx(p("3億円")), media_type)).text == "3億円"


def test_relative_links_of_a_fetched_file_are_absolute() -> None:
    link = LINK("x")
    found = read(Document("https://a.jp/b/c.docx", docx(p(link), {"k": "../d"})))
    assert seen(found) == [("inline", "x", "https://a.jp/d")]


BROKEN = (
    "a.docx: not a .docx file that can be read ({}); open it in a word processor and save it again."
).format
NO_ZIP = (
    "a.docx: not a .docx file, whatever its name says; "
    "save it as .docx, Markdown, HTML or plain text."
)
LOCKED = (
    "a.docx: an old .doc file, or a .docx with a password; save it as .docx without a password."
)
TOO_LARGE = (
    "a.docx: word/document.xml is larger unpacked than an article can be; "
    "split it, or take out what is not text."
)
ENTITIES = "word/document.xml declares entities of its own"
BAD_XML = "word/document.xml is not well-formed XML"
LAUGHS = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
NO_TEXT = (
    "a.docx: not a .docx file (no text is in this ZIP archive); "
    "give Markdown, HTML, plain text or .docx."
)
GOOD = docx(p("3億円" * 50))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", NO_ZIP),
        (b"# words", NO_ZIP),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", LOCKED),
        (GOOD[:200], BROKEN("the ZIP archive is damaged or cut off")),
        (GOOD.replace(GOOD[60:70], b"0123456789"), BROKEN("word/document.xml cannot be unpacked")),
        (archive({"a.txt": "x"}), NO_TEXT),
        (archive({"word/document.xml": part("styles", "")}), NO_TEXT),
        (archive({"word/document.xml": "<w:document"}), BROKEN(BAD_XML)),
        (archive({"word/document.xml": b"\xff\xfe"}), BROKEN(BAD_XML)),
        (archive({"word/document.xml": part("document", "<w:p>" * 5000)}), BROKEN(BAD_XML)),
        (archive({"word/document.xml": part("document", "&x;")}), BROKEN(BAD_XML)),
        (archive({"word/document.xml": LAUGHS + part("document", "&b;")}), BROKEN(ENTITIES)),
        (
            archive({"word/document.xml": (LAUGHS + part("document", "&b;")).encode("utf-16")}),
            BROKEN(ENTITIES),
        ),
        (archive({"word/document.xml": b" " * (64 * 1024 * 1024 + 1)}), TOO_LARGE),
        (archive({"word/document.xml": b"<a>" * 3_000_001}), TOO_LARGE),
    ],
)
def test_bad_files_are_refused_in_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(SourceError) as caught:
        read(Document("a.docx", data))
    assert str(caught.value) == sentence


def test_any_damage_is_read_or_refused() -> None:
    """Each byte of the archive's directory and some of its parts, turned over."""
    for at in range(0, len(GOOD), 7):
        with suppress(SourceError):
            read(Document("a.docx", GOOD[:at] + bytes([GOOD[at] ^ 0xFF]) + GOOD[at + 1 :]))
        with suppress(SourceError):
            read(Document("a.docx", GOOD[:at]))


def test_missing_parts_are_not_missed() -> None:
    lone = archive({"word/document.xml": part("document", f"<w:body>{p('3億円')}</w:body>")})
    assert read(Document("a.docx", lone)).text == "3億円"
    dangling = relations(("x", "styles", "NULL", False), ("y", "footnotes", "../../n.xml", False))
    with ZipFile(made := BytesIO(lone), "a") as file:
        file.writestr("word/_rels/document.xml.rels", dangling)
    assert read(Document("a.docx", made.getvalue())).text == "3億円"


def test_tables_in_tables_and_many_paragraphs() -> None:
    deep = p("3億円")
    for _ in range(60):
        deep = tbl(tr(tc(deep)))
    assert blocks(word(deep)) == [("cell 0.0", "3億円")]
    assert len(word(p("3億円") * 20_000).blocks) == 20_000


def test_without_python_docx_the_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [one for one in sys.modules if one.startswith("factcheck.readers._docx")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr(factcheck.readers, "_docx_article", raising=False)
    monkeypatch.setitem(sys.modules, "docx.opc.coreprops", None)
    with pytest.raises(SourceError) as caught:
        read(Document("a.docx", GOOD))
    assert str(caught.value) == (
        "a.docx: python-docx is needed to read .docx files; "
        "install it with: pip install python-docx"
    )
