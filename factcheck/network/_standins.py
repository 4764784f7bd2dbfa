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
    (late(r"(?:[^|]{1,30}[|:] ?)?初期(?:ページ|画面)(?: ?[|-].{1,30})?"), "サーバ"),
    (late(r"default web site page"), "if you are the owner of this website"),
    (late(r"(?:domain|web server's) default page"), "plesk"),
    (late(r"caddy works!?"), "congratulations"),
    (late(r"it works!?"), ""),
)
_WELCOME_ROOT = late(r"welcome|page|iis|internet info|初期|caddy|works", re.IGNORECASE)
_LONG_WELCOME = 4_000
"""Main text of the longest of these."""
_BARE_WELCOME = 40
"""Main text of the longest of those that say nothing else."""
# What Japanese hosters show where nobody has put a page yet.
_UNFILLED = late(
    r"(?:まだ)?(?:ホームページ|コンテンツ|データ|ファイル)が(?:まだ)?アップロードされていません"
    r"|設定の反映待ちである可能性"
)
# What programs print when they fail, where the page would begin.
_FAILED = late(
    r"(?:php )?(?:fatal|parse) error ?: |(?:php )?warning ?: (?:mysqli?|require|include)\w*\("
    r"|uncaught (?:error|exception|pdoexception)\b|traceback \(most recent call last\)"
    r"|server error in '[^']*' application|error establishing a database connection"
    r"|データベース接続確立エラー|can't connect to (?:local )?mysql server|sqlstate\[|ora-\d{5}:"
    r"|could not connect to (?:the )?database"
)
# Titles and headings under which servers and what stands before them tell of their failure, and
# what they say beneath, if not even less.
_STATUS = late(
    r"(?:http )?(?:error |status )?(?:50\d )?(?:[–-] )?"
    r"(?:bad gateway|service (?:temporarily )?unavailable|internal server error"
    r"|gateway time-?out|application error|database (?:connection )?error)"
)
_STATUS_SAYS = late(
    r"temporarily un(?:able|available)|try again|invalid response|unable to (?:complete|handle)"
    r"|internal error|could not be served|did not (?:respond|receive)|overloaded"
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
    r"[^。]{0,30}?(?:移転|移動|引っ?越し?|引越)(?:し(?:まし|ており|てい)|いたし|致し|となり|に?なり|され)"
    r"|(?:下記|新サイト|新しい(?:ページ|サイト|url|アドレス|ホームページ))[にへ][^。]{0,16}?"
    r"(?:移転|移動|引っ?越し?|引越)(?:し(?:まし|ており|てい)|いたし|致し)"
    r"|\d ?秒後に[^。]{0,24}(?:移動|ジャンプ|転送|切り替わ)"
    r"|\b(?:this|our|the) (?:web ?)?(?:page|site|blog|content|document) (?:has|have) "
    r"(?:now |been |been permanently |permanently )*(?:moved|relocated|migrated)"
    r"(?=$| to\b| here|[:;,-]| and\b)"
    r"|\b(?:diese|unsere|die) (?:web|internet)?(?:seite|site|präsenz) ist (?:[^.]{0,30} )?umgezogen"
    r"|\b(?:ce|notre) (?:site|blog) a (?:déménagé|changé d'adresse)|cette page a changé d'adresse"
    r"|(?:este|nuestro) (?:sitio|blog) se ha (?:mudado|trasladado)"
    r"|本(?:站|网站|網站|博客|页|頁|页面|頁面)[^。]{0,8}?(?:已|现已)(?:经|經)?(?:搬|迁|遷|移)"
    r"|(?:홈페이지|사이트|페이지|블로그)[가는이은] [^.]{0,20}?이전(?:되었|했|하였|합)"
)
# What might move in any other way, too: that of the address says so as well.
_LEFT = late(
    r"\bwe(?:'ve| have) moved(?=$| to\b|[:;,-])|(?:url|アドレス)[がは]"
    r"[^。]{0,10}(?:変更(?:し|に?なり|され|いたし|致し)|変わり)(?:ました|ており|ています)"
)
_BOOKMARKED = late(r"ブックマーク|お気に入り|\bbookmarks?\b|https?://|\bwww\.|\bweb ?site\b")
_MOVED_ROOTS = (
    "移転", "移動", "引越", "引っ", "変更", "変わり", "秒後", "moved",
    "relocated", "migrated", "umgezogen",
    "déménagé", "adresse", "mudado", "trasladado", "搬", "迁", "遷", "移至", "이전",
)  # fmt: skip
# Where to: without it, it may have been removed as well.
_WHERE_TO = late(
    r"https?://|\bwww\.|\bto [a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,10}\b"
    r"|下記|新しい|新url|新アドレス|新サイト|ブックマーク|お気に入り"
    r"|\bnew (?:address|(?:web ?)?site|url|location|page)|\bbookmarks?\b|\bhere\b|neue[nrs]? "
    r"|nouvelle? |nueva? |lesezeichen|signets"
    r"|新网址|新網址|新地址|书签|書籤|새 ?(?:주소|홈페이지)|즐겨찾기"
)
_OTHERWISE = late(
    r"場合|可能性|または|もしくは|\b(?:if|may|might|could|or|oder|wenn|ou|si)\b|或|경우"
)


def welcome(page: Page) -> str:
    """Return the words by which a page is the one that came with its server; empty if it is none.

    The text must say so, too, or be as short as those that only have a picture.
    """
    if len(page.text) > _LONG_WELCOME:
        return ""
    for words in (page.title, *page.headings[:1]):
        if _WELCOME_ROOT.search(words) and _is_welcome(words.lower(), page):
            return words
    unfilled = _UNFILLED.search(page.text) if len(page.text) <= _FEW else None
    return unfilled[0] if unfilled else ""


def _is_welcome(line: str, page: Page) -> bool:
    says = [says for titled, says in _WELCOMES if titled.fullmatch(line)]
    text = f"{' '.join(page.headings)} {page.text}".lower()
    return any(one in text if one else len(page.text) < _BARE_WELCOME for one in says)


def failed(page: Page) -> str:
    """Return the words of a program that failed, with which a short page begins; or nothing.

    They stand before all else: who writes about them has a title, and more to say.
    """
    if len(page.text) > BRIEF:
        return ""
    begins = "" if page.title or page.headings else page.text
    loud = (page.title, *page.headings[:1]) if len(page.text) <= _FEW else ()
    for words in filter(None, (begins, *loud)):
        line = folded(words[:200])
        if _FAILED.match(line):
            return words[:100]
        told = _STATUS.fullmatch(line.strip(" .!"))
        text = folded(page.text)
        says = _STATUS_SAYS.search(text) or _FAILED.match(text)
        if told and (says or len(text) < _BARE_WELCOME):
            return words
    return ""


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
    left = _BOOKMARKED.search(text) is not None
    for said in sentences(text):
        if (_MOVED.search(said) or (left and _LEFT.search(said))) and not _OTHERWISE.search(said):
            return said[:100]
    return ""
