"""What registries answer, and what is made of answers that are none."""

import json

import pytest

from factcheck import works
from factcheck.model.works import Work

RECORD = {
    "status": "ok",
    "message": {
        "DOI": "10.1234/abc.7",
        "title": ["Vibration of <i>long</i> bridges &amp; piers"],
        "subtitle": ["A field study"],
        "original-title": ["長大橋の振動"],
        "author": [{"given": "Ann", "family": "Harlow"}, {"name": "Bridge Group"}, "x"],
        "container-title": ["Journal of Spans"],
        "publisher": "Riverton Press",
        "issued": {"date-parts": [[2019, 5, 1]]},
        "published-print": {"date-parts": [[2020]]},
        "created": {"date-parts": [[2023]]},
    },
}
FEED = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">
<title>ArXiv Query</title><opensearch:totalResults xmlns:opensearch="x">1</opensearch:totalResults>
<entry><id>http://arxiv.org/abs/2401.01234v2</id><published>2024-01-02T00:00:00Z</published>
<updated>2025-03-04T00:00:00Z</updated><title>On the vibration
  of bridges</title><summary>{summary}</summary><author><name>Ann Harlow</name></author></entry>
</feed>"""
NONSENSE = [b"", b"not json", b"[1]", b"null", b'"x"', b"{}", b"[" * 100_000, b"\xff\xfe", b'{"a":']


def record(**changes: object) -> bytes:
    return json.dumps({"message": {**RECORD["message"], **changes}}).encode()  # type: ignore[dict-item]


def test_a_handle_exists_or_not() -> None:
    assert works.exists(b'{"responseCode":1,"handle":"10.1234/abc.7","values":[]}') is True
    assert works.exists(b'{"responseCode":200}') is True
    assert works.exists(b'{"responseCode":100,"handle":"10.1234/none"}') is False
    assert works.exists(b'{"responseCode":2}') is None


def test_a_record() -> None:
    """Titles without markup, whoever may be named in a stated title, and the years."""
    assert works.of_crossref("doi:10.1234/abc.7", record()) == Work(
        key="doi:10.1234/abc.7",
        exists=True,
        titles=("Vibration of long bridges & piers A field study", "長大橋の振動"),
        names=("Harlow", "Bridge Group", "Journal of Spans", "Riverton Press"),
        years=(2019, 2020),
        by="Crossref",
    )


@pytest.mark.parametrize(
    ("changes", "withdrawn", "notice"),
    [
        ({}, "", ""),
        ({"updated-by": [{"type": "correction", "DOI": "10.1234/c"}]}, "", ""),
        ({"updated-by": [{"type": "retraction", "DOI": "10.1234/R"}]}, "retraction", "10.1234/r"),
        ({"updated-by": [{"type": "expression-of-concern"}]}, "concern", ""),
        ({"updated-by": [{"type": "withdrawal"}, {"type": "removal"}]}, "retraction", ""),
        ({"update-to": [{"type": "retraction", "DOI": "10.1/x"}]}, "", ""),  # it is the notice
        ({"relation": {"is-retracted-by": [{"id": "10.1234/N"}]}}, "retraction", "10.1234/n"),
        ({"title": ["RETRACTED: Vibration"]}, "retraction", ""),
        ({"title": ["[Withdrawn] Vibration"]}, "withdrawal", ""),
        ({"title": ["Retracted potentials"], "updated-by": "x", "relation": [1]}, "retraction", ""),
    ],
)  # fmt: skip
def test_what_was_taken_back(changes: dict[str, object], withdrawn: str, notice: str) -> None:
    work = works.of_crossref("k", record(**changes))
    assert work is not None
    assert (work.withdrawn, work.notice) == (withdrawn, notice)


@pytest.mark.parametrize("data", NONSENSE)
def test_nonsense_is_no_answer(data: bytes) -> None:
    assert works.exists(data) is None
    assert works.of_arxiv(["2401.01234"], data) is None
    told = works.of_crossref("k", data)
    assert told is None or told == Work("k", exists=True, by="Crossref")


def test_fields_of_other_kinds_are_passed_over() -> None:
    """A registry may change its form; nothing of that raises."""
    odd = {name: [1, {"a": [2]}, None, "x" * 10**6] for name in RECORD["message"]}  # type: ignore[attr-defined]
    odd["issued"] = {"date-parts": [["2019"], [99999], 7]}  # type: ignore[assignment]
    told = works.of_crossref("k", record(**odd))
    assert told is not None
    assert told.years == ()


def test_papers_of_arxiv() -> None:
    feed = FEED.format(summary="We measure it.").encode()
    told = works.of_arxiv(["2401.01234", "2401.09999"], feed)
    assert told == {
        "2401.01234": Work(
            key="arxiv:2401.01234",
            exists=True,
            titles=("On the vibration of bridges",),
            names=("Harlow",),
            years=(2024, 2025),
            by="arXiv",
        ),
        "2401.09999": Work("arxiv:2401.09999", exists=False),
    }
    feed = FEED.format(summary="This paper has been withdrawn by the author.").encode()
    told = works.of_arxiv(["2401.01234"], feed)
    assert told is not None
    assert told["2401.01234"].withdrawn == "withdrawal"


def test_a_feed_without_end_is_read_once() -> None:
    """A megabyte of entries that never close: the work is linear."""
    data = (
        "<feed><opensearch:totalResults>1</opensearch:totalResults>" + "<entry><summary>" * 60_000
    )
    assert works.of_arxiv(["2401.01234"], data.encode()) == {
        "2401.01234": Work("arxiv:2401.01234", exists=False)
    }


def test_addresses() -> None:
    assert works.handle_url("10.1002/(sici)1<1::a>3") == (
        "https://doi.org/api/handles/10.1002/%28sici%291%3C1%3A%3Aa%3E3?type=URL"
    )
    assert works.crossref_url("10.1234/a/b", "desk@paper.example") == (
        "https://api.crossref.org/works/10.1234%2Fa%2Fb?mailto=desk%40paper.example"
    )
    assert works.crossref_url("10.1234/a", "") == "https://api.crossref.org/works/10.1234%2Fa"
    assert works.arxiv_url(["2401.2", "2401.1"]).endswith("id_list=2401.1,2401.2&max_results=2")
