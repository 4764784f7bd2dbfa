"""``factcheck catalog``: bring ``claims/`` up to date with the articles."""

from datetime import date
from typing import Literal

import click

from factcheck.cli import _options as options
from factcheck.said import both
from factcheck.settings import Settings


@click.command()
@options.targets
@click.option("--text", type=click.Choice(["full", "figures"]), help=both(
    "What is kept of articles that are new to it: quotes, or figures only.",
    "新しい記事について台帳に残すもの: 引用(full)、または数値だけ(figures)"))  # fmt: skip
@click.option("--check", is_flag=True, help=both(
    "Write nothing; exit 1 if claims/ is behind.",
    "何も書かず、claims/ が記事より古ければ終了コード 1"))  # fmt: skip
@options.published
@options.lang
@options.jobs
@options.configured
@options.remembered
@options.asking
@options.silent
def catalog(  # noqa: PLR0913 (one argument an option)
    *,
    settings: Settings,
    targets: tuple[str, ...],
    text: Literal["full", "figures"] | None,
    check: bool,
    published: date | None,
    lang: str | None,
    jobs: int | None,
    quiet: bool,
) -> int:
    """Bring claims/ up to date with the articles.

    Every claim keeps its id and its log through edits. Nothing is written if any file of the
    catalogue has a mistake; a claim that is gone from its article stays until a person retires it.

    日本語

    claims/ の台帳を記事に合わせて更新します。

    記述の ID と記録は、記事を編集しても失われません。台帳のどれかに誤りがあれば何も
    書きません。記事から消えた記述は、人が「削除」とするまで残ります。
    """
    from factcheck import audit
    from factcheck.audit import ledger, upkeep
    from factcheck.cli import _show
    from factcheck.storage.catalog import hand_on, sweep
    from factcheck.storage.decisions import bring_up

    wishes = audit.Wishes(targets, published=published, language=lang)
    if not check:
        _show.finish(settings)
        sweep(settings.root / settings.claims)
    look = upkeep.Upkeep(wishes, settings, options.now()).look(text, jobs)
    for change in look.changes:
        if isinstance(change, ledger.Change) and not check:
            if change.heir_of is not None and change.before is not None:
                hand_on(change.heir_of, change.before, change.text, change.path)
            else:
                bring_up(change.path, change.before, change.text)
        if not quiet:
            click.echo(_show.change_line(change, settings.tongue))
    for left in look.open:
        click.echo(_show.open_line(left, settings.tongue), err=True)
    if not targets and not quiet:
        known = {path for change in look.changes for path in (change.path, change.heir_of)}
        for path, article in ledger.orphans(settings, known | {left.path for left in look.open}):
            click.echo(_show.orphan_line(path, article, settings.tongue))
    code = _show.refuse(look.refusals)
    behind = sum(change.differs for change in look.changes) if check else 0
    if behind:
        _show.behind(behind, len(look.changes), settings.tongue)
    return code or int(behind > 0)
