"""Folding as the recognizers know it: `model.folding`, which the checks read with, too."""

from factcheck.model.folding import APART as APART  # noqa: PLC0414 (handed on)
from factcheck.model.folding import fold as fold  # noqa: PLC0414 (handed on)
from factcheck.model.folding import is_letter as is_letter  # noqa: PLC0414 (handed on)
from factcheck.model.folding import lower as lower  # noqa: PLC0414 (handed on)
