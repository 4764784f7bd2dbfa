"""Options that several commands share."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from factcheck import plugins
from factcheck import settings as room
from factcheck.settings import Settings

F = TypeVar("F", bound=Callable[..., Any])

targets = click.argument("targets", metavar="[PATH|URL]...", nargs=-1)
no_color = click.option("--no-color", is_flag=True, help="No colors, as with NO_COLOR set.")
quiet = click.option("-q", "--quiet", is_flag=True, help="Print only what --output asks for.")


class Day(click.ParamType[date]):
    """A date written YYYY-MM-DD."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the date, or refuse with a sentence."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            return self.fail(f"{value!r} is not a date; write it as 2026-01-31.", param, ctx)


published = click.option(
    "--published", type=Day(), metavar="DATE", help="Date of publication, YYYY-MM-DD."
)
lang = click.option(
    "--lang",
    type=click.Choice(plugins.names("factcheck.languages")),
    help="Language of the articles.",
)
allow_private = click.option(
    "--allow-private", is_flag=True, help="Also ask loopback and private addresses."
)


def configured(command: F) -> F:
    """Add ``--config`` and hand the settings to the command as ``settings``."""

    @wraps(command)
    def with_settings(*args: Any, config: str | None, **words: Any) -> Any:
        path = Path(config) if config else None
        return command(*args, settings=room.load(path, Path.cwd()), **words)

    option = click.option("--config", metavar="FILE", help="Settings file, instead of a found one.")
    return option(with_settings)  # type: ignore[return-value]


def changed(settings: Settings, **changes: Any) -> Settings:
    """Return the settings with those changes that are not None: command line over file."""
    return replace(settings, **{key: value for key, value in changes.items() if value is not None})


def with_private(settings: Settings, *, allow_private: bool) -> Settings:
    """Return the settings; with the flag, loopback and private addresses may be asked."""
    if not allow_private:
        return settings
    return replace(settings, network=replace(settings.network, allow_private=True))


def now() -> datetime:
    """Return the time, with time zone: the one clock of the command line."""
    return datetime.now().astimezone()
