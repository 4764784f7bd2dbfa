"""Italian words: numbers, money, percent, hedges and bounds."""

from decimal import Decimal
from fractions import Fraction

from factcheck.languages import _currencies as shared
from factcheck.languages import _it_cldr_data as cldr
from factcheck.languages._exceeding import exceeding
from factcheck.languages._hundredths import hundredths
from factcheck.languages._it_money import FURTHER
from factcheck.languages._list import words
from factcheck.languages._signs import HALVES
from factcheck.model.language import Bound, Join, Unit
from factcheck.model.values import Slack

_ONES = words(
    """
    zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici
    quindici sedici diciassette diciotto diciannove
"""
)
_TENS = words("venti trenta quaranta cinquanta sessanta settanta ottanta novanta")
NUMBERS: dict[str, int | Decimal] = {word: value for value, word in enumerate(_ONES)}
NUMBERS |= {word: value for value, word in zip(range(20, 100, 10), _TENS, strict=True)}
NUMBERS |= {  # the tens lose their last letter before uno and otto: ventuno, trentotto
    (tens[:-1] if one in {1, 8} else tens) + ones: ten + one
    for ten, tens in zip(range(20, 100, 10), _TENS, strict=True)
    for one, ones in enumerate(_ONES[:10])
    if one
}
NUMBERS |= {word[:-1] + "é": value for word, value in NUMBERS.items() if value % 10 == 3 != value}
NUMBERS |= {word[:-1]: value for word, value in NUMBERS.items() if value % 10 == 1 and value > 11}
_HUNDRED = ("cent", *(f"{ones}cent" for ones in _ONES[2:10]))
NUMBERS |= {  # cento loses its last letter before otto and ottanta: duecentottanta
    hundred + word: value + 100 * size
    for size, hundred in enumerate(_HUNDRED, start=1)
    for word, value in tuple(NUMBERS.items())
    if value == 8 or 80 <= value < 90
}
NUMBERS |= {
    "un": 1, "una": 1, "un'": 1, "mezzo": Decimal("0.5"), "mezza": Decimal("0.5"),
    "mezz'": Decimal("0.5"), "tré": 3, "cent'": 100, "ott'": 8,
}  # fmt: skip
NUMBERS |= {  # vent'anni, diciott'anni, quarantott'ore
    word[:-1] + "'": value
    for word, value in tuple(NUMBERS.items())
    if 10 < value < 100 and (value % 10 in {1, 8} or word in _TENS) and word[-1] in "oia"
}
NUMBERS |= HALVES | {"un quarto di milione di": 250_000}
WEAK = frozenset({"un", "uno", "una", "un'", "zero"})
MAGNITUDES: dict[str, int | None] = {
    word.lower(): value
    for word, value in cldr.MAGNITUDES.items()
    if not word.startswith("mil") or word.startswith("mili")
}
MAGNITUDES |= {
    "mio": 10**6,
    "mld.": 10**9, "mln.": 10**6, "mil.": 10**6, "miliardo": 10**9, "miliardi": 10**9,
    "bilione": 10**12, "bilioni": 10**12, "trilione": 10**18, "trilioni": 10**18, "mrd": 10**9,
    "dozzina": 12, "dozzine": 12, "decina": 10, "decine": 10, "quindicina": 15, "ventina": 20,
    "trentina": 30, "quarantina": 40, "cinquantina": 50, "sessantina": 60, "settantina": 70,
    "ottantina": 80, "novantina": 90, "centinaio": 100, "centinaia": 100, "migliaio": 1000,
    "migliaia": 1000,
}  # fmt: skip
MAGNITUDES |= {  # una decina di milioni
    f"{head} di {word}": number * size
    for head, number in MAGNITUDES.items()
    for word, size in (("migliaia", 10**3), ("milioni", 10**6), ("miliardi", 10**9))
    if head.endswith(("ina", "aio", "ecine", "ozzine")) and number
}
VAGUE_MAGNITUDES = frozenset(words("milioni miliardi dozzine decine centinaia migliaia"))
VAGUE_MAGNITUDES |= {word for word in MAGNITUDES if word.startswith(("decine di ", "dozzine di "))}
SHORT_MAGNITUDES = {"k": 10**3, "m": 10**6, "b": 10**9, "bn": 10**9, "md": 10**9}
_LARGE = {"migliaia": 10**3, "milioni": 10**6, "miliardi": 10**9}
VAGUE: dict[str, tuple[int, int]] = {
    "un paio di": (2, 3), "un paio d'": (2, 3), "un paio": (2, 3), "alcuni": (3, 9),
    "alcune": (3, 9), "diversi": (3, 9), "diverse": (3, 9), "parecchi": (3, 9), "vari": (3, 9),
    "parecchie": (3, 9), "varie": (3, 9), "pochi": (2, 5), "poche": (2, 5),
    "qualche decina": (20, 90), "qualche centinaio": (200, 900), "qualche migliaio": (2000, 9000),
    "qualche milione": (2 * 10**6, 9 * 10**6), "qualche miliardo": (2 * 10**9, 9 * 10**9),
    **{f"qualche {many} di {word}": (2 * value * size, 9 * value * size)
       for many, value in (("decina", 10), ("centinaio", 100)) for word, size in _LARGE.items()},
    **{f"{many} di {word}": (2 * value * size, 9 * value * size)
       for many, value in (("decine", 10), ("centinaia", 100), ("dozzine", 12))
       for word, size in _LARGE.items()},
    "migliaia di miliardi": (2 * 10**12, 9 * 10**12),
}  # fmt: skip
FRACTIONS = {
    " e mezzo": Decimal("0.5"), " e mezza": Decimal("0.5"), "½": Decimal("0.5"),
    "¼": Decimal("0.25"), "¾": Decimal("0.75"),
}  # fmt: skip

