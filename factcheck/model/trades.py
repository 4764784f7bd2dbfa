"""Titles by which sites that were taken over sell: gambling, pills, escorts, quick loans.

From the titles that such pages show to searchers; they name the goods and praise them.
"""

from factcheck.model.late import late

_GOODS = late(
    r"\b(?:casinos?|slots?|judi|togel|poker|betting|sportsbook|baccarat|roulette|viagra|cialis"
    r"|levitra|escorts?|payday|gacor|kasino|cassino|ruleta|apuestas)\b"
    r"|カジノ|スロット|バカラ|ブックメーカー|出会い系|バイアグラ|闇金|娱乐城|娛樂城|博彩|赌场|賭場|百家乐|百家樂"
    r"|카지노|바카라|슬롯|토토|토지노|비아그라"
)
_PRAISE = late(
    r"\b(?:online|best|top|bonus(?:es)?|free|spins?|jackpots?|situs|terpercaya|daftar|resmi|maxwin"
    r"|cheap|buy|approval|girls|sites?|deposit|login|gratis|mejores|melhores)\b"
    r"|オンライン|おすすめ|ボーナス|入金|無料|激安|即日|審査|ランキング|攻略|在线|線上|官网|官網|注册|註冊"
    r"|온라인|추천|사이트|보너스|먹튀|무료"
)


def sells(title: str) -> bool:
    """Tell whether a title names such goods and praises them, or names two of them.

    One word alone is what a report about them has, too.
    """
    words = title.casefold()
    goods = set(_GOODS.findall(words))
    return len(goods) > 1 or (bool(goods) and _PRAISE.search(words) is not None)
