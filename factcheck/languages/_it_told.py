"""Italian figures by what stands around them: a single hour, ages, points of a share."""

from factcheck.languages._one_lengths import alone
from factcheck.languages._told_ages import AGED
from factcheck.languages._told_counts import MANY
from factcheck.model.words import FigureKind

_DEC = r"[0-9]{1,2}(?:,[0-9]{1,2})?"
_WHOLE = r"[1-9][0-9]?|1[01][0-9]|{cardinal}"
_INDEX = r"Ftse|FTSE|Mib|MIB|Dow|Nasdaq|Dax|Cac|S&P|Nikkei|[Ii]ndice|Pmi|PMI|campionato|Borsa"
_SENTENCE = rf"(?:\A|(?<=[.!?:] )|(?<=\n))(?:(?!{_INDEX})[^.!?\n]){{0,160}}?"
_ONE_UNIT = r"(?:ora|minuto|secondo|giorno|giornata|settimana|mese|anno)"
_LASTING = (
    r"in(?: solo| appena| meno di| poco più di)?|per|durante|dopo|dura|durato|durata|durerà|più di|"
    r"meno di|quasi|circa|almeno|solo|soltanto|appena|da|oltre|entro|nel giro di|termine di|"
    r"periodo di|pass(?:are|ato|ata|ò|ando)|trascorso|pena di|massimo di|minimo di|distanza di|"
    r"di (?=un(?:a settimana| mese| anno)(?:[.,;]| e\b))"
)
_NO_PERSON = (
    r"carriera|attesa|prima|frontiera|maniera|barriera|bandiera|maggiore|minore|anteriore|durante|"
    r"mediante|seguente|presente|contratto|valore|settore|motore|settimana|mandato|passato|mercato|"
    r"risultato|campionato|trattato|piano|cantiere|quartiere|superiore|inferiore|gestione|pena|"
    r"stagione|distante|costante|restante|precedente|recente|umano|mano|lontano|anziano(?= di età)|"
    r"mattina|fine|ordine|indagine|termine|esperienza|ore|periodo|affitto|mutuo|ente|mentre|niente"
)
_PERSON = (
    rf"\b(?!(?:{_NO_PERSON})\b)[A-Za-zà-ù]{{2,20}}(?:ore|rice|ista|iere|iera|ante|ente|an[oa]|ese|"
    r"in[oa]|olog[oa]|ai[oa]|ato|medico|atleta|sindaco|vittima|turista|padre|madre|operaio|operaia)"
    r"(?: [a-zà-ù]{4,16}| di [A-ZÀ-Ù]\w{2,16}){0,1}"
)
_GROUPED = r"[1-9][0-9]{0,2}(?:\.[0-9]{3})*"
_SOME = rf"{_GROUPED}|(?!(?i:un))(?i:{{cardinal}})"
_BEGINS = r"(?<![\w.,:/-])"
_NOUN = r"(?!anni|mesi|giorni|ore|minuti)[a-zà-ù]{4,}"
_CLOSED = r"(?=[.;)]|,(?! ?[0-9])|\Z|\n)"
TOLD: dict[FigureKind, tuple[str, ...]] = {
    "number": (
        (
            r"\b(?:contro|rispetto a)?(?:gli|i|agli|ai|dagli|dai|il|dal|al) "
            r"(?P<number>[0-9]{1,3}(?:\.[0-9]{3})*,[0-9]{1,4})(?= (?:de[il]|dell['ao]|della|di|"
            r"registrat[ioae])(?: |\b))"
        ),
        (
            r"\b(?:tasso di fecondità|indice|coefficiente|voto medio|media|numero "
            r"medio)\b[^.;%\n]{0,50}? (?:a|di|da) (?P<number>[0-9]{1,3},[0-9]{1,3})"
            r"(?![0-9%]| ?[%€$]|[.,][0-9])(?=[.,;)]|\Z| (?:en|em|nel|in|par|por|pro|per|contre|"
            r"frente|contra|contro|points?)\b)"
        ),
    ),
    "duration": (
        *alone(
            "[Uu]n(?:['’] ?|a? )",
            "ora|minuto|settimana|mese|anno(?! nuovo)",
            "secondo|giorno|giornata",
            "e|o|dopo|prima|più tardi|a|al|per|con|senza|da|dal|fino|intero|intera|completo|"
            "in(?! cui)|di (?:ritardo|attesa|carcere|reclusione|durata|lavoro|viaggio|vacanza|"
            "riposo|anticipo|tempo|vita|età|garanzia|pausa)",
        ),
        (
            rf"\b(?i:{_LASTING}) (?P<figure>(?P<one>un'|uno? |una )(?P<unit>{_ONE_UNIT}))\b"
            r"(?! e (?:mezz[oa]|un quarto|[0-9])|[- ]luce| dopo| prima| più tardi| fa\b)"
        ),
        rf"\b(?P<figure>(?P<one>un) (?:solo|unico) (?P<unit>{_ONE_UNIT}))\b",
    ),
    "count": (
        *MANY["it"],
        (
            r"\b(?P<figure>(?P<one>un[oa]?) (?:sol[oa]|unic[oa]) (?P<unit>(?!cosa|"
            r"altr)[a-zà-ù]{4,}))\b"
        ),
        r"\b(?P<figure>(?P<number>[1-9][0-9]{0,3}) (?P<unit>sì))(?=[,.;)]| e\b)",
        r"\bsì(?:,| e) (?P<figure>(?P<number>[1-9][0-9]{0,3}) (?P<unit>no))\b",
        r"\b(?P<figure>(?P<one>un) (?P<unit>astenuto))\b",
        (
            r"\b(?P<figure>(?P<half>[Mm]ezz[oa]) (?P<unit>cipolla|mazzetto|tazza|limone|"
            r"cucchiaio|cucchiaino|bustina|bottiglia|mela|arancia|compressa|lattina|peperone|"
            r"panetto|baguette))\b"
        ),
        (
            rf"{_BEGINS}(?P<number>{_SOME})"
            rf"(?= (?:de[il]|degli|delle|su|sui|sulle) (?:suoi |loro )?(?:{_SOME}) {_NOUN})"
        ),
        rf"[0-9] [a-zà-ù]{{3,20}} su (?P<number>{_GROUPED}){_CLOSED}",
        (
            r"\b(?P<figure>(?P<one>[Uu]n[oa]?) (?P<unit>mort[oa]|ferit[oa]|dispers[oa]|superstite))"
            r"(?= e (?:[0-9]|due|tre|quattro|cinque|sei|sette|otto|nove|dieci)|[.,;:]|"
            r" (?:in|dopo|nel|a)\b)"
        ),
        (
            r"\be (?P<figure>(?P<one>un[oa]?) (?P<unit>mort[oa]|ferit[oa]|dispers[oa]|neonat[oa]|"
            r"bambin[oa]|minore|agente|soldato|civile))(?=[.,;:]|\Z)"
        ),
        r"\be (?P<number>una?)(?= (?:risulta|è (?:mort|ferit|dispers|rimast|grave)))",
    ),
    "percent": (
        (
            rf"{_SENTENCE}(?:%|per cento|su (?:dieci|cinque|cento|quattro|"
            rf"tre))[^.!?\n]{{0,100}}? (?P<figure>(?P<number>{_DEC}|"
            rf"{{cardinal}})"
            r" punt[oi])(?! (?:percentual|base|di vantaggio|e mezzo))\b"
        ),
        (
            rf"{_SENTENCE} (?P<figure>(?P<number>{_DEC}|{{cardinal}}) punt[oi])"
            r"(?= (?:di|del) (?:Pil|PIL|pil)|[^.!?\n]{0,60}(?:%|per cento))(?! (?:percentual|"
            r"base|e mezzo))"
        ),
    ),
    "age": (
        (
            r"\b(?i:neonat[oaie]|bimb[oaie]|bambin[oaie]|cuccioli?|figli[oa]?|gemell[ie]|nipotin[oa]|"
            r"lattant[ei])"
            r"(?: [a-zà-ÿ]{3,12})? di (?:solo |appena )?(?P<figure>"
            r"(?P<number>[1-9][0-9]?|{cardinal}) (?P<unit>mesi|settimane|giorni))\b"
            r"(?! (?:di (?!età|vita|nascit|[A-Z]|una?\b)|d['’](?!età)))"
        ),
        *AGED["it"],
        (
            r"\b(?:donne|uomini|ragazzi|ragazze|giovani|fratelli|sorelle|figli|figlie|persone|"
            r"bambini|bambine|minorenni|coniugi),? di "
            r"(?P<number>[1-9][0-9]?)(?= e [1-9][0-9]? anni\b)"
        ),
        (
            r"\b(?:donne|uomini|ragazzi|ragazze|giovani|fratelli|sorelle|figli|figlie|persone|"
            r"bambini|bambine|minorenni|coniugi),? di "
            r"[1-9][0-9]? e (?P<figure>(?P<number>[1-9][0-9]?) anni)\b"
        ),
        r"\b[Pp]ensione (?:\w+ )?a (?P<figure>(?P<number>[5-7][0-9]|{cardinal}) anni)\b",
        rf"{_PERSON},? di (?P<figure>(?P<number>{_WHOLE}) anni)\b(?! d[i'])",
        (
            r"(?:\A|(?<=[.,;:] )|(?<=\n))[Aa] (?:soli |appena "
            r")?(?P<figure>(?P<number>[1-9][0-9]) anni)"
            r"(?=[,.;]| [a-z])(?! (?:da|di|dal|dalla|dall|dopo|esatti)\b)"
        ),
        (  # whoever has it, or a bond would: a tre anni, il BTP rende il 3%
            r"(?:\A|(?<=[.;:] )|(?<=\n))[Aa] (?:soli |appena )?"
            r"(?P<figure>(?P<number>{cardinal}) anni)"
            r"(?=,? (?:[A-Z][a-z]{2}|(?!(?:il|l[aeo]?|i|gli|un[ao]?|d[aio]|dal\w*|dopo|esatti|[eo]|"
            r"per|in|con|su|fa|prima)\b)[a-z]))"
        ),
        (
            r"\b(?:(?:[Aa]spettativa|[Ss]peranza) di vita|[Ee]tà (?:media|"
            r"mediana))\b[^.;\n]{0,60}? "
            r"(?P<figure>(?P<number>[0-9]{2}(?:,[0-9]{1,2})?) anni)\b"
        ),
        (
            r"\b(?!(?:condannat|arriv|pass|sal|scend|ridott|portat|inflitt|elevat|ammont)\w*)"
            r"[A-Za-zà-ù]{2,}(?:ò|ì|è|ava|iva|ato|uto|ito|sse|rto|rta|ata|uta|ita|orì) a "
            r"(?:soli |appena )?"
            rf"(?P<figure>(?P<number>{_WHOLE}) anni)(?=[.,;)]|\Z| (?:con|in|nel|e|per|si|ha|era)\b)"
        ),
        (
            r"\b(?:[Aa]spettativa|[Ss]peranza) di vita\b[^.;\n]{0,40}? [0-9]{2}(?:,[0-9]{1,2})? "
            r"anni\b"
            r"[^.;\n]{0,60}? (?P<figure>(?P<number>[0-9]{2}(?:,[0-9]{1,2})?)(?: anni)?)(?=[.,;]|"
            r"\Z| nel\b)"
        ),
        (
            r"(?P<figure>\b(?:[Tt]ra|[Ff]ra) i (?P<number>[1-9][0-9]?) e i (?P<until>[1-9][0-9]) "
            r"anni)\b"
        ),
        r"\b(?i:dai) (?P<figure>(?P<number>[1-9][0-9]?) ai (?P<until>[1-9][0-9]) anni)\b",
        (
            r"\banni e (?:la|il|i|le|l'|una? |suo |sua )? ?[a-zà-ù]{4,14} di "
            r"(?P<number>[1-9][0-9]?|{cardinal})(?=[.,;)]| (?:sono|hanno|e|furono)\b)"
        ),
        (
            r"(?:\A|(?<=[.!?;] )|(?<=\n))A (?P<number>[1-9][0-9])(?=,? (?:è|era|ha|aveva|fu|vinse|"
            r"[a-zà-ù]{2,}(?:ava|eva|ò|ì|sse)) )"
        ),
        (
            r"\b(?P<figure>(?:(?P<least>[Mm]aggior[ei])|(?P<most>[Mm]inor[ei])) (?:di|degli) "
            r"(?P<number>[1-9][0-9]?|{cardinal}) anni)\b"
        ),
        (
            r"\b(?:[Pp]ersone|[Uu]omini|[Dd]onne|[Pp]azienti|[Aa]nziani|[Cc]ittadini) (?:con|di) "
            r"(?P<figure>(?:(?P<least>più)|(?P<most>meno)) di (?P<number>[1-9][0-9]) anni)\b(?! di)"
        ),
    ),
    "ratio": (
        (
            r"(?<![\w./,])(?P<figure>(?P<part>[1-9])/(?P<whole>[2-9]|10))"
            r"(?= (?:della|dei|delle|degli|dell)\b)"
        ),
    ),
    "rank": (
        (
            r"\b(?:[Ii]l|[Ll]a|[Dd]el|[Dd]ella|[Aa]l|[Aa]lla) (?P<number>{ordinal})(?= (?:d'Europa|"
            r"d'Italia|del mondo|al mondo|in Italia|in Europa|del Paese|dell'Unione)\b)"
        ),
        (
            r"\b(?:[Ii]l |[Ll]a |[Dd]el |[Aa]l |[Dd]ella |[Aa]lla "
            r")(?P<number>(?=prim[oa]\b){ordinal})"
            r"(?= (?:de[il]|delle|degli|di) (?:suoi |sue )?"
            r"(?:[0-9]|due|tre|quattro|cinque|sei|sette|otto|nove|dieci)\b)"
        ),
        (
            r"\b(?:[Èè]|era|resta|sale|chiude|finisce|arriva) (?P<number>(?!prim|second){ordinal})"
            r"(?=,? (?:con [0-9]|a [0-9]|a quota|nella generale))"
        ),
        r"\b(?P<number>[Pp]rimo) (?=partito|produttore|esportatore|gruppo|azionista|gestore)",
        r"(?<=, )(?P<number>terz[oa]|quart[oa]|quint[oa]|sest[oa]|settim[oa]|ottav[oa])(?=, )",
    ),
}
"""By kind; see `PhraseWords.told`."""
