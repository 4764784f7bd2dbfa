"""Decimals that no unit follows in prose: what makes them the number of a thing, by language.

With a comma they state values nearly always, apart from verses (Mt 5,3), pages, sections of laws
and hours. With a point they may be days (5.18), releases and sections, so that Chinese and Korean
tell what must lead to them. `PhraseWords.decimals` says what each of the three is.
"""

from factcheck.languages._list import words

_BOOKS = (
    "mt|mc|mk|mr|lc|lk|jn|joh|jo|gv|gn|gen|ex|ez|jes|is|ps|röm|rom|rm|kor|cor|co|apg|hch|ap|offb"
)
_VERSES = rf"\b(?:[1-4] ?)?(?:{_BOOKS})\.? |"
_NO_TAIL = r" ?(?:uhr|h\b|heures?\b|horas?\b|ore\b)|, ?[0-9]| ?[x×:/] ?[0-9]"

_GERMAN_NAMES = words(
    """
    Note Noten Notenschnitt Notendurchschnitt Durchschnittsnote Abiturnote Schnitt Durchschnitt
    Mittelwert Median Faktor Wert Werte Index Quote Koeffizient Gini-Koeffizient Stärke Magnitude
    Größe Verhältnis pH-Wert R-Wert Ergebnis Zahl Pi Quotient Betrag Saldo
"""
)
DECIMALS_DE = (
    (
        rf"{_VERSES}§ ?|\b(?:absatz|abs\.|artikel|art\.|nr\.|nummer|ziffer|version|kapitel|kap\.|"
        r"abschnitt|vers|verse|psalm|seiten?|s\.|band|bd\.|heft|tabelle|abbildung|abb\.|typ|"
        r"modell|um(?= [0-9]{1,2},[0-5][05]\b)) "
    ),
    _NO_TAIL,
    frozenset(_GERMAN_NAMES),
)
DECIMALS_FR = (
    (
        rf"{_VERSES}\b(?:articles?|art\.|alinéa|n[°o]|numéro|version|chapitre|section|verset|psaume|"
        r"pages?|p\.|tome|tableau|figure|type|modèle|à partir de) "
    ),
    _NO_TAIL,
    frozenset(words("PIB IMC Pi pH IDH PMI")),
)
DECIMALS_ES = (
    (
        rf"{_VERSES}\b(?:artículos?|art\.|apartado|n\.º|número|versión|capítulo|sección|versículo|salmo|"
        r"páginas?|p\.|tomo|tabla|figura|tipo|modelo|las) "
    ),
    _NO_TAIL,
    frozenset(words("PIB IMC Pi pH IDH PMI")),
)
DECIMALS_PT = (
    (
        rf"{_VERSES}\b(?:artigos?|art\.|alínea|n\.º|número|versão|capítulo|secção|seção|versículo|salmo|"
        r"páginas?|p\.|tomo|tabela|figura|tipo|modelo|às|as) "
    ),
    _NO_TAIL,
    frozenset(words("PIB IMC Pi pH IDH PMI")),
)
DECIMALS_IT = (
    (
        rf"{_VERSES}\b(?:articol[oi]|art\.|comma|n\.|numero|versione|capitolo|sezione|versetto|salmo|"
        r"pagin[ae]|p\.|tomo|tabella|figura|tipo|modello|ore|alle|dalle|delle|le) "
    ),
    _NO_TAIL,
    frozenset(words("PIL IMC Pi pH ISU PMI")),
)


def _led(*leads: str) -> str:
    """Return an expression of the place of a number that none of some words leads to."""
    return "".join(f"(?<!{lead})" for lead in leads) + r"(?<![0-9.,+−-])"


_MOVED = "升降跌涨漲增减減回调調维維保持达達"
DECIMALS_ZH = (
    _led(*"为為是达達约約仅僅", f"[{_MOVED}][至到]", "超过", "超過", "[高低等大小][于於]"),
    r"(?![,。、;:)!?\s]|\Z|左右|以[上下]|上下|的(?:水平|平均|高位|低位))",
    frozenset[str](),
)
DECIMALS_KO = (
    _led(*(f"{particle} " for particle in "은는이가도약의인")),
    (
        r"(?!(?:이|였|이었)?(?:다|며|고|지만)\b|으?로|까지|을|를|보다|입니다|에서|에 그|에 달|"
        r"[,.](?![0-9])|\Z)"
    ),
    frozenset[str](),
)
