"""``factcheck catalog``: bring ``claims/`` up to date with the articles."""

from datetime import date
from typing import Literal

import click

from factcheck.cli import _options as options
from factcheck.settings import Settings


@click.command()
@options.targets
@click.option("--text", type=click.Choice(["full", "figures"]), help="What is kept of articles "
              "that are new to it: quotes, or figures only.")  # fmt: skip
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if claims/ is behind.")
@options.published
@options.lang
@options.configured
@options.asking
@options.quiet
def catalog(  # noqa: PLR0913 (one argument an option)
    *,
    settings: Settings,
    targets: tuple[str, ...],
    text: Literal["full", "figures"] | None,
    check: bool,
    published: date | None,
    lang: str | None,
    quiet: bool,
) -> int:
    """Bring claims/ up to date with the articles.

    Every claim keeps its id and its log through edits. Nothing is written if any file of the
    catalogue has a mistake; a claim that is gone from its article stays until a person retires it.
    """
    from factcheck import audit
    from factcheck.audit import ledger
    from factcheck.cli import _show
    from factcheck.storage.catalog import save

    wishes = audit.Wishes(targets, published=published, language=lang)
    gathered, refusals = audit.gather(wishes, settings)
    changes = ledger.catalog_changes(gathered, settings, text, options.now())
    for change in changes:
        if not check:
            save(change.path, change.text)
        if not quiet:
            click.echo(_show.change_line(change))
    if not targets and not quiet:
        for path, article in ledger.orphans(settings, changes):
            click.echo(_show.orphan_line(path, article))
    code = _show.refuse(refusals)
    return code or int(check and any(change.differs for change in changes))
