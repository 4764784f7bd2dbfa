"""Shares, growth, multiples, prices and averages, held against the amounts they are of.

`share_law`: a share, its part and its whole in any words (`share_words`): what ties them is in
`share_ties`, named rates in `share_rates`, what is of something else in `share_scopes` and
`share_claims`, wholes told by words of its own in `share_wholes`, their witness in
`share_witness`, and `share_weight` weighs them. `told_shares`: one share told twice;
`beside_law`: a share right beside its part.
`moved_law`: growth, difference, multiple and points in any words (`moved_words`, `level_words`):
`moved_amounts` finds the two amounts, `moved_amid` points amid two shares,
`moved_shares` the change told beside its percentage, `moved_own` what has a
change of its own, `moved_weight` weighs them, `bases` and `then_words` tell of which time each is.
`fromto_law`: changes told with both their ends; `one_clause`: steps and rates of answers of which
one clause tells every number; `gap_law`: what is ahead of what, of any unit, told more loosely.
`each_law`: prices, averages, densities, speeds, cases for 100,000: rates are read in `each_rates`
(`product_cues`), what they are of in `each_roles` (times of day: `each_clock`).
`near_amounts`, `rate_cues`: what words say of a percentage, for all of these; `worded_shares`,
`worded_moves`: shares and growth by the words of a language.
"""
