"""A character that only looks like the magnitude, digit or counter that was meant.

What: 1600憶円 for 億, 3方人 for 万, 2力所 (the kanji of power) for カ所, 1O0円 with the letter O
for a zero.

So is a word behind a number that one letter parts from million, billion and their like
("$4.7 bullion", "340 milion euros", "40 Milionen").

Why: conversion slips and scans; the eye passes them, and no search finds the amount again.

Bad (ja):  経済効果は1600憶円。
Bad (en):  It cost 1600憶円, or $1O million.
Good (ja): 経済効果は1600億円。
Good (en): It cost 1600億円, or $10 million.

Silent: where the sentence speaks of the slip itself; in formulas, codes and names (H2O, 2力学).

日本語

位や数字・助数詞に形の似た別の文字です。

何を: 「億」の代わりの「憶」(1600憶円)、「万」の代わりの「方」(3方人)、「カ所」の代わりの漢字の「
力所」、0の代わりの英字のO(1O0円)など。数の後の、一字だけ違う million など(4.7 bullion)も。

なぜ: 変換や読み取りの誤りは目が通り過ぎ、検索でも見つかりません。

悪い例: 経済効果は1600憶円。
良い例: 経済効果は1600億円。

対象外: 誤りそのものを語る文。式・符号・名前(H2O)。
"""

import re
from collections.abc import Iterator

from factcheck.checks._asking import ask
from factcheck.checks._doubts import says_so
from factcheck.laws.texts.plain import Plain, plain
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_MESSAGE = Words(
    "{words}: {sign} only looks like {meant}. Is {repaired} meant?",
    "{words}: 「{sign}」は「{meant}」に似た別の字です。{repaired}のことですか。",
)
_COUNTED = r"(?=[円ドルユ元人件台票株個年歳トキ平0-9])"
_SHORT = "[円人件台票株個歳ドト席枚冊戸頭羽軒発社食世]"
_START = r"(?<![0-9.,])[0-9][0-9,.]{0,9}[千百十]?"
_RULES = tuple(
    (re.compile(words), meant)
    for words, meant in (
        (rf"{_START}(?P<sign>憶)(?![測説断想念い]|の思)", "億"),  # no word has it behind a digit
        (rf"{_START}(?P<sign>臆){_COUNTED}", "億"),
        (
            (
                r"(?<![A-Za-z0-9,.#/_-])[$€£¥]?[1-9][0-9]?(?P<sign>[Oo])(?=,[0-9]{3}(?![0-9A-Za-z])"
                r"|[0-9]?(?:%| (?:percent|people|years|days|hours|minutes|miles|km|meters|metres|"
                r"tons|tonnes|points|votes|jobs|homes|students)\b))"
            ),
            "0",
        ),
        (rf"{_START}(?P<sign>方)(?={_SHORT}|[0-9]{{4}}[円人]|[0-9][千百])", "万"),
        (
            (
                r"(?<![0-9.,])[0-9]{1,5}(?P<sign>力)"
                r"(?=[所国月年条寺村町店][間の目でにをはが後前、。])"
            ),
            "カ",
        ),
        (rf"(?<![0-9.,])[0-9](?P<sign>干)(?={_SHORT}|[本名通万億])", "千"),
        (rf"{_START}(?P<sign>[挑眺桃]){_COUNTED}", "兆"),
        (rf"{_START}(?P<sign>丁)(?=円|[0-9]{{1,4}}億)", "兆"),
        (r"[一二三四五六七八九](?P<sign>干)(?=[円人件台万億百]|[一二三四五六七八九]百)", "千"),
        (r"(?<![ァ-ヶーぁ-ん])(?P<sign>ハ)(?=[百千][円人万億]|[億兆]円)", "八"),
        (r"(?<![ァ-ヶーぁ-ん])(?P<sign>ー)(?=[億兆千百][円万])", "一"),
        (r"(?P<sign>牛)(?=[前後][0-9]{1,2}時)", "午"),
        (r"(?<=月)(?P<sign>[lI])(?=[0-9]日)", "1"),
        (
            (
                r"[$€£¥](?=[0-9lISO,.]*[0-9])(?:[0-9]{1,3}[,.]?)*(?P<sign>[lI])"
                r"(?=[0-9,.]{0,9}(?: ?(?:m|bn|k|million|billion|trillion))?(?![A-Za-z0-9]))"
            ),
            "1",
        ),
        (
            (
                r"(?:(?<![A-Za-z0-9,.])[$€£¥]?[1-9][0-9]{0,2},|[$€£¥][0-9]{1,3}[.]?)[0-9]{0,2}"
                r"(?P<sign>O{1,3})(?=[0-9]{0,2}(?:,[0-9]{3})*(?:m|bn|k)?(?![A-Za-z0-9]))"
            ),
            "0",
        ),
        (r"(?<![A-Za-z0-9,.$])[0-9]{0,2}(?P<sign>[lI])(?=[0-9]?,[0-9]{3}(?![0-9A-Za-z]))", "1"),
        (r"(?<![A-Za-z0-9,.$#/-])[1-9][0-9]{0,2}(?P<sign>O{2,3})(?= [a-z]{4,})", "0"),
        (r"(?<![\w.,])(?:[$€£¥][0-9]{0,3}|[0-9]{1,3})\.?(?P<sign>S)(?=(?:m|bn)\b)", "5"),
        (r"(?<![\w.,])[$€£¥]?[0-9]{0,3}\.?(?P<sign>S)(?= (?:million|billion)\b)", "5"),
        (
            (
                r"\b(?:in|since|of|from|until|by) (?:19|2)[0-9]?(?P<sign>O)"
                r"(?=[0-9]{1,2}(?![0-9A-Za-z]))"
            ),
            "0",
        ),
        (r"(?<![0-9.,])[0-9][0-9.,]{0,6}(?P<sign>[陪培])(?=[のにとで、。超以])", "倍"),
        (r"(?<![0-9.,])[0-9]{1,2}月[0-9]{1,2}(?P<sign>曰)", "日"),
        (r"(?<![ァ-ヶーA-Za-z0-9])(?P<sign>ニ)(?=[億兆]|[百千万]{1,2}[円人億])", "二"),
        (r"(?<![A-Za-z0-9_.-])(?P<sign>[lI])(?=[0-9,]{2,9}(?:[円人%万億]|ドル))", "1"),
        (
            (
                r"(?<![0-9A-Za-z.,])[$€£¥]?[0-9][0-9,]{0,9}(?P<sign>[OО]{1,6})(?=[0-9]{0,6}"
                r"(?:[円%人件台年月日万億歳]|ドル|パーセント| (?:million|billion|percent)\b))"
            ),
            "0",
        ),
    )
)
"""What looks like another character where it stands: a pattern and what was meant."""


