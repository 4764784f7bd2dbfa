"""``factcheck check``: the main job."""

from datetime import date
from functools import partial
from typing import Literal

import click

from factcheck.cli import _options as options
from factcheck.cli import _reporting as reporting
from factcheck.said import both
from factcheck.settings import Settings


@click.command()
@options.targets
@reporting.presented
@reporting.fail_on
@options.only
@click.option("--offline", is_flag=True, help=both(
    "Ask nobody; believe what is fresh in the history.",
    "どこにも接続せず、履歴にある新しい結果だけを使う"))  # fmt: skip
@click.option("--refresh", is_flag=True, help=both(
    "Probe links again that were probed lately.", "最近確かめたリンクも確かめ直す"))  # fmt: skip
@options.since
@options.published
@options.lang
@options.spread
@options.configured
@options.remembered
@options.asking
@options.evidence
@options.verbose
def check(  # noqa: PLR0913 (one argument an option)
    *,
    settings: Settings,
    targets: tuple[str, ...],
    wanted: reporting.Presentation,
    fail_on: str | None,
    only: Literal["links", "figures"] | None,
    offline: bool,
    refresh: bool,
    since: str | None,
    published: date | None,
    lang: str | None,
    jobs: int | None,
    engine: str,
    verbose: bool,
) -> int:
    """Check links and figures of articles, and write reports.

    Reads the articles (those of the settings if none is named), probes their links, compares
    figures with the pages they cite, lists those that wait for a person, and writes reports/.

    Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 usage, settings, a broken
    catalogue or an unreadable article; 3 nothing could be checked for want of a network.

    日本語

    記事のリンクと数値を確かめ、レポートを書きます。

    記事(指定がなければ設定にあるもの)のリンクを確かめ、数値を引用先のページと照合し、人の確認を
    待つ数値を挙げて、reports/ に書きます。

    終了コード: 0 --fail-on 以上の指摘なし、1 指摘あり、2 使い方・設定・台帳の誤り、または
    読めない記事、3 ネットワークがなく何も確かめられなかった。
    """
    from factcheck import audit
    from factcheck.audit import checking
    from factcheck.cli import _progress, _show

    formats = () if wanted.no_reports else None
    settings = options.changed(settings, fail_on=fail_on, formats=formats)
    wishes = audit.Wishes(targets, only, offline, refresh, False, published, lang, since)
    _show.prepare(settings, wanted.more, wanted.output)
    track = partial(_progress.lines if verbose else _progress.bar, tongue=settings.tongue)
    outcome = checking.check(wishes, settings, options.now(), track, jobs=jobs, engine=engine)
    _show.present(outcome, settings, wanted)
    return outcome.report.exit_code
