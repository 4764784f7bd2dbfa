"""Statistics: counts, most first; hosts by the seconds of all their links."""

from dataclasses import replace

from factcheck.formats.statistics import FORMAT
from factcheck.model.probes import Probe
from factcheck.model.records import Report, Run
from factcheck.model.words import Verdict
from factcheck.plugins import Canvas
from tests.formats._small import NOW


def probe(url: str, took: float) -> Probe:
    return Probe(url, NOW, Verdict.ALIVE, "ok", 200, url, took=took)


def test_nothing_to_count() -> None:
    assert FORMAT.render(Report(Run(NOW, "0.1.0"), ()), Canvas()) == ""


def test_hosts() -> None:
    """Those that were not asked are left out; a port is part of the name, a user is not."""
    probes = (
        probe("https://b.example/1?q=/", 1.24),
        probe("https://me@b.example/2", 10.0),
        probe("http://[::1]:8080#x", 3.0),
        probe("https://a.example/", 0.0),
        replace(probe("mailto:x@a.example", 0.0), verdict=Verdict.UNCHECKED, reason="scheme"),
    )
    report = Report(Run(NOW, "0.1.0"), (), {one.url: one for one in probes})
    assert FORMAT.render(report, Canvas()) == (
        "Links, by verdict and reason\n"
        "  4  alive      ok\n"
        "  1  unchecked  scheme\n"
        "\n"
        "Slowest hosts (seconds, links)\n"
        "  11.2  2  b.example\n"
        "   3.0  1  [::1]:8080\n"
    )
