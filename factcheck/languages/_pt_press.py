"""Portuguese of newspapers: shares without their sign, ages, what is to come."""

from factcheck.languages._list import sides
from factcheck.languages._strokes import day_month
from factcheck.model.language import Relative
from factcheck.model.words import FigureKind

_DAY_OF_WEEK = r"(?:segunda|terça|quarta|quinta|sexta|sábado|domingo)?(?:-feira)? ?"
_WILL = (
    r"\b(?:vai|vão|deve|devem|deverá|prevê|preveem|previst[oa]s?|planeja|planejam|planeia|pretende|"
    r"espera|esperam|começa|arranca|decorre|decorrem|realiza-se|acontece|abre|reabre|estreia|"
    r"entra em vigor|"
    r"[a-zà-ÿ]{2,}(?:ará|erá|irá|arão|erão|irão|rá|rão))\b"
)
STRETCHES: dict[str, Relative | None] = {
    **dict.fromkeys(("trimestre passado", "passado trimestre"), Relative("quarter", -1)),
    **dict.fromkeys(("semestre passado", "passado semestre"), Relative("half", -1)),
    **dict.fromkeys(("este trimestre", "neste trimestre"), Relative("quarter", 0)),
    **dict.fromkeys(("este semestre", "neste semestre"), Relative("half", 0)),
    "próximo semestre": Relative("half", 1),
    "próximo trimestre": Relative("quarter", 1),
}
"""Quarters and half-years told from today."""
COMING = _WILL
"""What tells that a sentence is of what will be so."""
PAST = (
    (
        r"\b(?:(?:sub|aument|cresc|baix|registr|reduz|perd|ganh|vend|som|alcanç|avanç|"
        r"recu)(?:iu|ou|eu|aram|eram|iram)|caiu|caíram|foi|houve|morreu)\b"
    ),
    r"para|até|a partir de|desde|para o|até o|antes de",
)
"""What tells that a day is over: see `DateWords.past`."""
COMING_LEAD = (
    rf"{_WILL}(?: [a-zà-ÿ0-9,.%€$-]{{1,20}}){{0,7}} (?:a|o|no dia|em|no|na|de|do|entre|para|a "
    rf"partir de|"
    rf"até|dia|entre os dias|nos dias) {_DAY_OF_WEEK}\Z"
)
"""What right before a day without its year makes it the next one."""
COMING_TAIL = (
    r",? (?:(?:o|a|os|as|se) )?(?:[a-zà-ÿ]+ ){0,4}?"
    r"[a-zà-ÿ]{2,}(?:ará|erá|irá|arão|erão|irão|rá|rão)\b"
)
"""What right behind such a day does so."""
YEAR_GOES_ON = (
    r" (?:o|a|os|as|um|uma|se|foi|houve|era|não|[a-zà-ÿ]{2,}(?:ou|eu|iu|aram|eram|iram)(?:-se)?)\b"
)
"""What lets a clause go on behind a year in words."""
SIDES = sides(
    "por",
    "preço custo pagamento tarifa total",
    "de",
    "mede medem mediam? mediu medindo medir dimensões:? tamanho:? ocupam?",
    "uns quase apenas só",
)
"""See `AmountWords.side_words`."""
TEMPLATES = (
    r"<\b(?i:d[eo]|desde o?) >{dayname} [a|ao|até] {dayname2} de {name}[ de {year}]",
    r"<\b(?i:entre) >{dayname} e {dayname2} de {name}[ de {year}]",
    "{day} de {name} de '{short}<(?![0-9])>", "{name} de '{short}<(?![0-9])>",
    day_month("pt", "em|dia|até|de", r"(?:[.,;:)!?\n]|\Z| (?:às|na|no|em|e|a)\b)"),
    "{turn} {season}",
    "{day}{list: e }{day2} de {name}[ de {year}]",
    (r"<\b(?:[Nn]os|[Oo]s|[Dd]os|[Aa]os|próximos|últimos) dias >{day} e {day2}"
    r"<(?! de [a-z]|[0-9]| (?:horas|anos))>"),
    r"<\b(?:[Nn]oite|[Mm]adrugada) de >{day} para {day2}<(?! de [a-z]|[0-9])>",
    "{next} {weekday}, dia {dom}<(?! de [a-z]|[0-9])>", ("{past} {weekday}, dia {dom}<(?! de "
    "[a-z]|[0-9])>"),
    r"<[0-9]h(?:[0-9]{2})? (?:de|da|do|desta|deste|dessa|desse) >{dayofweek}",
    (
        r"<\b(?:[Nn]esta|[Dd]esta|[ÚúUu]ltima|[Pp]róxima|[Nn]oite de|[Mm]anhã de|[Tt]arde de) "
        r">{dayofweek}"
        r"<(?=[.,;)]|\Z| (?:à|de manhã|em|no|na|que vem|o|a|com|para|por|e|ao|contra|durante)\b)>"
    ),
)  # fmt: skip
"""Orders of dates."""
CLOCKS = (
    r"<\b(?i:de|das|desde as) >{hour}<(?: horas)? (?:às|até as|até às) [0-9]{1,2} horas\b>",
    r"<\b(?i:de|das|desde as) [0-9]{1,2}(?: horas)? (?:às|até as|até às) >{hour} horas",
)
"""Orders of times of day."""
_EVEN = r"(?:quase |apenas |só |mais de |menos de |cerca de )?"
CHANGED = (
    r"(?:pass|sub|baix|cresc|ca[ií]|aument|reduz|recu|dispar|diminu|salt)[a-zà-ÿ]*"
    r"(?: em (?:[0-9]{1,2}|um|uma|dois|duas|três|quatro|cinco|seis|dez|apenas|menos)(?: "
    r"d[ei])?(?: [a-zà-ÿ]+){1,3}:?|:) (?:d[eo]|dos|das)"
)
"""What before two amounts tells a change, with a stretch of time or a colon within."""
_GONE = (
    r"\b(?:sub|aument|cresc|ca|baix|dispar|avanç|recu|cheg)(?:iu|ou|eu|íram|aram|ido|ado|e|"
    r"a)\b(?:[^.;!?\n]|\.(?=[0-9])){0,40}\Z"
)
REACHED = dict.fromkeys(("até", "até os", "até aos", "até a"), _GONE)
"""Of words that tell how far something went: see `AmountWords.bounds_reached`."""
COUNTED = (
    r"\b(?:número (?:total )?de|total de|habitantes|moradores|desempregados|inscritos|turistas|"
    r"visitantes|"
    r"nascimentos|casos de|mortes por)\b[^.;!?\n]{0,45} (?:a|em|para|até|são|eram|de|supera|"
    r"superou|passa de|chega a|"
    r"chegou a|atingiu) (?:os |as |quase |cerca de |mais de )?\Z"
)
"""What stands before a large number that counts what it names."""
CARRIED = (
    r"\b(?:com|para|a|de|por|em|contra|ante|soma|tem|teve|obteve|marca|aos|os|dos|frente aos|"
    rf"atinge|registra|até|apenas|só) {_EVEN}"
)
CARRIED_WHOLES = rf"\b(?:contra|ante|em vez de|frente aos|abaixo de|acima de) (?:os )?{_EVEN}"
CARRIED_TAILS = (
    r" (?:em|no|na|d[oae](?! (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|"
    r"outubro|novembro|dezembro))|para|e|há|que|registrad[oa]|anterior|por|segundo)\b"
)
INSTEAD = r"(?:em vez de|ao invés de|no lugar de) (?:os |as )?"
_PEOPLE = r"população|crianças|jovens|pessoas|menores|adolescentes|alunos|estudantes|bebês|bebés"
_DEBUT = (
    r"\b(?:estre|começ|cas|mud|emigr|deix|larg|entr(?=ou na)|ingress|aposent|reform|escrev|public|"
    r"morr|fug|venc|ganh)(?:ou|ou-se|eu|iu)"
)
_NO_SECOND = (
    r"depois|antes|exato|inteiro|para|como|quando|onde|entre|sobre|desde|está|"
    r"cada|"
    r"plano|mão|guerra|metade|parte|linha|pessoa|divisão|classe|categoria|residência|"
    r"língua|idioma|nome|sobrenome|semestre|trimestre|quinzena|domingo|feira|turno|tempo|"
    r"andar|século|milênio|milénio|dose|opinião|oportunidade|vida|natureza|hora|instância|"
    r"grau|escalão|lugar|ele|ela|eles|elas|dados|estudo|fontes"
)
_AGED = {
    "quarentão": 40,
    "quarentona": 40,
    "cinquentão": 50,
    "quinquagenário": 50,
    "quinquagenária": 50,
    "sexagenário": 60,
    "sexagenária": 60,
    "septuagenário": 70,
    "septuagenária": 70,
    "octogenário": 80,
    "octogenária": 80,
    "nonagenário": 90,
    "nonagenária": 90,
}
AGE_WORDS = {f"{word}{end}": (n, n + 9) for word, n in _AGED.items() for end in ("", "s")}
"""Persons of an age in one word."""
_SECOND = (
    rf"\b(?:[OoAa]|[Ss]eu|[Ss]ua|[DdNn][oa]|[Aa]o|[Uu]ma?|[Ee]ste|[Ee]sta) "
    rf"(?=[a-z]+ (?!(?:{_NO_SECOND})\b)[a-zà-ÿ]{{4,}})"
    r"(?P<number>(?=segund[oa] ){ordinal})(?= [a-zà-ÿ]{4,})"
)
TOLD: dict[FigureKind, tuple[str, ...]] = {
    "count": (
        (
            r"\b(?:[Aa]|[Cc]om|à|[Aa]penas) "
            r"(?P<figure>(?P<one>um) (?P<unit>ponto|gol|golo|jogo))(?= (?:atrás|à frente|de "
            r"vantagem|do)\b)"
        ),
    ),
    "percent": (
        (
            r"\((?P<figure>(?:\+ ?)?(?P<number>(?<=[+ ])[0-9],[0-9]|-[0-9],[0-9]) ponto[s]?)(?=[) "
            r"])(?! (?:de|d'|di) )"
        ),
        (
            r"(?:%|[Pp]rozent|por ciento|por cento|per cento|pour cent)[^.;!?\n]{0,160}?\("
            r"(?P<figure>(?:\+ ?)?(?P<number>-?[0-9]{1,2}(?:,[0-9]{1,2})?) ponto[s]?)(?=[) "
            r"])(?! (?:de|d'|di) )"
        ),
        (
            r"(?:%|[Pp]rozent|por ciento|por cento|per cento|pour cent)[^.;!?\n]{0,60}?[ (]"
            r"(?P<figure>(?P<one>um) ponto)(?= (?:a mais|a menos|acima|abaixo|mais|menos)\b)"
        ),
        (
            r"\b[Mm]argem de erro\b[^.;\n]{0,30}? (?P<figure>(?P<number>[0-9](?:,[0-9])?|"
            r"{cardinal}) pontos)\b(?! (?:percentua|básic|de perc))"
        ),
        *(
            rf"(?<![\w.,-])(?P<number>[0-9]{{1,2}}(?:,[0-9]{{1,2}})?)"
            rf"(?= (?:contra|ante|em vez de|ao invés de) (?:os )?{whole} ?(?P<unit>%|por cento))"
            for whole in (r"[0-9]{1,2}(?:,[0-9]{1,2})?", r"{cardinal}")
        ),
    ),
    "ratio": (
        (
            r"\b(?:encolh|ca[ií]|cresc|sub|aument|diminu|perd|reduz|recu|baix)\w*(?: em| quase|"
            r" mais de)? "
            r"(?P<figure>um (?P<nth>quarto|quinto|sexto|oitavo|décimo))(?=[.,;)]| (?:em|desde|"
            r"na|no|de su|e)\b)"
        ),
        (
            r"\b(?:[Aa]pós|[Cc]om|[Dd]epois do|[Nn]o|[Dd]o) (?:o )?(?P<figure>(?P<part>[0-9]{1,2})"
            r"(?: a |-| x |x)(?P<whole>[0-9]{1,2}))(?=[.,;)]|\Z| (?:com|contra|diante|sobre|no|"
            r"na|dos)\b)"
            r"(?!(?: no| na) (?:dia|mês))"
        ),
    ),
    "age": (
        (
            r"\b(?P<figure>(?:(?P<least>[Mm]aiores)|(?P<most>[Mm]enores)) de "
            r"(?P<number>[1-9][0-9]?|{cardinal}) (?P<unit>meses|anos))\b"
        ),
        (
            rf"\b(?:{_PEOPLE})(?: com idade)? (?:de|com|entre) (?P<figure>(?P<most>até) "
            rf"(?P<number>[1-9][0-9]?) anos)\b"
        ),
        r"[a-zà-ÿ]{3,}, de (?P<number>[1-9][0-9])(?=, [a-zà-ÿ])",
        rf"{_DEBUT} aos (?P<number>[1-9][0-9])(?=[.,;)]|\Z| (?:e|com|no|na|como|em)\b)",
    ),
    "rank": (
        _SECOND,
        (
            r"\b(?:[OoAa]|[Ss]eu|[Ss]ua|[DdNn][oa]|[Aa]o) (?P<number>(?!primeir){ordinal})"
            r"(?= [a-zà-ÿ]{3,20} (?:mais|maior|melhor|pior|com mais|com menos)\b)"
        ),
        (
            r"(?<=, )(?P<number>(?!primeir){ordinal})(?= (?:n[ao] (?:chegada|geral|classificação|"
            r"tabela)|com [0-9])|, )"
        ),
    ),
}
"""By kind; see `PhraseWords.told`."""
