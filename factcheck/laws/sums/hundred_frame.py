"""Shares of one sentence that all but make 100 %, in any words.

As in `sum_frame` with a whole that nobody needs to tell, all signs are weighed together: that
they are all the shares of the sentence, a list, yes and no, what is left, what something is made
of; and against it growth, several answers, shares of shares.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.numbers.reckoning import HUNDRED, Reach
from factcheck.laws.numbers.sum_laws import added, fits, printed_sum, weighed
from factcheck.laws.sums.part_roles import is_part, is_rest, labels
from factcheck.laws.sums.part_words import LOOSE, NO, POLES, YES
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.model.records import Evidence

ENOUGH = 1.5
"""Weight from which on shares are asked about."""
PARTS = 10
"""Most shares of one list."""
LEAST, MOST = 50, 200
"""Sums between which one wrong share is likelier than shares of several wholes."""
WORDLESS = frozenset({"ja", "zh", "ko"})
"""Languages whose words other frames know better."""
_ALL = Reach(HUNDRED, HUNDRED)
_MADE = re.compile(
    r"\b(?:composition|breakdown|made up|makes? up|consist\w*|compris\w*|split|divided|population|"
    r"share[ds]?|mix|blend|account\w*|is|are|was|were|gave|won|voted?|voting|respondents|polled|"
    r"surveyed|asked|poll|owns?|owned|held|holds?)\b"
)
_WHOLLY = re.compile(
    r"\b(?:composition|breakdown|made up of|consist\w*|compris\w*|split|divided|population|"
    r"ethnic\w*|religio\w*|voting gave|owned by|held by|"
    r"geh[öo]r\w*|besteh\w*|besitz\w*|getragen|entfallen|entfielen|whole|total|entire)\b"
)
_GROWN = re.compile(
    r"\b(?:rose|rises?|rising|fell|falls?|falling|constant|grew|gr[eo]w\w*|increas\w*|decreas\w*|declin\w*|dropped|down|"
    r"(?<!make )(?<!makes )(?<!made )up|"
    r"points?|rates?|"
    r"than|compared|last (?:year|month)|a year|ago|earlier|previous\w*|from|inflation|unemploy\w*|"
    r"interest|yield|discount|tax|taxes|turnout|probab\w*|chance)\b"
)
_PERCENT = re.compile(r"%|\bper ?cent\b|\bprozent\b")
_NESTED = re.compile(r"\b(?:of (?:whom|which|them|those|these)|including|both|either|also|too)\b")
_GAP = re.compile(r"[^.;]{0,60}(?:,|;| and\b| \(|\))[^.;]{0,60}")


def missed_hundreds(evidence: Evidence) -> Iterator[tuple[Atom, ...]]:
    """Yield the shares of sentences that one slip is missing from 100 %."""
    if evidence.article.language in WORDLESS:
        return
    for passage in weighed(evidence):
        for weight, parts in candidates(passage):
            if weight >= ENOUGH:
                yield parts


def candidates(passage: Passage) -> Iterator[tuple[float, tuple[Atom, ...]]]:
    """Yield the shares of each sentence that miss 100 % by a slip, and how surely they should."""
    for sentence in range(len(passage.words)):
        pool = [one for one in passage.within(sentence, sentence) if one.family == "%"]
        if 2 <= len(pool) <= PARTS and _is_missed(pool) and not fits(pool, _ALL):
            yield _said(passage, sentence, pool), tuple(pool)


def _is_missed(parts: Sequence[Atom]) -> bool:
    """Tell whether a slip in one of the shares parts them from 100 %."""
    told = printed_sum(parts)
    if not LEAST < told < MOST or added(parts).wider(Fraction(1, 100)).meets(_ALL):
        return False
    return any(is_slip(one.value, one.value + HUNDRED - told) for one in parts)


def _said(passage: Passage, sentence: int, parts: Sequence[Atom]) -> float:
    words, around = (
        passage.words[sentence],
        " ".join(passage.words[max(0, sentence - 1) : sentence + 1]),
    )
    told = [labels(one) for one in parts]
    is_left = any(is_rest(one) for one in parts)
    is_poles = any(
        any(map(one.search, told)) and any(map(other.search, told))
        for one, other in (*POLES, (YES, NO))
    )
    weight = 1.8 if is_left else 0.0
    weight += 1.3 if is_poles else 0.0
    weight += 1.2 if _WHOLLY.search(words) else 0.5 if _MADE.search(words) else 0.0
    gaps = [passage.text[one.end : two.at] for one, two in pairwise(parts)]
    weight += 0.7 if all(_GAP.fullmatch(gap) for gap in gaps) else -0.7
    weight += 0.3 if " and " in gaps[-1] else 0.0
    if printed_sum(parts) > HUNDRED:
        weight += 0.7
    elif not is_left:
        weight -= 0.7
    weight += 0.4 if len(parts) > 2 else -0.4
    weight -= 2.0 if _GROWN.search(words) else 0.0
    weight -= 1.0 if LOOSE.search(around) else 0.0
    weight -= 1.5 if _NESTED.search(words) else 0.0
    weight -= 2.5 if not all(is_part(one) for one in parts) else 0.0
    weight -= 1.5 if sum(one.behind.startswith(" of ") for one in parts) > 1 else 0.0
    weight -= 2.0 if len(_PERCENT.findall(words)) > len(parts) else 0.0  # 3 % or less
    return weight - 0.7 * any(one.figure.hedge for one in parts)
