"""``factcheck review``: the local page on which editors decide."""

from datetime import date

import click

from factcheck.cli import _options as options
from factcheck.said import both
from factcheck.settings import Settings


@click.command()
@options.targets
@click.option("--port", type=click.IntRange(0, 65535), default=0, metavar="NUMBER",
              help=both("Port to listen on; default: one that is free.",
                        "待ち受けるポート(既定は空いている番号)"))  # fmt: skip
@click.option("--no-browser", is_flag=True, help=both("Print the address, and open no browser.",
                        "アドレスを表示するだけで、ブラウザーは開かない"))  # fmt: skip
@options.lang
@options.published
@options.configured
@options.remembered
@options.asking
def review(  # noqa: PLR0913 (one argument an option)
    *,
    settings: Settings,
    targets: tuple[str, ...],
    port: int,
    no_browser: bool,
    lang: str | None,
    published: date | None,
) -> None:
    """Open a local page on which a person decides on each claim.

    It lists the articles (those of the settings if none is named) and shows each with its figures
    and links. What is decided goes straight into claims/. It listens on this machine alone, ends
    with Ctrl-C, and asks nothing of the web but articles that are named by their URL: each once,
    at the start.

    日本語

    記述を一つずつ判定するための画面を、手元のブラウザーで開きます。

    記事の一覧から選ぶと(名前を挙げなければ設定の articles)、数値とリンクに印を付けて示します。
    判定は claims/ にそのまま書き込みます。このパソコンの中だけで待ち受け、ウェブに接続
    するのは URL で指定した記事を最初に一度読むときだけです。終わるには Ctrl-C を押してください。
    """
    import webbrowser
    from contextlib import suppress
    from threading import Thread

    from factcheck import revisions
    from factcheck.audit import web
    from factcheck.audit.shelf import Desk, Wanted
    from factcheck.cli import _show
    from factcheck.review import app, serving

    _show.finish(settings)
    shelf = Desk(Wanted(targets, published=published, language=lang), settings, options.now)
    shelf.fetch(lambda url: web.page(url, settings))  # refuses what is not there, at once
    who = settings.by or revisions.user()
    pages = app.create(shelf, who, options.now, settings.tongue)
    with serving.opened(pages, port) as server:
        Thread(target=shelf.warm, daemon=True).start()
        address = f"http://{serving.HOST}:{server.server_port}/"
        click.echo(address)
        if not no_browser:
            webbrowser.open(address)
        with suppress(KeyboardInterrupt):
            server.serve_forever()
