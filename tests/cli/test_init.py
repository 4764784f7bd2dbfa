"""``factcheck init``: the settings file it writes is what the defaults are."""

from dataclasses import replace
from pathlib import Path

from factcheck.settings import Settings, load
from tests.cli._run import factcheck

WORKFLOW = ".github/workflows/factcheck.yml"


def test_writes_the_defaults(tmp_path: Path) -> None:
    """Every line of the file shows a default."""
    ran = factcheck(tmp_path, "init")
    assert ran == (0, f"Wrote factcheck.toml, {WORKFLOW}. Next: factcheck check articles/\n", "")
    assert load(None, tmp_path) == replace(Settings(), root=tmp_path)


def test_refuses_to_overwrite(tmp_path: Path) -> None:
    """A file that is there is left as it is."""
    (tmp_path / "factcheck.toml").write_text('fail_on = "note"\n')
    assert factcheck(tmp_path, "init").out.startswith(f"Wrote {WORKFLOW}.")
    ran = factcheck(tmp_path, "init")
    assert ran.code == 2
    assert ran.err == ("factcheck: factcheck.toml is already there; edit it, or remove it first.\n")
    assert (tmp_path / "factcheck.toml").read_text() == 'fail_on = "note"\n'
