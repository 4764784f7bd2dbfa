"""Columns of tables, records and comebacks: asked about with the slip, silent without."""

import pytest

from tests.checks._read import told

TABLE, SCORE = "table-total", "score-mismatch"
TWINS = [
    (TABLE, ("|B|2022|2023|Change|\n|-|-|-|-|\n|C|41,200|45,320|+10%|\n|E|18,000|19,800|{}|\n"
     "|H|12,500|11,250|-10%|"), "+15%", "+10%"),
    (TABLE, "|I|Cost|Share|\n|-|-|-|\n|S|$420|60%|\n|R|$140|20%|\n|T|$140|{}|", "25%", "20%"),
    (TABLE, ("|C|Acres|Bushels|Bushels per acre|\n|-|-|-|-|\n|Corn|320|57,600|180|\n"
     "|Soy|250|13,500|{}|"), 45, 54),
    (TABLE, "|M|Sold|Difference|\n|-|-|-|\n|Jan|210||\n|Feb|245|+35|\n|Mar|232|{}|", -23, -13),
    (TABLE, ("|P|Price|Units|Sales|\n|-|-|-|-|\n|M|$12|150|$1,800|\n|S|$20|85|{}|\n"
     "|T|$8|60|$480|"), "$1,900", "$1,700"),
    (TABLE, ("||P|W|D|L|Pts|\n|-|-|-|-|-|-|\n|A|20|13|4|3|43|\n|B|20|12|5|3|{}|\n"
     "|C|20|11|3|6|36|"), 46, 41),
    (TABLE, "||Gold|Silver|Bronze|Total|\n|-|-|-|-|-|\n|K|5|4|2|11|\n|E|4|3|5|{}|\n|U|2|2|0|4|",
     13, 12),
    (TABLE, ("|県|2023年|2024年|増減率|\n|-|-|-|-|\n|東|400|440|10%|\n|西|300|240|{}|\n"
     "|南|200|230|15%|"), "20%", "-20%"),
    (SCORE, "The Comets are 14-6 after {} games.", 21, 20),
    (SCORE, "United trailed 2-0 at the break but scored three times in the second half to win {}.",
     "4-2", "3-2"),
    (SCORE, "The Bears lead the series {} after winning Games 1 and 3 and losing Game 2.",
     "3-1", "2-1"),
    (SCORE, "開幕から10試合を終え、{}勝4敗の2位につける。", 7, 6),
    (SCORE, "前半を1-2で折り返したが、後半に3点を奪い、{}で逆転勝ちした。", "5-2", "4-2"),
    (SCORE, ("第1セットを25-21、第2セットを22-25、第3セットを25-20、第4セットを25-20で取り、"
            "セットカウント{}で勝った。"), "3-2", "3-1"),
    (SCORE, "Hull won Games 1, 3, 4 and 6 to take the final, {}.", "4-3", "4-2"),
]  # fmt: skip
QUIET = [
    (TABLE, "||Gold|Silver|Bronze|Total|\n|-|-|-|-|-|\n|K|5|4|2|11|\n|E|4|5|3|12|\n|U|2|2|0|4|"),
    (TABLE, "|P|Price|Change|\n|-|-|-|\n|A|$12|+3%|\n|B|$20|-1%|\n|C|$8|+2%|"),
    (SCORE, "After six games without a win, Rovers beat Hull 4-1. It is 8-2 in its last 12 games."),
    (SCORE, "United trailed 2-0 at the break but scored three times in the second half."),
]


@pytest.mark.parametrize(("check", "text"), QUIET)
def test_quiet(check: str, text: str) -> None:
    """The same words where nothing is wrong, or where no law is told."""
    assert told(check, text) == []


@pytest.mark.parametrize(("check", "text", "slip", "right"), TWINS)
def test_twins(check: str, text: str, slip: object, right: object) -> None:
    """One question with the slip, none without it."""
    assert told(check, text.format(right)) == []
    assert [severity for severity, _ in told(check, text.format(slip))] == ["warning"]
