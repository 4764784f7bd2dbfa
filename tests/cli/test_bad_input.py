"""Bad input: one sentence on standard error, exit code 2, no traceback, nothing half-written."""

import os
from pathlib import Path
from random import Random

import pytest

from tests.cli._run import Ran, factcheck

GOOD = "# 見出し\n\n買収額は974億ドルだった。\n"


def assert_refused(ran: Ran, *words: str) -> None:
    """One line that holds the words, exit code 2."""
    assert ran.code == 2, ran
    assert ran.err.startswith("factcheck: ")
    assert ran.err.count("\n") == 1, ran.err
    for word in words:
        assert word in ran.err
    assert "Traceback" not in ran.err


def left_behind(folder: Path) -> list[str]:
    """Return the files a run left in a folder, but for the memory."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and ".factcheck" not in path.parts
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("check", "none.md"), ("none.md",)),
        (("check", "empty"), ("empty",)),
        (("check", "*.rst"), ("*.rst",)),
        (("check", "--colour"), ("--colour", "factcheck check --help")),
        (("check", "--format", "pdf"), ("pdf", "html")),
        (("check", "--published", "gestern", "a.md"), ("gestern", "2026-01-31")),
        (("chekc",), ("chekc", "did you mean check?", "factcheck --help")),
        (("xyzzy",), ("xyzzy", "factcheck --help")),
        (("figures", "none.md"), ("none.md",)),
        (("links", "none.md"), ("none.md",)),
        (("catalog", "none.md"), ("none.md",)),
        (("check", "--config", "none.toml"), ("none.toml",)),
        (("decide", "fc-aaaaaaaa", "--status", "verified", "--by", "校閲"), ("fc-aaaaaaaa",)),
        (("decide", "fc-aaaaaaaa", "--status", "fine"), ("fine", "verified")),
        (("report",), ("factcheck check",)),
        (("figures", "--lang", "tlh", "none.md"), ("tlh", "ja")),
        (("check", "--offline", "https://a.example/x"), ("https://a.example/x", "nobody")),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_refused(tmp_path: Path, arguments: tuple[str, ...], words: tuple[str, ...]) -> None:
    """What does not exist or is misspelled is named, with what to do."""
    (tmp_path / "empty").mkdir()
    assert_refused(factcheck(tmp_path, *arguments), *words)
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("b.md", b"PK\x03\x04\x14\x00\x00\x00\x08\x00" * 20, ("b.md", "ZIP")),
        ("b.txt", b"\x00\x01\x02\x03" * 100, ("b.txt", "not text")),
        ("b.html", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", ("b.html", "PDF")),
        ("b.md", "良い文のあとで".encode() + b"\xff\xfe\xff\xfa", ("b.md",)),
    ],
    ids=["zip", "binary", "pdf", "broken UTF-8"],
)
def test_unreadable_article(tmp_path: Path, name: str, data: bytes, words: tuple[str, ...]) -> None:
    """An article that cannot be read is named and does not stop the others."""
    (tmp_path / "a.md").write_text(GOOD, "utf-8")
    (tmp_path / name).write_bytes(data)
    ran = factcheck(tmp_path, "check", "-q", "a.md", name, "--format", "json", "--output", "-")
    assert_refused(ran, *words)
    report = ran.json()
    assert [article["path"] for article in report["articles"]] == ["a.md"]
    assert report["exit_code"] == 2


def test_too_large(tmp_path: Path) -> None:
    """A file of 50 MB is refused by its size."""
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(50_000_000)
    assert_refused(factcheck(tmp_path, "figures", "large.txt"), "large.txt", "20")


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or not os.geteuid(),
    reason="root may read everything: run the tests as another user",
)
@pytest.mark.parametrize("target", ["a.md", "."])
def test_what_may_not_be_read_is_told_alike_however_it_was_named(
    tmp_path: Path, target: str
) -> None:
    (tmp_path / "a.md").write_text(GOOD, "utf-8")
    (tmp_path / "a.md").chmod(0)
    ran = factcheck(tmp_path, "figures", target, "--ui-lang", "ja")
    assert_refused(ran, "a.md: 読む権限がありません。")


def test_broken_settings(tmp_path: Path) -> None:
    """A mistake in the settings is shown with line and column."""
    (tmp_path / "a.md").write_text(GOOD, "utf-8")
    (tmp_path / "factcheck.toml").write_text('fail_on = "error"\nreports = \n')
    ran = factcheck(tmp_path, "check", "a.md")
    assert_refused(ran, "factcheck.toml", "factcheck.toml:2:11: not valid TOML")
    assert left_behind(tmp_path) == ["a.md", "factcheck.toml"]


@pytest.mark.parametrize("command", ["check", "catalog"])
def test_broken_catalogue(tmp_path: Path, command: str) -> None:
    """A mistake in a file of the catalogue stops the run, and the file stays untouched."""
    (tmp_path / "a.md").write_text(GOOD, "utf-8")
    assert factcheck(tmp_path, "catalog", "a.md").code == 0
    path = tmp_path / "claims" / "a.toml"
    broken = path.read_text("utf-8") + "\n[[claim]\n"
    path.write_text(broken, "utf-8")
    line = broken.count("\n")
    ran = factcheck(tmp_path, command, "a.md")
    assert_refused(ran, f"a.toml:{line}:")
    assert path.read_text("utf-8") == broken


@pytest.mark.parametrize("command", ["check", "catalog"])
def test_merge_conflict(tmp_path: Path, command: str) -> None:
    """A merge conflict is called by its name."""
    (tmp_path / "a.md").write_text(GOOD, "utf-8")
    assert factcheck(tmp_path, "catalog", "a.md").code == 0
    path = tmp_path / "claims" / "a.toml"
    broken = (
        path.read_text("utf-8") + '\n<<<<<<< ours\nby = "a"\n=======\nby = "b"\n>>>>>>> theirs\n'
    )
    path.write_text(broken, "utf-8")
    assert_refused(factcheck(tmp_path, command, "a.md"), "a.toml:", "conflict")
    assert path.read_text("utf-8") == broken


def test_unwritable_reports(tmp_path: Path) -> None:
    """Where reports cannot be written, nobody is asked first and nothing is left behind."""
    (tmp_path / "a.md").write_text(GOOD, "utf-8")
    (tmp_path / "reports").write_text("a file, where a folder should be")
    assert_refused(factcheck(tmp_path, "check", "a.md"), "reports", "cannot be written")
    assert left_behind(tmp_path) == ["a.md", "reports"]


def test_unwritable_output(tmp_path: Path) -> None:
    """The same for --output."""
    (tmp_path / "a.md").write_text(GOOD, "utf-8")
    ran = factcheck(tmp_path, "check", "a.md", "--output", "a.md/x.txt")
    assert_refused(ran, "a.md/x.txt", "cannot be written")


def test_two_articles_one_file(tmp_path: Path) -> None:
    """Two articles never share one file of the catalogue."""
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.md").write_text(GOOD, "utf-8")
    root = tmp_path / "x"
    ran = factcheck(root, "catalog", "a.md", "../y/a.md")
    assert_refused(ran, "a.md", "../y/a.md", "rename")
    assert left_behind(root) == ["a.md"]


def test_name_that_is_not_utf8(tmp_path: Path) -> None:
    """A file name with stray bytes is printed as well as can be."""
    name = b"caf\xe9.md".decode("utf-8", "surrogateescape")
    (tmp_path / name).write_text(GOOD, "utf-8")
    ran = factcheck(tmp_path, "check", ".", "--format", "json", "--output", "-")
    assert (ran.code, ran.err.count("Traceback")) == (0, 0)
    assert ran.json()["articles"][0]["path"].startswith("caf")


def test_standard_input(tmp_path: Path) -> None:
    """``-`` reads an article from standard input."""
    ran = factcheck(tmp_path, "figures", "-", "--format", "jsonl", stdin=GOOD.encode())
    assert ran.code == 0
    assert '"974億ドル"' in ran.out


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ('formats = ["nope"]\n', ("nope", "html")),
        ("articles = []\n", ("name an article",)),
    ],
)
def test_settings_that_cannot_work(tmp_path: Path, settings: str, words: tuple[str, ...]) -> None:
    """A format that does not exist, or no articles at all, is said before anything is done."""
    (tmp_path / "factcheck.toml").write_text(settings)
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.md").write_text(GOOD, "utf-8")
    assert_refused(factcheck(tmp_path, "check"), *words)


def test_output_is_a_folder(tmp_path: Path) -> None:
    """--output names a file."""
    (tmp_path / "a.md").write_text(GOOD, "utf-8")
    assert_refused(factcheck(tmp_path, "check", "a.md", "--output", "."), "folder", "name a file")


def test_output_tells_its_format(tmp_path: Path) -> None:
    """Without --format the ending of --output decides."""
    (tmp_path / "a.md").write_text(GOOD, "utf-8")
    assert factcheck(tmp_path, "check", "-q", "a.md", "--output", "out.json").code == 0
    assert (tmp_path / "out.json").read_text("utf-8").startswith("{")


def test_demo_keeps_out_of_other_folders(tmp_path: Path) -> None:
    """The demo writes into a new folder or its own, never over something else."""
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "links.md").write_text("my own")
    assert_refused(factcheck(tmp_path, "demo", "--into", "mine"), "mine", "--into")
    assert left_behind(tmp_path) == ["mine/links.md"]


def test_report_after_standard_input(tmp_path: Path) -> None:
    """What was read from standard input cannot be shown again, and the reports stay."""
    assert factcheck(tmp_path, "check", "-q", "-", stdin=GOOD.encode()).code == 0
    before = (tmp_path / "reports" / "report.md").read_bytes()
    assert_refused(factcheck(tmp_path, "report"), "standard input")
    assert (tmp_path / "reports" / "report.md").read_bytes() == before


def test_file_of_another_article(tmp_path: Path) -> None:
    """A file of the catalogue is never taken for that of another article of the same name."""
    (tmp_path / "factcheck.toml").write_text('articles = ["x", "y"]\n')
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.md").write_text(GOOD, "utf-8")
    assert factcheck(tmp_path, "catalog", "x").code == 0
    before = (tmp_path / "claims" / "a.toml").read_bytes()
    for command in ("catalog", "check"):
        ran = factcheck(tmp_path, command, "y")
        assert_refused(ran, "a.toml", "x/a.md", "y/a.md")
    assert (tmp_path / "claims" / "a.toml").read_bytes() == before


def bad_links(lines: int) -> bytes:
    """Return a list of addresses made of random bytes, and of hosts that cannot be."""
    random = Random(4)
    hosts = (b"a..b", b"[::1", b"[::1]x", b"x" * 70 + b".jp", b"127.1", b"a.jp:99999", b"a.jp:abc")
    made = []
    for number in range(lines):
        noise = random.randbytes(40).replace(b"\n", b"").replace(b"\r", b"")
        kinds = (
            b"http://\xff" + noise,
            b"https://a.jp/\x00" + noise,
            noise,
            b"http://" + hosts[number % 7],
        )
        made.append(kinds[number % 4])
    return b"\n".join(made)


@pytest.mark.parametrize(("target", "count"), [("list.txt", 10_000), ("-", 400)])
def test_a_list_of_lines_of_random_bytes(tmp_path: Path, target: str, count: int) -> None:
    """Every address gets its verdict and reason, and nobody is asked: there is nothing to ask."""
    data = bad_links(count)
    (tmp_path / "list.txt").write_bytes(data)
    ran = factcheck(tmp_path, "check", target, "--only", "links", "--format", "json",
                    "--output", "-", stdin=data)  # fmt: skip
    assert ran.code == 1, ran.err
    report = ran.json()
    verdicts = {(link["verdict"], link["reason"]) for link in report["links"]}
    assert verdicts == {
        ("invalid", "malformed"),
        ("invalid", "invalid-host"),
        ("invalid", "invalid-port"),
        ("unchecked", "private-address"),
    }
    lines = {place["line"] for link in report["links"] for place in link["places"]}
    assert len(lines) >= 0.75 * count
    assert "Traceback" not in ran.err
