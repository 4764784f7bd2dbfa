"""What two values have to do with each other, whatever stands around them."""

import pytest

from factcheck.comparing._faces import face
from factcheck.comparing._values import relate, relate_times
from factcheck.model.records import Figure
from factcheck.pipeline import gather
from factcheck.plugins import Document


def figure(words: str) -> Figure:
    language = "ja" if any(sign > "\u3000" for sign in words) else "en"
    return gather(Document("x.txt", words.encode(), language=language)).figures[0]


def told(mine: str, other: str) -> str:
    one, two = figure(mine), figure(other)
    if one.kind in {"date", "time"}:
        found = relate_times(one, two)
    else:
        a, b = face(one), face(two)
        assert a
        assert b
        found = relate(a, b)
    return f"{found.verdict} {found.reason}" if found else "nothing"


@pytest.mark.parametrize(
    ("mine", "other", "verdict"),
    [
        # quiet
        ("974億ドル", "$98.3 billion", "nothing"),
        ("3100人", "3,000 people", "nothing"),
        ("2兆円", "¥2.6 trillion", "nothing"),
        ("12%", "23%", "nothing"),
        ("300人", "12 years", "nothing"),
        ("約1000億ドル", "$68.6 billion", "nothing"),
        ("午後4時43分", "5:12 p.m.", "nothing"),
        ("2023年5月", "May 2021", "nothing"),
        ("9世紀後半", "the early 12th century", "nothing"),
        ("2年から8年", "two to 40 years", "nothing"),
        ("1974年", "in 1983", "nothing"),
        ("28億円", "1,585 million yen", "nothing"),
        ("54億〜57億ドル", "$5.5 billion to $5.8 billion", "nothing"),
        ("1530人以上", "1,620 people", "nothing"),
        ("2023年度", "May 2023", "nothing"),
        ("0.91", "0.65", "nothing"),
        ("3170万トン", "3.2 million tons", "nothing"),
        # the same
        ("974億ドル", "$97.4 billion", "match same"),
        ("3割", "30%", "match same"),
        ("3分の1", "one-third", "match same"),
        ("18カ月", "a year and a half", "match same"),
        ("2025年2月10日", "February 10, 2025", "match same"),
        ("1970年代", "the 1970s", "match same"),
        ("2024年8月期", "fiscal 2024", "match same"),
        ("3年", "third", "match same"),
        ("日量124万バレル", "1.24 mb/d", "match same"),
        ("5カ所", "five wind farms", "match same"),
        ("12.3人", "12.3 per 100,000 people", "match same"),
        ("第3四半期", "the third quarter", "match same"),
        ("約10度", "10.4 degrees Celsius", "match-rounded rounded"),
        ("3割強", "34.6 per cent", "match-rounded rounded"),
        # rounded
        ("9世紀後半", "the late ninth century", "match-rounded within"),
        ("1990年以降", "from 1990 to 2023", "match-rounded within"),
        ("数十人", "dozens of people", "match-rounded bound"),
        ("約1.9兆円", "¥1.87 trillion", "match-rounded rounded"),
        ("15兆円", "¥15.9 trillion", "match-rounded cut-off"),
        ("3000人", "2,987 people", "match-rounded rounded"),
        ("約16キロ", "10 miles", "match-rounded rounded"),
        ("974億ドル", "$97 billion", "match-rounded page-rounded"),
        ("100人以上", "112 people", "match-rounded bound"),
        ("2025年", "February 10, 2025", "match-rounded within"),
        ("2023年度", "March 31, 2024", "match-rounded within"),
        ("54億〜57億ドル", "$5.42 billion to $5.68 billion", "match-rounded bound"),
        # well-known slips
        ("974億ドル", "$9.74 billion", "near-miss power-of-ten"),
        ("1億人", "1 million people", "near-miss power-of-ten"),
        ("947億ドル", "$97.4 billion", "near-miss transposed"),
        ("5%", "5 percentage points", "near-miss points"),
        ("1100円", "1,000 yen", "near-miss tax"),
        ("2025年2月11日", "February 10, 2025", "near-miss off-by-one"),
        ("2024年2月10日", "February 10, 2025", "near-miss off-by-one"),
        ("1987年", "in 1978", "near-miss transposed"),
        ("2023年度", "in 2023", "near-miss fiscal-year"),
        ("84.3%", "94.3%", "near-miss one-digit"),
        ("27秒", "21 seconds", "near-miss one-digit"),
        ("18歳", "17-year-old", "near-miss off-by-one"),
        ("4件", "five cases", "near-miss off-by-one"),
        ("11年", "144 months", "near-miss off-by-one"),
        ("45歳", "aged 54", "near-miss transposed"),
        ("1.74℃", "1.47°C", "near-miss transposed"),
        ("2026年後半", "the second half of 2025", "near-miss off-by-one"),
        ("2013〜2023年", "2014–2023", "near-miss off-by-one"),
        ("午後4時43分", "4:42 p.m.", "near-miss off-by-one"),
        ("約75万4000人", "744,924 people", "near-miss transposed"),
        ("7.1%", "7.0%", "near-miss one-digit"),
        ("2025年後半", "the first half of 2025", "near-miss off-by-one"),
        ("9世紀後半", "the late eighth century", "near-miss off-by-one"),
        ("2年から8年", "two to six years", "near-miss one-digit"),
        ("7%", "1.7%", "near-miss one-digit"),
        ("0.91", "0.96", "near-miss one-digit"),
        ("最大35億8000万ドル", "$3.85 billion", "near-miss transposed"),
        ("390人", "300 people", "near-miss one-digit"),
        ("2.5センチ", "2.5 mm", "near-miss power-of-ten"),
        ("3分の2", "one third", "near-miss off-by-one"),
        ("2024年3月期", "the year ended March 2023", "near-miss off-by-one"),
        ("1989年", "in 1983", "near-miss one-digit"),
        ("28億円", "1,835 million yen", "near-miss one-digit"),
        ("2570万人", "25,066,350 people", "near-miss one-digit"),
        ("1424ウォン", "1,442", "near-miss transposed"),
        ("98.5 g/km", "89.5 g", "near-miss transposed"),
        ("6億1500万パキスタンルピー", "6.15 billion rupees", "near-miss power-of-ten"),
        # another unit
        ("約62万世帯分", "some 620,000 people", "unit-mismatch unit"),
        ("約4万8000坪", "48,000 square meters", "unit-mismatch unit"),
        ("974億円", "$97.4 billion", "unit-mismatch currency"),
        ("100キロ", "100 miles", "unit-mismatch unit"),
        ("300人", "300 companies", "unit-mismatch unit"),
        ("1426人", "1,426 companies", "unit-mismatch unit"),
    ],
)  # fmt: skip
def test_relation(mine: str, other: str, verdict: str) -> None:
    assert told(mine, other) == verdict
