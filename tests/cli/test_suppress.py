"""``factcheck suppress`` and comments in articles: what is left as it is, until when, and why."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from tests.cli._run import Ran, factcheck
from tests.cli.test_bad_input import assert_refused
from tests.site import Site

SLIP = "The fair was held on 31 February 2024 by the river."
FILE = "factcheck-suppressions.toml"
FAR = "2126-01-31"
JSON = ("--offline", "--format", "json", "--output", "-")


def check(folder: Path, *words: str) -> Ran:
    return factcheck(folder, "check", "--fail-on", "warning", "a.md", *words)


def suppress(folder: Path, *words: str) -> Ran:
    return factcheck(folder, "suppress", *words)


def suppressed(ran: Ran) -> list[tuple[int, Any]]:
    found = ran.json()["findings"]
    return [(each["line"], each["suppressed"]) for each in found if each["severity"] != "note"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.md").write_text(f"# Fair\n\n{SLIP}\n", "utf-8")
    return tmp_path


@pytest.fixture
def ready(folder: Path) -> Path:
    """A folder in which the one finding is suppressed."""
    assert check(folder, "--offline").code == 1
    ran = suppress(folder, "a.md:3", "--reason", "An old joke.", "--until", FAR)
    assert (ran.code, ran.out) == (0, f"{FILE}: 1 added, 0 removed, 1 in all\n")
    return folder


def entry(folder: Path, **changes: str) -> None:
    """Write a file of one entry, for the finding of the article."""
    (made,) = [
        each
        for each in check(folder, *JSON).json()["findings"]
        if each["check"] == "impossible-date"
    ]
    fields = {
        "check": '"impossible-date"',
        "fingerprint": f'"{made["fingerprint"]}"',
        "path": '"a.md"',
        "reason": '"An old joke."',
        "until": FAR,
    } | changes
    lines = [f"{name} = {value}" for name, value in fields.items() if value]
    (folder / FILE).write_text("\n".join(["[[suppression]]", *lines, ""]), "utf-8")


def test_a_suppressed_finding_does_not_fail(ready: Path) -> None:
    ran = check(ready, *JSON)
    assert (ran.code, suppressed(ran)) == (0, [(3, "An old joke.")])


def test_the_whole_file(folder: Path) -> None:
    """Of the findings at a line those of one check; what was there stays, without twins."""
    check(folder, "--offline")
    words = ("a.md:3", "--check", "impossible-date", "--until", FAR, "--reason")
    assert suppress(folder, *words, "First.").code == 0
    assert (
        suppress(folder, *words, "An old\njoke.").out == f"{FILE}: 1 added, 0 removed, 1 in all\n"
    )
    found = check(folder, *JSON).json()["findings"]
    (mark,) = [each["fingerprint"] for each in found if each["check"] == "impossible-date"]
    assert (folder / FILE).read_text("utf-8") == (
        "[[suppression]]\n"
        'check = "impossible-date"\n'
        f'fingerprint = "{mark}"\n'
        'path = "a.md"\n'
        'about = "31 February 2024"\n'
        'reason = "An old joke."\n'
        f"until = {FAR}\n"
    )


def test_by_fingerprint(folder: Path) -> None:
    found = check(folder, *JSON).json()["findings"]
    mark = found[0]["fingerprint"]
    assert suppress(folder, mark, "--reason", "x", "--until", FAR).code == 0
    assert mark in (folder / FILE).read_text("utf-8")


def test_expired_fails_and_is_pruned(folder: Path) -> None:
    entry(folder, until="2024-02-29")
    ran = check(folder, "--offline", "--fail-on", "error")
    assert ran.code == 1
    assert "expired on 2024-02-29" in " ".join(ran.out.split())
    assert suppress(folder, "--prune").out == f"{FILE}: 0 added, 1 removed, 0 in all\n"
    assert check(folder, "--offline", "--fail-on", "error").code == 0


def test_what_matches_nothing_fails_and_is_pruned(folder: Path) -> None:
    entry(folder, fingerprint='"0000000000000000"')
    (folder / "a.md").write_text("# Fair\n\nNothing.\n", "utf-8")
    ran = check(folder)
    assert ran.code == 1
    assert "matches nothing any more" in " ".join(ran.out.split())
    assert suppress(folder, "--prune").out == f"{FILE}: 0 added, 1 removed, 0 in all\n"
    assert check(folder).code == 0


@pytest.mark.parametrize("words", [("--only", "links"), ("--offline",)])
def test_what_this_run_cannot_see_is_not_judged(folder: Path, words: tuple[str, ...]) -> None:
    entry(folder, fingerprint='"0000000000000000"')
    assert "matches nothing" not in " ".join(check(folder, *words).out.split())


def test_another_article_is_not_judged(ready: Path) -> None:
    (ready / "b.md").write_text("# Quiet\n\nNothing.\n", "utf-8")
    assert factcheck(ready, "check", "b.md").code == 0


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"# Fair\n\n<!-- factcheck: ignore[impossible-date] A joke. -->\n{SLIP}\n", 4),
        (f"# Fair\n\n<!-- factcheck: ignore[impossible-date] A joke. -->\n\n{SLIP}\n", 5),
        (f"# Fair\n\n{SLIP} <!-- factcheck: ignore[impossible-date] A joke. -->\n", 3),
        (f"# Fair\n\n- {SLIP} <!--factcheck:ignore[ impossible-date ]A joke.-->\n", 3),
        (f"# A\n\n<!--\nfactcheck: ignore[impossible-date]\nA joke.\n-->\n{SLIP}\n", 7),
    ],
)
def test_a_comment_covers_its_line_or_the_next_block(folder: Path, text: str, line: int) -> None:
    (folder / "a.md").write_text(text, "utf-8")
    ran = check(folder, *JSON)
    assert (ran.code, suppressed(ran)) == (0, [(line, "A joke.")])


def test_a_comment_covers_nothing_else(folder: Path) -> None:
    again = SLIP.replace("fair", "market")
    mark = "<!-- factcheck: ignore[impossible-date] A joke. -->"
    (folder / "a.md").write_text(f"# Fair\n\n{mark}\n{SLIP}\n\n{again}\n", "utf-8")
    ran = check(folder, *JSON)
    assert (ran.code, suppressed(ran)) == (1, [(4, "A joke."), (6, None)])


def test_an_example_in_code_is_no_comment(folder: Path) -> None:
    text = (
        "# How\n\n```\n<!-- factcheck: ignore[nonsense] -->\n```\n\n`<!-- factcheck: ignore -->`\n"
    )
    (folder / "a.md").write_text(text, "utf-8")
    assert check(folder).code == 0


def test_a_comment_in_html(folder: Path) -> None:
    mark = "<!-- factcheck: ignore[impossible-date] A joke. -->"
    (folder / "a.html").write_text(f"<h1>Fair</h1>\n{mark}\n<p>{SLIP}</p>\n", "utf-8")
    ran = factcheck(folder, "check", "a.html", "--fail-on", "warning", *JSON)
    assert (ran.code, suppressed(ran)) == (0, [(3, "A joke.")])


@pytest.mark.parametrize(
    ("comment", "told"),
    [
        ("ignore[impossible-date]", "a.md:3: a comment to factcheck names a check and a reason"),
        ("ignore[nonsense] why", "a.md:3: a comment to factcheck names a check"),
        ("ignore impossible-date", "a.md:3: a comment to factcheck names a check"),
        ("ignore[] why", "a.md:3: a comment to factcheck names a check"),
        ("ignore[weekday-mismatch] why", "a.md:3: the comment that ignores weekday-mismatch"),
    ],
)
def test_a_comment_that_does_nothing_fails(folder: Path, comment: str, told: str) -> None:
    (folder / "a.md").write_text(f"# Fair\n\n<!-- factcheck: {comment} -->\nNothing.\n", "utf-8")
    ran = check(folder)
    assert ran.code == 1
    assert told in " ".join(ran.out.split())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[suppression\n", "factcheck-suppressions.toml:1:14: not valid TOML"),
        ("check = 1\n", "mend or remove check"),
        ("suppression = 1\n", "mend or remove suppression"),
        ("suppression = [1]\n", "entry 1: it must be a [[suppression]] table"),
        ("[[suppression]]\ncheck = 1\n", "entry 1: check must be a text"),
        ("[[suppression]]\nrule = 'x'\n", "entry 1: rule is not known"),
        (
            "[[suppression]]\ncheck='a'\nfingerprint='b'\nreason='c'\npath='d'\nuntil='2027-01-31'\n",
            "entry 1: until must be a day",
        ),
    ],
)
@pytest.mark.parametrize("command", ["check", "suppress"])
def test_a_broken_file_is_refused(folder: Path, text: str, told: str, command: str) -> None:
    (folder / FILE).write_text(text, "utf-8")
    words = ("check", "a.md") if command == "check" else ("suppress", "--prune")
    assert_refused(factcheck(folder, *words), FILE, told)
    assert (folder / FILE).read_text("utf-8") == text


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "--reason"),
        (("a.md:3",), "--reason"),
        (("a.md:3", "--reason", " ", "--until", FAR), "--reason"),
        (("a.md:3", "--reason", "x", "--until", "2024-02-29"), "passed already"),
        (("a.md:2", "--reason", "x", "--until", FAR), '"a.md:2"'),
        (("--reason", "x", "--until", FAR), "--reason"),
    ],
)
def test_refused(folder: Path, words: tuple[str, ...], told: str) -> None:
    check(folder, "--offline")
    assert_refused(suppress(folder, *words), told)
    assert not (folder / FILE).exists()


def test_without_a_run(folder: Path) -> None:
    assert_refused(suppress(folder, "--prune"), "factcheck check")


def test_it_holds_on_its_last_day(folder: Path) -> None:
    today = dt.datetime.now().astimezone().date()
    entry(folder, until=f"{today + dt.timedelta(1)}")
    assert check(folder, "--offline").code == 0


@pytest.mark.parametrize(
    ("path", "told"), [("/ok", True), ("/404", False), ("/503", False), ("/403", False)]
)
def test_a_link_that_cannot_be_seen_today_is_not_judged(
    tmp_path: Path, path: str, told: bool
) -> None:
    """A suppressed dead link that answers 503 today may be as dead as ever."""
    with Site() as site:
        url = site.url(path)
        (tmp_path / "a.md").write_text(f"# A\n\n[x]({url})\n", "utf-8")
        lines = ['check = "dead-link"', 'fingerprint = "00"', 'path = "a.md"', 'reason = "x"']
        lines += [f'about = "{url}"', f"until = {FAR}"]
        (tmp_path / FILE).write_text("\n".join(["[[suppression]]", *lines, ""]), "utf-8")
        ran = check(tmp_path, "--allow-private")
    assert ("matches nothing any more" in " ".join(ran.out.split())) is told
