"""Learn what each sign is worth when figures of an article and of a page are compared.

Usage: ``python scripts/fit_comparing.py [--afresh] [SET.json …] > FILE``, and then move the file to
``factcheck/comparing/_weights_data.py``.

It learns from the pairs of ``tests/comparing`` and of sets beside them: lists of objects with
``id language published article page`` and ``figures``, each of which has its ``text`` and the
``verdict`` that its writer gave; and from those that `comparing_samples` spoils. The model is a
conditional logit (`factcheck.comparing._choosing`), fitted by the gradient of its likelihood
(resilient backpropagation, Riedmiller and Braun 1993) with a penalty on the squares of how far the
weights are from those of before (``--afresh``: from 0), which remember sets that are no longer
there; a sign that can only speak for a pair never gets a weight against it.

How right it is on pages it has not seen is told on stderr: a fifth of the pages at a time is left
out of what it learns from, and judged then.
"""

import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from comparing_samples import EQUAL, PAIRS, Sample, from_set, from_tests, longer, samples

from factcheck.comparing._choosing import chosen
from factcheck.comparing._index import Index
from factcheck.comparing._weights_data import WEIGHTS
from factcheck.model.evidence import MATCHES, PageVerdict

PENALTY = 1.0
"""Of the square of how far each weight has moved, halved."""
SETS = 1.5
"""Worth of a figure of the sets: they are what newsrooms write, the tests what went wrong once. Of
a set that nothing was learned from, tests of twice and thrice that worth lost 3 of 100 matches."""
ROUNDS, MORE = 3, 1.8
"""How often it is fitted, and how much more a figure of the tests that goes wrong is worth next."""
STEPS = 120
FOLDS = 5
FOR = frozenset(
    ["met", "met-beside", "cover", "own", "own-row", "company-here", "company-near", "surprise",
     "year-met", "stated", "stated-near"]
)  # fmt: skip
"""Signs that can only speak for a pair."""
AGAINST = frozenset(
    ["differ", "known-here", "other-country", "off-topic", "equal-elsewhere", "counts-unlisted",
     "far", "noun-unmet", "age-span", "other-period", "rates-alone", "role-unmet", "old-column",
     "part-unmet", "ago-unmet", "year-unmet"]
)  # fmt: skip
"""Signs that can only speak against one."""
KNOWN = {
    "equal surprise": (1.0, 9.0), "equal role-unmet": (-9.0, -5.0),
    "equal part-unmet": (-9.0, -2.5), "equal age-span": (-9.0, -2.5),
    "equal other-period": (-9.0, -4.0), "derived rates-alone": (-9.0, -1.5),
    "near year-met": (1.2, 9.0),
    "equal year-unmet": (-9.0, -2.0), "near year-unmet": (-9.0, -1.0),
    "near is-percent-off": (-9.0, -0.5), "equal counts-unlisted": (-3.0, 0.0),
    "equal old-column": (-9.0, -4.0), "equal ago-unmet": (-9.0, -4.0),
    "equal is-within": (0.0, 9.0),
}  # fmt: skip
"""What is known of signs of which the pairs have too few, or too many: digits are evidence, no list
of nouns is full."""


def is_right(choice_verdict: PageVerdict, wanted: PageVerdict) -> bool:
    """Tell whether a choice gives the verdict wanted, rounded or not."""
    return choice_verdict is wanted or {choice_verdict, wanted} == EQUAL


def fit(learned_from: Sequence[Sample], before: Mapping[str, float]) -> dict[str, float]:
    """Return the weights under which the verdicts are likeliest, near those learned before."""
    names = sorted({name for one in learned_from for it in one.found for name in it.signs})
    number = {name: place for place, name in enumerate(names)}
    data = []
    for one in learned_from:
        right = [is_right(it.verdict, one.wanted) for it in one.found]
        wants = one.wanted not in {PageVerdict.ABSENT, PageVerdict.UNREADABLE}
        if not one.found or (wants and not any(right)):
            continue
        signs = [[(number[name], value) for name, value in it.signs.items()] for it in one.found]
        worth = one.worth * (1.0 if is_own(one.group) else SETS)
        data.append((worth, wants, right, signs))
    bounds = [KNOWN.get(name) or bound(name.partition(" ")[2]) for name in names]
    pulls = [
        min(max(before.get(name, 0.0), low), high)
        for name, (low, high) in zip(names, bounds, strict=True)
    ]
    weights = list(pulls)
    steps = [0.1] * len(names)
    last = [0.0] * len(names)
    for _ in range(STEPS):
        slopes = gradient(weights, pulls, data)
        for place, slope in enumerate(slopes):
            sign = slope * last[place]
            steps[place] = min(
                max(steps[place] * (1.2 if sign > 0 else 0.5 if sign < 0 else 1), 1e-4), 1
            )
            if sign < 0:
                last[place] = 0.0
                continue
            moved = weights[place] - math.copysign(steps[place], slope) * (slope != 0)
            low, high = bounds[place]
            weights[place] = min(max(moved, low), high)
            last[place] = slope
    return {name: round(weight, 2) for name, weight in zip(names, weights, strict=True)}


