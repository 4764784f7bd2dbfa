"""Each figure of each sentence gets the verdict that a person would give it."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from factcheck import pipeline
from factcheck.cited.reading import read
from factcheck.comparing import Passage, compare, ready
from factcheck.plugins import Document

PAGES = [
    page
    for name in ("pairs.toml", "more_pairs.toml", "tempting_pairs.toml")
    for page in tomllib.loads(Path(__file__).with_name(name).read_text("utf-8"))["page"]
]


def cases() -> Iterator[ParameterSet]:
    """Yield the pairs; `gap` marks what is known to go wrong, and why."""
    for page in PAGES:
        for pair in page["pair"]:
            language = pair.get("lang", page.get("lang", "ja"))
            marks = [pytest.mark.xfail(reason=pair["gap"])] if "gap" in pair else []
            values = page["html"], language, pair.get("before", ""), pair["text"], pair["expect"]
            yield pytest.param(*values, marks=marks)


def passage(text: str, language: str) -> Passage:
    got = pipeline.gather(Document("article.txt", text.encode(), language=language))
    return Passage(got.article.text, got.figures)


@pytest.mark.parametrize(
    ("html", "language", "before", "text", "expect"),
    list(cases()),
    ids=lambda value: str(value)[:40],
)
def test_pair(html: str, language: str, before: str, text: str, expect: dict[str, str]) -> None:
    """The verdicts on the figures that a person has judged."""
    sentence, around = passage(text, language), [passage(before, language)] if before else []
    page = read(Document("https://example.org/page", html.encode(), "text/html")).page
    told = compare(sentence, language, ready(page), around)
    found = {figure.text: one.verdict for figure, one in zip(sentence.figures, told, strict=True)}
    assert {words: str(found.get(words)) for words in expect} == expect
