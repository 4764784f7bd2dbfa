"""Pages with a good status that are not the page that was cited, and some that only look so."""

from tests.hostile.acts import PAGE, STORY, answer, page, redirect, slowly
from tests.hostile.row import Row
from tests.hostile.server import Call

_NOT_FOUND = {
    "ja": (
        "ページが見つかりません｜港町新報",
        "お探しのページは見つかりませんでした。移動または削除された可能性があります。",
    ),
    "en": (
        "Page not found | Harbor Post",
        "Sorry, the page you are looking for does not exist or has been moved.",
    ),
    "zh": ("页面不存在 - 港口日报", "您访问的页面不存在，可能已被删除或移动。请返回首页。"),
    "ko": (
        "페이지를 찾을 수 없습니다 | 항구일보",
        "요청하신 페이지를 찾을 수 없습니다. 주소를 다시 확인해 주세요.",
    ),
    "de": (
        "Seite nicht gefunden – Hafenpost",
        "Die gesuchte Seite existiert nicht mehr oder wurde verschoben.",
    ),
    "fr": (
        "Page introuvable – Le Courrier du port",
        "La page que vous recherchez n’existe pas ou a été déplacée.",
    ),
    "es": (
        "Página no encontrada | El Correo del puerto",
        "La página que buscas no existe o ha sido trasladada.",
    ),
}
_SHELL = '<!doctype html><title>News</title><div id=app></div><script src="/app.js"></script>'
_CHALLENGE = (
    "<title>Just a moment...</title><p>Checking your browser before you go on.</p>"
    '<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/jsch/v1"></script>'
)
_LOGIN = f"<title>Log in</title><form><input type=password></form>{STORY}"


def _missing(title: str, words: str) -> str:
    return f"<!doctype html><title>{title}</title><h1>{title}</h1><p>{words}</p>"


async def _turning(call: Call) -> None:
    number = int(call.path.partition("?")[2] or 0)
    await page(f'<meta http-equiv=refresh content="5; url=/page?{number + 1}">{PAGE}')(call)


