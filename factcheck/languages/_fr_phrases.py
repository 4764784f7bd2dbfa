"""French fixed words: ratios, stretches of time, scores, superlatives, notes of tables."""

from fractions import Fraction

from factcheck.languages import _fr_elided as elided
from factcheck.languages import _fr_press as press
from factcheck.languages import _fr_told as more
from factcheck.languages._bare_decimals import DECIMALS_FR
from factcheck.languages._firsts import FIRSTS
from factcheck.languages._list import words
from factcheck.languages._parts import PARTS
from factcheck.languages._spells import SPELLS
from factcheck.languages._strokes import STROKES
from factcheck.model.phrases import PhraseWords, rows_of
from factcheck.model.words import FigureKind

_MULTIPLES: dict[str, Fraction | None] = {
    "le tiers": Fraction(1, 3), "le quart": Fraction(1, 4),
    **{f"le {word}": None for word in (
        "tiers-monde", "tiers monde", "tiers état", "tiers-état", "tiers payant", "tiers-payant",
        "tiers temps", "tiers-temps",
        "tiers provisionnel", "tiers-lieu", "tiers lieu", "quart de finale",
        "quart d'heure",
        "quart temps", "quart-temps", "quart monde", "quart-monde", "quart arrière", "quart nord",
        "quart sud", "quart de tour", "quart de nuit", "quart de siècle")},
    "la moitié": Fraction(1, 2), "de moitié": Fraction(1, 2), "le double": Fraction(2),
    "du double": Fraction(2), "le triple": Fraction(3), "du triple": Fraction(3),
    "le quadruple": Fraction(4), "le quintuple": Fraction(5), "le décuple": Fraction(10),
    "première moitié": None, "la première moitié": None, "seconde moitié": None,
    "deuxième moitié": None, "la moitié du xxe": None, "le double vitrage": None,
    "le double jeu": None, "le double titre": None, "le double champion": None,
    "un doublé": None, "le doublé": None, "son doublé": None, "doublé de": None,
    **{f"{lead} triplés": None for lead in ("des", "les", "ses", "leurs", "de")},
    **{f"{lead} triplé": None for lead in ("un", "le", "son", "ce", "du")},
    "le triple champion": None, "le triple saut": None, "le triple vainqueur": None,
}  # fmt: skip
_VERBS = {"doubl": 2, "tripl": 3, "quadrupl": 4, "quintupl": 5, "décupl": 10}
_MULTIPLES |= {
    stem + ending: Fraction(times)
    for stem, times in _VERBS.items()
    for ending in ("é", "er", "ée", "és", "ées", "ant")
}
_MULTIPLES |= {
    f"{verb}{ending} par {shown}": Fraction(times) if verb == "multipli" else Fraction(1, times)
    for verb in ("multipli", "divis")
    for ending in ("é", "ée", "és", "ées", "er", "e", "ant", "era")
    for times, name in enumerate(words("deux trois quatre cinq six sept huit neuf dix"), start=2)
    for shown in (name, str(times))
}
_NO_RANK = (
    r"et\b|ou\b|chance|moitié|plan\b|main\b|degré|âge|voie\b|vie\b|souffle|lecture|guerre|monde|"
    r"œil|nature|"
    r"langue|temps|classe|sexe|personne|regard|partie|rang\b de|ligne|choix|cycle|jeunesse|peau"
)
_OWNER = (
    r"\b(?:[Ll][ea]|[Uu]ne?|[Ss](?:on|a)|[Ll]eur|[Cc]ette|[Cc]e|[Aa]u|[Dd]u|[Nn]otre|[Vv]otre|"
    r"[Mm](?:on|a)|[Dd]'une?) "
)
_SCORE = (
    r"\b(?:battu|gagné|imposé|incliné|vaincu|remporté|victoire|défaite|score|gagne|perdu|"
    r"s'impose|s'incline|mené|menait|dominé|succès|nul)[a-zé]{0,3}\b[^.!?\n]{0,40}? "
    r"(?P<figure>(?P<part>[0-9]{1,3})(?: buts?| sets?)? à (?P<whole>[0-9]{1,3}))"
    r"(?! ?(?:h\b|heures|[%€$]|[a-zà-ÿ]{3,}s\b))(?![0-9])"
)
_TOP = r"un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix"
_SCOPE = (
    r" (?:mondial|national|européen|français|allemand|américain|chinois|japonais|britannique|"
    r"italien|espagnol|suisse|belge|asiatique|africain|canadien|russe|coréen)e?s?\b|"
    r" (?:du|de la|de ce|de son|de l'|des) ?(?:monde|secteur|marché|classement|pays|parti|groupe|"
    r"gouvernement|ventes|tableau|tennis|rugby|football|top|régime|jury|liste|simple|bancassurance|"
    r"distribution|industrie|automobile|luxe|hit-parade)\b|"
    r" en (?:France|Europe|Asie|Afrique|Allemagne|Chine|Suisse|Belgique|Amérique)\b|"
    r" dans le monde\b| au (?:monde|classement|box-office)\b"
)
_EVENTS = (
    r"éditions?|congrès|législature|olympiades?|tournoi|sommet|conférence|assemblée|biennale|"
    r"journées?|rencontres?|colloque|salon|session|festival|étape|championnats?|anniversaire|"
    r"symposium|jeux|triennale|plan|dynastie|semaine|forum|rallye|concours|trophée"
)
_FROM_TO = r"(?P<figure>(?P<age>[1-9]?[0-9]) ?(?:-|–|à) ?(?P<until>[1-9][0-9]) ans)\b"
_SPANS = {
    "une heure et quart": ("minute", 75),
    "une demi-heure": ("minute", 30), "demi-heure": ("minute", 30),
    "un quart d'heure": ("minute", 15), "trois quarts d'heure": ("minute", 45),
    "un demi-siècle": ("year", 50), "une demi-douzaine d'années": ("year", 6),
    "un quart de siècle": ("year", 25), "une demi-décennie": ("year", 5),
}  # fmt: skip
DURATION_TRAPS = frozenset(_SPANS)
_NAME = r"[A-ZÉÈÎ][a-zà-ÿ]{1,24}[- ](?:(?:de|d'|du|le|van) )?[A-ZÉÈÎ][A-Za-zà-ÿ]{1,24}"
_BC = r" (?:av\. ?j\.?-?c\.?|avant j\.?-?c\.?|avant jésus-christ|avant notre ère)"
_DEGREES = words(
    """
    grand grande grands grandes gros grosse grosses petit petite haut haute hauts hautes bas basse
    riche riches vieux vieille jeune jeunes long longue rapide cher chère important importante
    peuplé peuplée puissant puissante élevé élevée faible fort forte chaud chaude froid froide
    meurtrier meurtrière ancien ancienne célèbre
"""
)

