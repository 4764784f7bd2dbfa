"""`bad-identifier`: silent for what can be one, a question with the reckoning for what cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checks import _check_digits
from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "bad-identifier"

QUIET = [
    "『橋の歴史』(ISBN 978-4-00-310101-8)",
    "ISBN978-4-00-310101-8 C0193",
    "ISBN 978 4 00 310101 8 2024年刊",
    "ISBN-13: 9784003101018、ISBN-10: 4-00-310101-4",
    "ISBN 0-8044-2957-X",  # ten is X
    "ＩＳＢＮ９７８－４－００－３１０１０１－８",
    "ISBN 978-4-XXXX-XXXX-X と書く。",
    "ISBN 000-0-00-000000-0",
    "ISBNは13桁の番号で、2007年までは10桁だった。",
    "978-4 で始まる番号は日本の本だ。",
    "電話は0978-72-1111、部品は978-1234-5。",
    "ISSN 0028-0836、ISSN: 2434-561X、ISSN 1476-4687 (online)",
    "arXiv:2412.01234 と arXiv:0704.0001v2 と arXiv:hep-th/9901001",
    "https://arxiv.org/abs/2412.01234v1",
    "DOI: 10.1038/s41586-020-2649-2、doi:10.1000.10/123",
    "DOIの接頭辞 10.1038 は雑誌のものだ。",
    "https://doi.org/10.1038/s41586-020-2649-2",
    "https://doi.org/fg5v",  # a short DOI
    "[予約](https://example.com/isbn/9784003101018)",
]
ASKED = [
    ("ISBN 978-4-00-310101-9", "978-4-00-310101-9"),
    ("図書 978-4-00-310101-9 を読む。", "978-4-00-310101-9"),
    ("ＩＳＢＮ９７８－４－００－３１０１０１－９", "９７８－４－００－３１０１０１－９"),
    ("ISBN-10: 4-00-310101-5", "4-00-310101-5"),
    ("ISBN 978-4-00-31010-8", "978-4-00-31010-8"),
    ("[本](https://example.com/isbn/9784003101019)", "本"),
    ("ISSN 0028-0837", "0028-0837"),
    ("arXiv:2413.01234", "2413.01234"),
    ("arXiv:2400.01234", "2400.01234"),
    ("arXiv:2412.1234", "2412.1234"),
    ("arXiv:hep-th/9913001", "hep-th/9913001"),
    ("[論文](https://arxiv.org/pdf/2413.01234)", "論文"),
    ("doi:1O.1038/s41586-020-2649-2", "1O.1038/s41586-020-2649-2"),
    ("doi:10.38/nature1", "10.38/nature1"),
    ("[論文](https://doi.org/10.1038)", "論文"),
]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    """Right ones, talk about them, placeholders, other numbers."""
    assert told(CHECK, text) == []


@pytest.mark.parametrize(("text", "subject"), ASKED)
def test_asks(text: str, subject: str) -> None:
    """Each once, in the text or at its link."""
    assert told(CHECK, text) == [("warning", subject)]


def test_tells_the_reckoning() -> None:
    """The whole finding, and its Japanese words."""
    text = "『橋の歴史』(ISBN 978-4-00-310101-9)"
    (finding,) = found(CHECK, text)
    start = text.index("978")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message="978-4-00-310101-9: the check digit does not fit "
        "(9×1 + 7×3 + … + 1×3 = 62; 62 mod 10 = 2; 10 - 2 = 8): 8 is due, 9 stands there. "
        "Which digit is wrong?",
        source="a.md",
        span=Span(start, start + len("978-4-00-310101-9")),
        subject="978-4-00-310101-9",
    )
    (finding,) = found(CHECK, text, tongue="ja")
    assert finding.message == (
        "978-4-00-310101-9: 検査数字が合いません"
        "(9×1 + 7×3 + … + 1×3 = 62; 62 mod 10 = 2; 10 - 2 = 8)。"
        "8になるはずですが9です。どの数字の誤りでしょうか。"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "arXiv:2413.01234",
            (
                "2413.01234: arXiv numbers begin with year and month, and there is "
                "no month 13. What is the number?"
            ),
        ),
        (
            "arXiv:2412.1234",
            (
                "2412.1234: arXiv numbers of that month have 5 digits after the "
                "point, not 4. What is the number?"
            ),
        ),
        (
            "doi:10.38/nature1",
            (
                "10.38/nature1: a DOI begins with “10.”, a number of four digits or "
                "more and “/”. What is the DOI?"
            ),
        ),
        (
            "ISBN 978-4-00-31010-8",
            (
                "978-4-00-31010-8 has 12 digits; an ISBN has 13 (from 978 or "
                "979) or 10. What is the number?"
            ),
        ),
    ],
)
def test_tells_what_is_wrong(text: str, message: str) -> None:
    """Each kind of mistake has its own question."""
    (finding,) = found(CHECK, text)
    assert finding.message == message


@given(st.text("0123456789", min_size=9, max_size=9), st.integers(0, 8), st.integers(1, 9))
def test_every_single_slip_is_caught(body: str, place: int, by: int) -> None:
    """The law for which ISO 2108 and ISO 3297 chose these sums: one changed digit never fits."""
    for digits, total in (
        ("978" + body, _check_digits.isbn13),
        (body, _check_digits.isbn10),
        (body[:7], _check_digits.issn),
    ):
        right = digits + total(digits + "0").due
        assert total(right).right
        at = min(place, len(digits) - 1)
        slip = str((int(right[at]) + by) % 10)
        assert not total(right[:at] + slip + right[at + 1 :]).right


def test_long_runs_cost_no_more_than_their_length() -> None:
    """Digits, hyphens and labels without end are read once."""
    for piece in ("ISBN ", "978-", "isbn1-", "doi:10.1", "1-" * 10, "arXiv:a-"):
        assert len(found(CHECK, piece * 2000)) <= 2000
