"""Italian fixed words: ratios, stretches of time, scores, ages behind names, superlatives."""

from fractions import Fraction

from factcheck.languages import _it_elided as elided
from factcheck.languages import _it_press as press
from factcheck.languages import _it_told as more
from factcheck.languages._bare_decimals import DECIMALS_IT
from factcheck.languages._firsts import FIRSTS
from factcheck.languages._it_dates import LASTING
from factcheck.languages._it_words import NUMBERS
from factcheck.languages._list import words
from factcheck.languages._parts import PARTS
from factcheck.languages._spells import SPELLS
from factcheck.languages._strokes import STROKES
from factcheck.model.phrases import PhraseWords, rows_of
from factcheck.model.words import FigureKind

_VERBS = {"raddoppi": 2, "triplic": 3, "quadruplic": 4, "quintuplic": 5}
_PARTS = {"terz": 3, "quart": 4, "quint": 5, "sest": 6, "settim": 7, "ottav": 8, "decim": 10,
          "centesim": 100, "millesim": 1000}  # fmt: skip
_NTHS = {"dodicesim": 12, "quindicesim": 15, "ventesim": 20, "trentesim": 30, "cinquantesim": 50,
         "centesim": 100, "millesim": 1000}  # fmt: skip
_MULTIPLES: dict[str, Fraction | None] = {
    "il doppio": Fraction(2), "al doppio": Fraction(2), "del doppio": Fraction(2),
    "il triplo": Fraction(3), "al triplo": Fraction(3), "il quadruplo": Fraction(4),
    "dimezzato": Fraction(1, 2), "dimezzata": Fraction(1, 2), "dimezzati": Fraction(1, 2),
    "dimezzate": Fraction(1, 2), "dimezzare": Fraction(1, 2), "della metà": Fraction(1, 2),
    "la metà": Fraction(1, 2), "verso la metà": None, "la metà del secolo": None,
    "per metà": Fraction(1, 2),
    **{f"metà| {of}": Fraction(1, 2) for of in ("dei", "delle", "degli")},
    "il quintuplo": Fraction(5), "del triplo": Fraction(3),
    "dimezza": Fraction(1, 2), "dimezzano": Fraction(1, 2), "dimezzerà": Fraction(1, 2),
    "dimezzò": Fraction(1, 2), "dimezzando": Fraction(1, 2), "raddoppiò": Fraction(2),
    "triplicò": Fraction(3), "il doppio gioco": None, "il doppio senso": None,
    "il doppio cognome": None, "il doppio turno": None, "il triplo salto": None,
    **{f"la {which} metà": None for which in ("prima", "seconda", "altra", "dolce")},
    **{f"{which} metà": None for which in ("prima", "seconda", "altra", "dolce")},
}  # fmt: skip
_MULTIPLES |= {
    stem + ending: Fraction(times)
    for stem, times in _VERBS.items()
    for ending in ("ato", "ata", "ati", "ate", "are", "ando", "ano", "erà")
}
_MULTIPLES |= {"raddoppia": Fraction(2), "triplica": Fraction(3)}
_AGED = {
    f"{word[: -1 if word[-1] in 'aeiouéì' else None]}{end}": int(n)
    for word, n in NUMBERS.items()
    if 11 <= n < 100 and word.isalpha() and word[-1] != "é"
    for end in (("eenne", "eenni") if word.endswith("tre") else ("enne", "enni"))
}
"""Persons of an age in one word: trentaquattrenne; in the plural tens are ten years."""
_AGE_WORDS = {
    word: (n, n + 9 if n % 10 == 0 and word.endswith("i") else n) for word, n in _AGED.items()
}
_ADJECTIVES = words(
    """
    alto alta basso bassa grande piccolo piccola lungo lunga corto corta ricco ricca povero
    popoloso popolosa antico antica caro cara giovane veloce importante letale forte
"""
)
_STREETS = r"(?!(?:Via|Piazza|Corso|Viale|Largo|Vicolo|Lungotevere)\b)"
"""What no name of a person begins with, though a number follows it: a street."""
_NAMED = rf"\b{_STREETS}[A-ZÀÈÉÌÒÙ][\w.'-]{{0,24}} [A-ZÀÈÉÌÒÙ][\w'-]{{1,24}}"
_RANKED_NOUNS = words(
    """
    calo crescita aumento risultato livello deficit incendio terremoto crisi paese città
    azienda produttore esportatore donna persona banca mercato economia opera operazione
    acquisto ponte museo stadio siccità epidemia volta
    """
)
_WHERE = ("al mondo", "del mondo", "della storia", "del paese", "d'italia", "in italia",
          "d'europa", "in europa", "del secolo", "del pianeta", "di tutti i tempi", "di sempre",
          "mai registrato", "mai registrata")  # fmt: skip

