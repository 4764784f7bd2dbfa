"""Articles like those of a newsroom, made from templates, and what editors do to them.

All by a `Random` that is handed in: the same seed gives the same articles and edits. Names are
few, so that many sentences are nearly equal; some are equal. Each sentence, item and table row is a
`Piece` with a name of its own, by which a test knows what became of it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from tests._newsroom_words import NAMES, RESTYLED, TEMPLATES, TITLES, Lexicon

Key = tuple[int, int]
"""Name of a piece, and number of the claim in it: the cells of a row are claims of their own."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number in an article."""

    kind: str
    """Kind by which `RESTYLED` knows how it can be written."""
    n: int
    """The number."""
    style: int = 0
    """How it is written."""

    def text(self, lang: str) -> str:
        """Return it as written."""
        styles = RESTYLED[lang][self.kind]
        return styles[self.style % len(styles)](self.n)


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence, a list item, a heading, or a row of a table."""

    name: int
    words: str
    """The words, ``{}`` for each number."""
    numbers: tuple[Number, ...]

    def text(self, lang: str) -> str:
        """Return it as written."""
        return self.words.format(*(number.text(lang) for number in self.numbers))


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, list, table or heading."""

    kind: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """An article."""

    lang: str
    parts: tuple[Part, ...]

    def source(self) -> tuple[str, list[tuple[int, int]]]:
        """Return the Markdown, and where each piece begins in it: (position, name), in order."""
        lexicon = TITLES[self.lang]
        text = f"---\ntitle: {lexicon}\nlang: {self.lang}\ndate: 2026-01-15\n---\n\n# {lexicon}\n"
        places = []
        for part in self.parts:
            text += "\n"
            if part.kind == "table":
                text += TEMPLATES[self.lang].table
            for number, piece in enumerate(part.pieces):
                lead = {"heading": "## ", "list": "- "}.get(part.kind, "")
                between = " " if self.lang == "en" and part.kind == "prose" and number else ""
                text += between + lead
                places.append((len(text), piece.name))
                text += piece.text(self.lang) + ("" if part.kind == "prose" else "\n")
            text += "\n" if part.kind == "prose" else ""
        return text, places

    def names(self) -> list[int]:
        """Return the names of all pieces in order."""
        return [piece.name for part in self.parts for piece in part.pieces]


Edited = tuple[Story, set[Key]]
"""The article after an edit, and the claims that the edit is about."""


