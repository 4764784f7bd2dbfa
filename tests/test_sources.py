"""The door to files: what targets name, and what is refused, each in one sentence."""

import io
import os
import sys
from datetime import date
from pathlib import Path

import pytest

from factcheck.errors import SourceError
from factcheck.plugins import Document
from factcheck.sources import Fetched, find, load

SUFFIXES = frozenset([".md", ".txt"])
ARTICLES = (
    "b.md",
    "A.MD",
    "notes.txt",
    "photo.png",
    ".hidden.md",
    "sub/c.md",
    "sub/deep/d.txt",
    "sub/[1].md",
    ".git/e.md",
    "node_modules/f.md",
    "env/g.md",
    "env/pyvenv.cfg",
    "empty/h.png",
    "~$b.md",
    "sub/i.htm",
    "sub/i_files/frame.md",
)
BELOW = ["in/sub/[1].md", "in/sub/c.md", "in/sub/deep/d.txt"]
OTHER_SCHEME = "only addresses that begin with http:// or https:// are fetched; save it to a file."
NO_ARTICLES = (
    "in/empty: no articles in this folder (looked for .md, .txt); name a file or another folder."
)
TOO_LARGE = (
    "in/notes.txt: larger than the 5 bytes that are read; "
    "split it, or raise max_article in factcheck.toml."
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ARTICLES:
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("targets", "sources"),
    [
        ([], []),
        (["-"], ["-"]),
        (["https://a.jp/x.md?y=*#z"], ["https://a.jp/x.md?y=*#z"]),
        (["in/b.md"], ["in/b.md"]),
        (["./in/b.md", "in//b.md", "in/b.md"], ["in/b.md"]),
        (["in/photo.png"], ["in/photo.png"]),
        (["in/.hidden.md"], ["in/.hidden.md"]),
        (["in/sub/[1].md"], ["in/sub/[1].md"]),
        (["in"], ["in/A.MD", "in/b.md", "in/notes.txt", *BELOW]),
        (["in/b.md", "in/sub/", "in/A.MD"], ["in/b.md", *BELOW, "in/A.MD"]),
        (["in/.git"], ["in/.git/e.md"]),
        (["in/*"], ["in/A.MD", "in/b.md", "in/notes.txt"]),
        (["in/?.md"], ["in/b.md"]),
        (["in/*.png"], ["in/photo.png"]),
        (["in/**/*.txt"], ["in/notes.txt", "in/sub/deep/d.txt"]),
        (["in/sub/**"], BELOW),
        (["in/sub/[1]*"], ["in/sub/[1].md"]),
        (["in/.*/*.md"], ["in/.git/e.md"]),
        (["-", "https://a.jp/", "-", "https://a.jp/"], ["-", "https://a.jp/"]),
    ],
)  # fmt: skip
def test_what_targets_name(folder: Path, targets: list[str], sources: list[str]) -> None:
    assert list(find(targets, SUFFIXES)) == sources


def test_an_absolute_path_stays_absolute_and_is_the_same_file(folder: Path) -> None:
    path = (folder / "in" / "b.md").as_posix()
    assert find([path], SUFFIXES) == (path,)
    assert find(["in/b.md", path], SUFFIXES) == ("in/b.md",)
    assert find([f"{folder.as_posix()}/in/?.md"], SUFFIXES) == (path,)


def test_links_in_a_circle_end(folder: Path) -> None:
    (folder / "in" / "loop").symlink_to(folder / "in")
    assert len(find(["in"], SUFFIXES)) == 6


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        ("in/none.md", "in/none.md: there is no such file or folder; check its spelling."),
        ("", "an empty path names nothing; name a file, a folder or a URL."),
        ("a\0b", "a\0b: there is no such file or folder; check its spelling."),
        ("in/empty", NO_ARTICLES),
        ("ftp://a.example/x", f"ftp://a.example/x: {OTHER_SCHEME}"),
        ("in/*.rst", "in/*.rst: no file matches this pattern; check it, or name a folder."),
        ("in/x**y", "in/x**y: not a pattern; ** stands alone between slashes."),
        ("x" * 5000, "x" * 5000 + ": cannot be read (File name too long); check the path."),
    ],
)
def test_what_names_nothing_is_refused(folder: Path, target: str, sentence: str) -> None:
    with pytest.raises(SourceError) as caught:
        find([target], SUFFIXES)
    assert str(caught.value) == sentence


def test_bytes_come_as_they_are(folder: Path) -> None:
    (folder / "x.md").write_bytes(b"\xff\r\n\0")
    found = load("x.md", max_bytes=4, published=date(2025, 10, 6), language="ja")
    assert found == Document("x.md", b"\xff\r\n\0", None, None, date(2025, 10, 6), "ja")


def test_standard_input_is_read_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\x82\xa0")))
    assert load("-", max_bytes=2) == Document("-", b"\x82\xa0")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"abc")))
    with pytest.raises(SourceError, match="standard input: larger than the 2 bytes"):
        load("-", max_bytes=2)


def test_a_url_goes_through_fetch() -> None:
    asked: list[str] = []

    def fetch(url: str) -> Fetched:
        asked.append(url)
        return Fetched(b"<p>", "text/html", "utf-8")

    found = load("https://a.jp/", max_bytes=3, fetch=fetch, language="ja")
    assert found == Document("https://a.jp/", b"<p>", "text/html", "utf-8", None, "ja")
    assert asked == ["https://a.jp/"]
    with pytest.raises(SourceError, match="larger than the 2 bytes"):
        load("https://a.jp/", max_bytes=2, fetch=fetch)
    with pytest.raises(SourceError) as caught:
        load("https://a.jp/", max_bytes=3)
    sentence = "https://a.jp/: not fetched without a network; give a file instead."
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("none.md", "none.md: there is no such file; check its spelling."),
        ("in", "in: this is a folder; name a file in it."),
        ("in/notes.txt", TOO_LARGE),
        ("x" * 5000, "x" * 5000 + ": cannot be read (File name too long); check the path."),
    ],
)
def test_what_cannot_be_loaded(folder: Path, source: str, sentence: str) -> None:
    with pytest.raises(SourceError) as caught:
        load(source, max_bytes=5)
    assert str(caught.value) == sentence


def test_a_large_file_is_refused_unread(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("opened"))
    with pytest.raises(SourceError, match="larger than"):
        load("in/b.md", max_bytes=1)


def test_what_is_not_a_plain_file_is_refused(folder: Path) -> None:
    os.mkfifo(folder / "pipe.md")
    with pytest.raises(SourceError, match="not a plain file"):
        load("pipe.md", max_bytes=5)


def test_a_file_without_permission_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(SourceError) as caught:
        load("in/b.md", max_bytes=100)
    assert str(caught.value) == (
        "in/b.md: no permission to read it; change its permissions or leave it out."
    )
    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(SourceError, match=r"^in: no permission"):
        find(["in"], SUFFIXES)
