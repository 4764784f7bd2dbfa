"""Which words of an article are quoted from somebody: marks, length, and who says them."""

import re
from collections.abc import Iterator

from factcheck.model.quotations import Quotation
from factcheck.model.records import Article
from factcheck.model.text import Span
from factcheck.quoting._plain import is_wide, letters

SHORT, SHORT_WORDS = 8, 4
"""Letters (Japanese and the like), and words, below which quoted words are a term or a title."""
LONGEST = 600
"""Code points of a quotation that is looked for."""
_MOST = 60
"""Quotations of an article that are looked for."""
_MARKS = re.compile('[「」『』“”„«»"]')
_PAIRS = {"「": "」", "『": "』", "“": "”", "„": "“”", "«": "»", '"': '"'}
_SAID_JA = re.compile(
    r"[。、]?[」』]?\s{0,2}(?:など)?と(?:[のい]|も|は|する|され)?[^。「」『』]{0,24}?"
    r"(?:述べ|語[っりる]|話[しす]|言[いうっわ]|説明|強調|指摘|主張|コメント|表明|回答|答え|批判|訴え|"
    r"記[しす]|書[いき]|つづ[っり]|投稿|明かし|振り返|警告|断言|宣言|反論|否定|認め|明らか|呼びか|"
    r"発言|証言|声明|見解|談話|釘を刺|くぎを刺|期待|懸念|喜|嘆|憤|約束|助言|評|"
    r"(?!命名|表記|表示|記載|称し|題し|改称|登録)[一-龠]{2,3}(?:した|する|して))"
)
_BARE_JA = re.compile(r"[氏長相臣者員人授士官師役表頭さんは][はも][、:：]?\s{0,2}\Z")
_BARE_END_JA = re.compile(r"[。、]?\s{0,2}(?:と[。、]|[。\n]|\Z)")
_BY_JA = re.compile(
    r"(?:によると|によれば|はこう(?:述べ|語|話|説明)[^。]{0,6}。|次のように[^。]{0,12}。)[、]?\s{0,2}\Z"
)
_TITLE_JA = re.compile(
    r"(?:著書|論文|映画|書名|題名|小説|番組|曲|ドラマ|タイトル|題する|特集)(?:の|は)?\Z"
)
_NAMED_JA = re.compile(
    r"\s?(?:と(?:いう|題し|名付け|銘打)|の(?:著者|作者|監督))[^。]{0,6}?(?:本|名|題|歌|曲|映画|法|制度|プロジェクト|"
    r"スローガン|標語|言葉|用語|サイト|ブログ|番組|企画|展|イベント|著者|作者|監督|講演|連載)"
)
_SAID = re.compile(
    r"\b(?:sa(?:id|ys|ying)|told|tells|wrote|writes|added|adds|argued?s?|explain(?:ed|s)|stated?s?|"
    r"according to|insist(?:ed|s)|warn(?:ed|s)|announced|declared|replied|answered|admitted|noted|"
    r"notes|tweeted|posted|recalled|claim(?:ed|s)|conced(?:ed|es)|quoted|in a statement|put it|"
    r"sag(?:t|te|ten)|erklärte?|betonte?|laut|zufolge|schrieb|"
    r"a (?:dit|déclaré|affirmé|expliqué|écrit)|selon|dit|dijo|afirmó|señaló|según|"
    r"explicó|disse|afirmou|segundo|explicou|ha detto|ha dichiarato|secondo|ha spiegato)\b",
    re.IGNORECASE,
)
_NEAR = 90
"""Characters on either side in which somebody is said to say it."""
_END = re.compile(r"[.!?]\s|[。\n]")


def quotations(article: Article) -> tuple[Quotation, ...]:
    """Return what an article quotes from somebody, in text order, at most 60.

    Terms, titles and single words in quotation marks are none, nor is what nobody is said to say.
    """
    found = []
    for block in article.blocks:
        if block.kind in {"heading", "cell"}:
            continue
        for span in _marked(article.text, block.span):
            words = article.text[span.start + 1 : span.end - 1]
            if _is_long(words) and _is_said(article.text, span, block.span):
                found.append(Quotation(span, words))
    return tuple(found[:_MOST])


def _marked(text: str, within: Span) -> Iterator[Span]:
    """Yield what stands between quotation marks, the outer ones of nested pairs."""
    start, closing, depth = -1, "", 0
    for mark in _MARKS.finditer(text, within.start, within.end):
        sign = mark[0]
        if start < 0:
            if sign in _PAIRS:
                start, closing, depth = mark.start(), _PAIRS[sign], 0
        elif sign in closing and depth == 0:
            if mark.end() - start <= LONGEST:
                yield Span(start, mark.end())
            start = -1
        elif sign in closing:
            depth -= 1
        elif sign == text[start]:
            depth += 1


def _is_long(words: str) -> bool:
    plain = letters(words)
    if is_wide(words):
        return len(plain) >= SHORT
    return len(words.split()) >= SHORT_WORDS and len(plain) >= 2 * SHORT


def _is_said(text: str, span: Span, block: Span) -> bool:
    """Tell whether somebody is said to have said the words of a span."""
    before = text[max(block.start, span.start - _NEAR) : span.start]
    after = text[span.end : min(block.end, span.end + _NEAR)]
    if _TITLE_JA.search(before) or _NAMED_JA.match(after):
        return False
    if _SAID_JA.match(after) or _BY_JA.search(before):
        return True
    if _BARE_JA.search(before) and _BARE_END_JA.match(after):
        return True
    ends = [end.end() for end in _END.finditer(before)]
    stop = _END.search(after)
    beside = f"{before[ends[-1] :] if ends else before} {after[: stop.end()] if stop else after}"
    return _SAID.search(beside) is not None
