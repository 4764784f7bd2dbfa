"""Comparing: figures of an article with those of the page that it cites, by value, all pure.

`compare` takes one sentence of an article, those around it and a page, and gives one verdict a
figure. How it thinks: first the values alone (`_candidates`, `_values`, `_slips`, `_days`): which
figures of the page are the same, the same but for rounding, ten times as much; and which of them
give the article's (`_derived`: two; `_alone`: one; `_sums`: three; `_times`: dates). Then what
speaks for each and against it (`_signs`): how soon chance brings such a value (`_chance`), what the
words beside both have in common across languages (`_words`, `_context`), what is counted and what
is the opposite (`_nouns`), and where the other figures of the paragraph stand (`_company`). What
each sign is worth was learned from pairs whose writers judged them (`_weights_data`). Each figure
is judged twice: by itself, and then by where the others of the paragraph are likely to stand
(`_choosing.settled`); the likeliest wins if it is likely enough.
"""

from factcheck.comparing._index import Index
from factcheck.comparing._verdicts import compare, digits, ready
from factcheck.model.passages import Page, Passage

__all__ = ["Index", "Page", "Passage", "compare", "digits", "ready"]
