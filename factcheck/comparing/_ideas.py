"""The ideas that a sentence names, with their places, whether it is Japanese or English."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache

from factcheck.comparing._concepts_abroad_data import ABROAD
from factcheck.comparing._concepts_abroad_data import LANGUAGES as ABROAD_LANGUAGES
from factcheck.comparing._concepts_culture_data import CULTURE
from factcheck.comparing._concepts_daily_data import DAILY
from factcheck.comparing._concepts_data import IDEAS
from factcheck.comparing._concepts_life_data import LIFE
from factcheck.comparing._concepts_money_data import MONEY
from factcheck.comparing._concepts_more_data import MORE, WIDER
from factcheck.comparing._concepts_nature_data import NATURE
from factcheck.comparing._concepts_news_data import NEWS
from factcheck.comparing._concepts_places_data import PLACES
from factcheck.comparing._concepts_press_data import PRESS
from factcheck.comparing._concepts_state_data import STATE
from factcheck.comparing._concepts_things_data import THINGS
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9&.]*(?:['’]s)?|[À-ɏ]+")
TOPICS = (
    IDEAS, MORE, MONEY, LIFE, STATE, NATURE, CULTURE, PLACES, DAILY, THINGS, NEWS, PRESS,
)  # fmt: skip
"""The rows of all ideas, by topic."""
LANGUAGES = frozenset({"ja", "en"})
"""Languages whose words for them are known."""


@dataclass(frozen=True, slots=True)
class Idea:
    """An idea where it is named."""

    name: str
    """Its name: its first English word."""
    kind: str
    """Its class, see `_concepts_data`."""
    span: Span
    """The words that name it."""


def named(text: str, language: str) -> list[Idea]:
    """Return the ideas that a text names, in order; none in other languages."""
    if language == "ja":
        return _japanese(text)
    if language == "en":
        return _english(text)
    return list(_abroad(text, language)) if language in ABROAD_LANGUAGES else []


def wider(name: str) -> str | None:
    """Return the name of the idea under which another falls: a net profit is a profit."""
    return _wider().get(name)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return a word without its English inflection, good enough to compare with another stem."""
    word = word.lower().replace("’", "'").removesuffix("'s").strip(".'")
    for ending, rest, least in (("ies", "y", 5), ("sses", "ss", 5), ("ing", "", 6), ("ed", "", 5)):
        if word.endswith(ending) and len(word) >= least:
            word = word[: -len(ending)] + rest
            break
    else:
        if word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is")):
            word = word[:-1]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiosl":
        word = word[:-1]
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


def _abroad(text: str, language: str) -> Iterator[Idea]:
    """Yield what the words of another language call as the first English word of a row does."""
    heads = _abroad_heads(language)
    spaced = language not in _UNSPACED
    text, after = text.lower().replace("’", "'"), 0
    for found in _SPACED.finditer(text) if spaced else _SIGNS.finditer(text):
        place = found.start()
        if place < after:
            continue
        for word, ideas in heads.get(text[place : place + _HEAD], ()):
            if text.startswith(word, place):
                after = place + len(word)
                yield from (Idea(name, kind, Span(place, after)) for name, kind in ideas)
                break


_UNSPACED = frozenset({"zh", "ko"})
_HEAD = 1
_SPACED = re.compile(r"(?<![^\W\d_])[^\W\d_]")
"""Beginnings of words."""
_SIGNS = re.compile(r"[一-鿿가-힣]")


@cache
def _abroad_heads(language: str) -> dict[str, list[tuple[str, list[tuple[str, str]]]]]:
    """Return the words of a language by their first sign, longest first, with their ideas."""
    heads: defaultdict[str, list[tuple[str, list[tuple[str, str]]]]] = defaultdict(list)
    column = ABROAD_LANGUAGES.index(language) + 1
    for line in filter(None, ABROAD.replace("\n  ", " ").split("\n")):
        cells = [cell.strip() for cell in line.split("|")]
        stems = [stem(part) for part in cells[0].split("-")]
        table, _ = _english_table(f"{stems[0]}-"[:2])
        ideas = table.get("-".join(stems), [])
        for word in filter(None, cells[column].split(",")):
            heads[word[:_HEAD]].append((word.replace("-", " "), ideas))
    return {head: sorted(words, key=_longest_first) for head, words in heads.items()}


def _longest_first(both: tuple[str, object]) -> int:
    return -len(both[0])


