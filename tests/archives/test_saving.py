"""Save Page Now: what is sent, and what its answers mean. Submitted is not archived."""

import json

import pytest

from factcheck import archives
from factcheck.archives import Saving

URL = "https://paper.example/a?b=1&c"
TAKEN = Saving(URL, "submitted", "spn2-0a1b")


def test_what_is_asked() -> None:
    assert archives.save_form(URL) == (
        b"url=https%3A%2F%2Fpaper.example%2Fa%3Fb%3D1%26c&skip_first_archive=1"
    )
    assert archives.status_url("spn2-0a1b") == "https://web.archive.org/save/status/spn2-0a1b"
    assert archives.status_url("../x?y") == "https://web.archive.org/save/status/..%2Fx%3Fy"


def test_a_submission() -> None:
    told = json.dumps({"url": URL, "job_id": "spn2-0a1b"}).encode()
    assert archives.submitted(URL, told) == TAKEN
    told = b'{"status":"error","status_ext":"error:x","message":"You have\\nreached your limit."}'
    assert archives.submitted(URL, told) == Saving(
        URL, "refused", reason="You have reached your limit."
    )


def test_a_job() -> None:
    """Under way, done, failed."""
    assert archives.saved(TAKEN, b'{"status":"pending"}') == TAKEN
    done = (
        b'{"status":"success","timestamp":"20260102120000","original_url":"https://other.example/"}'
    )
    address = f"https://web.archive.org/web/20260102120000/{URL}"
    assert archives.saved(TAKEN, done) == Saving(URL, "archived", "spn2-0a1b", address)
    failed = b'{"status":"error","status_ext":"error:not-found"}'
    assert archives.saved(TAKEN, failed) == Saving(
        URL, "refused", "spn2-0a1b", reason="error:not-found"
    )


@pytest.mark.parametrize(
    "data",
    [b"", b"<p>", b"[]", b"7", b"[" * 100_000, b"\xff", b'{"job_id": [1]}', b'{"job_id": "a b"}'],
)
def test_what_is_no_answer(data: bytes) -> None:
    """Nothing of that is taken for a success."""
    assert archives.submitted(URL, data) == Saving(URL, "refused", reason="not-json")
    assert archives.saved(TAKEN, data) == TAKEN
    assert archives.saved(TAKEN, b'{"status":"success","timestamp":"../x"}') == TAKEN
