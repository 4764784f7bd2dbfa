"""Which sentences of other articles may tell the same as a claim: an index by words. Pure.

A sentence is known by its runs of kanji, katakana, Hangul and letters. Of those that share the
rarest of them with a claim the most alike are returned, a few for each: whether they do speak of
one thing is for a check to judge. The work for a claim is bounded, however many there are.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from factcheck.model.figures import Figure
from factcheck.model.folding import fold, lower

T = TypeVar("T")

LEAST = 2
"""Runs that two sentences must share to be compared."""
MOST = 6
"""Sentences that are returned for a claim."""
_HOLDERS = 60
"""A run that more sentences share points to none of them."""
_RAREST = 6
"""Runs of a claim, the rarest, by which others are looked for."""
_SHARE = 0.5
"""Share of the shorter sentence's runs that must be in the other one."""
_STEM = 8
"""Letters by which words are compared."""
_RUN = re.compile(
    r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々]{2,12}|[\u30a1-\u30fa\u30fc]{2,24}|"
    r"[\uac00-\ud7a3]{2,12}|[^\W\d_\u2e80-\uffdc]{3,30}"
)
_COMMON_WORDS = """
the and for with from that this was were are has have had its his her their they which who said
says will would been more than about into over after million billion trillion percent according
ドル ユーロ ポイント パーセント キロ メートル 億円 万円 兆円 億人 万人 千人 年度 発表 同社 同日 午前
午後 以上 以下 合計
"""
_COMMON = frozenset(_COMMON_WORDS.split())


def runs(words: str, figures: Iterable[Figure] = ()) -> frozenset[str]:
    """Return the runs of letters by which a sentence is known, lower case, stems of long words.

    ``figures`` are those of the sentence, their spans places in ``words``; none of their letters
    counts.
    """
    plain = lower(fold(words))
    for figure in figures:
        start, end = figure.span
        plain = f"{plain[:start]}{' ' * (end - start)}{plain[end:]}"
    return frozenset(run[:_STEM] for run in _RUN.findall(plain)) - _COMMON


class Index(Generic[T]):
    """Things by the runs of their sentences."""

    def __init__(self) -> None:
        """Begin with none."""
        self._things: list[tuple[frozenset[str], T]] = []
        self._holders: defaultdict[str, list[int]] = defaultdict(list)

    def add(self, keys: frozenset[str], thing: T) -> None:
        """Add a thing under the runs of its sentence."""
        for key in keys:
            self._holders[key].append(len(self._things))
        self._things.append((keys, thing))

    def near(self, keys: frozenset[str], fits: Callable[[T], bool]) -> list[T]:
        """Return at most `MOST` things that fit and share most with a sentence of these runs."""
        known = sorted((len(self._holders[key]), key) for key in keys if key in self._holders)
        seen: Counter[int] = Counter()
        for count, key in known[:_RAREST]:
            if count <= _HOLDERS:
                seen.update(self._holders[key])
        found = []
        for number in seen:
            own, thing = self._things[number]
            shared = len(own & keys)
            enough = max(LEAST, _SHARE * min(len(own), len(keys)))
            if shared >= enough and fits(thing):
                found.append((-shared / max(len(own), len(keys)), number, thing))
        return [thing for _, _, thing in sorted(found, key=lambda one: one[:2])[:MOST]]
