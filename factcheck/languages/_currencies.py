"""Codes and signs of currencies that are the same in every language, to ISO 4217.

A sign that stands for several currencies (kr) is the one that most prices so written are told in;
``$`` and ``¥`` are left to each language. Codes that are as well the name of another thing (PHP, a
language of programs; COP, a conference) count behind a number only.
"""

from factcheck.languages._list import words

CODES = words(
    "USD EUR GBP JPY CNY CHF CAD AUD NZD SGD HKD TWD KRW INR SEK NOK DKK PLN CZK HUF RUB BRL MXN "
    "ZAR THB IDR MYR VND"
)
RARE_CODES = words("QAR KWD ILS EGP NGN KES UAH PKR BDT LKR ARS CLP ISK MAD BGN KZT AED SAR")
"""Codes that in texts without an alphabet are names more often (AED, a defibrillator)."""
_LATER_CODES = words("TRY PHP COP PEN RON GHS TZS UGX")
SIGNS = {
    "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "S$": "SGD", "NZ$": "NZD",
    "HK$": "HKD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN", "€": "EUR", "£": "GBP", "JP¥": "JPY",
    "CN¥": "CNY", "₩": "KRW", "₹": "INR", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₪": "ILS",
    "₦": "NGN", "₱": "PHP", "₫": "VND", "฿": "THB", "₸": "KZT", "₾": "GEL", "₵": "GHS", "₡": "CRC",
    "₲": "PYG",
}  # fmt: skip
BEFORE: dict[str, str] = {**SIGNS, **{code: code for code in CODES}}
"""What stands before a number."""
_LATER_SIGNS = {"zł": "PLN", "Kč": "CZK", "kr": "SEK", "kr.": "DKK", "Ft": "HUF"}
AFTER: dict[str, str | None] = {
    **BEFORE, **{code: code for code in (*RARE_CODES, *_LATER_CODES)}, **_LATER_SIGNS,
}  # fmt: skip
"""What stands behind a number, in languages with an alphabet."""
CASED = {word.lower(): word for word in words("Ft RM Rp SEK ARS MAD SAR ILS TRY PHP COP PEN RON")}
"""What is a currency only as written here, by how it is written in lower case."""

DECIMAL = frozenset(("EUR", "USD", "AUD", "CAD", "NZD"))
"""Currencies whose hundredths have one name in most languages."""
PESOS = frozenset(("MXN", "ARS", "COP", "CLP", "UYU", "DOP", "BOB", "GTQ", "BRL"))
"""Currencies of centavos."""
