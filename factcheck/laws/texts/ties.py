"""Whether what stands in several sentences is told of one thing: what ties them.

Numbers of one clause are tied, and the only ones of clauses beside each other. Those of clauses
and sentences apart are where a chain of ties leads from each to each: a word of substance that both
have, whatever stands between them; or, from one to the next, a word that leads back (その, うち,
its, of those), a subject left out, or a word for what is always of something told before (平均, 率,
前年; the average, the rate). A sentence that has nothing of its neighbors parts what stands on
either side of it; a heading is tied to all below it.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from factcheck.model.late import late
from factcheck.model.sentences import sentences
from factcheck.model.text import Span

UNTIED = 1.0
"""What it says against numbers, in decimal digits of a chance, that nothing ties them."""
BESIDE = 0.3
"""What it says that nothing does but that they stand beside each other, or with a subject left out,
which may be that of what was told."""
_PARTED = late(
    r"[;；] ?|, (?:while|whereas) |, (?:and|but) (?=[A-Z][a-z]|the |it |he |she |they )|"
    r"(?<=[たるいだうくすん])(?:一方|ほか|が)、"
)
"""Between clauses of one sentence that may tell of two things."""
_NUMBER, _YEAR = late(r"[0-9][0-9.,:]*"), late(r"(?:1[5-9]|20)[0-9]{2}[.,]?")
_KANA = late("[ぁ-ん]")
_WORD = late(r"[a-z][a-z'’-]{3,}")
_NAME = late(r"\b[A-Z]{2,}\b")
_KANJI = late("[一-龠々]{2,}")
_MIXED = late("[一-龠々][りみきしちいえけれせめてね](?=[はがをもにのでと、。])")
_KATAKANA = late("[ァ-ヴー]{3,}")
_NUMERAL = late("[〇一二三四五六七八九十百千万億兆]+")
_STEM, _FOREIGN = 6, 4
"""Letters of an English word, and signs of a foreign one, by which it is known again."""
_ENDINGS = ("ings", "ing", "ers", "er", "ed", "es", "s", "ly")


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_COMMON_EN = _listed(
    "about above according across after again against ahead also although always among another "
    "around average because been before being below between both came come compared could cent "
    "data days does done down during each earlier early eight ended even ever every expected fell "
    "figures first five following former found four from gave give given going good grew half "
    "have having held here hers high himself home hour hours however hundred into involved just "
    "keep kept know known largest last late later least left less level like likely long longer "
    "made main make making many mean million billion month months more most much must near nearly "
    "need never next nine nothing number numbers only other others over part paid people percent "
    "percentage period person point points place previous rate rates record remain remaining "
    "report reported rest result results rise roughly rose said same says second seven several "
    "share shares show shows shown side since some still such taken takes take tell than that "
    "their theirs them then there these they thing things third this those though three through "
    "thousand time times today told took total toward towards under until upon used using value "
    "very week weeks well went were what when where which while whole will with within without "
    "would year years yesterday your almost monday tuesday wednesday thursday friday saturday "
    "sunday january february march april june july august september october november december"
)
"""Words of times, numbers and saying, which any two sentences may share."""
_COMMON_JA = _listed(
    "今年 昨年 前年 去年 来年 年度 今回 前回 同期 同年 同月 同日 以上 以下 以来 以降 以内 現在 "
    "時点 午前 午後 合計 平均 最大 最高 最低 最多 増加 減少 全体 半数 割合 予定 見込 発表 調査 "
    "前月 先月 今月 来月 月末 年末 年間 期間 期比 年比 一方 回答 過去 初め 当時 以前 以後 約半 "
    "毎年 連続 上回 下回 記録 開始 終了 実施 全国 国内 日本 県内 市内 人数 件数 総数 金額 平成 "
    "昭和 令和 西暦 世紀 程度 前後 未満 超え 半分 残り 人当 当初 初年 翌年 同様 新聞 更新 総額 "
    "予想 推計 数字 結果 場合 必要 利用 使用 対象 前期 今期 通期 同社 会社 企業 事業 政府 地域 "
    "世界 関係 可能 時間 開催 参加 本社 代表 東京 大阪 明日 昨日 本日 自分 一部 全部 部分 中心"
)
"""Pairs of kanji of the same sort."""
_MEASURES = _listed("パーセ ポイン キロ メート センチ リット グラム キログ ヘクタ アンケ")
_BACK_EN = late(
    r"\A[\"“'(]?(?:(?:and|but|by contrast|still|yet|so|or|then|after that|in all|altogether|"
    r"in total|together|all told),? )*"
    r"(?:it|its|they|their|them|this|that|these|those|he|his|she|her|both|each|neither|"
    r"of (?:whom|which|the|[0-9$£€])|the [0-9$£€]|the (?:others?|rest|remaining|remainder|latter|"
    r"former|total|figure|number|rate|same|increase|rise|fall|drop|average|first|second|third|two|three|four|five|six)|"
    r"another|others|only|just|all|half|some|most|a (?:further|quarter|third|fifth|year|month|week|"
    r"day)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|a dozen|more than|"
    r"(?:first |originally )?(?:born|held|built|[a-z]{3,}ed) (?:in|on|by|at)|"
    r"the [a-z]+ (?:began|started|opened|ended|closed|finished)|fewer|there|about|nearly|almost|"
    r"roughly|around|last|at that|by then|none|[0-9$£€¥])(?![a-z])",
    re.IGNORECASE,
)
"""At the head of an English clause that goes on with what was told."""
_BACK_AMID_EN = late(
    r"\b(?:of (?:these|those|them|whom|which)|the (?:others?|rest|remaining|remainder)|its|their|"
    r"his|her|it|they|them|he|she|leaving|remain(?:s|ed|ing)?|in all|altogether|in total|combined|"
    r"that (?:is|makes|means|comes|works))\b",
    re.IGNORECASE,
)
_OF_TOLD_EN = late(
    r"\b(?:average|bill|costs|population|range|residents|spending|total|turnout)\b", re.IGNORECASE
)
"""In an English clause about what is always that of something told before."""
_BACK_JA = late(
    "その|この|これ|それ|同(?!期|様|時)|うち|残り|残る|他の|ほか|両|計|合わせ|全員|全体|いずれも|"
    "彼|ともに|内訳|前者|後者|なお|また、|以来"
)
_TOPIC_JA = late(
    "[一-龠々ァ-ヴーA-Za-z0-9)）」』]{2,}(?<![年月日時度季回])[はも](?![一-龠]*[らど])"
)
_OF_TOLD_JA = late(
    "除く|具合|[げ下上]幅|率に|歳入|歳出|収支|その他|人口|総額|合計|平均|当たり|あたり|割合|所要|終了|当選者|得票|葬儀|通夜|喪主|有権者|投票|"
    "前[の年回期度月]|現在の|差し引き|会期|開[館業店]|創業|始まり|[値引き][下上]げ|[一-龠]率は|"
    "時速|無効|生まれ|女性|男性|[2-9二三四五六七八九]位"
)
"""In a Japanese clause about what is always that of something told before."""
_ENDS = frozenset('。.!?！？」』)）"”;；、, ')
"""With one of which a clause ends that is no item, heading or cell."""
_NEAR = 25
"""Characters at the head of a clause in which a word leads back."""


def looseness(text: str, *places: Span) -> float:
    """Return what it says against numbers of a folded text, 0 or more, that little ties them.

    The places are those of the numbers; see `UNTIED` and `BESIDE`.
    """
    *_, room = _room(text, places)
    clauses = _clauses(text, room)
    here = {sum(one.start <= place.start for one in clauses) for place in places}
    told = [one.cut(text) for one in clauses]
    if told[0][-1] not in _ENDS:  # a heading tells of all below it
        here -= {1}
    if len(here) < 2:
        return 0.0
    if _are_chained(told, here, [_goes_on(one) for one in told]):
        return 0.0
    if max(here) - min(here) < len(here):
        amid = told[min(here) - 1 : max(here)]
        return BESIDE if _many(amid) > _many([one.cut(text) for one in places]) else 0.0
    return BESIDE if _are_chained(told, here, [_is_elided(one) for one in told]) else UNTIED


def are_together(text: str, *places: Span) -> bool:
    """Tell whether numbers at some places of a folded text stand in one sentence."""
    if not places:
        return True
    first, last, room = _room(text, places)
    whole = sorted(set(places))  # "am 21. Mai" ends no sentence
    return any(one.start <= first and last <= one.end for one in sentences(text, room, whole))


def are_tied(text: str, *places: Span) -> bool:
    """Tell whether anything ties numbers at several places of a folded text."""
    return looseness(text, *places) < UNTIED


def _room(text: str, places: Sequence[Span]) -> tuple[int, int, Span]:
    """Return where the first of some places begins, where the last ends, and their lines."""
    first, last = min(one.start for one in places), max(one.end for one in places)
    end = text.find("\n", last)
    return first, last, Span(text.rfind("\n", 0, first) + 1, len(text) if end < 0 else end)


def _many(clauses: Iterable[str]) -> int:
    """Return how many numbers clauses tell, years left out."""
    return sum(_YEAR.fullmatch(one) is None for each in clauses for one in _NUMBER.findall(each))


def _clauses(text: str, room: Span) -> list[Span]:
    found = []
    for sentence in sentences(text, room):
        cuts = [one.end() for one in _PARTED.finditer(text, sentence.start, sentence.end)]
        found += [Span(*two) for two in pairwise((sentence.start, *cuts, sentence.end))]
    return found


def _are_chained(clauses: Sequence[str], places: set[int], goes_on: Sequence[bool]) -> bool:
    """Tell whether ties lead from each of some clauses, counted from 1, to each other of them."""
    words = [_words(one) for one in clauses]
    group = list(range(len(clauses)))
    for at, own in enumerate(words):
        for before in range(at):
            is_next = before == at - 1 and goes_on[at]
            if group[before] != group[at] and (is_next or own & words[before]):
                old, new = group[at], group[before]
                group = [new if one == old else one for one in group]
    return len({group[one - 1] for one in places}) == 1


def _goes_on(clause: str) -> bool:
    """Tell whether a clause goes on, by its words, with what the one before it tells.

    So does what is no sentence: an item of a list, a cell.
    """
    if clause[-1:] not in _ENDS:
        return True
    if not _KANA.search(clause):
        is_back = _BACK_EN.match(clause) or _BACK_AMID_EN.search(clause[:_NEAR])
        return bool(is_back or _OF_TOLD_EN.search(clause))
    return bool(_BACK_JA.search(clause[:_NEAR]) or _OF_TOLD_JA.search(clause))


def _is_elided(clause: str) -> bool:
    """Tell whether a clause goes on with the one before it, or tells of no subject of its own."""
    return _goes_on(clause) or bool(_KANA.search(clause) and not _TOPIC_JA.search(clause))


def _words(clause: str) -> set[str]:
    """Return what a clause tells of: stems, names, pairs of kanji, 祭り, foreign words."""
    told = {_stem(one) for one in _WORD.findall(clause.lower()) if one not in _COMMON_EN}
    told.update(_NAME.findall(clause))
    told.update(_MIXED.findall(clause))
    for run in _KANJI.findall(clause):
        parts = _NUMERAL.split(run)
        told.update(a + b for part in parts for a, b in pairwise(part))
    told.update(one[:_FOREIGN] for one in _KATAKANA.findall(clause))
    return told - _COMMON_JA - _MEASURES


def _stem(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("’s")
    ending = next((one for one in _ENDINGS if word.endswith(one)), "")
    return (word.removesuffix(ending) if len(word) - len(ending) > 3 else word)[:_STEM]
