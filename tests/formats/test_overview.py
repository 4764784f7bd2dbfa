"""What is told before the articles: in order, bounded, the same in all formats, escaped."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup

from factcheck.formats._overview import overview
from factcheck.model.changes import Change, Changes
from factcheck.model.log import LogEntry
from factcheck.model.records import Claim, Finding, Probe, Report
from factcheck.model.text import Span
from factcheck.model.words import Overlay, Severity, Status, Verdict, Why
from factcheck.said import TONGUES
from factcheck.said import overview as say
from tests.formats._attack import EVIL, attack
from tests.formats._draft import Anchor
from tests.formats._golden import rendered
from tests.formats._sample import DECIDED, sample
from tests.formats._small import article, empty, offline, report

BEFORE = datetime(2025, 10, 6, 21, 0, tzinfo=UTC)
JA, EN = "articles/wind-ja.md", "articles/wind-en.md"


def with_claims(made: Report, **changes: dict[str, object]) -> Report:
    """Return the report with fields of claims changed, by the first letters of their ids."""

    def changed(claim: Claim) -> Claim:
        return replace(claim, **changes.get((claim.id or "")[3:5], {}))  # type: ignore[arg-type]

    articles = [
        replace(
            each,
            evidence=replace(
                each.evidence, claims=tuple(changed(claim) for claim in each.evidence.claims)
            ),
        )
        for each in made.articles
    ]
    return replace(made, articles=tuple(articles))


def stale(**fields: object) -> dict[str, object]:
    entry = LogEntry(DECIDED, "校閲 佐藤", Status.VERIFIED, "決算書と照合", **fields)  # type: ignore[arg-type]
    return {"log": (entry,), "overlay": Overlay.STALE, "why": Why.CHANGED}


def with_news(*items: Change, since: datetime | None = BEFORE) -> Report:
    return replace(sample(), changes=Changes(since, items, ("articles/new.md",)))


def test_order_of_decisions() -> None:
    """What changed, what is wrong, what expired, what needs a second, what was asked, what left."""
    author = LogEntry(DECIDED, "山田", Status.VERIFIED, counts=False)
    made = with_claims(
        sample(),
        b3={"overlay": Overlay.STALE, "why": Why.EXPIRED},
        d5={"log": (author,)},
    )
    told = overview(made).again
    assert [(each.state, each.is_expired, each.needs_second) for each in told] == [
        ("stale", False, False),
        ("disputed", False, False),
        ("stale", True, False),
        ("open", False, True),
        ("asked", False, False),
        ("lost", False, False),
    ]
    assert [each.spot.name for each in told][-2:] == [f"{JA}:8", EN]


def test_old_and_new_words() -> None:
    """Side by side where both are known; else the figures, else their values."""
    words = "維持費は11,800円から1万5000円に上がり、県は国内2番目の規模になるとみる。"
    (told, *_) = overview(with_claims(sample(), g2=stale(quote=words))).again
    assert told.words is not None
    assert (told.words.head, told.words.old, told.words.new) == ("維持費は", "11,800", "12,800")
    assert told.figures is None
    (told, *_) = overview(with_claims(sample(), g2=stale(figures=("11,800円",)))).again
    assert told.figures == ("11,800円", "12,800円, 1万5000円, 2番目")
    same = ("12,800円", "1万5000円", "2番目")
    (told, *_) = overview(
        with_claims(sample(), g2=stale(figures=same, values=("11800 JPY", "15000 JPY", "2")))
    ).again
    assert told.figures == ("11800 JPY, 15000 JPY, 2", "12800 JPY, 15000 JPY, 2")
    (told, *_) = overview(with_claims(sample(), g2=stale())).again
    assert (told.words, told.figures) == (None, None)


def test_links_with_problems() -> None:
    """The worst first, each once with its places and with what to do; last what has moved."""
    told = overview(sample()).amiss
    assert [str(each.probe.verdict) for each in told] == [
        "dead", "invalid", "suspect", "unreachable", "blocked", "moved",
    ]  # fmt: skip
    assert [spot.name for spot in told[0].spots] == [f"{JA}:21"]
    assert [(each.advice or "").split()[0] for each in told] == [
        "Replace", "Mend", "Open", "Try", "Open", "Write",
    ]  # fmt: skip


def test_a_redirect_that_nobody_has_to_mend_is_no_problem() -> None:
    """It has no finding: nothing but a slash at the end is other."""
    words = article(Anchor("https://a.example/news", "words"))
    new = "https://a.example/news/"
    slash = (("redirect", "slash"),)
    asked = Probe(
        "https://a.example/news", DECIDED, Verdict.MOVED, "http-301", 200, new, evidence=slash
    )
    assert overview(report(words, (), asked)).amiss == ()


def test_no_broken_link_is_no_more_than_is_known() -> None:
    """None was found, among those looked at; or none was looked at; or there is none."""
    words = article(Anchor("https://a.example/", "words"))
    asked = Probe("https://a.example/", DECIDED, Verdict.ALIVE, "ok")
    cases = {
        "None was found.": report(words, (), asked),
        "This run did not look at links.": report(words),
        "The articles have no links.": report(article("words")),
        "None was found; not checked: 3.": offline(),
    }
    for sentence, made in cases.items():
        assert sentence in rendered("markdown", made)
        shown = BeautifulSoup(rendered("html", made), "lxml").select_one("#amiss .lead")
        assert shown is not None
        assert shown.text == sentence


def finding(check: str, at: int, weight: Severity, message: str) -> Finding:
    return Finding(check, weight, message, EN, Span(at, at + 3), message)


def with_findings(*found: Finding) -> Report:
    (ja, en) = sample().articles
    return replace(sample(), articles=(replace(ja, findings=()), replace(en, findings=found)))


def test_no_question_is_left_to_the_articles_alone() -> None:
    """What weighs most comes first, in reading order what weighs alike; the last are left out."""
    made = with_findings(
        finding("unverified-figure", 9, Severity.NOTE, "waits"),
        finding("dead-link", 10, Severity.ERROR, "dead"),
        finding("list-count", 40, Severity.NOTE, "a note?"),
        finding("total-mismatch", 50, Severity.WARNING, "a sum?"),
        finding("total-mismatch", 90, Severity.WARNING, "a sum?"),
        finding("share-mismatch", 95, Severity.WARNING, "a share?"),
    )
    parts = overview(made)
    assert [each.finding.message for each in parts.asked] == ["a sum?", "a share?", "a note?"]
    assert [len(each.spots) for each in parts.asked] == [2, 1, 1]
    few = overview(made, 2)
    assert [each.finding.message for each in few.asked] == ["a sum?", "a share?"]
    assert few.more_asked == 1
    for name in ("html", "markdown"):
        text = rendered(name, made)
        assert text.index("a sum?") < text.rindex(say.WAITING.to(made.tongue))


def test_no_question_is_said() -> None:
    assert overview(with_findings()).asked == ()
    for name in ("html", "markdown"):
        assert say.NONE_ASKED.to(sample().tongue) in rendered(name, with_findings())


def test_what_waits() -> None:
    """The neediest first, over all articles."""
    told = overview(sample()).waiting
    assert [each.figure.text for each in told][:4] == [
        "about $97.4 million", "974億円", "Two thirds", "two thirds",
    ]  # fmt: skip
    assert told[0].reasons == (say.MONEY, say.BROKEN_SOURCE)


def test_bounded() -> None:
    """However much there is, each part tells so many, and counts the rest."""
    whole, cut = overview(sample()), overview(sample(), 2)
    for part in ("again", "amiss", "waiting"):
        shown = getattr(whole, part)
        assert getattr(cut, part) == shown[:2]
        assert getattr(cut, f"more_{part}") == len(shown) - 2
    items = [Change("link", JA, f"https://a.example/{n}", 1, None, "dead") for n in range(70)]
    news = overview(with_news(*items)).news
    assert news is not None
    assert (len(news.turned), news.more) == (50, 20)


def test_news() -> None:
    """What stands otherwise has a line of its own; what is new or gone is counted."""
    turned = Change("claim", JA, "Words.", 12, "verified", "stale", "fc-g2h3i4j5")
    came = Change("link", EN, "https://a.example/", 7, "dead", "alive")
    finding = Change("finding", EN, "5 km: no source.", 6, None, "uncited-figure")
    new = Change("claim", JA, "New.", 3, None, "open")
    gone = Change("claim", JA, "", None, "open", None)
    settled = Change("finding", EN, "", None, "open-boundary", None)
    news = overview(with_news(turned, new, came, new, gone, finding, settled)).news
    assert news is not None
    assert news.since == "2025-10-06 21:00 UTC"
    assert news.turned == (turned, came, finding)
    assert [words.to("en", **values) for words, values in news.lines] == [
        "articles/new.md: looked at for the first time",
        "articles/wind-ja.md: 2 new",
        "articles/wind-ja.md: 1 gone",
        "articles/wind-en.md: settled (open-boundary)",
    ]


def test_first_run_and_no_changes_are_said() -> None:
    """Nothing to compare with is not the same as nothing changed."""
    first = rendered("html", with_news(since=None))
    assert say.FIRST.en in first
    assert say.NO_CHANGE.en not in first
    quiet = rendered("html", replace(sample(), changes=Changes(BEFORE, (), ())))
    assert say.NO_CHANGE.to(sample().tongue) in quiet


@pytest.mark.parametrize("name", ["html", "markdown", "terminal"])
@pytest.mark.parametrize("tongue", TONGUES)
def test_the_same_order_in_all_formats(name: str, tongue: str) -> None:
    """What changed, what to decide, what broke, what to ask, what waits; then the articles."""
    change = Change("link", JA, "https://a.example/", 1, "alive", "dead")
    text = rendered(name, replace(with_news(change), tongue=tongue))  # type: ignore[arg-type]
    titles = [say.CHANGED, say.AGAIN, say.AMISS, say.ASKED, say.WAITING]
    places = [text.rindex(f"{title.to(tongue)}") for title in titles]  # type: ignore[arg-type]
    assert places == sorted(places)


@pytest.mark.parametrize("name", ["html", "markdown"])
def test_why_it_does_not_count_yet(name: str) -> None:
    """An author's word and an expired one say so, by whom and since when."""
    author = LogEntry(DECIDED, "山田", Status.VERIFIED, counts=False)
    made = with_claims(
        replace(sample(), tongue="en"),
        b3={
            "overlay": Overlay.STALE,
            "why": Why.EXPIRED,
            "until": datetime(2026, 3, 1, tzinfo=UTC),
        },
        d5={"log": (author,)},
    )
    text = rendered(name, made)
    assert "expired 2026-03-01" in text
    assert "needs a second person" in text
    assert "verified: 山田, 2025-10-06" in text


