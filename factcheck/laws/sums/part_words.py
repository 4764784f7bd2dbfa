"""Words that tell what part of a whole a number is: the rest, one of two halves, a total."""

import re

_THING = "(?:about |some |roughly |nearly |an estimated |or |約)?"
REST = re.compile(
    rf"(?:\bthe other {_THING}|\bthe others,? [^.;]{{0,30}}|\bremain(?:ing|der|s)\b[^.;]{{0,30}}|"
    rf"\bthe rest\b[^.;]{{0,50}}|\bthe balance\b[^.;]{{0,30}}|\bleaving {_THING}(?:[a-z]+ ){{0,2}}|"
    r"\beverything else\b[^.;]{0,50}|\b(?:and|all|;) others? (?:[a-z]+ ){0,2}|"
    r"(?:残り|残る|その他|そのほか|それ以外|ほかの|ほかは|その余|未定など|市の持ち出し)[^。、]{0,16}、?)\Z"
)
"""Words right before the number of what is left."""
REST_BEHIND = re.compile(
    r"(?:%|percent|per cent)?,? ?(?:of [a-z]+ )?(?:(?:were|was|are|is|remained?|said they were) )?"
    r"(?:undecided|unsure|not sure|uncertain|(?:had |gave |expressed |have |with )?no (?:opinion|"
    r"view|answer|preference)|didn't know|did not (?:know|vote|answer)|declined to (?:answer|say)|"
    r"refused to|for (?:everything|all) else|others\b(?! (?:who|that|to)\b)|"
    r"(?:[a-z]+ )?(?:left over|were left|are left|still missing))"
    r"|(?:が|は|の人が)?[「『(]?(?:わからない|分からない|無回答|どちらとも|その他|態度を決めていない|未定)"
)
"""Words right behind the number of those who chose nothing."""
NO_REST = re.compile(
    r"each other|other than|on the other|every other|remaining (?:in|at|on|open|the)\b|"
    r"\bremain(?:s|ed|ing)? (?:constant|unchanged|stable|steady|flat|high|low|the same)\b|"
    r"rest of the (?:season|year|day|week|way|world|country)"
)
GAMES = re.compile(
    r" ?(?:games?|matches|matchups|minutes?|seconds?|weeks?|days?|months?|years?|laps?|holes?|"
    r"miles|"
    r"rounds?|"
    r"starts|events|races|yards|hours?|fixtures|innings|shots)\b|試合|戦(?!死)|周|日|カ月|か月|分|秒|年"
)
"""What is left of a season or of a way, whose whole is seldom told."""
_M = r"(?:\bmen\b|\bmales?\b|男)"
_F = r"(?:\bwomen\b|\bfemales?\b|女)"
POLES = tuple(
    (re.compile(one), re.compile(other))
    for one, other in (
        (_M, _F),
        (r"\bboys?\b|男子|男児", r"\bgirls?\b|女子|女児"),
        (r"\badults?\b|大人", r"\bchildren\b|\bminors\b|\bjuveniles\b|子ども|子供"),
        (r"\bfull[- ]time", r"\bpart[- ]time"),
        (r"\bsingle\b|\bunmarried", r"\bmarried"),
        (r"\bdomestic|国内", r"\bforeign|\boverseas|\babroad|海外|国外"),
        (r"日本人", r"外国"),
        (r"県内", r"県外"),
        (r"市内", r"市外"),
        (r"町内", r"町外"),
        (r"\bnew\b|新人|新規", r"\breturning\b|\bincumbents?\b|現職|継続"),
        (r"\bseriously|\bcritical|重傷|重症", r"\bminor\b|\bslight|\bstable\b|軽傷|軽症"),
        (r"\bfor sale|\bowned\b|\bown\b", r"\brent"),
        (r"\bpassenger cars?", r"\btrucks?"),
        (r"\bonline|オンライン", r"\bin[- ]person|会場|対面"),
        (r"有効", r"無効"),
        (r"出席", r"欠席"),
        (r"正社員|正規", r"非正規|パート"),
        (r"学部", r"大学院|院生"),
        (r"公立", r"私立"),
        (r"賃貸", r"分譲"),
        (r"企業|法人", r"個人"),
        (r"合格", r"不合格"),
        (r"昼", r"夜"),
        (r"大型", r"小型"),
        (
            r"first half|前半|before (?:halftime|the (?:break|interval))",
            r"second half|後半|after (?:halftime|the (?:break|interval|intermission))",
        ),
        (r"\bpublic\b", r"\bprivate\b"),
        (r"\burban\b", r"\brural\b"),
        (r"\bwon\b|\bpassed\b|\bapproved\b|\baccepted\b", r"\blost\b|\bfailed\b|\brejected\b"),
    )
)
"""Two parts that leave nothing, or little, out."""
YES = re.compile(
    r"\bfavou?r|\bvot\w+ (?:for|yes)\b|\byes\b|\bayes?\b|\bback(?:ed|ing)\b|\bsupport|\bapprov|"
    r"\bvotes for\b|賛成|支持(?!しない)|(?<!不)信任|満足|知っている|評価する|必要だ"
)
NO = re.compile(
    r"\bagainst\b|\bno\b(?! (?:opinion|view|answer|preference|one))|\bnay|\bnoes\b|\boppos|"
    r"\bdisapprov|\breject|反対|不支持|支持しない|不信任|不満|知らない|評価しない|必要ない"
)
THIRD = re.compile(
    r"\babst|\babsent|\bblank|\bspoil|\binvalid|\bundecided|\bunsure|\bno (?:view|opinion)|"
    r"\bnot (?:vote|voting|sure)|\bdid not|\bvacan|棄権|無効|白票|欠席|保留|どちら|わからない|"
    r"分からない|無回答|その他"
)
WHOLE = re.compile(
    r"\btotal|\bin all\b|\baltogether|\ball told|\ball\b|\bof the\b|\bmembers?\b|\bvotes cast|"
    r"\bballots|\bseats?\b|\bchamber|\bpresent\b|\bcombined|計|総|全|定数|出席|投票者|議員|人に"
)
TOTAL = re.compile(
    r"(?:\btotal(?:l?ing)?(?: of)?|\bmaking(?: it)?|\bfor a total of|\baltogether,?|\bin all,?|"
    r"合計|総計|合わせて|あわせて|総勢|総額|トータルで?|計)[ 、はでの:]{0,2}(?:約)?\Z"
)
TOTAL_BEHIND = re.compile(
    r"[^.;,。、]{0,24}(?:,? )?\b(?:in all\b|altogether\b|in total\b|all told\b|combined\b)"
)
OF_THE = re.compile(r"\bof (?:the |its |their |our |all )*\Z")
"""Words before a whole: of the 240 seats, 180."""
SIBLING = re.compile(r",(?: and)? (?!of\b)(?:[a-z]+ ){0,3}(?:and )?| and (?:[a-z]+ ){0,3}")
"""Words between two numbers of one list."""
UNCOUNTED = re.compile(r"\b(?:an?|another|several|some|few)\b")
"""Words of parts behind the last number: four coaches, a diner and a van."""
MADE_OF = re.compile(
    r"(?::(?![A-Za-z])| [-–—]| \(|\bmade up of|\bconsist(?:s|ing|ed) of|\bcompris\w+|\bbroken down|"
    r"\bsplit (?:into|"
    r"between)|\bdivided (?:into|between)|内訳は?、?)[^.;:。]{0,30}\Z"
)
"""Words between a whole and the first of its parts which say that all follow."""
JOINED = re.compile("の|、?の計|、計")
"""Words between the last part and the whole of 小学校7校、中学校3校の10校."""
LABEL = re.compile(r"(?:[がは]|[一-龠ァ-ヶーa-z])(?:約)?\Z")
SUMMED = re.compile(
    r"(?:計|総|予算|費|全体|合わせて|\btotal|\bbudget|\bcost|\bin all|\braised|"
    r"\bworth)[^。.]{0,20}\Z"
)
"""Words before an amount of money of which parts are told, not prices."""
OTHER_TIME = re.compile(
    r"今[年季月回]|昨|来[年季月]|前[年回月]|見込|目標|予定|定員|募集|last |next |previous|expected|"
    r"forecast|"
    r"this year|capacity|target|earlier"
)
"""Words between parts and a number of another time."""
NO_PART = re.compile(
    r"(?:\bincluding|\btop|\branked|\bpart of|"
    r"\bup from|\bdown from|\bfrom|\bthan|\bcompared (?:with|to)|\bper|\beach|"
    r"\baged?|\badd(?:ed|s|ing)?|"
    r"\bagainst (?:last|the previous)|\bat least|\bup to|\bamong them|\bevery|\bmore than|\bover|"
    r"\bfewer than|\bas many as|\bwithin|\bthe (?:first|last|next|past)|\babove|\bbelow|"
    r"\babout one in|"
    r"前[年回月期日][^。、]{0,8}|昨[年季][^。、]{0,8}|平均|当たり|あたり|最大|定員|目標|"
    r"中でも|とりわけ|特に)(?: (?:about|some|the|of whom|a|an))?(?:約)? ?\Z"
)
"""Words right before a number that is no part of a list."""
NO_PART_BEHIND = re.compile(
    r" ?(?:each\b|apiece\b|per\b|or (?:less|more|fewer)\b|more\b|fewer\b|less\b|times\b|years?\b|"
    r"months\b|days\b|hours?\b|"
    r"minutes?\b|weeks?\b|-|points?\b|of (?:them|whom|those)\b(?! (?:were |are )?"
    r"(?:men|women|boys|girls|male|female|adults|children)\b))"
    r"|(?:人)?(?:増|減|多|少|以上|以下|未満|ずつ|余り|前後|を超|超|倍|目|回目)"
)
LOOSE = re.compile(
    r"multiple|more than one|select all|複数回答|重複|など(?!は|が未)|overlap|\bboth\b|"
    r"\bin addition\b|\bas well as\b|\blast year\b|\bprevious|\ba year (?:ago|earlier|before)|前年|"
    r"昨年|前回|\bat least\b|\bmost of\b|\bamong\b"
)
"""Words of a passage whose parts overlap, or of which not all are told."""
OF_THEM = re.compile(r" of (?:them|those|whom)\b")
"""Words behind a part of what was just told."""
