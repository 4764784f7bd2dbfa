"""A run reads the pages that quotations cite, once for each wording, and remembers them."""

from pathlib import Path

import pytest

from factcheck.audit import web as clocks
from tests.test_cited_pages import NOON, run, web, write

PAGE = (
    "<html lang=ja><main><p>社長は「来年度は、必ず黒字になる」と語った。</p>"
    f"<p>{'会社の歴史は長い。' * 40}</p></main></html>"
).encode()
TEXT = "社長は「来年度は必ず増益になる」と述べた([会見]({web}/talk))。\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for articles, at noon."""
    monkeypatch.setattr(clocks, "clock", lambda: NOON)
    (tmp_path / "articles").mkdir()
    return tmp_path


def asked(folder: Path, **wishes: bool) -> list[str]:
    """Return what the checks on quotations ask."""
    found = run(folder, NOON, **wishes).findings
    return [f"{one.severity} {one.check}" for one in found if one.check.endswith("-quotation")]


def test_a_page_is_read_for_its_quotations(folder: Path) -> None:
    """A sentence without a figure counts, too; the next run needs nobody for the same words."""
    with web({"/talk": PAGE}) as (address, requests):
        write(folder, address, TEXT)
        assert asked(folder) == ["warning altered-quotation"]
        assert asked(folder) == ["warning altered-quotation"]
        assert asked(folder, offline=True) == ["warning altered-quotation"]
        assert requests == ["/talk"]
        write(folder, address, TEXT.replace("増益", "黒字"))
        assert asked(folder) == []
        assert len(requests) == 2


def test_nothing_is_said_of_pages_that_nobody_read(folder: Path) -> None:
    """Offline, and where the page is gone."""
    with web({}) as (address, _):
        write(folder, address, TEXT)
        assert asked(folder, offline=True) == []
        assert asked(folder) == []


def test_words_in_a_very_long_page(folder: Path) -> None:
    """Of a long page only a part is recognized; quotations are found all over."""
    filler = "<div><p>会社の歴史は長い。</p></div>" * 9_000
    words = "<p>社長は「来年度は必ず<b>黒字</b>になる」と語った。</p>"
    page = f"<html lang=ja><main>{filler}{words}{filler}"
    with web({"/talk": page.encode()}) as (address, _):
        write(folder, address, TEXT)
        assert asked(folder) == ["warning altered-quotation"]
