"""``factcheck init``: write the settings file."""

from pathlib import Path

import click

from factcheck.errors import UsageError
from factcheck.settings import FILE

TEXT = """\
# Settings of factcheck. Every line shows a default: change what you need, delete the rest.

articles = ["articles"]          # what is checked when the command line names nothing
claims = "claims"                # the catalogue: keep it in git
reports = "reports"              # what a run writes
formats = ["html", "json", "markdown"]
fail_on = "error"                # error, warning, note or never
exclude = []                     # regular expressions of links that are left alone
text = "full"                    # or "figures": keep no sentence of the articles in claims/
superlatives = false             # whether 史上最大 or "the largest ever" are figures, too
by = ""                          # who decides; empty: git config user.name
history = ".factcheck/history.sqlite3"   # the machine's memory: keep it out of git
max_article = 20000000           # bytes of the largest article that is read

[network]
per_host = 6                     # requests at once to one host
spacing = 0.05                   # seconds between two starts at one host
transport = "auto"               # what asks: "curl" (fast, needs pycurl), or "requests"
concurrency = 0                  # requests at once, over all hosts; 0: 512 with curl, else 32
deadline = 25.0                  # seconds for one request, to its last byte
retries = 2                      # further tries after a reset, a 429 or a server error
allow_private = false            # whether loopback and private addresses may be asked
contact = ""                     # address or URL for the user agent, so that sites can reach you

[network.audit]                  # the same for audits, which keep a robots.txt's Crawl-delay, too
per_host = 1
spacing = 1.0

# [network.hosts."example.com"]  # one host's own pace, in checks and audits
# per_host = 2
# spacing = 0.5
"""


@click.command()
def init() -> None:
    """Write factcheck.toml with its defaults."""
    from factcheck.cli._files import write

    if Path(FILE).exists():
        raise UsageError(f"{FILE} is already there; edit it, or remove it first.")
    write(Path(FILE), TEXT)
    click.echo(f"Wrote {FILE}. Next: factcheck check articles/")
