"""Portuguese words: numbers, money, percent, hedges and bounds, of Brazil and of Portugal."""

from decimal import Decimal
from fractions import Fraction

from factcheck.languages import _currencies as shared
from factcheck.languages import _pt_cldr_data as cldr
from factcheck.languages._exceeding import exceeding
from factcheck.languages._hundredths import hundredths
from factcheck.languages._list import words
from factcheck.languages._pt_money import FURTHER
from factcheck.languages._signs import HALVES
from factcheck.model.language import Bound, Join, Unit
from factcheck.model.values import Slack

_ONES = words(
    """
    zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis
    dezessete dezoito dezenove
"""
)
_TENS = words("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa")
NUMBERS: dict[str, int | Decimal] = {word: value for value, word in enumerate(_ONES)}
NUMBERS |= {word: value for value, word in zip(range(20, 100, 10), _TENS, strict=True)}
NUMBERS |= {
    "uma": 1, "duas": 2, "tres": 3, "quatorze": 14, "dezasseis": 16, "dezassete": 17,
    "dezanove": 19, "cinqüenta": 50, "meio": Decimal("0.5"), "meia": Decimal("0.5"),
}  # fmt: skip
NUMBERS |= HALVES | {"um quarto de milhão de": 250_000}
WEAK = frozenset({"um", "uma", "zero"})
_STEMS = words("duzent trezent quatrocent quinhent seiscent setecent oitocent novecent")
HUNDREDS = {"cem": 100, "cento": 100} | {
    stem + ending: value
    for value, stem in zip(range(200, 1000, 100), _STEMS, strict=True)
    for ending in ("os", "as")
}
MAGNITUDES: dict[str, int | None] = {
    word: value for word, value in cldr.MAGNITUDES.items() if word != "mil"
}
MAGNITUDES |= {
    "milhao": 10**6, "milhoes": 10**6, "bilhao": 10**9, "bilhoes": 10**9, "bilião": 10**12,
    "biliões": 10**12, "trilião": 10**18, "triliões": 10**18, "dúzia": 12,
    "dúzias": 12, "dezena": 10, "dezenas": 10, "centena": 100, "centenas": 100, "milhar": 1000,
    "milhares": 1000, "vintena": 20, "trintena": 30, "quinzena de": 15, "cinquentena": 50,
    "bi": 10**9, "tri": 10**12, "mi": 10**6, "milhão": 10**6,
}  # fmt: skip
MAGNITUDES |= {  # uma dezena de milhões
    f"{head} de {word}": number * size
    for head, number in (("dúzia", 12), ("dezena", 10), ("vintena", 20), ("centena", 100),
                         ("milhar", 1000), ("dúzias", 12), ("dezenas", 10))
    for word, size in (("milhares", 10**3), ("milhões", 10**6), ("bilhões", 10**9),
                       ("milhares de milhões", 10**9))
}  # fmt: skip
VAGUE_MAGNITUDES = frozenset(
    words("milhões bilhões biliões trilhões dúzias dezenas centenas milhares")
)
VAGUE_MAGNITUDES |= {word for word in MAGNITUDES if word.startswith(("dúzias de ", "dezenas de "))}
SHORT_MAGNITUDES = {"k": 10**3, "m": 10**6, "mm": 10**6, "md": 10**9, "b": 10**9}
_MANY = {"dezenas": 10, "centenas": 100, "dúzias": 12}
_LARGE = {"milhares": 10**3, "milhões": 10**6, "bilhões": 10**9, "milhares de milhões": 10**9}
VAGUE: dict[str, tuple[int, int]] = {
    "um par de": (2, 3), "alguns": (3, 9), "algumas": (3, 9), "vários": (3, 9),
    "várias": (3, 9), "umas centenas": (200, 900), "umas dezenas": (20, 90),
    "alguns milhares": (3000, 9000), "vários milhares": (3000, 9000),
    "várias centenas": (300, 900), "várias dezenas": (30, 90), "algumas centenas": (300, 900),
    "algumas dezenas": (30, 90), "uns poucos": (3, 5), "umas poucas": (3, 5), "poucos": (2, 5),
    **{f"{some} {tens} de {word}": (least * number * size, 9 * number * size)
       for some, least in (("várias", 3), ("algumas", 3), ("umas", 2))
       for tens, number in (("dezenas", 10), ("centenas", 100))
       for word, size in (("milhares", 10**3), ("milhões", 10**6), ("bilhões", 10**9))},
    "milhares de milhões": (2 * 10**9, 9 * 10**9),
    **{f"{many} de {word}": (2 * value * size, 9 * value * size)
       for many, value in _MANY.items() for word, size in _LARGE.items()},
}  # fmt: skip
FRACTIONS = {
    " e meio": Decimal("0.5"), " e meia": Decimal("0.5"), "½": Decimal("0.5"),
    "¼": Decimal("0.25"), "¾": Decimal("0.75"),
}  # fmt: skip

