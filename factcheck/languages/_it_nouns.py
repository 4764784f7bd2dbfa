"""Italian words around what is counted and measured, and the words that are traps."""

from decimal import Decimal

from factcheck.languages import _it_cldr_data as cldr
from factcheck.languages._it_words import NUMBERS
from factcheck.languages._list import words
from factcheck.languages._seconds import SECONDS, parts_of_second
from factcheck.languages._signs import SYMBOLS, data_units, tabled
from factcheck.model.language import Unit

PLURALS = r"[^\W\d_]{3,24}[ie]|[^\W\d_]{1,22}tà"
PLURAL_TRAPS = frozenset(
    words(
        """
    anni mesi settimane giorni ore minuti secondi secoli decenni lustri volte milioni miliardi
    bilioni migliaia centinaia decine dozzine delle nelle alle dalle sulle degli negli agli dagli
    sugli quelle quelli queste questi alcune alcuni molte molti poche pochi tante tanti tutte tutti
    varie vari altre altri entrambe entrambi anche come dove mentre oltre invece ogni quasi forse
    dopo prime primi ultime ultimi ieri oggi quei suoi miei tuoi nostri vostri nove sette sedici
    venti undici dodici tredici quattordici quindici diciassette dieci cinque dunque comunque
    perché poiché sempre inoltre soltanto insieme contro verso durante secondo mediante tramite
    deve vuole vale fece dice ebbe disse vinse perse chiuse mise prese venne rispose decise nacque
    fare dare dire avere essere stare andare venire potere volere dovere sapere vedere prendere
    davanti dietro accanto intorno
    terzi quarti quinti sesti settimi ottavi noni decimi parti mezze mezzi maggiori minori
    superiori inferiori seguenti prossimi prossime successivi successive precedenti rispetto pari
    dollari sterline lire franchi corone rupie rubli centesimi metri piedi pollici chili
    litri grammi gradi ettari quintali tonnellate chilometri nord noi voi loro
    settembre ottobre novembre dicembre aprile lunedì martedì
    mercoledì giovedì venerdì complessive complessivi circa quale quali siete avete fine metà
    grazie mille assieme viene viene viene rimane resta essi esse rimasti presenti parte
"""
    )
)
QUALIFIERS = frozenset(
    words(
        """
    nuovi nuove grandi altri altre primi prime ultimi ultime migliori peggiori piccoli piccole
    diversi diverse differenti antichi antiche importanti lunghi lunghe buoni buone alti alte bassi
    basse possibili presunti presunte veri vere attuali futuri future prossimi prossime seguenti
    famosi famose noti note ex numerosi numerose vecchi vecchie propri proprie principali giovani
    gravi singoli singole soli sole ulteriori semplici storici storiche maggiori diverse
"""
    )
)
OPENERS = frozenset(
    words(
        """
    in a di con per da dal dalla dai dalle fino entro tra fra su sul sui sulle il lo la i gli le un
    una questi queste quei quelle suoi sue altri altre e o ma solo soltanto quasi circa più meno ci
    sono erano furono ha hanno aveva avevano ieri oggi domani quando se non né come ai agli alle
    del dei delle degli nel nei nelle negli che anche almeno oltre restano mancano dopo mentre
    durante tutti tutte entrambi ogni ben sotto sopra partecipano arrivano servono bastano
    costano pesano vivono lavorano salgono scendono muoiono tornano partono
"""
    )
)
COUNTERS: dict[str, str | None] = {
    word: word
    for word in words(
        """
    giovani volte morti set bus autobus tram gazebo record weekend match ultrà persone
    abitanti paesi
    camion tir autobus bus taxi tram yacht test tweet post podcast robot server smartphone blog
    clic like raid leader manager club stand set match round jet container ticket voucher clan boss
    hotel resort virus referendum
    donne uomini uova paia film auto foto moto computer bar gol partner
    leader manager test app follower post tweet virus club sport euroscettici killer steward
    miglia"""
    )
    if word != "miglia"
}

