"""Portuguese: numbers that count though their noun is left out: apenas três, outros dois."""

from factcheck.languages._list import words

_VERBS = words(
    """
    tem tinha têm tinham conta contou contava conseguiu obteve obtiveram somou soma ganhou venceu
    perdeu marcou sofreu registrou registou há havia houve restam são eram foram serão somos vendeu
    vende comprou abriu abrirá fechou fechará construiu criou criará matou feriu deteve prendeu
    emprega empregava reuniu reúne recebeu recebe alcançou atinge atingiu superou elegeu elege
    aprovou rejeitou ocupa atendeu
    """
)
BEFORE = frozenset((
    *_VERBS, *words("só somente apenas já outros outras os estes esses aqueles uns umas quase "
                    "ambos "
                    "contra e ou"),
    "pelo menos", "ao menos", "mais de", "menos de", "cerca de", "deles", "delas", "entre eles",
    "entre elas", "dos quais", "das quais", "entre os quais", "entre as quais", "contra",
    "contra os", "frente aos", "ante", "ante os",
    "nada menos que", "até", "todos os", "os outros", "as outras", "os primeiros", "os últimos",
    "seus", "subiu para", "sobe para", "aumentou para", "passou para", "chega a", "chegou a",
    "chegam a", "elevou para", "caiu para", "caiu a", "desceu para", "baixou para", "reduziu para",
    "hoje apenas", "no total", "em média", "os restantes", "além de", "mais", "fica com",
    "ficou com", "ficou em", "tem hoje",
    "em vez de", "ao invés de",
))  # fmt: skip
"""What stands right before such a number."""
JOINS = frozenset(("e", "ou"))
TRAPS = frozenset((
    *words("capítulo capítulos artigo artigos página páginas grupo grupos tipo tipos nível níveis "
           "fase fases linha linhas zona zonas classe classes tomo número números canal"),
    "aos", "até os", "até aos", "desde os", "nos", "entre os", "dos", "anos", "com os", "sobre os",
    "após os", "maiores de", "menores de", "idade de mais de", "por mais",
))  # fmt: skip
"""What before such a number makes it an hour, an age, or the name of a thing."""
_FOLLOWERS = (
    "atuais|anteriores|em|a(?! [0-9])|ao|aos|à|às|com|por(?! cento\\b)|para|desde|até|antes|"
    "depois|sobre|entre|"
    "após|segundo|sem|"
    "sob|"
    "contra|durante|no|na|nos|nas|num|numa|pelo|pela|e(?! mei[oa])|ou|mas|que|quando|se|como|onde|"
    "porque|embora|enquanto|votaram|foram|são|eram|estão|estavam|continuam|seguem|morreram|ainda|"
    "não|já|hoje|ontem|amanhã|só|mais(?! [a-zà-ÿ]+s\\b)|menos|o|os|as|este|esta|graves?|feridos|"
    "cada|atualmente|além|voltam|ficaram"
)
AFTER = (
    r"(?:[.;!?)»\]](?![0-9])|,(?= [0-9. ]{1,7} (?:a mais|a menos|mais))|,(?! ?[0-9]|(?: "
    r"[0-9]+,)* [0-9]+ e)|\Z|\n| ?[–—] ?(?![0-9])|"
    rf" (?:{_FOLLOWERS})\b(?! [0-9])| (?:d[oa]s (?:quais|[0-9])|del[ea]s|de (?:seus|suas|estes|"
    r"estas)|do que)\b| a mais\b| a menos\b)"
)
"""What stands right behind such a number: the end of a clause, or what cannot be counted."""
ALONE = (
    r" (?:del[ea]s\b|d[oa]s quais\b|(?:a )?(?:mais|menos)(?= (?:do )?que\b)|a (?:mais|menos)"
    r"(?=[.,;)]|\Z)|do que\b|votaram\b|se abstiveram\b|morreram\b|contra(?=[.,;)]|\Z))"
)
"""What makes any number before it count, at the beginning of a clause, too."""
