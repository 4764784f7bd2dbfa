"""`other-article`: silent for two subjects, two times and rounding; a question for one with two."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from factcheck import audit
from factcheck.audit import checking, ledger
from factcheck.audit.others import Others
from factcheck.checks import findings
from factcheck.claims import find
from factcheck.model.records import Claim, Evidence, Finding, LogEntry
from factcheck.model.text import Span
from factcheck.model.words import Severity, Status
from factcheck.pipeline import Gathered, gather
from factcheck.plugins import Document
from factcheck.said import Tongue
from factcheck.settings import Settings
from factcheck.storage import catalog

CHECK = "other-article"
NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)

QUIET = {
    "the same": ("川辺橋の全長は1248メートルだ。", "川辺橋の全長は1248メートルだ。"),
    "rounded": (
        "2023年の川辺市の人口は12万4800人だった。",
        "2023年の川辺市の人口は約12万人だった。",
    ),
    "other name": ("川辺市の人口は1万2480人だ。", "山辺市の人口は1万2840人だ。"),
    "other year": (
        "川村物産の2025年3月期の純利益は1234億円だった。",
        "川村物産の2026年3月期の純利益は1243億円だった。",
    ),
    "a day in one only": (
        "川村物産の純利益は1234億円だった。",
        "川村物産の2026年3月期の純利益は1243億円だった。",
    ),
    "other part": (
        "2023年の川辺市の人口は1万2480人だった。",
        "2023年の川辺市の男性の人口は1万2840人だった。",
    ),
    "forecast": (
        "川村物産の2026年3月期の純利益は1234億円だった。",
        "川村物産の2026年3月期の純利益は1243億円の見通しだ。",
    ),
    "another sentence names it": ("同市の人口は1万2480人だ。", "同市の人口は1万2840人だ。"),
    "an error is told": (
        "川辺橋の全長は1248メートルだ。",
        "川辺橋の全長は1284メートルとしたのは誤り。",
    ),
    "two amounts": (
        "2023年の川辺大会は選手1248人と観客5120人が集まった。",
        "2023年の川辺大会は選手1284人と観客5210人が集まった。",
    ),
    "no slip, no day": ("川辺橋の全長は1248メートルだ。", "川辺橋の全長は2391メートルだ。"),
    "once, in other words": ("川辺美術館は1998年に開館した。", "川辺美術館は1988年に着工した。"),
    "en, names": (
        "The Riverton bridge is 1,248 meters long.",
        "The Marlow bridge is 1,284 meters long.",
    ),
}
ASKED = [
    ("川辺橋の全長は1248メートルだ。", "川辺橋の全長は1284メートルだ。", "note", "1284メートル"),
    (
        "2023年の川辺市の人口は12万4800人だった。",
        "2023年の川辺市の人口は12万8400人だった。",
        "warning",
        "12万8400人",
    ),
    (
        "川村物産の従業員は1万2480人で、31カ国で事業を営む。",
        "川村物産の従業員は12万4800人で、31カ国で事業を営む。",
        "warning",
        "12万4800人",
    ),
    (
        "2023年の川辺市の出生数は812人だった。",
        "2023年の川辺市の出生数は934人だった。",
        "note",
        "934人",
    ),
    (
        "大手の川村物産の2023年の売上高は1234億円だった。",
        "川村物産の2023年の売上高は1243億円だった。",
        "note",
        "1243億円",
    ),
    ("川辺美術館は1998年に開館した。", "川辺美術館は1988年に開館した。", "note", "1988年"),
    (
        "The Riverton bridge is 1,248 meters long.",
        "The Riverton bridge is 1,284 meters long.",
        "note",
        "1,284 meters",
    ),
]


def read(name: str, text: str) -> tuple[Gathered, tuple[Claim, ...]]:
    """Return an article of one text with its claims."""
    language = "en" if text.isascii() else "ja"
    one = gather(Document(name, text.encode(), language=language))
    return one, find(one.article, one.figures, one.links)


def asked(*texts: str, tongue: Tongue = "en", status: Status | None = None) -> list[Finding]:
    """Return what the check finds in the last of some articles of one run."""
    read_in = [read(f"{'abc'[number]}.md", text) for number, text in enumerate(texts)]
    articles, claims = zip(*read_in, strict=True)
    others = Others(articles, claims, Settings(root=Path("nowhere")))
    one, its = articles[-1], claims[-1]
    if status is not None:
        log = (LogEntry(NOON, "校閲", status),)
        its = tuple(Claim(None, each.span, each.text, each.figures, (), log) for each in its)
    evidence = Evidence(
        one.article, one.figures, one.links, its, {}, tongue, others=others.of(one, its)
    )
    return list(findings(evidence, {CHECK}))


@pytest.mark.parametrize(("first", "second"), QUIET.values(), ids=QUIET)
def test_quiet(first: str, second: str) -> None:
    """What is the same, or is not surely of one thing and one time."""
    assert asked(first, second) == []


@pytest.mark.parametrize(("first", "second", "severity", "subject"), ASKED)
def test_asks(first: str, second: str, severity: str, subject: str) -> None:
    """A note; a warning where the words and a day or another amount agree and digits slipped."""
    found = [(str(one.severity), one.subject) for one in asked(first, second)]
    assert found == [(severity, subject)]


def test_only_the_later_article_is_asked() -> None:
    """One question for two articles, and one for each claim however many articles differ."""
    text, other = "川辺橋の全長は1248メートルだ。", "川辺橋の全長は1284メートルだ。"
    articles, claims = zip(read("a.md", text), read("b.md", other), strict=True)
    others = Others(articles, claims, Settings(root=Path("nowhere")))
    assert others.of(articles[0], claims[0]) == {}
    assert len(asked(text, text, other)) == 1


def test_what_a_person_has_verified_is_left_alone() -> None:
    first, second = "川辺橋の全長は1248メートルだ。", "川辺橋の全長は1284メートルだ。"
    assert asked(first, second, status=Status.VERIFIED) == []
    assert len(asked(first, second, status=Status.ASKED)) == 1


def test_the_question() -> None:
    """The whole finding, and its Japanese words."""
    first, second = "川辺橋の全長は1248メートルだ。", "\n\n川辺橋の全長は1284メートルだ。"
    (finding,) = asked(first, second)
    assert finding == Finding(
        check=CHECK,
        severity=Severity.NOTE,
        message=(
            "1284メートル here, but a.md (line 1) says 1248メートル: "
            "“川辺橋の全長は1248メートルだ。” Are both of the same thing? "
            "Which of the two is right?"
        ),
        source="b.md",
        span=Span(9, 17),
        subject="1284メートル",
    )
    (finding,) = asked(first, second, tongue="ja")
    assert finding.message == (
        "ここでは1284メートル、a.md(1行)では1248メートルです:「川辺橋の全長は1248メートルだ。」 "
        "同じことでしょうか。どちらが正しいでしょうか。"
    )


@pytest.mark.parametrize("mode", ["full", "figures"])
def test_the_catalogue_is_looked_up(tmp_path: Path, mode: str) -> None:
    """Articles that are not of this run count by what `catalog` keeps of them."""
    settings = Settings(root=tmp_path)
    (tmp_path / "articles").mkdir()
    old, new = tmp_path / "articles" / "old.md", tmp_path / "articles" / "new.md"
    old.write_text('# 橋\n\n2023年の川辺市の人口は"12万4800人"だった。\n', "utf-8")
    new.write_text("2023年の川辺市の人口は12万8400人だった。\n", "utf-8")
    (gathered,), _ = audit.gather(audit.Wishes(targets=(str(old),)), settings)
    (change,) = ledger.catalog_changes([gathered], settings, mode)  # type: ignore[arg-type]
    text = change.text
    if mode == "figures":  # no words of the article, but the keepers' own
        assert "川辺" not in text
        text = text.replace(
            "\nfigures", '\nstatement = "2023年の川辺市の人口は12万4800人だった。"\nfigures'
        )
    catalog.save(change.path, text)
    (tmp_path / "claims" / "broken.toml").write_text(
        'article = "x"\nquote = "川辺市の人口', "utf-8"
    )
    wishes = audit.Wishes(targets=(str(new),), only="figures")
    report = checking.check(wishes, settings, NOON).report
    (finding,) = [one for one in report.findings if one.check == CHECK]
    assert finding.severity is Severity.WARNING
    assert "articles/old.md (line 3) says" in finding.message


def test_a_retired_or_lost_sentence_says_nothing(tmp_path: Path) -> None:
    """The catalogue keeps what has left the article; that is told no more."""
    (tmp_path / "claims").mkdir()
    quote = 'quote = "川辺橋の全長は1248メートルだ。"'
    block = '\n[[claim]]\nid = "fc-aaaaaaa{}"\n' + quote + "\nline = {}\n{}figures = []\n"
    log = '\n[[claim.log]]\nat = 2026-01-01T00:00:00Z\nby = "x"\nstatus = "retired"\n'
    one, its = read("b.md", "川辺橋の全長は1284メートルだ。")

    def found(rest: str) -> int:
        text = f'article = "a.md"\nlanguage = "ja"\npublished = 2025-05-01\n{rest}'
        (tmp_path / "claims" / "a.toml").write_text(text, "utf-8")
        told = Others([one], [its], Settings(root=tmp_path)).of(one, its)
        assert all(each.published == date(2025, 5, 1) for some in told.values() for each in some)
        return len(told)

    assert found(block.format("a", 0, "")) == 0
    assert found(block.format("a", 4, 'heads = ["表"]\n')) == 0
    assert found(block.format("a", 4, "") + log) == 0
    assert found(block.format("a", 4, "") + log + block.format("b", 9, "")) == 1


def test_a_claim_costs_the_same_among_many(tmp_path: Path) -> None:
    """However many sentences share its words, a claim is compared with a few."""
    text = "川辺橋の全長は1248メートルだ。"
    articles, claims = zip(*(read(f"{number}.md", text) for number in range(100)), strict=True)
    others = Others(articles, claims, Settings(root=tmp_path))
    assert others.of(articles[-1], claims[-1]) == {}  # a sentence that stands everywhere
    few = Others(articles[:20], claims[:20], Settings(root=tmp_path))
    assert [len(some) for some in few.of(articles[19], claims[19]).values()] == [6]
