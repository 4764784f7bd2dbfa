"""Challenges of the known services, and pages that only carry their marks."""

import pytest

from factcheck.network import _walls
from factcheck.network._pages import page_of
from factcheck.network.transports import Response

HTML = ("content-type", "text/html")
PROSE = "<p>The bridge over the bay was opened on a windy morning.</p>"


def wall(status: int, html: str, *headers: tuple[str, str]) -> str | None:
    answer = Response(status, (HTML, *headers), html.encode())
    return _walls.challenge(answer, page_of(answer))


@pytest.mark.parametrize(
    ("status", "html", "headers", "whose"),
    [
        (403, "<p>No.", (("cf-mitigated", "challenge"),), "Cloudflare"),
        (202, "", (("x-amzn-waf-action", "challenge"),), "AWS WAF"),
        (405, "", (("x-amzn-waf-action", "captcha"),), "AWS WAF"),
        (429, "", (("x-vercel-mitigated", "challenge"),), "Vercel"),
        (429, "", (("x-kpsdk-ct", "0x"),), "Kasada"),
        (403, "<script src=https://ct.captcha-delivery.com/c.js></script>", (), "DataDome"),
        (403, "<title>Access Denied</title>Reference https://errors.edgesuite.net/1", (), "Akamai"),
        (403, "<div id=px-captcha></div>Press & Hold to confirm you are a human", (), "HUMAN"),
        (200, "<iframe src=/_Incapsula_Resource></iframe>Incapsula incident ID: 1", (), "Imperva"),
        (200, "<title>Just a moment...</title><script src=/cdn-cgi/challenge-platform/x></script>",
         (), "Cloudflare"),
        (200, "<title>Making sure you're not a bot!</title><p>/.within.website/x/cmd/anubis",
         (), "Anubis"),
        (200, "<title>harbor | Un instant…</title><script src=/cdn-cgi/challenge-platform/x>",
         (), "Cloudflare"),
        (200, "<title>Robot Check</title><p>Prove you are not a robot to go on.", (),
         "the site itself"),
        (503, "<script src=/recaptcha/api.js></script><p>We have detected unusual traffic.", (),
         "reCAPTCHA"),
    ],
)  # fmt: skip
def test_challenges(
    status: int, html: str, headers: tuple[tuple[str, str], ...], whose: str
) -> None:
    assert wall(status, html, *headers) == whose


@pytest.mark.parametrize(
    ("status", "html", "headers"),
    [
        (200, PROSE, (("x-kpsdk-ct", "0x"), ("cf-mitigated", "none"))),
        (200, f"<script src=/cdn-cgi/challenge-platform/x></script>{PROSE}", ()),
        (404, f"<title>404</title><script src=/cdn-cgi/challenge-platform/x></script>{PROSE}", ()),
        (500, f"<title>500</title><script src=/cdn-cgi/challenge-platform/x></script>{PROSE}", ()),
        (503, f"<script src=https://www.google.com/recaptcha/api.js></script>{PROSE}", ()),
        (200, f"<title>Contact</title><script src=//hcaptcha.com/1/api.js></script>{PROSE}", ()),
        (200, f"<title>Are you a robot? A short story</title>{PROSE}", ()),
        (200, "<title>Access Denied (film)</title><script src=/recaptcha/api.js></script>Bay",
         ()),
        (200, "<title>Un instant de joie</title><script src=//hcaptcha.com/1/api.js></script>Bay",
         ()),
        (200, "<title>Just a moment of</title><script src=/cdn-cgi/challenge-platform/x></script>",
         ()),
        (200, f"<title>Just a moment</title><p>perimeterx: how it works{PROSE * 30}", ()),
    ],
)  # fmt: skip
def test_no_challenges(status: int, html: str, headers: tuple[tuple[str, str], ...]) -> None:
    assert wall(status, html, *headers) is None


@pytest.mark.parametrize(
    "html",
    [
        "<h1>harbor.example</h1><p>This domain name is for sale. Make an offer.",
        "<title>harbor.example</title><p>このドメインは販売中です。",
        "<p>Dieser Name: diese Domain steht zum Verkauf.",
        "<p>Ce nom de domaine est à vendre.",
        "<p>该域名正在出售，欢迎联系。",
        "<p>harbor.example: 도메인 판매 문의",
        "<p>This domain is available for sale. Get a price.",
        "<title>harbor.example</title><p>This domain has recently been registered.",
        "<p>This domain name has been suspended: its owner has to answer a mail.",
        "<h1>ドメインが無効な状態です。</h1><p>更新の手続きをしてください。",
        "<p>このドメインは現在使用されていません。",
        "<p>此域名已过期，请续费。",
        "<p>이 도메인은 만료되었습니다.",
        "<p>Diese Domain wurde soeben registriert.",
        "<p>Ce nom de domaine a été enregistré.",
        "<p>Este dominio ha sido registrado.",
        "<p>Questo dominio è stato registrato.",
        "<p>Este domínio está estacionado.",
        "<p>Домен продаётся.",
        "<p>Este dominio está en venta",
        "<p>The domain has expired. Is this your domain? Renew it now.",
        "<p>Related searches<script src=//img.sedoparking.com/x.js></script>",
        f"<title>HARBOR.example</title><p>This domain is for sale.{PROSE * 5}",
        f"<title>Welcome</title><p>harbor.example: this domain has expired.{PROSE * 5}",
        f"<p>This domain is for sale! Inquire about this domain.<p>{'Cheap flights. ' * 15}",
        f"<title>Names</title><p>This domain is for sale.<a href=//afternic.com>Ask</a>{PROSE * 5}",
    ],
)
def test_parked(html: str) -> None:
    answer = Response(200, (("content-type", "text/html; charset=utf-8"),), html.encode())
    assert _walls.parked(page_of(answer), "www.harbor.example")


@pytest.mark.parametrize(
    "html",
    [
        f"<h1>House for sale</h1>{PROSE * 5}",
        f"<h1>The public domain</h1>{PROSE}",
        f"<title>Squatters | Harbor</title><h1>This domain is for sale</h1>{PROSE * 5}",
        f"<h1>Names</h1><p>「このドメインは販売中」と書く看板が増えた。{PROSE * 5}",
        f"<h1>Glossary</h1><p>{PROSE * 5}Other.example said “this domain has expired”.",
        f"<script src=x></script><a href=//www.afternic.com/x>dealer</a>{PROSE * 8}",
        f"<h1>Buy this domain?</h1><p>Names that are parked say “buy this domain”.{PROSE * 30}",
        f"<h1>Glossary</h1><p>Buy this domain, the domain is parked: what dealers say.{PROSE * 8}",
        f"<p>We host with sedoparking.com, said the dealer.{PROSE}",
        f"<h1>Renewal</h1><p>If your domain has expired, write to the desk.{PROSE}",
        f"<h1>How we began</h1><p>In 1996 our domain has been registered, says the log.{PROSE * 5}",
        f"<h1>港の歩み</h1><p>いちばん古いものは、町で取得されたドメインです。{PROSE * 5}",
        "<h1>更新</h1><p>このドメインは期限の三十日前から更新できます。",
        f"<title>ドメインとは</title><p>このドメインの値は整数である。{PROSE}",
    ],
)
def test_not_parked(html: str) -> None:
    answer = Response(200, (("content-type", "text/html; charset=utf-8"),), html.encode())
    assert not _walls.parked(page_of(answer), "www.harbor.example")
