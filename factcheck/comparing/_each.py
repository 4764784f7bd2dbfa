"""The one thing for which a price is told: 1バレル82ドル, and "$82 a barrel"."""

import re
from collections.abc import Iterator

from factcheck.comparing._faces import Face, Relation
from factcheck.model.evidence import PageVerdict
from factcheck.model.figures import Figure
from factcheck.model.passages import Page
from factcheck.model.text import Span

_WORDS = {
    "ポンド": r"pounds?|lbs?|ポンド",
    "バレル": r"barrels?|bbl|バレル",
    "オンス": r"ounces?|oz|オンス",
    "トン": r"(?:metric )?tons?|tonnes?|t|トン",
    "キロ": r"kilos?|kilogram(?:me)?s?|kg|km|kilomet(?:re|er)s?|キロ",
    "グラム": r"grams?|g|グラム",
    "リットル": r"lit(?:re|er)s?|l|リットル",
    "ガロン": r"gallons?|ガロン",
    "ブッシェル": r"bushels?|ブッシェル",
    "人": r"person|head|capita|resident|employee|student|adult|人",
    "株": r"(?:common |ordinary )?share|株",
    "台": r"unit|vehicle|car|machine|device|台",
    "本": r"bottle|本",
    "個": r"piece|item|unit|個",
    "枚": r"sheet|card|ticket|枚",
    "泊": r"night|泊",
    "日": r"day|日",
    "年": r"year|年",
    "時間": r"hour|時間",
    "世帯": r"household|家庭|世帯",
    "ドル": r"dollar|\$|ドル",
    "ユーロ": r"euro|ユーロ",
    "回": r"dose|time|visit|ride|trip|回",
    "平方メートル": r"square met(?:re|er)|m²|平方メートル",
    "キロワット時": r"kilowatt[- ]hour|kWh|キロワット時",
    "坪": r"tsubo|坪",
}
_MINE = re.compile(
    rf"[1１一]({'|'.join(sorted(_WORDS, key=len, reverse=True))})(?:当たり|あたり)?\Z"
)
_SAME = Relation(PageVerdict.MATCH, "same", 0.1, sort="each")
_PATTERNS = {
    word: re.compile(
        rf"(?:\b(?:per|an?|each|to the|against the|for every)[ -]|/ ?|[1１一])(?:{words})(?![a-z])",
        re.IGNORECASE,
    )
    for word, words in _WORDS.items()
}

_ANYWHERE = {
    word: re.compile(
        rf"\b(?:per|each|every)[ -](?:additional |extra |full )?"
        rf"(?:{words})(?![a-z])|/ ?(?:{words})\b",
        re.IGNORECASE,
    )
    for word, words in _WORDS.items()
}
_LOOSELY = Relation(PageVerdict.MATCH, "same", 0.3, sort="each")


def ones(one: Face, page: Page) -> Iterator[tuple[Relation, int, Figure]]:
    """Yield where the page tells an amount for the same one thing as the article does."""
    mine = _MINE.match(one.figure.text.strip()) if one.number == 1 else None
    if mine is None:
        return
    anywhere = _ANYWHERE[mine[1]]
    for place, passage in enumerate(page.passages):
        if found := anywhere.search(passage.text):
            yield _LOOSELY, place, Figure(Span(*found.span()), found[0], one.figure.kind, one.value)
        for figure in passage.figures:
            found = _PATTERNS[mine[1]].match(passage.text, figure.span.end)
            found = found or _PATTERNS[mine[1]].match(passage.text, figure.span.end + 1)
            if found and figure.kind in {"money", "measure", "count", "number"}:
                span = Span(*found.span())
                yield _SAME, place, Figure(span, found[0], one.figure.kind, one.value)
