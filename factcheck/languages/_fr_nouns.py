"""French nouns that can be counted, and words that only look like one."""

from factcheck.languages._fr_words import NUMBERS
from factcheck.languages._list import words

PLURALS = r"[a-zàâçéèêëîïôöûùüœæ-]{3,26}[sx]"
COUNTERS: dict[str, str | None] = {
    word: word
    for word in words(
        """
    pays voix prix cas corps personne gens députés élus morts blessés tués disparus femme enfant
    emploi véhicule candidat électeur médecin salarié habitant secousses repas procès décès accès
    permis jeunes bus fils os fois autobus tennis matelas points succès souris tapis colis croix
    choix noix abus bras progrès bois
    """
    )
}
COUNTERS |= {"cas où": None, "voix off": None}
PLURAL_TRAPS = frozenset(
    words(
        """
    plus fois mois ans dans sous vers puis alors depuis après très moins jamais pas mais sans nous
    vous ils elles leurs ses mes tes ces les des aux ceux celles dès lors tous toutes toujours
    parfois quelques plusieurs certains certaines divers diverses autres ailleurs dehors dessus
    dessous selon avons sommes êtes suis étais avais serais aurais ainsi parmis hormis malgré
    pourtant envers jusques volontiers années jours semaines heures minutes secondes décennies
    siècles euros dollars francs livres degrés premiers premières derniers dernières
    prochains prochaines millions milliards milliers dizaines centaines virgules autrefois
    désormais quoiqu deux trois six dix quatre-vingts cents paris londres bruxelles
    mieux ceux-ci ceux-là eux iceux jeux-là lorsque puisque toutefois cependant heureux
    nombreux nombreuses tiers quarts cinquièmes dixièmes quelquefois printemps temps
    lundis mars mardis gros doux faux vieux bas gris fils avis repas succès accès procès décès
    congrès pis chez voilà assis mis pris compris promis admis remis inclus exclus conclus perdus
    rendus vus reçus dus tels telles quels quelles desquels lesquels auxquels
    """
    )
)
QUALIFIERS = frozenset(
    words(
        """
    nouveaux nouvelles nouvel nouveau nouvelle autres autre grands grandes grand grande petits
    petites petit petite jeunes jeune anciens anciennes ancien ancienne premiers premières
    derniers dernières prochains prochaines principaux principales différents différentes
    meilleurs meilleures bons bonnes belles beaux vieux vieilles gros grosses longs longues
    seuls seules seul seule vrais vraies simples hauts hautes faux fausses futurs futures
    importants importantes rares plus
    """
    )
)
OPENERS = frozenset(
    words(
        """
    en à au aux dans sur pour par avec sans sous entre depuis pendant les la le des du de ces ses
    leurs nos vos mes et ou mais donc car ni soit environ près plus moins seuls seules quelque
    avant après dès vers chez parmi selon outre contre malgré jusqu tous toutes ils elles on nous
    vous il elle qui que dont où quand comme si ainsi alors aujourd hier demain ce cette cet
    """
    )
)
_SUPERLATIVES = words(
    """
    grand grande gros grosse haut haute important importante riche peuplé peuplée âgé âgée jeune
    long longue cher chère vieux vieille rapide populaire faible élevé élevée fort forte petit
    petite meurtrier meurtrière puissant puissante
"""
)
RANKED = (
    *(f"plus {word}" for word in _SUPERLATIVES),
    *words(
        """
        place rang position économie puissance édition anniversaire tour mandat manche exportateur
        producteur constructeur fortune meilleur meilleure pire mondial mondiale employeur banque
        acteur fournisseur actionnaire client partenaire étage fois trimestre semestre
        """
    ),
    "année consécutive", "mois consécutif",
)  # fmt: skip
_IRREGULAR = {"cinq": "cinqu", "neuf": "neuv"}


