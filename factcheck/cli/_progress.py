"""The progress of probing: a bar on a terminal, or a line for each link."""

import sys
from collections.abc import Iterator, Mapping
from heapq import nlargest

import click

from factcheck.formats._safe import one_line
from factcheck.model.records import Probe
from factcheck.said import Tongue
from factcheck.said import cli as say
from factcheck.said import statistics as told
from factcheck.said.labels import label

_NAMED = 2
"""Hosts that are named as the slowest."""
_LEAST = 2.0
"""Seconds that a host must have taken to be called slow."""


def bar(probes: Iterator[Probe], total: int, tongue: Tongue) -> Iterator[Probe]:
    """Pass probes on; on a terminal show how many of how many there were, and who is slow."""
    if not total or not sys.stderr.isatty():
        return probes
    return _drawn(probes, total, tongue)


def _drawn(probes: Iterator[Probe], total: int, tongue: Tongue) -> Iterator[Probe]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (
        TextColumn("{task.description}"), BarColumn(bar_width=24), MofNCompleteColumn(),
        TextColumn("{task.fields[more]}", markup=False),
    )  # fmt: skip
    took: dict[str, float] = {}
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(say.LINKS.to(tongue), total=total, more="")
        for done, probe in enumerate(probes, 1):
            took[probe.host] = took.get(probe.host, 0.0) + probe.took
            progress.update(task, completed=done, more=left_over(total - done, took, tongue))
            yield probe


def left_over(left: int, took: Mapping[str, float], tongue: Tongue) -> str:
    """Say how many links are left, and which hosts have taken longest, if any took long."""
    slow = [(host, s) for host, s in nlargest(_NAMED, took.items(), key=_seconds) if s >= _LEAST]
    if not slow:
        return told.LEFT.to(tongue, left=left)
    hosts = told.BETWEEN.to(tongue).join(
        told.HOST.to(tongue, host=host, seconds=f"{seconds:.0f}") for host, seconds in slow
    )
    return told.SLOWEST.to(tongue, left=left, hosts=hosts)


def _seconds(each: tuple[str, float]) -> float:
    return each[1]


def lines(probes: Iterator[Probe], total: int, tongue: Tongue) -> Iterator[Probe]:
    """Pass probes on and print a line for each."""
    for number, probe in enumerate(probes, 1):
        verdict = label(probe.verdict, tongue)
        click.echo(f"{number}/{total} {verdict} ({probe.reason}) {one_line(probe.url)}", err=True)
        yield probe
