"""French of newspapers: shares without their sign, ages, what is to come, sums without a noun."""

from factcheck.languages._list import words
from factcheck.languages._strokes import day_month
from factcheck.model.language import Relative
from factcheck.model.words import FigureKind

_WILL = (
    r"\b(?:va|vont|devraient|devrait|doit|doivent|prévoit|prévoient|prévus?|prévues?|compte|"
    r"comptent|entend|espère|espèrent|rouvre|se déroule|se déroulent|s'achève|débute|débutent|"
    r"commence|ouvre|s'ouvre|démarre|"
    r"entre en vigueur|se tient|aura lieu|auront lieu|attendue?s?|"
    r"(?!opéra\b|caméra\b|extra\b|ultra\b|contra\b|infra\b|supra\b)[a-zà-ÿ]{2,}r(?:a|ont))\b"
)
STRETCHES: dict[str, Relative | None] = {
    **dict.fromkeys(("trimestre dernier", "trimestre passé"), Relative("quarter", -1)),
    **dict.fromkeys(("semestre dernier", "semestre passé"), Relative("half", -1)),
    "ce trimestre": Relative("quarter", 0),
    "ce semestre": Relative("half", 0),
    "semestre prochain": Relative("half", 1),
    "trimestre prochain": Relative("quarter", 1),
}
"""Quarters and half-years told from today."""
COMING = _WILL
"""What tells that a sentence is of what will be so."""
PAST = (
    (
        r"\b(?:(?:a|ont) (?:augmenté|baissé|progressé|reculé|chuté|atteint|perdu|vendu|"
        r"enregistré|gagné|diminué)|(?:est|sont) (?:morts?|tombée?s?|passée?s?|montée?s?))\b"
        r"|\bdepuis (?:le |la |l')?\Z"
    ),
    r"pour|d'ici|d'ici à|jusqu'en|dès|à partir de|avant|pour le",
)
"""What tells that a day is over: see `DateWords.past`."""
COMING_LEAD = (
    rf"{_WILL}(?: [a-zà-ÿ0-9,.%€'-]{{1,20}}){{0,7}} (?:le|du|en|au|à partir du|à compter du|"
    rf"dès le|dès|"
    r"jusqu'au|jusqu'en|entre le|à partir de|prévue?s? le|fin|début|mi)[ -]"
    r"(?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?\Z"
)
"""What right before a day without its year makes it the next one."""
COMING_TAIL = (
    r",? (?:l[ea'] ?|les |il |elle |ils |elles |on |nous )?(?:[a-zà-ÿ'-]+ ){0,4}?"
    r"(?!opéra\b|caméra\b|extra\b|ultra\b|contra\b|infra\b|supra\b)[a-zà-ÿ]{2,}r(?:a|ont)\b"
)
"""What right behind such a day does so."""
YEAR_GOES_ON = r" (?:le|la|les|l'|un|une|il|elle|on|ils|elles|fut|a|ne) |,? ?l'"
"""What lets a clause go on behind a year in words."""
TEMPLATES = (
    r"<\b(?i:du) >{dayname} au {dayname2} {name}[ {year}]",
    r"<\b(?i:entre le) >{dayname} et [le ]{dayname2} {name}[ {year}]",
    "{day}[er] {name} '{short}<(?![0-9])>",
    "{name} '{short}<(?![0-9])>",
    day_month("fr", "le|du|au|dès le|avant le|après le"),
    "{turn} {season}",
    (
        "nuit du {day} au {day2}<(?! [a-zéû]{3,9} [12]| (?:janv|févr|mars|avril|mai|juin|juil|août|"
        "sept|"
        "oct|nov|déc))>"
    ),
    "nuit du {day} au {day2} {name}[ {year}]",
)
"""Orders of dates."""
_LASTING = words(
    """
    trajet voyage vol durée attente attendre attendu retard réunion marche séance cours film
    travail sommeil sieste escale file grève route nuit journée entretien débat match course
    opération garde pause vie autonomie est soit dure duré durer durera faut fallait faudra
    prend pris prendre prendra met mis mettre compter comptez passe passé passer pendant durant
    varie varier dormi dort dormir
"""
)
_WHILE = "de|d'|par|plus|supplémentaires|consécutives|chaque|suffisent|environ"
# a stretch of hours in words that is of the clock, and of no length: de huit heures à midi
HOURS = (
    rf"\b{''.join(rf'(?<!(?i:{word}) )' for word in _LASTING)}"
    r"(?:[Dd]e (?=[a-z-]{2,14} heures à )|[Ee]ntre (?=[a-z-]{2,14} heures et ))"
    rf"(?=[a-z-]{{2,14}} heures (?:à|et) (?:midi|minuit|[a-z-]{{2,14}} heures"
    rf"(?! (?:(?:{_WHILE})(?! l['a])\b|en (?:voiture|train|avion|bus|moyenne))))\b)"
)
"""What right before such a stretch lets its hours be times."""
NO_COUNT = (
    r"(?:(?<=midi)|(?<=minuit)|(?!-| (?!dans|sans|vers|tous|plus|après|mais|des|les|dès|puis|sous)"
    r"[a-zà-ÿ]{3,}[sx]\b| (?:mille|pour cent)\b))"
)
"""What behind noon or midnight lets minutes in words be told with it, and no count of things."""
CLOCKS = (
    "jusqu'à {hour} h <[0-5][0-9](?! ?min)>{minute}",
    *(
        f"{lead} {{hour}}[ ]{word}"
        "<(?![a-z0-9/]| (?:de|d'|par|plus|supplémentaires|consécutives)\\b)>"
        for lead, units in (
            *((lead, ("h", "heures")) for lead in ("à partir de", "dès", "À partir de", "Dès")),
            ("jusqu'à", ("h",)),
        )
        for word in units
    ),
)
"""Orders of times of day, with the word from which on they count."""
_PUT = (
    r"(?:à|au|contre|de|que|est|pour|soit|près de|plus de|moins de|atteint|obtient|sous les|"
    r"au-dessus de|au-delà de|seulement|encore|environ|autour de|récolte|recueille) "
)
CHANGED = (
    r"(?:pass|grimp|mont|baiss|tomb|recul|chut|progress|augment|diminu|bond|remont)[a-zà-ÿ]*"
    r"(?: en (?:[0-9]{1,2}|un|une|deux|trois|quatre|cinq|six|dix|seulement|moins)(?: "
    r"d[ei])?(?: [a-zà-ÿ]+){1,3}:?|:) (?:de|du|d')"
)
"""What before two amounts tells a change, with a stretch of time or a colon within."""
_GONE = (
    r"\b(?:grimp|mont|chut|recul|bond|descend|tomb|progress|remont)(?:é|ée|és|ées|u|i|e|ent|a|"
    r"er|ant)\b(?:[^.;!?\n]|\.(?=[0-9])){0,40}\Z"
)
REACHED = dict.fromkeys(("jusqu'à",), _GONE)
"""Of words that tell how far something went: see `AmountWords.bounds_reached`."""
COUNTED = (
    r"\b(?:nombre (?:total )?(?:de|des|d')|habitants|chômeurs|inscrits|touristes|visiteurs|"
    r"naissances|"
    r"spectateurs|abonnés)\b[^.;!?\n]{0,45} (?:à|sont|étaient|de|dépasse|dépassent|atteint|"
    r"atteignait|frôle) "
    r"(?:près de |quelque |environ |plus de )?\Z"
)
"""What stands before a large number that counts what it names."""
CARRIED = rf"\b{_PUT}(?:seulement |près de |plus de |moins de |environ |encore |à peine )?"
CARRIED_TAILS = (
    r" (?:en|l'an|un an|il y a|pour|au|à|chez|auparavant|dans|lors|début|fin|et|selon|"
    r"précédemment|actuellement|aujourd)\b"
)
INSTEAD = r"(?:au lieu de|au lieu des|plutôt que|et non|contre) (?:les |seulement )?"
_SUMS = (
    r"impôts?|taxes?|recettes?|chiffre d'affaires|bénéfices?|pertes?|dettes?|déficit|excédent|"
    r"budgets?|dépenses?|coûts?|coûte\w*|coûté|invest\w+|financ\w+|fonds|enveloppe|économies|"
    r"crédits?|prêts?|amendes?|indemnités?|valeur|valoris\w+|aides?|subvention\w*|contrat|"
    r"fraude|ventes|exportations|facture|levée|lever|levé|capital|dividendes?|trésorerie|loyers?"
)
_FOREIGN = (
    r"\b(?:1[0-9]{3}|québec\w*|canad\w*|montréal\w*|ottawa|toronto|suisse\w*|gen[eè]v\w*|lausanne|"
    r"zurich\w*|berne|vaud\w*|valais\w*|fribourg\w*|neuchâtel\w*|confédération|bâle|cfa|sénégal\w*|"
    r"maroc\w*|algér\w*|tunisi\w*|ivoir\w*|cameroun\w*|mali\w*|états-unis|américain\w*|washington|"
    r"londres|britanniqu\w*|japon\w*|tokyo|chin\w+|pékin|inde|russ\w+|moscou|anciens)\b"
)
BARE_MONEY = ("EUR", _SUMS, _FOREIGN)
"""Of sums without a currency: see `PhraseWords.bare_money`."""
_YEARS = r"(?P<number>[1-9][0-9]?|{cardinal})"
_SPAN_OF_AGES = rf"(?P<figure>(?:(?P<least>plus)|(?P<most>moins)) de {_YEARS} ans)"
_TENS = r"(?:quinz|vingt|trent|quarant|cinquant|soixant)aine"
_NO_AGE = r"(?! (?:de|d'))"
_CLOSED = r"(?=[.,;:!?)]|\Z|\n)"
_AGED = {
    "trentenaire": 30,
    "quadragénaire": 40,
    "quinquagénaire": 50,
    "sexagénaire": 60,
    "septuagénaire": 70,
    "octogénaire": 80,
    "nonagénaire": 90,
}
AGE_WORDS = {f"{word}{end}": (n, n + 9) for word, n in _AGED.items() for end in ("", "s")}
"""Persons of an age in one word."""
TOLD: dict[FigureKind, tuple[str, ...]] = {
    "percent": (
        (
            r"\b[Mm]arge d['’]erreur\b[^.;\n]{0,30}? (?P<figure>(?P<number>[0-9](?:,[0-9])?|"
            r"{cardinal}) points)\b(?! de (?:pourcentage|base))"
        ),
        (
            r"\((?P<figure>(?:\+ ?)?(?P<number>(?<=[+ ])[0-9],[0-9]|-[0-9],[0-9]) points?)(?=[) "
            r"])(?! (?:de|d'|di) )"
        ),
        (
            r"(?:%|[Pp]rozent|por ciento|por cento|per cento|pour cent)[^.;!?\n]{0,160}?\("
            r"(?P<figure>(?:\+ ?)?(?P<number>-?[0-9]{1,2}(?:,[0-9]{1,2})?) points?)(?=[) ])(?! "
            r"(?:de|d'|di) )"
        ),
        (
            r"(?:%|[Pp]rozent|por ciento|por cento|per cento|pour cent)[^.;!?\n]{0,60}?[ (]"
            r"(?P<figure>(?P<one>un) point)(?= (?:de plus|de moins|au-dessus|au-dessous)\b)"
        ),
        *(
            rf"(?<![\w.,-])(?P<number>[0-9]{{1,2}}(?:,[0-9]{{1,2}})?)"
            rf"(?= (?:contre|au lieu de|au lieu des) (?:[a-zà-ÿ]+ ){{0,2}}{whole} ?(?P<unit>%|pour "
            rf"cent))"
            for whole in (r"[0-9]{1,2}(?:,[0-9]{1,2})?", r"{cardinal}")
        ),
    ),
    "age": (
        (
            r"\b(?:[Ll]es|[Dd]es|[Aa]ux|[Cc]hez les|personnes de) "
            r"(?P<figure>(?P<number>[1-9][0-9]) ans (?P<least>(?:ou|et) plus))\b"
        ),
        (
            r"(?<!y )\b(?:a|ai|ont|avais|avait|avaient|aura|auront|aurait|ayant) (?:déjà )?"
            rf"{_SPAN_OF_AGES}(?=[.,;)]|\Z| (?:et|ou|quand|lorsqu|en|au|à|dans|selon|sont)\b)"
        ),
        (
            r"(?:%|\b(?:sur (?:dix|cinq|cent|quatre|trois|deux|10|100)|tiers|quart|moitié|"
            r"électeurs|"
            r"habitants|votants|salariés|conducteurs|chômeurs|actifs|fumeurs|abonnés|élèves|"
            rf"sportifs|public|population|ménages)) d(?:e|es) {_SPAN_OF_AGES}{_NO_AGE}"
        ),
        (
            rf"\b[ÂâAa]ge\b[^.;!?\n]{{0,40}}? (?:de|à|passe de|passé de) (?P<figure>{_YEARS} "
            rf"(?:à|et) (?P<until>[1-9][0-9]) ans)\b"
        ),
        (
            r"\b(?:avais|avait|avaient|ai|ont|a|aura) (?:déjà |à peine )?"
            rf"(?P<figure>(?P<vague>une {_TENS}) d'années){_NO_AGE}"
        ),
        (
            r"\b(?:homme|femme|garçon|fille|jeune|couple|suspect|conducteur|conductrice|"
            rf"touriste|personne) (?:âgée? )?d'(?P<figure>(?P<number>une {_TENS}) "
            rf"d'années){_NO_AGE}"
        ),
    ),
    "count": (
        (
            r"\b(?:[Aa]vec|à|[Ss]eulement|[Ee]t) "
            r"(?P<figure>(?P<one>un) (?P<unit>point|but|siège))(?= (?:derrière|devant|d'avance|"
            r"de retard|du)\b)"
        ),
        (
            r"\b(?:que|qu'|encore|seulement|à|dont|et|ou|soit|compte|comptait|plus) "
            r"(?P<vague>(?:quelques|plusieurs) (?:dizaines|centaines|milliers))" + _CLOSED
        ),
        (
            r"\b(?:loin|proche|près|au-delà|en deçà) des (?P<number>[1-9][0-9]{1,2})(?= (?:de la|"
            r"de l'|qui|requis|nécessaires|n))"
        ),
    ),
    "duration": (
        (
            r"\b(?P<unit>mois|ans) (?:de (?:prison|réclusion)|d'emprisonnement)[^.;!?\n]{0,20} "
            r"dont "
            r"(?P<number>[1-9][0-9]?|{cardinal})(?= (?:ferme|fermes|avec sursis|assortis?)\b)"
        ),
    ),
    "rank": (
        (
            r"\b(?:arriv|finiss|termin|se class|class|point)(?:ant|e|ent|ait|é|ée|er)"
            r"(?: (?:que|seulement|finalement|donc|ainsi))? "
            r"(?P<number>(?!premi){ordinal})(?=[.,;!?)]|\Z| (?:du|au|à la|dans|derrière|en|sur|"
            r"et)\b)"
        ),
        (
            r"(?:, |\b(?:France|équipe|pays|elle|il|qui) (?:est )?)(?P<number>(?!premi){ordinal})"
            r"(?=, | (?:ex æquo|à l'arrivée|sur la ligne)\b)"
        ),
    ),
}
"""By kind; see `PhraseWords.told`."""
