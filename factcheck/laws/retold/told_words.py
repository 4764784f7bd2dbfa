"""Words beside a number that part it from another, for `told_weight`."""

import re

THEN = re.compile(
    r"前[年回月期日週]|同期|平年|例年|過去(?!最)|以前|現在|現行|(?:昨[年季]|去年)度?は|"
    r"\Alast [a-z]+\b|\b(?:a|the) (?:year|month|week) (?:ago|earlier|before)|"
    r"\bprevious\w*\b|別の|他の|\b(?:another|rival|neighbou?r)\w*\b"
)
"""Words of another time, or of somebody else."""
BEFORE = re.compile(
    r"うち|ほか|さらに|平均|当たり|あたり|につき|各|毎|累計|"
    r"目標|予想|当初|修正|訂正|従来|これまで|追加|残[るり]|もう|以来|"
    r"\b(?:than|from|of which|of whom|other|rest|remaining|each|per|every|average|further|"
    r"additional|extra|up|down|target|earlier|initially|originally|once|"
    r"next|first|second|only|between)\b[^.;]{0,14}\Z|\b(?:a|an) [$£€]?\Z|"
    r"\b(?:increas|rais|lower|reduc|cut|rose|fell|gr[eo]w|climb|dropp|ris|fall)\w* to\b[^.;]{0,8}\Z"
)
"""Before a number: that of a part, a change, each, or another thing."""
WHOLE = re.compile(r"\bof (?:the|these|those|its|his|her|their|all)(?: [a-z]+)? [$£€]?\Z")
"""Before a number that is the whole of what is told about: each of the 20 boats."""
BEHIND = re.compile(
    r"\A[^、。]{0,3}(?:より|比べ|[増減](?!枠|資)|上回|下回|[高低][いく]|差|ずつ|以上|以下|未満|超|台\b)|"
    r"\A (?:from|away|north|south|east|west)\b|"
    r"\A[^.;]{0,20}\b(?:more|fewer|less|higher|lower|above|below|earlier|before|ago|each|apiece|per|"
    r"a (?:year|month|week|day|head)|on average|others?|another)\b"
)
"""The same behind it."""
OTHER = re.compile(r"\b(?:other|more|further|additional|extra)\b")
"""Within an amount: 40 other figures."""
CHANGED = re.compile(
    r"前[年回月期日]|昨[年季](?!度?の)|去年(?!の)|比べ|上回|下回|目標|予想|当初|修正|訂正|"
    r"\b(?:than|compar\w+|previous\w*|target|originally|initially)\b"
)
"""Anywhere in its sentence: another number is told as well."""
PART = re.compile(r"うち|\bof (?:which|whom|them)\b")
"""Before a part of what is told before it."""
TURN = re.compile(
    r"第[0-9]+|初|[0-9]+(?:回戦|[回日戦番号便次]目|[戦位号便])|前半|後半|[上下](?:半)?期|[男女](?:子|性[はが])|"
    r"\b(?:socket|type|phase|level|item|section|part|step|stage|class|zone|group|unit|block|lot|line|"
    r"route|room|floor|day|week|round|game|set|grade|no\.?) [0-9]{1,3}\b|"
    r"\b(?:first|second|third|fourth|fifth|men|women|boys|girls|north\w*|south\w*|east\w*|west\w*)\b"
)
"""Words that tell one of several of a kind."""
KIN = re.compile(
    r"隣の|隣接|後継|後任|後身|前身|先代|次世代|新型(?!コロナ)|旧型|姉妹[^、。]{0,2}[はが]|ライバル|競合|他社|"
    r"\b(?:successors?|predecessors?|sister (?:ship|company|paper)|replacement)\b"
)
"""In a sentence about another of the kind, before or after the one that is told about."""
POLES = tuple(
    (re.compile(one), re.compile(other))
    for one, other in (
        ("除[いくき]", "含[みむめ]"),
        ("税込|税を含", "税抜|税別"),
        ("名目", "実質"),
        ("連結", "単[体独]"),
        ("往路|往き|上り", "復路|帰り|下り"),
        (r"\bexclud\w+|\bwithout\b", r"\binclud\w+"),
        (r"\bnominal", r"\breal\b|\binflation-adjusted\b"),
        (r"\bgross\b", r"\bnet\b"),
        (r"\boutbound\b", r"\breturn\b|\binbound\b"),
        (r"\bpre-tax\b|\bbefore tax\b", r"\bafter tax\b"),
    )
)
"""Words of two ways of counting one thing, or of two halves of it, each in one sentence."""
TOPIC = re.compile(r"(?:\A|[、。])([^、。はがも]{1,10})(?:に|で|の)?は(?:約|計)?\Z")
"""What a Japanese amount is told of, where its clause begins with it: 夜は89人."""
