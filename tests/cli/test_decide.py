"""``factcheck decide``: many claims by ids or by what they have in common; all or none."""

import os
import pty
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.cli._run import Ran, environment, factcheck

BRIDGE = """---
title: 橋の値段
date: 2026-01-15
lang: ja
---

新しい橋の総工費は120億円で、2019年に着工した。完成は3年遅れた。

市場規模は1兆円(約65億ドル)に達した。
"""
PORT = """---
title: The port
lang: en
---

The port handled 12,800 containers in 2024. Fees rose by 3.5%.

- Report https://port.example/2024
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two articles that the catalogue knows."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "bridge.md").write_text(BRIDGE, "utf-8")
    (tmp_path / "articles" / "port.md").write_text(PORT, "utf-8")
    assert factcheck(tmp_path, "catalog").code == 0
    return tmp_path


def state(folder: Path) -> dict[str, bytes]:
    """Return all files, byte for byte."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def logs(folder: Path) -> dict[str, list[str]]:
    """Return the statuses in the log of each claim, by its quote."""
    found = {}
    for path in sorted((folder / "claims").glob("*.toml")):
        for claim in tomllib.loads(path.read_text("utf-8"))["claim"]:
            found[claim["quote"]] = [entry["status"] for entry in claim.get("log", [])]
    return found


def ids(folder: Path, *arguments: str) -> list[str]:
    """Return the ids that a dry run lists."""
    ran = factcheck(folder, "decide", "--dry-run", *arguments)
    assert ran.code == 0
    return [line.split()[0] for line in ran.out.splitlines()]


def decide(folder: Path, *arguments: str, status: str = "verified") -> Ran:
    """Decide as 山田."""
    return factcheck(folder, "decide", *arguments, "--status", status, "--by", "山田")


TOTAL, LATE, MARKET = (
    "新しい橋の総工費は120億円で、2019年に着工した。",
    "完成は3年遅れた。",
    "市場規模は1兆円(約65億ドル)に達した。",
)
BOXES, FEES = "The port handled 12,800 containers in 2024.", "Fees rose by 3.5%."


def test_dry_run_lists_and_writes_nothing(folder: Path) -> None:
    """Ids, states, places and words in reading order; no file changes and none appears."""
    before = state(folder)
    ran = factcheck(folder, "decide", "--dry-run")
    first, second, third, *_ = ids(folder)
    assert ran.out.splitlines()[:3] == [
        f"{first}  open  articles/bridge.md:7  新しい橋の総工費は120億円で、2019年…",
        f"{second}  open  articles/bridge.md:7  完成は3年遅れた。",
        f"{third}  open  articles/bridge.md:9  市場規模は1兆円(約65億ドル)に達した。",
    ]
    assert len(ran.out.splitlines()) == 5
    assert ran.err == "Claims: 5 (5 open)\n"
    assert state(folder) == before


@pytest.mark.parametrize(
    ("arguments", "quotes"),
    [
        (("--kind", "money"), [TOTAL, MARKET]),
        (("--kind", "money", "--kind", "percent"), [TOTAL, MARKET, FEES]),
        (("--article", "articles/port.md"), [BOXES, FEES]),
        (("--article", "articles/port.md", "--kind", "date"), [BOXES]),
        (("--status-is", "open"), [TOTAL, LATE, MARKET, BOXES, FEES]),
        (("--status-is", "stale"), []),
        (("--check", "uncited-figure"), [TOTAL, MARKET]),
        (("--text", "総工費は 120億円"), [TOTAL]),
        (("--text", "FEES"), [FEES]),
    ],
)
def test_filters(folder: Path, arguments: tuple[str, ...], quotes: list[str]) -> None:
    """Values of one option widen it, options narrow it; what is listed is written."""
    assert len(ids(folder, *arguments)) == len(quotes)
    ran = decide(folder, *arguments, "--yes")
    assert ran.code == 0
    assert [quote for quote, log in logs(folder).items() if log] == quotes
    assert ran.out.count("verified by 山田") == len(quotes)


def test_statuses_and_overlays(folder: Path) -> None:
    """What was changed after it was verified is stale, no longer verified; what is gone is lost."""
    decide(folder, "--text", "120億円", "--yes")
    decide(folder, "--text", "遅れた", "--yes", status="disputed")
    assert len(ids(folder, "--status-is", "verified")) == 1
    assert len(ids(folder, "--status-is", "disputed", "--status-is", "verified")) == 2
    path = folder / "articles" / "bridge.md"
    path.write_text(BRIDGE.replace("120億", "130億").replace(LATE, ""), "utf-8")
    assert len(ids(folder, "--status-is", "stale")) == 1
    assert ids(folder, "--status-is", "verified") == []
    assert factcheck(folder, "decide", "--dry-run", "--status-is", "lost").out.endswith(
        "  lost  articles/bridge.md:-  完成は3年遅れた。\n"
    )
    assert len(ids(folder, "--check", "stale-claim")) == 1
    assert len(ids(folder, "--check", "lost-claim")) == 1


