"""Verbs that open an end of the amount behind them: supera los 300 euros, ne dépasse pas 12 %.

What exceeds an amount is more than it; what does not, does not reach it or may not pass it is at
most that. So English has it, too ("exceeded $5 billion").
"""

from collections.abc import Callable

from factcheck.languages._list import words
from factcheck.model.language import Bound


def _exceeding(
    told: str, infinitives: str, ends: tuple[str, ...], never: str, refusals: tuple[str, ...]
) -> dict[str, Bound | None]:
    """Return verbs, told of what is and to be done, before ends, and what refuses either."""
    does, may = words(told), words(infinitives)
    more = (*does, *may)
    less = [f"{no} {verb}" for no in refusals for verb in may]
    less += [never.format(verb) for verb in does] if never else []
    found: dict[str, Bound | None] = {}
    for end in (f" {one}".rstrip() for one in ends):
        found |= dict.fromkeys([verb + end for verb in more], "least")
        found |= dict.fromkeys([verb + end for verb in less], "most")
    return found


def _most(leads: tuple[str, ...], articles: tuple[str, ...]) -> dict[str, Bound | None]:
    return {f"{lead} {one}".rstrip(): "most" for lead in leads for one in articles}


_ES, _PT, _IT, _FR = (
    ("", "los", "las", "el", "la"), ("", "os", "as", "o", "a"),
    ("", "i", "gli", "le", "il", "lo", "la"), ("", "les", "le", "la"),
)  # fmt: skip
_MARKS = ("la barre des", "la barre de", "le seuil des", "le seuil de", "le cap des", "le cap de")
_VERBS: dict[str, Callable[[], dict[str, Bound | None]]] = {
    "es": lambda: _exceeding(
        "supera superan superó superaron superaba superaban superará superarán superado superando "
        "rebasa rebasan rebasó rebasaron rebasado sobrepasa sobrepasan sobrepasó excede exceden "
        "excedió excedieron ",
        "superar rebasar sobrepasar exceder",
        (*_ES, "la barrera de los", "la barrera de las", "la barrera del", "la cota de los"),
        "no {}",
        ("no", "sin", "no debe", "no deben", "no puede", "no pueden", "no podrá", "no podrán",
         "no deberá", "no deberán"),
    )
    | _most(("no pasa de", "no pasan de", "no pasaba de", "no debe pasar de", "no llega a",
             "no llegan a", "no llegaba a", "no llegó a", "no alcanza", "no alcanzaba"), _ES),
    "pt": lambda: _exceeding(
        "supera superam superou superaram superava superavam superado superando ultrapassa "
        "ultrapassam ultrapassou ultrapassaram ultrapassava ultrapassado ultrapassando excede "
        "excedem excedeu excederam ",
        "superar ultrapassar exceder",
        (*_PT, "a barreira dos", "a barreira de", "a marca dos", "a marca de", "a casa dos"),
        "não {}",
        ("não", "sem", "não deve", "não devem", "não pode", "não podem", "não poderá",
         "não deverá"),
    )
    | _most(("não passa de", "não passam de", "não passava de", "não deve passar de", "não chega a",
             "não chegam a", "não chegava a", "não chegou a"), ("", "os", "as")),
    "it": lambda: _exceeding(
        "supera superano superò superarono superava superavano superato superata superati "
        "superate supererà superando oltrepassa oltrepassano oltrepassato eccede eccedono ",
        "superare oltrepassare",
        (*_IT, "la soglia dei", "la soglia di", "la soglia del", "quota"),
        "non {}",
        ("non", "senza", "non deve", "non devono", "non può", "non possono", "non dovrà",
         "non potrà"),
    )
    | _most(("non arriva", "non arrivano", "non arrivava"), ("a", "ai", "alle", "agli")),
    "fr": lambda: _exceeding(
        "dépasse dépassent dépassait dépassaient dépassera dépassé dépassant excède excèdent "
        "excédait ",
        "dépasser excéder",
        (*_FR, *_MARKS),
        "ne {} pas",
        ("sans", "ne pas", "ne doit pas", "ne doivent pas", "ne peut pas", "ne peut", "ne peuvent",
         "ne devrait pas", "ne devraient pas"),
    )
    | dict.fromkeys((f"franchi {mark}" for mark in _MARKS), "least")
    | _most(("n'excède pas", "n'atteint pas", "n'atteignait pas", "n'atteignent pas"), _FR),
    "de": lambda: _exceeding(
        "übersteigt überstieg überstiegen überschreitet überschritt ",
        "",
        ("", "die Marke von", "die Schwelle von", "die Grenze von"),
        "",
        (),
    ),
}  # fmt: skip


def exceeding(language: str) -> dict[str, Bound | None]:
    """Return, by the code of a language, what opens an end of an amount right behind it."""
    return _VERBS[language]()
