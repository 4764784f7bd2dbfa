"""Names written in katakana are met in Latin letters by their consonants."""

import pytest

from factcheck.comparing import _sounds


@pytest.mark.parametrize(
    ("kana", "latin"),
    [
        ("マスク", "Musk"), ("アルトマン", "Altman"), ("グーグル", "Google"), ("テスラ", "Tesla"),
        ("マイクロソフト", "Microsoft"), ("エヌビディア", "Nvidia"), ("アマゾン", "Amazon"),
        ("ソフトバンク", "SoftBank"), ("ウォルマート", "Walmart"), ("フェイスブック", "Facebook"),
        ("トランプ", "Trump"), ("ツイッター", "Twitter"), ("マーク", "Mark"),
        ("シチリア", "Sicily"),
    ],
)  # fmt: skip
def test_names_that_are_the_same(kana: str, latin: str) -> None:
    assert _sounds.of_kana(kana) & _sounds.of_latin(latin)


@pytest.mark.parametrize(
    ("kana", "latin"), [("マスク", "Altman"), ("テスラ", "Nvidia"), ("アマゾン", "Google")]
)
def test_names_that_are_not(kana: str, latin: str) -> None:
    assert not _sounds.of_kana(kana) & _sounds.of_latin(latin)
