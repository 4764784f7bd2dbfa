"""One thing that is told twice, and words that compare two.

`told_law` is the law: one thing told with two numbers, in a heading or caption and below it; where
amounts stand and in which words tell `tellings` and `deeds`, what that says `told_weight`
(`told_words`). `twice_aged`: ages.
`row_law`: what is told of a table's row. `ways_law`: words of what moved from one to another
(`ways_words`); `order_law`: the most, and what follows.
"""
