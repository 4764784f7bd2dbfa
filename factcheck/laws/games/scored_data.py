"""How newsrooms write scores and what makes them, as patterns of the folded text.

Groups ``s`` (``s2``, ``s3``) hold the score, ``n`` a number, ``l`` a list of scores.
"""

import re

TO = r" ?(?:[-‐−–—―ー]|対) ?"
PAIR = rf"(?<![0-9.])[0-9]{{1,3}}{TO}[0-9]{{1,3}}(?![0-9]|\.[0-9])"
LISTED = rf"(?:(?:[^\s、,;()0-9]{{1,8}} ?)?{PAIR}(?: \([0-9-]{{1,5}}\))?)"
LIST = rf"{LISTED}(?:(?:[、,;・]| and|, and) ?{LISTED}){{1,6}}"
SETS = re.compile(
    rf"(?P<s>{PAIR}) ?\((?P<l>{LIST})\)"
    rf"|(?P<l2>{LIST})(?:の|と、?|で、?)(?:合?計|トータル|セットカウント|ストレート)? ?"
    rf"(?P<s2>{PAIR})(?=で|と[快完])"
)
"""A score and the scores of its sets, halves or quarters in brackets, or right before it."""
FINAL = re.compile(
    rf"(?P<s>{PAIR})(?=で[^。、\n0-9]{{0,14}}?(?:破|下し|下す|勝|敗れ|敗退|制し|逃げ切|競り|退け|快勝|惜敗|大敗|"
    r"完敗|屈し|涙をのん))"
    rf"|\b(?:beat|beats|defeated|edged|downed|won|wins|lost|top(?:s|ped)|routed|past|win|victory|"
    r"defeat|loss)\b(?:(?!\b(?:half|quarter|period|set|frame|inning)\b)[^.!?\n0-9]){0,40}?"
    rf"(?P<s2>{PAIR})"
    rf"|(?P<s3>{PAIR}) (?:[a-z]+ ){{0,2}}(?:win|victory|defeat|loss|triumph|rout)\b"
)
NOT_PLAIN = re.compile(
    r"PK|延長|タイブレ|合計|通算|代表戦|内容|判定|抽選|aggregate|penalt|shoot-?out|"
    r"extra time|overtime|tie-?break|on points|series",
    re.IGNORECASE,
)
"""Words of games that are decided otherwise than by the sum."""
HALF = re.compile(
    rf"(?:前半|第1ピリオド)(?:は|を|で|に|の)?[^。、\n0-9]{{0,8}}(?P<s>{PAIR})"
    rf"|(?P<s2>{PAIR})(?=[^。、\n0-9]{{0,6}}(?:で前半|で折り返|でハーフタイム))"
    rf"|(?P<s3>{PAIR})(?: lead| up| down)? "
    rf"(?:at|by) (?:halftime|half-time|the (?:half|break|interval))",
    re.IGNORECASE,
)
LATER = re.compile(rf"後半(?:は|を|も|で|に|の)?[^。、\n0-9]{{0,8}}(?P<s>{PAIR})")
NUMERAL = r"[0-9]{1,2}|[一二三四五六七八九十]{1,2}"
RUNS = re.compile(
    rf"(?<![0-9.,])(?P<n>{NUMERAL})(?:点|得点|ゴール)"
    r"(?!差|目|リード|を?追|以[上下]|台|の?ビハインド|[本適二三左右中][^。\n]{0,14}(?:[0-9一二三四五六七八九]点))"
    r"(?=[^。\n0-9]{0,14}?(?:先制|先行|先取|加え|奪|挙げ|追加|返[しさ]|失[いっ]|許[しす]|取[っりら]|入れ|決め|勝ち越|"
    r"もぎ取|重ね|た?たき出|献上|[。、]))"
)
INNING = re.compile(
    rf"(?:(?:{NUMERAL})回|前半|後半)(?:[表裏]|[0-9]{{1,2}}分)?(?:に|、|は|の|にも|で)?"
)
RUNS_EN = re.compile(
    r"\b(?P<n>one|two|three|four|five|six|seven|eight|nine|[1-9])(?: (?:runs?|goals?|points))? "
    r"(?:more )?(?:in|during) the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|"
    r"tenth|[1-9](?:st|nd|rd|th)|top|bottom)\b",
    re.IGNORECASE,
)
GOALS_EN = re.compile(
    r"\b(?:scored|netted|struck|hit|added|got|grabbed)(?: (?P<n>once|twice|one|two|three|four|a "
    r"hat[- ]trick|a brace|both)\b(?! (?:of|hundred|minutes?|points?|penalt)))",
    re.IGNORECASE,
)
WON = re.compile(
    r"勝|敗|破|下し|制し|退け|準決|決勝|\b(?:beat|won|win|wins|lost|loss|defeat|victory|past|edged)\b",
    re.IGNORECASE,
)
"""Words of games that are won and lost."""
OTHER = re.compile(
    r"昨[年季夏春]|前回|前日|前戦|初戦は|別の|もう[1一]試合|一方|ほかの|今季|シーズン|通算|この回|計|"
    r"\b(?:season|career|last (?:year|week)|previous|another|other (?:game|match))\b",
    re.IGNORECASE,
)
"""Words of another game, or of goals that are told twice."""
BOTH = re.compile(
    r"さ[れせ]|許|失|追いつ|相手|一方|対し|両|同点|逆転|合い|"
    r"\b(?:but|while|before|answer|repl|respon|allow|gave|both|tied|rall)",
    re.IGNORECASE,
)
"""Words of a sentence in which the other side may have scored, too."""
TIMES = {"once": 1, "twice": 2, "a hat-trick": 3, "a hat trick": 3, "a brace": 2, "both": 2}
MARGIN = re.compile(
    rf"(?P<s>{PAIR})(?:の|と)(?P<n>{NUMERAL})(?:点|ゴール|セット)差(?=で(?:勝|敗|破|下|逃げ切|制|競り|惜敗|快勝))"
    rf"|(?P<n2>{NUMERAL})(?:点|ゴール)差の(?P<s2>{PAIR})(?=で(?:勝|敗|破|下|逃げ切|制|競り|惜敗|快勝))"
    rf"|\b(?:won|lost|win|victory) (?P<s3>{PAIR})(?:,| –)? (?:by|a margin of) "
    r"(?P<n3>[a-z]+|[0-9]+) "
    r"(?:points?|goals?|runs?)\b",
    re.IGNORECASE,
)
DRAW = re.compile(
    rf"(?P<s>{PAIR})(?=(?:の|で)(?:引き分け|ドロー|痛み分け))"
    rf"|\bdrew (?P<s2>{PAIR})(?= (?:with|at|against|away)\b|[.,;])"
    rf"|(?P<s3>{PAIR}) (?:draw|stalemate)\b"
)
SHUTOUT = re.compile(
    rf"(?P<s>{PAIR})(?=(?:で|の)(?:[^。、\n0-9]{{1,10}}を)?(?:完封|零封|シャットアウト))"
    rf"|(?P<s2>{PAIR}) shutout\b"
)
RECORD = re.compile(
    r"(?<![0-9])(?P<all>[0-9]{1,4})(?:試合|戦)(?P<k>を?終え|して|で|、|は)?"
    r"(?P<w>[0-9]{1,4})勝(?P<l>[0-9]{1,4})敗"
    r"(?:(?P<d>[0-9]{1,4})(?:引き分け|分け?))?(?![0-9]|[^。\n]{0,4}(?:分|休|無効|引))"
)
RATE = re.compile(
    r"(?P<w>[0-9]{1,4})勝(?P<l>[0-9]{1,4})敗(?:[0-9]{1,3}(?:引き)?分け?)?[、の(で]{0,2}勝率(?:は|・)?"
    r"(?:0?\.(?P<r>[0-9]{3})|(?P<a>[0-9])割(?P<b>[0-9])分(?P<c>[0-9])厘)"
)
HITS = re.compile(r"(?<![0-9])(?P<a>[0-9]{1,2})打数(?P<b>[0-9]{1,2})安打")
