"""Korean words around amounts: numbers, stretches of time, hedges, bounds, ranges, traps.

Number words are also the beginnings of everyday words (천천히, 조사, 만약, 세계): these stand
among
the multipliers as words that are none.
"""

from decimal import Decimal
from fractions import Fraction

from factcheck.languages._list import words
from factcheck.model.language import Bound, Join, Unit
from factcheck.model.values import Slack

SINO = {word: value for value, word in enumerate(words("일 이 삼 사 오 육 칠 팔 구"), start=1)}
_NATIVE = words("한 두 세 네 다섯 여섯 일곱 여덟 아홉")
_TENS = words("열 스물 서른 마흔 쉰 예순 일흔 여든 아흔")
NUMBERS: dict[str, int | Decimal] = {**SINO, "영": 0, "공": 0, "륙": 6, "첫": 1, "스무": 20}
NUMBERS |= {word: value for value, word in enumerate(_NATIVE, start=1)}
NUMBERS |= {"둘": 2, "셋": 3, "넷": 4, "백한": 101}
NUMBERS |= {f"{word}백한": 100 * value + 1 for word, value in SINO.items() if value > 1}
NUMBERS |= {word: value * 10 for value, word in enumerate(_TENS, start=1)}
NUMBERS |= {
    ten + word: value
    for ten in ("열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")
    for word in ("하나", "둘", "셋", "넷", *_NATIVE)
    if (
        value := NUMBERS[ten]
        + {"하나": 1, "둘": 2, "셋": 3, "넷": 4}.get(word, NUMBERS.get(word, 0))
    )
}
SINO_ORDINALS = {
    hundreds + tens + ones: 100 * hundred + 10 * ten + one
    for hundred, hundreds in enumerate(("", "백", "이백", "삼백"))
    for ten, tens in enumerate(("", "십", *(f"{sino}십" for sino in list(SINO)[1:])))
    for one, ones in enumerate(("", *SINO))
    if hundreds + tens + ones
}
"""Numbers behind 제, to which they are written on (제사십오대)."""
WEAK = frozenset((*SINO, "영", "공", "륙", "첫"))
VAGUE: dict[str, tuple[int, int]] = {
    "한두": (1, 2), "두세": (2, 3), "두어": (2, 3), "두서너": (2, 4), "서너": (3, 4),
    "너댓": (4, 5), "네댓": (4, 5), "네다섯": (4, 5), "너덧": (4, 5), "대여섯": (5, 6),
    "예닐곱": (6, 7), "일고여덟": (7, 8), "여덟아홉": (8, 9), "수": (2, 9), "몇": (2, 9),
    "세네": (3, 4), "이삼": (2, 3), "삼사": (3, 4), "사오": (4, 5), "오륙": (5, 6), "칠팔": (7, 8),
}  # fmt: skip
# words that begin like a number word
_TRAPS = words(
    """
    삼사관 사오정 오륙도
    셋방 셋집 셋톱 넷플릭스 넷마블 둘레 둘러 천천히 천안 천만에 천만다행 천국 천장 천재 천연 천둥
    천주교 천체 천식 천막 천일염 천하
    천차만별
    백인 백일장 백분율 백만장자 백화점 백신 백서 백제 백두산 백두대간
    백두혈통 백조 백지 백악관 백인종 십자
    십중팔구
    만약 만일 만큼 만에 만장일치 만년 만개 만점 만석 만두 만기 만찬 만남 만족 만화 만물 만세 만연
    만인
    만큼의
    만원버스 만행 만만 만드 만든 만들 만나 만난 만날 만은 만을 만의 만도 만으로
    억지 억제 억울 억류 억압 억눌 억대연봉 조사 조건 조각 조치 조항 조합 조직 조별 조종 조정 조선
    조기 조만간
    조금 조차 조명 조성 조율 조세 조례 조회 조용 조심 조카 조업 조짐 조달 조속 조언 조립 조작
    조사원
    한국 한편 한번 한때 한글 한강 한반도 한시적 한시도 한시름 한시바삐 한도 한인 한참 한층 한껏
    한동안 한밤 한낮 한여름
    한겨울 한류
    한미 한일 한중 한자 한계 한우 한화 한전 한테 한의 한데 한목소리 한마음 한마디 한순간 한몫
    한꺼번
    두산 두부 두바이 두통 두루 두고 두드 두려 두려움 두각 두번째로는 두더지 두레
    세대 세계 세금 세종 세부 세월 세트 세차 세원 세상 세력 세제 세무 세수 세정 세미나 세속 세포
    세련 세탁
    세워 세운 세우 세울 세명대 세인트 세균 세션 세분화 세분 세일 세입 세주 세관
    네이버 네트 네덜란드 네팔 네가 네모 네온 네거 열차 열기 열린 열대 열도 열정 열병 열매 열사
    열풍
    열리 열려
    열렸 열릴 열린다 열었 열심 열애 열세에 열세를 열세로 열세인 열세였 열세다 열세가
    열악 열람 열쇠 열망 열광
    이번엔 이번에 이번이 이번은 이번도 이번만 이번까지 이번부터 이번의 이번주 이번달 이번호
    이날 이후 이전 이상 이하 이내 이미 이어 이런 이것 이유 이용 이천시 이조 이만큼
    수주 수분 수초 수명 수장 수도 수석 수상 수원 수대 수시 수위 수표 수점 수편 수등 수동 수면
    수회 수행
    수리 수호 수식 수단 수건 수선 수성 수세 수인 수통 수개표 수치 수출 수입 수사 수술 수능 수요
    수익 수준
    수영 수업 수여 수비 수락 수문 수색 수용 수정 수집 수천만에 수채 수권 수매 수화 수판 수정 수알
    수발 수기
    수부 수팀 수역 수방 수평 수척 수병 수잔
    몇몇 서른즈음
    여름 여성 여자 여대생 여권 여당 여야 여행 여부 여전 여론 여건 여객 여유 여러 여의도 여수
    여배우
    여사
    육군 육아 육상 육성 육류 사람 사건 사고 사업 사실 사회 사이 사용 사상 사장 사망 구역 구조 구매
    구성 구간
    구체 구글 구단 오전 오후 오늘 오른 오히려 오래 오랜 오픈 오류 오염 오는 삼성 삼국 삼일절 삼각
    팔레
    일본 일부 일반 일정 일자리 일요일 일단 일제 일시 일상 일대 일행 일간지 일주일 일일이 일찍 일괄
    일관 일체
    """
)
# Korean writes "한 가지" and the like where no number is meant
_ARTICLES = words(
    "가지 번 곳 사람 편 점 마디 차례 줄 몸 쪽 해 때 개인 나라 장 판 방 건 채 층 발 통 동 표 조각"
)
_ASKED = words("명 개 가지 번 차례 건 사람 곳 군데 대 장 권 마리 살 점 시 호 표 편 회 위")
NONE_NUMBERS: dict[str, int | None] = dict.fromkeys(_TRAPS)
# an angel stands alone or before a particle; 천사백 is 1400
NONE_NUMBERS |= dict.fromkeys(
    f"천사{tail}" for tail in ("가", "를", "는", "의", "와", "도", "로", "들", "같", "표", " ", ".")
)
NONE_NUMBERS |= dict.fromkeys(
    f"한{gap}{word}" for word in _ARTICLES for gap in ("", " ") if f"한{gap}{word}" != "한 번째"
)
NONE_NUMBERS |= dict.fromkeys(f"몇{gap}{word}" for word in _ASKED for gap in ("", " "))
MULTIPLIERS: dict[str, int | None] = {"십": 10, "백": 100, "천": 1000, **NONE_NUMBERS}
THOUSANDS = {"만": 10**4}
MAGNITUDES: dict[str, int | None] = {"억": 10**8, "조": 10**12, "경": 10**16, "조지아": None}
MAGNITUDES |= dict.fromkeys(
    words("경기 경우 경제 경찰 경기도 경주 경북 경남 경쟁 경선 경영 경력 경험")
)

