"""An entry is taken back exactly, and only while it is the last; two writers wait."""

import subprocess
import sys
import textwrap
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factcheck.errors import CatalogError
from factcheck.model.records import LogEntry
from factcheck.model.words import Status
from factcheck.storage import catalog, decisions
from factcheck.storage.lock import locked

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ENTRY = LogEntry(AT, "A. Editor", Status.VERIFIED, note="by phone")
TEXT = """\
# a file of people
article = "a.md"
text = "full"

[[claim]]
id = "fc-aaaaaaaa"
quote = "It cost 5 dollars."   # kept
line = 1
figures = [ { text = "5 dollars", kind = "money", value = "5 USD" } ]

# about the second
[[claim]]
id = "fc-bbbbbbbb"
quote = "It took 3 days."
line = 2
figures = [ { text = "3 days", kind = "duration", value = "3 day" } ]
# the end
"""


@pytest.mark.parametrize("claim", ["fc-aaaaaaaa", "fc-bbbbbbbb"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_taken_back_the_file_is_what_it_was(
    tmp_path: Path, claim: str, ends: str, mark: str
) -> None:
    """Byte for byte, whatever line ends, byte order mark and comments it has."""
    file = tmp_path / "a.toml"
    before = (mark + TEXT).replace("\n", ends).encode()
    file.write_bytes(before)
    what = decisions.append(file, claim, ENTRY)
    assert what.number == 1
    assert what.entry.figures
    assert file.read_bytes() != before
    decisions.retract(what)
    assert file.read_bytes() == before


def test_of_two_like_entries_the_own_one_goes(tmp_path: Path) -> None:
    """The first of two equal entries cannot be taken back: it is not the last."""
    file = tmp_path / "a.toml"
    file.write_text(TEXT, "utf-8")
    first = decisions.append(file, "fc-aaaaaaaa", ENTRY)
    once = file.read_bytes()
    second = decisions.append(file, "fc-aaaaaaaa", ENTRY)
    with pytest.raises(CatalogError, match="has changed since"):
        decisions.retract(first)
    decisions.retract(second)
    assert file.read_bytes() == once
    with pytest.raises(CatalogError, match="has changed since"):
        decisions.retract(second)


def test_an_entry_that_is_gone_or_edited_is_left_alone(tmp_path: Path) -> None:
    """Nothing is removed that is not word for word what was written."""
    file = tmp_path / "a.toml"
    file.write_text(TEXT, "utf-8")
    what = decisions.append(file, "fc-aaaaaaaa", ENTRY)
    edited = file.read_text("utf-8").replace("by phone", "by letter")
    file.write_text(edited, "utf-8")
    with pytest.raises(CatalogError):
        decisions.retract(what)
    assert file.read_text("utf-8") == edited
    file.unlink()
    with pytest.raises(CatalogError):
        decisions.retract(what)


def test_a_comment_behind_the_entry_stays(tmp_path: Path) -> None:
    """What people wrote behind the entry is theirs."""
    file = tmp_path / "a.toml"
    file.write_text(TEXT, "utf-8")
    what = decisions.append(file, "fc-aaaaaaaa", ENTRY)
    noted = file.read_text("utf-8").replace(
        "\n# about the second", "\n# remember\n\n# about the second"
    )
    file.write_text(noted, "utf-8")
    decisions.retract(what)
    assert "# remember\n" in file.read_text("utf-8")
    known = catalog.load(file)
    assert known
    assert known.claims[0].log == ()


def test_the_lock_may_be_taken_twice_by_its_holder(tmp_path: Path) -> None:
    """A decision inside a decision does not wait for itself."""
    with locked(tmp_path), locked(tmp_path):
        assert list(tmp_path.iterdir()) == []


def test_what_came_between_reading_and_writing_stays(tmp_path: Path) -> None:
    """A catalogue that is brought up to date overwrites no decision made meanwhile."""
    file = tmp_path / "a.toml"
    assert decisions.bring_up(file, None, TEXT)
    before = catalog.read(file)
    assert not decisions.bring_up(file, before, TEXT)
    decisions.append(file, "fc-aaaaaaaa", ENTRY)
    decided = file.read_bytes()
    with pytest.raises(CatalogError, match="meanwhile"):
        decisions.bring_up(file, before, TEXT.replace("line = 2", "line = 3"))
    assert file.read_bytes() == decided


def test_processes_wait_for_each_other(tmp_path: Path) -> None:
    """Three processes append at once to one file: no entry is lost."""
    file = tmp_path / "a.toml"
    file.write_text(TEXT, "utf-8")
    program = textwrap.dedent("""
        import sys
        from dataclasses import replace
        from pathlib import Path
        from factcheck.storage import catalog
        from tests.storage.test_decisions import ENTRY
        for number in range(8):
            entry = replace(ENTRY, note=f"{sys.argv[1]} {number}")
            catalog.append_log(Path(sys.argv[2]), "fc-aaaaaaaa", entry)
    """)
    runs = [subprocess.Popen([sys.executable, "-c", program, name, str(file)]) for name in "xyz"]
    assert [run.wait(60) for run in runs] == [0, 0, 0]
    known = catalog.load(file)
    assert known
    notes = [entry.note for entry in known.claims[0].log]
    assert sorted(map(str, notes)) == sorted(f"{name} {n}" for name in "xyz" for n in range(8))
    assert replace(known.claims[0].log[0], note="by phone").by == ENTRY.by
