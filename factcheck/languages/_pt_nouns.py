"""Portuguese words around what is counted and measured, and the words that are traps."""

from decimal import Decimal

from factcheck.languages import _pt_cldr_data as cldr
from factcheck.languages._list import words
from factcheck.languages._seconds import SECONDS, parts_of_second
from factcheck.languages._signs import SYMBOLS, data_units, tabled
from factcheck.model.language import Unit

PLURALS = r"[^\W\d_]{3,24}s"
PLURAL_TRAPS = frozenset(
    words(
        """
    mais menos vezes depois antes meses anos dias semanas horas minutos segundos séculos décadas
    deles delas destes destas desses dessas milhões bilhões biliões trilhões milhares centenas
    dezenas dúzias euros dólares reais pesos
    libras ienes yuans das dos nas nos aos pelas pelos umas uns suas seus minhas meus elas eles
    estas estes essas esses aquelas aqueles quais outros outras todos todas ambos ambas vários
    várias muitos muitas poucos poucas três seis dois através atrás jamais mas lógico temos somos
    estamos podemos devemos vamos sabemos apenas aliás ônibus crise ônus vírus lápis país pois
    primeiros primeiras últimos últimas terços quartos quintos décimos partes meios meias
    inglês francês português japonês holandês dinamarquês maiores menores superiores inferiores
    nós vós demais tantos tantas quantos quantas juntos juntas anteriores posteriores seguintes
    próximos próximas restantes principais melhores altos baixos graus milhas pés polegadas quilos
    litros metros simples graças após senão mês deus talvez terças quartas quintas sextas segundas
"""
    )
)
QUALIFIERS = frozenset(
    words(
        """
    novos novas grandes principais outros outras primeiros primeiras últimos últimas melhores
    piores pequenos pequenas diferentes distintos distintas diversos diversas antigos antigas
    importantes longos longas bons boas maus más altos altas baixos baixas possíveis supostos
    supostas alegados alegadas simples verdadeiros verdadeiras atuais futuros futuras próximos
    próximas seguintes famosos famosas conhecidos conhecidas ex numerosos numerosas velhos velhas
    próprios próprias médias graves únicos únicas restantes históricos históricas demais
"""
    )
)
OPENERS = frozenset(
    words(
        """
    em a de com por para desde até entre sobre sob os as o umas uns estes estas esses essas seus
    suas outros outras e ou mas só somente apenas quase cerca mais menos há havia são eram foram
    tem têm tinha tinham dentro ontem hoje amanhã quando se não nem como ao aos do da dos das no na
    nos nas que também aproximadamente restam faltam morreram enquanto durante mediante total todos
    todas ambos cada qualquer pelo pelos pela pelas num numa já
"""
    )
)
COUNTERS: dict[str, str | None] = {
    word: word
    for word in words(
        "habitantes pessoas mulheres países homens crianças ônibus lápis vírus vezes gol"
    )
}

