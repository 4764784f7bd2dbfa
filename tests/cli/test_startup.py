"""What a run loads and compiles: start-up is most of the time that one page takes."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import io, sys
from re import _compiler

def counted(*given, compile=_compiler.compile):
    made.append(given)
    return compile(*given)

made = []
_compiler.compile = counted
from factcheck.cli._main import run

out, sys.stdout = sys.stdout, io.TextIOWrapper(io.BytesIO())
told = run(sys.argv[1:])
ours = [name for name in sys.modules if name.partition(".")[0] == "factcheck"]
print(told, len(ours), len(made), *sorted(sys.modules), file=out)
"""
LIBRARIES = {
    "bs4", "certifi", "currency_converter", "dask", "docx", "flask", "idna", "jinja2", "lxml",
    "markupsafe", "pycurl", "pypdf", "requests", "rich", "tldextract", "tomlkit", "urllib3",
}  # fmt: skip
STANDARD = {
    "_hashlib", "asyncio", "concurrent.futures", "difflib", "email", "html.entities", "http",
    "importlib.metadata", "importlib.resources", "logging", "multiprocessing", "secrets", "socket",
    "sqlite3", "ssl", "string", "subprocess", "tempfile", "tomllib", "unittest", "xml", "zoneinfo",
}  # fmt: skip
TEXTS = {
    "ja": "2025年2月10日、総工費は約97億円、前年比12%増で、3分の2は1万2,000人が3年で。",
    "en": "On February 10, 2025, it cost about $97 million, up 12%, and two of 5 people came.",
}
MOST = {"ja": 140, "en": 170}
"""Expressions compiled for these texts, Python's own forty included: a fifth more than today."""
ADVICE = "import it where it is used; write `late` for `re.compile`, and ask `Present` first"


def started(folder: Path, *arguments: str) -> tuple[set[str], int, int]:
    """Return the modules a run loads, how many of them are ours, and how much it compiles."""
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    code, ours, made, *modules = ran.stdout.split()
    assert (code, ran.stderr) == ("0", "")
    return set(modules), int(ours), int(made)


def test_help_loads_the_face_alone(tmp_path: Path) -> None:
    modules, ours, made = started(tmp_path, "--help")
    assert sorted(modules & (LIBRARIES | STANDARD)) == [], ADVICE
    assert (ours < 60, made < 50) == (True, True), f"{ours} modules, {made} expressions: {ADVICE}"


def test_figures_load_one_language_and_compile_what_the_page_may_hold(tmp_path: Path) -> None:
    for language, text in TEXTS.items():
        (tmp_path / "a.md").write_text(text, "utf-8")
        modules, ours, made = started(tmp_path, "figures", "a.md")
        assert sorted(modules & (LIBRARIES | STANDARD)) == [], ADVICE
        languages = {name.partition(".languages.")[2] for name in modules}
        assert {name for name in languages if name and name[0] != "_"} == {language}
        assert ours < 214, f"{ours} modules for one page: {ADVICE}"
        assert made < MOST[language], f"{made} expressions: {ADVICE}"
