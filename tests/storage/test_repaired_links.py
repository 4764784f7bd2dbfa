"""A link whose address was repaired keeps its log, and says which address that was about."""

import tomllib
from dataclasses import replace

import pytest

from factcheck.model.ledger import KnownArticle, KnownClaim, KnownLink, digest
from factcheck.model.repairs import likeness, repaired
from factcheck.storage import catalog

OLD = "https://www.pref.example/bridge/report-2025.html"
LOG = """
[[link.log]]
at = 2026-01-05T12:00:00Z
by = "山田"
status = "verified"
"""


def known(*links: KnownLink) -> KnownArticle:
    return KnownArticle("a.md", "題", "ja", None, "full", (), links)


def again(old: KnownLink, *now: KnownLink) -> str:
    """Write a link with a log, then what the article holds now."""
    text = catalog.render(known(old), None) + LOG
    written = catalog.render(known(*now), text)
    assert catalog.render(known(*now), written) == written
    return written


NEAR = (
    "https://www.pref.example/bridge/report-2025.pdf",
    "http://pref.example/bridge/report-2025.html",
)
FURTHER = "https://www.pref.example/archive/bridge/report-2025.html"


@pytest.mark.parametrize(
    ("url", "words"),
    [*((url, None) for url in NEAR), *((url, "県の報告書") for url in (*NEAR, FURTHER))],
)
def test_the_log_stays_and_the_old_address_is_told(url: str, words: str | None) -> None:
    old = KnownLink(OLD, words, 7)
    text = again(old, replace(old, url=url))
    assert f'url = "{url}"\nwas = "{OLD}"\n' in text
    assert text.count("[[link]]") == 1
    assert text.endswith(LOG)


@pytest.mark.parametrize(
    "now",
    [
        KnownLink("https://elsewhere.example/", "県の報告書", 7),
        KnownLink(OLD.replace("2025", "2026"), "国の報告書", 7),
        KnownLink(OLD.replace("2025", "2026"), None, 7),
        KnownLink(FURTHER, None, 7),  # near enough with the same words only
    ],
)
def test_another_link_is_another(now: KnownLink) -> None:
    """A new block for the new one; what people said of the old one stays with it."""
    text = again(KnownLink(OLD, "県の報告書", 7), now)
    assert text.count("[[link]]") == 2
    assert f'url = "{OLD}"\ntext = "県の報告書"\n' in text
    assert text.endswith(LOG)


def test_a_claim_cites_the_repaired_address_in_place_of_the_old() -> None:
    """What people wrote among its sources stays, and so does what no link took the place of."""
    old = KnownLink(OLD, "県の報告書", 7)
    new = replace(old, url=OLD.replace(".html", ".pdf"))
    own = "https://library.example/7"

    def cited(link: KnownLink, *sources: str) -> KnownArticle:
        claim = KnownClaim(
            id="fc-abcdefgh",
            quote="橋は3本。",
            digest=digest("橋は3本。"),
            prefix="",
            suffix="",
            line=7,
            statement=None,
            figures=(),
            sources=sources,
            log=(),
        )
        return replace(known(link), claims=(claim,))

    def sources(text: str) -> list[str]:
        found: list[str] = tomllib.loads(text)["claim"][0]["sources"]
        return found

    text = catalog.render(cited(old, own, OLD), None)
    assert sources(text) == [own, OLD]
    assert sources(catalog.render(cited(new, new.url), text)) == [own, new.url]
    other = KnownLink("https://elsewhere.example/", "県の報告書", 7)
    assert sources(catalog.render(cited(other, other.url), text)) == [own, OLD, other.url]


def test_two_that_could_be_are_neither() -> None:
    old = KnownLink(OLD, "報告書", 7)
    ways = [replace(old, url=OLD + end) for end in ("?a", "?b")]
    assert repaired([old], ways) == {}
    assert repaired([old, replace(old, url=OLD + "x")], ways[:1]) == {}
    assert repaired([old], ways[:1]) == {0: 0}


def test_likeness_of_addresses() -> None:
    assert likeness(OLD, OLD.replace("https://www.", "http://") + "/") == 1
    assert likeness("", "") == 1
    assert likeness("https://[", "https://a.example/") < 0.5