_TOLD: dict[FigureKind, tuple[str, ...]] = {
    "rank": (
        rf"{_OWNER}(?P<number>deuxième|troisième|second|seconde)(?= (?!{_NO_RANK})[a-zà-ÿ])",
        r"(?m)^(?:[Ll][ea] )?(?P<number>(?i:deuxième|troisième|second|seconde))[.!]?$",
        r"\A\s*(?:[Ll][ea] )?(?P<number>(?i:premi[eè]re?))\s*\Z",
        (
            r"\b(?:est|était|reste|termine|terminé|finit|fini|arrive|arrivé|classée?|devient|"
            r"pointe)"
            r" (?P<number>(?!premi){ordinal})(?=[.,;!?)]|\Z| (?:du|au|à la|dans|derrière|en)\b)"
        ),
        r"\A\s*(?P<figure>(?:[Nn][°º] ?|[Nn]uméro )(?P<number>1|un))\s*\Z",
        r"\b(?P<figure>(?P<number>[Pp]remière) (?:place|position))\b",
        (
            r"\b(?:[Ll][ea]|[Dd][ue]|[Uu]ne?|[Cc]omme|[Ss]on|[Nn]otre|[Ll]eur|[Ee]x|public|"
            r"[Pp]riorité|[Aa]ctuelle?|[Ff]utur|[Nn]ouveau|[Oo]bjectif|[Ss]uspect)[ -]"
            rf"(?P<figure>[Nn](?:uméro |[°º] ?)(?P<number>{_TOP}|[1-9](?=$)))\b(?! fois)"
        ),
        (
            r"(?<![\w-])(?P<figure>(?:[Nn]uméro |[Nn][°º] ?)"
            rf"(?P<number>{_TOP}|[1-9]\d{{0,2}}))(?={_SCOPE})"
        ),
        (
            r"\b(?P<figure>(?P<number>(?=L?[IVX])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3}))"
            rf"(?:e|ème|ᵉ))(?= (?:{_EVENTS})\b)"
        ),
    ),
    "ratio": (
        (
            r"(?<![\w./,])(?P<figure>(?P<part>[1-9])/(?P<whole>[2-9]|10))"
            r"(?= (?:des?|du|d')\b(?! finale))"
        ),
        _SCORE,
    ),
    "age": (  # whoever has it, or a loan would: à cinq ans, le taux est de 3 %
        r"(?m)(?:^|[.!?;:] |« ?)À (?P<figure>(?P<number>[1-9][0-9]) ans)(?=,)",
        (
            r"(?m)(?:^|[.!?;:] |« ?)À (?P<figure>(?P<number>{cardinal}) ans)"
            r"(?=, (?:(?:ils?|elles?|je|nous|on) |j['’]|[A-ZÉ][a-zéè]))"
        ),
    ),
}

