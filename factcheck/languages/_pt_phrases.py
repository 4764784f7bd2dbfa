"""Portuguese fixed words: ratios, stretches of time, scores, ages behind names, superlatives."""

from fractions import Fraction

from factcheck.languages import _pt_elided as elided
from factcheck.languages import _pt_press as press
from factcheck.languages import _pt_told as more
from factcheck.languages._bare_decimals import DECIMALS_PT
from factcheck.languages._firsts import FIRSTS
from factcheck.languages._list import words
from factcheck.languages._parts import PARTS
from factcheck.languages._pt_dates import LASTING
from factcheck.languages._spells import SPELLS
from factcheck.languages._strokes import STROKES
from factcheck.model.phrases import PhraseWords, rows_of
from factcheck.model.words import FigureKind

_VERBS = {"duplic": 2, "triplic": 3, "quadruplic": 4, "quintuplic": 5}
_MULTIPLES: dict[str, Fraction | None] = {
    "a terça parte": Fraction(1, 3), "a quarta parte": Fraction(1, 4),
    "a quinta parte": Fraction(1, 5), "a sexta parte": Fraction(1, 6),
    "a décima parte": Fraction(1, 10), "a centésima parte": Fraction(1, 100),
    "o dobro": Fraction(2), "ao dobro": Fraction(2), "do dobro": Fraction(2),
    "o triplo": Fraction(3), "ao triplo": Fraction(3), "o quádruplo": Fraction(4),
    "dobrou": Fraction(2), "dobraram": Fraction(2), "dobrar": Fraction(2),
    "triplicar": Fraction(3), "pela metade": Fraction(1, 2), "à metade": Fraction(1, 2),
    "para metade": Fraction(1, 2), "primeira metade da": None,
    **{f"{head}| {of}": Fraction(1, 2)
       for head in ("metade", "a metade") for of in ("do", "da", "dos", "das", "de")},
    "metade": Fraction(1, 2), "a metade": Fraction(1, 2), "na metade": None, "cara metade": None,
    "primeira metade": None, "segunda metade": None, "outra metade": None,
    "o quíntuplo": Fraction(5),
    "do triplo": Fraction(3), "na metade do": None, "na metade de": None, "dobraria": Fraction(2),
    "dobrará": Fraction(2), "o dobro ou nada": None,
    **{f"{head} {name}| {of}": Fraction(1, whole)
       for head in ("um", "o") for name, whole in (("quarto", 4), ("sexto", 6), ("oitavo", 8))
       for of in ("dos", "das", "da população", "do total", "do pib", "de seus", "de todos",
                  "de todas", "de milhão")},
    "primeira metade do": None, "primeira metade de": None, "segunda metade do": None,
    "segunda metade da": None, "segunda metade de": None, "outra metade da": None,
}  # fmt: skip
_MULTIPLES |= {
    stem + ending: Fraction(times)
    for stem, times in _VERBS.items()
    for ending in ("ou", "ado", "ada", "ados", "adas", "aram", "ar", "ando", "a", "am", "ará")
}
_ADJECTIVES = words(
    """
    alto alta baixo baixa grande pequeno pequena longo longa curto curta rico rica pobre populoso
    populosa antigo antiga caro cara jovem rápido rápida importante mortal forte
"""
)
_STREETS = r"(?!(?:Rua|Avenida|Travessa|Praça|Largo|Alameda|Estrada|Rodovia)\b)"
"""What no name of a person begins with, though a number follows it: a street."""
_NAMED = rf"\b{_STREETS}[A-ZÁÉÍÓÚÂÊÔÃÕÇ][\w.'-]{{0,24}} [A-ZÁÉÍÓÚÂÊÔÃÕÇ][\w'-]{{1,24}}"
_RANKED_NOUNS = words(
    """
    queda alta aumento crescimento resultado nível déficit incêndio terremoto crise país cidade
    empresa produtor exportador fabricante mulher pessoa banco mercado economia obra operação
    compra ponte museu estádio seca epidemia patamar
    """
)
_WHERE = ("do mundo", "da história", "do país", "do brasil", "de portugal", "da europa",
          "da américa latina", "do século", "do planeta", "de todos os tempos",
          "da década")  # fmt: skip