_TIME = {word: Unit(unit) for word, unit in cldr.DURATIONS.items() if len(word) > 2}
DURATIONS: dict[str, Unit | None] = {
    **SECONDS,
    **parts_of_second(
        "centésimo de segundo, centésimos de segundo, décimo de segundo, décimos de segundo, "
        "milésimo de segundo, milésimos de segundo"
    ),
    "centésimos": Unit("second", Decimal("0.01")),
    **dict.fromkeys(("décima de segundo", "décimas de segundo"), Unit("second", Decimal("0.1"))),
    "horas e um quarto": Unit("hour", more=(Decimal("0.25"), Decimal("0.25"))),
    **_TIME, "século": Unit("year", Decimal(100)), "séculos": Unit("year", Decimal(100)),
    "década": Unit("year", Decimal(10)), "décadas": Unit("year", Decimal(10)),
    "trimestre": Unit("month", Decimal(3)), "trimestres": Unit("month", Decimal(3)),
    "semestre": Unit("month", Decimal(6)), "semestres": Unit("month", Decimal(6)),
    "bimestre": Unit("month", Decimal(2)), "bimestres": Unit("month", Decimal(2)),
    **{f"{stem}{end}": Unit("year", Decimal(n))
       for stem, n in (("lustro", 5), ("quinquênio", 5), ("quinquénio", 5), ("biênio", 2),
                       ("biénio", 2), ("triênio", 3), ("triénio", 3), ("decênio", 10),
                       ("decénio", 10), ("quadriênio", 4), ("quadriénio", 4), ("milênio", 1000),
                       ("milénio", 1000)) for end in ("", "s")},
    "quinzena": Unit("day", Decimal(15)),
    "quinzenas": Unit("day", Decimal(15)), "h": Unit("hour"), "hs": Unit("hour"),
    "hrs": Unit("hour"),
    "min.": Unit("minute"), "seg": Unit("second"),
    **dict.fromkeys(("dia útil", "dias úteis", "dias corridos"), Unit("day")),
    "milissegundos": Unit("second", Decimal("0.001")), "anos-luz": None, "anos luz": None,
    "anos de idade": None,
}  # fmt: skip
AGES: dict[str, Unit | None] = {
    "anos de idade": Unit("year"),
    "aninhos": Unit("year"),
    "meses de idade": Unit("month"),
    "semanas de idade": Unit("week"),
    "dias de idade": Unit("day"),
}
AGES_BEFORE = {"idade": Unit("year")}
AGES_AROUND = {"anos": Unit("year"), "ano": Unit("year")}
_PEOPLE = words(
    """
    homem mulher menino menina jovem idoso idosa adolescente menor pessoa rapaz rapariga moça bebê
    bebé criança estudante cidadão cidadã morador moradora senhor senhora filho filha garoto garota
    adultos adultas voluntários voluntárias trabalhadores usuários utentes participantes
    entrevistados eleitores residentes
    homens mulheres meninos meninas jovens idosos idosas adolescentes menores pessoas rapazes
    moças crianças estudantes cidadãos filhos filhas garotos garotas alunos alunas
    aluno aluna maiores pacientes
    maior ator atriz cantor cantora jogador político escritor escritora jornalista
    brasileiro brasileira português portuguesa americano inglês argentino suspeito vítima
"""
)
_OF = ("de", "de entre", "entre", "entre os", "dos", "com")
AGES_LEAD = frozenset(f"{who} {of}" for who in _PEOPLE for of in _OF) | {
    ", de", "tem", "tinha", "tem só", "tem apenas", "tinha só", "tinha apenas", "têm", "tinham",
    "completou", "completa", "completar", "fez", "faz",
    "aos", "com apenas", "idades de", "idade de", "idades entre os", "idades entre", "com idade de",
    "dos", "idade entre",
}  # fmt: skip

