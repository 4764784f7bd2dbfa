"""What a person has just said, and taking exactly that back."""

from pathlib import Path

from factcheck.errors import CatalogError
from factcheck.model.records import LogEntry
from factcheck.nouns import dataclass
from factcheck.said import Words
from factcheck.storage import _render, _toml, catalog
from factcheck.storage.lock import locked

LATER = Words(
    "{path}: the log of {id} has changed since; it was left as it is.",
    "{path}: {id} の記録はその後変わっているため、そのままにしました。",
)
MEANWHILE = Words(
    "{path}: changed by someone else meanwhile; nothing was written there, run it again.",
    "{path}: 処理中にほかで書き換えられました。"
    "このファイルには書き込んでいません。もう一度実行してください。",
)


@dataclass(frozen=True, slots=True)
class Appended:
    """An entry as it was appended to the log of a claim."""

    path: Path
    """The file of the catalogue."""
    claim_id: str
    """The claim."""
    entry: LogEntry
    """The entry, with all that was taken from the claim's record."""
    number: int
    """How many entries the log had with it."""


def bring_up(path: Path, before: str | None, text: str) -> bool:
    """Write a file that is still as it was read, and tell whether there was anything to write.

    ``before`` is what `catalog.read` gave when ``text`` was made of it: what somebody decides
    between reading and writing is never overwritten. Raises `CatalogError` if it is another.
    """
    with locked(path.parent):
        if catalog.read(path) != before:
            raise CatalogError(MEANWHILE.of(path=path))
        return catalog.save(path, text)


def append(path: Path, claim_id: str, entry: LogEntry) -> Appended:
    """Append what a person decided, as `catalog.append_log`, and return what now stands there.

    Raises `CatalogError` as that does.
    """
    with locked(path.parent):
        catalog.append_log(path, claim_id, entry)
        log = _log(path, claim_id)
        return Appended(path, claim_id, log[-1], len(log))


def retract(what: Appended) -> None:
    """Take an entry back that is still the last of its log; nothing else in the file changes.

    Raises `CatalogError` if it is not, or if the file has a mistake or cannot be written.
    """
    with locked(what.path.parent):
        log = _log(what.path, what.claim_id)
        if len(log) != what.number or log[-1] != what.entry:
            raise _later(what)
        text = catalog.read(what.path) or ""
        table = "\n" + _render.entry_table("claim", what.entry)
        table = table.replace("\n", "\r\n" if "\r\n" in text else "\n")
        mark = catalog.MARK if text.startswith(catalog.MARK) else ""
        groups = _toml.blocks(_toml.split(text.removeprefix(mark)))
        claims = [index for index, group in enumerate(groups) if group[0].name == "claim"]
        place = claims[_ids(what.path).index(what.claim_id)]
        words = ["".join(section.text for section in group) for group in groups]
        before, found, after = words[place].rpartition(table)
        if not found or any(line.strip() and line[0] != "#" for line in after.splitlines()):
            raise _later(what)
        words[place] = before + after
        catalog.save(what.path, mark + "".join(words))


def _later(what: Appended) -> CatalogError:
    return CatalogError(LATER.of(path=what.path, id=what.claim_id))


def _ids(path: Path) -> list[str]:
    known = catalog.load(path)
    return [claim.id for claim in known.claims] if known else []


def _log(path: Path, claim_id: str) -> tuple[LogEntry, ...]:
    known = catalog.load(path)
    claims = known.claims if known else ()
    return next((claim.log for claim in claims if claim.id == claim_id), ())
