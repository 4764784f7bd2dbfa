"""Words of what is told of two levels, Japanese and English side by side, as patterns."""

import re


def _any(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


_WILL = r"\b(?:to|will|would|could|may|should|must|can|might) (?:also |soon |then )?"
UPS = _any(
    r"\b(?:rose|risen|rises|grew|grown|grows|increased|climb(?:s|ed)|jump(?:s|ed)|soared|surged|"
    r"swelled|expanded|went up|shot up|ticked up|edged up|inched up|raised|lifted|boosted|rising|"
    r"climbing|growing|increasing|widened|improved|mushroomed|ballooned|rocketed)\b",
    rf"{_WILL}(?:rise|grow|increase|climb|jump|go up)\b",
)
DOWNS = _any(
    rf"{_WILL}(?:fall|drop|decline|decrease|shrink|go down)\b",
    r"\b(?:fell|fallen|falls|dropped|declined|declines|decreased|plunged|plummeted|slipped|slid|"
    r"shrank|shrunk|dwindled|sank|slumped|tumbled|dipped|went down|lowered|reduced|cut|slashed|"
    r"trimmed|pared|falling|dropping|declining|shrinking|narrowed|halved|came down)\b",
)
"""Verbs of change: not nouns, for a fall may slow down or speed up."""
_MORE = (
    r"increase|rise|jump|growth|gain|surge|hike|raise|addition|climb|cut|drop|fall|decline|"
    r"decrease|reduction|slump|dip|slide|loss|saving|improvement|change|difference|gap|swing"
)
_HEDGE = (
    r"(?:about |some |just |nearly |almost |roughly |more than |only |a |"
    r"as (?:much|many) as )*"
)
STEP_BEFORE = _any(
    rf"\b(?:by|(?:{_MORE}) of|up|down|rose|fell|grew|gain(?:ed|ing)|lost|losing|shed|added|adding|"
    rf"climbed|dropped|declined|increased|slipped) {_HEDGE}\Z",
    r"(?:差は|差額は|増加数は|減少数は|増減は|上げ幅は|下げ幅は|[増減]は|幅は)(?:約)?\Z",
)
STEP_BEHIND = _any(
    rf"\A(?: a (?:month|year|week|day))?(?: |-)(?:{_MORE}|more|fewer|less|higher|lower|cheaper|"
    r"above|below|over|under)\b(?! than (?:a|one|two|half))",
    r"\A(?:の)?(?:増(?!税|便)|減(?!税|便)|上昇|下落|値[上下]|引き[上下]|上が|下が|上回|下回|高[いくか]|低[いくか]|"
    r"安[いくか]|多[いくか]|少な|伸び|増え|減っ|縮ま|プラス|マイナス|アップ|ダウン|上積み)",
)
BY = _any(r"\bby (?:about |nearly |almost |roughly |some |more than )?\Z")
FALLS = _any(
    r"\b(?:fell|fallen|fall|dropped|drop|declined?|decreased|plunged|plummeted|slipped|shrank|"
    r"shrunk|dwindled|sank|slumped|tumbled|dipped|down|lower(?:ed)?|reduc\w+|cut|slashed)\b"
)
TO_PART = _any(r"\bto (?:about |nearly |roughly |almost |just )?\Z")
ODD = re.compile(r"\A (?:of the (?:way|time|season|year|state|country|world)|an? (?:mile|hour))")
"""What is a half or a third of something else."""
LOOSE = _any(
    r"実質|季節調整|為替|除[くいけき]|換算|調整後|目標|計画|見通し|当初予想",
    r"\b(?:adjusted|excluding|constant currenc\w+|organic|like-for-like|inflation-adjusted|"
    r"real terms|deficit|loss(?:es)? (?:of|narrow\w*|widen\w*)|negative|forecast|"
    r"fast(?:er)? than|slow\w*|eas(?:ed|ing)|margin of error|confidence)\b",
)
YEARLY = _any(
    r"年平均|年率|毎年|annual|a year(?! (?:ago|earlier|before))|per year|each year|every year|CAGR"
)
SO = _any(
    r"\b(?:which means|meaning|that (?:is|means|represents|works)|in other words|so|thus|hence|"
    r"therefore)\b[^.;]{0,40}\Z"
)
"""Words that draw a conclusion from what was just told."""
THAN = re.compile(r"\A[a-z ]{0,20}\bthan (?!(?:a|one|last) |before|they|in)", re.IGNORECASE)
"""Words of a comparison with something else."""
USUAL = re.compile("金利|利上げ|利下げ|利回り|税率?|関税")
"""Rates whose changes are commonly told in percent in Japanese."""
OWN_AMOUNT = re.compile(
    r"[増減高安]?の?|(?:増え|減っ)て?| to |"
    r" (?:more|less|increase|rise|fall) to "
)
"""Words between a percentage and the amount that it is of: 8%増の432億円."""
