"""Relative links among files: what is there, what is not, and what cannot be said."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from factcheck import audit
from factcheck.audit import checking
from factcheck.model.records import Probe
from factcheck.model.words import Verdict
from factcheck.nearby import Way, name_of, way
from factcheck.settings import Settings

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)

FILES = {
    "docs/a.md": "",
    "docs/b.md": "# はじめに\n\n## Setup & Run\n\n## Setup & Run\n\n<a name=old></a>\n",
    "docs/hard.md": "## <a name=x></a> Title\n\n<h2>HTML Heading</h2>\n\n## HTML heading\n\n"
    "<details><summary><h3>In a summary</h3></summary></details>\n\n> ## 🍣 Sushi\n\n"
    "<a id=🍣x></a>\n\n## 寿司`code`と[リンク](x)\n\n- ## 寿司`code`と**リンク**\n\n"
    "Setext\n---\n\n```\n# Code\n```\n",
    "docs/page.html": "<h1 id=top-1>x</h1><a name=here>y</a>",
    "docs/made.md": "# x",
    "docs/notes.txt": "x",
    "docs/図 1.png": "x",
    "docs/100%.md": "# x",
    "docs/folder/README.md": "# In the folder",
    "docs/site/index.html": "<p id=x>y",
    "docs/empty/x.png": "x",
    "other/c.md": "# C",
    "guide.md": "# G",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, words in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def nobody(urls: list[str]) -> list[Probe]:
    raise AssertionError(f"nobody is to be asked, least of all about {urls}")


def verdicts(folder: Path, source: str, name: str = "docs/a.md") -> list[tuple[str, str, str]]:
    """Check an article; return address, verdict and reason of each of its links."""
    (folder / name).write_text(source, "utf-8")
    settings = Settings(root=folder)
    outcome = checking.check(audit.Wishes((name,)), settings, NOON, ask=nobody)  # type: ignore[arg-type]
    (each,) = outcome.report.articles
    known = each.evidence.probes
    return [
        (link.url, str(known[link.key].verdict), known[link.key].reason)
        for link in each.evidence.links
    ]


@pytest.mark.parametrize(
    "url",
    [
        "b.md", "./b.md", "../docs/b.md", "b.md#はじめに",
        "b.md#%E3%81%AF%E3%81%98%E3%82%81%E3%81%AB",
        "b.md#setup--run", "b.md#setup--run-1", "b.md#old", "b.md#", "b.md#top", "b.md?plain=1#L3",
        "b.md#user-content-old", "b.md#old:~:text=x", "page.html#here", "page.html#top-1",
        "notes.txt#anything", "%E5%9B%B3%201.png", "100%25.md", "folder", "folder/",
        "folder/#in-the-folder", "folder#in-the-folder", "site/#x", "empty/", "..",
        "../other/c.md#c",
        "folder/README.md#readme", "folder/#readme",
        "hard.md#-title", "hard.md#title", "hard.md#html-heading-1", "hard.md#in-a-summary",
        "hard.md#user-content-html-heading", "hard.md#%f0%9f%8d%a3x", "hard.md#-sushi",
        "hard.md#%E5%AF%BF%E5%8F%B8code%E3%81%A8%E3%83%AA%E3%83%B3%E3%82%AF-1", "hard.md#setext",
        "/guide.md", "/docs/b.md#old", "#own", "#", "a.md#own", "?x=1#own",
    ],
)  # fmt: skip
def test_alive(folder: Path, url: str) -> None:
    assert verdicts(folder, f"# Own\n\n[x]({url})") == [(url, "alive", "ok")]


@pytest.mark.parametrize(
    ("url", "verdict", "reason", "detail"),
    [
        ("gone.png", "dead", "file-not-found", "There is no file docs/gone.png."),
        ("B.md", "dead", "file-not-found", "There is no file docs/B.md, but b.md."),
        ("../b.md", "dead", "file-not-found", "There is no file b.md."),
        ("b.md/", "dead", "file-not-found", "There is no file docs/b.md/."),
        ("no/where.md", "dead", "file-not-found", "There is no file docs/no/where.md."),
        ("www.a.jp/x", "dead", "file-not-found",
         "There is no file docs/www.a.jp/x; if a site is meant, write https:// before it."),
        ("b.md#gone", "suspect", "missing-fragment", "The page has no place named gone."),
        ("b.md#Setup--Run", "suspect", "missing-fragment",
         "The page has no place named Setup--Run, but setup--run."),
        ("b.md#readme", "suspect", "missing-fragment", "The page has no place named readme."),
        ("hard.md#code", "suspect", "missing-fragment", "The page has no place named code."),
        ("hard.md#html-heading-2", "suspect", "missing-fragment",
         "The page has no place named html-heading-2."),
        ("page.html#x", "suspect", "missing-fragment", "The page has no place named x."),
        ("#gone", "suspect", "missing-fragment", "The page has no place named gone."),
        ("made.html", "unchecked", "relative",
         "There is no such file, but made.md, from which it may be made."),
        ("made", "unchecked", "relative",
         "There is no such file, but made.md, from which it may be made."),
        ("/gone.md", "unchecked", "relative",
         "It starts at the root of a site, and no such file is in the settings' folder."),
        ("../../../../../../../../etc/passwd", "unchecked", "relative",
         "It leads out of the folders of the article and the settings, or into a closed one."),
        ("x%00y", "unchecked", "relative", None),
    ],
)  # fmt: skip
def test_not_alive(folder: Path, url: str, verdict: str, reason: str, detail: str | None) -> None:
    assert verdicts(folder, f"# Own\n\n[x]({url})") == [(url, verdict, reason)]
    outcome = checking.check(audit.Wishes(("docs/a.md",)), Settings(root=folder), NOON)
    (known,) = outcome.report.probes.values()
    assert known.detail == detail


def test_the_same_address_means_another_file_in_another_folder(folder: Path) -> None:
    """Both are reported, each with its own verdict, and neither is remembered."""
    (folder / "docs/a.md").write_text("[x](c.md)")
    (folder / "other/d.md").write_text("[x](c.md)")
    settings = Settings(root=folder)
    report = checking.check(audit.Wishes(("docs/a.md", "other/d.md")), settings, NOON).report
    assert [(key, probe.verdict) for key, probe in report.probes.items()] == [
        ("docs/c.md", Verdict.DEAD),
        ("other/c.md", Verdict.ALIVE),
    ]
    assert [(found.check, found.source) for found in report.findings] == [
        ("dead-link", "docs/a.md")
    ]
    assert (report.run.asked, report.run.from_history) == (0, 0)


def test_a_link_out_of_the_folder_by_the_file_system_is_not_followed(folder: Path) -> None:
    """A symbolic link to a secret tells nothing, not even that the secret is there."""
    (folder / "docs/link.md").symlink_to("/etc/hostname")
    assert verdicts(folder, "[x](link.md)") == [("link.md", "unchecked", "relative")]


def test_excluded_links_are_not_looked_at(folder: Path) -> None:
    (folder / "docs/a.md").write_text("[x](gone.md)")
    settings = Settings(root=folder, exclude=("^gone",))
    (known,) = checking.check(audit.Wishes(("docs/a.md",)), settings, NOON).report.probes.values()
    assert (known.verdict, known.reason) == (Verdict.UNCHECKED, "excluded")


@pytest.mark.parametrize(
    ("source", "url", "expected"),
    [
        ("a.md", "b.md#x", Way("b.md", "x", same=False)),
        ("d/a.md", "../b%20c.md?q#x%20y", Way("b c.md", "x y", same=False)),
        ("/d/a.md", "b.md", Way("/d/b.md", "", same=False)),
        ("d/a.md", "#x", Way("d/a.md", "x", same=True)),
        ("d/a.md", "./a.md#x", Way("d/a.md", "x", same=True)),
        ("d/a.md", "/x/", Way("root/x/", "", same=False)),
        ("-", "#x", Way("-", "x", same=True)),
        ("-", "b.md", None),
        ("https://a.jp/", "b.md", None),
        ("a.md", "//[x", None),
    ],
)
def test_ways(source: str, url: str, expected: Way | None) -> None:
    assert way(source, url, "root") == expected


def test_a_way_has_one_name() -> None:
    """A ``#`` in a file's name is not mistaken for a fragment."""
    names = {name_of(Way("a#b", "", same=False)), name_of(Way("a", "b", same=False))}
    assert names == {"a%23b", "a#b"}
