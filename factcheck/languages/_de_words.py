"""German words: numbers, percentages, hedges, bounds, durations, ages."""

from decimal import Decimal
from fractions import Fraction

from factcheck.languages._exceeding import exceeding
from factcheck.languages._list import words
from factcheck.languages._seconds import SECONDS, parts_of_second
from factcheck.languages._signs import HALVES
from factcheck.model.language import Bound, Join, Unit
from factcheck.model.values import Slack

_ONES = words("null ein zwei drei vier fünf sechs sieben acht neun")
_TEENS = words("zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn")
_TENS = words("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
WEAK = frozenset(words("ein eine einer eines einem einen eins null"))

_BELOW_HUNDRED = {word: value for value, word in enumerate((*_ONES, *_TEENS))}
_BELOW_HUNDRED |= {
    ones + glue + tens: value * 10 + one
    for value, tens in enumerate(_TENS, start=2)
    for one, ones in enumerate(_ONES)
    for glue in ("und" if one else "",)
    if one
}
_BELOW_HUNDRED |= {tens: value * 10 for value, tens in enumerate(_TENS, start=2)}
_HALVES = {
    word + "einhalb": Decimal(value) + Decimal("0.5")
    for word, value in _BELOW_HUNDRED.items()
    if 0 < value <= 20
}
_HALVES |= {
    word + part: Decimal(value) + Decimal(more)
    for word, value in _BELOW_HUNDRED.items()
    if 0 < value <= 20
    for part, more in (("einviertel", "0.25"), ("dreiviertel", "0.75"))
}
NUMBERS: dict[str, int | Decimal] = {
    **_BELOW_HUNDRED, **_HALVES, **dict.fromkeys(WEAK - {"null"}, 1), "zwo": 2, "beide": 2,
    "zweier": 2, "dreier": 3,
    "beiden": 2, "ein dutzend": 12, "ein halbes dutzend": 6, "anderthalb": Decimal("1.5"),
    "ein halbes": Decimal("0.5"), "eine halbe": Decimal("0.5"), "einem halben": Decimal("0.5"),
    **{f"{one}{gap}": size for one in ("", "eine ", "einer ") for gap, size in (
        ("dreiviertelmillion", 750_000), ("viertelmillion", 250_000),
        ("dreiviertel million", 750_000), ("viertel million", 250_000),
        ("dreiviertelmilliarde", 750_000_000), ("viertelmilliarde", 250_000_000),
        ("dreiviertel milliarde", 750_000_000), ("halbe milliarde", 500_000_000))
       if one or " " not in gap},
    "einer halben": Decimal("0.5"), "ein halber": Decimal("0.5"), "einen halben": Decimal("0.5"),
}  # fmt: skip
NUMBERS |= {word.replace("ß", "ss"): value for word, value in NUMBERS.items()}
NUMBERS = {word: n for word, n in NUMBERS.items() if word not in {"beide", "beiden"}}
NUMBERS |= HALVES
FRACTIONS = {**dict.fromkeys((f" und ein{end} halbe{more}" for end, more in (
    ("", "s"), ("", "r"), ("e", ""), ("en", "n"), ("em", "n"), ("er", "n"))), Decimal("0.5")),
    "½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"),
             " 1/2": Decimal("0.5"), " ½": Decimal("0.5"), " ¼": Decimal("0.25"),
             " ¾": Decimal("0.75")}  # fmt: skip

_SOME = ("ein paar", "einige", "mehrere", "etliche", "einigen", "mehreren", "wenige")
VAGUE: dict[str, tuple[int, int]] = dict.fromkeys(_SOME, (3, 9)) | {
    "ein paar": (2, 5), "dutzende": (24, 96), "dutzenden": (24, 96), "hunderte": (200, 900),
    "hunderten": (200, 900), "tausende": (2000, 9000), "tausenden": (2000, 9000),
    "zehntausende": (20_000, 90_000), "zehntausenden": (20_000, 90_000),
    "hunderttausende": (200_000, 900_000), "hunderttausenden": (200_000, 900_000),
    "abertausende": (2000, 9000), "zigtausende": (20_000, 90_000),
    "mehrere hundert": (300, 900), "mehrere tausend": (3000, 9000),
    "mehrere zehntausend": (30_000, 90_000), "mehrere hunderttausend": (300_000, 900_000),
    "einige hundert": (300, 900), "einige tausend": (3000, 9000), "ein paar hundert": (200, 500),
    "ein paar tausend": (2000, 5000), "ein paar dutzend": (24, 60), "mehrere dutzend": (36, 108),
    "einige dutzend": (36, 108),
}  # fmt: skip

