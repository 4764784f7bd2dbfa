"""Rates with a name (turnout, 高齢化率), and what their parts and wholes are told to be."""

import re

from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage

_SOME = re.compile(r"女性|男性|期日前|郵便|昨年|\b(?:by mail|early|women|men)\b")
"""Beside what is a part of the part."""
_STOP = re.compile(r"[。\n]|[.;] ")
_NAME = re.compile(r"([一-龠]{2})率(?:は|が|も)[^、。]{0,4}\Z")
_TYPED = tuple(
    tuple(re.compile(part, re.IGNORECASE) for part in parts)
    for parts in (
        (r"投票率|\bturnout\b", r"投票(?:した|者|総数)|\bcast\b|\bvoted\b|took part|turned out",
         r"有権者|registered|eligible|elector|voters"),
        (r"高齢化率", r"65歳以上|高齢者", r"人口|住民"),
        (r"合格率|\bpass rate", r"合格|\bpassed", r"受験|を?受け|\bsat\b|\btook\b|candidates"),
        (r"回[答収]率|\b(?:response|return) rate",
         r"回[答収]|答え|repl|respon|answer|return|came back",
         r"対象|配|送|尋ね|\bsent|went to|mailed|posted|asked|invited"),
        (r"空き家率|空室率|\bvacancy", r"空き|空室|vacant|empty",
         r"総|全|homes|dwellings|offices|rooms"),
        (r"稼働率|入居率|\boccupancy", r"埋ま|入居|稼働|occupied|filled|taken",
         r"室|戸|床|beds|rooms|units"),
        (r"失業率|unemployment|jobless rate", r"失業|out of work|unemployed|jobless|without work",
         r"労働力|work ?force|labou?r force"),
        (r"致死率|死亡率|(?:death|fatality) rate", r"死亡|死者|died|deaths",
         r"感染|患者|cases|infected|patients"),
        (r"利益率|\bmargin\b", r"利益|\bprofit|\bincome", r"売上|売り上げ|revenue|sales|turnover"),
        (r"就職率|内定率", r"就職|内定", r"希望|卒業|求職"),
        (r"\bfailure rate", r"\bfail|wanting|below", r"tested|inspected|examined|checked|test"),
    )
)  # fmt: skip
"""Names of rates, with what their parts and their wholes are."""


def typed(passage: Passage, stated: Atom, part: Atom, one: Atom) -> float:
    """Weigh whether two amounts are told to be what a rate is the rate of, where it is named."""
    before = passage.before(stated, 40) + "|" + passage.behind(stated, 16)
    for name, part_of, whole_of in _TYPED:
        if name.search(before):
            told = [_beside(passage, each) for each in (part, one)]
            is_part = part_of.search(told[0]) and not _SOME.search(told[0])
            return 1.5 * bool(whole_of.search(told[1])) if is_part else -1.5
    return 0.0


def _beside(passage: Passage, one: Atom) -> str:
    before, behind = passage.plain_before(one.figure, 20), passage.plain_behind(one.figure, 30)
    return _STOP.split(before)[-1] + one.text + _STOP.split(behind)[0]


def is_stray(passage: Passage, stated: Atom, part: Atom, one: Atom) -> bool:
    """Tell whether a Japanese rate is named by what neither its part nor its whole is told to be.

    回収率は74%, of companies that were asked something else.
    """
    found = _NAME.search(passage.before(stated, 16))
    return found is not None and all(
        found[1] not in passage.before(each, 24) + passage.behind(each, 16) for each in (part, one)
    )
