"""What a sentence is about, as marks that can be met again in another language."""

import re
from collections.abc import Sequence
from functools import cached_property

from factcheck.comparing import _sounds
from factcheck.comparing._concepts_frame_data import FRAME
from factcheck.comparing._ideas import Idea, named, stem, wider
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_LATIN = re.compile(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9]*(?:[-.&'’][A-Za-zÀ-ɏ0-9]+)*")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-zÀ-ɏ]+|\d+")
_KATAKANA = re.compile(r"[ァ-ヺー]{2,}")
_KANJI = re.compile(r"[\u3400-\u9fff々]{2,}")
_CAPITAL = re.compile(r"[A-ZÀ-Þ]")
_COMMON_WORDS = """
    the a an and or of in on at to for from by with as is are was were be been it its this
    that these those he she his her they their we our you your i has have had not no but if so
    than then there which who whom whose what when where while will would can could may might
    must about after before over under more most less least some any all each every other such
    only also just very much many said says say according year years month months day days
    percent million billion trillion thousand hundred dollars dollar yen euros mr mrs ms dr
    new
    """
_COMMON = frozenset(_COMMON_WORDS.split())
_WEIGHTS = {"m": 1.2, "n": 1.1, "e": 1.0, "p": 0.7, "t": 0.6, "u": 0.3, "d": 0.3}
"""Worth of an idea by its class; a name is worth 1."""
_FRAMED = 0.2
"""Worth of an idea that says nothing of what a number measures."""
_NAMING = frozenset({"count", "percent", "number"})
"""Kinds whose words name what is measured: 30人, magnitude 7.2."""
_CLAUSE = re.compile(r"[。;;;:：\n]|、|, | and | but | while ")
NEARBY = 28
"""Code points of Japanese within which a word speaks of a figure; twice as many of English."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to be met again in the other sentence."""

    keys: frozenset[str]
    """Any of these tells it: ``i:`` an idea, ``w:`` a word, ``k:`` a sound, ``h:`` in kanji."""
    weight: float
    """What it is worth."""
    at: int
    """Its place in the text."""


class Context:
    """A text with its figures, and what it is about; all of it made when first asked for."""

    def __init__(self, text: str, language: str, figures: Sequence[Figure] = ()) -> None:
        self.text = text
        self.language = language
        self.figures = figures

    @cached_property
    def ideas(self) -> list[Idea]:
        """The ideas that it names outside its figures, but for the nouns of counts."""
        own = [figure.span for figure in self.figures if figure.kind not in _NAMING]
        return [
            idea
            for idea in named(self.text, self.language)
            if not any(span.covers(idea.span) for span in own)
        ]

    @cached_property
    def marks(self) -> list[Mark]:
        """What may be met again, each once."""
        found: dict[frozenset[str], Mark] = {}
        named: dict[Span, list[Idea]] = {}
        for idea in self.ideas:
            named.setdefault(idea.span, []).append(idea)
        for span, ideas in named.items():  # a word of several senses is one mark
            keys = frozenset(f"i:{idea.name}" for idea in ideas)
            worth = max(_WEIGHTS[idea.kind] for idea in ideas)
            if span.cut(self.text) in FRAME:
                worth = min(worth, _FRAMED)
            found.setdefault(keys, Mark(keys, worth, span.start))
        taken = {place for span in named for place in range(*span)}
        taken |= {place for figure in self.figures for place in range(*figure.span)}
        for mark in (*self._latin(taken), *self._wide(taken)):
            found.setdefault(mark.keys, mark)
        return list(found.values())

    @cached_property
    def keys(self) -> frozenset[str]:
        """All by which a mark of another sentence can be met here."""
        keys = {f"i:{idea.name}" for idea in self.ideas}
        keys |= {f"i:{wide}" for idea in self.ideas if (wide := wider(idea.name))}
        for match in _LATIN.finditer(self.text):
            word = match[0]
            keys.add(f"w:{stem(word)}")
            parts = [part for piece in word.split("-") for part in _CAMEL.findall(piece)]
            keys |= {f"w:{stem(part)}" for part in parts if len(part) > 2}
            for part in {word, *parts}:
                if part[0].isupper() or len(part) > 3:
                    keys |= {f"k:{sound}" for sound in _sounds.of_latin(part) if len(sound) > 1}
        for match in _KATAKANA.finditer(self.text):
            keys |= {f"k:{sound}" for sound in _sounds.of_kana(match[0])}
        for match in _KANJI.finditer(self.text):
            run = match[0]
            keys |= {f"h:{run[place : place + 2]}" for place in range(len(run) - 1)}
        return frozenset(keys)

    def governing(self, span: Span) -> frozenset[str]:
        """Return the ideas of what is measured or happened that stand nearest to a figure.

        Those within its clause come first; if it has none, the nearest on either side.
        """
        reach = NEARBY if self.language in {"ja", "zh", "ko"} else 2 * NEARBY
        clause = self._clause(span)
        telling = [
            idea
            for idea in self.ideas
            if idea.kind in "mne" and idea.span.cut(self.text) not in FRAME
        ]
        inside = [idea for idea in telling if clause.touches(idea.span)]
        near = [idea for idea in inside or telling if _gap(idea.span, span) <= reach]
        near = [idea for idea in near if not self._nearer(idea, span)] or near
        if not near:
            return frozenset()
        least = min(_gap(idea.span, span) for idea in near)
        return frozenset(idea.name for idea in near if _gap(idea.span, span) <= least + reach / 3)

    def _nearer(self, idea: Idea, span: Span) -> bool:
        """Tell whether another figure of the same kind stands nearer to an idea than one does."""
        kinds = {figure.kind for figure in self.figures if figure.span == span}
        own = _gap(idea.span, span)
        return any(
            figure.kind in kinds and figure.span != span and _gap(idea.span, figure.span) < own
            for figure in self.figures
        )

    def of_kind(self, kinds: str) -> frozenset[str]:
        """Return the names of all ideas of some classes."""
        return frozenset(idea.name for idea in self.ideas if idea.kind in kinds)

    def _clause(self, span: Span) -> Span:
        start, end = 0, len(self.text)
        for match in _CLAUSE.finditer(self.text):
            if match.end() <= span.start:
                start = match.end()
            elif match.start() >= span.end:
                end = match.start()
                break
        return Span(start, end)

    def _latin(self, taken: set[int]) -> list[Mark]:
        marks = []
        for match in _LATIN.finditer(self.text):
            word, start = match[0], match.start()
            if start in taken or stem(word) in _COMMON or word.lower() in _COMMON or len(word) < 2:
                continue
            name = self.language != "en" or (bool(_CAPITAL.search(word)) and start > 0)
            keys = {f"w:{stem(word)}"}
            parts = [part for part in _CAMEL.findall(word) if len(part) > 2]
            if name and len(word) > 2:
                keys |= {f"k:{sound}" for sound in _sounds.of_latin(word) if len(sound) > 2}
            if len(parts) == 1 and parts[0] != word:
                keys.add(f"w:{stem(parts[0])}")
            if name or len(word) > 3:
                marks.append(Mark(frozenset(keys), 1.0 if name else 0.35, start))
        return marks

    def _wide(self, taken: set[int]) -> list[Mark]:
        marks = []
        for match in _KATAKANA.finditer(self.text):
            keys = frozenset(f"k:{sound}" for sound in _sounds.of_kana(match[0]) if len(sound) > 1)
            if match.start() not in taken and len(match[0]) > 2 and keys:
                marks.append(Mark(keys, 0.9, match.start()))
        for match in _KANJI.finditer(self.text):
            run, start = match[0], match.start()
            pairs = frozenset(f"h:{run[place : place + 2]}" for place in range(len(run) - 1))
            if start not in taken:
                marks.append(Mark(pairs, 0.45, start))
        return marks


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
