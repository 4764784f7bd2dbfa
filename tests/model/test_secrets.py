"""Passwords in addresses are masked, and nothing else is."""

import pytest

from factcheck.model.secrets import masked


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://a.jp:8080/x@y",
        "https://user@a.jp/",
        "https://a.jp/a:b@c",
        "https://a.jp?x=y:z@w",
        "mailto:a@b.jp",
        "時刻は10:30 @駅 // 註: a@b",
        "//" * 50_000 + ":" * 50_000,
    ],
)
def test_what_holds_no_password_stays(text: str) -> None:
    assert masked(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("http://user:secret@a.jp/x", "http://user:***@a.jp/x"),
        ("(//:p@a.jp, HTTPS://u:p:q@r@a.jp)", "(//:***@a.jp, HTTPS://u:***@a.jp)"),
        ('http://u:a"b@a.jp http://u:é@b.jp', "http://u:***@a.jp http://u:***@b.jp"),
    ],
)
def test_passwords_are_masked(text: str, shown: str) -> None:
    assert masked(text) == shown
    assert masked(shown) == shown
