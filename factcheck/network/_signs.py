"""What a page looks like that is not the one cited: not found, empty, the same for all."""

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.model.late import late
from factcheck.network._elsewhere import at_home, is_home, led_elsewhere, parts
from factcheck.network._folding import folded, unquoted
from factcheck.network._notices import notice, sentences
from factcheck.network._pages import Page
from factcheck.network._phrasebook import Phrasebook
from factcheck.network._soft404_data import ERRORS, HEADINGS, SENTENCES
from factcheck.network._standins import down
from factcheck.nouns import dataclass

LONG = 3000
"""Main text beyond which a page has something else to say than "not found"."""
_NOTICE = 1500  # main text below which two signs make the whole page a notice
_BRIEF = 400  # main text below which a page has little to say, or is built by its scripts
_LINE = 200  # main text below which one plain sentence is the whole page
_FEW = 100  # main text that is all of a page
_SCANT = 300  # title, headings and main text below which any address may show the same
_TOLD = frozenset({"ja", "en", "zh", "ko", "de", "fr", "es", "pt", "it", "ru"})
"""Languages in which a page says by words that are known here what it is."""
_HEADING = 80  # longest heading that can be a mere notice
_OPENING = 1200  # where in the main text the notice stands, if it is one

_FILE = late(
    r"\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|epub|jpe?g|png|gif|webp|mp[34]|mov)", re.IGNORECASE
)
# A heading that begins with the code itself; "Room 404" and "1404" are other things.
_CODE = late(r"(?:(?:http|status|error|エラー|fehler|erreur|errore|erro)[ :]*)*404(?!\d)")
_ERROR_PATH = late(
    r"/(?:[a-z]{1,12}[_-])?(?:404|not-?_?found|notfound|error(?:s|page|-page)?|page-?not-?found|gone|missing)"
    r"(?:$|[/._-])"
)
_OF_A_PAGE = late(
    r"ページ|記事|url|page|页|頁|网址|網址|链接|페이지|주소|seite|página|pagina"
    r"|страниц|сторінк|stron[ay]|stránk|sidan|siden|sayfa|halaman|trang|หน้า|صفحة|पेज|पृष्ठ"
)
_SUBJECT = late(
    rf"{_OF_A_PAGE.pattern}|404|コンテンツ|文章|内容|기사|게시|resource|article|artikel|contenu|contenido"
)
# An address whose last part is the code or the notice itself: a page about it, perhaps.
_ABOUT = late(
    r"/(?:(?:http|error|status)[_-]?)?(?:40[34]|not[_-]?found)(?:[_-]?(?:error|not[_-]?found))?"
    r"(?:\.[a-z]{2,5})?/?",
    re.IGNORECASE,
)
_HEADINGS = Phrasebook(HEADINGS)
_WORD = late(r"\w+")
_BESIDE = frozenset(
    {
        "404", "410", "error", "http", "oops", "requested", "sorry", "status", "that", "the",
        "this", "was", "web",
    }
)  # fmt: skip
"""What may stand with such a notice, and makes no other subject of it."""
_NOTED = Phrasebook((*HEADINGS, *sorted(ERRORS), "404"))
_SENTENCES = Phrasebook(SENTENCES)
_PARTS = late(r"[|:：–—»«・/]| - ")
# Behind the notice in a heading: the notice is what the page is about.
_TOPIC = late(
    r"とは|(?:ない|ません)?(?:とき|時|場合|際)(?:は|に|の)|の(?:意味|原因|理由|対処|対策|直し方|解決)|が(?:出|表示され)[るたて]"
    r"|\b(?:meaning|explained|means)\b"
)


