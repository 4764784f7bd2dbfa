"""Spanish words: numbers, money, percent, hedges, bounds, ages, ranks and shares."""

from decimal import Decimal
from fractions import Fraction

from factcheck.languages import _currencies as shared
from factcheck.languages import _es_cldr_data as cldr
from factcheck.languages._es_money import FURTHER
from factcheck.languages._exceeding import exceeding
from factcheck.languages._hundredths import hundredths
from factcheck.languages._list import words
from factcheck.languages._signs import HALVES
from factcheck.model.language import Bound, Join, Unit
from factcheck.model.values import Slack

_ONES = words(
    """
    cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
    dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro
    veinticinco veintiséis veintisiete veintiocho veintinueve
"""
)
_TENS = words("treinta cuarenta cincuenta sesenta setenta ochenta noventa")
NUMBERS: dict[str, int | Decimal] = {word: value for value, word in enumerate(_ONES)}
NUMBERS |= {word: value for value, word in zip(range(30, 100, 10), _TENS, strict=True)}
NUMBERS |= {
    "un": 1, "una": 1, "veintiún": 21, "veintiun": 21, "veintiuna": 21, "dieciseis": 16,
    "veintidos": 22, "veintitres": 23, "veintiseis": 26, "medio": Decimal("0.5"),
    "media": Decimal("0.5"),
}  # fmt: skip
NUMBERS |= HALVES | {"un cuarto de millón de": 250_000}
WEAK = frozenset({"un", "uno", "una", "cero"})
_HUNDREDS = words("dosc tresc cuatroc quin seisc setec ochoc novec")
HUNDREDS = {"cien": 100, "ciento": 100} | {
    stem + ending: value
    for value, stem in zip(range(200, 1000, 100), _HUNDREDS, strict=True)
    for ending in ("ientos", "ientas")
}
MAGNITUDES: dict[str, int | None] = {
    word: value
    for word, value in cldr.MAGNITUDES.items()
    if len(word) > 3 and not word.startswith("mil ")
}
MAGNITUDES |= {
    "mill": 10**6, "mill.": 10**6, "mills.": 10**6, "mdm": 10**9, "millardo": 10**9,
    "millardos": 10**9, "trillón": 10**18, "trillones": 10**18, "millon": 10**6,
    "billon": 10**12, "docena": 12, "docenas": 12, "decena": 10, "decenas": 10, "centenar": 100,
    "centenares": 100, "centena": 100, "cientos": 100, "millar": 1000, "millares": 1000,
    "miles": 1000, "veintena": 20, "veintenas": 20, "treintena": 30, "cincuentena": 50,
    "sesentena": 60, "cuatrillón": 10**24, "cuatrillones": 10**24,
}  # fmt: skip
_ROUND = words(
    "docena decena centenar centena veintena treintena cincuentena millar docenas decenas"
)
MAGNITUDES |= {  # una decena de millones
    f"{head} de {word}": number * size
    for head, number in MAGNITUDES.items()
    for word, size in (("miles", 10**3), ("millones", 10**6), ("miles de millones", 10**9))
    if head in _ROUND and number
}
VAGUE_MAGNITUDES = frozenset(
    words("millones billones docenas decenas centenares cientos millares miles")
)
MAGNITUDES |= {"miles de millones": 10**9}
VAGUE_MAGNITUDES |= {"miles de millones"} | {
    word for word in MAGNITUDES if word.startswith(("docenas de ", "decenas de "))
}
SHORT_MAGNITUDES = {
    "k": 10**3, "m": 10**6, "mm": 10**6, "md": 10**9, "mrd": 10**9, "bn": 10**9, "b": 10**9,
    "mil m": 10**9,
}  # fmt: skip
_FEW = {
    "un par de": (2, 3), "un par": (2, 3), "una quincena de": (15, 15), "quincena de": (15, 15),
    "una cuarentena de": (40, 40), "unos cientos": (300, 500), "unos miles": (3000, 5000),
    "varios": (3, 9), "varias": (3, 9),
    "algunos": (3, 9), "unos pocos": (3, 5), "unas pocas": (3, 5), "unos cuantos": (3, 5),
    "unas cuantas": (3, 5), "algunas": (3, 9), "pocos": (2, 5),
}  # fmt: skip
_MANY = {"cientos": 100, "centenares": 100, "decenas": 10, "docenas": 12, "miles": 10**3}
VAGUE: dict[str, tuple[int, int]] = {
    **_FEW,
    **{
        f"{many} de {word}": (2 * value * size, 9 * value * size)
        for many, value in _MANY.items()
        for word, size in (("miles", 10**3), ("millones", 10**6), ("miles de millones", 10**9))
        if (many, word) not in {("miles", "miles"), ("miles", "miles de millones")}
    },
    **{f"{some} {tens} de {word}": (3 * number * size, 9 * number * size)
       for some, tens, number in (("varias", "decenas", 10), ("varios", "centenares", 100),
                                  ("varios", "cientos", 100), ("varias", "docenas", 12))
       for word, size in (("miles", 10**3), ("millones", 10**6))},
    "varios cientos": (300, 900), "varios miles": (3000, 9000),
    "varias decenas": (30, 90), "varias docenas": (36, 108),
    "varios miles de millones": (3 * 10**9, 9 * 10**9),
}  # fmt: skip
FRACTIONS = {
    " y medio": Decimal("0.5"), " y media": Decimal("0.5"), " y cuarto": Decimal("0.25"),
    "½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"),
}  # fmt: skip

