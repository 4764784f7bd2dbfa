"""Hands and accidents: whatever people wrote survives, whatever instant a process dies at."""

import os
import signal
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import CatalogError
from factcheck.model.log import LogEntry
from factcheck.model.words import Status
from factcheck.storage import catalog
from tests._articles import article
from tests.storage._offer import LINKS, NEW, again

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
LINES = st.sampled_from([
    "# 人事に照会", "#", "# [[claim]]", '# quote = "x"', "owner = 'A'", "seen = [1, 2] # later",
    'note = """\n# no comment\n[[claim]]\n"""', "'odd key' = 2026-03-01", "",
])  # fmt: skip
NOW = (
    ("2025年、974億ドルで買収すると言った。", "社員は12,800人である。"),
    ("2025年、974億ドルで買収すると言った。", "社員は12,900人である。"),
    (
        "社員は12,800人である。",
        "別の3社も名乗りを上げた。",
        "2025年、974億ドルで買収すると言った。",
    ),
    ("社員は1万2800人である。",),
)


@given(st.data())
@settings(max_examples=120, derandomize=True)
def test_lines_that_people_wrote_survive_in_their_order(data: st.DataObject) -> None:
    """Comments and keys of their own, anywhere a line may stand; a second run changes nothing."""
    lines, keys, inside = [], 0, False
    for line in NEW.splitlines():
        if not inside and data.draw(st.booleans()):
            extra = data.draw(LINES)
            if "=" in extra and not extra.startswith("#"):
                keys += 1
                extra = extra.replace("owner", f"owner{keys}").replace("seen", f"seen{keys}")
                extra = extra.replace("note", f"note{keys}").replace("odd key", f"odd {keys}")
            lines.append(extra)
        lines.append(line)
        inside = line.endswith("[") or (inside and line != "]")
    text = "\n".join(lines) + "\n"
    tomllib.loads(text)
    words = data.draw(st.sampled_from(NOW))
    file = Path(os.devnull).with_name("never-written.toml")
    known = catalog.parse(file, text)
    written = _updated(text, words)
    tomllib.loads(written)
    assert {claim.id for claim in known.claims} <= {
        claim.id for claim in catalog.parse(file, written).claims
    }
    mine = [line for line in lines if line and line not in NEW.splitlines()]
    for line in mine:
        assert written.count(line) >= text.count(line), line
    assert _updated(written, words) == written


def _updated(text: str, words: tuple[str, ...]) -> str:
    """Return what `factcheck catalog` makes of the file for an article of these sentences."""
    with tempfile.TemporaryDirectory() as folder:
        return again(article(*words), text, Path(folder) / "a.toml", LINKS)


@given(st.text(alphabet="[]\"'=#\n abc1<>", max_size=60), st.integers(0, len(NEW)))
@settings(max_examples=150, derandomize=True)
def test_a_mistake_anywhere_is_told_with_its_place(slip: str, place: int) -> None:
    """Whatever slips into a file: it is read, or refused with file, line and column."""
    text = NEW[:place] + slip + NEW[place:]
    try:
        catalog.parse(Path("a.toml"), text)
    except CatalogError as error:
        name, line, column, rest = str(error).split(":", 3)
        assert name == "a.toml"
        assert 1 <= int(line) <= text.count("\n") + 1
        assert int(column) >= 1
        assert rest.strip()


def test_a_merge_conflict_is_told_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    lines = NEW.splitlines()
    lines[8:9] = ["<<<<<<< HEAD", lines[8], "=======", lines[8] + " ", ">>>>>>> other"]
    text = "\n".join(lines)
    file.write_text(text, "utf-8")
    for act in (catalog.load, lambda path: catalog.append_log(path, "fc-0", ENTRY)):
        with pytest.raises(CatalogError, match=r"a\.toml:9:1: .*conflict"):
            act(file)
    assert file.read_text("utf-8") == text


