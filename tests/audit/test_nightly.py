"""What an audit asks, remembers and tells: nights over a web in memory, the quiet ones first."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck.audit import ending, feeding
from factcheck.errors import CatalogError, StorageError, UsageError
from factcheck.model.rolling import Counts, Group, News
from factcheck.network.transports import Failure, Outcome, Request, Response
from factcheck.storage.history import open_history
from tests.audit._night import DAY, DENIED, DOWN, GONE, HOUR, Nights, told, written

A, B, C = "https://a.example/1", "https://a.example/2", "https://b.example/1"


@pytest.fixture
def nights(tmp_path: Path) -> Nights:
    return Nights(written(tmp_path, {"one": [A, B], "two": [B, C]}))


def test_where_all_is_good_nothing_is_told_and_nothing_asked_again_before_its_time(
    nights: Nights,
) -> None:
    assert nights.told() == {}
    assert sorted(nights.asked()) == [A, B, C]
    first = nights.report()
    assert nights.told(after=HOUR) == {}
    assert nights.asked() == []
    assert nights.told(after=DAY) == {}
    assert sorted(nights.asked()) == [A, B, C]
    assert nights.report() == first


def test_what_is_new_what_is_fixed_and_what_is_still_broken(nights: Nights) -> None:
    nights.told()
    nights.answers[A] = GONE
    assert nights.told(after=DAY) == {"new": [f"{A} broken dead 2025-10-07"]}
    nights.answers[C] = GONE
    assert nights.told(after=DAY) == {
        "new": [f"{C} broken dead 2025-10-08"],
        "still": [f"{A} broken dead 2025-10-07"],
    }
    del nights.answers[A]
    assert nights.told(after=DAY) == {
        "fixed": [f"{A} broken dead 2025-10-07"],
        "still": [f"{C} broken dead 2025-10-08"],
    }
    nights.answers[A] = GONE
    assert nights.told(after=DAY)["new"] == [f"{A} broken dead 2025-10-10"]


def test_a_report_stays_byte_for_byte_until_something_changes(nights: Nights) -> None:
    nights.answers |= {A: GONE, C: DENIED}
    nights.told()
    first = nights.report()
    for _ in range(2):
        with nights.night(after=DAY) as outcome:
            assert not outcome.news
            assert outcome.tally.asked == 3
        assert nights.report() == first
    del nights.answers[C]
    with nights.night(after=DAY) as outcome:
        assert outcome.news == News(fixed=1)
    assert nights.report() != first


@pytest.mark.parametrize("early", [0.0, 1800.0])
def test_a_night_that_begins_early_leaves_nothing_out(nights: Nights, early: float) -> None:
    nights.answers[C] = DOWN
    for verdict in ("unreachable", "unreachable", "dead"):
        nights.told(after=DAY - early)
        assert sorted(nights.asked()) == [A, B, C]
        assert f' "verdict": "{verdict}",'.encode() in nights.report()
    nights.told(after=DAY - 5 * HOUR)
    assert nights.asked() == [C]


def test_the_third_strike_is_news(nights: Nights) -> None:
    nights.answers[C] = DOWN
    assert nights.told() == {"new": [f"{C} doubt unreachable 2025-10-06"]}
    with nights.night(after=DAY) as outcome:
        assert not outcome.news
    with nights.night(after=DAY) as outcome:
        assert outcome.news == News(new=1, broken=1)
        assert told(outcome) == {"new": [f"{C} broken dead 2025-10-06"]}


def test_where_it_is_cited_and_how_many_links_stand_how(nights: Nights) -> None:
    nights.answers |= {B: GONE, C: DENIED}
    with nights.night() as outcome:
        assert outcome.report.counts == Counts(
            links=3, good=1, groups={Group.BROKEN: 1, Group.ELSEWHERE: 1}
        )
        broken, denied = outcome.report.told("new")
        assert (broken.places, broken.cited) == (("articles/one.md:4", "articles/two.md:3"), 2)
        assert (denied.group, denied.verdict) == (Group.ELSEWHERE, "blocked")


def test_only_links_of_the_web_that_stand_in_an_article_are_asked_about(tmp_path: Path) -> None:
    more = '[[link]]\nurl = "https://left.example/"\nline = 0\n'
    urls = [A, "mailto:a@b.example", "../b.md", "https://x.example/skip", "https://a..b/"]
    nights = Nights(written(tmp_path, {"one": urls}, more=more), exclude=("skip",))
    with nights.night() as outcome:
        assert nights.asked() == [A]
        assert outcome.report.counts == Counts(links=4, good=1, unknown=2, groups={Group.BROKEN: 1})
        assert told(outcome) == {"new": ["https://a..b/ broken invalid 2025-10-06"]}
    assert nights.told(after=DAY) == {"new": ["https://a..b/ broken invalid 2025-10-06"]}


def test_pages_that_are_cited_in_many_ways_are_fetched_once(tmp_path: Path) -> None:
    places = [f"{A}#{number}" for number in range(3)]
    nights = Nights(written(tmp_path, {"one": [A, *places]}))
    nights.answers[A] = GONE
    assert len(nights.told()["new"]) == 4
    assert nights.asked() == [A]


def test_the_riskiest_are_asked_about_first(tmp_path: Path) -> None:
    urls = [f"https://a.example/{name}" for name in ("new", "fine", "down", "proof")]
    new, fine, down, proof = urls
    nights = Nights(written(tmp_path, {"one": [fine, down, proof]}))
    nights.answers[down] = DOWN
    nights.told()
    nights.asked()
    written(tmp_path, {"one": urls}, verified=[proof])
    nights.told(after=DAY)
    assert nights.asked() == [proof, down, new, fine]


def test_a_budget_begins_nothing_more_and_the_next_night_takes_up_the_rest(
    tmp_path: Path,
) -> None:
    urls = [f"https://a.example/{number:02}" for number in range(12)]
    nights = Nights(written(tmp_path, {"one": urls}))
    with nights.night(budget=5.5) as outcome:  # robots.txt, then one a second
        assert nights.asked() == urls[:5]
        assert outcome.left == 7
        assert outcome.report.counts == Counts(links=12, good=5, left=7)
        assert ending.audit_code(outcome, "error", only_new=False) == 0
    with nights.night() as outcome:
        assert nights.asked() == urls[5:]
        assert (outcome.left, outcome.report.counts.good) == (0, 12)


def test_a_host_that_gives_no_answer_leaves_its_links_due_and_unjudged(tmp_path: Path) -> None:
    urls = [f"https://a.example/{number:03}" for number in range(40)]
    nights = Nights(written(tmp_path, {"one": [*urls, C]}))
    nights.answers |= dict.fromkeys(urls, Failure("connect-timeout", took=10.0))
    with nights.night() as outcome:
        asked = set(nights.asked()) - {C}
        assert len(asked) < feeding.AT_ONCE
        assert outcome.left == 40 - len(asked)
        assert len(told(outcome)["new"]) == len(asked)
        assert outcome.report.counts.left == outcome.left
    with open_history(nights.settings.history, tmp_path) as history:
        assert len(history.latest(urls)) == len(asked)


def test_a_run_that_is_stopped_has_lost_nothing(tmp_path: Path) -> None:
    urls = [f"https://a.example/{number:02}" for number in range(6)]
    nights = Nights(written(tmp_path, {"one": urls}))
    real = nights.web.answer

    def stopped(request: object, time: int) -> object:
        if "03" in request.url:  # type: ignore[attr-defined]
            raise KeyboardInterrupt
        return real(request, time)  # type: ignore[arg-type]

    nights.web.answer = stopped  # type: ignore[assignment]
    with pytest.raises(KeyboardInterrupt):
        nights.told()
    assert nights.asked() == urls[:4]
    nights.web.answer = real
    nights.web.close()
    assert nights.told() == {}
    assert nights.asked() == urls[3:]


def test_news_of_a_run_that_was_stopped_is_told_by_the_next(nights: Nights) -> None:
    nights.told()
    nights.answers[A] = GONE
    with pytest.raises(KeyboardInterrupt), nights.night(after=DAY):
        raise KeyboardInterrupt  # before the report was written
    assert nights.told() == {"new": [f"{A} broken dead 2025-10-07"]}


def test_without_a_network_nothing_is_known_and_nothing_is_fixed(nights: Nights) -> None:
    nights.answers[A] = GONE
    nights.told()
    first = nights.report()
    nights.web.known = ()
    lost = Failure("dns-no-such-host", took=0.1)
    nights.answers |= dict.fromkeys((A, B, C), lost)
    with nights.night(after=DAY) as outcome:
        assert ending.audit_code(outcome, "error", only_new=False) == 3
        assert (outcome.tally.asked, outcome.left, bool(outcome.news)) == (0, 3, False)
        assert told(outcome) == {"new": [f"{A} broken dead 2025-10-06"]}
    assert nights.report() != first  # two links are due and not looked at: they are not fine
    nights.web.known = ("example.com",)
    nights.answers = {A: GONE}
    nights.told(after=DAY)
    assert nights.report() == first


def test_a_link_that_leaves_the_articles_is_not_fixed(nights: Nights) -> None:
    nights.answers[C] = GONE
    nights.told()
    written(nights.folder, {"two": [B]})
    with nights.night(after=DAY) as outcome:
        assert not outcome.news
        assert told(outcome) == {}


def test_what_was_told_stands_if_the_history_is_lost(nights: Nights) -> None:
    nights.answers |= {A: GONE, C: GONE}
    nights.told()
    (nights.folder / nights.settings.history).unlink()
    with nights.night(after=DAY, budget=1.5) as outcome:  # C and one of the other host
        assert not outcome.news
        assert told(outcome) == {
            "new": [f"{A} broken dead 2025-10-06", f"{C} broken dead 2025-10-06"]
        }


@pytest.mark.parametrize("answer", [DENIED, DOWN])
def test_what_another_place_has_seen_needs_a_look_and_is_no_news(
    nights: Nights, answer: Response | Failure
) -> None:
    nights.told(vantage="office")
    nights.answers[A] = answer
    for _ in range(4):
        with nights.night(after=DAY, vantage="ci") as outcome:
            assert not outcome.news
            (trouble,) = outcome.report.told("still")
            assert (trouble.url, trouble.group) == (A, Group.ELSEWHERE)
            assert trouble.verdict == ("blocked" if answer is DENIED else "unreachable")
            assert trouble.elsewhere == "office 2025-10-06"
            assert ending.audit_code(outcome, "error", only_new=False) == 0


def test_what_is_denied_here_is_due_elsewhere_at_once_and_seen_there(nights: Nights) -> None:
    nights.answers[A] = DENIED
    with nights.night(vantage="ci") as outcome:
        assert outcome.news == News(new=1)
    nights.asked()
    del nights.answers[A]
    with nights.night(after=60, vantage="office") as outcome:
        assert nights.asked() == [A]
        assert outcome.news == News(fixed=1)
    nights.answers[A] = DENIED
    with nights.night(after=DAY, vantage="ci") as outcome:
        assert not outcome.news


def test_the_exit_code_is_by_what_is_new_if_so_asked(nights: Nights) -> None:
    def codes(fail_on: str) -> tuple[int, int]:
        return (
            ending.audit_code(outcome, fail_on, only_new=False),
            ending.audit_code(outcome, fail_on, only_new=True),
        )

    nights.answers |= {A: GONE, C: DENIED}
    with nights.night() as outcome:
        assert codes("error") == codes("warning") == (1, 1)
        assert codes("never") == (0, 0)
    with nights.night(after=DAY) as outcome:
        assert codes("error") == codes("warning") == (1, 0)
    nights.answers[A], nights.answers[B] = replace(DENIED), DOWN
    with nights.night(after=DAY) as outcome:
        assert codes("error") == (0, 0)
        assert codes("note") == (1, 1)


def test_audits_that_end_one_after_the_other_lose_nothing_that_was_told(tmp_path: Path) -> None:
    """The later one tells all, and as news what the other one has not told."""
    d = "https://b.example/2"
    nights = Nights(written(tmp_path, {"one": [A, B, C, d]}))
    nights.answers |= {A: GONE, C: GONE}
    nights.told()
    nights.asked()
    other = Nights(tmp_path)
    nights.answers = other.answers = {B: GONE, d: GONE}
    real = nights.web.answer
    with open_history(nights.settings.history, tmp_path) as history:
        history.lease(["b.example"], "the other", nights.web.now(), 2 * DAY)

        def meanwhile(request: Request, times: int) -> Outcome:
            if request.url == B:
                history.release("the other")
                assert other.told(after=nights.web.seconds) == {
                    "new": [f"{d} broken dead 2025-10-07"],
                    "fixed": [f"{A} broken dead 2025-10-06", f"{C} broken dead 2025-10-06"],
                }
            return real(request, times)

        nights.web.answer = meanwhile
        assert nights.told(after=DAY) == {
            "new": [f"{B} broken dead 2025-10-07"],
            "still": [f"{d} broken dead 2025-10-07"],
        }
    assert sorted(nights.asked() + other.asked()) == [A, B, C, d]


def test_what_was_told_of_private_addresses_stands_where_they_may_not_be_asked(
    tmp_path: Path,
) -> None:
    private = "http://10.0.0.1/x"
    nights = Nights(written(tmp_path, {"one": [A, private]}))
    nights.answers[private] = GONE
    trouble = {"new": [f"{private} broken dead 2025-10-06"]}
    inside = replace(nights.settings.network, allow_private=True)
    assert nights.told(network=inside) == trouble
    first = nights.report()
    for after, network in ((DAY, nights.settings.network), (DAY, inside)):
        with nights.night(after=after, network=network) as outcome:
            assert not outcome.news
            assert told(outcome) == trouble
        assert nights.report() == first
    del nights.answers[private]
    with nights.night(after=DAY, network=inside) as outcome:
        assert outcome.news == News(fixed=1)


def test_hosts_in_the_hands_of_another_audit_are_left_to_it(nights: Nights) -> None:
    with open_history(nights.settings.history, nights.folder) as history:
        now = nights.web.now()
        assert history.lease(["a.example"], "another", now, 600) == {"a.example"}
        with nights.night() as outcome:
            assert nights.asked() == [C]
            assert (outcome.others, outcome.left) == (1, 2)
        history.release("another")
    assert nights.told() == {}
    assert sorted(nights.asked()) == [A, B]


def test_a_redirect_leads_to_no_host_in_the_hands_of_another_audit(nights: Nights) -> None:
    """The link stays due, without a verdict, and is tried once more at the end of the run."""
    nights.answers[A] = Response(302, (("location", "https://d.example/1"),), took=0.1)
    with open_history(nights.settings.history, nights.folder) as history:
        assert history.lease(["d.example"], "another", nights.web.now(), 600)
        with nights.night() as outcome:
            assert sorted(nights.asked()) == [A, A, B, C]
            assert (outcome.others, outcome.left) == (1, 1)
            assert (told(outcome), outcome.tally.asked) == ({}, 2)
        history.release("another")
    assert nights.told() == {}
    assert nights.asked() == [A, "https://d.example/1"]


def test_a_host_that_is_free_at_the_end_is_asked_then_as_any_other(tmp_path: Path) -> None:
    """After all else, its robots.txt first; it is in nobody else's hands any more."""
    nights = Nights(written(tmp_path, {"one": [A, C, "https://b.example/2"]}))
    nights.answers[A] = Response(302, (("location", "https://d.example/1"),), took=0.1)
    real = nights.web.answer
    with open_history(nights.settings.history, tmp_path) as history:
        assert history.lease(["d.example"], "another", nights.web.now(), 600)

        def ending(request: Request, times: int) -> Outcome:
            if request.url == "https://b.example/2":
                history.release("another")
            return real(request, times)

        nights.web.answer = ending
        with nights.night() as outcome:
            assert (outcome.others, outcome.left, outcome.tally.asked) == (0, 0, 3)
    assert [url for _, url in nights.web.asked[-4:]] == [
        "https://b.example/2",
        A,
        "https://d.example/robots.txt",
        "https://d.example/1",
    ]


