"""Comparing: figures of an article with those of the page that it cites, by value, all pure.

`compare` takes one sentence of an article, those around it and a page, and gives one verdict a
figure. How it thinks: first the values alone (`_values`, `_slips`, `_days`): which figures of the
page are the same, the same but for rounding, ten times as much. Each such pair may be chance: the
more figures a page has and the fewer digits a figure has, the sooner (`_chance`). Against chance
stands what the two sentences have in common across languages (`_context`): names, ideas, other
figures, and that the sentences around stand there too (`_weighing`, `_against`). The best pair
wins if both together are enough (`_verdicts`).
"""

from factcheck.comparing._index import Index
from factcheck.comparing._verdicts import compare, digits, ready
from factcheck.model.passages import Page, Passage

__all__ = ["Index", "Page", "Passage", "compare", "digits", "ready"]
