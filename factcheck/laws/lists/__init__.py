"""Counts, and the names or things that are listed behind them.

`roll_ja`, `roll_en`: names of people in any words; `names_frame`, `name_lists`: English names by
their number; `pointed`, `enumerated`: points of a list below; `numbered`: First, … Second, …;
`table_rows`: the rows of a table; `listed`: where a list begins and ends.
"""
