"""French words: numbers, percentages, durations, ages, hedges and bounds."""

from decimal import Decimal
from fractions import Fraction

from factcheck.languages._exceeding import exceeding
from factcheck.languages._list import words
from factcheck.languages._seconds import SECONDS, parts_of_second
from factcheck.languages._signs import HALVES
from factcheck.model.language import Bound, Join, Unit
from factcheck.model.values import Slack

_ONES = words("zéro un deux trois quatre cinq six sept huit neuf")
_TEENS = words("dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf")
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
         "septante": 70, "huitante": 80, "octante": 80, "nonante": 90}  # fmt: skip
WEAK = frozenset({"un", "une", "zéro"})


def _below_hundred() -> dict[str, int]:
    small = {word: value for value, word in enumerate((*_ONES, *_TEENS))}
    known = small | {"une": 1}
    for tens, value in _TENS.items():
        known[tens] = value
        known |= {f"{tens}-{ones}": value + small[ones] for ones in _ONES[2:]}
        known |= {f"{tens}{et}{one}": value + 1 for et in (" et ", "-et-") for one in ("un", "une")}
    known |= {f"soixante-{teen}": 60 + small[teen] for teen in _TEENS if teen != "onze"}
    known |= {"soixante et onze": 71, "soixante-et-onze": 71, "soixante-onze": 71}
    known |= {"quatre-vingts": 80, "quatre-vingt": 80, "quatre-vingt-un": 81,
              "quatre-vingt-une": 81}  # fmt: skip
    known |= {f"quatre-vingt-{word}": 80 + small[word] for word in (*_ONES[2:], *_TEENS)}
    return known | {word.replace("-", " "): value for word, value in known.items()}


NUMBERS: dict[str, int | Decimal] = {
    **_below_hundred(), "trois quarts de million": 750_000, "un quart de million": 250_000,
    "un quart de milliard": 250_000_000, "un demi": Decimal("0.5"), "une demi": Decimal("0.5"),
    "une demie": Decimal("0.5"), "demi": Decimal("0.5"),
}  # fmt: skip
NUMBERS |= HALVES | dict.fromkeys(("un quart de million de", "un quart de million d'"), 250_000)
MAGNITUDES: dict[str, int | None] = {
    "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9,
    "billion": 10**12, "billions": 10**12, "billiard": 10**15, "billiards": 10**15,
    "md": 10**9, "mds": 10**9, "mrd": 10**9, "mrds": 10**9, "mio": 10**6, "millier": 1000,
    "milliers": 1000, "douzaine": 12, "douzaines": 12, "dizaine": 10, "dizaines": 10,
    "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
    "soixantaine": 60, "centaine": 100, "centaines": 100,
    "mn": 10**6, "mln": 10**6, "mia": 10**9,
}  # fmt: skip
MAGNITUDES |= {
    f"{dozen} de {large}": many * 10**power
    for dozen, many in (("dizaine", 10), ("douzaine", 12), ("quinzaine", 15), ("vingtaine", 20),
                        ("trentaine", 30), ("quarantaine", 40), ("cinquantaine", 50),
                        ("soixantaine", 60), ("centaine", 100))
    for large, power in (("milliers", 3), ("millions", 6), ("milliards", 9))
}  # fmt: skip
VAGUE_MAGNITUDES = frozenset(
    words("millions milliards milliers dizaines centaines douzaines billions")
)
SHORT_MAGNITUDES = {
    "g": 10**9,
    "k": 10**3,
    "m": 10**6,
    "md": 10**9,
    "mds": 10**9,
    "bn": 10**9,
    "mm": 10**6,
}
VAGUE: dict[str, tuple[int, int]] = {
    "quelques": (3, 9), "plusieurs": (3, 9),
    "une poignée": (3, 6), "deux-trois": (2, 3), "une paire": (2, 2),
    "quelques dizaines": (30, 90), "plusieurs dizaines": (30, 90),
    "quelques centaines": (300, 900), "plusieurs centaines": (300, 900),
    "quelques milliers": (3000, 9000), "plusieurs milliers": (3000, 9000),
    "dizaines de milliers": (20_000, 90_000), "centaines de milliers": (200_000, 900_000),
    "dizaines de millions": (2 * 10**7, 9 * 10**7),
    "centaines de millions": (2 * 10**8, 9 * 10**8),
    "dizaines de milliards": (2 * 10**10, 9 * 10**10),
    "centaines de milliards": (2 * 10**11, 9 * 10**11),
    "plusieurs dizaines de milliers": (30_000, 90_000),
    "plusieurs centaines de milliers": (300_000, 900_000),
    "plusieurs dizaines de millions": (3 * 10**7, 9 * 10**7),
    "plusieurs centaines de millions": (3 * 10**8, 9 * 10**8),
}  # fmt: skip
FRACTIONS = {
    " et demi": Decimal("0.5"), " et demie": Decimal("0.5"), " et quart": Decimal("0.25"),
    "½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"),
}  # fmt: skip

