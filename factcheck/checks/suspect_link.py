"""A page answers with success, but it does not look like the page that was cited.

What: a "not found" page with status 200, a redirect of a deep address to the home page or to a
log-in, a parked or for-sale domain, an empty page, or a `#fragment` that the page does not have.

Why: such links look alive to every status code, and show the reader nothing.

Bad (ja):  - 声明 https://example.com/a   → 200「お探しのページは見つかりません」
Bad (en):  See [section 3](https://example.com/a#s3).   → the page has no anchor s3
Good (ja): - 声明 https://example.com/statement   → 200、声明の本文
Good (en): See [section 3](https://example.com/a#section-3).   → the anchor is there

Silent: when a page only mentions such words in a longer text, and when its body was not read to
the end.
"""

from factcheck.checks._links import link_check
from factcheck.model.words import Severity, Verdict

CHECK = link_check(
    Verdict.SUSPECT,
    Severity.WARNING,
    says="answers, but not with what was cited",
    hint="Open it and compare it with what the article says it is.",
)
