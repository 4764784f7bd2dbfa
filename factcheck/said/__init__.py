"""The words that factcheck says to people, in each of its languages: data.

A sentence is one `Words`: the same in English and in Japanese, with the same ``{named}``
placeholders. The tables of the families stand in their own files (a check's messages in the
check's), all others in this room. Nothing here knows the language of the user: it is handed down
as a `Tongue`, from the command line to the reports. There is no global state and no catalogue to
be compiled; `tests/said` fails for a sentence that lacks one language, or differs in placeholders.

What is kept as data (the detail of a probe, the note on a link) is English; where it is shown it
is told again in the language of the report (`factcheck.said.kept`).
"""

from collections.abc import Mapping
from typing import Literal

from factcheck.nouns import dataclass

Tongue = Literal["en", "ja"]
"""A language that factcheck speaks to its user; articles may be in others."""
TONGUES: tuple[Tongue, ...] = ("en", "ja")

MARK = "日本語"
"""The line between the English and the Japanese part of a text in both languages."""


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence in both languages; placeholders are named, as those of `str.format`."""

    en: str
    """In plain English."""
    ja: str
    """In Japanese, as a newspaper's proof-readers write to each other."""

    def to(self, tongue: Tongue, **values: object) -> str:
        """Return the sentence in one language; values that have languages follow it."""
        return self.of(**values).to(tongue)

    def of(self, **values: object) -> "Said":
        """Return the sentence with its values, in no language yet."""
        return Said(self, values)

    def names(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return the names of the placeholders in each language."""
        return _names(self.en), _names(self.ja)


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence with its values: what is to be said, whatever the language."""

    words: Words
    """The sentence."""
    values: Mapping[str, object]
    """What stands for its placeholders; `Words` and `Said` among them are told likewise."""

    def to(self, tongue: Tongue) -> str:
        """Return the sentence in one language."""
        told = {name: to(value, tongue) for name, value in self.values.items()}
        return (self.words.ja if tongue == "ja" else self.words.en).format(**told)

    def __str__(self) -> str:
        """Return the sentence in English."""
        return self.to("en")


def to(value: object, tongue: Tongue) -> object:
    """Return what has languages in one of them, anything else as it is."""
    if isinstance(value, Words):
        return value.to(tongue)
    return value.to(tongue) if isinstance(value, Said) else value


def both(en: str, ja: str) -> str:
    """Return a text in both languages as one, of which `part` gives either."""
    return f"{en}\n{MARK}\n{ja}"


def part(text: str, tongue: Tongue) -> str:
    """Return the part of a text in one language, the English one where there is no other.

    The parts are set apart by a line that holds only `MARK`, as in the pages of the checks.
    """
    lines = text.splitlines()
    stripped = [line.strip() for line in lines]
    if MARK not in stripped:
        return text
    at = stripped.index(MARK)
    return "\n".join(lines[at + 1 :] if tongue == "ja" else lines[:at]).strip("\n")


def spoken(locale: Mapping[str, str]) -> Tongue:
    """Return the language of a locale, given as environment variables (POSIX, chapter 8.2).

    The first of ``LC_ALL``, ``LC_MESSAGES`` and ``LANG`` that is set and not empty counts; all
    but Japanese, ``C`` and ``POSIX`` among them, means English.
    """
    names = (locale.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = next(filter(None, names), "")
    return "ja" if name.replace("-", "_").partition(".")[0].partition("_")[0] == "ja" else "en"


def _names(template: str) -> frozenset[str]:
    from string import Formatter  # noqa: PLC0415 (compiles expressions; few sentences are said)

    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name is not None)
