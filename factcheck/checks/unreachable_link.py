"""A link could not be reached now; it may come back.

What: a time-out, a refused or reset connection, a TLS fault, an answer that is not HTTP, or a
server error (5xx) that stayed after retries. This is not the same as dead.

Why: the reader meets the same wall, but the evidence may return tomorrow. Only repeated failures
over days tell.

Bad (ja):  - 調査報告 https://example.com/report   → 25 秒待っても応答なし
Bad (en):  See the [report](https://example.com/report).   → 503, three times
Good (ja): - 調査報告 https://example.com/report   → 200
Good (en): See the [report](https://example.com/report).   → 200

Silent: without a network (then links are `unchecked (offline)`), and once a retry succeeds.
"""

from factcheck.checks._links import link_check
from factcheck.model.words import Severity, Verdict

CHECK = link_check(
    Verdict.UNREACHABLE,
    Severity.WARNING,
    says="could not be reached",
    hint="Try again later; if it stays so for days, look for another source.",
)
