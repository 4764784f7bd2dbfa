"""Who decides, and where the claim that they decide on lies."""

import subprocess
from pathlib import Path

from factcheck.errors import CatalogError, UsageError
from factcheck.storage import catalog


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
        raise UsageError("Who decides? Name a person with --by, or set by in factcheck.toml.")
    return who.strip()


def file_of(claim_id: str, folder: Path) -> Path:
    """Return the file of the catalogue that holds a claim.

    Raises `CatalogError` if none does, or if a file has a mistake.
    """
    for path in sorted(folder.glob("*.toml")):
        # A look at the bytes first: parsing every file of a large catalogue takes seconds.
        if claim_id in (catalog.read(path) or ""):
            known = catalog.load(path)
            if known and any(claim.id == claim_id for claim in known.claims):
                return path
    raise CatalogError(f'No claim in {folder.name}/ has the id "{claim_id}"; see reports/ for ids.')
