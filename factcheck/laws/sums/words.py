"""Words that say what a number is of a whole, in English and Japanese, and whether all is told."""

import re

from factcheck.laws.texts.passage import THEN
from factcheck.laws.texts.skeleton import SIGNS
from factcheck.model.late import late

_THING = "(?:about |some |roughly |nearly |an estimated |or |約)?"
REST = late(
    rf"(?:\bthe other {_THING}|\bthe others,? [^.;]{{0,30}}|\bremain(?:ing|der|s)\b[^.;]{{0,30}}|"
    rf"\bthe rest\b[^.;]{{0,50}}|\bthe balance\b[^.;]{{0,30}}|\bleaving {_THING}(?:[a-z]+ ){{0,2}}|"
    rf"\beverything else\b[^.;]{{0,50}}|\b(?:and|all|;) others? (?:[a-z]+ ){{0,2}}|"
    rf"\banother {_THING}|"
    r"(?:残り|残る|残った|その他|そのほか|それ以外|以外[はの]|ほかの|ほかは|他は|あとの|あとは|"
    r"その余|未定|"
    r"足りない|不足する|市の持ち出し)[^。、]{0,16}、?)\Z"
)
"""Right before the number of what is left."""
REST_BEHIND = late(
    r"(?:%|percent|per cent)?,? ?(?:of [a-z]+ )?(?:(?:were|was|are|is|remained?|said they were) )?"
    r"(?:undecided|unsure|not sure|uncertain|(?:had |gave |expressed |have |with )?no (?:opinion|"
    r"view|answer|preference)|(?:didn['’]t|did not|don['’]t) (?:know|vote|answer)|"
    r"declined to (?:answer|say)|"
    r"abstained|refused to|for (?:everything|all) else|others\b(?! (?:who|that|to)\b)|"
    r"(?:[a-z]+ )?(?:left over|were left|are left|still missing)|walked|goes? to administration)"
    r"|(?:が|は|の人が)?[「『(]?(?:わからない|分からない|無回答|どちらとも|その他|"
    r"態度を決めていない|未定)"
)
"""Right behind the number of those who chose nothing."""
NO_REST = late(
    r"each other|other than|on the other|every other|remaining (?:in|at|on|open|the)\b|"
    r"\bremain(?:s|ed|ing)? (?:constant|unchanged|stable|steady|flat|high|low|the same)\b|"
    r"rest of the (?:season|year|day|week|way|world|country)"
)
GAMES = late(
    r" ?(?:games?|matches|matchups|minutes?|seconds?|weeks?|days?|months?|years?|laps?|holes?|"
    r"miles|"
    r"rounds?|"
    r"starts|events|races|yards|hours?|fixtures|innings|shots)\b|試合|戦(?!死)|周|日|カ月|か月|"
    r"分|秒|年"
)
"""What is left of a season or of a way, whose whole is seldom told."""
_M = r"(?:\bmen\b|\bmales?\b|男)"
_F = r"(?:\bwomen\b|\bfemales?\b|女)"
POLES = tuple(
    (late(one), late(other))
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
YES = late(
    r"\bfavou?r|\bvot\w+ (?:for|yes)\b|\byes\b|\bayes?\b|\bback(?:ed|ing)\b|\bsupport|\bapprov|"
    r"\bvotes for\b|賛成|支持(?!しない)|(?<!不)信任|満足|知っている|評価する|必要だ"
)
NO = late(
    r"\bagainst\b|\bno\b(?! (?:opinion|view|answer|preference|one))|\bnay|\bnoes\b|\boppos|"
    r"\bdisapprov|\breject|反対|不支持|支持しない|不信任|不満|知らない|評価しない|必要ない"
)
THIRD = late(
    r"\babst|\babsent|\bblank|\bspoil|\binvalid|\bundecided|\bunsure|\bno (?:view|opinion)|"
    r"\bnot (?:vote|voting|sure)|\bdid not|\bvacan|棄権|無効|白票|欠席|保留|どちら|わからない|"
    r"分からない|無回答|その他"
)
"""What is neither of two halves."""
TOTAL = late(
    r"(?:\b(?:totall?ing|(?:a |the )?(?:combined |grand )?totals?(?: of)?(?: was| is)?|"
    r"making(?: it)?|"
    r"adds? up to|c[ao]mes? to|amount(?:s|ed|ing) to|altogether|in all),? |"
    r"\b(?:brings?|bringing|brought|taking|takes|raising|pushing)\b[^.;,]{0,44}? to |"
    r"(?:合計|総計|合わせ[てた]|あわせ[てた]|足した|総額|総勢|総数|総[一-龠]{1,4}|全部で|全体で?|"
    r"全[一-龠]{0,4}|定[数員]|"
    r"計|トータル|延べ)(?:すると|[はがで、の:もに ]{0,2}))(?:about |some |約)?\Z"
)
"""Right before a whole."""
TOTAL_BEHIND = late(
    r"[^.;,。、]{0,24}(?:,? )?\b(?:in all\b|altogether\b|in total\b|all told\b|combined\b)|"
    r"[^.;,]{0,12} (?:for|over|on|across) (?:the|both) (?:day|weekend|week|season|year|month|"
    r"nights?|days|weeks|"
    r"months|years|sites|two|three|quarter|period|term|trip|series|round|tour|half|whole|lot)\b|[^。、]{0,6}(?:が?死傷|による採決)"
)
"""Right behind one."""
OF = late(
    r"(?:\A|[.,:] |\n)(?:(?:out )?of|among) (?:the |its |their |all |these |those |his |her |"
    r"some )*\Z"
)
"""Right before a whole at the start of its clause: of the 240 seats."""
OF_THE = late(r"\bof (?:the |its |their |our |all )*\Z")
MADE = late(
    r"\b(?:of (?:which|whom|these|those|them|this)|consist\w*|compris\w*|made up|divided|"
    r"sets? aside|allocat\w*|earmark\w*|devot\w+|namely|as follows|classified|split|broken)\b|"
    r"(?::(?![A-Za-z])|(?<= )[-–—](?= )|[–—])[^()]*\Z|内訳|構成は|うち|"
    r"\A(?:[人件点]|の?[一-龠]{1,4}者)中(?=[、の])|"
    r"\A[^()（）]{0,12}[(（][^()（）]*\Z"
)
"""Between a whole and the first of its parts: they follow."""
OPENED = late(r"[^.;。、:(\ue000-\uf8ff]{0,12}(?:[:：(（]|[-–—] ?)[^.;:]{0,24}")
"""All that stands between a whole and the first part of a list that opens behind it."""
LAST = late(r"\b(?:and|plus)\b|&|[と]")
"""Before the last part of a list."""
OPENS = late(
    r"(?:内訳|[党会]派別|構成|勢力|配分|使い道)(?:の(?:当選者|議席|内訳|"
    r"数))?は、?[^、。\ue000-\uf8ff]{0,8}\Z|"
    r"\b(?:breakdown|made up of|consist(?:s|ing|ed) of|compris\w+|split (?:into|between)|"
    r"divided (?:into|between))\b[^.;:\ue000-\uf8ff]{0,30}\Z"
)
"""Before the first of all parts."""
SIBLING = late(r",(?: and)? (?!of\b)(?:[a-z]+ ){0,3}(?:and )?| and (?:[a-z]+ ){0,3}")
"""Between two numbers of one list."""
LISTED = late(r"[^.;。]{0,40}(?:,|;| and\b| \(|、|・|と|\n|で)[^.;。]{0,40}")
LABEL = late(r"([がはにもをの])?(?:約)?\Z")
"""Right before a number behind its name."""
SUMMED = late(
    r"計|総|予算|費|全体|合わせて|額|\b(?:total|budget|cost|in all|raised|worth|fund|plan|project|"
    r"revenue|sales|spending|debts?|valued)\b"
)
"""Beside an amount of money of which parts are told, not prices."""
OTHER_TIME = late(
    r"前[年回月期日季の]|昨[年季夏春秋冬]|去年|今[年季]度?は|来[年季]|比べ|比で|より|目標|予想|"
    r"見込|予定|定員|募集|"
    r"平均|当たり|あたり|上回|下回|増え|減っ|増加|減少|増の|減の|引き上げ|引き下げ|値上げ|過去|"
    r"[他ほか]に|"
    r"\b(?:last (?:year|month|week|time)|previous\w*|expected|forecast|this year|capacity|target|"
    r"earlier|"
    r"while|whereas|but|während|mientras|mentre|exclud\w+|preceding|compared|ago|average|per|"
    r"each|every|"
    r"at least)\b|\Aから(?:約)?\Z|\b(?:from|than|over|against|nearly|almost) (?:about |"
    r"some )?[\ue000-\uf8ff]"
)
"""Between numbers of one sum hardly ever: they are of another time or another thing."""
LOOSE = late(
    r"more than one|select all|複数回答|複数選択|重複|overlap|"
    r"\bboth\b|\bin addition\b|\bas well as\b"
)
"""In the sentences of parts that overlap."""
SOME = late(
    r"など(?!は|が未)|\bmost of\b|主な|一部(?!が|を|損)|ほか(?!の|は)|"
    r"\bsuch as\b|\binclud(?:ing|es?)\b|"
    r"\bamong (?!them)"
)
"""In the sentences of parts not all of which are told."""
ROOM = re.compile(r"(?:定員|収容[^、。]{0,4}|座席数?)[はが]?(?:約)?\Z|\bcapacity (?:of|is|was) \Z")
"""Before what there is room for, which those who came do not make up."""
NO_PART = late(
    r"(?:\bincluding|, (?:up|down)(?: by)?|\btop|\branked|\bpart of|\bup from|\bdown from|"
    r"\bfrom|\bthan|"
    r"\bcompared (?:with|to)|"
    r"\bper|\beach|\baged?|\badd(?:ed|s|ing)?|\bagainst (?:last|the previous)|\bat least|\bup to|"
    r"\bamong them|"
    r"\bevery|\bmore than|\bover|\bfewer than|\bas many as|\bwithin|\bthe (?:first|last|next|"
    r"past)|\babove|"
    r"\bbelow|\babout one in|\baverage|"
    r"(?:前[年回月期日季]|昨[年季]|去年|平均|当たり|あたり|につき|ごとに?|最大|最低|最高|目標|各|"
    r"毎[日月年週]|同|第|"
    r"先着|上位|過去|午前|午後|年間|年代別)[^。、]{0,8}|中でも|とりわけ|特に)"
    r"(?: (?:about|some|the|of whom|a|an))?(?:約)? ?\Z"
)
"""Right before a number that is no part and no whole."""
NO_PART_BEHIND = late(
    r" ?(?:each\b|apiece\b|per\b|or (?:less|more|fewer)\b|(?:more|fewer|less) than\b|times\b|"
    r"years?\b|"
    r"months\b|days\b|hours?\b|minutes?\b|weeks?\b|-|points?\b|of (?:them|whom|"
    r"those)\b(?! (?:were |are )?"
    r"(?:men|women|boys|girls|male|female|adults|children)\b))"
    r"|(?: [a-z]+)? (?:better|worse|ahead|behind|short|clear|higher|lower|above|below)\b"
    r"|の(?:過半数|3分の2)|を[^、。]{0,5}(?:れば|たら)"
    r"|(?:人|件|票)?(?:増|減|多|少|以上|以下|未満|ずつ|余り|前後|を?超|倍|目|回目|差|上回|下回)"
)
RATE = late(
    r" (?:an?|per) (?:year|day|week|month|person|head|ton|share|night|hour|km|mile|piece|unit|"
    r"foot|pound)\b(?! (?:ago|earlier|before))"
)
BASE = late(r"(?:の|した)?(?:うち|内|中)の?、?")
"""All that stands behind a number of which the next one is some: 2人のうち1人."""
RECKONED = late(r"(?:に(?:当|あ)たる|に相当する|から|は|が)(?:約)?")
"""All that stands before a number that the one before it is, makes or turns to: 24棟は8棟に."""
SOME_OF = late(r" (?:out )?of (?:the|its|their|his|her|all|those)\b")
OF_THEM = late(r" of (?:them|those|whom)\b")
"""Behind a part of what was just told."""
UNCOUNTED = late(r"[^.;]{0,20}(?:,| and) (?:an?|another|several|some|few) [a-z]+(?! of)")
"""Parts behind the last number: four coaches, a diner and a van."""
ONE = late(
    r"(?::|,|;|[-–—]|\band) (?:an?|one|another|his|her|their) (?!(?:total|further|combined|record|"
    r"additional|few|half|dozen|third|quarter|number|group)\b)[a-z]+|; [A-Z][a-z]+ [a-z]+ed\b|"
    r"\bthe [a-z]+ and (?=[a-z0-9]+ (?:others|more|passengers|colleagues|companions)\b)|"
    r"(?:[長士]|さん|氏|容疑者|被告)と(?:ほか|他の?)?(?=[0-9])"
)
"""One, told without a number: a mother and her two sons; the captain and five others."""
OR = late(r"[^,–—-] or \Z|(?:または|もしくは|あるいは|か、?)\Z")
"""Between two numbers one of which is meant."""
MIXED = (late("歳|代|以上"), late("男|女"), late("初"), late("外国"), late("新人"))
"""In the name of a part that others may cut across: by age, by sex, the new ones."""
GREW = late(
    r"\b(?:increase|decrease|rise|gain|drop|fall|decline|reduction|growth|extra|additional|loss|"
    r"cut|"
    r"saving|margin) (?:is |was )?(?:of )?(?:just |only |some )?\Z|"
    r"\b(?:up|down|rose|fell|grew|increased|decreased|dropped|gained|added|lost) (?:by )?\Z|"
    r"\b(?:by|margin of|majority of) (?:just |only )?\Z"
)
"""Before the step from one of two parts to the whole."""
CHANGED = late(
    r"\b(?:rose|ris\w+|fell|fall\w*|constant|grew|gr[eo]w\w*|increas\w*|decreas\w*|declin\w*|"
    r"dropped|down|"
    r"(?<!make )(?<!makes )(?<!made )up|points?|rates?|than|compared|last (?:year|month)|a year|"
    r"ago|earlier|"
    r"previous\w*|from|inflation|unemploy\w*|interest|yield|discount|tax|taxes|turnout|probab\w*|"
    r"chance)\b|"
    r"上昇|増|減|ポイント|伸び|(?<![得投票比])率"
)
"""In a sentence of shares each of which has a whole of its own."""
WHOLLY = late(
    r"\b(?:composition|breakdown|made (?:up )?of|consist\w*|compris\w*|split|divided|"
    r"population (?:is|was)|ethnic\w*|"
    r"religio\w*|voting gave|owned by|held by|mix|alloy|blend|one (?:main |single )?answer|"
    r"single answer|by (?:age|region|party|gender|income|source|sector|country|type|race|area)|"
    r"geh[öo]r\w*|besteh\w*|besitz\w*|getragen|entfallen|entfielen|where [a-z ’']{0,40}(?:goes|"
    r"go|went|comes?|came))\b|"
    r"構成|内訳|原料|成分|配合|電源|財源|使い道|使途|配分|産地別|割合は、|シェアは|男女比|"
    r"男女の(?:比率|割合)|得票率|"
    r"単一回答|択一|[1１一]つ(?:だけ)?選"
)
"""Near shares that leave nothing out."""
NESTED = late(r"\b(?:of (?:whom|which|them|those|these)|including|both|either|also|too)\b|うち")
PERCENT = late(r"%|\bper ?cent\b|\bprozent\b")
STILL = late(
    r"(?:[^。]{0,12}(?:まだ|なお|いまだ|今も|失われた|涙をのんだ|姿を消した))[^。]{0,14}\Z|"
    r"[^。、]{0,6}(?:だけ|のみ|にすぎない|にとどまる|にとどまった|の行方|が行方|が残|も残)|"
    r"[^.;]{0,50}\b(?:missing|unaccounted|not been found|still trapped)\b"
)
"""On either side of what may be left."""
UNTOLD = late(
    r"\bthe (?:others?|rest|remain\w+)\b|その他|そのほか|ほかは|ほかに|残り|残る|など(?!は)|"
    r"\band (?:so on|others)\b|"
    r"\bamong others\b|\bwere not counted\b|欠員|空席"
)
"""Behind the last part: some are not told."""
FIRST = late(r"(?:最多の|最高の|首位の|トップの|最大の|\bled with|\btop[a-z]* with)\Z")
FIRST_BEHIND = late(
    r"[^。、]{0,3}(?:と?最多|で?最も|で?首位|で?トップ|と?最大)|[^.;]{0,30}\b(?:largest|most|"
    r"followed by|ahead of|led)\b"
)
"""Beside a number that is the largest part."""
TIME = late(f"[{SIGNS['date']}{THEN}]")
VACANT = late(r"欠員|空席|加わらな|加わらず|(?:議長|委員長)は|\bvacan")
"""Near votes and seats: some are of the whole and of no part."""
QUOTED = late("「[^「」]{0,20}」")
"""The words of an answer, which may speak of change: 「増えた」48%."""
SEVERAL = late(
    r"複数(?:回答|選択)|multiple (?:answers|responses|choices?)|select all|more than one",
    re.IGNORECASE,
)
"""In an article whose shares may be of several answers each."""
ONE_ANSWER = late(
    r"単一回答|択一|[1１一]つ(?:だけ)?選|single (?:answer|response|choice)", re.IGNORECASE
)
"""In a sentence whose shares are not."""
KANA = late("[ぁ-ヶ]")
