"""Which addresses are asked at all (promise 4)."""

import ipaddress
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model.words import Verdict
from factcheck.network.safety import Admitted, Refused, admit, is_public, spelled


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "93.184.216.34", "2606:2800:220:1::1", "::ffff:8.8.8.8", "64:ff9b::808:808"],
)
def test_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.255.0.9",
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "100.64.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "192.0.2.1",
        "192.88.99.1",
        "198.18.0.1",
        "203.0.113.7",
        "224.0.0.1",
        "239.1.1.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:a9fe:a9fe",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "2001:db8::1",
        "2001::1",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "64:ff9b::7f00:1",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1::1",
        "100::1",
        "3fff::1",
        "168.63.129.16",
        "",
        "example.com",
        "8.8.8.8.8",
    ],
)
def test_not_public(address: str) -> None:
    assert not is_public(address)


@settings(max_examples=200, derandomize=True)
@given(st.integers(0, 2**32 - 1))
def test_an_ipv6_address_is_as_public_as_the_ipv4_address_inside(number: int) -> None:
    inner = ipaddress.IPv4Address(number)
    expected = is_public(inner)
    assert is_public(f"::ffff:{inner}") == expected
    assert is_public(f"64:ff9b::{inner}") == expected
    assert is_public(ipaddress.IPv6Address((0x2002 << 112) | (number << 80))) == expected


