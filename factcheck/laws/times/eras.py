"""The eras of modern Japan: their first and last days, by the laws and edicts that changed them."""

import re
from datetime import date

from factcheck.laws.texts.counting import number
from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Era:
    """An era; a day on which two of them met belongs to both."""

    name: str
    """Its name."""
    first: date
    """Its first day by today's calendar."""
    last: date | None
    """Its last day, None for the one that runs."""

    def western(self, year: int) -> int:
        """Return the year of the common era that a year of this era is."""
        return self.first.year + year - 1


MODERN = {
    era.name: era
    for era in (
        Era("明治", date(1868, 1, 25), date(1912, 7, 30)),  # 一世一元の詔, back to New Year's Day
        Era("大正", date(1912, 7, 30), date(1926, 12, 25)),  # 詔書: from the day of the accession
        Era("昭和", date(1926, 12, 25), date(1989, 1, 7)),
        Era("平成", date(1989, 1, 8), date(2019, 4, 30)),  # 昭和64年政令第1号
        Era("令和", date(2019, 5, 1), None),  # 平成31年政令第143号
    )
}
"""The eras that the Era Name Act (昭和54年法律第43号) and the edicts before it count."""
NAMES = "|".join(MODERN)
"""The names, for patterns."""
LETTERS = {"M": "明治", "T": "大正", "S": "昭和", "H": "平成", "R": "令和",
           "昭": "昭和", "平": "平成", "令": "令和"}  # fmt: skip
"""The letters and single signs that forms and tables write for them."""
ROMAN = {
    "Meiji": "明治", "Taisho": "大正", "Taishō": "大正", "Showa": "昭和", "Shōwa": "昭和",
    "Heisei": "平成", "Reiwa": "令和",
}  # fmt: skip
"""Their names as English writes them."""
NTH = (
    r"元|[0-9]{1,2}|[二三四五六]?十[一二三四五六七八九]?"
    r"|[一二三四五六][〇一二三四五六七八九]|[一二三四五六七八九]"
)
"""A year of an era as written, for patterns."""
SOLAR = date(1873, 1, 1)
"""First day of today's calendar in Japan (太政官布告第337号 of 明治5年)."""
_YEARS = re.compile(
    rf"(?<![0-9.,/])(?P<year>1[0-9]{{3}}|20[0-9]{{2}})(?![0-9]|[.,][0-9]|ページ|人|円)"
    rf"|(?P<era>{NAMES})(?P<nth>元|[0-9]{{1,2}})(?=年|\))"
)


def western(era: str, nth: str) -> int:
    """Return the year of the common era for a modern era's name and a year as written."""
    return MODERN[era].western(ordinal(nth))


def ordinal(nth: str) -> int:
    """Return the number of an era's year: 元, digits, or kanji that match `NTH`."""
    return 1 if nth == "元" else number(nth) or 0


def years(text: str) -> frozenset[int]:
    """Return the years that a folded text names, read generously: all that could be meant."""
    return frozenset(
        int(found["year"]) if found["year"] else western(found["era"], found["nth"])
        for found in _YEARS.finditer(text)
    )
