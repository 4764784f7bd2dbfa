"""French. Decided: "un" and "une" count units only; "une dizaine" is 10."""

from factcheck.languages import _fr_nouns as nouns
from factcheck.languages import _fr_press as press
from factcheck.languages import _fr_units as units
from factcheck.languages import _fr_words as fr
from factcheck.languages._currencies import CASED, DECIMAL
from factcheck.languages._fr_dates import DATES
from factcheck.languages._fr_laws import LAWS
from factcheck.languages._fr_money import LARGE
from factcheck.languages._fr_phrases import DURATION_TRAPS, PHRASES
from factcheck.model.language import AmountWords, Language, NumberWords, Unit

_MORE = frozenset(
    ("plus", "moins", "le", "la", "les", "supérieur", "supérieure", "supérieurs", "son", "sa")
)
_RANK_SIGNS = ("e", "ème", "er", "ère", "ᵉ", "ᵉʳ", "eme", "re", "nd", "nde", "ième")

FRENCH = Language(
    code="fr",
    spaced=True,
    numbers=NumberWords(
        decimal_mark=",",
        group_marks=" .'",
        other_marks=((",'", "."),),
        words=fr.NUMBERS,
        multipliers={"cent": 100, "cents": 100},
        spoken_multipliers=frozenset(("cents", "cent")),
        thousands={"mille": 1000, "mil": 1000},
        magnitudes=fr.MAGNITUDES,
        vague_magnitudes=fr.VAGUE_MAGNITUDES,
        bare_magnitudes=frozenset(("une bonne ", "une grosse ", "une petite ")),
        short_magnitudes=fr.SHORT_MAGNITUDES,
        short_counted=frozenset(("euros", "dollars", "francs")),
        vague=fr.VAGUE,
        fractions=fr.FRACTIONS,
        points=(" virgule ",),
        spaced_minus=("à ", "de ", "entre ", "et ", "(", "jusqu'à ", "fera ", "est "),
        fillers=(" ", "-"),
        resumes=(" ",),
        resumed_by=(" et ",),
        longest=140,
        weak=fr.WEAK,
        alone_from=10**6,
        signs={"-": -1, "–": -1, "+": 1, "moins ": -1} | dict.fromkeys(fr.NO_SIGNS),
    ),
    amounts=AmountWords(
        currencies_before=units.CURRENCIES_BEFORE,
        currencies_after=units.CURRENCIES_AFTER,
        large_currencies=LARGE,
        cased_currencies=CASED,
        scaled_currencies=units.SCALED_CURRENCIES,
        variant_currencies={"franc": "CHF", "francs": "CHF"},
        variant_signs=((), units.SWISS),
        shared_coins=dict.fromkeys(("cents", "centimes", "centime"), DECIMAL | {"CHF"}),
        coins=units.COINS,
        bare_coins=units.BARE_COINS,
        percents=fr.PERCENTS,
        percent_tails={},
        changes={},
        counters=nouns.COUNTERS,
        open_nouns=nouns.PLURALS,
        open_noun_traps=nouns.PLURAL_TRAPS,
        of=(" de ", " d'"),
        capital_headlines=False,
        openers=nouns.OPENERS,
        qualifiers=nouns.QUALIFIERS,
        durations=fr.DURATIONS,
        ones=units.ONES,
        halves=(" et demi", " et demie"),
        sum_links=(" ", ", ", " et "),
        hundredths=units.HUNDREDTHS,
        ages=fr.AGES,
        ages_around=fr.AGES_AROUND,
        ages_lead=fr.AGES_LEAD,
        ages_shut=fr.AGES_SHUT,
        measures=units.MEASURES,
        times={"fois": Unit(""), "x": Unit("")},
        times_followers={"fois": _MORE, "x": _MORE},
        fractions={"tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5,
                   "sixième": 6, "huitième": 8, "sixièmes": 6, "septièmes": 7,
                   "huitièmes": 8, "neuvièmes": 9, "centièmes": 100,
                   "huitièmes de finale": None, "centièmes de seconde": None,
                   "dixième": 10, "dixièmes": 10,
                   "-cinquième": None, "-sixième": None, "-huitième": None, "-dixième": None,
                   "quart d'heure": None, "quarts d'heure": None, "cinquième place": None},
        sides=frozenset({"contre"}),
        shares=("{part} sur {whole}", "{part} {noun} sur {whole}", "{part} pour {whole}",
                "{part} contre {whole}"),
        ranks_before={},
        ranks_after={sign: sign for sign in _RANK_SIGNS} | dict.fromkeys(
            f"{sign} {noun}" for sign in _RANK_SIGNS for noun in
            ("arrondissement", "arrondissements", "arr.", "rue", "avenue", "chambre")
        ),
        free_ordinals=nouns.FREE_ORDINALS,
        ordinal_ends=("ième",),
        ordinal_heads=nouns.ORDINAL_HEADS,
        ordinals=nouns.ORDINALS,
        ranked=nouns.RANKED,
        hedges_before=fr.HEDGES_BEFORE,
        hedges_after=fr.HEDGES_AFTER,
        bounds_before=fr.BOUNDS_BEFORE,
        bounds_reached=press.REACHED,
        bounds_after=fr.BOUNDS_AFTER,
        joins=fr.JOINS,
        between=frozenset(("entre",)),
        change_before=fr.CHANGE_BEFORE,
        change_far=press.CHANGED,
        traps=nouns.TRAPS | DURATION_TRAPS,
        labels=nouns.LABELS,
        trap_exceptions=nouns.TRAP_EXCEPTIONS,
    ),
    dates=DATES,
    phrases=PHRASES,
    laws=LAWS,
)  # fmt: skip
