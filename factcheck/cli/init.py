"""``factcheck init``: write the settings file and the workflow."""

from pathlib import Path

import click

from factcheck.cli import _options as options
from factcheck.errors import UsageError
from factcheck.said import cli as say
from factcheck.said import workflow_file
from factcheck.said.settings_file import TEXT
from factcheck.settings import FILE

WORKFLOW = ".github/workflows/factcheck.yml"


@click.command()
def init() -> None:
    """Write factcheck.toml with its defaults, and a workflow.

    The workflow (.github/workflows/factcheck.yml) checks what a pull request adds, with factcheck
    from the repository from which this one was installed. What is there already is left as it is.

    日本語

    既定値の factcheck.toml とワークフローを作ります。

    ワークフロー(.github/workflows/factcheck.yml)は、プルリクエストが加えたものを、いま使って
    いる factcheck の取得元から入れたもので確かめます。すでにあるファイルはそのままにします。
    """
    from factcheck.cli import _origin
    from factcheck.cli._files import write

    tongue, origin = options.tongue(), _origin.requirement()
    steps = workflow_file.STEPS.replace("@ }}", f" || '{origin}' }}}}" if origin else " }}")
    texts = {FILE: TEXT.to(tongue), WORKFLOW: workflow_file.TEXT.to(tongue) + steps}
    wanted = [name for name in texts if not Path(name).exists()]
    if not wanted:
        raise UsageError(say.HAS_SETTINGS.of(file=FILE))
    for name in wanted:
        write(Path(name), texts[name])
    click.echo(say.WROTE_SETTINGS.to(tongue, file=", ".join(wanted)))
    if WORKFLOW in wanted and not origin:
        click.echo(f"factcheck: {workflow_file.MISSING.to(tongue)}", err=True)