_SIGNS = {
    "$": "USD", "U$": "USD", "¥": "JPY", "MZN": "MZN", "AOA": "AOA", "Kz": "AOA", "MT": "MZN",
    "AR$": "ARS", "Rp": "IDR", "RM": "MYR", "Rs": "INR",
}  # fmt: skip
CURRENCIES_BEFORE: dict[str, str] = {**shared.BEFORE, **_SIGNS}
_NAMES = {
    "real": "BRL", "reais": "BRL", "dólar": "USD", "dólares": "USD", "dolares": "USD",
    "dólares americanos": "USD", "dólares norte-americanos": "USD", "dólares de hong kong": "HKD",
    "dólares dos eua": "USD", "dólares canadianos": "CAD", "euro": "EUR", "euros": "EUR",
    "libra": "GBP", "libras": "GBP", "iene": "JPY", "ienes": "JPY", "yuan": "CNY", "yuans": "CNY",
    "iuan": "CNY", "iuans": "CNY", "renminbi": "CNY", "won": "KRW", "wons": "KRW", "pesos": "MXN",
    "rublos": "RUB", "rupias": "INR", "rúpias": "INR", "rúpia": "INR",
    "liras": "TRY", "francos": "CHF", "kwanzas": "AOA",
    "meticais": "MZN", "escudos": "PTE", "coroas": "SEK", "coroas suecas": "SEK",
    "contos de réis": None, "pesos argentinos": "ARS", "pesos mexicanos": "MXN", "peso": "MXN",
    "rublo": "RUB", "rupia": "INR", "lira": "TRY", "coroa": "SEK", "franco": "CHF",
    "kwanza": "AOA", "metical": "MZN", "escudo": "PTE", "marcos": "DEM", "bitcoins": "XBT",
    "bitcoin": "XBT", "dólares canadenses": "CAD", "reais brasileiros": "BRL", "bolívares": "VES",
    "soles": "PEN", "guaranis": "PYG", "bolivianos": "BOB", "libras de peso": None,
    "iuane": "CNY", "iuanes": "CNY", "cruzeiros": "BRC", "rands": "ZAR",
    "dólares taiwaneses": "TWD", "dólares de taiwan": "TWD", "dólares de singapura": "SGD",
    "dólares singapurianos": "SGD", "dólares neozelandeses": "NZD", "dongs": "VND", "dong": "VND",
    "leus": "RON", "lei romenos": "RON", "levs": "BGN", "forints": "HUF", "florins": "HUF",
    "florins húngaros": "HUF", "zlotys": "PLN", "zlótis": "PLN", "ringgits": "MYR",
    "rupias indonésias": "IDR", "bahts": "THB", "baht": "THB", "shekels": "ILS", "siclos": "ILS",
    "coroas checas": "CZK", "coroas norueguesas": "NOK", "coroas dinamarquesas": "DKK",
    "coroas islandesas": "ISK", "libras turcas": "TRY", "libras egípcias": "EGP",
    "pesetas": "ESP", "pesos chilenos": "CLP", "pesos colombianos": "COP", "dirhams": "AED",
    "pesos uruguaios": "UYU", "grívnias": "UAH", "hryvnias": "UAH", "dinares": None,
}  # fmt: skip
_TENS_UP = (
    r"dez|quinze|(?:vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa)"
    r"(?: e (?:uma?|d[uo]as|dois|três|quatro|cinco|seis|sete|oito|nove))?"
)
BARE_COINS = (
    rf"(?: e | (?![0-9m]))(?P<coins>[0-9]{{2}}(?=[.;:!?)](?![0-9])|\n|\Z)|meio|{_TENS_UP})"
    r"(?=[.,;:!?)](?![0-9])|\n|\Z| (?:o|os|por|ao|cada|e|mais|menos)\b(?! cento))"
)
HUNDREDTHS = hundredths(
    " e", _TENS_UP, "centésim[oa]s?(?: de segundo)?", "s",
    "de|do|da|por|e|com|a|em|no|na|para|sobre",
)  # fmt: skip
CURRENCIES_AFTER: dict[str, str | None] = {
    **cldr.CURRENCIES, **FURTHER, **shared.AFTER, **_SIGNS, **_NAMES,
}  # fmt: skip
_CENT = Decimal("0.01")
COINS = {
    "centavos": Unit("BRL", _CENT), "centavo": Unit("BRL", _CENT), "cêntimos": Unit("EUR", _CENT),
    "cêntimo": Unit("EUR", _CENT), "centavos de real": Unit("BRL", _CENT),
    "cêntimos de euro": Unit("EUR", _CENT), "centavos de dólar": Unit("USD", _CENT),
    "cents": Unit("USD", _CENT), "pence": Unit("GBP", _CENT),
}  # fmt: skip
_MILLION = Decimal(10**6)
SCALED_CURRENCIES = {
    "M de euros": Unit("EUR", _MILLION), "M de reais": Unit("BRL", _MILLION),
    "MEUR": Unit("EUR", _MILLION), "M de dólares": Unit("USD", _MILLION),
}  # fmt: skip