_TIME = {word: Unit(unit) for word, unit in cldr.DURATIONS.items() if len(word) > 2}
_QUARTER = Unit("hour", more=(Decimal("0.25"), Decimal("0.25")))
DURATIONS: dict[str, Unit | None] = {
    **SECONDS,
    **parts_of_second(
        "centesimo di secondo, centesimi di secondo, decimo di secondo, decimi di secondo, "
        "millesimo di secondo, millesimi di secondo"
    ),
    "ore e un quarto": _QUARTER,
    **dict.fromkeys(
        ("giorno lavorativo", "giorni lavorativi", "giorni feriali", "giorni naturali"),
        Unit("day"),
    ),
    **_TIME, "secolo": Unit("year", Decimal(100)), "secoli": Unit("year", Decimal(100)),
    "decennio": Unit("year", Decimal(10)), "decenni": Unit("year", Decimal(10)),
    "lustro": Unit("year", Decimal(5)), "lustri": Unit("year", Decimal(5)),
    "trimestre": Unit("month", Decimal(3)), "trimestri": Unit("month", Decimal(3)),
    "semestre": Unit("month", Decimal(6)), "semestri": Unit("month", Decimal(6)),
    "decimi di secondo": Unit("second", Decimal("0.1")),
    "decimo di secondo": Unit("second", Decimal("0.1")),
    "centesimi di secondo": Unit("second", Decimal("0.01")), "biennio": Unit("year", Decimal(2)),
    "centesimo di secondo": Unit("second", Decimal("0.01")), "bienni": Unit("year", Decimal(2)),
    "millesimi di secondo": Unit("second", Decimal("0.001")), "triennio": Unit("year", Decimal(3)),
    **{f"{stem}enni{end}": Unit("year", Decimal(n))
       for stem, n in (("quadri", 4), ("quinqu", 5), ("sess", 6), ("sett", 7), ("dec", 10),
                       ("vent", 20), ("trent", 30), ("quarant", 40), ("cinquant", 50))
       for end in ("o", "")},
    "trienni": Unit("year", Decimal(3)), "bimestri": Unit("month", Decimal(2)),
    "bimestre": Unit("month", Decimal(2)),
    "millennio": Unit("year", Decimal(1000)), "millenni": Unit("year", Decimal(1000)),
    "quadrimestre": Unit("month", Decimal(4)), "quadrimestri": Unit("month", Decimal(4)),
    **dict.fromkeys(("ora italiana", "ora locale", "ore locali")),
    "h": Unit("hour"), "min.": Unit("minute"), "sec": Unit("second"),
    "millisecondi": Unit("second", Decimal("0.001")), "anni luce": None, "anni di età": None,
}  # fmt: skip
AGES: dict[str, Unit | None] = {
    "anni di età": Unit("year"), "anni d'età": Unit("year"), "enne": Unit("year"),
    "enni": Unit("year"), "-enne": Unit("year"), "anni di vita": None,
    "mesi di età": Unit("month"), "settimane di età": Unit("week"),
}  # fmt: skip
AGES_BEFORE = {"età": Unit("year")}
AGES_AROUND = {"anni": Unit("year"), "anno": Unit("year")}
_PEOPLE = words(
    """
    uomo donna bambino bambina ragazzo ragazza giovane anziano anziana adolescente minore persona
    studente studentessa cittadino cittadina signore signora figlio figlia neonato
    uomini donne bambini bambine ragazzi ragazze giovani anziani anziane adolescenti minori persone
    adulti volontari lavoratori utenti partecipanti intervistati elettori residenti
    studenti cittadini figli pazienti attore attrice cantante calciatore politico scrittore
    scrittrice giornalista maggiori romano italiano italiana francese milanese operaio pensionato
"""
)
_OF = ("di", "da", "dai", "tra i", "fra i")
AGES_LEAD = frozenset(f"{who} {of}" for who in _PEOPLE for of in _OF) | {
    ", di", ",", "(", "ha solo", "ha appena", "aveva solo", "aveva appena", "ha", "aveva", "avevo",
    "ho", "avrà", "hanno", "avevano", "compie",
    "compiuto", "compirà", "compì",
    "all'età di", "età di", "età tra i", "età compresa tra i", "età compresa tra", "dell'età di",
    "a soli", "a quasi", "di età tra", "sotto i", "sopra i", "over", "under",
}  # fmt: skip