class Newsroom:
    """Writes and edits articles in one language."""

    def __init__(self, lang: str, random: Random) -> None:
        self.lang = lang
        self.random = random
        self._words: Lexicon = TEMPLATES[lang]
        self._next = 0

    def story(self, sections: int = 3) -> Story:
        """Return a new article of a lead and some sections, with one list and one table."""
        parts = [self._prose(), self._prose()]
        for number in range(sections):
            parts += [Part("heading", (self._plain(self._words.headings[number]),)), self._prose()]
            parts.append(self._list() if number == 0 else self._prose())
            if number == 1:
                parts.append(self._table())
        return Story(self.lang, tuple(parts))

    def edit(self, name: str, story: Story) -> Edited:
        """Return the article after an edit by its name in `EDITS`, and the pieces it is about."""
        edited: Edited = getattr(self, EDITS[name])(story)
        return edited

    def _prose(self) -> Part:
        return Part("prose", tuple(self._piece(self._words.prose) for _ in range(self._roll(2, 5))))

    def _list(self) -> Part:
        return Part("list", tuple(self._piece(self._words.items) for _ in range(self._roll(3, 5))))

    def _table(self) -> Part:
        names = self.random.sample(NAMES[self.lang], 4)
        rows = [f"| {name} | {{money}} | {{count}} |" for name in names]
        return Part("table", tuple(self._made(row) for row in rows))

    def _piece(self, templates: tuple[str, ...]) -> Piece:
        return self._made(self.random.choice(templates))

    def _plain(self, words: str) -> Piece:
        self._next += 1
        return Piece(self._next, words, ())

    def _made(self, template: str) -> Piece:
        words, numbers = template.replace("{name}", self.random.choice(NAMES[self.lang])), []
        while (start := words.find("{", words.rfind("{}") + 1)) >= 0:
            end = words.find("}", start)
            kind = words[start + 1 : end]
            numbers.append(Number(kind, self._number(kind)))
            words = f"{words[:start]}{{}}{words[end + 1 :]}"
        self._next += 1
        return Piece(self._next, words, tuple(numbers))

    def _number(self, kind: str) -> int:
        ends = {"percent": (11, 480), "date": (0, 3600), "year": (1990, 2024), "rank": (2, 9)}
        return self._roll(*ends.get(kind, (101, 9_899)))

    def _roll(self, low: int, high: int) -> int:
        return self.random.randint(low, high)

    def _insert_sentence(self, story: Story) -> Edited:
        where = self._some(story, "prose")
        part = story.parts[where]
        new, place = self._piece(self._words.prose), self._roll(0, len(part.pieces))
        pieces = (*part.pieces[:place], new, *part.pieces[place:])
        return _with(story, where, replace(part, pieces=pieces)), set()

    def _insert_paragraph(self, story: Story) -> Edited:
        place = self._roll(0, len(story.parts))
        return replace(
            story, parts=(*story.parts[:place], self._prose(), *story.parts[place:])
        ), set()

    def _insert_item(self, story: Story) -> Edited:
        where = self._some(story, "list")
        part = story.parts[where]
        new, place = self._piece(self._words.items), self._roll(0, len(part.pieces))
        pieces = (*part.pieces[:place], new, *part.pieces[place:])
        return _with(story, where, replace(part, pieces=pieces)), set()

    def _insert_row(self, story: Story) -> Edited:
        where = self._some(story, "table")
        part = story.parts[where]
        new, place = (
            self._made(f"| {self._words.other} | {{money}} | {{count}} |"),
            self._roll(0, 4),
        )
        pieces = (*part.pieces[:place], new, *part.pieces[place:])
        return _with(story, where, replace(part, pieces=pieces)), set()

    def _delete_sentence(self, story: Story) -> Edited:
        where = self._some(story, "prose")
        part = story.parts[where]
        gone = self.random.choice(part.pieces)
        pieces = tuple(piece for piece in part.pieces if piece is not gone)
        return _with(story, where, replace(part, pieces=pieces)), _keys(gone)

    def _delete_paragraph(self, story: Story) -> Edited:
        where = self._some(story, "prose")
        gone = {key for piece in story.parts[where].pieces for key in _keys(piece)}
        return replace(story, parts=story.parts[:where] + story.parts[where + 1 :]), gone

    def _move_sentence(self, story: Story) -> Edited:
        source, target = self._some(story, "prose"), self._some(story, "prose")
        moved = self.random.choice(story.parts[source].pieces)
        rest = tuple(piece for piece in story.parts[source].pieces if piece is not moved)
        story = _with(story, source, replace(story.parts[source], pieces=rest))
        pieces, place = story.parts[target].pieces, self._roll(0, len(story.parts[target].pieces))
        pieces = (*pieces[:place], moved, *pieces[place:])
        return _with(story, target, replace(story.parts[target], pieces=pieces)), set()

    def _move_paragraph(self, story: Story) -> Edited:
        parts = list(story.parts)
        moved = parts.pop(
            self._some(story, self.random.choice(("prose", "prose", "list", "table")))
        )
        parts.insert(self._roll(0, len(parts)), moved)
        return replace(story, parts=tuple(parts)), set()

    def _move_row(self, story: Story) -> Edited:
        where = self._some(story, self.random.choice(("list", "table")))
        pieces = list(story.parts[where].pieces)
        self.random.shuffle(pieces)
        return _with(story, where, replace(story.parts[where], pieces=tuple(pieces))), set()

    def _reword(self, story: Story) -> Edited:
        return self._touched(story, self._reworded)

    def _value(self, story: Story) -> Edited:
        return self._touched(story, self._other_value)

    def _restyle(self, story: Story) -> Edited:
        return self._touched(story, self._other_style, most=3)

    def _touched(
        self, story: Story, change: Callable[[Piece], Piece | None], most: int = 1
    ) -> Edited:
        """Change some pieces; `change` returns None for one that cannot be changed so."""
        wanted, touched = self._roll(1, most), set[Key]()
        while len(touched) < wanted:
            where = self._roll(0, len(story.parts) - 1)
            part = story.parts[where]
            place = self._roll(0, len(part.pieces) - 1) if part.pieces else 0
            new = change(part.pieces[place]) if part.pieces else None
            if new is not None:
                pieces = (*part.pieces[:place], new, *part.pieces[place + 1 :])
                story = _with(story, where, replace(part, pieces=pieces))
                touched |= _keys(new) - _same(part, part.pieces[place], new)
        return story, touched

    def _reworded(self, piece: Piece) -> Piece | None:
        for old, new in self._words.synonyms:
            if old in piece.words and piece.numbers:
                return replace(piece, words=piece.words.replace(old, new, 1))
        return None

    def _other_value(self, piece: Piece) -> Piece | None:
        if not piece.numbers:
            return None
        place = self._roll(0, len(piece.numbers) - 1)
        old = piece.numbers[place]
        n = self._number(old.kind)
        numbers = (*piece.numbers[:place], replace(old, n=n), *piece.numbers[place + 1 :])
        return replace(piece, numbers=numbers) if n != old.n else None

    def _other_style(self, piece: Piece) -> Piece | None:
        if not piece.numbers:
            return None
        numbers = tuple(replace(item, style=self._roll(0, 5)) for item in piece.numbers)
        return replace(piece, numbers=numbers) if numbers != piece.numbers else None

    def _some(self, story: Story, kind: str) -> int:
        """Return the number of a part of that kind, and one that holds more than nothing."""
        return self.random.choice(
            [index for index, part in enumerate(story.parts) if part.kind == kind and part.pieces]
        )


def _same(part: Part, old: Piece, new: Piece) -> set[Key]:
    """Return the cells of a row in which nothing was changed."""
    pairs = enumerate(zip(old.numbers, new.numbers, strict=True))
    return {
        (new.name, place) for place, (one, other) in pairs if part.kind == "table" and one == other
    }


def _keys(piece: Piece) -> set[Key]:
    return {(piece.name, number) for number in range(len(piece.numbers) or 1)}


def _with(story: Story, place: int, part: Part) -> Story:
    return replace(story, parts=(*story.parts[:place], part, *story.parts[place + 1 :]))


EDITS = {
    "insert a sentence": "_insert_sentence",
    "insert a paragraph": "_insert_paragraph",
    "insert an item": "_insert_item",
    "insert a row": "_insert_row",
    "move a sentence": "_move_sentence",
    "move a paragraph, list or table": "_move_paragraph",
    "shuffle items or rows": "_move_row",
    "delete a sentence": "_delete_sentence",
    "delete a paragraph": "_delete_paragraph",
    "restyle numbers": "_restyle",
    "change a number": "_value",
    "reword a sentence": "_reword",
}
"""What editors do, and the method that does it."""
