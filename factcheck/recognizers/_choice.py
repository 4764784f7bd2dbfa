"""The choice between the two readings of an address behind which letters follow.

Each method returns the likelier end, and the other one where it stays open.
"""

from factcheck.model.late import late
from factcheck.nouns import dataclass
from factcheck.recognizers._leads import CITING, PARTICLE, WEAK, without_josa, without_particle
from factcheck.recognizers._scan import ascii_end, is_picture

Ends = tuple[int, int | None]

_EXPECTING = frozenset("/=_-#+&@")
"""Signs after which an address is hardly over."""
_NAMING = frozenset(":.!',&")
"""Signs behind which a page's name goes on in a wiki: カテゴリ:東京."""
# Signs that only an address has, beside letters: 東京/2025, 資料.pdf, &x=1, but not 全体の1/2.
_STRUCTURE = late(
    r"(?<=[^\x00-\x7f])/|/(?=[^\x00-\x7f])|[=&#]|\?(?=[A-Za-z][A-Za-z0-9]*=)|%[0-9A-Fa-f]{2}"
    r"|(?<=[^\x00-\x7f])/?\.[A-Za-z][A-Za-z0-9]{1,4}(?![A-Za-z0-9])|(?<=[0-9])\.(?:html?|pdf|php|aspx?|xlsx?|csv|zip)(?![A-Za-z0-9])"
    r"|(?<=_\()[^)\s]*\)"
)
_KEY = late(r"[^\x00-\x7f]\w{0,20}=[^=]")
"""The first key of a query, told by its sign: ?年=2025."""
# What ends the name of a file, and with it an address.
_FILE_NAME = late(r"[A-Za-z0-9_\-]\.(?:[sx]?html?|pdf|docx?|xlsx?|pptx?|csv|zip|php|aspx?|jsp)\Z")


@dataclass(frozen=True, slots=True)
class Choice:
    """An address in a text, and what is known of it."""

    text: str
    """The text."""
    cut: int
    """Where its ASCII signs end; a letter follows."""
    raw: int
    """Where the letters end that follow, with all that may belong to an address."""
    known: bool
    """Whether its host is known to show letters."""
    alone: str
    """``enclosed`` if brackets close around the raw reading, ``apart`` if spaces do, or empty."""

    def ends(self) -> Ends:
        """Return the likelier end, and the other one where it stays open."""
        if self.text[self.cut] == "を" or CITING.match(self.text, self.cut, self.raw):
            return self.cut, None
        if not self._expects(self.cut):
            return self._behind_a_word(self.cut)
        if self.alone == "enclosed" and not self._turns(self.cut):
            return self.raw, None
        citing = self._citing(self.cut)
        places = [found.end() for found in _STRUCTURE.finditer(self.text, self.cut, citing)]
        return self._behind_signs(places[-1]) if places else self._last_part(self.cut)

    def _behind_a_word(self, cut: int) -> Ends:
        """Choose where letters follow a letter, digit or punctuation mark."""
        text, raw = self.text, self.raw
        if PARTICLE.match(text, cut, raw) or not (text[cut - 1].isalnum() or text[cut - 1] == "%"):
            return cut, None
        end = self._citing(cut)
        if self.known:  # …/wiki/C言語
            return (end, None if self.alone else cut)
        places = [found.end() for found in _STRUCTURE.finditer(text, cut, end)]
        if places:
            return ascii_end(text, places[-1], raw), cut
        if is_picture(text[cut]) or _FILE_NAME.search(text, cut - 6, cut):
            return cut, None  # an ornament, or the sentence
        return cut, self._shortened(cut, end)

    def _behind_signs(self, at: int) -> Ends:
        """Choose where the address goes on through letters at least to ``at``: 東京/2025."""
        text, raw = self.text, self.raw
        further = ascii_end(text, at, raw)
        if further >= raw:
            return raw, None
        if CITING.match(text, further, raw):
            return further, None
        if self._expects(further):
            return self._last_part(further)
        return further, None if PARTICLE.match(text, further, raw) else raw

    def _last_part(self, at: int) -> Ends:
        """Choose how much of the letters from ``at`` on the last part of an address takes."""
        text, raw = self.text, self.raw
        citing = self._citing(at)
        apart = self.alone == "apart" and not self._turns(at)
        if citing == raw and (apart or is_hangul(text[at])):
            return self._stripped(raw)
        if self.known:
            end = text.find("を", at + 1, citing)
            end = citing if end < 0 else end
            return end, raw if end < raw else None
        if self._turns(at):
            return at, None
        if PARTICLE.match(text, at, raw):
            return at, self._shortened(at, raw)
        end = self._shortened(at, citing)
        return end, citing if end < citing else at

    def _citing(self, at: int) -> int:
        """Return where words stand that lead on to the sentence; the end if there are none."""
        found = CITING.search(self.text, at, self.raw)
        return found.start() if found else self.raw

    def _stripped(self, end: int) -> Ends:
        """Choose where words that hold no more than a name end: a last particle is open."""
        if is_hangul(self.text[end - 1]):
            name = without_josa(self.text, self.cut, end)
        else:
            name = without_particle(self.text, self.cut, end)
        return name, None if name == end else end

    def _shortened(self, at: int, end: int) -> int:
        """Return where letters from ``at`` on end as the name of a page would."""
        weak = WEAK.search(self.text, at + 1, end)
        return weak.start() if weak else end

    def _expects(self, at: int) -> bool:
        """Tell whether an address is not over at ``at``, by the sign before it."""
        before = self.text[at - 1]
        if before == "(":
            return self.text[at - 2] == "_" and self.text.find(")", at, self.raw) >= 0
        if before == "?" and _KEY.match(self.text, at, self.raw):
            return True
        return before in _EXPECTING or (self.known and before in _NAMING)

    def _turns(self, at: int) -> bool:
        """Tell whether a particle stands here, and no kana or voicing mark makes it a word."""
        found = PARTICLE.match(self.text, at, self.raw)
        if found is None or self.known:
            return False
        after = self.text[found.end() : found.end() + 1]
        return is_hangul(self.text[at]) or not ("\u3041" <= after <= "\u309a")


def is_hangul(character: str) -> bool:
    """Tell whether a character is a Hangul syllable."""
    return "\uac00" <= character <= "\ud7a3"
