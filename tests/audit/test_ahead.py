"""What a run makes ready while it waits for answers."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from factcheck import checks, plugins
from factcheck.audit import ahead
from factcheck.settings import Settings

NOW = datetime(2025, 10, 6, 9, 30, tzinfo=UTC)


def test_nothing_is_done_before_there_is_time(tmp_path: Path) -> None:
    settings = Settings(root=tmp_path, formats=("no-such-format",))
    assert isinstance(ahead.steps(settings, ("no-such-check",), NOW), Iterator)


def test_whatever_a_run_may_need_can_be_made_ready(tmp_path: Path) -> None:
    formats = plugins.names("factcheck.formats")
    steps = list(ahead.steps(Settings(root=tmp_path, formats=formats), checks.ids(), NOW))
    assert len(steps) == 4 + len(checks.ids()) + 2 * len(formats)
    assert not list(tmp_path.iterdir())
