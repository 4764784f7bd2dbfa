"""Spanish fixed words: ratios, stretches of time, scores, ages behind names, superlatives."""

from fractions import Fraction

from factcheck.languages import _es_elided as elided
from factcheck.languages import _es_press as press
from factcheck.languages import _es_told as more
from factcheck.languages._bare_decimals import DECIMALS_ES
from factcheck.languages._es_dates import LASTING
from factcheck.languages._firsts import FIRSTS
from factcheck.languages._list import words
from factcheck.languages._parts import PARTS
from factcheck.languages._spells import SPELLS
from factcheck.languages._strokes import STROKES
from factcheck.model.phrases import PhraseWords, rows_of
from factcheck.model.words import FigureKind

_VERBS = {"duplic": 2, "triplic": 3, "cuadruplic": 4, "quintuplic": 5}
_PARTS = {"tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "séptim": 7, "octav": 8, "noven": 9,
          "décim": 10, "centésim": 100, "milésim": 1000}  # fmt: skip
_MULTIPLES: dict[str, Fraction | None] = {
    "el doble": Fraction(2), "al doble": Fraction(2), "del doble": Fraction(2),
    "el triple": Fraction(3), "al triple": Fraction(3), "el cuádruple": Fraction(4),
    "del triple": Fraction(3), "el quíntuple": Fraction(5), "la mitad": Fraction(1, 2),
    "a la mitad": Fraction(1, 2), "en la mitad": None,
    "a la mitad del camino": None, "hacia la mitad": None, "la mitad superior": None,
    "la mitad inferior": None, "la mitad del siglo": None, "en la mitad de": None,
    "el doble sentido": None, "el doble filo": None, "el doble fondo": None,
    "el doble pivote": None, "el doble campeón": None, "el triple salto": None,
    "el doble rasero": None, "al doble o nada": None, "el triple campeón": None,
    **{f"{head} {name}| {of}": Fraction(1, whole)
       for head in ("un", "el") for name, whole in (("cuarto", 4), ("quinto", 5), ("sexto", 6),
                                            ("octavo", 8), ("décimo", 10))
       for of in ("de los", "de las", "de la población", "de su", "de sus", "del total", "del pib",
                  "de todos", "de todas", "de millón")},
}  # fmt: skip
_MULTIPLES |= {
    stem + ending: Fraction(times)
    for stem, times in _VERBS.items()
    for ending in ("ó", "ado", "ada", "ados", "adas", "aron", "ar", "ando", "a", "an", "ará")
}
_ADJECTIVES = words(
    """
    alto alta bajo baja grande pequeño pequeña largo larga corto corta rico rica pobre
    poblado poblada antiguo antigua caro cara joven rápido rápida importante mortífero fuerte
"""
)
_STREETS = r"(?!(?:Calle|Avenida|Plaza|Paseo|Gran Vía|Camino|Carretera)\b)"
"""What no name of a person begins with, though a number follows it: a street."""
_NAMED = rf"\b{_STREETS}[A-ZÁÉÍÓÚÑ][\w.'-]{{0,24}} [A-ZÁÉÍÓÚÑ][\w'-]{{1,24}}"
_RANKED_NOUNS = words(
    """
    caída subida aumento crecimiento resultado nivel déficit incendio terremoto crisis país ciudad
    empresa productor exportador fabricante mujer persona banco mercado economía obra operación
    compra puente museo estadio sequía epidemia estafa
    """
)
_WHERE = ("del mundo", "de la historia", "del país", "de españa", "de europa", "de américa latina",
          "del siglo", "del planeta", "de todos los tiempos", "de la década")  # fmt: skip

