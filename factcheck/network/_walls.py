"""Pages that stand in front of the one cited: challenges for humans, and dealers' signboards."""

from factcheck.model.late import late
from factcheck.network._pages import BRIEF, Page
from factcheck.network._phrasebook import Phrasebook
from factcheck.network._sites import site_of
from factcheck.network.transports import Response

_FEW = 400  # main text below which a dealer's advertisements are all there is
_WHOLE = 200  # visible characters below which one sentence is the whole page
_BESIDE = 100  # how near to a phrase the name stands that is for sale

# Headers by which the services themselves tell programs of a challenge: name, words (none: any),
# service. Sources: the services' documentation for site owners.
_HEADERS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("cf-mitigated", ("challenge",), "Cloudflare"),
    ("x-amzn-waf-action", ("challenge", "captcha"), "AWS WAF"),
    ("x-vercel-mitigated", ("challenge", "deny"), "Vercel"),
    ("x-dd-b", (), "DataDome"),
    ("x-kpsdk-ct", (), "Kasada"),
    ("x-sucuri-block", (), "Sucuri"),
)
_NAMES = frozenset(name for name, _, _ in _HEADERS)
# Addresses and names in the source of the services' own pages.
_MARKS: tuple[tuple[str, str], ...] = (
    ("/cdn-cgi/challenge-platform/", "Cloudflare"),
    ("cf-browser-verification", "Cloudflare"),
    ("cf-chl-", "Cloudflare"),
    ("challenges.cloudflare.com/turnstile", "Cloudflare"),
    ("captcha-delivery.com", "DataDome"),
    ("px-captcha", "HUMAN"),
    ("perimeterx", "HUMAN"),
    ("_incapsula_resource", "Imperva"),
    ("sucuri_cloudproxy_js", "Sucuri"),
    ("awswafintegration", "AWS WAF"),
    ("awswafcookiedomainlist", "AWS WAF"),
    ("ddos-guard", "DDoS-Guard"),
    ("/.within.website/x/cmd/anubis", "Anubis"),
    ("vercel security checkpoint", "Vercel"),
    ("errors.edgesuite.net", "Akamai"),
    ("/_sec/cp_challenge/", "Akamai"),
    ("validate.perfdrive.com", "Radware"),
    ("__qrator", "Qrator"),
)
# Ordinary forms carry these, too.
_FORM_MARKS: tuple[tuple[str, str], ...] = (
    ("/recaptcha/api.js", "reCAPTCHA"),
    ("/recaptcha/enterprise.js", "reCAPTCHA"),
    ("hcaptcha.com/1/api.js", "hCaptcha"),
)
_REFUSALS = frozenset({202, 401, 403, 405, 429, 503})
"""Statuses with which the services send their challenges; there a mark alone is enough."""
# Titles that such pages begin with, and words that are a title of theirs, or a part of it: as the
# beginning of another one they would be films and songs.
_OPENINGS = (
    "attention required! | cloudflare",
    "checking your browser",
    "verifying you are human",
    "verify you are human",
    "verifying your browser",
    "access to this page has been denied",
    "pardon our interruption",
    "request unsuccessful",
    "unusual traffic",
    "please verify you are a human",
    "ddos-guard",
    "ddos protection",
    "vercel security checkpoint",
    "making sure you're not a bot",
    "making sure you&#39;re not a bot",
    "captcha",
    "しばらくお待ちください",
    "ロボットではないことを確認",
    "ロボットによるアクセス",
    "アクセスが拒否されました",
    "请稍候",
    "安全验证",
    "人机验证",
    "잠시만 기다리",
)
_NOTICES = frozenset(
    {
        "just a moment", "are you a robot", "are you a human", "are you human", "robot check",
        "bot verification", "human verification", "security check", "security verification",
        "access denied", "please wait", "one moment, please", "einen moment, bitte", "un instant",
        "un momento",
    }
)  # fmt: skip
_PARTS = late(r"[|:–—]| - ")
# Sentences that only such a page says to its reader.
_WORDS = (
    "checking if the site connection is secure",
    "needs to review the security of your connection",
    "verify you are human by completing",
    "verifying you are human",
    "enable javascript and cookies to continue",
    "press & hold to confirm you are",
    "incapsula incident id",
    "detected unusual traffic",
    "complete the security check to access",
    "prove you are not a robot",
    "confirm that you are not a robot",
    "i'm not a robot",
    "私はロボットではありません",
    "ロボットではないことを",
    "人間であることを確認",
)
_DEALERS = (
    "sedoparking.com",
    "parkingcrew.net",
    "parklogic.com",
    "bodis.com",
    "cashparking",
    "hugedomains.com",
    "dan.com/buy",
    "cdn0.dan.com",
    "afternic.com",
    "above.com/marketplace",
    "park.ns.onamae",
    "parkingpage.namecheap.com",
    "skenzo.com",
    "uniregistry.com",
    "domainmarket.com",
    "img.sedo",
    "godaddy.com/forsale",
    "/park/parking.js",
    "d38psrni17bvxu.cloudfront.net",  # the pictures of a large dealer's pages
)
_FOR_SALE = (
    "domain is for sale",
    "domain may be for sale",
    "domain name is for sale",
    "domain might be for sale",
    "domain is available for purchase",
    "this domain has expired",
    "the domain has expired",
    "this domain name has expired",
    "the domain name has expired",
    "buy this domain",
    "purchase this domain",
    "make an offer on this domain",
    "interested in this domain",
    "domain is parked",
    "parked free, courtesy of",
    "domain is available for sale",
    "domain name is available for sale",
    "domain has been registered",
    "domain has recently been registered",
    "domain is registered at",
    "domain has been suspended",
    "domain name has been suspended",
    "domain is not in use",
    "inquire about this domain",
    "get this domain",
    "このドメインは売",
    "このドメインを購入",
    "このドメインは販売",
    "このドメイン名は販売",
    "ドメインは現在売りに出",
    "このドメインは、お名前.com",
    "このドメインはお名前.com",
    "このドメインは期限が切れ",
    "このドメインは期限切れ",
    "ドメインの有効期限が切れ",
    "ドメインが無効な状態",
    "ドメインは現在使用されていません",
    "ドメインは失効",
    "で取得されたドメインです",
    "ドメインで取得されています",
    "该域名正在出售",
    "域名已过期",
    "域名已到期",
    "域名停放",
    "網域已過期",
    "此域名出售",
    "域名出售",
    "本域名可转让",
    "此網域出售",
    "도메인 판매",
    "도메인을 판매",
    "도메인은 만료",
    "도메인이 만료",
    "도메인은 현재 사용되지",
    "diese domain steht zum verkauf",
    "domain steht zum verkauf",
    "diese domain kaufen",
    "diese domain wurde soeben",
    "diese domain wurde registriert",
    "diese domain ist bereits registriert",
    "ce domaine est à vendre",
    "ce domaine a été enregistré",
    "ce nom de domaine a été enregistré",
    "ce domaine a expiré",
    "ce nom de domaine a expiré",
    "ce nom de domaine est à vendre",
    "este dominio está en venta",
    "dominio en venta",
    "este dominio ha sido registrado",
    "este dominio ha caducado",
    "este dominio ha expirado",
    "questo dominio è stato registrato",
    "questo dominio è scaduto",
    "este domínio está registrado",
    "este domínio está estacionado",
    "este domínio expirou",
    "домен продается",
    "домен продаётся",
    "домен припаркован",
    "регистрации домена истек",
    "регистрации домена истёк",
    "questo dominio è in vendita",
    "este domínio está à venda",
)
_ASKING = Phrasebook(_WORDS)
_SELLING = Phrasebook(_FOR_SALE)


