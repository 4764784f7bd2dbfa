"""``factcheck demo``: everything at work, on any machine, offline."""

import re
from importlib.resources import files
from pathlib import Path

import click

from factcheck.cli import _options as options
from factcheck.errors import SourceError, UsageError
from factcheck.settings import NetworkSettings, Settings

MARK = ".factcheck-demo"
"""File that marks a folder as the demo's own."""
SAMPLES = ("factcheck/samples", "articles")
"""The sample articles: in an installed package, and in a clone of the repository."""


@click.command()
@click.option("--into", default="factcheck-demo", metavar="FOLDER", help="Where to put it all.")
@options.no_color
def demo(*, into: str, no_color: bool) -> int:
    """See it all at work, offline.

    Copies the sample articles into a folder, serves a sample web on loopback that stands in for
    the sites they cite, and runs the real check over them. Exits 0 when the check has run.
    """
    from factcheck import audit
    from factcheck.cli import _show
    from factcheck.cli._files import write
    from factcheck.cli._sample_web import sample_web

    folder = Path(into).resolve()
    if folder.exists() and any(folder.iterdir()) and not (folder / MARK).exists():
        raise UsageError(f"{into} holds something else; name a new folder with --into.")
    network = NetworkSettings(
        allow_private=True, deadline=2.0, retries=1, retry_wait=0.1, spacing=0.01
    )
    settings = Settings(root=folder, network=network)
    _show.prepare(settings)
    with sample_web() as web:
        write(folder / MARK, "This folder belongs to `factcheck demo`, which writes it anew.\n")
        _copy_samples(folder / "articles", web)
        outcome = audit.check(audit.Wishes(), settings, options.now(), _show.progress)
    paths = _show.write_reports(outcome.report, settings)
    _show.show(outcome.report, "terminal", None, _show.canvas(no_color=no_color))
    _show.close(outcome, paths, quiet=False, shown=True)
    return 0


def _copy_samples(folder: Path, web: str) -> None:
    """Write the sample articles with every address moved to the sample web."""
    from factcheck.cli._files import write

    root = Path(str(files("factcheck"))).parent
    found = [path for name in SAMPLES for path in sorted((root / name).glob("*.md"))]
    if not found:
        raise SourceError("The sample articles are missing; install factcheck-linter again.")
    for path in found:
        text = re.sub(r"https?://(?=[\w-]+\.)", f"{web}/", path.read_text("utf-8"))
        write(folder / path.name, text)
    links = files("factcheck.cli").joinpath("_demo_links.md").read_text("utf-8")
    write(folder / "links.md", links.replace("{web}", web))