_WORDS = {
    "mAh": "mA.h", "ab./km²": "/km2", "abitanti per chilometro quadrato": "/km2",
    "tonnellata": "t", "tonnellate": "t", "chilo": "kg",
    "chili": "kg", "kilogrammi": "kg", "chilometri all'ora": "km/h", "km/s": "km/s",
    "chilometri al secondo": "km/s", "metri al secondo": "m/s", "chilometri l'ora": "km/h",
    "chilometri orari": "km/h", "km orari": "km/h", "km all'ora": "km/h", "kmh": "km/h",
    "gradi": "deg", "grado": "deg", "gradi centigradi": "Cel", "gradi celsius": "Cel",
    "barili": "[bbl_us]", "barile": "[bbl_us]", "barili di petrolio": "[bbl_us]",
    "galloni": "[gal_us]", "nodi": "[kn_i]", "decibel": "dB", "volt": "V", "nanometri": "nm",
    "metri quadri": "m2", "metro quadro": "m2", "mq": "m2", "kmq": "km2", "mc": "m3",
    "chilometri quadri": "km2", "miglia quadrate": "[smi_us]", "piedi quadrati": "[sft_i]",
    "anni luce": "[ly]", "petabyte": "PBy", "cavalli": "[HP]", "cv": "[HP]", "cavalli vapore":
    "[HP]", "kilowattora": "kW.h", "chilowattora": "kW.h", "megawattora": "MW.h",
    "gigawattora": "GW.h", "terawattora": "TW.h", "terawatt": "TW", "lb": "[lb_av]",
    "oz": "[oz_av]", "miglia": "[mi_i]", "miglia all'ora": "[mi_i]/h", "giga": "GBy",
}  # fmt: skip
_LONG = {word.replace("’", "'"): code for word, code in cldr.MEASURES.items() if len(word) > 3}
MEASURES: dict[str, Unit | None] = {
    word: Unit(code) for word, code in (_LONG | SYMBOLS | _WORDS).items() if word not in {"°", "ha"}
}
_DATA = data_units(
    {"kilo": "k", "mega": "M", "giga": "G", "tera": "T"}, ("bit", "bits"), ("byte", "bytes"),
    "al secondo",
)  # fmt: skip
MEASURES |= tabled(
    """
    gradi_C,Celsius=Cel gradi_F,Fahrenheit=[degF] kelvin,gradi_Kelvin=K
    bushel=[bu_us] piedi_cubi=[cft_i] once_troy=[oz_tr] millibar=mbar CV=[HP] lumen=lm lux=lx
    barili_al_giorno,barili_giornalieri=[bbl_us]/d parti_per_milione=[ppm] giri_al_minuto=/min
    carati,carato=[car_m] megapixel=Mpx becquerel=Bq sievert=Sv ettolitri,ettolitro=hL
    microgrammi,microgrammo=ug microgrammi_per_metro_cubo=ug/m3 milligrammi_per_litro=mg/L
    megatoni=Mt ettopascal=hPa newton_metro=N.m centilitri=cL grammi_per_chilometro=g/km
    """,
    "milli=m micro=u nano=n kilo,chilo=k mega=M giga=G tera=T",
    "pascal=Pa volt=V sievert=Sv becquerel=Bq joule=J tonnellate=t watt=W",
)
MEASURES |= {word: Unit(code) for word, code in _DATA.items()}
ONES = frozenset(
    (*words("euro dollaro yen yuan centesimo chilo chilogrammo etto grammo litro millilitro metro "
            "chilometro centimetro millimetro ettaro tonnellata quintale gigabyte megawatt"),
     "franco svizzero", "grado celsius", "grado fahrenheit", "metro quadrato", "metro quadro",
     "chilometro quadrato", "metro cubo")
)  # fmt: skip
"""See `AmountWords.ones`."""
MEASURES |= dict.fromkeys(("etto", "etti"), Unit("g", Decimal(100)))
MEASURES |= dict.fromkeys(("quintale", "quintali"), Unit("kg", Decimal(100)))
HECTARES = (Unit("har"), r"(?!)", r"(?=[.;)]|,(?! ?[0-9])|\s*\Z| (?:di|del|e|a|in)\b)")
"""What makes "ha" hectares and no verb."""
MEASURES |= dict.fromkeys(
    ("gradi sotto zero", "grado sotto zero", "gradi sottozero", "gradi sotto lo zero"),
    Unit("deg", Decimal(-1)),
)
MEASURES |= dict.fromkeys(
    ("gradi centigradi sotto zero", "gradi celsius sotto zero", "gradi centigradi sotto lo zero"),
    Unit("Cel", Decimal(-1)),
)

_ORDINALS = {
    "prim": 1, "second": 2, "terz": 3, "quart": 4, "quint": 5, "sest": 6, "settim": 7,
    "ottav": 8, "non": 9, "decim": 10, "centesim": 100, "duecentesim": 200, "millesim": 1000,
}  # fmt: skip
_ORDINALS |= {  # ventunesimo, ventitreesimo, ventiseiesimo: the last letter falls, tre and sei stay
    (word if n % 10 in {3, 6} and n > 20 else word[:-1]) + "esim": int(n)
    for word, n in NUMBERS.items()
    if 10 < n < 100 and n % 1 == 0 and word[-1] in "aeio"
}
_HUNDREDS = dict(zip(("cento", *(f"{word}cento" for word in words(
    "due tre quattro cinque sei sette otto nove")), "mille"), (*range(100, 1000, 100), 1000),
    strict=True))  # fmt: skip
