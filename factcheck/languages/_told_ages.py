"""Ages behind whoever has them (la gimnasta de 25 años), and from which on one may (dès 16 ans).

Whoever has an age is named by too many nouns to list; what lasts so long is named by few, which
are listed. Lengths are mostly short, so that only ages from 14 on are read behind any noun.
"""

from factcheck.languages._list import words

_LASTING = {
    "es": """
        contrato condena pena sentencia plazo periodo período mandato carrera prisión cárcel
        experiencia historia trayectoria relación matrimonio vigencia garantía duración reinado
        guerra dictadura gobierno régimen espera ausencia retraso moratoria prórroga hipoteca
        préstamo crédito bono deuda letra plan proyecto programa proceso ciclo lapso intervalo
        margen máximo mínimo máxima mínima total media promedio término horizonte concesión
        alquiler estudio trabajo vida esperanza antigüedad aniversario tradición sanción
        suspensión inhabilitación exilio conflicto batalla lucha negociación investigación búsqueda
        racha sequía paz tregua silencio permiso licencia acuerdo pacto alianza liderazgo hegemonía
        dominio diferencia distancia maldición amistad edad tiempo temporada serie récord marca
        obra servicio oficio ejercicio cautiverio encierro reclusión libertad tratamiento
        seguimiento monopolio explotación arrendamiento unión noviazgo etapa época era legado
        archivo estancia residencia futuro pasado presente vacío abandono olvido brecha ventaja
        siglo década labor gestión presidencia alcaldía militancia dedicación colaboración
        anterior siguiente ahora hora bloqueo embargo calendario descuento interés
    """,
    "pt": """
        contrato condenação pena sentença prazo período mandato carreira prisão cadeia experiência
        história trajetória trajectória percurso relação casamento vigência garantia duração
        reinado guerra ditadura governo regime espera ausência atraso moratória prorrogação
        hipoteca empréstimo crédito título dívida plano projeto projecto programa processo ciclo
        lapso intervalo máximo mínimo máxima mínima total média termo horizonte concessão aluguel
        estudo trabalho vida esperança antiguidade aniversário tradição sanção suspensão exílio
        conflito batalha luta negociação investigação busca série seca paz trégua silêncio
        licença acordo pacto aliança liderança hegemonia domínio diferença distância maldição
        amizade idade tempo temporada época recorde marca obra serviço ofício exercício cativeiro
        reclusão liberdade tratamento acompanhamento monopólio exploração arrendamento união namoro
        etapa era legado acervo estadia residência futuro passado presente vazio abandono
        século década gestão presidência militância dedicação colaboração anterior seguinte
        jejum tabu calendário bloqueio embargo desconto juro financiamento hora agora
    """,
    "it": """
        contratto condanna pena sentenza periodo mandato carriera prigione carcere reclusione
        esperienza storia traiettoria relazione matrimonio durata garanzia regno guerra dittatura
        governo regime attesa assenza ritardo moratoria proroga mutuo prestito credito titolo btp
        debito piano progetto programma processo ciclo lasso intervallo massimo minimo massima
        minima totale media termine orizzonte concessione affitto studio lavoro vita speranza
        anzianità anniversario tradizione sanzione sospensione esilio conflitto battaglia lotta
        trattativa indagine inchiesta ricerca striscia siccità pace tregua silenzio permesso
        licenza accordo patto alleanza egemonia dominio differenza distanza maledizione amicizia
        età tempo stagione serie record opera servizio esercizio prigionia libertà trattamento
        monopolio gestione unione fidanzamento fase epoca era archivio soggiorno futuro passato
        presente vuoto abbandono secolo decennio presidenza militanza collaborazione precedente
        seguente digiuno blocco embargo calendario sconto interesse vantaggio ergastolo arco
    """,
    "fr": """
        contrat condamnation peine sentence délai période mandat carrière prison détention
        expérience histoire trajectoire parcours relation mariage durée garantie règne guerre
        dictature gouvernement régime attente absence retard moratoire prolongation hypothèque
        prêt crédit emprunt taux titre obligation dette plan projet programme processus cycle laps
        intervalle marge maximum minimum total moyenne terme horizon concession bail étude travail
        vie espérance ancienneté anniversaire tradition sanction suspension exil conflit bataille
        lutte négociation enquête recherche série sécheresse paix trêve silence permis licence
        accord pacte alliance hégémonie domination différence distance écart malédiction amitié âge
        temps saison record œuvre service exercice captivité réclusion liberté traitement suivi
        monopole exploitation union étape époque ère archive séjour avenir passé présent vide
        abandon siècle décennie gestion présidence collaboration précédent suivant disette
        blocage embargo calendrier intérêt durée échéance engagement visa titre reste passage
    """,
}  # fmt: skip
_SMALL = "[a-zà-öø-ÿœ]"
_NUMBER = r"1[4-9]|[2-9][0-9]|1[01][0-9]"


