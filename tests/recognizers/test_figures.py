"""What must hold of figures whatever the text: positions, order, quiet, bounded work."""

import sys
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model.folding import fold, lower
from factcheck.model.records import Block, Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.recognizers import figures, recognize
from tests.recognizers.samples import article, shown

PIECES = """
974 億 万 兆 数 十 二 〇 千 円 ドル 人 年 月 日 時 分 の 約 以上 から 〜 、 。 - . , ( )
% ％ ▲ $ £ 3 12 2025 10 第 目 位 前 後 世紀 年代 令和 元 昨年 同 翌 末 半 ほど one two
million 123456789012345678901234567890 9999999999999999999999999999999999999990
billion and a of to
dollars percent years ago March last week in between https://a.jp/2025/01 Llama GPT-4 ①
"""
WORDS = [word for line in PIECES.split("\n") for word in line.split(" ")]
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from([*WORDS, " ", "\n", "　", "İ", "ﬁ"]), max_size=25).map("".join),
)
LANGUAGES = st.sampled_from(["ja", "en", "xx", "JA-jp", ""])
DAYS = st.sampled_from([None, date(2025, 10, 6), date(1, 1, 1), date(9999, 12, 31)])


def whole(found: tuple[Figure, ...]) -> list[tuple[str, str]]:
    return [(figure.text, shown(figure)) for figure in found]


def test_empty_text_has_no_figure() -> None:
    assert figures(article("")) == ()


def test_figures_come_in_reading_order_with_their_words() -> None:
    text = "2025年2月10日、マスク氏は974億ドル（約15兆円）での買収を提案した。"
    assert whole(figures(article(text))) == [
        ("2025年2月10日", "date 2025-02-10"),
        ("974億ドル", "money 97400000000 USD"),
        ("約15兆円", "money 15000000000000 JPY, 約"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "killed more than 310 people", ["count 310.. people"]),
        ("en", "in 2020 more than 310 people", ["date 2020", "count 310.. people"]),
        ("en", "20% more than 310 units", ["percent 20 %", "count 310 units"]),
        ("en", "three times higher than $3.1 million", ["ratio 3", "money 3100000 USD"]),
        ("de", "mehr als 310 Euro", ["money 310.. EUR"]),
        ("de", "20 Prozent mehr als 310 Euro", ["percent 20 %", "money 310 EUR"]),
    ],
)
def test_by_how_much_one_is_more_opens_no_end(language: str, text: str, found: list[str]) -> None:
    assert [shown for _, shown in whole(figures(article(text, language)))] == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "1500 to 2000 people", ["count 1500..2000 people"]),
        ("en", "from 2.1 to 4 billion", ["number 2100000000", "number 4000000000"]),
        ("en", "1.3 million in 2022 to 1.25 million",
         ["count 1300000", "date 2022", "count 1250000"]),
        ("en", "$4 million in 2022 to $5 million",
         ["money 4000000 USD", "date 2022", "money 5000000 USD"]),
        ("es", "3 millones en 2019 a 4 millones",
         ["number 3000000", "date 2019", "number 4000000"]),
    ],
)  # fmt: skip
def test_year_before_an_amount_begins_no_range(language: str, text: str, found: list[str]) -> None:
    assert [shown for _, shown in whole(figures(article(text, language)))] == found


@pytest.mark.parametrize(
    ("language", "text", "plain"),
    [("zh", "300多人", "人"), ("ko", "300여 명", "명")],
)
def test_what_a_number_leaves_open_meets_as_far_as_it_goes(
    language: str, text: str, plain: str
) -> None:
    (found,) = figures(article(text, language))
    assert isinstance(found.value, Quantity)
    assert not found.value.meets(Quantity(Decimal(290), Decimal(290), plain))
    assert not found.value.meets(Quantity(Decimal(410), Decimal(410), plain))
    assert found.value.meets(Quantity(Decimal(380), Decimal(380), plain))


def test_long_numbers_are_exact() -> None:
    """More digits than Python's decimal arithmetic keeps unless it is told to."""
    digits = "1234567890" * 3
    text = f"1〜{digits}円、{digits}代、約{digits}億人"
    assert whole(figures(article(text))) == [
        (f"1〜{digits}円", f"money 1..{digits} JPY"),
        (f"約{digits}億人", f"count {digits}{'0' * 8} 人, 約"),
    ]


