"""The age of one person told twice: 男(34) and 男(43); "Carl Dunn, 37," and "Dunn, 73,"."""

import re
from collections.abc import Iterator

from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span

_JA = re.compile(
    r"(?P<who>[一-龠々ァ-ヴー]{2,10}(?:さん|氏|容疑者|被告|選手|社長|市長|町長|村長|監督)|"
    r"(?<![一-龠々])(?:無職の)?(?:男|女)(?!性))"
    r"\((?P<age>[1-9][0-9]?)\)"
)
_EN = re.compile(
    r"\b(?P<first>(?:[A-Z][a-z]+ )(?:[A-Z]\.? )?)?(?P<who>[A-Z][a-z]{2,}), (?P<age>[1-9][0-9])(?=,)"
)
_MANY = re.compile(
    r"(?<!1)[2-9]人|二人|もう[1一]人|部下|同僚|知人|友人|仲間|別の[男女]|ら[0-9]|[男女]ら|[0-9]年前|当時|兄|弟|姉|妹|親子|夫婦|父|母|"
    r"息子|娘|"
    r"\b(?:then|brothers?|sisters?|sons?|daughters?|father|mother|wife|husband|cousin|twins?|"
    r"couple)\b"
)
_MOST = 60


def aged_twice(text: Plain) -> Iterator[tuple[Span, Span]]:
    """Yield where an age is told that another place tells otherwise, and that other place."""
    if _MANY.search(text.text):
        return
    japanese = [(found["who"][-4:] if found["who"][-1] not in "男女" else found["who"][-1], found)
                for found in text.wide(_JA)]  # fmt: skip
    yield from _unlike(japanese[:_MOST])
    english = [(found["who"], found) for found in text.matches(_EN)][:_MOST]
    firsts = {(found["who"], found["first"]) for _, found in english if found["first"]}
    single = [one for one in english if sum(who == one[0] for who, _ in firsts) == 1]
    yield from _unlike(single)


def _unlike(told: list[tuple[str, re.Match[str]]]) -> Iterator[tuple[Span, Span]]:
    """Yield the second of exactly two ages of one name."""
    for name in dict.fromkeys(who for who, _ in told):
        mine = [found for who, found in told if who == name]
        if len(mine) == 2 and mine[0]["age"] != mine[1]["age"]:
            first, second = (Span(*one.span("age")) for one in mine)
            yield second, first
