"""Lists of what articles hold, made article by article, on several processes if need be."""

from collections.abc import Callable, Generator
from functools import partial

from factcheck import formats, scale
from factcheck.audit.gathering import Loaded, Refusal, Wishes, loaded, processes, reading, wanted
from factcheck.plugins import Canvas
from factcheck.settings import Settings


def figures(
    wishes: Wishes, settings: Settings, form: str, canvas: Canvas, jobs: int | None
) -> Generator[str | Refusal, None, None]:
    """Yield the list of figures in pieces, in the order of the articles, and why some are missing.

    ``form`` is ``table`` or ``jsonl``, ``canvas`` is for tables, ``jobs`` as in `processes`.
    Raises `SourceError` if a target does not exist, and `WorkersError`.
    """
    found = wanted(wishes, settings)
    ready = partial(_listing, settings, form, canvas)
    between = False
    for part in scale.spread(ready, loaded(found, wishes, settings), processes(found, jobs)):
        if between and not isinstance(part, Refusal):
            yield "\n"  # a blank line
        between = between or (form == "table" and not isinstance(part, Refusal))
        yield part


def _listing(settings: Settings, form: str, canvas: Canvas) -> Callable[[Loaded], str | Refusal]:
    """Return what reads an article and lists its figures, for a process of its own."""
    read = reading(settings)

    def listed(one: Loaded) -> str | Refusal:
        found = read(one)
        if isinstance(found, Refusal):
            return found
        article = found.article
        if form == "table":
            return formats.figures_table([(article, found.figures)], canvas)
        return formats.json_lines(formats.figure_row(article, each) for each in found.figures)

    return listed
