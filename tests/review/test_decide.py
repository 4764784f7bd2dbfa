"""Decisions: written where they belong, taken back exactly, never over what others wrote."""

import tomllib
from dataclasses import replace
from pathlib import Path
from threading import Barrier, Thread

import pytest

from factcheck.settings import Settings
from factcheck.storage import catalog
from tests.review._desk import ARTICLE, Editor, editors


def _file(settings: Settings) -> Path:
    return settings.root / "claims/port.toml"


def _logs(settings: Settings) -> dict[str, list[str]]:
    """Return the statuses in the log of each claim, in the file's order."""
    data = tomllib.loads(_file(settings).read_text("utf-8"))
    return {
        each["id"]: [entry["status"] for entry in each.get("log", [])] for each in data["claim"]
    }


def test_nothing_is_written_before_the_first_decision(settings: Settings) -> None:
    """Looking changes nothing on the disk."""
    editors(settings)[0].load()
    assert not _file(settings).exists()
    assert not (settings.root / ".factcheck").exists()


def test_a_decision_is_what_decide_would_write(settings: Settings) -> None:
    """Status, person, time, evidence, and what was decided upon."""
    editor = editors(settings)[0]
    claim = editor.claims()[0]
    answer = editor.decide(
        claim, "verified", method="電話", source="https://port.example.jp/", note="課長に確認"
    )
    assert answer.status_code == 200
    assert answer.json["message"] == "Claim 1: verified. Written to port.toml."
    data = tomllib.loads(_file(settings).read_text("utf-8"))
    entry = data["claim"][0]["log"][0]
    assert (entry["by"], entry["status"], entry["method"], entry["note"]) == (
        "A. Editor", "verified", "電話", "課長に確認",
    )  # fmt: skip
    assert entry["figures"] == ["2026年1月15日", "12億円"]
    assert entry["values"] == ["2026-01-15", "1200000000 JPY"]
    known = catalog.load(_file(settings))
    assert known
    assert known.claims[0].log[0].digest == known.claims[0].digest


def test_ids_stay_those_of_the_page(settings: Settings) -> None:
    """An article new to the catalogue gets the ids that the page showed."""
    editor = editors(settings)[0]
    claims = editor.claims()
    editor.decide(claims[3], "asked")
    assert list(_logs(settings)) == claims
    assert _logs(settings)[claims[3]] == ["asked"]


@pytest.mark.parametrize(
    ("wish", "message"),
    [
        ({"status": "unverifiable"}, "A reason is required."),
        ({"status": "unverifiable", "note": "  "}, "A reason is required."),
        ({"status": "note"}, "A reason is required."),
        ({"status": "open"}, "This cannot be decided here."),
        ({"status": "stale"}, "This cannot be decided here."),
        ({"status": "verified", "note": "x" * 4001}, "Too long: at most 4000 characters."),
        ({"status": "retired"}, "Only a claim that is gone can be retired."),
        ({"status": "verified", "claim": "fc-nothere"}, "This claim is not there any more."),
    ],
)
def test_what_may_not_be_decided(settings: Settings, wish: dict[str, str], message: str) -> None:
    """A wish that cannot be granted is refused in one sentence; nothing is written."""
    editor = editors(settings)[0]
    answer = editor.post("decide", {"claim": editor.claims()[0], "state": editor.state, **wish})
    assert (answer.status_code, answer.json) == (422, {"message": message})
    assert not _file(settings).exists()


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"{", b'{"claim": 1}', b'{"claim": "a", "state": "b", "status": "c", "by": "X"}'],
)
def test_what_is_not_understood(settings: Settings, body: bytes) -> None:
    """A body of another form is refused; nobody decides in another's name."""
    answer = editors(settings)[0].post("decide", body)
    assert answer.status_code == 400
    assert not _file(settings).exists()


def test_without_a_name_nothing_is_decided(settings: Settings) -> None:
    """The page says what to set, and so does each refusal."""
    editor = editors(settings, by=" ")[0]
    assert "Set by in factcheck.toml" in editor.page
    answer = editor.decide(editor.claims()[0], "verified")
    assert answer.status_code == 422
    assert "Set by in factcheck.toml" in answer.json["message"]
    assert not _file(settings).exists()


def test_undo_takes_back_exactly_the_last_entry(settings: Settings) -> None:
    """The file is byte for byte what it was; decisions go back one by one."""
    editor = editors(settings)[0]
    first, second = editor.claims()[:2]
    editor.decide(first, "verified")
    before = _file(settings).read_bytes()
    editor.decide(second, "disputed")
    between = _file(settings).read_bytes()
    editor.decide(first, "asked")
    assert editor.undo().json["message"] == "Claim 1: taken back; it is verified."
    assert _file(settings).read_bytes() == between
    assert editor.undo().json["claim"] == second
    assert _file(settings).read_bytes() == before
    assert editor.undo().status_code == 200
    assert all(log == [] for log in _logs(settings).values())
    answer = editor.undo()
    assert answer.status_code == 422
    assert answer.json["message"] == "There is nothing of this session to take back."


def test_undo_takes_nothing_of_others(settings: Settings) -> None:
    """Another session has nothing to undo; an entry that is not the last any more stays."""
    one, other = editors(settings, 2)
    claim = one.claims()[0]
    one.decide(claim, "verified")
    assert other.undo().status_code == 422
    other.load().decide(claim, "disputed")
    answer = one.undo()
    assert answer.status_code == 409
    assert answer.json["message"].startswith("Not taken back")
    assert _logs(settings)[claim] == ["verified", "disputed"]