_LONG_ORDINAL = (
    r"(?=[dD]écim[oa][ -](?:primeir|segund|terceir|quart|quint|sext|sétim|oitav|non)"
    r"|[vV]igésim|[tT]rigésim|[qQ]uadrag|[qQ]uinquag|[sS]exag|[sS]eptuag|[oO]ctogésim|[nN]onagésim"
    r"|[dD]ucentésim|[tT]r[ei]centésim|[qQ]uadringent|[qQ]uingent|[sS]eiscentésim|[sS]excentésim"
    r"|[sS]ep?tingent|[oO]ctingent|[nN]on(?:in)?gent)"
)
_NUMBER_ONE = (
    r"\b(?P<figure>(?:[Nn]úmero |[Nn][.] ?[º°o]\.? ?|[Nn][º°]\.? ?)"
    r"(?P<number>[1-9][0-9]{0,2}|um|dois|três|quatro|cinco|dez))(?= (?:"
    r"do mundo|mundial|do ranking|d[oa] (?:ATP|WTA|FIFA|lista|classificação|ténis|tênis|país)|"
    r"do Brasil|de Portugal|da Europa|em vendas|global|nacional|no ranking|na lista"
    r")\b)"
)
_EVENTS = (
    r"Congresso|Edição|Prêmio|Prémio|Festival|Cúpula|Cimeira|Feira|Jornadas?|Encontro|"
    r"Simpósio|Concurso|Jogos|Torneio|Maratona|Legislatura|Assembleia|Copa|Taça|Fórum|Semana|"
    r"Bienal|Troféu|Aniversário|Salão|Corrida|Conferência|Curso|Seminário|Convenção|Mostra|"
    r"Colóquio"
    r"|aniversário|edição|congresso|legislatura|assembleia|cimeira|cúpula|jornadas?"
)
_ROMAN = (
    r"\b(?=[IVXLC]{1,8} )(?![LC] )(?P<number>C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))"
    rf"(?= (?:[A-ZÀ-Ý]\w{{2,14}} )?(?:{_EVENTS})\b)"
)
_RATES = (
    r"taxas?|juros|inflação|PIB|desemprego|déficit|défice|dívida|IVA|Selic|euribor|IPCA|"
    r"economia"
)
_RATE_POINTS = (
    rf"\b(?:{_RATES})\b[^.;:\n]{{0,60}}? (?P<figure>(?P<number>[0-9]{{1,2}}(?:,[0-9]{{1,2}})?|"
    r"meio|{cardinal}) pontos?)"
    r"(?! (?:percentua|básic|base|de percentagem|e meio|acima|abaixo))\b"
)
_NTH_OF = (
    r"\b(?:[AaOo]|[Uu]ma?|[Ss]ua|[Ss]eu|[DdNn][ao]|[Àà]|[Ee]sta|[Ee]ste) "
    r"(?=terceir[oa] |quinto |sexto |(?:sétim|oitav|non|décim|centésim|"
    r"milésim)[oa] )(?P<number>{ordinal})"
    r"(?= (?!idade|elemento|pessoa|mundo|via\b|"
    r"parte|sentido|céu|arte\b|coluna|maravilha|poder|salário|"
    r"setor|sector|milénio|milênio|mais|menos|para|como|quando|onde|desde|até|sobre|entre|está|"
    r"estava)[a-zà-ÿ]{4,})"
)
"""An ordinal before any noun, but those with which it says something else."""
_PLACED = (
    r"\b(?:[Tt]ermin|[Aa]cab|[Ff]ic|[Cc]heg|[Cc]lassific|[Cc]oloc|[Ss]itu|"
    r"[Ee]st(?:á|ão|ava|eve)|[Ss]egue|[Cc]ruz|[Pp]ermane|[Mm]ant[eéi]|[Ff]igur|[Aa]parec|"
    r"[Ee]mpat|[Cc]ai|[Ss]ub(?!l)|[Cc]onclu)"
    r"[a-zà-ÿ-]*(?: (?!(?:que|para|por|[a-z]+ndo)\b)[a-zà-ÿ]+){0,4} em "
)
"""Whoever is in a place. Others put first what they say: em primeiro lugar, obrigado."""
_IS_NTH = (
    r"\b(?:é|está|era|foi|terminou|ficou|acabou|chegou|segue) (?P<number>(?!primeir){ordinal})"
    r"(?=[.,;!?)]|\Z| (?:no|na|em|do|da|atrás)\b)"
)
_TOLD: dict[FigureKind, tuple[str, ...]] = {
    "rank": (
        # a text or cell that holds nothing else
        r"\A\s*(?P<figure>(?i:(?:o |a )?(?P<number>{ordinal})))\s*\Z",
        rf"\b(?P<figure>{_LONG_ORDINAL}(?P<number>(?i:{{ordinal}})))\b(?! partes?\b| salário)",
        r"\b(?<![Ee]m )(?P<figure>(?P<number>(?i:{ordinal})) lugar)\b",
        rf"{_PLACED}(?P<figure>(?P<number>{{ordinal}}) lugar)\b(?! que\b)",
        r"\b(?P<figure>(?P<number>[Pp]rimeir[oa]) (?:posição|colocad[oa]))\b",
        r"(?<![\w.,])(?P<figure>(?P<number>[1-9][0-9]{0,2}) aniversário)\b",
        r"\b(?P<figure>(?P<number>{ordinal}) mais [a-zà-ÿ]{3,20})\b",
        _NTH_OF,
        _IS_NTH,
        _NUMBER_ONE,
        r"\A\s*(?P<figure>(?:[Nn]\.? ?[°ºo]?\.? ?|[Nn][úu]mero )(?P<number>1|um))\s*\Z",
        _ROMAN,
    ),
    "percent": (_RATE_POINTS,),
    "ratio": (r"\bmultiplic\w{1,6} por (?P<number>[0-9]{1,3}|{cardinal})\b(?![.,][0-9]| cento)",),
    "age": (
        (
            r"\b(?:morr|falec)\w{1,4} (?:\w{1,20} ){0,3}"
            r"(?P<figure>aos (?P<number>[1-9][0-9]))(?=[.,;]|\Z)"
        ),
        (
            r"\b(?P<figure>(?:(?P<least>[Mm]aiores)|(?P<most>[Mm]enores)) de "
            r"(?P<number>[1-9][0-9]))(?=[.,;)]|\Z| (?:que|e|em|não|com)\b)"
        ),
    ),
}

