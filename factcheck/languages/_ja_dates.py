"""Japanese dates and times of day. Eras by their laws and the calendar: 令和1年 is 2019."""

from factcheck.languages import _ja_years as years
from factcheck.languages._ja_eras import ERA_YEARS, ERAS, SOLAR_FROM
from factcheck.languages._ja_lists import (
    AFTER_A_DAY,
    BUSY_DAY,
    COMPACT,
    DAY_ABROAD,
    DAY_HALVES,
    ERA_PARTS,
    FURTHER,
    LISTED,
    NO_DAYS,
    NO_GAMES,
    NO_MORE,
    NOT_LENGTH,
    OF_A_DAY,
    QUARTERS,
    SHORT_NUMERIC,
)
from factcheck.languages._ja_slashes import SLASHED
from factcheck.languages._list import words
from factcheck.languages._year_spans import DENSE_YEARS
from factcheck.model.language import DateWords, Part, Relative

_WEEKDAYS = tuple(
    f"({day}{tail})"
    for day in "月火水木金土日"
    for tail in ("", "曜", "曜日", "・祝", "・休", "祝")
)
_PARTS: dict[str, Part] = {
    "初頭": "opening", "初め": "opening", "はじめ": "opening", "始め": "opening", "初期": "early",
    "上旬": "early", "初旬": "early", "前半": "first-half", "上半期": "first-half",
    "上期": "first-half",
    "中旬": "mid", "半ば": "mid", "なかば": "mid", "中頃": "mid", "中ごろ": "mid", "中盤": "mid",
    "中期": "mid", "後半": "second-half", "下半期": "second-half", "下期": "second-half",
    "下旬": "late", "後期": "late", "終盤": "late", "末": "end", "末期": "end", "終わり": "end",
    **QUARTERS,
    "Q1": "quarter-1", "Q2": "quarter-2", "Q3": "quarter-3", "Q4": "quarter-4",
    "第1週": "week-1", "第2週": "week-2", "第3週": "week-3", "第4週": "week-4",
}  # fmt: skip
# 今日 as nowadays, before what a country or a science has become
_NOWADAYS: dict[str, Relative | None] = dict.fromkeys(
    f"今日の{word}"
    for word in (
        *map(chr, range(ord("ァ"), ord("ヶ") + 1)),
        *words(
            "日本 世界 姿 形 発展 地位 都市 状況 課題 科学 技術 企業 国 中国 韓国 欧州 米国 繁栄 "
            "基礎 大学 生活 医 教育 文 美 音楽 名 社会 隆盛 有様 人 言語 法 定説 通説 用 地"
        ),
    )
)
_RELATIVES: dict[str, Relative | None] = {
    "昨年": Relative("year", -1), "去年": Relative("year", -1), "一昨年": Relative("year", -2),
    "おととし": Relative("year", -2), "今年": Relative("year", 0), "ことし": Relative("year", 0),
    **dict.fromkeys(words("ことしか ことして ことした")), "本年": Relative("year", 0),
    "来年": Relative("year", 1), "再来年": Relative("year", 2), "昨年度": Relative("fiscal", -1),
    "一昨年度": Relative("fiscal", -2), "今年度": Relative("fiscal", 0),
    "本年度": Relative("fiscal", 0),
    "来年度": Relative("fiscal", 1), "先月": Relative("month", -1), "先々月": Relative("month", -2),
    "今月": Relative("month", 0), "来月": Relative("month", 1), "再来月": Relative("month", 2),
    "先週": Relative("week", -1), "先々週": Relative("week", -2), "今週": Relative("week", 0),
    "来週": Relative("week", 1), "再来週": Relative("week", 2), "昨日": Relative("day", -1),
    "一昨日": Relative("day", -2), "明日": Relative("day", 1), "明後日": Relative("day", 2),
    "同年": Relative("year", 0, from_previous=True),
    "翌年": Relative("year", 1, from_previous=True),
    "前年": Relative("year", -1, from_previous=True, alone=False),
    "同月": Relative("month", 0, from_previous=True),
    "翌月": Relative("month", 1, from_previous=True),
    "前月": Relative("month", -1, from_previous=True, alone=False),
    "今日": Relative("day", 0), "本日": Relative("day", 0), "きょう": Relative("day", 0),
    "きのう": Relative("day", -1), "あす": Relative("day", 1), "あさって": Relative("day", 2),
    "昨夜": Relative("day", -1), "昨晩": Relative("day", -1), "今朝": Relative("day", 0),
    "今夜": Relative("day", 0), "今晩": Relative("day", 0), "明朝": Relative("day", 1),
    "今日的": None, "今日では": None, "今日でも": None, "今日に至": None, "今日の社会": None,
    "今日のような": None, "今日性": None, "きょうだい": None, "きょうと": None, "きょうい": None,
    "きょうみ": None, "あすか": None, "こんにち": None, "明朝体": None, "あすなろ": None,
    "きょうじ": None, "きょうか": None, "きょうぎ": None, "きょうしつ": None, "きょうし": None,
    "らしきのう": None, "明日葉": None, **_NOWADAYS,
    **dict.fromkeys(NO_DAYS), "今週末": Relative("week", 0, 6, 7),
    "先週末": Relative("week", -1, 6, 7), "来週末": Relative("week", 1, 6, 7),
    "前日": Relative("day", -1, from_previous=True, close=True),
    "同日": Relative("day", 0, from_previous=True), "翌日": Relative("day", 1, from_previous=True),
    "翌々日": Relative("day", 2, from_previous=True),
    "翌週": Relative("week", 1, from_previous=True),
    "翌々年": Relative("year", 2, from_previous=True),
    "翌々月": Relative("month", 2, from_previous=True),
    "翌年度": Relative("fiscal", 1, from_previous=True), "年内": Relative("year", 0),
    "再来年度": Relative("fiscal", 2),
    "おとつい": Relative("day", -2),
    "おととい": Relative("day", -2), "一昨昨日": Relative("day", -3),
    "しあさって": Relative("day", 3), "昨日来": None,
}  # fmt: skip
_WEEKS = {"先々週": -2, "先週": -1, "今週": 0, "来週": 1, "再来週": 2, "翌週": 1}
_RELATIVES |= {
    f"{week}{link}{day}{tail}": Relative("week", steps, number, from_previous=week == "翌週")
    for week, steps in _WEEKS.items()
    for link in ("", "の")
    for number, day in enumerate("月火水木金土日", 1)
    for tail in ("曜", "曜日")
}

