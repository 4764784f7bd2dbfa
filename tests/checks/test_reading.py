"""An article read into passages: what its numbers and their words are, and that it is read once."""

from factcheck.checks import findings
from factcheck.laws.texts.reading import of_blocks, of_cells, of_sentences, passages
from factcheck.model.records import Evidence
from factcheck.model.words import Severity
from factcheck.pipeline import gather
from factcheck.plugins import Document

TEXT = """# Fare rises 10%

The fare was 200 yen. It passed 218-207, and nine to 46 was better.

| fare | 220 yen |
|---|---|
"""


def read(text: str) -> Evidence:
    """Return what a check is given of an English article."""
    found = gather(Document("a.md", text.encode(), language="en"))
    return Evidence(found.article, found.figures, found.links, (), {}, "en")


def test_numbers_have_their_sentence_and_the_words_beside_them() -> None:
    """The heading is the first sentence of the paragraph below; bare numbers are numbers, too."""
    heading, body = passages(read(TEXT))
    assert (heading.kind, heading.is_headed, body.is_headed) == ("heading", False, True)
    assert [(one.text, one.kind, one.sentence) for one in body.atoms] == [
        ("10%", "percent", 0), ("200 yen", "money", 1), ("218", "half", 2),
        ("218-207", "ratio", 2), ("207", "half", 2), ("nine", "word", 2), ("46", "number", 2),
    ]  # fmt: skip
    fare, better = body.atoms[1], body.atoms[-1]
    assert (fare.before, fare.behind) == ("the fare was ", ".")
    assert (body.before(better), body.behind(better)) == (
        f"It passed {body.text[body.atoms[3].at]}, and nine to ", " was better.",
    )  # fmt: skip
    assert [text.cut(body.article) for text in body.sentences[1:]] == [
        "The fare was 200 yen.", "It passed 218-207, and nine to 46 was better.",
    ]  # fmt: skip


def test_an_article_is_read_once() -> None:
    """The same evidence has the same answer, another of the same words its own."""
    evidence, other = read(TEXT), read(TEXT)
    first, sentences = passages(evidence), of_sentences(evidence)
    assert passages(evidence) is first
    assert of_sentences(evidence) is sentences
    assert passages(other) is not first
    assert passages(other) == first


def test_templates_see_blocks_without_cells_and_cells() -> None:
    """A figure stands in one skeleton of each kind."""
    evidence = read(TEXT)
    assert [len(one.figures) for one in of_blocks(evidence)] == [1, 2]
    assert [one.text for cell in of_cells(evidence) for one in cell.figures.values()] == ["220 yen"]


def test_numbers_longer_than_decimals_reckon_with() -> None:
    """No check gives up at a whole number of more digits than a context holds."""
    text = f"The sieve found {'12' * 20}0 primes and {'34' * 20} others, {'5' * 44} in all."
    assert any(one.kind == "count" for one in read(text).figures)
    assert not {one.severity for one in findings(read(text))} & {Severity.ERROR}