def test_undo_leaves_an_entry_that_somebody_edited(settings: Settings) -> None:
    """A word that a person added to the entry is not thrown away."""
    editor = editors(settings)[0]
    editor.decide(editor.claims()[0], "verified")
    edited = _file(settings).read_text("utf-8").replace('by = "A. Editor"', 'by = "B"')
    _file(settings).write_text(edited, "utf-8")
    assert editor.undo().status_code == 409
    assert _file(settings).read_text("utf-8") == edited


def test_undo_leaves_a_key_that_somebody_added(settings: Settings) -> None:
    """An unknown key below the entry is theirs as well."""
    editor = editors(settings)[0]
    editor.decide(editor.claims()[-1], "verified")
    edited = _file(settings).read_text("utf-8").rstrip("\n")
    parts = edited.rsplit("digest = ", 1)
    line, _, rest = parts[1].partition("\n")
    edited = f'{parts[0]}digest = {line}\nticket = "T-1"\n{rest}'
    _file(settings).write_text(edited, "utf-8")
    assert editor.undo().status_code == 409
    assert _file(settings).read_text("utf-8") == edited


def test_a_file_broken_meanwhile_is_left_alone(settings: Settings) -> None:
    """A merge conflict in the file: nothing is decided, nothing undone, the place is told."""
    editor = editors(settings)[0]
    claim = editor.claims()[0]
    editor.decide(claim, "verified")
    broken = _file(settings).read_text("utf-8") + "<<<<<<< ours\n"
    _file(settings).write_text(broken, "utf-8")
    for answer in (editor.decide(claim, "asked"), editor.undo()):
        assert answer.status_code == 422
        assert "merge conflict" in answer.json["message"]
    assert _file(settings).read_text("utf-8") == broken


def test_what_was_edited_meanwhile_is_never_overwritten(settings: Settings) -> None:
    """A file edited behind the page's back: 409 with the fresh state, then it can be decided."""
    editor = editors(settings)[0]
    claim = editor.claims()[0]
    editor.decide(claim, "verified")
    edited = "# checked by phone\n" + _file(settings).read_text("utf-8")
    _file(settings).write_text(edited, "utf-8")
    stale = editor.state
    answer = editor.decide(claim, "disputed")
    assert answer.status_code == 409
    assert answer.json["state"] != stale
    assert "Nothing was written" in answer.json["message"]
    assert _file(settings).read_text("utf-8") == edited
    assert editor.decide(claim, "disputed").status_code == 200
    assert _file(settings).read_text("utf-8").startswith("# checked by phone\n")
    assert _logs(settings)[claim] == ["verified", "disputed"]


def test_an_article_edited_meanwhile_is_noticed(settings: Settings) -> None:
    """Nobody verifies words that they have not seen."""
    editor = editors(settings)[0]
    changed = ARTICLE.replace("12億円", "120億円")
    (settings.root / "articles/port.md").write_text(changed, "utf-8")
    answer = editor.decide(editor.claims()[0], "verified")
    assert answer.status_code == 409
    assert "120億円" in answer.json["html"]
    assert not _file(settings).exists()


def test_a_stale_claim_that_is_verified_again_is_fresh(settings: Settings) -> None:
    """The decision rests on the words that stand there now."""
    editor = editors(settings)[0]
    claim = editor.claims()[0]
    editor.decide(claim, "verified")
    changed = ARTICLE.replace("12億円", "13億円")
    (settings.root / "articles/port.md").write_text(changed, "utf-8")
    assert 'data-states="done stale"' in editor.load().page
    refused = editor.decide(claim, "note", note="to be looked at")
    assert refused.status_code == 422
    assert editor.decide(claim, "verified").status_code == 200
    assert (
        "stale"
        not in editor.load()
        .page.partition('<div data-slot="ends">')[0]
        .partition('<article class="paper"')[2]
    )


def test_a_note_repeats_the_status(settings: Settings) -> None:
    """A note on an open claim leaves it open, one on a disputed claim disputed."""
    editor = editors(settings)[0]
    first, second = editor.claims()[:2]
    assert editor.decide(first, "note", note="電話待ち").status_code == 200
    editor.decide(second, "disputed")
    editor.decide(second, "note", note="2回目")
    assert _logs(settings)[first] == ["open"]
    assert _logs(settings)[second] == ["disputed", "disputed"]
    assert 'data-states="open"' in editor.load().page


def test_two_tabs_lose_nothing(settings: Settings) -> None:
    """Ten decisions at once from two tabs, each trying again as the page does: all are there."""
    one, other = editors(settings, 2)
    claims = one.claims()
    start = Barrier(2)

    def work(editor: Editor, own: list[str]) -> None:
        start.wait(5)
        for claim in own:
            while (answer := editor.decide(claim, "verified")).status_code == 409:
                pass
            assert answer.status_code == 200, answer.text

    halves = ((one, claims[::2]), (other, claims[1::2]))
    threads = [Thread(target=work, args=half) for half in halves]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert _logs(settings) == {claim: ["verified"] for claim in claims}


def test_the_command_line_and_the_page_lose_nothing(settings: Settings) -> None:
    """A decision by ``factcheck decide`` meanwhile is a conflict, and stays."""
    editor = editors(settings)[0]
    claim = editor.claims()[0]
    editor.decide(claim, "asked")
    known = catalog.load(_file(settings))
    assert known
    entry = replace(known.claims[0].log[0], by="B. Other")
    catalog.append_log(_file(settings), claim, entry)
    assert editor.decide(claim, "verified").status_code == 409
    assert editor.decide(claim, "verified").status_code == 200
    assert _logs(settings)[claim] == ["asked", "asked", "verified"]
