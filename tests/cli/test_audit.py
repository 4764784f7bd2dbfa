"""``factcheck audit`` as a user runs it, against a web on loopback."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.audit._night import written
from tests.cli._run import Ran, factcheck
from tests.site import Site

PAGE = b"<title>A text</title><p>Some words of our own, enough of them to make a page of it."
SETTINGS = "[network]\nallow_private = true\nretries = 0\n[network.audit]\nspacing = 0.0\n"


class World:
    """A catalogue of two links in a folder, and their site."""

    def __init__(self, folder: Path, site: Site) -> None:
        self.folder, self.site = folder, site
        self.status = 200
        site.routes["/1"] = lambda call: call.answer(200, PAGE)
        site.routes["/2"] = lambda call: call.answer(self.status, PAGE)
        self.urls = [site.url("/1"), site.url("/2")]
        written(folder, {"one": self.urls})
        (folder / "factcheck.toml").write_text(SETTINGS, "utf-8")

    def run(self, *words: str) -> Ran:
        return factcheck(self.folder, "audit", *words)

    def again(self, status: int, *words: str) -> Ran:
        """Run it when all is due again, and the second link answers so."""
        self.status = status
        settings = SETTINGS.replace("[network]", "[network]\nfresh_for = 0\nfresh_for_failed = 0")
        (self.folder / "factcheck.toml").write_text(settings, "utf-8")
        return self.run(*words)

    def reports(self) -> list[bytes]:
        return [
            (self.folder / "reports" / name).read_bytes() for name in ("audit.md", "audit.jsonl")
        ]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with Site({}) as site:
        yield World(tmp_path, site)


def test_a_quiet_night_and_what_is_due_before_it(world: World) -> None:
    one, two = world.urls
    due = f"Due: 2 of 2 links; the riskiest first:\n  {one}\n  {two}\n"
    assert world.run("--dry-run") == (0, due, "")
    assert world.site.requests == 0
    assert world.run() == (
        0,
        "Links: 2; 2 good.\n",
        "Reports: reports/audit.md reports/audit.jsonl\n",
    )
    assert world.run("--dry-run") == (0, "No link is due.\n", "")
    assert world.run("-q", "--fail-on-new") == (0, "", "")
    assert world.site.hits == {"/robots.txt": 1, "/1": 1, "/2": 1}


def test_what_is_new_is_told_once_and_stays_in_the_report(world: World) -> None:
    world.run("-q")
    ran = world.again(404, "-q", "--fail-on-new", "--fail-on", "warning")
    assert ran.code == 1
    assert ran.out.startswith(f"New: 1\n  {world.urls[1]}\n    dead (http-404: ")
    assert ran.out.endswith("    articles/one.md:4\nLinks: 2; 1 good, 1 broken.\n")
    reports = world.reports()
    assert world.urls[1] in reports[0].decode()
    assert world.run("-q", "--fail-on-new") == (0, "", "")
    assert world.run("-q").code == 1  # it is broken still
    assert world.reports() == reports
    ran = world.again(200, "-q", "--ui-lang", "ja")
    assert (ran.code, ran.out.partition("\n")[0]) == (0, "復旧: 1件")


def suppressed(world: World, check: str = "dead-link", path: str = "articles/one.md") -> None:
    (world.folder / "factcheck-suppressions.toml").write_text(
        f"""[[suppression]]
