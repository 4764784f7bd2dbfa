"""What is told as past lies after the article's date.

What: 2025年12月10日に開業した in an article of January 2025; "on December 10, 2025, the firm
opened"; 今年11月に発表した in one of January, written before the turn of the year.

Why: in January the old year is written into dates, or the new one; and words such as 今年 stay in
texts that appear a year later.

Bad (ja):  (2025年1月5日の記事) 2025年12月10日に開業した。
Bad (en):  (article of January 5, 2025) On December 10, 2025, the company opened a plant.
Good (ja): (2025年1月5日の記事) 2024年12月10日に開業した。
Good (en): (article of January 5, 2025) On December 10, 2024, the company opened a plant.

A day without its year is taken to be of this year where it lies within three months and no earlier
year is near, and either somebody said something then (7月8日の記者会見で明らかにした), or it is the
day of a main clause that is past (7月8日、両市長が署名した; on July 8 the mayors signed).

Silent: without the article's date; for dates up to two days ahead (time zones); where the past
verb is not that of the date (…に開業すると発表した); where words tell of plans, conditions or
fiction. In articles that say they were updated it is a note.

日本語

過去形で書かれた出来事が、記事の日付より後です。

何を: 2025年1月の記事の「2025年12月10日に開業した」、年をまたいだ「今年11月に発表した」など。

なぜ: 1月には年を書き間違えやすく、「今年」は年明けに出る原稿に残りがちです。

悪い例: (2025年1月5日の記事) 2025年12月10日に開業した。
良い例: (2025年1月5日の記事) 2024年12月10日に開業した。

年のない月日は、三カ月以内の先で、近くに別の年がなく、会見や発表の日であるとき(7月8日の記者会見で明
らかにした)や、主節が過去形であるときだけ、その年の日付とみなします。

対象外: 記事の日付が分からないとき。2日先まで(時差)。過去形がその日付の動詞でないもの(…に開業する
と発表した)。予定・仮定・作り話を示す言葉があるとき。更新・追記があると述べる記事では注記です。
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.checks._asking import ask
from factcheck.laws.numbers.saying import spoken_day, spoken_days
from factcheck.laws.texts.plain import Plain, plain
from factcheck.laws.times import tense_en, tense_ja
from factcheck.laws.times.days import MONTH, Stated, month
from factcheck.laws.times.eras import years
from factcheck.laws.times.histories import is_of_history
from factcheck.laws.times.past_days import is_told_past
from factcheck.model.folding import fold
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_MESSAGE = Words(
    "{words} is told as past, but begins {days} after the article's date, {published}. Which "
    "year or month is meant?",
    "{words}: 過去のこととして書かれていますが、記事の日付({published})の{days}後です。"
    "年や月は正しいですか。",
)
_PAST_JA = re.compile(
    r"(?:に|、|には|に、|では|の[一-鿿]{2,6}では)、?[^。、\n]{0,24}(?:[したっいきみちえげねべめれけせてなかぎじ]た|んだ|だった)"
    r"(?:。|$|\n|と(?:発表|報じ|伝え)[^。、\n]{0,8}た)"
)
_NOT_PAST = re.compile(
    r"予定|計画|見[通込]|方針|目指|目標|する(?:と|こと|よう|ため|方)|よう[にとな]|"
    r"られると|[うくぐすつぬぶむる]と(?:発表|報|伝|明|決|述|話|語|説明)|まで|向け|控え|決まっ|決め|"
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
_SPOKE = (
    "明らかにした|明かした|述べた|語った|話した|発表した|表明した|説明した|公表した|答えた|強調した|示した|認めた|"
    "陳謝した|謝罪した|決めた|決定した|承認した|合意した|可決した|否決した|指摘した|訴えた|否定した|報告した|"
    "宣言した|要請した|求めた|伝えた|明言した|批判した"
)
_SAID_JA = re.compile(
    r"(?:\([月火水木金土日](?:・?[祝休])?\))?(?:に開[かい]れ?た|の|、|に(?:あった|行われた)?)"
    r"[^。、\n「」0-9]{0,10}?(?:会見|会議|会合|総会|取締役会|理事会|説明会|講演|集会|委員会|議会|審議|答弁|取材|"
    r"インタビュー|声明|投稿|会談|協議|討論会|記者団|報道陣)(?:で|に|において|に対し|に対して|にて|後)"
    r"(?![^。、「]{0,10}(?:したい|する(?:予定|方針|考え)))"
    rf"[^。\n]{{0,80}}?(?:{_SPOKE})(?=。|\n|$)"
    r"|(?:に|、)(?![^。、\n]{0,20}[くぐつぬぶむる][一-鿿ァ-ヶ])"
    rf"[^。、\n「」すにて]{{0,20}}を(?:{_SPOKE})(?=。|\n|$)"
)
_SAID_EN = (
    r"(?:said|told|announced|confirmed|admitted|disclosed|revealed|unveiled|voted|agreed|approved|"
    r"signed|pleaded|testified|ruled|filed|resigned|apologi[sz]ed|informed|notified|reported)"
)
_SPOKE_ON = re.compile(
    rf"\b{_SAID_EN}(?: (?:at|in|during|before|after) (?:an?|the) [a-z]+(?: [a-z]+)?"
    r"| (?!an?\b|the\b|its\b|his\b|her\b|their\b|new\b|two\b|plans?\b)[a-z]+){0,3}"
    r" on (?:[A-Z][a-z]{2,8}day,? )?$"
)
_THEN_SPOKE = re.compile(
    rf",? (?:the |an? )?(?:[\w’'.-]+ ){{1,5}}?{_SAID_EN}\b(?! (?:to|due|by)\b)"
)
_YEARLESS = re.compile(
    rf"(?P<month>[0-9]{{1,2}})月(?P<day>[0-9]{{1,2}})日(?:\([^()]{{1,4}}\))?"
    rf"|(?P<month_en>{MONTH}) (?P<day_en>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:[–-][0-9]{{1,2}})?"
    rf"|(?P<day_uk>[0-9]{{1,2}})(?:st|nd|rd|th)? (?P<month_uk>{MONTH})"
)
_ANOTHER = re.compile(
    r"昨年|去年|前年(?!同|度?比|並み)|一昨年|同年|当時|翌年|毎年|例年|年前|"
    r"(?i:\b(?:last|previous|every|each|that) year\b|years? (?:ago|earlier|later)|annual)"
)
_BEFORE_EN = re.compile(
    r"\b(?:announced|said|opened|launched|released|died|signed|published|closed|joined|began|"
    r"started|resigned|acquired|founded)(?: [a-z]+){0,3} (?:on|in) $"
)
_AHEAD_EN = re.compile(
    r"\b(?:will|would|to|be|been|being|is|are|was|were|expected|planned|planning|scheduled|"
    r"set|due|if|until|when|once|after|before|by|should|may|might|could|shall|yet|not|plans?|projected|"
    r"forecast|imagine|fiction|novel)\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:(?:that|which|who|it|he|she|they|and) (?:opened|launched|died|closed|started|began|"
    r"took effect|came into force|went on sale|reopened|shut|collapsed|burned down|"
    r"moved)(?: [a-z]+){0,3} (?:on|in)"
    r"|(?:quarter|year|months|period|half|week|season)(?: that| which)? ended(?: on)?) $"
)
"""A finite verb of the past, whatever stands before it: which opened to traffic in."""
_NOT_FINITE = re.compile(r"\b(?:if|until|when|once|after|before|as soon as)\b[^,]{0,30}$")
_PLANNED = re.compile(
    r"\b(?:will|would|expect\w*|plan\w*|scheduled|due|should|may|might|could|shall|project\w*|"
    r"forecast\w*|outlook|guidance|imagin\w*|fiction\w*|novel|film|story|game|scenario|if)\b",
    re.IGNORECASE,
)
_WILL = re.compile(r"\b(?:will|would|shall|could)\b")
_AT_HEAD = re.compile(
    r"(?:^|[.!?\n\"“] ?)(?:(?:In|At|During|After) (?:an?|the|its|his|her|their) [^.!?\n,]{1,50} )?"
    r"(?i:on|in) $"
)
_INDEX = re.compile(r"(?:19|20)[0-9]{2}年?(?:平均)? ?[=＝] ?100")
"""The year an index is based on, of which nothing is told: (2020年=100)."""
_NEAR = 200
"""Characters of its paragraph before a day without its year in which another may be named."""
_STORY = 600
"""Characters before it, in its paragraph or another, in which a year makes it one of a story."""
_UPDATED = re.compile(
    r"更新(?:日|時|:|し(?:まし)?た|済|[0-9 )])|追記|改訂|修正し|訂正し|"
    r"(?i:updated|modified|revised|edited|correction)"
)
_ZONES = timedelta(days=2)
"""Days that time zones and press embargoes may put between a date and the article's."""
_SOON = timedelta(days=90)
"""Days ahead within which a day without a year is the one to come, not last year's."""
_SHORT = re.compile(r"'?[0-9]{2}年")  # a year told by its last two digits
_SEASON = re.compile("-2[1-4]$")
_OF_ANY = re.compile(r"\bthe (?:year|month|week)\b")  # by the end of the year: of every one
_FULL = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}(?:/\.\.)?")


