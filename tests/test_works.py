"""A run asks registries about the works that its articles cite: once, within bounds."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import responses

from factcheck import audit
from factcheck.audit import checking, gathering
from factcheck.audit import web as clocks
from factcheck.audit.works import Works, of_dois, of_papers
from factcheck.model.records import Report
from factcheck.model.services import RegistrySettings
from factcheck.model.works import Work
from factcheck.network import Answer
from factcheck.settings import NetworkSettings, Settings
from factcheck.storage.history import open_history
from tests.works.test_answers import FEED, record

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)
TEXT = "Bridges shake (doi:10.1234/abc.7, doi:10.1234/none), says arXiv:2401.01234.\n"
HANDLE = "https://doi.org/api/handles/"
LINKS = ("https://doi.org/10.", "https://arxiv.org/abs/")
CROSSREF = "https://api.crossref.org/works/"
RETRACTED = "retracted-work doi:10.1234/abc.7"
UNKNOWN = "unknown-identifier doi:10.1234/none"
ARXIV = "https://export.arxiv.org/api/query"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an article, at noon, where nobody waits."""
    monkeypatch.setattr(clocks, "clock", lambda: NOON)
    monkeypatch.setattr("factcheck.audit.works.SPACING", 0.0)
    monkeypatch.setattr("factcheck.audit.works.SPACING_ARXIV", 0.0)
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.md").write_text(TEXT, "utf-8")
    return tmp_path


def run(folder: Path, at: datetime = NOON, *, ask: bool = True, **wishes: bool) -> Report:
    settings = Settings(
        root=folder,
        network=NetworkSettings(transport="requests", retry_wait=0.01, retries=1),
        registries=RegistrySettings(ask, mailto="desk@paper.example"),
    )
    return checking.check(audit.Wishes(**wishes), settings, at).report


def asked(mock: responses.RequestsMock) -> list[str]:
    """Return the questions to registries; the links themselves are probed, too."""
    urls = [str(call.request.url) for call in mock.calls]
    return [url for url in urls if not url.startswith(LINKS)]


def told(report: Report) -> list[str]:
    wanted = {"unknown-identifier", "retracted-work", "work-mismatch"}
    return [f"{one.check} {one.subject}" for one in report.findings if one.check in wanted]


def pages(mock: responses.RequestsMock) -> None:
    """Let the links of the article lead somewhere."""
    mock.get("https://doi.org/10.1234/abc.7", body="<p>Bridges")
    mock.get("https://doi.org/10.1234/none", body="<p>Bridges")
    mock.get("https://arxiv.org/abs/2401.01234", body="<p>Bridges")


def web(mock: responses.RequestsMock) -> None:
    """Let the registries answer."""
    pages(mock)
    mock.get(f"{HANDLE}10.1234/abc.7", json={"responseCode": 1})
    mock.get(f"{HANDLE}10.1234/none", json={"responseCode": 100}, status=404)
    taken = record(**{"updated-by": [{"type": "retraction", "DOI": "10.1234/n"}]})
    mock.get(f"{CROSSREF}10.1234%2Fabc.7", body=taken, content_type="application/json")
    mock.get(ARXIV, body=FEED.format(summary="Fine."), content_type="application/atom+xml")


def test_each_work_is_asked_about_once(folder: Path) -> None:
    """Three registries, a polite address, and a memory of thirty days."""
    with responses.RequestsMock() as mock:
        web(mock)
        first = run(folder)
        urls = asked(mock)
        assert told(first) == [RETRACTED, UNKNOWN]
        assert sorted(url.partition("?")[0] for url in urls) == sorted(
            [f"{HANDLE}10.1234/abc.7", f"{HANDLE}10.1234/none", f"{CROSSREF}10.1234%2Fabc.7", ARXIV]
        )
        assert any(url.endswith("mailto=desk%40paper.example") for url in urls)
        for later in (run(folder, NOON + timedelta(days=29)), run(folder, offline=True)):
            assert told(later) == told(first)
        assert len(asked(mock)) == 4
        run(folder, NOON + timedelta(days=31))
        assert len(asked(mock)) == 8


