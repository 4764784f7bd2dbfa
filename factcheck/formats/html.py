"""The report for editors: one self-contained page with every figure and link marked in place.

It asks nothing of any network: its Content-Security-Policy allows its own style and its own
script, each by its hash, and nothing else. All it shows of articles and the web is escaped,
controls are shown as symbols, and only ``http`` and ``https`` addresses can be clicked.
"""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256

from markupsafe import Markup

from factcheck.formats._facts import Tally, tally, unchecked_sentences
from factcheck.formats._link_note import LinkNotes, address
from factcheck.formats._overview import evidence_of, none_amiss, overview
from factcheck.formats._page import Page, pages
from factcheck.formats._row_html import Rows
from factcheck.formats._safe import head_line, one_line
from factcheck.formats._templates import environment, text_of
from factcheck.formats._values import beyond, equals
from factcheck.formats._words import SIGNS, Words, labels, tongue, words
from factcheck.model.records import Report
from factcheck.model.words import FIGURE_KINDS, Overlay, Status, Verdict
from factcheck.plugins import Canvas, Format
from factcheck.said import Tongue
from factcheck.said import overview as say

_TOGETHER = 16_384
"""Code points of the page that are handed on at once, or what one bit of it has beyond."""
_CITED = 10
"""Places of a link with problems that are named; the rest is counted."""


def _render(report: Report, canvas: Canvas) -> str:
    return "".join(_pieces(report, canvas))


def _pieces(report: Report, _canvas: Canvas) -> Iterator[str]:
    lang = tongue(report)
    said, named = words(lang), labels(lang)
    css, js = text_of("_report.css"), text_of("_report.js")
    template = environment().get_template("_report.html.j2")
    many = len(report.articles) > 1
    chip = cache(lambda word: _chip(word, named))
    bits = template.generate(
        report=report,
        contents=[_entry(page) for page in pages(report)] if many else [],
        pages=pages(report),
        w=said,
        l=named,
        notices=[*report.notices, *unchecked_sentences(report, said)],
        tiles=_tiles(tally(report), said),
        choices=(
            ("kind", FIGURE_KINDS),
            ("status", (*Status, *Overlay)),
            ("verdict", tuple(Verdict)),
        ),
        css=Markup(css),  # noqa: S704  our own file
        js=Markup(js),  # noqa: S704  our own file
        policy=f"default-src 'none'; style-src {_hash(css)}; script-src {_hash(js)}; "
        "base-uri 'none'; form-action 'none'",
        sign=_sign,
        chip=chip,
        rows_of=Rows(said, named, LinkNotes(said, chip)).of,
        one_line=one_line,
        head_line=head_line,
        equals=equals,
        **_first(report, lang),
    )
    yield from _joined(bits)


def _joined(bits: Iterable[str]) -> Iterator[str]:
    """Join what a template yields: words of its own that are small, and rows by the hundred."""
    held: list[str] = []
    length = 0
    for bit in bits:
        held.append(bit)
        length += len(bit)
        if length >= _TOGETHER:
            yield "".join(held)
            held.clear()
            length = 0
    yield "".join(held)


def _first(report: Report, lang: Tongue) -> dict[str, object]:
    """Return what the part of the page before the articles needs."""
    return {
        "o": overview(report),
        "say": say,
        "t": lambda sentence, **values: sentence.to(lang, **values),
        "pages_there": bool(report.articles),
        "looked": bool(report.probes),
        "none_amiss": none_amiss(report, lang),
        "cited": _CITED,
        "address": address,
        "evidence": lambda probe: evidence_of(probe, lang),
        "beyond": beyond,
    }


def _entry(page: Page) -> dict[str, object]:
    """Return what the table of contents says of an article; the article itself is not kept."""
    name = page.article.title or page.article.source
    source = page.article.source
    return {"number": page.number, "name": name, "source": source, "problems": page.problems}


def _tiles(counts: Tally, said: Words) -> list[dict[str, object]]:
    groups: list[tuple[str, int, dict[str, int], dict[str, int]]] = [
        ("articles", counts.articles, {}, {}),
        ("findings", sum(counts.findings.values()), counts.findings, {}),
        ("links", sum(counts.links.values()), counts.links, {}),
        ("figures", sum(counts.figures.values()), counts.figures, {}),
        ("claims", sum(counts.claims.values()), counts.claims, counts.overlays),
    ]
    return [
        {
            "name": said[name],
            "total": total,
            "parts": [(word, count) for word, count in parts.items() if count],
            "of_these": [(word, count) for word, count in within.items() if count],
        }
        for name, total, parts, within in groups
    ]


def _sign(word: str) -> Markup:
    """Return the sign of a word for the eye alone: the word itself stands beside it."""
    sign = SIGNS.get(word)
    return Markup('<i aria-hidden="true">{}</i> ').format(sign) if sign else Markup("")


def _chip(word: str, named: Words) -> Markup:
    """Return a word with its sign, in its color."""
    return Markup('<span class="chip c-{}">{}{}</span>').format(word, _sign(word), named[word])


def _hash(content: str) -> str:
    """Return the source expression that allows an inline element of just this content (CSP 3)."""
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"


FORMAT = Format(".html", _render, _pieces)
"""The format."""