_PERCENT, _POINT, _BASIS = Unit("%"), Unit("point"), Unit("point", Decimal("0.01"))
PERCENTS: dict[str, Unit | None] = {
    "%": _PERCENT, "prozent": _PERCENT, "v.h.": _PERCENT, "v. h.": _PERCENT, "%ig": _PERCENT,
    "%ige": _PERCENT, "%igen": _PERCENT, "%iger": _PERCENT, "prozents": _PERCENT,
    "prozentpunkt": _POINT, "prozentpunkte": _POINT, "prozentpunkten": _POINT, "%-punkte": _POINT,
    "%-punkten": _POINT, "pp": _POINT, "basispunkt": _BASIS, "basispunkte": _BASIS,
    "basispunkten": _BASIS, "promille": Unit("%", Decimal("0.1")), "‰": Unit("%", Decimal("0.1")),
    "prozent-punkte": _POINT, "prozent-punkten": _POINT,
    **dict.fromkeys(("viertelpunkt", "viertelprozentpunkt"), Unit("point", Decimal("0.25"))),
    "prozenthürde": None, "proz.": _PERCENT, "proz": _PERCENT, "pct": _PERCENT,
    **dict.fromkeys(("vol.-%", "vol.%", "vol-%", "volumenprozent"), _PERCENT),
    "v.t.": Unit("%", Decimal("0.1")), "v. t.": Unit("%", Decimal("0.1")), "vom hundert": _PERCENT,
    "vom tausend": Unit("%", Decimal("0.1")),
}  # fmt: skip
_ENDINGS = ("", "e", "en", "er", "es", "em")
PERCENTS |= {"prozentig" + ending: _PERCENT for ending in _ENDINGS}

_TIME = {
    "jahr jahre jahren jahres": "year", "monat monate monaten monats": "month",
    "woche wochen wo.": "week", "mon.": "month", "tag tage tagen tages": "day",
    "werktag werktage werktagen arbeitstag arbeitstage arbeitstagen": "day",
    "bankarbeitstage bankarbeitstagen kalendertage kalendertagen": "day",
    "stunde stunden std. std stdn. stdn h": "hour",
    "minute minuten min. min": "minute", "sekunde sekunden sek. sek": "second",
}  # fmt: skip
_STEMS = {"jährig": "year", "monatig": "month", "wöchig": "week", "tägig": "day",
          "stündig": "hour", "minütig": "minute", "sekündig": "second"}  # fmt: skip
