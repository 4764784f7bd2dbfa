"""Words beside a length that tell that it lies between two times, or that it does not."""

import re

JOINS = re.compile(
    r"\A(?:[- ](?:later|afterwards?|after|on(?=[,.;]| and\b| in\b| from\b)|earlier|apart|gap|"
    r"wait|absence|hiatus|drought|break|reign|run|tenure|career|spell|exile|lull|closure|silence|"
    r"stint|rule|long)\b|後(?:の|に|、|だ)|ぶり|たっ[たて]|経っ[たて]|を経|越し|の(?:空白|歳月|年月))"
)
"""Behind a length that leads from one time to another."""
LEADS = re.compile(
    r"\b(?:another|further|took|take|takes|taken|after|for|lasted|spent|of|gap|those|the|these|a|"
    r"an|full|whole|exactly) \Z|その|まで|を経て",
    re.IGNORECASE,
)
"""Before a length that leads from one time to another."""
NEVER = re.compile(
    r"\A(?:前|ごと|おき|以[上内下]|未満|連続|続けて|契約|計画|物|生|度|代|制|保証|満期|定期|債|国債|余|ほど|程|近く|"
    r"あまり|弱|強|超|目|間?の(?:期限|懲役|実刑|執行)|先|もの|"
    r"[- ](?:ago|before (?!the\b)|old|earlier|bond|loan|sentence|prison|"
    r"warrant|low|high|mortgage|forecast|target|note|gilt|treasur|veteran|junior|senior|"
    r"young|younger|older|after (?:his|her|their)|or (?:more|so|less)|each|per|notice|away|ahead|"
    r"behind (?:schedule|time|plan)|late|overdue|drive|walk|flight|ride|course|degree|program|"
    r"study|budget|"
    r"in a row|running)\b)"
)
"""Behind a length that is none between two times of the passage."""
PROMISED = re.compile(
    r"\A(?:[- ](?:terms?|contracts?|deal|lease|plan)\b|間?の(?:契約|計画|任期)|契約|計画|保証)"
)
"""Behind a length that is promised: it lies between its two ends, if both are told."""
NEVER_BEFORE = re.compile(
    r"(?:約|およそ|ほぼ|延べ|数え|足かけ|今後|通算|少なくとも|懲役|禁錮|最長|最短|最大|過去|ここ|この|その|"
    r"\b(?:past|last|next|not|any|every|within|least|most|first|final|another's|combined|"
    r"jailed for|sentenced to|elected for|each|coming|previous|under|up to|aged?|"
    r"average of|averag\w+|for about|than|extra|additional|letzten|ersten|zur?|mehr als|über)) ?\Z",
    re.IGNORECASE,
)
DID_ELSE = re.compile(
    r"\band (?:then |later )?(?!lasted|lasting|was|is|stayed)"
    r"(?:[a-z]+(?:ed|an|ent|ook|ept|ew|ought)|sat|led|held|sang|made|won|did) "
)
"""Between two times and a length that is of another deed: and ran the firm for twelve years."""
APART = re.compile(
    r"うち|除[くいき]|中断|通算|延べ|予定|見込|計画|目標|休(?!止|館|業)|雨天|順延|実働|平日|ずつ|毎|連日|以内|前売|例年|"
    r"\b(?:except|excluding|interrupted|combined|respectively|planned|expected|notice|advance|"
    r"working days|business days|weekdays|sentenced|contract|warranty|each|every|of which)\b",
    re.IGNORECASE,
)
"""In the sentence of a length: words of parts, of plans, and of what is counted otherwise."""
NOW = re.compile(
    r"今[年月春夏秋冬季週]|ことし|きょう|このほど|現在|いま|"
    r"\b(?:this|last) (?:week|month|spring|summer|autumn|fall|winter|year|weekend|morning)\b|"
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday|tonight|now|tomorrow|will|"
    r"again|back|finally|first (?:\w+ ){0,3}in|at last|reopens?|returns?|ends|still|since)\b",
    re.IGNORECASE,
)
"""In a passage that tells of now."""
ONCE = re.compile(r"\ban? \Z", re.IGNORECASE)
"""Before a length that is told of something for the first time: a two-week holiday."""
ROUND = re.compile(r"decade|世紀|十年", re.IGNORECASE)
BIRTH = re.compile(r"生まれ|生れ|誕生|\bborn\b", re.IGNORECASE)
TO_NOW = re.compile(
    r"\A(?:ほど|以上|近く|余り)?[がも]?(?:経[っち過]|たっ|過ぎ|を経)[^。、\n]{0,6}?"
    r"(?:現在|今|いま|きょう)|\A[- ]on now\b"
)
"""Behind a length that ends now, whatever times are told behind it."""
AFTER = re.compile(
    r"\A(?:[- ](?:later|afterwards?|on),? (?:in|on|at the end of|at the start of) (?:the )?|"
    r"後の|後、)"
)
"""Between a length and the time to which it leads."""
FURTHER = re.compile(r"\b(?:another|a further|after that,?|then) \Z|さらに\Z", re.IGNORECASE)
"""Before a length that leads on from what was told last."""
LATER = re.compile(r"\A(?:[- ](?:later|afterwards?|after)\b|後(?:の|に|、|だ))")
"""Behind a length that leads to what is told behind it, or right before it."""
LAST = re.compile(r"以来|前回|最後|\b(?:since|last|previous(?:ly)?|back in|from)\b", re.IGNORECASE)
"""Beside a time, told behind the length, up from which it is counted to now."""
NEVER_OF_DAY = re.compile(
    r"\A(?: ?(?:ごと|おき|以[内上下]|未満|前(?!後)|[目余]|ほど|程度|近く|あまり|弱|強|のうち)|"
    r"[- ](?:ago|before|earlier|notice|old|away|more|or more|ahead|drive|walk|flight|ride|"
    r"each|per|a (?:day|week)|daily)\b|(?:もの)?の(?:休|コース|講|体験|映|番組))"
)
"""Behind a length in hours that is none between two times of the passage."""
SINCE_WHAT = re.compile(r"\A[- ](?:after|since|before) (?![^.;\n]{0,50}[0-9]{4})")
"""Behind a length from what is not dated."""
STEPS = tuple(
    (step, re.compile(rf"{words}|[{number_ja}]年(?:に[1一]度|ごと)"))
    for step, number_ja, words in (
        (2, "2二", r"隔年|\b(?:biennial\w*|every (?:two|other|second) years?)\b"),
        (3, "3三", r"\b(?:triennial\w*|every (?:three|third) years?)\b"),
        (4, "4四", r"\b(?:quadrennial\w*|every (?:four|fourth) years?)\b"),
    )
)
"""Years from one edition to the next, where they are not one."""
LEFT_OUT = re.compile(
    r"(?:中止|休止)(?!せず|しな|することな|[はも](?:一度も)?な)|取りやめ|見送|除[いく]|開かれな|開催され(?:な|ず)|"
    r"\b(?:except|there was none|none (?:was|were)|no [a-z]+ (?:was )?(?:held|in)|apart from|"
    r"called off|cancel\w*|skipp\w*|not held|(?<!never )missed|but for|other than|"
    r"bar)\b"
)
"""In the sentence of a year in which nothing was held."""
OWN_START_JA = re.compile(r"(?<=[年月日])から[^、。]{0,6}\Z")
OWN_START_EN = re.compile(r"\A,? (?:from|since|(?:beginn|start)ing in) (?:the )?(?=[0-9])")
"""Between the time from which a length goes on and the length: 1995年から3期12年."""
GOES_ON = re.compile(
    r"\A間?[^、。]{0,10}?(?:続|てい[るた]|てき[たて]|にな[るっ]|経[つっ]|た[つっ])"
)
"""Behind a length from a time on that is not over: 2015年から11年間続く."""
