"""``factcheck catalog`` and ``decide``: the ledger through edits and decisions."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.cli._run import Ran, factcheck

TEXT = """---
title: 橋の値段
date: 2026-01-15
lang: ja
---

新しい橋の総工費は120億円で、2019年に着工した。完成は3年遅れた。

- 県の資料(2025年12月1日) https://pref.example/bridge
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one article that the catalogue knows."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "bridge.md").write_text(TEXT, "utf-8")
    ran = factcheck(tmp_path, "catalog")
    assert ran == (0, "claims/bridge.toml: 2 claims (2 new)\n", "")
    return tmp_path


def edit(folder: Path, old: str, new: str) -> None:
    """Change the article's words."""
    path = folder / "articles" / "bridge.md"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def ledger(folder: Path) -> dict[str, Any]:
    """Return the catalogue's file, parsed."""
    return tomllib.loads((folder / "claims" / "bridge.toml").read_text("utf-8"))


def claims(folder: Path) -> list[tuple[str | None, str, str | None]]:
    """Return quote, status and overlay of each claim as the JSON report tells them."""
    ran = factcheck(folder, "check", "--offline", "-q", "--format", "json", "--output", "-")
    return [(claim["quote"], claim["status"], claim["overlay"]) for claim in ran.json()["claims"]]


def decide(folder: Path, claim: dict[str, Any], status: str, *more: str) -> Ran:
    """Decide on a claim."""
    return factcheck(folder, "decide", claim["id"], "--status", status, "--by", "山田", *more)


def test_whole_file(folder: Path) -> None:
    """The whole file, but for the random ids."""
    text = (folder / "claims" / "bridge.toml").read_text("utf-8")
    for claim in ledger(folder)["claim"]:
        text = text.replace(claim["id"], "fc-________")
    assert text == (
        """article = "articles/bridge.md"
title = "橋の値段"
language = "ja"
published = 2026-01-15
text = "full"

[[claim]]
id = "fc-________"
quote = "新しい橋の総工費は120億円で、2019年に着工した。"
suffix = "完成は3年遅れた。 県の資料(2025年12月1日) https"
line = 7
figures = [
  { text = "120億円", kind = "money", value = "12000000000 JPY" },
  { text = "2019年", kind = "date", value = "2019" },
]

[[claim]]
id = "fc-________"
quote = "完成は3年遅れた。"
heads = ["新しい橋の総工費は…で、…に着工した"]
prefix = "新しい橋の総工費は120億円で、2019年に着工した。"
suffix = "県の資料(2025年12月1日) https://pref.ex"
line = 7
figures = [
  { text = "3年", kind = "duration", value = "3 year" },
]

[[link]]
url = "https://pref.example/bridge"
line = 9
title = "県の資料"
stated = "2025-12-01"
"""
    )


def test_nothing_changed(folder: Path) -> None:
    """A second run changes no byte, and --check is content."""
    path = folder / "claims" / "bridge.toml"
    before = path.read_bytes()
    assert factcheck(folder, "catalog", "--check").code == 0
    assert factcheck(folder, "catalog") == (0, "claims/bridge.toml: 2 claims (up to date)\n", "")
    assert path.read_bytes() == before


def test_what_a_killed_process_left_is_removed(folder: Path) -> None:
    """Half a file of its own making, and nothing else; --check removes nothing."""
    left, own = folder / "claims" / ".bridge.toml.0123abcd.tmp", folder / "claims" / ".notes.tmp"
    left.write_text("half", "utf-8")
    own.write_text("ours", "utf-8")
    assert factcheck(folder, "catalog", "--check").code == 0
    assert left.exists()
    assert factcheck(folder, "catalog").code == 0
    assert not left.exists()
    assert own.read_text("utf-8") == "ours"