DURATIONS: dict[str, Unit | None] = (
    SECONDS
    | parts_of_second(
        "hundertstelsekunde, hundertstelsekunden, zehntelsekunde, zehntelsekunden, "
        "tausendstelsekunde, tausendstelsekunden"
    )
    | {word: Unit(unit) for names, unit in _TIME.items() for word in names.split()}
)
DURATIONS |= {stem + end: Unit(unit) for stem, unit in _STEMS.items() for end in _ENDINGS}
DURATIONS["s."] = None  # siehe, Seiten
DURATIONS |= dict.fromkeys(
    ("jahrzehnt", "jahrzehnte", "jahrzehnten", "dekade", "dekaden"), Unit("year", Decimal(10))
)
DURATIONS |= dict.fromkeys(
    ("jahrhundert", "jahrhunderte", "jahrhunderten"), Unit("year", Decimal(100))
)
DURATIONS |= {
    **{f"{more} {noun}": DURATIONS[noun] for more in ("weitere", "volle", "ganze", "weiteren")
       for noun in ("jahre", "monate", "wochen", "tage", "stunden", "minuten", "jahren", "tagen")},
    **dict.fromkeys(("jahrtausend", "jahrtausende", "jahrtausenden"), Unit("year", Decimal(1000))),
    "millisekunden": Unit("second", Decimal("0.001")), "quartale": Unit("month", Decimal(3)),
    "quartalen": Unit("month", Decimal(3)), "jahre alt": None, "jahren alt": None,
}  # fmt: skip
ORDINAL_TAILS = frozenset(t + end for t in ("te", "ste") for end in ("", "n", "r", "s", "m"))
_HUNDRED = words(
    "hundert einhundert zweihundert dreihundert vierhundert fünfhundert sechshundert siebenhundert "
    "achthundert neunhundert tausend eintausend zweitausend"
)
FREE_ORDINALS: dict[str, int | None] = {  # what is not a number and an ending: hundertdritte
    f"{head}{link}{stem}{end}": n + (1000 * max(1, at - 9) if at > 9 else 100 * max(1, at))
    for at, head in enumerate(_HUNDRED)
    for link in ("", "und")
    for stem, n in (("erste", 1), ("dritte", 3), ("siebte", 7), ("achte", 8))
    for end in ("", "n", "r", "s", "m")
}
FREE_ORDINALS |= {
    f"{stem}ste{end}": n
    for stem, n in (("million", 10**6), ("milliard", 10**9))
    for end in ("", "n", "r", "s", "m")
}
ORDINAL_ENDS = tuple(
    stem + end
    for stem in words("erste dritte siebte achte millionste milliardste")
    for end in ("", "n", "r", "s", "m")
)
ORDINAL_TRAPS = frozenset(
    stem + end for stem in ("zweite", "einte", "dreiste") for end in ("", "n", "r", "s", "m")
) | {
    f"{each} {stem}te{end}"
    for each in ("jeder", "jede", "jedes", "jeden", "jedem", "alle")
    for stem in ("zwei", "drit", "vier", "fünf", "sechs", "sieb", "ach", "zehn", "neun")
    for end in ("", "n", "r", "s", "m")
}
COMPOUND_COUNTS = {
    "köpfig": "Personen", "seitig": "Seiten", "stöckig": "Stockwerke", "geschossig": "Geschosse",
    "teilig": "Teile", "sitzig": "Sitze", "sprachig": "Sprachen",
    "spurig": "Spuren", "gleisig": "Gleise", "türig": "Türen", "gängig": "Gänge",
    "bändig": "Bände", "zeilig": "Zeilen", "strophig": "Strophen", "etagig": "Etagen",
    "rädrig": "Räder",
}  # fmt: skip
GLUED_TAILS = ORDINAL_TAILS | frozenset(
    {stem + end for stem in (*_STEMS, "prozentig", *COMPOUND_COUNTS) for end in _ENDINGS}
    | {"mal", "fach", "fache", "fachen", "facher", "faches", "fachem", "viertel"}
)

_YEAR = Unit("year")
AGES: dict[str, Unit | None] = {
    "jahre alt": _YEAR, "jahre alte": _YEAR, "jahre alten": _YEAR, "jahre alter": _YEAR,
    "jahre jung": _YEAR, "lebensjahre": None,
}  # fmt: skip
AGES |= {
    f"{word} alt{end}": Unit(unit)
    for words_of, unit in (("monat monate", "month"), ("woche wochen", "week"), ("tag tage", "day"))
    for word in words(words_of)
    for end in ("", "e", "en", "er", "es")
}
AGES |= {
    f"-jährig{end} {noun}": None
    for end in _ENDINGS
    for noun in words("jubiläum jubiläums bestehen bestehens haft haftstrafe amtszeit laufzeit")
}
AGES |= {f"-jährig{end}": _YEAR for end in (*_ENDINGS, "en-gruppe")}
AGES |= dict.fromkeys(("lenze", "jahre junge", "jahre jungen", "jahre älter"), None)
_PEOPLE = (
    "Mann|Frau|Junge|Jungen|Bub|Mädchen|Kind|Sohn|Sohnes|Tochter|Vater|Mutter|Schüler|Schülerin|"
    "Student|Studentin|Rentner|Rentnerin|Fahrer|Fahrerin|Schwester|Bruder|Enkel|Enkelin|"
    "Fußgänger|Fußgängerin|Radfahrer|Radfahrerin|Täter|Opfer|Patient|Patientin|Hund|Katze"
)
AGES_OPEN = (
    r"-?[jJ]ährige[nrsm]?(?:(?= (?:[a-zäöüß]+e[nrs]? )?(?:" + _PEOPLE + r")\b)"
    r"|(?! [A-ZÄÖÜ]| [a-zäöüß]+(?:e|en|er|es) [A-ZÄÖÜ]|[a-zäöüß-]))"
)
AGES_LEAD = frozenset(
    (
        "im alter von", "im alter zwischen", "alter", "alter:", "kinder", "kindern",
        "jugendliche", "jugendlichen", "personen", "menschen", "frauen", "männer", "männern",
        "im alter ab", "im alter bis", "im alter", "erwachsene", "versicherte", "spieler", "leute",
        "mädchen", "jungen", "bürger", "patienten", "kind", "freigegeben",
    )
)  # fmt: skip

