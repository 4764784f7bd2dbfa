"""An age and a year of birth do not go together.

What: 山田太郎氏(1950年生まれ、80歳) in an article of 2024: who was born in 1950 is 73 or 74 in
2024. Born in 1950, died in 2010 at the age of 70: 59 or 60. The one birth of an article is held
against each age that is told of a time: of the year beside it (1975年、25歳で; "was 25 when … in
1975"), of a death, of this year, or of now; all other times that are told are tried, too, to the
day where it is told. Where no birth is told, two ages of one person are held to each other.

Why: ages are reckoned by hand and go stale by themselves when a text is used again.

Bad (ja):  1950年生まれ、2010年に70歳で死去した。
Bad (en):  Born in 1950, she died in 2010 at the age of 70.
Good (ja): 1950年生まれ、2010年に60歳で死去した。
Good (en): Born in 1950, she died in 2010 at the age of 60.

Silent: where two births or two persons' ages are told, or those of kin; where any
time of the article fits; for 享年 and 数え年 that are one more; for hedged ages; for ages of no
time (18歳で弟子入りし、1974年に独立).

Two ages of one person are held to each other by their years. In a short article of one birth, an
age of no time that nearly fits a day told is, too.

日本語

年齢と生年が合いません。

何を: 2024年の記事の「山田太郎氏(1950年生まれ、80歳)」など。1950年生まれなら2024年に73歳か74歳です。
「1950年生まれ、2010年に70歳で死去」なら59歳か60歳です。記事にある生年が一つなら、時点の分かる年齢(年と
並ぶもの、没年齢、今年や今の年齢)をそれと照らします。ほかに書かれた時点もすべて試し、月日まで分かれば日
まで数えます。生年がなければ、一人の二つの年齢どうしを照らします。

なぜ: 年齢は手で数えるうえ、原稿を使い回すと自然に古くなります。

生年が一つの短い記事では、時点のない年齢も、書かれた日にほぼ合うなら尋ねます。

悪い例: 1950年生まれ、2010年に70歳で死去した。
良い例: 1950年生まれ、2010年に60歳で死去した。

対象外: 二人以上の生年や年齢、または家族のものがある場合。書かれたどれかの時点で合う場合。1歳多い享
年・数え年。「約」つきの年齢。時点の分からない年齢(18歳で弟子入りし、1974年に独立)。
"""

from collections.abc import Iterator

from factcheck.checks._asking import ask
from factcheck.laws.texts.plain import noted_apart, plain
from factcheck.laws.times.age_law import ages_held
from factcheck.laws.times.worded_lives import worded_lives
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_BORN = Words(
    "{words}: from {born} as told here it is {right}, not {told}. Is it the date or the age?",
    "{words}: 記事にある「{born}」から数えると{right}歳で、{told}歳ではありません。"
    "日付と年齢のどちらが正しいですか。",
)
_OFF = Words(
    "{words}: by the years told here it is {right}, not {told}. Which of them is meant?",
    "{words}: 記事にある年から数えると{right}歳で、{told}歳ではありません。どれが正しいですか。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked: set[int] = set()
    for one in worded_lives(evidence):
        asked.update(range(one.span.start, one.span.end))
        words = _cut(one.span, evidence)
        message = _OFF.of(words=words, told=one.told, right=_between(one.low, one.high))
        yield ask(evidence, "age-mismatch", Severity.WARNING, one.span, message)
    for held in ages_held(evidence):
        if held.span.start not in asked:
            words, right = _cut(held.span, evidence), _between(held.low, held.high)
            message = _BORN.of(words=words, born=held.born, right=right, told=held.told)
            severity = noted_apart(plain(evidence), held.span, held.born)
            yield ask(evidence, "age-mismatch", severity, held.span, message)


def _cut(span: Span, evidence: Evidence) -> str:
    """Return the words of a span without the commas and brackets that only set it apart."""
    return span.cut(evidence.article.text).strip(" ,、")


def _between(low: int, high: int) -> Words:
    if low == high:
        return Words(f"{low}", f"{low}")
    return (
        Words(f"{low} or {high}", f"{low}か{high}")
        if high == low + 1
        else Words(f"{low}–{high}", f"{low}〜{high}")
    )


CHECK = Check(Severity.WARNING, CheckFamily.CALENDAR, _run)
