"""Ways to tell from when to when a length is: signs that tie it to days and years beside it.

Each is a pattern over signed words (`texts.skeleton`), in which ``D`` is a day, month or year and
``L`` the length; its groups name what a day is to it: ``s`` its beginning, ``e`` its end.
"""

import re

from factcheck.laws.texts.skeleton import SIGNS

LENGTH = "\uf0f0"
"""The sign of the length that is asked about."""
_D = SIGNS["date"]
_NO = f"[^.;。\\n{_D}]"
"""What may stand between: no end of a sentence, and no other day."""


def _tie(words: str) -> re.Pattern[str]:
    words = words.replace("D", _D).replace("L", LENGTH).replace("~", _NO)
    return re.compile(words, re.IGNORECASE)


_A = "(?:an?|the|his|her|its|their|some|only|just|exactly|full|total) "
_AFTER = rf"(?:but |only |and )?(?:just |exactly |barely )?after (?:{_A})*(?:[a-z]+ ){{0,2}}"
_ENDING = rf"(?:ending|closing|capping|completing|concluding|bringing to an end) (?:{_A})*"
TIES = tuple(
    _tie(words)
    for words in (
        # the end
        rf"(?P<e>D),? {_AFTER}L",
        rf"(?P<e>D), (?:{_A})*(?:[a-z]+ ){{0,2}}(?:of|lasting|spanning) L",
        rf"(?P<e>D),? {_ENDING}(?:[a-z]+ )?L",
        r"(?P<e>D),? (?:just |only |exactly )?L (?:later(?! than)|on|afterwards?|after)\b",
        r"L (?:later|on|afterwards?),? (?:[a-z]+ ){0,2}(?:in|on|by) (?P<e>D)",
        r"(?P<e>D)~{0,14}?まで(?:に|の|、)?(?:実に|丸|まる|足かけ)?L",
        r"L(?:(?:間)?後|たった)?の(?P<e>D)",
        # the beginning
        r"L (?:after|since|from) (?:~{0,60}? )?(?:in|on|of|from|since) (?P<s>D)",
        rf"\b(?:since|from) (?P<s>D)(?:,| ~{{0,40}}?\b(?:for|lasted|took)) (?:{_A})*L",
        r"(?P<s>D)[^.;。、,\n]{0,24}?(?:から|以来|より|以降)、?~{0,12}?L(?!前|間?は)",
    )
)
"""Ties between a length and its ends."""
LASTED = _tie(
    r"L(?:[- ](?:[a-z]+ )?(?:tenure|reign|rule|career|spell|stint|lease|term|run|marriage|strike|"
    r"siege|dispute|contract|deal|plan|presidency|premiership|chairmanship|leadership|absence|exile|closure|history|"
    r"war|campaign|project|journey|voyage|search|trial|inquiry|investigation|battle|partnership)\b"
    r"| (?:in (?:office|power|charge|command|post|the (?:job|post|role|chair|saddle|ring)|service)|"
    r"on the (?:throne|board|council|bench|job)|at the (?:helm|top|head)|with the|as (?!a whole)|"
    r"of (?:service|rule|work|digging|construction|building|marriage|talks|war|publication|"
    r"operation|exile|captivity|hiding|ownership|negotiations?|planning|research)|"
    r"to (?:build|complete|finish|make|write|restore|cross))\b)"
    r"|\b(?:reign|rule|tenure|career|term|spell|run|stint|marriage)(?: [a-z]+)? of L"
    r"|\b(?:lasted|lasting|took|taken|spanned|spanning|spent)(?: (?:only|just|all|some|fully))? L"
    r"|L(?:間|余り)?の?(?:歴史|在任|在位|任期|現役|治世|生涯|営業|活動|工期|歳月|空白|交渉|裁判|逃亡|避難|航海|旅|"
    r"行程|会期|闘い|キャリア|選手生活|教員生活|記者生活|軌跡|歩み)"
    r"|在[任職位](?:期間)?は(?:実に|計)?L|(?:勤続|在職|芸歴|画業|作家生活|教員生活|教職|キャリア)L"
    r"|L(?:間|余り)?(?:務め|率い|続け|勤め|在籍|在任|在職|過ごし|働い|治め|君臨)"
    r"|L後?の[一-龠]{2,4}[とに]な"
    r"|L(?:間|余り)?を?(?:要し|費やし|かけ|かか)|L(?:間|余り)?(?:に(?:わた|及)|が?(?:経過|たち、|たって))"
)
"""Behind or before a length that is that of what began and ended."""
BEGAN = re.compile(
    r"創[業立設刊建]|設立|就[いく]|開[業校園館局通港店設所院山始戦]|結成|発足|誕生|デビュー|オープン|操業|供用|就航|"
    r"着工|起工|就任|初当選|入[社団門庁学]|始ま|始め|赴任|着任|起業|事業化|持ち上が|出[港発]|即位|失踪|打ち上げ|突入|加入|移籍|に入[りっ]|"
    r"\b(?:found(?:ed|ing)|establish\w*|open(?:ed|s|ing)?|beg[aiu]n|start(?:s|ed|ing)?|launch\w*|"
    r"set up|formed|first|since|signed|took (?:over|effect|office|up|charge|command|the)|inherited|"
    r"elected|appointed|named|hired|joined|debut\w*|became|crowned|succeeded|came to|enter\w*|"
    r"went (?:on|into|out)|walked out|incorporated|married|set (?:out|off|sail)|arrived|enlisted|"
    r"sworn in|inaugurated|broke (?:out|ground))\b",
    re.IGNORECASE,
)
"""Beside a time at which something began that lasts."""
ENDED = re.compile(
    r"退[任職団社く]|完成|完工|全線開通|閉[館店園校業幕鎖]|終[えわ了]|死去|亡くな|没し|引退|幕を[下閉]|"
    r"廃[止線業校刊]|去[っる]|帰[国還港]|着水|満了|解散|失効|失職|辞任|"
    r"戻[っるり]|着い|到着|見つか|発見|救助|保護|解決|合意|妥結|再開|復旧|閉会|閉幕|最終回|卒業|逮捕|退位|返還|完走|"
    r"\b(?:clos(?:ed|ing|es)|shut|end(?:s|ed)?|retir\w+|died|death|leav(?:e|es|ing)|left|sold|"
    r"st(?:ep|and|ood|epp)(?:s|ed|ing)? (?:down|aside)|resign\w*|abdicat\w*|runs? out|ran out|"
    r"expir\w+|lost|losing|quit|return\w*|finish\w*|complet\w+|until|divorced|dissolved|disbanded|"
    r"ousted|replaced|defeated|deposed|called off|was over|found|rescued|freed|released|"
    r"reopened|resolved|settled|reported|stopped|scrapped|demolished|lapsed|arriv\w+|reached|"
    r"acquitted|convicted|verdict)\b",
    re.IGNORECASE,
)
"""Beside a time at which it ended."""
OPENED = re.compile(
    r"開[通館業園校港]|供用|就航|運用|\b(?:opened|inaugurated|launched|entered service)\b"
)
"""Beside a time at which what was built or prepared begins to be used."""
EVENT = re.compile(r"([一-龠ァ-ヴー]{2,6})(から|まで)(?=[^。、]{0,12}\Z)")
"""Before a length that leads from one event to another, which name the times: 計画から完成まで."""
UNTIED = re.compile(
    r"うち|除[くいき]|中断|通算|延べ|雨天|順延|実働|平日|ずつ|毎[日週月年]|連日|以内|断続|"
    r"\b(?:except|excluding|interrupted|combined|respectively|working days|business days|weekdays|"
    r"each|every|of which|on and off|non-consecutive)\b",
    re.IGNORECASE,
)
"""In the sentence of a length that is not all that lies between its ends."""
