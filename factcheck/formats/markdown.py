"""The report to paste into an issue or a chat: the summary, then what needs a look, as tables.

The catalogue of figures of each article is folded away under a summary line, since it is long.
All words of articles and of the web are escaped; links can be clicked where they are ``http``
or ``https``, and no ``@name`` in an article calls anyone.
"""

from collections.abc import Iterator, Mapping, Sequence

from factcheck.formats._escape import escaped, linked
from factcheck.formats._facts import tally, unchecked_sentences
from factcheck.formats._notes import FigureNote, LinkNote
from factcheck.formats._overview_markdown import blocks as first_blocks
from factcheck.formats._page import Page, pages
from factcheck.formats._words import SIGNS, Words, labels, tongue, words
from factcheck.model.records import Claim, Finding, Report
from factcheck.model.words import Verdict
from factcheck.plugins import Canvas, Format


def _render(report: Report, _canvas: Canvas) -> str:
    said, named = words(tongue(report)), labels(tongue(report))
    blocks = list(_head(report, said, named))
    blocks += first_blocks(report, report.tongue)
    if not report.articles:
        blocks.append(said["no_articles"])
    for page in pages(report):
        blocks += _article(page, said, named)
    return "\n\n".join(blocks) + "\n"


def _head(report: Report, said: Words, named: Words) -> Iterator[str]:
    yield f"# {said['report']}"
    run = report.run
    offline = f" · {said['offline']}" if run.offline else ""
    yield f"{run.at:%Y-%m-%d %H:%M %Z} · {said['version']} {escaped(run.version)}{offline}"
    for sentence in (*report.notices, *unchecked_sentences(report, said)):
        yield f"> **!** {escaped(sentence)}"
    counts = tally(report)
    rows = [[said["articles"], str(counts.articles), ""]]
    for name, parts, within in (
        ("findings", counts.findings, {}),
        ("links", counts.links, {}),
        ("figures", counts.figures, {}),
        ("claims", counts.claims, counts.overlays),
    ):
        details = [_counted(parts, named)]
        if any(within.values()):
            details.append(f"{said['of_these']} {_counted(within, named)}")
        rows.append([said[name], str(sum(parts.values())), "; ".join(details)])
    yield _table(["", "", ""], rows)


def _counted(parts: Mapping[str, int], named: Words) -> str:
    return ", ".join(f"{_label(word, named)} {count}" for word, count in parts.items() if count)


def _article(page: Page, said: Words, named: Words) -> Iterator[str]:
    article = page.article
    yield f"## {escaped(article.title or said['untitled'])}"
    facts = [escaped(article.source)]
    if article.published:
        facts.append(f"{said['published']} {article.published} ({page.dated_by})")
    else:
        facts.append(said["undated"])
    if page.waiting:
        facts.append(said["waiting"].format(count=page.waiting))
    yield " · ".join(facts)
    links = [note for note in page.notes if isinstance(note, LinkNote)]
    figures = [note for note in page.notes if isinstance(note, FigureNote)]
    yield from _links(links, said, named)
    yield from _findings(page, said, named)
    if page.lost:
        yield f"### {said['lost']}"
        yield "\n".join(_lost(claim, named) for claim in page.lost)
    yield from _figures(figures, said, named)


def _links(links: Sequence[LinkNote], said: Words, named: Words) -> Iterator[str]:
    bad = [note for note in links if note.problem or note.verdict is Verdict.MOVED]
    if not bad:
        yield _all_well(links, said)
        return
    yield f"### {said['to_look']}"
    rows = [
        [
            f"{note.place.line}:{note.place.column}",
            linked(note.link.url),
            _label(note.verdict, named),
            _reason(note, said),
        ]
        for note in bad
    ]
    yield _table([said["line"], said["address"], said["verdict"], said["reason"]], rows)


def _all_well(links: Sequence[LinkNote], said: Words) -> str:
    """Say why no link is listed, and no more than is known."""
    if not links:
        return said["no_links"]
    if all(note.probe is None for note in links):
        return said["not_looked"]
    alive = all(note.verdict is Verdict.ALIVE for note in links)
    return said["all_alive"] if alive else said["others_alive"]


def _reason(note: LinkNote, said: Words) -> str:
    parts = [f"`{note.verdict}` {escaped(note.reason)}"]
    if note.why:
        parts.append(escaped(note.why))
    failing = note.failing(said)
    if failing:
        parts.append(failing)
    if note.final:
        parts.append(f"{said['leads_to']} {linked(note.final)}")
    if note.remark:
        parts.append(escaped(note.remark))
    return " · ".join(parts)


def _findings(page: Page, said: Words, named: Words) -> Iterator[str]:
    rows = [
        [f"{note.place.line}:{note.place.column}", *_finding(finding, named)]
        for note in page.notes
        for finding in note.remarks
        if not (isinstance(note, LinkNote) and finding.check == f"{note.verdict}-link")
    ]
    rows += [
        [f"{place.line}:{place.column}", *_finding(finding, named)]
        for place, finding in page.others
    ]
    if rows:
        yield f"### {said['other']}"
        yield _table([said["line"], "", said["message"]], rows)


def _finding(finding: Finding, named: Words) -> tuple[str, str]:
    hint = f" {finding.hint}" if finding.hint else ""
    state = f" ({named[finding.state]})" if finding.state else ""
    return _label(finding.severity, named) + state, escaped(
        f"{finding.message}{hint} [{finding.check}]"
    )


def _lost(claim: Claim, named: Words) -> str:
    surfaces = ", ".join(figure.text for figure in claim.figures)
    sentence = escaped(claim.text or claim.statement or surfaces)
    name = f" ({escaped(claim.id)})" if claim.id else ""
    return f"- {_label(claim.status, named)}: {sentence}{name}"


def _figures(figures: Sequence[FigureNote], said: Words, named: Words) -> Iterator[str]:
    if not figures:
        yield said["no_figures"]
        return
    compared = any(note.told for note in figures)
    rows = [
        [
            note.label,
            f"{note.place.line}:{note.place.column}",
            escaped(note.figure.text),
            named[note.figure.kind],
            escaped(note.value),
            ", ".join(_label(word, named) for word in (note.status, note.overlay) if word),
            escaped(note.claim.id or "") if note.claim else "",
            *([_pages(note)] if compared else []),
        ]
        for note in figures
    ]
    heads = ["number", "line", "words", "kind", "value", "status", "id"]
    heads += ["cited"] if compared else []
    yield f"<details><summary>{said['figures']}: {len(figures)}</summary>"
    yield _table([said[head] for head in heads], rows)
    yield "</details>"


def _pages(note: FigureNote) -> str:
    """Return what the best cited page says of a figure."""
    if not note.told:
        return ""
    best = note.told[0]
    words = f"{best.name} {best.value}".strip()
    return f"{escaped(words)} {linked(best.url)}"


def _label(word: str, named: Words) -> str:
    return escaped(f"{SIGNS[word]} {named[word]}") if word in SIGNS else named[word]


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


FORMAT = Format(".md", _render)
"""The format."""
