"""One decision on many claims: for all of them, or for none.

Before the first of several files is written, a journal beside them says what is to stand in which:
``.decision``, in TOML like them. It is removed behind the last one. Whoever finds one, since a run
was killed between two files, writes the rest (`finish`).
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from factcheck.errors import CatalogError
from factcheck.model.ledger import KnownClaim
from factcheck.model.log import LogEntry
from factcheck.said import Words
from factcheck.storage import _entries, _parse, _render, _toml, catalog
from factcheck.storage.lock import locked

JOURNAL = ".decision"
"""Name of the journal; no file of the catalogue has it."""
CHANGED = Words(
    "{path}: {id} has changed since it was listed; nothing was written, look again.",
    "{path}: {id} は一覧に出したあとで変わりました。"
    "何も書き込んでいません。もう一度確かめてください。",
)
BROKEN = Words(
    "{path}: what a killed run was writing cannot be read; look at the logs beside it with git "
    "diff, then remove this file.",
    "{path}: 強制終了した実行の書きかけを読めません。git diff で周りの記録を確かめてから、"
    "このファイルを削除してください。",
)
_Logs = dict[Path, dict[str, LogEntry]]
"""What is to stand in the logs of claims, by file and id."""


def append(wanted: Mapping[Path, Sequence[KnownClaim]], entry: LogEntry) -> None:
    """Append the same decision to the logs of many claims.

    ``wanted`` are the claims by their files, all in one folder, as they were when the person chose
    them. Raises `CatalogError` before anything is written for a claim that is another since, and
    as `catalog.appended` does. If the disk refuses between two files, or the run is interrupted
    there, the first ones are put back as they were; if it is killed there, `finish` does the rest.
    """
    (folder,) = {path.parent for path in wanted}
    with locked(folder):
        finish(folder)
        logs: _Logs = {}
        for path, chosen in wanted.items():
            known = catalog.load(path)
            now = {claim.id: claim for claim in known.claims} if known else {}
            for claim in chosen:
                if now.get(claim.id) != claim:
                    raise CatalogError(CHANGED.of(path=path, id=claim.id))
            logs[path] = {claim.id: catalog.completed(entry, claim) for claim in chosen}
        texts = {path: catalog.appended(path, each) for path, each in logs.items()}
        before = {path: catalog.read(path) or "" for path in texts}
        if len(texts) > 1:
            catalog.save(folder / JOURNAL, _journal(logs))
        try:
            _save(texts)
        except BaseException:
            _save(before)
            _end(folder)
            raise
        _end(folder)


def finish(folder: Path) -> int:
    """Write what a decision that was killed between two files of a folder has not written yet.

    Returns on how many claims that is; none, if there is no journal. A claim that has left its
    file since is left out. Raises `CatalogError` if a file has a mistake or cannot be written.
    """
    with locked(folder):
        journal = folder / JOURNAL
        text = catalog.read(journal)
        if text is None:
            return 0
        missing: _Logs = {}
        for path, entries in _told(journal, text).items():
            known = catalog.load(path)
            for claim in known.claims if known else ():
                entry = entries.get(claim.id)
                if entry is not None and entry not in claim.log:
                    missing.setdefault(path, {})[claim.id] = entry
        _save({path: catalog.appended(path, entries) for path, entries in missing.items()})
        _end(folder)
        return sum(map(len, missing.values()))


def _save(texts: Mapping[Path, str]) -> None:
    for path, text in texts.items():
        catalog.save(path, text)


def _end(folder: Path) -> None:
    with suppress(FileNotFoundError):
        (folder / JOURNAL).unlink()


def _journal(logs: _Logs) -> str:
    claims = [
        f"{_toml.table('[[claim]]', {'file': path.name, 'id': name}, ('file', 'id'))}\n"
        f"{_render.entry_table('claim', entry)}\n"
        for path, entries in logs.items()
        for name, entry in entries.items()
    ]
    return "".join(claims)


def _told(journal: Path, text: str) -> _Logs:
    logs: _Logs = {}
    try:
        for item in _entries.Entry(_parse.parsed(journal, text)).tables("claim"):
            claim = _entries.Entry(item)
            file = journal.with_name(Path(claim.must("file")).name)
            logs.setdefault(file, {})[claim.must("id")] = claim.log()[-1]
    except (CatalogError, _entries.MistakeError, IndexError) as error:
        raise CatalogError(BROKEN.of(path=journal)) from error
    return logs