def test_hosts_to_which_redirects_lead_are_leased_as_long_as_they_are_needed(
    tmp_path: Path,
) -> None:
    """From the first request on to a minute, at least, after the last one."""
    urls = [f"https://a.example/{number:03}" for number in range(300)]
    nights = Nights(written(tmp_path, {"one": urls}))
    for url in urls[:2]:
        nights.answers[url] = Response(302, (("location", "https://d.example/"),), took=0.1)
    real, free = nights.web.answer, []

    def watched(request: Request, times: int) -> Outcome:
        with open_history(nights.settings.history, tmp_path) as history:
            if history.lease(["d.example"], "another", nights.web.now(), 600):
                free.append(nights.web.seconds)
                history.release("another")
        return real(request, times)

    nights.web.answer = watched
    nights.told()
    led = [at for at, url in nights.web.asked if "d.example" in url]
    assert free[0] < led[0]
    assert 60 < min(at for at in free if at > led[0]) - led[-1] < 130


def test_what_another_audit_has_asked_about_meanwhile_is_not_asked_again(
    nights: Nights,
) -> None:
    other = Nights(nights.folder)
    real = nights.web.answer

    def meanwhile(request: object, time: int) -> object:
        if not other.web.asked and "b.example" in request.url:  # type: ignore[attr-defined]
            other.told()
        return real(request, time)  # type: ignore[arg-type]

    nights.web.answer = meanwhile  # type: ignore[assignment]
    nights.told()
    assert sorted(nights.asked() + other.asked()) == [A, B, C]


