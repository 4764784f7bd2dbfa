"""Numbers in words are read back, in every spelling of a language, up to 999,999,999."""

from collections.abc import Callable
from random import Random

import pytest

from factcheck.languages._list import words
from factcheck.recognizers import figures
from tests.recognizers.samples import article, shown

MANY = 250
"""Numbers that are written in each language."""
SEED = 20251006
Speller = Callable[[int, Random], str]


def _parts(number: int) -> tuple[int, int, int]:
    """Return millions, thousands and the rest."""
    millions, rest = divmod(number, 10**6)
    return (millions, *divmod(rest, 1000))


def german(number: int, dice: Random) -> str:
    """Joined, with ``und`` behind the hundreds or in pieces; ß or ss."""
    ones = words(
        "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn "
        "fünfzehn sechzehn siebzehn achtzehn neunzehn"
    )
    tens = words("- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
    style = dice.choice(("joined", "und", "apart", "ss"))
    gap = " " if style == "apart" else ""

    def hundred(n: int, *, last: bool) -> str:
        if n < 20:
            return "eins" if n == 1 and last else ones[n]
        return (ones[n % 10] + "und" if n % 10 else "") + tens[n // 10]

    def thousand(n: int, *, last: bool, led: bool) -> str:
        short = n < 200 and not led and style != "apart" and dice.random() < 0.5
        head = "" if short else ones[n // 100]
        pieces = [f"{head}{gap}hundert".strip()] if n >= 100 else []
        link = "und" if pieces and style == "und" and n % 100 < 13 else ""
        return gap.join([*pieces, *([link + hundred(n % 100, last=last)] if n % 100 else [])])

    millions, thousands, rest = _parts(number)
    pieces = [f"{thousand(millions, last=False, led=False)} Millionen"] if millions > 1 else []
    pieces += ["eine Million"] if millions == 1 else []
    below = [f"{thousand(thousands, last=False, led=bool(millions))}{gap}tausend"] * (thousands > 0)
    link = "und" if below and style == "und" and rest < 13 else ""
    below += [link + thousand(rest, last=True, led=bool(below))] if rest else []
    written = " ".join([*pieces, *([gap.join(below)] if below else [])])
    return written.replace("ß", "ss") if style == "ss" else written


def french(number: int, dice: Random) -> str:
    """By the rules before 1990, by those since (all hyphens), with none, or as in Switzerland."""
    ones = words(
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
        "seize dix-sept dix-huit dix-neuf"
    )
    style = dice.choice(("old", "hyphens", "blanks", "swiss"))
    tens = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}
    tens |= {7: "septante", 8: "huitante", 9: "nonante"} if style == "swiss" else {}

    def hundred(n: int, *, last: bool) -> str:
        if n < 20:
            return ones[n]
        if n // 10 in tens:
            one = n % 10
            return tens[n // 10] + ("" if not one else " et un" if one == 1 else f"-{ones[one]}")
        if n < 80:
            return "soixante et onze" if n == 71 else f"soixante-{ones[n - 60]}"
        return f"quatre-vingt-{ones[n - 80]}" if n > 80 else "quatre-vingt" + "s" * last

    def thousand(n: int, *, last: bool) -> str:
        head = "" if n < 200 else ones[n // 100] + " "
        plural = "s" * (last and n >= 200 and n % 100 == 0)
        pieces = [f"{head}cent{plural}"] if n >= 100 else []
        return " ".join([*pieces, *([hundred(n % 100, last=last)] if n % 100 else [])])

    millions, thousands, rest = _parts(number)
    pieces = [f"{thousand(millions, last=True)} million{'s' * (millions > 1)}"] * (millions > 0)
    pieces += [f"{thousand(thousands, last=False)} mille" if thousands > 1 else "mille"] * (
        thousands > 0
    )
    pieces += [thousand(rest, last=True)] if rest else []
    written = " ".join(pieces)
    if style == "hyphens":
        return written.replace(" ", "-")
    return written.replace("-", " ") if style == "blanks" else written


def spanish(number: int, dice: Random) -> str:
    """In both genders and before a noun or none, with accents or without."""
    ones = words(
        "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
        "dieciséis diecisiete dieciocho diecinueve veinte veintiún veintidós veintitrés "
        "veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
    )
    tens = words("- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa")
    heads = words("- cient dosc tresc cuatroc quin seisc setec ochoc novec")
    ending = dice.choice(("un", "uno", "una"))

    def thousand(n: int, *, last: bool) -> str:
        female = last and ending == "una"
        hundreds = "ciento" if n < 200 else heads[n // 100] + ("ientas" if female else "ientos")
        pieces = ["cien" if n == 100 else hundreds] if n >= 100 else []
        below = n % 100
        if below:
            joined = f" y {ones[below % 10]}" if below % 10 else ""
            word = ones[below] if below < 30 else tens[below // 10] + joined
            if last and below % 10 == 1 and below != 11:
                word = word.removesuffix("un").removesuffix("ún") + ending
            pieces.append(word)
        return " ".join(pieces)

    millions, thousands, rest = _parts(number)
    pieces = [f"{thousand(millions, last=False)} millones"] if millions > 1 else []
    pieces += ["un millón"] if millions == 1 else []
    pieces += [f"{thousand(thousands, last=False)} mil" if thousands > 1 else "mil"] * (
        thousands > 0
    )
    pieces += [thousand(rest, last=True)] if rest else []
    written = " ".join(pieces)
    plain = str.maketrans("áéíóú", "aeiou")
    return written.translate(plain) if dice.random() < 0.2 else written


def portuguese(number: int, dice: Random) -> str:
    """As in Brazil and in Portugal, in both genders, with ``e`` or commas between the groups."""
    vowel = dice.choice("ea")
    ones = words(
        "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze "
        f"dez{vowel}sseis dez{vowel}ssete dezoito dez{vowel}nove"
    )
    tens = words("- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa")
    heads = words("- - duzent trezent quatrocent quinhent seiscent setecent oitocent novecent")
    female = dice.random() < 0.3
    style = dice.choice(("blanks", "commas", "all"))

    def thousand(n: int, *, female: bool) -> str:
        hundreds = "cento" if n < 200 else heads[n // 100] + ("as" if female else "os")
        pieces = ["cem" if n == 100 else hundreds] if n >= 100 else []
        low = n % 100
        small = {1: "uma", 2: "duas"} if female else {}
        last = small.get(low if low < 20 else low % 10) or ones[low if low < 20 else low % 10]
        pieces += [tens[low // 10]] if low >= 20 else []
        pieces += [last] if low and (low < 20 or low % 10) else []
        return " e ".join(pieces)

    millions, thousands, rest = _parts(number)
    pieces = [(f"{thousand(millions, female=False)} milhões", 0)] if millions > 1 else []
    pieces += [("um milhão", 0)] if millions == 1 else []
    pieces += [(f"{thousand(thousands, female=female)} mil" if thousands > 1 else "mil", thousands)
               ] * (thousands > 0)  # fmt: skip
    pieces += [(thousand(rest, female=female), rest)] if rest else []
    written = pieces[0][0]
    for piece, size in pieces[1:]:
        comma = style == "commas" and size > 100
        linked = style == "all" or size <= 100 or (not comma and size % 100 == 0)
        written += (" e " if linked else ", " if comma else " ") + piece
    return written


def italian(number: int, dice: Random) -> str:
    """Joined or in pieces, with ``e`` before the rest, with vowels dropped and accents or none."""
    ones = words(
        "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici "
        "quattordici quindici sedici diciassette diciotto diciannove"
    )
    tens = words("- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta")
    style = dice.choice(("joined", "apart", "e", "dropped"))

    def hundred(n: int, *, last: bool) -> str:
        if n < 20:
            return ones[n]
        head = tens[n // 10][:-1] if n % 10 in {1, 8} else tens[n // 10]
        word = head + ones[n % 10] if n % 10 else head
        if last and n % 10 == 3:
            return word[:-1] + dice.choice("ée")
        return word[:-1] if last and n % 10 == 1 and style == "dropped" else word

    def thousand(n: int, *, last: bool) -> str:
        head = ("" if n < 200 else ones[n // 100]) + "cento" if n >= 100 else ""
        low = n % 100
        if head and style == "dropped" and (low == 8 or 80 <= low < 90):
            head = head[:-1]
        return head + (hundred(low, last=last) if low else "")

    millions, thousands, rest = _parts(number)
    pieces = [f"{thousand(millions, last=True)} milioni"] if millions > 1 else []
    pieces += ["un milione"] if millions == 1 else []
    below = [f"{thousand(thousands, last=False)}mila" if thousands > 1 else "mille"] * (
        thousands > 0
    )
    below += [thousand(rest, last=True)] if rest else []
    gap = {"apart": " ", "e": " e "}.get(style, "")
    joined = gap.join(below) if style != "e" or rest < 100 else "".join(below)
    return (" e " if style == "e" else " ").join([*pieces, *([joined] if joined else [])])


SPELLERS: dict[str, tuple[Speller, str]] = {
    "de": (german, "{} Dollar"), "fr": (french, "{} dollars"), "es": (spanish, "{} dólares"),
    "pt": (portuguese, "{} dólares"), "it": (italian, "{} dollari"),
}  # fmt: skip
OF = {"fr": " de dollars", "es": " de dólares", "pt": " de dólares", "it": " di dollari"}
"""How millions that nothing follows take their noun."""


def _numbers(dice: Random) -> list[int]:
    """Return numbers of two to nine digits, some of them round."""
    some = [dice.randrange(10, 10 ** dice.randint(2, 9)) for _ in range(MANY)]
    return [max(10, round(n, -dice.randrange(7))) if dice.random() < 0.3 else n for n in some]


@pytest.mark.parametrize("language", SPELLERS)
def test_numbers_in_words_are_read_back(language: str) -> None:
    dice = Random(SEED)
    spell, money = SPELLERS[language]
    for number in _numbers(dice):
        written = spell(number, dice)
        assert [shown(one) for one in figures(article(written, language))] == [f"number {number}"]
        of = OF.get(language) if number % 10**6 == 0 else None
        amount = written + of if of else money.format(written)
        (found,) = figures(article(amount, language))
        assert (found.text, shown(found)) == (amount, f"money {number} USD")
