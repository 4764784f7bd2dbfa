"""French words for the laws between figures."""

from factcheck.languages import _fr_cldr_data as cldr
from factcheck.model.laws import LawWords

_AT = r"(?: à [A-ZÉ][\w-]+,?)?"

LAWS = LawWords(
    weekdays=cldr.WEEKDAYS,
    day_lead="le",
    day_tail="un",
    clocks=(
        r"(?<![0-9.,:])(?P<hour>[01]?[0-9]|2[0-4]) ?h ?(?P<minute>[6-9][0-9])(?= ?(?:min)?\b)",
    ),
    rates="taux de (?:participation|chômage|réussite|pauvreté|mortalité|survie|vacance)|"
    "l[’']abstention|humidité relative",
    rates_move=r"\b(?:de plus|augment|progress|hausse)",
    moves_from=r"\bde |\bd[’']",
    moves_to="[^,0-9]{0,24} à ",
    change=r"\b(?:soit|hausse|baiss|augment|progress|recul|diminu|croissance|bond|chut|repli|grimp)",
    changed=r" de (?:plus|moins)\b",
    yearly=r"par an\b|annuel|en moyenne",
    of=r" (?:de la|des|du)\b",
    same="soit|ou(?: encore)?",
    same_in_brackets="soit ",
    about=r"(?:environ|quasi|quelque)? ?(?:l[ae] |l[’'])?",
    born_before=rf"\bnée?s?{_AT} (?:le |en )",
    died_before=rf"\b(?:morte?s?|décédée?s?|meurt|mourut|décède){_AT} (?:le |en )",
    list_and=",? (?:et|ainsi que) ",
    list_loose=r"notamment|dont|exemple|au moins|entre autres|\bcomme\b|\btels?|\btelles?",
)
