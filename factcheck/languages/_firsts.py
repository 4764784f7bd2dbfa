"""Firsts that tell a place in a series: la première femme élue, sein erster Sieg, il primo giorno.

No first of an idiom (first aid, prime minister), of a text (chapter), of a floor, a half or a
quarter, and none that counts (the first three), is one. As an adverb it is none either.
"""

from factcheck.languages._list import words


def _none(listed: str) -> str:
    """Return the expression of words that make what stands before them no first of a series."""
    return rf"(?!(?:{'|'.join(words(listed))})\b)"


def _only(listed: str) -> str:
    """Return the expression of words that alone make what stands before them one of a series.

    A quinta is a Thursday and a farm of Portuguese as well, and a villa of Spanish, an ottava a
    week of the stock exchange, and a fourth one is also a quarter or a room.
    """
    return rf"(?:{'|'.join(words(listed))})\b"


_FRENCH = _none(
    """
    ministres? magistrat secrétaire trimestre semestre degré plan rang âge coup abord venue?
    moitié guerre vue main fois partie heures? lignes? classe dame chef secours soins? nécessité
    instance lieu point pas chapitre section étage monde cercle violon rôle personne langue
    nature siècle quart tiers cas temps jet mi-temps période manche abonné actionnaire adjoint
    plus moins bien mal décennie ordre approche chose choix priorité raison cause victime
    question semaine mois année janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre deux trois quatre cinq six sept huit neuf dix douze quinze vingt
    trente cent cents mille quelques est était sera fut est-ce qui que dont pour par avec dans
    sur sous chez sans mais donc des de du la le les division page pierre vitesse main-d'œuvre
    abonnée mondiale? nationale? européenne historique absolue internationale? régionale locale
    technologique scientifique générale littéraire française italienne allemande britannique
    américaine africaine parisienne théâtrale juridique médicale chirurgicale planétaire depuis lors
    selon après avant vice-présidente? vice-président danseuse danseur
"""
)
_SPANISH = _none(
    """
    ministr[oa]s? magistrado secretario trimestre semestre grado plano rango mitad guerra vista
    mano vez línea clase dama auxilios? necesidad instancia lugar término capítulo sección piso
    planta mundo círculo violín papel persona lengua siglo cuarto tercio caso tiempo momento
    orden paso teniente parte período periodo fila cosa opción prioridad razón causa semana mes
    año enmienda enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cien
    mil que quien para por con sin sobre entre pero fue era será más edil de del los las
    división página plana piedra equipo dama velocidad aproximación vicepresident[ea] plato
    bailar(?:ín|ina) espada
"""
)
_PORTUGUESE = _none(
    """
    ministr[oa]s? magistrado secretário trimestre semestre grau plano nível metade guerra vista
    mão vez linha classe dama socorros? necessidade instância lugar termo capítulo seção secção
    andar piso mundo círculo violino papel pessoa língua século quarto terço caso tempo momento
    ordem passo tenente parte período fila coisa opção prioridade razão causa semana mês ano
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    dois duas três quatro cinco seis sete oito nove dez doze quinze vinte trinta cem mil que
    quem para por com sem sobre entre mas foi era será mais de do da dos das divisão página
    pedra equipa time aproximação vice-presidente bailarin[oa] prato
"""
)
_ITALIAN = _none(
    """
    ministr[oa] magistrato segretario trimestre semestre grado piano livello metà guerra vista
    mano volta linea classe donna soccorso necessità istanza luogo termine capitolo sezione
    mondo cerchio violino ruolo persona lingua secolo quarto terzo caso tempo momento ordine
    passo tenente parte periodo fila cosa scelta priorità ragione causa settimana mese anno
    cittadino gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
    novembre dicembre due tre quattro cinque sei sette otto nove dieci dodici quindici venti
    trenta cento mille che chi per con senza sopra tra fra ma fu era sarà più ancora poi di del
    dei degli delle della divisione pagina pietra squadra serata colazione visione cittadina
    approccio impressione casa piatto pomeriggio mattino mattina sangue ballerin[oa]
    vicepresidente ufficiale teatrale cinematografica scaligera dopo durante
    (?:mondiale|nazionale|europea|italiana|assoluta|internazionale|romana|napoletana)(?!\\sad?\\b)
    (?<=prima\\s)[a-z]+ese(?!\\sad?\\b)
"""
)
_GERMAN = _none(
    """
    Mal Hilfe Blick Linie Bürgermeister Bürgermeisterin Vorsitzende[rn]? Kapitel Hand Liebe
    Stelle Schritt Eindruck Adresse Weltkriege?s? Hälfte Halbzeit Quartal Halbjahr Sicht Kreis
    Lesung Instanz Klasse Geige Garnitur Ordnung Güte Zeile Staatsanwalt Weihnachtstag Advent
    Weihnachtstage Januar Februar März April Mai Juni Juli August September Oktober November
    Dezember Jahrhundert Bundesliga Liga Person Wahl Welt Reich Seite Drittel Abschnitt Absatz
    Senat Kammer Programm Phase Zug Moment Augenblick Linien Zeichen Anzeichen Reaktion
    Beigeordnete[rn]? Offizier Vizepräsident Stellvertreter Garde Riege Sekretär Minister
    Konzertmeister(?:in)? Steuermann Solotänzer(?:in)?
"""
)

