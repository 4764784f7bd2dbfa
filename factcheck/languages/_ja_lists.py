"""Japanese dates in lists and in ranges that share a year, a month or a word between their ends.

And the halves of the day.
"""

from factcheck.languages._list import words
from factcheck.model.language import NIGHT, NOON, SMALL_HOURS, Part

NO_DAYS = words(
    "昨年比 去年比 前年比 前年同月 前年同期 昨年来 昨年同期 昨年同月 昨年度比 去年同期 明日香 "
    "昨日今日 先週末比 前月比 前日比 前日同 前日まで 前日までに 同日選 翌日物 同年代 同年齢 同年配 "
    "同年輩 翌日以降 前年度 前年度比 前年同 同年比 同月比 同年同 年内外 年内発 前日の終値 前日終値 "
    "前日0 前日1 前日2 前日3 前日4 前日5 前日6 前日7 前日8 前日9"
)
"""Words that begin like days told from another one and are none."""
_SHORT_DAYS = r"[0-9]{1,2}(?:(?:[、・]|, ?)[0-9]{1,2}){0,9} ?日(?![間前後分ぶ以目])"
_SHORT_YEARS = r"[0-9]{2}(?:[、・][0-9]{2}){0,9}年(?![度間前後分ぶ以目余近超半連])"
NO_MORE = r"<(?![、・][0-9]{1,2}[日、・])>"
"""Behind two days in a row that are one stretch: not 4、5、11日."""
_PER_DAY = (
    "当たり|あたり|につき|(?:に|平均|合計|最[大高低少多長短](?:で)?|約|およそ|延べ|計){0,2}"
    "[0-9一二三四五六七八九十百千数]"
)
"""Behind から1日, which is no end of a range but the day of a rate: 5月3日から1日3便."""
NOT_LENGTH = (
    "<(?(day2)(?!間|連続|ほど|程度|[ぐく]らい|かけ|がかり|以上|以内|ごと|おき|続け|続い|置き|分の|目"
    f"|(?<=から[1一]日)(?:{_PER_DAY})))>"
)
"""5月18日から3日間, から1日3便: the second number of a range of days is a length, or a rate's."""
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
            rf"(?: ?日{_A_DAY}(?:{_WEEKDAY})?|{_WEEKDAY}|(?=の?両日)|"
            rf"(?=(?:[、・][0-9]{{1,2}}){{1,9}}日{_A_DAY})))"
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
    "<に(?=[1-9][0-9]?[回度]目の|[2-9][0-9]?(?:試合|人|社|件|[カか]所|[カか]国|チーム|党|氏)(?!の割合))>"
)
"""A day on which so many did something: 15日に5試合を行う, not 10日に3人の割合."""
_LANDS = (
    "アメリカ|イギリス|フランス|ドイツ|ロシア|イタリア|スペイン|オランダ|カナダ|ブラジル|インド|インドネシア|ベトナム|タイ(?!ム)|"
    "フィリピン|オーストラリア|ウクライナ|イスラエル|イラン|エジプト|トルコ|スイス|パリ|ロンドン|ニューヨーク|ワシントン|モスクワ|ソウル"
)
"""Where something takes place on the day told right before it: 18日イギリスで."""
DAY_ABROAD = (
    "<(?<=[、はが])(?<![間期数限]は)(?<![0-9])(?=[12][0-9]|3[01])>{dom}日"
    f"<(?:{_LANDS})(?![人語])>"
)
"""A day with where something takes place behind it."""
_NTH: tuple[tuple[str, Part, Part | None], ...] = (
    ("1一", "quarter-1", "quarter-1"), ("2二", "quarter-2", "first-half"),
    ("3三", "quarter-3", "three-quarters"), ("4四", "quarter-4", None),
)  # fmt: skip
QUARTERS: dict[str, Part] = {
    "1Q": "quarter-1",
    "2Q": "quarter-2",
    "3Q": "quarter-3",
    "4Q": "quarter-4",
    "1H": "first-half",
    "2H": "second-half",
    **{f"第{nth}四半期": part for those, part, _ in _NTH for nth in those},
    **{
        f"{quarter}{to_date}": part
        for those, _, part in _NTH
        for quarter in (*(f"第{nth}四半期" for nth in those), f"{those[0]}Q")
        for to_date in ("累計", "累計期間", "連結累計期間", "(累計)", "までの累計")
        if part is not None
    },
}
"""Quarters, and what has been since the year began up to the end of one."""
_QUARTERS = (
    "<(?<![0-9A-Za-z.])>{quarter}{some:Q}<(?![0-9A-Za-z])>",
    *(
        f"{head}{{quarter}}Q<(?![0-9A-Za-z])>"
        for head in ("{year}年{month}{term:月期}", "{short}年{month}{term:月期}", "{year}年")
    ),
    "<(?<![A-Za-z])>{fiscal:FY}{year}<(?![0-9])>",
    # 3Q25, 1H25, 4QFY24, FY25, FY3/25, 25/3期
    *(
        f"<(?<![0-9A-Za-z.])(?=[1-4][QH]{fy}[0-9])>{{part}}{field}{year}"
        for fy, field in (("", ""), ("FY", "{fiscal:FY}"))
        for year in ("{short}<(?![0-9])>", "{year}")
    ),
    "<(?<![0-9A-Za-z])>{fiscal:FY}{short}<(?![0-9/])>",
    *(
        f"<(?<![0-9A-Za-z])>{{term:FY}}{{month}}/{year}<(?![0-9/])>"
        for year in ("{short}", "{year}")
    ),
    "<(?<![0-9A-Za-z/.])>{short}/{month}{term:期}<(?![待間限末])>",
)
"""Quarters and years as reports of companies write them: 2025年3月期3Q, FY2025."""
LISTED = (
    *_QUARTERS,
    "<(?<=\\()>{dom}日<・[一-龠ァ-ヴA-Z]>",
    # 17、19、20日に, 3、5の両日: the first of such days
    (
        "<(?<![0-9.,/~–第月年-])(?=[1-9][0-9]?[、・](?:[1-9][0-9]?[、・]){0,8}[1-9][0-9]?(?:日?の?両日|"
        "日(?:に(?!わ|及|[1一])|の(?:各|両|[2-9三四五六]|会|試|大)|、|で[はも、])))>{dom}<[、・]>"
    ),
    f"{{month}}月{{day}}<(?=(?:[、・]|, ?){_SHORT_DAYS})>",
    f"{{year}}年{{month}}月{{day}}<(?=(?:[、・]|, ?){_SHORT_DAYS})>",
    f"{{year}}<(?=[、・]{_SHORT_YEARS})>",
    "<(?=(?:19|20)[0-9]{2}[、・](?:19|20)[0-9]{2}年(?![間余以超]))>{year}<(?=[、・])>",
    "{era}{ordinal}<(?=[~–-](?:令和|平成|昭和|大正)(?:[0-9]{1,2}|元)年)>",
    _OF_A_MONTH + "{relative}の{day}日<" + _A_DAY + ">",
    _OF_A_MONTH + "{relative}の{day}日{weekday}",
    "{year}{list:、|・}{short2}{fiscal:年度}",
    "{year}{list:、|・}{short2}年<(?![、・][0-9]{2}年|間|以上|ぶり|前|後)>",
    # 世論調査は9〜11日に実施した
    (
        "<(?<![0-9,.約全計延第/月週])>{dom}{to:~|-|–|—}{day2}日<(?:に(?![短延伸わ縮及かす増減]|一[度回]|[0-9二三]{1,2}[回度])|"
        "の(?:日程|[2-9]日間|期間|会期|調査|世論調査|電話|会合|会議|訪|大会|公演))>"
    ),
    *_MONTHS,
    "翌{short}年{month}月[{day}日[{weekday}]]",
    *_TERMS,
    *_SEASONS,
    "{month}/{day}<[~–-](?:1[0-2]|[1-9])/(?:[12][0-9]|3[01])(?![0-9/.%人件])>",
    _BEHIND_A_DAY + "{month}/{day}<(?<=[0-9]{2})(?![0-9/.%人件])>",
)
"""Orders of dates, for the templates."""
AFTER_A_DAY = (
    r"、|\s[0-2]?[0-9](?:時(?!間)|:)|"
    "に(?![0-9一二三わ必何摂飲食使約平])|付|夜|朝|午前|午後|未明|早朝|夕|深夜|まで|昼|は(?!かか|必|続|約?[0-9.]+時間|[0-9一二]+回)|"
    "から(?![0-9約数]|[二三四五六七八九十]+[日週])|から(?=[0-9.,]{1,7}(?:%|割|人|円|万|億|社|件|[カか]所|[カか]国|試合|店|校|台|種))|も(?!かか|続|休|欠|空け|途切|[^。、\n]{0,10}(?:ない|なかっ|ず|ぬ))|以降|[0-9]{1,2}時(?!間)|より(?![早遅長短多少先後前も])|"
    "で(?:終了|閉幕|閉店|閉館|任期|契約が|期限が)|(?:ごろ|頃)"
)
"""What right behind a day, but not behind a number of days, stands."""
OF_A_DAY = (
    "祝日|[月火水木金土日]曜|会|記|東京|閣|試|発|声|演|国会|衆|参|本|委|投|時|午|朝|夜|夕|"
    "未|早|ニュー|米|市|終|決|臨|初|判|公|"
    "日程|総|党|討|取|外|準|首|開|株|日経|TOPIX|為替|ドル|円|ユーロ|債|金利|原油|NY|ロンドン|上海|香港|大阪|"
    "名古屋|札幌|福岡|仙台|京都|横浜|神戸|広島|国内|政府|県|同|"
    "報|爆|襲|衝|地震|事[件故]|火災|放送|番組|紙面|朝刊|夕刊|ブログ|談話|書簡|電話|告示|公示|豪雨|"
    "九州|四国|東北|北海道|関東|近畿|東海|北陸|沖縄|全国|各地|甲子園|神宮|レート|相場|アジア|会談|協議|質疑|答弁|式典|取組|対局|登板|最[低高終大後初新]|気温|天気|日中|理事|住民|都議|選挙|欧州|日本|韓国|中国|北京|パリ"
)
"""What is of a day, behind の: 25日の会見."""
_HALVES = {
    "午前": 0, "午後": 12, "朝": 0, "夕方": 12, "夕": 12, "早朝": 0, "未明": SMALL_HOURS, "正午": 0,
    "夜": NIGHT, "晩": NIGHT, "深夜": NIGHT, "夜中": NIGHT,
    "昼": NOON, "お昼": NOON, "明け方": 0,
}  # fmt: skip
DAY_HALVES = {f"{half}{link}": hours for half, hours in _HALVES.items() for link in ("", "の")}
DAY_HALVES |= {
    f"{half}{gap}": hours
    for half, hours in {"am": SMALL_HOURS, "pm": 12, "a.m.": SMALL_HOURS, "p.m.": 12}.items()
    for gap in ("", " ")
}
"""Halves of the day, before an hour: 午後3時, 夜の八時."""
ERA_PARTS = (
    "{some:明治の|大正の|昭和の|平成の|令和の|明治|大正|昭和|平成|令和}{part}<(?![年戦て型生])>"
)
"""A part of an era: 昭和の初め. No calendar tells its days."""
COMPACT = "<[日付](?:は|が|を|: ?|、)>{compact}"
"""Eight digits where a word for a day stands before them: 発行日は20240303."""
NO_GAMES = "<(?!の?(?:オリンピ|パラリ|五輪|甲子園|大会|高校|選抜|センバツ|全国))>"
"""The winter games of a year are not held in its winter: 2030年の冬のオリンピック."""
SHORT_NUMERIC = (
    "<['’‘]>{short}{gap:.|/|-}{month}{quote:.|/|-}{day}[{weekday}]<(?![0-9])>",
    "<'>{short}<[『「]>",
    "<'>{short}({era}{ordinal})年",
    "({era}{ordinal})年",
)
"""A year of two digits behind an apostrophe, or of an era in brackets: '90(平成2)年, (平成2)年."""
