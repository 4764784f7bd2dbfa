"""Portuguese words for the laws between figures."""

from factcheck.languages import _pt_cldr_data as cldr
from factcheck.model.laws import LawWords

_SHORT = ("segunda", "terça", "quarta", "quinta", "sexta")

_AT = r"(?: (?:em|no|na) (?:[A-ZÁÉÍÓÚ][\w-]+ ?){1,3},?)?"

LAWS = LawWords(
    weekdays=cldr.WEEKDAYS | {name: day for day, name in enumerate(_SHORT, 1)},
    day_lead="o|dia",
    day_tail="uma|um",
    clocks=(
        r"{time}(?<=:[0-9]{2})(?= horas\b)",
        r"\b[àa]s {time}",
        r"(?<![0-9.,:])(?P<hour>[01]?[0-9]|2[0-4]) ?h ?(?P<minute>[6-9][0-9])(?= ?(?:min)?\b)",
    ),
    rates="taxa de (?:participação|desemprego|desocupação|pobreza|mortalidade|abstenção|"
    "alfabetização|aprovação|sobrevivência)|umidade relativa|humidade relativa",
    rates_move=r"\b(?:mais|aument)",
    moves_from=r"\bde ",
    moves_to="[^,0-9]{0,24} (?:para|a) ",
    change="aument|alta|subi|cresc|queda|ca[íi]|redu[çz]|recu|baixa|increment|avanç|salt",
    changed=r" (?:a )?(?:mais|menos)\b",
    yearly="anual|ao ano|por ano|em média",
    of=r" (?:do|da|dos|das)\b",
    same="ou seja,?",
    about=r"(?:cerca de|quase)? ?(?:os? |as? )?",
    born_before=rf"\b(?:nascid[oa]|nasceu){_AT} (?:em |a )",
    died_before=rf"\b(?:morreu|faleceu|falecid[oa]|mort[oa]){_AT} (?:em |a )",
    list_and=",? (?:e|bem como) ",
    list_loose=r"entre (?:outr|el)|exemplo|pelo menos|incluindo|\bcomo\b|sobretudo",
)
