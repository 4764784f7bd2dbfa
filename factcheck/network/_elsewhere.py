"""Where sites send the readers of pages that they no longer have. Pure."""

from factcheck.model.late import late

_SEARCH = late(
    r"/(?:(?:site|item)?search(?:-?results?)?|kensaku|results?|suche|recherche|buscar|busca|cerca"
    r"|zoeken)(?:$|[/._-])"
)


def led_elsewhere(asked: str, reached: str) -> bool:
    """Tell whether a redirect led to a search, or to a folder above a file.

    Both are paths in lower case. Whether every page is sent there, only another one can tell. A
    folder above a folder says nothing: ``/docs/v2/`` may well be found at ``/docs/`` now.
    """
    if _SEARCH.search(reached):
        return _SEARCH.search(asked) is None
    return not asked.endswith("/") and asked.startswith(reached.rstrip("/") + "/")
