"""Korean fixed words: ratios, days counted by their own names, scores, superlatives, tables."""

from fractions import Fraction

from factcheck.languages._bare_decimals import DECIMALS_KO
from factcheck.languages._ko_told import TOLD
from factcheck.languages._list import words
from factcheck.model.phrases import PhraseWords, rows_of

_DAYS = {
    "이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "엿새": 6, "이레": 7, "여드레": 8, "아흐레": 9,
    "열흘": 10, "열하루": 11, "열이틀": 12, "열사흘": 13, "열나흘": 14, "열닷새": 15,
    "열엿새": 16, "열이레": 17, "열여드레": 18, "열아흐레": 19, "보름": 15, "스무날": 20,
}  # fmt: skip
_SINO_DAYS = tuple(
    ten + one
    for ten in ("", "십", "이십", "삼십", "사십", "오십", "육십", "칠십", "팔십", "구십")
    for one in ("", *"일이삼사오육칠팔구")
    if ten + one
)
_SPANS: dict[str, tuple[str, int] | tuple[str, int, int] | None] = {
    **{f"{word}{gap}달{tail}": ("month", n) for word, n in (("석", 3), ("넉", 4))
       for gap in (" ", "") for tail in ("", "간")},
    "석달음": None, "반년": ("month", 6), "반세기": ("year", 50),
    "반 년": ("month", 6), "반시간": ("minute", 30), "반 시간": ("minute", 30),
    "한 세기": ("year", 100),
    "일주일": ("week", 1), "일주일간": ("week", 1), "일 주일": ("week", 1), "하루간": ("day", 1),
    "하루| 동안": ("day", 1), "하루| 만에": ("day", 1), "하루| 사이": ("day", 1),
    "하루| 전": ("day", 1),
    "하루| 뒤": ("day", 1), "하루| 앞": ("day", 1), "한해| 동안": ("year", 1),
    **{f"{n}{gap}년{tail}": ("year", years) for n, years in (("일", 1), ("이", 2), ("사", 4))
       for gap in ("", " ") for tail in ("간", "| 동안", "| 만에")},
    "일 년": ("year", 1), "일년": ("year", 1), "한 해": None, "보름달": None, "하나흘": None,
    "매일 년": None, "월 보름": None, "월보름": None,
    **{f"{digit}{gap}주일{tail}": ("week", number)
       for number, digit in enumerate(words("이 삼 사 오 육 칠 팔"), start=2)
       for gap in ("", " ") for tail in ("", "간")},
    **{f"{digit} 주{tail}": ("week", number)
       for number, digit in enumerate(words("삼 사 오 육 칠 팔"), start=3) for tail in ("", "간")},
}  # fmt: skip
_SPANS |= {day + tail: ("day", number) for day, number in _DAYS.items() for tail in ("", "간")}
_SPANS |= {
    "사나흘": ("day", 3, 4), "나댓새": ("day", 4, 5), "너댓새": ("day", 4, 5),
    "네댓새": ("day", 4, 5), "대엿새": ("day", 5, 6), "예니레": ("day", 6, 7),
    "하루이틀": ("day", 1, 2), "하루 이틀": ("day", 1, 2), "이틀 사흘": ("day", 2, 3),
    "반 달": ("day", 15), "하루 반": ("hour", 36), "하루반": ("hour", 36), "하루 종일": ("day", 1),
    "온종일": ("day", 1), "하루| 후": ("day", 1), "하루| 걸": ("day", 1),
    "일주일 반": ("hour", 252), "이틀 반": ("hour", 60), "사흘 반": ("hour", 84),
}  # fmt: skip
_SPANS |= {
    f"{first}{join}{last}{tail}": ("day", low, high)
    for first, low in {"하루": 1, **_DAYS}.items()
    for last, high in _DAYS.items()
    if low < high <= 10
    for join in ("에서 ", "~", "∼", "이나 ", "나 ", " 내지 ", "부터 ")
    for tail in ("", "간")
}
# days in Sino-Korean words: 십오 일 동안, 삼일간
_SPANS |= {
    f"{number}{gap}일{tail}": ("day", days)
    for days, number in enumerate((*_SINO_DAYS, "백"), start=1)
    for gap in ("", " ")
    for tail in ("간", "| 동안", "| 만에", "| 전", "| 후", "| 뒤", "| 내에", "| 이내", "| 이상")
    if days > 2 or tail in ("간", "| 동안")
}
# Sino-Korean digits count only before units that make no everyday word with them (이 분, 사분)
_SPANS |= {
    f"{digit}{gap}{unit}": (code, number)
    for number, digit in enumerate(words("일 이 삼 사 오 육 칠 팔 구"), start=1)
    for gap in ("", " ")
    for unit, code in (
        ("년", "year"),
        ("년간", "year"),
        ("개월", "month"),
        ("개월간", "month"),
        ("분", "minute"),
        ("분간", "minute"),
        ("초", "second"),
    )
    if digit not in "일이사" or (unit[:2] == "개월")
}
_WON = (
    "승리|이겼|이기|이겨|꺾|누르|눌러|제압|완파|격파|대파|앞서|앞섰|역전|비겼|비기|무승부|패했|"
    "패배|패해|패하|"
    "졌|져(?![가-힣])|진 |지고|무릎|완승|신승|대승|석패|승부|마쳤|끝났|리드|물리"
)
_ROLES = (
    "씨|전|군|양|선수|의원|대표|교수|감독|작가|배우|시인|화가|가수|기자|판사|검사|변호사|회장|"
    "부회장|사장|부장|과장|"
    "팀장|이사|박사|소장|시장|지사|장관|총리|대통령|위원|코치|선생|목사|신부|스님|여사|할머니|"
    "할아버지|옹|병장|상병|일병|"
    "이병|경사|경위|순경|간호사|의사|교사|학생|앵커|아나운서|디자이너|연구원|셰프|후보|당선인|"
    "총장|원장|이장"
)
_TOLD = rf"(?= ?(?:{_ROLES}|[은는이가의과와도,.]|\Z))"
_NATIVE = ["하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "열"]

_COUNTED = ["두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"]

PHRASES = PhraseWords(
    spoken=(
        "[은는이가] |(?:숫자|수|총|합계|모두|약|값) ",
        r"(?:이|이었|였|(?<!이))다\b|입니다|(?:이|을|를|으?로|까지)(?![가-힣])|[,.](?![0-9])|\Z",
    ),
    decimals=DECIMALS_KO,
    rows=rows_of("와 ", "과 ", ", "),
    multiples={
        **{f"{word} {noun}{of} 한 {noun}": Fraction(1, m) for word, m in (("석", 3), ("넉", 4))
           for noun in words("대 장 잔 채") for of in (" 중", " 가운데")},
        **{f"{_COUNTED[m]} {noun}{of} {one}": Fraction(1, m + 2)
           for m in range(len(_COUNTED))
           for noun in words("가구 집 곳 회사 기업 사람 학생 채 쌍 팀")
           for of in (" 중", " 가운데") for one in ("하나", f"한 {noun}")},
        **{f"{whole}{of} {part}": Fraction(n, m)
           for m, whole in enumerate(_NATIVE, start=1) for n, part in enumerate(_NATIVE, start=1)
           for of in (" 중", " 가운데", *(("에",) if m == 10 else ())) if n < m > 2},
        "절반": Fraction(1, 2), "반토막": Fraction(1, 2), "갑절": Fraction(2),
        "과반": None, "절반씩": None,
    },
    counts={
        f"{word}{gap}{unit}": (number, unit)
        for word, number in (("석", 3), ("넉", 4))
        for gap in (" ", "")
        for unit in words("잔 장 단 섬 냥 자 되 줄 점")
        if gap or unit in "잔장"
    },
    durations=_SPANS,
    indexes=frozenset(
        word + particle
        for word in words("평균자책점 타율 출루율 장타율 승률 방어율 지니계수")
        for particle in ("", " ", "은 ", "는 ", "을 ", "를 ", "이 ", "가 ")
    ),
    age_words={"칠순": (70, 70), "팔순": (80, 80), "구순": (90, 90)}
    | {"백 세": (100, 100), "백세": (100, 100)}
    | {f"{ten}십대": (10 * n, 10 * n + 9)
               for n, ten in enumerate("이삼사오육칠팔구", start=2)},
    told=TOLD,
    weight_contexts={"킬로": ("kg", ("몸무게", "체중", "무게", "감량", "쌀", "고기"))},
    index_points={" 오른": True, " 내린": True,
                  " 하락한": True, " 상승한": True, " 떨어진": True},
    scales_before=frozenset(("규모는 ", "규모가 ", "진도는 ",
                             "규모 ", "규모", "진도 ", "진도", "리히터 규모 ")),
    scores_before="스코어(?:는|가|에서)? ?",
    score_joins=" ?대 ?",
    scores_after=rf"(?:로|으로)? ?(?:[가-힣]{{1,8}} )?(?:{_WON})",
    named_ages=(
        rf"[가-힣A-Z]\((?P<age>[1-9][0-9]|10[0-9])(?:·[^()]{{1,4}})?\){_TOLD}",
    ),
    superlatives=frozenset(words("사상초유 유일무이")) | frozenset(("사상 처음", "세계 최초")),
    superlative_scopes=frozenset(
        scope + link
        for scope in words("사상 역대 세계 국내 아시아 전국 업계 관측 사상 한국 동양 인류")
        for link in (" ", "에서 ", "")
    ),
    superlative_degrees=frozenset(
        words("최대 최고 최다 최저 최악 최장 최단 최초 최연소 최고령 최대치 최고치 최저치")
    ),
    superlative_traps=frozenset(("세계 최고봉",)),
    season_turns={"올": 0, "지난": -1},
    ancient=(
        r"기원전 ?(?P<before_year>[0-9]{1,4})년",
        r"기원전 ?(?P<before_century>[0-9]{1,2})세기",
        r"서기 ?(?P<year>[0-9]{1,4})년",
    ),
    unit_notes=r"단위\s?[:은=,]?\s?(?P<note>[^\s:=,()]{1,24})",
    year_columns={"연도": "{}년", "년도": "{}년", "년": "{}년", "회계연도": "{}년"},
)  # fmt: skip
