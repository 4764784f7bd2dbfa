"""Statuses, methods that lie, and what asks to come back later."""

from tests.hostile.acts import (
    PAGE,
    answer,
    by_method,
    dated,
    drip,
    hang,
    head,
    later,
    page,
    raw,
    redirect,
    reset,
    then,
)
from tests.hostile.row import Row

_BLOCKED = {
    401: "asks for a password",
    402: "asks for money",
    403: "is forbidden to programs",
    406: "has no form that would do, though any would",
    407: "asks for a proxy's password",
    429: "is asked too often, it says every time",
    451: "may not be shown for legal reasons",
    999: "is not shown to programs (LinkedIn's own status)",
}
_GONE = {404: "is not there", 410: "is gone for good"}
_REFUSED: tuple[int, ...] = (
    400,
    405,
    408,
    409,
    411,
    412,
    413,
    414,
    415,
    416,
    417,
    418,
    421,
    422,
    423,
    424,
)
_REFUSED += (425, 426, 428, 431, 444, 499)
_BROKEN = (500, 501, 502, 503, 504, 505, 507, 508, 511, 520, 521, 522, 524, 525, 526, 530, 599)
_TWICE = (500, 502, 503, 504)
_LIES = {
    "405": answer(405),
    "403": answer(403),
    "404": answer(404),
    "501": answer(501),
    "500": answer(500),
    "429": later(429, "86400"),
    "redirect": redirect(301, "/elsewhere"),
    "hang": hang(),
    "drop": raw(),
    "reset": reset(),
    "drip": drip(b"HTTP/1.1 200 OK\r\n", b"x"),
    "body": raw(head(200, {"Content-Length": str(len(PAGE))}) + PAGE.encode()),
}

ROWS: tuple[Row, ...] = (
    *(
        Row(
            f"head-{lie}",
            f"To HEAD the server lies ({lie}); GET brings the page.",
            "alive",
            "ok",
            by_method(act),
        )
        for lie, act in _LIES.items()
    ),
    *(
        Row(f"status-{code}", f"The page {truth}.", "blocked", f"http-{code}", answer(code, "<p>"))
        for code, truth in _BLOCKED.items()
    ),
    *(
        Row(f"status-{code}", f"The page {truth}.", "dead", f"http-{code}", answer(code, "<p>"))
        for code, truth in _GONE.items()
    ),
    *(
        Row(
            f"status-{code}",
            f"The question was refused with {code}, which does not show that the page is gone.",
            "unreachable",
            f"http-{code}",
            answer(code, "<p>No."),
        )
        for code in _REFUSED
    ),
    *(
        Row(
            f"status-{code}",
            f"The server fails with {code} every time; it may come back.",
            "unreachable",
            f"http-{code}",
            answer(code, "<p>Sorry."),
        )
        for code in _BROKEN
    ),
    *(
        Row(
            f"twice-{code}",
            f"The server fails with {code} twice, then shows the page.",
            "alive",
            "ok",
            then(2, answer(code), page()),
        )
        for code in _TWICE
    ),
    Row("status-600", "No such class of status exists.", "unreachable", "http-600", answer(600)),
    Row("status-201", "Created, and here it is.", "alive", "ok", answer(201, PAGE)),
    Row("status-203", "A proxy has changed the page.", "alive", "ok", answer(203, PAGE)),
    Row("status-206", "All of it, called a part.", "alive", "ok", answer(206, PAGE)),
    Row(
        "status-204",
        "The server says that there is nothing to show.",
        "suspect",
        "empty-page",
        raw(head(204)),
    ),
    Row(
        "status-205",
        "The server says that there is nothing to show, in another way.",
        "suspect",
        "empty-page",
        answer(205),
    ),
    Row(
        "status-304",
        "The server says that nothing has changed, though nobody asked.",
        "unreachable",
        "http-304",
        raw(head(304)),
    ),
    Row(
        "status-101",
        "The server speaks another protocol from here on, though nobody asked.",
        "unreachable",
        "http-101",
        raw(head(101, {"Upgrade": "hostile/1", "Connection": "Upgrade"})),
    ),
    Row(
        "gone-and-broken",
        "The page is not there, and the page that says so breaks off.",
        "dead",
        "http-404",
        raw(head(404, {"Content-Length": "9000"}) + b"<p>Not fo"),
    ),
    Row(
        "gone-and-dripping",
        "The page is not there, and the page that says so takes for ever.",
        "dead",
        "http-404",
        drip(head(404, {"Content-Length": "9000"}), b"x"),
    ),
    Row(
        "hang-once",
        "The server says nothing to the first question, and answers the second.",
        "alive",
        "ok",
        then(1, hang(), page()),
    ),
)

_WAITS = {
    "zero": "0",
    "one": "1",
    "blanks": "  0  ",
    "past": "Fri, 31 Dec 1999 23:59:59 GMT",
    "negative": "-120",
    "nonsense": "soon",
    "fraction": "0.5",
    "nothing": "",
    "impossible-date": "Fri, 99 Foo 2020 99:99:99 GMT",
    "unicode-digits": "１",
    "exponent": "1e3",
    "list": "1, 2",
}
_NEVER = {
    "huge": "86400",
    "overflow": "9" * 400,
    "overlong": "9" * 5000,
    "inf": "inf",
    "nan": "nan",
    "far-date": "Fri, 31 Dec 2100 23:59:59 GMT",
    "year-10000": "Fri, 31 Dec 10000 23:59:59 GMT",
    "zero": "0",
}

WAITS: tuple[Row, ...] = (
    *(
        Row(
            f"429-{name}-once",
            f"Too many requests, once, with Retry-After: {said!r}.",
            "alive",
            "ok",
            then(1, later(429, said), page()),
        )
        for name, said in _WAITS.items()
    ),
    *(
        Row(
            f"429-{name}-always",
            f"Too many requests, every time, with Retry-After: {name}.",
            "blocked",
            "http-429",
            later(429, said),
        )
        for name, said in _NEVER.items()
    ),
    *(
        Row(
            f"503-{form}-date-once",
            f"Overloaded, once; back in a second, says a date in the form of {form}.",
            "alive",
            "ok",
            then(1, dated(503, 1, form), page()),
        )
        for form in ("imf", "rfc850", "asctime")
    ),
    Row(
        "429-date-once",
        "Too many requests, once; back in a second, says a date.",
        "alive",
        "ok",
        then(1, dated(429, 1), page()),
    ),
    Row(
        "503-huge-always",
        "Overloaded, every time; back tomorrow, it says.",
        "unreachable",
        "http-503",
        later(503, "86400"),
    ),
    Row(
        "301-with-wait",
        "A redirect that also says Retry-After, which means nothing there to us.",
        "moved",
        "http-301",
        redirect(301, "/new", Retry_After="86400"),
        also={"/new": page()},
    ),
    Row(
        "403-with-wait",
        "Forbidden, with a Retry-After.",
        "blocked",
        "http-403",
        later(403, "1"),
    ),
)
