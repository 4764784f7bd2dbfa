"""Portuguese figures by what stands around them: a single hour, ages, points of a share."""

from factcheck.languages._one_lengths import alone
from factcheck.languages._told_ages import AGED
from factcheck.languages._told_counts import MANY
from factcheck.model.words import FigureKind

_DEC = r"[0-9]{1,2}(?:,[0-9]{1,2})?"
_WHOLE = r"[1-9][0-9]?|1[01][0-9]|{cardinal}"
_INDEX = r"Ibovespa|PSI|Dow|Nasdaq|DAX|CAC|S&P|Nikkei|FTSE|[Íí]ndice|PMI|classificação|campeonato"
_SENTENCE = rf"(?:\A|(?<=[.!?:] )|(?<=\n))(?:(?!{_INDEX})[^.!?\n]){{0,160}}?"
_ONE_UNIT = r"(?:hora|minuto|segundo|dia|semana|mês|ano)"
_LASTING = (
    r"em(?: apenas| só)?|durante|após|dura|durou|durará|mais de|menos de|quase|cerca de|"
    r"ao cabo de|pelo menos|só|apenas|ao fim de|há mais de|por|prazo de|período de|"
    r"pass(?:ar|ou|aram|ado|ando)|lev(?:ar|ou|a)|demorou|dentro de|máximo de|mínimo de|pena de"
)
_NO_PERSON = (
    r"salário|horário|calendário|cenário|aniversário|seminário|itinerário|diário|plenário|"
    r"carreira|espera|primeira|terceira|fronteira|maneira|barreira|bandeira|maior|menor|anterior|"
    r"durante|mediante|seguinte|presente|contrato|valor|setor|sector|motor|semana|hora|agora|"
    r"demora|melhora|janeiro|fevereiro|dinheiro|inteiro|mandato|passado|mercado|estado|resultado|"
    r"período|plano|verão|pena|temporada|década|chegada|entrada|atrasado|superior|financeira|"
    r"brincadeira|terceiro|primeiro|parceira|feira|empréstimo|reinado|período|prazo"
)
_PERSON = (
    rf"\b(?!(?:{_NO_PERSON})\b)[A-Za-zà-ÿ]{{2,20}}(?:ora?|ista|eir[oa]|ári[oa]|ante|ente|an[oa]|"
    rf"ês|esa|"
    r"in[oa]|enho|ólog[oa]|ad[oa]|médic[oa]|atleta|vítima|atriz|presidente)"
    r"(?: [a-zà-ÿ]{4,16}| d[eoa] [A-ZÁÉÍÓÚ]\w{2,16}){0,1}"
)
_GROUPED = r"[1-9][0-9]{0,2}(?:\.[0-9]{3})*"
_SOME = rf"{_GROUPED}|(?!(?i:um))(?i:{{cardinal}})"
_BEGINS = r"(?<![\w.,:/-])(?<!às )"
_NOUN = r"(?!anos|meses|dias|horas|minutos)[a-zà-ÿ]{4,}"
_CLOSED = r"(?=[.;)]|,(?! ?[0-9])|\Z|\n)"
TOLD: dict[FigureKind, tuple[str, ...]] = {
    "number": (
        (
            r"\b(?:[Oo]s|dos|aos|ante|contra|nos) "
            r"(?P<number>[0-9]{1,3}(?:\.[0-9]{3})*,[0-9]{1,4})(?= (?:d[oae]|registrad[oa]s|"
            r"anteriores)\b)"
        ),
        (
            r"\b(?:taxa de fecundidade|índice|coeficiente|nota média|média|número "
            r"médio)\b[^.;%\n]{0,50}? (?:a|em|para|de) (?P<number>[0-9]{1,3},[0-9]{1,3})"
            r"(?![0-9%]| ?[%€$]|[.,][0-9])(?=[.,;)]|\Z| (?:en|em|nel|in|par|por|pro|per|contre|"
            r"frente|contra|contro|points?)\b)"
        ),
    ),
    "duration": (
        *alone(
            "[Uu]ma? ",
            "hora|minuto|semana|mês|ano(?! novo)",
            "segundo|dia",
            "e|ou|depois|antes|mais tarde|a|ao|à|para|por|com|sem|desde|até|inteiro|inteira|"
            "completo|completa|em(?! que)|de (?:atraso|espera|prisão|cadeia|duração|trabalho|"
            "viagem|férias|descanso|antecedência|prazo|vida|idade|garantia)",
        ),
        (
            rf"\b(?i:{_LASTING}) (?P<figure>(?P<one>uma?) (?:só |único |única "
            rf")?(?P<unit>{_ONE_UNIT}))\b"
            r"(?! e (?:mei[oa]|um quarto)|[- ]luz| depois| antes| mais tarde| e outr| atrás)"
        ),
        rf"\b(?P<figure>(?P<one>um) (?:só|mesmo|único) (?P<unit>{_ONE_UNIT}))\b",
    ),
    "count": (
        *MANY["pt"],
        (
            r"\b(?P<figure>(?P<one>uma?) (?:únic[oa]|só) (?P<unit>(?!coisa|palavra|"
            r"dia)[a-zà-ÿ]{4,}))\b"
        ),
        (
            r"(?<![\w.,])(?P<figure>(?P<number>[01],[0-9]{1,2}) (?P<unit>filho|criança|gol|"
            r"médico|leito|"
            r"carro|habitante|nascimento|morte|caso|aluno|emprego))\b"
        ),
        (
            r"\b(?P<figure>(?P<half>[Mm]ei[oa]) (?P<unit>cebola|maço|xícara|chávena|copo|limão|"
            r"pimento|pimentão|colher|pacote|garrafa|maçã|laranja|comprimido|lata|melancia|"
            r"abacate))\b"
        ),
        rf"{_BEGINS}(?P<number>{_SOME})(?= d[oa]s (?:seus |suas )?(?:{_SOME}) {_NOUN})",
        rf"[0-9] [a-zà-ÿ]{{4,20}}s (?:de|em) (?P<number>{_GROUPED}){_CLOSED}",
        (
            r"\b(?P<figure>(?P<one>[Uu]ma?) (?P<unit>mort[oa]|ferid[oa]|desaparecid[oa]|"
            r"sobrevivente))"
            r"(?= e (?:[0-9]|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez)|[.,;:]|"
            r" (?:em|após|por|no|na)\b)"
        ),
        (
            r"\be (?P<figure>(?P<one>uma?) (?P<unit>mort[oa]|ferid[oa]|desaparecid[oa]|bebê|bebé|"
            r"criança|"
            r"menor|adolescente|policial|polícia|soldado|civil))(?=[.,;:]|\Z)"
        ),
        (
            r"\b[Oo]s (?P<number>dois|três|quatro|cinco)(?= (?:voltam|vão|foram|são|estão|têm|"
            r"ficaram|"
            r"disputam|morreram|fugiram)\b)"
        ),
    ),
    "measure": (
        (
            r"(?<![\w-])(?P<figure>(?P<one>(?P<unit>quilo|litro|metro|quil[óô]metro))"
            r"(?P<half> e meio))\b"
        ),
    ),
    "percent": (
        (
            rf"{_SENTENCE}(?:%|por cento|em cada (?:dez|cinco|cem|quatro|"
            rf"três))[^.!?\n]{{0,100}}? (?P<figure>(?P<number>{_DEC}|"
            rf"{{cardinal}})"
            r" pontos?)(?! (?:percentua|básic|base|de vantagem|de percentagem|e meio))\b"
        ),
        (
            rf"{_SENTENCE} (?P<figure>(?P<number>{_DEC}|{{cardinal}}) pontos?)"
            r"(?= (?:de|do) PIB|[^.!?\n]{0,60}(?:%|por cento))"
            r"(?! (?:percentua|básic|base|de percentagem|e meio))"
        ),
    ),
    "age": (
        (
            r"\b(?i:beb[eéê]s?|menin[oa]s?|crianças?|recém-nascid[oa]s?|filhotes?|cachorr[oa]s?|"
            r"filh[oa]s?|g[êé]me[oa]s|net[oa]s?)"
            r"(?: [a-zà-ÿ]{3,12})? de (?:só |apenas )?(?P<figure>"
            r"(?P<number>[1-9][0-9]?|{cardinal}) (?P<unit>meses|semanas|dias))\b"
            r"(?! de (?!idade|vida|nascid|[A-Z]|uma?\b))"
        ),
        *AGED["pt"],
        (
            r"\b(?:mulheres|homens|jovens|meninos|meninas|irmãos|irmãs|filhos|filhas|pessoas|"
            r"adolescentes|crianças|suspeitos),? de "
            r"(?P<number>[1-9][0-9]?)(?= e [1-9][0-9]? anos\b)"
        ),
        (
            r"\b(?:mulheres|homens|jovens|meninos|meninas|irmãos|irmãs|filhos|filhas|pessoas|"
            r"adolescentes|crianças|suspeitos),? de "
            r"[1-9][0-9]? e (?P<figure>(?P<number>[1-9][0-9]?) anos)\b"
        ),
        (
            r"\b(?:[Rr]eforma|[Aa]posentadoria) (?:\w+ )?aos (?P<figure>(?P<number>[5-7][0-9])(?: "
            r"anos)?)\b"
        ),
        rf"{_PERSON},? de (?P<figure>(?P<number>{_WHOLE}) anos)\b(?! d[eo])",
        r"\b[A-ZÁÉÍÓÚÂÊÔÃÕÇ][a-zà-ÿ]{2,14} \((?P<figure>(?P<number>[1-9][0-9]) anos)\)",
        (
            r"\b(?:[Ii]dosos|[Pp]essoas) (?P<figure>(?P<least>acima) d[eo]s? "
            r"(?P<number>[1-9][0-9]) anos)\b"
        ),
        (
            r"\b[Cc]om (?:apenas |só )?(?P<figure>(?P<number>[1-9][0-9]|{cardinal}) anos)"
            r"(?! (?:de(?! idade)|d[oa]|consecutiv|seguid|após|depois))\b"
        ),
        (
            r"\b[Cc]om (?P<figure>(?:(?P<least>mais)|(?P<most>menos)) de (?P<number>[1-9][0-9]) "
            r"anos)"
            r"(?! (?:de(?! idade)|d[oa]))\b"
        ),
        (
            r"\b(?:[Ee]sperança (?:média )?de vida|[Ee]xpectativa (?:média )?de vida|"
            r"[Ii]dade (?:média|mediana))\b[^.;\n]{0,60}? "
            r"(?P<figure>(?P<number>[0-9]{2}(?:,[0-9]{1,2})?) anos)\b"
        ),
        (
            r"\b(?:[Ee]sperança|[Ee]xpectativa) de vida\b[^.;\n]{0,40}? [0-9]{2}(?:,[0-9]{1,2})? "
            r"anos\b"
            r"[^.;\n]{0,60}? (?P<figure>(?P<number>[0-9]{2}(?:,[0-9]{1,2})?)(?: anos)?)(?=[.,;]|"
            r"\Z| em\b)"
        ),
        (
            r"(?P<figure>\b(?:[Ee]ntre os|[Dd]os) (?P<number>[1-9][0-9]?) (?:e os|aos) "
            r"(?P<until>[1-9][0-9])(?: anos)?)\b(?! (?:minutos|de|dias|graus)\b)(?=[ .,;)])"
        ),
        (
            r"\banos e (?:[oa] |seus? |suas? )?[a-zà-ÿ]{4,14} de (?P<number>[1-9][0-9]?|{cardinal})"
            r"(?=[.,;)]| (?:foram|e|são|morreram|ficaram)\b)"
        ),
        (
            r"(?:\A|(?<=[.!?;] )|(?<=\n))Aos (?P<number>[1-9][0-9])(?=, (?!marcou|fez|abriu|"
            r"empatou|"
            r"ampliou|chutou|bateu|recebeu)[a-zà-ÿ]{1,}(?:ou|eu|iu|ava|ia|é|foi) )"
        ),
        r"[a-zà-ÿ], aos (?P<number>[1-9][0-9])(?=[,.;)])",
    ),
    "ratio": (
        (
            r"(?<![\w./,])(?P<figure>(?P<part>[1-9])/(?P<whole>[2-9]|10))"
            r"(?= (?:da|das|dos)\b(?! semana))"
        ),
        r"(?<![\w.,])(?P<figure>(?P<number>[01],[0-9]{1,2}) vez)\b",
        (
            r"\b(?P<figure>(?P<part>[1-9][0-9]{0,2}) votos (?:a|contra) "
            r"(?P<whole>[1-9][0-9]{0,2}))(?=[.,;]|"
            r"\Z)"
        ),
    ),
    "rank": (
        r"\b(?P<number>{ordinal})(?= (?:na|da) (?:tabela|classificação|geral)\b)",
        (
            r"\b(?:[OoAa]|[Dd][oa]|[Aa]o|[Nn][oa]) (?P<number>{ordinal})(?= (?:da Europa|do Brasil|"
            r"do mundo|do país|de Portugal)\b)"
        ),
        (
            r"\b(?:[OoAaÀà]|[Ddn][oa]|[Aa]o) (?P<number>(?=primeir[oa]\b){ordinal})(?= d(?:[oa]s|"
            r"e) (?:seus |"
            r"suas )?"
            r"(?:[0-9]|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez)\b)"
        ),
        r"\b(?P<number>(?=[Ss]egundo|[Pp]rimeiro)(?i:{ordinal}))(?= turno\b(?! de ))",
        (
            r"\b(?:está|é|ficou|terminou|segue|foi) (?:em )?(?P<number>(?!primeir){ordinal})"
            r"(?=,? com [0-9]| d[oa] (?:geral|tabela|classificação|mundo|ranking)\b)"
        ),
    ),
}
"""By kind; see `PhraseWords.told`."""
