"""``factcheck explain``: the pages of the checks."""

from pathlib import Path

from factcheck import checks
from tests.cli._run import factcheck


def test_unknown_check(tmp_path: Path) -> None:
    """An unknown check is one sentence that names those there are."""
    ran = factcheck(tmp_path, "explain", "dead-lnk")
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err == (
        'factcheck: There is no check "dead-lnk"; there are: ' + ", ".join(checks.ids()) + ".\n"
    )


def test_one_check(tmp_path: Path) -> None:
    """The page of a check is its docstring."""
    ran = factcheck(tmp_path, "explain", "dead-link")
    assert ran == (0, f"dead-link\n\n{checks.explain('dead-link')}\n", "")


def test_all_checks(tmp_path: Path) -> None:
    """Without a name every check is listed with its first sentence."""
    ran = factcheck(tmp_path, "explain")
    assert ran.code == 0
    assert [line.split("  ")[0] for line in ran.out.splitlines()] == list(checks.ids())
