"""Words of growth and decline, in Japanese and English, as patterns."""

import re

UP = (
    r"増(?![税発減])|上昇|上が|上げ|上向|伸|拡大|アップ|値上|延長|躍進|急騰|高騰|"
    r"\b(?:rose|rise|risen|grew|grow|grown|increas\w{0,4}|climb\w{0,3}|jump\w{0,3}|soar\w{0,3}|"
    r"surg\w{1,3}|gain\w{0,3}|up|higher|raise[ds]?)\b"
)
DOWN = (
    r"減(?![税価])|低下|下落|下が|下げ|落ち込|縮小|ダウン|値下|短縮|急落|激減|"
    r"\b(?:fell|fall|fallen|dropp?\w{0,3}|declin\w{1,3}|decreas\w{1,3}|shrank|shrunk|slid|slipp\w{1,3}|"
    r"plung\w{1,3}|down|lower(?:ed)?|cut|reduc\w{1,3})\b"
)
_UP, _DOWN = re.compile(UP, re.IGNORECASE), re.compile(DOWN, re.IGNORECASE)


def direction(*words: str) -> int:
    """Return 1 where the first of the words that says so tells of growth, -1 of decline, else 0."""
    for said in words:
        up, down = _UP.search(said), _DOWN.search(said)
        if up or down:
            return 1 if down is None or (up is not None and up.start() < down.start()) else -1
    return 0
