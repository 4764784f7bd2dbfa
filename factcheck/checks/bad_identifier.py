"""An ISBN, ISSN, arXiv number or DOI that cannot be one.

What: an ISBN or ISSN whose last digit is not the one that the others ask for, or an ISBN with too
many or too few digits; an arXiv number of a thirteenth month or of the wrong length; a DOI whose
beginning is not ``10.`` and a registrant's number of four digits or more. In the text, and in
addresses (``…/isbn/978…``, ``doi.org/…``, ``arxiv.org/abs/…``).

Why: one digit that is copied wrongly names another book or none. The check digit was made to show
that. Invented references often have an identifier that nobody could have been given.

Bad (ja):  『橋の歴史』(ISBN 978-4-00-310101-9)
Bad (en):  arXiv:2413.01234
Good (ja): 『橋の歴史』(ISBN 978-4-00-310101-8)
Good (en): arXiv:2412.01234

Silent: whether the book or paper exists is not asked. Numbers without the word ISBN that do not
begin with 978 or 979 and hyphens; a DOI's prefix alone in prose; placeholders of zeros.

日本語

ISBN・ISSN・arXiv 番号・DOI として成り立ちません。

何を: 末尾の検査数字が合わない ISBN と ISSN、桁数の違う ISBN。13 月など存在しない月や桁数の違う
arXiv 番号。「10.」と 4 桁以上の登録者番号で始まらない DOI。本文のほか URL の中
(…/isbn/978…、doi.org/…、arxiv.org/abs/…)も見ます。

なぜ: 1 桁の写し違いで別の本になるか、どの本でもなくなります。検査数字はそれを見つけるためのもの
です。作り物の参考文献には、誰にも割り当てられない番号が付いていることがよくあります。

悪い例: 『橋の歴史』(ISBN 978-4-00-310101-9)
良い例: 『橋の歴史』(ISBN 978-4-00-310101-8)

対象外: その本や論文があるかどうかは調べません。「ISBN」の語がなく、978・979 とハイフンで始まらな
い数字。本文中の DOI の接頭辞だけの記述。0 が並ぶ記入例。
"""

from collections.abc import Iterator

from factcheck.checks._asking import ask
from factcheck.checks._identifiers import wrong
from factcheck.checks._sources import holds
from factcheck.model.folding import fold
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check

_LONGEST = 2_000
"""Code points of an address that are looked at."""


def _run(evidence: Evidence) -> Iterator[Finding]:
    starts = []
    for span, says in wrong(fold(evidence.article.text)):
        starts.append(span.start)
        yield ask(evidence, "bad-identifier", Severity.WARNING, span, says)
    for link in evidence.links:
        if holds(link.span, starts):  # its words were read with the text
            continue
        for _, says in wrong(fold(link.url[:_LONGEST])):
            yield ask(evidence, "bad-identifier", Severity.WARNING, link.span, says)
            break


CHECK = Check(Severity.WARNING, CheckFamily.SOURCES, _run)
