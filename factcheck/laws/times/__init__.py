"""Days, years, ages, lengths of time and hours, held against each other.

`days`, `weekdays`, `eras`: days and years as written; `told_years`: those a passage is about.
`steps`: so many years or days after another time. `stretches`: a length with both its ends
(`stretch_words`). `span_law`: a length between two times, whatever words: times are read in
`span_times`, the words that silence are in `span_words`; `tied_law`: a length that words tie to an
end (`tie_words`). `clock_law`: hours; `zones`: two clocks. `counts`:
anniversaries, nth years and numbers of years (`count_words`), held to any two years of `moments`;
`centuries`: a year and a century; `editions`: of what is held yearly, and terms of office.
`age_law`: ages by a birth, or another age (`age_words`);
`elder_law`: who is older, and by how much.
`tense_en`, `tense_ja`: whether a day is told as past or to come.
"""
