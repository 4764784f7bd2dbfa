"""The tree of refusals: why factcheck would not do what it was asked.

::

    FactcheckError            anything factcheck refuses, with one sentence for the user
    ├── UsageError            the words of the command line do not fit together
    ├── SettingsError         factcheck.toml (or pyproject.toml) has a mistake
    ├── SourceError           a file, folder or URL that cannot be read as an article
    ├── CatalogError          a file under claims/ has a mistake; it was left untouched
    ├── StorageError          the history or a report could not be written
    └── WorkersError          the processes or machines that share the work are not there

A dead link is not an error: it is data (`Probe`).
"""

from factcheck.said import Said, Tongue


class FactcheckError(Exception):
    """A refusal: one sentence for the user, in both languages, that names the next thing to do.

    ``str()`` of it is English; the face asks for the language of its user.
    """

    exit_code = 2

    def __init__(self, sentence: Said | str) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence

    def to(self, tongue: Tongue) -> str:
        """Return the sentence in one language; one that has but words of others stays as it is."""
        return self.sentence.to(tongue) if isinstance(self.sentence, Said) else self.sentence


class UsageError(FactcheckError):
    """The words of the command line do not fit together."""


class SettingsError(FactcheckError):
    """The settings file has a mistake; the sentence names file, line and column."""


class SourceError(FactcheckError):
    """A file, folder or URL cannot be read as an article."""


class CatalogError(FactcheckError):
    """A file under ``claims/`` has a mistake; it was left untouched."""


class StorageError(FactcheckError):
    """The history or a report could not be written."""


class WorkersError(FactcheckError):
    """The processes or machines that share the work are not there, or no longer."""

    exit_code = 3
