"""Word files on the command line: the same commands, from a file and from a server."""

import json
from pathlib import Path

from tests.cli._run import factcheck
from tests.readers._same import DOCX, MARKDOWN
from tests.site import Site

TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def test_figures_and_links_of_a_word_file(tmp_path: Path) -> None:
    """Places count in the article's text; figures are those of the same article in Markdown."""
    (tmp_path / "a.docx").write_bytes(DOCX)
    (tmp_path / "a.md").write_text(MARKDOWN, "utf-8")
    shown = {}
    for name in ("a.docx", "a.md"):
        ran = factcheck(tmp_path, "figures", name, "--format", "jsonl", "--published", "2025-10-06")
        assert (ran.code, ran.err) == (0, "")
        shown[name] = [json.loads(line) for line in ran.out.splitlines()]
    places = ("path", "line", "column", "start", "end")
    word, markdown = ([{k: v for k, v in row.items() if k not in places} for row in rows]
                      for rows in shown.values())  # fmt: skip
    assert word == markdown
    assert [shown["a.docx"][1][key] for key in (*places, "text")] == [
        "a.docx", 2, 13, 23, 28, "974億円",
    ]  # fmt: skip
    ran = factcheck(tmp_path, "links", "a.docx", "--format", "jsonl")
    assert json.loads(ran.out.splitlines()[0]) == {
        "path": "a.docx", "line": 2, "column": 33, "start": 43, "end": 47,
        "url": "https://city.example.jp/budget?y=2025&p=1", "text": "市の資料", "kind": "inline",
    }  # fmt: skip


def test_check_and_catalog_of_a_word_file(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(DOCX)
    ran = factcheck(tmp_path, "catalog", "a.docx")
    assert ran.code == 0
    assert '"974億円"' in (tmp_path / "claims" / "a.toml").read_text("utf-8")
    assert factcheck(tmp_path, "catalog", "--check", "a.docx").code == 0
    ran = factcheck(tmp_path, "check", "a.docx", "--offline", "--format", "json", "--output", "-")
    assert len(ran.json()["claims"]) == 13


def test_a_word_file_from_a_server(tmp_path: Path) -> None:
    with Site({"/download": lambda call: call.answer(200, DOCX, **{"Content-Type": TYPE})}) as site:
        url = site.url("/download")
        options = ("--allow-private", "--only", "figures", "--format", "json", "--output", "-")
        ran = factcheck(tmp_path, "check", url, *options)
    assert len(ran.json()["claims"]) == 13, ran.err


def test_a_bad_word_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04 and no more")
    ran = factcheck(tmp_path, "figures", "a.docx")
    assert ran.code in {2, 3}
    assert "a.docx: not a .docx file that can be read" in " ".join(ran.err.split())
    assert "Traceback" not in ran.err
