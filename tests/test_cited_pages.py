"""A run reads the pages that its articles cite: once, and it remembers them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from factcheck import audit
from factcheck.audit import checking
from factcheck.audit import web as clocks
from factcheck.model.records import Report
from factcheck.settings import NetworkSettings, Settings

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)
PAGE = b"""<html lang="en"><head><title>Harlow Robotics</title></head><body><main><h1>Harlow</h1>
<p>Harlow Robotics was founded in 1998 and employs 12,480 people in 31 countries.</p>
<p>Revenue rose to $4.62 billion.</p></main></body></html>"""
TEXT = """# ハーロー

ハーロー・ロボティクスの売上高は46億2000万ドルだった([発表]({web}/harlow))。

従業員は1万2840人で、31カ国で働く([発表]({web}/harlow))。

ハーローは時価総額でも業界の首位に立ち、778件の特許を持つ([発表]({web}/harlow))。

創業は1998年だ。

- 会社案内 {web}/harlow
"""


@contextmanager
def web(pages: dict[str, bytes], etag: str = '"1"') -> Iterator[tuple[str, list[str]]]:
    """Serve pages on loopback; give the address, and what was asked."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            known = self.headers.get("If-None-Match")
            asked.append(f"{self.path} {known or ''}".strip())
            body = b"" if known == etag else pages.get(self.path, b"")
            self.send_response(304 if known == etag else 200 if body else 404)
            self.send_header("ETag", etag)
            kind = "application/pdf" if self.path.endswith(".pdf") else "text/html"
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()
        thread.join()


def run(folder: Path, at: datetime = NOON, **wishes: bool) -> Report:
    settings = Settings(root=folder, network=NetworkSettings(allow_private=True, spacing=0.0))
    return checking.check(audit.Wishes(**wishes), settings, at).report


def told(report: Report) -> list[str]:
    evidence = report.articles[0].evidence
    return [
        f"{figure.text} {' '.join(one.verdict for one in evidence.pages.get(figure.span, ()))}"
        for claim in evidence.claims
        for figure in claim.figures
    ]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for articles, at noon."""
    monkeypatch.setattr(clocks, "clock", lambda: NOON)
    (tmp_path / "articles").mkdir()
    return tmp_path


def write(folder: Path, address: str, text: str = TEXT) -> None:
    (folder / "articles" / "a.md").write_text(text.replace("{web}", address), "utf-8")


QUOTED = (
    "two digits or parts changed places: "
    "“Harlow Robotics was founded in 1998 and employs 12,480 people in 31 countries.”"
)
ASKED = "Which is right?"
EXPECTED = [
    "46億2000万ドル match",
    "1万2840人 near-miss",
    "31カ国 match",
    "778件 absent",
    "1998年 match",
]


def test_figures_are_compared_with_the_pages_they_cite(folder: Path) -> None:
    """In the sentence, or by the article's list; each page is asked for once."""
    with web({"/harlow": PAGE}) as (address, asked):
        write(folder, address)
        report = run(folder)
    assert told(report) == EXPECTED
    assert asked == ["/harlow"]
    found = [f for f in report.findings if f.check in {"near-miss", "absent-figure"}]
    assert [(one.check, str(one.severity), one.message) for one in found] == [
        (
            "near-miss",
            "warning",
            f"1万2840人: the cited page says 12,480 people, {QUOTED} ({address}/harlow). {ASKED}",
        ),
        ("absent-figure", "note", "778件: not found on the page that this sentence cites."),
    ]
    assert found[0].hint == (
        f"The place on the page: {address}/harlow#:~:text="
        "Harlow%20Robotics%20was%20founded%20in%201998%20and%20employs%2012%2C480%20people%20in"
        "%2031%20countries."
    )


def test_what_was_read_is_remembered(folder: Path) -> None:
    """A fresh page is not asked for, an unchanged one not sent again, a run can be shown again."""
    with web({"/harlow": PAGE}) as (address, asked):
        write(folder, address)
        run(folder)
        assert told(run(folder, NOON + timedelta(hours=1))) == EXPECTED
        assert asked == ["/harlow"]
        late = NOON + timedelta(days=3)
        assert told(run(folder, late)) == EXPECTED
        assert asked == ["/harlow", '/harlow "1"']
    assert told(run(folder, late, recall=True)) == EXPECTED


