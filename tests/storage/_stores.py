"""Both stores of a history, and probes to put into them."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factcheck.model.probes import Hop, Probe
from factcheck.model.words import Verdict
from factcheck.storage.history import History, open_history

Opener = Callable[[], History]
"""Opens the same history each time."""
NOW = datetime(2025, 10, 6, 9, 30, 0, 123456, tzinfo=UTC)
FULL = Probe(
    url="https://a.example/橋#部",
    at=NOW,
    verdict=Verdict.MOVED,
    reason="http-301",
    status=200,
    final_url="https://b.example/橋",
    hops=(Hop(301, "https://b.example/橋"),),
    took=0.25,
    digest="sha256:00",
    detail="引っ越しました。",
    evidence=(("redirect", "other-site"), ("compared with", "題名")),
    site="b.example",
    title="橋",
    language="ja",
    etag='W/"1"',
    modified="Mon, 06 Oct 2025 09:30:00 GMT",
    private=True,
    vantage="office",
)
BARE = Probe(url="mailto:a@b.example", at=NOW, verdict=Verdict.UNCHECKED, reason="scheme-mailto")


@pytest.fixture(params=["sqlite", "postgres"])
def opener(request: pytest.FixtureRequest, tmp_path: Path) -> Opener:
    """Open a history of each kind; one is skipped where there is no server."""
    where = str(request.getfixturevalue("postgres") if request.param == "postgres" else "h")
    return lambda: open_history(where, tmp_path)
