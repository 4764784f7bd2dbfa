"""Spanish: numbers that count though their noun is left out: solo tres, otros dos."""

from factcheck.languages._list import words

_VERBS = words(
    """
    tiene tenía tienen tenían logra logró lograron obtiene obtuvo obtuvieron suma sumó sumaba suman
    gana ganó ganaron perdió pierde perdieron marcó anotó encajó contó cuenta contabilizó registró
    registra registraron hay había hubo quedan quedaban son eran fueron serán somos éramos seremos
    vendió vende vendieron compró abrió abrirá cerró cerrará construyó creó creará mató hirió detuvo
    emplea empleaba reúne reunió recibió recibe alcanzó alcanza supera superó cosechó consiguió
    consigue ocupa atendió aprobó rechazó emitió
    """
)
BEFORE = frozenset((
    *_VERBS, *words("solo sólo solamente únicamente apenas ya otros otras los estos esos aquellos "
                    "unos unas casi ambos frente contra y o"),
    "tan solo", "tan sólo", "al menos", "por lo menos", "más de", "menos de", "cerca de",
    "alrededor de", "de ellos", "de ellas", "entre ellos", "entre ellas", "de los que",
    "de las que",
    "de los cuales", "de las cuales", "frente a", "frente a los", "lejos de los",
    "por debajo de los", "por encima de los", "además de los", "frente a las",
    "contra los", "nada menos que", "no menos de", "hasta", "a los",
    "todos los", "los otros", "las otras", "los primeros", "los últimos", "sus", "asciende a",
    "ascendió a", "ascienden a", "subió a", "sube a", "se elevó a", "se eleva a", "elevó a",
    "llegó a", "llegan a", "llega a", "bajó a", "cayó a", "pasó a", "se queda con", "se quedó con",
    "se queda en", "se quedó en", "redujo a", "reduce a", "a al menos", "a más de", "aumentó a",
    "solo tiene ya", "en total", "de media", "los restantes", "además de", "saca más de",
    "en lugar de", "en vez de",
))  # fmt: skip
"""What stands right before such a number."""
JOINS = frozenset(("y", "o"))
TRAPS = frozenset((
    *words("capítulo capítulos artículo artículos página páginas grupo grupos tipo tipos nivel "
           "niveles fase fases línea líneas zona zonas clase clases tomo número números canal"),
    "a los", "hasta los", "desde los", "en los", "entre los", "hacia los", "de los", "ronda los",
    "cumplió los", "pasados los", "años", "con los", "sobre los", "tras los", "hasta los más de",
    "mayores de", "menores de", "edad de más de",
))  # fmt: skip
"""What before such a number makes it an hour, an age, or the name of a thing."""
_FOLLOWERS = (
    "actuales|anteriores|en|a(?! [0-9])|al|con|por(?! ciento| cien\\b)|para|desde|hasta|antes|"
    "después|sobre|entre|"
    "tras|según|sin|"
    "ante|"
    "bajo|contra|durante|y(?! medi[oa]| cuarto)|o|u|e|pero|que|cuando|si|como|donde|porque|aunque|"
    "mientras|votaron|fueron|son|eran|están|estaban|siguen|murieron|han|habían|se|ya|hoy|ayer|"
    "mañana|solo|más(?! [a-záéíóúñ]+s\\b)|menos|el|la|los|las|este|esta|graves?|heridos|"
    "cada|actualmente|además|frente|respecto|contando"
)
AFTER = (
    r"(?:[.;!?)»\]](?![0-9])|,(?= [0-9. ]{1,7} (?:más|menos))|,(?! ?[0-9]|(?: [0-9]+,)* [0-9]+ "
    r"y)|\Z|\n| ?[–—] ?(?![0-9])|"
    rf" (?:{_FOLLOWERS})\b(?! [0-9])| de (?:ellos|ellas|los(?! años)|las|la (?!mañana|tarde|"
    rf"noche|madrugada)"
    r"|sus|estos|estas)\b)"
)
"""What stands right behind such a number: the end of a clause, or what cannot be counted."""
ALONE = (
    r" (?:de (?:ellos|ellas|los cuales|las cuales)\b|(?:más|menos)(?= que\b)|de más\b|votaron\b|"
    r"se abstuvieron\b|murieron\b|fallecieron\b)"
)
"""What makes any number before it count, at the beginning of a clause, too."""
