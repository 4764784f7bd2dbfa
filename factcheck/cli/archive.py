"""``factcheck archive``: ask the Wayback Machine to copy pages."""

import os
import time
from collections import Counter

import click

from factcheck.cli import _options as options
from factcheck.errors import UsageError
from factcheck.said import archives as say
from factcheck.said import both
from factcheck.settings import Settings


@click.command()
@click.argument("targets", metavar="[URL|PATH]...", nargs=-1)
@click.option("--wait", type=click.IntRange(0, 3_600), default=0, metavar="SECONDS", help=both(
    "Ask for so long whether the copies have been made (0, the default: do not ask).",
    "この秒数まで、保存が済んだかを尋ね続ける(既定は 0: 尋ねない)"))  # fmt: skip
@options.configured
@options.asking
@options.silent
def archive(*, settings: Settings, targets: tuple[str, ...], wait: int, quiet: bool) -> int:
    """Ask the Wayback Machine to copy pages.

    A URL stands for its page, an article for all pages that it links; if nothing is named, the
    articles of the settings are meant. The archive takes ten pages a minute, and copies them
    later: submitted is not archived. Keys are read from IA_ACCESS_KEY_ID and IA_SECRET_ACCESS_KEY
    (https://archive.org/account/s3.php).

    Exit codes: 0 all pages were submitted or archived; 1 some were refused; 2 no keys, usage or
    settings, or an article that could not be read.

    日本語

    Wayback Machine にページの保存を頼みます。

    URL を指定すればそのページを、記事(指定がなければ設定にあるもの)を指定すればそのリンク先をす
    べて頼みます。1分に10ページずつで、保存は後から行われます。依頼済は保存済ではありません。鍵は環
    境変数 IA_ACCESS_KEY_ID と IA_SECRET_ACCESS_KEY から読みます
    (https://archive.org/account/s3.php)。

    終了コード: 0 すべて依頼済か保存済、1 保存できないものがある、2 鍵がない、使い方・設定の誤り、
    または読めない記事。
    """
    from factcheck.audit import archiving
    from factcheck.cli import _show
    from factcheck.formats._safe import one_line

    own = archiving.keys(os.environ)
    urls, refusals = archiving.pages(targets, settings)
    if not urls:
        raise UsageError(say.NO_PAGES.of())
    counts: Counter[str] = Counter()
    for one in archiving.save(urls, own, settings, wait, time.sleep):
        counts[one.state] += 1
        if not quiet:
            its = {"url": one.url, "address": one.address, "job": one.job, "reason": one.reason}
            told = {name: one_line(words) for name, words in its.items()}
            click.echo(say.SAVED[one.state].to(settings.tongue, **told))
    if not quiet:
        every = {state: counts[state] for state in say.SAVED}
        click.echo(say.TOTAL.to(settings.tongue, **every))
    return _show.refuse(refusals) or int(counts["refused"] > 0)
