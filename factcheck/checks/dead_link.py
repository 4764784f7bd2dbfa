"""A reference link leads nowhere, and that is sure.

What: the server answered 404 or 410 to a full request, or the host name does not exist while
other names do. A page that was there and is gone, or a reference that never existed. Or nobody
could be reached on three days, at least 24 hours apart, with no good probe between
(`unreachable-for-days`; `[network] strikes` and `strike_interval` change that). In CI such a
verdict is never taken from the history: the link is asked again.

Why: a reader cannot follow the evidence. An address that never existed is the mark of an
invented reference, however "checked" the list calls itself.

Bad (ja):  - 提携の発表 https://example.com/2023/no-such-page   → 404
Bad (en):  See the [announcement](https://example.com/gone).    → 410
Good (ja): - 提携の発表 https://example.com/2023/announcement   → 200
Good (en): See the [announcement](https://example.com/news).    → 200

Silent: when the server refuses programs (`blocked-link`), fails or times out
(`unreachable-link`), when there is no network, and for links that settings exclude.
"""

from factcheck.checks._links import link_check
from factcheck.model.words import Severity, Verdict

CHECK = link_check(
    Verdict.DEAD,
    Severity.ERROR,
    says="is dead",
    hint="Replace the address, link a copy archived before the article's date, or remove it.",
    hints={
        "file-not-found": "Mend the path, or add the file.",
        "dns-no-such-host": "Mend the host name if it is misspelled; else its owner has given it "
        "up: link a copy archived before the article's date, or remove it.",
    },
)
