"""A catalogue in a folder, and nights over it on a web in memory."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from factcheck.audit import nightly
from factcheck.audit.nightly import REPORT, Outcome, World
from factcheck.formats import _rolling
from factcheck.model.rolling import Mark
from factcheck.network.transports import Failure, Request, Response
from factcheck.network.transports import Outcome as Answer
from factcheck.settings import Settings
from tests.network._web import PAGE, Web

GONE = Response(404, (), took=0.1)
DENIED = Response(403, (), took=0.1)
DOWN = Failure("refused", took=0.1)
HOUR, DAY = 3600.0, 86_400.0
CLAIM = """
[[claim]]
id = "fc-{id}"
quote = "橋は974億ドル。"
prefix = ""
suffix = ""
line = {line}
figures = [{{ text = "974億ドル", kind = "money", value = "97400000000 USD" }}]
sources = {sources}

[[claim.log]]
at = 2025-01-05T12:00:00+09:00
by = "校閲"
status = "{status}"
note = "?"
"""


def written(
    folder: Path,
    articles: Mapping[str, Sequence[str]],
    verified: Sequence[str] = (),
    more: str = "",
) -> Path:
    """Write a catalogue: the addresses that each article links, a line each from line 3 on."""
    claims = folder / "claims"
    claims.mkdir(exist_ok=True)
    for name, urls in articles.items():
        lines = [f'article = "articles/{name}.md"', 'language = "ja"', 'text = "full"', more]
        sources = [url for url in urls if url in verified]
        if sources:
            listed = "[" + ", ".join(f'"{url}"' for url in sources) + "]"
            lines.append(CLAIM.format(id="a" * 8, line=3, sources=listed, status="verified"))
        for number, url in enumerate(urls):
            lines.append(f'[[link]]\nurl = "{url}"\nline = {number + 3}\n')
        (claims / f"{name}.toml").write_text("\n".join(lines), "utf-8")
    return folder


@dataclass
class Nights:
    """Audits of one catalogue on a web whose answers may change between them."""

    folder: Path
    answers: dict[str, Answer]
    """By address; what is not there is a page, and a robots.txt asks for nothing."""
    settings: Settings

    def __init__(self, folder: Path, **changes: object) -> None:
        self.folder = folder
        self.answers = {}
        self.settings = replace(Settings(root=folder), **changes)  # type: ignore[arg-type]
        self.web = Web(self._answer)

    def _answer(self, request: Request, _: int) -> Answer:
        return self.answers.get(request.url, PAGE)

    @property
    def world(self) -> World:
        return World(lambda _: nullcontext(self.web), self.web.now, self.web.monotonic)

    def asked(self) -> list[str]:
        """Return what was asked for since the last time, robots.txt left out."""
        urls = [url for _, url in self.web.asked if not url.endswith("/robots.txt")]
        self.web.asked.clear()
        return urls

    @contextmanager
    def night(
        self, after: float = 0.0, budget: float | None = None, **changes: object
    ) -> Iterator[Outcome]:
        """Run an audit some seconds later, and write the report for machines at its end."""
        self.web.seconds += after
        settings = replace(self.settings, **changes)  # type: ignore[arg-type]
        now = self.web.now()
        with nightly.audit(settings, now, budget, world=self.world) as outcome:
            yield outcome
            path = self.folder / "reports" / REPORT
            path.parent.mkdir(exist_ok=True)
            text = "".join(_rolling.json_lines(outcome.report))
        path.write_text(text, "utf-8")

    def told(self, after: float = 0.0, **changes: object) -> dict[str, list[str]]:
        """Run an audit and return what it tells: ``url group verdict since`` by mark."""
        with self.night(after, **changes) as outcome:
            return told(outcome)

    def report(self) -> bytes:
        """Return the report for machines."""
        return (self.folder / "reports" / REPORT).read_bytes()


def told(outcome: Outcome) -> dict[str, list[str]]:
    """Return what an audit tells, by mark."""
    marks: tuple[Mark, ...] = ("new", "fixed", "still")
    found = {
        mark: [
            f"{each.url} {each.group} {each.verdict} {each.since}"
            for each in outcome.report.told(mark)
        ]
        for mark in marks
    }
    return {mark: lines for mark, lines in found.items() if lines}
