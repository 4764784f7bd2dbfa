"""Hosts: where the host of an address in running text ends, and what is known of it."""

import re
from unicodedata import category

from factcheck.model.late import late
from factcheck.recognizers._leads import PARTICLE
from factcheck.recognizers._scan import is_dense

_USER = r"(?:[A-Za-z0-9\-._~%!$&'()*+,;=:]{0,200}@)?"
# Ports and literals that are none belong to the address all the same: somebody has to be told.
_ASCII = late(
    _USER + r"(?P<name>\[(?=[^\]\s]{0,60}:)[0-9A-Za-z:.%_\-]{2,60}(?:\][A-Za-z0-9\-._]*)?"
    r"|[\-._%]{0,3}[A-Za-z0-9][A-Za-z0-9\-._%]*)(?P<port>:-?[A-Za-z0-9._\-]++(?![^\W_])|:[0-9]+|:(?=/))?"
)
# A host of letters (RFC 5890): the last label is either all ASCII or all letters of one script.
# Marks, which `re` does not count among letters (UAX 44, categories Mn and Mc): accents that stand
# apart, vowels of Hebrew, Arabic, India's scripts, Thai, Lao, Burmese and Khmer, voiced kana.
_MARKS = (
    r"\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670"
    r"\u0900-\u0963\u0966-\u0df3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"
    r"\u102b-\u103e\u17b4-\u17d3\u3099\u309a"
)
_SIGN = rf"[\w\-{_MARKS}\u200d\u2190-\u2bff\ufe0f\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff]"
_LETTERS = late(
    _USER + rf"(?:{_SIGN}{{1,63}}[.])(?:{_SIGN}{{1,63}}[.]){{0,9}}"
    rf"(?P<top>[A-Za-z][A-Za-z0-9\-]{{1,62}}|(?:[^\W\d_A-Za-z]|[{_MARKS}]){{1,20}})"
    r"(?P<port>:[0-9]{1,5})?"
)
_REST = late(rf"{_SIGN}{{1,63}}")
_ASCII_LETTER = late(r"[A-Za-z0-9]")
_DENSE_LABEL = late(r"[^\W\d_A-Za-z]+\.")
"""A label of a host in letters that are not Latin, and the dot behind it."""
# The letters of those top-level names that no space sets apart from what follows (IANA, root zone
# database): longest first.
_TOPS = late(
    r"电讯盈科|我爱你|新加坡|天主教|组织机构|中文网|中国|中國|香港|台湾|台灣|澳门|澳門|公司|公益|网络|網路|网址|网站|在线|政务|机构|集团"
    r"|企业|商店|商城|网店|手机|移动|信息|游戏|娱乐|八卦|佛山|广东|健康|慈善|时尚|食品|餐厅|购物|世界|大拿|珠宝|家電|通販|書籍"
    r"|ไทย|คอม|みんな|グーグル|クラウド|コム|ストア|セール|ファッション|ポイント|アマゾン|テスト|测试|測試|한국|삼성|닷컴|닷넷|테스트"
)
# Labels of ASCII behind which letters are the sentence: the top-level names of countries and
# territories (IANA, root zone database), and those that everybody knows.
_ENDING = late(
    r"a[cdefgilmoqrstuwxz]|b[abdefghijmnorstwyz]|c[acdfghiklmnoruvwxyz]|d[ejkmoz]|e[cegrstu]"
    r"|f[ijkmor]|g[adefghilmnpqrstuwy]|h[kmnrtu]|i[delmnoqrst]|j[emop]|k[eghimnprwyz]"
    r"|l[abcikrstuvy]|m[acdeghklmnopqrstuvwxyz]|n[acefgilopruz]|om|p[aefghklmnrstwy]|qa"
    r"|r[eosuw]|s[abcdeghijklmnorstuvxyz]|t[cdfghjklmnortvwz]|u[agksyz]|v[aceginu]|w[fs]|y[et]"
    r"|z[amw]"
    r"|com|net|org|info|gov|edu",
    re.IGNORECASE,
)
_RAW = late(
    r"(?:[^.]+\.){0,5}(?:wikipedia\.org|wiktionary\.org|wikisource\.org|wikiquote\.org"
    r"|wikinews\.org|wikivoyage\.org|wikibooks\.org|wikimedia\.org|wikiwand\.com|fandom\.com"
    r"|weblio\.jp|kotobank\.jp|pixiv\.net|nicovideo\.jp|namu\.wiki|(?<!pan\.)(?<!yun\.)baidu\.com|moegirl\.org(?:\.cn)?"
    r"|wikiwiki\.jp|atwiki\.jp|uncyclopedia\.info|enpedia\.rxy\.jp|zhihu\.com|hatena\.ne\.jp)",
    re.IGNORECASE,
)
_WIKI = late(r"/wiki/|/item/|/w/|/tag/|/tags/|/hashtag/", re.IGNORECASE)


