"""What a server shows in the place of any page, and pages that only speak of it."""

import pytest

from factcheck.network import _standins
from factcheck.network._pages import Page, page_of
from tests.network.test_pages import html

STORY = "<p>The ferry was hauled out in spring, scraped, and given a coat of red lead." * 8


def page(title: str, body: str) -> Page:
    return page_of(html(f"<title>{title}</title>{body}" if title else body))


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Welcome to nginx! A course", "<p>It is successfully installed and working."),
        ("Welcome to nginx!", "<p>The first words that a beginner sees."),
        ("It works: a ferry without crew", "<p>Nobody was aboard."),
        ("Fatal error: how we lost the ferry", STORY),
        ("Why Internal Server Error is said", "<p>Nine reasons."),
        ("Notes", "<h1>Ferry</h1>Fatal error: Call to undefined function ferry()"),
        ("保守", f"<h1>メンテナンス中のフェリー</h1>{STORY}"),
        ("Ferry", "<p>The quay has moved. Its new address is on the map."),
        ("Ferry", "<p>This page has moved or was removed. Try the new site."),
        ("Ferry", "<p>This site has moved many people to tears."),
        ("Winch", "<p>SQLSTATE[HY000] is what it says when the rope is wet."),
        (
            "502 Bad Gateway",
            "<h1>502 Bad Gateway</h1><p>What ferries say when the quay is shut, and why.",
        ),
        ("It works", "<h1>It works</h1><p>How a steam winch works, in nine pictures."),
        ("Ferry", "<p>We have moved the ramp. Bookmark the timetable."),
        ("Ferry", "<p>We have moved to the other quay, at 5 Quay Street: a new location."),
        ("渡船", "<p>会議のURLは変更されました。新しいURLは郵便で送ります。"),
        ("渡船", "<p>この図を新しい図に変更しました。"),
        ("渡船", "<p>このページは移動または削除されました。新しいページを探してください。"),
        ("渡船", "<p>乗り場は移転しました。新しい乗り場は地図のとおりです。"),
        ("渡船", f"<p>当サイトは移転しました。新しいアドレスは下記です。{STORY}"),
    ],
)
def test_pages_that_stand_for_themselves(title: str, body: str) -> None:
    found = page(title, body)
    assert not _standins.welcome(found)
    assert not _standins.failed(found)
    assert not _standins.down(found)
    assert not _standins.moved(found)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Apache2 Debian Default Page: It works", f"<p>The default welcome page. {STORY}"),
        ("IIS Windows Server", "<img src=iis.png>"),
        ("Panel", "<h1>Domain Default Page</h1><p>Made by Plesk."),
        ("貸しサーバ", "<h1>初期ページ</h1><p>このサーバには、まだ何もありません。"),
        ("", "<p>まだホームページがアップロードされていません。"),
        ("", "<title>Default Web Site Page</title><p>If you are the owner of this website, call."),
    ],
)
def test_what_comes_with_a_server(title: str, body: str) -> None:
    assert _standins.welcome(page(title, body))


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("", "<b>Parse error</b>: syntax error, unexpected end of file in /srv/a.php"),
        ("Database Error", "<p>Error establishing a database connection"),
        ("データベースエラー", "<h1>データベース接続確立エラー</h1>"),
        ("502 Bad Gateway", "<h1>502 Bad Gateway</h1><hr>nginx"),
        ("Service Unavailable", "<p>The server is overloaded. Try again in a minute."),
        ("", "<h1>Server Error in '/' Application.</h1><p>Runtime Error"),
    ],
)
def test_programs_that_failed(title: str, body: str) -> None:
    assert _standins.failed(page(title, body))


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("メンテナンス中", "<p>明朝まで"),
        ("Harbor", "<h1>We'll be right back shortly</h1>"),
        ("系统维护中", "<p>请稍后"),
        ("Hafen", "<h1>Wartungsarbeiten</h1>"),
    ],
)
def test_sites_that_are_out_of_service(title: str, body: str) -> None:
    assert _standins.down(page(title, body))


@pytest.mark.parametrize(
    "body",
    [
        "<p>当ホームページは下記のアドレスに移転いたしました。",
        "<p>新サイトへ引っ越しました。ブックマークの変更をお願いします。",
        "<p>This blog has moved to <a href=https://b.example>b.example</a>: a new home.",
        "<p>本站已搬迁至新网址。",
        "<p>アドレスが変わりました。お気に入りの登録を変えてください。",
        "<p>十秒ではなく、5秒後に新しいページへジャンプします。",
        "<h1>We have moved!</h1><p>See www.b.example.",
        "<p>Unsere Website ist jetzt umgezogen: https://b.example",
        "<p>홈페이지가 새 주소로 이전되었습니다.",
        "<p>Diese Seite ist umgezogen: neue Adresse b.example.",
    ],
)
def test_notes_that_a_page_is_elsewhere(body: str) -> None:
    assert _standins.moved(page("Note", body))
