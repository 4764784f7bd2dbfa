"""Parts and their whole.

`sum_law`: lists that end with the rest, in any words, and the witness of every sum. `sum_frame`:
what the numbers and the signs of `sum_signs` say is weighed together. `parts_frame`: the rest,
halves, votes, totals; `whole_frame`: wholes with a phrase of their own; `rest_above`: a whole in
the paragraph above. `percent_frame`: shares that make 100 %; `hundred_frame`: all shares of a
sentence. `list_frame` scores Japanese lists by all signs at once (`list_words`). Roles are in
`part_roles`, words in `part_words`. Tables: `columns_frame`, `listed_shares`, and `table_lead`
(the whole above a table). Templates: `among`, `itemized`.
"""