# 2025年度の中期計画 is a plan of some years
_NO_PLAN = "<(?<!中期)|(?!計画|経営|目標|ビジョン|防衛|財政|戦略|的|国債|滞在)>"
_THE_DAY = "{day}日" + NOT_LENGTH + "[{weekday}]"
_HEADS = ("{year}年", "{era}{ordinal}年", "{relative}", "{relative}の")
_TAILS = (
    "{month}月", "{month}月{part}", years.OF_A_MONTH, "{month}月" + _THE_DAY,
    "{part}" + _NO_PLAN,
    "の{part}" + _NO_PLAN, "{season}" + NO_GAMES, "の{season}" + NO_GAMES,
    "{month}月{part}{to:から|~}{part2}",
)  # fmt: skip
_SHORT_YEAR = "<(?<!役)(?<!錮)(?<!約)(?<!去)(?<!後)(?<!近)(?=[0-2][0-9]|3[0-5]|[89][0-9])>{short}年"
_SHORT_HALF = (
    "<(?<![0-9,.約第])(?=(?:[0-3][0-9]|[89][0-9])年(?:初め|初頭|前半|半ば|なかば|中盤|後半(?![ば額分])))>"
    "{short}年{part}"
)
_COMING = "<(?<![0-9,.第約])(?=[4-7][05]年度?まで)>{short}"
# 1日平均3万人: the day is the base of a rate
_DAILY = (
    "(?!(?:[0-9]{1,2}日から)?(?:1|一)日(?:平均|上下|往復|最[大高低少多長短](?!裁)|約|数|何|延べ|合計|推定|計|およそ|ごと|につき(?!合)|に(?:何|幾|数回|数時間|数本)|"
    "[一二三四五六七八九十百千万]))"
)
_DAY = (
    f"<{_DAILY}(?<![週計全約丸泊晩])(?<!延べ)(?<!より)(?<!残り)(?<!あと)(?<!わずか)(?<!たった)(?<!最大)(?<!最長)(?<!過去)"
    "(?<!週に)(?<![のが、は]月)(?<!週間に)(?<!月に)(?<!年に)(?<![0-9])>{dom}日"
)
# not 毎週月曜, nor the name of a program, a paper or an opening hour
_A_WEEKDAY = (
    "<(?<![毎各隔第・(])(?<!毎週)(?<!隔週)(?<!毎月)(?<![0-9])(?=.曜)>{dayofweek}<(?!日|劇場|ロード|洋画|版|ドラマ|討論|"
    "美術|朝市|大工|サスペンス|スペシャル|会|学校|礼拝|定休|休|プレミアム|スクープ|・|始まり|から夜)>"
)
_OTHER = "{other}月{other2}日"
# 平成28~30年, and 平成28年から30年まで; not 平成元年から30年が過ぎ, 昭和20年から30年間
_TO = "{{to:~|-|–|—|―|{unit}~|{unit}-|{unit}–|{unit}—|{unit}―|{unit}から}}"
_FROM_TO = "{to:~|-|–|—|―|年~|年-|年–|年—|年―}"
_UNTIL = (
    "<(?:まで|にかけ|頃|ごろ|にわたって|の(?!歴史|歳月|年月|月日|間|長|経験|節目|時)|[)、。]|\\Z|\n|代|前後|"
    "当時|時点|に(?:収|調|採|集|刊|編|行|実施|建|発|開|設|製|生|活|放|連|撮|書|作|在))>"
)
_NOT_LONG = "<(?!間|以上|余|近く|ぶり|前(?!半|後)|後(?!半)|超|未満|が[過経]|を[過経]|も[過経])>"
_TURNS = "|".join(
    f"{old}{sign}{new}元"
    for old, new in (("明治45", "大正"), ("大正15", "昭和"), ("昭和64", "平成"), ("平成31", "令和"))
    for sign in ("/", "・", "、", "→", "-", "~")
)
"""Years in which one era gave way to another: 1926(大正15/昭和元)年."""
_TEMPLATES = (
    *LISTED,
    "{relative}1年間", ERA_PARTS, COMPACT, *SLASHED,
    "{year}年{month}月{day}日({era}{ordinal}年" + _OTHER + ")",
    "{era}{ordinal}年" + _OTHER + "({year}年{month}月{day}日)",
    "{every:毎年}{month}月[" + _THE_DAY + "]", "{every:毎月}{dom}日",
    "{era}{ordinal}({early})年",
    f"{{early}}年<(?:に(?!{years.OTHER_USES}|引|拡|変|設|限|切|換|伸|縮))>",
    "{early}年<の(?:\\w{1,8}の(?:変|乱|戦い|役|合戦)|\\w{0,6}(?:創建|遷都|即位|建立|創立|制定|成立|伝来|噴火|地震|政変|反乱|クーデター|改新|滅亡|建国|陥落|大火))>",
    "<(?=[0-9]{2,3}[1-9]年)>{early}年<の(?:戦い|変|乱|役|合戦|戦争|海戦|会戦)>",
    "<(?<![0-9約,.])>{early}年<頃|ごろ|から(?:[0-9]{3,4}|明治|大正|昭和)|(?:に)?(?:[0-9]{1,2}月)|創建|即位|没(?!収)|生まれ>",
    _A_WEEKDAY, "{some:第}{quarter}四半期[{gap:累計}]",
    "{some:第}{quarter}{to:~|-|–|・|、|から第|~第}{other}四半期",
    "{month}月{part}{to:から|~}{part2}",
    "{year}({era}{ordinal}){fiscal:年度}", "{era}{ordinal}({year}){fiscal:年度}",
    "<(?<=[』」]\\()>{year}<\\)>",
    *DENSE_YEARS,
    "{era}{ordinal}<(?:の)?(?:予算|補正|当初|決算)>",
    "{era}{ordinal}年({year})", "{year}年({era}{ordinal})", "{year}({era}{ordinal})",
    "{era}{ordinal}({year})", "{era}{ordinal}年({year}年{month}月{day}日)",
    "<(?<=[平例昨去]年\\()>{dom}日<\\)>", "<(?<=ことが)>{day}日<、>",
    *(head + tail for head in _HEADS for tail in _TAILS),
    f"{{year}}年<{years.NO_COUNT}>", "{era}{ordinal}年<(?!\\(\\w{1,2}\\)第)>", "{relative}",
    "<(?<![役錮刑])>{short}年{month}月", "{short}年{month}月{part}",
    "{short}年{month}月" + _THE_DAY,
    *(f"{{year}}({{turned:{_TURNS}}}){tail}" for tail in ("年", "年{month}月[{day}日[{weekday}]]")),
    "{year}({era}{ordinal})年", "{year}({era}{ordinal})年{month}月[{day}日[{weekday}]]",
    "{era}{ordinal}({year})年", "{era}{ordinal}({year})年{month}月[{day}日[{weekday}]]",
    "{year}年({era}{ordinal}年)[{month}月[{day}日[{weekday}]]]",
    "{era}{ordinal}年({year}年)[{month}月[{day}日[{weekday}]]]",
    "{relative}" + _THE_DAY,
    "{turn}{season}", "{short}年{season}", "{short}年末",
    _SHORT_YEAR + years.ONLY_A_YEAR, years.MID_YEAR, _COMING + "{next:}年",
    _COMING + "{next:}{fiscal:年度}",
    years.SHORT + "<同(?:月|期)>", _SHORT_HALF,
    "<(?<=\\()>{early}年<(?:[~–-][0-9]{3,4}年)?\\)>", "<(?<=[0-9]年[~–-])>{early}年<\\)>",
    "<(?<=[3-9][0-9]{2}年から)>{early}年<まで|にかけ>",
    years.SHORT + "<(?:\\w{1,10}(?:五輪|パラリンピック|選手権|W杯|総選挙)|"
    "(?:衆院|参院|大統領|都知事|知事|市長|統一地方)選)>",
    years.SHORT + "<の\\w{1,12}(?:以来|以降|五輪|W杯|選手権|選)>",
    "<(?<![^。\n「])(?![0-9]0年、[0-9数])>{short}年<、(?![0-9数])>",
    "<'>{short}年", *SHORT_NUMERIC, "<(?<=翌)>{short}年",
    _SHORT_YEAR + "<(?:までに|入社|入団|入省|卒|創業|設立|創設|生まれ|発売)>",
    "<(?=[0-9]{4}/(?:1[3-9]|[2-9][0-9])年)>{year}/{short2}年",
    "<(?=(?:19|20)[0-9]{2}/[0-9]{2}年度)>{year}/{short2}年度",
    _SHORT_YEAR + "<\\w{1,8}(?:大院?卒|大中退|省入省|庁入庁|新聞社入社)>",
    _SHORT_YEAR + "<(?:以降|の(?:衆|参|総|統一|大統領|東京|北京|五輪))>",
    "{month}月{day}{list:、|・}{day2}日[{weekday}]" + NO_MORE,
    "{month}月{day}日{list:、|・}{day2}日[{weekday}]" + NO_MORE,
    "<(?=[12][0-9]|3[01])>{dom}{list:、|・}{day2}日<(?!間|以|程|ほど|ぐ|く)>",
    "[{month}月]{dom}{list:、|・}{day2}[日]の両日", "[{month}月]{dom}{list:、|・}{day2}両日",
    "[{month}月]{dom}[日]{list:と}{day2}[日]の両日", "<(?<![0-9.,/-])>{short}({year})年",
    # 写真=市内で、7日
    "<(?<=[、で=])>{dom}日<\\)>",
    "<(?<![日週間月年分秒度円]=)(?<==)>{dom}日<(?![間前後分連以目半余])>",
    "{dom}日<から(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:まで|に|の|、|\\()>",
    r"<(?<![0-9,.約全週計])>{dom}日<から(?:[0-9]{1,2}|[二三四五六七八九十])(?:日間|泊|週間|[カか]月間)>",
    "<から(?!1日に[0-9約])>{dom}日<(?:まで(?!かか)|に|の|、|\\()>",
    "<(?:日本|現地|米国|東部|西部|標準)時間>{dom}日",
    "{dom}日<\\((?:日本|現地)時間>",
    _DAY + "<の(?:" + OF_A_DAY + ")>",
    "{month}/{day}{weekday}", "{month}/{day}日{weekday}", "{month}・{day}{weekday}",
    "{year}/{month}/{day}[{weekday}]", "{year}.{month}.{day}[{weekday}]",
    "{year}-{month}-{day}[{weekday}]", "{year}/{month}<(?![0-9/.])>",
    "{era}{ordinal}.{month}.{day}", "{era}{ordinal}/{month}/{day}",
    "{decade}" + _TO.format(unit="年代") + "{tens2}年代[{part}]",
    "{tens}" + _TO.format(unit="年代") + "{tens2}年代[{part}]",
    "{era}{tens}" + _TO.format(unit="年代") + "{tens2}年代",
    "{era}{ordinal}" + _FROM_TO + "{ordinal2}年" + _NOT_LONG,
    "{era}{ordinal}年から{ordinal2}年" + _UNTIL,
    "{era}{ordinal}{list:、|・}{ordinal2}年<頃|ごろ|の|に(?!わた)|当時|前後>",
    "{era}{ordinal}{list:、|・}{ordinal2}{fiscal:年度}",
    "{era}{ordinal}" + _TO.format(unit="年度") + "{ordinal2}{fiscal:年度}",
    "<(?<=[月日](?:~|-|–))>{ordinal}年{month}月[{day}日[{weekday}]]",
    "<(?<=[月日]から)>{ordinal}年{month}月[{day}日[{weekday}]]",
    "{decade}年代[{part}]", "{decade}年代の{part}", "{tens}年代[{part}]", "{era}{tens}年代[{part}]",
    "<(?<!わずか)(?<!ほぼ)(?<!約)>{century}世紀<(?!ぶり|フォックス|枠|以上|にわた|前(?!半)|後(?!半)|分|余)>",
    "{century}世紀[の]{part}",
    "{year}{fiscal:年度}[[の]{part}]" + _NO_PLAN, "{short}{fiscal:年度}[[の]{part}]" + _NO_PLAN,
    "{era}{ordinal}{fiscal:年度}[[の]{part}]" + _NO_PLAN, "{relative}の{part}",
    "{year}年{month}{term:月期}[の]{part}",
    "{year}年{month}{term:月期}", "{short}年{month}{term:月期}",
    "{era}{ordinal}年{month}{term:月期}",
    "{month}{term:月期}", "{year}年{part}", "<(?<![役錮刑])>{month}月<(?!号|面|を経過)>",
    "{month}月{part}", years.OF_A_MONTH,
    "{month}月" + _THE_DAY,
    "{same:同}{month}月[" + _THE_DAY + "]",
    "{same:同}" + _THE_DAY,
    "{same:同}{month}月{part}", "{following:翌}" + _THE_DAY,
    "{following:翌}{month}月[{day}日]",
    "{dom}日{weekday}",
    "<(?<![〇一二三四五六七八九十百千数何])(?<![に約全計])(?=[一二三十])>{day}日<(?:午前|午後|未明|早朝|深夜|夕方|夜|付)>",
    # 県警は十七日、男を逮捕した: from eleven on, where digits would be a day, too
    (
        "<(?=[二三十])(?:(?<![^。\n])|(?<=[一-龠ァ-ヴー][はが]))(?<![間期数限]は)"
        "(?=[二三]?十)>{day}日<、(?!延べ|計|約|または|[一二三四五六七八九十])>"
    ),
    _DAY + "<(?![間前後分連以目半余超弱強当無制泊坊限続休早遅])[^\\sぁ-ヿ!-~　-〟―…→×]>",
    _DAY + "<(?:" + AFTER_A_DAY + ")>",
    BUSY_DAY, DAY_ABROAD, *years.SHORT_YEARS,
)  # fmt: skip

