"""What a verdict rests on, as every report says it."""

import pytest

from factcheck.said.grounds import grounds

CLOUD = "The server asks for a proof of being human (Cloudflare)."


@pytest.mark.parametrize(
    ("reason", "detail", "said"),
    [
        ("", None, []),
        ("not-known-yet", None, []),
        ("not-known-yet", "Words.", ["Words"]),
        ("http-404", None, ["ページがありません"]),
        ("http-404", "Words。", ["ページがありません", "Words"]),
        ("bot-challenge", CLOUD, ["人間であることの確認を求められました(Cloudflare)"]),
    ],
)
def test_nothing_is_said_twice(reason: str, detail: str | None, said: list[str]) -> None:
    """Nor is anything said of a reason that a later version has."""
    assert grounds(reason, detail, "ja") == said
