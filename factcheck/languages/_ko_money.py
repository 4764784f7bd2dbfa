"""Korean names of the world's currencies beyond those of CLDR, to ISO 4217.

A bare 마나트 is that of Azerbaijan, 콜론 that of Costa Rica; 디나르, 실링, 리알 and 콰차 are
several countries', 솜 and 숨 other words: they count behind a country only.
"""

from factcheck.languages import _currencies as shared
from factcheck.languages._list import words

_TABLE = """
디나르 = KWD:쿠웨이트 IQD:이라크 JOD:요르단 RSD:세르비아 TND:튀니지 DZD:알제리 BHD:바레인
디나르 = LYD:리비아 MKD:마케도니아
실링 = KES:케냐 TZS:탄자니아 UGX:우간다 SOS:소말리아 ATS:오스트리아
세디 = GHS:,가나
텡게 = KZT:,카자흐스탄
솔 = PEN:,페루
프랑 = XOF:CFA,세파,서아프리카_CFA XAF:중앙아프리카_CFA RWF:르완다 CDF:콩고 BIF:부룬디 GNF:기니
프랑 = FRF:프랑스 BEF:벨기에 DJF:지부티 LUF:룩셈부르크
리엘 = KHR:,캄보디아
과라니 = PYG:,파라과이
흐리브냐 흐리우냐 그리브나 = UAH:,우크라이나
라리 = GEL:,조지아
드람 = AMD:,아르메니아
마나트 = AZN:,아제르바이잔 TMT:투르크메니스탄
솜 = KGS:키르기스스탄,키르기스 UZS:우즈베키스탄
숨 = UZS:우즈베키스탄
소모니 = TJS:,타지키스탄
아프가니 = AFN:,아프가니스탄
타카 = BDT:,방글라데시
짯 차트 = MMK:,미얀마
킵 낍 = LAK:,라오스
키나 = PGK:,파푸아뉴기니
콴자 = AOA:,앙골라
메티칼 = MZN:,모잠비크
콰차 = ZMW:잠비아 MWK:말라위
풀라 = BWP:,보츠와나
렘피라 = HNL:,온두라스
케트살 = GTQ:,과테말라
콜론 = CRC:,코스타리카 SVC:엘살바도르
발보아 = PAB:,파나마
볼리바르 = VES:,베네수엘라
볼리비아노 = BOB:,볼리비아
코르도바 = NIO:,니카라과
구르드 = HTG:,아이티
비르 = ETB:,에티오피아
레프 레바 = BGN:,불가리아
레이 = RON:,루마니아 MDL:몰도바
투그릭 = MNT:,몽골
아리아리 = MGA:,마다가스카르
달라시 = GMD:,감비아
데나르 = MKD:,마케도니아,북마케도니아
레크 = ALL:,알바니아
바투 = VUV:바누아투
루피야 = MVR:,몰디브
리온 = SLE:시에라리온
파운드 = LBP:레바논 SYP:시리아 SDG:수단 SSP:남수단 EGP:이집트 IEP:아일랜드
루피 = PKR:파키스탄 LKR:스리랑카 NPR:네팔 MUR:모리셔스
루블 = BYN:벨라루스 SUR:소련
리알 리얄 = IRR:이란 OMR:오만 YER:예멘 SAR:사우디,사우디아라비아 QAR:카타르
페소 = COP:콜롬비아 CUP:쿠바 UYU:우루과이 DOP:도미니카
크로나 = ISK:아이슬란드
코루나 = SKK:슬로바키아
마르크 = FIM:핀란드
달러 = JMD:자메이카 FJD:피지 NAD:나미비아 ZWG:짐바브웨 LRD:라이베리아 BND:브루나이 XCD:동카리브
길더 = NLG:,네덜란드
에스쿠두 에스쿠도 = PTE:,포르투갈 CVE:카보베르데
페세타 = ESP:,스페인
드라크마 = GRD:,그리스
쿠나 = HRK:,크로아티아
리라 = ITL:이탈리아
나이라 = NGN:,나이지리아
파타카 = MOP:,마카오
"""


def _told(name: str, country: str) -> tuple[str, ...]:
    return f"{country} {name}", country + name


FURTHER = shared.named(_TABLE, _told)
"""Names behind a number."""
LARGE = (
    shared.LARGE
    | dict.fromkeys(
        words("솔 라리 레이 킵 짯 비르 타카 키나 레바 레프 레크 콜론 차트 풀라 코르도바"), 100
    )
    | {"동": 100_000, "AED": 10_000, "SAR": 10_000}
)
"""Names that are as well words, to the least sum of which they are told."""
