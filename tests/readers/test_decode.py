"""Encodings: declared, marked and detected, on real bytes; nothing is ever replaced."""

import pytest

from factcheck.errors import SourceError
from factcheck.plugins import Document
from factcheck.readers import read

WORDS = "東京都は2025年3月、約1,200億円の補正予算案を発表した。カタカナとＡも含む。"
SHORT = "価格は3億円です。"


@pytest.mark.parametrize(
    "encoding",
    [
        *("utf-8", "utf-8-sig", "cp932", "shift_jis", "euc_jp", "iso2022_jp"),
        *("utf-16", "utf-16-le", "utf-16-be"),
    ],
)
@pytest.mark.parametrize("words", [WORDS, SHORT, "plain words, 3%"])
@pytest.mark.parametrize("name", ["a.md", "a.html", "a.txt"])
def test_japanese_encodings_are_detected(encoding: str, words: str, name: str) -> None:
    assert read(Document(name, words.encode(encoding))).text == words


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("Shift_JIS", "cp932"),
        ("windows-31j", "cp932"),
        ("x-sjis", "cp932"),
        ("EUC-JP", "euc_jp"),
        ("ISO-2022-JP", "iso2022_jp"),
        ("GB2312", "gb18030"),
        ("ISO-8859-1", "cp1252"),
        ("utf-16le", "utf-16-le"),
    ],
)
def test_declared_encodings_are_believed(label: str, codec: str) -> None:
    words = "“5 per cent” – Zoë" if codec == "cp1252" else "中国 5"
    assert read(Document("a.txt", words.encode(codec), charset=label)).text == words


def test_a_page_declares_its_own_encoding() -> None:
    page = '<html><head><meta charset="{}"></head><p>円</p>'
    for label in ("Shift_JIS", "EUC-JP"):
        data = page.format(label).encode("cp932" if label[0] == "S" else "euc_jp")
        assert read(Document("a.html", data)).text == "円"
    http = '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>円'
    assert read(Document("a.html", http.encode("cp932"))).text == "円"


@pytest.mark.parametrize("label", ["utf-8", "unheard-of", "base64", "utf-7", "idna", "", "\0"])
def test_a_wrong_or_odd_declaration_does_no_harm(label: str) -> None:
    assert read(Document("a.txt", WORDS.encode("cp932"), charset=label)).text == WORDS


def test_windows_signs_are_read() -> None:
    assert read(Document("a.txt", "①は㈱例社、～3割です。".encode("cp932"))).text == (
        "①は㈱例社、～3割です。"
    )
    assert read(Document("a.txt", "①は5億円です。".encode("euc_jis_2004"))).text == (
        "①は5億円です。"
    )


def test_offsets_count_after_the_mark() -> None:
    found = read(Document("a.md", "\ufeff# 5億円".encode()))
    assert found.text == "5億円"
    assert found.offsets.place(found.offsets.pieces[0].source) == (1, 3)


def test_a_broken_byte_is_a_refusal_with_its_place() -> None:
    data = f"{WORDS}\n{WORDS}".encode()
    at = data.index(b"\n") + 7
    broken = data[:at] + b"\xff" + data[at:]
    with pytest.raises(SourceError) as caught:
        read(Document("a.md", broken))
    assert str(caught.value) == (
        f"a.md: byte {at} (line 2) is not UTF-8 and no other encoding explains it; "
        "save the file as UTF-8 or declare its encoding."
    )


@pytest.mark.parametrize("words", ["It’s 5% of Zoë’s café", "naïve", "Größe 5 m"])
def test_undeclared_latin_1_is_not_taken_for_japanese(words: str) -> None:
    with pytest.raises(SourceError, match="no other encoding explains it"):
        read(Document("a.txt", words.encode("cp1252")))


def test_a_mark_before_broken_bytes_is_counted() -> None:
    with pytest.raises(SourceError, match=r"byte 5 \(line 1\)"):
        read(Document("a.txt", b"\xef\xbb\xbfab\xff"))


def test_nul_characters_are_refused_in_utf_16_too() -> None:
    with pytest.raises(SourceError, match="NUL characters"):
        read(Document("a.txt", "a\0b".encode("utf-16")))


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "words",
    ["一方で最大5億円。", "全角　の空白。\n二行目は3%。", "Größe: 5 m", "“5%” of it – Zoë"],
)
def test_utf_16_without_a_mark_is_told_by_its_letters(encoding: str, words: str) -> None:
    assert read(Document("a.txt", words.encode(encoding))).text == words


@pytest.mark.parametrize(
    "data",
    [
        b"more words\0and more\0",
        b"words\0and more",
        bytes(range(256)) * 4,
        b"\x01\0\x02\0\x03\0" * 9,
        b"\0\xd8a\0\n\0",
        "5億円\n".encode("utf-32-le"),
    ],
)
def test_other_bytes_with_nul_are_no_utf_16(data: bytes) -> None:
    with pytest.raises(SourceError, match="it holds NUL bytes"):
        read(Document("a.txt", data))


def test_utf_32_with_its_mark_is_told_what_to_do() -> None:
    with pytest.raises(SourceError) as caught:
        read(Document("a.txt", "5億円\n".encode("utf-32")))
    assert str(caught.value) == (
        "a.txt: not text (it holds NUL characters); save it as text in UTF-8."
    )
