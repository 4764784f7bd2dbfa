"""Italian words for the laws between figures."""

from factcheck.languages import _it_cldr_data as cldr
from factcheck.model.laws import LawWords

_AT = r"(?: ad? [A-ZÀÈÉÌ][\w-]+,?)?"

LAWS = LawWords(
    weekdays=cldr.WEEKDAYS,
    day_lead="il|giorno",
    day_tail="uno|una|un",
    clocks=(r"{time}(?<=:[0-9]{2})(?= ore\b)", r"\b(?:dalle|alle|ore) {time}"),
    rates=r"affluenza(?: alle urne)?|tasso di (?:disoccupazione|povertà|mortalità|sopravvivenza|"
    "astensione|alfabetizzazione)|umidità relativa",
    rates_move=r"\b(?:più|aument)",
    moves_from=r"\b(?:da|dai|dalle|dagli) ",
    moves_to="[^,0-9]{0,24} a(?:i|lle|gli)? ",
    change="aument|cresc|increment|rialz|cal[oai]|flessione|ridu[zc]|diminu|balz|croll|sces|salit",
    changed=r" in (?:più|meno)\b",
    yearly="all[’']anno|annu[oai]|in media",
    of=r" (?:del|dei|della|delle|degli)\b",
    same="cioè|ovvero|pari al?|vale a dire",
    about=r"(?:circa|quasi)? ?(?:il |l[’'])?",
    born_before=rf"\b(?:nat[oa]|nacque){_AT} (?:il |nel )",
    died_before=rf"\b(?:mort[oa]|morì|scompars[oa]|decedut[oa]){_AT} (?:il |nel )",
    list_and=",? (?:ed?|nonché) ",
    list_loose=r"tra cui|fra cui|tra gli altri|esempio|almeno|\bcome\b|soprattutto",
)
