"""Korean unit words: currencies, counters, measures, percentages, and what may follow them."""

from decimal import Decimal

from factcheck.languages import _currencies as shared
from factcheck.languages import _ko_cldr_data as cldr
from factcheck.languages._ko_money import FURTHER
from factcheck.languages._list import words
from factcheck.languages._signs import tabled
from factcheck.model.language import Unit

COUNTERS: dict[str, str | None] = {
    word: word
    for word in words(
        """
        그룹 명 인 사람 개 개국 개사 개소 개교 개월령 곳 군데 가지 건 대 채 동 가구 세대 마리
        그루 송이
        벌 켤레
        장 권 편 통 척 량 석 표 의석 종 종류 품목 회 번 차례 표차 점 골 승 패 무 연승 연패 경기
        안타 홈런
        세트 층 칸 호실 필지 주 좌 계좌 페이지 쪽 줄 글자 단어 문항 문제 과목 학점 팀 조 부 부대
        개사단 사단
        기업 업체 회사 매장 점포 지점 학교 대학 병원 도시 나라 국가 지역 시군 시도 마을 정거장 역
        노선 편대
        인분 그릇 끼 잔 병 상자 박스 봉지 포대 자루 다발 알 톨 모 판 접 쌍 켤레 조각 토막 방울 발 문
        정 기 척
        포인트
        단계 등급 분위 시즌 라운드 세션 강좌 강의 작품 곡 앨범 에피소드 부작
        화 회차 매 부문 분야 항목
        조항 사례 타수 타석 루타 투구 실책 병살타 희생타 도루
        보 걸음 가정 농가 상점 유권자 시민 주민 학생 환자 관객 이용자 가입자 구독자 회원 직원 노동자
        근로자
        군인 병사
        방 객실 병상 침상 목숨 차선 차로 코어 픽셀 화소 토큰 매개변수 파라미터 조회 다운로드
        팔로워 뷰 선거구
        관왕 이닝 실점 득점 타점 도움 어시스트 피안타 볼넷 탈삼진 삼진 자책 자책점 리바운드
        자녀 남매 형제 자매 읍면동 개사업장 사업장 공장 발전소 기지 표본 문장
        대학교 초등학교 중학교 고등학교
        """
    )
}
# exits, roads, and flats in a block
COUNTERS |= dict.fromkeys(
    f"번 {thing}" for thing in words("출구 국도 버스 게이트 창구 홈 트랙 타자 선수")
)
COUNTERS |= dict.fromkeys(f"동 {n}" for n in "123456789")
COUNTERS |= dict.fromkeys(
    words(
        "보다 보단 보통 보험 보도 보고 보호 보유 보상 보급 "
        "주인공 주인 주장 주제 주말 주연 주역 주자 주체 인치 인자 장관 장비 점심 조차 대비 대상 "
        "기준 건물 건축 편성 통신 통계 부산"
    )
)

# what may be written onto a unit; the longer ones keep 이상 from being 이 and a new word
ENDINGS = frozenset(
    words(
        """
        은 는 이 가 을 를 의 에 로 와 과 도 만 까지 부터 보다 씩 당 쯤 가량 정도 남짓 안팎 미만
        초과 나 인 여
        간 동안 전 후 뒤 째 마다 처럼 뿐 중 내 외 급 짜리 어치 권 들 등 및 밖 밑 위 치 꼴 으
        였 입 다
        라 대 선
        차 규모 상당 연 든 꺼 넘 된 된다 되 하 한테 께 조차 마저 밖에 예 분 남녀 가운데 사이 이다
        식 반 랑 하고 예요 요 네 죠 지 니까 냐 군요 래 거든 라도 든지
        """
    )
)

