"""Portuguese dates and times of day. Decided: 3/4/2024 is the third of April."""

from factcheck.languages import _pt_cldr_data as cldr
from factcheck.languages import _pt_press as press
from factcheck.languages._list import words
from factcheck.languages._pt_words import NUMBERS
from factcheck.languages._year_spans import ALONE, joined
from factcheck.model.language import DateWords, Part, Relative

_ROMAN = words("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII")
CENTURIES = {word: century for century, word in enumerate(_ROMAN, start=1)}
# siglo xix, in small capitals
CENTURIES |= {word.lower(): n for word, n in CENTURIES.items() if len(word) > 1}
CENTURIES |= {word: int(n) for word, n in NUMBERS.items() if 10 < n < 21} | {"vinte e um": 21}
_DOTTED = {word: month for word, month in cldr.MONTHS.items() if word.endswith(".")}
MONTHS = dict(cldr.MONTHS)
MONTHS |= {word[:-1]: month for word, month in _DOTTED.items() if word not in {"mar.", "set."}}
MONTHS |= {"mar/": 3, "set/": 9}  # the sea and a set but for the year behind them
MONTHS |= {word.capitalize(): month for word, month in MONTHS.items()}
MONTHS |= {word.upper(): month for word, month in MONTHS.items() if len(word) < 5}
_DAYS = words(
    """
    domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado segunda terça
    quarta quinta sexta
"""
)
WEEKDAYS = tuple(name for day in _DAYS for name in (day, day.capitalize()))
WEEKDAY_DATES = {day: place for place, day in zip((7, 1, 2, 3, 4, 5, 6), _DAYS[:7], strict=True)}
SHORT_DAYS = {day.removesuffix("-feira"): place for day, place in WEEKDAY_DATES.items()
              if day.endswith("-feira")}  # fmt: skip
"""Days of the week without their second half, which are ordinals, too."""
_DAY_NAME = f"{{dayofweek:{'|'.join(WEEKDAY_DATES)}}}"
_PARTS: dict[str, Part] = {
    "primeiros três meses": "quarter-1",
    "três primeiros meses": "quarter-1",
    "primeiros seis meses": "first-half",
    "seis primeiros meses": "first-half",
    "primeiros nove meses": "three-quarters",
    "nove primeiros meses": "three-quarters",
    **dict.fromkeys(("início", "começo", "princípio", "princípios", "inícios"), "early"),
    "meados": "mid", "meio": "mid", "final": "late", "finais": "late", "fim": "end",
    "fins": "late", "primeira metade": "first-half", "segunda metade": "second-half",
    "primeira quinzena": "first-half", "segunda quinzena": "second-half",
    "primeiro semestre": "first-half", "segundo semestre": "second-half",
    "último trimestre": "quarter-4", "1S": "first-half", "2S": "second-half",
    "1º semestre": "first-half", "2º semestre": "second-half", "1.º semestre": "first-half",
    "2.º semestre": "second-half", "I semestre": "first-half", "II semestre": "second-half",
    "S1": "first-half", "S2": "second-half",
    "primeiro quadrimestre": "early", "segundo quadrimestre": "mid",
}  # fmt: skip
_QUARTERS: tuple[Part, ...] = ("quarter-1", "quarter-2", "quarter-3", "quarter-4")
for _number, (_word, _quarter) in enumerate(
    zip(words("primeiro segundo terceiro quarto"), _QUARTERS, strict=True), start=1
):
    _PARTS |= dict.fromkeys(
        (f"{_word} trimestre", f"T{_number}", f"{_number}T", f"Q{_number}", f"{_number}Q",
         f"{_number}.º trimestre", f"{_number}º trimestre",
         f"{_ROMAN[_number - 1]} trimestre"), _quarter,
    )  # fmt: skip