@dataclass(frozen=True, slots=True)
class Signs:
    """By what a page says that it is not there; each is a sign from another part of the page."""

    title: bool = False
    """Its title is a notice."""
    heading: bool = False
    """A heading of it is a notice."""
    sentence: bool = False
    """Its text says so to the reader in a sentence."""
    spoken: bool = False
    """Its title, a heading or all of its few words say so in a sentence about a page."""
    plain: bool = False
    """One of its few sentences says so of the page itself, or of what its reader asked for."""
    subject: bool = False
    """What says so speaks of a page, too: bridges and files can be gone as well."""
    declared: bool = False
    """It tells crawlers to take it for a 404."""
    path: bool = False
    """Redirects led to an address that is named for errors."""
    elsewhere: bool = False
    """Redirects led to a search, or to a folder above it."""
    nameless: bool = False
    """It has no title but the site's name, deep inside the site."""
    scant: bool = False
    """It says little, in a language whose words are not known: it may be the answer to all."""
    file: bool = False
    """A file was cited, and a page came."""
    home: bool = False
    """It says that its own address is the home page's, which was not cited."""
    down: str = ""
    """The words by which it says that the site is out of service."""
    shell: bool = False
    """Scripts build it, so that little of it is known."""
    about: bool = False
    """The cited address itself speaks of errors: that may be its subject."""
    length: int = 0
    """Code points of its main text."""
    said: str = ""
    """The words by which it says so."""

    @property
    def worded(self) -> bool:
        """Whether words of the page say so."""
        said = self.title or self.heading or self.sentence or self.spoken or self.plain
        return said or self.declared or bool(self.down)

    @property
    def enough(self) -> bool:
        """Whether the signs alone make it a "not found" page: two of them, and little else."""
        if self.about:
            return False
        sentence = self.sentence and self.subject
        parts = self.title + self.heading + sentence + self.declared + self.path
        if parts >= 2 and self.length < (_NOTICE if sentence or self.declared else _BRIEF):
            return True
        return self.plain or (self.spoken and self.length < _LINE)


def signs(page: Page, asked: str, reached: str, *, redirected: bool) -> Signs | None:
    """Return the signs that a page with a good status is not there; None if there are none.

    A home page has none, and of what has much to say only those that name the home page their
    own address: many sites do so on all pages by mistake, another one tells. ``asked`` is the
    address as cited, ``reached`` where the answer came from.
    """
    path, query = parts(asked)
    home = at_home(path, query) or (redirected and is_home(reached))
    says_home = page.canonical is not None and _names_home(page.canonical)
    if home or (len(page.text) > LONG and not says_home):
        return None
    words = _words(page)
    shell = page.scripts and len(page.text) < _BRIEF
    site = (page.site_name or "").casefold()
    named = redirected and _ERROR_PATH.search(parts(reached)[0].lower()) is not None
    nameless = bool(site) and page.title.casefold() == site and not query and not shell
    declared = page.declared is not None
    elsewhere = redirected and led_elsewhere(path.lower(), parts(reached)[0].lower())
    scant = not page.scripts and _is_strange(page)
    file = _FILE.fullmatch(path, max(path.rfind("."), 0)) is not None
    out = down(page)
    if not (
        words.said
        or declared
        or named
        or nameless
        or elsewhere
        or scant
        or file
        or out
        or says_home
    ):
        return None
    return replace(
        words,
        declared=declared,
        path=named,
        elsewhere=elsewhere,
        nameless=nameless,
        scant=scant,
        file=file,
        home=says_home,
        down=out,
        shell=shell,
        about=_ABOUT.fullmatch(path[path.rstrip("/").rfind("/") :]) is not None,
        length=len(page.text),
    )


def _names_home(canonical: str) -> bool:
    """Tell whether the canonical address of a page, whole or from the root on, is a home page's."""
    return is_home(canonical) if "://" in canonical else canonical == "/"


def _is_strange(page: Page) -> bool:
    """Tell whether a page has few words, in a language of which none are known."""
    tongue = (page.language or "en").lower().replace("_", "-").partition("-")[0]
    return tongue not in _TOLD and sum(map(len, (page.title, *page.headings, page.text))) < _SCANT


