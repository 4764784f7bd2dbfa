"""A reference link works, but only through a permanent redirect.

What: the server answered 301 or 308, and the end of the way is alive. The new address is shown.

Why: a redirect is a promise that is kept for a while. The article should name the page itself.

Bad (ja):  - 発表資料 http://example.com/old      → 301 → https://example.com/new
Bad (en):  See the [release](http://example.com/old).
Good (ja): - 発表資料 https://example.com/new     → 200
Good (en): See the [release](https://example.com/new).

Silent: for temporary redirects (302, 303, 307), which do not say that the address is obsolete.
"""

from factcheck.checks._links import link_check
from factcheck.model.words import Severity, Verdict

CHECK = link_check(
    Verdict.MOVED,
    Severity.NOTE,
    says="has moved for good",
    hint="Write {final} instead, after a look at the page.",
)
