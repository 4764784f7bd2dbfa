"""Goals told one after another as who led, held to the final score.

The law: who opens the scoring leads by one, who levels has as many as the other, who goes ahead
from there leads by one again; any further goal is the leader's, but one that is pulled back. A
report may leave a goal out, so that fewer decide only where the first one is told, and one that
levels or the last one, too. Minutes, halves or goals must show that it is a game of goals.
"""

from collections.abc import Iterator

from factcheck.laws.games.scores import Place, final_score, scores
from factcheck.model.late import late

MOST, LEAST = 8, 3
"""Most goals of a side that are told one by one, and fewest goals that tell a game."""
_GAME = late(
    r"前半|後半|[0-9]分|ゴール|PK|\b(?:half|minutes?|goals?|scored|netted|break|header|headed|penalty|interval)\b"
)
_OTHER = late(
    r"延長|PK戦|回[表裏]?に|[一二三四五六七八九]回|トライ|セット|"
    r"\b(?:innings?|quarters?|tr(?:y|ies)|sets?|touchdowns?|runs|aggregate|extra time|shoot-?out|"
    r"overtime|periods?)\b"
)
_CLAUSE = late(r"[、。\n]|(?<=[a-z0-9])(?:, (?:and )?|\. | and | before | as |; )")
_NO_GOAL = late(
    r"退場|交代|警告|投入|枠|防い|防ぐ|セーブ|許さ|無失点|チャンス|好機|シュートを|打った|狙|続く|守り|次節|首位|位に|通算|今季|昨季|"
    r"\b(?:saved?|missed|wide|crossbar|post|booked|sent off|substitut\w+|chances?|denied|kept|"
    r"clean sheet|came from behind|victory|won|win|beat|fans|next|table|place|hoped)\b"
)
_LEVEL = late(
    r"追い[つ付]|同点|振り出し|\b(?:levell?ed|equali[sz]ed|drew level|back on level|tied it)\b"
)
_BACK = late(
    r"[1一]点を?返|1点差|追い上げ|反撃の|一矢|"
    r"\b(?:(?:pulled|got|clawed) (?:one|a goal) back|"
    r"(?:halved|reduced|cut) the (?:deficit|lead|arrears))\b"
)
_FIRST = late(
    r"先制|先取|先手|均衡を破|"
    r"\b(?:opened the scoring|opener|broke the deadlock|scored first|took the lead|went ahead|"
    r"(?:gave|put|headed|fired|shot|sent|handed|nodded|poked)(?: [\w’'-]+){1,4}"
    r" (?:ahead|in front|the lead)|struck first)\b"
)
_TWICE = late(
    r"[2二]得点|2点を(?:奪|挙げ|決め|加え)|2ゴール|\b(?:twice|a brace|two (?:\w+ )?goals)\b"
)
_SEVERAL = late(r"[0-9]分と[0-9]{1,2}分に")
"""Two goals in one clause."""
_NTH_GOAL = late(r"[3-9三四五六]点目|\b(?:third|fourth|fifth|sixth) goal\b|\bpoints safe\b")
"""A goal that is counted: it is one of those told, or one more."""
_COMPLETED = late(r"\b(?:complet(?:ed|ing)|round(?:ed|ing) off|seal(?:ed|ing)) (?:a|the|an)\b")
_THRICE = late(r"ハットトリック|[3三]得点|\b(?:hat[- ]trick|three times)\b")
_GOAL = late(
    r"勝ち越|加点|追加点|突き放|リードを広げ|決勝点|決勝ゴール|点目|決め|加え|沈め|押し込|ネットを揺ら|逆転|ゴールを奪|ダメ押し|"
    r"[0-9]{1,2}分に[^0-9]{1,8}\Z|"
    r"\b(?:doubled|extended|restored|regained|made it|added|struck|scored|netted|headed|tapped|"
    r"slotted|converted|fired|curled|found the net|winner|won it|sealed|wrapped up|completed|"
    r"rounded off|on target)\b"
)


def goals(words: str) -> Iterator[Place]:
    """Yield the final score of a paragraph that the goals told in it do not make."""
    final = final_score(words)
    every = {one.sides for one in scores(words)}
    if final is None or max(final.sides) > MOST or len(every) > 1:
        return
    if _OTHER.search(words) or _SEVERAL.search(words) or not _GAME.search(words):
        return
    if _NTH_GOAL.search(words):
        return
    told = list(_told(words))
    if not told:
        return
    low, high = sorted(_made([kind for kind, _ in told]))
    if low + high < LEAST:
        return
    off = (high - final.sides[1], low - final.sides[0])
    kinds = [kind for kind, _ in told]
    if "three" in kinds and len(kinds) > 1:
        return  # who completes a hat trick may have scored before
    is_whole = kinds[0] == "first" and ("level" in kinds or _COMPLETED.search(told[-1][1]))
    is_whole = is_whole and not any(map(_tells_both, _CLAUSE.split(words)))
    if sorted(map(abs, off)) == [0, 1] and (sum(off) > 0 or is_whole):
        yield final.start, final.end, " + ".join(clause for _, clause in told)


def _tells_both(clause: str) -> bool:
    """Tell whether a clause tells the score and a goal: it is not known which one."""
    signs = (_BACK, _FIRST, _THRICE, _TWICE, _GOAL)
    return bool(scores(clause)) and any(sign.search(clause) for sign in signs)


def _told(words: str) -> Iterator[tuple[str, str]]:
    """Yield the goals of a paragraph: which of them each is, and its clause."""
    for clause in _CLAUSE.split(words):
        is_scored = _COMPLETED.search(clause) or _LEVEL.search(clause)
        if not is_scored and (scores(clause) or _NO_GOAL.search(clause)):
            continue
        kinds = (("level", _LEVEL), ("back", _BACK), ("three", _THRICE), ("two", _TWICE),
                 ("first", _FIRST), ("goal", _GOAL))  # fmt: skip
        kind = next((name for name, sign in kinds if sign.search(clause)), None)
        if kind is not None:
            yield kind, clause.strip()


def _made(kinds: list[str]) -> tuple[int, int]:
    """Return the goals of who leads, and of the other, after some."""
    lead = trail = 0
    for kind in kinds:
        if kind == "level":
            trail = lead
        elif kind == "back":
            trail += 1
        else:
            lead += {"two": 2, "three": 3}.get(kind, 1)
    return lead, trail
