"""Every test works in a folder of its own."""

from pathlib import Path

import pytest

from factcheck.settings import Settings
from tests.review._desk import furnish


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Return the settings of a folder with one article."""
    monkeypatch.chdir(tmp_path)
    return furnish(tmp_path)