def _words(page: Page) -> Signs:
    """Return what the words of a page say, and nothing else of it."""
    short = page.text if len(page.text) < _FEW else ""
    aloud = (page.title, *page.headings[:2])
    loud = folded(" ".join((*aloud, short)))
    opening = page.text[:_OPENING]
    title = heading = sentence = spoken = plain = whole = ""
    # Most pages hold no piece of any notice: that is seen at once.
    if _NOTED.touches(loud):
        noted = _notice(page.title)
        title = noted or _error(page.title)
        # "Sorry" once more is no second sign: songs and chapters of manuals are called so.
        says = _notice if title and not noted else _heading
        heading = next(filter(None, map(says, page.headings[:2])), "")
        whole = next(filter(_is_whole, aloud), "")
    near = _SENTENCES.near(folded(f"{loud} {opening}"))
    if near:
        sentence, spoken = _sentence(opening, near), _sentence(loud, near)
    if len(page.text) < _BRIEF:
        plain = notice(unquoted(folded(" . ".join((*aloud, opening)))))
    spoken = spoken or whole
    around = _around(opening, sentence) if sentence else ""
    subject = bool((title or heading or sentence) and _SUBJECT.search(f"{loud} {around}"))
    return Signs(
        title=bool(title),
        heading=bool(heading),
        sentence=bool(sentence),
        spoken=bool(spoken and _OF_A_PAGE.search(loud)),
        plain=bool(plain),
        subject=subject,
        said=(heading or spoken or plain or sentence or title)[:100],
    )


def empty(page: Page) -> bool:
    """Tell whether nothing is shown, and nothing (script, picture, refresh) could be.

    Of a page that was not read to its end nothing is known.
    """
    return page.ids is not None and not (page.length or page.scripts or page.media or page.refresh)


def _notice(heading: str) -> str:
    """Return a heading that says "not found" and little else; a site's name may stand beside.

    Words that are less than two fifths of their part of the heading are a subject, not a notice
    ("A short history of the page not found").
    """
    line = unquoted(folded(heading))
    if len(line) > _HEADING or not _NOTED.touches(line) or _TOPIC.search(line):
        return ""
    for part in _PARTS.split(line):
        words = part.strip(" .!…。！,、")
        longest = max(map(len, _HEADINGS.within(words)), default=0)
        code = _CODE.match(words)
        longest = max(longest, code.end() if code else 0)
        if longest and longest >= 0.4 * len(words):
            return heading
    return ""


def _is_whole(heading: str) -> bool:
    """Tell whether a part of a heading is a notice of a page that is not there, and no more."""
    for part in _PARTS.split(unquoted(folded(heading))):
        said = max(_HEADINGS.within(part), key=len, default="")
        if said and _OF_A_PAGE.search(part):
            rest = _OF_A_PAGE.sub(" ", part.replace(said, " "))
            if _BESIDE.issuperset(_WORD.findall(rest)):
                return True
    return False


def _error(title: str) -> str:
    """Return a title one part of which is nothing but a word for an error."""
    line = folded(title)
    parts = _PARTS.split(line) if _NOTED.touches(line) else ()
    return title if any(part.strip(" .!…。！,、") in ERRORS for part in parts) else ""


def _heading(heading: str) -> str:
    return _notice(heading) or _error(heading)


def _sentence(text: str, phrases: Sequence[str]) -> str:
    """Return the first of these phrases that a text says, and does not quote."""
    line = folded(text)
    # Few texts hold one: only those are searched for what they quote.
    said = [phrase for phrase in phrases if phrase in line]
    plain = unquoted(line) if said else ""
    return next((phrase for phrase in said if phrase in plain), "")


def _around(text: str, phrase: str) -> str:
    """Return the sentence of a text in which a phrase stands."""
    said = sentences(unquoted(folded(text)))
    return next((one for one in said if phrase in one), "")
