"""Stretches of time with an adjective inside: zwei volle Stunden, dos largos años."""

_AWAY = r"(?<![\w.,:/-])"


def _spell(adjectives: str, units: str) -> str:
    """Return the expression of some units behind an adjective."""
    return (
        rf"{_AWAY}(?P<figure>(?P<number>[1-9][0-9]{{0,2}}|{{cardinal}}) (?:{adjectives}) "
        rf"(?P<unit>{units}))\b"
    )


SPELLS = {
    "de": _spell(
        "(?:voll|ganz|gut|lang|knapp|kurz|endlos|hart|bang|schön|quälend|turbulent)en?",
        "Jahren?|Monaten?|Wochen|Tagen?|Stunden|Minuten|Sekunden|Jahrzehnten?",
    ),
    "fr": _spell(
        "bon(?:ne)?s|longue?s|petite?s|courte?s|pleine?s|grosses|interminables|dures|lourdes",
        "ans|années|mois|semaines|jours|journées|heures|minutes|secondes|décennies",
    ),
    "es": _spell(
        "larg[oa]s|buen[oa]s|escas[oa]s|cort[oa]s|dur[oa]s|intens[oa]s|interminables|enter[oa]s",
        "años|meses|semanas|días|horas|minutos|segundos|décadas",
    ),
    "pt": _spell(
        "long[oa]s|bo(?:ns|as)|escass[oa]s|curt[oa]s|dur[oa]s|intens[oa]s|intermináveis|inteir[oa]s",
        "anos|meses|semanas|dias|horas|minutos|segundos|décadas",
    ),
    "it": _spell(
        "lung(?:hi|he)|buon[ie]|brev[ie]|dur[ie]|intens[ie]|interminabili|inter[ie]|pien[ie]",
        "anni|mesi|settimane|giorni|ore|minuti|secondi|decenni",
    ),
}
"""Expressions by language."""
