"""What the pages show: every figure and link in its place, and all that is known of a claim."""

import re
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factcheck import pipeline
from factcheck.audit.shelf import Desk, Wanted
from factcheck.model.records import Probe
from factcheck.model.words import Verdict
from factcheck.review.desk import key_of
from factcheck.settings import Settings
from factcheck.storage.history import open_history
from factcheck.storage.sqlite import SqliteHistory
from tests.review._desk import ARTICLE, ENGLISH, ORIGIN, Clock, editors, furnish


def _plain(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html))


def test_every_figure_and_link_is_marked_in_place(settings: Settings) -> None:
    """The text is there word for word, its figures and links marked, its claims numbered."""
    page = editors(settings)[0].page
    text = page.partition('<article class="paper"')[2].partition("</article>")[0]
    figures = re.findall(r'<span class="fig [^"]*">([^<]+)</span>', text)
    assert figures == [
        "2026年1月15日", "12億円", "4800平方メートル", "3年", "2024年", "150万トン",
    ]  # fmt: skip
    assert re.findall(r'<span class="lnk c-unchecked">([^<]+)</span>', text) == ["港湾局の資料"]
    numbers = re.findall(r'<button type="button" class="no"[^>]+>(\d+)<', text)
    assert numbers == ["1", "2", "3", "4", "5"]
    assert '<th scope="col" class="t">貨物</th>' in text


def test_a_claim_shows_values_links_and_that_nobody_decided(settings: Settings) -> None:
    """The card of a claim holds its figures with values, its links with verdicts, its log."""
    editor = editors(settings, lang="ja")[0]
    cards = editor.page.split('<section class="card"')[1:]
    first, second = _plain(cards[0]), _plain(cards[1])
    assert "12億円金額12億円" in first.replace(" ", "")
    assert "2026年1月15日日付2026-01-15" in first.replace(" ", "")
    assert "この記述にリンクはありません" in first
    assert "まだ誰も判定していません" in first
    assert "未確認 not-probed" in second
    assert "https://port.example.jp/plan" in second


def test_verdicts_come_from_the_history(settings: Settings) -> None:
    """What the history knows is shown, however old; nobody is asked."""
    at = datetime(2020, 1, 1, tzinfo=UTC)
    with SqliteHistory(settings.root / settings.history) as history:
        url = "https://port.example.jp/plan"
        history.record([Probe(url, at, Verdict.DEAD, "http-404", 404, detail="It is gone.")])
    page = editors(settings)[0].page
    assert '<span class="lnk c-dead">' in page
    card = _plain(page.split('<section class="card"')[2])
    assert "dead http-404" in card
    assert "2020-01-01" in card
    assert "dead-link" in card


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_a_page_that_is_open_learns_what_is_probed_meanwhile(
    settings: Settings, kind: str, request: pytest.FixtureRequest
) -> None:
    """An article is not judged anew until the history has another probe."""
    if kind == "postgres":
        settings = replace(settings, history=request.getfixturevalue("postgres"))
    desk = Desk(Wanted(), settings, Clock())
    (source,) = desk.sources()
    before = desk.open(source)
    assert desk.open(source) is before
    assert [probe.reason for probe in before.probes.values()] == ["not-probed"]
    with open_history(settings.history, settings.root) as history:
        history.record([Probe("https://port.example.jp/plan", Clock()(), Verdict.DEAD, "http-404")])
    assert [probe.reason for probe in desk.open(source).probes.values()] == ["http-404"]


def test_the_list_tells_how_far_each_article_is(settings: Settings) -> None:
    """The list names the articles; each tells its progress when it is asked."""
    furnish(settings.root, harbor=ENGLISH)
    editor = editors(settings)[0]
    editor.decide(editor.claims()[0], "verified")
    page = editor.client.get("/", base_url=ORIGIN).text
    assert re.findall(r'class="name">([^<]+)<', page) == ["articles/harbor.md", "articles/port.md"]
    key = key_of("articles/port.md")
    answer = editor.client.get(f"/article/{key}/progress", base_url=ORIGIN).json
    assert "1 of 5 decided" in answer["html"]
    assert "港の倉庫を数える" in answer["html"]
    assert answer["states"] == ["open"]