_WORDS = {
    "mAh": "mA.h", "hab./km²": "/km2", "habitantes por quilômetro quadrado": "/km2",
    "tonelada": "t", "toneladas": "t", "tonelada métrica": "t",
    "quilo": "kg", "quilos": "kg", "quilômetro": "km",
    "quilômetros": "km", "quilómetro": "km", "quilómetros": "km", "quilômetros quadrados": "km2",
    "quilómetros quadrados": "km2", "quilômetro quadrado": "km2", "metro quadrado": "m2",
    "metros quadrados": "m2", "metros cúbicos": "m3", "quilômetros por hora": "km/h",
    "quilómetros por hora": "km/h", "centímetros": "cm", "milímetros": "mm", "nanômetros": "nm",
    "nanómetros": "nm", "graus": "deg", "grau": "deg", "graus celsius": "Cel",
    "graus Celsius": "Cel", "graus centígrados": "Cel", "barris": "[bbl_us]",
    "barril": "[bbl_us]", "barris de petróleo": "[bbl_us]", "galões": "[gal_us]",
    "jardas": "[yd_i]", "decibéis": "dB", "volts": "V", "voltes": "V",
    "gigawatts": "GW", "gigawatt": "GW", "megawatts": "MW", "megawatt": "MW", "quilowatts": "kW",
    "terawatts": "TW", "watts": "W", "quilowatts-hora": "kW.h", "quilowatt-hora": "kW.h",
    "megawatts-hora": "MW.h", "gigawatts-hora": "GW.h", "terawatts-hora": "TW.h",
    "gigawatts hora": "GW.h", "megawatts hora": "MW.h", "pés quadrados": "[sft_i]",
    "anos-luz": "[ly]", "anos luz": "[ly]", "petabytes": "PBy", "cavalos": "[HP]", "lb": "[lb_av]",
    "cavalos de potência": "[HP]", "cv": "[HP]", "oz": "[oz_av]", "libras": "[lb_av]",
    "hectômetros cúbicos": "hm3", "km por hora": "km/h", "km/s": "km/s",
    "quilômetros por segundo": "km/s", "quilómetros por segundo": "km/s",
    "metros por segundo": "m/s", "megas": "MBy",
    "hectare": "har", "hectares": "har",
}  # fmt: skip
_LONG = {word: code for word, code in cldr.MEASURES.items() if len(word) > 3}
MEASURES: dict[str, Unit | None] = {
    word: Unit(code) if code else None for word, code in (_LONG | SYMBOLS | _WORDS).items()
}
_DATA = data_units(
    {"kilo": "k", "mega": "M", "giga": "G", "tera": "T"}, ("bit", "bits"), ("byte", "bytes"),
    "por segundo",
)  # fmt: skip
MEASURES |= tabled(
    """
    graus_C,Celsius=Cel graus_F,Fahrenheit=[degF] kelvin,kelvins,graus_Kelvin=K
    pés_de_altura,pés_de_altitude,pés_de_profundidade,pés_de_comprimento,pés_de_largura=[ft_i]
    bushels=[bu_us] pés_cúbicos=[cft_i] onças_troy=[oz_tr] milibares,milibars=mbar lúmens,lúmenes=lm
    milhas_quadradas=[smi_us] barris_por_dia,barris_diários,barris/dia=[bbl_us]/d lux=lx
    partes_por_milhão=[ppm] rotações_por_minuto=/min quilates,quilate=[car_m]
    megapixels,megapixéis=Mpx
    becquerels=Bq quintais=quintal arrobas=arroba alqueires=alqueire hectolitros=hL centilitros=cL
    microgramas,micrograma=ug microgramas_por_metro_cúbico=ug/m3 miligramas_por_litro=mg/L
    hectopascais=hPa newtons-metro=N.m gramas_por_quilômetro,gramas_por_quilómetro=g/km
    """,
    "mili=m micro=u nano=n quilo=k mega=M giga=G tera=T",
    "pascais=Pa volts=V sieverts,sievert=Sv becquerels=Bq joules=J toneladas=t watts=W",
)
MEASURES |= {word: Unit(code) for word, code in _DATA.items()}
ONES = frozenset(
    (*words("euro dólar iene cêntimo centavo quilo quilograma grama litro mililitro quilómetro "
            "quilômetro metro centímetro centímetro milímetro hectare tonelada gigabyte megawatt"),
     "metro quadrado", "quilómetro quadrado", "quilômetro quadrado", "metro cúbico",
     "grau celsius", "grau fahrenheit")
)  # fmt: skip
"""See `AmountWords.ones`."""
MEASURES |= dict.fromkeys(
    ("graus negativos", "grau negativo", "graus abaixo de zero"),
    Unit("deg", Decimal(-1)),
)
MEASURES |= dict.fromkeys(
    ("°C negativos", "graus celsius negativos", "graus celsius abaixo de zero"),
    Unit("Cel", Decimal(-1)),
)

