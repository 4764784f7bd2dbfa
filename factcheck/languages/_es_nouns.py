"""Spanish words around what is counted and measured, and the words that are traps."""

from decimal import Decimal

from factcheck.languages import _es_cldr_data as cldr
from factcheck.languages._list import words
from factcheck.languages._seconds import SECONDS, parts_of_second
from factcheck.languages._signs import SYMBOLS, data_units, tabled
from factcheck.model.language import Unit


def _plain(word: str) -> str:
    """Return the word without its accent."""
    return word.translate(str.maketrans("áéíóú", "aeiou"))


PLURALS = r"[^\W\d_]{3,24}s"
PLURAL_TRAPS = frozenset(
    words(
        """
    más menos veces después antes entonces meses años días semanas horas minutos segundos siglos
    décadas lustros millones billones miles cientos docenas decenas centenares millares euros
    dólares pesos los las unos unas nos les sus mis tus ellos ellas estos estas esos esas
    aquellos aquellas cuales quienes otros otras todos todas ambos ambas varios varias muchos
    muchas pocos pocas tres seis dos dieciséis veintidós veintiséis lunes martes miércoles jueves
    viernes tras mientras además décimas centésimas milésimas delante contra
    apenas atrás detrás través jamás quizás gracias vamos hemos somos
    estamos tenemos podemos debemos sabemos creemos queremos eres crisis análisis tesis
    sólo solos solas primeros primeras últimos últimas respecto versus plus tercios cuartos
    quintos décimos partes medios medias adiós dios país inglés francés portugués japonés holandés
    danés estrés grados superiores inferiores nosotros vosotros ustedes salvo tales
    cuántos tantos tantas juntos juntas posteriores anteriores siguientes próximos próximas
    restantes principales mejores bajos altos altas yenes yuanes libras pesetas reales soles
    gris millas pies pulgadas kilos litros metros
"""
    )
)
QUALIFIERS = frozenset(
    words(
        """
    nuevos nuevas grandes principales otros otras primeros primeras últimos últimas mejores
    peores pequeños pequeñas diferentes distintos distintas diversos diversas antiguos antiguas
    importantes largos largas buenos buenas malos malas altos altas bajos bajas posibles presuntos
    presuntas supuestos supuestas simples verdaderos verdaderas actuales futuros futuras
    próximos próximas siguientes famosos famosas conocidos conocidas ex numerosos numerosas viejos
    viejas propios propias medianas graves únicos únicas restantes históricos históricas
"""
    )
)
OPENERS = frozenset(
    words(
        """
    en a de con por para desde hasta entre sobre tras según los las el la unos unas estos estas
    esos esas sus otros otras y o e u pero solo sólo casi cerca más menos hay había son eran
    fueron tiene tenía tenían tienen hace dentro ayer hoy mañana cuando si no ni como al del lo que
    apenas además también aproximadamente alrededor quedan faltan murieron mientras durante mediante
    total todos todas ambos cada cualquier
"""
    )
)
COUNTERS: dict[str, str | None] = {
    word: word
    for word in words(
        "habitantes personas mujeres países clientes casos niños veces set sets gol crisis"
    )
}

