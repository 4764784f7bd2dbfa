"""Italian dates and times of day. Decided: 3/4/2024 is the third of April."""

from factcheck.languages import _it_cldr_data as cldr
from factcheck.languages import _it_press as press
from factcheck.languages._it_words import NUMBERS
from factcheck.languages._list import words
from factcheck.languages._year_spans import ALONE, joined
from factcheck.model.language import LATE_NIGHT, DateWords, Part, Relative

_ROMAN = words("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII")
_ORDINALS = words(
    """
    decimo undicesimo dodicesimo tredicesimo quattordicesimo quindicesimo sedicesimo
    diciassettesimo diciottesimo diciannovesimo ventesimo ventunesimo
"""
)
_NAMED = words("Duecento Trecento Quattrocento Cinquecento Seicento Settecento Ottocento Novecento")
CENTURIES = {word: century for century, word in enumerate(_ROMAN, start=1)}
CENTURIES |= {word: century for century, word in enumerate(_ORDINALS, start=10)}
CENTURIES |= {word: century for century, word in enumerate(_NAMED, start=13)}
CENTURIES |= {f"'{hundreds}00": hundreds + 11 for hundreds in range(2, 10)}
MONTHS = {word: month for word, month in cldr.MONTHS.items() if len(word) > 3}
_SHORT = {word: month for word, month in cldr.MONTHS.items() if len(word) == 3} | {"sett": 9}
MONTHS |= {word + ".": month for word, month in _SHORT.items()}
MONTHS |= {word: month for word, month in _SHORT.items() if word not in {"set", "mar", "sett"}}
MONTHS |= {word.capitalize(): month for word, month in MONTHS.items()}
_DAYS = [day for day in cldr.WEEKDAYS if len(day) > 3]
WEEKDAYS = tuple(name for day in _DAYS for name in (day, day.capitalize()))
WEEKDAY_DATES = {day: place for day, place in cldr.WEEKDAYS.items() if len(day) > 3}
WEEKDAY_DATES |= {day.capitalize(): n for day, n in WEEKDAY_DATES.items() if n < 6}
_PARTS: dict[str, Part] = {
    "primi tre mesi": "quarter-1",
    "primi sei mesi": "first-half",
    "primi nove mesi": "three-quarters",
    "inizio": "early", "inizi": "early", "metà": "mid", "fine": "late", "prima metà": "first-half",
    "seconda metà": "second-half", "primo semestre": "first-half",
    "secondo semestre": "second-half", "1° semestre": "first-half", "2° semestre": "second-half",
    "I semestre": "first-half", "II semestre": "second-half", "1S": "first-half",
    "2S": "second-half", "H1": "first-half", "H2": "second-half", "terzo quadrimestre": "late",
    "principio": "early", "principi": "early",
    "primo quadrimestre": "early",
    "secondo quadrimestre": "mid", "ultimo trimestre": "quarter-4",
    "prima quindicina": "first-half", "seconda quindicina": "second-half",
}  # fmt: skip
_QUARTERS: tuple[Part, ...] = ("quarter-1", "quarter-2", "quarter-3", "quarter-4")
for _number, (_word, _quarter) in enumerate(
    zip(words("primo secondo terzo quarto"), _QUARTERS, strict=True), start=1
):
    _PARTS |= dict.fromkeys(
        (f"{_word} trimestre", f"T{_number}", f"{_number}T", f"Q{_number}",
         f"{_number}° trimestre", f"{_number}º trimestre", f"{_ROMAN[_number - 1]} trimestre",
         f"{_number}Q"), _quarter,
    )  # fmt: skip
