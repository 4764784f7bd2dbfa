"""How fast figures are found, beside other recognizers where they are installed.

Usage: ``python benchmarks/figures.py`` (extra ``oracles`` for the others). All run over the same
texts in the same process, on one core: our own sample articles, set one after another. The ratios
are what counts; seconds depend on the machine.
"""

import platform
import sys
import time
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from factcheck import readers, recognizers
from factcheck.plugins import Document

ARTICLES = Path(__file__).parent.parent / "articles"
CHARACTERS = 60_000
"""Length of the text for us; the others get a part of it that they finish in about a minute."""
OTHERS = 6_000


def sample(language: str) -> str:
    """Return the prose of our sample articles in a language, repeated to `CHARACTERS`."""
    paths = sorted(ARTICLES.glob(f"*-{language}.md"))
    texts = [readers.read(Document(str(path), path.read_bytes())).text for path in paths]
    once = "\n".join(texts) + "\n"
    return (once * (CHARACTERS // len(once) + 1))[:CHARACTERS]


def ours(language: str) -> Callable[[str], int]:
    """Return our own recognition of a plain text."""

    def run(text: str) -> int:
        document = Document("sample.txt", text.encode(), language=language)
        return len(recognizers.recognize(readers.read(document)).figures)

    return run


def ja_timex() -> Callable[[str], int]:
    """Return ja-timex: dates, times and durations in Japanese."""
    parser = import_module("ja_timex").TimexParser()
    return lambda text: sum(len(parser.parse(line)) for line in text.splitlines())


def pynormalizenumexp() -> Callable[[str], int]:
    """Return pynormalizenumexp: numbers, dates and durations in Japanese."""
    normalizer = import_module("pynormalizenumexp.normalize_numexp").NormalizeNumexp("ja")
    return lambda text: sum(len(normalizer.normalize(line)) for line in text.splitlines())


def quantulum3() -> Callable[[str], int]:
    """Return quantulum3: quantities in English."""
    parser = import_module("quantulum3.parser")
    return lambda text: sum(len(parser.parse(line)) for line in text.splitlines())


def duckling(language: str) -> Callable[[str], int]:
    """Return Duckling: money, numbers, dates and more."""
    lib = import_module("duckling")
    zones = lib.load_time_zones("/usr/share/zoneinfo")
    now = lib.parse_ref_time(zones, "Asia/Tokyo", 1_760_000_000)
    locale = lib.parse_lang(language.upper())
    context = lib.Context(now, lib.default_locale_lang(locale))
    wanted = [
        lib.parse_dimensions([name])[0]
        for name in ("amount-of-money", "time", "duration", "number", "ordinal")
    ]
    return lambda text: sum(
        len(lib.parse(line, context, wanted, False)) for line in text.splitlines()
    )


RUNS: dict[str, list[tuple[str, Callable[[], Callable[[str], int]]]]] = {
    "ja": [
        ("ja-timex", ja_timex),
        ("pynormalizenumexp", pynormalizenumexp),
        ("pyduckling-native-phihos", lambda: duckling("ja")),
    ],
    "en": [
        ("quantulum3", quantulum3),
        ("pyduckling-native-phihos", lambda: duckling("en")),
    ],
}


def speed(run: Callable[[str], int], text: str) -> tuple[float, int]:
    """Return code points a second (the best of three runs) and what was found."""
    best, found = float("inf"), 0
    for _ in range(3):
        start = time.process_time()
        found = run(text)
        best = min(best, time.process_time() - start)
    return len(text) / best, found


def main() -> None:
    """Print a table a language."""
    say = sys.stdout.write
    say(f"Python {platform.python_version()}, {platform.machine()}, one core\n")
    for language, others in RUNS.items():
        text = sample(language)
        rate, found = speed(ours(language), text)
        say(f"\n{language}: {len(text)} code points of our sample articles\n")
        say(f"  {'factcheck':<32} {rate:>11,.0f} code points/s  {found} found\n")
        for name, make in others:
            try:
                run, release = make(), version(name)
            except (ImportError, PackageNotFoundError):
                say(f"  {name:<32} not installed\n")
                continue
            other, found = speed(run, text[:OTHERS])
            label = f"{name} {release}"
            say(f"  {label:<32} {other:>11,.0f} code points/s  {found} found in {OTHERS}")
            say(f", {rate / other:.1f} x slower\n")


if __name__ == "__main__":
    main()