_SIZES: dict[str, tuple[str, ...]] = {
    "en": ("million", "billion", "trillion", "thousand"),
    "de": ("Million", "Millionen", "Milliarde", "Milliarden", "Billionen"),
    "fr": ("million", "millions", "milliard", "milliards"),
    "es": ("millón", "millones", "billones"),
    "it": ("milione", "milioni", "miliardo", "miliardi"),
    "pt": ("milhão", "milhões", "bilhão", "bilhões", "biliões"),
}
"""Names of powers of a thousand."""
_KNOWN = {size.lower() for sizes in _SIZES.values() for size in sizes} | {
    "millions", "billions", "trillions", "thousands", "zillion", "pillion", "gillion", "minion",
    "tausend", "millionth", "billionth", "thousandth", "milliardaire", "millon", "millone",
    "billón", "bilião", "billiarde", "billiarden", "billiard", "billiards", "bilione", "bilioni",
    "biliardo", "biliardi",
}  # fmt: skip
"""Words that may stand behind a number, though they are like one of these: of a million millions,
a thousand times as many, and of things that are counted."""
_THINGS = {"bullion", "mullion"}
"""Words of other things, which stand behind a bare number too."""
_BEHIND = re.compile(
    r"(?<![\w.,])(?P<currency>[$€£¥]|(?:US|A|C|NZ|HK)\$)?[0-9]{1,3}(?:[.,][0-9]{1,3})*[ \u00a0]"
    r"(?P<sign>[^\W\d_]{5,10})(?![\w’'-])"
)


def _misspelled(text: Plain, language: str) -> Iterator[tuple[re.Match[str], str]]:
    """Yield words behind numbers that one letter parts from a power of a thousand."""
    for found in text.matches(_BEHIND) if language in _SIZES else ():
        word = found["sign"]
        if word.lower() in _KNOWN or (word.lower() in _THINGS and not found["currency"]):
            continue
        meant = next((size for size in _SIZES[language] if _is_slip(word.lower(), size)), None)
        if meant is not None:
            yield found, meant


def _is_slip(word: str, meant: str) -> bool:
    """Tell whether one letter more, less or other, or two exchanged, part a word from another."""
    meant = meant.lower()
    same = next((at for at, (a, b) in enumerate(zip(word, meant, strict=False)) if a != b), None)
    if same is None:
        return abs(len(word) - len(meant)) == 1
    rest, right = word[same:], meant[same:]
    swapped = rest[:2] == right[1::-1] and rest[2:] == right[2:]
    return swapped or rest[1:] == right[1:] or rest[1:] == right or rest == right[1:]


def _run(evidence: Evidence) -> Iterator[Finding]:
    text, seen = plain(evidence), set[int]()
    for found, meant in _misspelled(text, evidence.article.language):
        if not says_so(text.around(Span(*found.span()), 60)):
            repaired = found[0].removesuffix(found["sign"]) + meant
            span = Span(*found.span())
            words = span.cut(evidence.article.text)
            message = _MESSAGE.of(words=words, sign=found["sign"], meant=meant, repaired=repaired)
            yield ask(evidence, "lookalike-magnitude", Severity.WARNING, span, message)
    for pattern, meant in _RULES:
        for found in text.matches(pattern):
            span = Span(*found.span())
            if says_so(text.around(span, 60)) or found.start("sign") in seen:
                continue
            seen.add(found.start("sign"))
            words, sign = span.cut(evidence.article.text), found["sign"]
            start, end = (found.start("sign") - found.start(), found.end("sign") - found.start())
            repaired = f"{found[0][:start]}{meant * len(sign)}{found[0][end:]}"
            message = _MESSAGE.of(words=words, sign=sign, meant=meant, repaired=repaired)
            yield ask(evidence, "lookalike-magnitude", Severity.WARNING, span, message)


CHECK = Check(Severity.WARNING, CheckFamily.NUMERALS, _run)
