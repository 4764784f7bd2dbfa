"""What a site shows in the place of the page: gates, its own troubles, a note that it moved."""

from tests.hostile.acts import PAGE, STORY, answer, page, redirect, then
from tests.hostile.row import Row

_HOME = page(f"<title>Harbor Post</title><h1>Harbor Post</h1>{STORY}")
_ASKS = "<form method=post><button>Yes</button><button>No</button></form>"
_BACK_SOON = (
    "<title>Harbor Post</title><script src=/stats.js></script><h1>Down for maintenance</h1>"
    "<p>New cables are being laid tonight."
)

ROWS: tuple[Row, ...] = (
    Row(
        "about-gates",
        "An article on how shops ask for the age of their visitors.",
        "alive",
        "ok",
        page(f"<title>Age verification</title><h1>Age verification</h1>{STORY * 2}{_ASKS}"),
    ),
    Row(
        "no-script-refresh",
        "An article that sends readers without scripts on, to what is gone.",
        "alive",
        "ok",
        page(f"<head><noscript><meta http-equiv=refresh content=0;url=/x></noscript>{STORY}"),
    ),
    Row(
        "note-of-a-night",
        "A short note that the site was down for a night, on a site that knows what it has.",
        "alive",
        "ok",
        page("<title>Notes</title><h1>Down for maintenance</h1><p>On May 3, from one to four."),
    ),
    Row(
        "closed-now",
        "The site is closed for maintenance, though it knows what it has.",
        "unreachable",
        "site-down",
        page("<title>Harbor Post</title><h1>Our site is down for maintenance</h1><p>Come back."),
    ),
    Row(
        "failed-just-now",
        "A program of the site has failed, and says so with a good status.",
        "unreachable",
        "site-down",
        page("<title>港町新聞</title><p>申し訳ございません。処理中に問題が発生しました。"),
    ),
    Row(
        "few-words",
        "A page of few words on a site that knows what it has.",
        "alive",
        "ok",
        page("<html lang=is><title>Flóð</title><p>Flóð er klukkan sex."),
        path="/tide/today",
    ),
    Row(
        "few-words-for-all",
        "The same few words, in a language that nobody has listed, whatever is asked.",
        "suspect",
        "soft-404",
        page("<html lang=is><title>Hafnarfréttir</title><p>Því miður er ekkert hér að sjá."),
        path="/frettir/12",
        also={"/": _HOME},
        everywhere=True,
    ),
    Row(
        "page-for-a-file",
        "A file is cited; a page with much to say comes, as it does for whatever is not there.",
        "suspect",
        "soft-404",
        page(f"<title>Library</title><script src=/x.js></script>{STORY}"),
        path="/files/plan.pdf",
        everywhere=True,
    ),
    Row(
        "home-for-all",
        "Whatever is not there is the home page, which names its own address.",
        "suspect",
        "soft-404",
        page(f"<title>Harbor Post</title><link rel=canonical href=/>{STORY * 9}"),
        path="/news/2019/lamps",
        everywhere=True,
    ),
    Row(
        "home-by-mistake",
        "All pages of a site name the home page their own address; it knows what it has.",
        "alive",
        "ok",
        page(f"<title>Lamps</title><link rel=canonical href=/>{STORY * 9}"),
        path="/news/2019/lamps",
    ),
    Row(
        "home-with-a-word",
        "An old page was moved to the home page, which is told so in its query.",
        "suspect",
        "redirect-to-home",
        redirect(301, "/?ref=old&utm_source=moved"),
        path="/news/2019/lamps",
        also={"/": _HOME},
    ),
    Row(
        "article-by-query",
        "An old page was moved to an address that is all query.",
        "moved",
        "http-301",
        redirect(301, "/?p=1204"),
        path="/news/2019/lamps",
        also={"/": _HOME},
    ),
    Row(
        "log-in-with-parameter",
        "A log-in whose address carries the session as a parameter of its path.",
        "suspect",
        "redirect-to-login",
        redirect(302, "/login.do;jsessionid=1F2E"),
        path="/minutes/12",
        also={"/login.do;jsessionid=1F2E": _HOME},
    ),
    Row(
        "log-in-of-another-name",
        "A report moved to a page that asks for a password and says nothing else.",
        "suspect",
        "redirect-to-login",
        redirect(302, "/idp/profile?execution=e1s1"),
        path="/report/2024",
        also={"/idp/profile": page("<title>Harbor ID</title><form><input type=password></form>")},
    ),
    Row(
        "plain-not-found",
        "A plain text that says so, and nothing else, with a good status.",
        "suspect",
        "soft-404",
        answer(200, "404: page not found.", {"Content-Type": "text/plain"}),
    ),
    Row(
        "plain-story",
        "A plain text whose story begins so.",
        "alive",
        "ok",
        answer(200, "Not found: a story of nine lamps.", {"Content-Type": "text/plain"}),
    ),
    Row(
        "page-said-to-be-pdf",
        "It is said to be a PDF, and is a page.",
        "suspect",
        "wrong-type",
        answer(200, f"<!DOCTYPE html><p>{PAGE}", {"Content-Type": "application/pdf"}),
        path="/files/plan.pdf",
    ),
    Row(
        "gate-by-way",
        "Who has not agreed to cookies is sent to a page that asks for it.",
        "blocked",
        "gate",
        redirect(302, "/cookie-consent?next=/news/2019/lamps"),
        path="/news/2019/lamps",
        also={"/cookie-consent": page(f"<title>Cookies</title>{STORY}{_ASKS}")},
    ),
    Row(
        "gate-by-words",
        "The site asks how old its reader is.",
        "blocked",
        "gate",
        page(f"<title>Harbor Wines</title><h2>Are you over 18?</h2><p>You must be.{_ASKS}"),
        path="/wines/red",
    ),
    Row(
        "gate-of-a-country",
        "Not shown in the country from which it is asked.",
        "blocked",
        "gate",
        page("<title>Harbor TV</title><p>Sorry, this video is not available in your country."),
        path="/films/12",
    ),
    Row(
        "handed-to-log-in",
        "A form that sends itself to where the accounts are.",
        "suspect",
        "redirect-to-login",
        page(
            "<body onload=document.forms[0].submit()><form method=post action=https://id.example/>"
            "<input type=hidden name=SAMLRequest value=QQ></form>"
        ),
    ),
    Row(
        "down-for-all",
        "Every page says that the site is down for maintenance.",
        "unreachable",
        "site-down",
        page(_BACK_SOON),
        path="/news/2019/lamps",
        everywhere=True,
    ),
    Row(
        "down-at-home",
        "The home page, which is what was cited, says so.",
        "unreachable",
        "site-down",
        page(_BACK_SOON),
        path="/",
    ),
    Row(
        "program-failed",
        "The program behind the site fails, with a good status.",
        "unreachable",
        "site-down",
        page("<b>Fatal error</b>: Allowed memory size exhausted in <b>/srv/www/a.php</b>"),
    ),
    Row(
        "welcome",
        "The page that comes with the server, as the home page that was cited.",
        "suspect",
        "default-page",
        page(
            "<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1>"
            "<p>The web server is successfully installed and working."
        ),
        path="/",
    ),
    Row(
        "moved-notice",
        "A note that the page is elsewhere now.",
        "suspect",
        "moved-notice",
        page("<title>Note</title><p>Our site has moved. Its new address: https://b.example/"),
    ),
    Row(
        "misdirected-once",
        "The question came over the wrong connection, once.",
        "alive",
        "ok",
        then(1, answer(421), page()),
    ),
)