check = "{check}"
fingerprint = "0123456789abcdef"
path = "{path}"
about = "{world.urls[1]}"
reason = "kept for the record"
until = 2999-12-31
""",
        "utf-8",
    )


def test_what_is_suppressed_is_asked_about_and_not_told(world: World) -> None:
    suppressed(world)
    ran = world.again(404, "--fail-on-new")
    assert (ran.code, ran.out) == (0, "Links: 2; 1 good, 1 left aside.\n")
    assert world.site.hits["/2"]
    assert world.again(404, "--fail-on", "warning").code == 0


@pytest.mark.parametrize("words", [("suspect-link",), ("dead-link", "articles/other.md")])
def test_another_verdict_or_article_is_told(world: World, words: tuple[str, ...]) -> None:
    suppressed(world, *words)
    assert world.again(404, "--fail-on-new").out.startswith("New: 1\n")


def test_a_suppression_that_is_lifted_is_news_and_one_that_is_made_mends_nothing(
    world: World,
) -> None:
    world.again(404, "-q")
    suppressed(world)
    assert world.again(404, "-q").code == 0
    assert "Good again" not in world.reports()[0].decode()
    (world.folder / "factcheck-suppressions.toml").unlink()
    assert world.again(404, "-q").code == 1


def test_a_broken_file_of_suppressions_stops_it_before_anybody_is_asked(world: World) -> None:
    (world.folder / "factcheck-suppressions.toml").write_text("[[suppression]\n")
    ran = world.run()
    assert (ran.code, world.site.requests) == (2, 0)
    assert ran.err.startswith("factcheck: factcheck-suppressions.toml:1:")


def test_who_is_to_be_notified_gets_the_report_only_when_something_changed(world: World) -> None:
    got = world.folder / "got it"
    script = world.folder / "take.py"
    script.write_text("import sys; open(sys.argv[1], 'ab').write(sys.stdin.buffer.read())\n")
    command = f"'{sys.executable}' '{script}' '{got}'"
    world.run("-q", "--notify-command", command)
    assert not got.exists()
    world.again(404, "-q", "--notify-command", command)
    assert got.read_bytes() == world.reports()[0]
    world.again(404, "-q", "--notify-command", command)
    assert got.read_bytes() == world.reports()[0]


def test_words_for_a_shell_stay_words(world: World) -> None:
    command = f"'{sys.executable}' -c 'import sys; open(sys.argv[1], \"w\")' '; touch x `id` $(id)'"
    world.again(404, "-q", "--notify-command", command)
    assert sorted(path.name for path in world.folder.iterdir() if path.is_file()) == [
        "; touch x `id` $(id)",
        "factcheck.toml",
    ]


def test_news_of_which_nobody_was_notified_is_news_again(world: World) -> None:
    world.run("-q")
    ran = world.again(404, "-q", "--notify-command", "false 'a password'")
    assert ran.code == 2
    assert ran.err == (
        "factcheck: --notify-command false failed (exit code 1). The report is in "
        "reports/audit.md; the next audit tells the same news again.\n"
    )
    assert world.again(404, "-q", "--fail-on-new").out.startswith("New: 1\n")
    assert world.again(404, "-q", "--fail-on-new") == (0, "", "")


def test_a_budget_that_is_spent_at_once_asks_nobody_and_calls_nothing_fine(world: World) -> None:
    slow = SETTINGS.replace("spacing = 0.0", "spacing = 30.0")
    (world.folder / "factcheck.toml").write_text(slow, "utf-8")
    ran = world.run("--budget", "1s")
    assert ran.code == 0
    assert ran.out == "Links: 2; 2 due and not looked at.\n"
    assert ran.err.startswith(
        "factcheck: Links that are due and were not looked at: 2 (out of budget,"
    )


NO_TIME = "is not a time to spend; write it as 90s, 20m or 1h30m."
NO_PROGRAM = "there is no such program; install it, or name another."
NO_END = "cannot be read as a command (No closing quotation); close its quotes."


@pytest.mark.parametrize(
    ("option", "value", "sentence"),
    [
        ("--budget", "20x", f"'20x' {NO_TIME}"),
        ("--budget", "0m", f"'0m' {NO_TIME}"),
        ("--budget", "", f"'' {NO_TIME}"),
        (
            "--vantage",
            "a\nb",
            "--vantage is a word such as ci or office: one line without controls.",
        ),
        ("--notify-command", "no-such pw", f"--notify-command 'no-such': {NO_PROGRAM}"),
        ("--notify-command", "", f"--notify-command '': {NO_PROGRAM}"),
        ("--notify-command", "mail 'pw", f"--notify-command: {NO_END}"),
    ],
)
def test_words_that_mean_nothing_are_refused(
    tmp_path: Path, option: str, value: str, sentence: str
) -> None:
    ran = factcheck(tmp_path, "audit", option, value)
    assert ran == (2, "", f"factcheck: {sentence}\n")


def test_bad_input_is_one_sentence(world: World) -> None:
    def refused(*words: str) -> str:
        ran = world.run(*words)
        assert (ran.code, ran.out, world.site.requests) == (2, "", 0)
        (line,) = ran.err.splitlines()
        return line

    (world.folder / ".factcheck").mkdir()
    history = world.folder / ".factcheck" / "history.sqlite3"
    history.write_bytes(b"no database" * 500)
    assert "history.sqlite3" in refused()
    history.unlink()
    (world.folder / "reports" / "audit.jsonl").write_text("x")
    assert "audit.jsonl: is not what an audit wrote (line 1:" in refused()
    (world.folder / "reports" / "audit.jsonl").unlink()
    (world.folder / "claims" / "one.toml").write_text("[[link]]\n")
    assert "one.toml:1:" in refused()
    (world.folder / "claims" / "one.toml").unlink()
    assert refused("--ui-lang", "ja") == (
        "factcheck: claims/ に監査するリンクがありません。実行してください: factcheck catalog"
    )
    (world.folder / "factcheck.toml").write_text("vantage = 3\n")
    assert refused().endswith('factcheck.toml:1:1: "vantage" must be a string.')


@pytest.mark.skipif(
    os.geteuid() == 0, reason="root may write everywhere: run the tests as another user"
)
def test_a_folder_for_reports_that_is_closed_is_told_before_anybody_is_asked(
    world: World,
) -> None:
    (world.folder / "reports").mkdir(mode=0o500)
    assert world.run().code == 2
    assert world.site.requests == 0