def test_nobody_is_asked_offline_or_if_not_wished(folder: Path) -> None:
    with responses.RequestsMock() as mock:
        pages(mock)
        assert told(run(folder, offline=True)) == []
        assert told(run(folder, ask=False)) == []
        assert told(run(folder, recall=True)) == []
        assert len(asked(mock)) == 0


def test_what_was_not_answered_is_said_and_asked_again(folder: Path) -> None:
    """A 429 that stays, what is no JSON: no finding, one sentence each; then they answer."""
    with responses.RequestsMock() as mock:
        pages(mock)
        mock.get(f"{HANDLE}10.1234/abc.7", status=429)
        mock.get(f"{HANDLE}10.1234/none", body="<p>Maintenance")
        mock.get(ARXIV, status=503)
        report = run(folder)
        assert told(report) == []
        words = (
            "Of 1 cited works (DOI, arXiv) the registries told not all ({}); what is missing is "
        )
        asked_again = "asked again in the next run."
        assert report.notices == tuple(
            words.format(reason) + asked_again for reason in ("http-429", "http-503", "not-json")
        )
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        web(mock)
        assert len(told(run(folder))) == 2


def test_answers_without_end_are_bounded(folder: Path) -> None:
    """Fifty megabytes of JSON are not read."""
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        web(mock)
        mock.replace("GET", f"{HANDLE}10.1234/abc.7", body=b"[" * 5_000_000)
        report = run(folder)
    assert told(report) == [UNKNOWN]
    assert "(too-large)" in report.notices[0]


def test_other_registrars_have_no_record_at_crossref() -> None:
    """A DOI of JaLC or DataCite exists, and that is all that is known; damaged records are told."""

    def ask(urls: Sequence[str], _: float) -> list[Answer]:
        answers = {"handles": (200, b'{"responseCode":1}'), "/a": (404, b"Resource not found.")}
        found = []
        for url in urls:
            key = "handles" if "handles" in url else "/a" if url.endswith("a") else ""
            status, data = answers.get(key, (200, b"[]"))
            found.append(Answer(url, status, data, ""))
        return found

    assert list(of_dois(["10.1/a", "10.1/b"], Settings(), ask)) == [
        Work("doi:10.1/a", exists=True),
        Work("doi:10.1/b", exists=True, reason="not-json"),
    ]


def test_papers_are_asked_about_forty_at_once() -> None:
    wanted: list[str] = []

    def ask(urls: Sequence[str], spacing: float) -> list[Answer]:
        assert spacing == 3.0
        wanted.extend(urls)
        return [Answer(url, None, b"", "timeout") for url in wanted]

    names = [f"2401.{number:05d}" for number in range(85)]
    found = list(of_papers(names, ask))
    assert len(wanted) == 3
    assert found == [Work(f"arxiv:{name}", exists=None, reason="timeout") for name in names]


def test_a_memory_of_another_form_is_none(folder: Path) -> None:
    """What the history keeps under these keys is not believed blindly."""
    rows = [
        json.dumps(row) for row in ([], {"at": 1e12}, {"at": 1e12, "work": {"key": "x", "y": 1}})
    ]
    for row in rows:
        with open_history(".factcheck/history.sqlite3", folder) as history:
            history.keep_pages([("doi:10.1234/none", NOON.isoformat(), "works 1", row)])
        assert told(run(folder, offline=True)) == []


def test_an_article_is_handed_what_is_known_of_its_own_works(folder: Path) -> None:
    """They go to other processes with it; of what it was at a revision nothing is left out."""
    (folder / "articles" / "b.md").write_text("Another one: arXiv:2401.09999.\n", "utf-8")
    (folder / "articles" / "c.md").write_text("It cites nothing.\n", "utf-8")
    settings = Settings(root=folder)
    gathered, _ = gathering.gather(audit.Wishes(), settings)
    known = Works(gathered)
    known.known = {
        f"arxiv:{name}": Work(f"arxiv:{name}", exists=True) for name in ("2401.01234", "2401.09999")
    }
    first, second, third = (list(known.of(one.article)) for one in gathered)
    assert (first, second, third) == (["arxiv:2401.01234"], ["arxiv:2401.09999"], [])
    (folder / "articles" / "a.md").write_text("As it was: arXiv:2401.01234.\n", "utf-8")
    before, _ = gathering.gather(audit.Wishes(), settings)
    assert known.of(before[0].article) == known.known