def test_only_a_few_links_of_a_few_hosts_are_at_hand_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeding, "HOSTS", 2)
    monkeypatch.setattr(feeding, "AT_ONCE", 3)
    urls = [f"https://h{number % 5}.example/{number:02}" for number in range(5 * 7)]
    nights = Nights(written(tmp_path, {"one": urls}))
    nights.told()
    asked = nights.asked()
    assert sorted(asked) == sorted(urls)
    left = Counter(url.split("/")[2] for url in asked)
    begun: set[str] = set()
    for url in asked:
        host = url.split("/")[2]
        begun.add(host)
        left[host] -= 1
        assert len(begun) <= 2
        if not left[host]:
            begun.discard(host)


def test_a_catalogue_without_a_link_is_refused(tmp_path: Path) -> None:
    nights = Nights(tmp_path)
    with pytest.raises(UsageError, match=r"no link in claims/ .* factcheck catalog"):
        nights.told()
    written(tmp_path, {"one": []})
    with pytest.raises(UsageError, match="no link"):
        nights.told()


def test_a_broken_catalogue_is_refused_before_anybody_is_asked(nights: Nights) -> None:
    (nights.folder / "claims" / "zwei.toml").write_text("article = \n")
    with pytest.raises(CatalogError, match=r"zwei\.toml:1:"):
        nights.told()
    assert nights.asked() == []


