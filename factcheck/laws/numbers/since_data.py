"""How newsrooms tell a change together with its base, as templates of skeletons.

``a`` is what it was, ``b`` what it is, ``p`` the change; ``v`` and ``x`` hold the words of its way.
"""

ANY = "@money@percent@count@duration@age@measure@number@ratio"
"""Figures, for use in a class of characters."""
AMOUNT = "[@money@count@measure@percent@number]"
UP = "増|上回|上昇|上が|多[いくか]|高[いくまめ]|伸び|拡大|膨ら|改善|アップ|超え|上積み"
DOWN = "減|下回|低[いくか下]|下落|下が|少な|安[いくか]|落ち|縮小|割り込|悪化|ダウン"
EARLIER = (
    r"(?:前(?:の[年期月回季週]|[年期月回季週]|シーズン|大会)度?(?:同[期月週])?(?:実績)?|昨(?:年度?|季|シーズン)|去年|"
    r"一昨年|同期|@date|@duration前|"
    r"ピーク時?|全盛期|当初|発足時|開[業館設園]時)"
)
_LINK = (
    r"(?:を|より(?:も)?|から(?:は)?|に比べ(?:て|ると)?|と比べ(?:て|ると)?|に対し(?:て)?|の|"
    rf"(?:だった|の)[^。、{ANY}]{{1,8}}?(?:から|より|に比べて?|[はが]))、?"
)
JAPANESE = (
    (
        rf"{EARLIER}[にのはが]{{0,2}}(?P<a>{AMOUNT})から(?P<p>[@percent@ratio])(?P<v>[のにへ]?)、?"
        rf"(?P<b>{AMOUNT})(?=[にへと])"
    ),
    (
        rf"{EARLIER}(?:の|[(（]|、|は|が|時の|には?)?[^。、{ANY}]{{0,6}}?(?P<a>{AMOUNT})[)）]?"
        rf"{_LINK}(?:約|およそ)?(?P<p>[@percent@ratio])(?P<v>[^。{ANY}]{{0,10}})"
    ),
    (
        rf"(?P<b>{AMOUNT})[(（]{EARLIER}(?:実績)?[はのが、]?(?P<a>{AMOUNT})[)）][^。{ANY}]{{0,3"
        rf"}}、?"
        rf"(?P<p>@percent)(?P<v>の?[^。{ANY}]{{0,3}})"
    ),
)
_VERBS = (
    r"(?:rose|rise|grew|increased|jumped|climbed|surged|gained|up|fell|fall|dropped|declined|"
    r"decreased|shrank|slid|slipped|plunged|down)"
)
_NOUN = r"(?:increase|rise|jump|growth|gain|improvement|decline|drop|fall|decrease|reduction)"
_MORE = r"(?:more|higher|above|better|greater|less|lower|fewer|below|worse|smaller)"
_AGAINST = r"(?:up from|down from|from|compared (?:with|to)|against|versus)"
_WHEN = (
    rf"(?: (?:in|of|on|for|at|as of|during) [^.,;{ANY}]{{1,24}}| @date| @duration (?:ago|earlier|"
    r"before))?"
)
_THEN = r"(?:the |its |their )?(?:@date['’]s |previous [a-z]+['’]s |record )?"
_LONG, _SHORT = rf"(?: [^.;{ANY}]{{1,70}}?)?", rf"(?: [^.;{ANY}]{{1,24}}?)?"
ENGLISH = (
    (
        rf"(?P<b>{AMOUNT}){_LONG},? {_AGAINST} (?P<a>{AMOUNT}){_WHEN}{_SHORT}(?:,|;|"
        rf" [-–—]) (?:or )?"
        rf"(?:an? (?=@percent {_NOUN})|an? (?P<x>{_NOUN}|up|down) (?:of |by )?|(?:up|"
        rf"down) (?:by )?)"
        rf"(?P<p>@percent)(?P<v> {_NOUN})?"
    ),
    (
        rf"(?P<b>{AMOUNT}){_LONG}(?:,| [-–—]) (?:or |some |about )?(?P<p>@percent)"
        rf"(?P<v> {_MORE}) than {_THEN}(?P<a>{AMOUNT})"
    ),
    (
        rf"(?P<b>{AMOUNT}){_LONG},? an? (?P<p>@percent)(?P<v> {_NOUN}) (?:on|from|over) {_THEN}"
        rf"(?P<a>{AMOUNT})"
    ),
    (
        rf"(?P<b>{AMOUNT}){_LONG},? (?P<x>{_VERBS})(?: by)? (?P<p>@percent)(?: (?:on|"
        rf"over) @date)?,? "
        rf"from {_THEN}(?P<a>{AMOUNT})"
    ),
    (
        rf"\b(?P<x>{_VERBS})(?: by)? (?P<p>@percent){_WHEN},? from (?P<a>{AMOUNT}){_SHORT} to "
        rf"(?P<b>{AMOUNT})"
    ),
    (
        rf"\b(?P<x>{_VERBS})(?: by)? (?P<p>@percent){_WHEN},? to (?P<b>{AMOUNT}){_SHORT},? from "
        rf"(?P<a>{AMOUNT})"
    ),
    (
        rf"\b{_VERBS} to (?P<b>{AMOUNT}){_SHORT} from (?P<a>{AMOUNT}){_WHEN},? (?:or )?"
        r"(?P<x>up|down) (?:by )?(?P<p>@percent)"
    ),
)
