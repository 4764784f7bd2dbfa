"""Korean dates and times of day. The fiscal year is the calendar year."""

from factcheck.languages._ko_days import FEASTS, RELATIVES
from factcheck.languages._list import words
from factcheck.languages._year_spans import DENSE_YEARS
from factcheck.model.language import NIGHT, NOON, SMALL_HOURS, DateWords, Part

_DAYS = "월화수목금토일"
_WEEKDAYS = tuple(
    written
    for day in _DAYS
    for written in (
        f"({day})",
        f"({day}요일)",
        f"{day}요일",
        f"({day}·휴)",
        f"({day}·공휴일)",
        f", {day}요일",
    )
)
_QUARTERS: tuple[Part, ...] = ("quarter-1", "quarter-2", "quarter-3", "quarter-4")
_PARTS: dict[str, Part] = {
    "초": "opening", "초순": "early", "초반": "early", "초엽": "early", "초기": "early",
    "상순": "early", "전반": "first-half", "전반기": "first-half", "상반기": "first-half",
    "중순": "mid", "중반": "mid", "중엽": "mid", "중기": "mid", "후반": "second-half",
    "후반기": "second-half", "하반기": "second-half", "하순": "late", "후기": "late",
    "말": "end", "말기": "end", "말엽": "end", "연초": "opening", "연말": "end",
}  # fmt: skip
for _number, _part in enumerate(_QUARTERS, start=1):
    _said = "일이삼사"[_number - 1]
    _PARTS |= {f"{_number}{four}분기": _part for four in ("", "/4", "·4", "/4 ", " ")}
    _PARTS |= {f"제{gap}{_number}분기": _part for gap in ("", " ")}
    _PARTS |= {f"{_said}{four}분기": _part for four in ("", "사", "사 ", " ")}
_PARTS |= {"1~3분기": "three-quarters", "1∼3분기": "three-quarters"}
_LONE_PARTS = tuple(word for word in _PARTS if word.endswith(("분기", "상반기", "하반기")))

_FEAST_ENDS = "<(?! ?(?:연휴|전후|시즌|특사|축사|경축사|기념식|까지|부터|이후))>"
_NOT_FOR = "<(?!간(?![담부사호접밤첩격판이절신략암])|씩)>"
"""From the 3rd for five days (3일부터 5일간) is no stretch of days."""
_TAILS = (
    "{month}월<(?![드남호])>", "{month}월{part}", "{month}월{day}일[{weekday}]" + _NOT_FOR,
    "{part}",
    "{season}<(?![가-힣]{2})>",
)  # fmt: skip
_SINO = words("일 이 삼 사 오 육 칠 팔 구")
_UNDER = ("", *_SINO, *(ten + one for ten in ("십", *(f"{n}십" for n in _SINO[1:]))
                        for one in ("", *_SINO)))  # fmt: skip
