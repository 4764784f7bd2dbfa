"""Results held to what they are made of, paragraph by paragraph.

Each law of a thing that is told of games stands in a file of its own: `records`, `sets`,
`runs`, `margins`; `scores` reads what all of them start from.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from factcheck.laws.games.goals import goals
from factcheck.laws.games.margins import margins
from factcheck.laws.games.records import records
from factcheck.laws.games.runs import runs
from factcheck.laws.games.scores import NUMERAL, PAIR, Place
from factcheck.laws.games.sets import sets
from factcheck.laws.texts.plain import Plain
from factcheck.model.records import Evidence
from factcheck.model.text import Span

Told = tuple[Span, str]
"""Where a number stands that the others do not make, and the words of these."""
LONGEST = 1500
"""Most characters of a paragraph whose results are held to each other."""
Law = Callable[[str], Iterator[Place]]
_LAWS: tuple[Law, ...] = (
    records, sets, runs, margins,
)  # fmt: skip

_SIGN = re.compile(
    rf"{PAIR}|[0-9](?:勝|打数)|(?:{NUMERAL})点|アンダー|その差は|\b(?:won|wins?|victor|games|defeats?|losses|under|points)\b"
)
"""In a paragraph that tells a result."""


def results(evidence: Evidence, text: Plain) -> Iterator[Told]:
    """Yield the numbers of results in the paragraphs of an article that the others do not make."""
    yield from _by(_LAWS, evidence, text)


def goals_told(evidence: Evidence, text: Plain) -> Iterator[Told]:
    """Yield the final scores of an article that the goals told one by one do not make."""
    yield from _by((goals,), evidence, text)


def _by(laws: Sequence[Law], evidence: Evidence, text: Plain) -> Iterator[Told]:
    for block in evidence.article.blocks:
        words = block.span.cut(text.text)
        if block.cell is not None or block.kind == "heading" or len(words) > LONGEST:
            continue
        for law in laws if _SIGN.search(words) else ():
            for start, end, others in law(words):
                yield Span(block.span.start + start, block.span.start + end), others
