"""Scores and standings by laws: legs, halves, sets, margins, games of a series, points, records.

A paragraph is asked about where it holds exactly the numbers that a law needs, they break it, and
all but one of them are right.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, product

from factcheck.laws.games.records_frame import records
from factcheck.laws.games.result_law import results
from factcheck.laws.games.scored_data import NUMERAL, PAIR
from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.plain import Plain
from factcheck.model.records import Evidence
from factcheck.model.text import Span

Told = tuple[Span, str]
"""Where a number stands that a law does not allow, and the words of the others."""
MOST = 12
"""Most scores of a paragraph that is weighed."""
NEAR = 3
"""Points or games by which a slip misses, where its numbers are small."""
_PAIR = re.compile(PAIR)
_LEGS = re.compile(
    r"\baggregate\b|(?:[2二]試合|[2二]戦|第1戦との|トータル)合計|合計スコア", re.IGNORECASE
)
_DECIDED = re.compile(
    r"PK|penalt|shoot-?out|延長|extra time|overtime|away goals|アウェーゴール", re.I
)
_HALVES = re.compile(
    r"(?:前半|at (?:the )?(?:half|break|interval)|half-?time|first half).*(?:後半|second half)",
    re.IGNORECASE | re.DOTALL,
)
_HALF = re.compile(r"half|\btrail|前半|折り返", re.IGNORECASE)
_QUARTERS = re.compile(r"クオーター|クォーター|ピリオド|\bquarters?\b|\bperiods?\b", re.IGNORECASE)
_GAME = re.compile(r"\bGame ([1-7])\b|第([1-7一二三四五六七])戦")
_GAMES = re.compile(r"\bGames [1-7](?:(?:, | and |, and )[1-7]){1,6}\b")
_SERIES = re.compile(
    r"(?:series|lead|leads|led|up|tied?|ties|even|level|ahead|trail(?:s|ed|ing)?)"
    r"(?:(?: the| in the)(?: [a-z-]+)? (?:series|finals?|semi-?finals?|play-?off))? "
    r"(?:at |to |lead (?:of |to )?)?(?P<a>[0-4])[-–](?P<b>[0-4])(?![0-9])"
    r"|(?<![0-9])(?P<c>[0-4])[-–](?P<d>[0-4]) (?:series )?(?:lead|series|deficit|advantage)"
    r"|(?<![0-9])(?P<e>[0-4])勝(?P<f>[0-4])敗(?![0-9])(?=[^。\n]{0,8}(?:と|で|の)(?:し|王手|並|五分|リード|なっ|な|戻))"
)
_ENDED = re.compile(
    r"\b(?:won|win|wins|winning|took|takes|taking|claimed|dropped|lost|captured|in) Game ([1-7])\b"
    r"|第([1-7一二三四五六七])戦(?=が[^。]{0,8}?(?:行われ|あり|あった)|[にを][^。、0-9前]{0,4}?(?:勝|敗|快勝|制|落と))"
)
"""Games of a series that are over."""
_FIRST_GAMES = re.compile(
    rf"\bwon the first (?P<n>{WORD})(?: games)? (?:and|but) (?:lost|dropped) (?:only )?the "
    r"(?:second|third|fourth|fifth)\b",
    re.IGNORECASE,
)
_TRIPLE = re.compile(
    r"(?<![0-9])(?P<w>[0-9]{1,2})勝(?:(?P<d>[0-9]{1,2})(?:引き)?分け?(?P<l>[0-9]{1,2})敗"
    r"|(?P<l2>[0-9]{1,2})敗(?P<d2>[0-9]{1,2})(?:引き)?分け?)"
)
_ONE = rf"(?P<n>{WORD}|(?<!for )(?<!with )a)"
_WINS = re.compile(
    rf"(?<![-–0-9]){_ONE} (?:wins|victories|win|victory)\b|"
    rf"\b(?:won|winning) (?P<n2>{WORD})(?=,| and)",
    re.I,
)
_DRAWS = re.compile(
    rf"\b{_ONE} (?:draws|ties|draw|tie)\b|\b(?:drawn|drew|drawing) (?P<n2>{WORD})\b", re.IGNORECASE
)
_LOSSES = re.compile(
    rf"\b{_ONE} (?:defeats?|loss|losses)\b|\b(?:lost|losing) (?P<n2>{WORD})(?=[,.;]| and| of)",
    re.I,
)
_POINTS = re.compile(
    r"勝ち点(?:は|を)?(?P<n>[0-9]{1,3})(?![0-9差])"
    r"|\b(?P<n2>[0-9]{1,3}) points\b(?! (?:clear|behind|ahead|adrift|away|from|off|above|below))"
    r"|\bgives? (?:them|it|him|her) (?P<n3>[0-9]{1,3})\b"
)
_PLAYED = re.compile(
    r"(?<![第残0-9])(?P<n>[0-9]{1,2})(?:試合|戦)(?=を(?:戦|終え|消化)|で)|"
    rf"\b(?:from|in|after|played) (?P<n2>{WORD}) (?:[a-z]+ )?(?:games|matches)\b|"
    rf"\b(?P<n3>{WORD})-(?:game|match) (?:season|campaign|run)\b",
    re.IGNORECASE,
)
_BONUS = re.compile(
    r"ラグビー|トライ|バレー|ハンド|ホッケー|ボーナス|減点|剥奪|前節|昨季|昨年|前年|前回|残り|目標|あと|"
    r"\b(?:rugby|hockey|bonus|deduct|overtime|shootout|last season|scored)\b",
    re.IGNORECASE,
)
"""Words of games in which points are given otherwise, or of other points."""
_MARGIN = re.compile(
    rf"\bby (?:a margin of )?(?P<n>{WORD}) (?:points?|runs?|goals?)\b"
    rf"|\b(?P<n2>{WORD})-(?:point|run|goal) (?:win|victory|defeat|loss|triumph|margin)\b"
    r"|(?P<n3>[0-9]{1,2})(?:点|ゴール)差(?!リード|を追|から)",
    re.IGNORECASE,
)
_LED = re.compile(
    r"\b(?:leads?|led|series|up by|down by)\b|\b(?:trail|deficit|half|quarter|period|inning)|"
    r"前半|後半|一時|最大|リード|ビハインド|回|前節|前回",
    re.IGNORECASE,
)
_STRAIGHT = re.compile(r"\bstraight[- ]sets?\b|ストレート(?:で|勝)")
_BY_SET = re.compile(r"第[1-3一二三]セット|\bfirst set\b")
_BROKEN = re.compile(r"\b(?:but|while|whereas|and the visitors|against|as)\b|;")
_INNINGS = re.compile(
    r"\b(?P<n>one|two|three|four|five|six|seven|eight|nine|a pair|another pair|another|a run)"
    r"(?: runs?)? in the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b",
    re.IGNORECASE,
)
_LISTED = re.compile(rf"(?:(?:初|{NUMERAL})回に?の?(?:{NUMERAL})点[、と]?){{3,12}}(?=を|の)")
_RUNS = re.compile(rf"(?P<n>{NUMERAL})点")
_MORE = re.compile(r"先制|加点|追加|本塁打|本目|リード|延長|タイブレ|など|計|相手|さらに|許")
"""Words of runs that are told besides a list, or of the other side."""
_FEW = {"a pair": 2, "another pair": 2, "another": 1, "a run": 1}


def games(evidence: Evidence, text: Plain) -> Iterator[Told]:
    """Yield what a law of games contradicts in the paragraphs of an article."""
    for block in evidence.article.blocks:
        if block.cell is None and block.kind != "heading":
            words = block.span.cut(text.text)
            for find in (_scores, _margins, _series, _tables, _innings, records, results):
                for start, end, parts in find(words):
                    yield Span(block.span.start + start, block.span.start + end), parts


_Place = tuple[int, int, str]


def _two(found: re.Match[str]) -> tuple[int, int]:
    one, other = re.findall("[0-9]+", found[0])[:2]
    return int(one), int(other)


def _value(found: re.Match[str]) -> int:
    words = next(value for key, value in found.groupdict().items() if key[0] == "n" and value)
    return 1 if words == "a" else number(words) or 0


def _scores(words: str) -> Iterator[_Place]:
    """Hold legs, halves, quarters and sets against the score that they make."""
    pairs = list(islice(_PAIR.finditer(words), MOST + 1))
    if not 3 <= len(pairs) <= MOST or _DECIDED.search(words):
        return
    legs = _LEGS.search(words)
    if legs and len(pairs) == 3 and not _HALF.search(words):
        whole = min(pairs, key=lambda one: abs(one.start() - legs.start()))
        parts = [one for one in pairs if one is not whole]
        (a, b), (c, d) = (_two(one) for one in parts)
        if sorted(_two(whole)) not in [sorted((a + c, b + d)), sorted((a + d, b + c))]:
            yield *whole.span(), " + ".join(one[0] for one in parts)
        return
    if (_HALVES.search(words) and len(pairs) == 3) or (_QUARTERS.search(words) and len(pairs) == 5):
        yield from _summed(pairs)
    yield from _sets(words, pairs)


def _summed(pairs: list[re.Match[str]]) -> Iterator[_Place]:
    whole = max(pairs, key=lambda one: sum(_two(one)))
    parts = [one for one in pairs if one is not whole]
    made = [sum(side) for side in zip(*(_two(one) for one in parts), strict=True)]
    told = _two(whole)
    if any(_make([_two(each) for each in parts if each is not one], told)
           for one in (None, *parts)):  # fmt: skip
        return
    if any((made[0] == one) is not (made[1] == other) for one, other in (told, told[::-1])):
        yield *whole.span(), " + ".join(one[0] for one in parts)


def _make(parts: Sequence[tuple[int, int]], told: tuple[int, int]) -> bool:
    """Tell whether parts make a score, each told from either side's view: trailed 41-38."""
    turned = product(*((one, one[::-1]) for one in parts))
    return any(tuple(map(sum, zip(*sides, strict=True))) in {told, told[::-1]} for sides in turned)


