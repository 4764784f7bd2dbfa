"""Attacks: other sites, other names for this machine, words that try to be markup."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from factcheck.review import _guard
from factcheck.settings import Settings
from tests.review._desk import ORIGIN, editors, furnish

EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 7777*7777 }}{% raw %}\u202e\x1b"


class _Tags(HTMLParser):
    """Collects what a browser would build."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def _tags(html: str) -> list[tuple[str, dict[str, str | None]]]:
    reader = _Tags()
    reader.feed(html)
    return reader.tags


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:5000", "127.0.0.1.evil.example:5000", "127.0.0.1:5001",
     "127.0.0.1", "localhost", "0.0.0.0:5000", "127.0.0.1:5000@evil.example", ""],
)  # fmt: skip
def test_other_names_are_refused(settings: Settings, host: str) -> None:
    """DNS rebinding: a page of another name that leads here sees nothing, not even a token."""
    editor = editors(settings)[0]
    for path in ("/", f"/article/{editor.key}", "/static/review.js"):
        answer = editor.client.get(path, headers={"Host": host}, base_url=ORIGIN)
        assert answer.status_code == 403, path
        assert "data-token" not in answer.text
        assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("host", ["localhost:5000", "[::1]:5000", "LOCALHOST:5000"])
def test_names_of_the_loopback_are_served(settings: Settings, host: str) -> None:
    """Whoever types localhost sees the page."""
    editor = editors(settings)[0]
    assert editor.client.get("/", headers={"Host": host}, base_url=ORIGIN).status_code == 200


@pytest.mark.parametrize(
    "origin",
    ["https://evil.example", "http://evil.example:5000", "null", "http://127.0.0.1:5001",
     "https://127.0.0.1:5000", "http://127.0.0.1:5000.evil.example", "http://localhost:5000", ""],
)  # fmt: skip
def test_other_origins_are_refused(settings: Settings, origin: str) -> None:
    """Another site's page can neither read nor write, whatever token it has."""
    editor = editors(settings)[0]
    body = {"claim": editor.claims()[0], "state": editor.state, "status": "verified"}
    assert editor.post("decide", body, Origin=origin).status_code == 403
    answer = editor.client.get(
        f"/article/{editor.key}/part", headers={"Origin": origin}, base_url=ORIGIN
    )
    assert answer.status_code == 403
    assert not (settings.root / "claims").exists()


def test_writes_need_origin_session_and_token(settings: Settings) -> None:
    """Without any of the three, with a wrong token or another session's: refused."""
    one, other = editors(settings, 2)
    body = {"claim": one.claims()[0], "state": one.state, "status": "verified"}
    token = one.token
    for wrong in ("", token[:-1], token + "x", other.token, "é"):
        one.token = wrong
        assert one.post("decide", body).status_code == 403, wrong
        assert one.post("undo", {}).status_code == 403, wrong
    one.token = token
    path = f"/article/{one.key}/decide"
    headers = {"X-CSRF-Token": token}
    assert one.client.post(path, json=body, headers=headers, base_url=ORIGIN).status_code == 403
    headers["Origin"] = ORIGIN
    form = one.client.post(path, data=body, headers=headers, base_url=ORIGIN)
    assert form.status_code == 403
    one.client.delete_cookie("factcheck-review-5000", domain="127.0.0.1")
    assert one.client.post(path, json=body, headers=headers, base_url=ORIGIN).status_code == 403
    assert not (settings.root / "claims").exists()


def test_tokens_are_random_and_sessions_few(settings: Settings) -> None:
    """Each browser has a token of its own; they do not pile up without end."""
    many = editors(settings, _guard.SESSIONS + 3)
    assert len({each.token for each in many}) == len(many)
    assert all(len(each.token) >= 40 for each in many)
    first = many[0].token
    assert many[0].load().token != first


@pytest.mark.parametrize("method", ["put", "delete", "patch", "options", "trace"])
def test_other_methods_are_refused(settings: Settings, method: str) -> None:
    """No preflight is ever granted."""
    editor = editors(settings)[0]
    answer = editor.client.open(
        f"/article/{editor.key}/decide", method=method.upper(), base_url=ORIGIN,
        headers={"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"},
    )  # fmt: skip
    assert answer.status_code in {403, 405}
    assert not [name for name, _ in answer.headers if name.startswith("Access-Control")]


@pytest.mark.parametrize(
    "path",
    ["/", "/article/{key}", "/article/{key}/part", "/article/{key}/state", "/nothing",
     "/article/nothing", "/static/review.js", "/static/review.css", "/static/nothing"],
)  # fmt: skip
def test_every_answer_is_dressed(settings: Settings, path: str) -> None:
    """Strict policy without inline anything, no sniffing, no referrer, no cache, on all answers."""
    editor = editors(settings)[0]
    answer = editor.client.get(path.format(key=editor.key), base_url=ORIGIN)
    answer.close()
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Cache-Control"] == "no-store"


def test_pages_hold_no_inline_script_or_style(settings: Settings) -> None:
    """The policy would forbid them; there are none to begin with."""
    for lang in ("en", "ja"):
        editor = editors(settings, lang=lang)[0]
        for html in (editor.page, editor.client.get("/", base_url=ORIGIN).text):
            assert "<style" not in html
            for tag, attributes in _tags(html):
                assert "style" not in attributes
                assert not [name for name in attributes if name.startswith("on")]
                assert tag != "script" or str(attributes.get("src", "")).startswith("/static/")


