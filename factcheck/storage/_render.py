"""The text of a catalogue's file, new or brought up to date in place."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from factcheck.model.keeping import without_words
from factcheck.model.ledger import KnownArticle, KnownClaim, KnownLink, Mode
from factcheck.model.log import LogEntry
from factcheck.model.repairs import repaired
from factcheck.said import Said
from factcheck.said import mistakes as say
from factcheck.storage import _entries, _toml
from factcheck.storage._toml import Section

Table = dict[str, Any]
Chunk = tuple[str, int | None]
"""The text of a block, and its number in the file if it stood there."""


DIGEST = re.compile("[0-9a-f]{32}")
"""What stands for the words that a claim stands under, where none are kept."""


class UnplaceableError(Exception):
    """A table is written in a form that cannot be brought up to date in place."""

    def __init__(self, said: Said) -> None:
        super().__init__(str(said))
        self.said = said


def fresh(known: KnownArticle) -> str:
    """Return the text of a file that was not there before."""
    mode = known.text
    head = _toml.table("", _head(known), _entries.HEAD)
    claims = [_fresh_claim(claim, mode) for claim in known.claims]
    return "\n".join([head, *claims, *(_fresh_link(link, mode) for link in known.links)])


def updated(known: KnownArticle, text: str, data: Mapping[str, Any]) -> str:
    """Return ``text`` (parsed: ``data``) with what ``known`` says, all else byte for byte.

    What ``known`` does not say stays: other keys, comments, claims it does not have, a lost
    claim's last words. A file of figures stays one. Links that have left the article go, unless
    people wrote a log or keys of their own. Raises `UnplaceableError`.
    """
    if data.get("text") == "figures":
        bare = tuple(map(without_words, known.claims))
        known = replace(known, text="figures", claims=bare)
    groups = list(enumerate(_toml.blocks(_toml.split(text))))
    by_name: defaultdict[str, list[tuple[int, list[Section]]]] = defaultdict(list)
    for number, group in groups[1:]:
        by_name[group[0].name].append((number, group))
    claims = _paired(by_name.pop("claim", []), data.get("claim", []), "claim")
    links = _paired(by_name.pop("link", []), data.get("link", []), "link")
    head = groups[0][1][0]
    body = _edited(head, dict(data), _head(known), _entries.HEAD, _words("head", known.text))
    chunks: list[Chunk] = [(head.lead + body, 0)]
    chunks += _claims(known, claims, _repairs(known, links))
    chunks += _links(known, links)
    chunks += [(_text(group), number) for others in by_name.values() for number, group in others]
    return joined(chunks, len(groups))


def entry_table(owner: str, entry: LogEntry) -> str:
    """Return one entry of a log as text."""
    return _toml.table(f"[[{owner}.log]]", _entries.log_table(entry), _entries.LOG)


class _Old:
    """A block that stood in the file, with its parsed values."""

    def __init__(self, number: int, group: list[Section], values: Table) -> None:
        self.number = number
        self.group = group
        self.values = values


def _paired(
    found: Sequence[tuple[int, list[Section]]], values: Sequence[Table], name: str
) -> list[_Old]:
    if len(found) != len(values):
        raise UnplaceableError(say.EACH_TABLE.of(name=name))
    return [
        _Old(number, group, table) for (number, group), table in zip(found, values, strict=True)
    ]


def _repairs(known: KnownArticle, old: Sequence[_Old]) -> dict[str, str]:
    """Return the address that each repaired link has now, by the one it had."""
    there = {link.url for link in known.links}
    before = [_entries.read_link(block.values) for block in old]
    gone = [link for link in before if link.url not in there]
    known_before = {link.url for link in before}
    new = [link for link in known.links if link.url not in known_before]
    return {gone[number].url: new[place].url for number, place in repaired(gone, new).items()}


def _claims(
    known: KnownArticle, old: Sequence[_Old], repairs: Mapping[str, str]
) -> Iterable[Chunk]:
    before = {block.values["id"]: block for block in old}
    for claim in known.claims:
        block = before.pop(claim.id, None)
        if block is None:
            yield _fresh_claim(claim, known.text), None
        else:
            yield _claim(claim, block, known.text, repairs), block.number
    for block in before.values():
        yield _text(block.group), block.number


def _claim(claim: KnownClaim, block: _Old, mode: Mode, repairs: Mapping[str, str]) -> str:
    present = block.values
    wanted = _entries.claim_table(claim, mode)
    if claim.line == 0:  # lost: what was last seen stays
        wanted = {}
    elif claim.held:
        wanted = {key: wanted[key] for key in ("prefix", "suffix", "line") if key in wanted}
    if "figures" in wanted:
        kept = present.get("figures", [])
        wanted["figures"] = _entries.with_extras(wanted["figures"], kept)  # type: ignore[arg-type]
    broken = {old for old, new in repairs.items() if new in claim.sources}
    if "sources" in wanted:
        before = (url for url in present.get("sources", []) if url not in broken)
        wanted["sources"] = list(dict.fromkeys([*before, *claim.sources]))
    first, *rest = block.group
    drop = [key for key in _words("claim", mode) if key not in wanted]
    if mode == "full" and claim.line:
        drop += ["digest", "sense"]
    if mode == "figures" and all(map(DIGEST.fullmatch, present.get("heads", []))):
        drop = [key for key in drop if key != "heads"]
    body = _edited(first, present, wanted, _entries.CLAIM, drop)
    group = _with_log([replace(first, body=body), *rest], present.get("log", []), claim.log, mode)
    return _text(group)


def _with_log(
    group: list[Section], present: Sequence[Table], log: Sequence[LogEntry], mode: Mode
) -> list[Section]:
    name = f"{group[0].name}.log"
    places = [index for index, section in enumerate(group) if section.name == name]
    if len(places) != len(present):
        raise UnplaceableError(say.EACH_ENTRY.of(name=name))
    result, words = list(group), _words("log", mode)
    for place, values, entry in zip(places, present, log, strict=False):
        wanted = {
            key: value for key, value in _entries.log_table(entry).items() if key not in words
        }
        body = _edited(result[place], values, wanted, _entries.LOG, words)
        result[place] = replace(result[place], body=body)
    for entry in log[len(present) :]:
        result[-1] = _toml.appended(result[-1], "\n" + entry_table(group[0].name, entry))
    return result


def _links(known: KnownArticle, old: Sequence[_Old]) -> Iterable[Chunk]:
    before = dict(zip(_numbered(block.values.get("url", "") for block in old), old, strict=True))
    keys = _numbered(link.url for link in known.links)
    found = {key: before.pop(key) for key in keys if key in before}
    kept = [key for key in before if not set(before[key].values) <= set(_entries.LINK)]
    new = [index for index, key in enumerate(keys) if key not in found]
    gone = [_entries.read_link(before[key].values) for key in kept]
    for number, place in repaired(gone, [known.links[index] for index in new]).items():
        found[keys[new[place]]] = before.pop(kept[number])
    for key, link in zip(keys, known.links, strict=True):
        block = found.get(key)
        if block is None:
            yield _fresh_link(link, known.text), None
            continue
        wanted = _entries.link_table(link, known.text)
        if block.values["url"] != link.url:  # the log is about the address that stood here
            wanted["was"] = block.values["url"]
        yield _link(block, wanted, known.text), block.number
    for key in kept:
        if key in before:
            yield _link(before[key], {"line": 0}, known.text), before[key].number


def _link(block: _Old, wanted: Mapping[str, object], mode: Mode) -> str:
    first, *rest = block.group
    body = _edited(first, block.values, wanted, _entries.LINK, _words("link", mode))
    return _text([replace(first, body=body), *rest])


def _numbered(urls: Iterable[str]) -> list[tuple[str, int]]:
    """Return each address with the number of times it stood before: the same one may recur."""
    seen: Counter[str] = Counter()
    numbered = []
    for url in urls:
        numbered.append((url, seen[url]))
        seen[url] += 1
    return numbered


def _edited(
    section: Section,
    present: Table,
    wanted: Mapping[str, object],
    order: Sequence[str],
    drop: Iterable[str],
) -> str:
    setting, dropping = _entries.changes(present, wanted)
    dropping += [key for key in drop if key in present]
    if not setting and not dropping:
        return section.body
    return _toml.edited(section.body, setting, dropping, order)


def _head(known: KnownArticle) -> Table:
    values = _entries.head_table(known)
    return {key: values[key] for key in values if key not in _words("head", known.text)}


def _words(place: str, mode: Mode) -> tuple[str, ...]:
    return _entries.WORDS[place] if mode == "figures" else ()


def _fresh_claim(claim: KnownClaim, mode: Mode) -> str:
    text = _toml.table("[[claim]]", _entries.claim_table(claim, mode), _entries.CLAIM)
    return "\n".join([text, *(entry_table("claim", entry) for entry in claim.log)])


def _fresh_link(link: KnownLink, mode: Mode) -> str:
    text = _toml.table("[[link]]", _entries.link_table(link, mode), _entries.LINK)
    return "\n".join([text, *(entry_table("link", entry) for entry in link.log)])


def _text(group: Iterable[Section]) -> str:
    return "".join(section.text for section in group)


def joined(chunks: Iterable[Chunk], count: int) -> str:
    """Return the chunks as one text, a blank line wherever two have become neighbors."""
    parts: list[str] = []
    last = -1
    for chunk, number in chunks:
        if parts and (number is None or number != last + 1):
            _end(parts, "\n\n")
        parts.append(chunk)
        last = -2 if number is None else number
    if last != count - 1:
        _end(parts, "\n")
    return "".join(parts)


def _end(parts: list[str], ending: str) -> None:
    """Let the text of the parts end in ``ending``; each part is looked at once, however many."""
    while parts and not (stripped := parts.pop().rstrip("\n")):
        pass
    parts += [stripped, ending]