ROWS: tuple[Row, ...] = (
    *(
        Row(
            f"soft-404-{language}",
            f"200, and the page says that it is not there, at every address ({language}).",
            "suspect",
            "soft-404",
            answer(200, _missing(*words)),
            path="/news/2019/opening",
            everywhere=True,
        )
        for language, words in _NOT_FOUND.items()
    ),
    Row(
        "soft-404-redirect",
        "Whatever is not there is sent to a page that says so, with 200.",
        "suspect",
        "soft-404",
        redirect(302, "/error/404"),
        path="/news/opening",
        also={"/error/404": answer(200, _missing(*_NOT_FOUND["ja"]))},
    ),
    Row(
        "about-404",
        "An article about pages that are not found.",
        "alive",
        "ok",
        page(f"<title>Why every page is not found one day</title><h1>Not found</h1>{STORY * 4}"),
    ),
    Row(
        "sent-home",
        "Sent to the home page.",
        "suspect",
        "redirect-to-home",
        redirect(302, "/"),
        path="/news/2019/opening",
        also={"/": page()},
    ),
    Row(
        "sent-home-for-good",
        "Sent to the home page for good.",
        "suspect",
        "redirect-to-home",
        redirect(301, "/"),
        path="/news/2019/opening",
        also={"/": page()},
    ),
    Row(
        "sent-to-login",
        "Sent to a log-in.",
        "suspect",
        "redirect-to-login",
        redirect(302, "/login?next=/members/story"),
        path="/members/story",
        also={"/login": page(_LOGIN)},
    ),
    Row(
        "login-cited",
        "A log-in that was cited as such.",
        "alive",
        "ok",
        page(_LOGIN),
        path="/login",
    ),
    Row(
        "parked",
        "The domain is for sale.",
        "suspect",
        "parked-domain",
        answer(200, "<title>harbor-post</title><h1>This domain is for sale!</h1><p>Buy it."),
        everywhere=True,
    ),
    Row(
        "parked-named",
        "The domain is for sale, and much is said of what it is good for.",
        "suspect",
        "parked-domain",
        answer(200, f"<title>hostile.example</title><p>This domain is for sale.{STORY[:500]}"),
        everywhere=True,
        named=True,
    ),
    Row(
        "parked-quoted",
        "A short report that quotes such a signboard.",
        "alive",
        "ok",
        answer(200, f"<title>Signs</title><p>It read: “This domain is for sale.”{STORY[:500]}"),
    ),
    Row("blank", "A page without a word.", "suspect", "empty-page", page("<title></title><p> ")),
    Row(
        "shell",
        "A page that scripts make: from here it cannot be told from any other.",
        "alive",
        "ok",
        page(_SHELL),
        everywhere=True,
    ),
    Row(
        "shell-fragment",
        "A place in a page that scripts make.",
        "alive",
        "ok",
        page(_SHELL),
        path="/page#part",
        everywhere=True,
    ),
    *(
        Row(
            f"challenge-{status}",
            f"A proof of being human is asked for, with {status}.",
            "blocked",
            "bot-challenge",
            answer(status, _CHALLENGE),
            everywhere=True,
        )
        for status in (200, 403, 404, 429, 503)
    ),
    Row(
        "challenge-header",
        "A proof of being human is asked for, says a header.",
        "blocked",
        "bot-challenge",
        answer(403, "<p>No.", {"cf-mitigated": "challenge"}),
    ),
    Row(
        "challenge-waf",
        "The same at another shield, with 202.",
        "blocked",
        "bot-challenge",
        answer(202, "", {"x-amzn-waf-action": "challenge"}),
    ),
    Row(
        "about-challenges",
        "An article about challenges.",
        "alive",
        "ok",
        page(f"<title>Just a moment: how shields work</title>{STORY * 3}"),
    ),
    Row(
        "refresh",
        "A page that sends its reader on at once.",
        "alive",
        "redirected",
        page('<title>Moving</title><meta http-equiv=refresh content="0; url=/new"><p>Moving.'),
        also={"/new": page()},
    ),
    Row(
        "refresh-to-gone",
        "A page that sends its reader on to nothing.",
        "dead",
        "http-404",
        page('<title>Moving</title><meta http-equiv=refresh content="0;URL=/gone"><p>Moving.'),
    ),
    Row(
        "refresh-header",
        "The same, said in a header.",
        "alive",
        "redirected",
        page(PAGE, Refresh="0; url=/new"),
        also={"/new": page()},
    ),
    Row(
        "refresh-loop",
        "A page that sends its reader on to itself, at once.",
        "alive",
        "ok",
        page(f'<meta http-equiv=refresh content="0; url=/page">{PAGE}'),
    ),
    Row(
        "refresh-slow-circle",
        "A page to read, which goes on to ever new ones after some seconds, all of them slow.",
        "alive",
        "redirected",
        slowly(0.4, _turning),
        everywhere=True,
        seconds=3.5,
    ),
    Row(
        "refresh-late",
        "A page to read, which goes on to another one after five minutes.",
        "alive",
        "ok",
        page(f'<meta http-equiv=refresh content="300; url=/gone">{PAGE}'),
    ),
    Row(
        "refresh-itself",
        "A page that loads itself anew every minute.",
        "alive",
        "ok",
        page(f"<meta http-equiv=refresh content=60>{PAGE}"),
    ),
    Row(
        "fragment-found",
        "A place by id.",
        "alive",
        "ok",
        page(f"{PAGE}<h2 id=here>Here</h2>{STORY}"),
        path="/page#here",
        title="The ledgers",
    ),
    Row(
        "fragment-by-name",
        "A place by the name of an anchor.",
        "alive",
        "ok",
        page(f"{PAGE}<a name=old>Here</a>{STORY}"),
        path="/page#old",
    ),
    Row(
        "fragment-missing",
        "No such place.",
        "suspect",
        "missing-fragment",
        page(),
        path="/page#gone",
    ),
    Row("fragment-top", "The top is always there.", "alive", "ok", page(), path="/page#top"),
    Row(
        "text-found",
        "Words that stand on the page.",
        "alive",
        "ok",
        page(),
        path="/page#:~:text=three%20slips",
    ),
    Row(
        "text-missing",
        "Words that do not stand on the page.",
        "suspect",
        "missing-text",
        page(),
        path="/page#:~:text=seven%20bridges",
    ),
)
