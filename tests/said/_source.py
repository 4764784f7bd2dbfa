"""What the source says to people, found in its syntax: every sentence, wherever it stands."""

import ast
from collections.abc import Iterator
from pathlib import Path

import factcheck

ROOT = Path(factcheck.__file__).parent


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Yield each file's path below the package, and its syntax."""
    for path in sorted(ROOT.rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text("utf-8"))


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    """Yield the calls of what has one of these names, also as an attribute (``errors.X``)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in names:
                yield node


def speaks(tree: ast.Module) -> bool:
    """Tell whether a file imports `Words` from `factcheck.said` (others have another `Words`)."""
    return any(
        isinstance(node, ast.ImportFrom)
        and node.module == "factcheck.said"
        and any(name.name == "Words" for name in node.names)
        for node in ast.walk(tree)
    )


def written(node: ast.expr) -> str | None:
    """Return the sentence that an expression writes out, ``{}`` for its values; None if none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
        )
    return None
