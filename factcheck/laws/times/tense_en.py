"""Whether the English clause of a day tells it as past, or as one to come.

The law: what happens on a day to come is not yet past. The verb that is a day's own stands before
it in its clause, with nothing between that has a verb or a day of its own.
"""

import re

from factcheck.laws.texts.plain import Plain
from factcheck.laws.times.days import WEEKDAY
from factcheck.model.text import Span

_DONE = (
    r"(?:resumed|completed|finished|ended|began|started|opened|reopened|closed|shut|came out|died|"
    r"killed|met|held|heard|convicted|acquitted|jailed|sentenced|arrested|charged|found|called to|"
    r"hit|struck|collapsed|crashed|fell|returned|arrived|left|walked|went|took (?:office|place|"
    r"over|effect)|"
    r"underwent|had|retired|resigned|quit|won|lost|beat|defeated|scored|broke|burned|burnt|flooded|"
    r"visited|attended|gave birth|married|joined|signed|founded|elected|fired|sacked|dismissed|"
    r"demolished|sank|landed|docked|sailed|erupted|testified|surrendered|escaped|vanished|"
    r"disappeared|"
    r"injured|wounded|launched|debuted|premiered|moved (?:in|to|into|out)|bought|acquired|merged|"
    r"replaced|removed|installed|withdrew|ruled|pleaded|sued|filed|voted|gathered|marched|"
    r"protested|reported missing|last seen|rescued|robbed|stolen|stabbed|shot|buried|"
    r"appeared|performed|reached|crossed|suffered|tore|missed|collected|delivered|"
    r"discovered|evacuated|raided|seized|toured|recovered)"
)
_PASSIVE = (
    r"(?:resumed|completed|finished|killed|held|convicted|acquitted|jailed|sentenced|arrested|"
    r"charged|found|hit|struck|elected|fired|sacked|dismissed|demolished|injured|wounded|launched|"
    r"founded|opened|reopened|closed|shut|installed|removed|replaced|acquired|rescued|robbed|"
    r"stolen|stabbed|shot|buried|inaugurated|sworn in|evacuated|raided|seized|signed|discovered|"
    r"recovered|born|called|taken|rushed|built|destroyed|damaged|laid|admitted|flown|reported)"
)
_BETWEEN = (
    r"(?:(?!(?:that|which|who|whose|to be|for|until|through|will|would|by|ahead|before|after|from|"
    r"since|and|or|but|as|if|when|next|not|plans?|a deal|tickets?|due|than|of a|place|right|"
    r"chance|spot|berth|seat|bid|shares|bonds|notice)\b)"
    r"(?![a-z]+ing\b)[A-Za-z’'-]+ ){0,6}?"
)
_ENDS = rf"(?:(?:in|on)(?: the [a-z]+ of)? )?(?:{WEEKDAY},? )?\Z"
_BEFORE = re.compile(
    rf"(?:\b(?:was|were|been|got) (?:[a-z]+ly )?{_PASSIVE}|"
    rf"(?<!be )(?<!being )\b{_DONE}) {_BETWEEN}{_ENDS}"
)
_SET = (
    r"(?:scheduled|set|planned|expected|slated|postponed|delayed|booked|extended|listed|billed|timed|"
    r"supposed|fixed|moved|pushed|rescheduled|advertised|targeted|intended|aimed|meant|pencill?ed|"
    r"granted|summoned|invited|called|ordered|asked|told|required|allowed|dated|brought|put|"
    r"reserved|limited|based|remanded|adjourned|estimated|projected|forecast)"
)
"""Participles of plans: a meeting was set for a day, or on one."""
_PLANNED = (
    rf"(?:{_SET}|announced|agreed|proposed|named|appointed|promised|vowed|hoped|wanted|decided|"
    r"offered|confirmed|used|needed|given|issued|expired|ordained|sold|said|warned|predicted|"
    r"assumed|approved|ruled|returned|unveiled|released|published|[a-z]*bed|need|speed|seed|"
    r"feed|indeed|hundred|breed|exceed|proceed|succeed)"
)
"""Verbs in whose clause a day may be that of a plan, and words that only look like verbs."""
_STRONG = (
    r"held|won|lost|shot|found|hit|laid|built|made|done|struck|left|sunk|cut|led|met|fought|caught|"
    r"taught|bought|sent|spent|fed"
)
_ANY_PAST = re.compile(
    rf"\b(?:(?:was|were|been|had) (?:[a-z]+ly |first |finally )?(?:been )?(?!{_SET}\b)"
    rf"(?:[a-z]+ed|{_STRONG}|paid|sworn|taken|given|seen|stolen|born|flown|kept|torn|beaten|"
    r"bitten|broken|chosen|drawn|hanged|read|run|sold)"
    rf"|(?<!be )(?<!being )(?<!get )(?<!to )(?<!let )(?!{_PLANNED}\b)"
    rf"(?:[a-z]{{3,}}ed|{_STRONG}|sank|fell|broke|drew|went|came|took|ran|flew|swam|drove|rode|"
    r"rose|sat|stood|wore|wrote|spoke|ate|drank|sang|gave|did|beat|burst|slid|shut))"
    r"(?: (?!(?:that|which|who|whose|to|for(?! the first time)|until|through(?! on )|will|would|"
    r"by (?:the|an?) (?:end|middle)|ahead|before|after|from now|since|and|or|but|as|if|when|next|"
    r"not|plans?|tickets?|due|than|place|right|chance|spot|berth|seat|bid|shares|bonds|notice|"
    r"hopes?|date|deadline)\b)"
    r"(?![a-z]+ing\b)[\w%’'-]+(?: to [0-9]+%?)?){0,10}?"
    rf" on (?:{WEEKDAY},? )?\Z"
)
"""Any past verb but those of plans, with the day it governs."""
_EVENT = re.compile(
    r"\b(?:hearing|meeting|vote|elections?|referendum|poll|summit|match|game|final|launch|release|"
    r"opening|ceremony|wedding|trial|session|conference|fixture|ballot|event|show|concert|"
    r"flights?|deadline|strike|walkout|return|start|date|expiry|sale|auction|gig|race|derby|"
    r"visit|talks|party|festival|fair|parade|debate|test|exam|inquest|verdict|sentencing|day)"
    rf" on (?:{WEEKDAY},? )?\Z"
)
_WITHIN = re.compile(
    r"\b(?:in|at|during|after|following) (?:an?|the|its|his|her|their) (?:[a-z]+ )?"
    rf"[a-z]+ on (?:{WEEKDAY},? )?\Z"
)
_AHEAD = re.compile(
    r"\b(?:will|would|should|may|might|could|shall|must|if|unless|until|once|expected|planned|"
    r"planning|"
    r"expect\w*|forecast\w*|projected|outlook|guidance|scheduled|due|set|slated|supposed|hop(?:e|"
    r"es|ed|ing)|agreed|ordered|told|wants?|wanted|"
    r"plans?|"
    r"booked|imagine|imagined|fictional|novel|film|story|game|vowed|promised|aims?|targets?|"
    r"postponed|delayed|rescheduled|tickets|to (?!(?:the|an?|his|her|its|their|all|traffic|"
    r"lorries|trucks|cars|trains|visitors|customers|"
    r"passengers|shipping|tourists|members|bidders|hospital|prison|jail|[a-z]+s)\b)[a-z]+)\b"
)
_WILL = re.compile(r"\b(?:will|would|shall|could|due to|expected|scheduled|set to|if)\b")
_COMING = re.compile(
    r"(?i:\b(?:will|is due to|are due to|is set to|are set to|is scheduled (?:to|for)|"
    r"are scheduled (?:to|for)|"
    r"is slated (?:to|for)|is expected to|are expected to|is to be|are to be|(?:applications?|"
    r"entries|nominations?|"
    r"submissions?|bids?|registration) (?:close|open|end)s?)) "
    r"(?:(?!(?:that|which|who|whose|until|through|by|ahead|before|after|since|and|but|as|if|when|"
    r"like|than|from|mark|celebrate|remember|commemorate|honou?r|include|cover|apply|replace|show|"
    r"based|of)\b)(?![a-z]+ed\b(?<!held)(?<!released))[A-Za-z’'-]+ ){0,8}?"
    rf"(?:in|on) (?:{WEEKDAY},? )?\Z"
)
_BACK = re.compile(
    r"\b(?:was|were|had|announced|would|promised|initially|originally|at the time|then|since|"
    r"after|[0-9]{4},)\b|[\"“”]",
)


def is_past(text: Plain, span: Span) -> bool:
    """Tell whether a day is told as past by the verb that is its own."""
    before, after = text.before(span.start, 140), text.after(span.end, 80)
    is_day = re.search(r"\b[0-9]{1,2}\b", text.text[span.start : span.end]) is not None
    found = _BEFORE.search(before) or (_ANY_PAST.search(before) if is_day else None)
    if found is None or (_EVENT.search(found[0]) and not _WITHIN.search(found[0])):
        return False
    head = before[: found.start()]
    clause = re.split(r"[;:—]", head)[-1]
    return not (_AHEAD.search(clause) or _AHEAD.search(found[0]) or _WILL.search(after[:40]))


def is_coming(text: Plain, span: Span) -> bool:
    """Tell whether a day is told as one on which something will happen."""
    before = text.before(span.start, 140)
    return _COMING.search(before) is not None and not _BACK.search(before)
