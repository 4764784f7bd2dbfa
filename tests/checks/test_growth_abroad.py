"""`growth-mismatch` in languages but Japanese and English."""

import pytest

from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "growth-mismatch"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Umsatz stieg von 200 auf 300 Millionen Euro, ein Plus von 50 Prozent."),
        ("de", "Er stieg von 200 auf 300 Millionen Euro, 20 Prozent der Kosten trägt der Bund."),
        ("de", "Er wuchs von 200 auf 300 Millionen Euro, jährlich um 5 Prozent."),
        ("de", "Er wuchs von 200 auf 300 Millionen Euro, ein Plus von 50 statt 20 Prozent."),
        ("fr", "Le chiffre passe de 200 à 300 millions d’euros, soit une hausse de 50 %."),
        ("fr", "De 200 à 300 personnes attendent, dont 20 % d’enfants."),
        ("es", "Las ventas pasaron de 200 a 300 millones de euros, un 50 % más."),
        ("pt", "A receita passou de 200 para 300 milhões de reais, alta de cerca de 50%."),
        ("it", "Il fatturato è passato da 200 a 300 milioni di euro, con un aumento del 50%."),
        ("it", "Costa da 200 a 300 euro, con uno sconto del 20%."),
        ("zh", "营收从200亿元增长到300亿元，增长50%。"),
        ("zh", "营收从200亿元增长到300亿元，占20%。年均增长20%。"),
        ("ko", "매출은 200억원에서 300억원으로 50% 늘었다."),
        ("ko", "매출은 200억원에서 300억원으로 연평균 20% 늘었다."),
    ],
)
def test_quiet(language: str, text: str) -> None:
    """Growth that is right, growth a year, averages, and percentages of something else."""
    assert told(CHECK, text, language=language) == []


def test_the_whole_finding() -> None:
    """The question shows what the two amounts make."""
    text = "Der Umsatz stieg von 200 auf 300 Millionen Euro, ein Plus von 20 Prozent."
    (one,) = found(CHECK, text, language="de")
    assert (one.severity, one.message) == (
        Severity.WARNING,
        (
            "From 200 to 300 Millionen Euro is a change of 49.4–50.4%, but 20 Prozent is written. "
            "Which of the three is meant?"
        ),
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Er stieg um 20 Prozent von 200 Millionen Euro auf 300 Millionen Euro."),
        ("de", "Die Zahl sank von 300 Stellen im Vorjahr auf 200 Stellen, 50 Prozent weniger."),
        ("fr", "Les ventes sont passées de 200 à 300 millions d’euros, 20 % de plus."),
        ("es", "Las ventas pasaron de 200 a 300 millones de euros, un 20 % más."),
        ("pt", "A receita passou de R$ 200 milhões para R$ 300 milhões, alta de 20%."),
        ("it", "Il fatturato è passato da 200 a 300 milioni di euro, con un aumento del 20%."),
        ("zh", "营收从200亿元增长到300亿元，增长20%。"),
        ("zh", "營收從200億元成長至300億元，成長20%。"),
        ("ko", "매출은 200억원에서 300억원으로 20% 늘었다."),
    ],
)
def test_fires(language: str, text: str) -> None:
    """One change, told before or behind, that the two amounts do not make."""
    assert [severity for severity, _ in told(CHECK, text, language=language)] == ["warning"]