def test_words_of_strangers_stay_words(settings: Settings) -> None:
    """``<script>`` in article, title, link, address and file name is shown, never built."""
    title = EVIL.replace("'", "''").replace("\x1b", "")
    article = (
        f"---\ntitle: '{title}'\nlang: en\n---\n\n"
        "It cost 5 million dollars &lt;script&gt;alert(2)&lt;/script&gt; "
        "[&lt;img src=x onerror=alert(3)&gt;](javascript:alert(4)) and "
        '[more](https://a.example/?q="><script>alert(5)</script>) and '
        "[data](data:text/html,<script>alert(6)</script>).\n"
    )
    name = "<img src=x onerror=alert(7)>"
    furnish(settings.root, **{name: article})
    editor = editors(settings, name=name)[0]
    pages = [editor.page, editor.client.get("/", base_url=ORIGIN).text]
    claim = editor.claims()[0]
    answer = editor.decide(claim, "disputed", note=EVIL, method=EVIL, source=f"javascript:{EVIL}")
    pages += [answer.json["html"], editor.load().page]
    pages.append(editor.client.get(f"/article/{editor.key}/progress", base_url=ORIGIN).json["html"])
    for html in pages:
        tags = _tags(html)
        assert "img" not in {tag for tag, _ in tags}
        scripts = [attributes for tag, attributes in tags if tag == "script"]
        assert all(str(each.get("src")).startswith("/static/") for each in scripts)
        for tag, attributes in tags:
            assert not [key for key in attributes if key.startswith("on")]
            address = str(attributes.get("href") or "")
            assert tag != "a" or re.match(r"https?://|/|#", address), address
        assert "60481729" not in html
        assert "\u202e" not in html
        assert "\x1b" not in html
    assert "&lt;script&gt;alert(1)" in pages[2]


def test_links_that_may_be_clicked_are_told_nothing(settings: Settings) -> None:
    """Links of the article open elsewhere, without a way back and without a referrer."""
    editor = editors(settings)[0]
    outside = [
        attributes for tag, attributes in _tags(editor.page)
        if tag == "a" and str(attributes["href"]).startswith("http")
    ]  # fmt: skip
    assert outside
    assert all(each["rel"] == "noopener noreferrer" for each in outside)


def test_words_in_the_catalogue_stay_words(settings: Settings) -> None:
    """An id, a statement and a name that somebody wrote into the file by hand are shown as such."""
    editor = editors(settings)[0]
    claim = editor.claims()[0]
    editor.decide(claim, "disputed")
    file = settings.root / "claims/port.toml"
    text = file.read_text("utf-8").replace(claim, "fc-<script>x</script>")
    text = text.replace("A. Editor", "<b onclick=alert(1)>")
    file.write_text(text, "utf-8")
    editor.load()
    tags = _tags(editor.page)
    assert not [attributes for _, attributes in tags if "onclick" in attributes]
    assert len([tag for tag, _ in tags if tag == "script"]) == 1
    assert 'data-claim="fc-&lt;script&gt;x&lt;/script&gt;"' in editor.page


@pytest.mark.parametrize(
    "path",
    ["/../../factcheck.toml", "/static/../app.py", "/static/..%2fapp.py", "/static/%2e%2e/app.py",
     "/static//etc/passwd", "/static/..%5capp.py", "/article/..%2f..%2fetc%2fpasswd",
     "/article/articles%2fport.md", "/article/../claims/port.toml", "/templates/base.html",
     "/claims/port.toml", "/articles/port.md", "/article/%00", "/console", "/favicon.ico"],
)  # fmt: skip
def test_nothing_is_served_but_its_own_pages(settings: Settings, path: str) -> None:
    """No path leads to a file of the disk."""
    answer = editors(settings)[0].client.get(path, base_url=ORIGIN)
    assert answer.status_code in {400, 404}
    assert "倉庫" not in answer.text
    assert "import" not in answer.text


@pytest.mark.parametrize("size", [40_000, 5_000_000])
def test_huge_bodies_are_refused(settings: Settings, size: int) -> None:
    """A body beyond the cap is not read; a note just below it is too long, and refused as well."""
    editor = editors(settings)[0]
    body = b'{"claim": "' + b"x" * size + b'", "state": "a", "status": "verified"}'
    assert editor.post("decide", body).status_code == 413
    assert not (settings.root / "claims").exists()


def test_hostile_json(settings: Settings) -> None:
    """Deep nesting, odd numbers, lone surrogates: one sentence, no traceback."""
    editor = editors(settings)[0]
    claim = editor.claims()[0]
    for body in (b"[" * 20_000, b'{"claim": NaN}', b"\xff\xfe", b'{"claim": ' + b"9" * 9000 + b"}"):
        assert editor.post("decide", body).status_code == 400
    words = (
        f'{{"claim": "{claim}", "state": "{editor.state}", "status": "asked", "note": "\\ud800"}}'
    )
    assert editor.post("decide", words.encode()).status_code == 400


def test_a_mistake_of_our_own_shows_no_traceback(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever goes wrong, the answer is a sentence without a word of code."""
    editor = editors(settings)[0]
    monkeypatch.setattr(
        "factcheck.review.app.ArticleView",
        lambda opened: 1 / 0,
    )
    answer = editor.client.get(f"/article/{editor.key}", base_url=ORIGIN)
    assert answer.status_code == 500
    assert "A mistake in factcheck itself (ZeroDivisionError)" in answer.text
    assert "by zero" not in answer.text


def test_static_files_ask_for_nothing_outside() -> None:
    """No file of the page names another site, evaluates words, or writes markup from words."""
    folder = Path(_guard.__file__).parent / "static"
    for file in folder.iterdir():
        text = file.read_text("utf-8").replace('xmlns="http://www.w3.org/2000/svg"', "")
        assert "http" not in text, file.name
        for word in ("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval("):
            assert word not in text, file.name
