"""Parts and a total beside them that do not add up.

What: 男性30人、女性20人の計60人, 60人(男性30人、女性20人), 内訳は国内120社、海外80社,
"50 men and 30 women, a total of 90": a whole and its parts of one kind and unit, told in one
paragraph (with its heading) or list. The parts are added up and compared with the whole, as all
are printed: counts of single things exactly, amounts in 億 or in billions rounded or cut off.
That they are all of its parts a word may tell (計, 内訳, in all, of which), or what closes the list
(その他, 残り, "the rest", "the other 11"), two halves (国内, 海外; women and men; for, against and
abstained), labels of one form; the more digits the numbers have, the less the words need to say.

Why: a part was corrected late, one was left out, or a person counted twice.

A `warning`, where one slip of the hand mends the sum, or it is a fifth away at most.

Bad (ja):  男性30人、女性20人の計60人が参加した。
Bad (en):  50 men and 30 women, a total of 90 people, took part.
Good (ja): 男性30人、女性20人の計50人が参加した。
Good (en): 50 men and 30 women, a total of 80 people, took part.

Silent: where any run of the numbers near adds up to the total, or the parts to another number;
where a word says that the parts are not all (など, ほか, うち, including, among others), overlap,
or are no parts (前年, 平均); where they are attributes (見つかったのは14件), or classes abreast;
where other things are counted among them (3社と2団体の計5組織).

A `warning` where all stands in one sentence, or in a list; a `note` where it does not.

日本語

内訳と、添えられた合計が合いません。

何を: 男性30人、女性20人の計60人、60人(男性30人、女性20人)、内訳は国内120社、海外80社、のような
もの。一つの段落(見出しを含む)か箇条書きにある、同じ単位の全体と部分です。部分を足し、印字された桁の
範囲で全体と比べます。人数など一つずつ数えるものは正確に、億円などの概数は四捨五入や切捨てを見込みます。
部分がそれで全部であることは、言葉(計、内訳、in all)、並びの終わり(その他、残り)、対になるもの(国内
と海外)、同じ形の見出し語などから量り、桁が多いほど言葉は要りません。

なぜ: 一部だけが直された、一つ書き落とした、同じ人を二度数えた。

「警告」です。一つの打ち間違いで和が合うか、差が2割までのものに限ります。

悪い例: 男性30人、女性20人の計60人が参加した。
良い例: 男性30人、女性20人の計50人が参加した。

対象外: 近くの数の続くどれかの並びで和が合うもの、部分の和が別の数と合うもの。全部でないこと(など、
ほか、うち)、重なること、部分でないこと(前年、平均)を示す言葉があるもの。重なりうる属性
(見つかったのは14件)であるもの、全体に見える数も並びの一つであるもの。別のものも一緒に数えているもの
(3社と2団体の計5組織)。

一つの文(または一つのリスト)の中なら「警告」、文をまたぐものは「注記」です。
"""

from collections.abc import Iterator

from factcheck.checks._questions import Question
from factcheck.laws.numbers.saying import like
from factcheck.laws.sums.reckoned import printed_sum
from factcheck.laws.sums.sum_law import missed_sums
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_SAYS = Words(
    "{parts} come to {sum}, but {total} is written. Is a part missing, or wrong?",
    "{parts}は{sum}ですが、{total}とあります。抜けや誤りはないでしょうか。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    places: list[Span] = []
    for one in missed_sums(evidence):
        if one.whole is None:
            continue
        atoms = (*one.parts, one.whole)
        span = Span(min(at.span.start for at in atoms), max(at.span.end for at in atoms))
        if not any(span.touches(place) for place in places):
            places.append(span)
            yield Question("total-mismatch", one.severity, _SAYS).at(
                evidence,
                span,
                parts=" + ".join(at.text for at in one.parts),
                sum=like(one.whole.figure, printed_sum(one.parts)),
                total=one.whole.text,
            )


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
