"""Looking over the articles again costs a hash each, and forgets whatever may have changed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from factcheck import audit
from factcheck.audit import gathering, ledger, upkeep
from factcheck.audit.ledger import Change, Counts
from factcheck.errors import StorageError
from factcheck.model.log import LogEntry
from factcheck.model.terms import Terms
from factcheck.model.words import Status
from factcheck.settings import Settings
from factcheck.storage import catalog
from factcheck.storage.sqlite import SqliteHistory

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)


class World:
    """A folder of three articles of one claim each."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.settings = Settings(root=folder)
        self.wishes = audit.Wishes()
        self.now = NOON
        self.read: list[str] = []
        (folder / "articles").mkdir()
        for number in range(3):
            self.write(f"{number}.md", f"会社は社員{number + 5}人を雇った。")

    def write(self, name: str, text: str) -> None:
        (self.folder / "articles" / name).write_text(f"# 題\n\n{text}\n", "utf-8")

    def look(self, *, save: bool = True) -> list[Counts]:
        """Look, save, and tell what each article came to; `read` tells which were read."""
        self.read.clear()
        found = upkeep.Upkeep(self.wishes, self.settings, self.now).look()
        for change in found.changes:
            if save and isinstance(change, Change):
                catalog.save(change.path, change.text)
        return [change.counts for change in found.changes]


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    made = World(tmp_path)
    gather = gathering.gather_one
    monkeypatch.setattr(
        gathering,
        "gather_one",
        lambda document, settings, **wishes: (
            made.read.append(Path(document.source).name),
            gather(document, settings, **wishes),
        )[1],
    )
    monkeypatch.chdir(tmp_path)
    return made


ALL = ["0.md", "1.md", "2.md"]
SETTLED = [Counts(1)] * 3


def test_what_was_written_is_known_the_next_time(world: World) -> None:
    assert world.look() == [Counts(1, new=1)] * 3
    assert world.read == ALL
    for _ in range(2):
        assert world.look() == SETTLED
        assert world.read == []


def test_what_was_not_written_is_read_again(world: World) -> None:
    world.look(save=False)
    assert world.look(save=False) == [Counts(1, new=1)] * 3
    assert world.read == ALL


def test_only_a_changed_article_is_read(world: World) -> None:
    world.look()
    world.write("1.md", "会社は社員6人を雇った。工場は7棟ある。")
    assert world.look() == [Counts(1), Counts(2, new=1), Counts(1)]
    assert world.read == ["1.md"]
    world.look()
    assert world.read == []


def test_a_file_that_a_person_touched_is_read(world: World) -> None:
    world.look()
    path = world.folder / "claims" / "2.toml"
    path.write_text("# mine\n" + path.read_text("utf-8"), "utf-8")
    assert world.look() == SETTLED
    assert world.read == ["2.md"]
    path.unlink()
    assert world.look()[2] == Counts(1, new=1)


@pytest.mark.parametrize(
    "change",
    [
        {"superlatives": True},
        {"two_people": True},
        {"recheck_after": Terms(money=1)},
        {"wishes": audit.Wishes(published=date(2025, 1, 1))},
        {"wishes": audit.Wishes(language="en")},
    ],
)
def test_settings_that_matter_are_heeded(world: World, change: dict[str, object]) -> None:
    world.look()
    world.wishes = change.pop("wishes", world.wishes)  # type: ignore[assignment]
    world.settings = replace(world.settings, **change)  # type: ignore[arg-type]
    world.look()
    assert world.read == ALL


def test_other_code_reads_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.look()
    monkeypatch.setattr(upkeep, "__version__", "99")
    world.look()
    assert world.read == ALL
    world.look()
    assert world.read == []


def test_a_history_that_is_deleted_or_broken_costs_time_only(world: World) -> None:
    world.look()
    file = world.folder / world.settings.history
    for path in file.parent.iterdir():
        path.unlink()
    assert world.look() == SETTLED
    assert world.read == ALL
    for path in file.parent.iterdir():
        path.unlink()
    file.write_bytes(b"no history" * 1000)
    with pytest.raises(StorageError):
        SqliteHistory(file)
    assert world.look() == SETTLED
    assert world.read == ALL


def test_what_is_kept_of_an_article_may_be_nonsense(world: World) -> None:
    world.look()
    with SqliteHistory(world.folder / world.settings.history) as history:
        rows = [(name, state, "[]") for name, (state, _) in history.articles().items()]
        history.keep_articles(rows)
    assert world.look() == SETTLED
    assert world.read == ALL


def test_a_verification_that_ends_is_seen_without_any_change(world: World) -> None:
    world.look()
    path = world.folder / "claims" / "0.toml"
    known = catalog.load(path)
    assert known is not None
    catalog.append_log(path, known.claims[0].id, LogEntry(NOON, "山田", Status.VERIFIED))
    world.settings = replace(world.settings, recheck_after=Terms(every=30))
    world.look()
    world.now = NOON + timedelta(days=29)
    assert world.look() == SETTLED
    assert world.read == []
    world.now = NOON + timedelta(days=30)
    assert world.look() == [Counts(1, stale=1), Counts(1), Counts(1)]
    assert world.read == ["0.md"]
    assert world.look()[0] == Counts(1, stale=1)
    assert world.read == []


def test_the_same_as_without_a_memory(world: World) -> None:
    world.look()
    gathered, _ = audit.gather(world.wishes, world.settings)
    changes = ledger.catalog_changes(gathered, world.settings, now=world.now)
    assert [change.counts for change in changes] == world.look()
    assert not any(change.differs for change in changes)
