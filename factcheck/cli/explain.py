"""``factcheck explain``: what a check means."""

import click

from factcheck.errors import UsageError


@click.command()
@click.argument("check", required=False)
def explain(check: str | None) -> None:
    """Explain a check; without a name, list them all."""
    from factcheck import checks

    if check is None:
        width = max(map(len, checks.ids()))
        for name in checks.ids():
            click.echo(f"{name:<{width}}  {checks.explain(name).splitlines()[0]}")
        return
    if check not in checks.ids():
        known = ", ".join(checks.ids())
        raise UsageError(f'There is no check "{check}"; there are: {known}.')
    click.echo(f"{check}\n\n{checks.explain(check)}")
