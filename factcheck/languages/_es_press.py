"""Spanish of newspapers: shares without their sign, what is to come, sums without a noun."""

from factcheck.languages._list import sides
from factcheck.languages._strokes import day_month
from factcheck.model.language import Relative
from factcheck.model.words import FigureKind

_DAY_OF_WEEK = r"(?:lunes |martes |miércoles |jueves |viernes |sábado |domingo )?"
_WILL = (
    r"\b(?:va a|van a|deberá|prevé|prevén|previsto|prevista|previstos|previstas|planea|planean|"
    r"espera|esperan|arranca|comienza|empieza|abre|reabre|se celebra|se celebran|se inaugura|"
    r"será|serán|se estrena|entra en vigor|tendrá|"
    r"[a-záéíóúñ]{2,}(?:ará|erá|irá|arán|erán|irán|drá|drán|brá|brán))\b"
)
STRETCHES: dict[str, Relative | None] = {
    **dict.fromkeys(("trimestre pasado", "pasado trimestre"), Relative("quarter", -1)),
    **dict.fromkeys(("semestre pasado", "pasado semestre"), Relative("half", -1)),
    **dict.fromkeys(("este trimestre", "trimestre en curso"), Relative("quarter", 0)),
    "este semestre": Relative("half", 0),
    "próximo semestre": Relative("half", 1),
    "próximo trimestre": Relative("quarter", 1),
}
"""Quarters and half-years told from today."""
COMING = _WILL
"""What tells that a sentence is of what will be so."""
PAST = (
    (
        r"\b(?:(?:sub|aument|crec|baj|descend|registr|redu|perd|gan|vend|sum|alcanz|mur|"
        r"nac)(?:ió|ó|aron|ieron|jo|jeron)|cayó|cayeron|fue|hubo|murió)\b"
    ),
    r"para|hasta|a partir de|desde|para el|hasta el|antes de",
)
"""What tells that a day is over: see `DateWords.past`."""
COMING_LEAD = (
    rf"{_WILL}(?: [a-záéíóúñ0-9,.%€$-]{{1,20}}){{0,7}} (?:el|del|en|para el|para|a partir del|"
    rf"a partir de|"
    rf"hasta el|hasta|desde el|entre el|de|próximo) {_DAY_OF_WEEK}\Z"
)
"""What right before a day without its year makes it the next one."""
COMING_TAIL = (
    r",? (?:(?:el|la|los|las|se|lo|le) )?(?:[a-záéíóúñ]+ ){0,4}?"
    r"[a-záéíóúñ]{2,}(?:ará|erá|irá|arán|erán|irán|drá|drán|brá|brán)\b"
)
"""What right behind such a day does so."""
YEAR_GOES_ON = (
    r" (?:se|la|el|los|las|un|una|su|ya|no|fue|hubo|era|[a-záéíóúñ]{3,}ó|[a-záéíóúñ]{3,}[aei]ron)\b"
)
"""What lets a clause go on behind a year in words."""
# behind a year, and no stretch (del 16 al 18 %), share or anniversary
_GOES_ON = (
    r"(?=[.;:)!?]|,(?! ?[0-9])|\Z|\n| \(| (?:al|hasta el) [0-9]{1,2} de [a-z]|"
    r" (?:en|se|la|el|los|las|fue|cuando|con|hasta|nació|murió|un|"
    r"una|no|ya|hubo|a las|por(?! ciento)|y(?! del? )|[a-záéíóúñ]+(?:ó|aron|ieron|aban?|ían?))\b)"
)
SIDES = sides(
    "por",
    "precio costo coste pago tarifa total",
    "de",
    "miden? medían? midiendo midió medir dimensiones:? tamaño:? ocupan?",
    "unos casi apenas solo sólo",
)
"""See `AmountWords.side_words`."""
TEMPLATES = (
    r"<\b(?i:del?|desde el) >{dayname} [al|a|hasta el] {dayname2} de {name}[ de| del][ {year}]",
    r"<\b(?i:entre el) >{dayname} y [el ]{dayname2} de {name}[ de| del][ {year}]",
    "{day} de {name} del {short}<" + _GOES_ON + ">",
    "{day} de {name} [de|del] '{short}<(?![0-9])>", "{name} [de|del] '{short}<(?![0-9])>",
    day_month("es", "el|del|al|hasta el|día"),
    "{turn} {season}", r"<\b[Ee]ntre los años >{year} y {year2}",
    r"<\b(?:[Ll]os|pasados|próximos) días >{day} y {day2}<(?! de [a-z]|[0-9]| (?:horas|años))>",
    r"<\b(?:[Nn]oche|[Mm]adrugada) del >{day} al {day2}<(?! de [a-z]|[0-9]| (?:%|por))>",
    "{past} {weekday} {dom}<(?! de [a-z]|[0-9])>", "{next} {weekday} {dom}<(?! de [a-z]|[0-9])>",
    r"<\b(?:música|cine|moda|canciones|estética|década|juventud|niños|hijos) de los >{tens}",
    r"<\b(?i:en) los >{tens}<(?= [a-záéíóú]+(?:aba|aban|ía|ían|aron|ieron)\b)>",
)  # fmt: skip
"""Orders of dates."""
_OPEN = r"(?i:abren?|abiert[oa]s?|cierran?|cerrad[oa]s?|horario)(?: al público)?,? de"
_TILL = r"(?:a|hasta) (?:[0-9]{1,2}|[a-z]{3,10})(?: h(?:oras)?)?(?=[.,;)]|\Z)"
CLOCKS = (
    rf"<\b{_OPEN} >{{hour}}<(?: h| horas)? {_TILL}>",
    rf"<\b{_OPEN} (?:[0-9]{{1,2}}|[a-z]{{3,10}}) (?:a|hasta) >{{hour}}[ horas| h]<(?=[.,;)]|\Z)>",
    r"<\b(?i:de|desde)(?: las)? >{hour}<(?: horas)? (?:a|hasta)(?: las)? [0-9]{1,2} horas\b>",
    r"<\b(?i:de|desde)(?: las)? [0-9]{1,2}(?: horas)? (?:a|hasta)(?: las)? >{hour} horas",
)
"""Orders of times of day."""
_EVEN = r"(?:casi |apenas |solo |más de |menos de |cerca de )?"
CHANGED = (
    r"(?:pas|sub|baj|crec|ca[eyí]|aument|reduj|reduc|descend|dispar|disminu|increment)[a-zà-ÿ]*"
    r"(?: en (?:[0-9]{1,2}|un|una|dos|tres|cuatro|cinco|seis|diez|solo|apenas|menos)(?: "
    r"d[ei])?(?: [a-zà-ÿ]+){1,3}:?|:) (?:del?|desde(?: el| los)?)"
)
"""What before two amounts tells a change, with a stretch of time or a colon within."""
_GONE = (
    r"\b(?:sub|aument|crec|ca[yí]|baj|descend|dispar|repunt|avanz|increment|retroced|escal|"
    r"trep|desplom|redu[cj])(?:ió|ó|eron|ieron|aron|ido|ado|yó|yeron|ía|iendo|ando|e|en|a|"
    r"an)\b(?:[^.;!?\n]|\.(?=[0-9])){0,50}\Z"
)
REACHED = dict.fromkeys(("hasta", "hasta los", "hasta las", "hasta el", "hasta un"), _GONE)
"""Of words that tell how far something went: see `AmountWords.bounds_reached`."""
COUNTED = (
    r"\b(?:número (?:total )?de|cifra de|habitantes|residentes|parados|afiliados|ocupados|"
    r"turistas|visitantes|"
    r"espectadores|nacimientos|inscritos)\b[^.;!?\n]{0,45} (?:a|en|hasta|son|eran|de|supera|"
    r"superó|superan|roza|alcanza|"
    r"alcanzó|suman) (?:los |las |casi |unos |más de )?\Z"
)
"""What stands before a large number that counts what it names."""
CARRIED = (
    r"\b(?:al|el|del|un|con el|con un|en el|frente al|contra el|hasta el|desde el|a un|de un|"
    r"sobre el|"
    rf"por debajo del|por encima del|solo el) {_EVEN}"
)
CARRIED_WHOLES = (
    rf"\b(?:frente al|contra el|por debajo del|por encima del|en vez del|en lugar del) {_EVEN}"
)
CARRIED_TAILS = (
    r" (?:en|de(?!l? (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|"
    r"noviembre|diciembre))|del|para|a|y|hace|que|registrado|previo|anterior|actual|por|según)\b"
)
INSTEAD = r"(?:en lugar de|en vez de|frente a) (?:los |las )?"
_SUMS = (
    r"impuestos?|recortes?|fondos?|ingresos|facturaci[óo]n|factur[aóe]\w*|beneficios?|ganancias?|"
    r"pérdidas|deudas?|déficit|superávit|presupuest\w+|gastos?|gast[aóe]\w*|costes?|costos?|"
    r"cuesta|costó|costará|costaría|inversi[óo]n\w*|invert\w+|invirt\w+|financi\w+|partida|"
    r"recaudaci[óo]n|multas?|indemnizaci\w+|fraude|estafa|valor|valorad[oa]s?|ayudas?|"
    r"subvenci\w+|préstamos?|crédito|licita\w*|adjudic\w+|contrato|ventas|exportaciones|rescate|"
    r"desvió|desviado|malvers\w+|dotad[oa]\w*|movilizar\w*|presupuestad[oa]|ahorro"
)
_FOREIGN = (
    r"\b(?:1[0-9]{3}|méxico|mexican\w+|argentin\w+|chile\w*|colombi\w+|per[úu]\w*|ecuat?ador\w*|"
    r"bolivi\w+|venez\w+|uruguay\w*|paraguay\w*|cuba\w*|costarric\w+|costa rica|panam[áe]\w*|"
    r"guatemal\w+|hondur\w+|nicarag\w+|salvador\w*|dominican\w+|buenos aires|bogotá|lima|santiago|"
    r"caracas|quito|estados unidos|ee\. ?uu|washington|londres|japón|china|reino unido|suiza|"
    r"pesos?|soles|d[óo]lares?|secretaría|jalisco|nuevo león|pemex|cdmx)\b"
)
BARE_MONEY = ("EUR", _SUMS, _FOREIGN)
"""Of sums without a currency: see `PhraseWords.bare_money`."""
_NOUN = r"[a-záéíóúñ]{3,20}"
_NO_SECOND = (
    r"después|antes|exacto|entero|completo|para|pero|como|cuando|donde|entre|sobre|"
    r"desde|hasta|según|está|cada|"
    r"plano|mano|guerra|mitad|parte|línea|persona|división|clase|categoría|residencia|"
    r"vivienda|lengua|idioma|apellido|nombre|semestre|trimestre|quincena|domingo|lunes|"
    r"martes|miércoles|jueves|viernes|sábado|vuelta|juventud|enseñanza|término|siglo|"
    r"milenio|tiempo|piso|premio de|dosis|hogar|opinión|oportunidad|vida|naturaleza|hora|"
    r"instancia"
)
_AGED = {
    "veinteañero": 20,
    "veinteañera": 20,
    "treintañero": 30,
    "treintañera": 30,
    "cuarentón": 40,
    "cuarentona": 40,
    "cincuentón": 50,
    "quincuagenario": 50,
    "quincuagenaria": 50,
    "sexagenario": 60,
    "sexagenaria": 60,
    "septuagenario": 70,
    "septuagenaria": 70,
    "octogenario": 80,
    "octogenaria": 80,
    "nonagenario": 90,
    "nonagenaria": 90,
}
AGE_WORDS = {f"{word}{end}": (n, n + 9) for word, n in _AGED.items() for end in ("", "s")}
"""Persons of an age in one word."""
_SECOND = (
    rf"\b(?:[Ee]l|[Ll]a|[Ss]u|[Dd]el|[Aa]l|[Uu]na?|[Ee]ste|[Ee]sta) "
    rf"(?=[a-z]+ (?!(?:{_NO_SECOND})\b)[a-zà-ÿ]{{4,}})"
    r"(?P<number>(?=segund[oa] ){ordinal})(?= [a-zà-ÿ]{4,})"
)
TOLD: dict[FigureKind, tuple[str, ...]] = {
    "count": (
        (
            r"\b(?:[Aa]|[Cc]on|[Ss]olo|[Aa]penas) "
            r"(?P<figure>(?P<one>un) (?P<unit>punto|escaño|gol|partido))(?= (?:por detrás|por "
            r"delante|de ventaja|del|más que|menos que)\b)"
        ),
    ),
    "percent": (
        (
            r"\((?P<figure>(?:\+ ?)?(?P<number>(?<=[+ ])[0-9],[0-9]|-[0-9],[0-9]) punto[s]?)(?=[) "
            r"])(?! (?:de|d'|di) )"
        ),
        (
            r"(?:%|[Pp]rozent|por ciento|por cento|per cento|pour cent)[^.;!?\n]{0,160}?\("
            r"(?P<figure>(?:\+ ?)?(?P<number>-?[0-9]{1,2}(?:,[0-9]{1,2})?) punto[s]?)(?=[) "
            r"])(?! (?:de|d'|di) )"
        ),
        (
            r"(?:%|[Pp]rozent|por ciento|por cento|per cento|pour cent)[^.;!?\n]{0,60}?[ (]"
            r"(?P<figure>(?P<one>un) punto)(?= (?:más|menos|por encima|por debajo)\b)"
        ),
        (
            r"\b[Mm]argen de error\b[^.;\n]{0,30}? (?P<figure>(?P<number>[0-9](?:,[0-9])?|"
            r"{cardinal}) puntos)\b(?! (?:porcentual|básic))"
        ),
        *(
            rf"(?<![\w.,-])(?P<number>[0-9]{{1,2}}(?:,[0-9]{{1,2}})?)"
            rf"(?= (?:frente al|en lugar del|en vez del|contra el) {whole} ?(?P<unit>%|por ciento))"
            for whole in (r"[0-9]{1,2}(?:,[0-9]{1,2})?", r"{cardinal}")
        ),
    ),
    "ratio": (
        (
            r"\b(?:perd|ca[eyí]|crec|sub|baj|aument|reduj|reduc|disminu|encog)\w*(?: en| casi| "
            r"más de)? "
            r"(?P<figure>un (?P<nth>cuarto|quinto|sexto|décimo))(?=[.,;)]| (?:en|desde|de su|y)\b)"
        ),
        (
            r"\b(?:[Tt]ras el|[Cc]on el|[Aa]l|[Hh]asta el) (?P<figure>(?P<part>[0-9]{1,2})-"
            r"(?P<whole>[0-9]{1,2}))(?![0-9-])"
        ),
    ),
    "age": (
        (
            r"\b(?P<figure>(?:(?P<least>[Mm]ayores)|(?P<most>[Mm]enores)) de "
            r"(?P<number>[1-9][0-9]?|{cardinal}) (?P<unit>meses|años))\b"
        ),
        r"[a-záéíóúñ]{3,}, de (?P<number>[1-9][0-9])(?=, [a-záéíóú])",
        (
            r"\b(?:debutó|empezó|murió|falleció|ganó|llegó|emigró|publicó|dejó|abandonó|ingresó|"
            r"se casó|se retiró|se jubiló|debutaron|estrenó|escribió|fichó) a los "
            r"(?P<number>[1-9][0-9])(?=[.,;)]|\Z| (?:y|con|en|como)\b)"
        ),
    ),
    "rank": (
        _SECOND,
        (
            r"\b(?:[Ee]l|[Ll]a|[Ss]u|[Dd]el|[Aa]l) (?P<number>(?!primer){ordinal})"
            rf"(?= {_NOUN} (?:más|mayor|mejor|peor|con más|con menos)\b)"
        ),
        (
            r"(?<=, )(?P<number>(?!primer){ordinal})(?= (?:en la (?:meta|general|clasificación|"
            r"tabla)|a [0-9]|con [0-9])|, )"
        ),
        r"\b(?P<figure>minuto (?P<number>[1-9][0-9]{0,2}))\b(?! de silencio)",
    ),
}
"""By kind; see `PhraseWords.told`."""