def challenge(answer: Response, page: Page | None) -> str | None:
    """Return whose challenge a server shows instead of the page, or None if it shows none.

    A header said by the service is enough. Else the page must be short, and two of mark, title
    and sentence must agree, unless the status is one that challenges come with: services put
    their scripts into good pages and into honest error pages, too.
    """
    by_header = _told(answer)
    if by_header:
        return by_header
    if page is None or len(page.text) > BRIEF:
        return None
    titled = _is_notice(page.title.lower())
    asked = bool(_ASKING.within(f"{' '.join(page.headings)} {page.text}".lower()))
    if not (titled or asked or answer.status in _REFUSALS):
        return None  # two must agree
    service = next((whose for mark, whose in _MARKS if mark in page.source), "")
    form = next((whose for mark, whose in _FORM_MARKS if mark in page.source), "")
    signs = bool(service or form) + titled + asked
    if signs >= 2 or (service and answer.status in _REFUSALS):
        return service or form or "the site itself"
    return None


def _told(answer: Response) -> str | None:
    """Return whose challenge a header tells of, or None."""
    if _NAMES.isdisjoint([name for name, _ in answer.headers]):
        return None
    good = answer.status in range(200, 300) and answer.status != 202
    for name, words, service in _HEADERS:
        value = answer.header(name)
        if value is not None and (value.lower() in words or (not words and not good)):
            return service
    return None


def _is_notice(title: str) -> bool:
    parts = {part.strip(" .…!?") for part in _PARTS.split(title)}
    return title.startswith(_OPENINGS) or not parts.isdisjoint(_NOTICES)


def parked(page: Page, host: str) -> str:
    """Return by what a page only offers its domain for sale or shows a dealer's advertisements.

    The words or the dealer's address; nothing if it is no such page.

    Never by a phrase alone, which an article may quote. With it must come a dealer's address in
    the source, the page's own name beside it, another phrase on a page with few words, or nothing
    much else on the whole page. A dealer's
    address alone counts on a page that scripts build, with few words of its own. ``host`` is the
    one that answered.
    """
    if len(page.text) > BRIEF:
        return ""
    loud = f"{page.title} {' '.join(page.headings)}".lower()
    said = f"{loud} {page.text}".lower()
    phrases = _SELLING.within(said)
    built = page.scripts and len(page.text) < _FEW
    if not (phrases or built):
        return ""
    dealer = next((mark for mark in _DEALERS if mark in page.source), "")
    if built and dealer:
        return dealer
    if not phrases:
        return ""
    at = said.index(phrases[0])
    beside = f"{loud} {said[max(0, at - _BESIDE) : at + _BESIDE]}"
    second = dealer or page.length < _WHOLE or site_of(host).lower() in beside
    again = len(phrases) > 1 and page.length < _FEW
    return phrases[0] if second or again else ""
