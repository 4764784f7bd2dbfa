"""German words for the laws between figures."""

from factcheck.languages import _de_cldr_data as cldr
from factcheck.model.laws import LawWords

LAWS = LawWords(
    weekdays=cldr.WEEKDAYS | {"Sonnabend": 6},
    day_lead="de[mnr]",
    day_tail="einem|ein",
    clocks=(r"{time}(?= Uhr\b)",),
    rates="Wahlbeteiligung|Arbeitslosen(?:quote|rate)|Luftfeuchtigkeit|Erwerbslosenquote|"
    "Leerstandsquote|Durchfallquote",
    rates_move=r"\b(?:um|plus|gestiegen|gesunken)\b",
    moves_from=r"\bvon ",
    moves_to=r"[^,0-9]{0,24} auf ",
    change=r"\b(?:um|plus|minus|also|das (?:sind|ist)|entspricht)\b|anstieg|zuwachs|rückgang|"
    "steigerung|wachstum|zunahme|abnahme|einbuße|erhöhung|verlust",
    changed=r" (?:mehr|weniger|höher|niedriger)\b",
    yearly="pro Jahr|jährlich|Durchschnitt",
    of=r" (?:über|unter|der|des|aller)\b",
    same="also|das sind|das entspricht|oder",
    same_in_brackets="also |das sind ",
    about=r"(?:rund|etwa|ca\.) ?",
    born_before=r"(?:\bgeboren|\*)[,;]? ?(?:am |im (?:Jahre? )?)?",
    born_behind=r"(?: in [A-ZÄÖÜ][\w-]+)? geboren",
    died_before=r"(?:\b(?:ge|ver)storben|\bstarb|†)[,;]? ?(?:am |im (?:Jahre? )?)?",
    died_behind=r"(?: in [A-ZÄÖÜ][\w-]+)? (?:starb|verstarb|gestorben|verstorben)",
    list_and=r",? (?:und|sowie) ",
    list_loose=r"unter anderem|darunter|etwa|beispiel|mindestens|vor allem|\bwie\b|[zu]\. ?[Ba]\.",
)
