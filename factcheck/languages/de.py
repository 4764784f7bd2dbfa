"""German. Decided: "ein" counts units only; "vor drei Jahren" is a date; a year needs a word."""

from factcheck.languages import _de_cldr_data as cldr
from factcheck.languages import _de_nouns as nouns
from factcheck.languages import _de_units as units
from factcheck.languages import _de_words as de
from factcheck.languages._currencies import CASED, DECIMAL
from factcheck.languages._de_dates import DATES
from factcheck.languages._de_laws import LAWS
from factcheck.languages._de_money import LARGE
from factcheck.languages._de_phrases import DURATION_TRAPS, PHRASES
from factcheck.languages._list import words
from factcheck.model.language import AmountWords, Language, NumberWords, Unit

_RANKED = words(
    """
    größte größten größter größtes höchste höchsten höchster höchstes beste besten bester bestes
    wichtigste wichtigsten wichtigster reichste reichsten reichster längste längsten längster
    älteste ältesten ältester jüngste jüngsten meiste meisten stärkste stärksten stärkster
    schnellste schnellsten kleinste kleinsten teuerste teuersten beliebteste beliebtesten
    häufigste häufigsten niedrigste niedrigsten schlechteste schlechtesten tiefste tiefsten
    bevölkerungsreichste bevölkerungsreichsten
"""
)
_ORDINAL_STEMS = words("zweit dritt viert fünft sechst siebt acht neunt zehnt")
_PLACES = words(
    "Platz Rang Stelle Position Mal Amtszeit Auflage Wahlgang Runde Anlauf Saison Spieltag Etappe "
    "Titel Sieg Niederlage Ausgabe Staffel Generation Spiel Goldmedaille Jahrestag Geburtstag"
)
_RANK_NOUNS = words(
    """
    Platz Rang Stelle Position Mal Jahrestag Geburtstag Todestag Auflage Ausgabe Runde Spieltag
    Minute Stock Stockwerk Etage Klasse Amtszeit Legislaturperiode Saison Staffel Folge Lauf
    Verhandlungstag Tag Jahr Woche Monat Lebensjahr Schwangerschaftswoche Etappe Generation
    Präsident Bundeskanzler Titel Sieg Niederlage Länderspiel Tor
"""
)
_MAL = words(
    "so mehr höher größer schneller länger häufiger teurer stärker weniger besser wahrscheinlicher"
)

GERMAN = Language(
    code="de",
    spaced=True,
    numbers=NumberWords(
        decimal_mark=cldr.DECIMAL_MARK,
        group_marks=cldr.GROUP_MARK + " '",
        other_marks=((",'", "."),),
        no_decimals=(",--", ".--", ",–", ".–", ",—", ".—", ",-", ".-"),
        words=de.NUMBERS,
        multipliers={"hundert": 100, "dutzend": 12},
        thousands={"tausend": 1000},
        magnitudes={word.lower(): value for word, value in cldr.MAGNITUDES.items()
                    if word != "Tausend"}
        | {"mio": 10**6, "mill.": 10**6, "mrd": 10**9, "md.": 10**9, "billiarde": 10**15,
           "billiarden": 10**15, "bill.": 10**12, "tsd.": 1000, "tsd": 1000},
        vague_magnitudes=frozenset(("millionen", "milliarden", "billionen")),
        short_magnitudes={"k": 1000, "m": 10**6, "b": 10**9, "bn": 10**9},
        short_counted=frozenset(("euro", "dollar", "franken")),
        vague=de.VAGUE,
        fractions=de.FRACTIONS,
        points=(" komma ",),
        fillers=(" ", "-", "und"),
        resumed_by=(" und ", " "),
        longest=140,
        glue=("", "und"),
        glued_tails=de.GLUED_TAILS,
        weak=de.WEAK,
        alone_from=10**6,
        signs={"-": -1, "–": -1, "+": 1, "minus ": -1, "plus ": 1},
    ),
    amounts=AmountWords(
        currencies_before=units.CURRENCIES_BEFORE,
        currencies_after=units.CURRENCIES_AFTER,
        large_currencies=LARGE,
        cased_currencies=CASED,
        scaled_currencies=units.SCALED_CURRENCIES,
        coins=units.COINS,
        bare_coins=units.BARE_COINS,
        shared_coins=dict.fromkeys(("cent", "cents"), DECIMAL),
        percents=de.PERCENTS,
        percent_tails={},
        changes={},
        of=(" von ", " an "),
        counters=nouns.COUNTERS,
        open_nouns=nouns.PLURALS,
        open_noun_traps=nouns.PLURAL_TRAPS,
        capital_nouns=True,
        capital_headlines=False,
        openers=nouns.OPENERS,
        qualifiers=nouns.QUALIFIERS,
        open_qualifiers=nouns.OPEN_QUALIFIERS,
        durations=de.DURATIONS,
        ones=units.ONES,
        sum_links=(" ", ", ", " und "),
        hundredths=units.HUNDREDTHS,
        ages=de.AGES,
        ages_open=de.AGES_OPEN,
        ages_around={word: Unit("year") for word in ("jahre", "jahren", "jahr")},
        ages_lead=de.AGES_LEAD,
        measures=units.MEASURES,
        measures_before={"tempo ": Unit("km/h")},
        times={word: Unit("") for word in
               ("mal", "-mal", "fach", "fache", "fachen", "facher", "faches", "-fache", "x")},
        times_followers={"mal": frozenset(_MAL), "-mal": frozenset(_MAL), "x": frozenset(_MAL)},
        fractions={"drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "achtel": 8,
                   "zehntel": 10, "siebtel": 7, "neuntel": 9,
                   "zwölftel": 12, "zwanzigstel": 20, "fünfzigstel": 50, "dritteln": 3,
                   "vierteln": 4, "fünfteln": 5, "zehnteln": 10},
        sides=frozenset({":", "zu"}),
        shares=("{part} von {whole}", "{part} zu {whole}", "{part} aus {whole}", "{part}:{whole}",
                "{part} : {whole}"),
        ranks_before={},
        ranks_lead=frozenset(
            f"{head} " for head in words("platz rang tabellenplatz tabellenrang startplatz "
                                         "listenplatz weltranglistenplatz")
        ),
        ranks_after={f". {noun.lower()}": noun for noun in _RANK_NOUNS}
        | dict.fromkeys(de.ORDINAL_TAILS, ""),
        ordinals={
            stem + ending: place
            for place, stem in enumerate(_ORDINAL_STEMS, start=2)
            for ending in ("", "e", "en", "er", "es")
        },
        free_ordinals=de.FREE_ORDINALS,
        ordinal_ends=de.ORDINAL_ENDS,
        ranked=tuple(word.lower() for word in (*_RANKED, *_PLACES)),
        hedges_before=de.HEDGES_BEFORE,
        hedges_after=de.HEDGES_AFTER,
        bounds_before=de.BOUNDS_BEFORE,
        than=frozenset({"als"}),
        bounds_after=de.BOUNDS_AFTER,
        joins=de.JOINS,
        between=frozenset(("zwischen",)),
        change_before=frozenset(("von", "um")),
        change_by=("um ",),
        labels=nouns.LABELS,
        traps=nouns.TRAPS | DURATION_TRAPS | de.ORDINAL_TRAPS,
    ),
    dates=DATES,
    phrases=PHRASES,
    laws=LAWS,
)  # fmt: skip
