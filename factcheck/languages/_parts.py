"""Parts of a whole that an ordinal names behind an article: un octavo del pastel, la décima parte.

No part is a final of a cup (un huitième de finale), a lottery ticket, a part of a second, a bottle
of beer, a class at school, a player of rugby or one of a series (la décima parte de la saga).
"""

_SERIES = (
    r"(?! (?:de (?:la |una |su )?|del |da |do |di |dell[ao] |dell['’]|del )?"
    r"(?:saga|s[eé]rie|película|film|filme|novela|romanzo|romance|trilog[ií]a|franqui[cs]?i?a|"
    r"telenovela|videojuego|historieta)\b)"
)
PARTS = {
    "fr": (
        (
            r"\b(?P<figure>[Uu]n (?P<nth>septième|neuvième|onzième|douzième|quinzième|vingtième|"
            r"trentième|cinquantième|centième|millième))"
            r"(?= (?:des?|du) (?!finale|seconde|rugby|ligne))"
        ),
    ),
    "es": (
        (
            r"\b(?P<figure>[Uu]n (?P<nth>quinto|sexto|séptimo|octavo|noveno|décimo|centésimo|"
            r"milésimo))(?= del? (?!(?i:lotería|el gordo|gordo|niño|la once|la eso)|final|siglo|"
            r"segundo|Navidad|cerveza|primaria|secundaria|bachillerato|curso))"
        ),
        (
            r"\b(?P<figure>(?:[Uu]na|[Ll]a) (?P<nth>séptima|octava|novena|décima|vigésima|"
            r"centésima|milésima) parte)\b" + _SERIES
        ),
    ),
    "pt": (
        (
            r"\b(?P<figure>[Uu]m (?P<nth>sexto|sétimo|oitavo|nono|décimo|centésimo|milésimo))"
            r"(?= d[aeo]s? (?!final|século|segundo))"
        ),
        (
            r"\b(?P<figure>(?:[Uu]ma|[Aa]) (?P<nth>sétima|oitava|nona|décima|vigésima|centésima|"
            r"milésima) parte)\b" + _SERIES
        ),
    ),
    "it": (
        (
            r"\b(?P<figure>[Uu]n (?P<nth>settimo|nono|ventesimo|cinquantesimo|millesimo))"
            r"(?= (?:di|del|dei|della|delle|degli|dell['’]) ?(?!finale|secondo))"
        ),
        (
            r"\b(?P<figure>(?:[Uu]na|[Ll]a) (?P<nth>settima|ottava|nona|decima|ventesima) parte)\b"
            + _SERIES
        ),
    ),
}
"""Expressions by language."""
