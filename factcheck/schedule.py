"""What is still believed of a link at a time of day, what its past makes of it, and what is due.

All of it is pure.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from factcheck.model.probes import Past, Probe
from factcheck.model.trades import sells
from factcheck.model.words import GIVEN_UP, GOOD, Verdict
from factcheck.nouns import dataclass
from factcheck.settings import NetworkSettings

_SERVED = ("http-4", "redirect-", "bad-redirect", "too-many-redirects", "tls-incomplete-chain")
"""Beginnings of reasons for which a server was there and spoke: a person may well see the page,
so days of it prove nothing. A missing part of a chain is fetched by most browsers."""
_ALIKE = 0.5
"""Dice's coefficient of two titles' pairs of letters from which on they are one title: a changed
headline keeps its subject and the site's name, another owner's shares neither."""
_PUNCTUAL = 23 / 24
"""Part of ``strike_interval`` that suffices: what runs every night is never there to the minute."""
_EARLY = 5 / 6
"""Part of their term for which audits believe probes. What was looked at in the night before, a
little later than now, must not be left out of this one: a night in two would be lost."""
_DENIED = frozenset({Verdict.BLOCKED, Verdict.UNREACHABLE})
"""Verdicts that may hold for the place alone from which was asked."""
_USUAL = 0.5
"""Seconds that a link is thought to take of which no answer is known: more than most do, so that
one that turns out to be slow is not begun last."""
_VOUCHED = timedelta(days=30)
"""How long a look from elsewhere counts against what is denied here: after it somebody must look
again, or a page that is gone would stay unreported for as long as nobody does."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a link stands before an audit asks about it, or after."""

    is_due: bool
    """Whether it is to be asked about."""
    told: Probe | None = None
    """What is known of it, judged with what came before; None if nothing is."""
    elsewhere: Probe | None = None
    """The good probe from elsewhere that speaks against what was found here."""


def standing(
    row: Sequence[Probe], past: Past, now: datetime, settings: NetworkSettings, vantage: str
) -> Standing:
    """Return how a link stands at ``now`` (with zone) for an audit from ``vantage``.

    ``row`` are the link's probes, oldest first: all of them where the last one is `unsure`, else
    the last one suffices. ``past`` is that of the last one that was asked. What was seen from
    elsewhere gets no strikes here; and what another place was denied is due here at once.
    """
    asked = [each for each in row if was_asked(each) and _is_ours(each, settings)]
    if not asked:
        return Standing(is_due=True)
    last = asked[-1]
    fresh = is_fresh(row[-1], now, settings)
    if last.verdict not in _DENIED:
        return Standing(not fresh, remembered(last, past, settings))
    own = [each for each in asked if each.vantage == vantage]
    if fresh and last.vantage != vantage:
        fresh = bool(own) and is_fresh(own[-1], now, settings)
    elsewhere = _seen_elsewhere(asked, last, now)
    rules = replace(settings, strikes=0) if elsewhere else settings
    return Standing(not fresh, remembered(last, past, rules), elsewhere)


def for_audits(settings: NetworkSettings) -> NetworkSettings:
    """Return the rules by which audits believe what is known.

    A check in CI believes no ``dead``, so that a page that was mended is seen at once; an audit
    that goes on where it was killed has just been there.
    """
    good, failed = settings.fresh_for * _EARLY, settings.fresh_for_failed * _EARLY
    return replace(settings, ci=False, fresh_for=good, fresh_for_failed=failed)


def unsure(probe: Probe) -> bool:
    """Tell whether what a probe says of a link depends on the probes before it."""
    return not was_asked(probe) or probe.verdict in _DENIED


def risk(told: Probe | None, settings: NetworkSettings, *, verified: bool) -> tuple[int, int, str]:
    """Return what links are sorted by, so that the riskiest come first.

    Those that speak for what a person has verified, then those with failures in a row (as many as
    make a link dead count, no more), then those that were looked at longest ago, or never.
    """
    if told is None:
        return -verified, 0, ""
    failures = min(told.failures, max(settings.strikes, 1))
    return -verified, -failures, told.at.astimezone(UTC).isoformat(timespec="microseconds")


def _seen_elsewhere(asked: Sequence[Probe], last: Probe, now: datetime) -> Probe | None:
    """Return the latest good probe of another place than that of ``last``, if it still counts.

    One that is older than the last good one from here says no more than that does.
    """
    for each in reversed(asked):
        if each.verdict in GOOD and now - each.at <= _VOUCHED:
            return each if each.vantage != last.vantage else None
    return None


def is_fresh(probe: Probe, now: datetime, settings: NetworkSettings) -> bool:
    """Tell whether a probe is still believed at ``now`` (with zone).

    Good news is believed for ``fresh_for``, bad news for ``fresh_for_failed`` seconds.
    ``unchecked`` is no news at all, nor is a host that was given up before the link was asked. A
    probe from the future was made by a wrong clock, one made while private addresses might be
    asked says nothing where they may not, and in CI ``dead`` is never believed: it would fail a
    change that has mended the page.
    """
    if not was_asked(probe) or not _is_ours(probe, settings):
        return False
    if settings.ci and probe.verdict is Verdict.DEAD:
        return False
    age = (now - probe.at).total_seconds()
    limit = settings.fresh_for if probe.verdict in GOOD else settings.fresh_for_failed
    return 0 <= age < limit