_PERCENT, _POINT = Unit("%"), Unit("point")
_BASIS, _MILLE = Unit("point", Decimal("0.01")), Unit("%", Decimal("0.1"))
PERCENTS: dict[str, Unit | None] = {
    "pct": _PERCENT,
    "pontos percentuais e meio": Unit("point", more=(Decimal("0.5"), Decimal("0.5"))),
    "%": _PERCENT, "por cento": _PERCENT, "porcento": _PERCENT, "por mil": _MILLE, "‰": _MILLE,
    "pontos percentuais": _POINT,
    "pontos de percentagem": _POINT, "por 100": _PERCENT, "ponto percentual": _POINT,
    **dict.fromkeys(("décima", "décimas", "décimas de ponto"), Unit("point", Decimal("0.1"))),
    "décimas de segundo": None, "décimas de grau": None, "décimas partes": None,
    "décima parte": None, "décima edição": None,
    **dict.fromkeys(("quarto de ponto", "quartos de ponto"), Unit("point", Decimal("0.25"))),
    "p.p.": _POINT, "pp": _POINT, "p. p.": _POINT, "pp.": _POINT,
    "pontos-base": _BASIS, "ponto-base": _BASIS, "pontos base": _BASIS, "pontos básicos": _BASIS,
    "p.b.": _BASIS, "bps": _BASIS, "pb": _BASIS,
}  # fmt: skip

