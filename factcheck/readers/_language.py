"""Which language a text is in, by its script and its commonest words, and what a page declares.

Texts in Latin letters are told apart by the words that make up a third of any text and mean
nothing by themselves. Each list holds those of its language that the others do not write, or
rarely; in doubt a text is English.
"""

from collections import Counter

from factcheck.model.late import late

_SAMPLE = 100_000
"""Code points that are looked at."""
_FEW_WORDS = 4_000
"""Code points from whose words a language in Latin letters is told."""
_LEAST = 2
_SHARE = 0.12
"""How many of the words, and which share, must be a language's own: about 0.35 in prose."""
_SURE = 10
"""How many must be where the page declares English, as templates do."""
_KINDS = 4
"""How many different ones they must be there: Plus in the name of a product is one French word."""
_LATIN = late(r"[^\W\d_]{1,24}")
_COMMON = {
    "en": (
        "the of and to is that it for was with as are be by at from this have has had not which "
        "were been their they its will would who more about than he she his said"
    ),
    "de": (
        "der die das den dem des und ist nicht ein eine einen einem einer mit von für auf im sich "
        "auch wird werden wurde wurden bei nach über zu zum zur sind hat haben als wie aus sie es "
        "war dass um noch nur oder vor durch am"
    ),
    "fr": (
        "le la les des et est dans un une pour que qui du au aux sur pas par plus avec ce cette "
        "ses sont été il elle mais ou où leur en l d qu c n s selon ont après entre nous"
    ),
    "es": (
        "el la los las del y en que una un por con para es se su más como pero fue sus está al "
        "son también este esta entre ha han según años desde sobre sin hasta hay"
    ),
    "pt": (
        "o os as do da dos das em um uma que não para com por é se no na nos nas mais ao são foi "
        "sua seu como também pelo pela à entre ou mas já até anos"
    ),
    "it": (
        "il lo la gli le di che è e per un una con non del della dei delle nel nella sono più "
        "come si da dal al alla anche l dell all nell sul ha ma ed stato anni tra fra"
    ),
}
_LISTS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
# first and last characters: a class of so many takes longer to compile than a page to read
_KANA = (("\u3041", "\u309f"), ("\u30a1", "\u30fa"), ("\u30fc", "\u30ff"), ("\uff66", "\uff9f"))
_HANGUL = (("\u1100", "\u11ff"), ("\u3131", "\u318e"), ("\uac00", "\ud7a3"))
_HAN = (("\u3400", "\u4dbf"), ("\u4e00", "\u9fff"), ("\uf900", "\ufaff"))
_LAST_NARROW = "\u10ff"
"""The last character before those of Korean, Chinese and Japanese."""
_LETTER = late(r"[^\W\d_]")
_CODE = late(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8}){0,4}")

# Shares of letters, set so that an English article may name デスノート and a Chinese one quote a
# sentence of Japanese, while Japanese prose (a third to a half kana) is never in doubt.
_SOME = 0.08
# Kanji without kana (headlines, lists, tables) are told apart by characters of one side alone:
# everyday words and reformed or unreformed forms of Chinese, reformed forms and 国字 of Japanese.
_CHINESE = frozenset(
    "是们們这這也很没沒说說你您她吗嗎吧呢让讓还還从從过为為与與个個亿萬产產业業务務东對对发發"
    "国國学學会會经經实實数數点點关關总總应應万兩两岁歲营營达達报報导導门門间間见見长長车車时時"
    "动動单單华華币幣汇匯续續证證证额钱錢银銀元圓块塊"
) - frozenset("万国学会数点元業間見長車時動単華続証額銀導報産務経達門過個為歳")
_OFTEN_CHINESE = frozenset("的了")  # also in 世界的 and 終了: one alone says nothing
_JAPANESE = frozenset("円々〆ヶ県駅働込価売読歳図応労両対発総経実関産営単続証額戻払渋沢斎")
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

    Templates often declare ``en`` on every page; a text mostly in kana is Japanese all the same,
    and one full of German words German.
    """
    sample = text[:_SAMPLE]
    letters = len(_LETTER.findall(sample))
    kana = han = hangul = 0
    if max(sample, default="") > _LAST_NARROW:
        counted = Counter(sample)
        kana, han, hangul = (_many(counted, script) for script in (_KANA, _HAN, _HANGUL))
    wide = kana + han + hangul
    if declared in {"ja", "zh", "ko"}:
        return declared if wide or letters < _ENOUGH else "en"
    if declared and wide < letters * _MOST:
        return declared if declared != "en" else _latin(sample, _SURE, _KINDS)
    if not wide or wide < letters * _SOME:
        return _latin(sample, _LEAST)
    if hangul > kana + han:
        return "ko"
    if kana > (kana + han) * _KANA_OF_CJK:
        return "ja"
    japanese = 2 * sum(character in _JAPANESE for character in sample)
    chinese = 2 * sum(character in _CHINESE for character in sample)
    chinese += sum(character in _OFTEN_CHINESE for character in sample)
    return "zh" if chinese > max(1, japanese) else "ja"


def _many(counted: Counter[str], script: tuple[tuple[str, str], ...]) -> int:
    """Return how many characters of a script were counted."""
    return sum(
        number for sign, number in counted.items()
        if any(first <= sign <= last for first, last in script)
    )  # fmt: skip


def _latin(text: str, least: int, kinds: int = 1) -> str:
    """Return the language of a text in Latin letters; in doubt ``en``.

    It is told by ``least`` words of its own, ``kinds`` different ones.
    """
    words = Counter(word.lower() for word in _LATIN.findall(text[:_FEW_WORDS]))
    total = words.total()
    counts = {language: sum(words[word] for word in common) for language, common in _LISTS.items()}
    best = max(counts, key=lambda language: counts[language])
    clear = list(counts.values()).count(counts[best]) == 1
    enough = counts[best] >= max(least, total * _SHARE)
    enough = enough and len(words.keys() & _LISTS[best]) >= kinds
    return best if clear and enough else "en"
