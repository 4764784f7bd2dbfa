"""Path and query of an address, as browsers send them. Pure."""

from urllib.parse import quote

from factcheck.model.late import late

# RFC 3986: what may stand in a path or query as it is. "%" stays, so nothing is encoded twice.
_KEPT = "/:@!$&'()*+,;=~-._%[]|"
_PLAIN = late(r"(?:/[A-Za-z0-9_~=-][A-Za-z0-9_~=.-]*)+/?")  # nothing to be done


def sent(path: str) -> str:
    """Return what is asked for: ASCII, from ``/`` on, without steps such as ``/../``.

    ``path`` is path and query as cited, and holds no lone surrogates. As in the URL Standard of
    WHATWG, 4.4, a backslash in the path is a slash, and ``%2e`` is a dot.
    """
    if _PLAIN.fullmatch(path):
        return path
    way, mark, query = path.partition("?")
    way = way.replace("\\", "/")
    way = quote(way if way.startswith("/") else "/" + way, _KEPT)
    if "/." in way or "/%2" in way:
        way = _straight(way)
    return way + mark + quote(query, _KEPT + "?")


def _straight(way: str) -> str:
    """Return a path without steps to here and upwards (RFC 3986, 5.2.4)."""
    kept: list[str] = []
    word = ""
    for part in way.split("/")[1:]:
        word = part.lower().replace("%2e", ".")
        if word == "..":
            del kept[-1:]
        elif word != ".":
            kept.append(part)
    if word in {".", ".."}:
        kept.append("")
    return "/" + "/".join(kept)
