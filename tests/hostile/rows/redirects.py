"""The redirect zoo, private addresses and names."""

from tests.hostile.acts import PAGE, STORY, answer, page, redirect, slowly, then, with_cookie
from tests.hostile.row import Act, Row
from tests.hostile.server import Call

_ANCHORED = page(f"{PAGE}<h2 id=here>Here</h2>{STORY}")
_NEW = {"/new": _ANCHORED}


async def _one_more(call: Call) -> None:
    number = int(call.path.partition("?")[2] or 0)
    await redirect(302, f"/page?{number + 1}")(call)


async def _new_cookie(call: Call) -> None:
    await redirect(302, "/page", Set_Cookie=f"turn={call.hit}")(call)


def _hops(most: int) -> dict[str, Act]:
    steps = {f"/{number}": redirect(302, f"/{number + 1}") for number in range(1, most)}
    return {**steps, f"/{most}": page()}


_MOVED = {
    "301": redirect(301, "/new"),
    "308": redirect(308, "/new"),
    "absolute": redirect(301, "http://{host}/new"),
    "no-scheme": redirect(301, "//{host}/new"),
    "relative": redirect(301, "new"),
    "dots": redirect(301, "../../a/../new"),
    "loud-scheme": redirect(301, "HTTP://{host}/new"),
    "default-fragment": redirect(301, "/new#here"),
    "blanks-around": redirect(301, "  /new\t"),
    "with-password": redirect(301, "http://u:secret@{host}/new"),
}
_TEMPORARY = {
    "302": redirect(302, "/new"),
    "303": redirect(303, "/new"),
    "307": redirect(307, "/new"),
    "300": redirect(300, "/new"),
}
_BAD = {
    "file": "file:///etc/passwd",
    "javascript": "javascript:alert(1)",
    "mailto": "mailto:desk@paper.example",
    "data": "data:text/html,<p>Hello",
    "ftp": "ftp://{host}/new",
    "gopher": "gopher://{host}/new",
    "dict": "dict://{host}/new",
    "app": "itms-apps://apps.example/1",
    "open-bracket": "http://[::1",
    "empty-label": "http://a..b/",
    "port": "http://a.example:99999/",
    "no-host": "http:///new",
    "long-label": f"http://{'a' * 70}.example/",
    "endless": f"/{'x' * 90_000}",
}
_LOOPS = {
    "self": redirect(302, "/page"),
    "fragment": redirect(302, "/page#further"),
    "same-cookie": redirect(302, "/page", Set_Cookie="seen=no"),
}