_HALF, _NONE, _ONE = Decimal("0.5"), Decimal(0), Decimal(1)
_YEAR, _MONTH, _DAY = Unit("year"), Unit("month"), Unit("day")
_HOUR, _MINUTE, _SECOND = Unit("hour"), Unit("minute"), Unit("second")
# a number of 주 past a year's is shares
_WEEK = Unit("week", most=Decimal(52))
_TIMES = {
    "년": _YEAR, "해": _YEAR, "개년": _YEAR, "개월": _MONTH, "달": _MONTH, "주": _WEEK,
    "주일": Unit("week"), "일": _DAY, "영업일": _DAY, "근무일": _DAY,
    "시간": _HOUR, "분": _MINUTE, "초": _SECOND, "밀리초": Unit("second", Decimal("0.001")),
    "개 분기": Unit("month", Decimal(3)), "개분기": Unit("month", Decimal(3)),
    "세기": Unit("year", Decimal(100)), "분기": Unit("month", Decimal(3)), "주년": _YEAR,
}  # fmt: skip
DURATIONS: dict[str, Unit | None] = dict(_TIMES)
for _word, _unit in _TIMES.items():
    DURATIONS[_word + "간"] = _unit
    _more = Unit(_unit.code, _unit.factor, (_HALF, _HALF))
    DURATIONS |= {_word + " 반": _more, _word + "반": _more}
    DURATIONS |= dict.fromkeys(f"{_word} 반{tail}" for tail in words("도체 대 복 등 응 발 려 면"))
    DURATIONS[_word + "여"] = Unit(_unit.code, _unit.factor, (_NONE, _ONE))
