"""An article without a single word.

What: a file that is empty, holds white space or front matter alone, or a page whose words scripts
put in.

Why: nothing was checked in it, and that is no pass: an export may have failed, or a pipe.

Bad (ja):  (空のファイル)
Bad (en):  (an empty file)
Good (ja): 橋は2月に開通した。
Good (en): The bridge opened in February.

Silent: for whatever has a word, a number or an address.

日本語

本文のない記事です。

何を: 空のファイル、空白やフロントマターだけのファイル、スクリプトで本文が入るページ。

なぜ: 何も確かめていないので、合格とは言えません。書き出しやパイプの失敗かもしれません。

悪い例: (空のファイル)
良い例: 橋は2月に開通した。

対象外: 言葉、数、URL が一つでもあるもの。
"""

from collections.abc import Iterator

from factcheck.checks._asking import ask
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_MESSAGE = Words(
    "There are no words in this article, so nothing was checked. Is it the right file?",
    "本文がないので、何も確かめていません。このファイルでよいでしょうか。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    if not evidence.article.text.strip() and not evidence.links:
        yield ask(evidence, "empty-article", Severity.WARNING, Span(0, 0), _MESSAGE.of())


CHECK = Check(Severity.WARNING, CheckFamily.SOURCES, _run)
"""`empty-article`: an article has words."""
