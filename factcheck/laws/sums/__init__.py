"""Parts and their whole, told or 100 %.

`sum_law` is the law: read its docstring first. `scopes`: where a whole and its parts are told
together; `runs`: which numbers there may be meant as them; `look`: what is seen of them, by the
roles of `roles` and the words of `words`; `untied`: what says that they are none; `reckoned`: what
numbers come to, and which sums explain others. Tables:
`columns_law` (cells reckoned from others), `listed_shares` (columns of shares), `table_lead` (the
whole above a table).
"""
