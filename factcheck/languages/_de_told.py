"""German figures by what stands around them: a single hour, ages, points of a share."""

from factcheck.languages._one_lengths import alone
from factcheck.languages._told_ages import AGED
from factcheck.languages._told_counts import MANY
from factcheck.model.words import FigureKind

_DEC = r"[0-9]{1,2}(?:,[0-9]{1,2})?"
_INDEX = r"Dax|DAX|Dow|Nasdaq|CAC|S&P|Nikkei|FTSE|MDax|[Ii]ndex|[Bb]arometer|Tabelle|Bundesliga"
_SENTENCE = rf"(?:\A|(?<=[.!?:] )|(?<=\n))(?:(?!{_INDEX})[^.!?\n]){{0,160}}?"
_ONE_UNIT = r"(?:Jahr(?:e?s|e)?|Monat(?:e?s)?|Woche|Tag(?:e?s)?|Stunde|Minute|Sekunde)"
_LASTING = (
    r"binnen|innerhalb|innerhalb von|während|in nur|in weniger als|in|nur|mehr als|weniger als|"
    r"fast|"
    r"knapp|rund|gut|etwa|über|kaum|länger als|für|nach|dauert|dauerte|dauern|um|unter|mindestens|"
    r"seit|bis zu|verbrachte|verbrachten|brauchte|brauchten|dauerten|maximal|höchstens"
)
_AGED = (
    r"(?<!Vertrag )(?<!Kredit )(?<!Laufzeit )(?<!Zeitraum )(?<!Dauer )"
    r"\b(?P<figure>(?:(?P<least>älter als|über)|(?P<most>jünger als|unter)) "
    r"(?P<number>[1-9][0-9]?|{cardinal}) Jahren?)(?= (?:alt|ist|sind|war|waren|und)\b|[.,;)]|\Z)"
)
_GROUP = (
    r"(?:Freiwilligen?|Erwachsenen?|Patienten|Menschen|Frauen|Männern?|Personen|Probanden|"
    r"Jugendlichen?|Teilnehmern?|Befragten?|Wählern?|Beschäftigten?|Einwohnern?|Nutzern?|Kindern?)"
)
_HUMAN = (
    r"Mann|Frau|Junge|Mädchen|Kind|Sohn|Tochter|[A-ZÄÖÜ][a-zäöüß]{2,18}(?:erin|mann|frau|ist|istin|"
    r"(?<!Winter)(?<!Semester)(?<!Fenster)(?<!Zimmer)(?<!Alter)nehmer|macher|arbeiter|lehrer|"
    r"fahrer)"
)
_PERSON = (
    r"(?:(?:alt|älter|jünger) als|Menschen über|Personen über|Kinder unter|Frauen über|Männer über)"
)
TOLD: dict[FigureKind, tuple[str, ...]] = {
    "duration": (
        *alone(
            "[Ee]in(?:e[rsmn]?)? ",
            "Stunde|Minute|Woche|Monat|Jahr",
            "Sekunde|Tag",
            "lang|später|früher|zuvor|davor|danach|vor|nach|und|oder|in|im|bis|für|mit|ohne|auf|an|"
            "am|zu|zur|zum|bei|pro|Zeit|Pause|Urlaub|Haft|Arbeit|Verspätung|Fahrt|Fußweg|"
            "Bedenkzeit|warten|dauern|gedauert|gewartet|gebraucht|verbracht|gearbeitet|geschlafen",
        ),
        (
            rf"\b(?i:{_LASTING}) (?P<figure>(?P<one>eine[rsmn]?|ein) (?:einzigen? "
            rf")?(?P<unit>{_ONE_UNIT}))\b"
            r"(?! (?:später|zuvor|vor|nach)\b)"
        ),
        rf"\b(?P<figure>(?P<one>[Ee]ine[rsmn]?|[Ee]in) (?P<unit>{_ONE_UNIT}))(?= lang\b)",
    ),
    "count": (
        *MANY["de"],
        (
            r"\b(?P<figure>(?P<one>[Ee]ine?[nmrs]?) einzige[nrsm]? (?P<unit>(?!Mal|Tag|Jahr|Stunde|"
            r"Wort|Minute|Monat|Woche|Sekunde|Ding)[A-ZÄÖÜ][a-zäöüß]{2,}))\b"
        ),
        (
            r"\b(?P<figure>[Ee]ine?n? (?P<half>halbe[nrs]?) (?P<unit>Bund|Teelöffel|Esslöffel|"
            r"Tasse|Würfel|Päckchen|Becher|Zitrone|Tablette|Flasche|Glas|Kopf))\b"
        ),
        (
            r"[0-9] (?!Prozent|Euro|Dollar|Uhr|Grad|Millionen|Milliarden)[A-ZÄÖÜ][a-zäöüß]{2,24} "
            r"von (?P<number>[1-9][0-9]{0,2}(?:\.[0-9]{3})*)(?=[.;)]|,(?! ?[0-9])|\Z|\n)"
        ),
        (
            r"(?<![\w-])(?P<figure>(?P<one>[Ee]in(?:e[rnm]?)?) (?P<unit>Toter|Tote|Verletzter|"
            r"Verletzte|"
            r"Mensch|Person))(?= und (?:[0-9]|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)|"
            r" (?:starb|kam|wurde|wird|ist|erlitt)\b)"
        ),
        r"\b(?P<number>eine[rs]?)(?= (?:davon|von ihnen)\b)",
        r"\bnur (?P<number>{cardinal})(?= das Erwachsenenalter\b)",
    ),
    "measure": (
        (
            r"\b(?:mehr|weniger|tiefer|höher|größer|kleiner|kürzer|länger|als|knapp|fast|rund|etwa|"
            r"gut|über|"
            r"unter|nur) (?P<figure>(?P<one>eine?[mn]?) (?P<unit>Meter|Kilometer|Zentimeter|Liter|"
            r"Kilogramm|"
            r"Kilo|Tonne|Hektar|Quadratmeter))\b(?! und)"
        ),
    ),
    "percent": (
        (
            rf"{_SENTENCE}(?:%|Prozent|von (?:zehn|fünf|hundert|vier|drei))[^.!?\n]{{0,100}}? "
            rf"(?P<figure>(?P<number>{_DEC}|"
            rf"{{cardinal}})"
            r" Punkten?)(?! (?:Vorsprung|Rückstand|auf\b))\b"
        ),
        (
            rf"{_SENTENCE} (?P<figure>(?P<number>{_DEC}|{{cardinal}}) Punkten?)"
            r"(?= (?:des BIP)|[^.!?\n]{0,60}(?:%|Prozent))(?! (?:Vorsprung|Rückstand))\b"
        ),
    ),
    "age": (
        *AGED["de"],
        _AGED,
        (
            r"\b[Mm]it (?:nur |erst |gerade |schon |bereits |knapp |fast |über )?"
            r"(?P<figure>(?P<number>[1-9][0-9]?|1[01][0-9]|{cardinal}) Jahren)\b"
            r"(?! (?:Berufserf|Erf|Versp|Garant|Haft|Gefäng|Laufz|Bewähr|Abst|Vorspr|Freiheits|"
            r"Dienst|Betriebs|Unterbr|später))"
        ),
        (
            rf"\b{_GROUP} (?P<figure>zwischen (?P<number>[1-9][0-9]?) und "
            rf"(?P<until>[1-9][0-9]) Jahren)\b"
        ),
        rf"\b{_GROUP} von (?P<figure>(?P<number>[1-9][0-9]?) bis (?P<until>[1-9][0-9]) Jahren)\b",
        (
            r"\b(?:[Ee]in|[Ee]ine|[Ee]iner|[Dd]er|[Dd]ie) (?:[a-zäöüß]+e[rn]? )?"
            rf"(?:{_HUMAN}) von (?P<figure>(?P<number>[1-9][0-9]?|{{cardinal}}) Jahren)\b"
        ),
        (
            r"\b(?:[A-ZÄÖÜ][a-zäöüß]*|)[Aa]lter\b[^.;:\n]{0,30}? (?:bei|auf|betr[äu]gt?|von) "
            r"(?P<figure>(?P<number>[1-9][0-9](?:,[0-9])?) Jahren?)\b"
        ),
        (
            r"\b(?:[Ii]ch|[Ee]r|[Ss]ie) (?:war|bin|ist|wurde|werde|wird) (?:erst |gerade |schon )?"
            r"(?P<number>[1-9][0-9]|{cardinal})(?=[.,;]|\Z)(?<! ein)"
        ),
        (
            r"\b(?:starb|verstarb|heiratete|debütierte|gestorben) mit (?P<number>[1-9][0-9]|"
            r"{cardinal})(?=[.,;]|\Z)"
        ),
        r"\b[A-ZÄÖÜ]\w+ [A-ZÄÖÜ]\w+ \((?P<figure>(?P<number>[1-9][0-9]) Jahre)\)",
        (
            r"(?:[Aa]lter von |\(|[a-zäöüß]{4,}, )(?P<number>[1-9][0-9]?)(?= und [1-9][0-9]? "
            r"Jahren?\b)"
        ),
        (
            r"(?:[Aa]lter von |\(|[a-zäöüß]{4,}, )[1-9][0-9]? und "
            r"(?P<figure>(?P<number>[1-9][0-9]?) Jahren?)(?= alt|[,.;)]|\Z)"
        ),
        (
            r"(?:\A|(?<=[.!?:;,] )|(?<=\n))[Mm]it (?:nur |erst |gerade |schon |bereits )?"
            r"(?P<number>[1-9][0-9])(?= (?:war|ist|kam|ging|zog|gewann|begann|verließ|schrieb|"
            r"starb|"
            r"trat|(?!letzte|rechte|gesamte|gute|alte)[a-zäöüß]{2,}te) )"
        ),
        r"\b(?:[Rr]ente|[Pp]ension) mit (?P<figure>(?P<number>[5-7][0-9])(?: Jahren)?)\b",
        (
            r"\b(?![A-ZÄÖÜ][a-zäöüß]*(?:strafe|zeit|laufzeit|frist|abstand|dauer|vertrag|"
            r"verträge)n?\b)[A-ZÄÖÜ][a-zäöüß]+(?:en|ern|er|innen|te) (?P<figure>zwischen "
            r"(?P<number>[1-9][0-9]?) und (?P<until>[2-9][0-9]) Jahren)\b"
        ),
        (
            rf"\b{_PERSON} (?P<figure>(?P<number>[1-9][0-9]?|{{cardinal}})(?: Jahren?)?)\b(?! "
            rf"[A-ZÄÖÜ0-9])"
        ),
        (
            r"\bLebenserwartung\b[^.;\n]{0,60}? (?P<figure>(?P<number>[0-9]{2}(?:,[0-9]{1,2})?) "
            r"Jahren?)\b"
        ),
        (
            r"\bLebenserwartung\b[^.;\n]{0,40}? [0-9]{2}(?:,[0-9]{1,2})? Jahren?\b[^.;\n]{0,60}? "
            r"(?P<figure>(?P<number>[0-9]{2}(?:,[0-9]{1,2})?)(?: Jahren?)?)(?=[.,;]|\Z)"
        ),
        (
            r"\bKinder(?:n)? unter (?P<number>[1-9][0-9]?|{cardinal})(?=[.,;)]| (?:ist|sind|frei|"
            r"zahlen|und)\b)"
        ),
    ),
    "number": (
        (
            r"\b(?:waren es|sind es|nach|gegenüber|statt) "
            r"(?P<number>[0-9]{1,3}(?:\.[0-9]{3})*,[0-9]{1,4})(?=[;)]|\.(?:\s|\Z)|,(?! ?[0-9])|"
            r"\Z| im "
            r"(?:Vorjahr|Vormonat|Vorquartal|Jahr))"
        ),
        (
            r"\b(?:Inzidenz|Geburtenrate|Geburtenziffer|R-Wert|Notendurchschnitt|Abiturschnitt|"
            r"Leitzahl)"
            r"\b[^.;\n]{0,30}? (?:bei|auf|von|mit|betrug|beträgt) "
            r"(?P<number>[0-9]{1,4}(?:,[0-9]{1,2})?)"
            r"(?![\w%]|[.,][0-9]| (?:Prozent|[A-ZÄÖÜ]))"
        ),
    ),
    "rank": (
        (
            r"\b(?P<number>[Ee]rste[nrs]?)(?= (?:Platz|Rang|Stelle|Preis|Wahlgang|Spieltag|Etappe|"
            r"Anlauf|Sieg|Titel|Auflage|Ausgabe|Staffel|Amtszeit)\b)"
        ),
        (
            r"\b(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Aa]m) (?P<number>erste[nr]?)(?= (?:von|der|ihrer|"
            r"seiner|"
            r"dieser) (?:insgesamt )?(?:\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)\b)"
        ),
        (
            r"\b(?:bleib(?:t|en)|blieb(?:en)?|ist|war|sind) (?:[^.!?;:,\n]{1,40} )?"
            r"(?P<number>(?=[A-ZÄÖÜ])(?i:{ordinal})(?<=[er]))(?=[.,;!?)]|\Z)"
        ),
    ),
}
"""By kind; see `PhraseWords.told`."""
