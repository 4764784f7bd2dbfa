"""How the laws read a text.

`plain`: the folded text of an article, for what no figure says. `skeleton`: a sentence with a
sign for each figure, so that a template can speak of figures. `numerals`: bare numbers that are
no figures. `atom`: a number, figure or bare, with the words beside it. `passage`: a paragraph
with its sentences and atoms. `reading`: an article read into passages, sentences, blocks and
cells, each of them once (`once`). `ties`: whether sentences tell of one thing. `grids`: tables.
`counting`: small whole numbers as writers spell them. `words`: those of an article's own language.
"""
