"""The family of formats (`Report` → text), and what else is printed for programs and people.

`figure_row`, `link_row` and `json_lines` are the machine contracts; `figures_table` and
`links_table` are the same for people; `schema` describes the JSON report.
"""

from factcheck.formats._rows import figure_row, json_lines, link_row
from factcheck.formats._tables import figures_table, links_table
from factcheck.formats._values import value_text

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
