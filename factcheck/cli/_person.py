"""Who decides."""

import subprocess

from factcheck.errors import UsageError
from factcheck.said import cli as say


def git_name() -> str:
    """Return ``git config user.name``, empty if git or the name is not there."""
    try:
        done = subprocess.run(
            ["git", "config", "user.name"],  # noqa: S607 (the user's own git)
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return ""
    return done.stdout.strip()


def required(who: str) -> str:
    """Return the name; raises `UsageError` without one: only people decide."""
    if not who.strip():
        raise UsageError(say.WHO.of())
    return who.strip()
