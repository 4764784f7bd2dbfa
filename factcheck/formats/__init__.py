"""The family of formats (`Report` → text), and what else is printed for programs and people.

`figure_row`, `link_row` and `json_lines` are the machine contracts; `figures_table` and
`links_table` are the same for people; `schema` describes the JSON report.
"""

from collections.abc import Iterable, Mapping

from factcheck.formats._tables import figures_table, links_table
from factcheck.formats._values import value_text
from factcheck.model.records import Article, Figure, Link

__all__ = [
    "figure_row",
    "figures_table",
    "json_lines",
    "link_row",
    "links_table",
    "schema",
    "value_text",
]


def schema() -> str:
    """Return the JSON Schema (draft 2020-12) of the JSON report."""
    from importlib.resources import files  # noqa: PLC0415 (7 ms that one command needs)

    return files(__name__).joinpath("report.schema.json").read_text("utf-8")


def figure_row(article: Article, figure: Figure) -> dict[str, object]:
    """Return a figure as ``figures --format jsonl`` prints it: see `_rows.figure_row`."""
    from factcheck.formats import _rows  # noqa: PLC0415 (tables need no `json`)

    return _rows.figure_row(article, figure)


def link_row(article: Article, link: Link) -> dict[str, object]:
    """Return a link as ``links --format jsonl`` prints it: see `_rows.link_row`."""
    from factcheck.formats import _rows  # noqa: PLC0415 (as above)

    return _rows.link_row(article, link)


def json_lines(rows: Iterable[Mapping[str, object]]) -> str:
    """Return the rows as JSON lines: one object a line, keys in the order of the row."""
    from factcheck.formats import _rows  # noqa: PLC0415 (as above)

    return _rows.json_lines(rows)
