"""``factcheck history URL``: why a link is judged as it is, at 80 columns."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from factcheck.formats._width import width
from factcheck.model.probes import Hop, Probe
from factcheck.model.words import Verdict
from factcheck.storage.history import History
from tests.cli._run import factcheck

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
URL = "https://a.example/x"

TOLD = """\
2026-01-05 12:00:00+00:00  alive (redirected) HTTP 200  0.25 s
    the page is there, by a redirect
    302 -> https://a.example/y
    content-type    text/html
    redirect        page
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
    no answer came in time
2026-01-10 12:00:00+00:00  unreachable (timeout)  25.00 s
    no answer came in time
    server          ␛[31mred
Not good since 2026-01-07 12:00:00+00:00: 4 probes in a row.
With what came before it is dead (unreachable-for-days).
    Not reached on 3 days from 2026-01-08 on; the last time: timeout.
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
    with History(tmp_path / ".factcheck" / "history.sqlite3") as history:
        history.record(_probes())
    ran = factcheck(tmp_path, "history", URL)
    assert ran == (0, TOLD, "")
    assert max(map(width, TOLD.splitlines())) <= 80