def test_a_page_speaks_the_language_of_the_editor(settings: Settings) -> None:
    """Japanese words around Japanese and English articles alike."""
    furnish(settings.root, harbor=ENGLISH)
    page = editors(settings, lang="ja", name="harbor")[0].page
    assert '<html lang="ja">' in page
    assert '<article class="paper" lang="en">' in page
    assert "確認済" in page


def test_a_broken_catalogue_is_told_and_left_alone(settings: Settings) -> None:
    """A mistake in the file is a sentence with its place, in the page and in the list."""
    editor = editors(settings)[0]
    file = settings.root / "claims/port.toml"
    file.parent.mkdir()
    file.write_text('article = "articles/port.md"\n[[claim]\n', "utf-8")
    answer = editor.client.get(f"/article/{editor.key}", base_url=ORIGIN)
    assert answer.status_code == 422
    assert "port.toml:2:" in answer.text
    listed = editor.client.get(f"/article/{editor.key}/progress", base_url=ORIGIN).json
    assert "port.toml:2:" in listed["message"]
    assert editor.decide("fc-aaaaaaaa", "verified").status_code == 422
    assert file.read_text("utf-8") == 'article = "articles/port.md"\n[[claim]\n'


def test_an_article_that_is_gone_has_no_page(settings: Settings) -> None:
    """Of a removed article its page says so, and nothing is decided; unknown keys have no page."""
    editor = editors(settings)[0]
    (settings.root / "articles/port.md").unlink()
    answer = editor.client.get(f"/article/{editor.key}", base_url=ORIGIN)
    assert answer.status_code == 422
    assert "articles/port.md" in answer.text
    for written in (editor.decide(editor.claims()[0], "verified"), editor.undo()):
        assert written.status_code == 422
    unknown = editor.client.get("/article/0123456789abcdef", base_url=ORIGIN)
    assert unknown.status_code == 404
    assert "There is no such page." in unknown.text


def test_a_new_article_needs_no_new_start(settings: Settings) -> None:
    """What is added while the page runs is in the list, and has its page."""
    editor = editors(settings)[0]
    furnish(settings.root, harbor=ENGLISH)
    editor.key = key_of("articles/harbor.md")
    assert "It will take" in editor.load().page


def test_an_article_without_figures_has_a_page(settings: Settings) -> None:
    """Nothing to check is no mistake."""
    furnish(settings.root, empty="Nothing to see.\n")
    page = editors(settings, name="empty")[0].page
    assert "Nothing to see." in page
    assert "Everything was checked." in page


def test_stale_claims_show_the_words_of_then_and_now(settings: Settings) -> None:
    """What was decided upon stands beside what stands there now, with who and when."""
    editor = editors(settings)[0]
    editor.decide(editor.claims()[0], "verified")
    changed = ARTICLE.replace("12億円", "13億円")
    (settings.root / "articles/port.md").write_text(changed, "utf-8")
    card = editor.load().page.split('<section class="card"')[1]
    then, _, now = _plain(card.partition('<div class="change">')[2]).partition("Now in the article")
    assert "12億円" in then
    assert "by A. Editor, 2026-03-02" in then
    assert "13億円" in now
    assert 'data-states="done stale"' in editor.page


def test_what_is_due_again_is_not_called_changed(settings: Settings) -> None:
    """A verification that has held for its term: the words are those that were verified."""
    editor = editors(settings)[0]
    claim = editor.claims()[0]
    editor.decide(claim, "verified")
    file = settings.root / "claims/port.toml"
    text = file.read_text("utf-8").replace("at = 2026-03-02", "at = 2026-01-02")
    file.write_text(text.replace(f'id = "{claim}"', f'id = "{claim}"\nrecheck_after = 30'), "utf-8")
    page = editor.load().page
    card = page.split('<section class="card"')[1]
    assert "</i> due again</span>" in card
    assert "It was verified too long ago" in card
    assert "changed since" not in page


def test_lost_claims_stay_to_be_retired(settings: Settings) -> None:
    """A claim that is gone stands at the end, and can be retired there, and only there."""
    editor = editors(settings)[0]
    claim = editor.claims()[2]
    assert editor.decide(claim, "retired").status_code == 422
    assert editor.decide(claim, "verified").status_code == 200
    (settings.root / "articles/port.md").write_text(
        ARTICLE.replace("完成には3年かかる。", ""), "utf-8"
    )
    editor.load()
    assert "no longer in the article" in editor.page.lower()
    card = editor.page.split(f'data-claim="{claim}"')[-1]
    assert "<code>lost-claim</code>" in card
    assert "Other findings" not in editor.page
    answer = editor.decide(claim, "retired")
    assert answer.status_code == 200, answer.json
    assert 'status = "retired"' in (settings.root / "claims/port.toml").read_text("utf-8")


