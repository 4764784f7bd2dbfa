"""Quotations: which words of an article are quoted from somebody, and where a page has them.

All pure: texts in, values out. Positions in an article are code points of its text.
"""

from factcheck.quoting._finding import SHORT, quotations
from factcheck.quoting._hearing import PageText

__all__ = ["SHORT", "PageText", "quotations"]
