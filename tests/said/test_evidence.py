"""What a verdict rests on has its words for all that the network writes down."""

from datetime import UTC, datetime

from factcheck.model.probes import Probe
from factcheck.model.words import Verdict
from factcheck.network._evidence import notes_of
from factcheck.network._judgement import unchanged
from factcheck.network._redirects import TRIVIAL, Way
from factcheck.network.safety import Admitted
from factcheck.network.transports import Response
from factcheck.said.evidence import KINDS, value_of

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
URL = "https://a.example/x"


def test_every_kind_of_redirect_has_its_words() -> None:
    others = {"same", "short", "persistent", "other-site", "http", "page"}
    assert set(KINDS) == {*TRIVIAL, *others}


def test_what_the_network_keeps_is_known_to_the_words() -> None:
    """The values that it writes as sentences are told again in Japanese."""
    answer = Response(200, (("content-type", "text/html"),), b"x" * 12, truncated=True)
    way = Way(*[Admitted("https://a.example/x", "a.example", "a.example")] * 2)
    kept = dict(notes_of(answer, way, (), good=False))
    assert value_of("read", kept["read"], "ja") == "12 バイト(途中まで)"
    before = Probe(URL, NOON, Verdict.ALIVE, "ok", 200)
    kept = dict(unchanged(way, answer, before).notes)
    assert value_of("compared with", kept["compared with"], "ja") == (
        "2026-01-05 のページ: 304、変化なし"
    )
