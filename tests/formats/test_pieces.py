"""Reports that are too large to be held whole: written in pieces, they are the same."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factcheck.cli._files import write
from factcheck.formats import _rows, html
from factcheck.formats import json as json_format
from factcheck.model.records import Report, Run
from factcheck.pipeline import gather, judge
from factcheck.plugins import Canvas, Document, Format
from tests.formats._sample import sample

AT = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"a": 1, "b": {"c": "港\n町", "d": {}, "e": {"f": [1, {"g": []}]}}, "h": None, "i": []},
        [1, 2],
        "x",
    ],
)
def test_pieces_are_what_json_writes(value: object) -> None:
    """Objects are taken apart, all else is one piece; nothing else differs."""
    assert "".join(_rows.pieces(value)) == json.dumps(value, ensure_ascii=False, indent=2)


@pytest.mark.parametrize("items", [[], [{"a": [1]}], [{"a": "x\ny"}, 2, []]])
def test_iterators_are_lists(items: list[object]) -> None:
    """Each item is a piece, made when it is written."""
    expected = json.dumps({"run": {"all": items}, "n": 1}, indent=2)
    assert "".join(_rows.pieces({"run": {"all": iter(items)}, "n": 1})) == expected


@pytest.mark.parametrize("form", [html.FORMAT, json_format.FORMAT], ids=["html", "json"])
def test_parts_are_the_whole(form: Format) -> None:
    """In more than one piece, so that no piece is the whole."""
    report = sample()
    parts = list(form.parts(report, Canvas()))
    assert "".join(parts) == form.render(report, Canvas())
    assert len(parts) > 1


def test_no_piece_of_a_page_grows_with_its_links() -> None:
    """All links of three articles at once took 180 MB more than their report holds."""
    links = "".join(f"- [Report {n}](https://port.example/{n})\n" for n in range(1_000))
    gathered = gather(Document("links.md", links.encode()), only_links=True)
    report = Report(Run(AT, "0.1"), (judge(gathered, (), {}),) * 3)
    parts = list(map(len, html.FORMAT.parts(report, Canvas())))
    assert sum(parts) > 1_500_000
    assert max(parts) < 200_000


def test_a_report_that_breaks_off_leaves_the_old_one(tmp_path: Path) -> None:
    """And nothing half-written beside it."""
    file = tmp_path / "report.json"
    write(file, "old")

    def broken() -> Iterator[str]:
        yield "new"
        raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        write(file, broken())
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]