del DURATIONS["분기간"], DURATIONS["분기"], DURATIONS["해간"], DURATIONS["초반"]
DURATIONS["초 반"] = None
DURATIONS["박"] = Unit("night", bound=True)
DURATIONS |= dict.fromkeys(
    words(
        """
        주인공 주인 주장 주제 주말 주도 주체 주자 주연 주역 주먹 주방 주차장 주소 주변 주류
        년대 년도 년차 년째 년생 년형 년산 일째 일차 주째 주차 개월째 개월차 시간째 시간대 분기
        분의 분량 분할
        분야 분석 분양 분류 분노 분쟁 분리 분포 분위 분과 초반 초기 초등 초과 초안 초대 초점 주식
        주택 주민
        주요 주기 달러 달성 해외 해당 해양 일본 일부 일반 일정 일요일 일자 일자리 일대 일행 일간지
        세기말
        """
    )
)
TIMES: dict[str, Unit | None] = {"배": Unit(""), "곱절": Unit(""), "배수": None, "배럴": None}
TIMES |= {f"배{gap}반": Unit("", more=(_HALF, _HALF)) for gap in ("", " ")}
TIMES |= dict.fromkeys(
    words("배반하 배반을 배반의 배반당 배우 배달 배출 배치 배당 배터리 배경 배분 배송 배심")
)

# The same shares as in Japanese, so that a value hedged in one meets the other.
_ABOUT = Slack(Fraction(1, 20), Fraction(1, 20))
_ROUGH = Slack(Fraction(1, 10), Fraction(1, 10))
_MORE = Slack(Fraction(0), Fraction(1, 10))
_LESS = Slack(Fraction(1, 10), Fraction(0))
HEDGES_BEFORE: dict[str, Slack | None] = {
    "약": _ABOUT, "대략": _ABOUT, "거의": _LESS, "얼추": _ROUGH, "어림잡아": _ROUGH,
    "줄잡아": _ROUGH, "추산": _ROUGH, "추정": _ROUGH,
}  # fmt: skip
HEDGES_BEFORE |= dict.fromkeys(
    words("계약 조약 예약 제약 공약 절약 협약 요약 청약 해약 신약 농약 의약 마약 서약")
)
HEDGES_AFTER: dict[str, Slack | None] = {
    "가량": _ROUGH, "정도": _ROUGH, "쯤": _ROUGH, "안팎": _ROUGH, "내외": _ROUGH,
    "에 가까운": _LESS, "에 가깝": _LESS, "에 육박": _LESS, "육박하는": _LESS,
    "에 육박하는": _LESS,
    "남짓": _MORE, "여": _MORE, "대": _MORE, "선": _ROUGH, "가까이": _LESS, "가까운": _LESS,
    "정도전": None, "내외국인": None,
}  # fmt: skip
HEDGES_AFTER |= dict.fromkeys(
    words("대의 대가 대로 대는 대에서는 선거 선수 선을 선에 선의 선도 선이 여전 여가 여 대당 대를")
)
HEDGES_AFTER |= dict.fromkeys(("대의", "대가", "대로", "대는", "대를"), _MORE)
HEDGES_AFTER = {
    word: slack
    for word, slack in HEDGES_AFTER.items()
    if word[1:] not in tuple("의가로는를을에도이")
}
HEDGES_AFTER |= {"선": _ROUGH, "여": _MORE, "정도": _ROUGH}
BOUNDS_BEFORE: dict[str, Bound | None] = {
    "최소": "least", "최소한": "least", "적어도": "least", "많게는": "most",
    "적게는": "least", "최대": "most", "최장": "most", "많아야": "most",
    "기껏해야": "most", "최단": "least", "하한": "least", "상한": "most", "≥": "least",
    "≤": "most", ">": "least", "<": "most",
}  # fmt: skip
BOUNDS_AFTER: dict[str, Bound | None] = {
    "이상": "least", "초과": "least", "이하": "most", "미만": "most", "이내": "most",
    "내": "most", "한도": "most", "안쪽": "most", "내로": "most",
    "내에서": "most", "까지": "most", "안에": "most", "안으로": "most", "내에": "most",
}  # fmt: skip
_OVER = words(
    """
    넘어섰 넘어선 넘어서 돌파했 돌파한 돌파하 넘는 넘은 넘어 넘게 넘긴 넘겼 넘겨 넘었 웃도는 웃돈
    웃돌
    상회 돌파
    """
)
_UNDER = (
    "밑도는", "밑돈", "밑돌", "하회", "못 미치는", "못 미친", "못 미쳤", "안 되는", "안 되어",
    "안 돼서", "안 되게", "채 안 되는", "안 돼", "안 된", "안 됐", "채 안 돼", "채 안 된",
    "안 걸려", "안 걸린", "되지 않", "채 되지 않", "안 됐어요", "안 됐습니다", "안 됩니다",
    "안 돼요", "채 안 되", "채 못 되", "미치지 못", "못 미친다",
)  # fmt: skip
_BELOW = words("아래 아래로 아래에서 밑으로 밑에서")
for _particle in ("", "에도 ", "을 ", "를 ", "이 ", "가 ", "도 ", "에 ", "을", " "):
    BOUNDS_AFTER |= {_particle + word: "least" for word in _OVER}
    BOUNDS_AFTER |= {_particle + word: "most" for word in _UNDER}
