"""``--report FORMAT=FILE``: several reports at once, each where it is wanted."""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from factcheck import plugins
from tests.cli._run import factcheck
from tests.cli.test_bad_input import assert_refused, left_behind

ARTICLE = "# 港\n\n港は2019年に100万円で開いた。[発表](https://a.example/x)\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.md").write_text(ARTICLE, "utf-8")
    return tmp_path


def test_all_formats_at_once(folder: Path) -> None:
    """In `check`, and again, byte for byte, in `report`."""
    names = plugins.names("factcheck.formats")
    wanted = [word for name in names for word in ("--report", f"{name}=out/{name}")]
    assert factcheck(folder, "check", "--offline", "a.md", *wanted).code == 0
    first = {name: (folder / "out" / name).read_bytes() for name in names}
    assert json.loads(first["sarif"])["version"] == "2.1.0"
    assert ET.fromstring(first["junit"]).tag == "testsuites"
    assert first["figures-csv"].startswith("\ufeffarticle,".encode())
    assert factcheck(folder, "report", *wanted).code == 0
    for name in ("sarif", "junit", "gitlab", "rdjson", "github", "csv", "jsonl"):
        assert (folder / "out" / name).read_bytes() == first[name]


def test_files_of_the_settings_have_their_names(folder: Path) -> None:
    formats = [*plugins.names("factcheck.formats")]
    (folder / "factcheck.toml").write_text(f"formats = {json.dumps(formats)}\n")
    factcheck(folder, "check", "--offline", "a.md")
    made = sorted(path.name for path in (folder / "reports").iterdir())
    assert len(made) == len(formats)
    assert {"figures.csv", "links.csv", "report.sarif", "report.xml"} <= set(made)


def test_no_reports_but_those_named(folder: Path) -> None:
    run = factcheck(folder, "check", "--offline", "--no-reports", "a.md", "--report", "csv=l.csv")
    assert (run.code, "Reports: l.csv" in run.err) == (0, True)
    assert not (folder / "reports").exists()


@pytest.mark.parametrize(
    ("file", "begins"),
    [
        ("x.sarif", "{"),
        ("links.csv", "\ufeffarticle,line,column,in the text,address"),
        ("some.csv", "\ufeffarticle,line,column,what"),
        ("gl.codequality.json", "[]"),
        ("x.xml", "<?xml"),
        ("x.txt", "a.md: 2 figures wait for a person"),
        ("x.statistics.txt", "Findings, by check"),
    ],
)
def test_output_tells_its_format(folder: Path, file: str, begins: str) -> None:
    factcheck(folder, "check", "-q", "--offline", "a.md", "--output", file)
    assert (folder / file).read_text("utf-8").startswith(begins)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--report", "pdf=x.pdf"), ('"pdf"', "sarif")),
        (("--report", "sarif"), ("--report sarif=FILE",)),
        (("--report", "sarif="), ("--report sarif=FILE",)),
        (("--report", "=x"), ('""', "sarif")),
        (("--report", "sarif=x", "--report", "junit=./x"), ("x", "file of its own")),
        (("--report", "sarif=x", "--output", "x"), ("x", "file of its own")),
    ],
)
def test_refused(folder: Path, words: tuple[str, ...], told: tuple[str, ...]) -> None:
    assert_refused(factcheck(folder, "check", "--offline", "a.md", *words), *told)
    assert left_behind(folder) == ["a.md"]


def test_statistics_follow_the_report(folder: Path) -> None:
    """They stand under what is printed, and beside it where programs read that."""
    with_them = factcheck(folder, "check", "--offline", "a.md", "--statistics")
    report, _, statistics = with_them.out.partition("\n\nFindings, by check\n")
    assert report.startswith("a.md: 2 figures wait for a person\n")
    assert report.endswith("Findings     2  2 notes")
    assert statistics == (
        "  2  unverified-figure  note\n"
        "\n"
        "Links, by verdict and reason\n"
        "  1  unchecked  offline\n"
        "\n"
        "Figures, by kind\n"
        "  1  date\n"
        "  1  money\n"
    )
    piped = factcheck(folder, "check", "--offline", "a.md", "--statistics", "--format", "json",
                      "--output", "-")  # fmt: skip
    assert piped.json()["summary"]["articles"] == 1
    assert piped.err.startswith("\nFindings, by check\n")


@pytest.mark.parametrize("words", [("--output", "there"), ("--report", "sarif=there")])
def test_a_folder_in_place_of_a_file_is_told_before_anything_is_asked(
    folder: Path, words: tuple[str, ...]
) -> None:
    (folder / "there").mkdir()
    ran = factcheck(folder, "check", "--offline", "a.md", *words)
    assert ran == (2, "", "factcheck: there: is a folder; name a file.\n")
    assert not (folder / ".factcheck").exists()
