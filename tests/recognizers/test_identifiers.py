"""Persistent identifiers: DOI, arXiv numbers and ISBN, and the addresses they stand for."""

import time

import pytest

from factcheck.model.records import Link
from factcheck.plugins import Document
from factcheck.readers import read
from factcheck.recognizers import recognize
from factcheck.recognizers._identifiers import BOOK, identifiers


def found(source: str, name: str = "a.txt") -> tuple[Link, ...]:
    return recognize(read(Document(name, source.encode()))).links


@pytest.mark.parametrize(
    "source",
    [
        "doi", "doi:", "DOI: 11.1234/x", "10.1234/x", "doi:10.1/x", "https://doi.org/",
        "arXiv", "arXiv:21.1", "2101.00001", "arXiv 2101", "myarxiv:2101.00001",
        "ISBN", "ISBN 123", "978-4-00-310101-8", "ISBN 977-4-00-310101-8", "ISBN 97840031010181",
        "doi" * 1000, "ISBN " + "1" * 1000, "arXiv:" + "a" * 1000,
    ],
)  # fmt: skip
def test_quiet(source: str) -> None:
    assert [link.url for link in found(source) if not link.url.startswith("https://doi.org")] == []
    assert "doi.org/10" not in " ".join(link.url for link in found(source))


@pytest.mark.parametrize(
    ("source", "words", "url"),
    [
        ("doi:10.1038/nature12373", "doi:10.1038/nature12373", "https://doi.org/10.1038/nature12373"),
        ("DOI: 10.1000/182.", "DOI: 10.1000/182", "https://doi.org/10.1000/182"),
        ("論文（DOI 10.1000/a(b)c）を", "DOI 10.1000/a(b)c", "https://doi.org/10.1000/a(b)c"),
        ("(doi:10.1000/x)", "doi:10.1000/x", "https://doi.org/10.1000/x"),
        ("doi:10.1000/x<1:a>", "doi:10.1000/x", "https://doi.org/10.1000/x"),
        ("doi:10.1000/(SICI)1(19)4:4<3::AID-J1>3.0.CO;2-B.",
         "doi:10.1000/(SICI)1(19)4:4<3::AID-J1>3.0.CO;2-B",
         "https://doi.org/10.1000/(SICI)1(19)4:4%3C3::AID-J1%3E3.0.CO;2-B"),
        ("doi：10.1241/johokanri.49.63を参照", "doi：10.1241/johokanri.49.63",
         "https://doi.org/10.1241/johokanri.49.63"),
        ("doi:10.1000/a#b%c", "doi:10.1000/a#b%c", "https://doi.org/10.1000/a%23b%25c"),
        ("arXiv:2101.00001", "arXiv:2101.00001", "https://arxiv.org/abs/2101.00001"),
        ("arXiv:2101.00001v2によると", "arXiv:2101.00001v2", "https://arxiv.org/abs/2101.00001v2"),
        ("arxiv: hep-th/9901001,", "arxiv: hep-th/9901001", "https://arxiv.org/abs/hep-th/9901001"),
        ("ISBN 978-4-00-310101-8。", "ISBN 978-4-00-310101-8", "urn:isbn:9784003101018"),
        ("ISBN-13: 9784003101018", "ISBN-13: 9784003101018", "urn:isbn:9784003101018"),
        ("ISBN4-00-310101-X", "ISBN4-00-310101-X", "urn:isbn:400310101X"),
    ],
)  # fmt: skip
def test_identifiers(source: str, words: str, url: str) -> None:
    (link,) = found(source)
    assert (link.kind, link.text, link.url) == ("bare", words, url)
    assert link.at.cut(source) == words
    assert link.note == (BOOK if url.startswith("urn:") else None)


def test_an_identifier_inside_an_address_is_the_address() -> None:
    source = "doi: https://doi.org/10.1000/182 https://a.jp/doi:10.1000/5 [x](doi:10.1000/7)"
    assert [link.url for link in found(source, "a.md")] == [
        "https://doi.org/10.1000/182",
        "https://a.jp/doi:10.1000/5",
        "doi:10.1000/7",
    ]


def test_the_line_of_a_reference_list_states_its_title() -> None:
    (link,) = found("- 河川の水量の変化 doi:10.1000/182")
    assert (link.title, link.url) == ("河川の水量の変化", "https://doi.org/10.1000/182")


@pytest.mark.parametrize("sign", [")", ".)", "]", ",", "(", "))("])
def test_signs_behind_an_identifier_take_no_time(sign: str) -> None:
    started = time.perf_counter()
    (only,) = identifiers("doi:10.1000/a" + sign * 200_000)
    assert time.perf_counter() - started < 3  # by the square of the length it would be 20 and more
    assert only.url.startswith("https://doi.org/10.1000/a")


def test_no_figure_stands_in_an_identifier() -> None:
    article = read(Document("a.txt", "ISBN 978-4-00-310101-8 は3冊".encode()))
    assert [figure.text for figure in recognize(article).figures] == ["3冊"]
