"""The two readings of an address in running text: how far ASCII reaches, how far letters do."""

import re
from unicodedata import category

from factcheck.model.late import late

# RFC 3986: unreserved, reserved and "%"; no quotes, angle brackets, braces, bars or backslashes.
_ASCII = late(r"[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*")
_BARRED = late(r"\|[A-Za-z0-9%+]")
_LONG_ROW = 1000
"""Code points of a line that are looked at for the bars of a table."""
_BRACES = late(r"\{[A-Za-z0-9\-._~:,|*+]{1,60}\}")
_NEXT = late(r"(?:https?|ftp)://|(?<![A-Za-z0-9])(?:www\.[A-Za-z0-9]|ttps?://)", re.IGNORECASE)
TILDES = "\uff5e\u301c"
"""Waves that Japanese keyboards write for the tilde of a home page: /～taro/."""
_HOME = late(
    rf"(?<=/)[{TILDES}](?!https?:|ttps?:|www\.)[a-z][a-z0-9_\-]{{1,30}}(?![A-Za-z0-9_{TILDES}])"
)
# A file's name whose brackets are full-width: 概要（案）.pdf, 報告書（令和5年）_2.html.
_FILE = late(
    r"(?:(?:（[^（）\s。]{1,40}）|［[^［］\s。]{1,40}］|【[^【】\s。]{1,40}】|「[^「」\s。]{1,40}」)"
    r"(?:[_\-][A-Za-z0-9_\-]{0,20}|[0-9]{0,4})){1,3}"
    r"\.(?:html?|pdf|docx?|xlsx?|pptx?|csv|zip|txt|jpe?g|png)(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_DENSE = (
    "\u0e00\u0eff", "\u1000\u109f", "\u1780\u17ff", "\u2e80\u31ff", "\u3400\u9fff",
    "\uac00\ud7a3", "\uf900\ufaff", "\uff10\uff9f", "\U00020000\U0003ffff",
)  # fmt: skip
"""First and last characters of the scripts that set no spaces between words, or particles without
one, and of full-width letters, which stand among them."""
_JOINERS = frozenset("・＝゠·\u05f4\u0f0b\u200c\u200d")
"""Signs inside names, between letters: アルベルト・アインシュタイン, ジャン＝ジャック, צה״ל, the
dot between Tibetan syllables, and what parts or joins the letters of Persian and Hindi."""
_SPACED = frozenset("\u2019\u2013")
"""The apostrophe and the dash between the words of a name, in scripts that set words apart:
l’été, Moore’s_law, Москва–Казань; not the apostrophe of ``…/page’s title``."""
_GENITIVE = late(r"’[sS](?![A-Za-z0-9_/.?#=&%\-])")
PICTURE = (
    "[\u2600-\u26ff\u2708-\u270d\u2728\u2733-\u2747\u2763-\u2764\u2b50"
    "\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff]"
)
"""Pictures (UTS 51), which the URL Standard takes in addresses; not the ticks, crosses and arrows
among them, which are punctuation in running text: ✅ ❌ ➡."""
_PICTURE = late(PICTURE)
# The title of a work that begins with a quoted word: /wiki/「いき」の構造.
_QUOTING = late(r"(?<=/)(?:「[^「」\s。]{1,20}」|『[^『』\s。]{1,20}』)(?=\w)")
_JOINER = "\u200d"
"""The joiner inside a sequence of pictures (UTS 51, ED-16)."""
_BROKEN = late(r"[!-~]{0,200}[\x00-\x08\x0e-\x1f\x7f\ufffd]")
"""What no text holds, perhaps behind ASCII signs: controls that set no space, and the sign in
place of bytes that fit in no encoding."""
_SPOILT = late(r"[!-~\x00-\x08\x0e-\x1f\x7f\ufffd\w]*")
"""How far an address goes that holds such signs."""
# Brackets right behind an address whose words begin in ASCII: …/plan.pdf(2026年3月10日), not
# …/映画_(2010年の映画); and such within one: …/report(2024年版).pdf.
_ASIDE = late(r"(?<=[A-Za-z0-9/])\([^()\s]{0,80}\)(?![A-Za-z0-9_/.?#=&%\-])")
_PART = late(r"\([^()\s]{0,80}\)(?=[A-Za-z0-9_/.?#=&%\-])")
BLANK = late(r"[^\S\x1c-\x1f]")
"""White space as people type it, and the ends of lines and pages that converters leave behind,
without the other controls that count as such."""


def plain_end(text: str, start: int, limit: int) -> int:
    """Return where ASCII signs and letters of scripts that set words apart end."""
    end = ascii_end(text, start, limit)
    while goes_on(text, end, limit) and not is_dense(text[end]):
        end = ascii_end(text, end + 1, limit)
    return end


