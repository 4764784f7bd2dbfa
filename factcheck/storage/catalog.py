"""The door to ``claims/``: one TOML file an article, which people edit and factcheck completes."""

import os
import re
import secrets
import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from difflib import get_close_matches
from hashlib import sha256
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from factcheck.errors import CatalogError
from factcheck.model.keeping import kept
from factcheck.model.ledger import KnownArticle, KnownClaim, KnownLink, Mode
from factcheck.model.records import Article, Claim, Link, LogEntry
from factcheck.model.unread import why
from factcheck.said import mistakes as say
from factcheck.storage import _parse, _render, _toml
from factcheck.storage._entries import MistakeError
from factcheck.storage.lock import locked

ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"
"""Base 32 of RFC 4648 in lower case: no digit that is taken for a letter."""
UNSAFE = re.compile(r"[^\w.\-]+")
ARTICLE = re.compile(r"""^article[ \t]*=[ \t]*["']([^"'\n]*)""", re.MULTILINE)
MARK = "\ufeff"
"""The byte order mark that some editors write before UTF-8: not TOML, but theirs to keep."""
LONGEST_NAME = 120
"""Bytes of a file's name before its ending; the common file systems take 255."""


def new_id() -> str:
    """Return ``fc-`` and eight random base-32 characters."""
    return "fc-" + "".join(secrets.choice(ALPHABET) for _ in range(8))


def path_for(folder: Path, source: str) -> Path:
    """Return the file that keeps an article's claims.

    ``source`` is a path relative to where articles lie, or a URL. ``a/b.md`` is kept in
    ``a--b.toml``, ``https://example.org/a?x=1`` in ``example.org--a--`` and a hash. Where
    another article of the same stem (``b.html``) came first, the ending joins the name.
    """
    if "://" in source:
        address = urlsplit(source)
        parts = [address.netloc, *address.path.split("/")]
        told_apart = bool(address.query or address.fragment)
    else:
        path = PurePosixPath(source)
        parts = ["stdin"] if source == "-" else [*path.parts[:-1], path.stem]
        told_apart = False
    cleaned = [UNSAFE.sub("-", part).strip("-.") for part in parts]
    name = "--".join(part for part in cleaned if part) or "article"
    if told_apart or len(name.encode()) > LONGEST_NAME:
        short = name.encode()[:LONGEST_NAME].decode("utf-8", "ignore")
        name = f"{short}--{sha256(source.encode('utf-8', 'replace')).hexdigest()[:8]}"
    file = folder / f"{name}.toml"
    if "://" not in source and _is_of_another(file, source):
        return folder / f"{name}{PurePosixPath(source).suffix}.toml"
    return file


def read(path: Path) -> str | None:
    """Return the text of a catalogue's file for `render`, None if there is no such file.

    A byte order mark stays part of it. Raises `CatalogError` if the file cannot be read.
    """
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogError(say.UNREADABLE.of(file=path, why=why(error))) from error


def files(folder: Path) -> list[Path]:
    """Return the files of a catalogue, sorted; none if there is no such folder.

    Raises `CatalogError` for a folder that cannot be read: no more than what is there is known
    of it.
    """
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".toml")
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise CatalogError(say.FOLDER_CLOSED.of(folder=folder, why=why(error))) from error


def load(path: Path) -> KnownArticle | None:
    """Return what the file knows, None if there is no such file.

    Raises `CatalogError` with file, line, column and what to do if it has a mistake; the file
    stays untouched.
    """
    text = read(path)
    return None if text is None else parse(path, text)


def parse(path: Path, text: str) -> KnownArticle:
    """Return what a file with this text (see `read`) knows; raises `CatalogError` as `load`."""
    return _parse.records(path, text.removeprefix(MARK))


def known(
    article: Article, claims: Sequence[Claim], links: Sequence[Link], mode: Mode
) -> KnownArticle:
    """Return what is to be written of an article: all claims must have ids.

    With mode ``figures`` no sentence of the article is kept. Of an absolute path only the name
    is: no folder of this machine belongs into a file that others read.
    """
    if not all(claim.id for claim in claims):
        raise ValueError("a claim needs an id before it can be kept")
    source = article.source
    if "://" not in source and Path(source).is_absolute():
        source = Path(source).name
    return KnownArticle(
        article=source,
        title=article.title if mode == "full" else None,
        language=article.language,
        published=article.published,
        text=mode,
        claims=tuple(kept(article, claim, mode) for claim in claims),
        links=tuple(_known_link(article, link, mode) for link in links),
    )


def render(known: KnownArticle, previous_text: str | None) -> str:
    """Return the text of an article's file.

    With ``previous_text`` (see `read`) the file is brought up to date in place: comments, order,
    unknown keys and whatever ``known`` does not say stay byte for byte, and its ``text`` mode
    ``figures`` stands. Raises `CatalogError` if the text cannot be updated in place.
    """
    if previous_text is None:
        return _render.fresh(known)
    mark = MARK if previous_text.startswith(MARK) else ""
    previous = previous_text.removeprefix(MARK)
    text = previous.replace("\r\n", "\n")
    file = Path(known.article)
    data = _parse.parsed(file, text)
    try:
        result = _render.updated(known, text, data)
    except (_render.UnplaceableError, MistakeError) as error:
        raise CatalogError(say.NOT_IN_PLACE.of(file=file, why=error.said)) from error
    except KeyError as error:
        raise CatalogError(say.NOT_IN_PLACE.of(file=file, why=error)) from error
    return mark + (result.replace("\n", "\r\n") if text != previous else result)


