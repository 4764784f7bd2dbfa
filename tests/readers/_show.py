"""Reads a piece of source and shows an article in short, for whole-output tests."""

from factcheck.model.records import Article
from factcheck.plugins import Document
from factcheck.readers import read


def article(source: str, name: str = "a.md", **known: object) -> Article:
    """Return the article that these words hold."""
    return read(Document(name, source.encode(), **known))  # type: ignore[arg-type]


def blocks(found: Article) -> list[tuple[str, str]]:
    """Return kind and words of each block; a cell's kind with its row and column."""
    return [
        (
            f"cell {block.cell.row}.{block.cell.column}" if block.cell else block.kind,
            block.span.cut(found.text),
        )
        for block in found.blocks
    ]


def links(found: Article, source: str) -> list[tuple[str, str, str, str]]:
    """Return kind, words, address, and the address as written in the source, of each link."""
    return [(link.kind, link.text, link.url, link.at.cut(source)) for link in found.links]


def check_offsets(found: Article, source: str) -> None:
    """Fail unless every character of the text has its place in the source, in order."""
    position = before = 0
    for piece in found.offsets.pieces:
        assert piece.text == position
        assert piece.source >= before
        position += piece.text_length
        before = piece.source + piece.source_length
        if piece.text_length == piece.source_length:
            words = found.text[piece.text : position]
            for ours, theirs in zip(words, source[piece.source : before], strict=True):
                assert ours == theirs or (ours in " \n" and theirs.isspace()) or ours in RAISED
    assert position == len(found.text)
    assert before <= len(source)
    last = 0
    for block in found.blocks:
        assert last <= block.span.start < block.span.end
        last = block.span.end
    for link in found.links:
        assert 0 <= link.span.start <= link.span.end <= len(found.text)
        assert 0 <= link.at.start <= link.at.end <= len(source)


RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾₀₁₂₃₄₅₆₇₈₉₊₋₍₎"
