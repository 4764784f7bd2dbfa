"""A server would not show the page to a program; a person must look.

What: 401, 402, 403, 407, 451 or 999, a page that asks whether you are a robot (`bot-challenge`:
Cloudflare, AWS WAF, DataDome, Akamai, Imperva, Anubis and their like, told by their headers and
their own pages), or a 429 that stayed after waiting. Nothing is known of the page itself: it is
neither dead nor fine.

Why: calling such links dead is crying wolf; calling them fine would be a guess.

Bad (ja):  - 統計の元データ https://example.com/members   → 403
Bad (en):  See the [profile](https://example.com/in/x).   → 999
Good (ja): 人が開いて確かめ、その日付を台帳に記した参照
Good (en): a reference that a person opened, with the date noted in the ledger

Silent: when the page is shown, however slowly.
"""

from factcheck.checks._links import link_check
from factcheck.model.words import Severity, Verdict

CHECK = link_check(
    Verdict.BLOCKED,
    Severity.WARNING,
    says="would not be shown to a program",
    hint="Open it in a browser: a person must look, it may well be there.",
    hints={
        "bot-challenge": "Open it in a browser: the site lets people in, not programs.",
        "http-401": "Open it with an account of that site, or cite a page that all can read.",
        "http-402": "Open it with a subscription, or cite a page that all can read.",
        "http-429": "Run again later: the site was asked too often, perhaps by others.",
        "http-451": "Open it from where its readers are: the site refuses it here by law.",
    },
)
