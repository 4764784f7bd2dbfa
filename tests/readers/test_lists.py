"""Lists of links with bytes that are no text: each line is read; such articles are refused."""

import pytest

from factcheck.errors import SourceError
from factcheck.network.safety import Admitted, admit
from factcheck.plugins import Document
from factcheck.readers import read
from factcheck.recognizers._links import bare

LIST = b"https://a.jp/\nhttp://\xff\x00x\n\x00\x01\x02\xfe\n- http://b.jp/\xe3\x81z\n\xff\xff\nhttp://a..b/\n"


def addresses(data: bytes, name: str) -> list[str]:
    return [link.url for link in bare(read(Document(name, data)))]


@pytest.mark.parametrize(
    "data",
    [
        b"words\x00and https://a.jp/\n",
        "約5億円だった。https://a.jp/".encode() + b"\n\xa3 5m\n",
        b"\x00\x01\x02\xfe\n" * 9,
        b"https://a.jp/\nwords\nmore words\n\xff\n",
        "https://a.jp/x\n".encode("utf-32-le") * 9,
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.md", "-"])
def test_what_is_no_list_of_links_is_refused_as_ever(name: str, data: bytes) -> None:
    with pytest.raises(SourceError):
        read(Document(name, data))


def test_a_page_is_never_taken_for_a_list() -> None:
    with pytest.raises(SourceError):
        read(Document("a.html", LIST))


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("name", ["a.txt", "a.text", "a.md", "-"])
def test_each_line_is_read_for_itself(name: str, mark: bytes) -> None:
    found = addresses(mark + LIST, name)
    if name == "a.md":  # CommonMark, 2.3: NUL is read as U+FFFD there
        found = [url.replace("\0", "\ufffd") for url in found]
        assert found[1] == "http://\ufffd\ufffdx"
        found[1] = "http://\ufffd\0x"
    assert found == ["https://a.jp/", "http://\ufffd\0x", "http://b.jp/\ufffdz", "http://a..b/"]
    assert [url for url in found if isinstance(admit(url), Admitted)] == ["https://a.jp/"]


def test_places_are_those_of_the_file() -> None:
    article = read(Document("a.txt", LIST))
    links = bare(article)
    assert [article.offsets.place(link.at.start) for link in links] == [
        (1, 1),
        (2, 1),
        (4, 3),
        (6, 1),
    ]


def test_a_whole_list_on_standard_input_is_markdown_as_ever() -> None:
    assert addresses(b"<https://a.jp/>\n[x](https://b.jp/)\nhttps://c.jp/\n", "-") == [
        "https://c.jp/"
    ]
