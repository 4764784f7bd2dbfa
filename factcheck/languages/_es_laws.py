"""Spanish words for the laws between figures."""

from factcheck.languages import _es_cldr_data as cldr
from factcheck.model.laws import LawWords

_AT = r"(?: en (?:(?:la |el |l[oa]s )?[A-ZÁÉÍÓÚ][\w-]+ ?){1,3},?)?"

LAWS = LawWords(
    weekdays=cldr.WEEKDAYS,
    day_lead="el|d[ií]a",
    day_tail="un",
    clocks=(
        r"{time}(?<=:[0-9]{2})(?= horas\b)",
        r"\b(?:a las|(?:desde|hasta|entre|y) las) {time}",
        r"(?<![0-9.,:])(?P<hour>[01]?[0-9]|2[0-4]) ?h ?(?P<minute>[6-9][0-9])(?= ?(?:min)?\b)",
    ),
    rates="tasa de (?:participación|paro|desempleo|pobreza|mortalidad|abstención|alfabetización|"
    "supervivencia)|participación electoral|humedad relativa",
    rates_move=r"\b(?:más|aument)",
    moves_from=r"\b(?:de|desde) (?:l[oa]s )?",
    moves_to=r"[^,0-9]{0,24} (?:a|hasta) (?:l[oa]s )?",
    change="aument|increment|subi|alza|crec|ca[yí]|descen|baj[aó]|retroce|redu[cj]|repunt|avan[cz]",
    changed=r" (?:más|menos)\b",
    yearly="anual|al año|por año|de media",
    of=r" (?:de la|del|de l[oa]s)\b",
    same="es decir,?|o sea,?",
    about=r"(?:cerca de|casi)? ?(?:el |un )?",
    born_before=rf"\b(?:nacid[oa]|nació){_AT} (?:el |en )",
    died_before=rf"\b(?:murió|falleció|fallecid[oa]|muert[oa]){_AT} (?:el |en )",
    list_and=",? (?:y|e) ",
    list_loose=r"entre (?:otr|ell)|ejemplo|al menos|incluid|\bcomo\b|sobre todo",
)