def test_the_sheet_lists_what_was_not_checked(settings: Settings) -> None:
    """The end of the printed sheet: claims without a decision, and links nobody looked at."""
    editor = editors(settings)[0]
    editor.decide(editor.claims()[0], "verified")
    end = _plain(editor.load().page.partition('class="end unchecked"')[2])
    assert "Claims without a decision (4)" in end
    assert "Links nobody looked at (1)" in end


def test_thirty_claims_open_at_once(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    """The view of an article with 30 claims: gathered once for each state of the disk."""
    lines = "".join(
        f"第{number}埠頭の取扱量は{number}万{number}000トンだった。"
        f"[資料](https://port.example.jp/{number})\n\n"
        for number in range(1, 31)
    )
    furnish(settings.root, long=f"# 埠頭\n\n{lines}")
    editors(settings)
    first = time.perf_counter()
    editor = editors(settings, name="long")[0]
    second = time.perf_counter()
    editor.load()
    third = time.perf_counter()
    with capsys.disabled():
        sys.stdout.write(
            f"\nreview: 30 claims: {1000 * (second - first):.0f} ms new,"
            f" {1000 * (third - second):.0f} ms again\n"
        )
    assert len(editor.claims()) >= 30


def test_nothing_is_gathered_twice(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second look, and a decision, read the article's bytes and recognize nothing again."""
    calls: list[str] = []
    gather = pipeline.gather
    monkeypatch.setattr(
        pipeline, "gather", lambda document, **words: calls.append("") or gather(document, **words)
    )
    editor = editors(settings)[0]
    editor.load()
    editor.decide(editor.claims()[0], "verified")
    assert len(calls) == 1


def test_what_was_warmed_up_is_ready(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """All articles are gathered while nobody waits, an unreadable one is passed over."""
    furnish(settings.root, bad="ok\n", port=ARTICLE)
    (settings.root / "articles/bad.md").write_bytes(b"\x00\x01\x02" * 50)
    shelf = Desk(Wanted(), settings, Clock())
    shelf.warm()
    monkeypatch.setattr(pipeline, "gather", None)
    assert shelf.open("articles/port.md").claims
    assert not (settings.root / "claims").exists()


def test_a_name_that_is_not_utf8_is_shown(settings: Settings) -> None:
    """A file name with stray bytes is shown as well as can be, in the list and on its page."""
    name = b"caf\xe9".decode("utf-8", "surrogateescape")
    furnish(settings.root, **{name: ENGLISH})
    editor = editors(settings, name=name)[0]
    assert "articles/caf\ufffd.md" in editor.page
    assert "articles/caf\ufffd.md" in editor.client.get("/", base_url=ORIGIN).text


def test_a_figure_inside_a_link_shows_its_own_claim(settings: Settings) -> None:
    """The color of a figure is its claim's, not that of the link around it."""
    furnish(settings.root, link="It cost [5 million dollars](https://a.example/).\n")
    page = editors(settings, name="link")[0].page
    assert '<span class="fig c-open">5 million dollars</span>' in page


def test_only_named_articles_are_shown(settings: Settings, tmp_path: Path) -> None:
    """Targets on the command line win over the settings."""
    furnish(settings.root, harbor=ENGLISH)
    editor = editors(settings, name="harbor", targets=("articles/harbor.md",))[0]
    page = editor.client.get("/", base_url=ORIGIN).text
    assert re.findall(r'class="name">([^<]+)<', page) == ["articles/harbor.md"]


def test_without_articles_the_list_says_so(settings: Settings) -> None:
    """A folder of the settings that is not there is told in one sentence."""
    editor = editors(replace(settings, articles=("articles",)))[0]
    (settings.root / "articles/port.md").unlink()
    answer = editor.client.get("/", base_url=ORIGIN)
    assert answer.status_code in {200, 422}
    assert "article" in answer.text