_LONG_ORDINAL = (
    r"(?=[dD][eé]cim(?:octav|o ?(?:primer|segund|tercer|cuart|quint|sext|s[eé]ptim|octav|noven))"
    r"|[uU]nd[eé]cim|[dD]uod[eé]cim|[vV]ig[eé]sim|[tT]rig[eé]sim|[cC]uadrag|[qQ]uincuag|[sS]exag"
    r"|[sS]eptuag|[oO]ctog[eé]sim|[nN]onag[eé]sim|[dD]ucentésim|[tT]ricentésim|[cC]uadringent|"
    r"[qQ]uingent"
    r"|[sS]excent|[sS]eptingent|[oO]ctingent|[nN]oningent|[dD]iezmil|[cC]ienmil|[mM]illonésim)"
)
_NUMBER_ONE = (
    r"\b(?P<figure>(?:[Nn]úmero |[Nn][.] ?[º°o]\.? ?|[Nn][º°]\.? ?|[Nn]úm\. )"
    r"(?P<number>[1-9][0-9]{0,2}|uno|dos|tres|cuatro|cinco|diez))(?= (?:"
    r"del? mundo|mundial|del ranking|del? (?:la )?(?:clasificación|lista|ATP|WTA|FIFA|UCI)|"
    r"de España|de Europa|en ventas|global|europe[oa]|nacional|del tenis|en el ranking|"
    r"en la (?:lista|clasificación)"
    r")\b)"
)
_EVENTS = (
    r"Congreso|Edición|Premios?|Festival|Cumbre|Feria|Jornadas?|Encuentro|Simposio|Certamen|"
    r"Juegos|Torneo|Maratón|Legislatura|Asamblea|Copa|Foro|Semana|Bienal|Concurso|Trofeo|"
    r"Aniversario|Salón|Carrera|Conferencia|Curso|Seminario|Convención|Vuelta|Media Maratón|"
    r"Ciclo|Plan"
    r"|aniversario|edición|congreso|legislatura|asamblea|cumbre|jornadas?"
)
_ROMAN = (
    r"\b(?=[IVXLC]{1,8} )(?![LC] )(?P<number>C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))"
    rf"(?= (?:[A-ZÀ-Ý]\w{{2,14}} )?(?:{_EVENTS})\b)"
)
_RATES = (
    r"tipos|tasas?|inflación|PIB|paro|desempleo|déficit|deuda|IVA|euríbor|interés|intereses|"
    r"precio del dinero|IPC|economía|cotizaciones"
)
_RATE_POINTS = (
    rf"\b(?:{_RATES})\b[^.;:\n]{{0,60}}? (?P<figure>(?P<number>[0-9]{{1,2}}(?:,[0-9]{{1,2}})?|"
    r"medio|{cardinal}) puntos?)"
    r"(?! (?:porcentual|básic|base|y medio|por encima|por debajo))\b"
)
_NTH_OF = (
    r"\b(?:[Ll]a|[Ee]l|[Ss]u|[Uu]na?|[Ee]sta|[Ee]ste|[Dd]el|[Aa]l) "
    r"(?=tercera? |cuarta |(?:quint|sext|séptim|octav|noven|décim|centésim|"
    r"milésim)[oa] )(?P<number>{ordinal})"
    r"(?= (?!edad|elemento|persona|mundo|vía|parte|sentido|cielo|arte\b|columna|maravilla|poder|"
    r"avenida|"
    r"república|tiempo|dimensión|posterior|más|menos|para|pero|como|cuando|donde|desde|hasta|"
    r"sobre|entre|según|está|aguda|grave|alta|baja|pasada|próxima)[a-záéíóúñ]{4,})"
)
"""An ordinal before any noun, but those with which it says something else."""
_PLACED = (
    r"\b(?:[Tt]ermin|[Aa]cab|[Qq]ued|[Ll]leg|[Ff]inaliz|[Cc]lasific|[Cc]oloc|[Ss]it[uú]|"
    r"[Uu]bic|[Ee]st(?:á|aba|uv|ar[áí])|[Ss]igue|[Mm]archa|[Cc]ruz|[Pp]ermane|[Mm]ant[iu]|[Ff]igur|"
    r"[Aa]parec|[Ee]mpat|[Cc]ay|[Ss]ub(?!r))"
    r"[a-záéíóúñ]*(?: (?!(?:que|para|por|[a-z]+ndo)\b)[a-záéíóúñ]+){0,4} en "
)
"""Whoever is in a place. Others put first what they say: en primer lugar, gracias."""
_IS_NTH = (
    r"\b(?:es|está|era|fue|va|marcha|terminó|acabó|quedó|finalizó|llegó|sigue) "
    r"(?P<number>(?!primer){ordinal})(?=[.,;!?)]|\Z| (?:en|del|de la|tras|por detrás)\b)"
)
_TOLD: dict[FigureKind, tuple[str, ...]] = {
    "rank": (
        # a text or cell that holds nothing else
        r"\A\s*(?P<figure>(?i:(?:el |la )?(?P<number>{ordinal})))\s*\Z",
        rf"\b(?P<figure>{_LONG_ORDINAL}(?P<number>(?i:{{ordinal}})))\b(?! partes?\b| de )",
        r"\b(?<![Ee]n )(?P<figure>(?P<number>(?i:{ordinal})) lugar)\b",
        rf"{_PLACED}(?P<figure>(?P<number>{{ordinal}}) lugar)\b(?! que\b)",
        r"\b(?P<figure>(?P<number>[Pp]rimer[oa]?) (?:puesto|posición|plaza|clasificada?))\b",
        r"(?<![\w.,])(?P<figure>(?P<number>[1-9][0-9]{0,2}) aniversario)\b",
        r"\b(?P<figure>(?P<number>{ordinal}) más [a-záéíóúñ]{3,20})\b",
        _NTH_OF,
        _IS_NTH,
        _NUMBER_ONE,
        r"\A\s*(?P<figure>(?:[Nn]\.? ?[°ºo]?\.? ?|[Nn][úu]mero )(?P<number>1|uno))\s*\Z",
        _ROMAN,
    ),
    "percent": (_RATE_POINTS,),
    "ratio": (r"\bmultiplic\w{1,6} por (?P<number>[0-9]{1,3}|{cardinal})\b(?![.,][0-9]| ciento)",),
    "age": (
        (
            r"\b(?:muri|falleci)\w{1,4} (?:\w{1,20} ){0,3}"
            r"(?P<figure>a los (?P<number>[1-9][0-9]))(?=[.,;]|\Z)"
        ),
        r"\b(?:cumplió|cumple|cumplirá|cumplía) (?P<number>[1-9][0-9])(?=[.,;]|\Z)",
        (
            r"\b(?P<figure>(?:(?P<least>[Mm]ayores)|(?P<most>[Mm]enores)) de "
            r"(?P<number>[1-9][0-9]))(?=[.,;)]|\Z| (?:que|y|en|no|con)\b)"
        ),
    ),
}

