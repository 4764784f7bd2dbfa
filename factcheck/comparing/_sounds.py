"""Names across scripts: マスク and Musk have the same consonants, and that is compared.

Japanese writes foreign names by their sound. What survives the way there are the consonants, some
of them merged (l and r, b and v, s and th and z); vowels, w, y and h do not.
"""

from functools import cache

_KANA = {
    "": "アイウエオァィゥェォヤユヨャュョワヲヮーッハヒヘホ・",
    "K": "カキクケコヵヶ",
    "G": "ガギグゲゴ",
    "S": "サシスセソザジズゼゾヂ",
    "T": "タチツテト",
    "D": "ダデドヅ",
    "N": "ナニヌネノン",
    "F": "フ",
    "B": "バビブベボヴ",
    "P": "パピプペポ",
    "M": "マミムメモ",
    "R": "ラリルレロ",
}
_SOUND = {sign: sound for sound, signs in _KANA.items() for sign in signs}
_VOWELS = frozenset("aeiouyéèêëáàâäãåíìîïóòôöõøúùûü")
_SOFT = frozenset("eiyéè")
_PLAIN = {
    "b": "B", "v": "B", "d": "D", "f": "F", "k": "K", "q": "K", "l": "R", "m": "M", "n": "N",
    "p": "P", "s": "S", "t": "T", "z": "S", "j": "S", "ç": "S", "ñ": "N", "š": "S", "ß": "S",
}  # fmt: skip
_PAIRS = {"ph": "F", "sh": "S", "ch": "T", "th": "S", "ck": "K", "gh": "", "wh": "", "qu": "K",
          "sc": "S", "ts": "T", "tz": "T", "dg": "S"}  # fmt: skip
_LABIAL = frozenset("pbm")


@cache
def of_kana(word: str) -> frozenset[str]:
    """Return the consonants of a word in katakana; チ and ツ also stand for a soft c (シチリア)."""
    hard = "".join(_SOUND.get(sign, "") for sign in word)
    soft = "".join("S" if sign in "チツ" else _SOUND.get(sign, "") for sign in word)
    return frozenset({hard, soft})


@cache
def of_latin(word: str) -> frozenset[str]:
    """Return the consonants of a word in Latin letters, in the ways it may be pronounced."""
    word = word.lower()[:40]
    spoken = {_spoken(word, hard=True), _spoken(word, hard=False)}
    return frozenset(
        spoken | {sounds.removesuffix("G") for sounds in spoken if word.endswith("ng")}
    )


def _spoken(word: str, *, hard: bool) -> str:
    sounds, place = [], 0
    while place < len(word):
        sign, after = word[place], word[place + 1 : place + 2]
        if sign == after and sign not in _VOWELS:  # a double consonant sounds once
            place += 1
            continue
        pair = _PAIRS.get(sign + after)
        hard_c = sign + after == "sc" and word[place + 2 : place + 3] not in _SOFT
        if pair is not None and not hard_c:
            sounds.append(pair)
            place += 2
            continue
        sounds.append(_sound(sign, after, hard=hard))
        place += 1
    return "".join(sounds)


def _sound(sign: str, after: str, *, hard: bool) -> str:
    if sign == "c":
        return "S" if after in _SOFT and after else "K"
    if sign == "g":
        return "S" if after in _SOFT and after and not hard else "G"
    if sign == "r":  # before a consonant and at the end only a vowel grows longer
        return "R" if after in _VOWELS and after else ""
    if sign == "x":
        return "KS"
    if sign == "m" and after in _LABIAL and after:
        return "N"
    return _PLAIN.get(sign, "")