_PARTS |= {word.lower(): part for word, part in _PARTS.items()}
_RELATIVES: dict[str, Relative | None] = {
    "ano passado": Relative("year", -1), "este ano": Relative("year", 0),
    "neste ano": Relative("year", 0), "deste ano": Relative("year", 0),
    "presente ano": Relative("year", 0), "próximo ano": Relative("year", 1),
    "ano que vem": Relative("year", 1), "ano retrasado": Relative("year", -2), **press.STRETCHES,
    "mês passado": Relative("month", -1), "este mês": Relative("month", 0),
    "neste mês": Relative("month", 0), "deste mês": Relative("month", 0),
    "próximo mês": Relative("month", 1), "mês que vem": Relative("month", 1),
    "semana passada": Relative("week", -1), "esta semana": Relative("week", 0),
    "nesta semana": Relative("week", 0), "próxima semana": Relative("week", 1),
    "semana que vem": Relative("week", 1), "ontem": Relative("day", -1),
    "anteontem": Relative("day", -2), "amanhã": Relative("day", 1),
    "depois de amanhã": Relative("day", 2),
    "mesmo ano": Relative("year", 0, from_previous=True, alone=False),
    "daquele ano": Relative("year", 0, from_previous=True, alone=False),
    "mês": Relative("month", 0, alone=False), "mês corrente": Relative("month", 0),
    "ano corrente": Relative("year", 0), "passado ano": Relative("year", -1),
    "passado mês": Relative("month", -1), "último ano": None, "último mês": None,
    "ano que entra": Relative("year", 1), "semana retrasada": Relative("week", -2),
    "mês retrasado": Relative("month", -2), "antes de ontem": Relative("day", -2),
    "ontem à noite": Relative("day", -1), "hoje": Relative("day", 0), "hoje em dia": None,
    "esta noite": Relative("day", 0), "século passado": Relative("century", -1),
    "este século": Relative("century", 0), "próxima década": None,
    "mês anterior": Relative("month", -1, from_previous=True),
    "mês seguinte": Relative("month", 1, from_previous=True),
    "véspera": Relative("day", -1, from_previous=True), "véspera de": None,
    "véspera do": None, "véspera da": None, "vésperas": None,
    "esta manhã": Relative("day", 0), "esta tarde": Relative("day", 0),
    "nesta tarde": Relative("day", 0),
    "desse ano": Relative("year", 0, from_previous=True, alone=False),
    "ano anterior": Relative("year", -1, from_previous=True, alone=False),
    "ano seguinte": Relative("year", 1, from_previous=True, alone=False),
}  # fmt: skip
_CALENDAR = "[[,][ de| do ano de] {year}]"
_DATE = "{day}[.º|º|°|o] de {name}"
_NAMES = (
    r"<\b(?i:em|desde|até|durante|para|de|entre|após|a|e|no mês de|do mês de|último|próximo)"
    r" (?=[a-z])>{name}"
)
_YEARS = (
    r"<\b(?i:em|desde|durante|ano|anos|após|ano de|por volta de) >{year}<(?![.,]?[0-9]| ?%|-[a-z])>"
)
_WEAK_YEARS = (
    r"<\b(?i:de|do|até|para|entre|a|e|que|antes de|depois de) >{year}"
    r"<(?![.,]?[0-9]| ?[%€$]|-[a-z]| (?:mil|de|[a-zà-ÿ]+s|km|m|kg|m²|ha|[MGk]Wh?)\b)>"
)
_CLOCK_BEFORE = (
    r"<\b(?i:às|as|desde as|até as|até às|das|por volta das|antes das|depois das|pelas) >"
)
_OF_YEAR = (
    "{part} do {whole:ano}"
    "<(?! passado| anterior| que| seguinte| corrente| fiscal| de [12]| [12][0-9])>"
)
_NO_FEAST = r"<(?! santa| de cinzas| de ramos| gorda| d[ao]\b)>"
_NAMED_DAYS = {
    "dia de Natal": (12, 25), "véspera de Natal": (12, 24), "noite de Natal": (12, 24),
    "Ano Novo": (1, 1), "Ano-Novo": (1, 1), "dia de Ano Novo": (1, 1), "Epifania": (1, 6),
    "Dia de Reis": (1, 6), "dia de Reis": (1, 6), "Todos os Santos": (11, 1),
    "dia de Todos os Santos": (11, 1), "Finados": (11, 2), "Dia de Finados": (11, 2),
    "Halloween": (10, 31), "Primeiro de Maio": (5, 1), "véspera de Ano Novo": (12, 31),
}  # fmt: skip
_FEASTS = {"Natal": (12, 25)}
# not the campaign of one, nor one in the city of that name: a campanha de Natal de 2009
_FEAST = "{feast:Natal}<(?<!\\bde Natal)(?<!\\bem Natal)>"
_NAMED_DAY = f"{{feast:{'|'.join(_NAMED_DAYS)}}}"
_SEASON_OF = r"<\b(?i:temporada|época|safra|exercício|ano letivo) >"
_PERIOD_OF = (
    r"<\b(?i:período|biénio|biênio|triénio|triênio|quadriénio|quadriênio|quinquénio|"
    r"quinquênio|ciclo|mandato|legislatura|plano|programa|anos|intervalo) >"
    "{year}{flag:-|–}"
)
_CODED = "<(?=[1-4][TQ]|[12]S)>{part}"
_JOINED_YEARS = joined(
    r"(?<!n\.º )(?<!p\. )(?<!tel\. )", r"| (?:de |[a-zà-ÿ]+s\b)", "guerra|guerra de|época|fase"
)
_TEMPLATES = (
    ALONE,
    # a month in digits, where it is no number of a law: (05/2024)
    (
        r"<(?:\A|(?<=\()|\b(?i:em|desde|de|até|a) )(?=(?:0[1-9]|1[0-2])/(?:19|"
        r"20)[0-9]{2}(?![0-9/]))>{month}/{year}"
    ),
    r"<(?:\A|(?<=\())(?=(?:1[5-9]|20)[0-9]{2} )>{year} {flag:a} {year2}<(?![.,]?[0-9]| ?[%€$£])>",
    *_JOINED_YEARS,
    r"<\banos [12][0-9]{2}0(?: e|,| ou) >{decade}", r"<\banos [1-9]0(?: e|,| ou) >{tens}",
    _PERIOD_OF + "{year2}<(?![0-9-])>", _PERIOD_OF + "{short2}<(?![0-9-])>",
    _CODED + "{short}", _CODED + "{year}",
    _SEASON_OF + "{year}{flag:/|-|–}{short2}<(?![0-9])>", _SEASON_OF + "{year}{flag:/|-|–}{year2}",
    r"<\b(?:dias|o dia|em|nos) >{day}{list: e }{day2} de {name}" + _CALENDAR,
    r"<\A\s*>{day}{list: e }{day2} de {name}" + _CALENDAR,
    r"<(?:\A|[.,;:\n] ?)>{year}<(?= (?:foi|será|é|era|marcou|terminou|fechou)\b)>",
    r"<\b(?:[Nn]a|[Nn]esta|[Dd]a|[Dd]esta|[Ee]sta|[Nn]o|[Nn]este|[Dd]o|[Aa]té|[Dd]essa|[Nn]essa) >"
    + _DAY_NAME + _NO_FEAST,
    _DAY_NAME + "<(?=,| \\(|\\Z)>",
    "{next} dia {dom}<(?! de [a-z]|[0-9])>", "{next} [dia ]" + _DATE, "{past} [dia ]" + _DATE,
    _DAY_NAME + " {past}", "{past} " + _DAY_NAME, _DAY_NAME + " {next}", "{next} " + _DAY_NAME,
    "[{weekday}[,] ]" + _DATE + _CALENDAR,
    "[{weekday}[,] ]" + _DATE + " do {relative}", "[{weekday}[,] ]" + _DATE + " {relative}",
    "[{weekday}[,] ]{dayname} de {name}" + _CALENDAR,
    *(f"{feast}{of}" for feast in (_FEAST, _NAMED_DAY)
      for of in ("[ de| do ano de] {year}", " do {relative}", " {past}")),
    "{weekday} (" + _DATE + ")", "{weekday} ({day}/{month})", "{weekday} ({day}/{month}/{year})",
    "{weekday} ({dom})", r"<\b(?i:dia) >{dom}[º|.º]<(?=[,.;)\n]|\Z)>",
    r"<\b(?i:entre o dia|entre os dias|os dias|entre) >{day}[.º|º|°] e [o ]{day2} de {name}"
    + _CALENDAR,
    "{day} {name}[[.|,] {year}]", "{day}-{name}-{year}", "{day}/{name}/{year}", "{name}/{year}",
    "{name}/{short}", "<(?=[A-Za-z]{3}/)>{name}{year}", "<(?=[A-Za-z]{3}/)>{name}{short}",
    "{day}/{name}{year}", "{part} de {name}{year}", "{part} de {name}{short}",
    "{part} de {name}/{year}", "{part} de {name}/{short}",
    "{day}/{month}/{year}", "{day}-{month}-{year}", "{day}.{month}.{year}",
    "{day}/{month}/{short}", "{day}-{roman}-{year}", "{day}/{roman}/{year}",
    "{day}.{roman}.{year}", "{year}-{month}-{day}", "{year}/{month}/{day}",
    "{name}[ de| do|,] {year}", "{name} do {relative}", "{name} {relative}", _NAMES,
    "{past} {name}", "{name} {past}", "{next} {name}", "{past} {season}", "{season} {past}",
    "{part} de {name}" + _CALENDAR, "{part} de {year}", "{part} do ano de {year}",
    "{part} {year}", "{part}-{year}", "{part} do {relative}", "{part} {relative}",
    "{part} dos anos {tens}", "{part} dos anos {decade}", "{part} da década de {decade}",
    "{part} da década de {tens}", "{part} do século {named}", "{part} do século {century}",
    _OF_YEAR, "séculos {named}", r"<\bséculos [IVX]{1,6}(?:,| e| ou) >{named}",
    r"<\b(?=(?i:primeiro|segundo|terceiro|quarto|último|[1-4]\.?º) (?:tri|se|quadri)mestre)>{part}",
    _YEARS, _WEAK_YEARS, r"<\(>{year}<\)>", r"<\b(?i:entre) >{year} e {year2}",
    *(f"{part}{head}{{tens}} do {century}" for century in ("século {named}", "{relative}")
      for part, head in (("", "anos "), ("{part} dos ", "anos "),
                         ("", "década de "), ("{part} da ", "década de "))),
    "anos {tens}", "anos {decade}", "década de {decade}", "década de {tens}",
    "século {named}<(?! a\\. ?C)>", "século {century}<(?! a\\. ?C)>", "séc. {named}", "s. {named}",
    "{season} de {year}", "{season} {year}", "{season} do {relative}", "{relative}",
    *press.TEMPLATES,
)  # fmt: skip
LASTING = (
    *words("dura durou durará leva levou levará demora demorou duram em após"),
    "tempo de",
    "marca de",
)
"""Words before hours and minutes that are no time of day (dura 1h45)."""
_LASTED = "<" + "".join(f"(?<!\\b{word} )" for word in LASTING) + ">"
_HOURS = "[ horas| hs| h]"
DATES = DateWords(
    months=MONTHS,
    feasts=_NAMED_DAYS | _FEASTS,
    year_links=(" de ", " do ano de ", " do ano "),
    spelled_leads=r"(?P<sure>anos?|ano de)|em|desde|até",
    spelled_on=press.YEAR_GOES_ON,
    weekdays=WEEKDAYS,
    weekday_dates=WEEKDAY_DATES | SHORT_DAYS,
    moments={"meio-dia": 12 * 60, "meia-noite": 0, "meio-dia e meia": 12 * 60 + 30},
    decades={word: int(n) for word, n in NUMBERS.items() if n >= 20 and n % 10 == 0}
    | {f"{head} {word}": century + int(n)
       for head, century in (("mil oitocentos e", 1800), ("mil novecentos e", 1900))
       for word, n in NUMBERS.items() if n in range(20, 100, 10)},
    centuries=CENTURIES,
    day_names={word: int(n) for word, n in NUMBERS.items() if 0 < n < 31 and n % 1 == 0}
    | {"primeiro": 1, "trinta e um": 31} | {f"vinte e {word}": 20 + int(n)
       for word, n in NUMBERS.items() if 0 < n < 10 and n % 1 == 0},
    streets=(
        r"(?:rua|avenida|av\.|praça|largo|travessa|alameda|"
        r"rodovia|ponte|estádio|hospital)(?: d[aeo])? "
    ),
    seasons={"primavera": 21, "verão": 22, "outono": 23, "inverno": 24},
    parts=_PARTS,
    relatives=_RELATIVES,
    past_months=("passado", "passada", "último", "última", "último mês de"),
    next_months=("próximo", "próxima"),
    year_before=frozenset(words("em desde durante ano anos após")),
    ago=("atrás", "antes"),
    ago_of=(" de ", " do ", " da ", " dos ", " das ", " que "),
    ago_before=("há", "desde há", "faz"),
    ahead_before=("daqui a", "dentro de", "daqui"),
    joins=("a", "ao", "às", "até às", "até as", "até", "até o", "até ao", "-", "–", "—", "~"),
    between=frozenset({"entre", "entre as", "entre o", "entre os", "entre os anos"}),
    between_joins=("e", "e o", "e as"),
    templates=_TEMPLATES,
    hedges_before=frozenset(
        {"cerca de", "por volta de", "por volta das", "por volta do", "em torno de", "perto de",
         "circa", "c.", "pelas"}
    ),
    hedges_after=frozenset({"aproximadamente"}),
    bounds_before={
        **{f"desde{article}": "least" for article in
           ("", " o", " a", " os", " as", " o ano", " o ano de", " o mês de", " que")},
        **{f"a partir {of}": "least" for of in ("de", "do", "da", "dos", "das", "do ano de")},
        **{f"até{article}": "most" for article in
           ("", " o", " a", " ao", " à", " os", " as", " aos", " às", " o ano de", " ao ano de")},
        "o mais tardar em": "most", "no mais tardar em": "most", "até o mês de": "most",
    },
    past=press.PAST,
    coming=press.COMING, coming_lead=press.COMING_LEAD, coming_tail=press.COMING_TAIL,
    bounds_onward=frozenset(("a partir de", "a partir do", "a partir da")),
    bounds_after={"o mais tardar": "most", "no mais tardar": "most",
        "em diante": "least", "ou depois": "least", "ou antes": "most"},
    day_halves={
        "a.m.": 0, "am": 0, "p.m.": 12, "pm": 12, "da manhã": 0, "da madrugada": 0,
        "da tarde": 12, "da noite": 12,
    },
    clock_words={word: int(n) for word, n in NUMBERS.items() if 0 < n < 30 and n % 1 == 0}
    | {"trinta": 30, "quarenta": 40, "cinquenta": 50, "meia": 30, "um quarto": 15, "quarto": 15},
    twelve_is_zero=True,
    clock_templates=(
        *press.CLOCKS,
        r"{to:cinco|dez|quinze|vinte|um quarto} para as {hour}[ {half}]<(?! [a-zà-ÿ]+s\b)>",
        "{moment}",
        "{hour} e {minute} {half}", "{hour} horas e {minute} {half}",
        "{hour} menos {to} {half}", r"<\b(?i:às|aos) >{to} para [as|a|o] {hour}[ {half}]",
        r"<\b(?i:aos?|às|são|eram) >{to} para as {hour}[ {half}]",
        _CLOCK_BEFORE + "{hour} e {minute}<(?! [a-zà-ÿ]{3,}s\\b)>",
        _CLOCK_BEFORE + "{hour} horas e {minute}[ minutos]",
        r"<\b(?:[Éé]|[Ee]ra|[Ss]ão|[Ee]ram) >{hour} e {minute:meia|um quarto}[ {half}]",
        (
            r"<\b(?:[Éé]|[Ee]ra|[Ss]ão|[Ee]ram) >{hour} e {minute:cinco|dez|quinze|vinte|trinta}"
            r"<(?=[.,;)]|\Z)>"
        ),
        r"<\b(?:[Éé]|[Ee]ra|[Ss]ão|[Ee]ram) >{hour} menos {to:um quarto|dez|cinco|vinte}",
        _CLOCK_BEFORE + "{hour} menos {to}<(?! [a-zà-ÿ]{3,}s\\b)>",
        _CLOCK_BEFORE + "{hour} em ponto[ {half}]",
        "{hour}:{minute}<(?![0-9:])>" + _HOURS, "{hour}:{minute}[ ]{half}",
        _LASTED + "{hour}:{minute}:{second}<(?![0-9:])>", "{hour}[ ]{half}", "{hour}h[ ]{half}",
        _LASTED + "{hour}h{minute}<(?! ?m)>", _CLOCK_BEFORE + "{hour}h{minute}[ min|min|m]",
        _LASTED + "<(?<!de )(?=(?:0?[7-9]|1[0-9]|2[0-4])h)>{hour}h{minute}[ min|min|m]",
        "<(?<=de )>{hour}h{minute}[ min|min|m]<(?= às | a )>",
        "{hour}h{minute} {half}", "{hour} horas {half}",
        "{hour} e {thirty:meia} {half}",
        _CLOCK_BEFORE + "{hour}h<(?![0-9a-z])>", _CLOCK_BEFORE + "{hour} h<(?![0-9a-z])>",
        r"<\b(?i:das) >{hour}<(?= (?:às|ao|até) (?![a-zà-ÿ]+ (?!hor|tod|min)[a-zà-ÿ]{3,}s\b))>",
        _CLOCK_BEFORE + "{hour} horas", _CLOCK_BEFORE + "{hour}<(?=[.,;)\\n]|\\Z"
        "| (?:no|na|em|do dia|com|para|por|desta|deste|de hoje|de amanhã|de ontem|até)\\b)>",
        _CLOCK_BEFORE + "{hour}.{minute}<(?![0-9]| ?%)>" + _HOURS,
    ),
)  # fmt: skip