_UNDER = {stem: n for stem, n in _ORDINALS.items() if 10 < n < 100} | {
    "unesim": 1, "duesim": 2, "treesim": 3, "quattresim": 4, "cinquesim": 5, "seiesim": 6,
    "settesim": 7, "ottesim": 8, "novesim": 9, "decim": 10,
}  # fmt: skip
FREE_ORDINALS: dict[str, int | None] = {
    hundred + stem + end: more + n
    for head, more in _HUNDREDS.items()
    for stem, n in _UNDER.items()
    # centottantesimo, centunesimo: the last letter may fall
    for hundred in ((head, head[:-1]) if stem[0] in "uo" else (head,))
    for end in "oa"
} | {f"{head[:-1]}esim{end}": n for head, n in _HUNDREDS.items() for end in "oa"}
FREE_ORDINALS |= {
    f"{stem}esim{end}": n
    for stem, n in (("diecimill", 10**4), ("centomill", 10**5), ("milion", 10**6),
                    ("miliard", 10**9), ("duemill", 2000))
    for end in "oa"
}  # fmt: skip
"""Ordinals above a hundred: always ranks."""
ORDINALS = {stem + end: place for stem, place in _ORDINALS.items() for end in ("o", "a")}
RANKED = words(
    """
    maggiore maggior minore migliore peggiore posto posizione anniversario edizione economia
    produttore esportatore importatore mandato piano città paese classificato classificata volta
    anno vittoria sconfitta titolo gol set gradino piazzamento generazione fila giornata
    banca gruppo miglior
"""
)
ORDINAL_SIGNS: dict[str, str | None] = {word: word for word in words("º ª .º .ª ° °C esimo esima")}
ORDINAL_SIGNS["°C"] = None
ORDINAL_SIGNS |= {
    f"{sign} {noun}": noun
    for sign, own in tuple(ORDINAL_SIGNS.items())
    for noun in words("posto posizione")
    if own
}
_PARTS_OF = {
    "terz": 3, "quart": 4, "quint": 5, "sest": 6, "settim": 7, "ottav": 8, "decim": 10,
    "centesim": 100,
}  # fmt: skip
# un terzo settore is the third sector, un terzo degli elettori is a third
_THIRD_NOUNS = words(
    """
    settore momento mandato gol figlio giorno anno mese tempo set tentativo incontro turno trimestre
    semestre candidato uomo caso libro film album piano elemento punto paese polo grado livello
    ciclo episodio round ministro partito governo scudetto titolo atto capitolo volume giudice
    indagato imputato ferito corpo lotto bando decreto viaggio incidente colpo reato arresto
    fronte genere
    ponte lato motivo fattore tipo modo soggetto gruppo posto livello rinvio stadio scrutinio
    """
)
FRACTIONS: dict[str, int | None] = {
    stem + end: whole for stem, whole in _PARTS_OF.items() for end in ("o", "i")
} | {"quarto d'ora": None, "quarti di finale": None, "ottavi di finale": None,
     "ottavo di finale": None, "quarto di finale": None, "quarti d'ora": None,
     **{f"{stem}o {noun}": None for stem in _PARTS_OF for noun in _THIRD_NOUNS},
     "secondi": None, "centesimi": None, "centesimo": None, "quarto posto": None}  # fmt: skip
TIMES_FOLLOWERS = frozenset(
    (
        *words("più meno maggiore maggiori minore superiore superiori inferiore il lo la tanto"),
        *("quello", "quella", "di più"),
    )
)
TRAPS = frozenset(
    {"7-eleven", "24/7", "3-d", "mille grazie", "mille volte", "in mezzo", "per mezzo", "mezzo di",
     "quinto elemento",
     "mezza maratona", "mezzo busto", "fiat 500", "mille miglia", "quattro gatti", "mezza età",
     "quattro parole", "quattro e quattr'otto",
     "due passi", "due parole", "quattro chiacchiere", "due chiacchiere", "quattro passi",
     "due piccioni con", "cent'anni di solitudine", "quattr'occhi", "a due a due", "le mille e una",
     "undici titolare", "sei d'accordo", "mezzi di", "mezzo pubblico",
     "su due piedi", "sette camicie", "quattro zampe", "due pesi e due misure", "quattro mura"}
)  # fmt: skip
_DECADES = frozenset(
    f"{lead} anni" for lead in ("negli", "degli", "dagli", "inizio", "metà", "fine")
)
LABELS = _DECADES | frozenset(
    words(
        """
    articolo articoli art. artt. comma lettera legge decreto tel. tel: telefono telefono: fax cell.
    cellulare cellulare: cap c.a.p. pagina pag. pagg. capitolo versione nota figura tabella
    allegato protocollo prot. pratica isbn issn sezione paragrafo dl d.l. dlgs d.lgs. dpcm
    """
    )
) | {"legge n.", "decreto n.", "numero verde", "partita iva", "p. iva", "decreto legge",
     "decreto legislativo", "art"}  # fmt: skip
