"""Korean. Decided: 한 before a general counter (한 가지) and 몇 (몇 명) are quiet.

Sino-Korean digits that stand alone (이, 사, 오) are everyday words and count only within a
number.
"""

from fractions import Fraction

from factcheck.languages import _ko_units as units
from factcheck.languages import _ko_words as ko
from factcheck.languages._ko_dates import DATES
from factcheck.languages._ko_laws import LAWS
from factcheck.languages._ko_money import LARGE
from factcheck.languages._ko_phrases import PHRASES
from factcheck.languages._list import words
from factcheck.model.language import AmountWords, Language, NumberWords, Unit

KOREAN = Language(
    code="ko",
    spaced=True,
    numbers=NumberWords(
        words=ko.NUMBERS,
        multipliers=ko.MULTIPLIERS,
        thousands=ko.THOUSANDS,
        magnitudes=ko.MAGNITUDES,
        vague=ko.VAGUE,
        more=frozenset({"여"}),
        points=("점", "점 ", " 점 "),
        fillers=(" ",),
        resumes=(" ",),
        weak=ko.WEAK,
        short_magnitudes={"k": 1000, "m": 10**6, "b": 10**9, "bn": 10**9},
        apart=True,
        signs={
            "-": -1, "+": 1, "▲": -1, "△": -1, "마이너스 ": -1, "마이너스": -1, "플러스 ": 1,
            "플러스마이너스 ": 0, "플러스·마이너스 ": 0, "플러스마이너스": 0, "영하 ": -1,
            "영하": -1, "영하 섭씨 ": -1, "섭씨 영하 ": -1,
        },
    ),
    amounts=AmountWords(
        currencies_before=units.CURRENCY_SIGNS,
        currencies_after=units.CURRENCIES,
        large_currencies=LARGE,
        cased_currencies=units.CASED,
        coins=units.COINS,
        currency_tails=units.CURRENCY_TAILS,
        percents=units.PERCENTS,
        percent_tails=units.PERCENT_TAILS,
        changes={"↑": 1, "↓": -1},
        counters=units.COUNTERS,
        endings=units.ENDINGS,
        year_nouns=frozenset({"시즌"}),
        durations=ko.DURATIONS,
        halves=(" 반",),
        sum_links=("", " "),
        ages={
            "세": Unit("year"), "살": Unit("year"), "세기": None, "세대": None, "세트": None,
            "세션": None, "세제곱": None, **units.AGES,
        },
        age_decades={
            "대": (0, 9), "대 초": (0, 4), "대 말": (7, 9), "대초반": (0, 4), "대중반": (4, 6),
            "대후반": (5, 9), "대 초반": (0, 4), "대 중반": (4, 6), "대 후반": (5, 9),
            "대 그룹": None, "대 기업": None, "대 대기업": None, "대 재벌": None, "대 1": None,
            "대 뉴스": None, "대 과제": None, "대 건설사": None, "대 은행": None, "대 도시": None,
        },
        measures=units.MEASURES,
        measure_contexts=units.MEASURE_CONTEXTS,
        measure_senses=units.MEASURE_SENSES,
        times=ko.TIMES,
        sides=frozenset({"대"}),
        shares=(
            "{whole}분의 {part}", "{whole}분의{part}",
            *(
                f"{{whole}}{gap}{noun}{join}{{part}}{gap}{noun}"
                for noun in ("명", "곳", "개", "가구", "건", "대", "팀", "채", "마리", "표", "경기")
                for gap in ("", " ")
                for join in (" 중 ", "중 ", " 가운데 ", " 중에 ")
            ),
            "{part}대{whole}",
            "{part} 대 {whole}", "{part}대 {whole}",
        ),
        ordinals=ko.SINO_ORDINALS,
        ranks_before={"제": "rank", "제 ": "rank"}
        | dict.fromkeys(  # words that end so
            f"{word} "
            for word in words(
                "이제 문제 어제 그제 언제 실제 경제 규제 전제 주제 과제 숙제 축제 형제 통제 "
                "면제 공제 배제 "
                "삭제 해제 억제 강제 의제 소제 명제 절제 정제 자제 이문제 현제 황제 무제 부제 "
                "시제 택배제"
            )
        ),
        ranks_after={
            word: word
            for word in (
                "번째", " 번째", "위", "등", "째", "회째", "년째", "년차", "년 차", "일째",
                "개월째",
                "주째", "번째로", "차", "호점", "번 타자", "순위", " 순위", "번 시드", "번시드",
            )
        } | dict.fromkeys(
            words(
                "위원 위원회 위치 위험 위기 위안 위반 위성 위해 위한 등급 등록 등장 등판 등교 "
                "등산 차례 차량 차원 차이 차선 차로 차장 차관 차전지 위상 위협 위대 위임 위스키"
            )
        ),
        ranks_around={word: word for word in words("회 대 기 세대 탄 편 호 공화국 야당 당")},
        hedges_before=ko.HEDGES_BEFORE,
        hedges_after=ko.HEDGES_AFTER,
        bounds_before=ko.BOUNDS_BEFORE,
        bounds_after=ko.BOUNDS_AFTER,
        bounds_closed={
            "까지": (
                r" ?(?:가능|허용|참여|참가|지원|신청|받|할 수|탑승|제한|입장|무료|보장|만 )"
            ),
        },
        grades={"대": (Fraction(0), Fraction(1))},
        joins=ko.JOINS,
        change_after={"로": True, "으로": True},
        per=frozenset({"당", "=", "에"}),
        traps=ko.TRAPS,
        labels=ko.LABELS,
    ),
    dates=DATES,
    phrases=PHRASES,
    laws=LAWS,
)  # fmt: skip
