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


LATIN = {
    "de": "Die Stadt stellte am Montag einen Haushalt von rund 12 Millionen Euro vor, der im "
    "kommenden Jahr gelten soll.",
    "fr": "La ville a présenté lundi un budget d'environ 12 millions d'euros, qui doit "
    "s'appliquer l'année prochaine.",
    "es": "La ciudad presentó el lunes un presupuesto de unos 12 millones de euros, que se "
    "aplicará el próximo año.",
    "pt": "A cidade apresentou na segunda-feira um orçamento de cerca de 12 milhões de euros, que "
    "não será aplicado no próximo ano.",
    "it": "La città ha presentato lunedì un bilancio di circa 12 milioni di euro, che sarà "
    "applicato il prossimo anno.",
    "en": "On Monday the city presented a budget of about 12 million euros, which is to apply "
    "next year.",
}


@pytest.mark.parametrize("language", LATIN)
def test_the_commonest_words_tell_languages_of_one_script(language: str) -> None:
    assert choose(None, LATIN[language]) == language
    assert choose(None, LATIN[language].upper()) == language


@pytest.mark.parametrize(
    "text",
    [
        "La La Land",
        "Die Hard",
        "Les Misérables: the musical of the year is back for more",
        "Angela Merkel 1954",
        "Stad presenteert begroting van 12 miljoen",
        "Das Kapital",
        "x " * 5_000 + "der die das und ist nicht ein eine",
    ],
)
def test_in_doubt_latin_letters_are_english(text: str) -> None:
    assert choose(None, text) == "en"


def test_a_template_may_declare_english_on_a_page_full_of_other_words() -> None:
    assert choose("en", LATIN["de"] * 3) == "de"
    assert choose("en", LATIN["de"][:40]) == "en"
    assert choose("en", LATIN["en"] * 3) == "en"
    assert choose("nl", LATIN["de"] * 3) == "nl"
    assert choose("fr", LATIN["it"] * 3) == "fr"


def test_one_foreign_word_in_a_name_does_not_make_a_declared_page_foreign() -> None:
    names = "Orbel shows Vega 3 and Vega 3 Plus. Vega 3 Plus: 899 dollars. " * 6
    assert choose("en", names) == "en"


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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("売上高100億円、営業利益12億円、純利益8億円。", "ja"),
        ("- 売上: 5億円\n- 社員: 7人", "ja"),
        ("974億ドル", "ja"),
        ("東京都知事選挙 投票率60.6%", "ja"),
        ("世界的企業100社", "ja"),
        ("特斯拉第三季度营收251.8亿美元", "zh"),
        ("台積電營收達7,596億元,年增39%", "zh"),
        ("他们在2024年的收入是3亿元", "zh"),
    ],
)
def test_kanji_without_kana(text: str, language: str) -> None:
    """Headlines, lists and tables without kana are Japanese, unless they are written in Chinese."""
    assert choose(None, text) == language
