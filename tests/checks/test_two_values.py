"""`two-values`: silent for one value and for two subjects, a question for one subject with two."""

import pytest

from factcheck.model.records import Finding, Related
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "two-values"

QUIET = [
    ("ja", "3日午前1時10分ごろ、駅前で火災があった。\n\n午前1時10分の火災発生時、雨だった。\n"),
    (
        "ja",
        "3日午前1時10分ごろ、駅前で火災があった。\n\n前日は午前5時10分の火災発生時も雨だった。\n",
    ),
    ("ja", "3日午前1時10分ごろ、駅前で火災があった。\n\n午前5時10分に鎮火した。\n"),
    ("ja", "市は路上の自転車54台を運んだ。引き取りに来た45台の持ち主は、先週の分だった。\n"),
    ("ja", "男児の背丈は112センチ。庭で見つけた121センチの竹を手にしていた。\n"),
    ("ja", "初日の客は127人だった。二日目に来た172人のうち、4割は町の外から来た。\n"),
    ("en", "The club bought 23 boats. Most of the 32 boats it had before will be sold.\n"),
    ("en", "Crews freed 14 sheep on Sunday. All of the 41 sheep found on Monday were fine.\n"),
    ("en", "# Ferry line orders 72 buoys\n\nIt ordered 72 buoys. It will scrap 27 buoys.\n"),
    ("ja", "# 1万1200戸が停電\n\n停電したのは約1万1200戸に上った。\n"),
    ("ja", "# 974億ドルの買収提案\n\n取締役会は974億ドルの買収提案を退けた。\n"),
    ("ja", "# 974億ドルの買収提案\n\n前年の売上高は947億ドルだった。\n"),
    (  # a tenth of it, offered in return: magnitude-neighbor has a note on these
        "ja",
        (
            "大島氏は港湾会社の倉庫部門を882億ドルで買収する提案を行った。\n\n"
            "社長は「お望みなら、あなたの球団を88億2000万ドルで買収します」と書き込んだ。\n"
        ),
    ),
    ("ja", "売上高は974億円だった。\n\n国内の売上高は前年の947億円から増えた。\n"),
    ("ja", "死者は974人。\n\n重傷者は749人に上る。\n"),
    ("ja", "2020年の人口は12,345人だった。\n\n2021年の人口は12,354人だった。\n"),
    ("ja", "男子は98人が参加した。\n\n女子は89人が参加した。\n"),
    ("ja", "参加費は大人一人につき1000円です。\n\n参加費は大人一人につき1000円です。\n"),
    (
        "en",
        (
            "# A $974 million bid\n\nThe board rejected the $974 million bid.\n\nSales were "
            "$947 million.\n"
        ),
    ),
    (
        "en",
        (
            "Mugs:\n\n$3.47 with delivery\n\nPots:\n\n$2.47 with delivery\n\nPlates:\n\n"
            "$4.32 with delivery\n\n$8.15 with delivery\n\nBowls:\n\n$3.42 with delivery\n\n"
            "$3.42 with delivery\n"
        ),
    ),
]
ASKED = [
    (  # no kind of which magnitude-neighbor has a note
        "en",
        "# Jobless rate at 3.25% in April\n\nThe jobless rate stood at 32.5% in April.\n",
        "32.5%",
    ),
    (
        "en",
        "# A price of $97.4\n\nThe board accepted the price of $94.7.\n",
        "$94.7",
    ),
    (
        "ja",
        "# 974億ドルの買収提案\n\n取締役会は947億ドルの買収提案を退けた。\n",
        "947億ドル",
    ),
    (
        "ja",
        "大会の参加者は1234人だった。\n\n主催者は参加者1243人に記念品を贈った。\n",
        "1243人",
    ),
    (
        "en",
        "# A $974 million bid\n\nThe board rejected the $947 million bid.\n",
        "$947 million",
    ),
]


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    """Right figures, and what looks like a slip but is none."""
    assert told(CHECK, text, language=language) == []


@pytest.mark.parametrize(("language", "text", "subject"), ASKED)
def test_asks(language: str, text: str, subject: str) -> None:
    """A note: that both are of one thing is guessed, in a heading, too."""
    assert told(CHECK, text, language=language) == [("note", subject)]


def test_shows_the_reckoning() -> None:
    """The whole finding, and its Japanese words."""
    text = "# 974億ドルの買収提案\n\n取締役会は947億ドルの買収提案を退けた。\n"
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.NOTE,
        message=(
            "947億ドル here, and 974億ドル in the heading: are both of the same thing? Which "
            "of the two is meant?"
        ),
        source="a.md",
        span=Span(20, 26),
        subject="947億ドル",
        related=(Related("a.md", Span(2, 8), "974億ドル stands here."),),
        hint=None,
    )
    (finding,) = found(CHECK, text, language="ja", tongue="ja")
    assert (
        finding.message == "ここでは947億ドル、見出しでは974億ドルです。"
        "同じものでしょうか。どちらが正しいでしょうか。"
    )
