"""German of newspapers: shares without their sign, years behind events, what is to come."""

from factcheck.languages._list import words
from factcheck.model.words import FigureKind

_WILL = (
    r"\b(?:wird|werden|soll(?:en)?|will|wollen|plan(?:t|en)|möchte[n]?|dürfte[n]?|startet|starten|"
    r"beginn(?:t|en)|eröffne(?:t|n)|öffne(?:t|n)|ende(?:t|n)|erschein(?:t|en)|tritt|treten|"
    r"finde[tn]|"
    r"steh(?:t|en)|folg(?:t|en)|gilt|gelten|feiert|feiern|läuft|laufen|wähl(?:t|en))\b"
)
COMING = _WILL
"""What tells that a sentence is of what will be so."""
PAST = (
    (
        r"\b(?:stieg(?:en)?|sank(?:en)?|fiel(?:en)?|lag(?:en)?|wuchs(?:en)?|kletterten?|"
        r"erreichten?|betrug(?:en)?|registrierten?|verkauften?|schrumpften?|verteuerten?|"
        r"erhöhten?|starb(?:en)?|verzeichneten?|verlor(?:en)?|gewann(?:en)?|zählten?|meldeten?)\b"
        r"|\bseit (?:dem )?\Z"
    ),
    r"für|auf|ab|bis|zum|zur|vom|für den|auf den|bis zum",
)
"""What tells that a day is over: see `DateWords.past`."""
COMING_LEAD = (
    rf"{_WILL}(?: [a-zäöüß0-9,.%€-]{{1,20}}){{0,7}} (?:am|im|vom|zum|ab|von|bis|bis zum|ab dem)"
    r"(?: [a-zäöü]{4,10},)? \Z"
)
"""What right before a day without its year makes it the next one."""
COMING_TAIL = (
    r" (?:an )?(?:wird|werden|will|wollen|plan(?:t|en)|dürfte[n]?|soll(?:en)?"
    r"(?![^.!?]*\b(?:haben|sein|worden)\b)|gilt|gelten)\b"
)
"""What right behind such a day does so."""
_EVENT = (
    r"(?!Agenda|Zimmer|Raum|Saal|Artikel|Modell|Typ|Windows|Office|Kanal|Block|Band|Seite|Peugeot|"
    r"Postfach|Hotel|Halle|Studio|Ziffer|Nummer|Paragraf|Kapitel|Version|Vision)"
    r"[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?"
)
YEAR_HEADS = tuple(
    f"{head}hundert" for head in words("fünfzehn sechzehn siebzehn achtzehn neunzehn")
)
"""How years in words begin."""
YEAR_GOES_ON = " [a-zäöüß]+ (?:[a-zäöüß]|[A-ZÄÖÜ][a-zäöüß]+[.,])"
"""What lets a clause go on behind a year in words: a verb, not an adjective and its noun."""
TEMPLATES = (
    (
        r"<\b(?i:vom|zwischen dem|von dem) >{dayname} [bis |bis zum |und |und dem ]{dayname2} "
        "{name}[ {year}]"
    ),
    "{day}. {name} '{short}<(?![0-9])>",
    "{name} '{short}<(?![0-9])>",
    "{day}.{month}.'{short}<(?![0-9])>",
    r"<\b[Vv]er(?:gleich zum?|glichen mit) >{year}<(?! [A-ZÄÖÜ])>",
    (
        r"<\b(?:[Gg]egenüber(?: dem)?|[Vv]erglichen mit(?: dem)?|[Vv]ergleich (?:zu|zum|mit)) >"
        r"{name}<(?! [12][0-9]{3})>"
    ),
    # beim Hochwasser 2013.
    (
        r"<\b(?:[Bb]eim|[Ii]m|[Zz]um|[Vv]om|[Aa]m|[Zz]ur|[Ss]eit de[rmn]|[Bb]ei de[rn]|[Nn]ach "
        r"de[rmn]|"
        rf"[Vv]or de[rmn]|[Ii]n der|als|[Dd]es) (?:[a-zäöüß]{{4,18}}e[nrs]? )?{_EVENT} "
        r"(?=(?:1[5-9]|20)[0-9]{2}(?:[.;:!?)](?![0-9])|,(?! ?[0-9])|\Z|\n| (?:war|ist|hat|mit|und|"
        r"in|im|bei|nicht|noch|auf|wie|als|waren|wurde|wurden|sind)\b))>{year}"
    ),
    (
        r"<, >{year}< (?:erbaut|errichtet|eröffnet|gebaut|eingeweiht|entstanden|gestorben|"
        r"verstorben|"
        r"ermordet|entdeckt|erfunden|veröffentlicht|uraufgeführt|gedreht|geweiht|gestiftet|"
        r"erworben|"
        r"restauriert|geschaffen|gemalt|komponiert|verfasst|geschrieben|stillgelegt)\b>"
    ),
    "<\\b>{whole:Jahres}{part:ende|beginn|anfang|mitte}",
)
"""Orders of dates."""
COUNTED = (
    r"\b(?:zahl (?:der|von)|anzahl (?:der|von)|einwohnerzahl|mitgliederzahl|besucherzahl|einwohner|"
    r"arbeitslosen|geburten)\b[^.;!?\n]{0,60} (?:auf|bei|von|um|gegenüber|beträgt|betrug|"
    r"erreichte|überschritt) "
    r"(?:rund |knapp |etwa |fast |gut |über |mehr als )?\Z"
)
"""What stands before a large number that counts what it names."""
CARRIED = (
    r"\b(?:auf|bei|mit|von|um|nur|erst|noch|statt|gegenüber|nach|rund|knapp|gut|etwa|als) "
    r"(?:nur |noch |rund |knapp |gut |etwa |über |zuvor |bisher |mehr als |weniger als )?"
)
CARRIED_TAILS = (
    r" (?:im|in|vor|bei|seit|und|zu|als|nach|wie|zuvor|gestiegen|gesunken|gefallen|gewachsen|"
    r"geschrumpft|zurück|erhöht|gesenkt|gestimmt|gekommen)\b"
)
_MANY = (
    r"(?:(?:ein paar|einige|mehrere|wenige) (?:Dutzend|Hundert|Tausend|Zehntausend|hundert|"
    r"tausend)|Dutzende|Hunderte|Tausende|Zehntausende|Hunderttausende)"
)
_DID = (
    "kamen|mussten|müssen|erlitten|sitzen|saßen|leben|lebten|überlebten|schweben|schwebten|liegen|"
    "lagen|befinden|befanden|gelten|galten|fehlen|fehlten|stammen|stammten|traten|flohen|entkamen|"
    "kehrten|verzichteten|lehnten|sprachen|konnten|wollten|scheiterten|gehören|gehörten"
)
TOLD: dict[FigureKind, tuple[str, ...]] = {
    "percent": (
        (
            r"\((?P<figure>(?:\+ ?)?(?P<number>(?<=[+ ])[0-9],[0-9]|-[0-9],[0-9]) Punkte?)(?=[) "
            r"])(?! (?:de|d'|di) )"
        ),
        (
            r"(?:%|[Pp]rozent|por ciento|por cento|per cento|pour cent)[^.;!?\n]{0,160}?\("
            r"(?P<figure>(?:\+ ?)?(?P<number>-?[0-9]{1,2}(?:,[0-9]{1,2})?) Punkte?)(?=[) ])(?! "
            r"(?:de|d'|di) )"
        ),
        (
            r"(?:%|[Pp]rozent|por ciento|por cento|per cento|pour cent)[^.;!?\n]{0,60}?[ (]"
            r"(?P<figure>(?P<one>(?:einen|einem)) Punkt)(?= (?:mehr|weniger|besser|schlechter)\b)"
        ),
        *(
            rf"\b{first} (?P<number>[0-9]{{1,2}},[0-9]{{1,2}})"
            rf"(?= (?:und |in |im )[^.;:!?,\n]{{0,40}} {last} (?:weitere |rund |knapp )?"
            r"[0-9]{1,2}(?:,[0-9]{1,2})? ?(?P<unit>%|Prozent))"
            for first, last in (("um", "um"), ("von", "auf"))
        ),
        (
            r"(?<![\w.,-])(?P<number>[0-9]{1,2}(?:,[0-9]{1,2})?)(?= (?:statt|anstelle|"
            r"gegenüber|anstatt)"
            r" (?:[a-zäöüß]+ ){0,3}[0-9]{1,2}(?:,[0-9]{1,2})? ?(?P<unit>%|Prozent))"
        ),
        (
            r"(?<![\w.,-])(?P<number>[0-9]{1,2}(?:,[0-9]{1,2})?)(?= (?:statt|anstelle|"
            r"gegenüber|anstatt)"
            r" (?:[a-zäöüß]+ ){0,3}{cardinal} (?P<unit>%|Prozent))"
        ),
    ),
    "count": (
        (
            r"\b(?:[Nn]ur|[Mm]it) "
            r"(?P<figure>(?P<one>eine[nm]?) (?P<unit>Punkt|Zähler|Sitz|Treffer))(?= (?:hinter|"
            r"vor|Vorsprung|Rückstand)\b)"
        ),
        (
            rf"(?:\A|[.;:!?] |, |\b(?:[Uu]nd|[Aa]ber|[Dd]och) )(?P<number>[2-9]|[1-9][0-9]{{1,2}}|"
            rf"{{cardinal}})"
            rf"(?= (?:{_DID})\b)"
        ),
        r"\bstimmten (?P<number>[2-9]|[1-9][0-9]{1,2}|{cardinal})(?= (?:zu|dafür|dagegen)\b)",
        (
            r"(?<![\w.,:-])(?P<number>[2-9]|[1-9][0-9]{1,2}|{cardinal})"
            r"(?= (?:gegen (?:ihn|sie|es|den (?:Antrag|Entwurf)|die Vorlage|das Gesetz)|mit (?:Ja|"
            r"Nein))\b)"
        ),
        (
            r"\b(?:es|nur|noch|auf|gar|bis zu|etwa|sogar|waren|sind|bloß|lediglich) "
            rf"(?P<vague>{_MANY})(?=[.,;!?)]|\Z|\n)"
        ),
    ),
    "age": (
        (
            r"\b(?:[Jj]ede[rsnm]? [a-zäöü]+|Hälfte|Drittel|Viertel|Prozent|%)[^.;!?\n]{0,40}?"
            r"(?<! auf)(?<! bei)(?<! von)(?<! um) (?P<figure>(?:(?P<least>über)|(?P<most>unter)) "
            r"(?P<number>[1-9][0-9]))(?=[.,;)]|\Z| (?:und|sind|ist)\b)(?!, ?[0-9])"
        ),
    ),
    "rank": (
        (
            r"\b(?P<figure>(?P<number>[Zz]weit|[Dd]ritt|[Vv]iert|[Ff]ünft|[Ss]echst|[Ss]iebt|"
            r"[Aa]cht|"
            r"[Nn]eunt|[Zz]ehnt)(?!samst)[a-zäöüß]{3,24}ste[nrsm]?)\b"
        ),
    ),
}
"""By kind; see `PhraseWords.told`."""
OF_WHAT = (
    " des", *(f" der {whole}" for whole in words(
        "Saison Amtszeit Ausbildung Ferien Schulzeit Legislaturperiode Kampagne Herrschaft"
    )),
)  # fmt: skip
"""Behind the last week or year of something, which is not the one before now: des Krieges."""
