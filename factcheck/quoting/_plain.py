"""A text as quotations are compared: letters and digits only, each with its place in the text."""

import re
import unicodedata
from bisect import bisect_right

from factcheck.model.folding import fold, lower
from factcheck.nouns import dataclass

_RUN = re.compile(r"[^\W_]+")
_WIDE = re.compile(r"[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]")
_FORMS = str.maketrans("髙﨑澤邊邉齋國學廣嶋櫻瀨濵", "高崎沢辺辺斎国学広島桜瀬浜")
"""Old or other forms of characters in names, which papers print in the usual ones."""
_SAMPLE = 20_000
_SHARE = 0.1
"""Share of wide letters from which on a text is Japanese, Chinese or Korean."""


@dataclass(frozen=True, slots=True)
class Plain:
    """A text without white space, punctuation, width and case."""

    text: str
    """The text as it is, letters and their marks joined (NFC)."""
    letters: str
    """Its letters and digits alone, folded."""
    _starts: tuple[int, ...]
    """Where in `letters` each run begins."""
    _places: tuple[int, ...]
    """Where in `text` it does."""

    def place(self, index: int) -> int:
        """Return the place in `text` of a place in `letters`."""
        if not self._starts:
            return 0
        run = bisect_right(self._starts, index) - 1
        return self._places[run] + index - self._starts[run]


def plain(text: str) -> Plain:
    """Return a text made ready; linear in its length."""
    text = unicodedata.normalize("NFC", text)
    folded = lower(fold(text)).translate(_FORMS)
    parts, starts, places, length = [], [], [], 0
    for run in _RUN.finditer(folded):
        parts.append(run[0])
        starts.append(length)
        places.append(run.start())
        length += len(run[0])
    return Plain(text, "".join(parts), tuple(starts), tuple(places))


def letters(words: str) -> str:
    """Return the letters and digits of words alone, folded."""
    return plain(words).letters


def is_wide(words: str) -> bool:
    """Tell whether a text is Japanese, Chinese or Korean by the letters of its beginning."""
    head = words[:_SAMPLE]
    return len(_WIDE.findall(head)) > _SHARE * sum(map(str.isalpha, head))
