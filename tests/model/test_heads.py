"""Heads: the words without which those of a claim do not say what they say."""

import pytest

from factcheck import claims
from factcheck.model.records import Article
from factcheck.model.words import BlockKind
from tests._articles import article, figures, table


def heads(one: Article) -> list[tuple[str, tuple[str, ...]]]:
    """Return words and heads of each claim."""
    return [(claim.text, claim.heads) for claim in claims.find(one, figures(one), ())]


def test_a_sentence_that_names_its_subject_stands_by_itself() -> None:
    words = "投資家の一団が示した買収額は974億ドルだった。"
    assert heads(article("題", ("heading", "提案"), words)) == [(words, ())]
    english = "The offer that the investors made in February stood at 974億ドル."
    assert heads(article("題", ("heading", "提案"), english)) == [(english, ())]


def test_headings_and_the_title_give_and_take_nothing() -> None:
    one = article(("heading", "題"), ("heading", "5人"), "社員は6人だ。")
    assert heads(one) == [("5人", ()), ("社員は6人だ。", ("5人",))]
    assert heads(article(("heading", "題"), "社員は6人だ。")) == [("社員は6人だ。", ())]


def test_cells_stand_under_row_and_column() -> None:
    one = table(("会社", "売上高", "社員"), ("A社", "5億円", "10人"), ("B 社", "6億円", "公表なし"))
    assert heads(one) == [
        ("5億円", ("A社", "売上高")),
        ("10人", ("A社", "社員")),
        ("6億円", ("B 社", "売上高")),
    ]


def test_dates_and_words_before_the_first_amount_are_labels_too() -> None:
    one = table(("会社", "年", "場所", "額"), ("A社", "2024年", "東京", "5億円"), before=("序。",))
    assert heads(one) == [("2024年", ("A社", "年")), ("5億円", ("A社 2024年 東京", "額"))]


def test_cells_of_the_first_row_and_column_stand_under_one() -> None:
    one = table(("会社", "2023年"), ("5社", "6社"))
    assert heads(one) == [("2023年", ("会社",)), ("5社", ("会社",)), ("6社", ("5社", "2023年"))]


def test_a_short_sentence_stands_behind_the_one_before_in_its_paragraph() -> None:
    one = article("A社が5社に勝った。前年比5%増だ。", "前年比6%増だ。")
    assert heads(one) == [
        ("A社が5社に勝った。", ()),
        ("前年比5%増だ。", ("A社が…に勝った",)),
        ("前年比6%増だ。", ()),
    ]


@pytest.mark.parametrize(
    ("before", "words", "expected"),
    [
        ("東京の話。", "5人だった。", ("東京の話",)),
        ("東京の話。客は8人。", "5人だった。", ("客は8人",)),
        ("東京の客は8人。", "計5人。", ("東京の客は…",)),
        ("in 3.5 days. It grew", "5%.", ("It grew",)),
        ("", "5人だった。", ()),
    ],
)
def test_words_that_say_little_stand_behind_what_comes_before(
    before: str, words: str, expected: tuple[str, ...]
) -> None:
    assert heads(article(f"{before}\n{words}" if before else words))[-1] == (words, expected)


def test_a_short_item_stands_behind_the_sentence_before_its_list() -> None:
    items: list[tuple[BlockKind, str]] = [("item", "A社: 5億円"), ("item", "B社: 6億円")]
    assert heads(article("売上高は次の通り。", *items)) == [
        ("A社: 5億円", ("売上高は次の通り",)),
        ("B社: 6億円", ("売上高は次の通り",)),
    ]


def test_a_bare_item_stands_behind_the_one_before() -> None:
    one = article("順に。", ("item", "5億円"), ("item", "6億円"))
    assert heads(one) == [("5億円", ("順に",)), ("6億円", ("5億円",))]


def test_a_long_look_back_is_cut() -> None:
    one = article("あ" * 100_000 + "\n5人")
    assert heads(one) == [("5人", ("あ" * 32,))]
