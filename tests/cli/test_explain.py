"""``factcheck explain``: the pages of the checks."""

from pathlib import Path

from factcheck import checks
from factcheck.model.words import CheckFamily
from factcheck.said.explaining import FAMILIES, MORE
from tests.cli._run import factcheck


def test_unknown_check(tmp_path: Path) -> None:
    """An unknown check is one sentence that names the one that is like it, or where all are."""
    for name, more in (
        ("dead-lnk", "did you mean dead-link?"),
        ("x", "factcheck explain lists them all."),
    ):
        ran = factcheck(tmp_path, "explain", name)
        assert ran == (2, "", f'factcheck: There is no check "{name}"; {more}\n')


def test_one_check(tmp_path: Path) -> None:
    """The page of a check is its docstring."""
    ran = factcheck(tmp_path, "explain", "dead-link")
    assert ran == (0, f"dead-link\n\n{checks.explain('dead-link')}\n", "")


def test_all_checks_by_family(tmp_path: Path) -> None:
    """Without a name every check is listed once, under its family, within 80 columns."""
    ran = factcheck(tmp_path, "explain")
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert max(map(len, lines)) < 80
    headings = [line for line in lines if line.endswith(":") and not line.startswith(" ")]
    assert headings == [f"{words.en}:" for words in FAMILIES.values()]
    listed = [line.split()[0] for line in lines if line.startswith("  ") and line[2] != " "]
    assert listed == [name for members in checks.families().values() for name in members]
    assert sorted(listed) == list(checks.ids())
    assert lines[:4] == [
        "Links:",
        "  blocked-link      A server would not show the page to a program; a person",
        "                    must look.",
        "  dead-link         A reference link leads nowhere, and that is sure.",
    ]


def test_all_checks_in_japanese(tmp_path: Path) -> None:
    """The same in Japanese; the names of the checks stay."""
    ran = factcheck(tmp_path, "--ui-lang", "ja", "explain")
    assert ran.code == 0
    assert ran.out.startswith("リンク:\n  blocked-link      サーバーが")
    assert ran.out.endswith(f"\n\n{MORE.ja}\n")


def test_every_family_has_a_name() -> None:
    """A family without a name could not be listed."""
    assert list(FAMILIES) == list(CheckFamily)
