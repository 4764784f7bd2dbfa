"""What a run needs after the last answer, made ready while answers are awaited."""

from collections.abc import Collection, Iterator
from contextlib import suppress
from datetime import datetime
from importlib import import_module

from factcheck import __version__, plugins
from factcheck.model.records import Report, Run
from factcheck.plugins import Canvas, Check, Format
from factcheck.settings import Settings

_JUDGING = tuple(f"factcheck.audit.{name}" for name in ("copies", "others", "works", "judging"))


def steps(settings: Settings, only: Collection[str], now: datetime) -> Iterator[None]:
    """Load what judges links and what writes the reports of the settings, a part at each step.

    ``only`` are the ids of the checks that will run. A report of nothing is made in each format,
    so that what a format loads, compiles or looks up but once is there.
    """
    for name in _JUDGING:
        import_module(name)
        yield
    for name in only:
        plugins.load("factcheck.checks", name, Check)
        yield
    nothing = Report(Run(now, __version__), (), tongue=settings.tongue)
    for name in settings.formats:
        form = plugins.load("factcheck.formats", name, Format)
        yield
        with suppress(Exception):  # a plugin that fails is told of when its report is wanted
            form.render(nothing, Canvas())
        yield
