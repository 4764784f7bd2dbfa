"""Lists and ages at death by the words of a language."""

import pytest

from tests.checks._read import found, told

LISTS = {
    "de": "Ausgezeichnet wurden {} Städte: Jena, Bonn, Ulm und Trier.",
    "fr": "Le prix va à {} villes : Lyon, Nantes, Brest et Dijon.",
    "es": "El premio fue para {} ciudades: Lugo, Cádiz, Soria y Murcia.",
    "pt": "O prêmio foi para {} cidades: Santos, Natal, Manaus e Recife.",
    "it": "Il premio va a {} città: Lecce, Pisa, Parma e Trento.",
    "zh": "获奖的有{}个城市：大连、青岛、苏州和长沙。",
    "ko": "{}개 도시가 상을 받았다: 대전, 전주, 목포, 강릉.",
}
LIVES = {
    "de": "Die Malerin, geboren 1921 in Ulm, starb 1998 im Alter von {} Jahren.",
    "fr": "Née en 1921, la peintre est morte en 1998 à l’âge de {} ans.",
    "es": "La pintora, nacida en 1921, murió en 1998 a los {} años.",
    "pt": "Nascida em 1921, a pintora morreu em 1998 aos {} anos.",
    "it": "Nata nel 1921, la pittrice è morta nel 1998 all’età di {} anni.",
    "zh": "这位画家1921年出生，1998年去世，享年{}岁。",
    "ko": "그 화가는 1921년에 태어나 1998년에 별세했다. 향년 {}세.",
}
QUIET = [
    ("de", "list-count", "Drei Städte, darunter: Jena, Bonn, Ulm und Trier."),
    ("de", "list-count", "Es gab drei Gründe: zu wenig Geld, zu wenig Zeit, Streit und Pech."),
    ("de", "list-count", "Drei Paare: Anna und Ben, Carla und Dirk, Eva und Franz, Gabi und Jan."),
    ("fr", "list-count", "Dans 3 pays : Chine, Japon, Inde, Brésil, Chili et Pérou."),
    ("zh", "list-count", "三个城市：大连、青岛、苏州、长沙等。"),
    ("de", "age-mismatch", "Geboren 1921, kam er mit 12 Jahren nach Ulm und starb 1998 in Jena."),
    ("de", "age-mismatch", "Geboren 1921, starb er 1998, seine Frau (geboren 1930) mit 90 Jahren."),
    ("zh", "age-mismatch", "画家1921年出生，1998年去世，享年78岁。"),
    ("fr", "age-mismatch", "Née en 1921, elle meurt en 1998, à environ 60 ans."),
]


@pytest.mark.parametrize(("language", "check", "text"), QUIET)
def test_quiet(language: str, check: str, text: str) -> None:
    """Loose, lower-case and paired lists, other ages, other persons, ages counted otherwise."""
    assert told(check, text, language=language) == []


@pytest.mark.parametrize("language", LISTS)
def test_lists(language: str) -> None:
    """Four names: four is right, three and five are not."""
    asked = [told("list-count", LISTS[language].format(n), language=language) for n in (4, 3, 5)]
    assert [[severity for severity, _ in one] for one in asked] == [[], ["warning"], ["warning"]]


@pytest.mark.parametrize("language", LIVES)
def test_lives(language: str) -> None:
    """From 1921 to 1998 it is 76 or 77 years."""
    every = (76, 77, 67, 87)
    asked = [told("age-mismatch", LIVES[language].format(n), language=language) for n in every]
    assert [[severity for severity, _ in one] for one in asked] == [
        [],
        [],
        ["warning"],
        ["warning"],
    ]


def test_the_message() -> None:
    """What is announced and what follows; what is told and what the years make."""
    (one,) = found("list-count", LISTS["de"].format(3), language="de")
    assert one.message.endswith("are announced, but 4 follow. Is one missing, or one too many?")
    (one,) = found("age-mismatch", LIVES["de"].format(67), language="de")
    assert "it is 76 or 77, not 67." in one.message
