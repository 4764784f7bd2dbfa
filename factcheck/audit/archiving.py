"""Asking the Wayback Machine to copy pages: one after another, and what became of them."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck import archives, pipeline
from factcheck.archives import Saving
from factcheck.audit import web
from factcheck.audit.gathering import Wishes, gather
from factcheck.errors import UsageError
from factcheck.nouns import dataclass
from factcheck.said.archives import BAD_KEYS, KEYS_REFUSED, NO_KEYS
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.network import Answer

ACCESS, SECRET = "IA_ACCESS_KEY_ID", "IA_SECRET_ACCESS_KEY"
"""Names of the environment's variables with the keys, those of the archive's own tools."""
SPACING = 6.0
"""Seconds between two questions: the archive allows twelve captures a minute."""
_WEB = re.compile(r"https?://", re.IGNORECASE)
_KEY = re.compile(r"[!-~]{1,200}")
_UNAUTHORIZED = frozenset({401, 403})


@dataclass(frozen=True, slots=True)
class Keys:
    """What the archive knows its user by. They are shown nowhere."""

    access: str
    """The public part."""
    secret: str
    """The secret part."""

    def __repr__(self) -> str:
        return "Keys(…)"

    @property
    def header(self) -> tuple[tuple[str, str], ...]:
        """The header that is sent to the archive alone."""
        return (("Authorization", f"LOW {self.access}:{self.secret}"),)


def keys(environment: Mapping[str, str]) -> Keys:
    """Return the keys of an environment; raises `UsageError` if it has none, or broken ones."""
    access, secret = (environment.get(name, "").strip() for name in (ACCESS, SECRET))
    if not access or not secret:
        raise UsageError(NO_KEYS.of(access=ACCESS, secret=SECRET))
    if not (_KEY.fullmatch(access) and _KEY.fullmatch(secret)):
        raise UsageError(BAD_KEYS.of(access=ACCESS, secret=SECRET))
    return Keys(access, secret)


def pages(targets: Sequence[str], settings: Settings) -> tuple[list[str], list[str]]:
    """Return the pages to copy, each once, and a sentence for each article that was refused.

    ``targets`` are addresses of pages themselves, and paths of articles whose links are meant;
    none: the articles of the settings. What is in an archive already, what the settings exclude,
    and what holds a password is left out. Raises `SourceError` or `UsageError`.
    """
    urls = [target for target in targets if _WEB.match(target)]
    paths = tuple(target for target in targets if not _WEB.match(target))
    refusals: list[str] = []
    if paths or not targets:
        gathered, told = gather(Wishes(paths, "links"), settings)
        urls += pipeline.addresses(gathered)
        refusals = list(told)
    patterns = [re.compile(pattern) for pattern in settings.exclude]
    wanted = (
        url
        for url in dict.fromkeys(urls)
        if _WEB.match(url)
        and "@" not in url.partition("://")[2].partition("/")[0]
        and not (archives.is_wayback(url) or archives.is_archive_today(url))
        and not any(pattern.search(url) for pattern in patterns)
    )
    return list(wanted), refusals


def save(
    urls: Sequence[str],
    own: Keys,
    settings: Settings,
    wait: float,
    sleep: Callable[[float], None],
) -> Iterator[Saving]:
    """Ask for a copy of each page and yield what became of it.

    For ``wait`` seconds at most it is asked on whether those that were taken have been copied:
    they come at the end then. ``sleep`` waits so many seconds. Raises `UsageError` if the archive
    does not accept the keys.
    """
    from factcheck import network  # noqa: PLC0415 (90 ms that most commands do without)

    with network.open_transport(settings.network) as transport:

        def ask(url: str, form: bytes) -> "Answer":
            return network.post(url, form, own.header, settings.network, transport)

        waiting: list[Saving] = []
        for number, url in enumerate(urls):
            if number:
                sleep(SPACING)
            one = _begun(url, settings, ask)
            if one.state == "submitted" and wait:
                waiting.append(one)
            else:
                yield one
            if one.reason == "http-429":  # nobody else is served today, either
                yield from (replace(one, url=rest) for rest in urls[number + 1 :])
                break
        yield from _followed(waiting, wait, sleep, ask)


def _begun(url: str, settings: Settings, ask: Callable[[str, bytes], "Answer"]) -> Saving:
    from factcheck import network  # noqa: PLC0415 (as above)

    probe = network.left_alone(url, settings.network, web.clock())
    if probe.reason != "offline":  # malformed, or a private address
        return Saving(url, "refused", reason=probe.reason)
    answer = ask(archives.SAVE_URL, archives.save_form(url))
    if answer.status in _UNAUTHORIZED:
        raise UsageError(KEYS_REFUSED.of(access=ACCESS, secret=SECRET))
    if answer.reason:
        return Saving(url, "refused", reason=answer.reason)
    return archives.submitted(url, answer.data)


def _followed(
    waiting: list[Saving],
    wait: float,
    sleep: Callable[[float], None],
    ask: Callable[[str, bytes], "Answer"],
) -> Iterator[Saving]:
    """Yield what became of pages that were taken, as far as it is known in time."""
    spent = 0.0
    while waiting and spent < wait:
        sleep(SPACING)
        spent += SPACING
        still = []
        for one in waiting:
            answer = ask(archives.status_url(one.job), b"")
            after = one if answer.reason else archives.saved(one, answer.data)
            if after.state == "submitted":
                still.append(after)
            else:
                yield after
        waiting = still
    yield from waiting