def ascii_end(text: str, start: int, limit: int) -> int:
    """Return where the ASCII signs of an address end.

    Square brackets belong to it in a query only (``?ids[]=1``), and there in pairs: ``x[1]`` is
    an address with a footnote. So do bars, outside of tables: ``?titles=A|B``. Braces belong to it
    wherever they stand in pairs: ``/users/{id}``.
    """
    end, depth, query = start, 0, False
    while True:
        found = _ASCII.match(text, end, limit)
        after = found.end() if found else end
        query = query or "?" in text[end:after]
        bracket = text[after] if after < limit else ""
        braces = _BRACES.match(text, after, limit) if bracket == "{" else None
        if braces:
            end = braces.end()
            continue
        depth += (bracket == "[") - (bracket == "]")
        home = _HOME.match(text, after, limit) if bracket and bracket in TILDES else None
        if home:
            end = home.end()
            continue
        barred = bracket == "|" and _BARRED.match(text, after, limit) and not _in_row(text, start)
        if not query or depth < 0 or not (barred or bracket in {"[", "]"}):
            return after
        end = after + 1


def _in_row(text: str, start: int) -> bool:
    """Tell whether a line has a bar before a place: bars are the edges of a table's cells then."""
    return "|" in text[max(0, start - _LONG_ROW) : start].rpartition("\n")[2]


def closed_end(text: str, start: int, end: int, limit: int) -> int:
    """Return where the address from ``start`` on ends whose ASCII signs end within brackets.

    Before the brackets if they hold words of the sentence, behind them if the address goes on
    there. ``end`` itself if no bracket is open there.
    """
    opened = text.rfind("(", start, end)
    if opened < 0 or ")" in text[opened:end]:
        return end
    part = _PART.match(text, opened, limit)
    if part:
        return ascii_end(text, part.end(), limit)
    return opened if _ASIDE.match(text, opened, limit) else end


def raw_end(text: str, start: int, limit: int) -> int:
    """Return where letters and ASCII signs from ``start`` on end; a new address ends them too."""
    following = _NEXT.search(text, start, limit)
    limit = following.start() if following else limit
    position = start
    while position < limit:
        if goes_on(text, position, limit):
            position += 1
            continue
        after = ascii_end(text, file_end(text, position, limit), limit)
        if after == position:
            break
        position = after
    return position


def file_end(text: str, position: int, limit: int) -> int:
    """Return where a file's name ends that goes on with a full-width bracket; else ``position``."""
    found = _FILE.match(text, position, limit)
    return found.end() if found else position


def quoting_end(text: str, position: int, limit: int) -> int:
    """Return where the quoted word ends with which a page's title begins; else ``position``."""
    found = _QUOTING.match(text, position, limit)
    return found.end() if found else position


def goes_on(text: str, position: int, limit: int) -> bool:
    """Tell whether a character that is not ASCII may belong to an address (RFC 3987, ucschar).

    Of those only letters, marks and digits, pictures, and what joins the parts of a name.
    """
    if position >= limit or text[position].isascii():
        return False
    if is_picture(text[position]):
        return True
    before, sign = text[position - 1], text[position]
    after = text[position + 1 : position + 2] if position + 1 < limit else ""
    if sign == _JOINER and is_picture(after):
        return not before.isascii()
    if sign in _JOINERS:
        return not after.isascii() and after.isalpha() and not before.isascii()
    if sign in _SPACED:
        spaced = not (is_dense(before) or is_dense(after))
        return (
            spaced and before.isalnum() and after.isalnum() and not _GENITIVE.match(text, position)
        )
    kind = category(sign)
    return kind[0] in "LM" or kind in {"Nd", "Nl"}


def is_picture(character: str) -> bool:
    """Tell whether a character is an emoji or a sign like one; of nothing it is false."""
    return _PICTURE.match(character) is not None


def broken_end(text: str, end: int, limit: int) -> int:
    """Return where the run of signs ends in which an address meets what no text holds.

    That is before white space or punctuation that is not ASCII. ``end`` itself if nothing of the
    kind stands there: a byte that was spoilt belongs to the address, which then cannot be asked.
    """
    spoilt = _SPOILT.match(text, end, limit) if _BROKEN.match(text, end, limit) else None
    return spoilt.end() if spoilt else end


def is_dense(character: str) -> bool:
    """Tell whether a character is a picture, or of a script that sets no space before particles."""
    return is_picture(character) or any(ends[0] <= character <= ends[1] for ends in _DENSE)