_TIME = {word: Unit(unit) for word, unit in cldr.DURATIONS.items() if len(word) > 2}
DURATIONS: dict[str, Unit | None] = {
    **SECONDS,
    **parts_of_second(
        "centésima de segundo, centésimas de segundo, décima de segundo, décimas de segundo, "
        "milésima de segundo, milésimas de segundo"
    ),
    **_TIME, "siglo": Unit("year", Decimal(100)), "siglos": Unit("year", Decimal(100)),
    "década": Unit("year", Decimal(10)), "décadas": Unit("year", Decimal(10)),
    "decenio": Unit("year", Decimal(10)), "decenios": Unit("year", Decimal(10)),
    "lustro": Unit("year", Decimal(5)), "lustros": Unit("year", Decimal(5)),
    "trimestre": Unit("month", Decimal(3)), "trimestres": Unit("month", Decimal(3)),
    "semestre": Unit("month", Decimal(6)), "semestres": Unit("month", Decimal(6)),
    **dict.fromkeys(
        ("día hábil", "días hábiles", "día laborable", "días laborables", "días laborales",
         "días naturales", "días corridos"), Unit("day")
    ),
    "hrs": Unit("hour"), "hs": Unit("hour"), "h": Unit("hour"), "min.": Unit("minute"),
    "seg": Unit("second"),
    "milisegundos": Unit("second", Decimal("0.001")),
    "centésimas": Unit("second", Decimal("0.01")), "milésimas": Unit("second", Decimal("0.001")),
    **dict.fromkeys(("hora local", "hora española", "hora peninsular")),
    "horas y cuarto": Unit("hour", more=(Decimal("0.25"), Decimal("0.25"))),
    "bienio": Unit("year", Decimal(2)), "trienio": Unit("year", Decimal(3)),
    "quinquenio": Unit("year", Decimal(5)), "quinquenios": Unit("year", Decimal(5)),
    "bimestre": Unit("month", Decimal(2)), "bimestres": Unit("month", Decimal(2)),
    "cuatrimestre": Unit("month", Decimal(4)), "cuatrimestres": Unit("month", Decimal(4)),
    "milenio": Unit("year", Decimal(1000)), "milenios": Unit("year", Decimal(1000)),
    "quincenas": Unit("day", Decimal(15)), "quincena": Unit("day", Decimal(15)),
    "sexenio": Unit("year", Decimal(6)), "sexenios": Unit("year", Decimal(6)),
    "cuatrienio": Unit("year", Decimal(4)), "bienios": Unit("year", Decimal(2)),
    "trienios": Unit("year", Decimal(3)),
    "minutos luz": None, "años luz": None, "hora punta": None, "años de edad": None,
}  # fmt: skip
AGES: dict[str, Unit | None] = {
    "años de edad": Unit("year"),
    "añitos": Unit("year"),
    "meses de edad": Unit("month"),
    "semanas de edad": Unit("week"),
    "días de edad": Unit("day"),
}
AGES_BEFORE = {"edad": Unit("year")}
AGES_AROUND = {"años": Unit("year"), "año": Unit("year")}
_PEOPLE = words(
    """
    hombre mujer niño niña joven anciano anciana adolescente menor varón persona chico chica bebé
    estudiante ciudadano ciudadana vecino vecina señor señora hijo hija muchacho muchacha
    hombres mujeres niños niñas jóvenes ancianos ancianas adolescentes menores varones personas
    chicos chicas estudiantes ciudadanos ciudadanas vecinos vecinas hijos hijas alumnos alumnas
    adultos adultas voluntarios voluntarias trabajadores trabajadoras usuarios participantes
    encuestados conductores votantes residentes consumidores jugadores alumno alumna
    pacientes actor actriz cantante futbolista político escritor escritora periodista mayores mayor
    argentino español mexicano mexicana española argentina británico estadounidense colombiano
"""
)
_OF = ("de", "de entre", "entre", "entre los", "de entre los")
AGES_LEAD = frozenset(f"{who} {of}" for who in _PEOPLE for of in _OF) | {
    ", de", "tiene", "tenía", "tiene solo", "tiene apenas", "tenía solo", "tenía apenas", "tienen",
    "tenían", "cumplió", "cumple", "cumplir", "cumplirá",
    "a los", "con apenas", "edades de", "edades de entre", "edad de", "edad de los", "a sus",
    "edades entre los", "edades entre",
}  # fmt: skip

