"""A small web on loopback that misbehaves on request: `Site` serves what `ROWS` promises."""

from tests.site.rows import ROUTES, ROWS, Row
from tests.site.server import Site

__all__ = ["ROUTES", "ROWS", "Row", "Site"]
