"""One thing told again with another number, and one person with another age."""

import pytest

from tests.checks._read import told

CHECK = "two-values"


@pytest.mark.parametrize(
    "text",
    [
        "# 給付金、年30万円\n\n市は年30万円の給付金を設ける。国の給付金は年80万円だ。",
        "# 出場49校決まる\n\n大会に出る48校が30日、決まった。残る1校は31日に決まる。",
        "体長1.2メートルの雄と、体長1.7メートルの雌を捕らえた。",
        "容疑の男(43)は、別の男(34)を誘った。",
        "# Trust to cut 420 jobs\n\nThe trust will cut 240 nursing jobs and 180 others.",
        "Ann Dunn, 73, and Mark Dunn, 37, came. Dunn, 37, spoke.",
        'A $3.5 million grant went to the clinic. A $5.3 million grant went to the school.',
        "The hall, which seats 52,000, opens. All 25,000 seats went in a day.",
        '"We lost 60 cows," Jo Hale said. The storm killed 16 cows.',
    ],
)  # fmt: skip
def test_quiet(text: str) -> None:
    """Two things, parts of one, and what another number explains."""
    assert told(CHECK, text) == []


@pytest.mark.parametrize(
    ("text", "subject", "severity"),
    [
        ("雄は体長1.7メートル。\n\n【写真】わなにかかった体長1.2メートルの雄=6日", "1.2メートル",
         "note"),
        ("無職の男(34)を逮捕した。調べでは、男(43)は店に入った。", "43", "note"),
        ("Eleven hikers were rescued.\n\n*The last of the 13 rescued hikers. (Staff photo)*",
         "13 rescued hikers", "note"),
        ("# Barrier to cost £84m\n\nOf the £48m bill, £30m is the state's and £18m the towns'.",
         "£48m", "note"),
        ("Carl Dunn, 37, was held. Dunn, 73, faces two counts.", "73", "note"),
    ],
)  # fmt: skip
def test_asks(text: str, subject: str, severity: str) -> None:
    """The number that is told as known, or the heading's, is asked about."""
    assert told(CHECK, text) == [(severity, subject)]
