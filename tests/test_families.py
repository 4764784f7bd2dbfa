"""The contract of the five families: one file, one value, named by the file."""

import zipfile
from pathlib import Path

import click
import pytest

from factcheck import checks, plugins
from factcheck.model.language import Language
from factcheck.plugins import Check, Format, PluginError, Reader, Recognizer

FAMILIES: list[tuple[str, type]] = [
    ("factcheck.readers", Reader),
    ("factcheck.languages", Language),
    ("factcheck.recognizers", Recognizer),
    ("factcheck.checks", Check),
    ("factcheck.formats", Format),
    ("factcheck.cli", click.Command),
]


@pytest.mark.parametrize(("package", "kind"), FAMILIES, ids=[name for name, _ in FAMILIES])
def test_one_value_a_file(package: str, kind: type) -> None:
    """Every public file of a family holds exactly one value of its type."""
    found = plugins.discover(package, kind)
    assert found
    assert all(isinstance(value, kind) for value in found.values())


@pytest.mark.parametrize(("package", "kind"), FAMILIES, ids=[name for name, _ in FAMILIES])
def test_every_member_has_its_test(package: str, kind: type) -> None:
    """A new member is one new file and its test: its name stands in the family's tests."""
    folder = Path(__file__).parent / package.removeprefix("factcheck.")
    specifications = [*folder.glob("*"), *(Path(__file__).parent / "corpus").glob("*")]
    text = "".join(path.name + path.read_text("utf-8") for path in specifications if path.is_file())
    for name in plugins.discover(package, kind):
        assert name in text or name.replace("-", "_") in text, f"{package}: {name} has no test"


def test_refuses_none_and_two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A family's file with no value or two is a mistake that is named, not skipped."""
    family = tmp_path / "someformats"
    family.mkdir()
    (family / "__init__.py").write_text("")
    (family / "none.py").write_text("")
    make = "from factcheck.plugins import Format\n"
    (family / "two.py").write_text(make + "A = Format('a', str)\nB = Format('b', str)\n")
    (family / "one.py").write_text(make + "A = Format('a', str)\n")
    (family / "_helper.py").write_text("raise SystemExit('a helper is not a member')")
    for leftover in ("._one.py", ".#one.py", "one.old.py", "one.txt"):
        (family / leftover).write_text("no module has such a name")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert plugins.names("someformats") == ("none", "one", "two")
    assert plugins.load("someformats", "one", Format).suffix == "a"
    for name, count in (("none", 0), ("two", 2)):
        with pytest.raises(PluginError, match=f"{name} holds {count} values of Format"):
            plugins.load("someformats", name, Format)
    with pytest.raises(KeyError):
        plugins.load("someformats", "three", Format)


def test_a_family_in_an_archive_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a program that is one file (`zipapp`)."""
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for name in ("__init__", "one", "two_words", "_helper"):
            archive.writestr(f"packedfamily/{name}.py", "")
    monkeypatch.syspath_prepend(str(tmp_path / "all.zip"))
    assert plugins.names("packedfamily") == ("one", "two-words")
    assert plugins.names("nofamily") == ()


@pytest.mark.parametrize("check", checks.ids())
def test_every_check_has_its_page(check: str) -> None:
    """A check's docstring says what, why, a bad and a good example, and when it is silent."""
    text = checks.explain(check)
    for part in ("What:", "Why:", "Bad (ja):", "Bad (en):", "Good (ja):", "Good (en):", "Silent:"):
        assert part in text, f"{check}: no {part}"
    assert all(len(line) <= 100 for line in text.splitlines())
