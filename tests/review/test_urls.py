"""Articles that are named by their URL: read once, at the start, and decided on like files."""

import pytest

from factcheck.audit import web
from factcheck.audit.shelf import Desk, Wanted
from factcheck.errors import SourceError, UsageError
from factcheck.review import app
from factcheck.review.desk import key_of
from factcheck.settings import NetworkSettings, Settings
from factcheck.storage import catalog
from tests.review._desk import Clock, Editor
from tests.site import Site
from tests.site.acts import page, status

STORY = "<article><h1>Ferry</h1><p>The new ferry cost 12 million dollars.</p></article>"
ROUTES = {"/story": page("Ferry", STORY), "/gone": status(410)}


@pytest.fixture
def open_to_loopback(settings: Settings) -> Settings:
    return Settings(root=settings.root, network=NetworkSettings(allow_private=True))


def desk(settings: Settings, *targets: str) -> Desk:
    shelf = Desk(Wanted(targets), settings, Clock())
    shelf.fetch(lambda url: web.page(url, settings))
    return shelf


def test_files_alone_ask_nothing_of_the_web(settings: Settings) -> None:
    Desk(Wanted(), settings, Clock()).fetch(pytest.fail)


def test_a_page_is_asked_for_once_however_often_it_is_opened(open_to_loopback: Settings) -> None:
    with Site(ROUTES) as site:
        url = site.url("/story")
        shelf = desk(open_to_loopback, url, "articles", url)
        assert shelf.sources() == (url, "articles/port.md")
        states = {shelf.open(url).state for _ in range(3)}
        shelf.warm()
        assert len(states) == 1
        assert dict(site.hits) == {"/story": 1}


def test_a_decision_on_a_page_stands_in_the_catalogue(open_to_loopback: Settings) -> None:
    """Under the URL, where ``factcheck catalog URL`` finds it."""
    with Site(ROUTES) as site:
        url = site.url("/story")
        shelf = desk(open_to_loopback, url)
    editor = Editor(app.create(shelf, "A. Editor", Clock(), "en").test_client(), key_of(url)).load()
    (claim,) = editor.claims()
    assert editor.decide(claim, "verified", method="invoice").status_code == 200
    (path,) = open_to_loopback.root.glob("claims/*.toml")
    known = catalog.load(path)
    assert known is not None
    assert known.article == url
    assert [(each.id, each.log[-1].status, each.log[-1].by) for each in known.claims] == [
        (claim, "verified", "A. Editor")
    ]


def test_pages_of_the_catalogue_are_told_where_nothing_was_named(settings: Settings) -> None:
    """Nobody asks for them, and they are not forgotten."""
    folder = settings.root / "claims"
    folder.mkdir()
    for name, article in (("a", "https://a.example/x?<b>"), ("b", "articles/port.md")):
        (folder / f"{name}.toml").write_text(f'article = "{article}"\n', "utf-8")
    pages = app.create(desk(settings), "A. Editor", Clock(), "en").test_client().get("/").text
    assert "factcheck review URL" in pages
    assert "<li>https://a.example/x?&lt;b&gt;</li>" in pages
    assert "<li>articles/port.md</li>" not in pages
    named = app.create(desk(settings, "articles"), "A. Editor", Clock(), "en").test_client()
    assert "factcheck review URL" not in named.get("/").text


def test_what_cannot_be_fetched_is_refused_at_once(open_to_loopback: Settings) -> None:
    with Site(ROUTES) as site, pytest.raises(SourceError, match="http-410"):
        desk(open_to_loopback, site.url("/gone"))


def test_private_addresses_are_refused(settings: Settings) -> None:
    with Site(ROUTES) as site:
        with pytest.raises(SourceError, match="private-address"):
            desk(settings, site.url("/story"))
        assert site.requests == 0


def test_standard_input_cannot_be_read_again(settings: Settings) -> None:
    with pytest.raises(UsageError, match="save it to a file"):
        desk(settings, "-")
