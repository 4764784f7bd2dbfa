"""``factcheck init``: write the settings file."""

from pathlib import Path

import click

from factcheck.cli import _options as options
from factcheck.errors import UsageError
from factcheck.said import cli as say
from factcheck.said.settings_file import TEXT
from factcheck.settings import FILE


@click.command()
def init() -> None:
    """Write factcheck.toml with its defaults.

    日本語

    既定値を書いた factcheck.toml を作ります。
    """
    from factcheck.cli._files import write

    if Path(FILE).exists():
        raise UsageError(say.HAS_SETTINGS.of(file=FILE))
    write(Path(FILE), TEXT.to(options.tongue()))
    click.echo(say.WROTE_SETTINGS.to(options.tongue(), file=FILE))
