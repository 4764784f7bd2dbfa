"""`impossible-bound` in languages but Japanese and English."""

import pytest

from tests.checks._read import told

CHECK = "impossible-bound"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Wahlbeteiligung lag bei 82,5 Prozent, der Etat wuchs um 132 Prozent."),
        ("de", "Die Arbeitslosenquote stieg um 120 Prozent. Auslastung: 132 Prozent."),
        ("fr", "Le taux de participation atteint 82 %, le taux de remplissage 132 %."),
        ("es", "La tasa de paro aumentó un 120 %. Hubo 132 participantes."),
        ("pt", "A taxa de desemprego foi de 12,5%, e a meta, de 132%."),
        ("it", "L’affluenza è stata dell’82 per cento."),
        ("zh", "投票率为82%，同比增长132%。"),
        ("ko", "투표율은 82%였고 목표 대비 132%를 달성했다."),
    ],
)
def test_quiet(language: str, text: str) -> None:
    """Shares of at most a whole, changes, and rates that may pass it."""
    assert told(CHECK, text, language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "subject"),
    [
        ("de", "Die Wahlbeteiligung lag bei 132 Prozent.", "Wahlbeteiligung lag bei 132 Prozent"),
        (
            "fr",
            "Le taux de participation atteint 132,5 %.",
            "taux de participation atteint 132,5 %",
        ),
        ("es", "La tasa de paro llegó al 132 %.", "tasa de paro llegó al 132 %"),
        ("pt", "A taxa de desemprego foi de 132%.", "taxa de desemprego foi de 132%"),
        ("it", "L’affluenza è stata del 132 per cento.", "affluenza è stata del 132 per cento"),
        ("zh", "投票率为132%。", "投票率为132%"),
        ("ko", "투표율은 132%였다.", "투표율은 132%"),
    ],
)
def test_fires(language: str, text: str, subject: str) -> None:
    """A share of a whole that is more than it."""
    assert told(CHECK, text, language=language) == [("warning", subject)]