def _japanese(text: str) -> list[Idea]:
    heads = _japanese_heads()
    found, after = [], 0
    for place, sign in enumerate(text):
        if place < after:
            continue
        pair = text[place : place + 2]
        word = _longest(pair, text, place) if pair in heads else ""
        if not word and sign in heads:
            word = _longest(sign, text, place)
        if word:
            after = place + len(word)
            ideas = _japanese_table(word[:2])[word]
            found += [Idea(name, kind, Span(place, after)) for name, kind in ideas]
    return found


def _english(text: str) -> list[Idea]:
    words = [(stem(match[0]), match.span()) for match in _WORD.finditer(text)]
    found, place = [], 0
    while place < len(words):
        word = words[place][0]
        table, longest = _english_table(f"{word}-"[:2])
        for length in range(min(longest.get(word, 0), len(words) - place), 0, -1):
            phrase = "-".join(word for word, _ in words[place : place + length])
            if ideas := table.get(phrase):
                span = Span(words[place][1][0], words[place + length - 1][1][1])
                found += [Idea(name, kind, span) for name, kind in ideas]
                place += length - 1
                break
        place += 1
    return found


@cache
def rows() -> tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...]:
    """Return the rows: the name of an idea, its kind, its Japanese and its English words."""
    lines = []
    for line in "".join(TOPICS).replace("\n  ", " ").split("\n"):
        if not line:
            continue
        left, _, right = line.partition(" | ")
        kind, _, japanese = left.partition(" ")
        english = tuple(right.split())
        lines.append(
            (f"{kind}:{english[0]}:{japanese[:4]}", kind, tuple(japanese.split(",")), english)
        )
    return tuple(lines)


@cache
def _wider() -> dict[str, str]:
    names = {english[0]: name for name, _, _, english in rows()}
    return {names[narrow]: names[wide] for narrow, wide in WIDER.items()}


@cache
def _japanese_heads() -> dict[str, list[tuple[str, str, str]]]:
    """Return the words with their ideas by their first two signs."""
    heads: defaultdict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for name, kind, japanese, _ in rows():
        for word in japanese:
            heads[word[:2]].append((word, name, kind))
    return dict(heads)


@cache
def _japanese_table(head: str) -> dict[str, list[tuple[str, str]]]:
    """Return the ideas of the words that begin so, longest first; made when first asked for."""
    table: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for word, name, kind in sorted(_japanese_heads()[head], key=_length, reverse=True):
        table[word].append((name, kind))
    return dict(table)


def _length(entry: tuple[str, str, str]) -> int:
    return len(entry[0])


def _longest(head: str, text: str, place: int) -> str:
    """Return the longest word at a place of a text that begins so; empty if none."""
    for word in _japanese_table(head):
        if text.startswith(word, place) and _stands_alone(word, text, place):
            return word
    return ""


def _stands_alone(word: str, text: str, place: int) -> bool:
    """Tell whether what stands there is the word: one sign of kanji, kana, Latin: not inside."""
    before, after = text[place - 1 : place], text[place + len(word) : place + len(word) + 1]
    if word.isascii():
        return not any(sign.isascii() and sign.isalpha() for sign in (before, after))
    if all(_is_katakana(sign) for sign in word):
        return not (_is_katakana(before) or _is_katakana(after))
    return len(word) > 1 or not ("一" <= before <= "鿿" or "一" <= after <= "鿿")


def _is_katakana(sign: str) -> bool:
    return "ァ" <= sign <= "ヺ" or sign == "ー"


@cache
def _english_heads() -> dict[str, list[tuple[str, str, str]]]:
    """Return the phrases with their ideas by their first two signs, which stemming keeps."""
    heads: defaultdict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for name, kind, _, english in rows():
        for phrase in english:
            heads[phrase[:2]].append((phrase, name, kind))
    return heads


@cache
def _english_table(head: str) -> tuple[dict[str, list[tuple[str, str]]], dict[str, int]]:
    """Return the ideas of the phrases that begin so, and the words of the longest by its first.

    Made when first asked for, as few texts have words of all beginnings.
    """
    table: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    longest: defaultdict[str, int] = defaultdict(int)
    for phrase, name, kind in _english_heads().get(head, ()):
        words = [stem(word) for word in phrase.split("-")]
        longest[words[0]] = max(longest[words[0]], len(words))
        ideas = table["-".join(words)]
        if (name, kind) not in ideas:
            ideas.append((name, kind))
    return dict(table), dict(longest)
