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
from factcheck.cli import _speech
from factcheck.said import Tongue, both
from factcheck.said.cli import NO_DATE
from factcheck.settings import NetworkSettings, Settings

F = TypeVar("F", bound=Callable[..., Any])
S = TypeVar("S", Settings, NetworkSettings)

targets = click.argument(
    "targets", metavar="[PATH|URL]...", nargs=-1, type=click.Path(readable=False)
)
output = click.option(
    "--output",
    metavar="FILE",
    help=both(
        "File for --format; - is standard output.", "--format の出力先ファイル(- は標準出力)"
    ),
)
only = click.option(
    "--only",
    type=click.Choice(["links", "figures"]),
    help=both("Check only these.", "リンクだけ、または数値だけを確かめる"),
)
no_color = click.option(
    "--no-color",
    is_flag=True,
    help=both("No colors, as with NO_COLOR set.", "色を付けない(NO_COLOR と同じ)"),
)
quiet = click.option(
    "-q",
    "--quiet",
    is_flag=True,
    help=both("Print only what --output asks for.", "--output の出力だけを表示"),
)
silent = click.option(
    "-q",
    "--quiet",
    is_flag=True,
    help=both("Print nothing but what went wrong.", "誤りのほかは何も表示しない"),
)
verbose = click.option(
    "-v",
    "--verbose",
    is_flag=True,
    help=both("Print each link as it is probed.", "確かめたリンクを1件ずつ表示"),
)


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
            return self.fail(NO_DATE.to("en", value=repr(value)), param, ctx)  # `_speech.refused`


published = click.option(
    "--published",
    type=Day(),
    metavar="DATE",
    help=both(
        "Date of publication, YYYY-MM-DD; default: what the article says.",
        "公開日(YYYY-MM-DD)。既定は記事にある日付",
    ),
)
lang = click.option(
    "--lang",
    type=click.Choice(plugins.names("factcheck.languages")),
    help=both(
        "Language of the articles; default: what each says, else what its script tells.",
        "記事の言語(既定は記事の指定、なければ文字から判断)",
    ),
)


since = click.option(
    "--since",
    metavar="REV",
    help=both(
        "Only findings that the articles did not have at this git revision set the exit code.",
        "この git リビジョンの記事にもあった指摘は「既知」とし、終了コードに数えない",
    ),
)


jobs = click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help=both(
        "Processes that read and check articles; default: as many as pay, up to all cores.",
        "記事を読んで確かめるプロセスの数(既定は、記事の量に見合う数をコア数まで)",
    ),
)


def _engine(ctx: click.Context, param: click.Parameter, value: str) -> str:  # noqa: ARG001 (click)
    """Return the engine as `factcheck.scale.cluster` knows it, or refuse with a sentence."""
    if not value:
        return ""
    from factcheck.scale import cluster

    return cluster.engine(value)


engine = click.option(
    "--engine",
    callback=_engine,
    default="",
    metavar="local|dask://HOST:PORT",
    help=both(
        "Let a Dask cluster probe links: processes of this machine, or those of a scheduler.",
        "Dask のクラスターでリンクを確かめる: この機械のプロセス(local)、またはスケジューラー",
    ),
)


def spread(command: F) -> F:
    """Add ``--jobs`` and ``--engine``: who shares the work."""
    return jobs(engine(command))


def configured(command: F) -> F:
    """Add ``--config`` and hand the settings to the command as ``settings``.

    Their ``ui_lang`` is the language of this run, wherever it was chosen.
    """

    @wraps(command)
    def with_settings(*args: Any, config: str | None, **words: Any) -> Any:
        path = Path(config) if config else None
        settings = replace(room.load(path, Path.cwd()), ui_lang=tongue())
        return command(*args, settings=settings, **words)

    option = click.option(
        "--config",
        metavar="FILE",
        help=both(
            "Settings file; default: the nearest one upwards.",
            "設定ファイル(既定は上のフォルダーへ順に探したもの)",
        ),
    )
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
            help=both(
                "Library that asks: curl (fast, needs pycurl), requests, or auto (the default).",
                "通信に使うライブラリー: curl(速い、pycurl が必要)、requests、auto(既定)",
            ),
        ),
        click.option(
            "--allow-private",
            is_flag=True,
            help=both(
                "Also ask loopback and private addresses.",
                "自分自身や内部ネットワークのアドレスにも接続する",
            ),
        ),
    ):
        with_network = option(with_network)
    return with_network  # type: ignore[return-value]


def evidence(command: F) -> F:
    """Add ``--evidence`` and ``--archives``; stands below `configured`."""

    @wraps(command)
    def with_evidence(
        *args: Any, settings: Settings, evidence: bool | None, archives: bool | None, **words: Any
    ) -> Any:
        wished = changed(settings, evidence=evidence, archives=archives)
        return command(*args, settings=wished, **words)

    with_evidence = click.option(
        "--archives/--no-archives",
        default=None,
        help=both(
            "Look for copies of dead and changed pages in the Wayback Machine, or do not (the "
            "default).",
            "開けないページや変わったページの保存ページを Wayback Machine で探す、または"
            "探さない(既定)",
        ),
    )(with_evidence)
    option = click.option(
        "--evidence/--no-evidence",
        default=None,
        help=both(
            "Compare figures with the pages they cite (the default), or do not.",
            "数値を引用先のページと照合する(既定)、またはしない",
        ),
    )
    return option(with_evidence)  # type: ignore[return-value]


def remembered(command: F) -> F:
    """Add ``--history``; stands below `configured`, whose settings it changes."""

    @wraps(command)
    def with_history(*args: Any, settings: Settings, history: str | None, **words: Any) -> Any:
        if history is not None:
            from factcheck.storage.history import is_path

            history = str(Path.cwd() / history) if is_path(history) else history
        return command(*args, settings=changed(settings, history=history), **words)

    option = click.option(
        "--history",
        metavar="FILE|URL",
        help=both(
            "Where links are remembered: a file, or postgresql://USER@HOST/DATABASE.",
            "リンクの履歴の置き場所: ファイル、または postgresql://USER@HOST/DATABASE",
        ),
    )
    return option(with_history)  # type: ignore[return-value]


def changed(settings: S, **changes: Any) -> S:
    """Return the settings with those changes that are not None: command line over file."""
    return replace(settings, **{key: value for key, value in changes.items() if value is not None})


def in_ci() -> bool:
    """Tell whether a CI service runs the command: they all set ``CI``."""
    return os.environ.get("CI", "").strip().lower() in {"1", "true", "yes", "on"}


def tongue() -> Tongue:
    """Return the language of the run."""
    return _speech.tongue_of(click.get_current_context())


def now() -> datetime:
    """Return the time, with time zone: the one clock of the command line."""
    return datetime.now().astimezone()