_WORDS = {
    "mAh": "mA.h", "hab./km²": "/km2", "habitantes por kilómetro cuadrado": "/km2",
    "tonelada métrica": "t", "toneladas métricas": "t", "kilo": "kg", "kilos": "kg",
    "teravatios hora": "TW.h", "gigavatios hora": "GW.h", "gigavatio hora": "GW.h",
    "megavatios hora": "MW.h", "megavatio hora": "MW.h", "kilovatios-hora": "kW.h",
    "teravatios": "TW", "grados": "deg", "grado": "deg", "grados centígrados": "Cel",
    "grados celsius": "Cel", "barriles": "[bbl_us]", "barril": "[bbl_us]",
    "barriles de petróleo": "[bbl_us]", "galones": "[gal_us]", "yardas": "[yd_i]",
    "nudos": "[kn_i]", "decibelios": "dB", "decibeles": "dB", "voltios": "V", "nanómetros": "nm",
    "micras": "um", "millas cuadradas": "[smi_us]", "pies cuadrados": "[sft_i]",
    "años luz": "[ly]", "petabytes": "PBy", "hectómetros cúbicos": "hm3", "caballos": "[HP]",
    "caballos de vapor": "[HP]", "kilómetros/hora": "km/h", "km/s": "km/s",
    "kilómetros por segundo": "km/s",
    "metros por segundo": "m/s", "km por hora": "km/h", "kms": "km",
    "kgs": "kg", "mts": "m", "centímetros cúbicos": "cm3", "kilohercios": "kHz", "lb": "[lb_av]",
    "megas": "MBy", "gigas": "GBy", "oz": "[oz_av]", "libras": "[lb_av]",
}  # fmt: skip
_LONG = {word: code for word, code in cldr.MEASURES.items() if len(word) > 3}
MEASURES: dict[str, Unit | None] = {
    word: Unit(code) for word, code in (_LONG | SYMBOLS | _WORDS).items() if word != "ha"
}
_DATA = data_units(
    {"kilo": "k", "mega": "M", "giga": "G", "tera": "T"}, ("bit", "bits"), ("byte", "bytes"),
    "por segundo",
)  # fmt: skip
MEASURES |= tabled(
    """
    grados_C,Celsius=Cel grados_F,Fahrenheit=[degF] kelvin,kelvins,grados_Kelvin=K
    bushels=[bu_us] pies_cúbicos=[cft_i] onzas_troy,onza_troy=[oz_tr] milibares=mbar CV=[HP]
    barriles_diarios,barriles_por_día,barriles_al_día,barriles/día=[bbl_us]/d lux=lx lúmenes=lm
    partes_por_millón=[ppm] revoluciones_por_minuto=/min quilates,quilate=[car_m] megapíxeles=Mpx
    becquereles,becquerelios,bequerelios=Bq quintales=quintal arrobas=arroba hectolitros=hL
    microgramos,microgramo=ug microgramos_por_metro_cúbico=ug/m3 miligramos_por_litro=mg/L
    megatones=Mt hectopascales=hPa newtons_metro=N.m caballos_de_vapor=[HP] centilitros=cL
    """,
    "mili=m micro=u nano=n kilo=k mega=M giga=G tera=T",
    "pascales=Pa voltios,voltio=V sieverts,sievert=Sv becquereles=Bq julios=J toneladas=t watts=W",
)
MEASURES |= {word: Unit(code) for word, code in _DATA.items()}
HECTARES = (Unit("har"), r"(?!)", r"(?=[.;)]|,(?! ?[0-9])|\s*\Z| (?:de|del|y|en)\b)")
"""What makes "ha" hectares and no verb."""
ONES = frozenset(
    (*words("euro dólar yen yuan céntimo kilo kilogramo gramo litro mililitro kilómetro metro "
            "centímetro milímetro hectárea tonelada gigabyte megavatio gigavatio"),
     "metro cuadrado", "kilómetro cuadrado", "metro cúbico", "grado celsius", "grado fahrenheit")
)  # fmt: skip
"""See `AmountWords.ones`."""
MEASURES |= dict.fromkeys(
    ("grados bajo cero", "grado bajo cero", "grados negativos"),
    Unit("deg", Decimal(-1)),
)
MEASURES |= dict.fromkeys(
    ("°C bajo cero", "ºC bajo cero", "grados centígrados bajo cero", "grados celsius bajo cero"),
    Unit("Cel", Decimal(-1)),
)

