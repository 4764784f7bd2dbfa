"""Italian of newspapers: shares without their sign, ages, what is to come, sums without a noun."""

from factcheck.languages._list import sides
from factcheck.languages._strokes import day_month
from factcheck.model.language import Relative
from factcheck.model.words import FigureKind

_DAY_OF_WEEK = r"(?:lunedì |martedì |mercoledì |giovedì |venerdì |sabato |domenica )?"
_WILL = (
    r"\b(?:dovrebbe|dovrebbero|deve|devono|prevede|prevedono|previst[oaie]|punta|puntano|conta di|"
    r"intende|si tiene|si tengono|si svolge|si svolgono|parte|partono|apre|riapre|comincia|"
    r"inizia|debutta|scatta|entra in vigore|atteso|"
    r"[a-zà-ù]{2,}(?:rà|ranno))\b"
)
STRETCHES: dict[str, Relative | None] = {
    **dict.fromkeys(("trimestre scorso", "scorso trimestre"), Relative("quarter", -1)),
    **dict.fromkeys(("semestre scorso", "scorso semestre"), Relative("half", -1)),
    "questo trimestre": Relative("quarter", 0),
    "questo semestre": Relative("half", 0),
    "prossimo semestre": Relative("half", 1),
    "prossimo trimestre": Relative("quarter", 1),
}
"""Quarters and half-years told from today."""
COMING = _WILL
"""What tells that a sentence is of what will be so."""
PAST = (
    (
        r"\b(?:è|sono|ha|hanno) (?:stat[oaie]|salit[oaie]|sces[oaie]|cresciut[oaie]|"
        r"calat[oaie]|aumentat[oaie]|diminuit[oaie]|registrato|perso|venduto|mort[oaie])\b"
    ),
    r"per|entro|fino a|a partire da|da|dal|per il|entro il",
)
"""What tells that a day is over: see `DateWords.past`."""
COMING_LEAD = (
    rf"{_WILL}(?: [a-zà-ù'0-9,.%€$-]{{1,20}}){{0,7}} (?:il |dal |dall'|l'|a |ad |in |nel |per "
    rf"il |per |"
    rf"entro il |"
    rf"fino al |a partire dal |tra il |da |a partire da |prossimo ){_DAY_OF_WEEK}\Z"
)
"""What right before a day without its year makes it the next one."""
COMING_TAIL = r",? (?:(?:il|lo|la|i|gli|le|si) |l')?(?:[a-zà-ù']+ ){0,4}?[a-zà-ù]{2,}(?:rà|ranno)\b"
"""What right behind such a day does so."""
YEAR_GOES_ON = r" (?:il|la|lo|i|gli|le|si|un|una|fu|non|era|[a-zà-ÿ]{3,}(?:ò|arono|erono|irono))\b"
"""What lets a clause go on behind a year in words."""
SIDES = sides(
    "per",
    "prezzo costo tariffa totale",
    "d[ia]",
    "misura misurano misurava misuravano misurare dimensioni:? grande",
    "circa quasi appena solo",
)
"""See `AmountWords.side_words`."""
TEMPLATES = (
    r"<\b(?i:dal) >{dayname} al {dayname2} {name}[ {year}]",
    r"<\b(?i:tra il|fra il) >{dayname} e il {dayname2} {name}[ {year}]",
    "{day}[º|°] {name} '{short}<(?![0-9])>", "{name} '{short}<(?![0-9])>",
    day_month("it", "il|dal|del|al|entro il|giorno"),
    "{turn} {season}", "{turn}{season}",
    r"<\b[Cc]lasse >{year}<(?=[.,;)]|\Z)>",
    r"<\b(?:[Ii]|[Nn]ei|[Pp]rossimi|[Ss]corsi) giorni >{day} e {day2}<(?! [a-z]+(?:o|e) |[0-9])>",
    r"<\b[Nn]otte (?:tra|fra) il >{day} e il {day2}<(?! [a-z]{5,9}o|[0-9])>",
    r"<[0-9][.:][0-9]{2} di >{dayofweek}", r"<\b[Nn]otte (?:di|tra) >{dayofweek}",
    r"<\b(?:[Ss]era|[Mm]attina|[Pp]omeriggio|[Ss]erata|[Gg]iornata) di >{dayofweek}<(?! [a-z]+ e)>",
    "{next} {weekday} {dom}<(?! [a-z]{5,9}\\b|[0-9])>", ("{past} {weekday} {dom}<(?! "
    "[a-z]{5,9}\\b|[0-9])>"),
)  # fmt: skip
"""Orders of dates."""
CLOCKS = (
    r"<\b(?i:all'|dall'|l'|dell'|verso l'|entro l')>{hour:una} e {thirty:mezza|mezzo}[ {half}]",
    (
        r"<\b(?i:all'|dall'|verso l')>{hour:una}<(?=[.,;)]|\Z| (?:di notte|del mattino|del|di|in|"
        r"e))>[ {half}]"
    ),
    (
        r"<\b(?i:orari[oo]?|apert[oaie]|apertura|orario continuato|ore):? "
        r">{hour}<-[0-9]{1,2}(?=[.,;)]|\Z)>"
    ),
    (
        r"<\b(?i:orari[oo]?|apert[oaie]|apertura|orario continuato|ore):? "
        r"[0-9]{1,2}->{hour}<(?=[.,;)]|\Z)>"
    ),
)
"""Orders of times of day."""
_EVEN = r"(?:quasi |appena |solo |circa )?"
CHANGED = (
    r"(?:passat|passa|salit|sale|sces|scende|cresciut|cresc|calat|aumentat|ridott|diminuit|"
    r"balzat)[a-zà-ÿ]*"
    r"(?: in (?:[0-9]{1,2}|un|una|due|tre|quattro|cinque|sei|dieci|appena|meno)(?: d[ei])?(?: "
    r"[a-zà-ÿ]+){1,3}:?|:) (?:da|dal|dallo|dall'|dai|dagli)"
)
"""What before two amounts tells a change, with a stretch of time or a colon within."""
_GONE = (
    r"\b(?:sal[ie]|scen|sces|cresc|cal|aument|arriv|schizz|balz|"
    r"croll)[a-zù]{0,6}\b(?:[^.;!?\n]|\.(?=[0-9])){0,40}\Z"
)
REACHED = dict.fromkeys(
    ("fino a", "fino al", "fino ai", "fino alle", "fino agli", "fino all'"), _GONE
)
"""Of words that tell how far something went: see `AmountWords.bounds_reached`."""
COUNTED = (
    r"\b(?:numero (?:totale )?(?:di|dei|degli|delle|d')|abitanti|residenti|iscritti|occupati|"
    r"disoccupati|"
    r"stranieri|migranti|turisti|visitatori|spettatori|nati|nascite)\b[^.;!?\n]{0,45} (?:a|ad|"
    r"sono|erano|di|oltre|"
    r"supera|superano|raggiunge|tocca|toccato|superato|raggiunto) (?:quasi |circa |oltre |più "
    r"di )?\Z"
)
"""What stands before a large number that counts what it names."""
CARRIED = (
    r"\b(?:al|il|lo|allo|dal|dallo|del|dello|un|all'|l'|dall'|dell'|contro il|contro lo|oltre il|"
    rf"sotto il|sopra il|verso il|per il|con il|col|nel|a|di|da) ?{_EVEN}"
)
CARRIED_WHOLES = (
    rf"\b(?:contro il|oltre il|sotto il|sopra il|contro l'|invece del|anziché il|verso il) ?{_EVEN}"
)
CARRIED_TAILS = (
    r" (?:nel|in|de[il]|della|dello|dell'|di(?! [a-z]{5,9}o\b)|per|e|a|al|alla|lo scorso|un "
    r"anno fa|"
    r"secondo|previsto|attuale|registrato|precedente|quest)\b"
)
INSTEAD = r"(?:invece di|invece dei|invece delle|anziché|al posto di|al posto dei) (?:soli )?"
_SUMS = (
    r"tass[ae]|impost[ae]|accis[ae]|tagli[oa]?|taglieremo|fond[oi]|ricav[oi]|fatturat[oi]|util[ei]|"
    r"profitt[oi]|perdit[ae]|debit[oi]|deficit|disavanzo|bilanci[oa]?|spes[ae]|cost[oiaò]|costerà|"
    r"costano|invest\w+|finanziament[oi]|finanzia\w*|stanzia\w*|manovra|risors[ae]|gettito|budget|"
    r"prestit[oi]|incass[oi]|incassat[oi]|introit[oi]|guadagn[oiaò]|mult[ae]|sanzion[ei]|"
    r"risarciment[oi]|valore|valgono|vale|export|capitalizzazione|aiut[oi]|contribut[oi]|"
    r"danni|evasione|frode|truffa|ristori|entrate|buco|piano|appalto|bonus|rosso"
)
_FOREIGN = (
    r"\b(?:1[0-9]{3}|lir[ae]|stati uniti|usa|americ\w+|washington|londra|britann\w+|svizzer\w+|"
    r"lugano|ticino|giappon\w+|cin[ae]s?\w*|russi\w*|mosca|dollari|franchi|sterline|turchia|"
    r"india)\b"
)
BARE_MONEY = ("EUR", _SUMS, _FOREIGN)
"""Of sums without a currency: see `PhraseWords.bare_money`."""
_AGE = r"(?P<figure>(?P<number>[1-9][0-9]?|{cardinal}) anni)"
_NO_SECOND = (
    r"dopo|prima|esatto|intero|come|quando|dove|fino|anche|sulla|della|dalla|nella|"
    r"ogni|"
    r"piano|mano|guerra|metà|parte|linea|persona|divisione|classe|categoria|casa|lingua|"
    r"nome|cognome|semestre|trimestre|tempo|secolo|millennio|dose|opinione|vita|natura|"
    r"ora\b|istanza|grado|livello|moglie|marito|quanto|cui|noi|loro|alcuni|molti|mattina|"
    r"serata|carica|fila|fascia|repubblica"
)
_SECOND = (
    rf"\b(?:[Ii]l|[Ll]a|[Uu]na?|[Ss]uo|[Ss]ua|[Dd]el|[Dd]ella|[Aa]l|[Aa]lla|[Nn]el|[Nn]ella) "
    rf"(?=[a-z]+ (?!(?:{_NO_SECOND})\b)[a-zà-ÿ]{{4,}})"
    r"(?P<number>(?=second[oa] ){ordinal})(?= [a-zà-ÿ]{4,})"
)
TOLD: dict[FigureKind, tuple[str, ...]] = {
    "count": (
        (
            r"\b(?:[Aa]|[Cc]on|[Ss]olo) "
            r"(?P<figure>(?P<one>un) (?P<unit>punto|gol|seggio))(?= (?:dietro|davanti|di "
            r"vantaggio|dal|dalla)\b)"
        ),
    ),
    "percent": (
        (
            r"\((?P<figure>(?:\+ ?)?(?P<number>(?<=[+ ])[0-9],[0-9]|-[0-9],[0-9]) punt[oi])(?=[) "
            r"])(?! (?:de|d'|di) )"
        ),
        (
            r"(?:%|[Pp]rozent|por ciento|por cento|per cento|pour cent)[^.;!?\n]{0,160}?\("
            r"(?P<figure>(?:\+ ?)?(?P<number>-?[0-9]{1,2}(?:,[0-9]{1,2})?) punt[oi])(?=[) "
            r"])(?! (?:de|d'|di) )"
        ),
        (
            r"(?:%|[Pp]rozent|por ciento|por cento|per cento|pour cent)[^.;!?\n]{0,60}?[ (]"
            r"(?P<figure>(?P<one>un) punto)(?= (?:in più|in meno|sopra|sotto)\b)"
        ),
        (
            r"\b[Mm]argine (?:di|d') ?errore\b[^.;\n]{0,30}? "
            r"(?P<figure>(?P<number>[0-9](?:,[0-9])?|{cardinal}) punti)\b(?! (?:percentual|base))"
        ),
        *(
            rf"(?<![\w.,-])(?P<number>[0-9]{{1,2}}(?:,[0-9]{{1,2}})?)"
            rf"(?= (?:contro (?:il|lo|l')|invece del(?:lo|l')?|rispetto al(?:lo|l')?) ?{whole} "
            rf"?(?P<unit>%|per cento))"
            for whole in (r"[0-9]{1,2}(?:,[0-9]{1,2})?", r"{cardinal}")
        ),
    ),
    "ratio": (
        (
            r"\b(?:[Dd]opo (?:il |lo |l')|[Ss]ul(?:lo)? |[Cc]on (?:il |lo |un )|[Aa]l |[Pp]er |"
            r"[Pp]areggio per )"
            r"(?P<figure>(?P<part>[0-9]{1,2})-(?P<whole>[0-9]{1,2}))(?=[.,;)]|\Z| (?:de[il]|"
            r"all|al|sul|"
            r"in|nel|contro|con|a|e)\b)"
        ),
    ),
    "age": (
        (
            r"\b[A-ZÀÈ][a-zà-ù]{1,14} [A-ZÀÈ][a-zà-ù]{1,14},? di (?:soli )?"
            rf"{_AGE}\b(?! d[i'])"
        ),
        (
            r"\b(?:camionista|automobilista|motociclista|ciclista|pedone|operaio|operaia|studente|"
            rf"studentessa|giovane|ragazz[oa]|uomo|donna|bambin[oa]) di (?:soli|appena) {_AGE}\b"
        ),
        (
            r"\b[Ff]asc(?:ia|e)(?: (?:d'età|di età))? (?:dei |dai |tra i )?"
            r"(?P<figure>(?P<number>[1-9][0-9]?)(?:-| ai | e i )(?P<until>[1-9][0-9]) anni)\b"
        ),
        (
            r"\b(?i:mort|scompars|deced|arrivat|giunt|emigrat|partit|trasferit|entrat|debuttat|"
            r"esordi|"
            r"sposat|diventat|laureat|elett|rimast|cresciut|"
            r"nominat)[oaieutò]{1,3}[^.;:!?\n]{0,30}? a "
            rf"(?:soli |appena )?{_AGE}\b(?! (?:dal|dalla|dall|di|da|dopo)\b)"
        ),
        (
            r"\b(?:bambin[ie]|ragazz[ie]|minori|figli|giovani|studenti|popolazione|gratis|"
            r"gratuito) "
            r"(?:di età )?(?P<figure>(?P<most>fino a|sotto i) (?P<number>[1-9][0-9]?) anni)\b"
        ),
        (
            r"\b(?P<figure>(?:(?P<least>[Mm]aggiori)|(?P<most>[Mm]inori)) di "
            r"(?P<number>[1-9][0-9]?|{cardinal}) (?P<unit>mesi))\b"
        ),
        r"[a-zà-ù]{3,}, (?P<figure>(?P<number>[1-9][0-9]) anni)(?=, [a-zà-ù])",
        (
            r"\b(?:avevo|aveva|ho|ha|hanno|avevano|avrà) (?:solo |appena |già "
            r")?(?P<figure>(?P<vague>una (?:quindic|vent|trent|quarant|cinquant|sessant)ina) (?:d'|"
            r"di )anni)(?! (?:di|d'))"
        ),
    ),
    "rank": (
        _SECOND,
        (
            r"\b(?:[Ii]l|[Ll]a|[Ss]uo|[Ss]ua|[Dd]el|[Dd]ella|[Aa]l|[Aa]lla) "
            r"(?P<number>(?!prim){ordinal})"
            r"(?= [a-zà-ù]{3,20} (?:più|maggior\w|miglior\w|peggior\w|con più)\b)"
        ),
        (
            r"(?<=, )(?P<number>(?!prim){ordinal})(?=(?: solo| soltanto)? (?:dietro|al traguardo|"
            r"al mondo|in classifica|a quota|a [0-9]|con [0-9]|dopo)|(?: solo| soltanto) (?:a |"
            r"al |alla )|, )"
        ),
    ),
}
"""By kind; see `PhraseWords.told`."""