def test_new_words_are_not_decided_on_by_the_old(folder: Path) -> None:
    """While the catalogue holds the words of before, a decision by filter is refused."""
    decide(folder, "--text", "120億円", "--yes")
    path = folder / "articles" / "bridge.md"
    path.write_text(BRIDGE.replace("120億", "130億"), "utf-8")
    before = state(folder)
    ran = decide(folder, "--status-is", "stale", "--yes")
    assert ran.code == 2
    assert ran.err == (
        "factcheck: bridge.toml still holds other words of articles/bridge.md than you see; "
        "run factcheck catalog first.\n"
    )
    assert state(folder) == before
    factcheck(folder, "catalog")
    assert decide(folder, "--status-is", "stale", "--yes").code == 0
    assert ids(folder, "--status-is", "stale") == []


def test_several_ids(folder: Path) -> None:
    """Each is told once, in the order given; a second mention of one adds nothing."""
    first, second, *_ = ids(folder)
    ran = decide(folder, second, first, second)
    assert ran.out == (
        f"claims/bridge.toml: {second} is verified by 山田.\n"
        f"claims/bridge.toml: {first} is verified by 山田.\n"
        "Claims marked verified: 2.\n"
    )
    assert [len(log) for log in logs(folder).values()] == [1, 1, 0, 0, 0]


def test_one_wrong_id_and_nothing_is_written(folder: Path) -> None:
    """All or none, over all files."""
    before = state(folder)
    ran = decide(folder, *ids(folder), "fc-22222222")
    assert ran.code == 2
    assert 'No claim in claims/ has the id "fc-22222222"' in ran.err
    assert state(folder) == before


def test_a_file_with_a_mistake_and_nothing_is_written(folder: Path) -> None:
    """Neither the broken file nor a sound one is touched."""
    broken = folder / "claims" / "port.toml"
    broken.write_text(broken.read_text("utf-8") + "\n[[claim]\n", "utf-8")
    before = state(folder)
    ran = decide(folder, "--status-is", "open", "--yes")
    assert ran.code == 2
    assert "port.toml:" in ran.err
    assert state(folder) == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--status", "verified"), "Which claims?"),
        (("fc-22222222",), "What was decided?"),
        (("fc-22222222", "--kind", "money", "--status", "asked"), "not both"),
        (("fc-22222222", "--status", "unverifiable"), "needs a reason"),
        (("fc-22222222", "--status", "unverifiable", "--note", "  "), "needs a reason"),
        (("--kind", "money", "--status", "verified"), "marked verified: 2. Look at them"),
        (("--article", "none.md", "--status", "verified", "--yes"), "none.md"),
    ],
)
def test_refusals(folder: Path, arguments: tuple[str, ...], said: str) -> None:
    """Each says what to do; nothing is written."""
    before = state(folder)
    ran = factcheck(folder, "decide", *arguments, "--by", "山田")
    assert ran.code == 2
    assert said in ran.err
    assert state(folder) == before


