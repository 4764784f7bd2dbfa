"""Compiled templates are kept as compiled modules are, and nobody needs them."""

import sys
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from factcheck.formats import _templates
from factcheck.formats._templates import Compiled

NAME = "_page.html.j2"


def rendered(folder: Path, text: str) -> str:
    loader = DictLoader({NAME: text})
    made = Environment(loader=loader, autoescape=True, bytecode_cache=Compiled(folder))
    return made.get_template(NAME).render(word="<b>")


def kept(folder: Path) -> list[str]:
    return [path.name for path in folder.glob("__pycache__/*")]


def test_a_template_is_compiled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    assert rendered(tmp_path, "1 {{ word }}") == "1 &lt;b&gt;"
    assert kept(tmp_path) == [f"_page.html.{sys.implementation.cache_tag}.pyc"]
    with monkeypatch.context() as patch:
        patch.setattr(Environment, "compile", None)
        assert rendered(tmp_path, "1 {{ word }}") == "1 &lt;b&gt;"
    assert rendered(tmp_path, "2 {{ word }}") == "2 &lt;b&gt;"


@pytest.mark.parametrize("left", [0, 20, 40, 60, -1])
def test_what_is_left_of_a_kept_template_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left: int
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    rendered(tmp_path, "1 {{ word }}")
    (place,) = tmp_path.glob("__pycache__/*")
    place.write_bytes(place.read_bytes()[:left])
    assert rendered(tmp_path, "1 {{ word }}") == "1 &lt;b&gt;"
    with monkeypatch.context() as patch:  # it is kept anew
        patch.setattr(Environment, "compile", None)
        assert rendered(tmp_path, "1 {{ word }}") == "1 &lt;b&gt;"


def test_another_version_compiles_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    rendered(tmp_path, "1")
    monkeypatch.setattr(_templates, "__version__", "99")
    monkeypatch.setattr(Environment, "compile", None)
    with pytest.raises(TypeError):
        rendered(tmp_path, "1")


def test_nothing_is_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    folder = tmp_path / "file"
    folder.touch()  # nothing can be written below a file
    assert rendered(folder, "1") == "1"
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / f"__pycache__/_page.html.{sys.implementation.cache_tag}.pyc").write_bytes(b"j2")
    assert rendered(tmp_path, "1") == "1"
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    other = tmp_path / "other"
    assert rendered(other, "1") == "1"
    assert not other.exists()
