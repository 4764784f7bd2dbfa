"""Frozen `Settings`; the defaults are the documentation. Command line over file over defaults."""

import re
from dataclasses import field, fields, is_dataclass, replace
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from factcheck import __version__
from factcheck.errors import SettingsError
from factcheck.model import unread
from factcheck.model.late import late
from factcheck.model.paces import AuditSettings, HostSettings
from factcheck.model.services import RegistrySettings
from factcheck.model.terms import Terms
from factcheck.nouns import dataclass
from factcheck.said import Tongue
from factcheck.said import mistakes as say

FILE = "factcheck.toml"


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """``[network]``: how links are probed. Durations are in seconds, sizes in bytes."""

    transport: str = "auto"
    """Library that asks: ``curl``, ``requests``, or ``auto`` for curl if pycurl is installed."""
    concurrency: int = 0
    """Requests under way at once, over all hosts; 0 is what suits the transport best: 1,024
    with curl, 32 with requests."""
    per_host: int = 6
    """Requests under way at once to one host (what browsers do)."""
    spacing: float = 0.05
    """Least time between two starts at one host."""
    audit: AuditSettings = field(default_factory=AuditSettings)
    """The same for ``audit``."""
    hosts: tuple[HostSettings, ...] = ()
    """Hosts that are asked in another way."""
    connect_timeout: float = 10.0
    """Longest wait for a connection."""
    deadline: float = 25.0
    """Longest time for one request, from its start to its last byte."""
    max_body: int = 1_000_000
    """Most bytes read of a body, counted after decompression."""
    max_redirects: int = 20
    """Most redirects followed for one link: as many as browsers follow (Fetch Standard, 4.4)."""
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
    """Where the machine remembers: a file, or a database as ``postgresql://…``."""
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
    two_people: bool = False
    """Whether ``verified`` counts only if who says so is not the article's author (see front
    matter, or ``author`` in its file of the catalogue)."""
    recheck_after: Terms = field(default_factory=Terms)
    """How long verifications hold."""
    superlatives: bool = False
    """Whether superlatives and firsts (史上最大, the largest ever) are figures, too."""
    evidence: bool = True
    """Whether ``check`` reads the pages that are cited for a figure, and compares them."""
    archives: bool = False
    """Whether ``check`` asks the Wayback Machine for copies of dead and changed pages."""
    ui_lang: str = "auto"
    """Language of reports and messages: ``en``, ``ja``, or ``auto`` for that of the locale."""
    max_article: int = 20_000_000
    """Largest article that is read, in bytes."""
    vantage: str = ""
    """From where links are asked, such as ``ci`` or ``office``: kept with each probe, so that what
    one place is refused and another one sees is told apart from what is gone."""
    registries: RegistrySettings = field(default_factory=RegistrySettings)
    """Who is asked about cited works."""
    network: NetworkSettings = field(default_factory=NetworkSettings)
    """How links are probed."""
    root: Path = field(default_factory=Path)
    """Folder that relative paths start from: the settings file's, else the working directory."""

    @property
    def tongue(self) -> Tongue:
        """The language to speak; the face has put that of the locale in the place of ``auto``."""
        return "ja" if self.ui_lang == "ja" else "en"


LARGEST = 10**12
"""Largest whole number in the settings; a larger one is a slip, and overflows further down."""
CHOICES = {
    "fail_on": ("error", "warning", "note", "never"),
    "text": ("full", "figures"),
    "ui_lang": ("auto", "en", "ja"),
    "transport": ("auto", "curl", "requests"),
}
_NOT_SET = {"root", "name"}
"""Fields that say where a table stands, and are no settings in it."""
_HOST = late(r"[^\s/:@?#*\[\]\\\x00-\x1f]{1,253}")


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
    import tomllib  # noqa: PLC0415 (compiles expressions; many a run has no settings file)

    try:
        source = file.read_text("utf-8").removeprefix("\ufeff")  # some editors' mark of UTF-8
        table = tomllib.loads(source)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(say.UNREADABLE.of(file=file, why=unread.why(error))) from error
    except tomllib.TOMLDecodeError as error:
        place, what = unread.spot(error, source)
        raise SettingsError(say.NO_TOML.of(spot=f"{file}:{place}", what=what)) from error
    spot = _Spot(file, source, ())
    if file.name == "pyproject.toml":
        table = _inner(_inner(table, spot, "tool"), spot, "tool", "factcheck")
        spot = _Spot(file, source, ("tool", "factcheck"))
    settings: Settings = _fill(Settings(), table, spot)
    for pattern in settings.exclude:
        try:
            re.compile(pattern)
        except re.error as error:
            told = say.BAD_PATTERN.of(spot=spot.of("exclude"), pattern=repr(pattern), what=error)
            raise SettingsError(told) from error
    one_line = (
        (settings.network.contact, "network", "contact"),
        (settings.registries.mailto, "registries", "mailto"),
        (settings.vantage, "vantage"),
    )
    for words, *keys in one_line:
        if not words.isprintable():
            raise SettingsError(say.CONTROLS.of(spot=spot.of(*keys), key=keys[-1]))
    return replace(settings, root=file.resolve().parent)