_SHARED: dict[FigureKind, tuple[str, ...]] = {
    "rank": FIRSTS["pt"], "ratio": (*STROKES["pt"], *PARTS["pt"]), "duration": (SPELLS["pt"],),
}  # fmt: skip
PHRASES = PhraseWords(
    decimals=DECIMALS_PT,
    rows=rows_of(" e ", ", ", instead=press.INSTEAD),
    reduced=(
        r", (?:meia|reduzido|a meia-entrada) ",
        (r" (?:a meia-entrada|a meia|reduzido|para (?:crianças|estudantes|idosos|jovens|menores|"
        r"reformados))\b"),
    ),
    elided_before=elided.BEFORE,
    elided_traps=elided.TRAPS,
    elided_joins=elided.JOINS,
    elided_after=elided.AFTER,
    elided_alone=elided.ALONE,
    elided_grouped=True,
    multiples=_MULTIPLES,
    durations={
        "a última década": ("year", 10),
        "na última década": ("year", 10),
        "um quarto de hora": ("minute", 15), "três quartos de hora": ("minute", 45),
        "meio século": ("year", 50), "meio ano": ("month", 6), "um quarto de século": ("year", 25),
        "quarto de hora": ("minute", 15), "hora e meia": ("minute", 90),
        "semana e meia": ("hour", 252),
        "uma hora e um quarto": ("minute", 75), "ano e meio": ("month", 18),
        "mês e meio": ("day", 45), "década e meia": ("year", 15), "século e meio": ("year", 150),
        "dia e meio": ("hour", 36), "minuto e meio": ("second", 90), "uma década": ("year", 10),
        "um século": ("year", 100),
    },
    scales_before=frozenset(("magnitude ", "magnitude de ", "magnitude preliminar de ")),
    scales_after=frozenset((" na escala de richter", " na escala richter")),
    scores_before=(
        r"\b(?:ganhou|ganha|ganhar|ganharam|venceu|vence|vencer|venceram|derrotou|bateu|perdeu|"
        r"perde"
        r"|perderam|empatou|empate|empataram|goleou|superou|vitória|triunfo|placar|maioria|"
        r"votação|resultado"
        r"|acabou|terminou|terminaram|vantagem|impôs-se|derrota|pênaltis|penáltis|penalidades|"
        r"prorrogação|"
        r"prolongamento|derrotad[oa]s?|batid[oa]s?|goleada|eliminad[oa]s?|empatar|ganhando|perder|"
        r"perdendo|impuseram-se|igualou|igualaram|bateram|derrotaram|superaram)\b"
    ),
    score_joins=r" a (?<!de [0-9] a )(?<!de [0-9][0-9] a )| ?x ?",
    season_turns={"este": 0, "neste": 0, "deste": 0},
    scores_after=(
        r" (?:ante|frente|contra|ao intervalo|nos pênaltis|nos penáltis|nas grandes "
        r"penalidades|na prorrogação|na primeira mão|no jogo de ida)\b"
    ),
    people_after=frozenset(
        ("morreram", "contra", "a favor", "votaram",
         "ficaram feridas", "ficaram feridos", "foram presos", "foram detidos",
         "seguem desaparecidos", "são mulheres", "eram mulheres", "continuam desaparecidos")
    ),
    people_before=frozenset(("matando", "ferindo")),
    told={kind: (*_TOLD.get(kind, ()), *more.TOLD.get(kind, ()), *press.TOLD.get(kind, ()),
                 *_SHARED.get(kind, ()))
          for kind in _TOLD | more.TOLD | _SHARED},
    age_words=press.AGE_WORDS,
    carried_percents=press.CARRIED, carried_wholes=press.CARRIED_WHOLES,
    carried_tails=press.CARRIED_TAILS,
    people_large=(frozenset(), press.COUNTED),
    race_leads="|".join(LASTING),
    lap_followers=r" de (?:duração|atraso|voo|viagem|espera|filme|carro|jogo|prova|caminhada)\b",
    ago={"um século": ("year", 100), "uma década": ("year", 10), "um ano": ("year", 1)},
    ordinal_leads=frozenset(
        (*words("terminou ficou acabou finalizou chegou terminar acabar classificou-se"),
         "ficou em", "classificado em", "terminou em", "acabou em", "chegou em",
         "chegaram em", "terminar em", "ficar em", "terminou na", "ficou na")
    ),
    ancient=(
        r"(?P<before_year>[0-9](?<![\w.,].)[0-9]{0,3}) (?:a\. ?c\.|a\. ?e\. ?c\.|antes de cristo)",
        r"\bséculo (?P<before_century>[ivx]{1,5}) (?:a\. ?c\.|a\. ?e\. ?c\.|antes de cristo)",
        r"(?P<year>[0-9](?<![\w.,].)[0-9]{0,3}) (?:d\. ?c\.|depois de cristo)",
        r"\bano(?: de)? (?P<year>[1-9][0-9]{2})(?![\w%]|[.,][0-9])",
    ),
    unit_notes=(
        r"(?:^|\b(?:dados|cifras|valores|números)\b,? ?)em (?P<note>[a-zà-ÿ$€£¥% .]{1,30})"
    ),
    year_columns={"ano": "em {}", "exercício": "em {}", "fundação": "em {}", "eleição": "em {}",
                  "temporada": "em {}"},
    named_ages=(
        rf"{_NAMED} \((?P<age>[1-9][0-9]|10[0-9])\)",
        rf"{_NAMED}, (?P<age>[1-9][0-9]|10[0-9])(?=,)",
        rf"{_NAMED}, (?P<figure>(?P<age>[1-9][0-9]?|10[0-9]) anos)(?=[,.)])",
        rf"{_NAMED} \((?P<figure>(?P<age>[1-9][0-9]?|10[0-9]) anos)\)",
    ),
    superlatives=frozenset(
        ("pela primeira vez", "recorde histórico", "máximo histórico", "mínima histórica",
         "recorde mundial", "pela primeira vez na história", "máxima histórica", "sem precedentes",
         "nunca visto", "nunca vista", "número recorde", "nível recorde", "recorde absoluto",
         "recorde de todos os tempos", "máximos históricos", "mínimos históricos")
    ),
    superlative_degrees=frozenset(
        {f"{article} {degree}" for article in ("o", "a", "os", "as") for degree in
         ("maior", "menor", "melhor", "pior", "primeiro", "primeira", "único", "única")}
        | {f"{article} {degree} {noun}" for article in ("o", "a") for noun in _RANKED_NOUNS
           for degree in ("maior", "menor", "melhor", "pior", "primeiro", "primeira", "única")}
        | {f"mais {adjective}" for adjective in _ADJECTIVES}
    ),
    superlative_tails=frozenset(f" {where}" for where in _WHERE),
)  # fmt: skip
