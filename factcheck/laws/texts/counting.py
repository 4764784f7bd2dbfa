"""Small whole numbers as writers spell them: 5, 五, 二十五, five, twenty-five."""

import re

_KANJI = {sign: value for value, sign in enumerate("〇一二三四五六七八九")}
_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS = {word: value for value, word in enumerate(_ONES)} | {
    word: value for value, word in zip(range(20, 100, 10), _TENS, strict=True)
}
NUMBER = r"(?:[0-9]{1,4}|[一二三四五六七八九十百〇]{1,5})"
"""A number of Japanese text, for patterns."""
WORD = (
    r"(?:[0-9]{1,4}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?|"
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|one)"
)
"""A number of English text, for patterns that do not care for case."""
_HUNDREDS = re.compile(r"(?:(?P<h>[一二三四五六七八九]?)百)?(?:(?P<t>[一二三四五六七八九]?)十)?"
                       r"(?P<o>[一二三四五六七八九]?)")  # fmt: skip


def number(written: str) -> int | None:
    """Return the number that ``written`` spells, None where it spells none."""
    if written.isdecimal():
        return int(written)
    if written.isascii():
        return _english(written.lower())
    if all(sign in _KANJI for sign in written):
        return int("".join(str(_KANJI[sign]) for sign in written))
    found = _HUNDREDS.fullmatch(written)
    if found is None:
        return None
    total = _KANJI.get(found["o"], 0)
    if found["t"] is not None:
        total += 10 * (_KANJI[found["t"]] if found["t"] else 1)
    if found["h"] is not None:
        total += 100 * (_KANJI[found["h"]] if found["h"] else 1)
    return total


def _english(written: str) -> int | None:
    tens, dash, ones = written.partition("-")
    if not dash:
        return _WORDS.get(tens)
    if tens not in _TENS or ones not in _ONES[1:10]:
        return None
    return _WORDS[tens] + _WORDS[ones]
