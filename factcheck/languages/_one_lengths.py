"""A single stretch of time, told by an article: eine Stunde, une semaine, un'ora.

The article alone may tell as little as in "one day"; so words that lead to it are in each
language's own expressions, and here is what stands behind it.
"""


def alone(article: str, units: str, days: str, followers: str) -> tuple[str, ...]:
    """Return the expressions of one of the ``units`` where the clause ends or a follower stands.

    ``days`` are the units that are as often no length (one day, a second thing): they count as a
    whole text only. All of them are regular expressions.
    """
    ends = rf"(?=[.;:!?)»”“]|,(?! ?[0-9])|\s*\Z|\n| (?:{followers})\b)"
    return (
        rf"(?<![\w'’-])(?P<figure>(?P<one>{article})(?P<unit>{units})){ends}",
        rf"\A(?P<figure>(?P<one>{article})(?P<unit>{days}))(?=\s*\Z)",
    )
