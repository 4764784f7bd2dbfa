"""Places told by those ahead with their values: 甲山(90m)、乙山(80m)に次ぐ3番目.

The law: who stands behind two is third, or farther back; never second.
"""

import re
from collections.abc import Iterator

from factcheck.laws.texts.reading import paragraphs
from factcheck.model.records import Evidence
from factcheck.model.text import Span

_NTH = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
_ITEM_JA = r"[^\s、。()0-9]{2,20}\([0-9][0-9,.]*(?P<u%s>[^0-9()、。]{1,6})[^()]{0,12}\)"
_JA = re.compile(
    rf"(?P<names>{_ITEM_JA % 1}(?:[、とや・]+{_ITEM_JA % 2})+)に次[ぐい][^。、0-9]{{0,8}}?"
    r"(?P<at>(?P<n>[2-9])(?:番目|位))"
)
_ITEM_EN = r"(?:the )?[A-Z][^,;.()]{2,40} \([0-9][^()]{2,30}\)"
_EN = re.compile(
    rf"\b(?P<at>(?P<n>{'|'.join(_NTH[1:])})[- ][a-z]+est)\b[^.;()]{{0,70}}?,? (?:after|behind) "
    rf"(?P<names>{_ITEM_EN}(?:,? and {_ITEM_EN}|, {_ITEM_EN})+)"
)


def behind(evidence: Evidence) -> Iterator[tuple[Span, str]]:
    """Yield places that those told to be ahead with their values do not allow, with these."""
    for passage in paragraphs(evidence):
        for found in (*_JA.finditer(passage.plain), *_EN.finditer(passage.plain)):
            told = _NTH.index(found["n"]) + 1 if found["n"] in _NTH else int(found["n"])
            values = re.findall(r"\(([0-9][0-9,.]*)", found["names"])
            if told <= len(values) == len(set(values)):  # of two alike both may be first
                start = passage.span.start
                yield Span(start + found.start("at"), start + found.end("at")), found["names"]
