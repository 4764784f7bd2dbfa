"""French dates and times of day. Decided: 3/4/2024 is the third of April."""

from factcheck.languages import _fr_cldr_data as cldr
from factcheck.languages import _fr_press as press
from factcheck.languages._fr_words import NUMBERS
from factcheck.languages._list import words
from factcheck.languages._year_spans import ALONE, joined
from factcheck.model.language import LATE_NIGHT, DateWords, Part, Relative

_ROMAN = words("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII")
_ENDINGS = ("e", "ème", "ᵉ", "è", "er", "")
_CENTURIES = {
    word + end: century for century, word in enumerate(_ROMAN, start=1) for end in _ENDINGS
}
_CENTURIES |= {
    "dix-huitième": 18, "dix-neuvième": 19, "vingtième": 20, "vingt et unième": 21,
    "vingt-et-unième": 21, "douzième": 12, "treizième": 13, "onzième": 11, "dixième": 10,
    "dix-septième": 17, "seizième": 16, "quinzième": 15, "quatorzième": 14,
}  # fmt: skip
_MONTHS = cldr.MONTHS | {
    "fév.": 2, "fev.": 2, "aout": 8, "fevrier": 2, "decembre": 12, "juill.": 7, "jan.": 1,
    "mar.": 3,
}  # fmt: skip
_MONTHS |= {word.capitalize(): month for word, month in _MONTHS.items()}
_WEEKDAYS = tuple(
    name for day in cldr.WEEKDAYS for name in (day, day.capitalize()) if not day.endswith(".")
) + tuple(day for day in cldr.WEEKDAYS if day.endswith("."))
_NTH: tuple[tuple[tuple[str, ...], int], ...] = (
    (("premier", "1er", "1ᵉʳ"), 1), (("deuxième", "second", "2e", "2ème"), 2),
    (("troisième", "3e", "3ème"), 3), (("quatrième", "4e", "4ème", "dernier"), 4),
)  # fmt: skip
_QUARTERS: tuple[Part, ...] = ("quarter-1", "quarter-2", "quarter-3", "quarter-4")
_HALVES: tuple[Part, ...] = ("first-half", "second-half")
_PARTS: dict[str, Part] = {
    "trois premiers mois": "quarter-1",
    "3 premiers mois": "quarter-1",
    "six premiers mois": "first-half",
    "6 premiers mois": "first-half",
    "neuf premiers mois": "three-quarters",
    "9 premiers mois": "three-quarters",
    "début": "early", "débuts": "early", "commencement": "opening",
    "mi": "mid", "milieu": "mid", "fin": "end",
    "première moitié": "first-half", "seconde moitié": "second-half",
    "deuxième moitié": "second-half", "première quinzaine": "first-half",
    "seconde quinzaine": "second-half", "deuxième quinzaine": "second-half", "S1": "first-half",
    "S2": "second-half", "T1": "quarter-1", "T2": "quarter-2", "T3": "quarter-3", "T4": "quarter-4",
    "1T": "quarter-1", "2T": "quarter-2", "3T": "quarter-3", "4T": "quarter-4",
}  # fmt: skip
for _words, _number in _NTH:
    _PARTS |= {f"{word} trimestre": _QUARTERS[_number - 1] for word in _words}
    if _number < 3:
        _PARTS |= {f"{word} semestre": _HALVES[_number - 1] for word in _words}
