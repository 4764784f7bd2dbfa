"""What goes on with a number behind one of its words: 億 2000万, " and twenty", "y dos"."""

from decimal import Decimal

from factcheck.model.language import NumberWords
from factcheck.recognizers._decimals import Decimals
from factcheck.recognizers._number_tokens import NumberTokens
from factcheck.recognizers._sums import LARGE, Token

MOST_BELOW = 6
"""Most words of a number between one magnitude and a smaller one."""
_MYRIAD = Decimal(10_000)
TEN, HUNDRED = Decimal(10), Decimal(100)
SPOKEN = frozenset({"word", "multiplier"})
_LOWER = frozenset({"word", "hundreds"})
_COINED = frozenset({"figure", "word"})


class Following:
    """Reads the token of a numeral that follows another one, by the words of one language."""

    def __init__(self, words: NumberWords, tokens: NumberTokens) -> None:
        """``tokens`` reads single ones."""
        self._tokens = tokens
        self._decimals = Decimals(words)
        joins = (*words.fillers, *words.links, *words.resumed_by, *words.points)
        self.initials = tokens.initials | {join[0] for join in joins}
        """First characters of what may go on with a number."""
        self._fillers = words.fillers
        self._links = words.links
        self._resumes = words.resumes
        self._resumed_by = words.resumed_by
        self._apart = words.apart
        self._spoken = words.spoken_multipliers
        self._weak = words.weak
        self._multipliers = words.multipliers

    def is_other(self, text: str, taken: list[Token], token: Token, end: int) -> bool:
        """Tell whether a token is not of the number: the 이 of 2만 이상, the 18 of 만 18세.

        Nor is a word of one that digits began: "from $5 million two years ago", 42 cents, or the
        coins of "cinquante cents"; "douze cents" are a number. Words that are not weak are of
        other numbers than those of tens: 이십 세 is 20 years of age.
        """
        last = taken[-1]
        if last.role in _COINED and text[end : token.end].strip() in self._spoken:
            return last.role == "figure" or last.low == TEN or last.low >= 2 * TEN
        if not self._apart:
            led = taken[0].role == "figure" and taken[-1].role in LARGE
            return led and text[end] == " " and token.role in {"word", "vague"}
        ends = token.role == "word" and self._tokens.at(text, token.end, within=True) is None
        following = self._tokens.at(text, token.end) if token.role == "figure" else None
        lower = following is not None and following.role == "multiplier"  # 만 5천
        alone = token.role == "figure" and len(taken) == 1 and not lower
        if taken[-1].role == "multiplier" and taken[-1].low == TEN and token.role == "word":
            return token.low < TEN and text[end : token.end].strip() not in self._weak
        return (ends or alone) and taken[-1].role in LARGE

    def multiplier(self, text: str, end: int, taken: list[Token]) -> Token | None:
        """Return the multiplier behind a digit behind a magnitude, though a unit begins with it.

        一万六千米 is 16,000 meters, and 六千米 as well six kilometers.
        """
        known = self._multipliers.get(text[end : end + 1])
        digit = len(taken) > 1 and taken[-1].role == "digit" and taken[-2].role == "magnitude"
        return (
            Token("multiplier", Decimal(known), Decimal(known), end + 1)
            if known and digit
            else None
        )

    def at(self, text: str, end: int, last: Token) -> Token | None:
        """Return the token of the numeral that follows its last one."""
        if text[end : end + 1] not in self.initials:
            return None
        part = self._decimals.at(text, end) if text[end] in self._decimals.initials else None
        if part is not None:
            return part
        token = self._tokens.at(text, end, within=self._apart and last.role in SPOKEN)
        if token is not None:
            return token
        for filler in self._fillers:
            if text.startswith(filler, end):
                token = self._tokens.at(text, end + len(filler))
                if token is None:
                    continue
                # digits follow a magnitude directly (1億2000万); words may stand apart
                if token.role != "figure":
                    return token
                resumed = filler in self._resumes and last.role in LARGE and _small(token, last)
                if resumed or (self._apart and self._descends(text, token, last)):
                    return token
        return self._linked(text, end, last)

    def _linked(self, text: str, end: int, last: Token) -> Token | None:
        """Return the token of the numeral that a word joins to its last one."""
        for link, roles in self._links.items():
            if last.role in roles and text.startswith(link, end):
                token = self._tokens.at(text, end + len(link))
                listed = link[0] == "," and token is not None and not self._hundreds(text, token)
                if token is None or listed:
                    continue  # duas mil, três mil
                if token.role in _LOWER or self._resumed(text, token, last):
                    return token
        for link in self._resumed_by if last.role == "magnitude" else ():
            if text.startswith(link, end):
                token = self._tokens.at(text, end + len(link))
                if token is not None and self._falls(text, token, last):
                    return token
        return None

    def _descends(self, text: str, token: Token, last: Token) -> bool:
        """Tell whether a lower multiplier than the last one follows digits: 7천 5백."""
        following = self._tokens.at(text, token.end) if last.role == "multiplier" else None
        return following is not None and following.role == "multiplier" and following.low < last.low

    def _hundreds(self, text: str, token: Token) -> bool:
        """Tell whether it tells hundreds: three thousand, four hundred and twelve."""
        if token.role != "word":
            return token.role == "hundreds"
        following = self.at(text, token.end, token)
        return following is not None and following.role == "multiplier" and following.low == HUNDRED

    def _falls(self, text: str, token: Token, last: Token) -> bool:
        """Tell whether what follows a magnitude ends in a smaller one: und 200 Millionen."""
        following: Token | None = token
        for _ in range(MOST_BELOW):
            if following is None or following.role in LARGE:
                return following is not None and following.low < last.low
            following = self.at(text, following.end, following)
        return False

    def _resumed(self, text: str, token: Token, last: Token) -> bool:
        """Tell whether digits go on with what is below a magnitude: 5 milhões e 300 mil."""
        if last.role != "magnitude" or token.role != "figure":
            return False
        following = self.at(text, token.end, token)
        return following is not None and following.role == "thousand"


def _small(token: Token, large: Token) -> bool:
    """Tell whether it is what is left below a magnitude: the 500 of "3 mil 500", 2,345 in ko."""
    return token.written.isdigit() and 0 < token.low < min(large.low, _MYRIAD)
