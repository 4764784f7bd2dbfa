"""Fractions with a stroke in prose: zu 3/4 voll, les 2/3 du budget, 占1/3, 약 2/3가.

A stroke also stands in days (le 3/4), marks, issues and hours, so that words around it must tell.
"""

_SHARE = r"(?<![\w./,])(?P<figure>(?P<part>[1-9])/(?P<whole>[2-9]|10|100))(?![\w/%]|[.,][0-9])"


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
            r"(?<=[了为為占佔约約达達到近是的有])(?P<figure>(?P<part>[1-9])/(?P<whole>[2-9]|10))"
            r"(?![0-9/月日.])"
        ),
    ),
    "ko": (
        (
            r"(?:[가-힣] |^)(?P<figure>(?P<part>[1-9])/(?P<whole>[2-9]|10))"
            r"(?=(?:가|이|을|를|만|로|은|는|의|정도|이상|이하)?(?:[ ,.]|$))(?![.,][0-9])"
        ),
    ),
}
"""Expressions by language."""
