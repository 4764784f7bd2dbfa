"""Folding: one code point for one, and what expressions and lower case must agree upon."""

import re
import string
import sys

from factcheck.model.folding import fold, lower


def test_what_is_no_other_way_to_write_a_letter_stays() -> None:
    for text in ("①", "ﬁ", "½", "straße", "ﾊﾝ", "Ω", "é"):
        assert fold(text) == text


def test_places_stay_what_they_were() -> None:
    every = "".join(map(chr, (*range(0xD800), *range(0xE000, sys.maxunicode + 1))))
    assert len(fold(every)) == len(lower(fold(every))) == len(every)


def test_expressions_of_either_case_and_lower_case_see_the_same_letters() -> None:
    """Else a gate, which looks for words in lower case, shuts out what an expression would find."""
    every = [chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000]
    folded = [fold(letter) for letter in every]
    for small in string.ascii_lowercase:
        either = re.compile(small, re.IGNORECASE)
        found = {one for one, text in zip(every, folded, strict=True) if either.match(text)}
        assert found == {
            one for one, text in zip(every, folded, strict=True) if lower(text) == small
        }
