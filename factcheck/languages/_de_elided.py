"""German: numbers that count though their noun is left out: davon drei, zwei weitere."""

from factcheck.languages._list import words

_VERBS = words(
    """
    zählt zählte zählten zählen hat hatte haben hatten bekam bekommt erhielt erhielten gewann
    gewannen
    gewonnen verlor verloren erzielte erzielten verkaufte verkauft kaufte gekauft baute gebaut
    eröffnete schloss sind waren wurden werden blieben bleiben starben tötete verletzte beschäftigt
    beschäftigte holte holten schoss kassierte umfasst umfasste
    """
)
BEFORE = frozenset((
    *_VERBS, *words("nur darunter davon bereits erst insgesamt alle diese dieser die den der "
                    "beiden "
                    "dafür dagegen sowie und oder"),
    "nur noch", "noch", "gerade einmal", "gerade mal", "lediglich", "mindestens", "mehr als",
    "weniger als", "etwa", "rund", "knapp", "fast", "bis zu", "unter ihnen", "sind es", "waren es",
    "waren es noch", "sind es noch", "sind es nur noch", "stieg auf", "steigt auf", "sank auf",
    "erhöhte sich auf", "erhöht sich auf", "wuchs auf", "fiel auf", "gestiegen auf", "auf mehr als",
    "auf mindestens", "unter anderem", "die anderen", "die übrigen", "weitere", "von denen",
    "von denen nur", "im schnitt", "im durchschnitt", "toten auf", "verletzten auf", "opfer auf",
    "statt bisher", "statt", "anstelle von",
))  # fmt: skip
"""What stands right before such a number."""
JOINS = frozenset(("und", "oder", "sowie"))
TRAPS = frozenset((
    *words("gruppe gruppen klasse klassen stufe stufen kapitel artikel seite seiten teil band "
           "typ zone zonen staffel liga nummer paragraf linie linien gleis tor haus zimmer"),
    "bis die", "oder die", "und die", "um die", "gegen die", "auf die", "an die", "unter die",
    "über die",
    "mit den", "nach der", "vor der", "seit der", "in der", "bei der", "von der", "aus der",
    "und der", "zu den", "nach den", "auf der", "auf den", "in den", "um den", "zwischen den",
    "entweder oder", "null und",
))  # fmt: skip
"""What before such a number makes it an hour, an age, or the name of a thing."""
_FOLLOWERS = (
    "in|im|ins|am|an|auf|aus|bei|beim|mit|nach|von|vom|vor|seit|zu|zum|zur|für|ohne|durch|gegen|"
    "während|wegen|trotz|als|wie|und|oder|aber|sondern|denn|weil|dass|wenn|wurden|waren|sind|"
    "haben|hatten|werden|starben|überlebten|kamen|kommen|davon|mehr|weniger|dieser|der|des|das|den|"
    "die|dem|unter|über|schwer|lebensgefährlich|leicht|tödlich|ein|eine|sich|nicht|noch|heute|"
    "gestern|bereits|insgesamt|zwischen|neben|statt|laut|pro|je|jährlich|täglich|allein|"
    "gleichzeitig|"
    "dafür|dagegen|Mal(?! so)"
)
AFTER = (
    r"(?:[;!?)»“](?![0-9])|,(?! ?[0-9]|(?: [0-9]+\.?,)* [0-9]+\.? (?:und|oder))|\Z|\n|"
    r"(?<=[a-zäöüß])\.|\.(?=\s*(?:\n|\Z))|(?<=[0-9]{3})\.(?= [A-ZÄÖÜ])| ?[–—] ?(?![0-9])|"
    rf" (?:{_FOLLOWERS})\b(?! [0-9]))"
)
"""What stands right behind such a number: the end of a clause, or what cannot be counted."""
ALONE = (
    r" (?:(?:weitere|andere)n?(?= (?![A-ZÄÖÜ]|[a-zäöüß]+e[nr]? [A-ZÄÖÜ])|[.,;)]|\Z)|davon\b|von "
    r"ihnen\b|"
    r"der (?:[0-9]{1,4}|insgesamt|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) |"
    r"(?:mehr|weniger)(?= als)|stimmten\b|starben\b|enthielten sich)"
)
"""What makes any number before it count, at the beginning of a clause, too."""
