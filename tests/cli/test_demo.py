"""``factcheck demo``: the real check over the sample articles, on any machine, offline."""

import json
import re
from pathlib import Path

from tests.cli._run import factcheck

WANTED = {
    "/live": "alive ok",
    "/moved-for-now": "alive redirected",
    "/moved": "moved http-301",
    "/dead": "dead http-404",
    "/gone": "dead http-410",
    "/blocked": "blocked http-403",
    "/robot-check": "blocked bot-challenge",
    "/legal": "blocked http-451",
    "/slow": "unreachable timeout",
    "/broken": "unreachable http-500",
    "/loop": "unreachable redirect-loop",
    "/not-found-with-200": "suspect soft-404",
    "/members/report": "suspect redirect-to-login",
    "/old/deep/page": "suspect redirect-to-home",
    "/live#chapter-9": "suspect missing-fragment",
    "/live#figures": "alive ok",
    "/parked": "suspect parked-domain",
    "/empty": "suspect empty-page",
}

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")


def shape(line: str) -> str:
    """Return a line without its numbers, which other articles or a free port would change."""
    return re.sub(r"\s+", " ", re.sub(r"\d+", "N", line))


def test_demo(tmp_path: Path) -> None:
    """It exits 0, shows every verdict, and says where the reports lie."""
    ran = factcheck(tmp_path, "demo")
    assert ran.code == 0, ran
    assert ran.err == (
        "Reports: factcheck-demo/reports/report.html factcheck-demo/reports/report.json "
        "factcheck-demo/reports/report.md\n"
    )
    report = json.loads((tmp_path / "factcheck-demo/reports/report.json").read_text("utf-8"))
    assert len(report["articles"]) >= 3
    links = {
        "/" + link["url"].split("/", 3)[-1]: f"{link['verdict']} {link['reason']}"
        for link in report["links"]
    }
    assert WANTED.items() <= links.items()
    assert all(report["summary"]["links"].values()), "a verdict is missing"
    assert all(len(line) <= 100 for line in ran.out.splitlines())
    (shown,) = re.findall(
        r"^```\n(Links with problems\n.*?)^```$", README, re.MULTILINE | re.DOTALL
    )
    excerpt = {shape(line) for line in shown.splitlines() if line not in {"", "…"}}
    assert excerpt <= {shape(line) for line in ran.out.splitlines()}