_ABOUT = Slack(Fraction(1, 20), Fraction(1, 20))
_ROUGH = Slack(Fraction(1, 10), Fraction(1, 10))
_LESS = Slack(Fraction(1, 10), Fraction(0))
_MORE = Slack(Fraction(0), Fraction(1, 10))
_DE = words("de dos das do da")
_A = words("a ao aos às à")
HEDGES_BEFORE: dict[str, Slack | None] = {
    "aproximadamente": _ABOUT, "aprox.": _ABOUT, "uns": _ABOUT, "umas": _ABOUT, "~": _ABOUT,
    "mais ou menos": _ROUGH, "estimado em": _ROUGH, "estimados": _ROUGH,
    "quase": _LESS, "praticamente": _LESS, "pouco mais de": _MORE, "pouco menos de": _LESS,
    "algo como": _ROUGH, "coisa de": _ROUGH, "quase um": _LESS, "quase o": _LESS,
    "quase os": _LESS, "quase uma": _LESS, "quase as": _LESS, "quase a": _LESS,
    "aproximadamente o": _ABOUT, "aproximadamente os": _ABOUT, "uns quase": _LESS,
    "pouco mais do que": _MORE, "pouco menos do que": _LESS, "pouco acima de": _MORE,
    "pouco abaixo de": _LESS, "cerca": _ABOUT, "em média": None, "na ordem dos": _ABOUT,
    "da ordem de": _ABOUT, "na casa dos": _ABOUT, "beirando os": _LESS, "algo em torno de": _ABOUT,
}  # fmt: skip
HEDGES_BEFORE |= {
    f"{head} {of}": _ABOUT
    for head in ("cerca", "perto", "por volta", "à volta", "em torno", "ao redor") for of in _DE
}  # fmt: skip
HEDGES_BEFORE |= {f"{head} {to}": _LESS for head in ("próximo", "próximos") for to in _A}
HEDGES_AFTER: dict[str, Slack | None] = {
    "aproximadamente": _ABOUT, "mais ou menos": _ROUGH, "e poucos": _MORE, "e tal": _MORE,
    "e tantos": _MORE,
}  # fmt: skip
BOUNDS_BEFORE: dict[str, Bound | None] = {
    **exceeding("pt"),
    "salário mínimo de": None, "mais do": "least", "menos do": "most",
    **{f"mais {of}": "least" for of in _DE}, **{f"menos {of}": "most" for of in _DE},
    **{f"não mais {of}": "most" for of in _DE}, **{f"não menos {of}": "least" for of in _DE},
    **{f"acima {of}": "least" for of in ("de", "dos", "das")},
    **{f"abaixo {of}": "most" for of in ("de", "dos", "das")},
    **{f"{word} {to}": "least" for word in ("superior", "superiores") for to in _A},
    **{f"{word} {to}": "most" for word in ("inferior", "inferiores") for to in _A},
    "mais de um": "least", "mais de uma": "least", "pelo menos": "least", "ao menos": "least",
    "no mínimo": "least", "um mínimo de": "least", "mínimo de": "least", "maiores de": "least",
    "maior que": "least", "mais que": "least", "menos que": "most", "menores de": "most",
    "menor que": "most", "até": "most", "no máximo": "most", "um máximo de": "most",
    "máximo de": "most", "a partir de": "least", "até um": "most", "até uma": "most",
    "até os": "most", "até aos": "most",
    "mais do que": "least", "menos do que": "most", "pelo menos um": "least",
    "no mínimo um": "least",
    "pelo menos uma": "least", "não mais que": "most", "mais de": "least", "menos de um": "most",
    "menos de uma": "most", "maior do que": "least", "menor do que": "most", "para lá dos": "least",
    "nada menos que": "least", "nada menos do que": "least",
    "não inferior a": "least", "não superior a": "most", "para além dos": "least",
    "mínimo": "least", "máx.": "most", "no máx.": "most", "mín.": "least", "no mín.": "least",
    "máximo": "most", "um total de": None, "≥": "least", "≤": "most", "um teto de": "most",
    ">": "least", "<": "most",
}  # fmt: skip
BOUNDS_AFTER: dict[str, Bound | None] = {
    "ou mais": "least", "no mínimo": "least", "pelo menos": "least", "ou menos": "most",
    "ou superiores": "least", "ou inferior": "most", "ao menos": "least",
    "no máximo": "most", "+": "least", "para cima": "least", "ou superior": "least",
}  # fmt: skip
NO_SIGNS = ("pelo menos ", "ao menos ", "ou menos ", "nada menos ")
JOINS: dict[str, Join] = {
    "-": "span", "–": "span", "—": "span", "~": "span", "a": "change", "ao": "change",
    "aos": "change", "às": "change", "até": "change", "ou": "next", "para": "move",
    "para os": "move", "para as": "move",
    "e": "between", "e o": "between", "e os": "between", "e as": "between", "e a": "between",
}  # fmt: skip
BETWEEN = frozenset({"entre", "entre o", "entre os", "entre as", "entre a"})
_MOVES = words(
    """
    passou passar passado passando passa passaram subiu subir subido sobe subiram caiu cair caído
    cai caíram aumentou aumentar aumentado aumentaram cresceu crescer crescido cresceram reduziu
    reduzir reduzido desceu descer descido recuou recuar elevou elevar elevado baixou baixar
    baixado diminuiu avançou saltou saltar foi
"""
)
CHANGE_BEFORE = frozenset(f"{verb} {of}" for verb in _MOVES for of in _DE)
