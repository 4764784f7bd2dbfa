"""What every store of the history does: a real file, a real server."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model.probes import Hop, Past, Probe
from factcheck.model.words import Verdict
from tests.storage._stores import BARE, FULL, NOW, Opener, opener

__all__ = ["opener"]


def _of(days: int, verdict: Verdict, site: str | None = None) -> Probe:
    return Probe("u", NOW - timedelta(days=days), verdict, "reason", site=site)


def test_a_new_history_knows_nothing(opener: Opener) -> None:
    with opener() as history:
        assert history.latest(["https://a.example/"]) == {}
        assert history.latest([]) == {}
        assert history.probes("https://a.example/") == []
        assert history.past(FULL) == Past()
        assert history.last_run() is None
        assert history.articles() == {}
        assert history.pages(["https://a.example/"]) == []
        assert history.notices() == ()
        history.record([])
        history.keep_articles([])
        history.keep_pages([])


def test_what_is_recorded_comes_back_whole(opener: Opener) -> None:
    with opener() as history:
        history.record([FULL, BARE])
    with opener() as history:
        found = history.latest([BARE.url, "unknown", FULL.url, BARE.url])
        assert found == {BARE.url: BARE, FULL.url: FULL}
        assert list(found) == [BARE.url, FULL.url]
        assert history.probes(FULL.url) == [FULL]
        assert {probe.at.tzinfo for probe in found.values()} == {NOW.tzinfo}


def test_the_latest_is_by_time_not_by_order_of_writing(opener: Opener) -> None:
    def at(minutes: int, reason: str, zone: int = 0) -> Probe:
        moment = (NOW + timedelta(minutes=minutes)).astimezone(timezone(timedelta(hours=zone)))
        return Probe("u", moment, Verdict.ALIVE, reason)

    with opener() as history:
        history.record([at(5, "third", zone=-9), at(0, "first", zone=9), at(2, "second")])
        assert [probe.reason for probe in history.probes("u")] == ["first", "second", "third"]
        assert history.latest(["u"])["u"].reason == "third"
        history.record([at(5, "same time, later written")])
        assert history.latest(["u"])["u"].reason == "same time, later written"


def test_more_than_one_question_holds_are_found_in_the_order_given(opener: Opener) -> None:
    urls = [f"https://a.example/{number}" for number in range(1203)]
    known = [urls[1202], urls[500], urls[499], urls[0]]
    with opener() as history:
        history.record(replace(_of(0, Verdict.ALIVE), url=url) for url in known)
        assert list(history.latest([*urls, *urls])) == known[::-1]


def test_the_last_run_replaces_the_one_before(opener: Opener) -> None:
    with opener() as history:
        history.save_run("{}")
        history.save_run('{"報告": 1}')
        assert history.last_run() == '{"報告": 1}'


def test_a_call_is_all_or_nothing(opener: Opener) -> None:
    def broken() -> Iterator[Probe]:
        yield FULL
        raise RuntimeError

    with opener() as history:
        with pytest.raises(RuntimeError):
            history.record(broken())
        assert history.probes(FULL.url) == []
        history.record([FULL])
        assert history.probes(FULL.url) == [FULL]


def test_any_text_can_be_kept(opener: Opener) -> None:
    """What no store can hold, lone surrogates and NUL, comes back as U+FFFD, one a byte."""
    any_text = st.text(st.characters(codec=None), max_size=20)

    @settings(max_examples=40, derandomize=True)
    @given(st.text(max_size=20), any_text, st.integers(100, 999))
    def law(url: str, words: str, status: int) -> None:
        held = re.sub("[\ud800-\udfff]", 3 * "\ufffd", words).replace("\0", "\ufffd")
        told = ((words, words),)
        probe = Probe(url, NOW, Verdict.ALIVE, "ok", status, detail=words, evidence=told)
        history.record([probe])
        found = history.latest([url])[url]
        assert found.detail == held
        assert replace(found, detail=words, evidence=told) == probe
        history.keep_articles([(words, words, words)])
        assert history.articles()[held] == (held, held)

    with opener() as history:
        law()


def test_an_address_longer_than_an_index_takes(opener: Opener) -> None:
    """Two that are alike in their first 100,000 letters are two."""
    long = "https://a.example/?q=" + "".join(chr(0x4E00 + n % 20000) for n in range(100_000))
    one, other = replace(BARE, url=f"{long}1"), replace(BARE, url=f"{long}2")
    with opener() as history:
        history.record([one, other])
        assert history.latest([one.url, other.url]) == {one.url: one, other.url: other}
        assert history.lease([one.url], "a", NOW, 1) == {one.url}


def test_the_past_of_good_news_is_the_first_page_of_bad_news_the_row(opener: Opener) -> None:
    """What was good without a page (a film) has no identity; other addresses do not matter."""
    film, page = _of(9, Verdict.ALIVE), _of(8, Verdict.MOVED, "a.example")
    later, good = _of(7, Verdict.DEAD), _of(5, Verdict.ALIVE, "b.example")
    row = (_of(3, Verdict.BLOCKED), _of(2, Verdict.UNREACHABLE), _of(1, Verdict.UNREACHABLE))
    with opener() as history:
        assert history.past(good) == history.past(row[0]) == Past()
        history.record([film, page, later, good, *row, replace(row[0], url="v")])
        assert history.past(good) == Past(first=page)
        assert history.past(film) == Past()
        assert history.past(row[2]) == Past(failing=row)
        assert history.past(replace(good, url="v")) == Past()
        asked = [row[2], good, film, BARE, row[0], good]
        assert history.pasts(asked) == [history.past(probe) for probe in asked]
        assert history.pasts([]) == []


def test_articles_and_pages_take_the_place_of_what_was_known(opener: Opener) -> None:
    with opener() as history:
        history.keep_articles([("a", "1", "old"), ("b", "1", "b"), ("a", "2", "new")])
        history.keep_articles([("b", "2", "橋")])
        assert history.articles() == {"a": ("2", "new"), "b": ("2", "橋")}
        at = NOW.isoformat()
        history.keep_pages([("u", at, "key", "old"), ("v", at, "key", "v"), ("u", at, "k", "new")])
        history.keep_pages([("v", at, "k", "橋")])
        assert history.pages(["v", "unknown", "u"]) == [("v", "k", "橋"), ("u", "k", "new")]


def test_two_may_use_it_at_once(opener: Opener) -> None:
    with opener() as one, opener() as other:
        one.record([FULL])
        other.record([BARE])
        assert set(one.latest([FULL.url, BARE.url])) == {FULL.url, BARE.url}


def test_no_password_is_kept(opener: Opener) -> None:
    """The address as cited finds its probe again, though no password is written down."""
    url = "http://user:secret@a.example/"
    probe = replace(
        FULL, url=url, final_url=url, hops=(Hop(301, url),), detail=f"The redirect leads to {url}"
    )
    with opener() as history:
        history.record([probe])
        history.save_run(f'{{"targets": ["{url}"]}}')
        (found,) = history.latest([url]).values()
        assert (found.url, found.final_url) == (url, "http://user:***@a.example/")
        assert history.probes(url) == [found]
        (kept,) = history.latest(["http://user:***@a.example/"]).values()
        assert "secret" not in f"{kept} {history.last_run()}"