def remembered(probe: Probe, past: Past, settings: NetworkSettings) -> Probe:
    """Return a probe as it is to be judged with what came before it.

    - ``unreachable`` becomes ``dead (unreachable-for-days)`` after ``strikes`` failures that are
      ``strike_interval`` seconds apart, with no good probe between. Only a link that was asked
      has failed: where its host was given up before, it stands as it stood.
    - A good page whose site, title and language are all others than those remembered becomes
      ``suspect (changed-hands)``; on the same site, if its title also sells what once it did not.
    - Anything but good news tells since when, and in how many probes.

    ``past`` may hold the probe itself.
    """
    if probe.verdict in GOOD:
        return _changed_hands(probe, past.first, settings)
    if probe.verdict is Verdict.UNCHECKED:
        return probe
    before = [each for each in past.failing if each.at < probe.at and _is_ours(each, settings)]
    row = [each for each in (*before, probe) if was_asked(each)]
    since = row[0].at if row and row[0] is not probe else None
    told = replace(probe, failures=len(row), since=since)
    return _struck(told, row, settings) if probe.verdict is Verdict.UNREACHABLE else told


def _struck(probe: Probe, row: list[Probe], settings: NetworkSettings) -> Probe:
    """Return ``dead`` if the row of probes that failed holds enough strikes."""
    apart = settings.strike_interval * _PUNCTUAL
    counted: list[datetime] = []
    for each in row:
        if each.verdict is not Verdict.UNREACHABLE or each.reason.startswith(_SERVED):
            counted.clear()  # somebody answered: that is another kind of trouble
        elif not counted or (each.at - counted[-1]).total_seconds() >= apart:
            counted.append(each.at)
    if not settings.strikes or len(counted) < settings.strikes:
        return probe
    end = row[-1]
    last = f"{end.reason}: {end.detail}" if end.detail else f"{end.reason}."
    first = counted[0].astimezone(UTC)
    detail = f"Not reached on {len(counted)} days from {first:%Y-%m-%d} on; the last time: {last}"
    return replace(probe, verdict=Verdict.DEAD, reason="unreachable-for-days", detail=detail)


def _changed_hands(probe: Probe, first: Probe | None, settings: NetworkSettings) -> Probe:
    """Return ``suspect`` if site, title and language are all known, and all others than once.

    Sites are taken over under their own name, too. There a new title in a new language is what a
    translated page has, so the new title must also sell what such sites sell, and the old one not.
    In the same language nothing but the title would tell, and pages are given new titles daily.
    """
    if first is None or first.at >= probe.at or not _is_ours(first, settings):
        return probe
    if not (first.site and probe.site):
        return probe
    if not (first.language and probe.language) or _same_language(first.language, probe.language):
        return probe  # as most pages: what follows takes fifty times as long
    if not (first.title and probe.title and not _same_title(first.title, probe.title)):
        return probe
    if first.site == probe.site and (sells(first.title) or not sells(probe.title)):
        return probe
    when = first.at.astimezone(UTC)
    was = f"{first.site}, “{first.title}”, {first.language}"
    now = f"{probe.site}, “{probe.title}”, {probe.language}"
    detail = f"On {when:%Y-%m-%d} it was {was}; now it is {now}."
    return replace(probe, verdict=Verdict.SUSPECT, reason="changed-hands", detail=detail)


def slowest_first(urls: Iterable[str], latest: Mapping[str, Probe]) -> list[str]:
    """Return addresses in the order in which to ask about them, by what the history knows.

    Those that had to be left out the last time come first, then those that took longest to answer:
    a run ends with its last answer, and a slow one is best awaited while others are asked (R. L.
    Graham, Bounds on multiprocessing timing anomalies, 1969). Among equals the order stays. What
    did not answer says nothing of how long it takes: a host that is silent may be so for a while.
    """

    def order(url: str) -> tuple[bool, float]:
        known = latest.get(url)
        if known is None or known.status is None:
            return known is None or known.reason != GIVEN_UP, -_USUAL
        return True, -known.took

    return sorted(urls, key=order)


def was_asked(probe: Probe) -> bool:
    """Tell whether a probe says anything of the link itself."""
    return probe.verdict is not Verdict.UNCHECKED and probe.reason != GIVEN_UP


def _is_ours(probe: Probe, settings: NetworkSettings) -> bool:
    """Tell whether a probe was learned under a rule that still holds."""
    return settings.allow_private or not probe.private


def _same_language(one: str, other: str) -> bool:
    """Tell whether two languages may be one: of a bare script only another script tells."""
    if one == other:
        return True
    scripts = [each for each in (one, other) if each.startswith("und-")]
    if not scripts:
        return False
    apart = {"ja", "ko", "zh", "th"}  # found by their own scripts
    return not (apart & {one, other}) and len(set(scripts)) == 1


def is_whose_it_was(probe: Probe, last: Probe) -> bool:
    """Tell whether a good probe and the one before it, good as judged, show the same page."""
    if probe.verdict not in GOOD or last.verdict not in GOOD:
        return False
    identity = (probe.site, probe.title, probe.language)
    return identity == (last.site, last.title, last.language)


def _same_title(one: str, other: str) -> bool:
    here, there = _pairs(one), _pairs(other)
    if not here or not there:
        return one.casefold() == other.casefold()
    return 2 * len(here & there) / (len(here) + len(there)) >= _ALIKE


def _pairs(title: str) -> frozenset[str]:
    letters = "".join(char for char in title.casefold() if char.isalnum())
    return frozenset(letters[at : at + 2] for at in range(len(letters) - 1))