"""The numbers from 0 to 99 as Korean spells them."""
# a round one (이천년) is a stretch of years
_YEAR_NAMES = {
    more + head + under: base + value
    for head, base in (("천팔백", 1800), ("천구백", 1900), ("이천", 2000))
    for more in ("", "일" if base < 2000 else "")
    for value, under in enumerate(_UNDER)
    if (under or base == 2000) and base + value < 2050
}
_MONTH_NAMES = {
    name + "월": month
    for month, name in enumerate(words("일 이 삼 사 오 유 칠 팔 구 시 십일 십이"), start=1)
}
# 오 월 stands apart only behind its year: 이 월 is this moon as well
_MONTH_NAMES |= {name[:-1] + " 월": month for name, month in _MONTH_NAMES.items()} | {"육 월": 6}
_APART = "<(?<![가-힣])"
_MONTH_ENDS = "<(?=$|에(?!이)|부터|까지|의 |이면|이 되|은 |이었)>"
_OF_MONTH = _APART + "(?<!음력 )(?![가-힣]{1,2} 월)>{name}"
# 초하루 to 그믐 without 일; alone they are stretches of days
_NATIVE_DAYS = dict(
    zip(
        words(
            "초하루 초이틀 초사흘 초나흘 초닷새 초엿새 초이레 초여드레 초아흐레 초열흘 "
            "열하루 열이틀 열사흘 열나흘 보름 열엿새 열이레 열여드레 열아흐레 스무날"
        ),
        range(1, 21),
        strict=True,
    )
)
_DECADES = (
    {f"{digit}십": 10 * value for value, digit in enumerate(_SINO[1:], start=2)}
    | {
        f"{head}{digit}십": century + 10 * value
        for head, century in (("천팔백", 1800), ("천구백", 1900), ("이천", 2000))
        for value, digit in enumerate(("", *_SINO[1:]), start=1)
    }
    | {"이천": 2000}
)
# words behind a number of days that make it a stretch; what goes on otherwise is another word
_OTHERWISE = {
    "간": "담부사호접밤첩격판이절신략암", "전": "국체날남북주역면문직시기통세자력망략쟁달원당담",
    "후": "보반원배속임쿠지", "뒤": "늦따집흔덮지이", "여": "성자야수의당권행론객름러전부가",
    "차": "량기세장관별례로츰이단지트", "당": "시국일대원선정초사부", "치": "러료른르솟안킨매열",
    "이상": "기현한하", "씩": "씩", "연속": "극",
}  # fmt: skip
_COUNTS = "동안|만[에인이의으]|째|이내|이하|가량|정도|남짓|내내|안에|안팎|미만|" + "|".join(
    f"{word}(?![{signs}]| 거래일| 분기)" for word, signs in _OTHERWISE.items()
)
_NOT_A_COUNT = f"<(?! ?(?:{_COUNTS})|[이을은]? (?:더 )?(?:걸[리려린릴립렸]|소요|필요))>"
# from the 17th for three days: the stretch ends, and the day is where it begins
_FROM_FOR = tuple(
    f"부터 {word}"
    for word in (
        *(f"{n}{gap}{unit}" for n in range(1, 121) for gap in ("", " ")
          for unit in words("일 일간 주 주간 주일 개월 달 년 년간 시간 박")),
        *words("이틀 사흘 나흘 닷새 엿새 이레 열흘 보름 하루 한 두 세 석 네 넉 다섯 일주일 매 반"),
    )
)  # fmt: skip
# 6개월 10일, and 주 2~3일 a week
_NO_STRETCH = "<(?<!개월)(?<!개월 )(?<![가-힣]주)(?<!(?<!이번 )(?<!지난 )(?<!다음 )주 )>"
_SAME_TIME = (
    *(f"{year} {time}" for year in ("전년", "지난해", "작년", "전년도", "재작년", "지난달", "전월")
      for time in ("동기", "같은 기간")),
    "지난 시즌",
)  # fmt: skip
# years and months in digits, but 2003-04 is a season
_ISO_MONTH = "{year}-<(?<!200[0-9]-)(?<!201[01]-)(?:0[1-9]|1[0-2])(?![0-9/.호-])>{month}"
_NO_MORE = "<(?![0-9]|[.][0-9])>"
# the last day of a stretch, without its year: 2024. 3. 3. ~ 3. 5.
_DOTTED_ENDS = tuple(
    f"<(?<=[0-9.)]{dash})>{{month}}.{gap}{{day}}[.][{{weekday}}]"
    for dash in ("[~∼–-]", " [~∼–-] ")
    for gap in ("", " ")
)
# 3분기에 설치할 계획이다, but not 10월 열린 회의에서 계획을 정했다
COMING_TAIL = (
    r"(?:에|까지|부터|중|쯤|께)?(?:(?!했|됐|렸|였|졌|[린한된난친긴진쓴낸펼온은] )[^.!?\\n]){0,45}?"
    r"(?:예정|계획|방침|전망)(?:이다|이며|이라고|이라|으로|입니다|인 |이었|됐다|된다)"
    r"|(?:에|부터|까지) ?(?:[가-힣]{1,10} )?(?:열린다|개최한다|시작한다|출시한다|개봉한다|시행한다|"
    r"선보인다|치른다|개막한다|문을 연다|시행된다|시작된다|적용된다|도입된다)"
)
_TEMPLATES = (
    *(head + tail for head in ("{year}년", "{relative}") for tail in _TAILS),
    "{year}년<(?! ?(?:간|동안|만에|가까이|넘게|역사|여))>", "{year}년도", "{year}학년도",
    "{era} {ordinal}년",
    "{yearname}년<(?<!이천년)(?! ?(?:간|동안|만에|가까이|넘게|역사|여|전|째|대))>",
    "{yearname}년도",
    "{yearname}년{name}", "{yearname}년{name}{part}", "{yearname}년{part}",
    "{yearname}년{name}{dayname}", "{yearname}년{season}<(?![가-힣]{2})>",
    "{year}년{name}", "{year}년{name}{part}", "{year}년{name}{dayname}",
    "{relative}{name}", "{relative}{name}{dayname}",
    _OF_MONTH + "{dayname}" + _NOT_A_COUNT, _OF_MONTH + "{dayname}부터 {dayname2}까지",
    # 이월 alone also means what is carried over
    _APART + "(?<!음력 )(?!이월|[가-힣]{1,2} 월)>{name}" + _MONTH_ENDS,
    _OF_MONTH + "{part}<(?![가-힣]{2})>", "{relative}",
    "{relative}의{part}",
    "{short}년{month}월", "{short}년{month}월{part}",
    "{short}년{month}월{day}일[{weekday}]" + _NOT_FOR,
    "'{short}.{month}.{day}[.][{weekday}]", "'{short}. {month}. {day}[.][{weekday}]",
    "{short}.{month}.{day}.({weekday})", "{short}. {month}. {day}.[{weekday}]",
    "{month}월{dayname}" + _NOT_A_COUNT, "{year}년{month}월{dayname}", _ISO_MONTH,
    "{year}. {month}.<(?! ?[0-9])>", *_DOTTED_ENDS,
    "{short}년 {part:" + "|".join(_LONE_PARTS) + "}",
    "<(?<![매가-힣~∼·])>{dayofweek}<(?!마다|[~∼·])>", "{past} {dayofweek}", "{next} {dayofweek}",
    "{short}년<에 (?:태어|결혼|입사|졸업|창립|설립|창단|입학)|생(?![가-힣])>",
    "'{short}년", "'{short}년{month}월[{day}일[{weekday}]]",
    "{year}년{feast}" + _FEAST_ENDS, "{relative}{feast}" + _FEAST_ENDS,
    "{year}/{month}/{day}[{weekday}]", "{year}.{month}.{day}[.][{weekday}]" + _NO_MORE,
    "{year}. {month}. {day}[.][{weekday}]", "{year}-{month}-{day}[{weekday}]",
    "{year}/{month}<(?![0-9/.])>",
    *DENSE_YEARS,
    "{decade}년대[{part}]", "{tens}년대[{part}]", "{century}세기{tens}년대[{part}]",
    "{relative}{tens}년대[{part}]",
    "{century}세기<(?! ?(?:만에|동안|에 걸쳐|가까이|넘게|전|후|이상))>",
    "<(?<![가-힣])>{named}세기<(?! ?(?:폭스|만에|동안|에 걸쳐|가까이|넘게|전|후|이상))>",
    "{century}세기{part}", "{year}{fiscal:회계연도}[{part}]", "{year}년{fiscal:회계연도}[{part}]",
    "{month}월<(?![드남호세])>", "{month}월{part}", "{month}월{day}일[{weekday}]" + _NOT_FOR,
    "{past}{month}월<(?![드남호세])>", "{past}{month}월{day}일[{weekday}]" + _NOT_FOR,
    "{past}{month}월{part}",
    "{next}{month}월<(?![드남호세])>", "{next}{month}월{day}일[{weekday}]" + _NOT_FOR,
    "{next}{month}월{part}",
    "{past}{dom}일[{weekday}]" + _NOT_A_COUNT, "{next}{dom}일[{weekday}]" + _NOT_A_COUNT,
    "{relative}{day}일[{weekday}]" + _NOT_FOR,
    _NO_STRETCH + "{dom}일[{weekday}]" + _NOT_A_COUNT,
    "{early}년<에 (?!한 |걸|두 |세 |[0-9])|까지|부터|경 |께 >",
    "{part:" + "|".join(_LONE_PARTS) + "}",
    # days that only another text tells
    f"<(?<![가-힣])>{{some:{'|'.join(_SAME_TIME)}}}<(?![가-힣]{{3}})>",
)  # fmt: skip

