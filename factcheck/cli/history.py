"""``factcheck history``: what is known of a link."""

from dataclasses import replace

import click

from factcheck.cli import _options as options
from factcheck.settings import Settings


@click.command()
@click.argument("url")
@options.configured
def history(*, settings: Settings, url: str) -> None:
    """Show what is remembered of a link, oldest first.

    Each probe stands with its redirects and with what its verdict rests on: telling headers,
    what was compared, whose page it was.
    """
    from factcheck import schedule
    from factcheck.cli import _past
    from factcheck.storage.history import History

    with History(settings.root / settings.history) as memory:
        probes = memory.probes(url)
        past = memory.past(probes[-1]) if probes else None
    if past is None:
        click.echo(f"{url} was never probed; run: factcheck check")
        return
    for probe in probes:
        for line in _past.lines_of(probe):
            click.echo(line)
    rules = replace(settings.network, allow_private=True)  # everything is shown
    told = schedule.remembered(probes[-1], past, rules)
    for line in _past.outcome_of(told, probes[-1]):
        click.echo(line)
