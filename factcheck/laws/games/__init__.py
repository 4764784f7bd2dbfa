"""Results, records and places.

`results` holds paragraph by paragraph what each of these tells, and all start from `scores`:
`records` (games won and lost), `sets`, `runs`, `goals`, `margins`. `winners`: who won by a score;
`behind_law`: places by those ahead.
"""
