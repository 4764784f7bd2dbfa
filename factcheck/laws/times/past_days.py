"""Main clauses that tell of a day as past: 「5月28日、市長が署名した」, "On May 28, they met"."""

import re

from factcheck.laws.texts.plain import Plain
from factcheck.laws.times.days import WEEKDAY
from factcheck.model.text import Span

_ADVERB = re.compile(
    r"(?:\([月火水木金土日](?:・?[祝休])?\))?"
    r"(?:(?:の?(?:未明|早朝|朝|昼|昼前|夕方?|夜|深夜|午[前後](?:[0-9時分半]{0,7})|正午)(?:ごろ|すぎ|過ぎ)?)?"
    r"(?:、|に(?!よ|つ|向|備|迫|控|控え|当|[一-鿿]{2,4}の)|にも、?|には、?)|の[一-鿿々]{2,6}(?:で|に)(?!向))"
)
_PAST = re.compile(r"(?:[いきぎしじちっえけげせてねべめれみ][た]|[いん]だ|だった|ました|でした)$")
_TO_COME = re.compile(
    r"[うくぐすつぬぶむるい](?=[一-鿿ァ-ヶ「『]|と|こと|ため|よう|の[をがは])(?<!ない)|"
    r"予定|計画|見[通込]|方針|目指|目標|まで|向け|控え|決[まめ定]|予[想測告約]|という|として|設定|想定|延期|変更|"
    r"前倒|繰り|迎え|期限|満了|締[めき]|物語|小説|映画|舞台|未来|もし|仮に|たら|だろう|かもしれ|はず|期待|"
    r"命じ|求め|認め|指[定示]|申[しし請]|打診|提案|延[びば長]|定め|内定|確定|[告公]示|[招召]集|案内|依頼|約束|組[まん]|"
    r"発売|前売|通告|許可|入れた|最終日|初日|締切|」|[0-9]月[0-9]"
)
_RAN = (
    r"(?:died|began|started|ended|opened|closed|met|arrived|returned|resumed|crashed|collapsed|"
    r"resigned|surrendered|voted|landed|fell|broke out|took place|took effect|happened|occurred|"
    r"launched|finished|docked|sailed|struck|erupted)"
)
_HELD = (
    r"(?:was|were) (?!scheduled|planned|expected|slated|postponed|moved|booked|called|set|due|"
    r"listed|billed|fixed|supposed|delayed|timetabled|announced for|not\b|to\b|[a-z]+ing\b)"
    r"(?:[a-z]+ed|held|won|shot|found|hit|sold|paid|sworn in|laid|built|put|taken|given|seen)"
)
_ON_EN = re.compile(
    rf"\b(?:{_RAN}|{_HELD})(?: (?:here|there|again|early|late))? on (?:{WEEKDAY},? )?$"
)
_AHEAD_EN = re.compile(
    r"\b(?:will|would|to|be|been|being|if|until|when|once|before|by|should|may|might|could|shall|"
    r"unless|that|which|who|those|expected|planned|scheduled|due|imagine|novel|film)\b"
)
_AT_HEAD = re.compile(r"(?:^|[.!?\n] ?)On (?:[A-Z][a-z]{2,5}day,? )?$")
_THEN = re.compile(
    r",? (?:the |an? )?(?:[\w’'.-]+ ){1,5}?"
    rf"(?:{_RAN}|{_HELD}|(?!need|plann|expect|schedul)[a-z]+ed|"
    r"met|held|won|lost|took|gave|made|went|came|left|struck|sold|bought|found|said|told|hit|cut|"
    r"put|beat|shot|laid|built|wrote|spoke|broke|chose|drew|swore|paid|sent)\b(?! (?:to|due|by)\b)"
)


def is_told_past(text: Plain, span: Span) -> bool:
    """Tell whether the main clause of a day's sentence is past, and its verb is that of the day."""
    after = text.text[span.end : span.end + 140]
    found = _ADVERB.match(after)
    if found is not None:
        rest = re.split(r"[。\n]", after[found.end() :], maxsplit=1)
        before = text.before(span.start, 60)
        is_whole = len(rest) > 1 or len(after) < 140
        is_quoted = before.count("「") > before.count("」")
        past = is_whole and not is_quoted and _PAST.search(rest[0]) is not None
        return past and not _TO_COME.search(rest[0]) and not _AHEAD_JA.search(before)
    before = text.before(span.start, 120)
    if _ON_EN.search(before):
        return not (_AHEAD_EN.search(before) or _WILL.search(text.after(span.end, 80)))
    if _AT_HEAD.search(text.text[max(0, span.start - 20) : span.start]):
        return _THEN.match(after) is not None and not _WILL.search(text.after(span.end, 80))
    return False


_AHEAD_JA = re.compile(r"予定|計画|もし|仮に|小説|映画|物語|毎[年月]|例年|」と")
"""Words before a day that make it one of a plan, of a story or of every year."""
_WILL = re.compile(r"\b(?:will|would|shall|could)\b")
