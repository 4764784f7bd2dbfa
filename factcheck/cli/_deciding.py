"""What `factcheck.cli.decide` does: choose the claims, ask, write, and say what was written."""

import shutil
import sys
from collections import Counter
from collections.abc import Iterable
from datetime import datetime

import click

from factcheck import revisions
from factcheck.audit import choosing
from factcheck.audit.choosing import Chosen, Filter
from factcheck.cli import _show
from factcheck.cli._files import shown_path
from factcheck.errors import UsageError
from factcheck.formats._safe import one_line
from factcheck.formats._tables import table
from factcheck.model.log import LogEntry
from factcheck.model.standing import Rules, weighed
from factcheck.model.words import Status
from factcheck.nouns import dataclass
from factcheck.plugins import Canvas
from factcheck.said import Tongue, listing
from factcheck.said import deciding as said
from factcheck.said.labels import DUE, label
from factcheck.settings import Settings
from factcheck.storage import bulk

_WIDEST = 120
"""Columns of the longest line: a sentence tells enough in it."""


@dataclass(frozen=True, slots=True)
class Job:
    """Which claims are meant, and when."""

    settings: Settings
    """The settings."""
    ids: tuple[str, ...]
    """Ids of claims."""
    wanted: Filter
    """What claims have in common, where there are no ids."""
    now: datetime
    """The time."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the command line says of a decision."""

    status: str | None
    """The status; required."""
    by: str | None
    """Who decided; else the settings say, else git."""
    method: str | None
    """How."""
    source: str | None
    """Against what."""
    note: str | None
    """Anything else."""


def listed(job: Job) -> int:
    """List the claims in reading order, and how many they are; return the exit code."""
    claims, code = _chosen(job)
    if job.ids:
        claims = choosing.as_seen(claims, job.settings, job.now)
    _list(job, claims)
    return code


def decided(job: Job, what: Decision, *, yes: bool) -> int:
    """Write a decision down for all the claims, or for none; return the exit code.

    Raises `UsageError` for what is missing, and if many are meant and nobody can be asked.
    """
    entry = _entry(job, what)
    if not job.ids and not job.wanted.says:
        raise UsageError(said.NOTHING_NAMED.of())
    _show.finish(job.settings)
    claims, code = _chosen(job)
    tongue = job.settings.tongue
    files = choosing.by_file(claims)
    if not claims:
        click.echo(said.NONE.to(tongue), err=True)
        return code
    name = label(entry.status, tongue)
    if not job.ids and not yes:
        if sys.stdin is None or not sys.stdin.isatty():
            status = label(entry.status, "en") if tongue == "en" else name
            raise UsageError(said.NOT_CONFIRMED.of(count=len(claims), status=status))
        _list(job, claims)
        if not click.confirm(said.ASK.to(tongue, count=len(claims), status=name)):
            click.echo(said.LEFT.to(tongue), err=True)
            return code
    bulk.append(files, entry)
    for each in claims:
        told = {"path": shown_path(each.path), "id": each.record.id}
        click.echo(said.WRITTEN.to(tongue, **told, status=name, who=entry.by))
    if len(claims) > 1:
        click.echo(said.DONE.to(tongue, count=len(claims), status=name))
    _warn(job, claims, entry)
    return code


def _entry(job: Job, what: Decision) -> LogEntry:
    if what.status is None:
        raise UsageError(said.NO_STATUS.of())
    status = Status(what.status)
    if status is Status.UNVERIFIABLE and not (what.note or "").strip():
        raise UsageError(said.NEEDS_NOTE.of())
    who = (what.by or job.settings.by or revisions.user()).strip()
    if not who:  # only people decide
        raise UsageError(said.WHO.of())
    return LogEntry(job.now, who, status, what.method, what.source, what.note)


def _chosen(job: Job) -> tuple[tuple[Chosen, ...], int]:
    if not job.ids:
        choice = choosing.by_filter(job.wanted, job.settings, job.now)
        if choice.unknown:
            click.echo(said.UNKNOWN.to(job.settings.tongue, count=choice.unknown), err=True)
        return choice.claims, _show.refuse(choice.refusals)
    if job.wanted.says:
        raise UsageError(said.IDS_OR_FILTER.of())
    return choosing.by_id(job.ids, job.settings.root / job.settings.claims), 0


def _list(job: Job, claims: tuple[Chosen, ...]) -> None:
    tongue = job.settings.tongue
    rows = [
        (
            each.record.id,
            _state(each, tongue),
            f"{one_line(each.article)}:{each.line or '-'}",
            one_line(each.words),
        )
        for each in claims
    ]
    for line in table(rows, Canvas(min(shutil.get_terminal_size().columns, _WIDEST))):
        click.echo(line.removeprefix("  "))
    counts = Counter(_state(each, tongue) for each in claims)
    states = listing.COUNTS.to(tongue).join(
        said.STATE.to(tongue, count=number, state=name) for name, number in counts.most_common()
    )
    words = said.COUNTED.to(tongue, count=len(claims), states=states) if claims else ""
    click.echo(words or said.NONE.to(tongue), err=True)


def _state(each: Chosen, tongue: Tongue) -> str:
    return DUE.to(tongue) if each.is_due else label(each.overlay or each.status, tongue)


def _warn(job: Job, claims: Iterable[Chosen], entry: LogEntry) -> None:
    """Tell of claims that need a second person still."""
    rules = Rules(two_people=job.settings.two_people)
    if not rules.two_people or entry.status is not Status.VERIFIED:
        return
    known = {path: choosing.authors(path, job.settings) for path in choosing.by_file(claims)}
    for each in claims:
        if not weighed([entry], known[each.path], rules)[0].counts:
            told = said.OWN.to(job.settings.tongue, id=each.record.id, who=entry.by)
            click.echo(told, err=True)