_SHARED: dict[FigureKind, tuple[str, ...]] = {
    "rank": FIRSTS["fr"], "ratio": (*STROKES["fr"], *PARTS["fr"]), "duration": (SPELLS["fr"],),
}  # fmt: skip
PHRASES = PhraseWords(
    decimals=DECIMALS_FR,
    rows=rows_of(" et ", ", ", instead=press.INSTEAD),
    reduced=(
        r", (?:tarif )?réduit ?:? ",
        r" (?:en tarif réduit|tarif réduit|réduit|pour les|le tarif réduit)\b",
    ),
    part_of_one=r" (?:de la|de l|des|du)\b",
    elided_before=elided.BEFORE,
    elided_traps=elided.TRAPS,
    elided_joins=elided.JOINS,
    elided_after=elided.AFTER,
    elided_alone=elided.ALONE,
    elided_grouped=True,
    multiples=_MULTIPLES,
    durations={**_SPANS,
        "la dernière décennie": ("year", 10),
        "la décennie écoulée": ("year", 10),
        "ces dix dernières années": ("year", 10),
    },
    scales_before=frozenset(("magnitude ", "magnitude de ", "de magnitude ")),
    scores_before=(
        r"\b(?:battu|battus|battue|bat|battent|gagné|gagne|remporté|remporte|vaincu|imposé|imposés|"
        r"imposée|impose|perdu|perd|perdent|incliné|inclinés|inclinée|incline|mené|mène|mènent|"
        r"menés|menée|revenus|revenue|revenu|égalisé|égalise|menait|succombé|éliminé|éliminée|"
        r"éliminés|qualifié|qualifiés|tirs au but|prolongation|"
        r"écrasé|corrigé|accroché|accrochés|succès|revers|vainqueur|vainqueurs|victoire|défaite|"
        r"score|nul|victorieux|victorieuse|dominé|domine)\b"
    ),
    season_turns={"cet": 0, "ce": 0},
    scores_after=(
        r" (?:contre|face à|devant|aux tirs au but|après prolongation|a\.p\.|au match|"
        r"en finale|à domicile|à l'extérieur)"
    ),
    people_after=frozenset(
        f"{more}{verb}"
        for more in ("", "autres ", "personnes ")
        for verb in ("ont été blessés", "ont été blessées", "ont été tués", "ont été tuées",
                     "sont morts", "sont mortes", "blessés", "sont portés disparus",
                     "ont été interpellés", "ont été interpellées", "ont été arrêtés")
    ),
    told={kind: (*_TOLD.get(kind, ()), *more.TOLD.get(kind, ()), *press.TOLD.get(kind, ()),
                 *_SHARED.get(kind, ()))
          for kind in _TOLD | more.TOLD | _SHARED},
    age_words=press.AGE_WORDS,
    carried_percents=press.CARRIED, carried_tails=press.CARRIED_TAILS,
    bare_money=press.BARE_MONEY,
    people_large=(frozenset(), press.COUNTED),
    people_before=frozenset(("contre",)),
    named_ages=(
        rf"\b(?:[Ll]es|[Dd]es|[Aa]ux) {_FROM_TO}",
        rf"{_NAME} \((?P<figure>(?P<age>[1-9][0-9]|10[0-9]) ans)\)",
        rf"{_NAME}, (?P<figure>(?P<age>[1-9][0-9]|10[0-9]) ans)(?=[,.)])",
        rf"{_NAME} \((?P<age>[1-9][0-9]|10[0-9])\)",
    ),
    race_leads="dure|duré|durera|durait|durée de|en|temps de|pendant|durant|met|mis",
    lap_followers=(
        r" (?:de (?:retard|route|vol|marche|train|trajet|film|spectacle|course|jeu|travail|sommeil|"
        r"durée|repos|match|voiture|bateau|plus|moins)|d'(?:attente|avance|affilée|écoute))\b"
    ),
    superlatives=frozenset(
        ("record historique", "record absolu", "plus haut historique", "plus bas historique",
         "du jamais-vu", "jamais vu", "pour la première fois", "une première mondiale",
         "première mondiale", "un record", "record du monde", "sans précédent", "niveau record")
    ),
    superlative_degrees=frozenset(
        {f"{lead} {degree}" for degree in _DEGREES for lead in ("le plus", "la plus", "les plus")}
        | {f"{article} {word}" for article in ("le", "la", "les") for word in
           ("meilleur", "meilleure", "meilleurs", "premier", "première", "seul", "seule", "pire")}
    ),
    superlative_tails=frozenset(
        (" au monde", " du monde", " de l'histoire", " de tous les temps", " de france",
         " d'europe", " jamais enregistré", " jamais enregistrée", " du pays", " de la planète",
         " jamais vu", " jamais construit", " au monde à", " français à", " pays à")
    ),
    ordinal_leads=frozenset(("classé", "classée", "finit", "fini", "arrivé", "arrivée", "termine",
                             "terminé")),
    ancient=(
        rf"(?P<before_year>[0-9](?<![\w.,].)[0-9]{{0,3}}){_BC}",
        rf"\b(?P<before_century>[0-9]{{1,2}})(?:e|ème) siècle{_BC}",
        rf"\b(?P<before_century>[ivx]{{1,5}})(?:e|ème|ᵉ) siècle{_BC}",
        (
            r"(?P<year>[0-9](?<![\w.,].)[0-9]{0,3}) "
            r"(?:apr?\. ?j\.?-?c\.?|après jésus-christ|de notre ère)"
        ),
    ),
    unit_notes=(
        r"(?:^|\b(?:montants|chiffres|données|valeurs)\b,? ?)en (?P<note>[a-zéèà'$€£¥% .]{1,30})"
    ),
    unit_spellings={"pourcentage": "pour cent", "pourcentages": "pour cent"},
    year_columns={"année": "en {}", "exercice": "en {}", "création": "en {}", "fondation": "en {}",
                  "élection": "en {}", "saison": "en {}"},
)  # fmt: skip
