"""Languages: each public file holds one `Language`, a value without grammar.

To add one, write ``xx.py`` and a corpus of phrases; no other file changes.
"""