def test_check_fails_when_behind(folder: Path) -> None:
    """--check writes nothing and fails when the article has moved on."""
    path = folder / "claims" / "bridge.toml"
    before = path.read_bytes()
    edit(folder, "完成は3年遅れた。", "完成は3年遅れた。全長は2キロある。")
    assert factcheck(folder, "catalog", "--check", "-q") == (
        1,
        "",
        "factcheck: the catalogue is behind: 1 of 1; run: factcheck catalog\n",
    )
    assert path.read_bytes() == before


def test_verified_survives_a_move(folder: Path) -> None:
    """Inserting and moving text changes no status."""
    first = ledger(folder)["claim"][0]
    assert decide(folder, first, "verified", "--method", "県の資料と照合").code == 0
    edit(folder, "新しい橋", "前書きを一段落ふやした。\n\n新しい橋")
    assert factcheck(folder, "catalog").code == 0
    assert ledger(folder)["claim"][0]["id"] == first["id"]
    assert claims(folder) == [
        ("新しい橋の総工費は120億円で、2019年に着工した。", "verified", None),
        ("完成は3年遅れた。", "open", None),
    ]


def test_changed_figure_is_stale(folder: Path) -> None:
    """A figure that changes after it was verified is shouted about, before and after `catalog`."""
    decide(folder, ledger(folder)["claim"][0], "verified")
    edit(folder, "120億円", "130億円")
    stale = ("新しい橋の総工費は130億円で、2019年に着工した。", "verified", "stale")
    assert claims(folder)[0] == stale
    assert factcheck(folder, "catalog").code == 0
    assert claims(folder)[0] == stale


def test_restyled_figure_is_not(folder: Path) -> None:
    """The same value in other digits is restyling."""
    decide(folder, ledger(folder)["claim"][0], "verified")
    edit(folder, "120億円", "百二十億円")
    assert claims(folder)[0][1:] == ("verified", None)


def test_deciding_again_settles_it(folder: Path) -> None:
    """What a person looked at again is no longer stale."""
    first = ledger(folder)["claim"][0]
    decide(folder, first, "verified")
    edit(folder, "120億円", "130億円")
    factcheck(folder, "catalog")
    decide(folder, first, "verified", "--note", "訂正後の額を確認")
    assert claims(folder)[0][1:] == ("verified", None)
    assert [entry["status"] for entry in ledger(folder)["claim"][0]["log"]] == ["verified"] * 2


def test_gone_is_lost_until_retired(folder: Path) -> None:
    """A claim whose sentence is gone stays in the file."""
    second = ledger(folder)["claim"][1]
    edit(folder, "完成は3年遅れた。", "")
    ran = factcheck(folder, "catalog")
    assert ran.out == "claims/bridge.toml: 2 claims (1 lost)\n"
    assert claims(folder)[1] == ("完成は3年遅れた。", "open", "lost")
    assert ledger(folder)["claim"][1]["id"] == second["id"]


def test_gone_article_is_named(folder: Path) -> None:
    """A file of the catalogue whose article is gone is not passed over in silence."""
    (folder / "articles" / "bridge.md").unlink()
    (folder / "articles" / "bay.md").write_text("新しい港の総工費は80億円だった。\n", "utf-8")
    ran = factcheck(folder, "catalog")
    assert ran.out == (
        "claims/bay.toml: 1 claim (1 new)\n"
        "claims/bridge.toml: articles/bridge.md is gone; correct `article` there and the file's "
        "name if it was renamed, or delete the file\n"
    )


def test_retired_is_settled(folder: Path) -> None:
    """A lost claim that a person retired is counted as lost no more; its block stays."""
    second = ledger(folder)["claim"][1]
    decide(folder, second, "verified")
    edit(folder, "完成は3年遅れた。", "")
    factcheck(folder, "catalog")
    ran = factcheck(folder, "check", "--offline", "-q", "--format", "json", "--output", "-")
    lost = [found for found in ran.json()["findings"] if found["check"] == "lost-claim"]
    assert [(found["severity"], found["line"]) for found in lost] == [("warning", 10)]
    assert "完成は3年遅れた" in lost[0]["message"]
    decide(folder, second, "retired")
    ran = factcheck(folder, "catalog")
    assert ran.out == "claims/bridge.toml: 2 claims (up to date)\n"
    ran = factcheck(folder, "check", "--offline", "-q", "--format", "json", "--output", "-")
    gone = ran.json()["claims"][1]
    assert (gone["status"], gone["overlay"], gone["line"]) == ("retired", None, None)
    assert ran.json()["summary"]["overlays"] == {"stale": 0, "lost": 0}
    assert not [found for found in ran.json()["findings"] if found["check"] == "lost-claim"]
    assert ledger(folder)["claim"][1]["id"] == second["id"]


