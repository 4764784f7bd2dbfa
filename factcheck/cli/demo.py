"""``factcheck demo``: everything at work, on any machine, offline."""

import re
from functools import partial
from pathlib import Path

import click

from factcheck.cli import _options as options
from factcheck.errors import SourceError, UsageError
from factcheck.said import both
from factcheck.said import cli as say
from factcheck.settings import NetworkSettings, Settings

MARK = ".factcheck-demo"
"""File that marks a folder as the demo's own."""
SAMPLES = ("factcheck/samples", "articles")
"""The sample articles: in an installed package, and in a clone of the repository."""


@click.command()
@click.option("--into", default="factcheck-demo", metavar="FOLDER", help=both(
    "Where to put it all.", "一式を置くフォルダー"))  # fmt: skip
@options.no_color
def demo(*, into: str, no_color: bool) -> int:
    """See it all at work, offline.

    Copies the sample articles into a folder, serves a sample web on loopback that stands in for
    the sites they cite, and runs the real check over them. Exits 0 when the check has run.

    日本語

    すべての働きを、ネットワークなしで見せます。

    見本の記事をフォルダーに写し、引用先の代わりになる見本のウェブを手元で動かし、
    本番と同じ検査をします。検査が済めば終了コードは 0 です。
    """
    from factcheck import audit
    from factcheck.audit import checking
    from factcheck.cli import _progress, _show
    from factcheck.cli._files import write
    from factcheck.cli._sample_web import sample_web

    folder = Path(into).resolve()
    if folder.exists() and any(folder.iterdir()) and not (folder / MARK).exists():
        raise UsageError(say.NOT_EMPTY.of(folder=into))
    network = NetworkSettings(
        allow_private=True, deadline=2.0, retries=1, retry_wait=0.1, spacing=0.01
    )
    settings = Settings(root=folder, network=network, ui_lang=options.tongue())
    _show.prepare(settings)
    with sample_web() as web:
        write(folder / MARK, say.DEMO_FOLDER.to(settings.tongue))
        _copy_samples(folder / "articles", web)
        outcome = checking.check(
            audit.Wishes(), settings, options.now(), partial(_progress.bar, tongue=settings.tongue)
        )
    paths = _show.write_reports(outcome.report, settings)
    _show.show(outcome.report, "terminal", None, _show.canvas(settings, no_color=no_color))
    _show.close(outcome, paths, quiet=False, shown=True)
    return 0


def _copy_samples(folder: Path, web: str) -> None:
    """Write the sample articles with every address moved to the sample web."""
    from importlib.resources import files

    from factcheck.cli._files import write

    root = Path(str(files("factcheck"))).parent
    found = [path for name in SAMPLES for path in sorted((root / name).glob("*.md"))]
    if not found:
        raise SourceError(say.NO_SAMPLES.of())
    for path in found:
        text = re.sub(r"https?://(?=[\w-]+\.)", f"{web}/", path.read_text("utf-8"))
        write(folder / path.name, text)
    links = files("factcheck.cli").joinpath("_demo_links.md").read_text("utf-8")
    write(folder / "links.md", links.replace("{web}", web))
