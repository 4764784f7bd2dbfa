"""English years told from the year 1: 300 BC, AD 79, from 618 to 907 AD."""

from factcheck.languages._en_dates import CENTURIES

_BC = r" (?:b\.?c\.?e\.|b\.c\.?|bce?\b)"
ANCIENT = (
    r"(?P<before_year>[0-9](?<![\w.,].)[0-9]{0,3}) (?:b\.?c\.?e\.|b\.c\.?|bce?\b)",
    rf"\b(?P<before_century>[0-9]{{1,2}})(?:st|nd|rd|th)[ -]century{_BC}",
    rf"\b(?P<before_century>{'|'.join(CENTURIES)})[ -]century{_BC}",
    r"\b(?:a\.d\.|ad) (?P<year>[0-9]{1,4})(?![\w,.]\d)",
    (
        r"(?P<year>[1-9](?<![\w.,$£€-].)[0-9]{0,3})(?: to | and | until |-|–)(?:about |around )?"
        r"(?P<until>[1-9][0-9]{0,3}) (?:a\.d\.|ad|c\.e\.|ce)(?![\w-])"
    ),
    r"(?P<year>[1-9](?<![\w.,$£€-].)[0-9]{0,3}) (?:a\.d\.|ad|c\.e\.|ce)(?![\w-])",
    (
        r"\b(?:ruled|reigned|governed|capital|dynasty|empire|kingdom|caliphate|period|era|existed|"
        r"flourished|lasted|occupied)\b[^.;\n0-9]{0,50} from (?:about |around )?"
        r"(?P<year>[1-9][0-9]{2}) (?:to|until) (?:about |around )?"
        r"(?P<until>[1-9][0-9]{2}|1[0-9]{3})(?=[.,;)](?![0-9])|\Z| (?:and|when|as|by|under|with)\b)"
    ),
)
"""Expressions of years and centuries, in small letters."""
