"""``factcheck audit``: the links of the catalogue, every night."""

from functools import partial

import click

from factcheck.cli import _nightly as nightly
from factcheck.cli import _options as options
from factcheck.cli import _reporting as reporting
from factcheck.said import both
from factcheck.settings import Settings


@click.command()
@click.option("--budget", metavar="TIME", callback=nightly.seconds, help=both(
    "Begin no link after this time: 90s, 20m, 1h30m. The next audit takes up the rest.",
    "この時間(90s、20m、1h30m)を過ぎたら新しいリンクに進まない。残りは次回に回す"))  # fmt: skip
@click.option("--vantage", metavar="NAME", callback=nightly.vantage, help=both(
    "From where is asked, such as ci or office; kept with each probe.",
    "どこから確かめるか(ci、office など)。結果と一緒に記録する"))  # fmt: skip
@reporting.fail_on
@click.option("--fail-on-new", is_flag=True, help=both(
    "Only what was not told before sets the exit code.",
    "前回までに知らせていないものだけを終了コードに数える"))  # fmt: skip
@click.option("--notify-command", "notify", metavar="COMMAND", callback=nightly.command, help=both(
    "Gets the report on standard input, only when something has changed.",
    "変化があったときだけ、レポートを標準入力で受け取るコマンド"))  # fmt: skip
@click.option("--dry-run", is_flag=True, help=both(
    "Tell which links are due, and ask nobody.",
    "確かめる時期のリンクを示すだけで、どこにも接続しない"))  # fmt: skip
@options.engine
@options.configured
@options.remembered
@options.asking
@nightly.quiet
@options.verbose
def audit(  # noqa: PLR0913 (one argument an option)
    *,
    settings: Settings,
    budget: float | None,
    vantage: str | None,
    fail_on: str | None,
    fail_on_new: bool,
    notify: list[str] | None,
    dry_run: bool,
    engine: str,
    quiet: bool,
    verbose: bool,
) -> int:
    """Probe the catalogue's links that are due; tell what changed.

    Politely: one request at a time to a host, a second apart, later if its robots.txt asks for
    it; the riskiest first. It may be stopped or killed: the next run goes on there. The report,
    reports/audit.md, stays as it is until something changes.

    Exit codes: 0 nothing at or above --fail-on (broken links are errors, all others that are not
    good warnings); 1 there is, or with --fail-on-new there is something new; 2 usage, settings, a
    broken or empty catalogue, a history or report that cannot be used, or a --notify-command that
    failed; 3 links could not be checked for want of a network.

    日本語

    台帳のリンクのうち時期の来たものを確かめ、変化を知らせます。

    同じホストには1件ずつ、1秒以上(robots.txt が求めればそれ以上)空け、危ういものから順に
    確かめます。途中で止めても、次回はその続きから始めます。reports/audit.md は、変化が
    あるまで同じ内容のままです。

    終了コード: 0 --fail-on 以上のものなし(リンク切れはエラー、ほかの問題は警告)、1 あり
    (--fail-on-new では新しいものだけ)、2 使い方・設定・台帳・履歴・レポートの誤り、または
    --notify-command の失敗、3 ネットワークがなく確かめられないリンクがあった。
    """
    from factcheck.audit import ending
    from factcheck.audit.nightly import World
    from factcheck.audit.nightly import audit as opened
    from factcheck.cli import _progress
    from factcheck.cli._files import require_writable

    settings = options.changed(settings, fail_on=fail_on, vantage=vantage)
    require_writable(settings.root / settings.reports)
    track = partial(_progress.lines if verbose else _progress.bar, tongue=settings.tongue)
    now, world = options.now(), World(engine=engine)
    with opened(settings, now, budget, dry=dry_run, track=track, world=world) as outcome:
        if dry_run:
            nightly.show_due(outcome, settings)
            return 0
        nightly.told(outcome, settings, notify, quiet=quiet)
        return ending.audit_code(outcome, settings.fail_on, only_new=fail_on_new)