def _sets(words: str, pairs: list[re.Match[str]]) -> Iterator[_Place]:
    sets = [one for one in pairs if max(_two(one)) >= 6 and min(_two(one)) != max(_two(one))]
    low = [one for one in pairs if max(_two(one)) <= 4]
    wins = sorted((sum(_two(one)[0] > _two(one)[1] for one in sets),
                   sum(_two(one)[0] < _two(one)[1] for one in sets)))  # fmt: skip
    listed = " / ".join(one[0] for one in sets)
    close = all(after.start() - before.end() <= 6 for before, after in pairwise(sets))
    is_told = close or _BY_SET.search(words)
    if len(sets) < 2 or len(sets) + len(low) != len(pairs) or not is_told:
        return
    straight = _STRAIGHT.search(words)
    if straight and not low and wins[0] > 0:
        yield *straight.span(), listed
    if len(low) == 1 and sorted(_two(low[0])) != wins and max(_two(low[0])) == wins[1]:
        yield *low[0].span(), listed


def _margins(words: str) -> Iterator[_Place]:
    """Hold the margin of a sentence against its one score."""
    for sentence in re.finditer(r"[^。\n]+?(?:。|\n|(?<=[a-z0-9])\. (?=[A-Z])|\Z)", words):
        pairs, margins = list(_PAIR.finditer(sentence[0])), list(_MARGIN.finditer(sentence[0]))
        if len(pairs) != 1 or len(margins) != 1 or _LED.search(sentence[0]):
            continue
        one, other = _two(pairs[0])
        if one != other and abs(one - other) != _value(margins[0]):
            start = sentence.start()
            yield start + pairs[0].start(), start + pairs[0].end(), margins[0][0]


