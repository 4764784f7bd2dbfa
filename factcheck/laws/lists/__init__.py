"""Numbers of things, and the names or things that are listed for them.

`listed` is the law: how a number and a list are held to each other. Each other file reads one form
of list: `beside_ja`, `beside_en`: names beside their number; `roll_ja`, `roll_en`: names in other
words, sentences apart; `loose_en`: parted by semicolons, of kin and places; `items`: the list below
a paragraph, ①②③; `worded_lists`: names by the words of a language.
"""
