"""Decimals that no unit follows in prose: what makes them the number of a thing, by language.

With a comma they state values nearly always, apart from verses (Mt 5,3), pages, sections of laws
and hours. With a point they may be days (5.18), releases and sections, so that Chinese and Korean
tell what must lead to them. `PhraseWords.decimals` says what each of the three is.
"""

from factcheck.languages._list import words

_BOOKS = (
    "mt|mc|mk|mr|lc|lk|jn|joh|jo|gv|gn|gen|ex|ez|jes|is|ps|röm|rom|rm|kor|cor|co|apg|hch|ap|offb"
)
# a number right before it is that of a car: eine 206 1,6
_VERSES = rf"\b(?:[1-4] ?)?(?:{_BOOKS})\.? |[0-9] |"
_NO_TAIL = (
    r" ?(?:uhr|h\b|heures?\b|horas?\b|ore\b)|, ?[0-9]| ?[x×:/] ?[0-9]|"
    # a list without spaces (les lots 1,2 et 3), and engines
    r" (?:et|ou|y|o|e|u|und|oder) [0-9]{1,3}(?![0-9,.]*[0-9])|"
    r" (?:hdi|tdi|dci|vti|thp|cdti|tfsi|tsi|crdi|jtd|gdi|mpi)\b"
)

_GERMAN_NAMES = words(
    """
    Note Noten Notenschnitt Notendurchschnitt Durchschnittsnote Abiturnote Schnitt Durchschnitt
    Mittelwert Median Faktor Wert Werte Index Quote Koeffizient Gini-Koeffizient Stärke Magnitude
    Größe Verhältnis pH-Wert R-Wert Ergebnis Zahl Pi Quotient Betrag Saldo
"""
)
DECIMALS_DE = (
    (
        rf"{_VERSES}§ ?|\b(?:abs(?:atz|ätze|\.)|art(?:ikel|\.)|nr\.|nummern?|ziffern?|version|"
        r"kap(?:iteln?|\.)|abschnitte?n?|verse?n?|psalm|seiten?|s\.|bänden?|band|bd\.|hefte?n?|"
        r"tabellen?|abb(?:ildung|\.)|typ|modelle?|op\.|opus|gruppen?|linien?|klassen?|häusern?|"
        r"lose?|um(?= [0-9]{1,2},[0-5][05]\b)) "
    ),
    _NO_TAIL,
    frozenset(_GERMAN_NAMES),
)
DECIMALS_FR = (
    (
        rf"{_VERSES}\b(?:articles?|art\.|alinéas?|n[°o]s?|numéros?|versions?|chapitres?|sections?|"
        r"versets?|psaumes?|pages?|p\.|tomes?|tableaux?|figures?|types?|modèles?|lots?|groupes?|"
        r"lignes?|salles?|classes?|op\.|opus|à partir de) "
    ),
    _NO_TAIL,
    frozenset(words("PIB IMC Pi pH IDH PMI")),
)
DECIMALS_ES = (
    (
        rf"{_VERSES}\b(?:artículos?|art\.|apartados?|n\.º|números?|versión|capítulos?|secci(?:ón|ones)|"
        r"versículos?|salmos?|páginas?|p\.|tomos?|tablas?|figuras?|tipos?|modelos?|lotes?|grupos?|"
        r"líneas?|salas?|clases?|op\.|opus|las) "
    ),
    _NO_TAIL,
    frozenset(words("PIB IMC Pi pH IDH PMI")),
)
DECIMALS_PT = (
    (
        rf"{_VERSES}\b(?:artigos?|art\.|alíneas?|n\.º|números?|versão|capítulos?|sec?ç(?:ão|ões)|"
        r"versículos?|salmos?|páginas?|p\.|tomos?|tabelas?|figuras?|tipos?|modelos?|lotes?|grupos?|"
        r"linhas?|salas?|turmas?|op\.|opus|às|as) "
    ),
    _NO_TAIL,
    frozenset(words("PIB IMC Pi pH IDH PMI")),
)
DECIMALS_IT = (
    (
        rf"{_VERSES}\b(?:articol[oi]|art\.|comm[ai]|n\.|numer[oi]|version[ei]|capitol[oi]|sezion[ei]|"
        r"versett[oi]|salm[oi]|pagin[ae]|p\.|tom[oi]|tabell[ae]|figur[ae]|tip[oi]|modell[oi]|lott[oi]|"
        r"grupp[oi]|line[ae]|class[ei]|op\.|opus|ore|alle|dalle|delle|le) "
    ),
    _NO_TAIL,
    frozenset(words("PIL IMC Pi pH ISU PMI")),
)


def _led(*leads: str) -> str:
    """Return an expression of the place of a number that none of some words leads to."""
    return "".join(f"(?<!{lead})" for lead in leads) + r"(?<![0-9.,+−-])"


# days, hours and releases, whose numbers have a point as well
_DAYS_ZH = (
    r"|(?:[日节節]|日子|日期|[时時][间間刻]|[国國][庆慶]|元旦|[双雙]十[一二]?|版本|版本[号號]|系[统統]|固件|内核|安卓|鸿蒙)"
    r"(?<![调調]节)(?<![调調]節)(?:[都也就正则則约約])?"
    r"(?:[为為是至到]|定[为為在於于]|[升更改调調变變降][级級新成]?[为為至到])"
)
_DAYS_KO = (
    r"|(?:날|날짜|(?<![내매제])일|절|데이|사건|사태|항쟁|운동|시각|시간|버전|체제|안드로이드|윈도우?|펌웨어)"
    r"[은는이가도의]? "
)
_MOVED = "升降跌涨漲增减減回调調维維保持达達"
DECIMALS_ZH = (
    _led(*"为為是达達约約仅僅", f"[{_MOVED}][至到]", "超过", "超過", "[高低等大小][于於]")
    + _DAYS_ZH,
    r"(?![,。、;:)!?\s]|\Z|左右|以[上下]|上下|的(?:水平|平均|高位|低位))",
    frozenset[str](),
)
DECIMALS_KO = (
    _led(*(f"{particle} " for particle in "은는이가도약의인")) + _DAYS_KO,
    (
        r"(?!(?:이|였|이었)?(?:다|며|고|지만)\b|으?로|까지|을|를|보다|입니다|에서|에 그|에 달|"
        r"[,.](?![0-9])|\Z)"
    ),
    frozenset[str](),
)
