"""The table of behaviors."""

from tests.hostile.row import Row
from tests.hostile.rows import (
    bodies,
    charsets,
    heads,
    heavy,
    instead,
    kept,
    names,
    packings,
    pages,
    redirects,
    sent,
    statuses,
    tls,
    told,
)

ROWS: tuple[Row, ...] = (
    *statuses.ROWS,
    *statuses.WAITS,
    *heads.ROWS,
    *bodies.ROWS,
    *packings.ROWS,
    *heavy.ROWS,
    *kept.ROWS,
    *redirects.ROWS,
    *names.ROWS,
    *charsets.ROWS,
    *pages.ROWS,
    *sent.ROWS,
    *tls.ROWS,
    *told.ROWS,
    *instead.ROWS,
)
