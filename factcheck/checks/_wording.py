"""How much a change of quoted words weighs: none (style), a word more or less, another sense."""

import re
from collections.abc import Iterable
from enum import IntEnum

from factcheck.model.folding import fold, lower


class Weight(IntEnum):
    """What a change does to the words."""

    STYLE = 0
    """Nothing: spelling, particles, endings, what editors smooth."""
    WORDS = 1
    """Words are missing or added."""
    SENSE = 2
    """Another word, another number, or a "not" more or less."""


_WIDE = re.compile(r"[\u3041-\u30ff\u3400-\u9fff]")
_KANA = re.compile(r"[\u3041-\u309f]")
_NOT = re.compile(
    r"ない|なく|なかっ|ません|ぬ(?:\b|\Z)|ず(?:に|\Z)|まい|(?:不|非|無|未)[一-龠]|"
    r"\b(?:not|no|never|nobody|nothing|none|neither|nor|cannot|hardly|without)\b|n't\b"
)
_DIGIT = re.compile(r"\d+")
_NUMERALS = str.maketrans("〇一二三四五六七八九", "0123456789")
_TENS = re.compile(r"(\d{0,4})([千百十])")
_POWERS = {"千": 1000, "百": 100, "十": 10}
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_SMALL_WORDS = """
a an the that this and or of to in on at by for with as is are was were be been it its i we he she
they you so very just also really well now then there will would shall should
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_STEM = 4
# 異字同訓: one word of Japanese that is written with one of several kanji.
_TWINS = (
    "作創造 聞聴 生活 思想 会逢遭 見観視 取撮採 早速 固堅硬 暖温 熱暑 表現 越超 沿添 務勤努 探捜 "
    "始初 止留 伸延 勧薦 押推抑 効利 解説 返帰 渡亘 街町 跡痕 怖恐 側傍 元基 良善 易安 広拡"
)
_TWIN = {kanji: group[0] for group in _TWINS.split() for kanji in group}


def weight(changes: Iterable[tuple[str, str]]) -> tuple[Weight, tuple[str, str]]:
    """Return how much changes weigh, and the heaviest of them: the words here and there."""
    heaviest = (Weight.STYLE, ("", ""))
    for ours, theirs in changes:
        one = _weight(_same(ours), _same(theirs))
        if one > heaviest[0]:
            heaviest = (one, (ours, theirs))
    return heaviest


def _same(words: str) -> str:
    """Return words with what is only another spelling made alike."""
    plain = lower(fold(words)).replace("’", "'").strip()
    plain = plain.replace("won't", "will not").replace("can't", "can not")
    plain = re.sub(r"(\w)n't\b", r"\1 not", plain).replace("cannot", "can not")
    plain = re.sub(r"'(?:re|s|m|ve|ll|d)\b", "", plain)
    return _counted(plain.translate(_NUMERALS))


def _counted(words: str) -> str:
    """Return words that are one number of 十, 百 and 千 (2十5) in digits, others as they are."""
    rest, total = words, 0
    while found := _TENS.match(rest):
        total += int(found[1] or 1) * _POWERS[found[2]]
        rest = rest[found.end() :]
    if rest == words or not (rest.isdecimal() or not rest):
        return words
    return str(total + int(rest or 0))


def _weight(ours: str, theirs: str) -> Weight:
    if bool(_NOT.search(ours)) != bool(_NOT.search(theirs)):
        return Weight.SENSE
    mine, its = _DIGIT.findall(ours), _DIGIT.findall(theirs)
    if mine != its and mine and its:
        return Weight.SENSE
    if _WIDE.search(ours + theirs):
        return _weight_wide(ours, theirs)
    return _weight_western(ours, theirs)


def _weight_wide(ours: str, theirs: str) -> Weight:
    mine, its = (_bare(words) for words in (ours, theirs))
    if mine == its:
        return Weight.STYLE
    if mine and its:
        return Weight.SENSE
    kana = theirs if mine else ours
    return Weight.STYLE if _KANA.search(kana) else Weight.WORDS  # 事 for こと


def _bare(words: str) -> str:
    """Return words without hiragana and signs, kanji of one meaning alike."""
    kept = (letter for letter in _KANA.sub("", words) if letter.isalnum())
    return "".join(_TWIN.get(letter, letter) for letter in kept)


def _weight_western(ours: str, theirs: str) -> Weight:
    mine = [word for word in _WORD.findall(ours) if word not in _SMALL]
    its = [word for word in _WORD.findall(theirs) if word not in _SMALL]
    if mine == its:
        return Weight.STYLE
    if not mine or not its:
        return Weight.WORDS
    alike = len(mine) == len(its) and all(
        one[:_STEM] == other[:_STEM] for one, other in zip(mine, its, strict=True)
    )
    return Weight.STYLE if alike else Weight.SENSE
