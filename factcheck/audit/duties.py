"""What an audit has before it: the links of the catalogue, and which of them are due."""

import re
from collections.abc import Iterator
from datetime import datetime

from factcheck import pipeline, schedule
from factcheck.audit.standing import Memory
from factcheck.errors import UsageError
from factcheck.model.ledger import KnownArticle
from factcheck.model.log import deciding
from factcheck.model.secrets import masked
from factcheck.model.standing import Rules, weighed
from factcheck.model.words import Status, Verdict
from factcheck.network import left_alone, place_of
from factcheck.said import nightly as say
from factcheck.schedule import Standing
from factcheck.settings import Settings
from factcheck.storage import catalog
from factcheck.storage.night import Due, Night, Seen


def cite(night: Night, settings: Settings) -> None:
    """Read the catalogue, one file at a time.

    Raises `CatalogError` for a file with a mistake, `UsageError` if there is no link at all.
    """
    for path in catalog.files(settings.root / settings.claims):
        known = catalog.load(path)
        if known is not None:
            night.cite(known.article, _links(known, settings))
    if not night.counts().links:
        raise UsageError(say.NO_LINKS.of(folder=settings.claims))


def _links(known: KnownArticle, settings: Settings) -> Iterator[tuple[str, int, bool]]:
    """Yield the links that stand in an article: address, line, whether it was verified by them.

    What people added to a claim as its source counts as one of them; what has left the article
    does not. Links to files are the business of checks.
    """
    rules = Rules(two_people=settings.two_people)
    verified: set[str] = set()
    cited = [(link.url, link.line) for link in known.links]
    for claim in known.claims:
        decision = deciding(weighed(claim.log, known.authors, rules))
        status = decision.status if decision else Status.OPEN
        if status is Status.VERIFIED and claim.line:
            verified.update(claim.sources)
        if status is not Status.RETIRED:
            cited += [(url, claim.line) for url in claim.sources]
    for url, line in cited:
        if line and not pipeline.is_relative(url):
            yield masked(url), line, url in verified  # passwords are never sent, nor shown


def look_again(night: Night, memory: Memory, now: datetime) -> None:
    """Note how links stand of which another audit may have told meanwhile."""
    for urls in night.untouched():
        stands = {url: stand for url, stand in memory.standings(urls, now).items() if stand.told}
        night.stand(memory.seen(url, stand) for url, stand in stands.items())
        night.done(url for url, stand in stands.items() if not stand.is_due)


def look_up(night: Night, memory: Memory, settings: Settings, now: datetime) -> None:
    """Note how all links stand, and which are due."""
    patterns = [re.compile(pattern) for pattern in settings.exclude]
    network = settings.network
    for some in night.links():
        stands = memory.standings((url for url, _ in some), now)
        seen, due = [], []
        for url, verified in some:
            stand = stands[url]
            if any(pattern.search(url) for pattern in patterns):
                seen.append(Seen(url, Verdict.UNCHECKED.value, "excluded"))
            elif stand.is_due and (place := place_of(url, network)):
                risk = schedule.risk(stand.told, network, verified=verified)
                due.append(Due(url, *place, risk))
                seen += [memory.seen(url, stand)] if stand.told else []
            elif stand.is_due:  # nobody can be asked, and nothing of it is ever written down
                probe = left_alone(url, network, now)
                seen.append(memory.seen(url, Standing(is_due=False, told=probe)))
            else:
                seen.append(memory.seen(url, stand))
        night.stand(seen)
        night.queue(due)
