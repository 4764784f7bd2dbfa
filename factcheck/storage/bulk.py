"""One decision on many claims: for all of them, or for none."""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from factcheck.errors import CatalogError
from factcheck.model.ledger import KnownClaim
from factcheck.model.log import LogEntry
from factcheck.said import Words
from factcheck.storage import catalog
from factcheck.storage.lock import locked

CHANGED = Words(
    "{path}: {id} has changed since it was listed; nothing was written, look again.",
    "{path}: {id} は一覧に出したあとで変わりました。"
    "何も書き込んでいません。もう一度確かめてください。",
)


def append(wanted: Mapping[Path, Sequence[KnownClaim]], entry: LogEntry) -> None:
    """Append the same decision to the logs of many claims.

    ``wanted`` are the claims by their files, as they were when the person chose them. Raises
    `CatalogError` before anything is written for a claim that is another since, and as
    `catalog.appended` does. Each file is written whole or not at all; only if the disk refuses
    between two files some have the decision and others have not.
    """
    with ExitStack() as held:
        for folder in sorted({path.parent for path in wanted}):
            held.enter_context(locked(folder))
        texts = {}
        for path, chosen in wanted.items():
            known = catalog.load(path)
            now = {claim.id: claim for claim in known.claims} if known else {}
            for claim in chosen:
                if now.get(claim.id) != claim:
                    raise CatalogError(CHANGED.of(path=path, id=claim.id))
            texts[path] = catalog.appended(path, {claim.id: entry for claim in chosen})
        for path, text in texts.items():
            catalog.save(path, text)