_PERCENT, _POINT, _BASIS = Unit("%"), Unit("point"), Unit("point", Decimal("0.01"))
PERCENTS: dict[str, Unit | None] = {
    "%": _PERCENT, "pour cent": _PERCENT, "pour-cent": _PERCENT, "p. 100": _PERCENT,
    "p. cent": _PERCENT, "pourcent": _PERCENT, "pourcents": _PERCENT,
    "point de pourcentage": _POINT, "points de pourcentage": _POINT, "pt de pourcentage": _POINT,
    "points de %": _POINT, "point de %": _POINT, "points de pour cent": _POINT, "pp": _POINT,
    "pts de %": _POINT, "points de base": _BASIS, "point de base": _BASIS, "pb": _BASIS,
    "point": _POINT, "pdb": _BASIS, "‰": Unit("%", Decimal("0.1")),
    "pour mille": Unit("%", Decimal("0.1")), "pct": _PERCENT,
    **dict.fromkeys(("quart de point", "quarts de point"), Unit("point", Decimal("0.25"))),
}  # fmt: skip

_TIME = {
    "an ans année années": "year", "mois": "month", "semaine semaines": "week",
    "jour jours journée journées": "day", "heure heures h": "hour",
    "minute minutes min": "minute", "seconde secondes sec": "second",
}  # fmt: skip
DURATIONS: dict[str, Unit | None] = (
    SECONDS
    | parts_of_second(
        "centième de seconde, centièmes de seconde, dixième de seconde, dixièmes de seconde, "
        "millième de seconde, millièmes de seconde"
    )
    | {word: Unit(unit) for names, unit in _TIME.items() for word in names.split()}
)
DURATIONS |= {
    f"{stem} {noun}": DURATIONS[noun]
    for stem in ("derniers", "premiers", "prochains", "longs")
    for noun in ("ans", "mois", "jours")
} | {
    f"{stem} {noun}": DURATIONS[noun]
    for stem in ("dernières", "premières", "prochaines", "longues")
    for noun in ("années", "semaines", "heures", "minutes", "secondes", "journées")
}
DURATIONS |= dict.fromkeys(
    ("jour ouvrable", "jours ouvrables", "jour ouvré", "jours ouvrés", "jours calendaires",
     "jour franc", "jours francs"), Unit("day")
)  # fmt: skip
_QUARTER = Unit("hour", more=(Decimal("0.25"), Decimal("0.25")))
DURATIONS |= {
    "heure et quart": _QUARTER, "heures et quart": _QUARTER,
    "décennie": Unit("year", Decimal(10)), "décennies": Unit("year", Decimal(10)),
    "siècle": Unit("year", Decimal(100)), "siècles": Unit("year", Decimal(100)),
    "quinquennat": Unit("year", Decimal(5)), "quinquennats": Unit("year", Decimal(5)),
    "septennat": Unit("year", Decimal(7)), "septennats": Unit("year", Decimal(7)),
    "lustre": Unit("year", Decimal(5)), "lustres": Unit("year", Decimal(5)),
    "millénaire": Unit("year", Decimal(1000)), "trimestre": Unit("month", Decimal(3)),
    "semestre": Unit("month", Decimal(6)), "bimestre": Unit("month", Decimal(2)),
    "millénaires": Unit("year", Decimal(1000)), "trimestres": Unit("month", Decimal(3)),
    "semestres": Unit("month", Decimal(6)), "millisecondes": Unit("second", Decimal("0.001")),
    "années-lumière": None, "année-lumière": None,
    "années lumière": None, "h/24": None, "jours sur": None, "heure moins": None,
}  # fmt: skip

