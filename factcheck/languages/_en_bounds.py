"""English words that hedge an amount, or leave one end of it open."""

from fractions import Fraction

from factcheck.languages._list import words
from factcheck.model.language import Bound
from factcheck.model.values import Slack

_ABOUT = Slack(Fraction(1, 20), Fraction(1, 20))
_ROUGH = Slack(Fraction(1, 10), Fraction(1, 10))
_LESS = Slack(Fraction(1, 10), Fraction(0))
_MORE = Slack(Fraction(0), Fraction(1, 10))
HEDGES_BEFORE: dict[str, Slack | None] = {
    "about": _ABOUT, "around": _ABOUT, "approximately": _ABOUT, "approx.": _ABOUT, "some": _ABOUT,
    "roughly": _ROUGH, "an estimated": _ROUGH, "estimated": _ROUGH, "circa": _ROUGH, "c.": _ROUGH,
    "~": _ABOUT, "almost": _LESS, "nearly": _LESS, "close to": _LESS,
    "more or less": _ROUGH, "in the region of": _ROUGH,
    "in the neighborhood of": _ROUGH, "in the order of": _ROUGH, "on the order of": _ROUGH,
    "something like": _ROUGH, "an approximate": _ROUGH, "an average of": None, "nearing": _LESS,
    "approaching": _LESS, "virtually": _LESS, "practically": _LESS, "≈": _ABOUT, "∼": _ABOUT,
    "just about": _ABOUT, "a rough": _ROUGH, "anywhere from": _ROUGH,
    "or so": None,
    "a shade over": _MORE, "a shade under": _LESS,
    "a reported": _ROUGH, "perhaps": _ROUGH, "maybe": _ROUGH, "possibly": _ROUGH, "est.": _ROUGH,
    "the roughly": _ROUGH,
}  # fmt: skip
HEDGES_AFTER: dict[str, Slack | None] = {
    "or so": _ROUGH,
    "-odd": _ROUGH,
    "-ish": _ROUGH,
    "or thereabouts": _ROUGH,
    "give or take": _ROUGH,
    "approximately": _ROUGH,
    "ish": _ROUGH,
}
REACHED = {
    "over": (
        r"\b(?:(?:world|personal|national|course|olympic|championship|european|season)['’]?s? "
        r"(?:best|record|champion|title|lead|gold)(?: time)?|best time|gold|silver|bronze|champion|"
        r"races?|raced|titles?|(?:fastest|quickest) time(?: [a-z]{3,5}){0,2}|medall?ist|specialist|"
        r"per (?:sq\.? |square )?(?:km|mi|miles?|kilomet(?:re|er))) \Z"
    )
}
"""What before such a bound makes it tell a distance: a world best over two miles."""
_NOT_OVER = ("not exceed", "not exceeding", "never exceed", "cannot exceed", "not exceeded",
             "not be more than", "not to exceed", "no longer than", "no older than",
             "no larger than", "no later than", "no bigger than", "no taller than")  # fmt: skip
_JUST_OVER = (
    "just over", "a little over", "slightly more than", "slightly over", "a little more than",
    "just above", "a bit more than", "a bit over", "little more than",
)  # fmt: skip
_JUST_UNDER = (
    "just under", "slightly less than", "a little under", "slightly under", "a little less than",
    "just below", "just shy of", "shy of", "a bit under",
)  # fmt: skip
"""Decided: they open an end, as "over" and "under" do, and as most readers of figures tell them."""
_SPREAD = words("spread spreads scattered stretches stretched extends extended ranged roams roamed")
"""Verbs that tell of the whole of an area: spread over 23 km²."""
BOUNDS_BEFORE: dict[str, Bound | None] = {
    "more than": "least", "over": "least", "at least": "least", "no fewer than": "least",
    "no less than": "least", "not less than": "least", "upwards of": "least", "upward of": "least",
    "in excess of": "least", "greater than": "least", "above": "least", "exceeding": "least",
    "a minimum of": "least", "well over": "least", "from at least": "least", "up to": "most",
    "as much as": "most", "as many as": "most", "at most": "most", "no more than": "most",
    "not more than": "most", "fewer than": "most", "less than": "most", "under": "most",
    "below": "most", "a maximum of": "most", "within": "most", "as little as": "least",
    "as few as": "least", ">": "least", "<": "most", "a maximum": "most", "a minimum": "least",
    "anything up to": "most", "up to a": None, "north of": "least", "south of": "most",
    "not less": "least", "no lower than": "least", "lower than": "most", "higher than": "least",
    "no higher than": "most", "beyond": "least",
    "topping": "least", "surpassing": "least", "exceeded": "least", "exceeds": "least",
    "exceed": "least", **dict.fromkeys(_NOT_OVER, "most"),
    **dict.fromkeys(_JUST_OVER, "least"), **dict.fromkeys(_JUST_UNDER, "most"),
    "topped": "least", "surpassed": "least", "larger than": "least",
    "bigger than": "least", "longer than": "least", "older than": "least", "better than": "least",
    "worse than": "most", "shorter than": "most", "smaller than": "most", "younger than": "most",
    "at the very least": "least", "≥": "least", "≤": "most", "a total of more than": "least",
    "somewhat over": "least", "up to about": "most", "as long as": "most", "as high as": "most",
    "as low as": "least", "a maximum of up to": "most", "barely more than": "least",
    "not even": None,
    **{f"{will} top": "least" for will in words("will would could may might can to")},
    **{f"{spread} over": None for spread in _SPREAD},
    **{f"{times} as {size} as": None for times in words("half twice times third quarter")
       for size in words("many much few little high low long")},
    "more than about": "least", "a little more than": None, "just above": None,
    "just below": None,
    **{f"{sign}c.": None for sign in "0123456789°"},  # degrees
    "-under": None, "-over": None,
    # a sum, or where a price went
    **{f"{verb} up to": None for verb in words(
        "goes go gone going pushes pushed pushing puts brings brought bringing moves "
        "moving rises rise "
        "risen climbs climb jumps lifts lifted taking takes took "
        "revised revise revising bumped upgraded ratcheted "
        "add adds added adding tot totted totting went rose climbed moved jumped shot amounted "
        "tick ticks ticked ticking edge edges edged edging inch inched inching creep crept "
        "creeping "
        "nudged drifted bounced picked crawled surged soared leapt stepped ramped "
        "rounded back climbing jumping shooting shoots way"
    )},
}  # fmt: skip
BOUNDS_AFTER: dict[str, Bound | None] = {
    "-plus": "least", " plus": None, "or above": "least", "or over": "least",
    "and older": "least", "and up": "least", "or under": "most", "and under": "most",
    "and under-": None, "and over-": None,
    "and younger": "most", "or below": "most", "or fewer": "most", "or lower": "most",
    "or higher": "least", "or greater": "least", "or better": "least", "or later": None,
    "or more": "least", "or less": "most", "and over": "least",
    "and above": "least", "or older": "least", "or younger": "most",
    "+": "least", "plus": None, "at most": "most", "at least": "least",
}  # fmt: skip