_FR_OWNER = (
    r"\b(?:[Ll][ea]|[Ss](?:on|a)|[Ll]eur|[Nn]otre|[Vv]otre|[Mm](?:on|a)|[Cc]e|[Cc]ette|[Uu]ne?|"
    r"[Aa]u|[Dd]u) "
)
_ES_OWNER = r"\b(?:[Ee]l|[Ll]a|[Ss]u|[Mm]i|[Nn]uestr[oa]|[Ee]st[ea]|[Uu]na?|[Dd]el|[Aa]l) "
_PT_OWNER = r"\b(?:[OoAa]|[Ss]eu|[Ss]ua|[Mm]eu|[Mm]inha|[Ee]st[ea]|[DdNn][oa]|[Aa]o|[Uu]ma?) "
_IT_OWNER = r"\b(?:[Ii]l|[Ll]a|[Ss]u[oa]|[Mm]i[oa]|[Ll]oro|[Qq]uest[oa]|[Dd]el(?:la)?|[Uu]na?) "
_DE_OWNER = (
    r"\b(?!(?:[Dd]ie|[Ii]hre|[Ss]eine|[Uu]nsere|[Mm]eine) ersten )"
    r"(?:[Dd](?:er|ie|as|em|en|es)|[Ii]m|[Aa]m|[Bb]eim|[Vv]om|[Zz]u[mr]|[Ii]hr(?:e[nmrs]?)?|"
    r"[Ss]ein(?:e[nmrs]?)?|[Uu]nser(?:e[nmrs]?)?|[Mm]ein(?:e[nmrs]?)?|[Ee]in(?:e[nmrs]?)?) "
)
_SPANISH_TURNS = _only(
    """
    intento tentativa hij[oa] hombre mujer persona libro novela obra disco canción sinfonía día
    noche vez gol victoria derrota medalla título copa final temporada jornada etapa edición ronda
    partido carrera viaje reunión votación sesión ola entrega generación víctima detenid[oa]
"""
)
_PORTUGUESE_TURNS = _only(
    """
    tentativa filh[oa] homem mulher pessoa livro romance obra disco canção sinfonia noite vez
    (?<!a\\s)dia
    gol golo vitória derrota medalha título taça final temporada jornada etapa edição ronda rodada
    partida corrida viagem reunião votação sessão onda geração vítima detid[oa]
"""
)
_ITALIAN_TURNS = _only(
    """
    tentativ[oi] figli[oa] donna persona libro romanzo opera disco canzone sinfonia giorno
    giornata notte volta gol rete vittoria sconfitta medaglia titolo coppa finale stagione tappa
    edizione partita corsa viaggio riunione votazione seduta ondata generazione vittima meraviglia
"""
)
FIRSTS = {
    "fr": (rf"{_FR_OWNER}(?P<figure>(?P<one>premi(?:er|ère)))(?= {_FRENCH}[a-zà-ÿ]{{3}})",),
    "es": (
        rf"{_ES_OWNER}(?P<figure>(?P<one>primer|primera))(?= {_SPANISH}[a-záéíóúñ]{{3}})",
        (
            rf"{_ES_OWNER}(?P<number>octav[oa]|quinto)(?= (?!arte|pasajero|pino|infierno|elemento|"
            rf"poder|sol|constitucional){_SPANISH}[a-záéíóúñ]{{3}})"
        ),
        rf"{_ES_OWNER}(?P<number>cuart[oa]|quinta)(?= {_SPANISH_TURNS})",
    ),
    "pt": (
        rf"{_PT_OWNER}(?P<figure>(?P<one>primeir[oa]))(?= {_PORTUGUESE}[a-zà-ÿ]{{3}})",
        (
            rf"{_PT_OWNER}(?P<number>oitav[oa]|quinto)(?= (?!arte|passageiro|elemento|poder|"
            rf"império|acima|abaixo){_PORTUGUESE}[a-zà-ÿ]{{3}})"
        ),
        rf"{_PT_OWNER}(?P<number>quart[oa]|quinta)(?= {_PORTUGUESE_TURNS})",
    ),
    "it": (
        rf"{_IT_OWNER}(?P<figure>(?P<one>prim[oa]))(?= {_ITALIAN}[a-zà-ù]{{3}})",
        rf"\b(?:[Ll]['’]|[Uu]n['’ ]?|[Ss]u[oa] )(?P<number>ottavo)(?= {_ITALIAN}[a-zà-ù]{{3}})",
        rf"\b(?:[Ll]['’]|[Uu]n['’]|[Ss]ua )(?P<number>ottava)(?= {_ITALIAN_TURNS})",
        rf"{_IT_OWNER}(?P<number>quart[oa])(?= {_ITALIAN_TURNS})",
    ),
    "de": (rf"{_DE_OWNER}(?P<figure>(?P<one>erste[nrs]?))(?= {_GERMAN}[A-ZÄÖÜ][a-zäöüß]{{2}})",),
}
"""Expressions by language."""
