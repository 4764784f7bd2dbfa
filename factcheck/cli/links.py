"""``factcheck links``: list the links."""

import click

from factcheck.cli import _options as options
from factcheck.said import both
from factcheck.settings import Settings


@click.command()
@options.targets
@click.option("--format", "form", type=click.Choice(["table", "jsonl"]), default="table",
              help=both("A table for people, or one JSON object a line.",
                        "人が読む表、または1行に1つの JSON"))  # fmt: skip
@options.lang
@options.configured
@options.asking
@options.no_color
def links(
    *,
    settings: Settings,
    targets: tuple[str, ...],
    form: str,
    lang: str | None,
    no_color: bool,
) -> int:
    """List the links of articles, exactly bounded.

    Each with its place, its address, the words it marks and how it is written. Nothing is
    written; only articles that are named by their URL are fetched.

    日本語

    記事のリンクを、正確な範囲とともに一覧にします。

    位置・URL・リンクの付いた語・書き方を示します。何も書かず、接続するのは URL で指定した記事を
    読むときだけです。
    """
    from factcheck import audit, formats
    from factcheck.cli import _show

    gathered, refusals = audit.gather(audit.Wishes(targets, "links", language=lang), settings)
    if form == "jsonl":
        rows = (formats.link_row(one.article, link) for one in gathered for link in one.links)
        text = formats.json_lines(rows)
    else:
        found = [(one.article, one.links) for one in gathered]
        text = formats.links_table(found, _show.canvas(settings, no_color=no_color))
    click.echo(text, nl=False)
    return _show.refuse(refusals)
