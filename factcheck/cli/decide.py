"""``factcheck decide``: write down what a person found out about claims."""

import click

from factcheck import plugins
from factcheck.cli import _options as options
from factcheck.model.words import FIGURE_KINDS, Overlay, Status
from factcheck.said import both
from factcheck.settings import Settings

DECISIONS = [status.value for status in Status if status is not Status.OPEN]
STATES = [*(status.value for status in Status), *(overlay.value for overlay in Overlay)]
CHECKS = [name for name in plugins.names("factcheck.checks") if not name.endswith("-link")]


@click.command()
@click.argument("ids", metavar="[CLAIM-ID]...", nargs=-1)
@click.option("--status", type=click.Choice(DECISIONS),
              help=both("What was decided.", "判定"))  # fmt: skip
@click.option("--by", metavar="WHO", help=both(
    "Who decided; default: the settings', else git's name.",
    "判定した人(既定は設定の by、なければ git の名前)"))  # fmt: skip
@click.option("--method", metavar="TEXT", help=both("How it was checked.", "確認の方法"))
@click.option("--source", metavar="URL", help=both(
    "Against what it was checked.", "照らし合わせた資料"))  # fmt: skip
@click.option("--note", metavar="TEXT", help=both(
    "Anything else; required for unverifiable.", "備考(unverifiable では必須)"))  # fmt: skip
@click.option("--article", "articles", multiple=True, metavar="PATH", help=both(
    "All claims of an article, or of a folder.", "その記事(フォルダー)の記述"))  # fmt: skip
@click.option("--kind", "kinds", type=click.Choice(FIGURE_KINDS), multiple=True, help=both(
    "All claims with such a figure.", "その種類の数値を含む記述"))  # fmt: skip
@click.option("--status-is", "states", type=click.Choice(STATES), metavar="STATUS", multiple=True,
              help=both(f"All claims with that status: {', '.join(STATES)}.",
                        f"その状態にある記述: {', '.join(STATES)}"))  # fmt: skip
@click.option("--check", "found_by", type=click.Choice(CHECKS), metavar="CHECK", multiple=True,
              help=both("All claims in which that check found something (see factcheck explain).",
                        "その検査の指摘がある記述(検査の一覧は factcheck explain)"))  # fmt: skip
@click.option("--text", default="", metavar="WORDS", help=both(
    "All claims with these words.", "その語句を含む記述"))  # fmt: skip
@click.option(
    "--dry-run",
    is_flag=True,
    help=both(
        "List the claims, with their ids; write nothing.",
        "該当する記述と ID を並べるだけで、何も書かない",
    ),
)
@click.option("--yes", is_flag=True, help=both(
    "Do not ask before deciding on many claims.", "まとめて判定する前に確認しない"))  # fmt: skip
@options.configured
def decide(  # noqa: PLR0913 (one argument an option)
    *,
    settings: Settings,
    ids: tuple[str, ...],
    status: str | None,
    by: str | None,
    method: str | None,
    source: str | None,
    note: str | None,
    articles: tuple[str, ...],
    kinds: tuple[str, ...],
    states: tuple[str, ...],
    found_by: tuple[str, ...],
    text: str,
    dry_run: bool,
    yes: bool,
) -> int:
    """Append what a person decided to the logs of claims.

    Claims are named by their ids, or by what they have in common; with --dry-run they are listed
    in reading order, and nothing is written. The log is append-only, and its last entry is the
    claim's status. A machine never writes `verified`: a name is required.

    日本語

    人の判定を、記述の記録に書き足します。

    記述は ID か条件で指定します。--dry-run では該当する記述を本文の順に並べるだけで、何も
    書きません。記録は書き足すだけで、最後の記録が状態になります。機械が「確認済」を書くことは
    なく、判定した人の名前が要ります。
    """
    from factcheck.audit.choosing import Filter
    from factcheck.cli import _deciding

    wanted = Filter(articles, kinds, states, found_by, text)
    job = _deciding.Job(settings, ids, wanted, options.now())
    if dry_run:
        return _deciding.listed(job)
    what = _deciding.Decision(status, by, method, source, note)
    return _deciding.decided(job, what, yes=yes)
