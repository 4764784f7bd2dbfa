"""Pages that a server shows in the place of any: its maker's welcome, an error, "back soon".

And the note that a site leaves behind when it moves. Each is short, and says nothing else.
"""

import re

from factcheck.model.late import late
from factcheck.network._folding import folded, unquoted
from factcheck.network._notices import sentences
from factcheck.network._pages import BRIEF, Page

_FEW = 400
"""Main text beyond which a page has something else to say."""
# Titles of the pages that come with servers and panels, in lower case, and a part of their text.
# Sources: the products' stock pages.
_WELCOMES: tuple[tuple[re.Pattern[str], str], ...] = (
    (late(r"welcome to (?:nginx|openresty)!?(?: on .{1,30})?"), "installed and working"),
    (late(r"welcome to centos"), "just visiting"),
    (late(r"(?:apache http server )?test page(?: for the .{1,60})?"), "the proper operation"),
    (late(r"apache2 (?:ubuntu|debian) default page(?:: it works!?)?"), "default welcome page"),
    (late(r"iis windows(?: server)?|iis7|internet information services"), ""),
    (late(r"default web site page"), "if you are the owner of this website"),
    (late(r"(?:domain|web server's) default page"), "plesk"),
    (late(r"caddy works!?"), "congratulations"),
    (late(r"it works!?"), ""),
)
_LONG_WELCOME = 4_000
"""Main text of the longest of these."""
# What programs print when they fail, where the page would begin.
_FAILED = late(
    r"(?:php )?(?:fatal|parse) error ?: |(?:php )?warning ?: (?:mysqli?|require|include)\w*\("
    r"|uncaught (?:error|exception|pdoexception)\b|traceback \(most recent call last\)"
    r"|server error in '[^']*' application|error establishing a database connection"
    r"|データベース接続確立エラー|could not connect to (?:the )?database"
    r"|(?:http )?(?:error )?(?:50\d )?(?:bad gateway|service (?:temporarily )?unavailable"
    r"|internal server error|gateway time-?out|application error|database (?:connection )?error)$"
)
_DOWN = late(
    r"メンテナンス(?:中|作業|のため|のお知らせ|実施中)|システム停止中|サービスを?(?:一時)?停止"
    r"|(?:一時|臨時)休止中|\b(?:down for|under(?:going)?|in|scheduled) maintenance\b"
    r"|\bmaintenance mode\b|\b(?:we'll|will) be (?:right )?back (?:soon|shortly)\b"
    r"|(?:系统|系統|网站|網站)(?:正在)?(?:维护|維護)|(?:维护|維護)(?:中|公告)|점검 ?중|서비스 점검"
    r"|wartungs(?:arbeiten|modus)|en (?:cours de )?maintenance|en mantenimiento|in manutenzione"
    r"|em manutenção|технические работы|техническ\w+ обслуживани"
)
_DOWN_ROOTS = (
    "メンテナンス", "停止", "休止中", "maintenance", "be back", "be right back", "维护", "維護",
    "점검", "wartungs", "mantenimiento", "manutenzione", "manutenção", "техническ",
)  # fmt: skip
_MOVED = late(
    r"(?:当|本|この|こちらの)(?:ホーム)?(?:ページ|サイト|ウェブサイト|webサイト|ブログ|hp|url)[はが]"
    r"[^。]{0,30}?(?:移転|移動|引っ?越し?|引越|変更)(?:し(?:まし|ており|てい)|いたし|致し|となり|に?なり|された|され)"
    r"|(?:下記|新サイト|新しい(?:ページ|サイト|url|アドレス|ホームページ))[にへ][^。]{0,16}?"
    r"(?:移転|移動|引っ?越し?|引越)(?:し(?:まし|ており|てい)|いたし|致し)"
    r"|\b(?:this|our|the) (?:web ?)?(?:page|site|blog|content|document) (?:has|have|was) "
    r"(?:now |been |been permanently |permanently )*(?:moved|relocated|migrated)\b(?! or)"
    r"|\bwe(?:'ve| have) moved (?:to|our)\b"
    r"|\bdiese (?:web|internet)?seite ist (?:[^.]{0,30} )?umgezogen"
    r"|\b(?:ce|notre) (?:site|blog) a (?:déménagé|changé d'adresse)|cette page a changé d'adresse"
    r"|(?:este|nuestro) (?:sitio|blog) se ha (?:mudado|trasladado)"
    r"|(?:本站|本网站|本網站|本页|本頁|此页面|此頁面)(?:[^。]{0,8})?(?:已|现已)(?:经|經)?(?:搬|迁|遷|移)"
    r"|(?:홈페이지|사이트|페이지|블로그)[가는이은] [^.]{0,20}?이전(?:되었|했|하였|합)"
)
_MOVED_ROOTS = (
    "移転", "移動", "引越", "引っ", "変更", "moved", "relocated", "migrated", "umgezogen",
    "déménagé", "adresse", "mudado", "trasladado", "搬", "迁", "遷", "移至", "이전",
)  # fmt: skip
# Where to: without it, it may have been removed as well.
_WHERE_TO = late(
    r"https?://|\bwww\.|下記|新しい|新url|新アドレス|新サイト|ブックマーク|お気に入り"
    r"|\bnew (?:address|site|url|home|location|page)|\bbookmarks?\b|\bhere\b|neue[nrs]? "
    r"|nouvelle? |nueva? |lesezeichen|signets"
    r"|新网址|新網址|新地址|书签|書籤|새 ?(?:주소|홈페이지)|즐겨찾기"
)
_OTHERWISE = late(
    r"場合|可能性|または|もしくは|\b(?:if|may|might|could|or|oder|wenn|ou|si)\b|或|경우"
)


def welcome(page: Page) -> str:
    """Return the title by which a page is the one that came with its server; empty if it is none.

    The text must say so, too, or be as short as those that only have a picture.
    """
    title = " ".join(page.title.lower().split())
    if len(page.text) > _LONG_WELCOME or not title:
        return ""
    for titled, says in _WELCOMES:
        if titled.fullmatch(title):
            text = f"{' '.join(page.headings)} {page.text}".lower()
            if says in text and (says or len(text) < _FEW):
                return page.title
    return ""


def failed(page: Page) -> str:
    """Return the words of a program that failed, with which a short page begins; or nothing.

    They stand before all else: who writes about them has a title, and more to say.
    """
    if len(page.text) > BRIEF:
        return ""
    begins = "" if page.title or page.headings else page.text
    loud = (page.title, *page.headings[:1]) if len(page.text) <= _FEW else ()
    found = (words for words in (begins, *loud) if words and _FAILED.match(folded(words[:200])))
    return next(found, "")[:100]


def down(page: Page) -> str:
    """Return the title or heading by which a short page says that its site is out of service.

    Whether it is the site's answer to everything, or a note on one evening, another page tells.
    """
    if len(page.text) > _FEW:
        return ""
    for words in (page.title, *page.headings[:2]):
        line = unquoted(folded(words))
        if any(root in line for root in _DOWN_ROOTS) and _DOWN.search(line):
            return words[:100]
    return ""


def moved(page: Page) -> str:
    """Return the sentence by which a short page says that it is elsewhere now, or nothing."""
    if len(page.text) > _FEW:
        return ""
    text = unquoted(folded(" . ".join((page.title, *page.headings[:2], page.text))))
    if not any(root in text for root in _MOVED_ROOTS) or not _WHERE_TO.search(text):
        return ""
    said = (one for one in sentences(text) if _MOVED.search(one) and not _OTHERWISE.search(one))
    return next(said, "")[:100]
