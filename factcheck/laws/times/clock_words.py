"""Words beside a length in hours and minutes, or a time of day, for `clock_law`."""

import re

ABOUT = re.compile(
    r"約|およそ|ごろ|頃|すぎ|過ぎ|前\Z|\b(?:about|around|shortly|just|nearly|almost)\b",
    re.IGNORECASE,
)
HALF = re.compile(r"午|正午|深夜|夜|朝|夕|未明|noon|[ap]\.?m|morning|even|night|\A0", re.IGNORECASE)
"""In a time that tells the half of its day."""
TIED = re.compile(
    r"(?:\b(?:after|for|took|takes|taken|last(?:s|ed|ing)|in|of|time was|runs?|running|long,?|ran|"
    r"played|spent|later,?|court|plus|over|giving [a-z ]{1,14}|after|away|journey of)|"
    r",|実に|計|所要(?:時間)?は?|時間は|本編は|審議は|かかり|は|から|の|に) ?\|"
    r"|\|(?:[- ](?:later|long|late|on|after|behind|hearing|meeting|session|debate|outage|blackout|"
    r"standoff|"
    r"closure|search|siege|trial|talks|in the air|and|journey|flight|match|interval|before)|"
    r"停電|断水|不通|通行止|閉[めじ鎖]|止ま|[ぁ-ん]{0,3}(?:後|遅れ)|(?:に|も)(?:わた|及)|続|かか|がかり|だっ|で[、。]|、|。|を?(?:かけ|要し|経)|早|余り|"
    r"の(?!予定|予想|見込|休|コース|講|体験|時差|遅れ|差|記録)[一-龠])",
    re.IGNORECASE,
)
"""On either side of a length (``|``) that is that between two times."""
NEVER_BEFORE = re.compile(
    r"(?:延べ|その|過去|今後|最大|最長|までの[^、。]{1,8}は|"
    r"(?:バス|車|電車|鉄道|船|飛行機|新幹線|徒歩)(?:は|で|では|なら)|"
    r"\b(?:over|than|some|within|least|further|extra|additional|"
    r"up to|every|next|last|past|first|final))[ 、]?\Z",
    re.IGNORECASE,
)
CLOSED = re.compile(r"[- ]later[;.]|後(?:だった|のこと)?[。;]")
"""Behind a length that what was told before it ended: nothing behind it is its end."""
LEADS_ON = re.compile(r"後の(?:同日?|翌[日朝])?(?:午[前後])?[0-9]{1,2}時|[- ]later,? at [0-9]")
"""Behind a length that leads to the time told right behind it, however short it is."""
LONGEST = re.compile(r"最長で?")
"""Opens the longest of several lengths, which two times give unless it is only a bound."""
REACHED = re.compile(r"(?:に|も)(?:及[んびぶ]|わた[っり]|達し|上[っり])|続[いき]|だった")
"""Behind a longest length that was reached."""
BREAK = re.compile(
    r"休憩|昼休み|除[いく]|はさ[みん]|挟[みん]|中断|実働|"
    r"\b(?:breaks?|lunch|recess|intervals?|excluding|half-time|held up|interrupted|suspended)\b",
    re.IGNORECASE,
)
JOINED = re.compile(r"(?: [A-Z][a-z]+day)?(?:まで)?(?:の|、|,|に)?(?: an?)? ?")
"""All that stands between the second of two times and a length that must be that between them."""
JOINT = re.compile(
    r" ?(?:から|~|〜|-|–|to|until|till)(?:翌(?:日|朝|[0-9]{1,2}日)?|[0-9]{1,2}日)?の? ?|"
    r" [A-Z][a-z]+ to "
)
"""Between two times that are joined."""
FROM = re.compile(r" from (?:[0-9]|noon|midnight)")
OWN_PART = re.compile(
    r"(?:\A|[、。(])(?!(?:所要|全体|全部|合計|総|計|その間|この間|時間|約))"
    r"(?P<ja>[^、。()0-9]{1,12}?)(?:は|に|が)?(?:約|およそ)?\Z|"
    r"\b(?:[Tt]he|[Aa]n?) (?P<en>(?:[a-z]+ ){1,5})(?:takes?|took|lasts?|lasted|is|was|of) "
    r"(?:about |just )?\Z"
)
"""Before a length that is told of something by its name: 登り3時間, the talk lasts 90 minutes."""
OF_EVENT = re.compile(
    r"\A[- ](?:after|before) (?:the |its |their |his |her |an? )?(?P<event>(?![0-9]|noon|midnight)"
    r"[A-Za-z][^.;,]{2,60})"
)
"""Behind a length from an event, and not from a time of day: two hours after the ship sank."""
PRONOUN = re.compile(r"(?:it|they|he|she|this|that|which|who|we|I)\b", re.IGNORECASE)
"""At the beginning of an event that was told before."""
NAME = re.compile(r"[A-Za-z]{4,}|\A[一-龠ァ-ヴー]{2}")
"""What tells an event again."""
EVENT_OF = re.compile(
    r"(?P<event>[一-龠ァ-ヴー]{2,8})(?:の|から|より|して(?:から)?|する)(?:約|およそ)?\Z"
)
"""Before a Japanese length that leads on from an event: 沈没の2時間後."""
EVENT_ON = re.compile(r"後(?:の|に|、)|前の")
"""Behind it."""
ENDS = re.compile(
    r"終|まで|閉|再開|復旧|解消|鎮火|"
    r"\b(?:until|till|to|end\w*|finish\w*|lets out|over|clos\w+|back|walked out|restored)\b"
)
OTHER = re.compile(
    r"毎|連日|平日|ずつ|営業|例年|通常|ふだん|勤務|労働|就業|ごと|おき|[0-9]回|"
    r"\b(?:each|every|daily|weekdays?|weekly|usual(?:ly)?|normal(?:ly)?|average|local time|times|"
    r"typical(?:ly)?|last year|previous|record)\b",
    re.IGNORECASE,
)
ZONES = re.compile(
    r"現地時間|日本時間|世界時|標準時|時差|(?:米|英)(?:東部|西部|国)?時間|"
    r"\b(?<!same )(?:GMT|UTC|BST|[ECMP][SD]?T|JST|"
    r"(?:Eastern|Central|Mountain|Pacific|local|Greenwich|Universal|Japan|Tokyo|London) "
    r"(?:[A-Z][a-z]+ )?[Tt]ime|time zones?|hours (?:ahead|behind))\b"
)
OFFSET = re.compile(
    r"\A(?:の時差|進んで|[遅早]い|[- ](?:ahead|behind (?:[A-Z]|those|that)|difference|earlier than|"
    r"later than))"
)
OFFSET_BEFORE = re.compile(r"(?:時差は?|difference (?:of|is)) ?\Z")
STARTS = re.compile(
    r"開[会演幕始場映く]|始ま|始め|始業|スタート|出発|出[港航]|上映を|"
    r"\b(?:start\w*|begin\w*|began|open\w*|kick\w*|lea(?:ves|ft)|depart\w*|set off|underway)\b",
    re.IGNORECASE,
)
"""Beside a time at which something begins."""
WITHIN = re.compile(r"\b(?:including|of which)(?: (?:an?|the|one|its))* \Z|(?:うち|含む?)\Z")
"""Before a length that is a part of another."""
SINCE = re.compile(
    r"(?:発生|発[見覚]|出[発火港]|開始|着火|通報|事故|地震|停電|離陸|スタート|起きて|始まって)から(?:約)?\Z"
)
"""Before a length from when what is told at first began, whatever time stands nearer."""
LATE = re.compile(
    r"\A(?:の?遅[れい延]|早[いくめ]|前倒し|[- ](?:late|early|behind schedule|ahead of)\b)"
)
"""Behind a length by which what was to be then came later, or sooner."""
