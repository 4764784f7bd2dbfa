"""Slips at the head of an address, and what was meant."""

import pytest

from factcheck.model.spelling import repaired


@pytest.mark.parametrize(
    "address",
    [
        "", "https://a.jp", "HTTP://a.jp/", "http://[::1]/", "https://日本語.jp/x", "//a.jp/x",
        "a.jp", "www.a.jp", "#x", "a/b.md", "https//", "ttps://", "http:a.jp", "mailto:a@b.jp",
        "ftp://a.jp", "ssh://a.jp", "sftp://a.jp", "tp.md", "http:// これ", "http:/local/path",
        "ｈｔｔｐｓ：／／", "h" * 10_000, "https" + ":" * 10_000 + "//a.jp",
    ],
)  # fmt: skip
def test_quiet(address: str) -> None:
    assert repaired(address) is None


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("ｈｔｔｐｓ：／／ａ．ｊｐ／ｘ？ｙ＝１", "https://a.jp/x?y=1"),
        ("ｈｔｔｐ：／／a.jp/x（注）", "http://a.jp/x（注）"),
        ("https：//a.jp/ｘ", "https://a.jp/ｘ"),
        ("ttps://a.jp/x", "https://a.jp/x"),
        ("ttp://a.jp/x", "http://a.jp/x"),
        ("htps://a.jp", "https://a.jp"),
        ("htttps://a.jp", "https://a.jp"),
        ("hhttp://a.jp", "http://a.jp"),
        ("httsp://a.jp", "https://a.jp"),
        ("http//a.jp/x", "http://a.jp/x"),
        ("https:/a.jp/x", "https://a.jp/x"),
        ("https:///a.jp/x", "https://a.jp/x"),
        ("http:// a.jp/x", "http://a.jp/x"),
        ("https ://a.jp", "https://a.jp"),
        ("https: //a.jp", "https://a.jp"),
        ("http;//a.jp", "http://a.jp"),
        ("http:\\\\a.jp", "http://a.jp"),
        ("http:://a.jp", "http://a.jp"),
        (" TTPS://A.JP ", "https://A.JP"),
        ("ttps://日本語.jp/x", "https://日本語.jp/x"),
    ],
)
def test_what_was_meant(address: str, meant: str) -> None:
    assert repaired(address) == meant
    assert repaired(meant) is None
