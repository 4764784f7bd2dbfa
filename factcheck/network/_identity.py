"""Whose page it is, as far as can be remembered in three words: site, title, language."""

import re
from functools import lru_cache

from factcheck.model.late import late
from factcheck.network._pages import Page

_LOOKED = 2000  # code points of text that tell the script
_BEGINNING = 100  # code points of it in which there mostly are as many letters as are asked for
_FEW = 20  # letters below which nothing is said of the language
_LETTERS = late(r"[^\W\d_]+")
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
_SCRIPTS = (
    (late(r"[぀-ヿㇰ-ㇿ]+"), "ja", 0.05),
    (late(r"[ᄀ-ᇿ가-힣]+"), "ko", 0.2),
    (late(r"[㐀-鿿]+"), "zh", 0.4),
    (late(r"[Ѐ-ӿ]+"), "und-Cyrl", 0.4),
    (late(r"[؀-ۿ]+"), "und-Arab", 0.4),
    (late(r"[฀-๿]+"), "th", 0.4),
    (late(r"[A-Za-zÀ-ɏ]+"), "und-Latn", 0.5),
)
_NOT_LATIN = frozenset({"ja", "ko", "zh", "th", "ru", "uk", "bg", "ar", "fa", "he", "el", "hi"})
_CYRILLIC = frozenset({"ru", "uk", "bg", "sr", "be", "mk", "kk", "mn"})
_ARABIC = frozenset({"ar", "fa", "ur", "ps"})


def language_of(page: Page) -> str | None:
    """Return the language of a page, primary subtag only, or None.

    By its script where that settles it, since templates leave a wrong ``lang`` behind; else as
    stated; ``und-Latn`` and the like if only the script is known.
    """
    stated = _primary(page.language or "")
    plain = page.title.isascii() and page.text.isascii() and all(map(str.isascii, page.headings))
    # Of ASCII no more is asked than whether there are some letters, as there are at its beginning.
    if plain and _ascii_letters(page.text[:_BEGINNING]) >= _FEW:
        return stated if stated and stated not in _NOT_LATIN else "und-Latn"
    text = f"{page.title} {' '.join(page.headings)} {page.text[:_LOOKED]}"
    plain = text.isascii()
    letters = _ascii_letters(text) if plain else _count(_LETTERS, text)
    if letters < _FEW:
        return stated or None
    script = "und-Latn" if plain else _script(text, letters)
    fits = {
        "und-Latn": stated not in _NOT_LATIN,
        "und-Cyrl": stated in _CYRILLIC,
        "und-Arab": stated in _ARABIC,
    }
    if script in fits:
        return stated if stated and fits[script] else script
    return script or stated or None


@lru_cache(maxsize=64)  # most pages state one of a few
def _primary(stated: str) -> str:
    """Return the primary subtag of a language as stated, nothing if it is none."""
    first = re.split(r"[-_]", stated.lower())[0]
    return first if re.fullmatch(r"[a-z]{2,3}", first) else ""


def _ascii_letters(text: str) -> int:
    return len(text.encode().translate(None, _NO_LETTERS))


def _script(text: str, letters: int) -> str:
    return next((word for run, word, least in _SCRIPTS if _count(run, text) >= least * letters), "")


def _count(run: re.Pattern[str], text: str) -> int:
    """Count letters by their runs: a page has thousands of letters and hundreds of words."""
    return sum(map(len, run.findall(text)))
