"""Portuguese fixed words: ratios, stretches of time, scores, ages behind names, superlatives."""

from fractions import Fraction

from factcheck.languages._list import words
from factcheck.model.phrases import PhraseWords

_VERBS = {"duplic": 2, "triplic": 3, "quadruplic": 4, "quintuplic": 5}
_MULTIPLES: dict[str, Fraction | None] = {
    "o dobro": Fraction(2), "ao dobro": Fraction(2), "do dobro": Fraction(2),
    "o triplo": Fraction(3), "ao triplo": Fraction(3), "o quádruplo": Fraction(4),
    "dobrou": Fraction(2), "dobraram": Fraction(2), "dobrar": Fraction(2),
    "triplicar": Fraction(3), "pela metade": Fraction(1, 2), "à metade": Fraction(1, 2),
    "para metade": Fraction(1, 2), "primeira metade da": None,
    **{f"{head}| {of}": Fraction(1, 2)
       for head in ("metade", "a metade") for of in ("do", "da", "dos", "das", "de")},
    "primeira metade do": None, "primeira metade de": None, "segunda metade do": None,
    "segunda metade da": None, "segunda metade de": None, "outra metade da": None,
}  # fmt: skip
_MULTIPLES |= {
    stem + ending: Fraction(times)
    for stem, times in _VERBS.items()
    for ending in ("ou", "ado", "ada", "ados", "adas", "aram", "ar", "ando", "a", "am", "ará")
}
_ADJECTIVES = words(
    """
    alto alta baixo baixa grande pequeno pequena longo longa curto curta rico rica pobre populoso
    populosa antigo antiga caro cara jovem rápido rápida importante mortal forte
"""
)
_NAMED = r"\b[A-ZÁÉÍÓÚÂÊÔÃÕÇ][\w.'-]{0,24} [A-ZÁÉÍÓÚÂÊÔÃÕÇ][\w'-]{1,24}"
_WHERE = ("do mundo", "da história", "do país", "do brasil", "de portugal", "da europa",
          "da américa latina", "do século", "do planeta", "de todos os tempos",
          "da década")  # fmt: skip

PHRASES = PhraseWords(
    multiples=_MULTIPLES,
    durations={
        "um quarto de hora": ("minute", 15), "três quartos de hora": ("minute", 45),
        "meio século": ("year", 50), "meio ano": ("month", 6),
    },
    scales_before=frozenset(("magnitude ", "magnitude de ", "magnitude preliminar de ")),
    scales_after=frozenset((" na escala de richter", " na escala richter")),
    scores_before=(
        r"\b(?:ganhou|ganha|ganhar|ganharam|venceu|vence|vencer|venceram|derrotou|bateu|perdeu|perde"
        r"|perderam|empatou|empate|empataram|goleou|superou|vitória|triunfo|placar|resultado"
        r"|acabou|terminou|terminaram|vantagem|impôs-se|derrota)\b"
    ),
    scores_after=r" (?:ante|frente|contra|ao intervalo|na primeira mão|no jogo de ida)\b",
    people_after=frozenset(
        ("morreram", "ficaram feridas", "ficaram feridos", "foram presos", "foram detidos",
         "seguem desaparecidos", "são mulheres", "eram mulheres", "continuam desaparecidos")
    ),
    people_before=frozenset(("matando", "ferindo")),
    named_ages=(
        rf"{_NAMED} \((?P<age>[1-9][0-9]|10[0-9])\)",
        rf"{_NAMED}, (?P<age>[1-9][0-9]|10[0-9])(?=,)",
    ),
    superlatives=frozenset(
        ("pela primeira vez", "recorde histórico", "máximo histórico", "mínima histórica",
         "recorde mundial", "pela primeira vez na história", "máxima histórica", "sem precedentes")
    ),
    superlative_degrees=frozenset(
        {f"{article} {degree}" for article in ("o", "a", "os", "as") for degree in
         ("maior", "menor", "melhor", "pior", "primeiro", "primeira", "único", "única")}
        | {f"mais {adjective}" for adjective in _ADJECTIVES}
    ),
    superlative_tails=frozenset(f" {where}" for where in _WHERE),
)  # fmt: skip
