"""``factcheck history URL``: why a link is judged as it is, at 80 columns."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from factcheck.model.probes import Hop, Probe
from factcheck.model.width import width
from factcheck.model.words import GIVEN_UP, Verdict
from factcheck.storage.sqlite import SqliteHistory
from tests.cli._run import factcheck

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
URL = "https://a.example/x"

TOLD = """\
2026-01-05 12:00:00+00:00  alive (redirected) HTTP 200  0.25 s
    the page is there, by a redirect
    302 -> https://a.example/y
    final address   https://a.example/y
    content-type    text/html
    redirect        to another page of the site
    page            a.example · 港の新しい橋が開通し、両岸の小学生が最初に渡った
                    朝の記録と、その後の二十年 · ja
    etag            "v1"
    body            sha256:0123456789abcdef…
2026-01-07 12:00:00+00:00  suspect (soft-404) HTTP 200  0.25 s
    the status is good, but it is a "not found" page
    The page itself says: お探しのページは見つかりませんでした
    compared with   https://a.example/kqzjvw (made up): 200, 98 % alike
2026-01-08 12:00:00+00:00  unreachable (timeout)  25.00 s
    no answer came in time
2026-01-09 12:00:00+00:00  unreachable (timeout)  25.00 s
2026-01-10 12:00:00+00:00  unreachable (timeout)  25.00 s
    no answer came in time
    server          ␛[31mred
Not good since 2026-01-07 12:00:00+00:00: 4 probes in a row.
With what came before it is dead (unreachable-for-days).
    Not reached on 3 days from 2026-01-08 on; the last time: timeout.
"""

TOLD_JA = """\
2026-01-05 12:00:00+00:00  有効 (redirected) HTTP 200  0.25 s
    転送先にページがあります
    302 -> https://a.example/y
    最終 URL        https://a.example/y
    content-type    text/html
    転送の種類      サイト内の別のページへ
    ページ          a.example · 港の新しい橋が開通し、両岸の小学生が最初に渡った
                    朝の記録と、その後の二十年 · ja
    etag            "v1"
    本文の指紋      sha256:0123456789abcdef…
2026-01-07 12:00:00+00:00  内容疑い (soft-404) HTTP 200  0.25 s
    応答は正常ですが、「見つかりません」のページです
    ページの文言: お探しのページは見つかりませんでした
    比べた相手      架空の https://a.example/kqzjvw: 200、一致度 98 %
2026-01-08 12:00:00+00:00  接続不可 (tls-expired) HTTP 200  0.25 s
    証明書の期限が切れています。
    受信            12 バイト(途中まで)
    接続元          社内
    当時の設定      内部アドレスへの接続が許されていた
"""


def _probes() -> list[Probe]:
    good = Probe(
        URL,
        NOON,
        Verdict.ALIVE,
        "redirected",
        200,
        "https://a.example/y",
        (Hop(302, "https://a.example/y"),),
        0.25,
        "sha256:0123456789abcdef0123",
        None,
        (("content-type", "text/html"), ("redirect", "page")),
        "a.example",
        "港の新しい橋が開通し、両岸の小学生が最初に渡った朝の記録と、その後の二十年",
        "ja",
        '"v1"',
    )
    lost = Probe(
        URL,
        NOON + timedelta(days=2),
        Verdict.SUSPECT,
        "soft-404",
        200,
        took=0.25,
        detail="The page itself says: お探しのページは見つかりませんでした",
        evidence=(("compared with", "https://a.example/kqzjvw (made up): 200, 98 % alike"),),
    )
    red = (("server", "\x1b[31mred"),)
    down = [
        Probe(
            URL,
            NOON + timedelta(days=day),
            Verdict.UNREACHABLE,
            "timeout",
            took=25.0,
            evidence=red if day == 5 else (),
        )
        for day in (3, 4, 5)
    ]
    return [good, lost, *down]


def test_each_verdict_stands_with_what_it_rests_on(tmp_path: Path) -> None:
    with SqliteHistory(tmp_path / ".factcheck" / "history.sqlite3") as history:
        history.record(_probes())
    ran = factcheck(tmp_path, "history", URL)
    assert ran == (0, TOLD, "")
    assert max(map(width, TOLD.splitlines())) <= 80


def test_what_every_verdict_rests_on_is_shown_if_so_asked(tmp_path: Path) -> None:
    with SqliteHistory(tmp_path / ".factcheck" / "history.sqlite3") as history:
        history.record(_probes())
    ran = factcheck(tmp_path, "history", URL, "--verbose")
    assert TOLD.count("no answer came in time") == 2
    assert ran.out.count("no answer came in time") == 3
    assert ran.out.replace("    no answer came in time\n", "") == TOLD.replace(
        "    no answer came in time\n", ""
    )


def test_in_japanese_nothing_is_left_in_english_but_headers_and_words_of_others(
    tmp_path: Path,
) -> None:
    good, lost, *_ = _probes()
    expired = replace(
        lost,
        at=NOON + timedelta(days=3),
        verdict=Verdict.UNREACHABLE,
        reason="tls-expired",
        detail="The certificate has expired.",
        evidence=(("read", "12 bytes, not to the end"),),
        private=True,
        vantage="社内",
    )
    with SqliteHistory(tmp_path / ".factcheck" / "history.sqlite3") as history:
        history.record([good, lost, expired])
    ran = factcheck(tmp_path, "history", URL, "--ui-lang", "ja")
    assert ran.out.startswith(TOLD_JA)
    assert (ran.code, ran.err) == (0, "")
    assert max(map(width, TOLD_JA.splitlines())) <= 80


def test_a_link_that_was_left_out_says_so(tmp_path: Path) -> None:
    left = Probe(
        URL,
        NOON,
        Verdict.UNREACHABLE,
        GIVEN_UP,
        detail="a.example gave no answer, and was not asked again.",
    )
    with SqliteHistory(tmp_path / ".factcheck" / "history.sqlite3") as history:
        history.record([left])
    assert factcheck(tmp_path, "history", URL).out == (
        "2026-01-05 12:00:00+00:00  unreachable (host-given-up)  0.00 s\n"
        "    other links of its host got no page, so it was not asked\n"
        "    a.example gave no answer, and was not asked again.\n"
    )
    assert factcheck(tmp_path, "history", URL, "--ui-lang", "ja").out == (
        "2026-01-05 12:00:00+00:00  接続不可 (host-given-up)  0.00 s\n"
        "    同じホストのほかのリンクが開けず、このリンクは確かめていません\n"
        "    a.example から応答がないため、以後は確かめていません。\n"
    )
