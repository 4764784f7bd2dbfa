"""``factcheck history``: what is known of a link."""

from dataclasses import replace

import click

from factcheck.cli import _options as options
from factcheck.said import both
from factcheck.said import cli as say
from factcheck.settings import Settings


@click.command()
@click.argument("url")
@options.configured
@options.remembered
@click.option(
    "-v",
    "--verbose",
    is_flag=True,
    help=both("Show what each probe rests on.", "確かめるたびの根拠をすべて表示"),
)
def history(*, settings: Settings, url: str, verbose: bool) -> None:
    """Show what is remembered of a link, oldest first.

    Each probe is a line. Beneath it stand its redirects and what its verdict rests on, where that
    is not the same as before, and of the last: telling headers, what was compared, whose page it
    was.

    日本語

    リンクについて覚えていることを、古い順に示します。

    1回が1行です。前回から変わったときと最後の回には、転送の経路と判定の根拠(応答ヘッダー、比べた相手、
    どのサイトのページか)を添えます。
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
    basis: tuple[object, ...] | None = None
    for probe in probes:
        before, basis = basis, _past.basis_of(probe)
        briefly = before == basis and probe is not probes[-1] and not verbose
        for line in _past.lines_of(probe, settings.tongue, briefly=briefly):
            click.echo(line)
    rules = replace(settings.network, allow_private=True)  # everything is shown
    told = schedule.remembered(probes[-1], past, rules)
    for line in _past.outcome_of(told, probes[-1], settings.tongue):
        click.echo(line)