def end(text: str, start: int, limit: int) -> int | None:
    """Return where the host at ``start``, with its port, ends; None if there is none."""
    found = _ASCII.match(text, start, limit)
    after = found.end() if found else start
    if after < limit and _is_lettered(text[after]):
        letters = _LETTERS.match(text, start, limit)
        if letters and letters.end() > after and _is_whole(text, found, letters):
            return _top_end(text, letters)
        if found and _is_name(found) and not is_dense(text[after]):
            rest = _REST.match(
                text, after, limit
            )  # http://müller: no host, but neither is http://m
            after = rest.end() if rest else after
    return after if found else None


def _is_lettered(character: str) -> bool:
    """Tell whether a character can be of a label beyond ASCII: a letter, mark or picture."""
    kind = category(character)
    return not character.isascii() and (kind[0] in "LM" or kind == "So")


def _is_whole(text: str, found: re.Match[str] | None, letters: re.Match[str]) -> bool:
    """Tell whether letters behind the ASCII part of a host belong to it.

    They do where that part ends in a dot or has none but that of ``www.``, as ``news日本.jp`` and
    ``www.news日本.jp``, and in scripts that set words apart: ``shop.müller.de``. Behind ``a.jp``
    they are the sentence. So is what goes on in ASCII behind the last label: ``a.de.Über``.
    """
    last = text[letters.end() - 1]
    if not (last.isascii() or is_dense(last)) and _ASCII_LETTER.match(text, letters.end()):
        return False
    if found is None or text[found.end() - 1] == "." or not is_dense(text[found.end()]):
        return True
    last = found["name"].rpartition(".")[2]
    if _is_name(found) or (len(last) == 1 and last.isalpha()):
        return True  # no top-level name is a single letter (IANA, root zone database)
    run = _DENSE_LABEL.match(text, found.end(), letters.end())
    known = last.isdigit() or _ENDING.fullmatch(last)
    return run is not None and not known and not PARTICLE.match(text, found.end())


def _is_name(found: re.Match[str]) -> bool:
    """Tell whether the ASCII part of a host is but the beginning of a name, perhaps after www."""
    return "." not in found["name"].lower().removeprefix("www.")


def _top_end(text: str, letters: re.Match[str]) -> int:
    """Return where a host of letters ends; a top-level name of kanji may run into the sentence."""
    top = letters["top"]
    known = _TOPS.match(text, letters.start("top"), letters.end("top"))
    if top.isascii() or known is None or letters["port"]:
        return letters.end()
    return known.end()


def shows_letters(text: str, start: int, host_end: int, cut: int) -> bool:
    """Tell whether a host is known to show raw letters in the addresses it gives to readers.

    So are addresses that look like a wiki's or a tag's, whatever their host.
    """
    found = _ASCII.match(text, start, host_end)
    if found and _RAW.fullmatch(found["name"]):
        return cut - host_end > 1
    return _WIKI.search(text, host_end, cut) is not None
