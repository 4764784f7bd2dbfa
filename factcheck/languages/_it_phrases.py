"""Italian fixed words: ratios, stretches of time, scores, ages behind names, superlatives."""

from fractions import Fraction

from factcheck.languages._list import words
from factcheck.model.phrases import PhraseWords

_VERBS = {"raddoppi": 2, "triplic": 3, "quadruplic": 4, "quintuplic": 5}
_HALVES = ("di", "del", "dei", "delle", "della", "degli")
_MULTIPLES: dict[str, Fraction | None] = {
    "il doppio": Fraction(2), "al doppio": Fraction(2), "del doppio": Fraction(2),
    "il triplo": Fraction(3), "al triplo": Fraction(3), "il quadruplo": Fraction(4),
    "dimezzato": Fraction(1, 2), "dimezzata": Fraction(1, 2), "dimezzati": Fraction(1, 2),
    "dimezzate": Fraction(1, 2), "dimezzare": Fraction(1, 2), "della metà": Fraction(1, 2),
    **{f"la metà| {of}": Fraction(1, 2) for of in _HALVES},
    **{f"{which} metà {of}": None for of in _HALVES for which in ("prima", "seconda", "altra")},
}  # fmt: skip
_MULTIPLES |= {
    stem + ending: Fraction(times)
    for stem, times in _VERBS.items()
    for ending in ("ato", "ata", "ati", "ate", "are", "ando", "ano", "erà")
}
_MULTIPLES |= {"raddoppia": Fraction(2), "triplica": Fraction(3)}
_ADJECTIVES = words(
    """
    alto alta basso bassa grande piccolo piccola lungo lunga corto corta ricco ricca povero
    popoloso popolosa antico antica caro cara giovane veloce importante letale forte
"""
)
_NAMED = r"\b[A-ZÀÈÉÌÒÙ][\w.'-]{0,24} [A-ZÀÈÉÌÒÙ][\w'-]{1,24}"
_WHERE = ("al mondo", "del mondo", "della storia", "del paese", "d'italia", "in italia",
          "d'europa", "in europa", "del secolo", "del pianeta", "di tutti i tempi", "di sempre",
          "mai registrato", "mai registrata")  # fmt: skip

PHRASES = PhraseWords(
    multiples=_MULTIPLES,
    durations={
        "un quarto d'ora": ("minute", 15), "tre quarti d'ora": ("minute", 45),
        "mezzo secolo": ("year", 50),
    },
    scales_before=frozenset(("magnitudo ", "magnitudo di ", "magnitudo stimata di ")),
    scales_after=frozenset((" della scala richter", " gradi della scala richter")),
    scores_before=(
        r"\b(?:vinto|vince|vincere|vincono|battuto|batte|battere|sconfitto|sconfigge|perso|perde"
        r"|perdono|pareggiato|pareggia|pareggio|superato|supera|vittoria|successo|punteggio"
        r"|finita|finito|finisce|terminata|terminato|risultato|imposto|vantaggio|sconfitta|travolto|piegato)\b"
    ),
    scores_after=r" (?:contro|al|sul|sulla|all'intervallo)\b",
    people_after=frozenset(
        ("sono morti", "sono morte", "sono rimasti feriti", "sono rimaste ferite",
         "sono stati arrestati", "morirono", "sono donne", "erano donne", "risultano dispersi")
    ),
    people_before=frozenset(("uccidendone", "uccidendo")),
    named_ages=(
        rf"{_NAMED} \((?P<age>[1-9][0-9]|10[0-9])\)",
        rf"{_NAMED}, (?P<age>[1-9][0-9]|10[0-9])(?=,)",
    ),
    superlatives=frozenset(
        ("per la prima volta", "record storico", "massimo storico", "minimo storico",
         "record mondiale", "per la prima volta nella storia", "senza precedenti")
    ),
    superlative_degrees=frozenset(
        {f"{article}{degree}" for article in ("il ", "la ", "i ", "le ") for degree in
         ("maggiore", "minore", "migliore", "peggiore", "primo", "prima")}
        | {"l'unico", "l'unica"} | {f"più {adjective}" for adjective in _ADJECTIVES}
    ),
    superlative_tails=frozenset(f" {where}" for where in _WHERE),
)  # fmt: skip
