"""Gates before a page, and pages that only look like one."""

import time

import pytest

from factcheck.network._gates import asks_password, gate, handed_over
from factcheck.network._pages import page_of
from tests.network.test_pages import html

ASKED = "https://a.example/wines/2019/red"
PRESS = "<form><button>Yes</button></form>"
STORY = "<p>The grapes of the slope behind the harbor were picked by night for the first time." * 6


def asks(title: str, body: str, reached: str = ASKED) -> str | None:
    found = gate(
        page_of(html(f"<title>{title}</title>{body}")), ASKED, reached, redirected=reached != ASKED
    )
    return found and found.asks


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Age verification", f"{PRESS}{STORY}"),
        ("Age verification at the bar", "<p>Waiters ask for a card. It takes a minute."),
        ("年齢確認", "<p>売り場では身分証を見せてもらう。"),
        ("Harbor Wines", "<h1>Red</h1><p>Sold to those over 18.<button>Buy</button>"),
        ("Red", f"<h1>Red</h1><h2>We value your privacy</h2><p>A red of the slope.{PRESS}"),
        ("Red", "<p>If this page is not available in your country, write to us."),
        ("Red", "<p>The grape is not available in your garden, and hardly in your country."),
        ("産地", "<p>この品種は、海外からの輸入を制限しています。"),
        (
            "会員の声",
            "<p>ログインが必要でしたが、今は誰でも読めます。地図と写真もそろえました。" * 3,
        ),
        ("ログイン", f"<p>この記事は、会員の日記から採りました。{PRESS}{STORY}"),
        ("ログインの歴史", f"<p>この記事は会員が書きました。{PRESS}"),
        ("ログイン", f"<p>番号と合言葉を入れてください。{PRESS}"),
        ("The waiting room of the station", "<p>It was built when the line came to the valley."),
    ],
)
def test_pages_that_are_no_gate(title: str, body: str) -> None:
    assert asks(title, body) is None


@pytest.mark.parametrize(
    ("title", "body", "kind"),
    [
        ("年齢認証", f"<p>20歳未満の方はご覧になれません。{PRESS}", "how old its reader is"),
        ("Wein", f"<h1>Altersprüfung</h1><p>Sind Sie mindestens 18?{PRESS}", "how old"),
        (
            "混雑",
            "<h1>アクセスが集中しています</h1><p>自動的に更新されます。",
            "to wait in a line",
        ),
        (
            "You are in the queue",
            "<p>Your estimated wait: 9 minutes.",
            "to wait in a line",
        ),
        ("문서", "<h1>로그인이 필요합니다</h1><p>비밀번호를 잊으셨나요", "to log in"),
        ("会員ログイン", f"<p>この記事は会員限定です。{PRESS}", "to log in"),
        ("You need permission - Files", "<p>Ask for access.", "to log in"),
        ("Before you continue", f"<p>Accept all or reject all.{PRESS}", "cookies"),
        ("Weine", "<p>Dieser Film ist in Ihrem Land nicht verfügbar.", "where its reader is"),
        ("Wein", f"<h2>Sind Sie schon 18?</h2><p>Mindestens 18 Jahre.{PRESS}", "how old"),
        ("Film", "<p>Who owns it has not made this video available in your country.", "where its"),
        ("赤", "<p>お住まいの地域からはご覧いただけません。", "where its reader is"),
    ],
)
def test_gates_by_their_words(title: str, body: str, kind: str) -> None:
    assert kind in (asks(title, body) or "")


@pytest.mark.parametrize(
    ("reached", "is_one"),
    [
        ("https://a.example/age-gate", False),
        ("https://a.example/age-gate?next=%2Fwines%2F2019%2Fred", True),
        ("https://consent.a.example/m?continue=https://a.example/wines/2019/red&gl=JP", True),
        ("https://harbor.queue-it.net/?c=a&t=https%3A%2F%2Fa.example%2Fwines%2F2019%2Fred", True),
        ("https://a.example/ageing/?from=/wines/2019/red", False),
        ("https://a.example/essay/consent-of-the-governed?from=/wines/2019/red", False),
    ],
)
def test_gates_by_the_way_to_them(reached: str, is_one: bool) -> None:
    assert (asks("Harbor Wines", STORY, reached) is not None) is is_one


def test_a_gate_that_is_cited_is_what_is_wanted() -> None:
    cited = "https://a.example/age-gate"
    page = page_of(html(f"<title>Wines</title>{STORY}"))
    back = "https://a.example/age-gate/en?next=/age-gate"
    assert gate(page, cited, back, redirected=True) is None


def test_a_form_that_hands_its_reader_over() -> None:
    saml = "<form method=post><input type=hidden name='SAMLRequest' value=QQ></form>"
    assert handed_over(page_of(html(saml)))
    assert not handed_over(page_of(html(f"{saml}<main>{STORY}</main>")))
    assert not handed_over(page_of(html("<p>The field is called SAMLRequest.")))
    assert not handed_over(None)


@pytest.mark.parametrize("text", ["this site " * 40, "access from " * 33, "お住まいの国" * 60])
def test_short_texts_are_searched_in_no_time(text: str) -> None:
    page = page_of(html(f"<title>your</title><p>{text[:400]}"))
    started = time.process_time()
    for _ in range(20):
        gate(page, ASKED, ASKED, redirected=False)
    assert time.process_time() - started < 1


def test_a_password_asked_for_where_a_page_was_cited() -> None:
    cited, led = "https://a.example/report/2024", "https://idp.example/profile?execution=e1s1"
    form = "<title>Harbor ID</title><form method=post><input name=p type='password'></form>"
    assert not asks_password(page_of(html(f"{form}<main>{STORY}</main>")), cited, led)
    assert not asks_password(page_of(html("<form><input type=text></form>")), cited, led)
    assert not asks_password(page_of(html(form)), "https://a.example/", led)
    assert not asks_password(page_of(html(form)), "http://a.example/desk", "https://a.example/desk")
    assert not asks_password(page_of(html(form)), "https://a.example/login", led)
    assert asks_password(page_of(html(form)), cited, led)
