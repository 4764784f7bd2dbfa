"""English titles and names of works that hold a number, in which no figure stands."""

from factcheck.languages._list import words

_WORKS = words(
    "Symphony Sonata Concerto Quartet Quintet Sextet Octet Trio Suite Prelude Nocturne Ballade "
    "Partita "
    "Rhapsody Mass Waltz Etude Étude Overture Serenade Polonaise Fantasia Fantasy Scherzo "
    "Impromptu "
    "Mazurka Cantata Fugue Invention Dance Chapter Decree"
)
_NAMES = (
    "101 Dalmatians|10cc|12 Angry Men|12 Monkeys|12 Years a Slave|127 Hours|13 Going on 30|"
    "13 Reasons Why|20,000 Leagues|2001: A Space Odyssey|21 Grams|21 Jump Street|"
    "24 Hours in A&E|24 Hour Party People|28 Days Later|28 Weeks Later|28 Years Later|2 Broke "
    "Girls|"
    "30 Rock|300 Spartans|30 Seconds to Mars|39 Steps|3 Idiots|40 Acres|45 Years|48 Hours|48 Hrs|"
    "4 Non Blondes|50 Cent|50 First Dates|500 Days of Summer|60 Minutes|7th Heaven|8 Mile|8 Out "
    "of 10 Cats|"
    "9 to 5|90 Day Fianc|99 Problems|99 Luftballons"
)
"""Well-known names; in a sentence they are told from amounts by their capitals."""

TITLES = (
    rf"(?P<name>(?:{_NAMES}))(?<![0-9$£€][,.][0-9])(?![\w])"
    r"|No\.(?:" + "|".join(rf"(?<={work} No\.)" for work in _WORKS) + r") ?(?P<work>[0-9]{1,3})"
    r"|[Oo]p\. ?(?P<opus>[0-9]{1,3}[a-z]?(?:,? [Nn]o\. ?[0-9]{1,2})?)|BWV ?(?P<bach>[0-9]{1,4})"
)
"""Each title in a group. It begins with letters, so that it is soon looked for."""
