"""Japanese dates in lists and in ranges that share a year, a month or a word between their ends."""

_SHORT_DAYS = r"[0-9]{1,2}(?:[、・][0-9]{1,2}){0,9}日(?![間前後分ぶ以目])"
_SHORT_YEARS = r"[0-9]{2}(?:[、・][0-9]{2}){0,9}年(?![度間前後分ぶ以目余近超半連])"
NO_MORE = r"<(?![、・][0-9]{1,2}[日、・])>"
"""Behind two days in a row that are one stretch: not 4、5、11日."""
_A_DAY = (
    r"(?![間前後分連以目半余超弱強当無制泊坊限続休早遅ぶほ程ぐく]|か[けか]"
    r"|の(?:間|猶予|日程|旅|休暇|道のり|工程))"
)
_A_YEAR = (
    r"(?![間前後分以目半余超連弱強近度ぶほ程ぐく]"
    r"|の(?:歴史|節目|歳月|間|月日|伝統|実績|経験)|に(?:わ|及|渡))"
)
_WEEKDAY = r"\([月火水木金土日](?:・?[祝休]|曜日?)?\)"
_HOLIDAY = r"\((?:祝|休|祝日|振休|振替休日)\)"
_KANJI = "[二三四五六七八九十]{1,3}|一(?=日)"
FURTHER = "|".join(
    (
        (
            rf"(?:{_WEEKDAY}|{_HOLIDAY})?(?:、|・|,|と|および|及び|や) ?"
            rf"(?P<days>(?P<day>[0-9]{{1,2}}(?![0-9])|{_KANJI})"
            r"(?:日?[~–-](?P<until>[0-9]{1,2}(?![0-9])))?"
            rf"(?:日{_A_DAY}(?:{_WEEKDAY})?|(?=(?:[、・][0-9]{{1,2}}){{1,9}}日{_A_DAY})))"
        ),
        r"[・とや] ?(?P<months>(?P<month>[0-9]{1,2})月(?![0-9号期]))",
        (
            rf"[、・と](?P<years>(?P<year>[0-9]{{1,2}})"
            rf"(?:年{_A_YEAR}|(?=(?:[、・][0-9]{{2}}){{1,9}}年{_A_YEAR})))"
        ),
    )
)
"""What lists a further day, month or year behind a date: 10月4日、11日、18日."""
_OF_A_MONTH = "<(?=[今来先同翌前]月の)>"
_TERMS = tuple(
    f"{year}年{{month}}{{to:月~|月-|月–|月から}}{{month2}}{{term:月期}}"
    for year in ("{year}", "{short}", "{era}{ordinal}")
)
_SEASONS = tuple(
    f"{head}{{season}}{{to:から|~}}{{season2}}<(?![葉田刀波季子雨風物])>"
    for head in ("{year}年", "{relative}", "{relative}の", "{turn}", "{year}年の")
)
_MONTHS = tuple(
    f"{head}{{month}}{{list:、|・}}{{month2}}月<(?!号|期|・)>"
    for head in ("", "{year}年", "{relative}")
)
_BEHIND_A_DAY = (
    "<(?<=[0-9]/[0-9]~)|(?<=[0-9]/[0-9][0-9]~)|(?<=[0-9]/[0-9]-)|(?<=[0-9]/[0-9][0-9]-)>"
)
BUSY_DAY = (
    "<(?<![0-9,.約全計延び])(?=[12][0-9]|3[01])>{dom}日"
    "<に(?=[2-9][0-9]?(?:試合|人|社|件|[カか]所|[カか]国|チーム|党|氏)(?!の割合))>"
)
"""A day on which so many did something: 15日に5試合を行う, not 10日に3人の割合."""
LISTED = (
    f"{{month}}月{{day}}<(?=[、・]{_SHORT_DAYS})>",
    f"{{year}}年{{month}}月{{day}}<(?=[、・]{_SHORT_DAYS})>",
    f"{{year}}<(?=[、・]{_SHORT_YEARS})>",
    "<(?=(?:19|20)[0-9]{2}[、・](?:19|20)[0-9]{2}年(?![間余以超]))>{year}<(?=[、・])>",
    "{era}{ordinal}<(?=[~–-](?:令和|平成|昭和|大正)(?:[0-9]{1,2}|元)年)>",
    _OF_A_MONTH + "{relative}の{day}日<" + _A_DAY + ">",
    _OF_A_MONTH + "{relative}の{day}日{weekday}",
    "{year}{list:、|・}{short2}{fiscal:年度}",
    "{year}{list:、|・}{short2}年<(?![、・][0-9]{2}年|間|以上|ぶり|前|後)>",
    *_MONTHS,
    "翌{short}年{month}月[{day}日[{weekday}]]",
    *_TERMS,
    *_SEASONS,
    "{month}/{day}<[~–-](?:1[0-2]|[1-9])/(?:[12][0-9]|3[01])(?![0-9/.%人件])>",
    _BEHIND_A_DAY + "{month}/{day}<(?<=[0-9]{2})(?![0-9/.%人件])>",
)
"""Orders of dates, for the templates."""