_ABOUT = Slack(Fraction(1, 20), Fraction(1, 20))
_ROUGH = Slack(Fraction(1, 10), Fraction(1, 10))
_LESS = Slack(Fraction(1, 10), Fraction(0))
_MORE = Slack(Fraction(0), Fraction(1, 10))
HEDGES_BEFORE: dict[str, Slack | None] = {
    "etwa": _ABOUT, "rund": _ABOUT, "ungefähr": _ABOUT, "circa": _ABOUT, "zirka": _ABOUT,
    "ca.": _ABOUT, "ca": _ABOUT, "um die": _ABOUT, "in etwa": _ABOUT, "an die": _LESS,
    "schätzungsweise": _ROUGH, "geschätzt": _ROUGH, "geschätzte": _ROUGH, "geschätzten": _ROUGH,
    "annähernd": _LESS, "fast": _LESS, "knapp": _LESS, "nahezu": _LESS, "beinahe": _LESS,
    "kaum": _LESS, "gut": _MORE, "etwas mehr als": _MORE, "etwas über": _MORE,
    "etwas weniger als": _LESS, "etwas unter": _LESS, "~": _ABOUT, "≈": _ABOUT, "rd.": _ABOUT,
    "in etwa gut": None,
}  # fmt: skip
HEDGES_AFTER: dict[str, Slack | None] = {"oder so": _ROUGH, "in etwa": _ABOUT, "etwa": None}
BOUNDS_BEFORE: dict[str, Bound | None] = {
    **exceeding("de"),
    "mind.": "least", "max.": "most", "mehr als": "least", "über": "least",
    "mindestens": "least", "wenigstens": "least",
    "zumindest": "least", "nicht weniger als": "least", "minimal": "least", "ab": "least",
    "länger als": "least", "weiter als": "least", "höher als": "least", "schwerer als": "least",
    "teurer als": "least", "schneller als": "least", "tiefer als": "least", "kürzer als": "most",
    "niedriger als": "most", "leichter als": "most", "billiger als": "most",
    "langsamer als": "most",
    "deutlich mehr als": "least", "weit mehr als": "least", "deutlich über": "least",
    "weit über": "least", "oberhalb von": "least", "gut und gerne": "least", "größer als": "least",
    "weniger als": "most", "unter": "most", "höchstens": "most", "maximal": "most",
    "bis zu": "most", "bis": "most", "nicht mehr als": "most", "allenfalls": "most",
    "deutlich weniger als": "most",
    "weit weniger als": "most", "unterhalb von": "most", "innerhalb von": "most",
    "innerhalb": "most", "binnen": "most", "kleiner als": "most", ">": "least", "<": "most",
    "≥": "least", "≤": "most", "keine": "most", "gegenüber": None,
    "kaum unter": None, "nicht unter": "least",
    "nie unter": "least", "kaum weniger als": None, "kaum mehr als": None,
    **dict.fromkeys(
        (f"{word} über" for word in ("verfügt", "verfügen", "verfügte", "verfügten", "vertrag",
         "rechnung", "auftrag", "aufträge", "kredit", "kredite", "darlehen", "scheck", "distanz",
         "sieg", "gold", "silber", "bronze", "weltrekord", "rekord", "bestzeit", "finale",
         "staffel", "meister", "weltmeister", "europameister", "olympiasieger", "strecke", "titel",
         "rennen", "siegte", "gewann", "lauf", "erstreckt sich", "verteilt", "berichtet",
         "berichte", "entscheidet", "diskutiert", "sprachen", "spricht")),
    ),
}  # fmt: skip
BOUNDS_AFTER: dict[str, Bound | None] = {
    "oder mehr": "least", "und mehr": "least", "oder älter": "least", "und älter": "least",
    "aufwärts": "least", "und darüber": "least", "oder weniger": "most", "und weniger": "most",
    "nicht überschreiten": "most", "nicht übersteigen": "most", "nicht überschritten": "most",
    "oder jünger": "most", "und jünger": "most", "plus": "least", "+": "least",
}  # fmt: skip
JOINS: dict[str, Join] = {
    "-": "span", "–": "span", "—": "span", "~": "span", "bis": "span", "bis zu": "span",
    "oder": "next", ",": "next", "und": "between", "auf": "move", "auf rund": "move",
    "auf etwa": "move", "auf knapp": "move", "zu": "move", "gegen": "move", "von": "move",
    "von insgesamt": "move", "der": "move", "von den": "move", "der insgesamt": "move",
}  # fmt: skip
