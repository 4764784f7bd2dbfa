"""One thing that is told twice, and words that compare two.

`head_law`: headings and captions by their deed; `lead_frame`: a Japanese heading and its lead;
`headline`: a heading and what follows. `again_frame`: one noun, told as known (captions,
quotations); `row_law`: what is told of a table's row; `retold`: rows told in words;
`twice_aged`: ages. `levels_law`: words that compare two amounts; `compared_law`: two times of a
race, or days; `order_law`: the most, and what follows.
"""
