"""French: numbers that count though their noun is left out: dont cinq, deux autres."""

from factcheck.languages._list import words

_VERBS = words(
    """
    compte comptait comptent comptaient comptera dénombre dénombré dénombrent recense recensé
    obtient
    obtenu obtenait inscrit marqué marque tué tue blessé blesse arrêté interpellé vendu vend acheté
    achète perdu perd perdait gagné gagne remporté remporte produit livré livre embauché recruté
    licencié supprimé supprime supprimera créé crée créera ouvert ouvre ouvrira fermé ferme fermera
    signé sauvé secouru accueilli accueille accueillait reçu reçoit rassemblé rassemble réuni réunit
    construit construira commandé commande commandera possède possédait étaient sont seront furent
    sommes étions serons reste restent restait restera totalise cumule emploie employait
    """
)
BEFORE = frozenset((
    *_VERBS, "dont", "y compris", "plus que", "seulement", "uniquement", "encore", "au moins",
    "les", "ces", "ses", "leurs", "nos", "aux", "tous les", "plus de", "moins de", "environ",
    "soit", "contre", "parmi lesquels", "parmi lesquelles", "en a", "en ont", "en avait",
    "en avaient", "en aura", "ne compte que", "n'en compte que", "n'était que", "qu'", "que",
    "s'élève à", "s'élevait à", "s'est élevé à", "passé à", "passe à", "passait à", "passer à",
    "porté à", "porte à", "monté à", "monte à", "grimpé à", "tombé à", "tombe à", "descendu à",
    "limité à", "réduit à", "ramené à", "alourdi à", "s'alourdit à", "atteint", "dépasse",
    "en moyenne", "au total", "à peine", "ils en", "et", "ou",
    "au lieu de",
))  # fmt: skip
"""What stands right before such a number."""
JOINS = frozenset(("et", "ou", "soit"))
TRAPS = frozenset((
    *words("page chapitre article articles saison saisons tome tomes lot lots ligne lignes groupe "
           "groupes niveau niveaux type types catégorie catégories numéro numéros volume étape "
           "phase phases zone zones acte actes"),
    "les années", "plus de la", "tous les", "sur les", "dans les", "vers les", "entre les",
    "et demi et", "à plus de", "à moins de", "à environ", "après les", "avant les", "passé les",
    "s'il en reste", "tel que", "telle que", "alors que", "tandis que", "lors que", "le groupe des",
))  # fmt: skip
"""What before such a number makes it an hour, an age, or the name of a thing."""
_FOLLOWERS = (
    "actuels|actuelles|précédents|en|au|aux|à|dans|sur|sous|par|pour|avec|sans|depuis|pendant|"
    "durant|lors|après|avant|chez|"
    "selon|"
    "contre|et(?! demie?| quart)|ou|mais|car|donc|qui|que|dont|où|quand|si|comme|alors|ont|"
    "étaient|avaient|seront|auront|seraient|auraient|ne|n'|l'an|cette|ce|ces|la|le|les|il|elle|"
    "ils|elles|on|hier|aujourd'hui|demain|seulement|actuellement|aujourd|grièvement|gravement|"
    "légèrement|parmi|entre|malgré|grâce|notamment|chacun|chacune|désormais|l'année|d'ici|"
    "il y a|d'après|d'entre"
)
AFTER = (
    r"(?:[.;!?)»\]](?![0-9])|,(?= [0-9. ]{1,7} de (?:plus|moins))|,(?! ?[0-9]|(?: [0-9]+,)* "
    r"[0-9]+ et)|\Z|\n| ?[–—] ?(?![0-9])|"
    rf" (?:{_FOLLOWERS})(?<!')\b(?! [0-9]| heures|mi-temps)| (?:n'|l'an|d'ici|d'après|d'entre)"
    r"| de (?:ses|ces|leurs|nos|plus|moins)\b)"
)
"""What stands right behind such a number: the end of a clause, or what cannot be counted."""
ALONE = (
    r" (?:autres(?! [a-zà-ÿ-]{3,}s\b)|d'entre (?:eux|elles|nous)|de (?:plus|moins)(?= qu| en\b|"
    r"[.,;)]|\Z)|"
    r"se sont (?:abstenu|opposé|prononcé)|"
    r"ont (?:voté|péri|survécu|répondu)\b|(?:sont|étaient|seraient) (?:mort|décédé|porté|né|arrivé|"
    r"toujours|encore|dans un)|contre(?=[.,;)]|\Z))"
)
"""What makes any number before it count, at the beginning of a clause, too."""