_ONES = words("일 이 삼 사 오 육 칠 팔 구")
_TENS = ("", *(word + "십" for word in ("", *_ONES[1:5])))
# what makes minutes before an hour those that are left to it: 9시 5분 전, but 9시 5분 전까지
_LEFT = "전<$|[ ,.?!]|이|입|쯤|인|엔 >"
_CLOCK_WORDS = {
    word: hour
    for hour, word in enumerate(words("한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두"), start=1)
} | {
    ten + one: 10 * tens + ones
    for tens, ten in enumerate(_TENS)
    for ones, one in enumerate(("", *_ONES))
    if ten + one
}
_HOUR_TAIL = "(?!간|즌|리즈|장|민|도|군|절|범|점|기|청|제|의회|내|위|행|설|급)"
# a king's first year is the one after he came to the throne, but for those who seized it
_REIGNS = {
    "태조": 1391, "정종": 1398, "태종": 1400, "세종": 1418, "문종": 1450, "단종": 1452,
    "세조": 1454, "예종": 1468, "성종": 1469, "연산군": 1494, "중종": 1505, "인종": 1544,
    "명종": 1545, "선조": 1567, "광해군": 1608, "인조": 1622, "효종": 1649, "현종": 1659,
    "숙종": 1674, "경종": 1720, "영조": 1724, "정조": 1776, "순조": 1800, "헌종": 1834,
    "철종": 1849, "고종": 1863,
}  # fmt: skip
DATES = DateWords(
    eras=_REIGNS,
    months=_MONTH_NAMES,
    feasts=FEASTS,
    year_names=_YEAR_NAMES,
    decades=_DECADES,
    centuries={name: number for number, name in enumerate(_UNDER) if 9 < number < 22},
    day_names=_NATIVE_DAYS
    | {f"{name}{gap}일": day for day, name in enumerate(_UNDER) if 0 < day < 32
       for gap in ("", " ")},
    weekdays=_WEEKDAYS,
    coming=(
        "예정|계획|방침|전망|[할될릴킬칠갈볼울올] 것|목표|열린다|개최한다|시작한다|출시한다|"
        "개봉한다|시행한다"
    ),
    coming_tail=COMING_TAIL,
    seasons={"봄": 21, "여름": 22, "가을": 23, "겨울": 24},
    parts=_PARTS,
    relatives=RELATIVES,
    past_months=("지난",),
    next_months=("오는", "돌아오는"),
    ago=("전", "이전"),
    ago_of=tuple(" " + word for word in words("거래일 분기 장보다 장 대비 거래일보다")),
    ahead=("후", "뒤", "이후"),
    joins=("~", "∼", "-", "–", "—", "부터", "에서"),
    templates=_TEMPLATES,
    listed=(
        r"(?:, ?|과 |와 |·)(?P<days>(?P<day>[0-9]{1,2})(?P<until>(?!))?일)"
        r"(?=[에은의,. ]|부터|까지|\Z)"
        r"(?!은? ?(?:걸리|걸렸|걸린|동안|넘|이상|이내|연속|정도|내내|가량|남짓|안에|밖에|"
        r"(?:만|뒤|후|전|간|더)(?:[에의은이으도,. ]|\Z)))"
        r"|(?P<months>(?P<month>(?!)))|(?P<years>(?P<year>(?!)))"
    ),
    gaps=True,
    hedges_before=frozenset(words("약 대략")),
    hedges_after=frozenset(words("경 께 쯤 무렵 전후 즈음 안팎")),
    life_joins=frozenset({" - ", " – ", " — ", "–", "—", "~", "∼", " ~ ", " ∼ "}),
    bounds_after={
        "이후": "least", "이래": "least", "이전": "most", "까지": "most", "부터": "least",
        **dict.fromkeys(_FROM_FOR),
    },
    day_halves={
        "오전": SMALL_HOURS, "새벽": SMALL_HOURS, "아침": 0, "오후": 12, "저녁": 12, "밤": NIGHT,
        "am": SMALL_HOURS, "pm": 12, "a.m.": SMALL_HOURS, "p.m.": 12,
        "심야": NIGHT, "한밤": NIGHT, "낮": NOON, "점심": NOON, "한낮": NOON,
    },
    moments={"정오": 12 * 60, "자정": 0, "영시": 0},
    weekday_dates={f"{day}요일": number for number, day in enumerate(_DAYS, start=1)},
    clock_words=_CLOCK_WORDS,
    clock_templates=(
        "[{half}]{hour}시{to}분 " + _LEFT, "[{half}]{hour}시{to}분" + _LEFT,
        "{hour}:{minute} {half}", "{hour}:{minute}{half}", "{half} {hour}:{minute}",
        "{hour}시<" + _HOUR_TAIL + ">", "{half}{hour}시<" + _HOUR_TAIL + ">",
        "[{half}]{hour}시{minute}분<(?!의)>", "[{half}]{hour}시{thirty:반}<(?![가-힣]{2})>",
        "{moment}<(?=[ ,.]|에|까지|부터|쯤|께|무렵|을|이|$)>",
        "[{half}]{hour}시{minute}분{second}초",
        "[{half}]{hour}:{minute}<(?![0-9:])>", "[{half}]{hour}:{minute}:{second}<(?![0-9:])>",
    ),
)  # fmt: skip
