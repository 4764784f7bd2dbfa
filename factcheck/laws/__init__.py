"""Laws: what must hold between the figures of a text, for the checks that ask where it does not.

A check (`factcheck/checks`) names a slip and words the question; which figures it is about, and
whether they hold, is told here, in a folder for each kind of law:

- `texts`: how a law reads an article: sentences, passages, tables
- `numbers`: what a printed number stands for, and when two of them are a slip apart
- `sums`, `rates`, `times`, `lists`, `games`: parts and wholes; shares, growth and prices; days,
  ages and hours; counts of what is listed; results and places
- `retold`: one thing that is told twice

The docstring of a folder is the map of its files; that of a file says its law. Two ways lead to a
question. A *template* (`texts.skeleton.pattern`) is for one way of saying a thing. A law starts
from what is told (a share, a growth, a total, an age, a result), gives the numbers around it roles
by the words beside them, in any order, and looks for its witness: numbers, whichever they are,
that make it true. It asks only where there is none.

Those of Japanese and English know their words. The laws named ``worded_x.py`` take them from the
article's own language (`factcheck.model.laws`), and are silent where it gives none.

All are silent by default. They ask only where each role has its sign, the numbers are the only
ones of their kind where they look, no word beside them loosens, compares or parts them (patterns
such as ``LOOSE``, ``_OTHER``, ``_APART``), no other reading of the numbers near fits, with
rounding allowed for, and what is told is about a slip away from what is right. How sure they are,
and what becomes a warning, a note or silence, is told by one rule (`sure`). Their specimens,
with the slip, put right, and quiet, are files of ``tests/checks/twins/``.
"""