_SMALL_ORDINALS = {
    "primeir": 1, "segund": 2, "terceir": 3, "quart": 4, "quint": 5, "sext": 6, "sétim": 7,
    "oitav": 8, "non": 9,
}  # fmt: skip
_TEN_ORDINALS = {
    "undécim": 11, "duodécim": 12,
    "décim": 10, "vigésim": 20, "trigésim": 30, "quadragésim": 40, "quinquagésim": 50,
    "sexagésim": 60, "septuagésim": 70, "octogésim": 80, "nonagésim": 90, "centésim": 100,
}  # fmt: skip
_HUNDRED_ORDINALS = {
    "centésim": 100, "ducentésim": 200, "trecentésim": 300, "tricentésim": 300,
    "quadringentésim": 400, "quingentésim": 500, "sexcentésim": 600, "seiscentésim": 600,
    "septingentésim": 700, "setingentésim": 700, "octingentésim": 800, "noningentésim": 900,
    "nongentésim": 900, "milésim": 1000,
}  # fmt: skip
ORDINAL_HEADS = {f"{stem}{end} ": n for stem, n in _HUNDRED_ORDINALS.items() for end in "oa"}
ORDINALS = (
    {
        stem + end: place
        for stem, place in (_SMALL_ORDINALS | _TEN_ORDINALS | _HUNDRED_ORDINALS).items()
        for end in ("o", "a")
    }
    | {  # vigésimo primeiro, décimo-terceiro
        f"{tens}{end}{join}{small}{end}": ten + one
        for tens, ten in _TEN_ORDINALS.items()
        for small, one in _SMALL_ORDINALS.items()
        for end in ("o", "a")
        for join in (" ", "-")
    }
    | {
        f"milésim{end} {small}{end}": 1000 + one
        for small, one in _SMALL_ORDINALS.items()
        for end in ("o", "a")
    }
)
RANKED = words(
    """
    maior menor melhor pior posição aniversário edição economia produtor exportador
    importador posto colocação patamar degrau mandato andar cidade país colocado
    colocada vez ano vitória derrota título gol golo set
    geração fila rodada jornada banco fabricante vaga
"""
)
ORDINAL_SIGNS: dict[str, str | None] = {word: word for word in words("º ª .º .ª")}
ORDINAL_SIGNS |= {
    f"{sign} {noun}": noun
    for sign, own in tuple(ORDINAL_SIGNS.items())
    for noun in words("lugar posto posição colocação")
    if own
}
FRACTIONS: dict[str, int | None] = {
    "terço": 3, "terços": 3, "quartos": 4, "quinto": 5, "quintos": 5, "décimo": 10,
    "décimos": 10, "quarto de": None,
    "sextos": 6, "sétimos": 7, "oitavos": 8, "oitavos de final": None, "oitavas de final": None,
    "doze avos": 12, "quinto lugar": None, "quinto dia": None,
    "quinto ano": None, "quinto mandato": None, "quinto andar": None, "quinto colocado": None,
    "décimo lugar": None, "décimo terceiro": None, "décimo ano": None, "quinto título": None,
    "quartos de final": None, "quartas de final": None, "quartos de hora": None,
}  # fmt: skip
_PARTS_OF = {
    "terç": 3, "quart": 4, "quint": 5, "sext": 6, "sétim": 7, "oitav": 8, "non": 9, "décim": 10,
    "centésim": 100,
}  # fmt: skip
FRACTIONS |= {f"{stem}a parte": whole for stem, whole in _PARTS_OF.items()}
FRACTIONS |= {f"{stem}as partes": whole for stem, whole in _PARTS_OF.items()}
TIMES_FOLLOWERS = frozenset(
    words("mais menos maior menor maiores menores superior superiores inferior o a que tão")
)
TRAPS = frozenset(
    {"7-eleven", "24/7", "3-d", "meio ambiente", "meia-entrada", "meia maratona", "meia-calça",
     "quinto elemento",
     "meio-dia", "meia-noite", "meio termo", "mil e uma", "onze inicial", "meio de", "meio-campo",
     "meia dúzia de vezes", "cem anos de solidão", "dois coelhos com", "dois dedos de",
     "meia-idade", "meio a", "mil maravilhas", "gatos pingados", "em dois tempos", "dois coelhos",
     "duas caras", "quatro pedras na mão", "sete chaves", "quatro cantos", "sete vidas",
     "sete mares", "dois pesos e duas medidas", "segundo plano", "quatro paredes",
     "meia dúzia de gatos"}
)  # fmt: skip
LABELS = frozenset(
    words(
        """
    artigo art. arts. artigos parágrafo inciso alínea lei decreto telefone tel. tel: telefone:
    telemóvel celular fax whatsapp whatsapp: processo nif cpf cnpj rg cep c.p. nib
    portaria resolução isbn issn página pág. págs. capítulo seção secção versão nota figura
    tabela quadro anexo
    """
    )
) | {"código postal", "lei n.º", "lei nº", "decreto nº", "decreto n.º", "nº", "art", "decreto-lei",
     "lei complementar"}  # fmt: skip