@pytest.mark.parametrize(
    "text",
    ["nonsense\n", "[]\n", "{}\n", '{"changed": 3}\n', '{"changed": "2025-10-06"}\n{"url": "x"}\n',
     '{"changed": "2025-10-06"}\n' + "[" * 100_000 + "\n"],
)  # fmt: skip
def test_a_report_that_an_audit_has_not_written_is_refused(nights: Nights, text: str) -> None:
    (nights.folder / "reports").mkdir()
    (nights.folder / "reports" / "audit.jsonl").write_text(text)
    with pytest.raises(StorageError, match=r"audit\.jsonl: is not what an audit wrote \(line [12]"):
        nights.told()
    assert nights.asked() == []


def test_what_was_known_of_links_is_let_go_of_when_they_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also of those at a host that was given up: there may be millions of them."""
    feeds: list[feeding.Feed] = []

    class Kept(feeding.Feed):
        def first(self) -> list[str]:
            feeds.append(self)
            urls = super().first()
            assert set(self.known) == set(urls)
            return urls

    urls = [f"https://a.example/{number}" for number in range(6)]
    nights = Nights(written(tmp_path, {"one": urls}))
    nights.told()
    monkeypatch.setattr("factcheck.audit.nightly.Feed", Kept)
    nights.answers = dict.fromkeys(urls, Failure("connect-timeout", took=0.1))
    with nights.night(after=DAY) as outcome:
        assert 0 < outcome.tally.asked < len(urls)
    assert feeds[0].known == {}
