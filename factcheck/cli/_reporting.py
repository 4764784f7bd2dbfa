"""``--format`` and ``--report``: which reports a run writes beside those of the settings."""

from pathlib import Path
from typing import Any

import click

from factcheck import plugins
from factcheck.errors import UsageError
from factcheck.model.words import Severity
from factcheck.said import both
from factcheck.said import cli as say

FAMILY = "factcheck.formats"
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


form = click.option(
    "--format",
    "form",
    type=click.Choice(plugins.names(FAMILY)),
    help=both(
        "What is printed or goes to --output; default: terminal, or what --output ends in.",
        "画面または --output に出す形式(既定は terminal、--output があればその拡張子)",
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
statistics = click.option(
    "--statistics",
    is_flag=True,
    help=both(
        "Also print how often each check, verdict and kind of figure came, and the slowest hosts.",
        "検査・結果・数値の種類ごとの件数と、遅いホストも表示する",
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
