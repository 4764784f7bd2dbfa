"""Hundredths behind seconds and meters: 22 secondes 41, 2 metri e 37, un metro ochenta."""


def hundredths(links: str, tens: str, parts: str, plurals: str, closed: str) -> str:
    """Return the expression of what stands behind a unit and tells hundredths of it, ``part``.

    ``links`` joins them to the unit (`` y| con``), ``tens`` are such numbers in words, ``parts``
    may follow (``centésimas?``). Digits behind a link are no hundredths before one of ``plurals``
    or a unit; words, and digits without one, only where the clause ends or before ``closed``.
    """
    linked = (
        rf"[0-9]{{2}}(?: (?:{parts}))?(?![0-9]|[.,:][0-9]| ?[%€$£°]"
        rf"| (?:[a-zà-ÿ]{{3,}}{plurals}|mille|mil|mila|euros?|cm|m|h)\b)"
    )
    spoken = rf"(?:[0-9]{{2}}|{tens})(?=[.;:!?)]|,(?! ?[0-9])|\n|\Z| (?:{closed})\b)"
    return (
        rf"(?:(?:{links}) (?={linked})|(?:{links})? (?={spoken}))"
        rf"(?P<part>[0-9]{{2}}|{tens})(?: (?:{parts}))?"
    )
