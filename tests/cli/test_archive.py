"""``factcheck archive``: pages are submitted, politely, for those who have keys."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest
import responses

from factcheck.audit.archiving import keys
from factcheck.cli._main import run as factcheck

SAVE = "https://web.archive.org/save"
URL = "https://paper.example/a"
KEYS = {"IA_ACCESS_KEY_ID": "public", "IA_SECRET_ACCESS_KEY": "s3cret"}
TOML = '[network]\ntransport = "requests"\n'


@pytest.fixture
def slept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A folder with settings, keys in the environment, and a clock that only counts."""
    (tmp_path / "factcheck.toml").write_text(TOML)
    monkeypatch.chdir(tmp_path)
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)
    waits: list[float] = []
    monkeypatch.setattr("time.sleep", waits.append)
    return waits


@pytest.fixture
def mock() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as web:
        yield web


def run(*arguments: str) -> int:
    return factcheck(["--ui-lang", "en", "archive", *arguments])


def test_submitted_is_not_archived(
    slept: list[float], mock: responses.RequestsMock, capsys: pytest.CaptureFixture[str]
) -> None:
    """One page after another, six seconds apart; the key goes to the archive alone."""
    mock.post(SAVE, json={"url": URL, "job_id": "spn2-1"})
    mock.post(SAVE, json={"url": f"{URL}b", "job_id": "spn2-2"})
    assert run(URL, f"{URL}b", URL) == 0
    assert capsys.readouterr().out == (
        f"submitted  {URL} (not archived yet: job spn2-1)\n"
        f"submitted  {URL}b (not archived yet: job spn2-2)\n"
        "0 archived, 2 submitted, 0 refused.\n"
    )
    keys = [call.request.headers["Authorization"] for call in mock.calls]
    assert keys == [b"LOW public:s3cret"] * 2
    forms = [parse_qs(call.request.body.decode()) for call in mock.calls]
    assert [form["url"] for form in forms] == [[URL], [f"{URL}b"]]
    assert slept == [6.0]


def test_words_of_the_archive_do_nothing_to_a_terminal(
    slept: list[float], mock: responses.RequestsMock, capsys: pytest.CaptureFixture[str]
) -> None:
    mock.post(SAVE, json={"message": "busy\x1b]0;mine\x07\nsubmitted"})
    assert run(URL) == 1
    assert capsys.readouterr().out == (
        f"refused    {URL} (busy␛]0;mine␇ submitted)\n0 archived, 0 submitted, 1 refused.\n"
    )


def test_it_waits_if_that_is_wished(
    slept: list[float], mock: responses.RequestsMock, capsys: pytest.CaptureFixture[str]
) -> None:
    mock.post(SAVE, json={"job_id": "spn2-1"})
    status = f"{SAVE}/status/spn2-1"
    mock.get(status, json={"status": "pending"})
    mock.get(status, json={"status": "success", "timestamp": "20260102120000"})
    assert run(URL, "--wait", "60") == 0
    assert capsys.readouterr().out.startswith(
        f"archived   https://web.archive.org/web/20260102120000/{URL}\n"
    )
    assert slept == [6.0, 6.0]
    mock.replace("GET", status, json={"status": "pending"})
    assert run(URL, "--wait", "12") == 0
    assert "submitted" in capsys.readouterr().out


def test_links_of_articles(
    slept: list[float],
    mock: responses.RequestsMock,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Not those to archives, with a password, or not of the web; private ones are refused."""
    (tmp_path / "a.md").write_text(
        f"[a]({URL}) <https://web.archive.org/web/2024/{URL}> <https://archive.ph/x> [b](b.md)\n"
        "<https://me:pw@paper.example/> <mailto:a@b.example> <http://127.0.0.1/x>\n"
    )
    mock.post(SAVE, json={"job_id": "spn2-1"})
    assert run("a.md") == 1
    out = capsys.readouterr().out
    assert out.count("submitted ") == 1
    assert "refused    http://127.0.0.1/x (private-address)\n" in out
    assert "pw" not in out
    assert len(mock.calls) == 1


@pytest.mark.parametrize(
    "row",
    [
        (429, "", 1, f"refused    {URL} (http-429)\nrefused    {URL}b (http-429)\n"),
        (200, '{"status":"error","message":"Blocked site."}', 1, f"{URL} (Blocked site.)\n"),
        (200, "<p>", 1, f"{URL} (not-json)\n"),
        (401, '{"message":"You need to be logged in"}', 2, "does not accept the keys"),
    ],
)
def test_refusals(
    slept: list[float],
    mock: responses.RequestsMock,
    capsys: pytest.CaptureFixture[str],
    row: tuple[int, str, int, str],
) -> None:
    """Who says "too often" is not asked again; no key is ever shown."""
    status, body, code, words = row
    mock.post(SAVE, status=status, body=body)
    assert run(URL, f"{URL}b") == code
    told = capsys.readouterr()
    assert words in told.out + told.err
    assert "s3cret" not in told.out + told.err
    assert len(mock.calls) == (1 if status in {429, 401} else 2)
    assert slept == ([] if status in {429, 401} else [6.0])


def test_without_keys_or_pages(
    slept: list[float],
    mock: responses.RequestsMock,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A clear sentence, and nobody is asked."""
    monkeypatch.setenv("IA_SECRET_ACCESS_KEY", "a\nX-Other: b")
    assert run(URL) == 2
    assert "hold signs that no key has" in capsys.readouterr().err
    monkeypatch.delenv("IA_SECRET_ACCESS_KEY")
    assert run(URL) == 2
    assert "put yours (https://archive.org/account/s3.php)" in " ".join(
        capsys.readouterr().err.split()
    )
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)
    assert run("https://archive.ph/x") == 2
    assert "no page to archive" in capsys.readouterr().err
    assert (len(mock.calls), slept) == (0, [])


def test_keys_are_shown_nowhere() -> None:
    """Not in a traceback or a log either."""
    assert f"{keys(KEYS)} {keys(KEYS)!r}" == "Keys(…) Keys(…)"