def _run(evidence: Evidence) -> Iterator[Finding]:
    published = evidence.article.published
    if published is None or published.year > 9000:
        return
    text = plain(evidence)
    ahead = [
        (figure, first)
        for figure in evidence.figures
        if (first := _first(figure) or _nearest(text, figure, published)) is not None
        and first > published + _ZONES
        and not _is_short_of_past(text, figure, published)
    ]
    if not ahead:
        return
    language = evidence.article.language
    tense = tense_ja if language == "ja" else tense_en
    severity = Severity.NOTE if _UPDATED.search(text.text) else Severity.WARNING
    for figure, first in ahead:
        with_year = _first(figure) is not None
        if with_year:
            is_past = _is_past(text, figure.span) or tense.is_past(text, figure.span)
        else:
            is_past = _is_of_now(text, figure, published, language)
        if not (is_past or _spoke(text, figure.span)):
            continue
        words = _MESSAGE.of(
            words=figure.text, days=spoken_days(first - published), published=spoken_day(published)
        )
        yield ask(evidence, "event-after-publication", severity, figure.span, words)


def _first(figure: Figure) -> date | None:
    """Return the first day of a date that is stated with its year, or told from this one."""
    value = figure.value
    if not isinstance(value, Period) or figure.hedge or value.edtf is None:
        return None
    if value.relative and (_SEASON.search(value.edtf) or _OF_ANY.search(figure.text)):
        return None  # この冬 has no year to be wrong, and may be the one that has ended
    stated = value.relative in {None, "P0Y", "P0M"} and bool(_FULL.fullmatch(value.edtf))
    yearless = value.relative is None and not re.search(r"[0-9]{4}|年", figure.text)
    return value.first if stated and not yearless else None


