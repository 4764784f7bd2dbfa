"""Years counted from the only beginning of a passage, and ages from an article's only birth."""

import pytest

from tests.checks._read import asked, found

AGE, NTH = "age-mismatch", "anniversary-mismatch"
DAY = "2024-07-02"


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (NTH, "The market first pitched its stalls in 2009 and is now in its 16th year."),
        (NTH, "The fair of 2009 was cancelled; it is now in its 26th year."),
        (NTH, "Its rival dates from 2009. The club is in its 26th season."),
        (NTH, "1965年に開館した図書館の隣で、公園は開園50周年を祝う。"),
        (NTH, "2008年に住民が持ち寄った本で始まった図書室は、今年で17年目を迎えた。"),
        (AGE, "Born | 3 March 1985\n\nHe was 21 when he won his first cap in 2006."),
        (AGE, "村上さんは1934年7月1日に島で生まれた。妹は100歳の誕生日を祝った。"),
        (AGE, "At 38, Tomas Klein is the oldest in the field. He was born in May 1986."),
    ],
)
def test_quiet(check: str, text: str) -> None:
    """The count is right, or of something else."""
    assert found(check, text, DAY) == ()


@pytest.mark.parametrize(
    ("check", "text", "subject"),
    [
        (NTH, "The market first pitched its stalls in 2009 and is now in its 26th year.",
         "its 26th year"),
        (NTH, "Pat and Jo said their vows in 1964. Golden wedding cards cover their shelf.",
         "Golden wedding"),
        (NTH, "# 創部70周年を祝う\n\n1964年に5人で歩み出した柔道部が1日、稽古をした。", "70周年"),
(AGE, "| Born | 3 March 1985 |\n|---|---|\n| Cap | 10 June 2006 |\n\nHe was 31 when capped.", "was 31"),  # noqa: E501
        (AGE, "村上ヨネさんが1日、100歳の誕生日を祝った。1934年7月1日に島で生まれた。", "100歳"),
        (AGE, "At 48, Tomas Klein is the oldest in the field. He was born in May 1986.", "At 48"),
    ],
)  # fmt: skip
def test_asks(check: str, text: str, subject: str) -> None:
    """A count or an age that one slip parts from what is told."""
    assert asked(check, text, DAY) == [subject]
