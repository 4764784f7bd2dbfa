"""French nouns that can be counted, and words that only look like one."""

from factcheck.languages._list import words

PLURALS = r"[a-zàâçéèêëîïôöûùüœæ-]{3,26}[sx]"
COUNTERS: dict[str, str | None] = {
    word: word
    for word in words(
        """
    pays voix prix cas corps personne gens députés élus morts blessés tués disparus femme enfant
    emploi véhicule candidat électeur médecin salarié habitant secousses repas procès décès accès
    permis points succès souris tapis colis croix choix noix abus bras progrès bois
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
_ORDINAL_WORDS = words(
    "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième"
)
ORDINALS = {word: place for place, word in enumerate(_ORDINAL_WORDS, start=2)} | {
    "second": 2, "seconde": 2,
}  # fmt: skip
TRAPS = (
    frozenset(
        words(
            """
    demi-finale demi-finales demi-tour demi-frère demi-sœur demi-mesure demi-mot un-deux
    demi-finaliste demi-finalistes demi-fond vingt-et-unième
    """
        )
    )
    | {"un point"}
    | {
        f"virgule {digit}"
        for digit in words("zéro un deux trois quatre cinq six sept huit neuf vingt cinquante")
    }
)
TRAP_EXCEPTIONS = frozenset({"un point de pourcentage", "un point de base"})