_YEAR = Unit("year")
AGES: dict[str, Unit | None] = {"ans révolus": _YEAR, "ans d'âge": _YEAR, "printemps": _YEAR}
AGES_AROUND = {
    "ans": _YEAR,
    "an": _YEAR,
    "années": _YEAR,
    "mois": Unit("month"),
    "semaines": Unit("week"),
    "semaine": Unit("week"),
    "jours": Unit("day"),
}
AGES_SHUT = (
    r"\b(?:vieux|vieilles?) d(?:e |['’])(?:plus de )?\Z",
    r" (?:de (?!vie\b|la\b|l['’])|d['’](?!âge|une?\b))",
)
"""See `AmountWords.ages_shut`."""
_PERSONS = words(
    """
    homme femme garçon fille fillette adolescent adolescente enfant bébé nourrisson chiot chaton
    élève étudiant étudiante jeune retraité retraitée mère père conducteur conductrice suspect
    suspecte joueur joueuse attaquant chanteur chanteuse acteur actrice lycéen lycéenne
    collégien collégienne octogénaire individu ressortissant motard automobiliste cycliste
    piéton policier soldat
"""
)
AGES_LEAD = frozenset(
    {f"{person} de" for person in _PERSONS}
    | {f"{person}s de" for person in _PERSONS}
    | {"vieux de", "vieille de", "vieilles de",
       "âgé de", "âgée de", "âgés de", "âgées de", "âgé d'", "âgée d'", "à l'âge de", "l'âge de",
       *(f"{who} de{more}" for who in ("enfants", "jeunes", "personnes", "adultes", "femmes",
         "hommes", "mineurs", "patients", "salariés", "électeurs", "Français", "spectateurs")
         for more in ("", " moins de", " plus de")),
       *(f"{lead} {more} de" for lead in ("les", "des", "aux", "chez les", "pour les")
         for more in ("moins", "plus")),
       "retraite à", "départ à", "âge légal à", "majorité à", "âgé", "mort à",
       "morte à", "décédé à", "décédée à", "âgés de plus de", "âge de"}
)  # fmt: skip

