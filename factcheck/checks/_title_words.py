"""Whether two titles can be of one page: what is special in their words, and what they share."""

import re
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

from factcheck.model.folding import fold, lower

_STEM = 6
"""Letters by which words are compared: announces, announcement."""
# Words that say of what kind a page is, and those between the others: any two titles share them.
_COMMON_WORDS = """
the and for with from about into over its his her their this that are was were has have not
how what why who when new news press release releases report reports annual article blog
post page pages site website official home homepage company profile information overview
summary documentation docs guide paper study data statistics table list index online web www
com org net html php pdf abs full text version update updates latest archive archives media
center centre public relations investor investors search results story stories announcement
announces statement journal magazine times daily wikipedia der die das und les des une los
las del para
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_KINDS = re.compile(
    "プレスリリース|ニュースリリース|お知らせ|ニュース|報道発表|発表資料|公式|発表|会社|企業|案内"
    "|概要|情報|資料|報告書?|報道|記事|論文|統計|調査|サイト|ページ|ホーム|ウェブ|ブログ|リリース|レポート"
    "|について|株式|新聞|日本|世界|一覧|結果|令和|平成|年度|年版|年|月|日|第|最新|全文|解説|特集"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NUMBER = re.compile(r"[0-9][0-9,.]*[0-9]")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_KANJI = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々]{2,}")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]{2,}")
_HANGUL = re.compile(r"[\uac00-\ud7a3]{2,}")
_WIDE = re.compile(r"[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]")
_SHARE = 0.2
"""Share of wide letters from which on words are Japanese, Chinese or Korean."""


def special(words: str) -> frozenset[str]:
    """Return what is special in words: stems of words, numbers, pairs of characters.

    Years are none of it, and no words that any two titles may share.
    """
    plain = lower(fold(words))
    found = {word[:_STEM] for word in latin(plain)}
    found |= numbers(plain)
    rest = _KINDS.sub(" ", plain)
    for run in (*_KANJI.findall(rest), *_HANGUL.findall(rest)):
        found.update(run[at : at + 2] for at in range(len(run) - 1))
    for run in _KATAKANA.findall(rest):
        found.update(run[at : at + 3] for at in range(max(len(run) - 2, 1)))
    return frozenset(found)


def latin(words: str) -> set[str]:
    """Return the words of alphabets with three letters or more that say something, lower case."""
    plain = lower(fold(words))
    return {
        word
        for run in _WORD.findall(_WIDE.sub(" ", plain))
        if len(word := run.partition("'")[0]) > 2 and word not in _COMMON
    }


def numbers(words: str) -> set[str]:
    """Return the numbers of two digits or more that are no years."""
    found = (number.replace(",", "") for number in _NUMBER.findall(fold(words)))
    return {number for number in found if not _YEAR.fullmatch(number)}


def is_wide(words: str) -> bool:
    """Tell whether words are Japanese, Chinese or Korean."""
    letters = sum(1 for letter in words if letter.isalpha())
    return len(_WIDE.findall(words)) > _SHARE * letters


def of_host(url: str) -> frozenset[str]:
    """Return what is special in the host of an address."""
    return special(_host(url).replace(".", " ").replace("-", " "))


def of_path(url: str) -> frozenset[str]:
    """Return what is special in path and query of an address."""
    rest = unquote(url.partition("://")[2].partition("/")[2][:2_000])
    return special(re.sub(r"[/._+=&?-]+", " ", rest))


def plain(words: str) -> str:
    """Return nothing but the letters and digits of words, lower case."""
    return "".join(letter for letter in lower(fold(words)) if letter.isalnum())


def union(every: Iterable[str]) -> frozenset[str]:
    """Return what is special in any of some words."""
    return frozenset[str]().union(*map(special, every))


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