BOUNDS_AFTER |= dict.fromkeys(_BELOW, "most")
del BOUNDS_AFTER["내"]
BOUNDS_AFTER = {word.strip(): bound for word, bound in BOUNDS_AFTER.items()}
BOUNDS_AFTER |= dict.fromkeys(words("이상기후 이상현상 이상하 이상한"))
JOINS: dict[str, Join] = {
    "~": "span", "∼": "span", "-": "span", "–": "span", "—": "span", "내지": "span",
    "에서": "change", "·": "next", ",": "next", "또는": "next", "혹은": "next",
    "이나": "next", "나": "next", "과": "between", "와": "between",
}  # fmt: skip
TRAPS = frozenset(
    words(
        """
        3·1절 3·1운동 4·19 5·16 5·18 6·25 12·3 12·12 8·15 4·3 10·26 9·11 6·10 5·18민주화운동
        2차전지 2차 전지
        4차산업혁명 제2차 세계대전 제1차 세계대전 1차 세계대전 2차 세계대전 제2차세계대전 1인자
        2인자 4대강 5대양
        4대보험 3자 3국 1호선 2호선 3호선 4호선 5호선 6호선 7호선 8호선 9호선 1세대 2세대 3세대
        4세대 5세대
        십분발휘 119 112 4대문 1인칭 2인칭 3인칭
        """
    )
) | frozenset(
    (
        "4차 산업혁명",
        "제4차 산업혁명",
        "3차 산업혁명",
        "2차 산업혁명",
        "십분 발휘",
        "십분 활용",
        "십분 이해",
        "십분 살",
        "십분 고려",
        "2차 전지",
        "제2차 세계대전",
        "제1차 세계대전",
        "1차 세계대전",
        "2차 세계대전",
    )
)
TRAPS -= frozenset(words("119 112 3자 3국 제2차 제1차 1차 2차 세계대전 전지"))
TRAPS |= frozenset(
    f"{law} 제{n}"
    for law in words("법률 대통령령 총리령 부령 훈령 고시 예규 조례 공고 규칙")
    for n in range(1, 10)
)
TRAPS |= frozenset(
    f"{law}{gap}{n}조" for law in ("법", "헌법") for gap in (" ", "") for n in range(1, 100)
)
TRAPS |= {"첫차", "첫 차", "이만 줄", "둘째가라", "둘째 가라", "첫째가는"}
TRAPS |= frozenset(
    words("오차 구차 이차 일차 육차 사위 오위 삼위일체 이등병 일등병 삼등분 이등분 사등분")
)
TRAPS |= frozenset(words("6·3 4·10 3·9 4·15 6·1 4·7 1·4후퇴 6·29 6·15 10·4 7·4 4·27"))
LABELS = frozenset(
    words(
        """
        아이폰 갤럭시 아이패드 윈도 윈도우 윈도우즈 안드로이드 아이오닉 플레이스테이션 맥북 라마
        챗gpt 제미나이
        클로드 요한 바오로 베네딕토 비오 루이 엘리자베스 찰스 헨리 나폴레옹 빌헬름 프리드리히 람세스
        표트르 니콜라이 필리프 메흐메트
        """
    )
)
