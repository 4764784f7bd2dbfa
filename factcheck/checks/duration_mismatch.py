"""A stretch of days, months or years is told to be longer or shorter than its ends are apart.

What: 4月1〜10日の9日間: from the 1st to the 10th are ten days, both ends counted.
9時〜17時の7時間. The nine-day fair (April 1–10). Days count both ends; months and years count
both or the difference; hours count the difference.

A nine-hour hearing, 5時間20分の停電: hours beside the only two times of day of a paragraph, one of
which begins and one ends, are reckoned from these.

Hours and minutes right beside two times (午前9時から午後5時までの7時間; 5時間後の午後3時) are
reckoned too, over midnight and over days (3日午後10時から4日午前5時まで). So are weeks, half years,
plans (5カ年計画(2021〜2024年度)), nights (3泊4日), and days between an opening and a closing that
are told apart (opens June 3 and closes June 10, a five-day run).

The terms of full dates count to the day (2022年5月10日から2027年5月9日までの4年間), also where the
length stands apart (8月31日まで、無休の53日間); there fewer days are a slip only if none is out.

Where a passage tells but two days, on the one of which something began and on the other ended, its
length in days is held to them wherever it stands; events are held to their days of the week.
A length that one slip parts from the only two times, days or months of its passage is, too.

Why: the reader who plans by the number comes a day late, or leaves a day early.

Bad (ja):  会期は4月1〜10日の9日間。
Bad (en):  The nine-day fair runs from April 1 to 10.
Good (ja): 会期は4月1〜10日の10日間。
Good (en): The ten-day fair runs from April 1 to 10.

Silent: unless the number stands right behind the stretch (in English right before it), or beside
two times of day, or what opens and closes; for breaks, working hours and hours of several days;
for 約, ほど and "about"; where an end is a season, a decade or a part of one, so that fuzzy ends
can meet; where words between take days out (のうち, を除く).

日本語

期間の両端と長さが合いません。

何を: 「4月1〜10日の9日間」など。両端を入れて10日間です。「9時〜17時の7時間」も。日は両端を数え、
月と年は両端を数えても差でもよく、時間は差で数えます。

「5時間20分の停電」なども、同じ段落に始まりと終わりの時刻が一つずつだけあれば、その差と照らします。

「午前9時から午後5時までの7時間」「5時間後の午後3時」のように時刻と並ぶ時間や分も、日をまたぐも
のも照らします。週、半年、「5カ年計画(2021〜2024年度)」、「3泊4日」、別々に書いた開幕と閉幕の日の間の
日数も。

年月日のそろった任期などは日まで数え(2022年5月10日から2027年5月9日までの4年間)、長さが離れていても確か
めます(8月31日まで、無休の53日間)。離れた日数が少ないときは、休みがないと書かれている場合だけです。

段落に日付が二つだけで、一方で始まり他方で終わったと分かるときは、離れた「48日間」なども照らします。段落にある二つだけの時刻や日、月の隔たりと、書き間違い一つ分だけ違う
長さも尋ねます。

なぜ: 日数を頼りにした読者が、一日遅れたり早く帰ったりします。

悪い例: 会期は4月1〜10日の9日間。
良い例: 会期は4月1〜10日の10日間。

対象外: 長さが期間の直後にないもの。休憩、勤務時間、何日分かの合計。「約」「ほど」つき。端が季節・年
代やその一部で、幅を考えれば合うもの。「のうち」「を除く」などで日を除いているもの。
"""

from collections.abc import Iterator

from factcheck.checks._asking import ask
from factcheck.laws.times.clock_law import hours
from factcheck.laws.times.counts import counts_held
from factcheck.laws.times.span_law import spanned
from factcheck.laws.times.stretches import stretches
from factcheck.laws.times.zones import zoned
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Said, Words

_MESSAGE = Words(
    "{words}: from {first} to {last} it is {right}, not {told}. Are the ends or the length meant?",
    "{words}: {first}から{last}までは{right}で、{told}ではありません。"
    "両端と長さのどちらが正しいですか。",
)
_ZONED = Words(
    "{words}: the two clocks are {right} apart, but from {first} to {last} it is {told}. Which "
    "time is meant?",
    "{words}: 二つの時計の差は{right}ですが、{first}から{last}までは{told}です。"
    "どちらの時刻が正しいですか。",
)
_UNITS = {
    "day": Words("{count} days", "{count}日間"),
    "week": Words("{count} weeks", "{count}週間"),
    "month": Words("{count} months", "{count}カ月間"),
    "year": Words("{count} years", "{count}年間"),
}
_CLOCK = Words("{hours} h {minutes} min", "{hours}時間{minutes}分")


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked: set[int] = set()
    for finding in (*_told_together(evidence), *_of_ends(evidence)):
        places = range(finding.span.start, finding.span.end + 1) if finding.span else range(0)
        if asked.isdisjoint(places):
            yield finding
        asked.update(places)


def _told_together(evidence: Evidence) -> Iterator[Finding]:
    """Ask about lengths that words tie to their ends, or to their times of day."""
    for one in stretches(evidence):
        count = _UNITS[one.unit]
        words = _MESSAGE.of(
            words=one.span.cut(evidence.article.text), first=one.first, last=one.last,
            right=_long(count, one.right), told=_long(count, one.told),
        )  # fmt: skip
        yield ask(evidence, "duration-mismatch", one.severity, one.span, words)
    yield from _of_hours(evidence)


def _of_hours(evidence: Evidence) -> Iterator[Finding]:
    """Ask about lengths in hours that the times beside them do not give."""
    lengths = list(hours(evidence))
    known = {place for one in lengths for place in range(one.span.start, one.span.end)}
    zones = [one for one in zoned(evidence) if one.span.start not in known]
    for one in (*lengths, *zones):
        words = (_ZONED if one in zones else _MESSAGE).of(
            words=one.span.cut(evidence.article.text), first=one.first.text, last=one.last.text,
            right=_CLOCK.of(hours=one.right // 60, minutes=one.right % 60),
            told=_CLOCK.of(hours=one.told // 60, minutes=one.told % 60),
        )  # fmt: skip
        yield ask(evidence, "duration-mismatch", Severity.WARNING, one.span, words, of=one.places)


def _of_ends(evidence: Evidence) -> Iterator[Finding]:
    """Ask about lengths that miss the times between which they lie by a slip."""
    for one in spanned(evidence):
        right, told = (_long(_UNITS[one.kind], length) for length in (one.right, one.told))
        words = _MESSAGE.of(
            words=one.span.cut(evidence.article.text), last=one.last.text,
            first=one.first.text.removeprefix("from "),
            right=right, told=told,
        )  # fmt: skip
        if one.kind != "year":
            yield ask(
                evidence, "duration-mismatch", Severity.WARNING, one.span, words, of=one.places
            )
    for held in counts_held(evidence):
        if held.kind == "month":
            words = _MESSAGE.of(
                words=held.span.cut(evidence.article.text), first=held.start.text,
                last=held.last.text, right=_long(_UNITS["month"], held.right),
                told=_long(_UNITS["month"], held.told),
            )  # fmt: skip
            yield ask(evidence, "duration-mismatch", held.severity, held.span, words)


def _long(unit: Words, count: int) -> Said:
    """Return a length in one of `_UNITS`, of English in the singular where it is one."""
    words = unit.of(count=count)
    return Words(unit.en.removesuffix("s"), unit.ja).of(count=count) if count == 1 else words


CHECK = Check(Severity.WARNING, CheckFamily.CALENDAR, _run)
