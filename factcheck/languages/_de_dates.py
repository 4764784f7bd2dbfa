"""German dates and times of day; names of months and weekdays are CLDR's."""

from factcheck.languages import _de_cldr_data as cldr
from factcheck.languages import _de_press as press
from factcheck.languages._de_clock import CLOCK_TEMPLATES, CLOCK_WORDS, DAY_HALVES
from factcheck.languages._list import words
from factcheck.languages._year_spans import ALONE, joined
from factcheck.model.language import DateWords, Part, Relative, RelativeUnit

_MONTHS = cldr.MONTHS | {
    "Jänner": 1, "Feber": 2, "Mär.": 3, "Mrz.": 3, "Jun.": 6, "Jul.": 7, "Sep.": 9, "Jan": 1,
    "Feb": 2, "Apr": 4, "Aug": 8, "Sept": 9, "Okt": 10, "Nov": 11, "Dez": 12,
}  # fmt: skip
_WEEKDAYS = tuple(name for name in cldr.WEEKDAYS if not name.endswith(".")) + tuple(
    f"{name}{dot}" for name in words("So Mo Di Mi Do Fr Sa") for dot in (".", "")
)
_ORDINALS = words(
    "ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften "
    "zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten "
    "zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten "
    "fünfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten "
    "neunundzwanzigsten dreißigsten einunddreißigsten"
)
_DAYS = {word: day for day, word in enumerate(_ORDINALS, start=1)}
_DAYS |= {word[:-1] + end: day for word, day in _DAYS.items() for end in ("", "r")}
_ROMAN = words("X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI")
_CENTURIES = _DAYS | {
    **{word[:-1] + "s": day for word, day in _DAYS.items() if word.endswith("n")},
    **{f"{roman}.": century for century, roman in enumerate(_ROMAN, start=10)},
}  # fmt: skip
_DECADES = {
    "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip
_DECADES |= {
    f"{head}hundert{ten}": 100 * hundreds + value
    for head, hundreds in (("siebzehn", 17), ("achtzehn", 18), ("neunzehn", 19))
    for ten, value in _DECADES.items()
}
_QUARTERS: dict[str, Part] = {
    "ersten": "quarter-1", "zweiten": "quarter-2", "dritten": "quarter-3", "vierten": "quarter-4",
    "1.": "quarter-1", "2.": "quarter-2", "3.": "quarter-3", "4.": "quarter-4", "I.": "quarter-1",
    "II.": "quarter-2", "III.": "quarter-3", "IV.": "quarter-4",
}  # fmt: skip
_HALVES: dict[str, Part] = {
    "ersten": "first-half", "zweiten": "second-half", "1.": "first-half", "2.": "second-half",
}  # fmt: skip
_STRETCHES: dict[str, Part] = {
    ordinal.replace("ten", "t" + ending) + " " + noun: part
    for table, nouns in ((_QUARTERS, ("Quartal", "Quartals")),
                         (_HALVES, ("Halbjahr", "Halbjahres", "Halbjahrs")))
    for ordinal, part in table.items()
    for ending in ("en", "es", "e", "em")
    for noun in nouns
}  # fmt: skip
_PARTS: dict[str, Part] = {
    "ersten drei Monaten": "quarter-1",
    "ersten drei Monate": "quarter-1",
    "ersten sechs Monaten": "first-half",
    "ersten sechs Monate": "first-half",
    "ersten neun Monaten": "three-quarters",
    "ersten neun Monate": "three-quarters",
    "Anfang": "early", "Beginn": "opening", "Mitte": "mid", "Ende": "end", "Früh": "early",
    "ende": "end", "anfang": "early", "beginn": "opening", "mitte": "mid",
    "Spät": "late", "frühen": "early", "späten": "late", "frühe": "early", "späte": "late",
    "H1": "first-half", "H2": "second-half", "Q1": "quarter-1", "Q2": "quarter-2",
    "Q3": "quarter-3", "Q4": "quarter-4",
    "erste Hälfte": "first-half", "ersten Hälfte": "first-half", "zweite Hälfte": "second-half",
    "zweiten Hälfte": "second-half", "Jahresanfang": "opening", "Jahresbeginn": "opening",
    "Jahresmitte": "mid", "Jahresende": "end",
    **_STRETCHES,
}  # fmt: skip
_EN = ("en", "es", "e", "er")
_TURNS = {"letzt": -1, "vergangen": -1, "vorig": -1, "dies": 0, "laufend": 0, "nächst": 1,
          "kommend": 1, "vorletzt": -2, "vorvergangen": -2, "übernächst": 2}  # fmt: skip
_NOUNS: tuple[tuple[str, RelativeUnit], ...] = (
    ("Jahr", "year"), ("Jahres", "year"), ("Jahrs", "year"), ("Monat", "month"),
    ("Monats", "month"), ("Woche", "week"), ("Quartal", "quarter"), ("Halbjahr", "half"),
)  # fmt: skip
_RELATIVES: dict[str, Relative | None] = {
    f"{stem}{ending} {noun}{of}": None if of else Relative(unit, steps)
    for stem, steps in _TURNS.items()
    for ending in (*_EN, "em")
    for noun, unit in _NOUNS
    for of in ("", *press.OF_WHAT)
}
_RELATIVES |= {
    "heute": Relative("day", 0), "heute Abend": Relative("day", 0), "bis heute": None,
    "heute Morgen": Relative("day", 0), "heute Nacht": Relative("day", 0), "von heute": None,
    "gestern Abend": Relative("day", -1), "gestern": Relative("day", -1),
    "vorgestern": Relative("day", -2), "Vorwoche": Relative("week", -1),
    "am Vortag": Relative("day", -1, from_previous=True),
    "am Folgetag": Relative("day", 1, from_previous=True),
    "Jahr darauf": Relative("year", 1, from_previous=True),
    "Jahr danach": Relative("year", 1, from_previous=True),
    "Jahr zuvor": Relative("year", -1, from_previous=True),
    "Jahr davor": Relative("year", -1, from_previous=True),
    "morgen": Relative("day", 1), "übermorgen": Relative("day", 2),
    "Vorjahr": Relative("year", -1), "des Vorjahres": Relative("year", -1),
    "Vorjahres": Relative("year", -1), "im Vormonat": Relative("month", -1),
    "im Vorquartal": Relative("quarter", -1, from_reported=True),
    "im Vorjahresquartal": Relative("quarter", -4, from_reported=True),
    "im Vorjahresmonat": Relative("month", -12, from_reported=True),
    "heuer": Relative("year", 0), "des Jahres": Relative("year", 0, alone=False),
    "Folgejahr": Relative("year", 1, from_previous=True),
    "desselben Jahres": Relative("year", 0, from_previous=True),
    "selben Jahres": Relative("year", 0, from_previous=True),
    "selben Jahr": Relative("year", 0, from_previous=True),
    "gleichen Jahr": Relative("year", 0, from_previous=True),
    "gleichen Jahres": Relative("year", 0, from_previous=True),
    "heute Nachmittag": Relative("day", 0), "heute Vormittag": Relative("day", 0),
    "dieser Tage": None, "Vorjahresniveau": None,
}  # fmt: skip
_RELATIVES |= dict.fromkeys(
    (
        f"{before} morgen"
        for before in words(
            "am gestern jeden guten diesen frühen späten der vom zum gegen den dem einem "
            "eines nächsten vorgestern montag dienstag mittwoch donnerstag freitag samstag sonntag "
            "von bis schöner kalten"
        )
    ),
    None,
)
_YEAR_BEFORE = (
    "jahr jahre jahren jahres seit bis ab von vor nach anno anfang ende mitte sommer winter herbst "
    "frühjahr frühling um gegen zwischen und bereits schon erst noch geschäftsjahr saison wahl "
    "jahreswechsel januar februar märz april mai juni juli august september oktober november "
    "dezember"
)
_IN = "im|seit|bis|ab|vom|zum|Im|Seit|Bis|Ab|Vom|Zum|[Zz]wischen|[Vv]on|[Ff]ür"
_IN_YEAR = (
    r"<\b(?i:jahr|jahre|jahren|jahres|seit|bis|ab|vor|nach|anno|von|um|zwischen|"
    r"geschäftsjahr|haushaltsjahr|jahrgang|baujahr|wahljahr|saison|jahreswechsel|und|war|wurde) >"
)
_STILL = r"<\b(?i:schon|bereits|erst|noch|zuletzt|als) >"
_IN_SENTENCE = (
    r"<\b(?!(?:rund|etwa|über|fast|knapp|als|zu|mindestens|höchstens|insgesamt|unter|gut|mit|auf|"
    r"je|pro|nummer|seite|die|den|der|das|dem|des|circa|weitere|weiteren|nur|zwei|drei|von|um|bis|"
    r"ungefähr|beinahe|nahezu|exakt|genau|alle|allen|diese|diesen|jene|maximal|noch|weniger|mehr)"
    r"\b)[a-zäöüß]{2,24} (?=1[4-9]|20[0-4])>"
)
_EVENT_OF = (
    r"<(?i:haushalt|etat|wahl|wm|em|messe|gipfel|spiele) >{year}"
    r"<(?![.,]?[0-9]|[-/–]| ?[%€$£]| [A-ZÄÖÜ])>"
)
_WHO_IN = (
    r"<, (?:der|die|das|dem|den) >{year}< (?=[a-zäöüß])[^.;:]{1,80}"
    r"(?:te|ten|s|nahm|kam|zog|ging|schrieb|fand|fiel|starb|begann|wurde)[.,]>"
)
"""A year behind a relative pronoun, in a clause that a verb of the past ends."""
_WHOLE = (
    r"<(?![.,]?[0-9]|[-/][a-zA-Z0-9]| ?[%€$£]"
    r"| auf (?:rund |etwa |knapp |gut )?(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9])>"
)
_ALONE = r"<(?![.,]?[0-9]|[-/][a-zA-Z0-9]| [A-ZÄÖÜ]| ?[%€$£])>"
_VERBS = (
    r"wurden?|war(?:en)?|hatten?|hat|haben|ist|sind|kam(?:en)?|gab|lag(?:en)?|stieg(?:en)?|"
    r"sank(?:en)?|fiel(?:en)?|ging(?:en)?|zog(?:en)?|soll(?:en|ten)?|will|wollen|wird|werden|"
    r"[a-zäöüß]{2,20}te(?:n)?|gegründet|erschien(?:en)?|begann(?:en)?|geboren"
)
_ON = r"<\b(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|[Ss]eit|[Aa]b|[Dd]en|und|–|-) (?:[A-Z][a-z]\.?,? )?>"
_FULL = "{day}. {name}[ {year}]"
_BEFORE_DAY = r"<\b(?i:am|vom|zum|bis|seit|ab|für|jeden|den|dem|und|von|noch|ihren|späten|frühen) >"
_JOINED_YEARS = joined(
    r"(?<!Nr\. )(?<!S\. )(?<!Tel\. )",
    leads="jahre|jahren|zeit|zeitraum|krieg|krieges|weltkrieg|weltkriegs|periode|amtszeit|phase|"
    "epoche",
)
_FEASTS = {
    "Weihnachten": (12, 25), "Heiligabend": (12, 24), "Heiliger Abend": (12, 24),
    "Silvester": (12, 31), "Neujahr": (1, 1), "Neujahrstag": (1, 1), "Allerheiligen": (11, 1),
    "Nikolaustag": (12, 6), "Dreikönigstag": (1, 6), "Valentinstag": (2, 14),
    "Halloween": (10, 31), "Reformationstag": (10, 31), "Mariä Himmelfahrt": (8, 15),
    "Tag der Deutschen Einheit": (10, 3), "Tag der Arbeit": (5, 1),
    **{f"{nth} {noun}": (12, day) for nths, day in (
        (("erster", "ersten", "Erster", "1."), 25), (("zweiter", "zweiten", "Zweiter", "2."), 26))
       for nth in nths for noun in ("Weihnachtstag", "Weihnachtsfeiertag")},
}  # fmt: skip
_TEMPLATES = (
    ALONE,
    "{feast}[ des Jahres] {year}", "{feast} {relative}",
    f"[{{weekday}}, [dem |den |der ]]{_FULL}",
    "[{weekday}, [dem |den |der ]]{day}.{name}[ {year}]",
    "[{weekday}[,] ]{day}. {name}[ {year}]",
    "[{weekday}, ][den ]{day}.[ ]{month}.[ ]{year}",
    "[{weekday}, ]{day}.[ ]{month}.[ ]{short}<(?![.0-9]| ?(?:Uhr|%|Prozent|Euro|Mio|Mrd))>",
    "{day}.[ ]{month}.< ?(?:bis(?: zum)?|-|–) ?[0-9]{1,2}\\. ?[0-9]{1,2}\\.>",
    f"{_ON}{{day}}.[ ]{{month}}.<(?![0-9])>",
    "{dayname} {name}[ {year}]",
    "{name} {year}", "{dom} {name} {year}", "{day}.{roman}.{year}", "{day}. {roman}. {year}",
    "{day}.[ ]{flag:bis|-|–}[ ]{day2}.{month}.{year}",
    f"<\\b(?:{_IN}) >{{name}}<(?! [12][0-9]{{3}}(?![0-9.,]))>",
    "{day}.[ bis zum | bis |-|–| - | – |/]{day2}. {name}[ {year}]",
    "{day}.{list: und | und am | und den }{day2}. {name}[ {year}]", "{part} {name}[ {year}]",
    "{part} {year}",
    "{part} {whole:des Jahres}<(?! [12][0-9])>",
    r"<\b(?=[\w.]{1,7} (?:Quartal|Halbjahr))>{part}",
    "{part} des Jahres {year}",
    "{part}[ des Jahres| von|-|/] {year}",
    "{part}-{year}", "{part}/{year}",
    "{part} der {decade}er[[-| ]Jahre[n]]",
    "{part} der {tens}er[[-| ]Jahre[n]]",
    "{part} {decade}er[[-| ]Jahre[n]]",
    "{part} {tens}er[[-| ]Jahre[n]]",
    "{decade}er[[-| ]Jahre[n]]", "{decade}ern",
    *(
        f"<\\b>{part}{{tens}}er{years}[n] des {{century}}. Jahrhunderts"
        for part in ("", "{part} der ")
        for years in ("-Jahre", " Jahre", "jahre")
    ),
    r"<\b[Gg]oldene[nr]? >{tens}er[n]<(?![a-z])>",
    "<\\b>{tens}er[-| ]Jahre[n]", "<\\b>{tens}erjahre[n]", "{part} der {tens}erjahre[n]",
    "{part} {tens}erjahre[n]", "{decade}erjahre[n]",
    "<\\b(?:[Dd]en|[Dd]ie|[Dd]er) >{tens}er[n]<(?![a-z]| [a-z]+[0-9])>",
    "{day}/{month}/{year}", "{century}. Jahrhundert[s|e|en]",
    *(f"{lead}{{century}}. {short}" for short in ("Jh.", "Jhdt.", "Jhd.", "Jhs.", "Jh")
      for lead in ("", "{part} ", "{part} des ")),
    "{century}.< (?:und|oder|bis(?: zum| ins)?) (?:dem |im )?[0-9]{1,2}\\. Jahrhundert>",
    "{named} Jahrhundert[s]",
    "{part} des {century}. Jahrhunderts", "{part} des {named} Jahrhunderts",
    "{part} {century}. Jahrhundert[s]",
    "{season}[ des Jahres] {year}",
    _BEFORE_DAY + "{dayofweek}",
    "{past} {dayofweek}", "{next} {dayofweek}",
    "{dayofweek}<(?=,? (?:um |ab |gegen )?[0-9]{1,2}(?:[.:][0-9]{2})? Uhr)>",
    ("{some:im abgelaufenen Quartal|im Vorjahreszeitraum|"
    "im gleichen Zeitraum des Vorjahres}"),
    "{relative}", "{name} {relative}", "{season} {relative}", "{part} {relative}",
    r"<\b(?:[Zz]wischen (?:dem )?|[Vv]om )>{day}. und [dem |zum ]{day2}. {name}[ {year}]",
    "{day}. {name} {relative}", "{part} {name} {relative}",
    "{past} {name}", "{next} {name}", "{past} {season}", "{next} {season}", "{turn} {season}",
    r"<(?:\A|(?<=\()|\b(?i:im|am|ab|seit|bis|vom|stand|stand:) )(?<![0-9/])>{month}/{year}",
    r"<(?:\A|(?<=[.:;,(] )|(?<=\())>{year} {flag:bis} {year2}<(?![.,]?[0-9]| [A-ZÄÖÜ]| ?[%€$£])>",
    r"{quarter}Q{short}<(?![0-9])>", "{quarter}Q {year}",
    "<\\b(?:[Dd](?:er|ie|as|em|en|es)) >{year}< (?:in|im|bei|auf|von|als|am|aus|an) >",
    r"<\b[Jj]ahre?s? >{year}<(?![.,]?[0-9]|[-/–])>", f"{_IN_YEAR}{{year}}{_WHOLE}",
    r"<\b[Bb]is (?:zum Jahr )?>{year}< auf (?:rund |etwa |knapp |gut |über )?[0-9]>",
    _WHO_IN, _EVENT_OF,
    f"{_STILL}{{year}}{_ALONE}", f"{_IN_SENTENCE}{{year}}{_ALONE}",
    "<\\(>{year}<\\)>", *_JOINED_YEARS,
    f"{{year}}< (?:{_VERBS})\\b>",
    "{year}-{month}-{day}", "{year}/{month}/{day}", "{day}-{month}-{year}", *press.TEMPLATES,
)  # fmt: skip

DATES = DateWords(
    months=_MONTHS,
    feasts=_FEASTS,
    year_links=(" ", " des jahres "),
    spelled_leads=r"(?P<sure>jahre?s?)|seit|anno",
    spelled_heads=press.YEAR_HEADS,
    spelled_on=press.YEAR_GOES_ON,
    weekdays=_WEEKDAYS,
    weekday_dates={
        name + part: day
        for name, day in (*cldr.WEEKDAYS.items(), ("Sonnabend", 6))
        if not name.endswith(".")
        for part in ("", "abend", "morgen", "mittag", "vormittag", "nachmittag", "nacht", "früh")
    },
    streets=r"(?:\w*stra(?:ß|ss)e|\w*platz|brücke|allee|ufer|park|\w*denkmal) de[sr] ",
    seasons={
        "Frühling": 21, "Frühjahr": 21, "Sommer": 22, "Herbst": 23, "Winter": 24,
        "Frühjahrs": 21, "Frühlings": 21, "Sommers": 22, "Herbstes": 23, "Winters": 24,
    },
    decades=_DECADES,
    centuries=_CENTURIES,
    day_names=_DAYS,
    parts=_PARTS,
    relatives=_RELATIVES,
    year_before=frozenset(words(_YEAR_BEFORE)),
    past_months=words("letzten vergangenen vorigen letzter vergangener letztem vergangenem"),
    next_months=words("nächsten kommenden nächster kommender nächstem kommendem"),
    ago=("zuvor", "davor", "vorher"),
    ago_before=("vor",),
    ahead_before=("in",),
    joins=("bis", "bis zum", "bis Ende", "-", "–", "—", "/", "bis einschließlich"),
    between=frozenset(("zwischen", "zwischen dem")),
    between_joins=("und", "und dem"),
    templates=_TEMPLATES,
    hedges_before=frozenset(words("etwa gegen circa ca. ungefähr rund")),
    bounds_before={
        **dict.fromkeys(
            ("seit", "seit dem", "seit der", "seit den", "ab", "ab dem", "schon seit",
             "bereits seit", "frühestens", "frühestens ab", "erst seit", "erst ab", "spätestens ab",
             "spätestens seit"), "least"),
        **dict.fromkeys(
            ("bis", "bis zum", "bis zur", "bis spätestens", "spätestens", "spätestens bis",
             "spätestens am", "bis einschließlich", "noch bis", "noch bis zum", "bis in den",
             "bis in die", "bis ins", "bis spätestens zum"), "most"),
    },
    bounds_onward=frozenset(("ab", "ab dem", "ab der")),
    bounds_after={"oder später": "least", "oder früher": "most", "an": "least"},
    bounds_led={"an": ("von ", "vom ")}, past=press.PAST,
    coming=press.COMING, coming_lead=press.COMING_LEAD, coming_tail=press.COMING_TAIL,
    day_halves=DAY_HALVES,
    twelve_is_zero=False,
    clock_words=CLOCK_WORDS,
    clock_templates=CLOCK_TEMPLATES,
)  # fmt: skip
