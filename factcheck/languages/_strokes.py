"""Fractions with a stroke in prose (zu 3/4 voll, 占1/3), and days (le 14/09) that are no marks.

A stroke also stands in days (le 3/4), marks, issues and hours, so that words around it must tell.
"""

from factcheck.languages._list import words

_SHARE = (
    r"(?<![\w./,])(?P<figure>(?P<part>[1-9])/(?P<whole>[2-9]|10|100))"
    r"(?![\w/%]|[.,][0-9]| d[ei] finale?\b)"
)


def _told(leads: str, tails: str) -> tuple[str, ...]:
    """Return the expressions of fractions behind some words, and before others."""
    return (rf"\b(?:{leads}) {_SHARE}", rf"{_SHARE}(?= (?:{tails})\b)")


STROKES = {
    "de": _told(
        "zu|zu rund|zu etwa|um|auf|rund|etwa|fast|knapp|gut",
        "Mehrheit|voll|leer|gefüllt|fertig|der|des|aller|davon|seiner|ihrer|Liter|Tasse|Meile|Zoll",
    ),
    "fr": _told("aux|les|des|environ|près de", "pleine?|vide|remplie?|litre|tasse|pouce"),
    "es": _told("los|las|unos|casi|cerca de", "llen[oa]|vací[oa]|de los|de las|litro|taza|pulgada"),
    "pt": _told("os|as|aos|quase|cerca de", "chei[oa]|vazi[oa]|d[oa]s?|litro|xícara|polegada"),
    "it": _told("i|per|ai|quasi|circa", "pien[oa]|vuot[oa]|de[il]|della|delle|litro|tazza|pollice"),
    "zh": (
        (
            r"(?<=[了为為占佔约約达達到近是的有])(?<!拍子[为為是])(?<!节拍[为為是])"
            r"(?P<figure>(?P<part>[1-9])/(?P<whole>[2-9]|10))(?![0-9/月日.拍]|[决決][赛賽]|音符)"
        ),
    ),
    "ko": (
        (
            r"(?:(?:[의중약]|거의|무려|최소|최대|절반인) |^)"
            r"(?P<figure>(?P<part>[1-9])/(?P<whole>[2-9]|10))"
            r"(?=(?:가|이|을|를|만|로|은|는|의|정도|이상|이하)?(?:[ ,.]|$))(?![.,][0-9])"
        ),
        (
            r"[가-힣] (?P<figure>(?P<part>[1-9])/(?P<whole>[2-9]|10))"
            r"(?= ?(?:만|정도|이상|이하|가량|수준)(?:[가-힣]{0,2}[ ,.]|$)|"
            r"로 (?:줄|감소|떨어|축소|급감)| (?:찼|찬|채워|채웠|비었|남았|남은|줄었))"
        ),
    ),
}
"""Expressions by language."""

# a day and its month in two digits: 15/08
_DAY_MONTH = r"(?:0?[1-9]|[12][0-9]|3[01])/(?:0[1-9]|1[0-2])(?![0-9/]|[.,][0-9])"
_OF_TEN = r"(?:[1-9]|10)/10\b"
_MARKS = {
    "fr": (
        "note notes noté notée notés moyenne mention obtenu obtenue obtient eu mérite atteint",
        (
            r" (?:de (?![0-9]|cet)|d['’]|(?:du|des|par les? critiques?|à l'examen|au bac)\b)|"
            r" (?:est|était|serait) (?:mérité|généreux|sévère|atteint)\b|"
            r" en (?:maths?|mathématiques|français|anglais|histoire|physique|chimie|dictée|sport)\b"
        ),
    ),
    "es": (
        "nota notas sacó saca sacar obtuvo obtener puntuación calificación logró merece media",
        (
            r" del? (?![0-9]|est[ea]\b)|"
            r" (?:es|era|sería) (?:merecido|justo|generoso)\b|"
            r" en (?:matemáticas|lengua|inglés|historia|física|química|selectividad)\b"
        ),
    ),
    "pt": (
        "nota notas visão acuidade tirou obteve classificação pontuação avaliação média valor",
        r" (?:na|no|em) (?:matemática|português|inglês|história|exame|prova)\b",
    ),
    "it": (
        "voto voti preso prende prese media punteggio merita valutazione votazione",
        (
            r"[^.!?\n]{0,12} (?:in pagella|all'esame)\b|"
            r" (?:di|del|della|dei|delle) (?![0-9]|quest)|"
            r" (?:è|era|sarebbe) (?:meritato|giusto)\b|"
            r" in (?:matematica|italiano|inglese|storia|fisica|latino|condotta)\b"
        ),
    ),
}
"""By language, words before a mark out of ten (noté au 7/10), and what follows one."""


def day_month(language: str, leads: str, tail: str = "") -> str:
    """Return the template of a day and its month behind some words, and no mark out of ten."""
    before, behind = _MARKS[language]
    none = "".join(rf"(?<!(?i:\b{word}) )" for word in words(before))
    return (
        rf"<\b(?:{none}|(?!(?i:{leads}) {_OF_TEN}))(?i:{leads}) (?={_DAY_MONTH}{tail})"
        rf"(?!{_OF_TEN}(?:{behind}))>{{day}}/{{month}}"
    )
