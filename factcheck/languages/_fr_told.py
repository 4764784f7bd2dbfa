"""French figures by what stands around them: a single hour, ages, points of a share."""

from factcheck.languages._one_lengths import alone
from factcheck.languages._told_ages import AGED
from factcheck.languages._told_counts import MANY
from factcheck.model.words import FigureKind

_DEC = r"[0-9]{1,2}(?:,[0-9]{1,2})?"
_WHOLE = r"[1-9][0-9]?|1[01][0-9]|{cardinal}"
_INDEX = r"CAC|Dow|Nasdaq|DAX|Ibex|S&P|Nikkei|FTSE|[Ii]ndice|[Bb]aromètre|[Cc]hampionnat"
_SENTENCE = rf"(?:\A|(?<=[.!?:] )|(?<=\n))(?:(?!{_INDEX})[^.!?\n]){{0,160}}?"
_ONE_UNIT = r"(?:heure|minute|seconde|journée|jour|semaine|mois|année|an)"
_LASTING = (
    r"en|sur|dans|pendant|durant|depuis|après|dure|duré|durera|plus d'|moins d'|près d'|environ|"
    r"presque|à peine|au bout d'|au moins|toutes les|seulement|en moins d'|d'|"
    r"passer|passé|passa|passait|prendre|pris|délai d'|maximum d'|compter|reste|restait"
)
_NO_PERSON = (
    r"carrière|instant|bail|anniversaire|première|dernière|entière|barrière|rivière|prière|"
    r"lumière|matière|manière|bannière|frontière|affaire|inventaire|salaire|horaire|itinéraire|"
    r"durant|avant|pendant|maintenant|moment|montant|séminaire|commentaire|formulaire|solitaire|"
    r"quartier|chantier|métier|courrier|dossier|papier|gain|terrain|train|main|bain|lendemain|"
    r"choix|emploi|courant|palais|délais|heure|valeur|longueur|hauteur|grandeur|largeur|moteur|"
    r"légère|profondeur|secteur|bonheur|erreur|peur|labeur|vieillissement|rang|cinquantaine"
)
_PERSON = (
    rf"(?<![\wà-ÿ'’-])(?!(?:{_NO_PERSON})\b)"
    r"[A-Za-zà-ÿ]{2,20}(?:eur|euse|iste|ien|ienne|ier|ière|trice|logue|ais|aise|ain|aine|ant|"
    r"ante|aire|ecin|ocat|ocate|gendarme|maire|juge|prêtre|athlète|malade|touriste|gère)s?"
    r"(?: (?:de|d'|du|des) ?[\wà-ÿ'’-]{2,20}| [a-zà-ÿ]{4,16}){0,2}"
)
_GROUPED = r"[1-9][0-9]{0,2}(?:[ \u00a0\u202f][0-9]{3})*"
_SOME = rf"{_GROUPED}|(?!(?i:une?\b))(?i:{{cardinal}})"
_BEGINS = r"(?<![\wà-ÿ.,:/-])"
_NOUN = r"(?!ans|mois|jours|heures|minutes)[a-zà-ÿ]{4,}"
_CLOSED = r"(?=[.;)]|,(?! ?[0-9])|\Z|\n)"
TOLD: dict[FigureKind, tuple[str, ...]] = {
    "number": (
        (
            r"\b(?:taux de fécondité|indice de fécondité|indice|coefficient|note moyenne|"
            r"moyenne)\b[^.;%\n]{0,50}? (?:à|de|est de) (?P<number>[0-9]{1,3},[0-9]{1,3})"
            r"(?![0-9%]| ?[%€$]|[.,][0-9])(?=[.,;)]|\Z| (?:en|em|nel|in|par|por|pro|per|contre|"
            r"frente|contra|contro|points?)\b)"
        ),
    ),
    "duration": (
        *alone(
            "[Uu]ne? ",
            "heure|minute|semaine|mois|année|an(?! neuf)",
            "seconde|jour|journée",
            "et|ou|pour|par|avant|après|plus tard|plus tôt|auparavant|environ|à|au|avec|en|dans|"
            "sans|sur|chez|durant|pleine|entière|complète|entier|complet|(?<=an )de|(?<=an )ferme|"
            "de (?:retard|vacances|travail|prison|congés?|délai|route|marche|trajet|vol|repos)",
        ),
        (
            rf"(?<![\wà-ÿ])(?:{_LASTING})(?:(?<=')| )(?P<figure>(?P<one>une?) "
            rf"(?P<unit>{_ONE_UNIT}))\b"
            r"(?! et (?:demie?|quart)|[- ]lumière| plus tard| sur\b| de (?:retard|plus))"
        ),
        rf"(?<![\wà-ÿ])(?P<figure>(?P<one>une?) (?P<unit>{_ONE_UNIT}))(?= (?:à peine|seulement) )",
    ),
    "count": (
        *MANY["fr"],
        (
            r"\b(?P<figure>(?P<one>une?) seule? (?P<unit>(?!chose|mot|jour|heure|fois|"
            r"année)[a-zà-ÿ]{4,}))\b"
        ),
        (
            r"(?<![\wà-ÿ-])(?P<figure>[Uu]ne? (?P<half>demi)-(?P<unit>oignon|bouquet|verre|"
            r"citron|cuillère|tasse|sachet|bouteille|pomme|comprimé|botte|baguette|poivron|"
            r"gousse|tablette))\b"
        ),
        (
            rf"{_BEGINS}(?P<number>{_SOME})"
            rf"(?= (?:des|de (?:ses|ces|leurs|nos)|sur les) (?:{_SOME}) {_NOUN})"
        ),
        rf"[0-9] [a-zà-ÿ]{{3,20}} (?:sur|contre) (?P<number>{_GROUPED}){_CLOSED}",
        (
            r"(?<![\wà-ÿ])(?P<figure>(?P<one>[Uu]ne?) (?P<unit>mort|blessé|blessée|disparu|rescapé|"
            r"survivant|bébé))(?= et (?:[0-9]|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)|"
            r"[.,;:]|"
            r" (?:dans|après|lors|à|au|en)\b)"
        ),
        (
            r"\bet (?P<figure>(?P<one>une?) (?P<unit>mort|blessé|blessée|disparu|bébé|enfant|"
            r"adolescente?|policier|soldat|civil))(?=[.,;:]|\Z)"
        ),
    ),
    "percent": (
        (
            rf"{_SENTENCE}(?:%|pour cent|sur (?:dix|cinq|cent|quatre|trois))[^.!?\n]{{0,100}}? "
            rf"(?P<figure>(?P<number>{_DEC}|"
            rf"{{cardinal}})"
            r" points?)(?! (?:de pourcentage|de base|d'indice|d'avance|marqués|à\b))\b"
        ),
        (
            rf"{_SENTENCE} (?P<figure>(?P<number>{_DEC}|{{cardinal}}) points?)"
            r"(?= (?:de|du) PIB|[^.!?\n]{0,60}%)(?! (?:de pourcentage|de base|d'indice|marqués))"
        ),
        (
            r"(?<![\wà-ÿ])(?P<figure>(?P<most>[Ss]ous) (?:les "
            r")?(?P<number>[0-9]{1,3}(?:,[0-9]{1,2})?)"
            r" ?(?P<unit>%))"
        ),
    ),
    "age": (
        *AGED["fr"],
        (
            r"\b(?:femmes|hommes|jeunes|garçons|filles|frères|sœurs|fils|enfants|personnes|"
            r"adolescents|suspects),? (?:âgée?s? )?de "
            r"(?P<number>[1-9][0-9]?)(?= et [1-9][0-9]? ans\b)"
        ),
        (
            r"\b(?:femmes|hommes|jeunes|garçons|filles|frères|sœurs|fils|enfants|personnes|"
            r"adolescents|suspects),? (?:âgée?s? )?de "
            r"[1-9][0-9]? et (?P<figure>(?P<number>[1-9][0-9]?) ans)\b"
        ),
        r"\b[Rr]etraite (?:\w+ )?à (?P<figure>(?P<number>[5-7][0-9]) ans)\b",
        rf"{_PERSON},? de (?P<figure>(?P<number>{_WHOLE}) ans)\b(?! (?:de|d'))",
        rf"(?:(?<=, )|\A)à (?P<figure>(?P<number>{_WHOLE}) ans)(?=[,.;)])",
        (
            r"(?<!y )\b(?:a|ai|ont|avais|avait|avaient|aura|aurait) "
            rf"(?:seulement |à peine |tout juste |déjà )?(?P<figure>(?P<number>{_WHOLE}) ans)"
            r"(?=[.,;)]|\Z| (?:et(?! demi)|quand|lorsqu|à|au|en|aujourd|ce|mais|ou|il|elle)\b)"
        ),
        rf"\b[Ss]es (?P<figure>(?P<number>{_WHOLE}) ans)\b(?! (?:de|d'))",
        (
            r"\b(?!(?:condamn|port|fix|limit|rédui|ramen|prolong|éten|pass|estim|élev|"
            r"équiv)[a-zà-ÿ]*)"
            r"[a-zà-ÿ]{2,}(?:[^ûa-z]a|ra|ta|da|va|it|ut|int|ée?|ie?|ue?|rt|rte) à "
            rf"(?P<figure>(?P<number>{_WHOLE}) ans)(?=[.,;)]|\Z| (?:et|dans|chez|avec|au|en|"
            rf"d'un)\b)"
        ),
        r"\b[A-ZÉÈ][a-zà-ÿ]{2,14} \((?P<figure>(?P<number>[1-9][0-9]) ans)\)",
        (
            r"(?:\b[ÂâAa]ge (?:moyen|médian)|moyenne d'âge)\b[^.;\n]{0,50}? "
            r"(?P<figure>(?P<number>[0-9]{2}(?:,[0-9])?) ans)\b"
        ),
        r"\b(?:mère|père) de famille de (?P<figure>(?P<number>[1-9][0-9]) ans)\b",
        (
            r"\b(?:personnes|femmes|hommes|jeunes|adultes|volontaires|patients|enfants|élèves|"
            r"salariés|Français|électeurs) (?P<figure>entre (?P<number>[1-9][0-9]?) et "
            r"(?P<until>[1-9][0-9]) ans)\b"
        ),
        (
            r"\b(?:volontaires|participants|usagers|habitants|sondés|électeurs|travailleurs) de "
            r"(?P<figure>(?P<number>[1-9][0-9]?) à (?P<until>[1-9][0-9]) ans)\b"
        ),
        (
            rf"\b(?:[Éé]teinte?|[Mm]orte?|[Dd]écédée?|[Dd]isparue?|[Mm]ariée?)\b"
            rf"[^.!?;\n]{{0,40}} à (?P<figure>(?P<number>{_WHOLE}) ans)\b"
        ),
        r"\b[Ee]spérance de vie\b[^.;\n]{0,60}? (?P<figure>(?P<number>[0-9]{2}(?:,[0-9])?) ans)\b",
        (
            r"\b[Ee]spérance de vie\b[^.;\n]{0,40}? [0-9]{2}(?:,[0-9])? ans\b[^.;\n]{0,60}? "
            r"(?P<figure>(?P<number>[0-9]{2}(?:,[0-9])?) ans)\b"
        ),
        rf"\b[Aa]gée?s? (?:de |d')(?P<figure>(?P<number>{_WHOLE}) ans)\b",
        (
            r"\bans (?:et|,) (?:sa|son|ses|leur|une?) [a-zà-ÿ]{4,14} (?:de |d')"
            r"(?P<number>[1-9][0-9]?|{cardinal})(?=[.,;)]| (?:ont|a|est|sont|et)\b)"
        ),
        rf"[A-ZÉÈ][\wà-ÿ'-]+, (?P<figure>(?P<number>{_WHOLE}) ans)(?= ?[;:!?—–])",
        r"[a-zà-ÿ]{4,}, (?P<figure>(?P<number>[1-9][0-9]) ans)(?=, (?!dont|à))",
        r"\bqui en (?:a|avait) (?P<number>[1-9][0-9])(?=[.,;]| (?:en|au|lors)\b)",
    ),
    "rank": (
        r"\b(?P<number>{ordinal})(?= (?:du|au) (?:classement|championnat|général)\b)",
        (
            r"\b(?:[Ll]e|[Ll]a|[Dd]u|[Aa]u) (?P<number>{ordinal})(?= (?:d'Europe|de France|du "
            r"monde|"
            r"du pays|de l'Union)\b)"
        ),
        (
            r"\b(?:[Ll]e|[Ll]a|[Dd]u|[Aa]u) (?P<number>(?=premi){ordinal})(?= (?:des|de (?:ses|"
            r"leurs|ces)|"
            r"d'une série de) (?:[0-9]|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\b)"
        ),
        (
            r"\b(?:sur|derrière|devant|avec|que|par) l[ea] (?P<number>deuxième|troisième|quatrième|"
            r"second)(?=[.,;!?]|\Z)"
        ),
    ),
}
"""By kind; see `PhraseWords.told`."""