@pytest.mark.parametrize(
    ("url", "wire", "lane", "fragment"),
    [
        ("https://a.example/", "https://a.example/", "a.example", None),
        ("HTTP://A.Example", "http://a.example/", "a.example", None),
        ("  http://a.example/x  ", "http://a.example/x", "a.example", None),
        ("http://a.example:8080/x?y=1#z", "http://a.example:8080/x?y=1", "a.example:8080", "z"),
        ("http://a.example:80/", "http://a.example/", "a.example", None),
        ("http://a.example?q", "http://a.example/?q", "a.example", None),
        ("http://a.example#", "http://a.example/", "a.example", ""),
        ("//a.example/x", "https://a.example/x", "a.example", None),
        ("http://me:secret@a.example/", "http://a.example/", "a.example", None),
        ("http://a.example./", "http://a.example./", "a.example", None),
        (
            "http://under_score.example/",
            "http://under_score.example/",
            "under_score.example",
            None,
        ),
        (
            "https://ja.wikipedia.org/wiki/橋",
            "https://ja.wikipedia.org/wiki/%E6%A9%8B",
            "ja.wikipedia.org",
            None,
        ),
        (
            "http://a.example/100%/%E3%81%82",
            "http://a.example/100%/%E3%81%82",
            "a.example",
            None,
        ),
        ("http://a.example/a b", "http://a.example/a%20b", "a.example", None),
        ("http://a.example/a\\b?c\\d", "http://a.example/a/b?c%5Cd", "a.example", None),
        ("http://a.example/a/../b/./c", "http://a.example/b/c", "a.example", None),
        ("http://a.example/a/b/..", "http://a.example/a/", "a.example", None),
        ("http://a.example/../../a/.", "http://a.example/a/", "a.example", None),
        ("http://a.example/a/%2E%2e/b", "http://a.example/b", "a.example", None),
        (
            "http://a.example/a//b/.c/d..?/../",
            "http://a.example/a//b/.c/d..?/../",
            "a.example",
            None,
        ),
        ("http://☃.example/", "http://xn--n3h.example/", "xn--n3h.example", None),
        ("http://I❤.Example/", "http://xn--i-7iq.example/", "xn--i-7iq.example", None),
        (
            "http://%E6%97%A5本語.example/",
            "http://xn--wgv71a119e.example/",
            "xn--wgv71a119e.example",
            None,
        ),
        (
            "http://日本語.example/",
            "http://xn--wgv71a119e.example/",
            "xn--wgv71a119e.example",
            None,
        ),
        ("http://ＡＢＣ.example/", "http://abc.example/", "abc.example", None),
        ("http://8.8.8.8/", "http://8.8.8.8/", "8.8.8.8", None),
        ("http://134744072/", "http://8.8.8.8/", "8.8.8.8", None),
        (
            "http://[2606:2800:220:1::1]:81/",
            "http://[2606:2800:220:1::1]:81/",
            "[2606:2800:220:1::1]:81",
            None,
        ),
    ],
)
def test_admitted(url: str, wire: str, lane: str, fragment: str | None) -> None:
    found = admit(url)
    assert isinstance(found, Admitted), found
    assert (found.url, found.lane, found.fragment) == (wire, lane, fragment)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("http:", "misspelled-scheme"),
        ("http:a.example", "misspelled-scheme"),
        ("http:/a.example", "misspelled-scheme"),
        ("https:/a.example", "misspelled-scheme"),
        ("https//a.example", "misspelled-scheme"),
        ("http//a.example", "misspelled-scheme"),
        ("htp://a.example", "misspelled-scheme"),
        ("HTPPS://a.example", "misspelled-scheme"),
        ("ttps://a.example", "misspelled-scheme"),
        ("http://good.example\\@bad.example/", "malformed"),
        ("http://a.example/\x00", "malformed"),
        ("http://a.exa\nmple/", "malformed"),
        ("http://", "invalid-host"),
        ("http:///path", "invalid-host"),
        ("http://a..b/", "invalid-host"),
        ("http://.a.example/", "invalid-host"),
        ("http://[::1", "invalid-host"),
        ("http://[::1]x/", "invalid-host"),
        ("http://[fe80::1%25eth0]/", "invalid-host"),
        ("http://[1.2.3.4]/", "invalid-host"),
        ("http://a b.example/", "invalid-host"),
        ("http://a%20b.example/", "invalid-host"),
        ("http://a%2Fb.example/", "invalid-host"),
        ("http://☃%2Fb.example/", "invalid-host"),
        ("http://a%00b.example/", "invalid-host"),
        ("http://a%ffb.example/", "invalid-host"),
        ("http://\u202ea.example/", "invalid-host"),
        ("http://a.example/\udcff", "malformed"),
        (f"http://{'a' * 70}.example/", "invalid-host"),
        (f"http://{'a.' * 140}example/", "invalid-host"),
        ("http://１.２.３.４.５/", "invalid-host"),
        ("http://256.1.1.1/", "invalid-host"),
        ("http://1.2.3.4.5/", "invalid-host"),
        ("http://0x1ffffffff/", "invalid-host"),
        ("http://a.09/", "invalid-host"),
        ("http://\u200d.example/", "invalid-host"),
        ("http://a.example:99999/", "invalid-port"),
        ("http://a.example:0/", "invalid-port"),
        ("http://a.example:x/", "invalid-port"),
        ("http://a.example:-1/", "invalid-port"),
        ("http://a.example:٣/", "invalid-port"),
    ],
)
def test_invalid(url: str, reason: str) -> None:
    found = admit(url)
    assert isinstance(found, Refused), found
    assert (found.verdict, found.reason) == (Verdict.INVALID, reason)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("mailto:desk@paper.example", "scheme-mailto"),
        ("tel:+81-3-0000-0000", "scheme-tel"),
        ("javascript:void(0)", "scheme-javascript"),
        ("data:text/html,hello", "scheme-data"),
        ("FTP://a.example/", "scheme-ftp"),
        ("sftp://a.example/", "scheme-sftp"),
        ("ssh://a.example/", "scheme-ssh"),
        ("file:///etc/passwd", "scheme-file"),
        ("gopher://a.example/", "scheme-gopher"),
        ("/relative/path", "relative"),
        ("page.html", "relative"),
        ("#section", "relative"),
        ("?q", "relative"),
        ("www.a.example:80/x", "relative"),
        ("参考資料", "relative"),
        ("http://localhost/", "private-address"),
        ("http://www.LOCALHOST./", "private-address"),
        ("http://127.0.0.1/", "private-address"),
        ("http://127.1/", "private-address"),
        ("http://127.1./", "private-address"),
        ("http://2130706433/", "private-address"),
        ("http://0x7f.1/", "private-address"),
        ("http://0x7f000001/", "private-address"),
        ("http://0177.0.0.1/", "private-address"),
        ("http://0/", "private-address"),
        ("http://１２７.０.０.１/", "private-address"),
        ("http://127。0。0。1/", "private-address"),
        ("http://me@10.0.0.1/", "private-address"),
        ("http://[::1]/", "private-address"),
        ("http://[::ffff:127.0.0.1]/", "private-address"),
        ("http://[64:ff9b::a9fe:a9fe]/", "private-address"),
    ],
)
def test_unchecked(url: str, reason: str) -> None:
    found = admit(url)
    assert isinstance(found, Refused), found
    assert (found.verdict, found.reason) == (Verdict.UNCHECKED, reason)


