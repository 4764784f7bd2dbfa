"""Numbers whose words are written as one: zweihundertfünf, dreimal."""

from factcheck.model.folding import is_letter
from factcheck.model.language import NumberWords
from factcheck.recognizers._lexicon import Lexicon

LONGEST = 80
"""Most code points of a number written as one word."""


class Glue:
    """Tells words that are nothing but number words, apart from what may follow a number."""

    def __init__(self, words: NumberWords) -> None:
        tables = (words.words, words.multipliers, words.hundreds, words.thousands)
        self._pieces = Lexicon(dict.fromkeys(word for table in tables for word in table))
        self._glue = words.glue
        self._tails = Lexicon(dict.fromkeys(words.glued_tails))

    def holds(self, text: str, place: int) -> bool:
        """Tell whether number words fill the word that starts at ``place``."""
        end = self._after(text, place, ("",))
        while end is not None and end - place <= LONGEST:
            ends = end >= len(text) or not is_letter(text[end])
            if ends or self._tails.at(text, end) is not None:
                return True
            end = self._after(text, end, self._glue)
        return False

    def _after(self, text: str, place: int, glue: tuple[str, ...]) -> int | None:
        """Return where the piece behind ``glue`` ends that starts at ``place``, or None."""
        for between in glue:
            if text.startswith(between, place):
                piece = self._pieces.at(text, place + len(between), whole=False)
                if piece is not None:
                    return piece.end
        return None
