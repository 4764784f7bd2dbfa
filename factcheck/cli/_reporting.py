"""``--format`` and ``--report``: which reports a run writes beside those of the settings."""

from collections.abc import Callable
from dataclasses import fields
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from factcheck import plugins
from factcheck.cli import _options as options
from factcheck.errors import UsageError
from factcheck.model.words import Severity
from factcheck.nouns import dataclass
from factcheck.said import both
from factcheck.said import cli as say

FAMILY = "factcheck.formats"
F = TypeVar("F", bound=Callable[..., Any])
Wanted = tuple[str, str]
"""The name of a format, and the file it goes to."""


class _Report(click.ParamType[Wanted]):
    """A format and a file, ``sarif=out.sarif``."""

    name = "report"

    def convert(  # click's signature
        self, value: Any, _: click.Parameter | None, __: click.Context | None
    ) -> Wanted:
        """Return format and file, or refuse with a sentence."""
        form, sign, file = str(value).partition("=")
        known = plugins.names(FAMILY)
        if form not in known:
            raise UsageError(say.NO_FORMAT.of(name=form, known=", ".join(known)))
        if not sign or not file:
            raise UsageError(say.NO_FILE_FOR.of(form=form))
        return form, file


@dataclass(frozen=True, slots=True)
class Presentation:
    """What is shown of a run, and where."""

    form: str | None = None
    """Format of what is printed or goes to ``output``; None: told by its ending."""
    output: str | None = None
    """A file, ``-`` for standard output, or None for the terminal."""
    more: tuple[Wanted, ...] = ()
    """Further reports."""
    statistics: bool = False
    """Whether counts are printed, too."""
    quiet: bool = False
    """Whether nothing is printed but what ``output`` asks for."""
    no_color: bool = False
    """Whether colors are left out."""
    no_reports: bool = False
    """Whether the reports of the settings are left out."""


form = click.option(
    "--format",
    "form",
    type=click.Choice(plugins.names(FAMILY)),
    metavar="FORMAT",
    help=both(
        "What is printed or goes to --output; default: terminal, or what --output ends in. One of: "
        f"{', '.join(plugins.names(FAMILY))}.",
        "画面または --output に出す形式(既定は terminal、--output があればその拡張子): "
        f"{', '.join(plugins.names(FAMILY))}",
    ),
)
more = click.option(
    "--report",
    "more",
    metavar="FORMAT=FILE",
    type=_Report(),
    multiple=True,
    help=both(
        "One more report, such as sarif=out.sarif; may be given several times.",
        "追加のレポート(例: sarif=out.sarif)。何度でも指定可",
    ),
)
fail_on = click.option(
    "--fail-on",
    type=click.Choice([*(severity.value for severity in Severity), "never"]),
    help=both(
        "Least severity that makes the exit code 1; default: error.",
        "終了コードを 1 にする最低の重さ(既定は error)",
    ),
)


def require_distinct(wanted: tuple[Wanted, ...], output: str | None) -> None:
    """Make sure that no report would overwrite another; raises `UsageError`."""
    files = [file for _, file in wanted] + ([output] if output else [])
    seen: set[Path] = set()
    for file in files:
        if file != "-" and Path(file) in seen:
            raise UsageError(say.SAME_FILE.of(file=file))
        seen.add(Path(file))


statistics = click.option(
    "--statistics",
    is_flag=True,
    help=both(
        "Also print how often each check, verdict and kind of figure came, and the slowest hosts.",
        "検査・結果・数値の種類ごとの件数と、遅いホストも表示する",
    ),
)


no_reports = click.option(
    "--no-reports",
    is_flag=True,
    help=both(
        "Write nothing to reports/, as befits a hook of git.",
        "reports/ に何も書かない(git のフック向け)",
    ),
)


def presented(command: F) -> F:
    """Add the options on what is shown, and hand them to the command as ``wanted``."""

    @wraps(command)
    def with_wishes(*args: Any, **words: Any) -> Any:
        own = {field.name: words.pop(field.name) for field in fields(Presentation)}
        return command(*args, wanted=Presentation(**own), **words)

    added: tuple[Callable[[Any], Any], ...]
    added = (
        *(options.no_color, options.quiet, statistics),
        *(no_reports, more, options.output, form),
    )
    for option in added:
        with_wishes = option(with_wishes)
    return with_wishes  # type: ignore[return-value]
