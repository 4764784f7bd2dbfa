"""Japanese days written with a slash, and what sets them apart from fractions and pages.

3/20の3連休, 憲法公布(11/3), (6/20–21), 2022/10/2〜10/8, 5/7以降, 3月29日（3/29）.
"""

_MONTH = "(?:1[0-2]|0?[1-9])"
_DAY = "(?:3[01]|[12][0-9]|0?[1-9])"
_ENDS = "(?![0-9/]|[.,][0-9])"
_LATE = f"(?={_MONTH}/(?:[12][0-9]|3[01]){_ENDS})"
"""A day from the tenth on: most of these are no fraction that anyone writes."""
_NO_SHARE = (
    f"(?=(?:{_MONTH}/(?:1[3-9]|2[0-9]|3[01])|3/[12]|4/[1-3]|5/[1-4]|6/[1-5]|7/[1-6]|8/[1-7]|9/[1-8]"
    f"|1[0-2]/(?:[1-9]))(?![0-9/]|[.,][0-9]))"
)
"""Numbers of which the first is the larger, or the second too large for a page: no share."""
_DONE = (
    "成立|公布|施行|演説|勃発|設立|調印|結成|加盟|署名|発効|開催|開始|発表|発売|公開|決定|閉幕|開幕|終結|"
    "竣工|開業|封鎖|会議|会談|提唱|上陸|指令|改革|採択|決議|辞職|当選|就任|選挙|大会|放送|配信|開店|閉店|"
    "着工|完成|開通|打ち上げ|出港|入港|公演|初日|最終日|千秋楽|締切|締め切り|投票|解散|更新|掲載|講演|台風|"
    "作戦|戦い|事件|条約|合意|協定|宣言|訪問|来日|死去|誕生"
)
_BEHIND = "|".join(f"(?<={word}\\()" for word in _DONE.split("|"))
_DIGITS = ("[0-9]", "[0-9]{2}")
_BEHIND_FULL = "|".join(
    f"(?<=[0-9]{{4}}/{month}/{day}{join})"
    for month in _DIGITS
    for day in _DIGITS
    for join in ("[~–-]", " [~–-] ")
)
_BEHIND_SHORT = "|".join(
    f"(?<={month}/(?:1[3-9]|2[0-9]|3[01]){join})"
    for month in _DIGITS
    for join in ("[~–]", " [~–] ")
)
_BEHIND_ARROW = "|".join(
    f"(?<={month}/{day}{join})"
    for month in _DIGITS
    for day in _DIGITS
    for join in ("[→⇒]", " [→⇒] ")
)
_TOLD = "時点|現在|発効|発表|発売|開始|終値|付|以降|更新"
SLASHED = (
    (
        f"<(?<![0-9/.,年]){_LATE}>{{month}}/{{day}}"
        "<(?=の[3-9]連休|(?<!1/..)(?:から(?![0-9])|まで(?!減|縮|下)|時点|付|開催|開始|午[前後]|の(?:朝|昼|夜|時点|記事|会)))>"
    ),
    f"<(?<=\\(){_NO_SHARE}>{{month}}/{{day}}<[)、・]|(?:{_TOLD})>",
    f"<(?=[01]?[0-9]/[0-9])(?:{_BEHIND})(?={_MONTH}/{_DAY}{_ENDS})>{{month}}/{{day}}<[)、]>",
    # （6/20–21）: the days of a meeting
    f"<(?<=\\()(?={_MONTH}/{_DAY}[~–-]{_DAY}\\))>{{month}}/{{day}}{{to:~|–|-}}{{day2}}<\\)>",
    f"<(?<![0-9/.,年第])(?={_MONTH}/{_DAY} ?(?:{_TOLD}))>{{month}}/{{day}}< ?(?:時点|以降)>",
    # 10/28に回避された; 1/20に減った and 3/40に薄めた are shares
    (
        f"<(?<![0-9/.,年第A-Za-z-]){_NO_SHARE}(?!1/|[37]/(?:20|40)|[27]/15)>{{month}}/{{day}}"
        "<に(?!減|縮|下|な|低|抑|圧|引|落|薄|希|等|相当|あた|当た|とど|満)>"
    ),
    (
        f"<(?=[12][0-9]{{3}}/{_MONTH}/{_DAY} ?[~–-] ?{_MONTH}/{_DAY}{_ENDS})>"
        f"{{year}}/{{month}}/{{day}}< ?[~–-] ?{_MONTH}/{_DAY}{_ENDS}>"
    ),
    f"<(?=[01]?[0-9]/[0-9])(?:{_BEHIND_FULL})(?={_MONTH}/{_DAY}{_ENDS})>{{month}}/{{day}}<(?![人件%])>",
    # 4/30夕方: 急落, 3/18のG7協調; 1/24の模型 is a scale
    (
        f"<(?<![0-9/.,年第A-Za-z-])(?!1/)(?={_MONTH}/(?:1[3-9]|2[0-9]|3[01])(?![0-9/]|[.,][0-9]))>{{month}}/{{day}}"
        f"<[:(・、夕朝夜昼]| [0-2]?[0-9]:|の(?!確率|縮尺|割合|サイズ|スケール|模型|大きさ)>"
    ),
    # 5/6: 155円接近, at the head of a line or a sentence
    (
        "<(?=[01]?[0-9]/[0-9])(?:(?<![^\\n])|(?<=- )|(?<=。)|(?<=。 ))"
        f"(?={_MONTH}/{_DAY}: )>{{month}}/{{day}}<:>"
    ),
    # 4/30〜5/6に
    (
        f"<(?<![0-9/.,年第A-Za-z-])(?={_MONTH}/{_DAY} ?[~–] ?{_MONTH}/{_DAY}{_ENDS})"
        f"(?={_NO_SHARE})>{{month}}/{{day}}<[ ~–]>"
    ),
    f"<(?=[01]?[0-9]/[0-9])(?:{_BEHIND_SHORT})(?={_MONTH}/{_DAY}{_ENDS})>{{month}}/{{day}}<(?![人件%])>",
    # 9/08→9/20
    f"<(?<![0-9/.,-])(?={_MONTH}/{_DAY} ?[→⇒] ?{_MONTH}/{_DAY}{_ENDS})>{{month}}/{{day}}< ?[→⇒]>",
    f"<(?<![0-9/.,-])(?={_MONTH}/{_DAY}{_ENDS})(?:{_BEHIND_ARROW})>{{month}}/{{day}}<(?![人件%])>",
    # 2/28 北京で会談, at the head of a line
    (
        "<(?=[01]?[0-9]/[0-9])(?:(?<![^\\n])|(?<=[●・◆■▼*-] )|(?<=[●・◆■▼]))"
        f"{_NO_SHARE}(?={_MONTH}/{_DAY} [一-龠ァ-ヴ])>{{month}}/{{day}}< [一-龠ァ-ヴ]>"
    ),
    # 発生: 08/17 06:58
    (
        "<(?<![0-9/.,-])(?=(?:0[1-9]|1[0-2])/(?:0[1-9]|[12][0-9]|3[01]) [0-2]?[0-9]:[0-5][0-9])>"
        "{month}/{day}< [0-2]?[0-9]:>"
    ),
)
"""Orders of such days, for the templates."""
