"""``factcheck figures``, ``links``, ``history``, ``schema`` and ``report``: what they print."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli._run import environment, factcheck
from tests.site import Site

TEXT = """# 見出し

**97億**4000万ドルの&amp;案は[xAI](https://x.ai/)が出した。午後3時に発表。
年間で約15兆円、3分の2は未定。10月2日に再開。
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one article without a date."""
    (tmp_path / "a.md").write_text(TEXT, "utf-8")
    return tmp_path


def test_figures_jsonl(folder: Path) -> None:
    """Whole lines: places in the source, markup and entities included, values exact."""
    ran = factcheck(folder, "figures", "a.md", "--format", "jsonl")
    assert (ran.code, ran.err) == (0, "")
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert list(rows[0]) == [
        "path", "line", "column", "start", "end", "text", "kind", "hedge",
        "low", "high", "unit", "resolution",
    ]  # fmt: skip
    assert [list(row.values()) for row in rows] == [
        [
            "a.md", 3, 3, 9, 21, "97億4000万ドル", "money", None,
            "9740000000", "9740000000", "USD", "10000000",
        ],
        ["a.md", 3, 48, 54, 58, "午後3時", "time", None, "15:00", "15:00"],
        [
            "a.md", 4, 4, 66, 71, "約15兆円", "money", "約",
            "15000000000000", "15000000000000", "JPY", "1000000000000",
        ],
        ["a.md", 4, 10, 72, 76, "3分の2", "ratio", None, "2/3", "2/3", None, None],
        ["a.md", 4, 18, 80, 85, "10月2日", "date", None, "XXXX-10-02", None, None, None],
    ]  # fmt: skip
    for row in rows:
        words = TEXT[row["start"] : row["end"]].replace("**", "")
        assert words == row["text"]


def test_published_resolves_the_year(folder: Path) -> None:
    """--published gives the day its year."""
    ran = factcheck(folder, "figures", "a.md", "--format", "jsonl", "--published", "2025-10-06")
    row = json.loads(ran.out.splitlines()[-1])
    assert (row["edtf"], row["first"], row["last"]) == ("2025-10-02", "2025-10-02", "2025-10-02")


def test_figures_table(folder: Path) -> None:
    """The whole table for people, within 80 columns, without colors in a pipe."""
    ran = factcheck(folder, "figures", "a.md")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "a.md: 5 figures\n"
        "  3:3   97億4000万ドル  money  9.74 billion USD\n"
        "  3:48  午後3時         time   15:00\n"
        "  4:4   約15兆円        money  ≈ 15 trillion JPY\n"
        "  4:10  3分の2          ratio  2/3\n"
        "  4:18  10月2日         date   10-02, year unknown\n"
    )


def test_figures_table_in_the_language_of_its_reader(folder: Path) -> None:
    ran = factcheck(folder, "figures", "a.md", "--ui-lang", "ja")
    assert ran.out == (
        "a.md: 数値 5件\n"
        "  3:3   97億4000万ドル  金額  97億4000万米ドル\n"
        "  3:48  午後3時         時刻  15:00\n"
        "  4:4   約15兆円        金額  ≈ 15兆円\n"
        "  4:10  3分の2          比率  2/3\n"
        "  4:18  10月2日         日付  10-02(年は不明)\n"
    )


def test_figures_explain(folder: Path) -> None:
    """The rule, the words and the other readings of each figure of a line, and what is none."""
    (folder / "b.md").write_text("# 題\n\n約15兆円を2025年3月末までに。GPT-4 は 7。\n", "utf-8")
    ran = factcheck(folder, "figures", "b.md", "--explain", "3")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "b.md:3:1 約15兆円\n"
        "  money, ≈ 15 trillion JPY\n"
        "  rule\n"
        "    money  Amounts of money: 974億ドル, $97.4 billion, 3〜5億円, between $5 and\n"
        "           $10 million.\n"
        "  words\n"
        "    約  hedges before     5 % down, 5 % up\n"
        "    15  digits\n"
        "    兆  magnitudes        1000000000000\n"
        "    円  currencies after  JPY\n"
        "  gave way\n"
        "    約15兆  number  number  it is shorter\n"
        "\n"
        "b.md:3:7 2025年3月末までに\n"
        "  date, until 2025-03-31\n"
        "  rule\n"
        "    date  Dates and stretches of days: full, numeric, eras, decades, parts,\n"
        "          fiscal years, relative ones.\n"
        "  words\n"
        "    2025年3月末  order of words  {year}年{month}月{part}\n"
        "    2025         digits\n"
        "    3            digits\n"
        "    末           parts           end\n"
        "    までに       bounds after    no lower end\n"
        "  gave way\n"
        "    2025年  duration  duration  it is shorter\n"
        "\n"
        "b.md: numbers that are no figures\n"
        "  3:23  4  no figure: it is part of a name, a code, an address or a longer word\n"
        "  3:27  7  no figure: no word beside it says what it counts or measures\n"
    )
    one = factcheck(folder, "figures", "b.md", "--explain", "3:9")
    assert one.out.startswith("b.md:3:7 2025年3月末までに\n")
    assert "15兆" not in one.out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("a.md", "--explain", "1"), ("No number stands at 1 of a.md; list the places with: "
         "factcheck figures a.md")),
        (("a.md", "--explain", "99:1"), ("No number stands at 99:1 of a.md; list the places with: "
         "factcheck figures a.md")),
        (("a.md", "--explain", "3:x"), ("Invalid value for '--explain': '3:x' is no place; give "
         "LINE or LINE:COLUMN, as in 12:5. See: factcheck figures --help")),
        (("a.md", "--explain", "3", "--format", "jsonl"),
         "--explain is for people; leave --format jsonl out."),
        (("a.md", "c.md", "--explain", "3"), "--explain tells of one article; name that one."),
    ],
)  # fmt: skip
def test_figures_explain_refuses(folder: Path, arguments: tuple[str, ...], sentence: str) -> None:
    (folder / "c.md").write_text("3人\n", "utf-8")
    ran = factcheck(folder, "figures", *arguments)
    assert (ran.code, ran.out, ran.err) == (2, "", f"factcheck: {sentence}\n")


def test_links_jsonl(folder: Path) -> None:
    """Whole lines for links: the place is that of the address."""
    ran = factcheck(folder, "links", "a.md", "--format", "jsonl")
    assert [json.loads(line) for line in ran.out.splitlines()] == [
        {
            "path": "a.md",
            "line": 3,
            "column": 29,
            "start": 35,
            "end": 48,
            "url": "https://x.ai/",
            "text": "xAI",
            "kind": "inline",
        }
    ]


def test_empty_article(tmp_path: Path) -> None:
    """An article without anything is no mistake."""
    (tmp_path / "a.md").write_text("")
    assert factcheck(tmp_path, "figures", "a.md", "--format", "jsonl") == (0, "", "")
    assert factcheck(tmp_path, "links", "a.md", "--format", "jsonl") == (0, "", "")
    assert factcheck(tmp_path, "check", "a.md", "-q").code == 0


def test_history_and_report(tmp_path: Path) -> None:
    """What a run learned of a link can be read, and its report written again without asking."""
    with Site() as site:
        url = site.url("/301")
        (tmp_path / "a.md").write_text(
            f"# 見出し\n\n[資料]({url})と[別の資料]({site.url('/404')})\n"
        )
        run = factcheck(tmp_path, "check", "a.md", "--allow-private")
        assert run.code == 1
        asked = site.requests
        told = factcheck(tmp_path, "history", url)
        assert told.code == 0
        first, *rest = told.out.splitlines()
        assert "  moved (http-301) HTTP 200  " in first
        assert rest == [
            "    there is a permanent redirect",
            f"    301 -> {site.url('/ok')}",
            f"    final address   {site.url('/ok')}",
            "    content-type    text/html; charset=utf-8",
            "    redirect        to another page of the site",
            "    page            127.0.0.1 · The bridge over the bay · und-Latn",
            "    body            sha256:880699e7175ef4d8…",
            "    rule            private addresses might be asked",
        ]
        html = (tmp_path / "reports" / "report.html").read_bytes()
        (tmp_path / "reports" / "report.html").unlink()
        again = factcheck(tmp_path, "report")
        assert (again.code, again.out) == (1, run.out)
        assert (tmp_path / "reports" / "report.html").read_bytes() == html
        assert site.requests == asked


def test_history_of_the_unknown(tmp_path: Path) -> None:
    """A link that was never probed is said to be so."""
    ran = factcheck(tmp_path, "history", "https://example.com/")
    assert ran == (0, "https://example.com/ was never probed; run: factcheck check\n", "")


def test_pipe_that_closes(folder: Path) -> None:
    """`factcheck figures … | head -0` ends without a word."""
    command = f"{sys.executable} -m factcheck figures a.md | head -c 0"
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment(), capture_output=True, check=False
    )
    assert done.stderr == b""


def test_nothing_named_and_no_folder_of_articles(tmp_path: Path) -> None:
    """Who named nothing has misspelled nothing."""
    ran = factcheck(tmp_path, "figures")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "factcheck: No article was named, and articles of the settings does not exist; "
        "name an article, or run: factcheck init\n"
    )
