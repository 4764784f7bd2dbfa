"""The house keeps its shape: imports only go down, and each library has one door."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.model.width import width

ROOT = Path(__file__).parent.parent / "factcheck"

FLOORS = {
    "nouns": 0,
    "said": 0,
    "model": 1,
    "errors": 1,
    "across": 2,
    "archives": 2,
    "plugins": 2,
    "quoting": 2,
    "claims": 2,
    "comparing": 2,
    "drilling": 2,
    "laws": 2,
    "nearby": 2,
    "rates": 2,
    "scale": 2,
    "schedule": 2,
    "settings": 2,
    "network": 2,
    "storage": 2,
    "works": 2,
    "readers": 3,
    "recognizers": 3,
    "checks": 3,
    "formats": 3,
    "languages": 3,
    "revisions": 3,
    "sources": 3,
    "cited": 4,
    "pipeline": 4,
    "review": 4,
    "audit": 5,
    "cli": 6,
    "__main__": 7,
}
"""The floor of each room, as DESIGN section 2 draws them."""

SAME_FLOOR = {
    ("said", "nouns"),  # how a noun is made; knows none
    ("recognizers", "languages"),  # DESIGN section 1: recognizers read a text *with* a language
    ("network", "settings"),  # values on the same floor that hold no logic
    ("schedule", "settings"),
}
"""Steps to the side that are allowed, each with its reason."""

DOORS = {
    "requests": {"network/transports"},
    "urllib3": {"network/transports"},
    "pycurl": {"network/transports"},
    "lxml": {"network", "readers"},
    "http": {"network/transports", "cli/_sample_web.py"},
    "socket": {"network", "cli/_sample_web.py"},
    "ssl": {"network/transports"},
    "psycopg": {"storage/_server.py"},
    "sqlite3": {"storage/_file.py", "storage/night.py"},
    "tomlkit": {"storage"},
    "tomllib": {"storage", "settings.py", "rates.py", "readers/_frontmatter.py"},
    "currency_converter": {"rates.py"},
    "dask": {"scale"},
    "distributed": {"scale"},
    "multiprocessing": {"scale"},
    "flask": {"review"},
    "werkzeug": {"review"},
    "click": {"cli"},
    "rich": {"cli", "formats/terminal.py", "formats/_tables.py"},
    "jinja2": {"formats"},
    "pypdf": {"readers/_pdf.py"},
    "pyromark": {"readers"},
    "bs4": {"readers", "network"},
    "tldextract": {"network/_sites.py"},
    "subprocess": {"cli", "revisions.py"},
}
"""Which part of the house may import a library."""


def modules() -> list[Path]:
    """Return all modules of the package."""
    return sorted(ROOT.rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Yield the absolute names of the modules that a file imports, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room(path: Path) -> str:
    """Return the room a file belongs to."""
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_down(path: Path) -> None:
    """A room stands above all that it imports."""
    here = room(path)
    if here == "__init__":
        assert not any(name.startswith("factcheck.") for name in imports(path))
        return
    for name in imports(path):
        parts = name.split(".")
        if parts[0] != "factcheck" or parts[1] in {"__version__", here}:
            continue
        there = parts[1]
        lower = FLOORS[there] < FLOORS[here]
        assert lower or (here, there) in SAME_FLOOR, f"{here} must not import {there}"


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_one_door_a_library(path: Path) -> None:
    """What touches the world is imported behind its door alone."""
    here = path.relative_to(ROOT).as_posix()
    for name in imports(path):
        for door in DOORS.get(name.split(".")[0], {""}):
            if here == door or here.startswith(f"{door}/") or door == "":
                break
        else:
            pytest.fail(f"{here} imports {name}")


def test_nouns_are_made_in_one_way() -> None:
    """Slotted dataclasses come from `factcheck.nouns`: those of Python cost a run a fifth."""
    for path in modules():
        text = path.read_text("utf-8")
        taken = re.search(r"^from dataclasses import .*\bdataclass\b", text, re.MULTILINE)
        slotted = re.search(r"^@dataclass\(.*slots=True", text, re.MULTILINE)
        assert not (taken and slotted), f"{path}: from factcheck.nouns import dataclass"
        made = "factcheck.nouns import dataclass" in text
        pseudo = re.search(r"\b(?:ClassVar|InitVar|KW_ONLY)\b", text)
        assert not (made and pseudo), f"{path}: every annotation of a noun is a field"


def test_the_drawn_house_is_this_one() -> None:
    """CONTRIBUTING draws every room, on the floor where it stands."""
    text = (ROOT.parent / "CONTRIBUTING.md").read_text("utf-8")
    drawn = {}
    for line in text.partition("\n7  __main__")[2].partition("```")[0].splitlines():
        floor, _, rooms = line.partition("  ")
        drawn.update(
            {room.rstrip("/"): int(floor) for room in rooms.split("   ")[0].split() if floor}
        )
    house = {
        room: floor
        for room, floor in FLOORS.items()
        if (ROOT / room).exists() or (ROOT / f"{room}.py").exists()
    }
    assert drawn | {"__main__": 7} == house


def test_every_room_is_described() -> None:
    """CONTRIBUTING says of each room what it is for, in a row of one table, and of no other."""
    text = (ROOT.parent / "CONTRIBUTING.md").read_text("utf-8")
    table = text.partition("| room | what it holds |")[2].partition("\n\n")[0]
    rows = [line.split("|")[1] for line in table.splitlines()[2:]]
    described = [name.rstrip("/") for row in rows for name in re.findall("`([a-z_/]+)`", row)]
    assert sorted(described) == sorted(FLOORS.keys() - {"__main__"})


@pytest.mark.parametrize(
    "folder",
    sorted(one.parent for one in ROOT.glob("laws/*/__init__.py")),
    ids=lambda one: one.name,
)
def test_each_law_is_on_its_map(folder: Path) -> None:
    """The docstring of a folder of laws names its files, and no others."""
    page = ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8"))) or ""
    held = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert set(re.findall("`([a-z_]+)`", page)) == held


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_private_name_is_left_over(path: Path) -> None:
    """A private name of a module is read in it: no linter tells of constants nobody reads."""
    text = path.read_text("utf-8")
    made = [
        name.id
        for node in ast.parse(text).body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        for name in ast.walk(target)
        if isinstance(name, ast.Name)
    ]
    private = (name for name in made if name[0] == "_" and not name.startswith("__"))
    assert [name for name in private if len(re.findall(rf"\b{name}\b", text)) < 2] == []


def test_every_room_has_its_floor() -> None:
    """No room stands outside the plan."""
    found = {room(path) for path in modules()} - {"__init__"}
    assert found <= set(FLOORS)


def test_no_group_is_possessive() -> None:
    """Python before 3.11.5 takes too much for ``(…)++`` (gh-106052): "1,234," of "1,234, and".

    An atomic group, ``(?>(…)+)``, says the same and is read rightly.
    """
    possessive = re.compile(r"(?<!\()\)(?:[*+?]|\{\{?[0-9]+(?:,[0-9]*)?\}?\})\+")
    assert possessive.search(r"(?:[.-][0-9]{1,9}){1,4}+")
    assert possessive.search(r"rf'(?:,[0-9]{{3}}){{1,4}}+'")
    found = [path.name for path in modules() if possessive.search(path.read_text("utf-8"))]
    assert found == []


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_file_is_short(path: Path) -> None:
    """A file past 300 lines holds a second idea; pure data tables (``_data``) may be longer."""
    if not path.stem.endswith("_data"):
        assert len(path.read_text("utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_functions_are_short(path: Path) -> None:
    """A function past 50 lines holds a second idea (its docstring is not counted)."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef) and node.end_lineno is not None:
            doc = node.body[0]
            said = ast.get_docstring(node) is not None and doc.end_lineno is not None
            lines = node.end_lineno - node.lineno + 1
            lines -= (doc.end_lineno - doc.lineno + 1) if said and doc.end_lineno else 0
            assert lines <= 50, f"{node.name}: {lines} lines"


def test_commands_are_short() -> None:
    """The face parses, prints and exits: a command is at most 90 lines."""
    for path in sorted((ROOT / "cli").glob("[!_]*.py")):
        assert len(path.read_text("utf-8").splitlines()) <= 90, path.name


@pytest.mark.parametrize("name", ["CHANGELOG.md", "CONTRIBUTING.md", "README.md"])
def test_lines_of_documents_are_short(name: str) -> None:
    """Past 120 columns (a Japanese character has two) no line is followed.

    Tables, and blocks to be copied, may be wider.
    """
    text = (ROOT.parent / name).read_text("utf-8")
    text = re.sub(
        r"^```.*?^```$", lambda block: "\n" * block[0].count("\n"), text, flags=re.M | re.S
    )
    lines = text.splitlines()
    long = {
        f"{name}:{number}": width(line)
        for number, line in enumerate(lines, 1)
        if width(line) > 120 and not line.startswith("|")
    }
    assert long == {}
