"""German fixed words: ratios, stretches of time, scores, superlatives, notes of tables."""

from fractions import Fraction

from factcheck.languages import _de_elided as elided
from factcheck.languages import _de_press as press
from factcheck.languages import _de_told as more
from factcheck.languages._bare_decimals import DECIMALS_DE
from factcheck.languages._firsts import FIRSTS
from factcheck.languages._list import words
from factcheck.languages._spells import SPELLS
from factcheck.languages._strokes import STROKES
from factcheck.model.phrases import PhraseWords, rows_of
from factcheck.model.words import FigureKind

_NTH = {
    "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "acht": 8,
    "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12, "fünfzehnt": 15, "zwanzigst": 20,
    "dreißigst": 30, "vierzigst": 40, "fünfzigst": 50, "hundertst": 100, "tausendst": 1000,
}  # fmt: skip
_EACH = {"jeder": "e", "jede": "e", "jedes": "e", "jeden": "en", "jedem": "en"}
_TIMES = {"doppel": 2, "dreifach": 3, "vierfach": 4, "fünffach": 5, "zehnfach": 10}
_MULTIPLES: dict[str, Fraction | None] = {
    f"{each} {stem}{ending}": Fraction(1, whole)
    for each, ending in _EACH.items()
    for stem, whole in _NTH.items()
}
_MULTIPLES |= {
    f"{each} {stem}{ending} {noun}": None
    for each, ending in _EACH.items()
    for stem in _NTH
    for noun in words("jahr tag monat tages woche mal stunde wochenende")
}
_MULTIPLES |= {
    f"ver{stem}{ending}": Fraction(times)
    for stem, times in _TIMES.items()
    for ending in ("t", "te", "ten", "n" if stem.endswith("l") else "en")
}
_MULTIPLES |= {
    noun: Fraction(times)
    for noun, times in (("verdopplung", 2), ("verdoppelung", 2), ("verdreifachung", 3),
                        ("vervierfachung", 4), ("verzehnfachung", 10))
} | {"halbierung": Fraction(1, 2)}  # fmt: skip
_MULTIPLES |= {"halbier" + ending: Fraction(1, 2) for ending in ("t", "te", "ten", "en")}
_MULTIPLES |= dict.fromkeys(
    ("die hälfte", "der hälfte", "zur hälfte", "hälfte", "halb| so"), Fraction(1, 2)
)
_MULTIPLES |= {
    f"{share}mehrheit": Fraction(part, whole)
    for share, part, whole in (("zweidrittel", 2, 3), ("dreiviertel", 3, 4), ("dreifünftel", 3, 5))
}
_MULTIPLES |= dict.fromkeys(
    ("doppelt| so", "das doppelte", "ums doppelte", "dem doppelten", "zweimal| so"), Fraction(2)
)
_MULTIPLES |= {
    f"{nth} hälfte": None
    for nth in words("erste ersten erster zweite zweiten zweiter andere anderen obere untere")
}
_DEGREES = {
    "größ": "te", "klein": "ste", "höch": "ste", "niedrig": "ste", "läng": "ste", "äl": "teste",
    "jüng": "ste", "schnell": "ste", "reich": "ste", "bevölkerungsreich": "ste",
    "stärk": "ste", "wertvoll": "ste", "erfolgreich": "ste", "bekannt": "este", "heiß": "este",
    "kält": "este", "wichtig": "ste", "best": "e", "schlecht": "este", "schlimm": "ste",
    "tief": "ste", "meist": "e", "er": "ste", "einzig": "e", "beliebt": "este", "teuers": "te",
}  # fmt: skip
_WORLD = ("weltweit ", "welt", "europaweit ", "bundesweit ", "deutschlandweit ", "landesweit ")
_SPANS = {"ein halbes jahr": ("month", 6), "einem halben jahr": ("month", 6),
          "eine halbe stunde": ("minute", 30), "einer halben stunde": ("minute", 30),
          "eine dreiviertelstunde": ("minute", 45), "einer dreiviertelstunde": ("minute", 45),
          "eine viertelstunde": ("minute", 15), "einer viertelstunde": ("minute", 15),
          "ein halbes jahrhundert": ("year", 50), "einem halben jahrhundert": ("year", 50),
          "ein vierteljahrhundert": ("year", 25), "einem vierteljahrhundert": ("year", 25),
          "ein vierteljahr": ("month", 3), "einem vierteljahr": ("month", 3),
          "ein dreivierteljahr": ("month", 9), "einem dreivierteljahr": ("month", 9),
          "dreiviertel jahr": ("month", 9), "dreiviertelstunde": ("minute", 45),
          "viertelstunde": ("minute", 15), "drei viertel stunden": ("minute", 45),
          "drei viertel stunde": ("minute", 45), "dreiviertel stunde": ("minute", 45),
          "dreiviertel stunden": ("minute", 45)}  # fmt: skip
