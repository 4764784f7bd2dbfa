"""Readers sent elsewhere: to a search, to the folder above, by a script."""

from tests.hostile.acts import STORY, page, redirect
from tests.hostile.row import Act, Row
from tests.hostile.server import Call


def _all_to(path: str, status: int) -> Act:
    async def act(call: Call) -> None:
        here = call.path.partition("?")[0] == path
        sent = page(f"<title>Lamps of all kinds</title>{STORY}") if here else redirect(status, path)
        await sent(call)

    return act


ROWS: tuple[Row, ...] = (
    Row(
        "sent-to-search",
        "Whatever is not there is sent to a search.",
        "suspect",
        "soft-404",
        _all_to("/search", 303),
        path="/shop/lamp-12",
        everywhere=True,
    ),
    Row(
        "sent-above",
        "Whatever is not there is sent to the list of its folder.",
        "suspect",
        "soft-404",
        _all_to("/fairs/", 301),
        path="/fairs/2016-autumn.html",
        everywhere=True,
    ),
    Row(
        "moved-above",
        "One page of many was taken into the list of its folder; others are honest 404s.",
        "moved",
        "http-301",
        redirect(301, "/fairs/"),
        path="/fairs/opening.html",
        also={"/fairs/": page(f"<title>Fairs</title>{STORY}")},
    ),
    Row(
        "search-for-one",
        "A short address of a search that was made for it.",
        "alive",
        "redirected",
        redirect(302, "/search?q=lamp"),
        path="/lamps",
        also={"/search": page(f"<title>Lamps</title>{STORY}")},
    ),
    Row(
        "script-to-new",
        "A page that holds nothing but a script that sends its reader on.",
        "alive",
        "redirected",
        page("<script>window.location.href = '/new';</script>"),
        also={"/new": page()},
    ),
    Row(
        "script-to-home",
        "The same, to the home page.",
        "suspect",
        "redirect-to-home",
        page('<html><head><script>location.replace("/")</script></head><body></body></html>'),
        path="/news/2012/lamps",
        also={"/": page()},
    ),
    Row(
        "script-for-some",
        "A script that sends on some readers only: who is one of them is not known.",
        "alive",
        "ok",
        page("<script>if (/Phone/.test(navigator.userAgent)) location.href = '/';</script>"),
    ),
)
