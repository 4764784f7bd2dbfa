"""Work out which words the expressions of every language need, once for all runs.

Usage: ``python scripts/told_needs.py``; writes ``factcheck/recognizers/_needs_data.py``. Run it
when `tests/recognizers/test_needed.py` asks for it. What an expression needs that is not in the
file is worked out where it is used: nothing but time depends on it.
"""

import subprocess
import sys
from pathlib import Path

from factcheck.model.width import width
from factcheck.plugins import names
from factcheck.recognizers import language_of
from factcheck.recognizers._endings import found_endings
from factcheck.recognizers._needed import SEPARATOR, digest, found_needed

FILE = Path(__file__).parent.parent / "factcheck" / "recognizers" / "_needs_data.py"
HEAD = '''"""Words that expressions of a language need, as scripts/told_needs.py finds them: data.

An expression is named by its digest (`_needed.digest`); the words of one clause stand between
bars (`_needed.SEPARATOR`).
"""

'''
_COLUMNS = 72


def main() -> None:
    """Write the file."""
    needed: dict[str, list[str]] = {}
    endings: dict[str, str] = {}
    for language in names("factcheck.languages"):
        phrases = language_of(language).phrases
        told = {one for each in phrases.told.values() for one in each}
        told |= {*phrases.ancient, *phrases.named_ages}
        for written in told | {phrases.titles}:
            clauses = found_needed(written)
            needed[digest(written)] = [SEPARATOR.join(sorted(clause)) for clause in clauses]
        endings |= {digest(written): SEPARATOR.join(found_endings(written)) for written in told}
    lines = [HEAD, "NEEDED: dict[str, tuple[str, ...]] = {"]
    lines += [f'"{key}": ({"".join(f"{shown(one)}," for one in clauses)}),'
              for key, clauses in sorted(needed.items())]  # fmt: skip
    lines += ["}", '"""What each expression needs: of each clause, one word."""']
    lines += ["ENDINGS: dict[str, str] = {"]
    lines += [f'"{key}": {shown(words)},' for key, words in sorted(endings.items())]
    lines += ["}", '"""What must end right before its number; none where that is not known."""']
    FILE.write_text("\n".join([*lines, ""]), "utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", FILE], check=True)


def shown(words: str) -> str:
    """Return a string as it stands in the file, in pieces that are no wider than a line."""
    pieces = [""]
    for sign in words:
        if width(pieces[-1] + sign) > _COLUMNS:
            pieces.append("")
        pieces[-1] += sign
    return "(" * (len(pieces) > 1) + " ".join(map(repr, pieces)) + ")" * (len(pieces) > 1)


if __name__ == "__main__":
    main()
