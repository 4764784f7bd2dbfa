"""Why figures are what they are, for people on a terminal."""

from collections.abc import Callable, Sequence

from factcheck.formats._safe import one_line
from factcheck.formats._tables import place_text, table
from factcheck.formats._values import value_text
from factcheck.model.explanations import Explanation
from factcheck.model.records import Article
from factcheck.model.text import Span
from factcheck.model.width import width
from factcheck.plugins import Canvas
from factcheck.said import listing as say
from factcheck.said.labels import label


def explanation(
    article: Article,
    explained: Sequence[Explanation],
    quiet: Sequence[tuple[Span, str]],
    page: Callable[[str], str],
    canvas: Canvas,
) -> str:
    """Return for each figure its rules, its words and what else was read there.

    ``quiet`` are the numbers that are no figures, with the reasons; ``page`` tells the first
    paragraph of a rule's page.
    """
    parts = [_one(article, one, page, canvas) for one in explained]
    if quiet:
        rows = [
            (
                _at(article, span),
                one_line(span.cut(article.text)),
                say.NO_FIGURE.to(canvas.tongue, reason=reason),
            )
            for span, reason in quiet
        ]
        head = say.NOT_FIGURES.to(canvas.tongue, source=one_line(article.source))
        parts.append([head, *table(rows, canvas)])
    return "\n".join("".join(line + "\n" for line in lines) for lines in parts)


def _one(
    article: Article, one: Explanation, page: Callable[[str], str], canvas: Canvas
) -> list[str]:
    figure = one.figure
    clues = [(one_line(clue.text), clue.listed, one_line(clue.means)) for clue in one.clues]
    rivals = [
        (
            one_line(rival.figure.text),
            label(rival.figure.kind, canvas.tongue),
            rival.rule,
            rival.reason,
        )
        for rival in one.rivals
    ]
    return [
        f"{one_line(article.source)}:{_at(article, figure.span)} {one_line(figure.text)}",
        f"  {label(figure.kind, canvas.tongue)}, {one_line(value_text(figure, canvas.tongue))}",
        f"  {say.RULE.to(canvas.tongue)}",
        *(line for name in one.rules for line in _rule(name, page(name), canvas)),
        f"  {say.WORDS.to(canvas.tongue)}",
        *("  " + line for line in table(clues, canvas)),
        *([f"  {say.GAVE_WAY.to(canvas.tongue)}"] if rivals else []),
        *("  " + line for line in table(rivals, canvas)),
    ]


def _rule(name: str, page: str, canvas: Canvas) -> list[str]:
    """Return a rule's name and page on as many lines as it takes."""
    lead = f"    {name}  "
    lines = [lead.rstrip()]
    for word in one_line(page).split(" "):
        gap = "  " if lines == [lead.rstrip()] else " "
        if width(lines[-1] + gap + word) <= canvas.width:
            lines[-1] += gap + word
        else:
            lines.append(" " * len(lead) + word)
    return lines


def _at(article: Article, span: Span) -> str:
    return place_text(article, article.offsets.to_source(span).start)