def _behind(language: str, articles: str, of: str, years: str, other: str) -> str:
    """Return the expression of an age behind an article and a noun of whoever has it."""
    noun = rf"(?!(?:{'|'.join(words(_LASTING[language]))})s?\b){_SMALL}{{3,20}}"
    return (
        rf"(?:{articles}){noun}(?: {noun})?,? {of} "
        rf"(?P<figure>(?P<number>{_NUMBER}) {years})\b(?! {other})"
    )


def _lived(leads: str, hopes: str, units: str, of: str, left: str) -> str:
    """Return the expression of months lived, which stand behind other words than those left."""
    none = "".join(f"(?<!{word} )" for word in words(hopes))
    return (
        rf"{none}\b(?i:{leads}) (?P<figure>(?P<number>[1-9][0-9]?|{{cardinal}}) "
        rf"(?P<unit>{units}) {of})\b(?! (?:{left}))"
    )


AGED = {
    "es": (
        _lived("beb[eé] tiene|niñ[oa] tiene|(?:de|con)(?: solo| sólo| apenas)?|a los|a las",
               "esperanza expectativa pronóstico plazo máximo mínimo promedio más menos cerca",
               "meses|semanas|días", "de vida", "por|restante|útil|más|laboral"),
        _behind("es", r"\b(?:[Ee]l|[Ll]a|[Uu]na?|[Aa]l|[Dd]el|[Ee]st[ae]|[Oo]tr[oa]|[Ss]u) ", "de",
                "años", "de"),
        (
            r"\b(?P<figure>(?P<least>(?:[Aa] partir de|[Dd]esde) los) (?P<number>[1-9][0-9]?) "
            r"años)\b(?! de)"
        ),
    ),
    "pt": (
        _lived("beb[eéê] tem|menin[oa] tem|(?:de|com)(?: só| apenas)?|aos|às",
               "esperança expectativa prognóstico prazo máximo mínimo média mais menos cerca",
               "meses|semanas|dias", "de vida", "pela|por|restante|útil|mais|laboral"),
        _behind("pt", r"\b(?:[OoAa]|[Uu]ma?|[Aa]o|[Dd][oa]|[Pp]el[oa]|[Ee]st[ae]|[Oo]utr[oa]) ",
                "de", "anos", "d[eo]"),
        (
            r"\b(?P<figure>(?P<least>[Aa] partir d[eo]s|[Dd]esde os) (?P<number>[1-9][0-9]?) "
            r"anos)\b(?! de)"
        ),
    ),
    "it": (
        _lived("neonat[oa] ha|bimb[oa] ha|(?:di|con|a)(?: soli| appena)?",
               "speranza aspettativa prognosi massimo minimo media più meno circa",
               "mesi|settimane|giorni", "di vita", "davanti|restant|rimast|utile|in più"),
        _behind("it", r"\b(?:(?:[Ii]l|[Ll][ao]|[Uu]n[oa]?|[Aa]l|[Dd]el|[Ss]u[oa]|[Aa]ltr[oa]) |"
                r"(?:[Ll]|[Uu]n|[Aa]ll|[Dd]ell)')", "di", "anni", "d[i']"),
        (
            r"\b(?P<figure>(?P<least>(?:[Aa] partire )?[Dd]ai) (?P<number>[1-9][0-9]?) anni)\b"
            r"(?! (?:di|ai|a)\b)"
        ),
    ),
    "fr": (
        _behind("fr", r"\b(?:(?:[Ll][ea]|[Uu]ne?|[Aa]u|[Dd]u|[Cc]et(?:te)?|[Cc]e|[Ss]on|[Ss]a) |"
                r"(?:[Ll]|[Dd]|[Cc])['’])", "de", "ans", "(?:de|d['’])"),
        (
            r"\b(?P<figure>(?P<least>[Dd]ès(?: l'âge de)?|[Àà] partir de(?: l'âge de)?) "
            r"(?P<number>[1-9][0-9]?) ans)\b(?! (?:de|d['’]))"
        ),
        (
            r"(?:\A|(?<=[.!?;:] ))(?:(?!condamn|pein|prison|réclu|ferme|port[ée]|prolong|limit|"
            r"durée|garanti|fix|contrat|bail|taux|emprunt|crédit|échéan|horizon|moyenne|retraite|"
            r"élev|suspen|éten)[^.!?;:\n]){1,120} à "
            r"(?P<figure>(?P<number>[1-9][0-9]|{cardinal}) ans)(?=[.;)]|\Z)"
        ),
        (
            r"\b(?:a|ont|avait|avaient) (?:dépassé|atteint|franchi) (?:les )?"
            r"(?P<figure>(?P<number>[1-9][0-9]) ans)\b(?! (?:de|d['’]))"
        ),
    ),
    "de": (
        (
            r"(?<!Laufzeit )(?<!Laufzeiten )(?<!strafe )(?<!strafen )(?<!Dauer )(?<!Vertrag )"
            r"\b(?P<figure>(?P<least>[Aa]b) (?P<number>[3-9]|[1-9][0-9]|{cardinal}) Jahren)\b"
            r"(?! (?:Haft|Gefängnis|Laufzeit|Freiheitsstrafe|Garantie|Beruf|Betrieb|Dauer))"
        ),
    ),
}  # fmt: skip
"""Of a language, expressions of ages with the groups of `recognizers.told`."""