_ABOUT = Slack(Fraction(1, 20), Fraction(1, 20))
_ROUGH = Slack(Fraction(1, 10), Fraction(1, 10))
_LESS = Slack(Fraction(1, 10), Fraction(0))
_MORE = Slack(Fraction(0), Fraction(1, 10))
HEDGES_BEFORE: dict[str, Slack | None] = {
    "environ": _ABOUT, "d'environ": _ABOUT, "quelque": _ABOUT, "approximativement": _ABOUT,
    "autour de": _ABOUT, "aux alentours de": _ABOUT, "aux environs de": _ABOUT, "dans les": None,
    "à peu près": _ABOUT, "env.": _ABOUT, "~": _ABOUT, "≈": _ABOUT, "de l'ordre de": _ROUGH,
    "grosso modo": _ROUGH, "près de": _LESS, "près d'": _LESS, "presque": _LESS,
    "quasiment": _LESS, "pas loin de": _LESS, "un peu moins de": _LESS, "à peine": _LESS,
    "un peu plus de": _MORE, "un peu plus d'": _MORE, "un peu moins d'": _LESS, "estimé à": _ROUGH,
    "estimée à": _ROUGH, "estimés à": _ROUGH, "bien plus de": None, "à près de": _LESS,
    "environ de": None, "une bonne": _MORE, "une grosse": _MORE, "une petite": _LESS,
}  # fmt: skip
HEDGES_AFTER: dict[str, Slack | None] = {
    "environ": _ABOUT, "à peu près": _ABOUT, "ou presque": _LESS, "approximativement": _ABOUT,
    "et des poussières": _MORE,
}  # fmt: skip
BOUNDS_BEFORE: dict[str, Bound | None] = {
    **exceeding("fr"),
    "plus de": "least", "plus d'": "least", "au moins": "least", "d'au moins": "least",
    "au minimum": "least", "minimum": "least", "pas moins de": "least", "bien plus de": "least",
    "plus que": "least",
    **{f"{verb} plus que": None for verb in ("compte", "comptait", "comptent", "reste", "restait",
       "restent", "a", "ont", "avait", "est", "sont", "était", "étaient", "fait")},
    "supérieur à": "least", "supérieure à": "least", "supérieurs à": "least",
    "au-delà de": "least", "au-dessus de": "least", "à partir de": "least", "dès": "least",
    "un minimum de": "least", "moins de": "most", "moins d'": "most", "au plus": "most",
    "tout au plus": "most", "jusqu'à": "most", "au maximum": "most", "maximum": "most",
    **{f"{verb} jusqu'à": None for verb in (
        "grimpé", "monté", "chuté", "reculé", "bondi", "descendu", "tombé", "grimper", "monter",
        "monte", "descend", "descendre", "reculer", "chuter", "grimpe", "montée", "descendue")},
    "max.": "most", "maxi": "most", "mini": "least",
    "pas plus de": "most", "inférieur à": "most", "inférieure à": "most", "en dessous de": "most",
    "au-dessous de": "most", "un maximum de": "most", "sous les": "most", "en moins de": "most",
    "en moins d'": "most", ">": "least", "<": "most", "≥": "least", "≤": "most",
    "plus des": "least", "plus du": "least", "moins du": "most",
    "dans la limite de": "most", "dans la limite des": "most", "sous le seuil de": "most",
    "sous la barre de": "most", "salaire minimum de": None, "minimum de": "least",
    "moins des": "most", "sous la barre des": "most",
}  # fmt: skip
BOUNDS_AFTER: dict[str, Bound | None] = {
    "ou plus": "least", "et plus": "least", "au moins": "least", "minimum": "least",
    "au minimum": "least", "et au-delà": "least", "ou moins": "most", "et moins": "most",
    "au plus": "most", "maximum": "most", "au maximum": "most", "tout au plus": "most",
    "+": "least",
}  # fmt: skip
JOINS: dict[str, Join] = {
    "-": "span", "–": "span", "—": "span", "~": "span", "à": "change", "ou": "next",
    ",": "next", "et": "between", "à plus de": "span",
}  # fmt: skip
_PASSING = words(
    "passé passée passés passées passer passe passent passant passera tombé tombée tomber chuté "
    "grimpe grimpent monte montent baisse baissent tombe tombent recule reculent chute progresse "
    "augmente augmentent diminue diminuent grimpera montera baissera tombera reculera remonte "
    "remontera augmentera "
    "progressé augmenté diminué chuté "
    "grimpé bondi reculé monté monter montée baissé ramené ramenée porté portée relevé abaissé"
)
NO_SIGNS = (
    "au moins ",
    "du moins ",
    "en moins ",
    "ou moins ",
    "le moins ",
)
CHANGE_BEFORE = frozenset(f"{word} de" for word in _PASSING)