_NUMBER_ONE = (
    r"\b(?P<figure>(?:[Nn]umero |[Nn]\. ?|[Nn][°º]\.? ?)"
    r"(?P<number>[1-9][0-9]{0,2}|uno|due|tre|quattro|cinque|dieci))(?= (?:"
    r"al mondo|del mondo|mondiale|del ranking|della (?:graduatoria|classifica|lista|Atp|Wta|"
    r"Fifa|ATP|WTA|FIFA)|in classifica|in Italia|in Europa|del tennis|del Paese|nel ranking|"
    r"nella (?:graduatoria|classifica)|europe[oa]"
    r")\b)"
)
_EVENTS = (
    r"Congresso|Edizione|Premio|Festival|Vertice|Fiera|Giornat[ae]|Incontro|Simposio|Concorso|"
    r"Giochi|Torneo|Maratona|Legislatura|Assemblea|Coppa|Forum|Settimana|Biennale|Trofeo|"
    r"Anniversario|Salone|Conferenza|Corso|Seminario|Convegno|Mostra|Rassegna|Rapporto|"
    r"posto|posizione|classificat[oa]|Olimpiade"
    r"|anniversario|edizione|congresso|legislatura|assemblea|vertice|giornata|rapporto|convegno"
)
_ROMAN = (
    r"\b(?=[IVXLC]{1,8} )(?![LC] )(?P<number>C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))"
    rf"(?= (?:[A-ZÀ-Ý]\w{{2,14}} )?(?:{_EVENTS})\b)"
)
_RATES = (
    r"tassi|tasso|inflazione|[Pp]il|disoccupazione|deficit|debito|[Ii]va|euribor|"
    r"costo del denaro|economia|aliquot[ae]"
)
_RATE_POINTS = (
    rf"\b(?:{_RATES})\b[^.;:\n]{{0,60}}? (?P<figure>(?P<number>[0-9]{{1,2}}(?:,[0-9]{{1,2}})?|"
    r"mezzo|{cardinal}) punt[oi])"
    r"(?! (?:percentual|base|e mezzo|sopra|sotto))\b"
)
_NTH_OF = (
    r"\b(?:(?:[Ii]l|[Ll]a|[Uu]na?|[Ss]ua|[Ss]uo|[Dd]el|[Dd]ella|[Aa]l|[Aa]lla|[Nn]ella|[Nn]el) |"
    r"[Ll]'|[Uu]n'|[Dd]ell'|[Aa]ll'|[Nn]ell')"
    r"(?=(?:terz|quart|quint|sest|settim|ottav|non|decim)[oa] )(?P<number>{ordinal})"
    r"(?= (?!età|persona|mondo|settore|parte|media\b|senso|cielo|arte\b|colonna|meraviglia|potere|"
    r"elementare|elemento|superiore|liceo|fascia|più|meno|stato\b|dell|della|delle|degli|dalla|"
    r"sulla|anche|"
    r"come|quando|dove|fino|secolo)[a-zà-ÿ]{4,})"
)
"""An ordinal before any noun, but those with which it says something else."""
# si classificò prima; arrivò prima is earlier
_ARRIVED = (
    r"\b(?i:si classificò|si piazzò|(?:arrivò|giunse|finì|terminò|chiuse)(?! prim[ao]))"
    r" (?P<number>{ordinal})(?=[.,;!?)]|\Z| (?:al|alla|nel|nella|in|dietro|a|e)\b)"
)
_IS_NTH = (
    r"\b(?:è|era|fu|resta|rimane) (?P<number>(?!prim|second[oa] (?:me|lui|i|il|la)\b){ordinal})"
    r"(?=[.,;!?)]|\Z| (?:in|nel|nella|al|alla|dietro)\b)"
)
_TOLD: dict[FigureKind, tuple[str, ...]] = {
    "rank": (
        # a text or cell that holds nothing else
        r"\A\s*(?P<figure>(?i:(?:il |lo |la |l')?(?P<number>{ordinal})))\s*\Z",
        r"\b(?P<figure>(?=\w{2,24}esim[oa]\b)(?P<number>(?i:{ordinal})))\b(?! secolo)",
        r"\b(?P<figure>(?P<number>[Pp]rim[oa]) (?:posto|posizione|classificat[oa]))\b",
        r"\b(?P<figure>(?P<number>{ordinal}) più [a-zà-ÿ]{3,20})\b",
        _ARRIVED,
        _IS_NTH,
        _NTH_OF,
        _NUMBER_ONE,
        r"\A\s*(?P<figure>(?:[Nn]\.? ?[°ºo]?\.? ?|[Nn][úu]mero )(?P<number>1|uno))\s*\Z",
        _ROMAN,
    ),
    "percent": (_RATE_POINTS,),
    "ratio": (r"\bmoltiplicat\w per (?P<number>[0-9]{1,3}|{cardinal})\b(?![.,][0-9]| cento)",),
    "age": (
        (
            r"\b(?:mor|scompars|deced)\w{1,3} (?:\w{1,20} ){0,3}"
            r"a (?P<figure>(?P<number>[1-9][0-9]) anni)"
        ),
        (
            r"(?<!nazionale )\b(?P<figure>(?:(?P<least>over)|(?P<most>under))[ -]?"
            r"(?P<number>[1-9][0-9]))(?![\w%]|[.,][0-9]| (?:anni|mila|milioni)\b)"
        ),
    ),
}

