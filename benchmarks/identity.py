"""What becomes of verified claims when articles are edited: kept, stale or lost, by kind of edit.

Usage: ``python benchmarks/identity.py [ARTICLES]``: so many articles a row (100 if not named), some
30 claims each, with a fixed seed. The same measurement, smaller, is `tests/test_identity.py`.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests._identity import measured, table
from tests._newsroom import EDITS


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    results = {}
    for edit in EDITS:
        for lang in ("ja", "en"):
            results[edit, lang, "full"] = measured(lang, "full", edit, rounds)
            results[edit, lang, "figures"] = measured(lang, "figures", edit, rounds)
    sys.stdout.write(f"{table(results)}\n")


if __name__ == "__main__":
    main()
