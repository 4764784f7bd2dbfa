"""Numbers written in words are read back: in Chinese and Korean, any number in any spelling."""

from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from factcheck.model.values import Quantity
from factcheck.recognizers import figures
from tests.recognizers.samples import article

PLAIN, FORMAL = "零一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖"
SINO = ("", *"일이삼사오육칠팔구")
NATIVE = (
    ("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"),
    ("", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"),
)


def sections(number: int) -> list[tuple[int, int]]:
    """Return the parts of four digits that are not zero, with how many such parts follow each."""
    parts = [(number // 10 ** (4 * place) % 10**4, place) for place in (2, 1, 0)]
    return [(part, place) for part, place in parts if part]


def chinese(number: int, digits: str, units: str, two: str = "") -> str:
    """Return a number in Chinese; ``units`` are 十百千万亿, ``two`` what 2 is before hundreds."""
    written = ""
    for part, place in sections(number):
        gap = bool(written) and part < 1000
        said = ""
        for power in (3, 2, 1, 0):
            digit = part // 10**power % 10
            if not digit:
                gap = gap or bool(said)
                continue
            short = power == 1 and digit == 1 and not written and not said and digits == PLAIN
            sign = two if two and digit == 2 and power > 1 else digits[digit]
            said += (digits[0] if gap else "") + ("" if short else sign)
            said += units[power - 1] if power else ""
            gap = False
        written += said + (units[2 + place] if place else "")
    return written


def korean(number: int, gap: str, *, ones: bool) -> str:
    """Return a number in Sino-Korean words; ``ones`` says 일천 for 천."""
    parts: list[str] = []
    for part, place in sections(number):
        said = ""
        for power, name in ((3, "천"), (2, "백"), (1, "십"), (0, "")):
            digit = part // 10**power % 10
            if digit:
                said += (SINO[digit] if digit > 1 or not power or ones else "") + name
        bare = part == 1 and place == 1 and not ones
        parts.append(("" if bare else said) + ("", "만", "억")[place])
    return gap.join(parts)


def read(text: str, language: str) -> list[tuple[str, str, Decimal | None]]:
    found = figures(article(text, language))
    return [
        (figure.text, figure.kind, Decimal(str(figure.value.low)))
        for figure in found
        if isinstance(figure.value, Quantity)
    ]


numbers = st.one_of(
    st.integers(11, 10**9 - 1),
    st.builds(lambda one, power: one * 10**power, st.integers(11, 999), st.integers(0, 6)),
)


@pytest.mark.parametrize(
    "spelling",
    [
        (PLAIN, "十百千万亿", ""), (PLAIN, "十百千萬億", ""), (PLAIN, "十百千万亿", "两"),
        (PLAIN, "十百千萬億", "兩"), (FORMAL, "拾佰仟万亿", ""),
    ],
)  # fmt: skip
@pytest.mark.parametrize(("unit", "kind"), [("美元", "money"), ("名", "count"), ("", "number")])
@settings(max_examples=40)
@given(number=numbers)
def test_chinese_number_is_read_back(
    spelling: tuple[str, str, str], unit: str, kind: str, number: int
) -> None:
    text = chinese(number, *spelling) + unit
    assert read(text, "zh") == [(text, kind, Decimal(number))]


@pytest.mark.parametrize("ones", [False, True])
@pytest.mark.parametrize("gap", ["", " "])
@pytest.mark.parametrize(("unit", "kind"), [(" 원", "money"), ("명", "count"), ("", "number")])
@settings(max_examples=40)
@given(number=numbers.filter(lambda number: number % 10**4 > 9 or not number % 10**4))
def test_korean_number_is_read_back(
    gap: str, unit: str, kind: str, number: int, *, ones: bool
) -> None:
    text = korean(number, gap, ones=ones) + unit
    assume(len(text) > 1)  # 만 alone begins words
    assume("천사" not in text)  # an angel, unless more of a number follows
    assert read(text, "ko") == [(text, kind, Decimal(number))]


@pytest.mark.parametrize(("unit", "kind"), [(" 개", "count"), (" 살", "age"), ("번째", "rank")])
def test_native_korean_number_is_read_back(unit: str, kind: str) -> None:
    for number in range(3, 100):
        tens, ones = NATIVE[0][number // 10], NATIVE[1][number % 10]
        text = ("스무" if number == 20 else tens + ones) + unit
        assert read(text, "ko") == [(text, kind, Decimal(number))]


def test_chinese_ordinal_is_read_back() -> None:
    for number in range(1, 1001):
        text = f"第{chinese(number, PLAIN, '十百千万亿')}名"
        assert read(text, "zh") == [(text, "rank", Decimal(number))]