def _is_short_of_past(text: Plain, figure: Figure, published: date) -> bool:
    """Tell whether a year of two digits goes on from one of the past: 1918年に発ち、30年に戻る."""
    short = _SHORT.match(fold(figure.text))
    if short is None:
        return False
    start = figure.span.start
    before = years(text.text[max(0, start - _STORY) : start])
    return any(year < published.year // 100 * 100 for year in before)


def _nearest(text: Plain, figure: Figure, published: date) -> date | None:
    """Return the day to come that a day without its year can be, None if it is near another."""
    found = _YEARLESS.fullmatch(fold(figure.text))
    if found is None or figure.hedge:
        return None
    name = found["month"] or found["month_en"] or found["month_uk"]
    day = int(found["day"] or found["day_en"] or found["day_uk"])
    start = max(0, figure.span.start - _NEAR)
    start = max(start, text.text.rfind("\n", start, figure.span.start))
    near = text.text[start : figure.span.end + 40]
    if _ANOTHER.search(near) or any(year < published.year for year in years(_INDEX.sub("", near))):
        return None
    if is_of_history(text.text, figure.span.start, published.year):
        return None
    stated = Stated(None, month(name), day)
    days = [one for year in (0, 1) if (one := stated.on(published.year + year)) is not None]
    return next((one for one in days if published < one <= published + _SOON), None)


def _spoke(text: Plain, span: Span) -> bool:
    """Tell whether somebody said, decided or signed something on a day, and not in a plan."""
    before, after = text.before(span.start, 120), text.text[span.end : span.end + 120]
    if _SAID_JA.match(after):
        return not re.search("もし|仮に|物語|小説|映画|という設定", text.around(span, 80))
    if _AHEAD_EN.search(before) or _WILL.search(text.after(span.end, 60)):
        return False
    if _SPOKE_ON.search(before):
        return True
    return _AT_HEAD.search(text.text[max(0, span.start - 80) : span.start]) is not None and (
        _THEN_SPOKE.match(after) is not None
    )


def _is_of_now(text: Plain, figure: Figure, published: date, language: str) -> bool:
    """Tell whether a day without its year is told as past, where no year of the past is near."""
    span = figure.span
    behind = text.text[span.end : span.end + _NEAR].split("\n")[0]
    near = text.text[max(0, span.start - _STORY) : span.end] + behind
    past = any(year < published.year for year in years(_INDEX.sub("", near)))
    tense = tense_ja if language == "ja" else tense_en
    return not past and (is_told_past(text, span) or tense.is_past(text, span))


def _is_past(text: Plain, span: Span) -> bool:
    """Tell whether a day with its year is told as past."""
    after = text.text[span.end : span.end + 90]
    found = _PAST_JA.match(after)
    if found is not None:
        return not _NOT_PAST.search(text.around(span, 80))
    before = text.before(span.start, 120)
    told = _FINITE.search(before)
    if told is not None and not (
        _PLANNED.search(text.around(span, 120)) or _NOT_FINITE.search(before[: told.start()])
    ):
        return True
    if _BEFORE_EN.search(before):
        return not (_AHEAD_EN.search(before) or _WILL.search(text.after(span.end, 120)))
    if not _AT_HEAD.search(text.text[max(0, span.start - 80) : span.start]):
        return False
    return _PAST_EN.match(after) is not None


CHECK = Check(Severity.WARNING, CheckFamily.CALENDAR, _run)