_SIGNS = {
    "$": "USD", "U$S": "USD", "¥": "JPY", "ARS": "ARS", "CLP": "CLP", "COP": "COP", "PEN": "PEN",
    "S/": "PEN", "AR$": "ARS", "RD$": "DOP", "S/.": "PEN", "B/.": "PAB", "Gs.": "PYG",
    "Bs.": "VES", "Bs": "BOB", "CLP$": "CLP", "COP$": "COP", "UYU": "UYU",
    "Rp": "IDR", "RM": "MYR", "Rs": "INR",
}  # fmt: skip
CURRENCIES_BEFORE: dict[str, str] = {**shared.BEFORE, **_SIGNS, "Q": "GTQ", "L": "HNL"}
_NAMES = {
    "dólar": "USD", "dólares": "USD", "dolar": "USD", "dolares": "USD", "dólares americanos": "USD",
    "dólares de estados unidos": "USD", "dólares de ee. uu.": "USD", "dólares de hong kong": "HKD",
    "dólares taiwaneses": "TWD", "dólares de singapur": "SGD", "peso": "MXN", "pesos": "MXN",
    "pesos uruguayos": "UYU", "pesos dominicanos": "DOP", "pesos cubanos": "CUP", "yen": "JPY",
    "yenes": "JPY", "yuan": "CNY", "yuanes": "CNY", "renminbi": "CNY", "libra": "GBP",
    "libras": "GBP", "rublos": "RUB", "rupias": "INR", "liras": "TRY", "won": "KRW", "wons": "KRW",
    "bolívares": "VES", "guaraníes": "PYG", "quetzales": "GTQ", "lempiras": "HNL", "colones": "CRC",
    "córdobas": "NIO", "pesetas": "ESP", "soles": "PEN", "dirhams": "MAD", "zlotys": "PLN",
    "reales": "BRL", "coronas": "SEK", "francos": "CHF", "libras de peso": None,
    "bolivianos": "BOB", "balboas": "PAB", "bolívar": "VES", "guaraní": "PYG", "quetzal": "GTQ",
    "lempira": "HNL", "colón": "CRC", "balboa": "PAB", "pesos bolivianos": "BOB", "rublo": "RUB",
    "rupia": "INR", "lira": "TRY", "corona": "SEK", "marcos": "DEM", "marcos alemanes": "DEM",
    "libras egipcias": "EGP", "dólar canadiense": "CAD", "rands": "ZAR", "francos franceses": "FRF",
    "bitcoines": "XBT", "bitcoins": "XBT", "bitcóin": "XBT", "bitcoin": "XBT",
    "unidades de fomento": "CLF", "uf": "CLF", "pesos filipinos": "PHP", "baht": "THB",
    "shekels": "ILS", "séqueles": "ILS", "pesos chilenos": "CLP", "dongs": "VND", "dong": "VND",
    "leus": "RON", "lei": "RON", "leus rumanos": "RON", "levas": "BGN", "forintos": "HUF",
    "florines húngaros": "HUF", "eslotis": "PLN", "ringgits": "MYR", "rupias indonesias": "IDR",
    "nairas": "NGN", "dracmas": "GRD", "libras turcas": "TRY", "coronas islandesas": "ISK",
    "dólares neozelandeses": "NZD", "dólares de taiwán": "TWD", "nuevos dólares taiwaneses": "TWD",
    "rublos rusos": "RUB", "riales": "IRR", "riyales": "SAR", "francos belgas": "BEF",
    "dólares singapurenses": "SGD", "dólares hongkoneses": "HKD", "yenes japoneses": "JPY",
    "bahts": "THB", "grivnas": "UAH", "dinares": None,
}  # fmt: skip
_RATES = ("euro", "cotiza", "cambio", "paridad")
GROUPED = dict.fromkeys(words("MXN USD DOP GTQ HNL NIO PEN PAB"), _RATES)
"""Currencies of Mexico, Central America, Peru and the United States, where the comma groups."""
COINS = {
    "céntimos": Unit("EUR", Decimal("0.01")), "céntimo": Unit("EUR", Decimal("0.01")),
    "céntimos de euro": Unit("EUR", Decimal("0.01")), "centavos": Unit("MXN", Decimal("0.01")),
    "centavo": Unit("MXN", Decimal("0.01")), "centavos de dólar": Unit("USD", Decimal("0.01")),
    "peniques": Unit("GBP", Decimal("0.01")), "cents": Unit("USD", Decimal("0.01")),
}  # fmt: skip
_TENS_UP = (
    r"quince|veinticinco|veinte|(?:diez|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)"
    r"(?: y (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?"
)
BARE_COINS = (
    rf"(?: con | (?![0-9m])| y (?=medio))(?P<coins>[0-9]{{2}}|medio|{_TENS_UP})"
    r"(?=[.,;:!?)](?![0-9])|\n|\Z| (?:el|la|los|las|por|al|cada|en|y|para|más|menos)\b(?! cien))"
)
HUNDREDTHS = hundredths(
    " y| con", _TENS_UP, "centésimas?(?: de segundo)?", "s",
    "de|del|por|y|sobre|con|a|en|para|según",
)  # fmt: skip
CURRENCIES_AFTER: dict[str, str | None] = {
    **cldr.CURRENCIES, **FURTHER, **shared.AFTER, **_SIGNS, **_NAMES,
}  # fmt: skip
_MILLION = Decimal(10**6)
SCALED_CURRENCIES = {
    "mdd": Unit("USD", _MILLION), "mdp": Unit("MXN", _MILLION), "mde": Unit("EUR", _MILLION),
    "M de euros": Unit("EUR", _MILLION), "M de dólares": Unit("USD", _MILLION),
    "meuros": Unit("EUR", _MILLION), "mmdd": Unit("USD", 1000 * _MILLION),
    "M euros": Unit("EUR", _MILLION), "MMUSD": Unit("USD", _MILLION),
}  # fmt: skip

