"""``factcheck completion``: what a shell has to know to complete commands and options."""

import click
from click.shell_completion import BashComplete, FishComplete, ZshComplete

_SHELLS = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}


@click.command()
@click.argument("shell", type=click.Choice(tuple(_SHELLS)))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print what makes a shell complete commands and options.

    \b
    bash:  eval "$(factcheck completion bash)"      in ~/.bashrc
    zsh:   eval "$(factcheck completion zsh)"       in ~/.zshrc, behind compinit
    fish:  factcheck completion fish > ~/.config/fish/completions/factcheck.fish

    日本語

    コマンドやオプションを補完するための、シェル用の設定を表示します。

    \b
    bash:  ~/.bashrc に eval "$(factcheck completion bash)"
    zsh:   ~/.zshrc の compinit の後に eval "$(factcheck completion zsh)"
    fish:  factcheck completion fish > ~/.config/fish/completions/factcheck.fish
    """
    root = context.find_root()
    told = _SHELLS[shell](root.command, {}, "factcheck", "_FACTCHECK_COMPLETE")
    # `source` would ask the shell for its version first, and needs it to be there
    click.echo(told.source_template % told.source_vars())
