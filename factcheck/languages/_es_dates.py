"""Spanish dates and times of day. Decided: 3/4/2024 is the third of April."""

from factcheck.languages import _es_cldr_data as cldr
from factcheck.languages import _es_press as press
from factcheck.languages._es_words import NUMBERS
from factcheck.languages._list import words
from factcheck.languages._year_spans import ALONE, joined
from factcheck.model.language import DateWords, Part, Relative

_ROMAN = words("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII")
CENTURIES = {word: century for century, word in enumerate(_ROMAN, start=1)}
# siglo xix, in small capitals
CENTURIES |= {word.lower(): n for word, n in CENTURIES.items() if len(word) > 1}
CENTURIES |= {word: int(n) for word, n in NUMBERS.items() if 10 < n < 22}
_FULL = {word: month for word, month in cldr.MONTHS.items() if len(word) > 4} | {"mayo": 5}
_SHORT = {
    word: month for word, month in cldr.MONTHS.items() if len(word) < 5 and word != "mayo"
} | {"set": 9}
MONTHS = _FULL | {"setiembre": 9} | {word + ".": month for word, month in _SHORT.items()}
MONTHS |= {word: _SHORT[word] for word in ("ene", "feb", "abr", "jun", "jul", "ago", "sept", "oct",
                                           "nov", "dic")}  # fmt: skip
MONTHS |= {word.capitalize(): month for word, month in MONTHS.items()}
MONTHS |= {word.upper(): month for word, month in MONTHS.items() if len(word) == len("oct")}
_DAYS = [day for day in cldr.WEEKDAYS if len(day) > 4]
WEEKDAYS = tuple(name for day in _DAYS for name in (day, day.capitalize()))
_PARTS: dict[str, Part] = {
    "primeros tres meses": "quarter-1",
    "tres primeros meses": "quarter-1",
    "primeros seis meses": "first-half",
    "seis primeros meses": "first-half",
    "primeros nueve meses": "three-quarters",
    "nueve primeros meses": "three-quarters",
    **dict.fromkeys(("principios", "principio", "comienzos", "comienzo", "inicios", "inicio"),
                    "early"),
    "mediados": "mid", "finales": "late", "fines": "late", "final": "end", "fin": "end",
    "primera mitad": "first-half", "segunda mitad": "second-half",
    "primera quincena": "first-half", "segunda quincena": "second-half",
    "primer semestre": "first-half", "segundo semestre": "second-half",
    "primer cuatrimestre": "early", "segundo cuatrimestre": "mid", "tercer cuatrimestre": "late",
    "último trimestre": "quarter-4", "H1": "first-half", "H2": "second-half",
    "1S": "first-half", "2S": "second-half", "I semestre": "first-half",
    "II semestre": "second-half", "1.er semestre": "first-half", "S1": "first-half",
    "S2": "second-half",
    "1.º semestre": "first-half", "2.º semestre": "second-half", "1º semestre": "first-half",
    "2º semestre": "second-half", "1er semestre": "first-half",
}  # fmt: skip
_QUARTERS: tuple[Part, ...] = ("quarter-1", "quarter-2", "quarter-3", "quarter-4")
for _number, (_word, _quarter) in enumerate(
    zip(words("primer segundo tercer cuarto"), _QUARTERS, strict=True), start=1
):
    _PARTS |= dict.fromkeys(
        (f"{_word} trimestre", f"T{_number}", f"{_number}T", f"Q{_number}", f"{_number}Q",
         f"{_number}.º trimestre", f"{_number}º trimestre", f"{_number}er trimestre",
         f"{_number}.er trimestre", f"{_ROMAN[_number - 1]} trimestre"), _quarter,
    )  # fmt: skip
