"""What is told as past lies after the article's date.

What: 2025年12月10日に開業した in an article of January 2025; "on December 10, 2025, the firm
opened"; 今年11月に発表した in one of January, written before the turn of the year.

Why: in January the old year is written into dates, or the new one; and words such as 今年 stay in
texts that appear a year later.

Bad (ja):  (2025年1月5日の記事) 2025年12月10日に開業した。
Bad (en):  (article of January 5, 2025) On December 10, 2025, the company opened a plant.
Good (ja): (2025年1月5日の記事) 2024年12月10日に開業した。
Good (en): (article of January 5, 2025) On December 10, 2024, the company opened a plant.

Silent: without the article's date; for dates up to two days ahead (time zones); where the past
verb is not that of the date (…に開業すると発表した); where words tell of plans, conditions or
fiction. In articles that say they were updated it is a note.

日本語

過去形で書かれた出来事が、記事の日付より後です。

何を: 2025年1月の記事の「2025年12月10日に開業した」、年をまたいだ「今年11月に発表した」など。

なぜ: 1月には年を書き間違えやすく、「今年」は年明けに出る原稿に残りがちです。

悪い例: (2025年1月5日の記事) 2025年12月10日に開業した。
良い例: (2025年1月5日の記事) 2024年12月10日に開業した。

対象外: 記事の日付が分からないとき。2日先まで(時差)。過去形がその日付の動詞でないもの(…に開業する
と発表した)。予定・仮定・作り話を示す言葉があるとき。更新・追記があると述べる記事では注記です。
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.checks._asking import ask
from factcheck.checks._plain import Plain, plain
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.model.words import Severity
from factcheck.plugins import Check
from factcheck.said import Words

_MESSAGE = Words(
    "{words} is told as past, but begins {days} days after the article's date, {published}. Which "
    "year or month is meant?",
    "{words}: 過去のこととして書かれていますが、記事の日付 {published} の{days}日後です。"
    "年や月は正しいですか。",
)
_PAST_JA = re.compile(
    r"(?:に|、|には|に、|では|の[一-鿿]{2,6}では)、?[^。、\n]{0,24}(?:[したっいきみちえげねべめれけせてなかぎじ]た|んだ|だった)"
    r"(?:。|$|\n|と(?:発表|報じ|伝え)[^。、\n]{0,8}た)"
)
_NOT_PAST = re.compile(
    r"予定|計画|見[通込]|方針|目指|目標|する(?:と|こと|よう|ため|方)|よう[にとな]|"
    r"られると|まで|向け|控え|決まっ|決め|"
    r"予想|予測|予告|予約|という|とし[てた]|設定|想定|延期|変更|前倒|繰り|"
    r"迎え|ことに|ことが|ことを|"
    r"期限|満了|締[めき]|物語|小説|映画|舞台|未来|もし|仮に|たら|だろう|"
    r"かもしれ|はず|どう|ほしか|たかっ|言っ|話し|語っ|述べ|期待"
)
_PAST_EN = re.compile(
    r",? (?:the |an? )?(?:[\w’'.-]+ ){1,4}?"
    r"(?:was|were|had|announced|said|opened|launched|released|"
    r"published|signed|died|became|won|began|started|closed|acquired|bought|sold|founded|reported|"
    r"filed|joined|resigned|introduced|approved|passed)\b"
    r"(?! (?:to|due|scheduled|expected|set|planned)\b)"
)
_BEFORE_EN = re.compile(
    r"\b(?:announced|said|opened|launched|released|died|signed|published|closed|joined|began|started|"
    r"resigned|acquired|founded)(?: [a-z]+){0,3} (?:on|in) $"
)
_AHEAD_EN = re.compile(
    r"\b(?:will|would|to|be|been|being|is|are|was|were|expected|planned|planning|scheduled|set|due|if|"
    r"until|when|once|after|before|by|should|may|might|could|shall|yet|not|plans?|projected|forecast|imagine|fiction|novel)\b",
    re.IGNORECASE,
)
_WILL = re.compile(r"\b(?:will|would|shall|could)\b")
_AT_HEAD = re.compile(r"(?:^|[.!?\n\"“] ?)(?:On|In) $")
_UPDATED = re.compile(r"更新|追記|改訂|修正|最終|(?i:updated|modified|revised|edited|correction)")
_ZONES = timedelta(days=2)
"""Days that time zones and press embargoes may put between a date and the article's."""
_FULL = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")


def _run(evidence: Evidence) -> Iterator[Finding]:
    published = evidence.article.published
    if published is None or published.year > 9000:
        return
    text = plain(evidence)
    ahead = [
        (figure, first)
        for figure in evidence.figures
        if (first := _first(figure)) is not None and first > published + _ZONES
    ]
    if not ahead:
        return
    severity = Severity.NOTE if _UPDATED.search(text.text) else Severity.WARNING
    for figure, first in ahead:
        if not _is_past(text, figure.span):
            continue
        words = _MESSAGE.of(
            words=figure.text, days=(first - published).days, published=published.isoformat()
        )
        yield ask(evidence, "event-after-publication", severity, figure.span, words)


def _first(figure: Figure) -> date | None:
    """Return the first day of a date that is stated with its year, or told from this one."""
    value = figure.value
    if not isinstance(value, Period) or figure.hedge or value.edtf is None:
        return None
    stated = value.relative in {None, "P0Y", "P0M"} and bool(_FULL.fullmatch(value.edtf))
    yearless = value.relative is None and not re.search(r"[0-9]{4}|年", figure.text)
    return value.first if stated and not yearless else None


def _is_past(text: Plain, span: Span) -> bool:
    after = text.text[span.end : span.end + 90]
    found = _PAST_JA.match(after)
    if found is not None:
        return not _NOT_PAST.search(text.around(span, 80))
    before = text.before(span.start, 120)
    if _BEFORE_EN.search(before):
        return not (_AHEAD_EN.search(before) or _WILL.search(text.after(span.end, 120)))
    if not _AT_HEAD.search(text.text[max(0, span.start - 6) : span.start]):
        return False
    return _PAST_EN.match(after) is not None


CHECK = Check(Severity.WARNING, _run)
