"""The words of the ideas: each can be met, and those of two languages name the same."""

import re

import pytest

from factcheck.comparing import _ideas

_ROW = re.compile(r"[mnteupd] [^|,]+(?:,[^|,]+)* \| \S+(?: \S+)*")
ROWS = [row for topic in _ideas.TOPICS for row in topic.replace("\n  ", " ").strip().split("\n")]


def shared(japanese: str, english: str, kinds: str = "mnet") -> set[str]:
    """Return the ideas that both texts name, by their first English word."""
    one, other = (
        {idea.name for idea in _ideas.named(text, language) if idea.kind in kinds}
        for text, language in ((japanese, "ja"), (english, "en"))
    )
    return {name.split(":")[1] for name in one & other}


@pytest.mark.parametrize(
    ("japanese", "english"),
    [
        ("経常利益は12億円", "It has 12 billion yen in inventory."),
        ("満期は2034年", "The coupon is 5.25%."),
        ("合計特殊出生率は1.2", "The mortality rate was 1.2."),
        ("投票率は61%", "The approval rating was 61%."),
        ("公示地価は3%上がった", "Oil prices were up 3%."),
        ("石の重さ", "He paid a stone mason."),
        ("銀行員のバンク", "the river's edge"),
        ("国会社会", "company"),
        ("一石二鳥", "birds"),
    ],
)
def test_different_things_share_no_idea(japanese: str, english: str) -> None:
    """Measures that differ, and signs inside other words, name nothing in common."""
    assert shared(japanese, english) == set()


@pytest.mark.parametrize(
    ("japanese", "english", "idea"),
    [
        ("4億ドルの社債を発行", "priced $400 million of senior notes", "bonds"),
        ("2034年に満期を迎える", "The notes mature in 2034", "mature"),
        ("調達資金の半分は借り換えに", "will use the net proceeds to refinance debt", "proceeds"),
        ("生まれた子どもは4万8700人", "There were 48,680 live births", "live-births"),
        ("合計特殊出生率は1.62", "The total fertility rate was 1.62", "total-fertility-rate"),
        ("3カ月以内の利下げ", "cut interest rates within three months", "rate-cut"),
        ("従業員の1割を削減", "It will lay off a tenth of its staff", "layoffs"),
        ("自社株買いの枠", "The share buyback program", "buyback"),
        ("既存店売上高は3%増", "Same-store sales rose 3%", "same-store"),
        ("熱中症で搬送された", "suffered heatstroke", "heatstroke"),
        ("震度6強を観測", "a seismic intensity of upper 6", "seismic-intensity"),
        ("停電は3万戸", "30,000 customers were without power", "power-outage"),
    ],
)
def test_both_languages_name_the_idea(japanese: str, english: str, idea: str) -> None:
    """As newspapers of each write it."""
    assert idea in shared(japanese, english)


def faults(row: str) -> list[str]:
    """Return what is wrong with a row: its form, a word named twice, a phrase no text can meet."""
    if not _ROW.fullmatch(row):
        return [row]
    left, _, right = row.partition(" | ")
    japanese, english = left[2:].split(","), right.split()
    twice = [word for words in (japanese, english) for word in words if words.count(word) > 1]
    name = f"{row[0]}:{english[0]}:"
    unmet = [
        phrase
        for phrase in english
        if not any(
            idea.name.startswith(name) for idea in _ideas.named(phrase.replace("-", " "), "en")
        )
    ]
    return twice + unmet


def test_every_row_can_be_met() -> None:
    """Each row has its form, and each of its English phrases is found in a text."""
    assert [fault for row in ROWS for fault in faults(row)] == []


@pytest.mark.parametrize(
    "row",
    ["x 売上 | sales", "m 売上", "m 売上,売上 | sales", "m 売上 | sales v20-notes"],
)
def test_faulty_rows_are_seen(row: str) -> None:
    """The test above can fail."""
    assert faults(row)


def test_names_are_told_apart() -> None:
    """No two rows give their idea one name, and what is wider is a row."""
    names = [name for name, _, _, _ in _ideas.rows()]
    assert len(set(names)) == len(names)
    firsts = {name.split(":")[1] for name in names}
    assert firsts.issuperset({*_ideas.WIDER, *_ideas.WIDER.values()})


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("米国債の利回り", ["米国債", "利回り"]),
        ("米を食べる", ["米", "食べ"]),
        ("米軍", ["米軍"]),
        ("二米だけ", []),
        ("コース", []),
        ("GDPとGDPR", ["GDP"]),
        ("利", []),
    ],
)
def test_longest_japanese_words_alone(text: str, spans: list[str]) -> None:
    """The longest word at each place; one sign, katakana and Latin only where they stand alone."""
    found = [text[idea.span.start : idea.span.end] for idea in _ideas.named(text, "ja")]
    assert list(dict.fromkeys(found)) == spans