def _nth(word: str) -> str:
    """Return the ordinal of a number's word: quatre-vingts, vingt-cinq, trente et un."""
    head, sign, last = word.rpartition("-" if "-" in word else " ")
    stem = _IRREGULAR.get(last, last.removesuffix("s") if last == "vingts" else last)
    return f"{head}{sign}{stem.removesuffix('e')}ième"


_BELOW = {word: int(n) for word, n in NUMBERS.items() if n % 1 == 0 and 4 <= n < 100}
FREE_ORDINALS: dict[str, int | None] = {
    **{_nth(word): n for word, n in _BELOW.items() if not word.endswith("une")},
    "centième": 100, "deux-centième": 200, "millième": 1000, "cent-unième": 101,
    "dix millième": 10_000, "dix-millième": 10_000, "cent millième": 100_000,
    "cent-millième": 100_000, "millionième": 10**6, "milliardième": 10**9,
}  # fmt: skip
ORDINALS = {word: n for word, n in FREE_ORDINALS.items() if n is not None} | {
    "deuxième": 2, "troisième": 3, "second": 2, "seconde": 2, "premier": 1, "première": 1,
}  # fmt: skip
_TIMES = tuple(enumerate(words("deux trois quatre cinq six sept huit neuf"), start=2))
_HUNDREDS = {"cent": 100} | {f"{word}{gap}cent": 100 * n for n, word in _TIMES for gap in " -"}
_THOUSANDS = {"mille": 1000} | {f"{word} mille": 1000 * n for n, word in _TIMES}
ORDINAL_HEADS = {
    head + gap: n for head, n in (_HUNDREDS | _THOUSANDS).items() for gap in (" ", "-")
}
FREE_ORDINALS |= {
    f"{head}{low}": n + ones
    for head, n in ORDINAL_HEADS.items()
    for ones, low in ((1, "unième"), (2, "deuxième"), (3, "troisième"))
} | {f"{head}ième": n for head, n in _HUNDREDS.items()}
FREE_ORDINALS |= dict.fromkeys(
    f"{lead} {ordinal}"
    for lead in ("en", "classe de", "classes de", "élève de", "élèves de", "un", "quelque")
    for ordinal in ("sixième", "cinquième", "quatrième", "dixième", "centième", "millième")
)
TRAPS = (
    frozenset(
        words(
            """
    demi-finale demi-finales demi-tour demi-frère demi-sœur demi-mesure demi-mot un-deux
    demi-finaliste demi-finalistes demi-fond
    """
        )
    )
    | {
        "un point",
        "quatre cents coups",
        "quatre épingles",
        "deux temps trois mouvements",
        "deux temps, trois mouvements",
        "quatre vérités",
        "midi à quatorze heures",
        "trente-six chandelles",
        "trente-six solutions",
        "quatre chemins",
        "deux doigts de",
        "sixième sens",
        "septième art",
        "septième ciel",
        "cinquième colonne",
        "cinquième élément",
        "quatrième pouvoir",
        "cinquième roue",
        "cinquième pouvoir",
        "quatrième de couverture",
        "huitième merveille",
        "huitième de finale",
        "un huitième de finale",
        "un quart de finale",
        "huitième art",
        "neuvième art",
        "seizième de finale",
        "article 1er",
        "articles 1er",
        "alinéa 1er",
    }
    | {
        f"virgule {digit}"
        for digit in words("zéro un deux trois quatre cinq six sept huit neuf vingt cinquante")
    }
)
TRAP_EXCEPTIONS = frozenset({"un point de pourcentage", "un point de base"})

LABELS = frozenset(
    words(
        """
    n° nº numéro version article articles art. page pages p. chapitre circulaire décret loi tél. tél
    téléphone fax siret siren iban isbn issn alinéa annexe figure tableau règlement directive
    quotidien journal
    """
    )
) | {"composez le", "composer le", "appelez le", "numéro vert"}
"""Words before a number that make it a label."""