_PERCENT, _POINT = Unit("%"), Unit("point")
_BASIS, _MILLE = Unit("point", Decimal("0.01")), Unit("%", Decimal("0.1"))
PERCENTS: dict[str, Unit | None] = {
    "pct": _PERCENT,
    **dict.fromkeys(("puntos porcentuales y medio", "puntos y medio porcentuales"),
                    Unit("point", more=(Decimal("0.5"), Decimal("0.5")))),
    "%": _PERCENT, "por ciento": _PERCENT, "por cien": _PERCENT, "porciento": _PERCENT,
    "por mil": _MILLE, "‰": _MILLE,
    "puntos porcentuales": _POINT, "punto porcentual": _POINT, "puntos de porcentaje": _POINT,
    "punto de porcentaje": _POINT, "por 100": _PERCENT,
    **dict.fromkeys(("cuarto de punto", "cuartos de punto"), Unit("point", Decimal("0.25"))),
    **dict.fromkeys(("décimas", "décima", "décimas de punto"), Unit("point", Decimal("0.1"))),
    "décimas de grado": None, "pbs": _BASIS, "pp": _POINT,
    "p.p.": _POINT, "pp.": _POINT, "p. p.": _POINT, "puntos básicos": _BASIS,
    "punto básico": _BASIS, "pb": _BASIS, "p.b.": _BASIS, "puntos base": _BASIS,
}  # fmt: skip

