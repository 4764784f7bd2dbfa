"""One thing that is told twice, and words that compare two.

`told_law` is the law: one thing told with two numbers, in a heading, a caption, a quotation or
further on; where amounts stand and in which words tell `tellings` and `deeds`, what that says
`told_weight` (`told_words`). `days_told`: years and days of what happens once; `twice_aged`: ages;
`hours`; `name_numbers`: roads, flights and the like; `heads_law`: headlines; `back_law`: what words
lead back to.
`row_law`: what is told of a table's row. `levels_law`: words that compare two amounts; `ways_law`:
words of what moved from one to another (`ways_words`), `polar_law` more loosely; `named_law`: words
that compare two names; `compared_law`: two times of a race, or days; `order_law`: the most, and
what follows (`leader_law`: of names with a value each); `best_law`: the best so far.
"""
