"""``factcheck history``: what is known of a link."""

from dataclasses import replace

import click

from factcheck.cli import _options as options
from factcheck.said import cli as say
from factcheck.settings import Settings


@click.command()
@click.argument("url")
@options.configured
@options.remembered
def history(*, settings: Settings, url: str) -> None:
    """Show what is remembered of a link, oldest first.

    Each probe stands with its redirects and with what its verdict rests on: telling headers,
    what was compared, whose page it was.

    日本語

    リンクについて覚えていることを、古い順に示します。

    確かめるたびの転送の経路と、判定の根拠(応答ヘッダー、比べた相手、どのサイトのページか)
    を添えます。
    """
    from factcheck import schedule
    from factcheck.cli import _past
    from factcheck.storage.history import is_missing, open_history

    if is_missing(settings.history, settings.root):  # nothing is made to be shown
        click.echo(say.NEVER_PROBED.to(settings.tongue, url=url))
        return
    with open_history(settings.history, settings.root) as memory:
        probes = memory.probes(url)
        past = memory.past(probes[-1]) if probes else None
    if past is None:
        click.echo(say.NEVER_PROBED.to(settings.tongue, url=url))
        return
    for probe in probes:
        for line in _past.lines_of(probe, settings.tongue):
            click.echo(line)
    rules = replace(settings.network, allow_private=True)  # everything is shown
    told = schedule.remembered(probes[-1], past, rules)
    for line in _past.outcome_of(told, probes[-1], settings.tongue):
        click.echo(line)
