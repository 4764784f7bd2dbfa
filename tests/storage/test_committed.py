"""The catalogue that is committed: the samples' own, and that of articles not ours to copy."""

import tomllib
from pathlib import Path

import pytest

from factcheck import claims, readers, recognizers
from factcheck.model.ledger import digest
from factcheck.model.records import Article, Claim
from factcheck.model.sentences import sentences
from factcheck.model.text import Span
from factcheck.plugins import Document
from factcheck.recognizers import Recognized
from factcheck.storage import catalog

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "articles").glob("*.md"))
FILES = sorted((ROOT / "claims").glob("*.toml"))
OTHERS = [file for file in FILES if tomllib.loads(file.read_text("utf-8"))["text"] == "figures"]
ADDRESSES = {
    "https://stratechery.com/2025/openai-and-the-ai-platform-shift-with-sam-altman/",
    "https://blogs.microsoft.com/blog/2023/01/23/microsoft-and-openai-extend-partnership/",
    "https://ai.meta.com/llama/",
    "https://www.anthropic.com/index/core-views",
    "https://x.ai/",
    "https://openai.com/ja-JP/",
}


def read(path: Path) -> tuple[Article, Recognized]:
    name = path.relative_to(ROOT).as_posix()
    article = readers.read(Document(name, path.read_bytes()))
    return article, recognizers.recognize(article)


def merged(path: Path) -> tuple[Claim, ...]:
    article, found = read(path)
    known = catalog.load(catalog.path_for(ROOT / "claims", path.name))
    return claims.merge(claims.find(article, found.figures, found.links), known, article)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_nothing_is_new_or_lost_in_a_sample(path: Path) -> None:
    found = merged(path)
    assert len(found) > 10
    assert [claim.text for claim in found if claim.id is None or claim.overlay] == []


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_cataloguing_a_sample_again_changes_nothing(path: Path) -> None:
    article, found = read(path)
    file = catalog.path_for(ROOT / "claims", path.name)
    known = catalog.known(article, merged(path), found.links, "full")
    text = file.read_text("utf-8")
    assert catalog.render(known, text) == text
    assert catalog.render(known, None) == text


def test_samples_are_in_two_languages_and_cite_every_address() -> None:
    found = [read(path) for path in SAMPLES]
    assert sorted(article.language for article, _ in found) == ["en", "ja", "ja"]
    assert {link.url for _, seen in found for link in seen.links} == ADDRESSES
    assert all(any(block.cell for block in article.blocks) for article, _ in found)
    assert all(any(link.stated for link in seen.links) for _, seen in found)


def test_every_file_belongs_to_an_article_and_every_id_to_one_claim() -> None:
    known = [catalog.load(file) for file in FILES]
    articles = [record.article.removeprefix("articles/") for record in known if record]
    assert [catalog.path_for(ROOT / "claims", name) for name in articles] == FILES
    ids = [claim.id for record in known if record for claim in record.claims]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("file", OTHERS, ids=lambda file: file.stem)
def test_of_articles_that_are_not_ours_no_words_are_kept(file: Path) -> None:
    table = tomllib.loads(file.read_text("utf-8"))
    claim_keys = {key for claim in table["claim"] for key in claim}
    assert claim_keys == {"id", "digest", "line", "statement", "figures"}
    assert {key for link in table.get("link", []) for key in link} <= {"url", "line", "stated"}
    assert "title" not in table
    assert all(len(item["text"]) <= 20 for claim in table["claim"] for item in claim["figures"])


@pytest.mark.parametrize("file", OTHERS, ids=lambda file: file.stem)
def test_each_of_their_claims_is_stated_in_words_of_our_own(file: Path) -> None:
    record = catalog.load(file)
    assert record is not None
    kept = {claim.digest for claim in record.claims}
    for claim in record.claims:
        statement = claim.statement or ""
        parts = sentences(statement, Span(0, len(statement)))
        assert statement
        assert not kept & {digest(statement), *(digest(part.cut(statement)) for part in parts)}


def test_the_three_are_there() -> None:
    assert len(OTHERS) == 3
