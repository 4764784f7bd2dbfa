"""Laws of games over a paragraph: asked about with the slip, silent without, in any order."""

import pytest

from tests.checks._read import told

CHECK = "score-mismatch"
TWINS = [
    ("Down 1-0 from the first leg, Leeds won 3-1 and advanced {} on aggregate.", "4-2", "3-2"),
    ("第1戦を2―1で落としたが第2戦は3―0で勝ち、2試合合計{}で進んだ。", "4―3", "4―2"),
    ("Trailing 28-31 at the break, Iona won the second half 40-35 and the game {}.",
     "69-66", "68-66"),
    ("Reid took the final 6-4, 3-6, 7-5 in {} sets.", "straight", "three"),
    ("6―3、4―6、6―4と競り合い、{}で初優勝を決めた。", "2―0", "2―1"),
    ("The Hawks lead the series {} after Game 3 on Thursday.", "3-2", "2-1"),
    ("第4戦を終えて{}と王手をかけた。", "3勝2敗", "3勝1敗"),
    ("With ten wins, six draws and four losses, the Swans sit fourth on {} points.", 38, 36),
    ("リーグ戦は8勝3分け4敗、勝ち点{}の3位で終えた。", 28, 27),
    ("20試合を戦い11勝{}敗3分け。", 7, 6),
    ("The Bears beat Central by {} points, 78-67, on Friday.", 12, 11),
    ("初回に1点、三回に2点、六回に2点、九回に1点を挙げ、{}で西高を破った。", "7―4", "6―4"),
]  # fmt: skip
QUIET = [
    "United won 2-1 after trailing 1-0 at half-time. Last week they lost 4-2 on aggregate to City.",
    "The Hornets led 3-1 in the series before dropping Game 5, and now Game 6 is Friday.",
    "第5戦を前に3勝1敗と王手をかける。",
    "5試合で3勝1分け、勝ち点10を積み上げた。昨季は8勝3分け4敗で勝ち点30だった。",
    "They led by 12 points and won 78-67.",
    "三回に2点、五回に1点、七回に2点を加え、先制の1点と合わせて6―2で勝った。",
]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    """The same words where nothing is wrong, or nothing is told of the whole."""
    assert told(CHECK, text) == []


@pytest.mark.parametrize(("text", "slip", "right"), TWINS)
def test_twins(text: str, slip: object, right: object) -> None:
    """One question with the slip, none without it."""
    assert told(CHECK, text.format(right)) == []
    assert [severity for severity, _ in told(CHECK, text.format(slip))] == ["warning"]