def test_strangers_words_stay_words() -> None:
    """Words of before and of changes are as foreign as those of now."""
    made = attack()
    (each,) = made.articles
    entry = LogEntry(DECIDED, EVIL, Status.VERIFIED, EVIL, "javascript:alert(1)", EVIL, quote=EVIL)
    (claim, lost) = each.evidence.claims
    turned = replace(claim, log=(entry,), overlay=Overlay.STALE, text=f"{EVIL}!")
    evidence = replace(each.evidence, claims=(turned, lost))
    items = (
        Change("claim", EVIL, EVIL, 1, "open", "asked", EVIL, EVIL),
        Change("link", EVIL, "javascript:alert(1)", 1, None, "dead"),
        Change("finding", EVIL, EVIL, 1, None, EVIL),
        Change("finding", EVIL, "", None, EVIL, None),
    )
    changes = Changes(BEFORE, items, (EVIL,))
    made = replace(made, articles=(replace(each, evidence=evidence),), changes=changes)
    page = BeautifulSoup(rendered("html", made), "lxml")
    assert len(page.find_all("script")) == 1
    assert page.find_all("img") == []
    assert [tag["href"] for tag in page.find_all(href=re.compile("^javascript"))] == []
    text = rendered("markdown", made)
    assert "<script" not in text.replace("\\<script", "")
    plain = rendered("terminal", made)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\ud800]", plain)


def test_every_jump_arrives_and_empty_reports_have_no_parts() -> None:
    """The marks in the articles are those that the parts point to."""
    page = BeautifulSoup(rendered("html", sample()), "lxml")
    jumps = [str(tag["href"])[1:] for tag in page.select(".entry a[href^='#']")]
    assert jumps
    assert [jump for jump in jumps if page.find(id=jump) is None] == []
    assert BeautifulSoup(rendered("html", empty()), "lxml").select(".part") == []
