"""Spanish figures by what stands around them: a single hour, ages, points of a share."""

from factcheck.languages._one_lengths import alone
from factcheck.languages._told_ages import AGED
from factcheck.languages._told_counts import MANY
from factcheck.model.words import FigureKind

_DEC = r"[0-9]{1,2}(?:[,.][0-9]{1,2})?"
_WHOLE = r"[1-9][0-9]?|1[01][0-9]|{cardinal}"
_INDEX = r"Ibex|IBEX|Dow|Nasdaq|DAX|CAC|S&P|Nikkei|FTSE|Merval|[Íí]ndice|PMI|clasificación|[Ll]iga"
_SENTENCE = rf"(?:\A|(?<=[.!?:] )|(?<=\n))(?:(?!{_INDEX})[^.!?\n]){{0,160}}?"
_ONE_UNIT = r"(?:hora|minuto|segundo|jornada|día|semana|mes|año)"
_LASTING = (
    r"en(?: solo| sólo| apenas| tan solo)?|durante|tras|dura|duró|durará|más de|menos de|casi|"
    r"cerca de|al cabo de|al menos|solo|sólo|apenas|desde hace|por|plazo de|per[ií]odo de|"
    r"pas(?:ar|ó|aron|ado|ando)|tard(?:ar|ó|a|aron)|dentro de|máximo de|mínimo de|pena de|lapso de"
)
_NO_PERSON = (
    r"carrera|espera|primera|tercera|frontera|manera|barrera|bandera|mayor|menor|anterior|"
    r"durante|mediante|siguiente|presente|contrato|valor|sector|motor|precedente|semana|"
    r"ventana|campaña|mañana|hora|ahora|demora|mejora|enero|dinero|número|trayectoria|"
    r"máximo|mínimo|mandato|pasado|mercado|estado|resultado|periodo|plano|verano|piano|"
    r"condena|pena|promedio|temporada|década|jornada|llegada|entrada|salida|estancia|ejercicio|"
    r"salario|horario|calendario|escenario|aniversario|seminario|itinerario|diario|canario|"
    r"superior|interés|mes|descuento|adolescente(?= de entre)"
)
_PERSON = (
    rf"\b(?!(?:{_NO_PERSON})\b)[A-Za-záéíóúñ]{{2,20}}(?:ora?|ista|er[oa]|ari[oa]|ante|ente|"
    rf"an[oa]|és|esa|"
    r"in[oa]|eñ[oa]|óloga?o?|ad[oa]|médic[oa]|alcalde|alcaldesa|atleta|víctima|turista)"
    r"(?: [a-záéíóúñ]{4,16}| de [A-ZÁÉÍÓÚ]\w{2,16}){0,1}"
)
_GROUPED = r"[1-9][0-9]{0,2}(?:\.[0-9]{3})*"
_SOME = rf"{_GROUPED}|(?!(?i:un))(?i:{{cardinal}})"
_BEGINS = r"(?<![\w.,:/-])"
_NOUN = r"(?!años|meses|días|horas|minutos)[a-záéíóúñ]{4,}"
_CLOSED = r"(?=[.;)]|,(?! ?[0-9])|\Z|\n)"
TOLD: dict[FigureKind, tuple[str, ...]] = {
    "number": (
        (
            r"\b(?:frente a|contra|de|sobre) l[oa]s "
            r"(?P<number>[0-9]{1,3}(?:\.[0-9]{3})*,[0-9]{1,4})(?= (?:del?|registrad[oa]s|"
            r"anteriores)\b)"
        ),
        (
            r"\b(?:tasa de fecundidad|tasa de natalidad|índice|coeficiente|nota media|media|"
            r"número medio)\b[^.;%\n]{0,50}? (?:a|en|de|hasta) (?P<number>[0-9]{1,3},[0-9]{1,3})"
            r"(?![0-9%]| ?[%€$]|[.,][0-9])(?=[.,;)]|\Z| (?:en|em|nel|in|par|por|pro|per|contre|"
            r"frente|contra|contro|points?)\b)"
        ),
    ),
    "duration": (
        *alone(
            "[Uu]na? ",
            "hora|minuto|semana|mes|año(?! nuevo)",
            "segundo|día",
            "y|o|después|antes|más tarde|a|al|para|por|con|sin|desde|hasta|entero|entera|completo|"
            "completa|en(?! (?:el |la )?que)|de (?:retraso|espera|cárcel|prisión|duración|trabajo|"
            "viaje|vacaciones|descanso|antelación|plazo|vida|edad|garantía)",
        ),
        (
            rf"\b(?i:{_LASTING}) (?P<figure>(?P<one>una?) (?P<unit>{_ONE_UNIT}))\b"
            r"(?! y (?:medi[oa]|cuarto)|[- ]luz| después| antes| más tarde| y otr)"
        ),
        rf"\b(?P<figure>(?P<one>un) (?:solo|mismo|único) (?P<unit>{_ONE_UNIT}))\b",
    ),
    "count": (
        *MANY["es"],
        (
            r"\b(?P<figure>(?P<one>un[oa]?) (?:únic[oa]|sol[oa]) (?P<unit>(?!cosa|palabra|"
            r"día)[a-zà-ÿ]{4,}))\b"
        ),
        (
            r"\b(?P<figure>(?P<half>[Mm]edi[oa]) (?P<unit>cebollas?|manojo|taza|vaso|limón|barra|"
            r"pimiento|cucharadita|cucharada|paquete|copa|botella|manzana|naranja|sobre|pastilla|"
            r"tableta|lata|sandía|aguacate))\b"
        ),
        rf"{_BEGINS}(?P<number>{_SOME})(?= de (?:l[oa]s|sus|est[oa]s) (?:{_SOME}) {_NOUN})",
        rf"[0-9] [a-záéíóúñ]{{4,20}}s (?:de|sobre) (?P<number>{_GROUPED}){_CLOSED}",
        (
            r"\b(?P<figure>(?P<one>[Uu]na?) (?P<unit>muerto|fallecido|herid[oa]|desaparecid[oa]|"
            r"superviviente))(?= y (?:[0-9]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)|"
            r"[.,;:]|"
            r" (?:en|tras|por)\b)"
        ),
        (
            r"\by (?P<figure>(?P<one>una?) (?P<unit>muerto|herid[oa]|desaparecid[oa]|bebé|niñ[oa]|"
            r"menor|"
            r"adolescente|policía|soldado|civil))(?=[.,;:]|\Z)"
        ),
    ),
    "measure": (
        r"(?<![\w-])(?P<figure>(?P<one>(?P<unit>kilo|litro|metro|kilómetro))(?P<half> y medio))\b",
    ),
    "percent": (
        (
            rf"{_SENTENCE}(?:%|por ciento|de cada (?:diez|cinco|cien|cuatro|"
            rf"tres))[^.!?\n]{{0,100}}? (?P<figure>(?P<number>{_DEC}|"
            rf"{{cardinal}})"
            r" puntos?)(?! (?:porcentual|básic|base|de ventaja|y medio))\b"
        ),
        (
            rf"{_SENTENCE} (?P<figure>(?P<number>{_DEC}|{{cardinal}}) puntos?)"
            r"(?= (?:de|del) PIB|[^.!?\n]{0,60}(?:%|por ciento))(?! (?:porcentual|básic|base|y "
            r"medio))"
        ),
    ),
    "age": (
        (
            r"\b(?i:beb[eé]s?|niñ[oa]s?|reci[eé]n nacid[oa]s?|lactantes?|cachorr[oa]s?|hij[oa]s?|"
            r"gemel[oa]s|niet[oa]s?)"
            r"(?: [a-zà-ÿ]{3,12})? de (?:s[oó]lo |apenas )?(?P<figure>"
            r"(?P<number>[1-9][0-9]?|{cardinal}) (?P<unit>meses|semanas|días))\b"
            r"(?! de (?!edad|vida|nacid|[A-Z]|(?:la|las|los|su|sus|una?)\b))"
        ),
        *AGED["es"],
        (
            r"\b(?:mujeres|hombres|jóvenes|niños|niñas|hermanos|hermanas|hijos|hijas|menores|"
            r"personas|chicos|chicas|detenidos|varones),? de "
            r"(?P<number>[1-9][0-9]?)(?= [ye] [1-9][0-9]? años\b)"
        ),
        (
            r"\b(?:mujeres|hombres|jóvenes|niños|niñas|hermanos|hermanas|hijos|hijas|menores|"
            r"personas|chicos|chicas|detenidos|varones),? de "
            r"[1-9][0-9]? [ye] (?P<figure>(?P<number>[1-9][0-9]?) años)\b"
        ),
        r"\b[Jj]ubila\w{1,6} (?:\w+ )?a los (?P<figure>(?P<number>[5-7][0-9])(?: años)?)\b",
        rf"{_PERSON},? de (?P<figure>(?P<number>{_WHOLE}) años)\b(?! de)",
        (
            r"(?<!condenado )(?<!condenada )(?<!castigado )(?<!sancionado )(?<!prisión )"
            r"\b[Cc]on (?:solo |apenas )?(?P<figure>(?P<number>[1-9][0-9]|{cardinal}) años)"
            r"(?=[.,;)]|\Z| (?:y (?!medio)|se|ya|su|fue|cuando|al)\b)"
        ),
        (
            r"\b(?P<figure>(?P<number>[1-9][0-9]?|{cardinal}) años)"
            r"(?= (?:tiene|tenía|tienen|tenían)\b)"
        ),
        r"\b[A-ZÁÉÍÓÚÑ][a-záéíóúñ]{2,14} \((?P<figure>(?P<number>[1-9][0-9]) años)\)",
        (
            r"(?:\A|(?<=[.,;:] )|(?<=\n))[Cc]on (?:solo |apenas "
            r")?(?P<figure>(?P<number>[1-9][0-9]) "
            r"años)(?=[,.;]| (?:ya|recién|cumplidos|gan|se|fue|dej|public|debut))"
        ),
        (
            r"\b[Ee](?:speranza de vida|dad (?:media|mediana|promedio))\b[^.;\n]{0,60}? "
            r"(?P<figure>(?P<number>[0-9]{2}(?:,[0-9]{1,2})?) años)\b"
        ),
        (
            r"\b[Ee]speranza de vida\b[^.;\n]{0,40}? [0-9]{2}(?:,[0-9]{1,2})? años\b[^.;\n]{0,60}? "
            r"(?P<figure>(?P<number>[0-9]{2}(?:,[0-9]{1,2})?)(?: años)?)(?=[.,;]|\Z| (?:en|para)\b)"
        ),
        r"(?P<figure>\b[Ee]ntre los (?P<number>[1-9][0-9]?) y los (?P<until>[1-9][0-9]) años)\b",
        (
            r"\baños y (?:su|sus|una?) [a-záéíóúñ]{4,14} de (?P<number>[1-9][0-9]?|{cardinal})"
            r"(?=[.,;)]| (?:fueron|han|y|son|murieron|resultaron)\b)"
        ),
        (
            r"(?:\A|(?<=[.!?;] )|(?<=\n))(?:A los|Con) (?P<number>[1-9][0-9])"
            r"(?=,? [a-záéíóú]{1,}(?:ó|aba|ía|izo|ue) )"
        ),
        r"[a-záéíóúñ], a los (?P<number>[1-9][0-9])(?=[,.;)])",
        (
            r"\b(?:[Mm]ayor|[Mm]enor|[Hh]ij[oa]|[Nn]iñ[oa]) de (?P<number>[1-9]|"
            r"{cardinal})(?=[.,;)]|"
            r"\Z)"
            r"(?! hermanos)(?<!la mayor de \w{3})(?<!el mayor de \w{4})"
        ),
    ),
    "ratio": (
        (
            r"(?<![\w./,])(?P<figure>(?P<part>[1-9])/(?P<whole>[2-9]|10))"
            r"(?= (?:de la|de los|de las|partes)\b(?! (?:19|20)\d))"
        ),
    ),
    "rank": (
        r"\b(?P<number>{ordinal})(?= (?:en|de) la (?:tabla|clasificación|general)\b)",
        (
            r"\b(?:[Ee]l|[Ll]a|[Dd]el|[Aa]l) (?P<number>{ordinal})(?= (?:de Europa|de España|"
            r"del mundo|del país|de América)\b)"
        ),
        (
            r"\b(?:[Ee]l|[Ll]a|[Dd]el|[Aa]l) (?P<number>(?=primer[oa]\b){ordinal})(?= de "
            r"(?:l[oa]s|sus|est[oa]s|"
            r"un) "
            r"(?:[0-9]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|total)\b)"
        ),
        r"\b(?P<number>(?=[Ss]egunda)(?i:{ordinal}))(?= vuelta\b)",
        (
            r"\b(?:[Ss]u|[Ll]a|[Uu]na?|[Ee]sta|[Tt]ercer[oa]?) ?(?P<number>segund[oa]|tercer[oa]?|"
            r"cuart[oa]|"
            r"quint[oa]|sext[oa]|séptim[oa])(?= (?:Eurocopa|Copa|Mundial|Liga|Champions|Roland|"
            r"Wimbledon|"
            r"Grand Slam|Oscar|Óscar|Goya|Balón|Bota|Supercopa|Tour|Giro|Vuelta|Juegos|Masters)\b)"
        ),
        (
            r"\b(?:es|son|está|va|marcha|terminó|acabó|quedó|sigue) (?P<number>(?!primer){ordinal})"
            r"(?= (?:con|de la (?:general|clasificación|tabla)|del mundo|a [0-9])\b)"
        ),
    ),
}
"""By kind; see `PhraseWords.told`."""