_SHARED: dict[FigureKind, tuple[str, ...]] = {
    "rank": FIRSTS["it"], "ratio": (*STROKES["it"], *PARTS["it"]), "duration": (SPELLS["it"],),
}  # fmt: skip
PHRASES = PhraseWords(
    decimals=DECIMALS_IT,
    rows=rows_of(" e ", ", ", instead=press.INSTEAD),
    reduced=(
        r", (?:ridotto|il ridotto|ridotti) ",
        r" (?:il ridotto|ridotto|per (?:i bambini|gli studenti|gli under|i ragazzi|gli over))\b",
    ),
    elided_before=elided.BEFORE,
    elided_traps=elided.TRAPS,
    elided_joins=elided.JOINS,
    elided_after=elided.AFTER,
    elided_alone=elided.ALONE,
    elided_grouped=True,
    multiples=_MULTIPLES
    | {f"la {nth}a parte": Fraction(1, whole) for nth, whole in _PARTS.items()}
    | {f"un {nth}o| {of}": Fraction(1, whole) for nth, whole in _NTHS.items()
       for of in ("di", "de", "d'")},
    age_words=_AGE_WORDS,
    durations={
        "l'ultimo decennio": ("year", 10),
        "nell'ultimo decennio": ("year", 10),
        "un quarto d'ora": ("minute", 15), "tre quarti d'ora": ("minute", 45),
        "mezzo secolo": ("year", 50), "quarto d'ora": ("minute", 15),
        "un quarto di secolo": ("year", 25),
        "un'ora e un quarto": ("minute", 75), "ora e mezza": ("minute", 90),
        "ora e un quarto": ("minute", 75), "anno e mezzo": ("month", 18),
        "mese e mezzo": ("day", 45),
        "secolo e mezzo": ("year", 150), "minuto e mezzo": ("second", 90),
        "un secolo": ("year", 100),
        "un decennio": ("year", 10), "giorno e mezzo": ("hour", 36),
    },
    scales_before=frozenset(("magnitudo ", "magnitudo di ", "magnitudo stimata di ")),
    scales_after=frozenset((" della scala richter", " gradi della scala richter")),
    scores_before=(
        r"\b(?:vinto|vince|vincere|vincono|battuto|batte|battere|sconfitto|sconfigge|perso|perde"
        r"|perdono|pareggiato|pareggia|pareggio|superato|supera|vittoria|successo|punteggio"
        r"|finita|finito|finisce|terminata|terminato|risultato|imposto|vantaggio|sconfitta|"
        r"travolt[oaie]|piegat[oaie]|battut[aei]|battono|sconfitt[oei]|superat[aei]|rigori|"
        r"vincendo|"
        r"perdendo|imponendosi|si impone|si impongono|eliminat[oaie]|rimonta|pareggiano)\b"
    ),
    score_joins=r" a (?<!da [0-9] a )(?<!da [0-9][0-9] a )",
    season_turns={"questa": 0, "questo": 0, "quest'": 0},
    scores_after=(
        r" (?:contro|al|ai rigori|ai supplementari|dopo i supplementari|sul|sulla|"
        r"all'intervallo)\b"
    ),
    people_after=frozenset(
        ("hanno votato", "voti contrari", "voti favorevoli", "sono morti", "sono morte",
        "sono rimasti feriti", "sono rimaste ferite",
         "sono stati arrestati", "morirono", "sono donne", "erano donne", "risultano dispersi")
    ),
    told={kind: (*_TOLD.get(kind, ()), *more.TOLD.get(kind, ()), *press.TOLD.get(kind, ()),
                 *_SHARED.get(kind, ()))
          for kind in _TOLD | more.TOLD | _SHARED},
    carried_percents=press.CARRIED, carried_wholes=press.CARRIED_WHOLES,
    carried_tails=press.CARRIED_TAILS, bare_money=press.BARE_MONEY,
    people_large=(frozenset(), press.COUNTED),
    race_leads="|".join(LASTING),
    lap_followers=r" di (?:durata|ritardo|volo|viaggio|attesa|film|gioco|corsa|cammino)\b",
    ago={"un secolo": ("year", 100), "un decennio": ("year", 10), "un anno": ("year", 1)},
    ordinal_leads=frozenset(
        ("arriva", "arrivato", "arrivata", "classificato", "classificata", "chiude", "chiuso",
         "finito", "finisce", "è arrivato", "è arrivata", "giunto", "giunta")
    ),
    ancient=(
        r"(?P<before_year>[0-9](?<![\w.,].)[0-9]{0,3}) (?:a\. ?c\.|avanti cristo|p\. ?e\. ?v\.)",
        r"\b(?P<before_century>[ivx]{1,5}) secolo (?:a\. ?c\.|avanti cristo)",
        r"(?P<year>[0-9](?<![\w.,].)[0-9]{0,3}) (?:d\. ?c\.|dopo cristo)",
        r"\banno (?P<year>[1-9][0-9]{2})(?![\w%]|[.,][0-9])",
    ),
    unit_notes=r"(?:^|\b(?:dati|cifre|importi|valori)\b,? ?)in (?P<note>[a-zà-ÿ$€£¥% .]{1,30})",
    year_columns={"anno": "nel {}", "esercizio": "nel {}", "fondazione": "nel {}",
                  "elezione": "nel {}", "stagione": "nel {}"},
    people_before=frozenset(("uccidendone", "uccidendo")),
    named_ages=(
        rf"{_NAMED} \((?P<age>[1-9][0-9]|10[0-9])\)",
        rf"{_NAMED}, (?P<age>[1-9][0-9]|10[0-9])(?=,)",
        rf"{_NAMED}, (?P<figure>(?P<age>[1-9][0-9]?|10[0-9]) anni)(?=[,.)])",
    ),
    superlatives=frozenset(
        ("per la prima volta", "record storico", "massimo storico", "minimo storico",
         "record mondiale", "per la prima volta nella storia", "senza precedenti",
         "mai visto", "mai vista", "livello record", "cifra record", "record assoluto",
         "record di tutti i tempi", "massimi storici", "minimi storici")
    ),
    superlative_degrees=frozenset(
        {f"{article}{degree}" for article in ("il ", "la ", "i ", "le ") for degree in
         ("maggiore", "minore", "migliore", "peggiore", "primo", "prima")}
        | {f"{article}{degree} {noun}" for article in ("il ", "la ") for noun in _RANKED_NOUNS
           for degree in ("maggiore", "maggior", "migliore", "miglior", "peggiore", "peggior",
                          "primo", "prima")}
        | {"l'unico", "l'unica"} | {f"più {adjective}" for adjective in _ADJECTIVES}
    ),
    superlative_tails=frozenset(f" {where}" for where in _WHERE),
)  # fmt: skip
