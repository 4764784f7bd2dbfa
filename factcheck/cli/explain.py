"""``factcheck explain``: what a check means."""

import click

from factcheck.cli import _options as options
from factcheck.errors import UsageError
from factcheck.said import cli as say


@click.command()
@click.argument("check", required=False)
def explain(check: str | None) -> None:
    """Explain a check; without a name, list them all.

    日本語

    検査の意味を説明します。名前がなければ一覧を示します。
    """
    from factcheck import checks

    tongue = options.tongue()
    if check is None:
        width = max(map(len, checks.ids()))
        for name in checks.ids():
            click.echo(f"{name:<{width}}  {checks.explain(name, tongue).splitlines()[0]}")
        return
    if check not in checks.ids():
        known = ", ".join(checks.ids())
        raise UsageError(say.NO_CHECK.of(check=check, known=known))
    click.echo(f"{check}\n\n{checks.explain(check, tongue)}")
