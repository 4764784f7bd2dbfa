"""One decision on many claims of several files: for all of them, or for none."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factcheck.errors import CatalogError
from factcheck.model.ledger import KnownClaim
from factcheck.model.log import LogEntry
from factcheck.model.words import Status
from factcheck.storage import bulk, catalog

FILE = """article = "{name}.md"

# by hand
[[claim]]
id = "fc-{name}one1"
quote = "港は{name}年に開いた。"
figures = [{{ text = "2019年", kind = "date", value = "2019" }}]

[[claim]]
id = "fc-{name}two2"
quote = "工費は3億円だった。"
figures = [{{ text = "3億円", kind = "money", value = "300000000 JPY" }}]
"""
ENTRY = LogEntry(datetime(2026, 3, 1, 9, 30, 15, 7, UTC), "校閲", Status.VERIFIED, note="公報")
NAMES = ("aa", "bb", "cc")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in NAMES:
        (tmp_path / f"{name}.toml").write_text(FILE.format(name=name), "utf-8")
    return tmp_path


def _wanted(folder: Path) -> dict[Path, list[KnownClaim]]:
    """Return the first claim of each file."""
    found = {}
    for name in NAMES:
        known = catalog.load(folder / f"{name}.toml")
        assert known is not None
        found[folder / f"{name}.toml"] = [known.claims[0]]
    return found


def _logs(folder: Path) -> str:
    """Return how many entries the logs have, two digits for each file."""
    counts = ""
    for name in NAMES:
        known = catalog.load(folder / f"{name}.toml")
        counts += "".join(str(len(claim.log)) for claim in known.claims) if known else "--"
    return counts


def _after(count: int, then: Callable[[], object]) -> Callable[[Path, str], bool]:
    """Return what writes so many files, and does something else in place of the next."""
    left = [count]

    def save(path: Path, text: str) -> bool:
        left[0] -= 1
        if left[0] < 0:
            then()
        return real(path, text)

    real = catalog.save
    return save


def _refuse() -> None:
    raise CatalogError("no room")


def _interrupt() -> None:
    raise KeyboardInterrupt


def _killed(folder: Path, count: int) -> None:
    """Decide in a process that is killed once it has written so many files."""
    child = os.fork()
    if not child:
        catalog.save = _after(count, lambda: os._exit(9))
        bulk.append(_wanted(folder), ENTRY)
        os._exit(0)
    os.waitpid(child, 0)


def test_nothing_is_left_behind(folder: Path) -> None:
    """No journal where there was nothing to finish, none where all was written."""
    assert bulk.finish(folder) == 0
    bulk.append(_wanted(folder), ENTRY)
    assert _logs(folder) == "101010"
    assert [path.name for path in sorted(folder.iterdir())] == [f"{name}.toml" for name in NAMES]
    assert bulk.finish(folder) == 0
    assert _logs(folder) == "101010"


@pytest.mark.parametrize("then", [_refuse, _interrupt])
@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_none(
    folder: Path, count: int, then: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was written is put back as it was, byte for byte."""
    before = {path: path.read_bytes() for path in folder.iterdir()}
    once = [then]
    save = _after(count, lambda: once.pop()() if once else None)
    wanted = _wanted(folder)
    monkeypatch.setattr(catalog, "save", save)
    with pytest.raises((CatalogError, KeyboardInterrupt)):
        bulk.append(wanted, ENTRY)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork: nothing is killed")
@pytest.mark.parametrize("count", [1, 2, 3])
def test_all_once_it_was_begun(folder: Path, count: int) -> None:
    """The journal is the first file that is written; what it says is written by the next run."""
    _killed(folder, count)
    assert _logs(folder) == {1: "000000", 2: "100000", 3: "101000"}[count]
    assert bulk.finish(folder) == 4 - count
    assert _logs(folder) == "101010"
    assert len([*folder.iterdir()]) == 3
    whole = {path: path.read_bytes() for path in folder.iterdir()}
    for name in NAMES:
        (folder / f"{name}.toml").write_text(FILE.format(name=name), "utf-8")
    bulk.append(_wanted(folder), ENTRY)
    assert {path: path.read_bytes() for path in folder.iterdir()} == whole


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork: nothing is killed")
def test_killed_before_it_began(folder: Path) -> None:
    _killed(folder, 0)
    assert (bulk.finish(folder), _logs(folder)) == (0, "000000")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork: nothing is killed")
def test_what_people_did_meanwhile_stays(folder: Path) -> None:
    """Words changed by hand, a claim and a file that are gone: the rest has the decision."""
    _killed(folder, 1)
    for name, old, new in (("aa", "2019年", "2020年"), ("bb", "fc-bbone1", "fc-bbnew1")):
        path = folder / f"{name}.toml"
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    (folder / "cc.toml").unlink()
    assert bulk.finish(folder) == 1
    assert _logs(folder) == "1000--"
    known = catalog.load(folder / "aa.toml")
    assert known is not None
    assert known.claims[0].figures[0].text == "2020年"
    assert known.claims[0].log[0].figures == ("2019年",)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork: nothing is killed")
def test_the_next_decision_is_made_on_what_stands_then(folder: Path) -> None:
    """It is refused: its claims are others since the one before came to its end."""
    _killed(folder, 2)
    wanted = _wanted(folder)
    with pytest.raises(CatalogError, match=r"bb\.toml: fc-bbone1 has changed since it was listed"):
        bulk.append(wanted, ENTRY)
    assert _logs(folder) == "101010"


@pytest.mark.parametrize("text", ["[", '[[claim]]\nfile = "aa.toml"\nid = "fc-aaone1"\n'])
def test_a_journal_that_cannot_be_read(folder: Path, text: str) -> None:
    (folder / bulk.JOURNAL).write_text(text, "utf-8")
    with pytest.raises(CatalogError, match=r"\.decision: what a killed run was writing cannot be"):
        bulk.finish(folder)
    assert (folder / bulk.JOURNAL).exists()
