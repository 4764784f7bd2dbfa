"""What a verdict rests on, in words: the names and values that the history keeps with a probe.

Names of headers stay as they are, and so do the addresses, numbers and titles among the values.
"""

from factcheck.said import Tongue, Words
from factcheck.said.retelling import retold

NAMES: dict[str, Words] = {
    "final address": Words("final address", "最終 URL"),
    "read": Words("read", "受信"),
    "cookies": Words("cookies", "Cookie"),
    "redirect": Words("redirect", "転送の種類"),
    "compared with": Words("compared with", "比べた相手"),
    "page": Words("page", "ページ"),
    "body": Words("body", "本文の指紋"),
    "vantage": Words("asked from", "接続元"),
    "rule": Words("rule", "当時の設定"),
}
"""By the name under which it is kept."""

VALUES: dict[str, tuple[Words, ...]] = {
    "read": (
        Words("{count} bytes, not to the end", "{count} バイト(途中まで)"),
        Words("{count} bytes", "{count} バイト"),
    ),
    "compared with": (
        Words(
            "{url} (made up): {status}, {percent}% alike",
            "架空の {url}: {status}、一致度 {percent}%",
        ),
        Words("{url}: no answer", "{url}: 応答なし"),
        Words("the page of {day}: 304, the same", "{day} のページ: 304、変化なし"),
    ),
}
"""Templates of the values that are sentences, by name."""

KINDS: dict[str, Words] = {
    "https": Words("from http to https", "http から https へ"),
    "www": Words("with or without www.", "www. の有無"),
    "slash": Words("a slash at the end", "末尾の /"),
    "index": Words("the name of an index page", "index ページの名"),
    "locale": Words("a language or country in the path", "パスの言語・国"),
    "same": Words("to the same address", "同じ URL へ"),
    "short": Words("from a short address", "短縮 URL から"),
    "persistent": Words("from a persistent identifier", "永続的識別子から"),
    "other-site": Words("to another site", "別のサイトへ"),
    "http": Words("from https down to http", "https から http へ"),
    "page": Words("to another page of the site", "サイト内の別のページへ"),
}
"""What redirects did (`network._redirects.kind`)."""

_BETWEEN = Words(", ", "、")


def name_of(name: str, tongue: Tongue) -> str:
    """Return the name of a piece of evidence; that of a header is its own."""
    return NAMES[name].to(tongue) if name in NAMES else name


def value_of(name: str, value: str, tongue: Tongue) -> str:
    """Return what a piece of evidence says, in the language of its reader."""
    if name == "redirect":
        words = (KINDS[word].to(tongue) if word in KINDS else word for word in value.split())
        return _BETWEEN.to(tongue).join(words)
    return retold(value, tongue, VALUES.get(name, ()))
