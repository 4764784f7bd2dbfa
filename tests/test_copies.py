"""A run looks for copies of broken pages in a web archive, if that is wished, once."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import responses
from responses import matchers

from factcheck import audit
from factcheck.audit import answers, checking
from factcheck.audit import web as clocks
from factcheck.model.records import Report
from factcheck.plugins import Canvas, Format, load
from factcheck.settings import NetworkSettings, Settings
from factcheck.storage.history import open_history

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)
TEXT = """---
date: 2024-05-01
---
[gone](https://paper.example/gone), [new](https://paper.example/new)

[secret](https://me:pw@paper.example/secret), [copy](https://web.archive.org/web/2024/https://x.example/)
"""
CDX = "https://web.archive.org/cdx/search/cdx"
STAMP = '[["timestamp","statuscode"],["20240430010203","200"]]'
COPY = "https://web.archive.org/web/20240430010203/https://paper.example/gone"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an article, at noon, where nobody waits."""
    monkeypatch.setattr(clocks, "clock", lambda: NOON)
    monkeypatch.setattr("factcheck.audit.copies.SPACING", 0.0)
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.md").write_text(TEXT, "utf-8")
    return tmp_path


@pytest.fixture
def mock() -> Iterator[responses.RequestsMock]:
    """A paper one page of which is gone, and whose other pages are there."""
    with responses.RequestsMock(assert_all_requests_are_fired=False) as web:
        web.get("https://paper.example/gone", status=404)
        web.get("https://paper.example/secret", status=404)
        web.get("https://web.archive.org/web/2024/https://x.example/", status=404)
        web.get("https://paper.example/new", body="<title>New</title><p>" + "Words of it. " * 40)
        yield web


def run(folder: Path, at: datetime = NOON, *, archives: bool = True, **wishes: bool) -> Report:
    network = NetworkSettings(transport="requests", retry_wait=0.01, retries=1, spacing=0.0)
    settings = Settings(root=folder, network=network, archives=archives)
    return checking.check(audit.Wishes(**wishes), settings, at).report


def hints(report: Report) -> list[str]:
    return [one.hint or "" for one in report.findings if one.check == "dead-link"]


def asked(mock: responses.RequestsMock) -> int:
    return sum(str(call.request.url).startswith(CDX) for call in mock.calls)


def test_the_copy_is_shown_in_all_formats(folder: Path, mock: responses.RequestsMock) -> None:
    """The last one before the article's day, asked for once in thirty days."""
    wanted = matchers.query_param_matcher({"to": "20240501", "limit": "-1"}, strict_match=False)
    mock.get(CDX, body=STAMP, match=[wanted])
    report = run(folder)
    assert hints(report)[0].endswith(f" A copy of 2024-04-30 is archived: {COPY}")
    assert sum("archived:" in hint for hint in hints(report)) == 1
    for name in ("terminal", "markdown", "html", "json", "jsonl", "sarif", "junit", "github",
                 "gitlab", "rdjson"):  # fmt: skip
        text = load("factcheck.formats", name, Format).render(report, Canvas(width=400))
        assert "20240430010203" in text, name
    assert hints(run(folder, NOON + timedelta(days=29))) == hints(report)
    assert hints(run(folder, recall=True)) == hints(report)
    assert asked(mock) == 1
    run(folder, NOON + timedelta(days=31))
    assert asked(mock) == 2


def test_nobody_is_asked_unless_that_is_wished(folder: Path, mock: responses.RequestsMock) -> None:
    """Off by default, with --offline, and for what is there."""
    assert len(hints(run(folder, archives=False))) == 3
    assert "archived:" not in "".join(hints(run(folder, offline=True)))
    assert asked(mock) == 0


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [(429, "", "http-429"), (200, "<p>Busy", "not-json"), (200, "[" * 2_000_000, "too-large")],
)
def test_no_answer_is_said(
    folder: Path, mock: responses.RequestsMock, status: int, body: str, reason: str
) -> None:
    """No copy is told, a reason is, and the next run asks again."""
    mock.get(CDX, status=status, body=body)
    report = run(folder)
    assert "archived:" not in "".join(hints(report))
    (notice,) = report.notices
    assert notice == (
        f"Of 1 broken pages the web archive did not tell whether it has a copy ({reason}); they "
        "are asked about again in the next run."
    )
    mock.replace("GET", CDX, body=STAMP)
    assert "archived:" in hints(run(folder))[0]


def test_no_copy_is_remembered_too(folder: Path, mock: responses.RequestsMock) -> None:
    mock.get(CDX, body="[]")
    assert hints(run(folder)) == hints(run(folder, NOON + timedelta(hours=1)))
    assert asked(mock) == 1


def test_a_memory_of_another_form_is_none(folder: Path, mock: responses.RequestsMock) -> None:
    mock.get(CDX, body="[]")
    key = "copy:2024-05-01:https://paper.example/gone"
    for told in (7, ["2024"], ["2024-99-01", "x"], {"a": 1}):
        with open_history(".factcheck/history.sqlite3", folder) as history:
            answers.keep(history, {key: told}, "copies 1", NOON)
        assert "archived:" not in "".join(hints(run(folder)))


def test_each_article_is_told_of_the_copy_before_its_own_day(
    folder: Path, mock: responses.RequestsMock
) -> None:
    """Both cite the page that is gone; one copy is of neither's time but its own."""
    (folder / "articles" / "b.md").write_text(TEXT.replace("2024-05-01", "2025-05-01"), "utf-8")
    for day, body in (("20240501", STAMP), ("20250501", STAMP.replace("20240430", "20250429"))):
        wanted = matchers.query_param_matcher({"to": day}, strict_match=False)
        mock.get(CDX, body=body, match=[wanted])
    told = [hint for hint in hints(run(folder)) if "archived:" in hint]
    assert [hint.partition("copy of ")[2][:10] for hint in told] == ["2024-04-30", "2025-04-29"]
