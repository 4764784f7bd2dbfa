"""``factcheck decide``: write down what a person found out about a claim."""

import click

from factcheck.cli import _options as options
from factcheck.model.records import LogEntry
from factcheck.model.words import Status
from factcheck.settings import Settings

DECISIONS = [status.value for status in Status if status is not Status.OPEN]


@click.command()
@click.argument("claim_id", metavar="CLAIM-ID")
@click.option("--status", type=click.Choice(DECISIONS), required=True, help="What was decided.")
@click.option("--by", metavar="WHO", help="Who decided; default: the settings', else git's name.")
@click.option("--method", metavar="TEXT", help="How it was checked.")
@click.option("--source", metavar="URL", help="Against what it was checked.")
@click.option("--note", metavar="TEXT", help="Anything else; required for unverifiable.")
@options.configured
def decide(  # noqa: PLR0913 (one argument an option)
    *,
    settings: Settings,
    claim_id: str,
    status: str,
    by: str | None,
    method: str | None,
    source: str | None,
    note: str | None,
) -> None:
    """Append what a person decided to a claim's log.

    The log is append-only, and its last entry is the claim's status. A machine never writes
    `verified`: a name is required.
    """
    from factcheck.cli import _person
    from factcheck.cli._files import shown_path
    from factcheck.storage import catalog

    who = by or settings.by or _person.git_name()
    path = _person.file_of(claim_id, settings.root / settings.claims)
    entry = LogEntry(options.now(), _person.required(who), Status(status), method, source, note)
    catalog.append_log(path, claim_id, entry)
    click.echo(f"{shown_path(path)}: {claim_id} is {Status(status)} by {who}.")
