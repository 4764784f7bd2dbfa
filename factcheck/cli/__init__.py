"""The face: one file a command; it parses, prints and exits."""

import click

from factcheck import __version__, plugins
from factcheck.cli import _speech
from factcheck.errors import UsageError
from factcheck.said import Tongue, part
from factcheck.said.cli import ALL_COMMANDS, NEAR_COMMAND

FAMILY = __name__


class Commands(click.Group):
    """The commands in this folder, each loaded only when it is called."""

    context_class = _speech.Context

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        """Return the names of all commands, sorted."""
        return list(plugins.names(FAMILY))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, or None."""
        if cmd_name not in plugins.names(FAMILY):
            return None
        tongue = _speech.tongue_of(ctx)
        return _speech.in_tongue(plugins.load(FAMILY, cmd_name, click.Command), tongue)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is meant; raises `UsageError` for one that is misspelled."""
        if args[0] not in plugins.names(FAMILY) and not ctx.resilient_parsing:
            from difflib import get_close_matches  # many runs misspell nothing

            near = get_close_matches(args[0], plugins.names(FAMILY), 1)
            if near:
                raise UsageError(NEAR_COMMAND.of(name=args[0], near=near[0]))
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help of the group itself in the language of the run."""
        told = _speech.in_tongue(self, _speech.tongue_of(ctx))
        click.Group.format_help(told, ctx, formatter)


@click.group(
    cls=Commands,
    params=[_speech.ui_lang()],
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="factcheck", message="%(prog)s %(version)s")
@click.pass_context
def _cli(context: click.Context) -> None:
    """Check the facts of articles: links, figures, and whether they hang together.

    Articles are Markdown, HTML, plain text or .docx; what can be checked in them is catalogued
    in claims/ and reported in reports/.

    \b
    Most people want:
      factcheck check articles/     check links and figures, write reports
      factcheck catalog articles/   bring claims/ up to date
      factcheck demo                see it all at work, offline

    日本語

    記事の事実を確かめます。リンク、数値、数値どうしの食い違いを示します。

    記事は Markdown、HTML、プレーンテキスト、.docx。確かめるべきものを claims/ の台帳に記し、
    reports/ に報告します。

    \b
    よく使うもの:
      factcheck check articles/     リンクと数値を確かめ、レポートを書く
      factcheck catalog articles/   claims/ を記事に合わせて更新する
      factcheck demo                すべての働きを見る(ネットワーク不要)
    """
    if context.invoked_subcommand is None:
        click.echo(_first_words(_speech.tongue_of(context)))


def _first_words(tongue: Tongue) -> str:
    """Return what ``factcheck`` alone prints: out of its help, what most people want."""
    from textwrap import dedent  # compiles expressions that no command needs

    wanted = dedent(part(_cli.help or "", tongue).partition("\b\n")[2]).rstrip()
    return f"{wanted}\n\n{ALL_COMMANDS.to(tongue)}"


cli: click.Group = _cli