_ABOUT = Slack(Fraction(1, 20), Fraction(1, 20))
_ROUGH = Slack(Fraction(1, 10), Fraction(1, 10))
_LESS = Slack(Fraction(1, 10), Fraction(0))
_MORE = Slack(Fraction(0), Fraction(1, 10))
_ARTICLES = {"de": ("de", "del", "de los", "de las"), "a": ("a", "al", "a los", "a las")}
HEDGES_BEFORE: dict[str, Slack | None] = {
    "unos": _ABOUT, "unas": _ABOUT, "aproximadamente": _ABOUT, "aprox.": _ABOUT, "~": _ABOUT,
    "cosa de": _ROUGH, "más o menos": _ROUGH, "grosso modo": _ROUGH, "casi": _LESS,
    "casi el": _LESS, "casi un": _LESS, "casi los": _LESS, "prácticamente": _LESS,
    "aproximadamente el": _ABOUT, "aproximadamente un": _ABOUT, "hacia": _ABOUT,
    "casi unos": _LESS, "casi las": _LESS, "casi la": _LESS, "casi una": _LESS,
    "cerca de un": _LESS, "cerca de una": _LESS, "cerca de unos": _LESS, "próximos a": _ABOUT,
    "próximos a los": _ABOUT, "próxima a": _ABOUT, "rozando el": _LESS, "rozando los": _LESS,
    "aproximadamente unos": _ABOUT, "aproximadamente los": _ABOUT, "poco más del": _MORE,
    "algo más del": _MORE, "poco menos del": _LESS, "algo menos del": _LESS,
    "aproximado de": _ABOUT, "más o menos unos": _ROUGH, "algo así como": _ROUGH,
    "estimado en": _ROUGH, "un estimado de": _ROUGH, "poco más de": _MORE, "algo más de": _MORE,
    "poco menos de": _LESS, "algo menos de": _LESS, "apenas": None, "mucho más de": None,
}  # fmt: skip
HEDGES_BEFORE |= {f"cerca {of}": _LESS for of in _ARTICLES["de"]}
HEDGES_BEFORE |= {f"alrededor {of}": _ABOUT for of in _ARTICLES["de"]}
HEDGES_BEFORE |= {
    f"{head} {to}": _ABOUT for head in ("en torno", "próximo") for to in _ARTICLES["a"]
}
HEDGES_AFTER: dict[str, Slack | None] = {
    "aproximadamente": _ABOUT, "más o menos": _ROUGH, "y pico": _MORE, "y tantos": _MORE,
    "aprox.": _ABOUT, "o así": _ROUGH,
}  # fmt: skip
_LEAST = ("más", "no menos")
_MOST = ("menos", "no más")
BOUNDS_BEFORE: dict[str, Bound | None] = {
    **exceeding("es"),
    "salario mínimo de": None, "sueldo mínimo de": None, "pensión mínima de": None,
    **{f"{word} {of}": "least" for word in _LEAST for of in _ARTICLES["de"]},
    **{f"{word} {of}": "most" for word in _MOST for of in _ARTICLES["de"]},
    **{f"{word} {to}": "least" for word in ("superior", "superiores", "mayor", "mayores")
       for to in _ARTICLES["a"]},
    **{f"{word} {to}": "most" for word in ("inferior", "inferiores") for to in _ARTICLES["a"]},
    **{f"por encima {of}": "least" for of in _ARTICLES["de"]},
    **{f"por debajo {of}": "most" for of in _ARTICLES["de"]},
    "a partir de": "least", "más de un": "least", "más de una": "least", "al menos": "least",
    "al menos un": "least",
    "por lo menos": "least", "como mínimo": "least", "un mínimo de": "least",
    "mínimo de": "least", "cuando menos": "least", "mayores de": "least", "desde los": "least",
    "mayor de": "least", "menores de": "most", "menor de": "most",
    "hasta": "most", "hasta un": "most", "como máximo": "most",
    "un máximo de": "most", "máximo de": "most", "a lo sumo": "most", "no más allá de": "most",
    "un máximo de hasta": "most", "un tope de": "most", "tope de": "most", "no menos": "least",
    "como mucho": "most", "cuando mucho": "most", "tan solo": None,
    "nada menos que": "least", "no superior a": "most", "no inferior a": "least",
    "menos de un": "most",
    "menos de una": "most", "hasta una": "most", ", hasta": None, ", hasta los": None,
    "el menor de": None, "la menor de": None,
    "el mayor de": None, "la mayor de": None,
    **{f"{lead} hasta{article}": None for article in ("", " los", " las", " el")
       for lead in words("subió sube subir bajó baja bajar cayó cae caer creció crecer crece "
                         "avanzó ascendió descendió retrocedió cedió escaló trepó elevó % ciento "
                         "euros "
                         "dólares puntos pesos millones")},
    ", hasta las": None, ", hasta el": None, ", hasta un": None, ", hasta una": None,
    "hasta los": "most", "hasta las": "most",
    "hasta el": "most", "al menos una": "least", "al menos el": "least", "al menos los": "least",
    "por lo menos un": "least", "por lo menos una": "least", "por encima de los": "least",
    "máx.": "most", "mín.": "least", "mínimo": "least", "máximo": "most", ">": "least",
    "<": "most", "≥": "least", "≤": "most",
    "arriba de": "least", "arriba de los": "least", "abajo de": "most", "bajo los": "most",
}  # fmt: skip
BOUNDS_AFTER: dict[str, Bound | None] = {
    "o más": "least", "como mínimo": "least", "al menos": "least", "por lo menos": "least",
    "en adelante": "least", "o menos": "most", "como máximo": "most", "a lo sumo": "most",
    "como mucho": "most", "mínimo": "least", "máximo": "most", "para arriba": "least",
    "o superiores": "least", "o inferior": "most", "cuando menos": "least",
    "por lo bajo": "least", "+": "least", "o mayores": "least", "o menores": "most",
    "o superior": "least",
}  # fmt: skip
JOINS: dict[str, Join] = {
    "-": "span", "–": "span", "—": "span", "~": "span", "a": "change", "al": "change",
    "a los": "change", "a las": "change", "hasta": "change", "hasta los": "change",
    "o": "next", "u": "next", "y": "between", "y el": "between", "y los": "between",
    "y las": "between", "y un": "between",
}  # fmt: skip
BETWEEN = frozenset({"entre", "entre el", "entre los", "entre las", "entre un"})
_MOVES = words(
    """
    pasan pasó pasará pasarán pasar pasado pasando pasa pasaron
    subió subir subido sube subieron bajó bajar bajado baja
    bajaron cayó caer caído cae cayeron aumentó aumentar aumentado aumentaron creció crecer crecido
    crece crecen
    crecieron redujo reducir reducido descendió descender descendido elevó elevar elevado
    disminuyó incrementó retrocedió rebajó recortó mejoró
"""
)
CHANGE_BEFORE = frozenset(
    f"{verb} {of}" for verb in _MOVES for of in (*_ARTICLES["de"], "desde", "desde el", "desde los")
)
NO_SIGNS = ("al menos ", "por lo menos ", "o menos ", "cuando menos ", "nada menos ")
