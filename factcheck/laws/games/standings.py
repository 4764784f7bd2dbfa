"""Records, ranks and sets of Japanese sports that the words beside them do not make.

前の日まで2勝2敗、これで3勝3敗; 5位から3人を抜いて3位; フルセットの末に3-1; 引き分けなのに2-1. A
record or rank is followed from one place to the next by the wins, losses and overtakings that are
told between.
"""

import re
from collections.abc import Iterator

from factcheck.laws.games.scored_data import NUMERAL, PAIR
from factcheck.laws.texts.counting import number
from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span

Told = tuple[Span, str]
"""Where a number stands that is not made, and the words that make another."""
_RECORD = r"(?<![0-9])(?P<w{0}>[0-9]{{1,3}})勝(?P<l{0}>[0-9]{{1,3}})敗(?![0-9]|[^。\n]{{0,3}}分)"
_STEP = re.compile(
    rf"{_RECORD.format(1)}(?P<gap>[^\n]{{1,70}}?){_RECORD.format(2)}(?=と[しな]|で|に[しな]|。|、)"
)
_FROM_NOTHING = re.compile(
    rf"(?:初日|開幕|初戦)から(?P<n>{NUMERAL})連(?P<k>勝|敗)(?P<gap>[^。\n]{{1,40}}?)"
    rf"{_RECORD.format(2)}(?=と[しな]|で|に[しな]|。|、)"
)
_GAME = re.compile(
    rf"(?P<n>{NUMERAL})連(?P<k>勝|敗)|(?P<n2>{NUMERAL})(?P<k2>勝|敗)を(?:加え|挙げ|喫し|積み)"
    r"|(?P<win>(?<![0-9一二三四五六七八九連])勝(?=[ちっ利])|白星|下して?|破り|破って|快勝|勝利)"
    r"|(?P<loss>敗れ|負け|黒星|敗戦|屈し|(?<![0-9])敗退)"
)
_ONE_GAME = re.compile(r"前の?日まで|前の?試合まで|前戦まで|で迎えた")
_OTHER = re.compile(
    r"(?<![日区目戦])は|一方|対する|昨|今[季年]|来|別|同じく|引き分け|目標|まで|残|[位]|勝率|なら|ば、|五分以外"
)
_PLACE = r"(?<![0-9第])(?P<{0}>[0-9]{{1,2}}|[一二三四五六七八九十]{{1,2}}|首)位"
_MOVED = re.compile(
    rf"{_PLACE.format('a')}(?P<gap>(?:順位|[^位\n]){{2,70}}?){_PLACE.format('b')}"
    r"(?=(?:に|へ|まで|と)(?:順位を)?(?:上|浮上|立|つけ|押し上げ|下|落|後退|なっ|躍り|転落))"
)
_PASSED = re.compile(
    rf"(?P<n>{NUMERAL})(?:人|校|チーム|台|艇|つ|ランク|選手)"
    r"|(?P<up>抜(?!か)|かわし|(?:順位|位|ランク)を?上げ|上げ)|(?P<down>抜かれ|順位を?落|順位を?下|後退|落と|下げ)"
)
_NO_MOVE = re.compile(r"差|一時|途中|昨|前回|前年|目標|今季|以上|以内|中|(?<![区])は")
_FULL = re.compile(
    rf"(?P<way>フルセット|フルゲーム|ストレート(?!では))[^。、\n]{{0,16}}?(?:、)?(?P<s>{PAIR})(?=で|と[快完勝])"
)
_EVEN = re.compile(
    rf"(?P<s>{PAIR})(?=(?:で|のまま)、?(?:試合を|試合が|90分を)?(?:終え|終了|終わ|タイムアップ))"
)
_DRAWN = re.compile(
    r"勝ち点1(?![0-9])[^。\n0-9差]{0,12}(?:分け合|獲得|手に|とどま|得た|ずつ)|引き分け|ドロー|痛み分け"
)
_DECIDED = re.compile(r"PK|延長|勝(?:っ|ち(?!点))|敗れ|下し|破|制し|前節|前回|通算|前戦|対戦成績")


def standings(text: Plain) -> Iterator[Told]:
    """Yield the records, ranks, sets and draws of a text that are not what is told of them."""
    for found in text.wide(_STEP):
        if not _OTHER.search(found["gap"].replace("前の日までは", "")):
            yield from _stepped(found, (int(found["w1"]), int(found["l1"])), text)
    for found in text.wide(_FROM_NOTHING):
        games = number(found["n"]) or 0
        if not _OTHER.search(found["gap"]):
            yield from _stepped(found, (games, 0) if found["k"] == "勝" else (0, games), text)
    for found in text.wide(_MOVED):
        yield from _moved(found)
    yield from _of_games(text)


def _of_games(text: Plain) -> Iterator[Told]:
    """Yield the scores that are not of so many sets, or no draws."""
    for found in text.wide(_FULL):
        high, low = sorted(map(int, re.findall("[0-9]+", found["s"])), reverse=True)
        full = found["way"] != "ストレート"
        wrong = low != high - 1 if full else low != 0
        if wrong and 2 <= high <= 4 and "第" not in found[0]:
            yield Span(*found.span("s")), found["way"]
    for found in text.wide(_EVEN):
        yield from _even(found, text)


def _stepped(found: re.Match[str], before: tuple[int, int], text: Plain) -> Iterator[Told]:
    wins, losses, words = 0, 0, []
    for game in _GAME.finditer(found["gap"]):
        many = number(game["n"] or game["n2"] or "1") or 0
        is_won = bool(game["win"]) or "勝" in {game["k"], game["k2"]}
        wins, losses = wins + many * is_won, losses + many * (not is_won)
        words.append(game[0])
    grown = int(found["w2"]) - before[0], int(found["l2"]) - before[1]
    head = text.before(found.start(), 40)
    if not words:
        one_game = _ONE_GAME.search(head[-12:]) or _ONE_GAME.match(found["gap"])
        if not one_game or sum(grown) < 2 or min(grown) < 0:
            return
    elif grown == (wins, losses) or min(grown) < 0:
        return
    span = Span(found.start("w2"), found.end("l2") + 1)
    yield span, found[0][: found.start("w2") - found.start()].strip("、。")


def _moved(found: re.Match[str]) -> Iterator[Told]:
    start, end = (1 if found[one] == "首" else number(found[one]) for one in ("a", "b"))
    gap, held, moved, steps = found["gap"], 0, 0, 0
    for one in _PASSED.finditer(gap):
        if one["n"]:
            held += number(one["n"]) or 0
        elif held:
            moved += -held if one["up"] else held
            steps, held = steps + 1, 0
    if not start or not end or not steps or held or _NO_MOVE.search(gap):
        return
    if start + moved != end:
        yield Span(found.start("b"), found.end("b") + 1), found["a"] + "位" + gap.strip("、。")


def _even(found: re.Match[str], text: Plain) -> Iterator[Told]:
    """Ask about a score whose game is told to be drawn, where no other score is told."""
    one, other = re.findall("[0-9]+", found["s"])
    start = text.text.rfind("\n", max(0, found.start() - 200), found.start()) + 1
    end = text.text.find("\n", found.end(), found.end() + 200)
    block = text.text[start : end if end > 0 else found.end() + 200]
    drawn = _DRAWN.search(block)
    if one != other and drawn and not _DECIDED.search(block) and len(re.findall(PAIR, block)) == 1:
        yield Span(*found.span("s")), drawn[0]