@dataclass(frozen=True, slots=True)
class _Spot:
    file: Path
    source: str
    root: tuple[str, ...]

    def of(self, *path: str) -> str:
        """Return ``file:line:column`` of a key by the names of its tables and its own.

        tomllib keeps no places. A key inside an inline table has the place of that table.
        """
        path = (*self.root, *path)
        table: tuple[str, ...] = ()
        best, place = 0, ""
        for number, line in enumerate(self.source.splitlines(), 1):
            keys = _keys(line)
            if line.lstrip().startswith("["):
                table, keys = keys, ()
            here = (*table, *keys)
            if len(here) > best and here == path[: len(here)]:
                best = len(here)
                place = f":{number}:{max(0, line.find(here[-1])) + 1}"
        return f"{self.file}{place}"


def _keys(line: str) -> tuple[str, ...]:
    """Return the keys of a table's header or left of an equals sign; none for any other line."""
    import tomllib  # noqa: PLC0415 (as in `load`)

    line = line.strip()
    try:
        inner: Any = tomllib.loads(line if line.startswith("[") else f"{line.partition('=')[0]}=0")
    except tomllib.TOMLDecodeError:
        return ()
    keys = []
    while isinstance(inner, dict) and inner:
        key, inner = next(iter(inner.items()))
        keys.append(key)
    return tuple(keys)


def _inner(table: dict[str, Any], spot: _Spot, *path: str) -> dict[str, Any]:
    inner = table.get(path[-1], {})
    if not isinstance(inner, dict):
        raise SettingsError(say.NO_TABLE.of(spot=spot.of(*path), key=path[-1]))
    return inner


def _fill(default: Any, table: dict[str, Any], spot: _Spot, *path: str) -> Any:
    hints = get_type_hints(type(default))
    known = [item.name for item in fields(default) if item.name not in _NOT_SET]
    changes: dict[str, object] = {}
    for key, value in table.items():
        here = (*path, key)
        if key not in known:
            from difflib import get_close_matches  # noqa: PLC0415 (only for mistakes)

            near = get_close_matches(key, known, 1)
            others = say.KNOWN_ARE.of(known=", ".join(known))
            advice = say.DID_YOU_MEAN.of(near=near[0]) if near else others
            raise SettingsError(say.UNKNOWN.of(spot=spot.of(*here), key=key, advice=advice))
        if hints[key] == tuple[HostSettings, ...]:
            hosts = _inner(table, spot, *here)
            changes[key] = tuple(_host(name, hosts, spot, *here, name) for name in hosts)
        elif is_dataclass(getattr(default, key)):
            changes[key] = _fill(getattr(default, key), _inner(table, spot, *here), spot, *here)
        else:
            changes[key] = _value(hints[key], value, spot, *here)
    return replace(default, **changes)


def _host(name: str, hosts: dict[str, Any], spot: _Spot, *path: str) -> HostSettings:
    if not _HOST.fullmatch(name):
        raise SettingsError(say.NO_HOST.of(spot=spot.of(*path), name=name))
    host: HostSettings = _fill(HostSettings(name), _inner(hosts, spot, *path), spot, *path)
    return host


def _value(hint: object, value: Any, spot: _Spot, *path: str) -> object:
    choices = CHOICES.get(path[-1], ())
    if get_origin(hint) is UnionType:  # a number that may be left out
        hint = get_args(hint)[0]
    if choices:
        wanted, fits = say.ONE_OF.of(known=", ".join(choices)), value in choices
    elif get_origin(hint) is tuple:
        wanted, fits = say.TEXTS.of(), isinstance(value, list)
        fits = fits and all(isinstance(item, str) for item in value)
        value = tuple(value) if fits else value
    elif hint is float:
        wanted = say.AT_LEAST_0.of()
        fits = type(value) in {int, float} and 0 <= value < float("inf")
    elif hint is int:
        wanted = say.WHOLE.of(most=LARGEST)
        fits = type(value) is int and 0 <= value <= LARGEST
    else:
        wanted = say.TRUE_OR_FALSE.of() if hint is bool else say.TEXT.of()
        fits = type(value) is hint
    if not fits:
        raise SettingsError(say.MUST_BE.of(spot=spot.of(*path), key=path[-1], wanted=wanted))
    return value
