"""Figures of one sentence are held against a page together: they stand in one story."""

from factcheck.cited.reading import read
from factcheck.comparing import compare, ready
from factcheck.comparing._index import Index
from factcheck.model.evidence import PageVerdict
from factcheck.plugins import Document
from tests.comparing.test_pairs import passages

SHOPS = "Veldon opened 412 shops in Norway, 12% of all its shops, for 380 million kroner."
BAGS = "Of its 9,700 bags 12% were lost."


def page(*sentences: str) -> Index:
    apart = "<p>The weather was fine on most days.</p>" * 4
    text = apart.join(f"<p>{sentence}</p>" for sentence in sentences)
    html = f"<html lang='en'><body><main>{text}</main></body></html>"
    return ready(read(Document("https://example.org/page", html.encode(), "text/html")).page)


def told(text: str, index: Index) -> dict[str, tuple[PageVerdict, str | None]]:
    (sentence,) = passages(text, "ja")
    found = compare(sentence, "ja", index)
    return {
        figure.text: (one.verdict, one.page_text)
        for figure, one in zip(sentence.figures, found, strict=True)
    }


def test_a_value_stands_where_the_others_of_its_sentence_do() -> None:
    """Which of two places is shown is told by the other figures, whichever comes first."""
    for sentences in ((BAGS, SHOPS), (SHOPS, BAGS)):
        found = told(
            "ノルウェーに412店を3億8000万クローネで開き、割合は12%になった。", page(*sentences)
        )
        assert found["12%"] == (PageVerdict.MATCH, SHOPS)


def test_nothing_is_remembered_between_sentences() -> None:
    """A page says the same of a sentence whatever was asked of it before."""
    index = page(BAGS, SHOPS)
    text = "ノルウェーに421店を3億8000万クローネで開いた。"
    before = told(text, index)
    told("かばん9700個の12%が失われた。", index)
    assert told(text, index) == before == told(text, page(BAGS, SHOPS))
    assert before["421店"][0] is PageVerdict.NEAR
