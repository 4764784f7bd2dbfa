"""What is remembered of a page, and how it is asked for again."""

from dataclasses import replace

import pytest

from factcheck.model.probes import Probe
from factcheck.network import probe_all
from factcheck.network._identity import language_of
from factcheck.network._pages import page_of
from factcheck.network.transports import Outcome, Request, Response
from factcheck.settings import NetworkSettings
from tests.network._web import Web
from tests.network.test_pages import html

SETTINGS = NetworkSettings(retries=0, spacing=0.0)
URL = "https://www.harbor.example/news/1"
ETAG, DATE = '"v1"', "Mon, 06 Oct 2025 09:30:00 GMT"
BODY = '<html lang="en"><title>The bridge</title><p>It was opened on a windy morning at nine.'
PAGE = Response(
    200,
    (("content-type", "text/html"), ("etag", ETAG), ("last-modified", DATE)),
    BODY.encode(),
    took=0.1,
)


class Server(Web):
    """Answers 304 to what asks with the page's validators; ``page`` is what it has otherwise."""

    def __init__(self, page: Outcome = PAGE) -> None:
        self.page = page
        self.conditions: list[dict[str, str]] = []
        super().__init__(self._answer)

    def _answer(self, request: Request, time: int) -> Outcome:
        asked = {name: value for name, value in request.headers if name.startswith("If-")}
        self.conditions.append(asked)
        if asked.get("If-None-Match") == ETAG:
            return Response(304, (("etag", ETAG),), took=0.1)
        return self.page

    def probe(
        self, url: str = URL, known: Probe | None = None, settings: NetworkSettings = SETTINGS
    ) -> Probe:
        before = {known.url: known} if known else {}
        (found,) = probe_all([url], settings, self, self.now, self.monotonic, known=before)
        return found


def test_a_good_page_is_remembered_by_site_title_language_and_validators() -> None:
    server = Server()
    probe = server.probe()
    assert (probe.site, probe.title, probe.language) == ("harbor.example", "The bridge", "en")
    assert (probe.etag, probe.modified) == (ETAG, DATE)
    assert server.conditions == [{}]


def test_it_is_asked_for_again_only_if_it_has_changed() -> None:
    first = Server().probe()
    server = Server()
    again = server.probe(known=first)
    assert server.conditions == [{"If-None-Match": ETAG, "If-Modified-Since": DATE}]
    assert again == replace(
        first,
        status=304,
        evidence=(("compared with", "the page of 2025-10-06: 304, the same"),),
    )
    third = Server().probe(known=again)
    assert third == again


@pytest.mark.parametrize(
    "change",
    [
        {"etag": None, "modified": None},
        {"verdict": "suspect"},
        {"private": True},
        {"final_url": "https://www.harbor.example/other"},
    ],
)
def test_what_cannot_be_relied_on_is_asked_for_whole(change: dict[str, object]) -> None:
    known = replace(Server().probe(), **change)  # type: ignore[arg-type]
    server = Server()
    assert server.probe(known=known).status == 200
    assert server.conditions == [{}]


def test_a_cited_place_needs_the_page() -> None:
    known = Server().probe()
    server = Server()
    probe = server.probe(f"{URL}#part", replace(known, url=f"{URL}#part"))
    assert (probe.reason, server.conditions) == ("missing-fragment", [{}])


def test_a_page_that_was_not_read_to_its_end_is_not_relied_on() -> None:
    for broken in (replace(PAGE, truncated=True), replace(PAGE, body=b"")):
        probe = Server(broken).probe()
        assert (probe.etag, probe.modified) == (None, None) or probe.verdict == "suspect"
    assert Server(replace(PAGE, truncated=True)).probe().etag is None
    assert Server(replace(PAGE, body=b"")).probe().etag is None


def test_a_304_that_nobody_asked_for_is_no_page() -> None:
    assert Server(Response(304, ())).probe().reason == "http-304"


def test_a_redirect_is_followed_again_and_its_end_asked_with_its_own_validators() -> None:
    class Moved(Server):
        def _answer(self, request: Request, time: int) -> Outcome:
            if request.url == URL:
                self.conditions.append(
                    {name: value for name, value in request.headers if name.startswith("If-")}
                )
                return Response(302, (("location", "/new"),))
            return super()._answer(request, time)

    first = Moved().probe()
    server = Moved()
    again = server.probe(known=first)
    assert server.conditions == [{}, {"If-None-Match": ETAG, "If-Modified-Since": DATE}]
    assert (again.verdict, again.status, again.final_url) == (
        "alive",
        304,
        "https://www.harbor.example/new",
    )
    assert again.title == "The bridge"


def test_validators_that_cannot_be_sent_back_are_not_kept() -> None:
    for bad in ("x" * 300, '"橋"', '"a\x01"'):
        headers = (("content-type", "text/html"), ("etag", bad))
        assert Server(replace(PAGE, headers=headers)).probe().etag is None


def test_with_private_addresses_is_noted() -> None:
    allowed = replace(SETTINGS, allow_private=True)
    probe = Server().probe(settings=allowed)
    assert probe.private
    assert Server().probe(known=probe, settings=allowed).status == 304


JA = "港の新しい橋は朝に開通し、両岸の小学生が最初に渡った。"


@pytest.mark.parametrize(
    ("stated", "text", "language"),
    [
        ("ja", JA, "ja"),
        ("en", JA, "ja"),
        ("", JA, "ja"),
        ("en-US", "The bridge was opened in the morning.", "en"),
        ("ja", "The bridge was opened in the morning.", "und-Latn"),
        ("", "The bridge was opened in the morning.", "und-Latn"),
        ("de_DE", "Die Brücke wurde am Morgen eröffnet.", "de"),
        ("", "港口的新桥于早晨通车，两岸的小学生最先走过这座桥梁。", "zh"),
        ("", "항구의 새 다리가 아침에 개통되어 아이들이 처음 건넜다.", "ko"),
        ("", "Новый мост был открыт утром, первыми прошли дети.", "und-Cyrl"),
        ("ru", "Новый мост был открыт утром, первыми прошли дети.", "ru"),
        ("fr", "Oui.", "fr"),
        ("", "", None),
        ("x-!", "", None),
    ],
)
def test_languages(stated: str, text: str, language: str | None) -> None:
    page = page_of(html(f'<html lang="{stated}"><p>{text}'))
    assert language_of(page) == language
