"""German times of day."""

from factcheck.languages._de_words import NUMBERS
from factcheck.languages._list import words
from factcheck.model.language import LATE_NIGHT

_HOURS = words(
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn zwanzig einundzwanzig zweiundzwanzig dreiundzwanzig"
)
_MINUTES = {word: int(n) for word, n in NUMBERS.items() if 0 < n < 60 and n % 1 == 0}
CLOCK_WORDS = {
    **{word: n for word, n in _MINUTES.items() if word.isalpha() and len(word) > 3},
    **{word: hour for hour, name in enumerate(_HOURS) for word in (name, name.capitalize())},
    "Mitternacht": 0, "mitternacht": 0,
}  # fmt: skip
DAY_HALVES = {
    "morgens": 0, "früh": 0, "vormittags": 0, "nachts": LATE_NIGHT, "nachmittags": 12, "abends": 12,
    "am Morgen": 0, "am Vormittag": 0, "am Nachmittag": 12, "am Abend": 12, "mittags": 12,
}  # fmt: skip
_UNTIL = r"(?: bis | und | ?[-–] ?)"
# and not five to twelve, which warns
_IT_IS = r"(?:[Ee]s (?:ist|war)|[Ii]st es)(?! fünf (?:vor|nach) zwölf(?! Uhr))"
CLOCK_TEMPLATES = (
    "{halfto:halb|Halb} {hour}<(?! (?:Million|Milliard|Jahr))>[ Uhr][ {half}]",
    "{to:fünf|zehn|Fünf|Zehn} vor {halfto:halb} {hour}[ Uhr][ {half}]",
    "{minute:fünf|zehn|Fünf|Zehn} nach {halfto:halb} {hour}[ Uhr][ {half}]",
    "{fifteen:viertel nach|Viertel nach} {hour}[ Uhr][ {half}]",
    "{quarterto:viertel vor|Viertel vor|dreiviertel|drei Viertel} {hour}[ Uhr][ {half}]",
    "{quarterto:drei viertel} {hour}[ Uhr][ {half}]",
    "<\\b(?:um|Um|gegen|Gegen|bis|Bis|ab|Ab|nach|Nach|vor|Vor|seit) (?=Mitternacht)>{hour}",
    f"{{hour}}<{_UNTIL}[0-9]{{1,2}}(?:[.:][0-5][0-9])? Uhr>",
    f"<\\b(?i:von|zwischen) (?![0-9])>{{hour}}<(?: bis | und )(?:{'|'.join(_HOURS[1:])}) Uhr>",
    f"{{hour}}.<[0-5][0-9]>{{minute}}<{_UNTIL}[0-9]{{1,2}}(?:[.:][0-5][0-9])? Uhr>",
    "{to} vor {hour} Uhr[ {half}]",
    r"<\b(?:[Uu]m|[Gg]egen|[Aa]b|[Ss]eit|[Bb]is) >{minute} nach {hour}[ Uhr][ {half}]",
    (
        rf"<\b(?:[Uu]m|[Gg]egen|[Aa]b|[Ss]eit|[Bb]is|{_IT_IS}) >"
        "{to} vor {hour}[ Uhr][ {half}]"
    ),
    rf"<\b(?:{_IT_IS}) >{{minute}} nach {{hour}}[ Uhr][ {{half}}]",
    "{hour} Uhr[ {half}]",
    "{hour} Uhr {minute}<(?![.,]?[0-9]| ?[%€A-ZÄÖÜa-zäöüß])>",
    "{hour} Uhr {minute}<(?<=[a-zß])(?![a-zäöüß-]| [A-ZÄÖÜ0-9])>[ {half}]",
    "{hour}:<[0-5][0-9]>{minute}[ Uhr|h| h][ {half}]<(?![0-9:])>",
    "{hour}.<[0-5][0-9]>{minute} Uhr[ {half}]",
    "{hour}:<[0-5][0-9]>{minute}:{second}<(?![0-9:])>",
)
