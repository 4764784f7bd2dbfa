"""The nouns that can be counted in languages that count with any noun, and their qualifiers."""

import re

from factcheck.model.language import AmountWords
from factcheck.model.late import late
from factcheck.recognizers._lexicon import Found, Word
from factcheck.recognizers._words import Words

MOST_QUALIFIERS = 3
MOST_STEPS = 8
"""Most words between a number and its noun, codes and the parts of low-cost being words, too."""
PLURAL = r"(?:people|men|women|children|[a-z]{2,14}[^\Wsu]s)(?!\w)"
"""Regular expression of an English plural, in lower case."""
_WORD = late(r"[^\W\d_]{1,24}+")
_CODE = late(
    r"(?!(?:19|20)[0-9]{2}s?\b)(?:[A-Z]{1,3}-?)?[0-9]{1,4}(?:-[0-9]{1,4}(?:ER|LR|F)?)?"
    r"(?:(?:neo)?(?P<many>s)\b|[A-Z]{0,3}(?= ))"
)
"""A code in the name of what is counted: eight Airbus A320 jets, four F-16s, two Boeing 747s."""
_SIZES = "one|two|three|four|five|six|seven|eight|nine|ten|twenty|forty|fifty"
_TURNS = "years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|million|billion|thousand"
_COMPOUND = late(
    rf"(?!(?:{_SIZES}|{_TURNS})-)[a-z]{{2,14}}(?:-[a-z]{{1,14}}){{0,3}}-"
    rf"(?P<last>(?!(?:{_SIZES}|and|or|to)\b)[a-z]{{2,14}}) (?=[a-z])"
)
"""Words that hyphens join to a qualifier, whatever they are: out-of-work actors."""
_YEAR = late(r"(?:1[5-9]|20)[0-9]{2} $")
"""What is as likely a year before them: the 1862 off-year elections."""
NOWHERE = -1
"""Where no such words begin."""
_PAIR = late(r"(?:or|and(?= [a-z]+(?:al|ic|ary|ive|ous|ern|an|ian|ese|ish)\b)) ([a-z]{3,18}) ")
"""A second qualifier; behind "and" it must look like one: 12 stayed and others left."""


class Nouns:
    """Finds a noun that can be counted, whether or not a list holds it."""

    def __init__(self, amounts: AmountWords, words: Words, plain: str, lower: str) -> None:
        """Take the text in its own and in lower case, as long as the text that is looked at."""
        self._plain = plain
        self._counters, self._ordinals = words.counters, words.ranks_after
        self._open = re.compile(amounts.open_nouns)
        self._hyphened = re.compile(amounts.hyphen_nouns or "(?!)")
        self._compounds = bool(amounts.hyphen_nouns)
        self._traps = amounts.open_noun_traps
        self._qualifiers = amounts.qualifiers
        self._open_qualifiers = re.compile(amounts.open_qualifiers or "(?!)")
        self._lower = lower
        self._units = words if amounts.capital_nouns else None

    def at(self, text: str, place: int) -> Word[str | None] | None:
        """Return the noun, with the qualifiers before it, that starts at ``place``.

        Letters right behind digits make them an ordinal: the 19th Asian Games.
        """
        joined = self._lower[place - 1 : place].isdigit()
        ordinal = joined and self._ordinals.at(self._lower, place) is not None
        coded = joined and self._plain[place : place + 1].isupper()  # the 3Dness, 3Q25 sales
        following = self._plain[place + 1 : place + 2]
        coded = coded and (following.islower() or following.isdigit())
        return None if ordinal or coded else self._qualified(text, place)

    def _qualified(self, text: str, place: int) -> Word[str | None] | None:
        start = before = place
        head, left = NOWHERE, MOST_QUALIFIERS
        for _ in range(MOST_STEPS):
            named = self._plain[before : before + 1].isupper()
            code = _CODE.match(self._plain, place) if named else None
            if code is not None and code["many"]:
                return Word(code[0], start, code.end())
            if code is not None:
                place = code.end() + 1
                continue
            known = self._counters.at(self._lower, place)
            if known is not None:
                return Word(known.value, start, known.end)
            word = _WORD.match(text, place)
            head = place if text[place - 1 : place] == " " else head
            if word is None:
                break
            if before == start < place and (noun := self._paired(text, place)) is not None:
                return Word(noun[0], start, noun.end())
            bare = self._lower[word.start() : word.end()]
            hyphened = self._is_hyphened(text, place)
            told = bare in self._qualifiers and not self._is_made_noun(word[0])
            known_word = told or self._open_qualifiers.fullmatch(word[0])
            if hyphened or not (known_word or self._is_named(text, word.start(), word.end())):
                found = self._noun(word, start, head, sure=hyphened)
                if found is None or found.value is not None:
                    return found
                place, head, left = found.end, NOWHERE, left - 1
                continue
            before, place = place, word.end() + 1
            gap = text[word.end() : place]
            left -= gap == " "
            if gap not in {" ", "-", "'"} or left < 0:
                break
        return None

    def _is_named(self, text: str, start: int, end: int) -> bool:
        """Tell whether a name and a hyphen stand before a noun, and no unit: 12 US-Soldaten."""
        if self._units is None or text[end : end + 1] != "-" or text[start - 1 : start] != " ":
            return False
        units: Found = {}
        self._units.after.at(self._lower, start, units)
        measure = self._units.measures.at(self._plain, start)
        unit = any(one.end >= end for one in units.values()) or measure is not None
        return text[end + 1 : end + 2].isupper() and not unit

    def _noun(
        self, word: re.Match[str], start: int, head: int, *, sure: bool
    ) -> Word[str | None] | None:
        """Return the noun that a word is, or the last one of those that hyphens join from ``head``.

        What they join otherwise is a qualifier: it is told by None, and ends before the next word.
        """
        if sure or self._is_noun(word[0]):
            return Word(word[0], start, word.end())
        led = (
            self._compounds
            and head != NOWHERE
            and not _YEAR.search(self._lower, max(0, start - 5), start)
        )
        compound = _COMPOUND.match(self._lower, head) if led else None
        if compound is None or compound.end() <= word.start():
            return None
        if self._is_noun(compound["last"]):
            return Word(compound["last"], start, compound.end("last"))
        return Word(None, start, compound.end())

    def _is_made_noun(self, word: str) -> bool:
        """Tell whether an adjective is written as a noun: 300 Freiwillige."""
        return self._units is not None and word[0].isupper() and self._is_noun(word)

    def _is_noun(self, word: str) -> bool:
        return self._open.fullmatch(word) is not None and word.lower() not in self._traps

    def _paired(self, text: str, place: int) -> re.Match[str] | None:
        """Return the noun behind a second qualifier, from its "or" on: 12 late or lost trains."""
        other = _PAIR.match(self._lower, place)
        if other is None or not self._open_qualifiers.fullmatch(other[1]):
            return None
        noun = _WORD.match(text, other.end())
        fits = noun is not None and self._open.fullmatch(noun[0])
        return noun if fits and noun is not None and noun[0] not in self._traps else None

    def _is_hyphened(self, text: str, place: int) -> bool:
        """Tell whether digits and a hyphen stand before a noun that another word follows."""
        led = text[place - 1 : place] == "-" and text[place - 2 : place - 1].isdigit()
        return led and self._hyphened.match(self._lower, place) is not None
