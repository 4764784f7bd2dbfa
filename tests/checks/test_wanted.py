"""Only the checks that are wanted are loaded: others compile what nobody needs."""

import subprocess
import sys

PROGRAM = """
import sys
from datetime import UTC, datetime
from factcheck import checks, readers
from factcheck.model.records import Evidence
from factcheck.plugins import Document

article = readers.read(Document("a.md", b"[x](https://a.example/)"))
checks.findings(Evidence(article, (), (), (), {}, "en"), {"dead-link", "lost-claim"})
names = (name for name in sys.modules if name.startswith("factcheck.checks."))
print(*sorted(name for name in names if "._" not in name))
"""


def test_no_other_check_is_loaded() -> None:
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.split() == ["factcheck.checks.dead_link", "factcheck.checks.lost_claim"]
