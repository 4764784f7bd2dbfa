"""Where a cluster asks, hosts to which redirects lead are leased as all others."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from factcheck import network
from factcheck.audit import sharing, web
from factcheck.model.probes import Probe
from factcheck.network.transports import Outcome, Request, Response
from factcheck.scale import cluster as clusters
from factcheck.settings import NetworkSettings
from tests.network._web import PAGE, Web

FROM, TO = "https://a.example/1", "https://b.example/x"
SENT = Response(302, (("location", TO),), took=0.1)


@dataclass
class Crew:
    """Two workers in this process, one after the other."""

    places: int = 2

    def stream(
        self,
        work: Callable[[sharing.Rule, list[sharing.Due]], Iterator[Probe]],
        parts: Sequence[tuple[Callable[[], sharing.Rule], Mapping[str, sharing.Due]]],
        _: Callable[[Probe], str],
    ) -> Iterator[Probe]:
        for rule, things in parts:
            yield from work(rule(), list(things.values()))


def asked(
    monkeypatch: pytest.MonkeyPatch, hold: Callable[[Collection[str]], Collection[str]]
) -> tuple[list[Probe], list[str]]:
    """Return what is told of a link that leads to another host, and which addresses were asked."""

    def answer(request: Request, _: int) -> Outcome:
        return SENT if request.url == FROM else PAGE

    carrier = Web(answer)

    @contextmanager
    def found(*_: object) -> Iterator[object]:
        yield Crew() if not isinstance(_[0], NetworkSettings) else carrier

    monkeypatch.setattr(clusters, "cluster", found)
    monkeypatch.setattr(network, "open_transport", found)
    monkeypatch.setattr(web, "clock", carrier.now)
    urls = [FROM, "https://c.example/2"]
    told = sharing.ask_cluster(urls, "local", NetworkSettings(), {}, "check", hold=hold)
    return list(told), [url for _, url in carrier.asked]


def test_a_free_host_is_leased_and_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[str] = []

    def hold(lanes: Collection[str]) -> Collection[str]:
        held.extend(sorted(lanes))
        return lanes

    told, urls = asked(monkeypatch, hold)
    assert sorted((probe.url, probe.reason) for probe in told) == [
        (FROM, "redirected"),
        ("https://c.example/2", "ok"),
    ]
    assert urls.count(TO) == 1
    assert "b.example" in held


def test_a_host_in_other_hands_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    told, urls = asked(monkeypatch, lambda lanes: [each for each in lanes if each[0] != "b"])
    assert [probe.url for probe in told] == ["https://c.example/2"]
    assert TO not in urls
