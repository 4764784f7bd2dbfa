"""Italian: numbers that count though their noun is left out: di cui tre, altri due."""

from factcheck.languages._list import words

_VERBS = words(
    """
    ha aveva hanno avevano conta contava contano ottiene ottenne ottenuto conquista conquistato
    vinto
    vince perso perde segnato segna subito registrato registra restano rimangono sono erano furono
    saranno siamo eravamo saremo venduto vende comprato acquistato acquisterà aperto aprirà chiuso
    chiuderà costruito creato creerà ucciso ferito arrestato impiega occupa riunito riunisce
    ricevuto
    riceve raggiunge raggiunto supera superato eletto approvato contato contate contati
    """
)
BEFORE = frozenset((
    *_VERBS, *words("solo soltanto appena già altri altre questi quelli quei i gli quasi contro "
                    "e o "
                    "tutti tutte ben sono"),
    "almeno", "più di", "meno di", "oltre", "circa", "di cui", "dei quali", "delle quali",
    "tra cui",
    "fra cui", "tra i quali", "tra le quali", "tutti e", "tutte e", "gli altri", "le altre",
    "i primi", "gli ultimi", "sale a", "è salito a", "sono saliti a", "salito a", "scende a",
    "è sceso a", "sono scesi a", "arriva a", "arrivano a", "arrivato a", "passato a", "si ferma a",
    "si è fermato a", "ammonta a", "ammontano a", "si riduce a", "ridotto a", "in totale",
    "in media", "i restanti", "oltre a", "ne", "ne ha", "ne hanno", "ne aveva", "ne conta",
    "ne restano", "ormai solo", "non più di", "contro i", "contro gli",
    "invece di", "al posto di", "anziché",
))  # fmt: skip
"""What stands right before such a number."""
JOINS = frozenset(("e", "o"))
TRAPS = frozenset((
    *words("capitolo capitoli articolo articoli pagina pagine gruppo gruppi tipo tipi livello "
           "livelli fase fasi linea linee zona zone classe classi tomo numero numeri canale"),
    "fino a i", "verso i", "sopra i", "sotto i", "dopo i", "prima dei", "anni", "tra i", "fra i",
    "con i", "su i", "oltre i", "verso gli", "dopo gli", "tra gli", "età di più di",
    "superato i", "supera i", "compiuto i",
))  # fmt: skip
"""What before such a number makes it an hour, an age, or the name of a thing."""
_FOLLOWERS = (
    "della media|della scorsa|della precedente|dello stesso|dello scorso|del 20[0-9]{2}|"
    "attuali|precedenti|di oggi|di ieri|in|a(?! [0-9])|ad|al|allo|alla|ai|alle|con|per(?! "
    "cento\\b)|da|dal|dalla|su|sul|sulla|tra|"
    "fra|entro|prima|"
    "dopo|secondo|senza|sotto|contro|durante|nel|nello|nella|nei|negli|nelle|e(?! mezz[oa]| un "
    "quarto)"
    "|ed|o|ma|che|quando|se|come|dove|perché|mentre|hanno|sono|erano|furono|restano|risultano|"
    "vivono|morirono|non|già|oggi|ieri|domani|solo|soltanto|più|meno|il|lo|la|gli|questo|questa|"
    "gravi|grave|feriti|ogni|attualmente|inoltre|rispetto|nell'|all'|dall'|sull'"
)
AFTER = (
    r"(?:[.;!?)»\]](?![0-9])|,(?= [0-9.]{1,7} in (?:più|meno))|,(?! ?[0-9]|(?: [0-9]+,)* "
    r"[0-9]+ e)|\Z|\n| ?[–—] ?(?![0-9])|"
    rf" (?:{_FOLLOWERS})(?<!')\b(?! [0-9])| (?:nell|all|dall|sull)'| (?:dei|delle) quali\b"
    r"| in (?:più|meno)\b| di (?:loro|questi|queste)\b)"
)
"""What stands right behind such a number: the end of a clause, or what cannot be counted."""
ALONE = (
    r" (?:(?:dei|delle) quali\b|di loro\b|in (?:più|meno)(?= (?:di|del|dell|rispetto|che|a)\b|"
    r"[.,;)]|\Z)|(?:più|meno)(?= (?:di|del|della|dei|degli) [A-Z])|hanno votato\b|"
    r"si sono (?:astenut|oppost)|in modo grave|gravemente|sono mort[ie]\b|morirono\b|"
    r"contro(?=[.,;)]|\Z))"
)
"""What makes any number before it count, at the beginning of a clause, too."""
