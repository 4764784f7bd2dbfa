"""The face: one file a command; it parses, prints and exits."""

import click

from factcheck import __version__, plugins

FAMILY = __name__


class Commands(click.Group):
    """The commands in this folder, each loaded only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        """Return the names of all commands, sorted."""
        return list(plugins.names(FAMILY))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return the command of that name, or None."""
        if cmd_name not in plugins.names(FAMILY):
            return None
        return plugins.load(FAMILY, cmd_name, click.Command)


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="factcheck", message="%(prog)s %(version)s")
def _cli() -> None:
    """Check the facts of articles: dead links, and figures that wait for a person.

    Articles are Markdown, HTML or plain text; what can be checked in them is catalogued in
    claims/ and reported in reports/.

    \b
    Most people want:
      factcheck check articles/     check links and figures, write reports
      factcheck catalog articles/   bring claims/ up to date
      factcheck demo                see it all at work, offline
    """


cli: click.Group = _cli