def test_only_people_decide(folder: Path) -> None:
    """Without a name nothing is written."""
    before = state(folder)
    env = {**environment(), "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    command = [sys.executable, "-m", "factcheck", "decide", "--kind", "money"]
    done = subprocess.run(
        [*command, "--status", "verified", "--yes"],
        cwd=folder,
        env=env,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    assert b"Who decides?" in done.stderr
    assert state(folder) == before


def test_nothing_fits(folder: Path) -> None:
    """That is said, and is no mistake."""
    ran = decide(folder, "--text", "no such words", "--yes")
    assert ran == (0, "", "No claim fits.\n")


def test_claims_the_catalogue_does_not_know(folder: Path) -> None:
    """They have no id to decide on; they are counted."""
    path = folder / "articles" / "bridge.md"
    path.write_text(BRIDGE + "\n通行料は500円だ。\n", "utf-8")
    ran = factcheck(folder, "decide", "--dry-run", "--kind", "money")
    assert len(ran.out.splitlines()) == 2
    assert "Not in the catalogue yet: 1 more; run: factcheck catalog" in ran.err


@pytest.mark.parametrize(("answer", "written"), [(b"y\n", 2), (b"n\n", 0), (b"\n", 0)])
def test_a_terminal_is_asked(folder: Path, answer: bytes, written: int) -> None:
    """It sees the list and the number first; only yes is yes."""
    ours, theirs = pty.openpty()
    os.write(ours, answer)
    command = [sys.executable, "-m", "factcheck", "decide", "--kind", "money", "--by", "山田"]
    done = subprocess.run(
        [*command, "--status", "verified"],
        cwd=folder,
        env=environment(),
        stdin=theirs,
        capture_output=True,
        check=False,
    )
    os.close(ours)
    os.close(theirs)
    assert done.returncode == 0
    assert "Mark these 2 as verified?" in done.stdout.decode()
    assert TOTAL[:10] in done.stdout.decode()
    assert sum(map(len, logs(folder).values())) == written


def test_authors_do_not_count_as_the_second_person(folder: Path) -> None:
    """Under the two-person rule it is said that their word does not count yet."""
    (folder / "factcheck.toml").write_text("two_people = true\n", "utf-8")
    path = folder / "claims" / "bridge.toml"
    path.write_text('author = "山田"\n' + path.read_text("utf-8"), "utf-8")
    first, *_ = ids(folder, "--kind", "money")
    ran = decide(folder, first)
    assert ran.err == (
        f"{first}: 山田 wrote the article, so this does not count until a second person "
        "verifies it.\n"
    )
    assert first in ids(folder, "--status-is", "open")


def test_a_dry_run_by_id_shows_where_the_claim_stands_now(folder: Path) -> None:
    """What has changed since, or does not count, is not listed as verified."""
    (folder / "factcheck.toml").write_text("two_people = true\n", "utf-8")
    path = folder / "claims" / "bridge.toml"
    path.write_text('author = "山田"\n' + path.read_text("utf-8"), "utf-8")
    own, changed, gone = (*ids(folder, "--kind", "money")[:2], *ids(folder, "--kind", "percent"))
    decide(folder, own)
    factcheck(folder, "decide", changed, gone, "--status", "verified", "--by", "佐藤")
    articles = folder / "articles"
    (articles / "bridge.md").write_text(BRIDGE.replace("1兆円", "2兆円"), "utf-8")
    (articles / "port.md").unlink()
    ran = factcheck(folder, "decide", "--dry-run", own, changed, gone)
    assert [line.split("  ")[1].strip() for line in ran.out.splitlines()] == [
        "open",
        "changed since",
        "verified",
    ]


def test_what_is_due_again_is_not_listed_as_changed(folder: Path) -> None:
    """Nothing has changed but the day."""
    decide(folder, "--kind", "percent", "--yes")
    path = folder / "claims" / "port.toml"
    old = re.sub(r"at = \d{4}", "at = 2001", path.read_text("utf-8"))
    path.write_text(old, "utf-8")
    (folder / "factcheck.toml").write_text("[recheck_after]\npercent = 30\n", "utf-8")
    ran = factcheck(folder, "decide", "--dry-run", "--status-is", "stale")
    assert "  due again  articles/port.md:6  Fees rose by 3.5%.\n" in ran.out
    assert ran.err == "Claims: 1 (1 due again)\n"


def test_in_japanese(folder: Path) -> None:
    """The same in the words of the 校閲."""
    ran = factcheck(folder, "decide", "--dry-run", "--kind", "percent", "--ui-lang", "ja")
    assert "  未着手  articles/port.md:6  Fees rose by 3.5%.\n" in ran.out
    assert ran.err == "記述 1件(未着手 1件)\n"
    ran = decide(folder, "--kind", "percent", "--yes", "--ui-lang", "ja")
    assert ran.out.endswith("を「確認済」にしました(山田)。\n")


BROKEN_OFF = (
    "A decision on many claims had been broken off; it stands now in the rest of them, too: 1.\n"
)


@pytest.mark.parametrize("command", ["catalog", "decide"])
def test_a_decision_that_was_killed_comes_to_its_end(folder: Path, command: str) -> None:
    """By whoever writes next; those who only look leave it as it is."""
    own = ids(folder, "--kind", "percent")[0]
    (folder / "claims/.decision").write_text(
        f'[[claim]]\nfile = "port.toml"\nid = "{own}"\n\n[[claim.log]]\n'
        'at = 2026-03-01T09:30:15Z\nby = "山田"\nstatus = "disputed"\n',
        "utf-8",
    )
    before = state(folder / "claims")
    assert ids(folder, "--status-is", "disputed") == []
    assert factcheck(folder, "catalog", "--check").code == 0
    assert state(folder / "claims") == before
    words = ["--status-is", "disputed", "--status", "retired", "--by", "A", "--yes"]
    ran = factcheck(folder, command, *(words if command == "decide" else []))
    assert (ran.code, ran.err) == (0, BROKEN_OFF)
    assert logs(folder)["Fees rose by 3.5%."][0] == "disputed"
    assert not (folder / "claims/.decision").exists()
