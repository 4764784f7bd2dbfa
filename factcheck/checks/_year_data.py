"""Cue words beside a length in years: that it lies between two years, or that it does not."""

import re

EXACT = re.compile(
    r"\A(?:[- ](?:later|afterwards?|on(?=[,.;]| and\b| in\b)|"
    r"after (?!his\b|her\b|their\b)[^.,;\n]{0,60}?(?:1[89]|20)[0-9]{2})\b|後(?:の|に|、|だ)|ぶり"
    r"|たっ[たて]|経っ[たて])"
)
"""Behind a length that is counted from year to year."""
LATER = re.compile(r"\A(?:[- ](?:later|afterwards?)\b|後(?:の|に|、|だ))")
"""Behind a length that leads to a year told behind it."""
STRONG = re.compile(
    r"\A(?:[- ](?:(?:long )?(?:[a-z]+ )?(?:wait|absence|gap|hiatus|drought|break|reign|run|tenure|"
    r"career|spell|exile|lull|closure|silence|stint|rule)\b|(?:have|had) passed)"
    r"|の?(?:空白|歳月|年月|歴史|歩み|ブランク|工期|任期|現役|沈黙|眠り|間)|を経|間?(?:に|にも)わた|越し|がかり|を?かけ|"
    r"間?(?:の)?(?:営業|続[いけ]|親しま|使わ|封印|休)|(?:分|で)(?:幕|閉|終|引退))"
)
STRONG_BEFORE = re.compile(
    r"\b(?:wait|absence|gap|hiatus|drought|spell|break|span|career|reign|run|tenure) (?:of|"
    r"lasting) "
    r"\Z|\b(?:first|last) (?:\w+ )?in \Z|\bafter (?:a|an) \Z|\bending (?:a|an) \Z",
    re.IGNORECASE,
)
MEDIUM_BEFORE = re.compile(r"\b(?:after|for|spent|served|lasted|spanning|over) \Z", re.IGNORECASE)
MEDIUM = re.compile(
    r"\A(?:間|分|(?:間)?(?:の)?(?:勤|務め|在職|在任|率い|働[いき]|在籍)|の|で|に|、|in all)"
)
NEVER = re.compile(
    r"\A(?:前|ごと|おき|以[上内下]|未満|連続|契約|計画|物|生|度|代|制|保証|満期|定期|債|国債|余|ほど|程|近く|あまり|弱|強|超|間?の(?:契約|計画|"
    r"期限|懲役|実刑|執行)|先|もの|[- ](?:ago|old|earlier|before|bond|term|contract|deal|loan|"
    r"sentence|plan|prison|warrant|low|high|mortgage|lease|forecast|target|note|gilt|treasur|"
    r"veteran|junior|senior|young|after (?:his|her|their)|or (?:more|so|less))|"
    r" (?:in|behind|at) (?:prison|jail|bars))"
)
"""Behind a length that is none between two years of the passage."""
NEVER_BEFORE = re.compile(
    r"(?:約|およそ|ほぼ|延べ|数え|足かけ|今後|通算|少なくとも|懲役|禁錮|最長|最短|過去|ここ|この|"
    r"\b(?:about|around|nearly|almost|over|than|roughly|some|past|last|next|every|within|least|"
    r"combined|jailed for|sentenced to|coming|previous|under|aged?|average of|averag\w+))"
    r" ?\Z",
    re.IGNORECASE,
)
NOW = re.compile(
    r"今[年月春夏秋冬季週]|ことし|きょう|このほど|現在|いま|"
    r"\b(?:this|last) (?:week|month|spring|summer|autumn|fall|winter|year|weekend)\b|"
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday|tonight|now)\b",
    re.IGNORECASE,
)
OTHERS = re.compile(
    r"うち|除[くいき]|中断|通算|延べ|予定|見込|計画|目標|"
    r"\b(?:except|interrupted|combined|respectively|planned|expected|will|would|by|until|than)\b"
)
"""In the sentence of a length: words of parts, or of what is to come."""
BIRTH = re.compile(r"生まれ|生れ|誕生|\bborn\b", re.IGNORECASE)
