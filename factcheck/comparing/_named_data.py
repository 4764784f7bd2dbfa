"""The words beside a figure of an article that name a reckoning: 合計, 増, 倍: data."""

import re

_SUM = re.compile(
    r"合計|総額|総数|合わせ|あわせ|計|延べ|往復|含[めむ]|加え|全部で|累計|通算|トータル|日間で|両日|上位|"
    r"round[- ]trip|total|combined|altogether|in all|sum|together|includ|overall|"
    r"\btop (?:two|three|[23])\b",
    re.IGNORECASE,
)
_DIFFERENCE = re.compile(
    r"差|増|減|値上|値下|幅|長|上が|下が|上げ|下げ|安く|開き|縮|上回|下回|超え|超過|更新|短縮|より|"
    r"多|少な|高|低|伸び|延び|上昇|下落|残|余|浮上|後退|"
    r"改善|悪化|拡大|引き上げ|引き下げ|追加|"
    r"more|less|fewer|differen|increase|decrease|rose|\bris(?:e|es|ing|en)\b|fell|fall|gap|"
    r"higher|lower|up|down|gain|los|"
    r"margin|ahead|behind|outnumber|exceed|"
    r"faster|slower|better|worse|remain|rest|surplus|short|cut|beat|lead|leav|grew|drop|lift|rais|hike|"
    r"w[io]n by|wid|narrow|extend|improv|worsen|fewer|\badd",
    re.IGNORECASE,
)
_GROWTH = re.compile(
    r"増|減|伸び|上昇|下落|成長|高|低|引き上げ|引き下げ|値上|値下|縮|落ち|拡大|多|少な|上回|下回|急騰|急落|"
    r"下が|下げ|上が|上げ|安く|安い|長|膨ら|上振れ|下振れ|プラス|マイナス|short|up|down|rose|fell|fall|grow|grew|increas|decreas|reduc|drop|jump|surge|gain|declin|"
    r"cut|plung|slump|ris|higher|lower|more|less|fewer|shr[aiu]nk|climb|slid|expand",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"割合|占め|のうち|うち|比率|相当|あたり|あたる|当たり|分の|シェア|倍|達成|率|半|当た|人に1人|"
    r"share|proportion|of |account|percent|times|half|third|quarter|per|fold|doubl|tripl|%",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"あたり|当たり|平均|ごと|毎|単価|一人|[1１一][人台隻本個枚機棟室戸席株社店校件回冊]|apiece|"
    r"\bper\b|\beach\b|average|daily|monthly|"
    r"\ba (?:day|month|year|head)\b",
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"年|月|日|間|ぶり|後|前|歳|かけて|years?|months?|days?|after|since|for|ago|later|old"
)
_CONTEST = re.compile(
    r"倍率|競争率|定員|募集|応募|applicants?|applications|oversubscribed|places|capacity"
)
"""Words of more applicants than places, which are counted alike."""
_SWING = re.compile(r"赤字|黒字|損失|\bloss(?:es)?\b|deficit|swing|swung", re.IGNORECASE)
"""Words of a result below zero, from which one above it is as far as both together."""
NAMES = {
    "sum": _SUM, "difference": _DIFFERENCE, "growth": _GROWTH, "quotient": _SHARE, "each": _EACH,
    "span": _SPAN, "swing": _SWING, "contest": _CONTEST,
}  # fmt: skip
"""The words that name each sort of reckoning."""