_CURRENCIES: dict[str, str] = {
    "원": "KRW", "한국 원": "KRW", "달러": "USD", "미국 달러": "USD", "미국달러": "USD",
    "미달러": "USD", "미 달러": "USD",
    "불": "USD", "홍콩달러": "HKD", "홍콩 달러": "HKD", "호주달러": "AUD", "호주 달러": "AUD",
    "캐나다달러": "CAD", "캐나다 달러": "CAD", "싱가포르달러": "SGD", "싱가포르 달러": "SGD",
    "대만달러": "TWD", "대만 달러": "TWD", "뉴질랜드달러": "NZD", "유로": "EUR", "유로화": "EUR",
    "엔": "JPY", "엔화": "JPY", "일본 엔": "JPY", "위안": "CNY", "위안화": "CNY",
    "중국 위안": "CNY", "파운드": "GBP", "영국 파운드": "GBP", "루블": "RUB", "루피": "INR",
    "인도 루피": "INR", "바트": "THB", "동": "VND", "베트남 동": "VND", "루피아": "IDR",
    "페소": "PHP", "멕시코 페소": "MXN", "아르헨티나 페소": "ARS", "칠레 페소": "CLP",
    "링깃": "MYR", "프랑": "CHF", "스위스프랑": "CHF", "스위스 프랑": "CHF", "리라": "TRY",
    "튀르키예 리라": "TRY", "헤알": "BRL", "레알": "BRL", "크로나": "SEK", "크로네": "NOK",
    "즈워티": "PLN", "포린트": "HUF", "리얄": "SAR", "디르함": "AED", "랜드": "ZAR",
    "셰켈": "ILS", "원화": "KRW", "달러화": "USD", "뉴질랜드 달러": "NZD",
    **dict.fromkeys(("타이완달러", "타이완 달러", "신대만달러", "신 대만 달러"), "TWD"),
    **dict.fromkeys(("미국불", "호주 불"), "USD"), "코루나": "CZK", "체코 코루나": "CZK",
    "스웨덴 크로나": "SEK", "노르웨이 크로네": "NOK", "덴마크 크로네": "DKK", "베트남동": "VND",
    "인도루피": "INR", "필리핀 페소": "PHP", "태국 바트": "THB", "폴란드 즈워티": "PLN",
    "헝가리 포린트": "HUF", "레우": "RON", "흐리우냐": "UAH", "흐리브냐": "UAH",
    "러시아 루블": "RUB", "인도네시아 루피아": "IDR", "브라질 헤알": "BRL", "나이라": "NGN",
    "마르크": "DEM", "비트코인": "XBT",
}  # fmt: skip
_NAMED = {word: code for word, code in cldr.CURRENCIES.items() if word[0] > "\u2e80"}
CURRENCIES: dict[str, str | None] = {**_NAMED, **FURTHER, **_CURRENCIES}
CURRENCIES |= {code: code for code in (*shared.CODES, *shared.OTHER_CODES)}
CURRENCIES |= {sign: code for sign, code in shared.SIGNS.items() if len(sign) == 1} | {
    "$": "USD",
    "원정": "KRW",
    "원 정": "KRW",
}
CURRENCIES |= dict.fromkeys(
    words("원칙 원인 원자 원내 원전 원유 유로존 유로파 엔진 랜드마크 원형 원탁")
)
CURRENCY_SIGNS: dict[str, str] = (
    {word: code for word, code in cldr.CURRENCIES.items() if word[0] < "\u2e80"}
    | shared.BEFORE
    | {"$": "USD", "¥": "JPY", "RMB": "CNY", "미화": "USD", "한화": "KRW"}
)
CASED = shared.CASED
COINS = {
    "펜스": Unit("GBP", Decimal("0.01")),
    "센트": Unit("USD", Decimal("0.01")),
    "전": Unit("KRW", Decimal("0.01"), bound=True),
}
CURRENCY_TAILS = frozenset(words("달러 원"))

