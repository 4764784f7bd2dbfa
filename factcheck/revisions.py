"""The door to git: files as they were at a revision, and who works here.

git is run without a shell, and nothing that the user or a repository names is ever an option.
"""

import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from factcheck.errors import UsageError
from factcheck.nouns import dataclass
from factcheck.said import audit as say

_COMMIT = re.compile(rb"[0-9a-f]{40,64}\n?")
_PATIENCE = 60
"""Seconds that one look into a repository may take."""


@dataclass(frozen=True, slots=True)
class Revision:
    """A revision of the repository around the working directory."""

    commit: str
    """The full name of its commit, hexadecimal."""
    root: Path
    """The folder of the repository."""
    renamed: Mapping[str, str]
    """Paths of files that were renamed since, from ``root``, to their paths of then."""

    def data(self, source: str, most: int) -> bytes | None:
        """Return the bytes that a file had, wherever it lay then, or None if there was none.

        ``source`` is a path from the working directory; a URL and ``-`` are in no repository.
        A file of more than ``most`` bytes counts as none.
        """
        if source == "-" or "://" in source:
            return None
        try:
            path = Path(source).resolve().relative_to(self.root).as_posix()
        except (OSError, RuntimeError, ValueError):  # a circle of links, or outside of it
            return None
        name = f"{self.commit}:{self.renamed.get(path, path)}"
        size = _git(("cat-file", "-s", name))
        if size is None or int(size) > most:
            return None
        return _git(("cat-file", "blob", name))


def at(name: str) -> Revision:
    """Return the revision that git knows by a name: a branch, a tag, ``HEAD~1``, a commit.

    Raises `UsageError` without git, without a repository, and for a name that means no commit.
    """
    top = _git(("rev-parse", "--show-toplevel"))
    if top is None:
        raise UsageError(say.NO_REPOSITORY.of())
    found = None
    if name and not name.startswith("-") and "\0" not in name:
        wanted = f"{name}^{{commit}}"
        found = _git(("rev-parse", "--verify", "--quiet", "--end-of-options", wanted))
    if found is None or not _COMMIT.fullmatch(found):
        raise UsageError(say.NO_REVISION.of(name=name))
    commit = found.decode().strip()
    root = Path(top.decode("utf-8", "surrogateescape").removesuffix("\n")).resolve()
    return Revision(commit, root, _renamed(commit))


def user() -> str:
    """Return git's ``user.name`` in this folder, empty without git or without a name."""
    try:
        name = _git(("config", "user.name")) or b""
    except UsageError:
        return ""
    return name.decode("utf-8", "replace").strip()


def _renamed(commit: str) -> dict[str, str]:
    words = ("diff", "--name-status", "--find-renames", "--diff-filter=R", "--no-ext-diff", "-z")
    listed = _git((*words, commit, "--")) or b""
    names = [part.decode("utf-8", "surrogateescape") for part in listed.split(b"\0")]
    return {new: old for old, new in zip(names[1::3], names[2::3], strict=False)}


def _git(words: Sequence[str]) -> bytes | None:
    """Return what git prints; None if it refuses. Raises `UsageError` if it cannot be run."""
    try:
        done = subprocess.run(  # noqa: S603 (no shell, and no word of others is an option)
            ["git", *words],  # noqa: S607 (the user's own git)
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise UsageError(say.NO_GIT.of(why=type(error).__name__)) from error
    return done.stdout if done.returncode == 0 else None
