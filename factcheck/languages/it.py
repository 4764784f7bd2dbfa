"""Italian. Decided: "un", "una" alone are quiet; 2° is a rank, 30 °C and 30 gradi are measures."""

from factcheck.languages import _it_nouns as nouns
from factcheck.languages import _it_words as it
from factcheck.languages._currencies import CASED, DECIMAL
from factcheck.languages._it_dates import DATES
from factcheck.languages._it_phrases import PHRASES
from factcheck.model.language import AmountWords, Language, NumberWords, Unit

ITALIAN = Language(
    code="it",
    spaced=True,
    numbers=NumberWords(
        decimal_mark=",",
        group_marks=". '",
        other_marks=((",", "."), ("'", ".")),
        words=it.NUMBERS,
        multipliers={"cento": 100},
        thousands={"mille": 1000, "mila": 1000},
        magnitudes=it.MAGNITUDES,
        vague_magnitudes=it.VAGUE_MAGNITUDES,
        short_magnitudes=it.SHORT_MAGNITUDES,
        vague=it.VAGUE,
        fractions=it.FRACTIONS,
        points=(" virgola ", " punto "),
        fillers=(" ",),
        links={" e ": frozenset({"thousand", "magnitude"})},
        resumed_by=(" e ", " "),
        glue=("",),
        longest=120,
        weak=it.WEAK,
        signs={"-": -1, "+": 1, "meno ": -1} | dict.fromkeys(it.NO_SIGNS),
    ),
    amounts=AmountWords(
        currencies_before=it.CURRENCIES_BEFORE,
        currencies_after=it.CURRENCIES_AFTER,
        cased_currencies=CASED,
        shared_coins=dict.fromkeys(("centesimi", "centesimo", "cent"), DECIMAL | {"CHF"}),
        coins=it.COINS,
        bare_coins=it.BARE_COINS,
        percents=it.PERCENTS,
        percent_tails={},
        changes={},
        counters=nouns.COUNTERS,
        open_nouns=nouns.PLURALS,
        open_noun_traps=nouns.PLURAL_TRAPS,
        of=(" di ", " d'"),
        openers=nouns.OPENERS,
        qualifiers=nouns.QUALIFIERS,
        durations=nouns.DURATIONS,
        halves=(" e mezzo", " e mezza"),
        sum_links=(" ", ", ", " e "),
        hundredths=(
            r" e (?P<part>[0-9]{2})(?: centesimi?(?: di secondo)?)?(?![0-9]|[.,:][0-9]| "
            r"?[%€$£°]| (?:[a-zà-ÿ]{3,}[ie]|mille|mil|mila|euros?|cm|m|h)\b)"
        ),
        ages=nouns.AGES,
        ages_before=nouns.AGES_BEFORE,
        ages_around=nouns.AGES_AROUND,
        ages_lead=nouns.AGES_LEAD,
        measures=nouns.MEASURES,
        times={"volte": Unit(""), "x": Unit("")},
        times_followers={"volte": nouns.TIMES_FOLLOWERS},
        fractions=nouns.FRACTIONS,
        shares=(
            "{part} su {whole}",
            "{part} ogni {whole}",
            "{part} {noun} su {whole}",
            "{part} {noun} ogni {whole}",
        ),
        ranks_before={"n.": None},
        labels=nouns.LABELS,
        ranks_after=nouns.ORDINAL_SIGNS,
        ordinals=nouns.ORDINALS,
        free_ordinals=nouns.FREE_ORDINALS,
        ordinal_ends=("esimo", "esima", "decimo", "decima"),
        ranked=nouns.RANKED,
        hedges_before=it.HEDGES_BEFORE,
        hedges_after=it.HEDGES_AFTER,
        bounds_before=it.BOUNDS_BEFORE,
        bounds_after=it.BOUNDS_AFTER,
        joins=it.JOINS,
        between=it.BETWEEN,
        change_before=it.CHANGE_BEFORE,
        traps=nouns.TRAPS,
    ),
    dates=DATES,
    phrases=PHRASES,
)
