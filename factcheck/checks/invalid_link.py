"""An address is written so that nobody could follow it.

What: a malformed URL: empty, no host, an impossible host name (`a..b`, a label over 63
characters), a port out of range, an unclosed bracket, a misspelled `http`. No request is made.

Why: it is a slip of the pen that a reader cannot repair.

Bad (ja):  - 資料 https://example..com/a
Bad (ja):  資料はｈｔｔｐｓ：／／example.com/aにある。   → write https://example.com/a
Bad (en):  See the [page](http://[::1).
Good (ja): - 資料 https://example.com/a
Good (en): See the [page](http://example.com/a).

Silent: for addresses of other kinds (`mailto:`, `tel:`), which are `unchecked`.
"""

from factcheck.checks._links import link_check
from factcheck.model.words import Severity, Verdict

CHECK = link_check(
    Verdict.INVALID,
    Severity.ERROR,
    says="is not an address anyone could follow",
    hint="Mend the spelling of the address.",
    hints={"misspelled-scheme": "Write {meant} instead."},
)
