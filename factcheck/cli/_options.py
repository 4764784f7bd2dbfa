"""Options that several commands share."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from factcheck import plugins
from factcheck import settings as room
from factcheck.settings import NetworkSettings, Settings

F = TypeVar("F", bound=Callable[..., Any])
S = TypeVar("S", Settings, NetworkSettings)

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


def configured(command: F) -> F:
    """Add ``--config`` and hand the settings to the command as ``settings``."""

    @wraps(command)
    def with_settings(*args: Any, config: str | None, **words: Any) -> Any:
        path = Path(config) if config else None
        return command(*args, settings=room.load(path, Path.cwd()), **words)

    option = click.option("--config", metavar="FILE", help="Settings file, instead of a found one.")
    return option(with_settings)  # type: ignore[return-value]


def asking(command: F) -> F:
    """Add what is said of the network; stands below `configured`, whose settings it changes."""

    @wraps(command)
    def with_network(
        *args: Any, settings: Settings, allow_private: bool, transport: str | None, **words: Any
    ) -> Any:
        network = changed(
            settings.network,
            allow_private=allow_private or None,
            transport=transport,
            ci=in_ci() or None,
        )
        return command(*args, settings=replace(settings, network=network), **words)

    for option in (
        click.option(
            "--transport",
            type=click.Choice(room.CHOICES["transport"]),
            help="Library that asks: curl (fast, needs pycurl), requests, or auto (the default).",
        ),
        click.option(
            "--allow-private", is_flag=True, help="Also ask loopback and private addresses."
        ),
    ):
        with_network = option(with_network)
    return with_network  # type: ignore[return-value]


def changed(settings: S, **changes: Any) -> S:
    """Return the settings with those changes that are not None: command line over file."""
    return replace(settings, **{key: value for key, value in changes.items() if value is not None})


def in_ci() -> bool:
    """Tell whether a CI service runs the command: they all set ``CI``."""
    return os.environ.get("CI", "").strip().lower() in {"1", "true", "yes", "on"}


def now() -> datetime:
    """Return the time, with time zone: the one clock of the command line."""
    return datetime.now().astimezone()
