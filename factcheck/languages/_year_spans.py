"""Templates of two years that a dash or stroke joins: 1914–1918, (1914–18), 2019/20.

Two digits that are the next year's are no month from 13 on, and nothing but a season or a year of
school, business or harvest is written so; other spans shorten their last year in brackets only, or
behind words that lead to a stretch of time.
"""

_DASHES = "-|–"
_NEXT = "(?=[12][0-9]{3}[/–-](?:1[3-9]|[2-9][0-9])(?![0-9/–-]|[.,][0-9]| ?[0-9%€$£]))"
_ANY = "(?:1[5-9]|20)[0-9]{2}"
_BOTH = f"(?={_ANY}/{_ANY}(?![0-9/–-]|[.,][0-9]))"
_APART = "(?<![0-9./–-])"
_SHORT = f"(?={_ANY}[–-][1-9][0-9]"

_TERMS = "(?:시즌|학년도|赛季|賽季|学年|學年|年度)"
ALONE = r"<\A\s*(?=(?:1[5-9]|20)[0-9]{2}\s*\Z)>{year}"
"""A text that is nothing but a year."""
NEXT_YEARS = (
    f"<{_APART}{_NEXT}>{{year}}{{list:/|{_DASHES}}}{{short2}}",
    f"<{_APART}{_BOTH}>{{year}}{{list:/}}{{year2}}",
    rf"<(?<=\(){_SHORT}\))>{{year}}{{flag:{_DASHES}}}{{short2}}",
)
"""A year with the next one, and any span that stands in brackets by itself."""
DENSE_YEARS = (
    *NEXT_YEARS,
    f"<{_APART}(?={_ANY}[–—]{_ANY}(?![0-9年년/–—-]|[.,][0-9]))>{{year}}{{flag:–|—}}{{year2}}",
    rf"<(?<=\()(?={_ANY} ?[–—~∼-] ?{_ANY}\))>{{year}}{{flag:–|—|~|∼|-}}{{year2}}",
    f"<{_APART}(?={_ANY}[–—~∼-]{_ANY} ?{_TERMS})>{{year}}{{flag:–|—|~|∼|-}}{{year2}}",
)
"""The same, and two whole years, in languages that set a word for a year behind others."""


def joined(references: str, counted: str = "", leads: str = "") -> tuple[str, ...]:
    """Return the templates of spans of years in a language with an alphabet.

    ``references`` are look-behinds of what a number of a thing stands behind (``Nr. ``),
    ``counted`` further alternatives of what makes them amounts, and ``leads`` the words that lead
    to a stretch of time: all of them regular expressions.
    """
    ends = f"(?![0-9/–-]|[.,][0-9]| ?[%€$£]{counted})"
    old = r"(?:[;:)]|[.,](?![0-9])|$)"
    led = rf"<\b(?i:{leads}) (?=[12][0-9]{{3}}.[0-9]{{2}}(?![0-9–/-]|[.,][0-9]))>"
    return (
        f"<(?=(?:19|20)[0-9]{{2}}[-–](?:19|20)[0-9]{{2}}{ends})(?<![./–-]){references}>{{year}}",
        f"<(?=1[5-8][0-9]{{2}}[-–](?:1[5-9]|20)[0-9]{{2}}{old})(?<![./–-]){references}>{{year}}",
        *NEXT_YEARS,
        *((f"{led}{{year}}{{flag:{_DASHES}}}{{short2}}",) if leads else ()),
    )
