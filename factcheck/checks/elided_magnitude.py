"""The lower end of a range leaves out its magnitude: 132〜134億年.

What: 132〜134億年 says 132 years to 134億 years to who reads it word by word; newspapers write
132億〜 134億年. Where the lower number is larger than the upper (5000〜1億円) another magnitude
must be meant.

Why: a machine, a translator and a hurried reader take the lower end for what it says.

Bad (ja):  宇宙の年齢は132〜134億年。
Bad (en):  It takes $5000-1 million.
Good (ja): 宇宙の年齢は132億〜134億年。
Good (en): It takes $5,000 to $1 million.

Silent: below 百万 in words such as 2〜3万円 with one digit on both sides, which nobody misreads;
where the lower number is grouped, and so told in full ($480,000 to $1.2 million).

日本語

範囲の下の端で、位が省かれています。

何を: 132〜134億年 は字のとおりなら132年から134億年です。新聞は 132億〜134億年 と書きます。下の数
のほうが大きければ(5000〜1億円)、別の位が省かれているはずです。

なぜ: 機械も翻訳者も急ぐ読者も、下の端を字のとおりに取ります。

悪い例: 宇宙の年齢は132〜134億年。
良い例: 宇宙の年齢は132億〜134億年。

対象外: 読み違えようのない、両端が1桁の「2〜3万円」など。コンマで区切られ、略されていない下の端。
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks._asking import ask
from factcheck.laws.texts.plain import plain
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_SAME = Words(
    "{words}: does {sign} hold for {low}, too? Newspapers write {low}{sign}{join}{high}{sign}.",
    "{words}: 「{sign}」は{low}にもかかりますか。"
    "新聞では「{low}{sign}{join}{high}{sign}」と書きます。",
)
_OTHER = Words(
    "{words}: {low} is more than {high}, so another magnitude than {sign} must be meant for it. "
    "Which one?",
    "{words}: {low}は{high}より大きく、「{sign}」とは別の位が省かれています。どの位ですか。",
)
_JA = re.compile(
    r"(?<![0-9.,万億兆年月第~〜–—-])(?P<low>[0-9]{1,4}(?:\.[0-9]{1,2})?)(?P<join>~|-|–|から)"
    r"(?P<high>[0-9]{1,4}(?:\.[0-9]{1,2})?)(?P<sign>[万億兆])(?=[円ドルユ元人件台票株個年歳トキ平光])"
)
_EN = re.compile(
    r"(?<![0-9.,/–—-])[$€£](?P<low>[0-9]{1,4}(?:\.[0-9]{1,2})?)"
    r"(?P<join> ?[-–] ?| to )"
    r"[$€£]?(?P<high>[0-9]{1,3}(?:\.[0-9]{1,2})?) (?P<sign>million|billion|trillion)\b"
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    text = plain(evidence)
    for pattern in (_JA, _EN):
        for found in text.matches(pattern):
            low, high = (Decimal(found[name].replace(",", "")) for name in ("low", "high"))
            single = len(found["low"]) == len(found["high"]) == 1
            if low <= high and (single or pattern is _EN):
                continue
            span = Span(*found.span())
            template = _SAME if low <= high else _OTHER
            message = template.of(
                words=span.cut(evidence.article.text), low=found["low"], high=found["high"],
                sign=found["sign"],
                join=evidence.article.text[found.start("join") : found.end("join")],
            )  # fmt: skip
            yield ask(evidence, "elided-magnitude", Severity.NOTE, span, message)


CHECK = Check(Severity.NOTE, CheckFamily.NUMERALS, _run)
