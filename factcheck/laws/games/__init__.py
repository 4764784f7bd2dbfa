"""Results, records and places.

`results` holds paragraph by paragraph what each of these tells, and all start from `scores`:
`records` (games won and lost), `sets`, `halves` (legs and quarters, too), `runs`, `goals`,
`series`, `margins`, `golf`, `tries`. `winners`: who won by a score; `box_scores`: tables of
innings. `places_law`: places and gaps, by table or listing; `behind_law`: places by those ahead, or
in order; `ranked`: ranks against the table.
"""
