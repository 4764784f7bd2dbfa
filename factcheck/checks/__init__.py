"""Checks: evidence in, findings out. A check's id is its file's name.

A map of the room. ``x.py`` is a check, ``_x.py`` a helper; a helper belongs to the checks that
import it, but for these, from which a check is made:

- The text. `_plain`: the folded text of an article, for what no figure says. `_skeleton`: a
  sentence with a sign for each figure, so that a template can speak of figures. `_numerals`: bare
  numbers that are no figures. `_atom`: a number, figure or bare, with the words beside it.
  `_passage`: a paragraph with its sentences and atoms. `_reading`: an article read into passages,
  sentences, blocks and cells, each of them once (`_once`).
- Reckoning. `_reckoning`: what a printed number stands for, as an interval. `_rate_laws`:
  percentages of two amounts; `_sum_laws`: sums of atoms, and parts a slip from their sum.
  `_near_hold`: whether two numbers are one slip of the hand apart; `_law_digits`: what their digits
  say for it, in decimal digits of a chance.
- Time. `_days`, `_weekdays`, `_eras`: days and years as written; `_told_years`: those a passage
  is about; `_counting`: small whole numbers as writers spell them.
- Asking. `_asking` and `_questions` make the finding; `_doubts` knows the article that asks
  itself.

Two ways lead to a finding. A *template* (`_skeleton.pattern`) is for one way of saying it. A
*frame* (``_x_frame.py``) is for any order of words: it takes the passages of `_reading`, gives
their numbers roles by the words beside them, and holds a law over the roles:

- sums: `_sum_law` (lists that end with the rest, in any words; and the witness of every sum),
  `_sum_frame` (any words: what the numbers and the signs of `_sum_signs` say is weighed
  together), `_parts_frame` (the rest, halves, votes, totals), `_whole_frame` (wholes with a phrase
  of their own), `_rest_above` (a whole in the paragraph above), `_percent_frame` (shares that make
  100 %), `_hundred_frame` (all shares of a sentence, in any words), `_mean_frame`;
  their roles are in `_part_roles`, the words in `_part_words`
  (`_list_frame` scores Japanese lists by all signs at once; its words are in `_list_words`)
- products: `_each_law` (prices, averages, densities, speeds, cases for 100,000: any order of words;
  rates are read in `_each_rates`, what they are of in `_each_roles`), `_bill_frame`
- percentages: `_share_law` (a share, its part and its whole in any words: what ties them is in
  `_share_ties`, named rates in `_share_rates`, what is of something else in `_share_scopes`, their
  witness in `_share_witness`), `_fee_law` (tax, commission, rebate), `_listed_shares` (in tables
  and lists), `_apposed_frame` (told loosely, and to the digit), `_told_shares` (one share told
  twice)
- two times: `_moved_law` (growth, difference, multiple, points in any words: `_moved_amounts` finds
  the two, `_bases` tells with which time each is compared, the words are in `_moved_words`)
- one thing with two numbers: `_again_frame` (one noun, told as known: captions, quotations),
  `_row_law` (rows of tables), `_twice_aged` (ages), `_lead_frame` (a Japanese heading and its
  lead), `_head_law` (headings and captions by their deed)
- years, days, hours: `_span_frame` (a length between two times, whatever words; the times are read
  in `_span_times`, the words that silence are in `_span_words`), `_clock_law` (hours), `_zones`
  (two clocks), `_days_law` (days, weekdays and now), `_years_law` (terms, editions, held to any two
  years of `_moments`), `_span_rows` (in tables)
- counts and ages: `_nth_frame` (anniversaries, nth years and editions, to now), `_age_law` (ages by
  a birth, or another age, with `_age_words`), `_age_frame` (years of school, differences)
- games, tables, lists: `_score_law` (what results are made of), `_places_law` (places and gaps, by
  table or listing), `_games_frame`, `_records_frame`, `_records_ja`, `_columns_frame`,
  `_names_frame`, `_name_lists` (English names by their number), `_medals_law`, `_order_law` (the
  most, and what follows), `_compared_law` (words that compare two),
  `_table_lead` (the whole above a table)

A frame is silent by default. It asks only where each role has its sign, the numbers are the only
ones of their kind where it looks, no word beside them loosens, compares or parts them (patterns
such as ``LOOSE``, ``_OTHERS``, ``_APART``), no other reading of the numbers near fits the law,
with rounding allowed for, and what is told is about a slip away from what is right. Its
specimens, with the slip, put right, and quiet, are a file of ``tests/checks/twins/``.
"""

from collections.abc import Collection

from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily
from factcheck.plugins import Check, load, names, page
from factcheck.said import Tongue, part

FAMILY = __name__


def ids() -> tuple[str, ...]:
    """Return the ids of all checks, sorted."""
    return names(FAMILY)


def explain(check: str, tongue: Tongue = "en") -> str:
    """Return the page of a check: the part of its file's docstring in one language."""
    return part(page(FAMILY, check), tongue)


def families() -> dict[CheckFamily, tuple[str, ...]]:
    """Return the ids of the checks of each family, both in their order."""
    found: dict[CheckFamily, tuple[str, ...]] = dict.fromkeys(CheckFamily, ())
    for name in ids():
        found[load(FAMILY, name, Check).family] += (name,)
    return found


def findings(evidence: Evidence, checks: Collection[str] | None = None) -> tuple[Finding, ...]:
    """Return the findings of the named checks (of all, if None) in the order of their places."""
    found = [
        finding
        for name in ids()
        if checks is None or name in checks  # no other is loaded
        for finding in load(FAMILY, name, Check).run(evidence)
    ]
    return tuple(sorted(found, key=lambda finding: (finding.span, finding.check)))