def fitted(learned_from: Sequence[Sample], before: Mapping[str, float]) -> dict[str, float]:
    """Return the weights fitted again where tests go wrong, as boosting does."""
    samples_now = list(learned_from)
    weights = fit(samples_now, before)
    for _ in range(ROUNDS - 1):
        samples_now = [
            replace(one, worth=one.worth * MORE)
            if is_own(one.group) and one.worth >= 1 and not is_told_right(one, weights)
            else one
            for one in samples_now
        ]
        weights = fit(samples_now, before)
    return weights


def is_told_right(one: Sample, weights: Mapping[str, float]) -> bool:
    """Tell whether a figure gets its verdict."""
    choice = chosen(one.found, weights)
    return is_right(choice.verdict if choice else PageVerdict.ABSENT, one.wanted)


def is_own(group: str) -> bool:
    """Tell whether a page is one of the tests."""
    return (PAIRS / f"{group.partition(' ')[0]}.toml").exists()


def bound(name: str) -> tuple[float, float]:
    """Return the least and the largest weight of a sign."""
    return (0.0 if name in FOR else -9.0), (0.0 if name in AGAINST else 9.0)


Row = tuple[float, bool, list[bool], list[list[tuple[int, float]]]]
"""Worth of a figure, whether something is wanted, what is right, and the signs of each choice."""


def gradient(weights: Sequence[float], pulls: Sequence[float], data: Iterable[Row]) -> list[float]:
    """Return the slope of the negative log-likelihood, penalized for leaving ``pulls``."""
    slopes = [PENALTY * (weight - pull) for weight, pull in zip(weights, pulls, strict=True)]
    for worth, wants, right, signs in data:
        odds = [
            math.exp(max(-30.0, min(sum(weights[at] * value for at, value in one), 30.0)))
            for one in signs
        ]
        total = 1.0 + sum(odds)
        good = sum(odd for odd, is_good in zip(odds, right, strict=True) if is_good)
        for odd, is_good, one in zip(odds, right, signs, strict=True):
            share = odd / total - (odd / good if wants and is_good else 0.0)
            for at, value in one:
                slopes[at] += worth * share * value
    return slopes


def told_right(weights: Mapping[str, float], judged: Iterable[Sample]) -> Counter[str]:
    """Return how often what is told is what the writer said."""
    found: Counter[str] = Counter()
    for one in judged:
        if one.worth != 1:
            continue
        choice = chosen(one.found, weights)
        got = choice.verdict if choice else PageVerdict.ABSENT
        found["matches told"] += got in MATCHES
        found["matches wanted"] += one.wanted in MATCHES
        found["matches right"] += got in MATCHES and one.wanted in MATCHES
        found["slips wanted"] += one.wanted is PageVerdict.NEAR
        found["slips right"] += got is one.wanted is PageVerdict.NEAR
        found["absent told as matches"] += got in MATCHES and one.wanted is PageVerdict.ABSENT
        found["absent told as slips"] += (
            got is PageVerdict.NEAR and one.wanted is PageVerdict.ABSENT
        )
    return found


def crossed(learned_from: Sequence[Sample], before: Mapping[str, float]) -> Counter[str]:
    """Return the same for pages that were left out of what was learned from."""
    groups = sorted({one.group for one in learned_from})
    random.Random(1).shuffle(groups)
    fold = {group: place % FOLDS for place, group in enumerate(groups)}
    found: Counter[str] = Counter()
    for number in range(FOLDS):
        weights = fitted([one for one in learned_from if fold[one.group] != number], before)
        found += told_right(weights, [one for one in learned_from if fold[one.group] == number])
    return found


HEAD = '''"""What the signs are worth, as learned by scripts/fit_comparing.py: data.

Learned from {many} figures of pairs of sentences and pages that were written for the purpose, {own}
of them in tests/comparing. On pages left out of what was learned from (a fifth at a time), {right}
of {told} matches told were right, {right} of {wanted} matches and {slips} of {planted} slips were
found, and {absent} of the absent figures were called a match.
What few pairs have is bounded by hand.
"""
'''


def main() -> None:
    """Fit, and write the weights as a data file."""
    before = {} if "--afresh" in sys.argv[1:] else WEIGHTS
    paths = [Path(name) for name in sys.argv[1:] if name != "--afresh"]
    cases = [*from_tests(), *(case for path in paths for case in from_set(path))]
    pages = {case.group: case.page for case in cases}
    long = {case.group: Index(longer(case, pages)) for case in cases}
    found = [sample for case in cases for sample in samples(case, long[case.group])]
    whole = [sample for sample in found if sample.worth == 1]
    count = crossed(found, before)
    by_set: defaultdict[str, int] = defaultdict(int)
    for one in whole:
        by_set[one.group.partition(" ")[0]] += 1
    sys.stderr.write(f"{dict(by_set)}\n{dict(count)}\n")
    weights = fitted(found, before)
    own = sum(many for name, many in by_set.items() if is_own(name))
    head = HEAD.format(
        many=len(whole), own=own, right=count["matches right"],
        told=count["matches told"], wanted=count["matches wanted"], slips=count["slips right"],
        planted=count["slips wanted"], absent=count["absent told as matches"],
    )  # fmt: skip
    lines = [f'    "{name}": {weight},' for name, weight in weights.items() if weight]
    sys.stdout.write("\n".join((head, "WEIGHTS: dict[str, float] = {", *lines, "}", "")))


if __name__ == "__main__":
    main()