_SPANS |= {
    f"{word}{end}": span
    for word, span in (
        ("halbstündig", ("minute", 30)), ("viertelstündig", ("minute", 15)),
        ("halbjährig", ("month", 6)), ("dreiviertelstündig", ("minute", 45)),
        ("halbtägig", ("hour", 12)),
    )
    for end in ("", "e", "en", "er", "es", "em")
}  # fmt: skip
DURATION_TRAPS = frozenset(_SPANS)
_TENS = {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
         "achtzig": 80, "neunzig": 90}  # fmt: skip
_AGE_WORDS = {
    f"mitt{tens}er{end}": (value + 4, value + 6)
    for tens, value in _TENS.items()
    for end in ("", "in", "n", "innen")
}
for _tens, _value in _TENS.items():
    for _part, _ends in (("anfang", (0, 3)), ("mitte", (4, 6)), ("ende", (7, 9))):
        for _shown in (_tens, str(_value)):
            _AGE_WORDS[f"{_part} {_shown}"] = (_value + _ends[0], _value + _ends[1])
_OWNER = (
    r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Zz]u[mr]|[Ii]m|[Aa]m|[Ii]hr(?:e[nmrs]?)?|"
    r"[Ss]ein(?:e[nmrs]?)?|"
    r"[Uu]nser(?:e[nmrs]?)?|[Ee]in(?:e[nmrs]?)?|[Bb]eim|[Vv]om|[Aa]ls|[Ii]n|bereits) "
)
_SHARE = (
    r"\b(?P<figure>(?P<part>[1-9]|(?i:{cardinal}|eine[rmns]?)) von "
    r"(?P<whole>[2-9]|10|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn))"
    r" (?!Million|Milliard|Prozent|Euro|Uhr|Tausend|Dollar|Franken)[A-ZÄÖÜ][a-zäöüß]{1,30})"
)
# wurde beim Marathon Dritte; but: wurde an Dritte verkauft
_BECAME = (
    r"\b(?:[Ww]urden?|[Ww]ird|[Ww]erden|[Ll]andete[n]?|geworden:?) (?:[^.!?;:\n]{1,50} )?"
    + "".join(rf"(?<!\b{word} )" for word in words("an von für auf mit die der den dem das bei um"))
    + "".join(rf"(?<!\b{word} )" for word in words("durch gegen ohne über oder unter jeder jede"))
)
_AT_LAST = r"(?=[.,;!?)]|\Z| (?:in|im|bei|beim|hinter|vor|und|mit|auf|über)\b)"
_NO_WORD_RANK = (
    r"Hälfte|Halbzeit|Weltkrieg|Seite|Hand|Wahl|Klasse|Liga|Bundesliga|Welt\b|Reich|Person|Alter|"
    r"Bildungsweg|Weg|Geige|Chance|Natur|Dimension|Gang|Blick|Ebene|Advent|Kammer|Senat|Programm|"
    r"Staatsexamen|Republik|Zähne|Art\b|Linie|Heimat|Fall|Frühling|Gesicht|Mann|Buch|"
    r"Himmel|Sinn|Geige|Rad|Garnitur|Haut|Frühstück"
)
_NO_RANK = (
    r"Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|"
    r"Jan\b|Feb\b|Aug\b|Sept?\b|Okt\b|Nov\b|Dez\b|FC|SC|FSV|VfL|FFC|Bundesliga|Liga|Quartal|"
    r"Halbjahr|Jahrhundert|Jhd?t?s?\b|Weltkrieg|Senat|Kammer|Strafkammer|Zivil|Strafsenat|"
    r"Halbzeit|Programm|"
    r"Kapitel|Abschnitt|Absatz|Advent|Division|Buch|Hälfte|Klasse|Uhr|Euro|Tausend"
)
_TOP = "eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn"
_SCOPE = (
    r" (?:der (?:Welt|Setzliste|Branche|Charts?|Liste|Rangliste|Tabelle|Bestenliste|Partei|"
    r"deutschen|europäischen|nationalen|internationalen|Regierung|Thronfolge)|"
    r"in (?:Deutschland|Europa|Österreich|der|den)\b|weltweit|europaweit|bundesweit|"
    r"im (?:Land|Ranking|Tennis|Tor|Markt|Konzern|Kabinett)\b|auf dem|am Markt|unter den)"
)
_NAMED = r"[A-ZÄÖÜ][a-zäöüß]{1,24}(?:[- ][A-ZÄÖÜ][a-zäöüß]{1,24})?"
_BC = r" ?(?:v\. ?chr|v\. ?u\. ?z|vor christus)\.?"