def test_private_addresses_are_admitted_on_request() -> None:
    found = admit("http://127.1:8000/x", allow_private=True)
    assert isinstance(found, Admitted)
    assert found.url == "http://127.0.0.1:8000/x"
    assert isinstance(admit("http://localhost/", allow_private=True), Admitted)


@pytest.mark.parametrize(
    "url", ["http://invalid/", "https://www.paper.invalid/x", "http://a.invalid./"]
)
def test_what_ends_in_invalid_is_dead_without_asking(url: str) -> None:
    found = admit(url)
    assert isinstance(found, Refused)
    assert (found.verdict, found.reason) == (Verdict.DEAD, "dns-no-such-host")


@settings(max_examples=300, derandomize=True)
@given(
    st.text(st.characters(), max_size=60)
    | st.text(alphabet="htp:/[]@.%#?\\1x0a漢 ", max_size=40).map("http://".__add__)
)
def test_never_raises_and_what_is_admitted_is_plain(url: str) -> None:
    found = admit(url)
    if isinstance(found, Admitted):
        assert found.url.isascii()
        assert found.url.isprintable()
        assert " " not in found.url
        assert "#" not in found.url
        assert "@" not in found.url.split("/")[2]
        again = admit(found.url)
        assert isinstance(again, Admitted)
        assert again.url == found.url


@pytest.mark.parametrize("part", ["a", "1", ".", "%", "[", "@", ":", "/", "#", "漢", "0x", "xn--"])
def test_a_megabyte_of_one_character_takes_no_time(part: str) -> None:
    started = time.perf_counter()
    for length in (60_000, 1_000_000):
        admit("http://" + part * (length // len(part)))
        admit(part * (length // len(part)))
    assert time.perf_counter() - started < 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.jp/%e6%9d%b1", "https://a.jp/東"),
        ("https://a.jp/%7Eu", "https://a.jp/~u"),
        ("https://a.jp/%41?b=%63", "https://a.jp/A?b=c"),
        ("https://日本語.jp/", "https://xn--wgv71a119e.jp"),
    ],
)
def test_two_spellings_are_one_address(one: str, other: str) -> None:
    """Each is asked for as written, and only one of them."""
    first, second = admit(one), admit(other)
    assert isinstance(first, Admitted)
    assert isinstance(second, Admitted)
    assert spelled(first.url) == spelled(second.url)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.jp/%2F", "https://a.jp//"),
        ("https://a.jp/a%3Fb", "https://a.jp/a?b"),
        ("https://a.jp/%", "https://a.jp/%25"),
        ("https://a.jp/A", "https://a.jp/a"),
    ],
)
def test_other_addresses_stay_apart(one: str, other: str) -> None:
    first, second = admit(one), admit(other)
    assert isinstance(first, Admitted)
    assert isinstance(second, Admitted)
    assert spelled(first.url) != spelled(second.url)


@pytest.mark.parametrize(
    ("url", "meant"),
    [
        ("ｈｔｔｐｓ：／／ａ．ｊｐ／ｘ", "https://a.jp/x"),
        ("ttps://a.jp", "https://a.jp"),
        ("http//a.jp", "http://a.jp"),
        ("https:/a.jp", "https://a.jp"),
        ("http:// a.jp", "http://a.jp"),
    ],
)
def test_a_misspelled_head_is_invalid_and_the_repair_is_told(url: str, meant: str) -> None:
    found = admit(url)
    assert isinstance(found, Refused)
    assert (found.verdict, found.reason) == (Verdict.INVALID, "misspelled-scheme")
    assert found.detail is not None
    assert found.detail.endswith(f"Write {meant}.")
