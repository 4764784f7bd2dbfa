"""``factcheck history``: what is known of a link."""

import click

from factcheck.cli import _options as options
from factcheck.settings import Settings


@click.command()
@click.argument("url")
@options.configured
def history(*, settings: Settings, url: str) -> None:
    """Show what is remembered of a link, oldest first."""
    from factcheck.storage.history import History

    with History(settings.root / settings.history) as memory:
        probes = memory.probes(url)
    if not probes:
        click.echo(f"{url} was never probed; run: factcheck check")
        return
    for probe in probes:
        status = f" HTTP {probe.status}" if probe.status else ""
        at = probe.at.astimezone().isoformat(" ", "seconds")
        click.echo(f"{at}  {probe.verdict} ({probe.reason}){status}  {probe.took:.2f} s")
        for hop in probe.hops:
            click.echo(f"    {hop.status} -> {hop.url}")
        if probe.detail:
            click.echo(f"    {probe.detail}")
