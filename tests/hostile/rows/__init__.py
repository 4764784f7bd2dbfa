"""The table of behaviors."""

from tests.hostile.row import Row
from tests.hostile.rows import bodies, charsets, heads, names, pages, redirects, statuses, tls

ROWS: tuple[Row, ...] = (
    *statuses.ROWS,
    *statuses.WAITS,
    *heads.ROWS,
    *bodies.ROWS,
    *redirects.ROWS,
    *names.ROWS,
    *charsets.ROWS,
    *pages.ROWS,
    *tls.ROWS,
)
