"""The language of a text by its script, and what declarations are believed."""

import pytest

from factcheck.readers._language import choose, code

JAPANESE = "東京都は三月、約千二百億円の補正予算案を発表した。"
ENGLISH = "The city presented a budget of about 120 billion yen in March. " * 5


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "en"),
        ("123 %", "en"),
        (ENGLISH, "en"),
        (ENGLISH + "デスノート", "en"),
        (JAPANESE, "ja"),
        (JAPANESE + " OpenAI CEO ChatGPT Enterprise", "ja"),
        ("東京都公佈了一千二百億日元的補充預算案。", "zh"),
        ("서울시는 3월에 예산을 발표했다.", "ko"),
    ],
)
def test_the_script_tells(text: str, language: str) -> None:
    assert choose(None, text) == language


def test_a_declaration_is_believed_unless_the_script_rules_it_out() -> None:
    assert choose("de", "Die Stadt stellte einen Haushalt vor.") == "de"
    assert choose("ja", "974億") == "ja"
    assert choose("en", JAPANESE) == "ja"
    assert choose("ja", ENGLISH) == "en"


def test_codes_are_primary_and_lower_case() -> None:
    assert [code(value) for value in ("ja", "ja-JP", "en_US.", "EN_us", "zh-Hant-TW")] == [
        "ja",
        "ja",
        None,
        "en",
        "zh",
    ]
    assert [code(value) for value in (None, "", "japanese", 3, "j" * 10_000)] == [None] * 5
