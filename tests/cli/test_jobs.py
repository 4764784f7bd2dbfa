"""``--jobs``: articles on several processes, and the same output byte for byte."""

import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factcheck import audit, formats
from factcheck.audit import checking, ledger, listing, upkeep
from factcheck.audit.gathering import PER_PROCESS, processes, shared
from factcheck.formats.json import FORMAT
from factcheck.plugins import Canvas, Document
from factcheck.said.cli import INTERRUPTED
from factcheck.settings import Settings
from factcheck.storage import catalog
from tests.cli._run import environment, factcheck, heeding_interrupts

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
JA = "# 市場{n}\n\n2025年の売上は前年比{n}%増の約15兆円、2026年1月31日(月曜日)に始まった。[資料](https://example.com/{n})\n"
EN = "# Harbor {n}\n\nIt caught {n},200 tons in 2025, up 5% from 10 tons.\n"
BROKEN = b"%PDF-1.7 not one"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of eleven articles, one of which cannot be read, and a sixth claim that is known."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "factcheck.toml").write_text("")
    for n in range(10):
        text = (JA if n % 2 else EN).format(n=n + 1)
        (tmp_path / "articles" / f"{n}.md").write_text(text, "utf-8")
    (tmp_path / "articles" / "4b.docx").write_bytes(BROKEN)
    return tmp_path


def test_figures(folder: Path) -> None:
    """The list, the refusal in its midst, and the exit code."""
    one = factcheck(folder, "figures", "articles", "--format", "jsonl", "--jobs", "1")
    two = factcheck(folder, "figures", "articles", "--format", "jsonl", "--jobs", "2")
    assert one == two
    assert one.code == 2
    assert "4b.docx" in one.err
    paths = [json.loads(line)["path"] for line in one.out.splitlines()]
    assert list(dict.fromkeys(paths)) == [f"articles/{n}.md" for n in range(10)]


def test_figures_for_people(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tables, apart by a blank line but at a refusal, in order."""
    monkeypatch.chdir(folder)
    settings, canvas = replace(Settings(), root=folder), Canvas()
    shown = [
        list(listing.figures(audit.Wishes(), settings, "table", canvas, jobs)) for jobs in (1, 2)
    ]
    assert shown[0] == shown[1]
    text = "".join(part for part in shown[0] if isinstance(part, str))
    gathered, refusals = audit.gather(audit.Wishes(), settings)
    assert text == formats.figures_table([(one.article, one.figures) for one in gathered], canvas)
    assert refusals == [part.sentence for part in shown[0] if isinstance(part, audit.Refusal)]


def test_check(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A whole report: figures, claims, findings with their fingerprints, refusals."""
    monkeypatch.chdir(folder)
    settings = replace(Settings(), root=folder)
    told = []
    for jobs in (1, 2):
        found = checking.check(audit.Wishes(offline=True), settings, NOW, jobs=jobs)
        told.append(FORMAT.render(replace(found.report, changes=None), Canvas()))
    assert told[0] == told[1]
    assert told[0].count('"check": "weekday-mismatch"') == 5


def test_catalog(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same changes and refusals in the same order, also where some articles are as they were.

    A stream of articles is worth a process for each `PER_PROCESS` bytes, and none before.
    """
    monkeypatch.chdir(folder)
    settings = replace(Settings(), root=folder)

    def told(jobs: int | None) -> object:
        look = upkeep.Upkeep(audit.Wishes(), settings, NOW).look(None, jobs)
        claims = "".join(each.text for each in look.changes if isinstance(each, ledger.Change))
        ids = re.compile("fc-[a-z0-9]{8}")
        paths = [(each.path.name, each.counts) for each in look.changes]
        return paths, look.refusals, ids.sub("fc-", claims)

    one = told(1)
    assert told(2) == told(None) == one
    for change in upkeep.Upkeep(audit.Wishes(["articles/3.md"]), settings, NOW).look().changes:
        assert isinstance(change, ledger.Change)
        catalog.save(change.path, change.text)
    ((path, *_), *_), (refusal,), _ = one = told(1)  # type: ignore[misc]
    assert (path, "4b.docx" in refusal) == ("0.toml", True)
    assert told(2) == one
    monkeypatch.setattr("factcheck.scale.cores", lambda: 4)
    some = [Document(f"{n}.md", b"a" * (PER_PROCESS // 2), "", None) for n in range(30)]
    things = iter(some)
    again, count = shared(things, None)
    assert (count, len(list(things))) == (4, 22)
    assert list(again) == some[:8]
    assert shared(iter(some[:3]), None)[1] == 1
    assert shared(iter(some[:1]), None)[1] == 0


def test_few_articles_are_worth_no_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What starting a process costs must come back; what is asked for is done."""
    monkeypatch.setattr("factcheck.scale.cores", lambda: 4)
    paths = [str(tmp_path / f"{n}.md") for n in range(5)]
    for path in paths:
        Path(path).write_bytes(b"a" * 1000)
    assert processes(paths, None) == 0
    assert processes(paths, 2) == 2
    assert processes(paths, 9) == 5
    Path(paths[0]).write_bytes(b"a" * 2 * PER_PROCESS)
    assert processes(paths, None) == 2
    Path(paths[1]).write_bytes(b"a" * 9 * PER_PROCESS)
    assert processes([*paths, "https://example.com/", "-"], None) == 4
    assert processes(paths[:1], None) == 1


def test_interrupted(folder: Path) -> None:
    """Ctrl-C goes to all processes of a terminal: one sentence, and nobody is left behind."""
    for n in range(400):
        (folder / "articles" / f"9-{n}.md").write_text(JA.format(n=n) * 20, "utf-8")
    with (
        heeding_interrupts(),
        subprocess.Popen(
            [sys.executable, "-m", "factcheck", "figures", "articles", "--jobs", "2"],
            cwd=folder,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        ) as process,
    ):
        assert process.stdout is not None
        process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert said.decode().strip() == f"factcheck: {INTERRUPTED.en}"
