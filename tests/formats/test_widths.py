"""The report in a real browser: nothing of it is wider than the window, down to a small phone."""

from dataclasses import replace
from pathlib import Path

from tests._browser import FITS, browser, needed, sized
from tests.formats._attack import attack
from tests.formats._golden import rendered
from tests.formats._sample import sample
from tests.formats._small import article, report

pytestmark = needed


def test_as_wide_as_the_window(tmp_path: Path) -> None:
    """With titles and addresses longer than any line."""
    titles = ("橋と港の総工費を三つの資料で読み直す" * 6, "anunbrokentitle" * 20)
    long = [report(article("words", language="ja", title=title)).articles[0] for title in titles]
    pages = {
        "sample.html": sample(),
        "attack.html": attack(),
        "long.html": replace(sample("ja"), articles=(*sample("ja").articles, *long)),
    }
    for name, made in pages.items():
        (tmp_path / name).write_text(rendered("html", made), "utf-8")
    with browser(tmp_path / "profile") as driver:
        wide = []
        for name in pages:
            for width in (1280, 800, 390, 320):
                sized(driver, width, 900)
                driver.get((tmp_path / name).as_uri())
                if not driver.execute_script(FITS):
                    wide.append((name, width))
        assert wide == []
        assert driver.get_log("browser") == []
