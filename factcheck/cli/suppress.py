"""``factcheck suppress``: leave findings as they are until a day."""

from datetime import date

import click

from factcheck.cli import _options as options
from factcheck.errors import UsageError
from factcheck.said import both
from factcheck.said import suppressing as say
from factcheck.settings import Settings


@click.command()
@click.argument("names", metavar="[FINGERPRINT|PATH:LINE]...", nargs=-1)
@click.option("--reason", metavar="TEXT", help=both(
    "Why they are left as they are.", "そのままにする理由"))  # fmt: skip
@click.option("--until", type=options.Day(), metavar="DATE", help=both(
    "Last day on which they are, YYYY-MM-DD.", "最後の日(YYYY-MM-DD)"))  # fmt: skip
@click.option("--check", "only", multiple=True, metavar="CHECK", help=both(
    "Of the findings at a line, only those of this check.", "その行の指摘のうち、この検査だけ"
))  # fmt: skip
@click.option("--prune", is_flag=True, help=both(
    "Remove what has expired or matches nothing any more.",
    "期限の切れたもの、当たる指摘のないものを消す"))  # fmt: skip
@options.configured
@options.remembered
def suppress(  # noqa: PLR0913 (one argument an option)
    *,
    settings: Settings,
    names: tuple[str, ...],
    reason: str | None,
    until: date | None,
    only: tuple[str, ...],
    prune: bool,
) -> None:
    """Leave findings of the last run as they are, until a day.

    Writes factcheck-suppressions.toml. A suppression that has expired, or that matches nothing
    any more, fails the next check; --prune removes it. In an article a comment does the same:

    \b
      <!-- factcheck: ignore[dead-link] reason -->

    日本語

    前回の実行の指摘を、期限までそのままにします。

    factcheck-suppressions.toml に書きます。期限が切れたもの、当たる指摘がなくなったものがあると
    次の check は失敗します。--prune で消せます。記事の中では次のコメントで同じことができます:

    \b
      <!-- factcheck: ignore[dead-link] 理由 -->
    """
    from factcheck.audit import checking
    from factcheck.audit.suppressing import added
    from factcheck.cli._files import write
    from factcheck.storage.suppressions import FILE, load, text

    now = options.now()
    if not (prune and not names) and not (names and reason and reason.strip() and until):
        raise UsageError(say.INCOMPLETE.of())
    if until is not None and until < now.date():
        raise UsageError(say.PAST.of(until=until))
    path = settings.root / FILE
    before = load(path)
    outcome = checking.check(*checking.again(settings)[:1], settings, now)
    gone = [each for each in before if each in outcome.outworn] if prune else []
    kept = [each for each in before if each not in gone]
    fresh = added(outcome.report, names, only, " ".join((reason or "").split()), until)
    keys = {(each.check, each.fingerprint) for each in fresh}
    kept = [each for each in kept if (each.check, each.fingerprint) not in keys]
    if fresh or gone:
        write(path, text([*kept, *fresh]))
    counts = {"added": len(fresh), "pruned": len(gone), "total": len(kept) + len(fresh)}
    click.echo(say.WROTE.to(settings.tongue, file=FILE, **counts))
