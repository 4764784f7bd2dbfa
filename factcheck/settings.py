"""Frozen `Settings`; the defaults are the documentation. Command line over file over defaults."""

import re
import tomllib
from dataclasses import dataclass, field, fields, is_dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, get_origin, get_type_hints

from factcheck import __version__
from factcheck.errors import SettingsError

FILE = "factcheck.toml"


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """``[network]``: how links are probed. Durations are in seconds, sizes in bytes."""

    transport: str = "auto"
    """Library that asks: ``curl``, ``requests``, or ``auto`` for curl if pycurl is installed."""
    concurrency: int = 0
    """Requests under way at once, over all hosts; 0 is what suits the transport best: 512 with
    curl, 32 with requests."""
    per_host: int = 6
    """Requests under way at once to one host (what browsers do)."""
    spacing: float = 0.05
    """Least time between two starts at one host."""
    connect_timeout: float = 10.0
    """Longest wait for a connection."""
    deadline: float = 25.0
    """Longest time for one request, from its start to its last byte."""
    max_body: int = 1_000_000
    """Most bytes read of a body, counted after decompression."""
    max_redirects: int = 10
    """Most redirects followed for one link."""
    retries: int = 2
    """How often a reset, a 429 or a 5xx is tried again; a time-out is tried again once at most."""
    retry_wait: float = 1.0
    """Wait before the first retry; each further one is three times as long."""
    retry_after_cap: float = 60.0
    """Longest ``Retry-After`` that is obeyed; a longer one ends the probe as ``blocked``."""
    fresh_for: float = 86_400.0
    """How long ``alive`` and ``moved`` are believed without asking again."""
    fresh_for_failed: float = 7_200.0
    """How long any other verdict is believed without asking again."""
    strikes: int = 3
    """Failures, ``strike_interval`` apart, that turn ``unreachable`` into ``dead``; 0: never."""
    strike_interval: float = 86_400.0
    """Least time between two failures that both count."""
    ci: bool = False
    """Whether ``dead`` is asked again instead of believed; also if the environment has ``CI``."""
    allow_private: bool = False
    """Whether loopback, private and link-local addresses may be asked."""
    contact: str = ""
    """Address or URL put into the user agent, so that a site's owner can reach you."""

    @property
    def user_agent(self) -> str:
        """The honest user agent. It must not say "link": stock mod_security refuses that."""
        contact = f"; +{self.contact}" if self.contact else ""
        return f"Mozilla/5.0 (compatible; factcheck/{__version__}{contact})"


@dataclass(frozen=True, slots=True)
class Settings:
    """``factcheck.toml``, or ``[tool.factcheck]`` in ``pyproject.toml``."""

    articles: tuple[str, ...] = ("articles",)
    """What is checked when the command line names nothing."""
    claims: str = "claims"
    """Folder of the catalogue."""
    reports: str = "reports"
    """Folder for reports."""
    history: str = ".factcheck/history.sqlite3"
    """File of the machine's memory."""
    formats: tuple[str, ...] = ("html", "json", "markdown")
    """Reports that ``check`` writes into ``reports/``."""
    fail_on: str = "error"
    """Least severity that makes the exit code 1: ``error``, ``warning``, ``note`` or ``never``."""
    exclude: tuple[str, ...] = ()
    """Regular expressions; a link that one of them matches is ``unchecked (excluded)``."""
    by: str = ""
    """Name that ``decide`` writes; empty: ``git config user.name``."""
    text: str = "full"
    """What the catalogue keeps of new articles: ``full`` quotes, or ``figures`` only."""
    superlatives: bool = False
    """Whether superlatives and firsts (史上最大, the largest ever) are figures, too."""
    max_article: int = 20_000_000
    """Largest article that is read, in bytes."""
    network: NetworkSettings = field(default_factory=NetworkSettings)
    """How links are probed."""
    root: Path = field(default_factory=Path)
    """Folder that relative paths start from: the settings file's, else the working directory."""


LARGEST = 10**12
"""Largest whole number in the settings; a larger one is a slip, and overflows further down."""
CHOICES = {
    "fail_on": ("error", "warning", "note", "never"),
    "text": ("full", "figures"),
    "transport": ("auto", "curl", "requests"),
}