def test_a_page_is_read_anew_for_another_figure(folder: Path) -> None:
    """What was kept served other figures: the page is asked for once more, and whole."""
    with web({"/harlow": PAGE}) as (address, asked):
        write(folder, address)
        run(folder)
        write(folder, address, TEXT + "\n従業員は12万4800人だった([発表]({web}/harlow))。\n")
        assert told(run(folder, NOON + timedelta(minutes=1)))[-1] == "12万4800人 near-miss"
    assert asked == ["/harlow", "/harlow"]


SALAD = (
    b"<html lang=en><head><title>Twenty spring salads</title></head><body><main><p>"
    + b"Spring is the season of tender leaves. " * 8
    + b"</p></main></body></html>"
)
LIST = "# 半導体\n\n生産が伸びた。\n\n- Chip makers expand domestic output {web}/chips\n"


def test_a_stated_title_is_compared_with_the_page(folder: Path) -> None:
    """Also where no figure cites the page; asked for once, remembered, shown again."""
    with web({"/chips": SALAD}) as (address, asked):
        write(folder, address, LIST)
        first = run(folder)
        again = run(folder, NOON + timedelta(hours=1))
        late = run(folder, NOON + timedelta(days=3))
    assert asked == ["/chips", '/chips "1"']
    shown = run(folder, NOON + timedelta(days=3), recall=True)
    for report in (first, again, late, shown):
        (one,) = report.findings
        assert one.check == "reference-mismatch"
        assert one.message == (
            f"“Chip makers expand domestic output” is stated for {address}/chips, but the page "
            "there is “Twenty spring salads” (<title>). Is it the page that is meant?"
        )


def test_offline_reads_nothing(folder: Path) -> None:
    """Without a network nothing is said of pages but that they were not looked at."""
    write(folder, "https://a.example")
    report = run(folder, offline=True)
    assert told(report)[0] == "46億2000万ドル unreadable"
    assert not [f for f in report.findings if f.check in {"near-miss", "absent-figure"}]


def test_a_dead_page_says_nothing(folder: Path) -> None:
    """A page that is not there neither bears a figure out nor lacks it."""
    with web({}) as (address, _):
        write(folder, address)
        report = run(folder)
    evidence = report.articles[0].evidence
    (one,) = evidence.pages[evidence.claims[0].figures[0].span]
    assert (str(one.verdict), one.reason) == ("unreadable", "http-404")


def test_evidence_can_be_left_out(folder: Path) -> None:
    """With ``evidence = false`` pages are not read."""
    with web({"/harlow": PAGE}) as (address, _):
        write(folder, address)
        network = NetworkSettings(allow_private=True, spacing=0.0)
        settings = Settings(root=folder, network=network, evidence=False)
        report = checking.check(audit.Wishes(), settings, NOON).report
    assert report.articles[0].evidence.pages == {}


def test_a_long_pdf_is_fetched_whole(folder: Path) -> None:
    """The probe stops early at what is no text; a file that is cited is read to its end."""
    pytest.importorskip("pypdf")
    pdf = _pdf("Harlow Robotics employs 12,480 people.", padding=100_000)
    with web({"/report.pdf": pdf}) as (address, asked):
        write(
            folder, address, "# 報告\n\nハーローの従業員は1万2480人だ([報告]({web}/report.pdf))。\n"
        )
        report = run(folder)
    assert told(report) == ["1万2480人 match"]
    assert asked == ["/report.pdf", "/report.pdf"]


def _pdf(words: str, padding: int) -> bytes:
    """Return a PDF file of one page, by hand, with a stream that nobody looks at before it."""
    stream = f"BT /F1 12 Tf 72 700 Td ({words}) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 3 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (padding, b"x" * padding),
        b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 3 0 R /MediaBox [0 0 9 9] /Contents 5 0 R /Resources %s >>"
        % b"<< /Font << /F1 6 0 R >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    out += b"trailer << /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    return out + b"startxref\n%d\n%%%%EOF\n" % start
