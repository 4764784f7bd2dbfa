"""arXiv's metadata of papers, many in one answer (Atom).

Source: "arXiv API User's Manual" (``id_list``; withdrawn papers say so in their comment or
abstract).
"""

import re
from collections.abc import Iterable, Iterator
from html import unescape

from factcheck.model.works import Work

MOST = 40
"""Papers asked for at once."""
_ID = re.compile(r"<id>[^<]{0,60}?/abs/([^<]{1,40}?)(?:v[0-9]{1,3})?</id>")
_TITLE = re.compile(r"<title[^>]{0,60}>([^<]{1,2000})</title>")
_YEAR = re.compile(r"<(?:published|updated)>([0-9]{4})-")
_NAME = re.compile(r"<name>([^<]{1,300})</name>")
_WITHDRAWN = re.compile(
    r"<summary[^>]{0,60}>[\s]*(?:\[?withdrawn|(?:this|the)(?: \w+)? ?(?:paper|article|submission|"
    r"manuscript|work) (?:has been|was|is) withdrawn)|"
    r"<arxiv:comment[^>]{0,120}>[^<]{0,200}?withdrawn",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"<opensearch:totalResults[^>]{0,120}>\s*([0-9]{1,9})\s*<")


def arxiv_url(names: Iterable[str]) -> str:
    """Return the address that tells of at most `MOST` papers, by their numbers."""
    some = sorted(names)[:MOST]
    return f"https://export.arxiv.org/api/query?id_list={','.join(some)}&max_results={len(some)}"


def of_arxiv(names: Iterable[str], data: bytes) -> dict[str, Work] | None:
    """Return what an answer's body says of each paper asked for; None if it is no such answer."""
    text = data.decode("utf-8", "replace")
    if "<feed" not in text or _TOTAL.search(text) is None:
        return None
    found = dict(_works(text))
    return {name: found.get(name) or Work(f"arxiv:{name}", exists=False) for name in names}


def _works(text: str) -> Iterator[tuple[str, Work]]:
    for part in text.split("<entry>")[1:]:
        entry = part.partition("</entry>")[0]
        named, title = _ID.search(entry), _TITLE.search(entry)
        if named is None or title is None:
            continue
        name = named[1].lower()
        work = Work(
            f"arxiv:{name}",
            exists=True,
            titles=(" ".join(unescape(title[1]).split()),),
            names=tuple(_family(unescape(author)) for author in _NAME.findall(entry)[:50]),
            years=tuple(sorted({int(year) for year in _YEAR.findall(entry)})),
            withdrawn="withdrawal" if _WITHDRAWN.search(entry) else "",
            by="arXiv",
        )
        yield name, work


def _family(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1] if name.strip() else ""
