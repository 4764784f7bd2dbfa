"""Expressions that are compiled when they are first used."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import factcheck
from factcheck.model import late as room
from factcheck.model.late import late

ROOT = Path(factcheck.__file__).parent


def test_nothing_is_compiled_before_the_first_use_and_once_after(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: list[str] = []
    compiled = re.compile

    def counted(written: str, flags: int = 0) -> re.Pattern[str]:
        made.append(written)
        return compiled(written, flags)

    monkeypatch.setattr(room.re, "compile", counted)
    word = late("[A-Z]+", re.IGNORECASE)
    assert made == []
    assert [found and found[0] for found in (word.match("ab1"), word.search("1Cd"))] == ["ab", "Cd"]
    assert (word.findall("a1B"), word.pattern) == (["a", "B"], "[A-Z]+")
    assert made == ["[A-Z]+"]


def test_a_mistake_shows_at_the_first_use() -> None:
    broken = late("(")
    with pytest.raises(re.error):
        broken.match("")


def _expressions(value: Any) -> Iterator[Any]:
    if isinstance(value, room.Late):
        yield value
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from _expressions(one)


def test_every_late_expression_of_the_program_has_no_mistake() -> None:
    found = 0
    for path in sorted(ROOT.rglob("*.py")):
        if "model.late import" not in path.read_text("utf-8"):
            continue
        name = ".".join(path.relative_to(ROOT.parent).with_suffix("").parts)
        for value in list(vars(import_module(name.removesuffix(".__init__"))).values()):
            for expression in _expressions(value):
                found += 1
                assert isinstance(expression.made, re.Pattern)
    assert found > 100
