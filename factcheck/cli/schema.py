"""``factcheck schema``: the JSON Schema of the JSON report."""

import click


@click.command()
def schema() -> None:
    """Print the JSON Schema of `check --format json`.

    日本語

    `check --format json` の JSON Schema を表示します。
    """
    from factcheck import formats

    click.echo(formats.schema(), nl=False)
