"""Codes and signs of currencies that are the same in every language, to ISO 4217.

A sign that stands for several currencies (kr) is the one that most prices so written are told in;
``$`` and ``¥`` are left to each language. Codes that are as well the name of another thing (PHP, a
language of programs; COP, a conference) count behind a number only.
"""

from collections.abc import Callable, Iterable

from factcheck.languages._list import words

CODES = words(
    "USD EUR GBP JPY CNY CHF CAD AUD NZD SGD HKD TWD KRW INR SEK NOK DKK PLN CZK HUF RUB BRL MXN "
    "ZAR THB IDR MYR VND"
)
RARE_CODES = words("QAR KWD ILS EGP NGN KES UAH PKR BDT LKR ARS CLP ISK MAD BGN KZT AED SAR")
"""Further ones, some of which are other names (AED, a defibrillator) or words (mad, ils)."""
_SURE = tuple(code for code in RARE_CODES if code not in {"ILS", "ARS", "MAD"})
FURTHER_CODES = words(
    "AFN AOA AWG AZN BBD BHD BIF BMD BOB BWP BYN BZD CDF DJF DZD ETB FJD GHS GMD GNF GYD HTG IQD "
    "JMD JOD KGS KHR KMF KYD LBP LRD LSL LYD MGA MKD MMK MNT MVR MWK MZN NAD OMR PGK PYG RWF SRD "
    "SYP SZL TJS TND TTD TZS UGX UYU UZS VES VUV XAF XCD XOF XPF YER ZMW"
)
"""The codes of other currencies that are hardly ever another thing."""
AMBIGUOUS_CODES = words(
    "AMD BND BSD BTN CRC CVE DOP ERN FKP GIP GTQ HNL IRR KPW LAK MDL MOP MRU MUR NIO NPR PAB RSD "
    "SBD SCR SDG SHP SLE SSP STN SVC TMT WST ZWG ATS BEF EEK ESP FRF GRD HRK ITL LTL LUF LVL NLG "
    "PTE SKK"
)
"""Those that are as well firms, agencies, goals and the like (AMD, SDG, NPR): see `LARGE`."""
LARGE = dict.fromkeys(AMBIGUOUS_CODES, 10_000) | dict.fromkeys(words("AMD CVE NIO IRR LAK"), 10**6)
"""What is a currency only from such an amount on: millions of kips or rials are soon told."""
WORD_CODES = words("TRY PHP COP PEN RON ALL CUP GEL BAM SOS TOP DEM")
"""Those that are words or acronyms of many languages: they count behind a number only."""
OTHER_CODES = (*RARE_CODES, *FURTHER_CODES, *AMBIGUOUS_CODES, *WORD_CODES)
"""All codes but the most frequent ones."""
SIGNS = {
    "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "S$": "SGD", "NZ$": "NZD",
    "HK$": "HKD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN", "€": "EUR", "£": "GBP", "JP¥": "JPY",
    "CN¥": "CNY", "₩": "KRW", "₹": "INR", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₪": "ILS",
    "₦": "NGN", "₱": "PHP", "₫": "VND", "฿": "THB", "₸": "KZT", "₾": "GEL", "₵": "GHS", "₡": "CRC",
    "₲": "PYG", "₮": "MNT", "₭": "LAK", "៛": "KHR", "₼": "AZN", "֏": "AMD", "GH₵": "GHS",
    "J$": "JMD", "TT$": "TTD", "RD$": "DOP", "N$": "NAD", "Bds$": "BBD", "EC$": "XCD",
    "S/": "PEN", "S/.": "PEN", "B/.": "PAB", "Gs.": "PYG",
}  # fmt: skip
BEFORE: dict[str, str] = SIGNS | {
    code: code for code in (*CODES, *_SURE, *FURTHER_CODES, *AMBIGUOUS_CODES)
}
"""What stands before a number."""
_LATER_SIGNS = {
    "zł": "PLN", "Kč": "CZK", "kr": "SEK", "kr.": "DKK", "Ft": "HUF", "лв": "BGN", "лв.": "BGN",
}  # fmt: skip
AFTER: dict[str, str | None] = {
    **BEFORE, **{code: code for code in (*RARE_CODES, *WORD_CODES)}, "RMB": "CNY", **_LATER_SIGNS,
}  # fmt: skip
"""What stands behind a number, in languages with an alphabet."""
CASED = {
    word.lower(): word
    for word in (
        *words("Ft RM Rp SEK ARS MAD SAR ILS"),
        *WORD_CODES,
        *FURTHER_CODES,
        *AMBIGUOUS_CODES,
    )
}
"""What is a currency only as written here, by how it is written in lower case."""

DECIMAL = frozenset(("EUR", "USD", "AUD", "CAD", "NZD"))
"""Currencies whose hundredths have one name in most languages."""
PESOS = frozenset(("MXN", "ARS", "COP", "CLP", "UYU", "DOP", "BOB", "GTQ", "BRL"))
"""Currencies of centavos."""


def named(table: str, told: Callable[[str, str], Iterable[str]]) -> dict[str, str]:
    """Return the names of currencies that a table holds, to ISO 4217.

    Each of its lines tells names, and of each currency so named the code and its countries, as
    ``shilling shillings = KES:Kenyan,Kenya UGX:Ugandan``; an empty country is the bare name's, and
    ``_`` stands for a blank. ``told`` returns how a name and a country are written together.
    """
    found: dict[str, str] = {}
    for line in table.strip().split("\n"):
        names, _, owners = line.partition(" = ")
        for owner in owners.split():
            code, _, countries = owner.replace("_", " ").partition(":")
            for name in names.split():
                for country in countries.split(","):
                    written = told(name.replace("_", " "), country) if country else (name,)
                    found |= dict.fromkeys((one.replace("_", " ") for one in written), code)
    return found