def save(path: Path, text: str) -> bool:
    """Write a file whole or not at all; tell whether there was anything to write.

    The text goes to a temporary file beside it, is forced to disk and takes the file's place, so
    a process killed at any moment leaves the old or the new file. Raises `CatalogError` if that
    cannot be done.
    """
    data = text.encode("utf-8")
    target = path.resolve()
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    try:
        if target.is_file() and target.read_bytes() == data:
            return False
        target.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, temporary)
        temporary.replace(target)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        reason = error.strerror or str(error)
        raise CatalogError(say.NOT_WRITTEN.of(path=path, why=reason)) from error
    return True


def sweep(folder: Path) -> None:
    """Remove what a process that was killed while it wrote has left in a folder of the catalogue.

    Nobody writes there meanwhile. What cannot be removed stays: it does no harm.
    """
    with locked(folder):
        for left in folder.glob(f".*.toml.{'[0-9a-f]' * 8}.tmp"):
            with suppress(OSError):
                left.unlink()


def append_log(path: Path, claim_id: str, entry: LogEntry) -> None:
    """Append what a person decided to the log of a claim; nothing else in the file changes.

    Two who decide at the same time wait for each other. What the entry leaves out is filled in,
    and errors are raised, as by `appended`; also if the file cannot be written.
    """
    with locked(path.parent):
        save(path, appended(path, {claim_id: entry}))


def appended(path: Path, entries: Mapping[str, LogEntry]) -> str:
    """Return the text of a file with an entry more in the logs of claims, by id; write nothing.

    What an entry does not say of figures, their values and digest is taken from the claim's
    record: they tell later what was decided upon. Raises `CatalogError` for an unknown id, for
    ``unverifiable`` without a note, or if the file has a mistake.
    """
    article = load(path)
    claims = {claim.id: claim for claim in article.claims} if article else {}
    for claim_id, entry in entries.items():
        if claim_id not in claims:
            near = get_close_matches(claim_id, claims, 1)
            advice = say.NEAR_ID.of(near=near[0]) if near else say.CATALOG_FIRST.of()
            raise CatalogError(say.NO_CLAIM.of(path=path, id=claim_id, advice=advice))
        if entry.status == "unverifiable" and not entry.note:
            raise CatalogError(say.REASON_FIRST.of(path=path))
    text = read(path) or ""
    ending = "\r\n" if "\r\n" in text else "\n"
    mark = MARK if text.startswith(MARK) else ""
    groups = _toml.blocks(_toml.split(text.removeprefix(mark)))
    blocks = dict(zip(claims, (each for each in groups if each[0].name == "claim"), strict=False))
    if len(blocks) < len(claims):
        raise CatalogError(say.OWN_TABLE.of(spot=path, name="claim"))
    for claim_id, entry in entries.items():
        group = blocks[claim_id]
        table = "\n" + _render.entry_table("claim", completed(entry, claims[claim_id]))
        group[-1] = _toml.appended(group[-1], table.replace("\n", ending))
    result = "".join(section.text for group in groups for section in group)
    try:
        _parse.records(path, result)
    except CatalogError as error:  # an inline log cannot be added to
        raise CatalogError(say.OWN_LOG_TABLE.of(spot=path, name="claim.log")) from error
    return mark + result


def completed(entry: LogEntry, claim: KnownClaim) -> LogEntry:
    """Return an entry with what it leaves out of figures, their values and digest filled in."""
    if not entry.figures:
        surfaces = tuple(item.text for item in claim.figures)
        values = tuple(item.value for item in claim.figures)
        entry = replace(entry, figures=surfaces, values=values)
    return replace(entry, digest=entry.digest or claim.digest)


def article_of(file: Path) -> str | None:
    """Return the name of the article whose claims a file keeps, None if there is no such file.

    Only that line is looked at: a file with a mistake elsewhere has a name, too.
    """
    try:
        found = ARTICLE.search(file.read_bytes().decode("utf-8", "replace"))
    except OSError:
        return None
    return found[1] if found else None


def hand_on(old: Path, before: str, text: str, new: Path) -> None:
    """Bring up to date a file that has another article now, and give it the name of that.

    Both are done at once each: a process killed between them leaves the new text, which names the
    new article, under the old name, where it is found again. Raises `CatalogError` if the file is
    not as it was read, if the new name is taken, or if it cannot be written.
    """
    with locked(old.parent):
        if read(old) != before or (new != old and new.exists()):
            raise CatalogError(say.MEANWHILE.of(path=old))
        save(old, text)
        try:
            old.replace(new)
        except OSError as error:
            told = say.NOT_RENAMED.of(path=old, name=new.name, why=why(error))
            raise CatalogError(told) from error


def _is_of_another(file: Path, source: str) -> bool:
    """Tell whether a file keeps the claims of an article with another name, such as b.html."""
    name = article_of(file)
    return name is not None and PurePosixPath(name).name != PurePosixPath(source).name


def _known_link(article: Article, link: Link, mode: Mode) -> KnownLink:
    words = link.text if mode == "full" and link.text != link.url else None
    title = link.title if mode == "full" else None
    return KnownLink(link.url, words, article.offsets.place(link.at.start).line, title, link.stated)
