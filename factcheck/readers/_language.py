"""Which language a text is in, by its script; a code such as ``ja`` from what a page declares."""

import re

_SAMPLE = 100_000
"""Code points that are looked at."""
_KANA = re.compile(r"[\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]")
_HANGUL = re.compile(r"[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_LETTER = re.compile(r"[^\W\d_]")
_CODE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8}){0,4}")

# Shares of letters, set so that an English article may name デスノート and a Chinese one quote a
# sentence of Japanese, while Japanese prose (a third to a half kana) is never in doubt.
_SOME = 0.08
_KANA_OF_CJK = 0.05
_MOST = 0.4
_ENOUGH = 200
"""Letters from which on a text without any kana, kanji or hangul is not Japanese."""


def code(value: object) -> str | None:
    """Return the primary language of ``ja-JP`` or ``ja_JP``, lower case; None if it names none."""
    found = _CODE.fullmatch(value.strip()) if isinstance(value, str) else None
    return found[1].lower() if found else None


def choose(declared: str | None, text: str) -> str:
    """Return the language of ``text``: what is declared, unless the script rules it out.

    Templates often declare ``en`` on every page; a text mostly in kana is Japanese all the same.
    """
    sample = text[:_SAMPLE]
    letters = len(_LETTER.findall(sample))
    kana, han = len(_KANA.findall(sample)), len(_HAN.findall(sample))
    hangul = len(_HANGUL.findall(sample))
    wide = kana + han + hangul
    if declared in {"ja", "zh", "ko"}:
        return declared if wide or letters < _ENOUGH else "en"
    if declared and wide < letters * _MOST:
        return declared
    if not wide or wide < letters * _SOME:
        return "en"
    if hangul > kana + han:
        return "ko"
    return "ja" if kana > (kana + han) * _KANA_OF_CJK else "zh"
