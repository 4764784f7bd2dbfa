"""Folding: one code point to one, so that every position stays what it was.

Not NFKC: that changes lengths and turns ① into 1, which is no figure.
"""

import re

from factcheck.model.late import late

_TABLE: dict[int, int] = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_TABLE |= {ord(wide): ord(" ") for wide in "\u3000\u00a0\u202f\u2009\u2007"}
_TABLE |= {ord(wide): ord("-") for wide in "\u2212\u2010\u2011"}  # minus sign, hyphens
_TABLE |= dict(zip(map(ord, "〜￥￡￦’､〈〉"), map(ord, "~¥£₩'、()"), strict=True))
_TABLE |= dict(zip(map(ord, "ſıİ\u212a\u212b"), map(ord, "siIKÅ"), strict=True))
"""The last are letters that expressions of either case take for others (long s, dotless i, the
signs of kelvin and angstrom), and lower case does not: what looks for words by it would miss them.
"""

APART = "\u2e80"
"""From this character on, words stand side by side: no letter runs on into a word."""

_FOLDED = late(f"[{re.escape(''.join(map(chr, _TABLE)))}]+")


def fold(text: str) -> str:
    """Return ``text`` with full-width digits, letters and signs as ASCII; case stays."""
    return text if text.isascii() else _FOLDED.sub(_ascii, text)


def _ascii(found: re.Match[str]) -> str:
    return found[0].translate(_TABLE)


def lower(text: str) -> str:
    """Return ``text`` in lower case, of the same length (a few letters would grow: İ)."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def is_letter(character: str) -> bool:
    """Tell whether it is a letter of an alphabet: one that runs on into a word.

    Code points from U+2E80 on are ideographs, kana and Hangul, where words stand side by side.
    """
    return character.isalpha() and character < APART
