"""The language in which the command line speaks, and its help in that language."""

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from pathlib import Path
from typing import TypeVar

import click

from factcheck import settings
from factcheck.errors import FactcheckError
from factcheck.model.width import width, wrap
from factcheck.said import TONGUES, Tongue, Words, both, part, spoken
from factcheck.said.cli import CLICK, HEADINGS
from factcheck.said.retelling import retold

C = TypeVar("C", bound=click.Command)
_FIRST_MOST = 30
"""Columns of the longest option that has its help beside it, as click has it."""


def tongue_for(arguments: Sequence[str], environ: Mapping[str, str], folder: Path) -> Tongue:
    """Return the language that ``--ui-lang``, else the settings, else the locale asks for.

    It is looked for before the command line is read, since that may have a mistake, too. Mistakes
    in the settings are told by whatever command needs them.
    """
    config = _value(arguments, "--config")
    try:
        wanted = settings.load(Path(config) if config else None, folder).ui_lang
    except FactcheckError:
        wanted = "auto"
    named = {str(tongue): tongue for tongue in TONGUES}
    return named.get(_value(arguments, "--ui-lang")) or named.get(wanted) or spoken(environ)


def tongue_of(context: click.Context) -> Tongue:
    """Return the language of a run that was begun by `factcheck.cli._main`, else English."""
    return "ja" if context.find_root().obj == "ja" else "en"


def _value(arguments: Sequence[str], option: str) -> str:
    found = ""
    for at, word in enumerate(arguments):
        if word == "--":
            break
        if word == option:
            found = arguments[at + 1] if at + 1 < len(arguments) else ""
        elif word.startswith(f"{option}="):
            found = word.partition("=")[2]
    return found


def ui_lang() -> click.Option:
    """Return the option that every command has; it is read by `tongue_for`."""
    return click.Option(
        ["--ui-lang"],
        type=click.Choice(TONGUES),
        expose_value=False,
        help=both("Language of messages and reports.", "メッセージとレポートの言語"),
    )


def in_tongue(command: C, tongue: Tongue) -> C:
    """Return a command whose help is in one language, with the option `ui_lang`."""
    told = copy(command)
    told.context_class = Context
    told.help = part(command.help or "", tongue)
    if tongue == "ja":  # click would look for the end of an English sentence
        told.short_help = told.help.partition("\n")[0].rstrip("。")
    told.params = [*(_told(param, tongue) for param in command.params)]
    if not any(param.name == "ui_lang" for param in command.params):
        told.params.append(_told(ui_lang(), tongue))
    return told


def _told(param: click.Parameter, tongue: Tongue) -> click.Parameter:
    if not isinstance(param, click.Option) or param.help is None:
        return param
    told = copy(param)
    told.help = part(param.help, tongue)
    return told


def refused(error: click.ClickException, tongue: Tongue) -> str:
    """Return what click has to say of a mistake on the command line, in one line."""
    return retold(" ".join(error.format_message().split()), tongue, CLICK)


class Context(click.Context):
    """A context that helps in the language of the run."""

    def make_formatter(self) -> click.HelpFormatter:
        if tongue_of(self) == "en":
            return super().make_formatter()
        return _Japanese(width=self.terminal_width, max_width=self.max_content_width)


class _Japanese(click.HelpFormatter):
    """Sets help by columns: Japanese has no blanks, and its characters are two columns wide."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or f"{_heading('Usage')}: ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(_heading(heading))

    def write_text(self, text: str) -> None:
        indent = " " * self.current_indent
        for number, paragraph in enumerate(text.split("\n\n")):
            self.write("\n" * bool(number))
            lines = paragraph.split("\n")
            if lines[0] == "\b":
                lines = lines[1:]
            else:
                lines = wrap(_joined(lines), self.width - self.current_indent)
            for line in lines:
                self.write(f"{indent}{line}\n")

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = _FIRST_MOST, col_spacing: int = 2
    ) -> None:
        shown = [(first, retold(second, "ja", CLICK)) for first, second in rows]
        column = min(max(width(first) for first, _ in shown), col_max) + col_spacing
        for first, second in shown:
            lead = " " * self.current_indent + first
            room = self.current_indent + column
            beside = width(lead) + col_spacing <= room
            lines = wrap(second, max(self.width - room, 10)) or [""]
            self.write(lead + (" " * (room - width(lead)) + lines.pop(0) if beside else "") + "\n")
            for line in lines:
                self.write(f"{' ' * room}{line}\n")


def _joined(lines: Sequence[str]) -> str:
    """Return lines as one, with a blank between two words in ASCII."""
    text = ""
    for line in (line.strip() for line in lines):
        text += " " * (text[-1:].isascii() and line[:1].isascii() and bool(text)) + line
    return text


def _heading(word: str) -> str:
    return HEADINGS.get(word, Words(word, word)).ja