_TOLD: dict[FigureKind, tuple[str, ...]] = {
    "rank": (
        _OWNER + r"(?P<figure>(?P<number>[1-9][0-9]{0,3})\.)"
        r"(?= (?!" + _NO_RANK + r")[A-ZÄÖÜ][a-zäöüß]| [a-zäöüß]{2,30}e[nrsm]? [A-ZÄÖÜ])",
        _OWNER + r"(?P<number>{ordinal}(?<=[enrs]))(?= (?!" + _NO_WORD_RANK + r")[A-ZÄÖÜ])",
        r"(?m)^[Dd](?:er|ie|as) (?P<figure>(?P<number>[1-9][0-9]{0,3})\.)$",
        r"\A\s*(?P<figure>(?:N[ro]\. ?|Nummer )(?P<number>1|eins))\s*\Z",
        _BECAME + r"(?P<number>(?=[A-ZÄÖÜ])(?i:{ordinal})(?<=[ers]))" + _AT_LAST,
        _BECAME + r"(?P<number>Erste[rs]?)" + _AT_LAST,
        r"\b[Aa]ls (?P<figure>(?P<number>[1-9][0-9]{0,2})\.)(?= (?:ins|durchs|über|von|der|des)\b)",
        r"\bals (?P<number>Erste[rs]?)(?= (?:an|ins?|am|durch|über|im Ziel)\b|[.,;!?)]|\Z)",
        (
            r"\b(?:[Rr]egel|Feind|Thema|[a-zäöüß]{1,20}(?:sche|elle|zeitige)|"
            r"(?:[Dd]ie|[Dd]er|[Zz]ur|[Aa]ls|[Ee]iner?|[Ii]hrer?|[Ss]einer?)"
            r"(?: [a-zäöüß]{2,24}en?)?)"
            rf" (?P<figure>Nummer (?P<number>{_TOP}|[1-9](?=$)))\b"
        ),
        (
            rf"(?<![\w-])(?P<figure>N(?:ummer|r\.|o\.) ?(?P<number>{_TOP}|[1-9]\d{{0,2}}))"
            rf"(?={_SCOPE})"
        ),
        r"(?m)^(?:(?:[Dd](?:er|ie|as)|[Zz]um) )?(?P<number>(?i:{ordinal})(?<=[enrs]))[.!]?$",
        r"\A\s*(?:[Dd](?:er|ie|as) )?(?P<number>[Ee]rste[nr]?)\s*\Z",
    ),
    "ratio": (
        r"(?<![\w./,])(?P<figure>(?P<part>[1-9])/(?P<whole>[2-9]|10))(?= (?:der|des|aller)\b)",
        r"(?<![\w.,:/])(?P<figure>(?P<part>[0-9]{1,3}):(?P<whole>[0-9]{1,3}))(?=-[A-ZÄÖÜ])",
        r"(?<![\w.,:/])(?P<figure>(?P<part>[0-9]{1,3}):(?P<whole>0))(?![0-9:]|\.[0-9])",
        _SHARE,
    ),
}

