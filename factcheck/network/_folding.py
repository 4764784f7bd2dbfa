"""Words of pages as phrases are looked for in them: one case, one width, without what is quoted."""

import unicodedata

from factcheck.model.late import late

# Words of others: a page about errors quotes what such pages say.
_QUOTED = late(
    r"「[^「」]{1,80}」|『[^『』]{1,80}』|“[^“”]{1,80}”|„[^„“”]{1,80}[“”]|«[^«»]{1,80}»"
    r'|(?<![^\s(])"[^"]{1,80}"'
    r"|(?:ません(?:でした)?|ました)と(?=出|表示|いう|言)"  # and the end of one without marks
)


def folded(text: str) -> str:
    """Return a text in lower case and one width, with plain apostrophes."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).casefold().replace("’", "'")


def unquoted(text: str) -> str:
    """Return a folded text with a blank in place of each quotation."""
    return _QUOTED.sub(" ", text)
