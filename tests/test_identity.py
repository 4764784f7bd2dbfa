"""Claims through edits of whole articles, measured: run with -s to see the shares.

Every claim is verified; then the article is edited. Moved are sentences that say what they are
about; for those that do not ("It rose 5%.") see `test_a_sentence_without_a_subject`.
"""

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck import claims, pipeline
from factcheck.model.ledger import Mode
from factcheck.model.words import Overlay
from factcheck.plugins import Document
from factcheck.storage import catalog
from tests._identity import VERIFIED, Tally, measured, table
from tests._newsroom import EDITS

ROUNDS = 12
"""Articles a measurement: some 30 claims each. ``benchmarks/identity.py`` does more."""
LANGUAGES, MODES = ("ja", "en"), ("full", "figures")
BECOMES = {"change a number": "stale", "reword a sentence": "stale", "restyle numbers": "kept",
           "delete a sentence": "lost", "delete a paragraph": "lost"}  # fmt: skip
"""What must become of every claim that an edit is about."""


@pytest.fixture(scope="module")
def results() -> dict[tuple[str, str, Mode], Tally]:
    """All measurements."""
    found: dict[tuple[str, str, Mode], Tally] = {}
    for edit in EDITS:
        for lang in LANGUAGES:
            for mode in MODES:
                found[edit, lang, mode] = measured(lang, mode, edit, ROUNDS)
    sys.stdout.write(f"\n{table(found)}\n")
    return found


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("edit", EDITS)
def test_shares(
    results: dict[tuple[str, str, Mode], Tally], edit: str, lang: str, mode: Mode
) -> None:
    """A changed number is stale and a deleted claim lost, always; all else is kept.

    What is left behind by a deleted or reworded sentence that it was about may be stale, too; but
    nothing else is ever lost, and no id strays to another claim.
    """
    tally = results[edit, lang, mode]
    about, others = tally.about, tally.others
    assert set(about) == ({BECOMES[edit]} if edit in BECOMES else set()), tally.examples
    if edit.startswith(("delete", "reword")):
        assert set(others) <= {"kept", "stale"}, tally.examples
        assert others["stale"] <= 0.03 * others.total()
    else:
        assert others == Counter(kept=others.total()), tally.examples


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("before", "after", "overlay"),
    [
        ("A社の話。\n\n5人だった。", "A社の話。\n\nB社の話。\n\n5人だった。", None),
        ("A社の話。5人だった。B社の話。", "A社の話。B社の話。5人だった。", None),
        ("A社の話。\n\n5人だった。\n\nB社の話。", "5人だった。\n\nA社の話。\n\nB社の話。", "stale"),
        ("A社の話。\n\n5人だった。\n\nB社の話。", "C社の話。\n\n5人だった。\n\nB社の話。", "stale"),
        ("# 題\n\n## A社\n\n5人。\n\n8店。", "# 題\n\n## A社\n\n## B社\n\n5人。\n\n8店。", "stale"),
    ],
)  # fmt: skip
def test_a_sentence_without_a_subject(
    tmp_path: Path, mode: Mode, before: str, after: str, overlay: str | None
) -> None:
    """It may get other neighbors; but what it is about must still stand before it."""
    told = _edited(tmp_path / "a.toml", before, after, mode)
    assert told[0][1:] == ("5人だった。" if "だった" in before else "5人。", overlay)


@pytest.mark.parametrize("mode", MODES)
def test_two_claims_with_the_same_words_stay_two(tmp_path: Path, mode: Mode) -> None:
    """Each keeps its id, whatever happens around and between them; one goes when one goes."""
    path = tmp_path / "a.toml"
    one, other = "東都電機は新卒の社員を5人雇った。", "北浜製鋼は海外の同業を6社買った。"
    ids = [("fc-0", one), ("fc-1", other), ("fc-2", one)]
    told = _edited(path, f"{one}{other}{one}", f"序文。{one}\n\n間。\n\n{other}\n\n{one}", mode)
    assert [each[:2] for each in told] == ids
    assert [each[2] for each in told] == [None] * 3
    told = _edited(path, f"{one}{other}{one}", f"{other}{one}", mode)
    assert [each[0] for each in told[:2]] == ["fc-1", "fc-2"]
    assert told[2][0] == "fc-0"
    assert told[2][2] == "lost"


def _edited(
    path: Path, before: str, after: str, mode: Mode
) -> list[tuple[str | None, str, Overlay | None]]:
    """Verify all claims, edit, run the catalogue twice; return id, words and overlay of each."""
    one = _read(before)
    found = claims.find(one.article, one.figures, one.links)
    numbered = [replace(each, id=f"fc-{number}") for number, each in enumerate(found)]
    known = catalog.known(one.article, numbered, one.links, mode)
    known = replace(known, claims=tuple(replace(each, log=(VERIFIED,)) for each in known.claims))
    now = _read(after)
    text, told = catalog.render(known, None), []
    for _ in range(2):
        found = claims.find(now.article, now.figures, now.links)
        path.write_text(text, "utf-8")
        merged = claims.merge(found, catalog.load(path), now.article)
        told.append([(each.id, each.text, each.overlay) for each in merged])
        text = catalog.render(catalog.known(now.article, merged, (), mode), text)
    assert path.read_text("utf-8") == text, "a second run changes the file again"
    assert [each[0::2] for each in told[0]] == [each[0::2] for each in told[1]]
    return told[0]


def _read(text: str) -> pipeline.Gathered:
    return pipeline.gather(Document("a.md", text.encode(), language="ja"))
