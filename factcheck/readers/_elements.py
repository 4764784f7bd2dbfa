"""What the elements of HTML mean for prose, and what their attributes say of them.

Names after the HTML Standard, section 4.
"""

from factcheck.model.text import Span
from factcheck.model.words import BlockKind
from factcheck.readers._tokens import Attribute, Tag


def _names(names: str) -> frozenset[str]:
    return frozenset(names.split())


VOID = _names("area base br col embed hr img input link meta param source track wbr")
"""Elements that have no content and no end tag."""

BLOCKS = _names(
    """address article aside blockquote body caption center dd details dialog dir div dl dt
    fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li
    main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th
    thead tr ul"""
)
"""Elements that a browser sets apart from the words before and after them."""

KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "item"),
    **dict.fromkeys(("td", "th"), "cell"),
}
"""Kind of the blocks inside an element; others hand down their parent's."""

NOT_PROSE = _names(
    """audio button canvas code datalist iframe math noembed noframes noscript object pre rp rt
    samp script select style svg template textarea title video xmp"""
)
"""Elements whose words are not prose: code, scripts, forms, drawings, ruby readings."""

BESIDE = frozenset(["footer", "nav"])
"""Elements left out of every page: ways to other pages, and who made this one."""

MAIN = frozenset(["article", "main"])
"""Elements that mark the main part of a page."""

ROLES = {
    "banner": "header",
    "complementary": "aside",
    "contentinfo": "footer",
    "navigation": "nav",
    "search": "nav",
}
"""ARIA landmarks (WAI-ARIA 1.2, section 5.3.4) and the elements that stand for the same."""

NOTE_ROLES = frozenset(["doc-noteref", "doc-backlink"])
NOTE_CLASSES = _names(
    """data-footnote-backref data-footnote-ref footnote-back footnote-backref footnote-ref
    footnote-reference reversefootnote"""
)
"""Roles (DPUB-ARIA 1.1) and classes of the links to a footnote and back, as pandoc, kramdown,
Python-Markdown, Docutils and GitHub write them."""

FOREIGN = frozenset(["math", "svg"])
"""Elements in which ``<x/>`` is an element without content."""

FLOORS = _names("caption table td template th")
"""Elements beyond which the end tags inside them do not reach (ibid., 13.2.4.2, "in scope")."""

TABLE = _names("body caption html table tbody td template tfoot th thead tr")
"""Elements whose end tags reach beyond a floor."""

CLOSES_PARAGRAPH = BLOCKS - _names(
    """body caption head html legend optgroup option select tbody td tfoot th thead tr"""
)
"""Start tags that end an open ``p``."""

# Name of a start tag → the group of open elements it ends (HTML Standard, section 13.1.2.4,
# "Optional tags"), and the elements beyond which it does not reach.
GROUPS = {
    "li": "li",
    "dt": "dl",
    "dd": "dl",
    "option": "option",
    "tr": "row",
    "td": "cell",
    "th": "cell",
    "thead": "rows",
    "tbody": "rows",
    "tfoot": "rows",
    "a": "a",
    "p": "p",
}
ENDS: dict[str, tuple[str, ...]] = {
    "tr": ("row",),
    "thead": ("rows", "row"),
    "tbody": ("rows", "row"),
    "tfoot": ("rows", "row"),
}
"""Groups that a start tag ends, where that is more than its own."""
LIMITS: dict[str, tuple[str, ...]] = {
    "ul": ("li",),
    "ol": ("li",),
    "menu": ("li",),
    "dl": ("dl",),
    "select": ("option",),
    "table": ("row", "cell", "rows", "p", "a"),
    "tr": ("cell",),
    "td": ("p", "a", "li", "dl"),
    "th": ("p", "a", "li", "dl"),
    "caption": ("p", "a"),
    "template": tuple(sorted(set(GROUPS.values()))),
}
"""Element → groups whose open elements a start tag inside it does not see."""

RAISED = str.maketrans("0123456789+-()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾")
"""Characters inside ``sup``: m² is no figure 2, and note 1 behind 974 does not make it 9741."""
LOWERED = str.maketrans("0123456789+-()", "₀₁₂₃₄₅₆₇₈₉₊₋₍₎")
"""Characters inside ``sub``: CO₂."""

NOTHING = Attribute("", Span(0, 0))
"""An attribute that is not there."""


def marks_note(tag: Tag) -> bool:
    """Tell whether an element leads to a footnote, or from it back to its words."""
    if tag.name != "a":
        return False
    role, classes = (tag.attributes.get(key, NOTHING).value.lower() for key in ("role", "class"))
    marks = {*classes.split(), *tag.attributes}
    return role in NOTE_ROLES or not marks.isdisjoint(NOTE_CLASSES)


def shown(tag: Tag) -> bool:
    """Tell whether an element is not hidden from every reader."""
    hidden = tag.attributes.get("hidden")
    if hidden is not None and hidden.value.lower() != "until-found":
        return False
    style = tag.attributes.get("style", NOTHING).value.lower()
    return "display:none" not in "".join(style.split())


def number(tag: Tag, name: str) -> int:
    """Return what an attribute such as ``colspan`` says; 1 if that is no number."""
    value = tag.attributes.get(name, NOTHING).value.strip()[:6]
    return int(value) if value.isascii() and value.isdigit() else 1