_PARTS |= {word.lower(): part for word, part in _PARTS.items()}
_RELATIVES: dict[str, Relative | None] = {
    "anno scorso": Relative("year", -1), "scorso anno": Relative("year", -1), **press.STRETCHES,
    "anno passato": Relative("year", -1), "quest'anno": Relative("year", 0),
    "prossimo anno": Relative("year", 1), "anno prossimo": Relative("year", 1),
    "mese scorso": Relative("month", -1), "scorso mese": Relative("month", -1),
    "questo mese": Relative("month", 0), "prossimo mese": Relative("month", 1),
    "mese prossimo": Relative("month", 1), "settimana scorsa": Relative("week", -1),
    "scorsa settimana": Relative("week", -1), "questa settimana": Relative("week", 0),
    "prossima settimana": Relative("week", 1), "settimana prossima": Relative("week", 1),
    "ieri": Relative("day", -1), "l'altro ieri": Relative("day", -2),
    "altroieri": Relative("day", -2), "domani": Relative("day", 1),
    "dopodomani": Relative("day", 2),
    "stesso anno": Relative("year", 0, from_previous=True, alone=False),
    "anno successivo": Relative("year", 1, from_previous=True, alone=False),
    "anno precedente": Relative("year", -1, from_previous=True, alone=False),
    "mese": Relative("month", 0, alone=False), "anno in corso": Relative("year", 0),
    "mese in corso": Relative("month", 0), "anno corrente": Relative("year", 0),
    "corrente anno": Relative("year", 0), "anno venturo": Relative("year", 1),
    "corrente mese": Relative("month", 0), "oggi": Relative("day", 0),
    "oggigiorno": None, "al giorno d'oggi": None, "stasera": Relative("day", 0),
    "stamattina": Relative("day", 0), "stanotte": None, "ieri sera": Relative("day", -1),
    "ieri mattina": Relative("day", -1), "secolo scorso": Relative("century", -1),
    "scorso secolo": Relative("century", -1), "l'altroieri": Relative("day", -2),
    "avantieri": Relative("day", -2), "anno fa": None, "un domani": None,
    "mese precedente": Relative("month", -1, from_previous=True),
    "mese successivo": Relative("month", 1, from_previous=True),
    "questa mattina": Relative("day", 0), "questo pomeriggio": Relative("day", 0),
    "oggi pomeriggio": Relative("day", 0),
    "quell'anno": Relative("year", 0, from_previous=True, alone=False),
}  # fmt: skip
_NAMED_DAYS = {
    "giorno di Natale": (12, 25), "vigilia di Natale": (12, 24), "notte di Natale": (12, 24),
    "Santo Stefano": (12, 26), "San Silvestro": (12, 31), "notte di San Silvestro": (12, 31),
    "Epifania": (1, 6), "Befana": (1, 6), "Ferragosto": (8, 15), "ferragosto": (8, 15),
    "Ognissanti": (11, 1), "San Valentino": (2, 14), "Halloween": (10, 31),
    "Immacolata": (12, 8), "Festa della Repubblica": (6, 2), "festa della Repubblica": (6, 2),
    "Primo Maggio": (5, 1), "Capodanno": (1, 1), "capodanno": (1, 1),
}  # fmt: skip
_FEASTS = {"Natale": (12, 25)}
# not the market or the holidays of one: il mercatino di Natale 2009
_FEAST = "{feast:Natale}<(?<!\\bdi Natale)>"
_NAMED_DAY = f"{{feast:{'|'.join(_NAMED_DAYS)}}}"
_CALENDAR = "[[,][ del| dell'anno] {year}]"
_DATE = "{day}[°|º] {name}"
_NAMES = (
    r"<\b(?i:a|ad|in|da|di|per|entro|tra|fra|dopo|nel|dal|del|al|il|lo|scorso|prossimo|e)"
    r" (?=[a-z])>{name}"
)
_ELIDED_NAMES = r"<\b(?:nell|dell|dall|all|l|d)'>{name}"
_YEARS = (
    r"<\b(?i:nel|dal|del|al|il|anno|sul|col|esercizio|stagione) >{year}"
    r"<(?![.,]?[0-9]| ?[%€$]|-[a-z]| (?:mila|milioni|miliardi|euro|metri|km|kg)\b)>"
)
# victims, firms and the like are between two counts: le vittime furono tra le 5 e le 9
_NOT_MANY = (
    r"<\b(?<!sono )(?<!furono )(?<!erano )(?<!saranno )(?<!sarebbero )(?<!siano )(?<!state )"
    r"(?<!essere )(?<!risultano )(?<!restano )"
)
_CLOCK_BEFORE = (
    r"<\b(?i:alle|dalle|ore|alle ore|verso le|entro le|le ore|tra le|e le|delle|le|sino alle) >"
)
_CENTURY_BEFORE = (
    r"<\b(?:[Nn]el|[Dd]el|[Dd]al|[Aa]l|[Ii]l|[Nn]ell'|dell'|dall'|all'|l'|tardo|primo) ?"
    r"(?=[A-Z][a-z]|')>"
)
_NO_FEAST = r"<(?! [Ss]anto| [Gg]rasso| [Nn]ero| delle [Cc]eneri| d[ei]\b| [0-9])>"
_HABIT = (
    "<"
    + "".join(
        f"(?<![{word[0].upper()}{word[0]}]{word[1:]} )"
        for word in words("il ogni i di del al dal nel sul della tutti")
    )
    + r"(?<!\w)>"
)
_SEASON_OF = r"<\b(?i:stagione|anno scolastico|anno accademico|esercizio|campionato) >"
_PERIOD_OF = (
    r"<\b(?i:periodo|biennio|triennio|quadriennio|quinquennio|ciclo|mandato|legislatura|"
    r"piano|programma|programmazione|anni|settennio) >"
    "{year}{flag:-|–}"
)
_CODED = "<(?=[1-4][TQ]|[12]S)>{part}"
_JOINED_YEARS = joined(
    r"(?<!n\. )(?<!p\. )(?<!tel\. )", r"| (?:[a-zà-ÿ]+[ei]\b(?<!del))", "guerra|guerra del|epoca"
)
_TEMPLATES = (
    ALONE,
    # a month in digits, where it is no number of a law: (05/2024)
    (
        r"<(?:\A|(?<=\()|\b(?i:nel|dal|dal mese|a|da|entro) )(?=(?:0[1-9]|1[0-2])/(?:19|"
        r"20)[0-9]{2}(?![0-9/]))>{month}/{year}"
    ),
    r"<(?:\A|(?<=\())(?=(?:1[5-9]|20)[0-9]{2} )>{year} {flag:al} {year2}<(?![.,]?[0-9]| ?[%€$£])>",
    *_JOINED_YEARS,
    r"<\banni [12][0-9]{2}0(?: e|,| o) >{decade}", r"<\banni '?[1-9]0(?: e|,| o) >[']{tens}",
    _PERIOD_OF + "{year2}<(?![0-9-])>", _PERIOD_OF + "{short2}<(?![0-9-])>",
    _CODED + "{short}", _CODED + "{year}",
    _SEASON_OF + "{year}{flag:/|-|–}{short2}<(?![0-9])>", _SEASON_OF + "{year}{flag:/|-|–}{year2}",
    r"<\b(?:il|giorni|del) >{day}{list: e | e il }{day2} {name}" + _CALENDAR,
    r"<(?:\A|[.,;:\n] ?)>{year}<(?= (?:è|sarà|fu|era|segna|segnò|si chiude|si è chiuso)\b)>",
    _HABIT + "{dayofweek}" + _NO_FEAST, "{dayofweek} {past}", "{past} {dayofweek}",
    "{dayofweek} {next}", "{next} {dayofweek}", "{next} " + _DATE, "{past} " + _DATE,
    r"{weekday} {dom}<(?=[,;)\n]|\.(?:\s|\Z)|\Z| (?:a|alle|in|con|per|e|si|che|nel)\b)>",
    "[{weekday}[,] ]" + _DATE + _CALENDAR, "[{weekday}[,] ]" + _DATE + " dell'{relative}",
    "[{weekday}[,] ]" + _DATE + " dello {relative}", "[{weekday}[,] ]" + _DATE + " {past}",
    "[{weekday}[,] ]" + _DATE + " {next}", "[{weekday} ]{dayname} {name}" + _CALENDAR,
    r"<\b(?i:tra il|fra il|tra l'|i giorni) ?>{day} e [il |l']{day2} {name}" + _CALENDAR,
    *(f"{feast}{of}" for feast in (_FEAST, _NAMED_DAY)
      for of in ("[ del| dell'anno] {year}", " dell'{relative}", " {past}")),
    "{day}-{name}-{year}", "{day}/{month}/{year}", "{day}-{month}-{year}",
    "{day}.{month}.{year}", "{day}/{month}/{short}", "{day}-{roman}-{year}",
    "{day}/{roman}/{year}", "{day}.{roman}.{year}", "{year}-{month}-{day}",
    "{year}/{month}/{day}", "{name}[ del|,] {year}", "{name} dell'{relative}",
    "{name} dello {relative}", "{name} di {relative}", _NAMES, _ELIDED_NAMES,
    "{past} {name}", "{name} {past}", "{next} {name}", "{name} {next}", "{past} {season}",
    "{season} {past}", "{next} {season}", "{season} {next}",
    "{part} [di ]{name}" + _CALENDAR, "{part} del {year}", "{part} {year}", "{part}-{year}",
    "{part} dell'{relative}", "{part} dello {relative}", "{part} di {relative}",
    "{part} degli anni [']{tens}", "{part} anni [']{tens}", "{part} degli anni {decade}",
    "{part} del {named} secolo", "{part} {named} secolo",
    "{part} del<(?= [A-Z'][a-z0-9])> {named}",
    "{part} dell'{named}", "{part} {named}<(?! secolo)>",
    r"<\b(?=(?i:primo|secondo|terzo|quarto|ultimo|[1-4][°º]) (?:tri|se|quadri)mestre)>{part}",
    "{part} {whole:anno}<(?! scorso| [12][0-9])>", "{part} {relative}", "{part} del {relative}",
    "{part} dell'{whole:anno}<(?! scorso| prossimo| passato| in corso| [12][0-9])>",
    "{part} del decennio {decade}",
    r"<\b(?=[XVI]{1,5} e [XVI]{1,5} secolo)>{named}",
    _YEARS, r"<\(>{year}<\)>", r"<\b(?i:tra|fra) il >{year} e il {year2}",
    *(f"{part}anni [']{{tens}} {century}" for part in ("", "{part} degli ")
      for century in ("del {named} secolo", "del {named}", "dell'{named}", "del {relative}")),
    (r"<\b(?:[Nn]el|[Dd]el|[Dd]al|[Aa]l|[Ii]l|[Nn]ell|[Dd]ell|[Dd]all|[Aa]ll|[Ll])['’ ] "
    r"?(?=['’]?[0-9])(?<=['’ ])>[']{short}<(?![0-9]|[.,][0-9]|°| ?%)(?<=['’][0-9][0-9])(?!['’])>"),
    "anni [']{tens}", "anni {decade}", "decennio {decade}",
    "{named} secolo<(?! a\\. ?C)>", "{named} sec.",
    "sec. {named}", "secc. {named}", "{century}° secolo", "secolo {named}<(?! a\\. ?C)>",
    _CENTURY_BEFORE + "{named}", r"<\A(?=[A-Z][a-z])>{named}<\s*\Z>",
    "{season}[ del] {year}", "{relative}",
    *press.TEMPLATES,
)  # fmt: skip
LASTING = (*words("dura durata durato impiega impiegato in durerà durano dopo"), "tempo di")
"""Words before hours and minutes that are no time of day (dura 1h45)."""
_LASTED = "<" + "".join(f"(?<!\\b{word} )" for word in LASTING) + ">"
DATES = DateWords(
    months=MONTHS,
    feasts=_NAMED_DAYS | _FEASTS,
    year_links=(" ", " del ", " dell'anno "),
    spelled_leads=r"(?P<sure>anno|anni|nel)|dal|del|fino al|al",
    spelled_on=press.YEAR_GOES_ON,
    weekdays=WEEKDAYS,
    weekday_dates=WEEKDAY_DATES,
    moments={"mezzogiorno": 12 * 60, "mezzanotte": 0, "mezzogiorno e mezzo": 12 * 60 + 30,
             "mezzogiorno e un quarto": 12 * 60 + 15, "mezzanotte e un quarto": 15,
             "mezzogiorno meno un quarto": 11 * 60 + 45, "mezzanotte e mezza": 30,
             "mezzogiorno e mezza": 12 * 60 + 30},
    decades={word: int(n) for word, n in NUMBERS.items() if n in range(20, 100, 10)}
    | {"duemila": 2000, "dieci": 10}
    | {head + word: century + int(n)
       for head, century in (("milleottocento", 1800), ("millenovecento", 1900))
       for word, n in NUMBERS.items() if n in range(20, 100, 10)},
    centuries=CENTURIES,
    day_names={word: int(n) for word, n in NUMBERS.items() if 0 < n < 32 and n % 1 == 0}
    | {"primo": 1},
    streets=r"(?:via|viale|piazza|corso|largo|piazzale|ponte|vicolo|stadio)(?: del)? ",
    seasons={"primavera": 21, "estate": 22, "autunno": 23, "inverno": 24},
    parts=_PARTS,
    relatives=_RELATIVES,
    past_months=("scorso", "scorsa", "ultimo scorso"),
    next_months=("prossimo", "prossima"),
    year_before=frozenset(words("nel dal del al il anno sul col")),
    ago=("fa", "or sono", "prima", "addietro"),
    ago_of=(" di ", " del ", " della ", " dell'", " dei ", " delle ", " che "),
    ahead_before=("tra", "fra"),
    joins=("a", "al", "all'", "alle", "fino al", "fino alle", "-", "–", "—", "~"),
    between=frozenset({"tra", "tra il", "fra", "fra il", "tra le", "fra le",
                       "tra gli anni", "fra gli anni"}),
    between_joins=("e", "e il", "e le"),
    templates=_TEMPLATES,
    hedges_before=frozenset({"circa", "intorno al", "attorno al", "verso il", "verso la",
                             "intorno alle", "verso le", "intorno agli"}),
    hedges_after=frozenset({"circa", "all'incirca"}),
    bounds_before={
        **{f"{word}{article}": "least" for word in ("a partire ", "")
           for article in ("dal", "da", "dalla", "dall'", "dallo", "dai", "dagli", "dalle",
                           "dal mese di", "dall'anno")},
        **{f"{word} {article}": "most" for word in ("fino", "sino")
           for article in ("al", "a", "alla", "all'", "allo", "ad", "agli", "all'anno")},
        **{f"entro{article}": "most" for article in
           ("", " il", " la", " lo", " l'", " gli", " i", " l'anno")},
        "non oltre il": "most", "al più tardi nel": "most", "al più tardi il": "most",
    },
    past=press.PAST,
    coming=press.COMING, coming_lead=press.COMING_LEAD, coming_tail=press.COMING_TAIL,
    bounds_onward=frozenset(("a partire da", "a partire dal", "a partire dall'")),
    bounds_after={"al più tardi": "most",
        "in poi": "least", "in avanti": "least"},
    day_halves={
        "a.m.": 0, "am": 0, "p.m.": 12, "pm": 12, "di mattina": 0, "del mattino": 0,
        "del pomeriggio": 12, "di sera": 12, "della sera": 12, "di notte": LATE_NIGHT,
        "della mattina": 0,
    },
    clock_words={word: int(n) for word, n in NUMBERS.items() if 0 < n < 31 and n % 1 == 0}
    | {"mezza": 30, "mezzo": 30, "un quarto": 15, "tre quarti": 45, "l'una": 1, "una": 1},
    twelve_is_zero=True,
    clock_templates=(
        *press.CLOCKS,
        r"<\A(?=[Mm])>{moment}<\s*\Z>", r"<\A(?i:le ore|le) >{hour}<\s*\Z>",
        r"<\b(?=mezz(?:ogiorno|anotte) (?:e|meno) )>{moment}",
        r"<\b(?:[Aa]|verso|entro|da|fino a|dopo|prima di|[Ll]a|[Aa]lla|per) (?=m)>{moment}",
        _CLOCK_BEFORE + "{hour} e {minute:mezza|mezzo|un quarto|tre quarti}[ {half}]",
        _CLOCK_BEFORE + "{hour} meno {to:un quarto|dieci|cinque|venticinque|venti}[ {half}]",
        _NOT_MANY + r"(?:[Tt]ra|[Ff]ra) le >{hour}<(?= e le [0-9]{1,2}(?:[.,;)]|\Z))>",
        _NOT_MANY + r"(?:[Tt]ra|[Ff]ra) le [0-9]{1,2} e le >{hour}<(?=[.,;)]|\Z)>",
        _CLOCK_BEFORE + "{hour} {half}", _CLOCK_BEFORE + "{hour} in punto[ {half}]",
        _CLOCK_BEFORE
        + "{hour} e {minute:dieci|quindici|venti|venticinque|cinque|trenta}<(?! [a-z]+[ie]\\b)>",
        "{hour}:{minute}<(?![0-9:])>", "{hour}:{minute}[ ]{half}",
        _LASTED + "{hour}:{minute}:{second}<(?![0-9:])>", "{hour}[ ]{half}",
        _LASTED + "{hour}h{minute}<(?!['′])>", "{hour} e {thirty:mezza} {half}",
        _CLOCK_BEFORE + "{hour}[.|,]{minute}<(?![0-9]| ?%)>",
        _CLOCK_BEFORE + "{hour} e {thirty:mezza|mezzo}",
        _CLOCK_BEFORE
        + r"{hour} e <[0-5][05](?=[.,;)]|\Z| (?:di|del|si|è|il|la|in|a|con)\b)>{minute}",
        (r"<\b(?i:alle|dalle|ore) >{hour}<(?=[.,;)\n]|\Z| alle| e [a-z]| in punto| di [lmgvsdo]"
        r"| (?:da|dal|del|fino|per|in|a|con|ogni|davanti|nella|nel|nell|al|allo|alla|presso|"
        r"si)\b)>"),
        _CLOCK_BEFORE + "{hour}[.|,|:]{minute} {half}",
    ),
)  # fmt: skip
