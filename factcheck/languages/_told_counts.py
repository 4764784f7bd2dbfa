"""Counts whose noun stands elsewhere or nowhere: sei i morti, des centaines ont manifesté.

Many at once are told without a noun where they do or suffer something; Italian tells of victims
with the noun behind an article.
"""

_NUMBER = r"[1-9][0-9]{0,2}(?:\.[0-9]{3})*"
_VICTIMS = (
    r"mort[ie]|ferit[ie]|dispers[ie]|vittime|arrestat[ie]|indagat[ie]|ricoverat[ie]|contagiat[ie]|"
    r"sfollat[ie]|positiv[ie]|guarit[ie]|deces[si]i|casi|italian[ie]|bambini|minori|stranier[ie]|"
    r"assenti|contrari|favorevoli|astenuti|fermati|denunciati|salvati|superstiti|donne|uomini|"
    r"candidati|partecipanti|votanti|condannati|assolti"
)
_LEAD = r"(?:\A|(?<=[.,:;(] )|(?<=\be )|(?<=\b[Ss]ono )|(?<=\berano )|(?<=\bfurono ))"
MANY: dict[str, tuple[str, ...]] = {
    "de": (
        (
            r"\b(?P<vague>Zehntausende|Hunderttausende|Hunderte|Tausende)"
            r"(?= (?:[a-zäöüß]{2,}ten|flohen|kamen|starben|gingen|zogen|sind|waren|haben|"
            r"standen)\b)"
        ),
        (
            r"\b(?:kamen|starben|flohen|protestierten|demonstrierten|gingen|zogen) "
            r"(?P<vague>Zehntausende|Hunderttausende|Hunderte|Tausende)"
            r"(?=[.,;]|\Z| (?:in|auf|nach|zu|zur|zum|bei|um|gegen)\b)"
        ),
    ),
    "fr": (
        (
            r"\b(?P<vague>(?:centaines|dizaines)(?: de milliers)?|milliers)"
            r"(?= (?:ont|sont|avaient|étaient|se sont|s'étaient)\b)"
        ),
    ),
    "es": (
        (
            r"\b(?P<vague>(?:[Cc]ientos|[Dd]ecenas)(?: de miles)?|[Mm]iles|[Cc]entenares)"
            r"(?= (?:se |han |habían |fueron )?[a-záéíóúñ]{2,}(?:aron|ieron|yeron|ían|aban|ados?|"
            r"idos?)\b)"
        ),
        (
            rf"(?<![0-9.,])(?P<figure>(?P<number>{_NUMBER}) (?P<unit>bajas))"
            r"(?=[.,;)]|\Z| (?:laborales|médicas|civiles|mortales|entre|en|y|por|durante)\b)"
        ),
    ),
    "pt": (
        (
            r"\b(?P<vague>(?:[Cc]entenas|[Dd]ezenas)(?: de milhares)?|[Mm]ilhares)"
            r"(?= (?:foram |se )?[a-zà-ÿ]{2,}(?:aram|eram|iram|avam|iam|ados|idos)\b)"
        ),
        (
            rf"(?<![0-9.,])(?P<figure>(?P<number>{_NUMBER}) (?P<unit>meios))"
            r"(?= (?:aéreos|terrestres|humanos|navais|de (?:combate|socorro))\b)"
        ),
    ),
    "it": (
        (
            r"\b(?P<vague>(?:[Cc]entinaia|[Dd]ecine)(?: di migliaia)?|[Mm]igliaia)"
            r"(?= (?:hanno|sono|erano|avevano|si sono)\b)"
        ),
        (
            rf"{_LEAD}(?P<number>{_NUMBER}|(?i:{{cardinal}}))"
            rf"(?= (?:i|gli|le) (?:{_VICTIMS})\b)"
        ),
        (
            rf"{_LEAD}(?P<vague>(?i:una (?:decina|dozzina|quindicina|ventina|trentina|quarantina|"
            rf"cinquantina|sessantina)|un centinaio|un migliaio))(?= (?:i|gli|le) (?:{_VICTIMS})\b)"
        ),
    ),
}
"""Of a language, expressions of counts with the groups of `recognizers.told`."""
