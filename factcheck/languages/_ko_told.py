"""Korean figures that only what stands around a number tells: ages, ranks, indexes, homes."""

from factcheck.languages._strokes import STROKES
from factcheck.model.words import FigureKind

_INFANTS = "아기|아이|영아|유아|딸|아들|신생아|강아지|고양이|새끼|송아지|손자|손녀|쌍둥이|갓난아"
_DIGITS = r"(?<![0-9.,])(?P<figure>(?P<number>[0-9]{1,2})"
TOLD: dict[FigureKind, tuple[str, ...]] = {
    "age": (
        (
            r"(?<![가-힣])(?P<number>열(?:여섯|일곱|여덟|아홉)|"
            r"(?:스물|서른|마흔|쉰|예순|일흔|여든|아흔)"
            r"(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)?)"
            r"(?=에 |의 나이| 나이| 넘은|이 되|이었|이던|이다|이시)"
        ),
        (
            r"(?<![0-9.,])(?P<figure>(?:만 ?)?(?P<number>[0-9]{1,3})(?:세|살)(?:부터|에서|~|∼|-)"
            r" ?(?:만 ?)?(?P<until>[0-9]{1,3})(?:세|살))"
        ),
        r"(?P<figure>생후 (?P<number>[0-9]{1,3}) ?(?P<unit>개월|주|일|년))",
        rf"{_DIGITS} ?(?P<unit>개월|주|일|년) ?된)(?= (?:[가-힣]{{1,4}} )?(?:{_INFANTS}))",
        rf"{_DIGITS} ?(?P<unit>개월)(?:짜리|배기))(?= (?:{_INFANTS}))",
    ),
    "ratio": (
        r"\A\s*(?P<figure>(?P<part>[1-9])/(?P<whole>[2-9]|10|100))\s*\Z",
        *STROKES["ko"],
        (
            r"(?<![0-9,.])(?P<figure>(?P<number>[0-9]{1,3})(?:과|와) (?P<whole>[0-9]{1,3})분의 "
            r"?(?P<part>[0-9]{1,3}))"
        ),
    ),
    "measure": (
        (
            r"(?<![가-힣])(?<!학년 )(?<!우리 )(?<!같은 )"
            r"(?P<figure>(?P<half>반) ?(?P<unit>큰술|작은술|컵|리터|숟갈|스푼|미터|"
            r"킬로미터|킬로그램|킬로|톤|마일|평))(?![가-힣]{2})"
        ),
        r"(?P<figure>(?P<unit>화씨) ?(?P<number>-?[0-9]{1,4}(?:\.[0-9])?) ?도)",
        r"\A\s*(?P<figure>(?P<number>-?[0-9]{1,2}(?:\.[0-9])?) ?(?P<unit>도))\s*\Z",
    ),
    "count": (  # 주택 250만 호, but 3호 is the third
        (
            r"(?P<figure>(?P<vague>[0-9][0-9,.]*(?:만|천)(?: ?[0-9,]{1,5})?) ?(?P<unit>호))"
            r"(?![가-힣]{2}|[선점기텔남수주실])"
        ),
    ),
    "duration": (
        r"(?:징역|금고|실형) (?P<figure>(?P<number>[0-9]{1,2})(?P<unit>년))(?=형)",
        (
            r"(?<![0-9.,])(?P<figure>(?P<number>[0-9]{1,2})(?P<unit>년)"
            r"(?P<most>도 (?:채 )?안 ?[돼되된됐]))"
        ),
    ),
    "number": (
        (
            r"(?P<number>[1-9][0-9]{0,2}(?:,[0-9]{3})*\.[0-9]{1,2}|[1-9][0-9]{3}\.[0-9]{1,2})"
            r"(?=(?:에|으?로) (?:거래를 |장을 )?(?:마감|마쳤|마친|출발|시작|개장|거래를))"
        ),
    ),
    "rank": (
        r"\A\s*(?P<figure>제 ?(?P<number>[1-9][0-9]{0,3}))\s*\Z",
        (
            r"(?<![가-힣])(?P<figure>제(?P<number>{ordinal}) ?(?:회|대|차|기|권|세대|공화국))"
            r"(?![가-힣]{2}| 세계)"
        ),
    ),
}
