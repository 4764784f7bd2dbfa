"""From where pip has this factcheck, so that other machines can have it from there, too."""

import json
import re
import subprocess
from contextlib import suppress
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Any
from urllib.parse import unquote, urlsplit

NAME = "factcheck-linter"
"""The name of the distribution."""
_SCP = re.compile(r"(?:[\w.-]+@)?([\w.-]+):(?!/)(.+)")
"""How git writes an address for ssh: ``git@host:path`` (git-clone, "Git URLs")."""
_PLAIN = re.compile(r"https?://[\w.:\[\]-]+/[\w.~/+-]+")
"""Addresses that mean nothing to a shell, to YAML or to an expression of a workflow."""
_PATIENCE = 10
"""Seconds that git may take."""


def requirement() -> str:
    """Return what pip installs this factcheck from on another machine; empty if that is not known.

    It is the git repository from which it was installed, or of which the folder is a clone, as
    pip's record tells it ("Recording the Direct URL Origin of installed distributions", PyPA).
    """
    try:
        return of(distribution(NAME))
    except PackageNotFoundError:
        return ""


def of(installed: Distribution) -> str:
    """Return the same for an installed distribution."""
    try:
        record = json.loads(installed.read_text("direct_url.json") or "{}")
        address = str(record.get("url", ""))
        found, commit = _found(address, record.get("vcs_info"))
        public = _public(found)
    except (AttributeError, ValueError):  # no record of the form that is described
        return ""
    if not public:
        return ""
    return f"git+{public}@{commit}" if re.fullmatch("[0-9a-f]{40,64}", commit) else f"git+{public}"


def _found(address: str, repository: Any) -> tuple[str, str]:
    """Return the address of the repository, and the commit that is surely there."""
    if repository is not None:
        return address, str(repository.get("commit_id", ""))
    parts = urlsplit(address)
    if parts.scheme != "file":
        return "", ""
    folder = unquote(parts.path)
    remote = _git(folder, "remote", "get-url", "origin")
    # What was cloned is there; what was committed since may not have been pushed.
    return remote, _git(folder, "rev-parse", "--verify", "--quiet", "refs/remotes/origin/HEAD")


def _git(folder: str, *words: str) -> str:
    command = ["git", "-C", folder, *words]
    with suppress(OSError, subprocess.SubprocessError):
        ran = subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=True)  # noqa: S603 (no shell)
        return ran.stdout.decode("utf-8", "replace").strip()
    return ""


def _public(address: str) -> str:
    """Return the address by which anybody clones a repository, without user or password."""
    if "://" not in address and (ssh := _SCP.fullmatch(address)):
        address = f"ssh://{ssh[1]}/{ssh[2]}"
    parts = urlsplit(address)
    scheme = "https" if parts.scheme == "ssh" else parts.scheme
    host = parts.netloc.rpartition("@")[2]
    if parts.scheme == "ssh":  # whose port is another one's
        host = host.partition(":")[0]
    public = f"{scheme}://{host}{parts.path}"
    return public if _PLAIN.fullmatch(public) else ""