def find_file(start: Path) -> Path | None:
    """Return the nearest settings file upwards from ``start``, or None.

    In each folder ``factcheck.toml`` wins over a ``pyproject.toml`` with ``[tool.factcheck]``.
    """
    for folder in (start, *start.parents):
        own = folder / FILE
        if own.is_file():
            return own
        project = folder / "pyproject.toml"
        if project.is_file() and "tool.factcheck" in project.read_text("utf-8", "replace"):
            return project
    return None


def load(path: Path | None, start: Path) -> Settings:
    """Return the settings of ``path``, or of the file found upwards from ``start``.

    Raises `SettingsError` with file, line and column for a mistake.
    """
    file = path or find_file(start)
    if file is None:
        return Settings(root=start)
    try:
        source = file.read_text("utf-8")
        table = tomllib.loads(source)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: cannot be read ({error}).") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file}: not valid TOML: {error}. Mend that line.") from error
    spot = _Spot(file, source)
    if file.name == "pyproject.toml":
        table = _inner(table, "tool", spot)
        table = _inner(table, "factcheck", spot)
    settings: Settings = _fill(Settings(), table, spot)
    for pattern in settings.exclude:
        try:
            re.compile(pattern)
        except re.error as error:
            raise SettingsError(f"{spot.of('exclude')}: {pattern!r}: {error}.") from error
    if not settings.network.contact.isprintable():
        raise SettingsError(f'{spot.of("contact")}: "contact" must be one line without controls.')
    return replace(settings, root=file.resolve().parent)


@dataclass(frozen=True, slots=True)
class _Spot:
    file: Path
    source: str

    def of(self, key: str) -> str:
        """Return ``file:line:column`` of the key; tomllib keeps no places of its own."""
        pattern = rf"^[ \t]*(\[?(?:[\w.]+\.)?){re.escape(key)}\b"
        found = re.search(pattern, self.source, re.MULTILINE)
        if found is None:
            return str(self.file)
        line = self.source.count("\n", 0, found.end(1)) + 1
        column = found.end(1) - self.source.rfind("\n", 0, found.end(1))
        return f"{self.file}:{line}:{column}"


def _inner(table: dict[str, Any], key: str, spot: _Spot) -> dict[str, Any]:
    inner = table.get(key, {})
    if not isinstance(inner, dict):
        raise SettingsError(f'{spot.of(key)}: "{key}" must be a table.')
    return inner


def _fill(default: Any, table: dict[str, Any], spot: _Spot) -> Any:
    hints = get_type_hints(type(default))
    known = [item.name for item in fields(default) if item.name != "root"]
    changes: dict[str, object] = {}
    for key, value in table.items():
        if key not in known:
            near = get_close_matches(key, known, 1)
            advice = f'did you mean "{near[0]}"?' if near else f"known are: {', '.join(known)}."
            raise SettingsError(f'{spot.of(key)}: unknown setting "{key}"; {advice}')
        if is_dataclass(getattr(default, key)) and isinstance(value, dict):
            changes[key] = _fill(getattr(default, key), value, spot)
        else:
            changes[key] = _value(hints[key], key, value, spot)
    return replace(default, **changes)


def _value(hint: object, key: str, value: Any, spot: _Spot) -> object:
    choices = CHOICES.get(key, ())
    if choices:
        wanted, fits = f"one of: {', '.join(choices)}", value in choices
    elif get_origin(hint) is tuple:
        wanted, fits = "a list of strings", isinstance(value, list)
        fits = fits and all(isinstance(item, str) for item in value)
        value = tuple(value) if fits else value
    elif hint is float:
        wanted = "a number of at least 0"
        fits = type(value) in {int, float} and 0 <= value < float("inf")
    elif hint is int:
        wanted = f"a whole number from 0 to {LARGEST}"
        fits = type(value) is int and 0 <= value <= LARGEST
    else:
        wanted = {bool: "true or false", str: "a string"}.get(hint, "a table")  # type: ignore[call-overload]
        fits = type(value) is hint
    if not fits:
        raise SettingsError(f'{spot.of(key)}: "{key}" must be {wanted}.')
    return value
