"""Parts of a whole that an ordinal names behind an article: un octavo del pastel, la décima parte.

No part is a final of a cup (un huitième de finale), a lottery ticket or a part of a second.
"""

PARTS = {
    "fr": (
        (
            r"\b(?P<figure>[Uu]n (?P<nth>septième|neuvième|onzième|douzième|quinzième|vingtième|"
            r"trentième|cinquantième|centième|millième))(?= (?:des?|du) (?!finale|seconde))"
        ),
    ),
    "es": (
        (
            r"\b(?P<figure>[Uu]n (?P<nth>quinto|sexto|séptimo|octavo|noveno|décimo|centésimo|"
            r"milésimo))(?= del? (?!lotería|final|siglo|segundo|Navidad))"
        ),
        (
            r"\b(?P<figure>(?:[Uu]na|[Ll]a) (?P<nth>séptima|octava|novena|décima|vigésima|"
            r"centésima|milésima) parte)\b"
        ),
    ),
    "pt": (
        (
            r"\b(?P<figure>[Uu]m (?P<nth>sexto|sétimo|oitavo|nono|décimo|centésimo|milésimo))"
            r"(?= d[aeo]s? (?!final|século|segundo))"
        ),
        (
            r"\b(?P<figure>(?:[Uu]ma|[Aa]) (?P<nth>sétima|oitava|nona|décima|vigésima|centésima|"
            r"milésima) parte)\b"
        ),
    ),
    "it": (
        (
            r"\b(?P<figure>[Uu]n (?P<nth>settimo|nono|ventesimo|cinquantesimo|millesimo))"
            r"(?= (?:di|del|dei|della|delle|degli|dell['’]) ?(?!finale|secondo))"
        ),
        r"\b(?P<figure>(?:[Uu]na|[Ll]a) (?P<nth>settima|ottava|nona|decima|ventesima) parte)\b",
    ),
}
"""Expressions by language."""
