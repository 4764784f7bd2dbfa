"""The golden files: whole outputs for the sample report.

``python -m tests.formats._golden`` writes them anew; look at the difference before committing.
"""

import re
from dataclasses import replace
from pathlib import Path

from factcheck import plugins
from factcheck.formats import figure_row, figures_table, json_lines, link_row, links_table
from factcheck.model.records import Excuse, Report
from factcheck.plugins import Canvas, Format
from factcheck.said import Tongue
from tests.formats._sample import sample

FOLDER = Path(__file__).parent / "golden"


def rendered(name: str, report: Report, canvas: Canvas | None = None) -> str:
    return plugins.load("factcheck.formats", name, Format).render(report, canvas or Canvas())


def body_only(page: str) -> str:
    """Leave out the style sheet, the script and their hashes: they are files of their own."""
    page = re.sub(r"(<(style|script)>).*?(</\2>)", r"\1…\3", page, flags=re.DOTALL)
    return re.sub(r"&#39;sha256-[\w+/=]+&#39;", "'sha256-…'", page)


def outputs() -> dict[str, str]:
    return {**told("en", ""), **told("ja", ".ja"), **machine()}


def told(tongue: Tongue, mark: str) -> dict[str, str]:
    """Return what is for people, in one language."""
    report = sample(tongue)
    canvas = Canvas(tongue=tongue)
    evidence = [each.evidence for each in report.articles]
    figures = [(each.article, each.figures) for each in evidence]
    links = [(each.article, each.links) for each in evidence]
    return {
        f"report{mark}.txt": rendered("terminal", report),
        f"report{mark}.md": rendered("markdown", report),
        f"report{mark}.html": body_only(rendered("html", report)),
        f"figures{mark}.txt": figures_table(figures, canvas),
        f"links{mark}.txt": links_table(links, canvas),
        f"known{mark}.txt": rendered("terminal", changing(tongue)),
        f"known{mark}.md": rendered("markdown", changing(tongue)),
        f"summary{mark}.md": rendered("github-summary", report),
        f"github{mark}.txt": rendered("github", report),
        f"report{mark}.csv": rendered("csv", report),
        f"statistics{mark}.txt": rendered("statistics", report),
    }


def machine() -> dict[str, str]:
    """Return what is for programs."""
    report = sample()
    evidence = [each.evidence for each in report.articles]
    figures = [(each.article, each.figures) for each in evidence]
    links = [(each.article, each.links) for each in evidence]
    return {
        "report.json": rendered("json", report),
        "report.jsonl": rendered("jsonl", report),
        "report.sarif": rendered("sarif", changing()),
        "report.xml": rendered("junit", changing()),
        "report.codequality.json": rendered("gitlab", report),
        "report.rdjson": rendered("rdjson", changing()),
        "figures.csv": rendered("figures-csv", report),
        "links.csv": rendered("links-csv", report),
        "figures.jsonl": json_lines(
            figure_row(article, one) for article, all_ in figures for one in all_
        ),
        "links.jsonl": json_lines(
            link_row(source, one) for source, found in links for one in found
        ),
    }


def changing(tongue: Tongue = "en") -> Report:
    """Return the sample as a change would show it: some findings are known, one is suppressed."""
    report = sample(tongue)
    articles = []
    for each in report.articles:
        findings = tuple(
            replace(found, is_known=found.check not in {"dead-link", "stale-claim"})
            for found in each.findings
        )
        excused = (
            replace(found, excuse=Excuse("The desk has the survey on paper.", is_inline=False))
            if found.check == "blocked-link"
            else found
            for found in findings
        )
        articles.append(replace(each, findings=tuple(excused)))
    return replace(report, articles=tuple(articles))


if __name__ == "__main__":
    for name, text in outputs().items():
        (FOLDER / name).write_text(text, "utf-8", newline="")
