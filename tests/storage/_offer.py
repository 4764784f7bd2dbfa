"""One article and its catalogue, whole: what the tests of the catalogue start from."""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from factcheck import claims
from factcheck.model.ledger import KnownArticle, Mode
from factcheck.model.records import Article, Claim, Link, LogEntry
from factcheck.model.words import Status
from factcheck.storage import catalog
from tests._articles import article, figures, links, marked

NOON = datetime(2025, 2, 12, 12, tzinfo=UTC)
VERIFIED = LogEntry(NOON, "校閲A", Status.VERIFIED, method="公式発表と照合")
ONE = article(
    ("heading", "値札の話"),
    '投資家は2025年に"974億ドル"を示した。',
    "社員は12,800人である。",
    ("item", "提案の全文(2025年) https://example.org/offer"),
)
NEW = """\
article = "offer.md"
title = "買収提案"
language = "ja"
published = 2025-02-12
text = "full"

[[claim]]
id = "fc-0"
quote = "投資家は2025年に\\"974億ドル\\"を示した。"
prefix = "値札の話"
suffix = "社員は12,800人である。 提案の全文(2025年) http"
line = 2
figures = [
  { text = "2025年", kind = "date", value = "2025" },
  { text = "974億ドル", kind = "money", value = "97400000000 USD" },
]

[[claim]]
id = "fc-1"
quote = "社員は12,800人である。"
prefix = "値札の話 投資家は2025年に\\"974億ドル\\"を示した。"
suffix = "提案の全文(2025年) https://example.org"
line = 3
figures = [
  { text = "12,800人", kind = "count", value = "12800 人" },
]

[[link]]
url = "https://example.org/price"
text = "値札"
line = 1

[[link]]
url = "https://example.org/offer"
line = 4
title = "提案の全文"
stated = "2025"
"""
FIGURES = """\
article = "offer.md"
language = "ja"
published = 2025-02-12
text = "figures"

[[claim]]
id = "fc-0"
digest = "e77a410c0f17d65d98ec7694059b95aa"
sense = "08caafc1b4bebcaaf50f83faa34205a6"
line = 2
figures = [
  { text = "2025年", kind = "date", value = "2025" },
  { text = "974億ドル", kind = "money", value = "97400000000 USD" },
]

[[claim]]
id = "fc-1"
digest = "264fe279c24a9ec3ac74d8dd3e7fb26a"
sense = "fc560411511a0c642924dcd57bd27d09"
line = 3
figures = [
  { text = "12,800人", kind = "count", value = "12800 人" },
]

[[link]]
url = "https://example.org/price"
line = 1

[[link]]
url = "https://example.org/offer"
line = 4
stated = "2025"
"""


def listed(one: Article) -> tuple[Link, ...]:
    """Return the links of the article's list of references."""
    return links(one, "提案の全文", "2025")


LINKS = (marked(ONE, "値札", "https://example.org/price"), *listed(ONE))


def named(one: Article, known_links: Sequence[Link] = ()) -> tuple[Claim, ...]:
    numbers = count()
    return claims.fill_ids(
        claims.find(one, figures(one), known_links), lambda: f"fc-{next(numbers)}"
    )


def built(
    one: Article = ONE, known_links: Sequence[Link] = LINKS, mode: Mode = "full"
) -> KnownArticle:
    return catalog.known(one, named(one, known_links), known_links, mode)


def again(one: Article, text: str, file: Path, known_links: Sequence[Link] = ()) -> str:
    """Return the file's text after another run over the article."""
    file.write_text(text, "utf-8")
    found = claims.find(one, figures(one), known_links)
    numbers = count(90)
    merged = claims.merge(found, catalog.load(file), one)
    filled = claims.fill_ids(merged, lambda: f"fc-{next(numbers)}")
    return catalog.render(catalog.known(one, filled, known_links, "full"), text)
