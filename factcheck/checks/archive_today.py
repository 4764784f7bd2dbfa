"""A link leads to archive.today (archive.ph, archive.is …).

What: an address of archive.today under any of its names.

Why: the service refuses programs, so nobody can see automatically whether the copy is still there;
its short addresses do not tell which page was copied; and nobody knows who keeps it.

Bad (ja):  - 発表資料 https://archive.ph/AbCdE
Bad (en):  See the [announcement](https://archive.ph/AbCdE).
Good (ja): - 発表資料 https://web.archive.org/web/20240501000000/https://example.com/a
Good (en): See the [announcement](https://example.com/a) ([copy](https://archive.ph/AbCdE)).

Silent: where the same paragraph or row also links the page itself, or a copy elsewhere.

日本語

リンク先が archive.today(archive.ph、archive.is など)です。

何を: archive.today の、いずれかの名前のアドレス。

なぜ: プログラムを拒むため、保存ページがまだあるかを自動では確かめられません。短い URL からは元のペ
ージも分かりません。運営者も明らかではありません。

悪い例: - 発表資料 https://archive.ph/AbCdE
良い例: - 発表資料 https://web.archive.org/web/20240501000000/https://example.com/a

対象外: 同じ段落や行に、元のページか別の保存ページへのリンクもあるもの。
"""

from collections.abc import Iterator

from factcheck.archives import is_archive_today
from factcheck.checks._questions import Question
from factcheck.checks._sources import linked_stretches, links_within
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_QUESTION = Question(
    "archive-today",
    Severity.NOTE,
    Words(
        "{url} is a copy that programs cannot check, and may not tell which page it is of. Can the "
        "page itself be linked, too?",
        "{url} は自動では確かめられない保存ページで、元のページも分からないことがあります。"
        "元のページにもリンクできませんか。",
    ),
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    if not any(is_archive_today(link.url) for link in evidence.links):
        return
    within = links_within(evidence)
    for stretch in linked_stretches(evidence):
        links = within(stretch)
        if all(is_archive_today(link.url) for link in links):
            for link in links:
                yield _QUESTION.at(evidence, link.span, url=link.url)


CHECK = Check(Severity.NOTE, CheckFamily.SOURCES, _run)