_SMALL_ORDINALS = {
    "primer": 1, "segund": 2, "tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "séptim": 7,
    "octav": 8, "noven": 9,
}  # fmt: skip
_TEN_ORDINALS = {
    "vigésim": 20, "trigésim": 30, "cuadragésim": 40, "quincuagésim": 50, "sexagésim": 60,
    "septuagésim": 70, "octogésim": 80, "nonagésim": 90, "centésim": 100,
}  # fmt: skip
_ABOVE = {"undécim": 11, "duodécim": 12, "milésim": 1000, **_TEN_ORDINALS}
_ABOVE |= {  # decimotercero, vigesimoprimero, vigésimo primero
    join + small: ten + one
    for tens, ten in {"décim": 10, **_TEN_ORDINALS}.items()
    for small, one in _SMALL_ORDINALS.items()
    for join in (_plain(tens) + "o", tens + "o ", tens + "a ")
}
_HUNDRED_ORDINALS = {
    "centésim": 100, "ducentésim": 200, "tricentésim": 300, "cuadringentésim": 400,
    "quingentésim": 500, "sexcentésim": 600, "septingentésim": 700, "octingentésim": 800,
    "noningentésim": 900, "milésim": 1000,
}  # fmt: skip
_ABOVE |= _HUNDRED_ORDINALS
_ABOVE |= {
    f"milésim{end} {small}": 1000 + n for small, n in _SMALL_ORDINALS.items() for end in "oa"
}
_ABOVE |= {"diezmilésim": 10_000, "cienmilésim": 100_000, "millonésim": 10**6}
ORDINAL_HEADS = {f"{stem}{end} ": n for stem, n in _HUNDRED_ORDINALS.items() for end in "oa"}
_ABOVE["decimoctav"] = 18
LONG_ORDINALS = {stem + end: place for stem, place in _ABOVE.items() for end in ("o", "a")}
LONG_ORDINALS |= {stem: n for stem, n in _ABOVE.items() if stem.endswith(("primer", "tercer"))}
"""Ordinals of more than ten: always ranks."""
ORDINALS = {
    stem + end: place
    for stem, place in (_SMALL_ORDINALS | {"décim": 10, "septim": 7}).items()
    for end in ("o", "a")
} | {"primer": 1, "tercer": 3} | LONG_ORDINALS  # fmt: skip
RANKED = words(
    """
    mayor menor mejor peor puesto posición plaza aniversario edición economía productor
    exportador importador mandato piso planta ciudad país clasificado vez año victoria derrota
    título gol set peldaño escalón generación fila máximo máxima jornada ronda banco fabricante
"""
)
ORDINAL_SIGNS: dict[str, str | None] = {
    word: word
    for word in words(
        "º ª .º .ª ° .° er er. .er ro ra do da to ta mo ma vo va no na "
        ".ro .ra .do .da .to .ta .mo .ma .vo .va .no .na"
    )
    if word != "°"
}
ORDINAL_SIGNS |= {
    f"{sign} {noun}": noun
    for sign, own in tuple(ORDINAL_SIGNS.items())
    for noun in words("puesto lugar posición plaza")
    if own
}
FRACTIONS: dict[str, int | None] = {
    "tercio": 3, "tercios": 3, "cuartos": 4, "cuartos de final": None, "cuartos de hora": None,
    "tercio de la cama": None, "quintos": 5, "sextos": 6, "séptimos": 7, "octavos": 8,
    "octavos de final": None, "novenos": 9, "décimos": 10, "onceavo": 11, "onceavos": 11,
    "doceavo": 12,
    "doceavos": 12, "quinceavo": 15, "quinceavos": 15, "veinteavo": 20, "veinteavos": 20,
    "centésimos": 100, "cuartos de baño": None, "cuartos de siglo": None, "quintos puestos": None,
}  # fmt: skip
_PARTS_OF = {
    "tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "séptim": 7, "octav": 8, "noven": 9,
    "décim": 10, "centésim": 100, "milésim": 1000,
}  # fmt: skip
FRACTIONS |= {f"{stem}a parte": whole for stem, whole in _PARTS_OF.items()}
FRACTIONS |= {f"{stem}as partes": whole for stem, whole in _PARTS_OF.items()}
TIMES_FOLLOWERS = frozenset(
    words("más menos mayor menor mayores menores superior superiores inferior lo la el su que tan")
)
TRAPS = frozenset(
    {"7-eleven", "24/7", "3-d", "mil gracias", "a las mil", "los 40 principales",
     "quinto elemento", "once varas", "dos por uno",
     "mil y una", "media maratón", "media naranja", "medio ambiente", "clase media",
     "medio oriente", "medio plazo", "once inicial", "once ideal", "medio campo", "cuatro gatos",
     "medio camino", "medio mundo", "cien años de soledad", "dos pájaros de un tiro",
     "tres pies al gato", "cinco pies al gato", "cuatro palabras", "cuatro ojos",
     "dos dedos de frente", "a dos velas", "a cuatro patas", "cinco sentidos",
     "cuatro cuartos", "cuatro vientos", "siete vidas", "de mil amores",
     "siete llaves", "mil maravillas",
     "tres cuartos de lo mismo", "cuatro paredes", "dos carrillos"}
)  # fmt: skip
LABELS = frozenset(
    words(
        """
    artículo art. arts. artículos apartado párrafo inciso ley decreto teléfono tel. tel: teléfono:
    tfno. móvil móvil: fax whatsapp whatsapp: folio expediente nif cif dni rut ruc código cp c.p.
    isbn issn página pág. págs. capítulo sección versión nota figura tabla cuadro anexo
    """
    )
) | {
    "información en el",
    "llamando al",
    "llamar al",
    "llame al",
    "llamen al",
    "canal",
    "código postal",
    "ley n.º",
    "decreto n.º",
    "cuenta número",
    "número de teléfono",
    "art",
}
