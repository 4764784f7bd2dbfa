"""A page answers with success, but it does not look like the page that was cited.

What:
- `soft-404`: a "not found" page with status 200. One word never decides: where a page has a
  sign of it, an address that surely names nothing is asked in the same directory, once for each
  host and directory, and the two pages are compared. If the server says 404 there, it can tell,
  and the page must say so itself in two places and say little else.
- `redirect-to-home`, `redirect-to-login`: a deep address leads to the home page or a log-in.
- `parked-domain`, `empty-page`.
- `changed-hands`: registrable domain, title and language were remembered when the page was
  first seen, and all three are others now.
- `missing-fragment`, `missing-text`: the page has no place of that name, or not the words that
  `#:~:text=` marks.

Why: such links look alive to every status code, and show the reader nothing.

Bad (ja):  - 声明 https://example.com/a   → 200「お探しのページは見つかりません」
Bad (en):  See [section 3](https://example.com/a#s3).   → the page has no anchor s3
Good (ja): - 声明 https://example.com/statement   → 200、声明の本文
Good (en): See [section 3](https://example.com/a#section-3).   → the anchor is there

Silent: when a page only mentions such words in a longer text; for home pages; for places on a
page whose body was not read to the end, or that scripts build.
"""

from factcheck.checks._links import link_check
from factcheck.model.words import Severity, Verdict

CHECK = link_check(
    Verdict.SUSPECT,
    Severity.WARNING,
    says="answers, but not with what was cited",
    hint="Open it and compare it with what the article says it is.",
    hints={
        "redirect-to-login": "Open it with an account, or cite a page that all can read.",
        "parked-domain": "The domain is given up: link a copy archived before the article's "
        "date, or remove it.",
        "missing-fragment": "Open it and link the place that is meant, or the page as a whole.",
        "missing-text": "Open it: the words that were marked may have been edited out.",
    },
)