def test_byte_order_mark(folder: Path) -> None:
    """A file that an editor saved with a byte order mark keeps it."""
    path = folder / "claims" / "bridge.toml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    before = path.read_bytes()
    assert factcheck(folder, "catalog").out == "claims/bridge.toml: 2 claims (up to date)\n"
    assert path.read_bytes() == before


def test_swapped_cells_and_moved_dates(tmp_path: Path) -> None:
    """Amounts that swap rows are stale, and so is a date whose year was the article's."""
    text = """---
date: 2026-01-15
lang: ja
---

会は10月2日に開かれた。

| 会社 | 売上高 |
| --- | --- |
| A社 | 5億円 |
| B社 | 6億円 |
"""
    (tmp_path / "articles").mkdir()
    path = tmp_path / "articles" / "bridge.md"
    path.write_text(text, "utf-8")
    factcheck(tmp_path, "catalog")
    for claim in ledger(tmp_path)["claim"]:
        assert decide(tmp_path, claim, "verified").code == 0
    assert [overlay for *_, overlay in claims(tmp_path)] == [None] * 3
    swapped = text.replace("5億", "0億").replace("6億", "5億").replace("0億", "6億")
    path.write_text(swapped.replace("2026-01-15", "2027-01-15"), "utf-8")
    stale = [
        ("会は10月2日に開かれた。", "verified", "stale"),
        ("6億円", "verified", "stale"),
        ("5億円", "verified", "stale"),
    ]
    assert claims(tmp_path) == stale
    factcheck(tmp_path, "catalog")
    assert claims(tmp_path) == stale
    path.write_text(text, "utf-8")
    assert [overlay for *_, overlay in claims(tmp_path)] == [None] * 3


def test_figures_only(tmp_path: Path) -> None:
    """With --text figures no sentence of the article is kept, and claims are found again."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "bridge.md").write_text(TEXT, "utf-8")
    assert factcheck(tmp_path, "catalog", "--text", "figures").code == 0
    text = (tmp_path / "claims" / "bridge.toml").read_text("utf-8")
    for words in ("新しい橋", "総工費", "着工", "遅れた", "橋の値段", "県の資料"):
        assert words not in text
    assert "120億円" in text
    decide(tmp_path, ledger(tmp_path)["claim"][0], "verified")
    edit(tmp_path, "新しい橋", "前書き。\n\n新しい橋")
    assert factcheck(tmp_path, "catalog").code == 0
    assert [entry[1:] for entry in claims(tmp_path)] == [("verified", None), ("open", None)]


def test_decide_needs_a_person(folder: Path) -> None:
    """Only people decide: without a name nothing is written."""
    path = folder / "claims" / "bridge.toml"
    before = path.read_bytes()
    ran = factcheck(
        folder, "decide", ledger(folder)["claim"][0]["id"], "--status", "verified", "--by", " "
    )
    assert ran.code == 2
    assert "--by" in ran.err
    assert path.read_bytes() == before


def test_unverifiable_needs_a_reason(folder: Path) -> None:
    """`unverifiable` without a note is refused."""
    first = ledger(folder)["claim"][0]
    ran = decide(folder, first, "unverifiable")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert decide(folder, first, "unverifiable", "--note", "資料が非公開").code == 0
    assert claims(folder)[0][1:] == ("unverifiable", None)