_PARTS |= {word.lower(): part for word, part in _PARTS.items()}
_RELATIVES: dict[str, Relative | None] = {
    "año pasado": Relative("year", -1), "pasado año": Relative("year", -1),
    "este año": Relative("year", 0), "presente año": Relative("year", 0),
    "año en curso": Relative("year", 0), "próximo año": Relative("year", 1),
    "año próximo": Relative("year", 1), "año que viene": Relative("year", 1),
    "año anterior": Relative("year", -1, from_previous=True, alone=False),
    "mes pasado": Relative("month", -1), "pasado mes": Relative("month", -1),
    "este mes": Relative("month", 0), "próximo mes": Relative("month", 1),
    "mes que viene": Relative("month", 1), "pasado mes de": None,
    "semana pasada": Relative("week", -1), "pasada semana": Relative("week", -1),
    "esta semana": Relative("week", 0), "próxima semana": Relative("week", 1),
    "semana que viene": Relative("week", 1), "ayer": Relative("day", -1),
    "anteayer": Relative("day", -2), "antier": Relative("day", -2),
    "mañana": Relative("day", 1), "pasado mañana": Relative("day", 2),
    "ese mismo año": Relative("year", 0, from_previous=True, alone=False),
    "mismo año": Relative("year", 0, from_previous=True, alone=False),
    "ese año": Relative("year", 0, from_previous=True, alone=False),
    "mes": Relative("month", 0, alone=False), "mes en curso": Relative("month", 0),
    "mes corriente": Relative("month", 0), "presente mes": Relative("month", 0),
    "mes próximo": Relative("month", 1), "mes anterior": Relative("month", -1, from_previous=True),
    "mes siguiente": Relative("month", 1, from_previous=True),
    "víspera": Relative("day", -1, from_previous=True), "víspera de": None,
    "víspera del": None, "en vísperas": None, "vísperas": None,
    "esta tarde": Relative("day", 0), "ayer por la tarde": Relative("day", -1),
    "lo que va de año": Relative("year", 0), "lo que va del año": Relative("year", 0),
    "semana próxima": Relative("week", 1),
    "año entrante": Relative("year", 1),
    "semana entrante": Relative("week", 1), "mes entrante": Relative("month", 1),
    "año que entra": Relative("year", 1), "año antepasado": Relative("year", -2),
    "antes de ayer": Relative("day", -2), "anoche": Relative("day", -1),
    "hoy": Relative("day", 0), "esta noche": Relative("day", 0), "hoy en día": None,
    "hoy por hoy": None, "de hoy en adelante": None, "siglo pasado": Relative("century", -1),
    "pasado siglo": Relative("century", -1), "siglo anterior": None,
    "este siglo": Relative("century", 0), **press.STRETCHES,
    "ayer y hoy": None, "el ayer": None, "el mañana": None, "un mañana": None,
    **dict.fromkeys(
        ("la mañana", "esta mañana", "una mañana", "cada mañana", "mañana y tarde",
        "mañana y noche", "mañana y la tarde", "buena mañana",
         "aquella mañana", "misma mañana", "a mañana", "pasada mañana", "media mañana")
    ),
}  # fmt: skip
_NAMED_DAYS = {
    "día de Navidad": (12, 25), "Nochebuena": (12, 24), "Nochevieja": (12, 31),
    "víspera de Navidad": (12, 24), "Año Nuevo": (1, 1), "día de Año Nuevo": (1, 1),
    "día de Reyes": (1, 6), "Día de Reyes": (1, 6), "Epifanía": (1, 6), "San Valentín": (2, 14),
    "Todos los Santos": (11, 1), "día de Todos los Santos": (11, 1), "Halloween": (10, 31),
    "Día de Muertos": (11, 2), "Día de los Muertos": (11, 2), "Día de los Inocentes": (12, 28),
    "Día de la Hispanidad": (10, 12), "Primero de Mayo": (5, 1),
}  # fmt: skip
_FEASTS = {"Navidad": (12, 25), "navidad": (12, 25)}
# not the lottery or the campaign of one: la lotería de Navidad de 2009
_FEAST = f"{{feast:{'|'.join(_FEASTS)}}}<(?<!\\bde [Nn]avidad)>"
_NAMED_DAY = f"{{feast:{'|'.join(_NAMED_DAYS)}}}"
_CALENDAR = "[[,][ de| del| del año| de este] {year}]"
_DATE = "{day}[.º|º|°|.°|o] de {name}"
_NAMES = (
    r"<\b(?i:en|desde|hasta|durante|para|de|entre|tras|a|y|e|del mes de|pasado|próximo)"
    r" (?=[a-z])>{name}<(?! pasado)>"
)
_YEARS = (
    r"<\b(?i:en|desde|durante|año|años|tras|hacia|allá por|ejercicio|temporada) >{year}"
    r"<(?![.,]?[0-9]| ?%|-[a-z])>"
)
_WEAK_YEARS = (
    r"<\b(?i:de|del|hasta|para|entre|a|y|e|al|que|antes de|después de) >{year}"
    r"<(?![.,]?[0-9]| ?[%€$]|-[a-z]| (?:mil|de|[a-záéíóúñ]+s|km|m|kg|m²|ha|[MGk]Wh?)\b)>"
)
_CLOCK_BEFORE = r"<\b(?i:a|desde|hasta|sobre|antes de|después de|de|entre|hacia|y) las >"
_OF_YEAR = (
    "{part} de[l] {whole:año}<(?! pasado| anterior| que| próximo| en curso| fiscal| [12][0-9])>"
)
_TENS_ALONE = (
    r"<\b(?i:en|de|desde) los >{tens}"
    r"<(?=[.,;)\n]|\Z| (?:y|del siglo|hasta|fue\w*|se|con|por|para|cuando|como)\b)>"
)
_NO_FEAST = r"<(?! santo| de ceniza| de ramos| negro| y trece| 13\b)>"
_SEASON_OF = r"<\b(?i:temporada|curso|ejercicio|campaña|curso escolar) >"
_PERIOD_OF = (
    r"<\b(?i:período|periodo|bienio|trienio|cuatrienio|quinquenio|sexenio|ciclo|mandato|"
    r"legislatura|plan|programa|marco|años|intervalo) >"
    "{year}{flag:-|–}"
)
_CODED = "<(?=[1-4][TQ]|[12]S)>{part}"
_JOINED_YEARS = joined(
    r"(?<!n\.º )(?<!p\. )(?<!tel\. )",
    r"| (?:de |personas|[a-záéíóúñ]+s\b)",
    "guerra|guerra de|gira|etapa|época",
)
_TEMPLATES = (
    ALONE,
    "{name} {day}[,] [de |del ]{year}",
    # a month in digits, where it is no number of a law: (05/2024)
    (
        r"<(?:\A|(?<=\()|\b(?i:en|desde|de|hasta|a) )(?=(?:0[1-9]|1[0-2])/(?:19|"
        r"20)[0-9]{2}(?![0-9/]))>{month}/{year}"
    ),
    r"<(?:\A|(?<=\())(?=(?:1[5-9]|20)[0-9]{2} )>{year} {flag:a} {year2}<(?![.,]?[0-9]| ?[%€$£])>",
    *_JOINED_YEARS,
    r"<\baños [12][0-9]{2}0(?: y|,| o) >{decade}", r"<\baños [1-9]0(?: y|,| o) >{tens}",
    _PERIOD_OF + "{year2}<(?![0-9-])>", _PERIOD_OF + "{short2}<(?![0-9-])>",
    _CODED + "{short}", _CODED + "{year}",
    _SEASON_OF + "{year}{flag:/|-|–}{short2}<(?![0-9])>", _SEASON_OF + "{year}{flag:/|-|–}{year2}",
    r"<\b(?:días|el) >{day}{list: y | y el }{day2} de {name}" + _CALENDAR,
    r"<(?:\A|[.,;:\n] ?)>{year}<(?= (?:fue|será|ha sido|es|era|supuso|marcó|terminó|cerró)\b)>",
    r"<\b(?:[Ee]l|[Ee]ste|[Dd]el|[Aa]l|[Ee]se) >{dayofweek}" + _NO_FEAST,
    r"{next} [día ]{dom}<(?=[.,;)]|\Z| (?:se|en|a|con|y|por)\b)>",
    "{next} " + _DATE + _CALENDAR, "{past} " + _DATE + _CALENDAR,
    "{dayofweek} {past}", "{past} {dayofweek}", "{dayofweek} {next}", "{next} {dayofweek}",
    r"{weekday} {dom}<(?=[,;)\n]|\.(?:\s|\Z)|\Z| (?:en|a las|con|por|y|se|que|para)\b)>",
    "[{weekday}[,] ]" + _DATE + _CALENDAR,
    "[{weekday}[,] ]" + _DATE + " del {relative}", "[{weekday}[,] ]" + _DATE + " de {relative}",
    "[{weekday}[,] ]{dayname} de {name}" + _CALENDAR,
    *(f"{feast}{of}" for feast in (_FEAST, _NAMED_DAY)
      for of in ("[ de| del][ año] {year}", " del {relative}", " {past}")),
    r"<\b(?i:entre el|entre los días|los días|del) >{day} y [el ]{day2} de {name}" + _CALENDAR,
    "{day} {name}[[.|,] {year}]", "{day}-{name}-{year}", "{day}/{name}/{year}",
    "{day}.{name}.{year}",
    "{name}-{year}", "{name}/{year}", "{name} {day}, {year}",
    "{day}/{month}/{year}", "{day}-{month}-{year}", "{day}.{month}.{year}",
    "{day}/{month}/{short}", "{day}-{month}-{short}",
    "{day}-{roman}-{year}", "{day}/{roman}/{year}",
    "{day}.{roman}.{year}", "{year}-{month}-{day}", "{year}/{month}/{day}",
    "{name}[ de| del|,] {year}", "{name} de {relative}", "{name} del {relative}", _NAMES,
    "{past} {name}", "{name} {past}", "{next} {name}", "{past} {season}", "{season} {past}",
    "{part} de {name}" + _CALENDAR, "{part} de {year}", "{part} del [año ]{year}",
    "{part} {year}", "{part}-{year}", "{part} de[l] {relative}", "{part} de los años {tens}",
    "{part} de los [años ]{tens}", "{part} de los {decade}",
    "{part} de la década de [los ]{decade}",
    "{part} de la década de [los ]{tens}", "{part} del siglo {named}", "{part} del siglo {century}",
    _OF_YEAR,     "siglos {named}", r"<\bsiglos [IVX]{1,6}(?:,| y| o) >{named}",
    r"<\b(?=(?i:primer|segundo|tercer|cuarto|último|[1-4]\.?º) (?:tri|se|cuatri)mestre)>{part}",
    _YEARS, _WEAK_YEARS, r"<\(>{year}<\)>", r"<\b(?i:entre) >{year} y {year2}",
    *(f"{part}{head}{{tens}} del {century}" for century in ("siglo {named}", "{relative}")
      for part, head in (("", "años "), ("{part} de los ", "[años ]"),
                         ("", "década de los "), ("{part} de la ", "década de los "))),
    "años {tens}", "años {decade}", "década de [los ]{decade}", "década de[l] {tens}",
    "década de los [años ]{tens}", _TENS_ALONE,
    "siglo {named}<(?! a\\. ?C)>", "siglo {century}<(?! a\\. ?C)>", "s. {named}",
    "{season} de[l] {year}", "{season} {year}", "{season} de[l] {relative}", "{relative}",
    *press.TEMPLATES,
)  # fmt: skip
LASTING = (
    *words("tarda tardó tardan dura duró durará duran en demora demoró tras"),
    "tiempo de",
    "marca de",
)
"""Words before hours and minutes that are no time of day (dura 1h45)."""
_LASTED = "<" + "".join(f"(?<!\\b{word} )" for word in LASTING) + ">"
CLOCK_WORDS = {word: int(n) for word, n in NUMBERS.items() if 0 < n < 31 and n % 1 == 0} | {
    "media": 30,
    "cuarto": 15,
}
_HOURS = "[ horas| hrs.| hrs| h| h.]"
_QUARTERED = "{hour}.{minute:00|15|30|45}"
_HOURS_END = r"(?=[,;)\n]|\.?\Z|\. )"
_TO_HOUR = r"(?:a|hasta) [0-9]{1,2}\.[0-5][05]"
_OPENING = (  # abre de 9.00 a 17.00
    rf"<\b(?i:de|desde) (?=[0-9.]{{4,5}} {_TO_HOUR}{_HOURS_END})>{_QUARTERED}",
    rf"<\b(?i:de|desde) [0-9]{{1,2}}\.[0-5][05] (?:a|hasta) >{_QUARTERED}<{_HOURS_END}>",
)
DATES = DateWords(
    months=MONTHS,
    feasts=_NAMED_DAYS | _FEASTS,
    year_links=(" de ", " del ", " del año "),
    spelled_leads=r"(?P<sure>años?|año de)|en|desde|hasta",
    spelled_on=press.YEAR_GOES_ON,
    weekdays=WEEKDAYS,
    weekday_dates={day: number for day, number in cldr.WEEKDAYS.items() if len(day) > 4},
    moments={"mediodía": 12 * 60, "medianoche": 0},
    decades={word: int(n) for word, n in NUMBERS.items() if n >= 20 and n % 10 == 0}
    | {f"{head} {word}": century + int(n)
       for head, century in (("mil ochocientos", 1800), ("mil novecientos", 1900))
       for word, n in NUMBERS.items() if n in range(20, 100, 10)},
    centuries=CENTURIES,
    day_names={word: int(n) for word, n in NUMBERS.items() if 0 < n < 31 and n % 1 == 0}
    | {"primero": 1, "treinta y uno": 31},
    streets=(
        r"(?:calle|avenida|av\.|avda\.|plaza|paseo|bulevar|colonia|barrio|parque|hospital|"
        r"movimiento|estadio)(?: del?)? "
    ),
    seasons={"primavera": 21, "verano": 22, "otoño": 23, "invierno": 24},
    parts=_PARTS,
    relatives=_RELATIVES,
    past_months=("pasado", "pasada", "último", "última", "último mes de"),
    next_months=("próximo", "próxima", "que viene"),
    year_before=frozenset(words("en desde durante año años tras hacia")),
    ago=("atrás", "antes"),
    ago_of=(" de ", " del ", " que "),
    ago_before=("hace", "desde hace", "hace ya"),
    ahead_before=("dentro de",),
    joins=("a", "al", "hasta", "hasta el", "-", "–", "—", "~"),
    between=frozenset({"entre", "entre las", "entre el", "entre los", "entre los años"}),
    between_joins=("y", "y el", "y las"),
    templates=_TEMPLATES,
    hedges_before=frozenset(
        {"alrededor de", "alrededor del", "hacia", "en torno a", "en torno al", "cerca de",
         "circa", "c.", "sobre", "sobre el"}
    ),
    hedges_after=frozenset({"aproximadamente"}),
    bounds_before={
        **{f"{word}{article}": "least" for word in ("desde", "a partir de", "ya desde")
           for article in ("", " el", " la", " los", " las", " el año", " el mes de")},
        **{f"hasta{article}": "most" for article in
           ("", " el", " la", " los", " las", " el año", " bien entrado")},
        "a partir del": "least", "a partir del año": "least", "desde principios del": "least",
        "a más tardar el": "most", "a más tardar en": "most", "como muy tarde en": "most",
        "como muy tarde el": "most", "desde el pasado": "least", "hasta el próximo": "most",
        "con fecha límite el": "most", "antes del final de": "most",
    },
    past=press.PAST,
    coming=press.COMING, coming_lead=press.COMING_LEAD, coming_tail=press.COMING_TAIL,
    bounds_onward=frozenset(("a partir de", "a partir del")),
    bounds_after={"como muy tarde": "most", "a más tardar": "most",
        "en adelante": "least", "o después": "least", "o antes": "most"},
    day_halves={
        "a.m.": 0, "am": 0, "a. m.": 0, "p.m.": 12, "pm": 12, "p. m.": 12, "de la mañana": 0,
        "de la madrugada": 0, "de la tarde": 12, "de la noche": 12, "del mediodía": 12,
        "a.m": 0, "p.m": 12,
    },
    clock_words=CLOCK_WORDS,
    twelve_is_zero=True,
    clock_templates=(
        *press.CLOCKS,
        r"<\A(?i:las?) >{hour}<\s*\Z>", r"<\A(?i:las?) >{hour} y {minute}<\s*\Z>",
        r"{to:cuarto|diez|cinco|veinte} para la[s] {hour}[ {half}]<(?! [a-záéíóúñ]+s\b)>",
        "{moment}", _CLOCK_BEFORE + "{hour} en punto[ {half}]",
        "{hour} y {minute} {half}", "{hour} menos {to} {half}", "{hour}[ ]{half}",
        _CLOCK_BEFORE + "{hour} {minute:quince|treinta}<(?! [a-záéíóúñ]{3,}s\\b)>",
        _CLOCK_BEFORE + "{hour} y {minute}<(?! [a-záéíóúñ]{3,}s\\b)>",
        r"<\b(?i:son|eran|es|era) las? >{hour} y {minute}<(?=[.,;)]|\Z)>",
        r"<\b(?i:las|la) >{hour} y {minute:media|cuarto}",
        r"<\b(?i:las|la) >{hour} menos {to:cuarto|diez|cinco|veinte|veinticinco}",
        "{hour}:{minute}<(?![0-9:])>" + _HOURS, "{hour}:{minute}[ ]{half}",
        _LASTED + "{hour}:{minute}:{second}<(?![0-9:])>", "{hour}.{minute}[ ]{half}",
        "{hour}[ ]{half}", _LASTED + "{hour}h{minute}<(?!['′])>", "{hour} y {thirty:media} {half}",
        _CLOCK_BEFORE + "{hour}.{minute}<(?![0-9]| ?%)>" + _HOURS,
        _CLOCK_BEFORE + "{hour}<(?=[.,;)\\n]|\\Z| horas| h\\b| en punto| y las| hasta"
        "| (?:en|del|con|por|para|ante|desde|cuando|se)\\b| de (?:hoy|ayer|este))>" + _HOURS,
        *_OPENING,
        "{hour}.{minute} horas", "{hour}.{minute} h",
        r"{hour}.{minute}<(?= (?:a|hasta|y) (?:las )?[0-9]{1,2}\.[0-5][0-9] h(?:oras)?\b)>",
    ),
)  # fmt: skip