DATES = DateWords(
    weekdays=_WEEKDAYS,
    weekday_dates={
        f"{day}曜{tail}": number
        for number, day in enumerate("月火水木金土日", 1)
        for tail in ("", "日")
    },
    eras=ERAS,
    era_years=ERA_YEARS,
    solar_from=SOLAR_FROM,
    first_year=("元",),
    seasons={"春": 21, "夏": 22, "秋": 23, "冬": 24},
    parts=_PARTS,
    relatives=_RELATIVES,
    ago=("前",),
    ago_of=("倒", "借り", "払い", "渡し"),
    ahead=("後",), ahead_from=years.AHEAD_FROM, ahead_past=years.AHEAD_PAST,
    foretelling=years.FORETELLING,
    coming="予定|見通し|見込み|方針[だをで]|目指|めざ|計画[だで]|予測|予想",
    coming_tail=years.COMING_TAIL,
    this_day=("この日",),
    joins=("~", "-", "–", "—", "―", "ー", "から", "より", "ないし"),
    life_joins=frozenset({" - ", " – ", " — ", " ~ "}),
    fiscal_start=4,
    spelled_tail=f"年{years.NO_COUNT}",
    templates=_TEMPLATES,
    gaps=True,
    listed=FURTHER,
    hedges_before=frozenset({"約", "およそ"}),
    hedges_after=frozenset(words("くらい ぐらい 頃 ごろ ころ 前後 あたり すぎ 過ぎ")),
    bounds_back=frozenset({"以前"}),
    day_parts=years.DAY_PARTS,
    coming_day=years.COMING_DAY, bounds_over=years.BOUNDS_OVER, aside_tail=years.ASIDE_TAIL,
    bounds_after={"以降": "least", "以前": "most", "以来": "least", "まで": "most",
                  "までに": "most", "から": "least"}, bounds_shut={"から": years.FROM_TO},
    day_halves=DAY_HALVES,
    moments={"正午": 12 * 60},
    hour_long="台(?![湾風本数帳])", next_day=("翌", "翌日", "翌日の"),
    clock_templates=(
        "{moment}",
        "[{half}]{hour}時<(?!間|代|期|点|刻|給|価|速|効|局|事|流|折|限|短)>",
        "[{half}]{hour}<(?=(?:~|-|–|から)[0-9]{1,2}時(?!間))>",
        "{hour}[:{minute}][ ]{half:am|pm|AM|PM|a.m.|p.m.}<(?![A-Za-z])>",
        "[{half}]{hour}時{minute}分", "[{half}]{hour}時{thirty:半}",
        "[{half}]{hour}時{minute}分{second}秒",
        "[{half}]{hour}:{minute}<(?![0-9]|:[!-~])(?<=:[0-9]{2})>",
        "[{half}]{hour}:{minute}:{second}<(?![0-9:])(?<=:[0-9]{2}:[0-9]{2})>",
    ),
)  # fmt: skip