_SIGNS = {
    "$": "USD", "¥": "JPY", "AR$": "ARS", "Fr.": "CHF", "Rp": "IDR", "RM": "MYR", "Rs": "INR",
}  # fmt: skip
CURRENCIES_BEFORE: dict[str, str] = {**shared.BEFORE, **_SIGNS, "euro": "EUR"}
_NAMES = {
    "euro": "EUR", "dollaro": "USD", "dollari": "USD", "dollari statunitensi": "USD",
    "dollari americani": "USD", "dollari di hong kong": "HKD", "sterlina": "GBP",
    "sterline": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "won": "KRW",
    "rubli": "RUB", "rublo": "RUB", "rupie": "INR", "lire": "ITL", "pesos": "MXN", "reais": "BRL",
    "real": "BRL", "franchi": "CHF", "franco": "CHF", "corone": "SEK", "corona svedese": "SEK",
    "corone svedesi": "SEK", "zloty": "PLN", "lira": "ITL", "rupia": "INR", "corona": "SEK",
    "peso": "MXN", "pesos argentini": "ARS", "marchi": "DEM", "marchi tedeschi": "DEM",
    "bitcoin": "XBT", "franchi svizzeri": "CHF", "dirham": "AED", "talleri": None,
    "lire turche": "TRY", "dollari taiwanesi": "TWD", "dollari di taiwan": "TWD", "dong": "VND",
    "lei romeni": "RON", "lei rumeni": "RON", "leu": "RON", "lev": "BGN", "leva": None,
    "fiorini": "HUF", "fiorini ungheresi": "HUF", "ringgit": "MYR", "rupie indonesiane": "IDR",
    "baht": "THB", "rand": "ZAR", "shekel": "ILS", "sicli": "ILS", "naira": "NGN",
    "corone ceche": "CZK", "corone norvegesi": "NOK", "corone danesi": "DKK",
    "corone islandesi": "ISK", "dollari neozelandesi": "NZD", "sterline egiziane": "EGP",
    "pesetas": "ESP", "dracme": "GRD", "grivne": "UAH", "pesos cileni": "CLP",
    "pesos messicani": "MXN", "dinari": None, "franchi francesi": "FRF", "franchi belgi": "BEF",
    "afghani": None, "boliviano": None, "boliviani": None,
}  # fmt: skip
_TENS_UP = "|".join(sorted((word for word, n in NUMBERS.items() if 10 <= n < 100), reverse=True))
"""Hundredths in words, the longer of two that begin alike first."""
BARE_COINS = (
    rf"(?: e | (?![0-9m]))(?P<coins>[0-9]{{2}}(?=[.;:!?)](?![0-9])|\n|\Z)|mezzo|{_TENS_UP})"
    r"(?=[.,;:!?)](?![0-9])|\n|\Z| (?:il|al|all'|a testa|a persona|ogni|e|più|meno)\b(?! cento))"
)
HUNDREDTHS = hundredths(
    " e", _TENS_UP, "centesimi?(?: di secondo)?", "[ie]",
    "di|del|per|e|su|con|a|da|dal|in|sopra|sotto",
)  # fmt: skip
CURRENCIES_AFTER: dict[str, str | None] = {
    **cldr.CURRENCIES, **FURTHER, **shared.AFTER, **_SIGNS, **_NAMES,
}  # fmt: skip
_CENT = Unit("EUR", Decimal("0.01"))
COINS = {
    "centesimi": _CENT, "centesimo": _CENT, "centesimi di euro": _CENT, "centesimi d'euro": _CENT,
    "centesimi di dollaro": Unit("USD", Decimal("0.01")), "cent": _CENT,
    "penny": Unit("GBP", Decimal("0.01")), "pence": Unit("GBP", Decimal("0.01")),
}  # fmt: skip

