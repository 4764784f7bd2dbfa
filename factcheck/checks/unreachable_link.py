"""A link could not be reached now; it may come back.

What: a time-out, a refused or reset connection, an answer that is not HTTP, a redirect that
leads nowhere or in circles, a server error (5xx) that stayed after retries, or a TLS fault:
`tls-expired`, `tls-self-signed`, `tls-wrong-host`, `tls-incomplete-chain` (the server leaves out
part of its chain, or nobody knows its authority). A name server that gives no answer
(`dns-no-answer`) is here, too; one that says there is no such host is `dead-link`.

Why: the reader meets the same wall, but the evidence may return tomorrow. Only repeated failures
over days tell: the report says since when and how often, and after three days (`[network]
strikes`) the link is `dead`. A refusal of the question (400, 405, 406), circles of redirects and
an incomplete chain never become that: a browser may well be served.

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
    hints={
        "tls-expired": "Tell the site's owner that the certificate has expired; look again in "
        "some days.",
        "tls-self-signed": "Nobody vouches for this certificate: cite another source, unless you "
        "know the site's owner.",
        "tls-wrong-host": "The certificate is for another host: look for the name under which "
        "the site is served, often with or without www.",
        "tls-incomplete-chain": "Open it in a browser: most fetch the missing part. Tell the "
        "site's owner.",
        "redirect-loop": "Open it in a browser: a redirect in circles often waits for a cookie.",
    },
)