ROWS: tuple[Row, ...] = (
    *(
        Row(
            f"to-{name}",
            f"Moved for good ({name}).",
            "moved",
            "http-308" if name == "308" else "http-301",
            act,
            also=_NEW,
        )
        for name, act in _MOVED.items()
    ),
    *(
        Row(f"to-{name}", f"Elsewhere for now ({name}).", "alive", "redirected", act, also=_NEW)
        for name, act in _TEMPORARY.items()
    ),
    *(
        Row(
            f"to-bad-{name}",
            f"The redirect leads where nobody can follow ({name}).",
            "unreachable",
            "bad-redirect",
            redirect(302, location),
        )
        for name, location in _BAD.items()
    ),
    *(
        Row(f"loop-{name}", f"A circle ({name}).", "unreachable", "redirect-loop", act)
        for name, act in _LOOPS.items()
    ),
    Row(
        "loop-of-two",
        "A circle of two.",
        "unreachable",
        "redirect-loop",
        redirect(301, "/other"),
        also={"/other": redirect(301, "/page")},
    ),
    Row(
        "loop-of-cookies",
        "A circle in which each answer sets another cookie.",
        "unreachable",
        "too-many-redirects",
        _new_cookie,
    ),
    Row("endless", "Always one more.", "unreachable", "too-many-redirects", _one_more),
    Row(
        "endless-slowly",
        "Always one more, and each takes its time.",
        "unreachable",
        "too-many-redirects",
        slowly(0.8, _one_more),
        seconds=6.0,
    ),
    Row(
        "hops-20",
        "Twenty redirects, and then the page.",
        "alive",
        "redirected",
        redirect(302, "/1"),
        also=_hops(20),
    ),
    Row(
        "hops-21",
        "Twenty-one redirects: one more than is followed.",
        "unreachable",
        "too-many-redirects",
        redirect(302, "/1"),
        also=_hops(21),
    ),
    Row(
        "cookie-then-good",
        "Sends the reader to the same page until its cookie comes back.",
        "alive",
        "ok",
        with_cookie("seen=yes", page(), redirect(302, "/page", Set_Cookie="seen=yes; Path=/")),
    ),
    Row(
        "cookie-by-way",
        "Sends the reader over a page that sets a cookie, and back.",
        "alive",
        "ok",
        with_cookie("gate=1", page(), redirect(302, "/gate")),
        also={"/gate": redirect(302, "/page", Set_Cookie="gate=1; Path=/; HttpOnly")},
    ),
    Row(
        "no-location",
        "A redirect to nowhere.",
        "unreachable",
        "redirect-without-location",
        answer(302, "<p>Elsewhere."),
    ),
    Row(
        "empty-location",
        "A redirect to nothing.",
        "unreachable",
        "redirect-without-location",
        redirect(301, ""),
    ),
    Row("location-on-200", "A page that also has a Location.", "alive", "ok", page(Location="/no")),
    Row(
        "location-on-404",
        "Not there, with a Location.",
        "dead",
        "http-404",
        answer(404, "<p>", {"Location": "/new"}),
        also=_NEW,
    ),
    Row("choice", "Several choices, and no Location.", "alive", "ok", answer(300, PAGE)),
    Row("status-305", "Use a proxy.", "unreachable", "http-305", answer(305)),
    Row("to-gone", "Moved for good, and gone there.", "dead", "http-404", redirect(301, "/gone")),
    Row(
        "to-forbidden",
        "Moved for good, and forbidden there.",
        "blocked",
        "http-403",
        redirect(301, "/walled"),
        also={"/walled": answer(403)},
    ),
    Row(
        "good-then-bad",
        "The redirect fails once on its way.",
        "moved",
        "http-301",
        redirect(301, "/new"),
        also={"/new": then(1, answer(503), page())},
    ),
    Row(
        "fragment-carried",
        "The fragment goes with the redirect and names a place there.",
        "moved",
        "http-301",
        redirect(301, "/new"),
        path="/page#here",
        also=_NEW,
    ),
    Row(
        "fragment-lost",
        "The fragment goes with the redirect, and its place is not there.",
        "suspect",
        "missing-fragment",
        redirect(301, "/new"),
        path="/page#lost",
        also=_NEW,
    ),
    Row(
        "fragment-replaced",
        "The redirect has a fragment of its own, which is there.",
        "moved",
        "http-301",
        redirect(301, "/new#here"),
        path="/page#lost",
        also=_NEW,
    ),
    Row(
        "fragment-of-its-own",
        "The redirect names a place that is not there; nobody has cited one.",
        "moved",
        "http-301",
        redirect(301, "/new#lost"),
        path="/page",
        also=_NEW,
    ),
    Row(
        "location-utf-8",
        "A Location with letters of Japanese as they are.",
        "moved",
        "http-301",
        redirect(301, "/港/橋"),
        also={"/%E6%B8%AF/%E6%A9%8B": page()},
    ),
    Row(
        "location-blanks",
        "A Location with blanks in it.",
        "moved",
        "http-301",
        redirect(301, "/a b c"),
        also={"/a%20b%20c": page()},
    ),
    Row(
        "location-query",
        "A Location that is a query alone.",
        "alive",
        "redirected",
        with_cookie("q=1", page(), redirect(302, "?q=1", Set_Cookie="q=1")),
    ),
)
