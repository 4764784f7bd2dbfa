"""The rolling report, whole: for people in both languages, for programs, for the terminal."""

import json
from collections.abc import Iterable
from datetime import date

from factcheck.formats import _rolling
from factcheck.model.rolling import Counts, Group, Mark, News, Rolling, Trouble

DAY, THEN = date(2026, 1, 7), date(2026, 1, 5)
NONE = Rolling(DAY, Counts(links=12_000, good=12_000), lambda _: ())
TOLD: dict[Mark, list[Trouble]] = {
    "new": [
        Trouble("https://a.example/橋", Group.BROKEN, "dead", "http-404", DAY,
                places=("articles/a.md:3", "articles/b.md:12"), cited=14),
        Trouble("https://b.example/_x_", Group.ELSEWHERE, "blocked", "http-403", DAY,
                "office 2026-01-06", ("articles/a.md:5",), 1),
    ],
    "fixed": [
        Trouble("https://c.example/", Group.DOUBT, "unreachable", "timeout", THEN,
                places=("articles/a.md:9",), cited=1),
    ],
    "still": [
        Trouble("https://d.example/<script>", Group.DOUBT, "suspect", "soft-404", THEN,
                places=("articles/[a].md:1",), cited=1),
        Trouble("https://e.example/", Group.DOUBT, "unreachable", "later-reason", THEN,
                places=("articles/a.md:2",), cited=1),
    ],
}  # fmt: skip
COUNTS = Counts(
    links=1234, good=1200, unknown=3, left=27,
    groups={Group.BROKEN: 1, Group.DOUBT: 2, Group.ELSEWHERE: 1},
)  # fmt: skip
SOME = Rolling(DAY, COUNTS, lambda mark: TOLD[mark])

PAGE = """\
# Links of the catalogue

Last change: 2026-01-07.

Links: 1,234; 1,200 good, 1 broken, 2 in doubt, 1 to be looked at from elsewhere, 3 left aside, \
27 due and not looked at.

## New on 2026-01-07

### Broken

- [https&#58;//a.example/橋](<https://a.example/橋>)
  - dead (http-404: there is no such page) since 2026-01-07
  - articles/a.md:3, articles/b.md:12 and 12 more places

### Needs a look from elsewhere: not shown to a program from here

- [https&#58;//b.example/\\_x\\_](<https://b.example/_x_>)
  - blocked (http-403: the server refuses the page) since 2026-01-07; seen from office 2026-01-06
  - articles/a.md:5

## Good again since 2026-01-07

- [https&#58;//c.example/](<https://c.example/>)
  - was unreachable (timeout: no answer came in time) since 2026-01-05
  - articles/a.md:9

## As before

### In doubt: may come back, or needs a look

- https&#58;//d.example/\\<script\\>
  - suspect (soft-404: the status is good, but it is a "not found" page) since 2026-01-05
  - articles/\\[a\\].md:1
- [https&#58;//e.example/](<https://e.example/>)
  - unreachable (later-reason) since 2026-01-05
  - articles/a.md:2
"""

PAGE_JA = """\
# 台帳のリンク

最後の変化: 2026-01-07。

リンク 1,234件: 良好 1,200件、リンク切れ 1件、要確認 2件、別の場所からの確認待ち 1件、\
確認の対象外 3件、時期が来ても未確認 27件。

## 2026-01-07 に新しく見つかったもの

### リンク切れ

- [https&#58;//a.example/橋](<https://a.example/橋>)
  - リンク切れ(http-404: ページがありません)、2026-01-07 から
  - articles/a.md:3, articles/b.md:12 ほか12か所

### 別の場所からの確認が必要(ここからは表示されない)

- [https&#58;//b.example/\\_x\\_](<https://b.example/_x_>)
  - 閲覧拒否(http-403: サーバーが表示を拒んでいます)、2026-01-07 から、\
別の場所では表示: office 2026-01-06
  - articles/a.md:5

## 2026-01-07 に直っていたもの

- [https&#58;//c.example/](<https://c.example/>)
  - 2026-01-05 から 接続不可(timeout: 時間内に応答がありません)だった
  - articles/a.md:9

## 以前から続くもの

### 要確認(復旧の可能性あり)

- https&#58;//d.example/\\<script\\>
  - 内容疑い(soft-404: 応答は正常ですが、「見つかりません」のページです)、2026-01-05 から
  - articles/\\[a\\].md:1
- [https&#58;//e.example/](<https://e.example/>)
  - 接続不可(later-reason)、2026-01-05 から
  - articles/a.md:2
"""

SHOWN = """\
New: 2
  https://a.example/橋
    dead (http-404: there is no such page) since 2026-01-07
    articles/a.md:3, articles/b.md:12 and 12 more places
  https://b.example/_x_
    blocked (http-403: the server refuses the page) since 2026-01-07; seen from office 2026-01-06
    articles/a.md:5
Good again: 1
  https://c.example/
    was unreachable (timeout: no answer came in time) since 2026-01-05
    articles/a.md:9
Links: 1,234; 1,200 good, 1 broken, 2 in doubt, 1 to be looked at from elsewhere, 3 left aside, \
27 due and not looked at.
"""


def test_where_nothing_is_bad_the_page_says_so() -> None:
    assert "".join(_rolling.markdown(NONE, "en")) == (
        "# Links of the catalogue\n\nLast change: 2026-01-07.\n\nLinks: 12,000; 12,000 good.\n\n"
        "No link is known to be bad.\n"
    )


def test_the_page_in_both_languages() -> None:
    assert "".join(_rolling.markdown(SOME, "en")) == PAGE
    assert "".join(_rolling.markdown(SOME, "ja")) == PAGE_JA


def test_the_terminal_shows_what_is_new_and_counts_the_rest() -> None:
    assert lines(_rolling.terminal(SOME, News(new=2, broken=1, fixed=1), "en")) == SHOWN
    assert lines(_rolling.terminal(SOME, News(), "en")) == SHOWN.splitlines()[-1] + "\n"


def test_the_terminal_shows_no_more_than_a_screen() -> None:
    many = [Trouble(f"https://a.example/{n}", Group.BROKEN, "dead", "x", DAY) for n in range(999)]
    report = Rolling(DAY, COUNTS, lambda mark: many if mark == "new" else ())
    shown = list(_rolling.terminal(report, News(new=999), "en"))
    assert len(shown) == 1 + 2 * _rolling.SHOWN + 1 + 1
    assert shown[-2] == "  … and 979 more, in the report"


def test_a_line_for_programs_each() -> None:
    head, *rows = [json.loads(line) for line in _rolling.json_lines(SOME)]
    assert head == {
        "schema_version": 1,
        "changed": "2026-01-07",
        "links": 1234,
        "good": 1200,
        "unknown": 3,
        "left": 27,
        "groups": {"broken": 1, "doubt": 2, "elsewhere": 1},
    }
    assert [row["mark"] for row in rows] == ["new", "new", "fixed", "still", "still"]
    assert rows[1] == {
        "url": "https://b.example/_x_",
        "group": "elsewhere",
        "verdict": "blocked",
        "reason": "http-403",
        "since": "2026-01-07",
        "elsewhere": "office 2026-01-06",
        "mark": "new",
        "places": ["articles/a.md:5"],
        "cited": 1,
    }


def lines(parts: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in parts)