ENTRY = LogEntry(NOON, "山田", Status.VERIFIED)
WRITER = """
import sys, time
from pathlib import Path
from factcheck.storage import catalog
path, old, new = Path(sys.argv[1]), *(Path(name).read_text("utf-8") for name in sys.argv[2:])
print("ready", flush=True)
while True:
    catalog.save(path, new)
    catalog.save(path, old)
"""


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that writes one of two large texts into a file, over and over."""
    for name, word in (("old", "a"), ("new", "b")):
        (tmp_path / name).write_text(NEW + f"# {word}\n" * 50_000, "utf-8")
    files = [str(tmp_path / name) for name in ("kept.toml", "old", "new")]
    started = subprocess.Popen(
        [sys.executable, "-c", WRITER, *files], stdout=subprocess.PIPE, text=True
    )
    assert started.stdout is not None
    assert started.stdout.readline() == "ready\n"
    yield started
    started.kill()
    started.wait()
    started.stdout.close()


@pytest.mark.parametrize("moment", range(12))
def test_killed_at_any_instant(tmp_path: Path, writer: subprocess.Popen[str], moment: int) -> None:
    """The file is the old or the new one, whole; the next writer is not hindered by the dead."""
    time.sleep(0.004 + 0.003 * moment)
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    file = tmp_path / "kept.toml"
    texts = [(tmp_path / name).read_text("utf-8") for name in ("old", "new")]
    assert not file.exists() or file.read_text("utf-8") in texts
    assert catalog.save(file, NEW)
    assert file.read_text("utf-8") == NEW


@pytest.mark.parametrize("step", ["open", "write", "flush", "fsync", "copymode", "replace"])
def test_killed_at_each_step(tmp_path: Path, step: str) -> None:
    """The same at every step of a write, whatever the machine's speed."""
    file = tmp_path / "a.toml"
    file.write_text(NEW, "utf-8")
    script = KILLED.format(step=step)
    done = subprocess.run([sys.executable, "-c", script, str(file)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert file.read_text("utf-8") in {NEW, NEW + "# new\n"}
    assert (file.read_text("utf-8") == NEW) is (step != "replace")


KILLED = """
import os, shutil, signal, sys
from pathlib import Path
from factcheck.storage import catalog
step, path = "{step}", Path(sys.argv[1])
def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
if step in ("open", "write", "flush"):
    first = Path.open
    class Dying:
        def __init__(self, file): self.file = file
        def __enter__(self): return self
        def __exit__(self, *_): die()
        def write(self, data):
            self.file.write(data[: len(data) // 2])
            self.file.flush()
            if step == "write": die()
            self.file.write(data[len(data) // 2 :])
        def flush(self): die()
    def opened(self, *a, **k):
        file = first(self, *a, **k)
        return die() if step == "open" else Dying(file)
    Path.open = opened
elif step == "fsync":
    os.fsync = die
elif step == "copymode":
    shutil.copymode = die
else:
    rename = Path.replace
    Path.replace = lambda self, other: (rename(self, other), die())
catalog.save(path, path.read_text("utf-8") + "# new\\n")
"""

DECIDER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from factcheck.model.log import LogEntry
from factcheck.model.words import Status
from factcheck.storage import catalog
for number in range(int(sys.argv[3])):
    entry = LogEntry(datetime(2026, 1, 5, tzinfo=UTC), f"{sys.argv[2]}{number}", Status.ASKED)
    catalog.append_log(Path(sys.argv[1]), "fc-0", entry)
"""


def test_two_who_decide_at_once_lose_nothing(tmp_path: Path) -> None:
    file, many = tmp_path / "a.toml", 15
    file.write_text(NEW, "utf-8")
    running = [
        subprocess.Popen([sys.executable, "-c", DECIDER, str(file), who, str(many)])
        for who in ("A", "B")
    ]
    assert [process.wait(60) for process in running] == [0, 0]
    known = catalog.load(file)
    assert known is not None
    by = [entry.by for entry in known.claims[0].log]
    assert sorted(by) == sorted(f"{who}{number}" for who in "AB" for number in range(many))
    for who in "AB":
        assert [name for name in by if name[0] == who] == [f"{who}{n}" for n in range(many)]