_HALF = Decimal("0.5")
_PERCENT, _POINT = Unit("%"), Unit("point")
_BASIS = Unit("point", Decimal("0.01"))
PERCENTS: dict[str, Unit | None] = {
    "pct": _PERCENT,
    "punti percentuali e mezzo": Unit("point", more=(Decimal("0.5"), Decimal("0.5"))),
    "%": _PERCENT, "per cento": _PERCENT, "per cento e mezzo": Unit("%", more=(_HALF, _HALF)),
    "percento": _PERCENT, "punti percentuali": _POINT,
    "punto percentuale": _POINT, "punti percento": _POINT, "p.p.": _POINT, "pp": _POINT,
    **dict.fromkeys(("decimi di punto", "decimo di punto", "decimi di punto percentuale"),
                    Unit("point", Decimal("0.1"))),
    **dict.fromkeys(("quarto di punto", "quarti di punto"), Unit("point", Decimal("0.25"))),
    "punti base": _BASIS, "punto base": _BASIS, "pb": _BASIS, "bps": _BASIS,
    "per mille": Unit("%", Decimal("0.1")), "‰": Unit("%", Decimal("0.1")),
}  # fmt: skip

_ABOUT = Slack(Fraction(1, 20), Fraction(1, 20))
_ROUGH = Slack(Fraction(1, 10), Fraction(1, 10))
_LESS = Slack(Fraction(1, 10), Fraction(0))
_MORE = Slack(Fraction(0), Fraction(1, 10))
_DI = ("di", "del", "dei", "delle", "dello", "dell'", "d'")
_A = ("a", "al", "ai", "alle", "agli", "all'", "ad")
_ARTICLES = ("", " il", " i", " le", " gli", " lo", " l'", " un")
HEDGES_BEFORE: dict[str, Slack | None] = {
    **{f"{word}{article}": slack for article in _ARTICLES
       for word, slack in (("circa", _ABOUT), ("quasi", _LESS), ("verso", _ABOUT))},
    **{f"{word} {to}": _ABOUT for word in ("intorno", "attorno", "vicino", "prossimo")
       for to in _A},
    "approssimativamente": _ABOUT, "all'incirca": _ABOUT, "grosso modo": _ROUGH, "~": _ABOUT,
    "più o meno": _ROUGH, "poco più di": _MORE, "poco più del": _MORE, "poco meno di": _LESS,
    "poco meno del": _LESS, "stimati": _ROUGH, "stimato in": _ROUGH, "ca.": _ABOUT,
    "pressoché": _LESS, "ben": None, "appena più di": _MORE,
    "poco sopra i": _MORE, "poco sotto i": _LESS, "nell'ordine di": _ABOUT, "qualcosa come": _ROUGH,
    "quasi una": _LESS, "circa una": _ABOUT, "sfiorando i": _LESS, "a circa": None,
}  # fmt: skip
HEDGES_AFTER: dict[str, Slack | None] = {
    "circa": _ABOUT, "all'incirca": _ABOUT, "più o meno": _ROUGH, "e passa": _MORE,
    "e rotti": _MORE, "ca.": _ABOUT,
}  # fmt: skip
_ENDS: dict[str, Bound] = {"oltre": "least", "sopra": "least", "sotto": "most", "almeno": "least"}
BOUNDS_BEFORE: dict[str, Bound | None] = {
    **exceeding("it"),
    "meno della": "most", "meno del": "most", "salario minimo di": None,
    "più della": "least", "più del": "least", "nel limite di": "most",
    **{f"più {of}": "least" for of in _DI}, **{f"meno {of}": "most" for of in _DI},
    **{f"non più {of}": "most" for of in _DI}, **{f"non meno {of}": "least" for of in _DI},
    **{f"{word}{article}": bound for article in _ARTICLES
       for word, bound in _ENDS.items()},
    **{f"{word} {to}": "least" for word in ("superiore", "superiori") for to in _A},
    **{f"{word} {to}": "most" for word in ("inferiore", "inferiori") for to in _A},
    **{f"al di sopra {of}": "least" for of in _DI}, **{f"al di sotto {of}": "most" for of in _DI},
    "come minimo": "least", "un minimo di": "least", "minimo": "least", "fino a": "most",
    "max.": "most", "al massimo": "most", "un massimo di": "most", "massimo": "most",
    "al più": "most",
    "non oltre": "most", "entro": "most", "a partire da": "least", ">": "least", "<": "most",
    "più di un": "least", "più di una": "least", "meno di un": "most", "meno di una": "most",
    ", fino a": None, ", fino al": None,
    ", fino ai": None, "fino al": "most", "fino ai": "most", "fino alle": "most", "fino ad": "most",
    "fino a un": "most", "fino a una": "most", "sino a": "most", "tutt'al più": "most",
    "non meno di": "least", "non più di": "most", "perlomeno": "least", "quantomeno": "least",
    "oltre una": "least", "almeno una": "least", "un tetto di": "most", "≥": "least", "≤": "most",
    "al di là dei": "least", "a partire dai": "least", "da almeno": "least",
}  # fmt: skip
BOUNDS_AFTER: dict[str, Bound | None] = {
    "o più": "least", "in su": "least", "come minimo": "least", "almeno": "least",
    "e oltre": "least", "o oltre": "least", "minimo": "least", "massimo": "most",
    "o superiore": "least", "o inferiore": "most",
    "o meno": "most", "al massimo": "most", "in giù": "most", "+": "least",
}  # fmt: skip
NO_SIGNS = ("o meno ", "per lo meno ", "quanto meno ", "nientemeno ", "più o meno ")
JOINS: dict[str, Join] = {
    "-": "span", "–": "span", "—": "span", "~": "span", "o": "next", "e": "between",
    **dict.fromkeys((*_A, "fino a", "fino al"), "change"),
    **dict.fromkeys(("e il", "e i", "e le", "e l'", "e gli", "e un", "e lo"), "between"),
}  # fmt: skip
BETWEEN = frozenset(
    f"{word}{article}" for word in ("tra", "fra", "compreso tra", "compresi tra", "compresa tra")
    for article in _ARTICLES
)  # fmt: skip
_MOVES = words(
    """
    passano passato passata passati passate passare passa passando salito salita saliti salire sale
    salendo sceso
    scesa scesi scendere scende scendendo aumentato aumentata aumentare cresciuto cresciuta
    crescere calato calata calare cala ridotto ridotta ridurre balzato balzata diminuito
    portato portando portare alzato abbassato tagliato
"""
)
CHANGE_BEFORE = frozenset(
    f"{verb} {of}" for verb in _MOVES for of in ("da", "dal", "dai", "dalle", "dall'", "dagli")
)
