"""The tree of refusals: why factcheck would not do what it was asked.

::

    FactcheckError            anything factcheck refuses, with one sentence for the user
    ├── UsageError            the words of the command line do not fit together
    ├── SettingsError         factcheck.toml (or pyproject.toml) has a mistake
    ├── SourceError           a file, folder or URL that cannot be read as an article
    ├── CatalogError          a file under claims/ has a mistake; it was left untouched
    └── StorageError          the history or a report could not be written

A dead link is not an error: it is data (`Probe`).
"""


class FactcheckError(Exception):
    """A refusal. Its text is one sentence for the user that names the next thing to do."""

    exit_code = 2


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
