"""Days, years, ages, lengths of time and hours, held against each other.

Days: `days`, `written_days`, `worded_days`: as written (by the words of a language, too);
`bare_days`: without their month; `weekdays`: with the day of the week; `nearby`:
words such as 昨年 and their dates; `past_days`: told as past, by the verbs of `tense_ja` and
`tense_en`; `histories`: of a story of long ago.
Years: `eras`, `era_pairs`: of an era, beside the common one; `centuries`: and a century;
`year_signs`: and its sign (未年), and the second Sunday of a month; `told_years`: those that a
passage is about; `editions`: of what is held yearly, terms of office.
Counts: `counts`: anniversaries, nth years and numbers of years (`count_words`), held to any two
years of `moments`; `loose_counts`: the same more loosely; `steps`: so many years or days after
another time.
Lengths: `stretches`: with both ends (`stretch_words`); `span_law`: between two times, whatever
words (`span_times`, `span_lengths`, `span_words`); `tied_law`: tied to an end (`tie_words`).
Hours: `clock_law`: lengths and times of day (`clock_times`, `clock_gaps`, `clock_words`); `zones`:
two clocks of one moment (`zone_places`).
Ages: `age_law`: by a birth, or another age (`age_words`); `worded_lives`: at death, by the words
of a language.
"""
