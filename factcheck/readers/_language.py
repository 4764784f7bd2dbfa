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
    if kana > (kana + han) * _KANA_OF_CJK:
        return "ja"
    japanese = 2 * sum(character in _JAPANESE for character in sample)
    chinese = 2 * sum(character in _CHINESE for character in sample)
    chinese += sum(character in _OFTEN_CHINESE for character in sample)
    return "zh" if chinese > max(1, japanese) else "ja"
