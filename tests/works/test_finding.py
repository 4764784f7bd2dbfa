"""Which works an article cites: DOIs and arXiv numbers, where they end, and what is none."""

import pytest

from factcheck.pipeline import gather
from factcheck.plugins import Document
from factcheck.works import citations

FOUND = {
    "link": ("- [Bridges](https://doi.org/10.1234/ABC.7)", ["doi:10.1234/abc.7"]),
    "encoded": (
        "<https://dx.doi.org/10.1002/(SICI)1096%3C1::AID%3E3>",
        ["doi:10.1002/(sici)1096<1::aid>3"],
    ),
    "text": ("Smith 2019 (doi:10.1234/abc.7).", ["doi:10.1234/abc.7"]),
    "brackets of its own": (
        "See DOI: 10.1016/S0140-6736(97)11096-0, and more.",
        ["doi:10.1016/s0140-6736(97)11096-0"],
    ),
    "Japanese around it": ("論文(doi:10.1234/abc.7)による。", ["doi:10.1234/abc.7"]),
    "arXiv": (
        "arXiv:2401.01234v2 and <https://arxiv.org/pdf/hep-th/9901001.pdf>",
        ["arxiv:2401.01234", "arxiv:hep-th/9901001"],
    ),
    "arXiv's own DOI": ("<https://doi.org/10.48550/arXiv.2401.01234>", ["arxiv:2401.01234"]),
    "once for a bare link": ("https://doi.org/10.1234/abc.7 is it", ["doi:10.1234/abc.7"]),
    "none": ("Chapter 10.1234 of 2019/20, version 10.5/3, arXiv:2413.01234.", []),
    "no address of a work": (
        "<https://doi.org/> <https://doi.org/help> <http://[doi.org/10.1/x>",
        [],
    ),
}


@pytest.mark.parametrize(("text", "keys"), FOUND.values(), ids=FOUND)
def test_citations(text: str, keys: list[str]) -> None:
    one = gather(Document("a.md", text.encode()))
    assert [citation.key for citation in citations(one.article, one.links)] == keys


def test_what_the_line_states() -> None:
    """Title and date of a reference list's line belong to its work; places are the article's."""
    text = "## Sources\n\n- Vibration of bridges, 2019-05-01 https://doi.org/10.1234/abc.7\n"
    one = gather(Document("a.md", text.encode(), language="en"))
    (citation,) = citations(one.article, one.links)
    assert (citation.title, citation.stated) == ("Vibration of bridges", "2019-05-01")
    assert citation.span.cut(one.article.text) == "https://doi.org/10.1234/abc.7"
    one = gather(Document("a.md", b"Smith (doi:10.1234/abc.7)."))
    (citation,) = citations(one.article, one.links)
    assert citation.span.cut(one.article.text) == "doi:10.1234/abc.7"
