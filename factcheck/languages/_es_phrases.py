"""Spanish fixed words: ratios, stretches of time, scores, ages behind names, superlatives."""

from fractions import Fraction

from factcheck.languages._list import words
from factcheck.model.phrases import PhraseWords

_VERBS = {"duplic": 2, "triplic": 3, "cuadruplic": 4, "quintuplic": 5}
_MULTIPLES: dict[str, Fraction | None] = {
    "el doble": Fraction(2), "al doble": Fraction(2), "del doble": Fraction(2),
    "el triple": Fraction(3), "al triple": Fraction(3), "el cuádruple": Fraction(4),
    "la mitad| de": Fraction(1, 2), "la mitad| del": Fraction(1, 2), "a la mitad": Fraction(1, 2),
    "primera mitad de": None, "segunda mitad de": None, "la otra mitad de": None,
    "el doble sentido": None, "el doble filo": None,
}  # fmt: skip
_MULTIPLES |= {
    stem + ending: Fraction(times)
    for stem, times in _VERBS.items()
    for ending in ("ó", "ado", "ada", "ados", "adas", "aron", "ar", "ando", "a", "an", "ará")
}
_ADJECTIVES = words(
    """
    alto alta bajo baja grande pequeño pequeña largo larga corto corta rico rica pobre
    poblado poblada antiguo antigua caro cara joven rápido rápida importante mortífero fuerte
"""
)
_NAMED = r"\b[A-ZÁÉÍÓÚÑ][\w.'-]{0,24} [A-ZÁÉÍÓÚÑ][\w'-]{1,24}"
_WHERE = ("del mundo", "de la historia", "del país", "de españa", "de europa", "de américa latina",
          "del siglo", "del planeta", "de todos los tiempos", "de la década")  # fmt: skip

PHRASES = PhraseWords(
    multiples=_MULTIPLES,
    durations={
        "un cuarto de hora": ("minute", 15), "tres cuartos de hora": ("minute", 45),
        "medio siglo": ("year", 50), "medio año": ("month", 6), "media década": ("year", 5),
    },
    scales_before=frozenset(
        ("magnitud ", "magnitud de ", "magnitud preliminar de ", "magnitud fue de ")
    ),
    scales_after=frozenset((" en la escala de richter", " grados en la escala de richter")),
    scores_before=(
        r"\b(?:ganó|gana|ganar|ganaron|venció|vence|vencer|vencieron|derrotó|derrota|perdió|pierde"
        r"|perdieron|empató|empate|empataron|goleó|superó|cayó|victoria|triunfo|marcador|resultado"
        r"|acabó|terminó|finalizó|acabaron|se impuso|imponerse|remontó|ventaja)\b"
    ),
    scores_after=r" (?:ante|frente|contra|al descanso|en la ida|en la vuelta)\b",
    people_after=frozenset(
        ("murieron", "fallecieron", "resultaron heridos", "resultaron heridas", "han muerto",
         "fueron detenidos", "siguen desaparecidos", "eran mujeres", "son mujeres", "eran menores")
    ),
    people_before=frozenset(("matando a", "hiriendo a")),
    named_ages=(
        rf"{_NAMED} \((?P<age>[1-9][0-9]|10[0-9])\)",
        rf"{_NAMED}, (?P<age>[1-9][0-9]|10[0-9])(?=,)",
    ),
    superlatives=frozenset(
        ("por primera vez", "récord histórico", "máximo histórico", "mínimo histórico",
         "récord mundial", "por primera vez en la historia", "sin precedentes")
    ),
    superlative_degrees=frozenset(
        {f"{article} {degree}" for article in ("el", "la", "los", "las") for degree in
         ("mayor", "menor", "mejor", "peor", "primer", "primera", "único", "única")}
        | {f"más {adjective}" for adjective in _ADJECTIVES}
    ),
    superlative_tails=frozenset(f" {where}" for where in _WHERE),
)  # fmt: skip
