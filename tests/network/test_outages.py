"""What a site says while it does not work, and what only tells of such a thing."""

import time

import pytest

from factcheck.network import _outages
from factcheck.network._pages import Page, page_of
from tests.network.test_pages import html
from tests.network.test_verdict import page as answer
from tests.network.test_verdict import run

STORY = "<p>The ferry was hauled out in spring, scraped, and given a coat of red lead." * 8


def page(title: str, body: str) -> Page:
    return page_of(html(f"<title>{title}</title>{body}"))


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("渡船", "<h1>システムメンテナンスのお知らせ</h1><p>5月3日の1時から4時まで停止します。"),
        ("渡船", "<h1>メンテナンス</h1><p>サイトは毎月一日にメンテナンスのため停止しています。"),
        ("渡船", "<h1>渡船、メンテナンス中</h1><p>船体のメンテナンス中で、別の船が走っています。"),
        ("渡船", "<h1>サイトのメンテナンス</h1><p>メンテナンスは終了しました。今は使えます。"),
        ("渡船", "<h1>図書館サイトが停止</h1><p>市によると、現在サイトはメンテナンス中だ。"),
        ("渡船", "<p>現在、桟橋のエレベーターはメンテナンス中です。階段をお使いください。"),
        ("渡船", "<h1>通信障害について</h1><p>現在、港地区で電話がつながりにくくなっています。"),
        ("渡船", "<h1>停電</h1><p>現在、港地区で停電が発生しています。"),
        ("渡船", "<p>現在、券売機の障害のため、窓口で切符を売っております。"),
        ("Ferry", "<h1>Down for maintenance</h1><p>On May 3, from one to four."),
        ("Ferry", "<h1>Maintenance</h1><p>The site will be down for maintenance on Sunday."),
        ("Ferry", "<h1>Maintenance</h1><p>The site was down for maintenance and is up again."),
        ("Ferry", "<p>The server is in maintenance bay 4, behind the quay."),
        ("Ferry", "<h1>Status</h1><p>Our system is well. No maintenance is planned."),
        ("Ferry", "<h1>We'll be back soon</h1><p>The cafe is closed for the winter."),
        ("Ferry", "<h1>Ferry under maintenance</h1><p>We are doing maintenance on the ramp."),
        ("Ferry", "<h1>Library site under maintenance</h1><p>The site is down, the town said."),
        ("Ferry", f"<h1>Our site is down for maintenance</h1>{STORY}"),
        ("Ferry", "<p>How to say “our site is currently down for maintenance” in nine tongues."),
        ("Ferry", "<script src=a.js></script><div hidden>Our site is down for maintenance.</div>"),
        ("Fähre", "<h1>Wartungsarbeiten am Kai</h1><p>Derzeit laufen Wartungsarbeiten."),
        ("Fähre", "<h1>Wartung</h1><p>Das System wird am 3. Mai gewartet."),
        ("Bac", "<h1>Pont en maintenance</h1><p>Le pont est en maintenance depuis avril."),
        ("Bac", "<h1>Maintenance</h1><p>Le site sera en maintenance le 3 mai."),
        ("Ferri", "<h1>Puente en obras</h1><p>El puente está en mantenimiento hasta mayo."),
        ("渡轮", "<h1>系统维护公告</h1><p>系统将于5月3日凌晨进行维护。"),
        ("나루", "<h1>시스템 점검 안내</h1><p>5월 3일 새벽에 시스템 점검이 있을 예정입니다."),
        ("Паром", "<p>На причале ведутся технические работы."),
    ],
)
def test_what_is_closed_is_not_the_site_or_not_now(title: str, body: str) -> None:
    assert _outages.closed(page(title, body)) == ""


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("ただいまメンテナンス中です", "<p>終わるまで、しばらくお待ちください。"),
        ("渡船", "<h1>現在メンテナンスを行っております</h1><p>しばらくしてからご覧ください。"),
        ("渡船", "<p>現在、システムメンテナンスのため、サービスを停止しております。"),
        ("メンテナンス中", "<p>当サイトはただいまメンテナンス中のため、ご覧いただけません。"),
        ("渡船", "<p>ただいま、機器の障害によりサービスを停止しております。"),
        ("ただいまシステムの更新作業中です", "<p>お待ちください。"),
        ("渡船", "<p>ただいまアクセスが集中しているため、サイトを表示できません。"),
        ("Ferry", "<p>Our systems are currently being upgraded. Come back soon."),
        ("Ferry", "<p>We are experiencing technical difficulties."),
        ("Ferry", "<h1>Our website is currently undergoing maintenance</h1><p>Come back later."),
        ("We'll be back soon!", "<p>We're doing some maintenance at the moment."),
        ("Down for maintenance", "<p>The site is temporarily closed. Back in an hour."),
        ("Wartungsmodus", "<p>Diese Seite wird gerade gewartet."),
        ("Site en maintenance", "<p>Notre site est en maintenance. Revenez bientôt."),
        ("En mantenimiento", "<p>Nuestro sitio está en mantenimiento."),
        ("Barca", "<h1>Sito in manutenzione</h1><p>Torneremo presto."),
        ("Barco", "<h1>Estamos em manutenção</h1><p>Voltaremos em breve."),
        ("系统维护中", "<p>网站正在维护,请稍后再访问。"),
        ("나루", "<h1>시스템 점검 중입니다</h1><p>이용에 불편을 드려 죄송합니다."),
        ("Технические работы", "<p>На сайте ведутся технические работы."),
    ],
)
def test_the_site_is_closed_now(title: str, body: str) -> None:
    assert _outages.closed(page(title, body))
    probe, _ = run("https://a.example/news/1", answer(f"<title>{title}</title>{body}"))
    assert (probe.verdict, probe.reason) == ("unreachable", "site-down")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (
            "おわび",
            "<h1>おわび</h1><p>予約で問題が発生しました。申し訳ございません。",
        ),
        ("渡船", "<p>エラーが発生しましたと表示されたら、再度お試しください。"),
        ("渡船", "<p>「エラーが発生しました」と出たら、再度お試しください。"),
        ("渡船", f"<p>申し訳ございません。エラーが発生しました。{STORY}"),
        ("Ferry", "<p>An error occurred in our May issue. We are sorry."),
        ("Ferry", "<p>Something went wrong with the winch, so the ferry came later."),
        ("Ferry", "<script src=a.js></script><div hidden>Something went wrong. Try again.</div>"),
        ("Ferry", "<h1>Something went wrong</h1><p>A song by the choir of the harbor."),
        ("Fähre", "<p>Beim Anlegen ist ein Fehler aufgetreten, bitte warten."),
    ],
)
def test_errors_of_others(title: str, body: str) -> None:
    assert _outages.failing(page(title, body)) == ""


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (
            "渡船",
            "<p>申し訳ございません。処理中に問題が発生しました。お戻りください。",
        ),
        ("エラー", "<p>システムエラーが発生しました。再度お試しください。"),
        ("Ferry", "<p>Sorry, something went wrong. Please go back to the home page."),
        ("Ferry", "<script src=a.js></script><h1>An error occurred</h1><p>Please try again later."),
        ("Ferry", "<p>An unexpected error has occurred while processing your request. Try later."),
        ("Fähre", "<p>Es ist ein Fehler aufgetreten. Bitte versuchen Sie es erneut."),
        ("Bac", "<p>Une erreur est survenue. Veuillez réessayer."),
        ("Ferri", "<p>Se ha producido un error. Inténtelo más tarde."),
        ("Barco", "<p>Ocorreu um erro inesperado. Tente novamente mais tarde."),
        ("Barca", "<p>Si è verificato un errore. Riprova più tardi."),
        ("나루", "<p>시스템 오류가 발생했습니다. 잠시 후 다시 시도해 주세요."),
        ("渡轮", "<p>抱歉,系统出错了。请稍后重试。"),
        ("渡轮", "<p>服务器错误,请稍后重试"),
        ("Паром", "<p>Произошла ошибка. Попробуйте позже."),
    ],
)
def test_an_error_and_little_else(title: str, body: str) -> None:
    assert _outages.failing(page(title, body))
    probe, _ = run("https://a.example/news/1", answer(f"<title>{title}</title>{body}"))
    assert (probe.verdict, probe.reason) == ("unreachable", "site-down")


@pytest.mark.parametrize(
    "word", ["システム", "サーバー", "unexpected ", "現在", "ただいま", "出了", "中に"]
)
def test_words_over_and_over_take_no_time(word: str) -> None:
    long = page(word * 8, f"<h1>error, maintenance</h1><p>sorry 発生 {word * (280 // len(word))}")
    started = time.process_time()
    for _ in range(20):
        _outages.closed(long), _outages.failing(long)
    assert time.process_time() - started < 0.5
