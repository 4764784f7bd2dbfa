"""A date that an article was given once holds for later runs: 10月2日 stays the day it was."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from factcheck import audit
from factcheck.audit import checking, ledger, upkeep
from factcheck.audit.ledger import Change, Counts
from factcheck.audit.shelf import Desk, Wanted
from factcheck.model.values import Period
from factcheck.settings import Settings
from factcheck.storage import catalog

NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)
DAY = date(2025, 10, 6)
OCTOBER = "2025-10-02"


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Return the settings of a folder with an article without a date."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "articles").mkdir()
    write("10月2日に再開した。")
    return Settings(root=tmp_path)


def write(text: str) -> None:
    Path("articles/a.md").write_text(f"{text}\n", "utf-8")


def bring_up(settings: Settings, published: date | None = None) -> list[str]:
    """Bring the catalogue up to date; return the values of its figures."""
    for change in upkeep.Upkeep(audit.Wishes(published=published), settings, NOW).look().changes:
        if isinstance(change, Change):
            catalog.save(change.path, change.text)
    known = catalog.load(Path("claims/a.toml"))
    assert known is not None
    return [figure.value for claim in known.claims for figure in claim.figures]


def test_without_a_catalogue_nothing_is_known(settings: Settings) -> None:
    assert ledger.dates(settings)("articles/a.md") is None
    assert bring_up(settings) == ["XXXX-10-02"]
    assert ledger.dates(settings)("articles/a.md") is None


def test_an_article_that_states_its_date_is_believed(settings: Settings) -> None:
    assert bring_up(settings, DAY) == [OCTOBER]
    write("---\ndate: 2024-12-01\n---\n10月2日に再開した。")
    assert bring_up(settings) == ["2024-10-02"]


def test_an_option_is_believed_too(settings: Settings) -> None:
    assert bring_up(settings, DAY) == [OCTOBER]
    assert bring_up(settings, DAY.replace(year=2024)) == ["2024-10-02"]


def test_the_date_holds_for_later_runs(settings: Settings) -> None:
    """For those of the catalogue, of the check and of the review page."""
    assert bring_up(settings, DAY) == [OCTOBER]
    assert bring_up(settings) == [OCTOBER]
    (each,) = checking.check(audit.Wishes(offline=True), settings, NOW).report.articles
    assert (each.evidence.article.published, each.evidence.article.dated_by) == (DAY, "catalogue")
    opened = Desk(Wanted(), settings, lambda: NOW).open("articles/a.md")
    assert opened.text == opened.before
    (figure,) = opened.report.evidence.figures
    assert isinstance(figure.value, Period)
    assert figure.value.edtf == OCTOBER


def test_a_date_written_by_hand_shows_on_the_open_page(settings: Settings) -> None:
    bring_up(settings)
    shelf = Desk(Wanted(), settings, lambda: NOW)
    before = shelf.open("articles/a.md")
    path = Path("claims/a.toml")
    path.write_text(path.read_text("utf-8").replace("\ntext", "\npublished = 2025-10-06\ntext", 1))
    after = shelf.open("articles/a.md")
    values = [each.report.evidence.article.published for each in (before, after)]
    assert values == [None, DAY]


def test_the_date_goes_with_a_renamed_article(settings: Settings) -> None:
    write("10月2日に再開した。翌月の11月3日に閉じた。冬の12月4日にまた開いた。")
    assert bring_up(settings, DAY)[0] == OCTOBER
    (settings.root / "articles/a.md").rename(settings.root / "articles/b.md")
    (change,) = upkeep.Upkeep(audit.Wishes(), settings, NOW).look().changes
    assert isinstance(change, Change)
    assert change.heir_of == settings.root / "claims/a.toml"
    assert change.counts == Counts(3)
    assert "published = 2025-10-06" in change.text


def test_lists_of_figures_know_nothing_of_the_catalogue(settings: Settings) -> None:
    """`factcheck figures` tells what the article says."""
    bring_up(settings, DAY)
    (one,), _ = audit.gather(audit.Wishes(only="figures"), settings)
    assert one.article.published is None