def test_what_is_skipped_has_no_figure() -> None:
    text = "3人 https://a.jp/2025/01/23/100円 5人"
    address = Span(3, 3 + len("https://a.jp/2025/01/23/100円"))
    assert [found.text for found in figures(article(text), [address])] == ["3人", "5人"]


def test_bare_links_are_skipped_and_listed() -> None:
    found = recognize(article("詳細は https://a.jp/2025/01/23 を参照。3人が参加"))
    assert [link.url for link in found.links] == ["https://a.jp/2025/01/23"]
    assert [figure.text for figure in found.figures] == ["3人"]


def test_unknown_language_is_read_as_english() -> None:
    assert whole(figures(article("$97.4 billion", "xx"))) == [
        ("$97.4 billion", "money 97400000000 USD")
    ]


def test_year_stays_open_without_date_of_publication() -> None:
    assert whole(figures(article("10月2日に来日、3年前は来なかった"))) == [
        ("10月2日", "date XXXX-10-02"),
        ("3年前", "date -P3Y"),
    ]


def test_cell_with_nothing_but_a_number_is_a_figure() -> None:
    made = article("項目\n1234\nGPT-4 は 7")
    blocks = tuple(Block(Span(*ends), "cell") for ends in ((0, 2), (3, 7), (8, 17)))
    cells = type(made)(
        **{name: getattr(made, name) for name in made.__slots__} | {"blocks": blocks}
    )
    assert whole(figures(cells)) == [("1234", "number 1234")]


@settings(max_examples=150, derandomize=True)
@given(TEXTS, LANGUAGES, DAYS)
def test_any_text_gives_exact_and_disjoint_figures(
    text: str, language: str, published: date | None
) -> None:
    found = figures(article(text, language, published))
    for figure in found:
        assert figure.text == figure.span.cut(text) != ""
        assert "\n" not in figure.text
        assert figure.hedge is None or figure.hedge in figure.text
    for first, second in pairwise(found):
        assert first.span.end <= second.span.start


@settings(max_examples=60, derandomize=True)
@given(TEXTS, TEXTS, st.sampled_from(["ja", "en", "de", "fr"]))
def test_lines_are_read_by_themselves(first: str, second: str, language: str) -> None:
    """A match never crosses a line break; only dates told from others look further back."""
    apart = [*figures(article(first, language)), *figures(article(second, language))]
    together = figures(article(f"{first}\n{second}", language))
    assert [figure.text for figure in together] == [figure.text for figure in apart]


@settings(max_examples=100, derandomize=True)
@given(st.text(max_size=60))
def test_folding_keeps_every_place(text: str) -> None:
    assert len(lower(fold(text))) == len(text)


ENDLESS = {
    "digits": "1",
    "kanji": "一",
    "grouped": "1,",
    "grouped by three": "111,",
    "dotted": "1.",
    "hyphens": "1-",
    "magnitudes": "億",
    "units": "1円",
    "joined": "1〜",
    "dates": "1月1日から",
    "hedges": "約",
    "spaces": " ",
    "words": "one ",
    "currency": "$",
    "vague": "数十",
    "shares": "5人に1人に",
    "letters": "a",
}


def calls(text: str, language: str) -> int:
    """Return how many calls it takes to find the figures: a count of the work."""
    count = 0

    def tick(*_: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(tick)
    try:
        figures(article(text, language))
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("piece", ENDLESS.values(), ids=ENDLESS)
@pytest.mark.parametrize("language", ["ja", "en", "de", "fr"])
def test_work_grows_no_faster_than_the_text(piece: str, language: str) -> None:
    figures(article(piece, language))  # what is built once for a language
    short, long = calls((piece * 2000)[:2000], language), calls((piece * 6000)[:6000], language)
    assert long < 3.3 * short + 2000


def test_forty_digits_are_no_figure() -> None:
    assert figures(article("1" * 41 + "円")) == ()
    assert figures(article("一" * 100_000 + "人")) == ()
