"""What a page says of a quotation: the words or nearly them, and how it goes on."""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from factcheck.model.quotations import Echo
from factcheck.quoting._near import Near, near
from factcheck.quoting._plain import Plain, is_wide, letters, plain
from factcheck.quoting._turning import turned

LARGEST = 2_000_000
"""Code points of a page that are looked through."""
_LEAST, _LEAST_WIDE = 20, 11
"""Letters of quoted words that are looked for nearly: shorter ones are near too much."""
_PIECE = 6
"""Letters of a part of a quotation, between two marks of omission, that says anything."""
_GAP = 4_000
"""Letters of the page within which the parts of one quotation stand."""
_OMITTED = re.compile(
    r"…+|\.{3,}|・{3,}|[\[［〔(（][^\]］〕)）\n]{0,60}[\]］〕)）]|中略|〔略〕", re.IGNORECASE
)
_STOP = re.compile(r"[。．!?！？][」』”’)）]*|\.[”’\"')]*(?=\s)|\n")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_ENDING = re.compile(r"[\u3041-\u309f]{1,6}(?=[。．、」』])")
_SHOWN = 300
"""Code points shown of a page on either side of what is quoted."""


class PageText:
    """The text of a page, made ready to be searched for many quotations."""

    def __init__(self, text: str, language: str, *, is_whole: bool) -> None:
        """Take a page's text and language; ``is_whole`` tells that nothing of it is hidden."""
        self._plain = plain(text[:LARGEST])
        self._is_whole = is_whole and len(text) <= LARGEST
        self._is_wide = is_wide(text)
        self._language = language

    def echo(self, words: str, language: str) -> Echo:
        """Return what the page says of quoted words of an article in ``language``.

        Where quotation and page are in two languages, nothing is known: it may be translated.
        """
        if is_wide(words) != self._is_wide:
            return Echo(words, "unreadable", "other-language")
        parts = [part for part in _OMITTED.split(words) if len(letters(part)) >= _PIECE]
        found = self._found(parts)
        if found is not None:
            return self._told(words, parts, found)
        if self._is_wide == is_wide_language(language) and language != self._language:
            return Echo(words, "unreadable", "other-language")
        if not self._is_whole:
            return Echo(words, "unreadable", "partial")
        return Echo(words, "absent")

    def _found(self, parts: Sequence[str]) -> list[Near] | None:
        """Return where each part stands, in order; None if one is not there."""
        found: list[Near] = []
        for part in parts:
            start = found[-1].end if found else 0
            room = self._plain.letters[start : start + _GAP] if found else self._plain.letters
            one = _place(letters(part), room, wide=self._is_wide)
            if one is None:
                return None
            found.append(_moved(one, start))
        return found or None

    def _ended(self, part: str, one: Near) -> Near:
        """Return a near stretch up to the end of its verb.

        考えている beside 考えていない is near as far as 考えてい, and says the contrary.
        """
        if not one.edits or not self._is_wide or one.pairs[-1][0] == len(letters(part)) - 1:
            return one
        end = self._plain.place(one.end - 1) + 1
        verb = _ENDING.match(self._plain.text, end)
        return Near(one.start, one.end + len(verb[0]), one.edits, one.pairs) if verb else one

    def _told(self, words: str, parts: Sequence[str], found: Sequence[Near]) -> Echo:
        changes: list[tuple[str, str]] = []
        found = [*found[:-1], self._ended(parts[-1], found[-1])]
        for part, one in zip(parts, found, strict=True):
            changes += _changes(plain(part), self._plain, one, wide=self._is_wide)
        changes = list(dict.fromkeys(changes))
        text = self._plain.text
        start, end = self._plain.place(found[0].start), self._plain.place(found[-1].end - 1) + 1
        first, last = _sentence(text, start, end)
        verb = _ENDING.match(text, end) if changes else None
        turn, after = turned(text, start, verb.end() if verb else end)
        return Echo(
            words,
            "near" if changes else "exact",
            page_text=" ".join(text[first:last].split()),
            changes=tuple(changes),
            turn=turn,
            after=after,
        )


def is_wide_language(language: str) -> bool:
    """Tell whether a language is written without an alphabet."""
    return language in {"ja", "zh", "ko"}


def _place(words: str, room: str, *, wide: bool) -> Near | None:
    start = room.find(words)
    if start >= 0:
        pairs = tuple((at, start + at) for at in range(len(words)))
        return Near(start, start + len(words), 0, pairs)
    enough = len(words) >= (_LEAST_WIDE if wide else _LEAST)
    return near(words, room, wide=wide) if enough else None


def _moved(one: Near, by: int) -> Near:
    pairs = tuple((mine, theirs + by) for mine, theirs in one.pairs) if by else one.pairs
    return Near(one.start + by, one.end + by, one.edits, pairs)


def _changes(mine: Plain, page: Plain, one: Near, *, wide: bool) -> Iterable[tuple[str, str]]:
    """Yield what differs, here and there: words of an alphabet, or single letters."""
    if not one.edits:
        return
    if not wide:
        yield from _words_apart(mine.text, page, one)
        return
    ends = [(-1, one.start - 1), *one.pairs, (len(mine.letters), one.end)]
    for (left, its_left), (right, its_right) in pairwise(ends):
        if right - left > 1 or its_right - its_left > 1:
            yield _between(mine, left, right), _between(page, its_left, its_right)


def _words_apart(ours: str, page: Plain, one: Near) -> Iterable[tuple[str, str]]:
    start, end = page.place(one.start), page.place(one.end - 1) + 1
    while start > 0 and page.text[start - 1].isalnum():
        start -= 1
    while end < len(page.text) and page.text[end].isalnum():
        end += 1
    mine, its = (_WORD.findall(words) for words in (ours, page.text[start:end]))
    low, its_low = ([word.lower().replace("’", "'") for word in side] for side in (mine, its))
    for tag, i, j, k, m in SequenceMatcher(None, low, its_low, autojunk=False).get_opcodes():
        if tag != "equal":
            yield " ".join(mine[i:j]), " ".join(its[k:m])


def _between(text: Plain, left: int, right: int) -> str:
    """Return the text between two letters."""
    if right - left <= 1:
        return ""
    return text.text[text.place(left + 1) : text.place(right - 1) + 1]


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the ends of the sentences that a stretch of a text touches."""
    first = max(0, start - _SHOWN)
    stops = [stop.end() for stop in _STOP.finditer(text, first, start)]
    stop = _STOP.search(text, max(start, end - 1), end + _SHOWN)
    return stops[-1] if stops else first, stop.end() if stop else min(len(text), end + _SHOWN)
