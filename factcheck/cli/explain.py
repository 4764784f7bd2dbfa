"""``factcheck explain``: what a check means."""

import click
from click.shell_completion import CompletionItem

from factcheck.cli import _options as options
from factcheck.errors import UsageError
from factcheck.said import cli as say
from factcheck.said.explaining import FAMILIES, MORE


def _ids(_: click.Context, __: click.Parameter, begun: str) -> list[str | CompletionItem]:
    from factcheck import checks

    return [name for name in checks.ids() if name.startswith(begun)]


@click.command()
@click.argument("check", required=False, shell_complete=_ids)
def explain(check: str | None) -> None:
    """Explain a check; without a name, list them all.

    Reports name the check of a finding in brackets, such as [dead-link].

    日本語

    検査の意味を説明します。名前がなければ一覧を示します。

    検査の名前は、レポートの指摘に [dead-link] のように添えてあります。
    """
    from difflib import get_close_matches

    from factcheck import checks

    tongue = options.tongue()
    if check is None:
        click.echo(_listed(click.get_current_context()), nl=False)
        return
    if check not in checks.ids():
        near = get_close_matches(check, checks.ids(), 1)
        words = say.NEAR_CHECK.of(check=check, near=near[0]) if near else None
        raise UsageError(words or say.NO_CHECK.of(check=check))
    click.echo(f"{check}\n\n{checks.explain(check, tongue)}")


def _listed(context: click.Context) -> str:
    """Return all checks by family, each with the first sentence of its page."""
    from factcheck import checks

    tongue = options.tongue()
    shown = context.make_formatter()
    for family, members in checks.families().items():
        with shown.section(FAMILIES[family].to(tongue)):
            shown.write_dl([(name, checks.explain(name, tongue).splitlines()[0])
                            for name in members])  # fmt: skip
    shown.write_paragraph()
    shown.write_text(MORE.to(tongue))
    return shown.getvalue()
