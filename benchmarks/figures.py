"""How fast figures are found, beside other recognizers where they are installed.

Usage: ``python benchmarks/figures.py [FILE…]`` (extra ``oracles`` for the others). All run over the
same texts in the same process, on one core: the files given, or our own sample articles, set one
after another. The ratios
are what counts; seconds depend on the machine.
"""

import platform
import sys
import time
from collections.abc import Callable, Sized
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from factcheck import readers, recognizers
from factcheck.plugins import Document

ARTICLES = Path(__file__).parent.parent / "articles"
CHARACTERS = 60_000
"""Length of the text for us; the others get a part of it that they finish in about a minute."""
OTHERS = 6_000
LEAST_RUNS, SECONDS = 3, 2.0
"""Each recognizer runs over its text again and again for two seconds of CPU: other work on the
machine slows single runs down, and the fastest tells what the recognizer can do."""
Prepared = Callable[[str], Callable[[], int]]
"""A recognizer: takes a text, and returns what finds its figures and counts them."""


def sample(language: str) -> str:
    """Return the prose of our sample articles in a language, repeated to `CHARACTERS`."""
    paths = sorted(ARTICLES.glob(f"*-{language}.md"))
    texts = [readers.read(Document(str(path), path.read_bytes())).text for path in paths]
    once = "\n".join(texts) + "\n"
    return (once * (CHARACTERS // len(once) + 1))[:CHARACTERS]


def ours(language: str) -> Prepared:
    """Return our own recognition of a plain text; links are looked for, too."""

    def prepare(text: str) -> Callable[[], int]:
        article = readers.read(Document("sample.txt", text.encode(), language=language))
        return lambda: len(recognizers.recognize(article).figures)

    return prepare


def by_line(parse: Callable[[str], Sized]) -> Prepared:
    """Return the recognition of a text line by line, as the others take it."""

    def prepare(text: str) -> Callable[[], int]:
        lines = text.splitlines()
        return lambda: sum(len(parse(line)) for line in lines)

    return prepare


def ja_timex() -> Prepared:
    """Return ja-timex: dates, times and durations in Japanese."""
    parser = import_module("ja_timex").TimexParser()
    return by_line(parser.parse)


def pynormalizenumexp() -> Prepared:
    """Return pynormalizenumexp: numbers, dates and durations in Japanese."""
    normalizer = import_module("pynormalizenumexp.normalize_numexp").NormalizeNumexp("ja")
    return by_line(normalizer.normalize)


def quantulum3() -> Prepared:
    """Return quantulum3: quantities in English."""
    parser = import_module("quantulum3.parser")
    return by_line(parser.parse)


def duckling(language: str) -> Prepared:
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
    return by_line(lambda line: lib.parse(line, context, wanted, False))


RUNS: dict[str, list[tuple[str, Callable[[], Prepared]]]] = {
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


def speed(prepare: Prepared, text: str) -> tuple[float, int]:
    """Return code points a second (the best of many runs) and what was found."""
    best, found = float("inf"), 0
    run = prepare(text)
    runs, begun = 0, time.process_time()
    while runs < LEAST_RUNS or time.process_time() - begun < SECONDS:
        start = time.process_time()
        found = run()
        best = min(best, time.process_time() - start)
        runs += 1
    return len(text) / best, found


def compare(language: str, text: str) -> None:
    """Print how fast each recognizer of a language is on a text."""
    say = sys.stdout.write
    rate, found = speed(ours(language), text)
    say(f"  {'factcheck':<32} {rate:>11,.0f} code points/s  {found} found\n")
    for name, make in RUNS[language]:
        try:
            run, release = make(), version(name)
        except (ImportError, PackageNotFoundError):
            say(f"  {name:<32} not installed\n")
            continue
        other, found = speed(run, text[:OTHERS])
        label = f"{name} {release}"
        say(f"  {label:<32} {other:>11,.0f} code points/s  {found} found in {OTHERS}")
        say(f", {rate / other:.1f} x slower\n")


def main() -> None:
    """Print a table a language, or one of the prose of the files given."""
    say = sys.stdout.write
    say(f"Python {platform.python_version()}, {platform.machine()}, one core\n")
    if sys.argv[1:]:
        articles = [readers.read(Document(path, Path(path).read_bytes())) for path in sys.argv[1:]]
        text = "\n".join(article.text for article in articles)
        say(f"\n{len(text)} code points of {len(articles)} files\n")
        compare(articles[0].language, text)
        return
    for language in RUNS:
        text = sample(language)
        say(f"\n{language}: {len(text)} code points of our sample articles\n")
        compare(language, text)


if __name__ == "__main__":
    main()