_SHARED: dict[FigureKind, tuple[str, ...]] = {
    "rank": FIRSTS["es"], "ratio": (*STROKES["es"], *PARTS["es"]), "duration": (SPELLS["es"],),
}  # fmt: skip
PHRASES = PhraseWords(
    decimals=DECIMALS_ES,
    rows=rows_of(" y ", ", ", instead=press.INSTEAD),
    reduced=(
        r", (?:reducida|la reducida|niños|jubilados) ",
        (r" (?:la reducida|reducida|la entrada reducida|para (?:niños|menores|jubilados|"
        r"estudiantes|socios))\b"),
    ),
    elided_before=elided.BEFORE,
    elided_traps=elided.TRAPS,
    elided_joins=elided.JOINS,
    elided_after=elided.AFTER,
    elided_alone=elided.ALONE,
    elided_grouped=True,
    told={kind: (*_TOLD.get(kind, ()), *more.TOLD.get(kind, ()), *press.TOLD.get(kind, ()),
                 *_SHARED.get(kind, ()))
          for kind in _TOLD | more.TOLD | _SHARED},
    age_words=press.AGE_WORDS,
    carried_percents=press.CARRIED, carried_wholes=press.CARRIED_WHOLES,
    carried_tails=press.CARRIED_TAILS, bare_money=press.BARE_MONEY,
    people_large=(frozenset(), press.COUNTED),
    race_leads="|".join(LASTING),
    lap_followers=r" de (?:duración|retraso|vuelo|viaje|espera|película|coche|juego|carrera)\b",
    multiples=_MULTIPLES
    | {f"la {nth}a parte": Fraction(1, whole) for nth, whole in _PARTS.items()}
    | {f"la {nth}a parte{more}": None for nth in _PARTS
       for more in (" contratante", " de la saga", " de la trilogía", " de la serie")},
    durations={
        "la última década": ("year", 10),
        "la pasada década": ("year", 10),
        "un cuarto de hora": ("minute", 15), "tres cuartos de hora": ("minute", 45),
        "medio siglo": ("year", 50), "medio año": ("month", 6), "media década": ("year", 5),
        "un cuarto de siglo": ("year", 25), "cuarto de hora": ("minute", 15),
        "hora y cuarto": ("minute", 75), "una hora y cuarto": ("minute", 75),
        "semana y media": ("hour", 252),
        "hora y media": ("minute", 90), "año y medio": ("month", 18), "mes y medio": ("day", 45),
        "década y media": ("year", 15), "siglo y medio": ("year", 150), "día y medio": ("hour", 36),
        "minuto y medio": ("second", 90), "una década": ("year", 10), "un siglo": ("year", 100),
    },
    scales_before=frozenset(
        ("magnitud ", "magnitud de ", "magnitud preliminar de ", "magnitud fue de ")
    ),
    scales_after=frozenset((" en la escala de richter", " grados en la escala de richter")),
    scores_before=(
        r"\b(?:ganó|gana|ganar|ganaron|venció|vence|vencer|vencieron|derrotó|derrota|perdió|pierde"
        r"|perdieron|empató|empate|empataron|goleó|superó|cayó|victoria|triunfo|marcador|resultado"
        r"|acabó|terminó|finalizó|acabaron|se impuso|imponerse|remontó|ventaja|selló|firmó|"
        r"puso|colocó|estableció|definitivo|anotó|penaltis|penales|tanda|prórroga|imponiéndose|se "
        r"impusieron|derrotad[oa]s?|vencid[oa]s?|goleada|remontada|eliminad[oa]s?|igualó|igualaron|"
        r"empatar|ganando|perdiendo|perder|cayeron)\b"
    ),
    score_joins=r" a (?<!de [0-9] a )(?<!de [0-9][0-9] a )| x ",
    season_turns={"este": 0},
    scores_after=(
        r" (?:ante|frente|contra|al descanso|en los penal(?:tis|es)|en la (?:tanda|prórroga|ida|"
        r"vuelta))\b"
    ),
    people_after=frozenset(
        ("murieron", "fallecieron", "en contra", "a favor", "votaron",
         "resultaron heridos", "resultaron heridas", "han muerto",
         "fueron detenidos", "siguen desaparecidos", "eran mujeres", "son mujeres", "eran menores")
    ),
    people_before=frozenset(("matando a", "hiriendo a")),
    ago={"un siglo": ("year", 100), "una década": ("year", 10), "un año": ("year", 1)},
    ordinal_leads=frozenset(
        (*words("terminó acabó quedó finalizó clasificó llegó terminar acabar marcha"),
         "quedó en", "clasificado en", "terminó en", "se ubica en", "se colocó")
    ),
    ancient=(
        r"(?P<before_year>[0-9](?<![\w.,].)[0-9]{0,3}) (?:a\. ?c\.|a\. ?n\. ?e\.|antes de cristo)",
        r"\bsiglo (?P<before_century>[ivx]{1,5}) (?:a\. ?c\.|a\. ?n\. ?e\.|antes de cristo)",
        r"(?P<year>[0-9](?<![\w.,].)[0-9]{0,3}) (?:d\. ?c\.|después de cristo)",
        r"\baño (?P<year>[1-9][0-9]{2})(?![\w%]|[.,][0-9])",
    ),
    unit_notes=r"(?:^|\b(?:datos|cifras|importes|valores)\b,? ?)"
    r"en (?P<note>[a-zñáéíóú$€£¥% .]{1,30})",
    year_columns={"año": "en {}", "ejercicio": "en {}", "fundación": "en {}", "elección": "en {}",
                  "temporada": "en {}"},
    named_ages=(
        rf"{_NAMED} \((?P<age>[1-9][0-9]|10[0-9])\)",
        rf"{_NAMED}, (?P<age>[1-9][0-9]|10[0-9])(?=,)",
        rf"{_NAMED}, (?P<figure>(?P<age>[1-9][0-9]?|10[0-9]) años)(?=[,.)])",
        rf"{_NAMED} \((?P<figure>(?P<age>[1-9][0-9]?|10[0-9]) años)\)",
    ),
    superlatives=frozenset(
        ("por primera vez", "récord histórico", "máximo histórico", "mínimo histórico",
         "récord mundial", "por primera vez en la historia", "sin precedentes",
         "nunca visto", "nunca vista", "cifra récord", "nivel récord", "récord absoluto",
         "récord de todos los tiempos", "máximos históricos", "mínimos históricos")
    ),
    superlative_degrees=frozenset(
        {f"{article} {degree}" for article in ("el", "la", "los", "las") for degree in
         ("mayor", "menor", "mejor", "peor", "primer", "primera", "único", "única")}
        | {f"{article} {degree} {noun}" for article in ("el", "la") for noun in _RANKED_NOUNS
           for degree in ("mayor", "menor", "mejor", "peor", "primer", "primera", "única")}
        | {f"más {adjective}" for adjective in _ADJECTIVES}
    ),
    superlative_tails=frozenset(f" {where}" for where in _WHERE),
)  # fmt: skip