AGES: dict[str, Unit | None] = {
    "개월령": Unit("month"),
    "주령": Unit("week"),
    "일령": Unit("day"),
}
_DROPPED = {"t", "in", "ac", "mi", "ft", "oz", "cal", "파운드", "byte", "g", "m", "L", "W"}
_MEASURES: dict[str, str] = {
    "m2": "m2", "m²": "m2", "m3": "m3", "m³": "m3", "km2": "km2", "km²": "km2", "킬로": "km",
    "km": "km", "㎞": "km", "m": "m", "㎝": "cm", "센티": "cm", "㎜": "mm",
    "밀리": "mm", "나노미터": "nm", "나노": "nm", "nm": "nm", "㎚": "nm", "마이크로미터": "um",
    "㎛": "um", "μm": "um", "광년": "[ly]", "야드": "[yd_i]", "㎡": "m2", "평방미터": "m2",
    "㎢": "km2", "평방킬로미터": "km2", "㏊": "har", "㎥": "m3", "입방미터": "m3", "㎏": "kg",
    "킬로그램": "kg", "g": "g", "㎎": "mg", "㎍": "ug", "마이크로그램": "ug", "톤": "t", "t": "t",
    "캐럿": "[car_m]", "L": "L", "ℓ": "L", "㎖": "mL", "ml": "mL",
    "배럴": "[bbl_us]", "갤런": "[gal_us]", "℃": "Cel", "도씨": "Cel", "W": "W", "㎾": "kW",
    "㎿": "MW", "메가와트시": "MW.h", "기가와트시": "GW.h", "MWh": "MW.h", "GWh": "GW.h",
    "TWh": "TW.h", "㎾h": "kW.h", "㎿h": "MW.h", "볼트": "V", "V": "V", "암페어": "A",
    "마력": "[HP]", "헥토파스칼": "hPa", "hPa": "hPa", "㍱": "hPa", "기압": "atm",
    "시버트": "Sv", "밀리시버트": "mSv", "베크렐": "Bq", "데시벨": "dB", "dB": "dB", "㏈": "dB",
    "㎐": "Hz", "㎑": "kHz", "㎒": "MHz", "㎓": "GHz", "kHz": "kHz", "KB": "kBy", "기가": "GBy",
    "PB": "PBy", "페타바이트": "PBy", "Mbps": "Mbit/s", "Gbps": "Gbit/s",
    "메가비트": "Mbit", "기가비트": "Gbit",
    "MB/s": "MBy/s", "GB/s": "GBy/s", "노트": "[kn_i]",
    "화씨": "[degF]", "ppm": "[ppm]", "km/h": "km/h", "㎞/h": "km/h", "m/s": "m/s", "㎧": "m/s",
    "Wh": "W.h",
    "mAh": "mA.h", "㎍/㎥": "ug/m3", "cc": "mL", "㏄": "mL", "lb": "[lb_av]", "lbs": "[lb_av]",
    "평방킬로": "km2", "입방센티미터": "cm3", "제곱센티미터": "cm2", "㎠": "cm2",
    "메가": "MBy", "테라": "TBy",
    "큰술": "[tbs_m]", "테이블스푼": "[tbs_m]", "작은술": "[tsp_m]", "티스푼": "[tsp_m]",
    "컵": "[cup_m]", "평": "평", "근": "근", "데시리터": "dL", "㎗": "dL", "킬로리터": "kL",
    "킬로칼로리": "kcal", "㎉": "kcal",
}  # fmt: skip
MEASURES: dict[str, Unit | None] = {
    word: Unit(code)
    for word, code in {**cldr.MEASURES, **_MEASURES}.items()
    if word not in _DROPPED - _MEASURES.keys()
}
MEASURES |= tabled(
    """
    켈빈=K
    부셸=[bu_us] 트로이온스=[oz_tr] 제곱피트,평방피트=[sft_i] 제곱마일,평방마일=[smi_us]
    루멘=lm 럭스=lx
    세제곱피트,입방피트=[cft_i] 세제곱킬로미터=km3 니트=cd/m2 칸델라=cd 테라와트시=TW.h 테라와트=TW
    뉴턴미터=N.m 밀리바=mbar kV=kV GHz=GHz MHz=MHz
    """,
    "밀리=m 마이크로=u 나노=n 킬로=k 메가=M 기가=G 테라=T",
    "파스칼=Pa 볼트=V 시버트=Sv 베크렐=Bq 줄=J 톤=t 암페어=A 그레이=Gy 리터=L 그램=g"
    " 와트=W 헤르츠=Hz",
)
MEASURES |= dict.fromkeys(words("톤즈 노트북 기가지니 나노기술 미터기"))
_SPEED, _WIND = ("시속",), ("초속", "풍속")
# 180도로 예열한 오븐
MEASURE_SENSES = {
    "도": (
        (
            Unit("Cel"),
            "(?!)",
            "(?:로|에서|의|짜리)? ?(?:예열|오븐|굽|구워|구운|구울|끓|데우|튀기|물)",
        ),
    )
}
MEASURE_CONTEXTS: dict[str, tuple[Unit, tuple[str, ...]]] = {
    "도": (
        Unit("Cel"),
        words(
            "오븐 예열 기온 체온 수온 실온 온도 섭씨 영하 영상 최고 최저 낮 - 오늘 내일 어제 바깥 "
            "밖 실내 체감 열이 열은"
        ),
    ),
    **{word: (Unit("km/h"), _SPEED) for word in ("km", "㎞", "킬로미터", "킬로")},
    **{word: (Unit("m/s"), _WIND) for word in ("m", "미터")},
    "마일": (Unit("[mi_i]/h"), _SPEED),
    "파운드": (Unit("[lb_av]"), words("체중 몸무게 무게 중량")),
}  # fmt: skip

_PERCENT, _POINT, _BASIS = Unit("%"), Unit("point"), Unit("point", Decimal("0.01"))
PERCENTS: dict[str, Unit | None] = {
    "%": _PERCENT, "퍼센트": _PERCENT, "프로": _PERCENT, "할": Unit("%", Decimal(10)),
    "퍼센트포인트": _POINT, "퍼센트 포인트": _POINT, "%포인트": _POINT, "% 포인트": _POINT,
    "%p": _POINT, "%P": _POINT, "포인트": _POINT, "pt": _POINT, "bp": _BASIS, "bps": _BASIS,
    "베이시스포인트": _BASIS, "베이시스 포인트": _BASIS, "할인": None, "프로그램": None,
    "프로야구": None, "프로젝트": None, "프로축구": None, "할머니": None, "할아버지": None,
    "프로농구": None, "프로세서": None, "‰": Unit("%", Decimal("0.1")),
}  # fmt: skip
PERCENT_TAILS: dict[str, Unit] = {"푼": _PERCENT, "리": Unit("%", Decimal("0.1"))}