_RELATIVES: dict[str, Relative | None] = {
    "l'an dernier": Relative("year", -1), "l'an passé": Relative("year", -1),
    "l'année dernière": Relative("year", -1), "l'année passée": Relative("year", -1),
    "année dernière": Relative("year", -1), "cette année": Relative("year", 0), **press.STRETCHES,
    "l'année en cours": Relative("year", 0), "l'an prochain": Relative("year", 1),
    "l'année prochaine": Relative("year", 1), "année prochaine": Relative("year", 1),
    "le mois dernier": Relative("month", -1), "mois dernier": Relative("month", -1),
    "le mois passé": Relative("month", -1), "ce mois-ci": Relative("month", 0),
    "le mois prochain": Relative("month", 1), "mois prochain": Relative("month", 1),
    "la semaine dernière": Relative("week", -1), "semaine dernière": Relative("week", -1),
    "la semaine passée": Relative("week", -1), "cette semaine": Relative("week", 0),
    "la semaine prochaine": Relative("week", 1), "semaine prochaine": Relative("week", 1),
    "hier": Relative("day", -1), "avant-hier": Relative("day", -2), "demain": Relative("day", 1),
    "après-demain": Relative("day", 2), "de l'année": Relative("year", 0, alone=False),
    "aujourd'hui": Relative("day", 0), "ce matin": Relative("day", 0),
    "ce soir": Relative("day", 0), "hier soir": Relative("day", -1),
    "hier matin": Relative("day", -1), "d'aujourd'hui": None, "jusqu'à aujourd'hui": None,
    "la même année": Relative("year", 0, from_previous=True),
    "de la même année": Relative("year", 0, from_previous=True),
    "l'année suivante": Relative("year", 1, from_previous=True),
    "l'année précédente": Relative("year", -1, from_previous=True),
    "un an plus tôt": Relative("year", -1, from_previous=True),
    "le mois précédent": Relative("month", -1, from_previous=True),
    "mois précédent": Relative("month", -1, from_previous=True),
    "le mois suivant": Relative("month", 1, from_previous=True),
    "cet après-midi": Relative("day", 0), "cette nuit": None,
    "la veille": Relative("day", -1, from_previous=True),
    "le lendemain": Relative("day", 1, from_previous=True),
    "veille de": None, "lendemain de": None, "la veille de": None, "le lendemain de": None,
    "la veille du": None, "le lendemain du": None, "la veille des": None,
}  # fmt: skip
_RELATIVES |= {"d'hier": None, "de demain": None, "monde de demain": None}
_NAMED_DAYS = {
    "jour de Noël": (12, 25), "réveillon de Noël": (12, 24), "veille de Noël": (12, 24),
    "lendemain de Noël": (12, 26), "Nouvel An": (1, 1), "jour de l'An": (1, 1),
    "jour de l'an": (1, 1), "Saint-Sylvestre": (12, 31), "Assomption": (8, 15),
    "Épiphanie": (1, 6), "Chandeleur": (2, 2), "Saint-Valentin": (2, 14), "Halloween": (10, 31),
    "fête du Travail": (5, 1), "fête du travail": (5, 1),
}  # fmt: skip
_NAMED_DAYS |= {word[0].upper() + word[1:]: day for word, day in _NAMED_DAYS.items()}
_FEASTS = {"Noël": (12, 25), "Toussaint": (11, 1)}
# not the market or the holidays of one: le marché de Noël 2009
_FEAST = f"{{feast:{'|'.join(_FEASTS)}}}<(?<!\\bde Noël)(?<!\\bde la Toussaint)>"
_NAMED_DAY = f"{{feast:{'|'.join(_NAMED_DAYS)}}}"
_DATE = "{day}[er|ᵉʳ] {name}"
_TO = "[ au | à |-|–| - | – ]"
_IN_MONTH = r"<\b(?i:en|depuis|dès|jusqu'en|jusqu'à|pour|entre|de|d'ici|avant|après|mois de|à) >"
_IN_YEAR = (
    r"<\b(?i:en|depuis|dès|jusqu'en|jusqu'à|l'année|d'ici|d'ici à|avant|après|vers|année|années|"
    r"l'exercice|exercice|de|à|entre|et|pour|pendant|l'an|horizon|du millésime|saison|que|fin|"
    r"début|printemps|été|automne|hiver|rentrée|qu'en) >"
)
_WHOLE = (
    r"<(?![.,]?[0-9]|[-/][a-zA-Z0-9]| ?[%€$£°]| (?:(?!puis\b|mais\b|dans\b|sans\b|sous\b|alors\b|"
    r"depuis\b|après\b|lors\b|dès\b|plus\b|toujours\b|jamais\b|vers\b|hors\b)"
    r"[a-zéèêâîôûç-]{3,}[sx]|d'|de|km|m|kg|m²|ha|[MGk]Wh?|€|[MGTk]o)\b)>"
)
_BEFORE_DAY = (
    r"<\b(?i:le|ce|du|au|de|dès|depuis|jusqu'à|avant|d'ici|et|annoncé|dit|déclaré|indiqué|"
    r"affirmé|publié|publiée|arrêté|interpellé|mort|morte|survenu|prévu|tenu|débutera|ouvrira|"
    r"à partir de|réuni|réunis|réunie|lancé|présenté|adopté|voté|blessés|tués|estimé|assuré|"
    r"expliqué|révélé) >"
)
_DAY_THEN = (
    r"<(?<!\ble )(?<!\bdu )(?<!\bun )(?<!\bau )(?<!\bque )(?<!\bles )(?<! et )>{dayofweek}"
    r"<(?= (?:avant|après|à|en fin|en début|en milieu|lors|dans|devant|que|par|face|au cours)\b)>"
)
_ALONE_DAY = "{dayofweek}[ matin| soir| après-midi]<(?=,|\\.|$)>"
_JOINED_YEARS = joined(
    r"(?<!n° )(?<!p\. )(?<!pp\. )(?<!tél\. )",
    leads="années|période|guerre|guerre de|mandat|exercice|conflit|règne|plan|programme|décennie",
)
_TEMPLATES = (
    ALONE,
    # a month in digits, where it is no number of a law: (05/2024)
    (
        r"<(?:\A|(?<=\()|\b(?i:en|depuis|de|dès|au|jusqu'en) )(?=(?:0[1-9]|1[0-2])/(?:19|"
        r"20)[0-9]{2}(?![0-9/]))>{month}/{year}"
    ),
    r"<(?:\A|(?<=\())(?=(?:1[5-9]|20)[0-9]{2} )>{year} {flag:à} {year2}<(?![.,]?[0-9]| ?[%€$£])>",
    r"<\bannées [12][0-9]{2}0(?: et|,| ou) >{decade}", r"<\bannées [1-9]0(?: et|,| ou) >{tens}",
    f"[{{weekday}}[,] [le ]]{_DATE}[[,] {{year}}]", f"[{{weekday}} ]{_DATE} {{relative}}",
    f"[{{weekday}} ]{_DATE} {{past}}", f"[{{weekday}} ]{_DATE} {{next}}",
    f"{{day}}[er]{_TO}{{day2}} {{name}}[ {{year}}]",
    r"<\b(?i:entre le|entre les) >{day}[er] et [le ]{day2} {name}[ {year}]",
    "{day}[er]{list: et | et le }{day2} {name}[ {year}]", "{dayname} {name}[ {year}]",
    "{day}/{month}/{year}", "{day}.{month}.{year}", "{day}-{month}-{year}",
    "{day}/{month}/{short}", "{day}.{month}.{short}", "{year}-{month}-{day}",
    "{year}/{month}/{day}",
    *(f"{feast}{of}" for feast in (_FEAST, _NAMED_DAY) for of in ("[ de] {year}", " {past}")),
    "{name} {year}", f"{_IN_MONTH}{{name}}<(?! [0-9])>", "{name} de {relative}", "{name} {past}",
    "{name} {next}", "{name} {relative}",
    "{part}[ |-]{name}[ {year}]", "{part} {year}", "{part}-{year}", "{part} de[ l'année] {year}",
    "{part} du mois de {name}[ {year}]", "{part} du mois d'{name}[ {year}]",
    "{part} de {whole:l'année}<(?! dernière| prochaine| passée| [12][0-9])>",
    "{part} {relative}", "{part} de {relative}", "{part} de l'exercice {year}",
    r"<\b(?=\S{1,9} (?:trimestre|semestre)\b)>{part}",
    "{part}[ des| de ces] années {tens}", "{part}[ des| de ces] années {decade}",
    "années {decade}", "années {tens}<(?! [a-z]+ans)>",
    *(f"{part}années {{tens}} du {century}" for part in ("", "{part} des ")
      for century in ("{named} siècle", "{relative}")),
    "{part} du {named} siècle", "{part} du {century}e siècle", "{part} du {century}ème siècle",
    "{named} siècle", r"<(?=[IVX]+(?:e|ème|ᵉ|è|er) s\.)>{named} s.", "{century}e s.",
    "{century}e siècle", "{century}ème siècle", "{century}è siècle",
    "{season}[ de| de l'année] {year}", "{season} {past}", "{season} {next}", "{season} {relative}",
    _BEFORE_DAY + r"{dayofweek}<(?! (?:saint|noir|de Pâques|gras|de Pentecôte)\b)>",
    "{dayofweek} {past}", "{dayofweek} {next}", _ALONE_DAY, _DAY_THEN,
    "{relative}", f"{_IN_YEAR}{{year}}{_WHOLE}", "<\\(>{year}<\\)>",
    *_JOINED_YEARS,
    r"<\b(?i:entre) >{year} et {year2}", *press.TEMPLATES,
    "{year}<(?=, (?:le|la|les|l'|il|elle|un|une)\\b)>",
)  # fmt: skip
_HOURS = {word: int(n) for word, n in NUMBERS.items() if 0 <= n < 60 and n % 1 == 0}
_AT_WORD = r"<\b(?i:à|vers|dès|jusqu'à|avant|il est|il était) (?![0-9])>"
_AT = r"<\b(?i:à|vers|dès|jusqu'à|avant|après) >"
_LONE_HOUR = (
    r"<(?m:^|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? |[(,] )"
    r"(?=(?:1?[0-9]|2[0-3]) ?h)>{hour}[ ]h<(?=[,.;)]|$)>"
)
_MINUTES_SPOKEN = tuple(
    "{hour} heures {" + minutes + r"}<(?=[.,;)]|\Z| (?:du|précises|à|et)\b)>[ {half}]"
    for minutes in ("thirty:trente", "fifteen:quinze", "fortyfive:quarante-cinq",
                    "minute:cinq|dix|vingt|vingt-cinq|trente-cinq|quarante|cinquante|cinquante-cinq")
)  # fmt: skip
DATES = DateWords(
    months=_MONTHS,
    feasts=_NAMED_DAYS | _FEASTS,
    year_links=(" ", " de l'an "),
    spelled_leads=r"(?P<sure>l'an|année)|en|depuis|jusqu'en|dès",
    spelled_on=press.YEAR_GOES_ON,
    weekdays=_WEEKDAYS,
    weekday_dates={
        word: day
        for name, day in cldr.WEEKDAYS.items() if not name.endswith(".")
        for word in (name, name.capitalize())
    },
    moments={"midi": 720, "minuit": 0, "midi et demi": 750, "midi et demie": 750,
             "minuit et demi": 30, "minuit et demie": 30, "midi et quart": 735,
             "minuit et quart": 15, "minuit moins le quart": 1425,
             **{f"{word}{more}": hour + minutes
                for word, hour in (("midi", 720), ("minuit", 1440))
                for more, minutes in (
                    (" moins cinq", -5), (" moins dix", -10), (" moins vingt", -20),
                    (" cinq", 5 - 1440 * (hour > 720)), (" dix", 10 - 1440 * (hour > 720)),
                    (" vingt", 20 - 1440 * (hour > 720)), (" quinze", 15 - 1440 * (hour > 720)))},
             "midi trente": 750, "minuit trente": 30, "midi moins le quart": 705},
    clock_words=_HOURS,
    decades={
        "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
        "soixante-dix": 70, "quatre-vingt": 80, "quatre-vingts": 80, "quatre-vingt-dix": 90,
        **{f"{head} {word}": century + tens
           for head, century in (("mille huit cent", 1800), ("mille neuf cent", 1900),
                                 ("dix-huit cent", 1800), ("dix-neuf cent", 1900))
           for word, tens in (("vingt", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50),
                              ("soixante", 60), ("soixante-dix", 70), ("quatre-vingt", 80),
                              ("quatre-vingt-dix", 90))},
    },
    centuries=_CENTURIES,
    day_names={word: int(n) for word, n in NUMBERS.items() if 1 < n < 32 and n % 1 == 0}
    | {"premier": 1},
    streets=(
        r"(?:rue|avenue|boulevard|place|quai|pont|square|"
        r"cité|impasse|stade|lycée|bd|av\.) (?:du |le )?"
    ),
    seasons={
        "printemps": 21, "été": 22, "automne": 23, "hiver": 24, "l'été": 22, "l'automne": 23,
        "l'hiver": 24,
    },
    parts=_PARTS,
    relatives=_RELATIVES,
    past_months=("dernier", "dernière", "passé"),
    next_months=("prochain", "prochaine"),
    year_before=frozenset(
        ("en", "depuis", "dès", "jusqu'en", "l'année", "d'ici", "avant", "après", "fin", "début",
         "mi", "année", "l'an", "exercice", "été", "printemps", "automne", "hiver", "vers")
    ),
    ago=("plus tôt", "auparavant"),
    ago_before=("il y a", "y a", "voici", "voilà", "il y a de cela"),
    ahead_before=("dans", "d'ici", "d'ici à"),
    joins=("à", "au", "jusqu'à", "jusqu'au", "jusqu'en", "-", "–", "—", "/"),
    between=frozenset(("entre", "entre le", "entre les", "entre les années")),
    between_joins=("et", "et le"),
    templates=_TEMPLATES,
    hedges_before=frozenset(
        ("vers", "environ", "aux alentours de", "autour de", "aux environs de", "vers le")
    ),
    hedges_after=frozenset(("environ",)),
    bounds_before={
        **dict.fromkeys(
            ("depuis", "depuis le", "depuis la", "depuis les", "dès", "dès le", "à partir de",
             "à partir du", "à compter de", "à compter du", "à partir d'", "depuis l'", "dès l'",
             "à partir de l'"), "least"),
        **dict.fromkeys(
            ("jusqu'en", "jusqu'à", "jusqu'au", "d'ici", "d'ici à", "d'ici le", "d'ici au",
             "d'ici la", "d'ici à la", "jusqu'à la", "jusqu'aux", "au plus tard en",
             "au plus tard le", "d'ici l'", "d'ici à l'", "jusqu'à l'"), "most"),
    },
    bounds_onward=frozenset(("à partir de", "à partir du", "dès", "dès le", "à compter de",
    "à compter du", "à partir d'")),
    bounds_after={"au plus tard": "most", "au plus tôt": "least"},
    past=press.PAST,
    coming=press.COMING, coming_lead=press.COMING_LEAD, coming_tail=press.COMING_TAIL,
    day_halves={
        "du matin": 0, "de l'après-midi": 12, "du soir": 12, "de la nuit": LATE_NIGHT,
    },
    clock_templates=(
        "{hour}[ ]h[ ]<[0-5][0-9]>{minute}[ {half}]",
        "{hour}[ ]heures <[0-5]?[0-9](?![0-9]|[.,][0-9]| ?%)>{minute}",
        "{hour}:<[0-5][0-9]>{minute}<(?![0-9:])>", "{hour}:<[0-5][0-9]>{minute}:{second}",
        "{hour} heure[s] moins {quarterto:le quart} {half}",
        "{hour} heure[s] et {fifteen:quart} {half}",
        *_MINUTES_SPOKEN,
        "{hour}[ ]h {half}", "{hour} heure[s] {half}",
        "<(?=[0-9])>{hour} heure[s] et {thirty:demie}[ {half}]",
        _AT_WORD + "{hour} heure[s] et {thirty:demie}[ {half}]",
        _AT_WORD + "{hour} heure[s] et {fifteen:quart}[ {half}]",
        _AT_WORD + "{hour} heure[s] moins {quarterto:le quart}[ {half}]",
        _AT_WORD + "{hour} heure[s] moins {to:dix|cinq|vingt|vingt-cinq}[ {half}]",
        r"<\A(?=[Mm]i)>{moment}<\s*\Z>",
        r"<\b(?=mi(?:di|nuit) (?:et|moins) )>{moment}<" + press.NO_COUNT + ">",
        r"<\b(?i:à|vers|avant|après|jusqu'à|dès|depuis|de|entre|et|il est|il était) >{moment}<"
        + press.NO_COUNT + ">",
        _AT + "{hour} heures<(?! (?:de|d'|par|plus|supplémentaires|consécutives)\\b)>",
        _AT + "{hour}[ ]h<(?![a-z0-9/])>",
        "{hour}[ ]h<(?: à | et | ?[-–] ?)[0-9]{1,2} ?h(?![a-z])>",
        _LONE_HOUR,
        "{hour} heures<(?: à | et )[0-9]{1,2} heures>",
        f"<{press.HOURS}>{{hour}} heures<(?= à | et )>",
        f"<{press.HOURS}[a-z-]{{2,14}} heures (?:à|et) >{{hour}} heures",
        "<[0-9] heures (?:à|et) >{hour} heures",
        r"<h(?:eures)?(?: à | et | ?[-–] ?)>{hour}[ ]h<(?![a-z])>",
        "{hour}<(?: à | ?[-–] ?)[0-9]{1,2} ?(?:h|heures)(?![a-z])>", *press.CLOCKS,
    ),
)  # fmt: skip