_SHARED: dict[FigureKind, tuple[str, ...]] = {
    "rank": FIRSTS["de"], "ratio": STROKES["de"], "duration": (SPELLS["de"],),
}  # fmt: skip
PHRASES = PhraseWords(
    decimals=DECIMALS_DE,
    rows=rows_of(
        " und ", " beziehungsweise ", ", ",
        instead=r"(?:statt|anstatt|anstelle von) (?:der |den |bisher |nur |wie bisher )?",
    ),
    reduced=(
        (r", (?:ermäßigt|reduziert|für kinder|kinder|für schüler|für studierende|an der "
        r"abendkasse) "),
        r" (?:ermäßigt|reduziert|für (?:kinder|schüler|studierende|ermäßigte))\b",
    ),
    elided_before=elided.BEFORE,
    elided_traps=elided.TRAPS,
    elided_joins=elided.JOINS,
    elided_after=elided.AFTER,
    elided_alone=elided.ALONE,
    elided_grouped=True,
    multiples=_MULTIPLES,
    durations={**_SPANS},
    scales_before=frozenset(("stärke ", "magnitude ", "magnitude von ", "der stärke ",
                             "einer stärke von ")),
    scores_before=(
        r"\b(?:gewann|gewannen|gewinnt|siegte|siegten|besiegte|besiegten|schlug|schlugen|verlor|"
        r"verloren|unterlag|unterlagen|führte|führten|führt|sieg|niederlage|unentschieden|endete|"
        r"trennten sich|bezwang|bezwangen|ergebnis|spielstand|endstand|partie|finale|gegen)\b"
    ),
    race_leads="brauchten?|benötigten?|in|(?:rekord|best|sieger)?zeit von|nach|zeit:",
    season_turns={"diesen": 0, "diesem": 0, "dieses": 0},
    scores_after=r"[ -](?:sieg|niederlage|erfolg|führung|unentschieden|heimsieg|auswärtssieg)",
    people_after=frozenset(("dagegen", "dafür", "stimmten dagegen", "stimmten dafür",
                            "enthielten sich", "waren dagegen", "mit nein", "mit ja"))
    | frozenset(
        f"{more}{verb}"
        for more in ("", "weitere ", "andere ", "personen ", "menschen ")
        for verb in ("wurden verletzt", "wurden getötet", "wurden schwer verletzt", "starben",
                     "wurden leicht verletzt", "wurden festgenommen", "kamen ums leben",
                     "werden vermisst", "gelten als vermisst", "wurden gerettet", "überlebten")
    ),
    named_ages=(
        rf"{_NAMED} \((?P<age>[1-9][0-9]|10[0-9])\)",
        rf"{_NAMED}, (?P<age>[1-9][0-9]|10[0-9])(?=, [a-zA-Z])",
    ),
    age_words=_AGE_WORDS,
    told={kind: (*_TOLD.get(kind, ()), *more.TOLD.get(kind, ()), *press.TOLD.get(kind, ()),
                 *_SHARED.get(kind, ()))
          for kind in _TOLD | more.TOLD | _SHARED},
    carried_percents=press.CARRIED, carried_tails=press.CARRIED_TAILS,
    people_large=(frozenset(), press.COUNTED),
    superlatives=frozenset(
        ("rekordhoch", "rekordtief", "allzeithoch", "allzeittief", "weltrekord", "höchststand",
         "tiefststand", "rekordwert", "erstmals", "zum ersten mal", "erstmalig", "weltweit erste",
         "weltpremiere", "weltneuheit", "so viele wie nie zuvor", "so viel wie nie zuvor",
         "so hoch wie nie", "einzigartig")
    ),
    superlative_scopes=frozenset(
        {*_WORLD, *(f"{country} " for country in words("deutschlands europas österreichs bayerns"))}
    ),
    superlative_degrees=frozenset(
        stem + end + ending
        for stem, end in _DEGREES.items()
        for ending in ("", "n", "r", "s")
    ),
    superlative_tails=frozenset(
        (" der welt", " weltweit", " aller zeiten", " der geschichte", " in deutschland",
         " in europa", " europas", " deutschlands", " seit beginn der aufzeichnungen",
         " seit beginn der messungen", " des landes", " der bundesrepublik")
    ),
    superlative_traps=frozenset(("weltbestenliste",)),
    ordinal_leads=frozenset(words("als wurde belegte auf")),
    ancient=(
        rf"(?P<before_year>[0-9](?<![\w.,].)[0-9]{{0,3}}){_BC}",
        rf"\b(?P<before_century>[0-9]{{1,2}})\. jahrhunderts?{_BC}",
        r"(?P<year>[0-9](?<![\w.,].)[0-9]{0,3}) (?:n\. ?chr\.?|n\. ?u\. ?z\.?|nach christus)",
    ),
    unit_notes=r"(?:^|\b(?:angaben|werte|beträge|zahlen)\b,? ?)in (?P<note>[a-zäöü$€£¥% .]{1,30})",
    unit_spellings={
        "mio.": "millionen", "mrd.": "milliarden", "tsd.": "tausend", "t€": "tausend euro",
        "teur": "tausend euro", "mill.": "millionen", "v. h.": "prozent", "v.h.": "prozent",
    },
    year_columns={"jahr": "im jahr {}", "geschäftsjahr": "im jahr {}", "gegründet": "im jahr {}",
                  "saison": "im jahr {}", "wahl": "im jahr {}", "baujahr": "im jahr {}"},
)  # fmt: skip