def _series(words: str) -> Iterator[_Place]:
    """Hold the standing of a series against the number of its game."""
    played = {number(one[1] or one[2]) or 0 for one in _GAME.finditer(words)}
    played |= {
        int(one) for found in _GAMES.finditer(words) for one in re.findall("[1-7]", found[0])
    }
    told = list(_SERIES.finditer(words))
    if len(told) != 1 or re.search("引き分け|昨年|去年|last year", words):
        return
    together = sum(map(int, filter(None, told[0].groups())))
    first = _FIRST_GAMES.search(words)
    over = [number(one[1] or one[2]) or 0 for one in _ENDED.finditer(words)]
    if first and not played and together < (number(first["n"].lower()) or 0) + 1:
        yield *told[0].span(), first[0]
    if not played:
        return
    if over and (together < max(over) or (together == max(over) + 1 and together in played)):
        yield *told[0].span(), next(_ENDED.finditer(words))[0]
        return
    if not any(together in {one - 1, one} for one in played):
        games = next(_GAME.finditer(words))
        yield *told[0].span(), games[0]


def _tables(words: str) -> Iterator[_Place]:
    """Hold wins, draws and losses against the points and games that they make."""
    if _BONUS.search(words):
        return
    triples = list(_TRIPLE.finditer(words))
    if len(triples) == 1:
        (one,) = triples
        record = [int(one["w"]), int(one["d"] or one["d2"]), int(one["l"] or one["l2"])]
        said = one[0]
    else:
        kinds = [list(kind.finditer(words)) for kind in (_WINS, _DRAWS, _LOSSES)]
        if triples or any(len(kind) != 1 for kind in kinds):
            return
        record = [_value(kind[0]) for kind in kinds]
        said = " + ".join(kind[0][0] for kind in kinds)
    wins, draws, _ = record
    points, played = list(_POINTS.finditer(words)), list(_PLAYED.finditer(words))
    if len(points) == 1:
        value = _value(points[0])
        if (
            value not in {3 * wins + draws, 2 * wins + draws}
            and abs(value - 3 * wins - draws) <= NEAR * NEAR
        ):
            yield *points[0].span(), said
            return
    if len(played) == 1 and 0 < abs(_value(played[0]) - sum(record)) <= NEAR:
        yield *played[0].span(), said


def _innings(words: str) -> Iterator[_Place]:
    """Hold the runs of both sides, inning by inning, against the one score of a paragraph."""
    pairs = list(_PAIR.finditer(words))
    if len(pairs) != 1:
        return
    one, other = _two(pairs[0])
    for listed in _LISTED.finditer(words):
        made = sum(_value(run) for run in _RUNS.finditer(listed[0]))
        off = min(abs(made - one), abs(made - other))
        if 0 < off <= NEAR and not _MORE.search(words):
            yield *pairs[0].span(), listed[0]
    for sentence in re.split(r"(?<=[a-z])\. ", words):
        sums = []
        for part in _BROKEN.split(sentence):
            runs = [_FEW.get(run["n"].lower()) or number(run["n"]) or 0
                    for run in _INNINGS.finditer(part)]  # fmt: skip
            if runs:
                sums.append(sum(runs))
        if len(sums) == 2 and len({*sums} & {one, other}) == 1 and sum(sums) != one + other:
            yield *pairs[0].span(), " / ".join(run[0] for run in _INNINGS.finditer(sentence))
