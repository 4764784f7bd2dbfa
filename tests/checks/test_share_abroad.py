"""`one-in-n` in languages but Japanese and English."""

import pytest

from tests.checks._read import found, told

CHECK = "one-in-n"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Jeder Dritte (33 Prozent) stimmte zu, 50 von 200 Befragten (25 Prozent) nicht."),
        ("de", "Ein Drittel der Fläche (50 % Wald) ist geschützt. Ein Drittel, 50 Prozent mehr."),
        ("fr", "Un Français sur trois, soit 34 %, le pense; un tiers et 50 % des autres."),
        ("es", "Un tercio de los encuestados, es decir, el 32 %, lo cree."),
        ("pt", "Cerca de um terço (40%) concorda."),
        ("it", "Un italiano su tre (33%) ci crede."),
        ("zh", "三分之一，即33.3%，200人中有50人（25%）同意。"),
        ("ko", "200명 중 50명(25%)이 찬성했다."),
    ],
)
def test_quiet(language: str, text: str) -> None:
    """The same share twice, as nearly as it is told, and percentages of something else."""
    assert told(CHECK, text, language=language) == []


def test_the_message() -> None:
    """What the fraction is, and what is written."""
    (one,) = found(CHECK, "Jeder Dritte, also 50 Prozent, stimmte zu.", language="de")
    assert one.message == (
        "Jeder Dritte is 33.3%, but 50 Prozent is written beside it. Which of the two is meant?"
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das sagten 50 von 200 Befragten (40 Prozent)."),
        ("fr", "Les trois quarts, soit 60 %, votent."),
        ("es", "Un tercio de los encuestados, es decir, el 50 %, lo cree."),
        ("pt", "Um em cada três (50%) concorda."),
        ("it", "Un italiano su tre (50%) ci crede."),
        ("zh", "200人中有50人（40%）同意。"),
        ("ko", "200명 중 50명(40%)이 찬성했다."),
    ],
)
def test_fires(language: str, text: str) -> None:
    """Another share in brackets, or behind "that is"."""
    assert [severity for severity, _ in told(CHECK, text, language=language)] == ["warning"]
