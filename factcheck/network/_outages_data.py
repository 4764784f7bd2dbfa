"""How sites say in ten languages that they do not work: parts of regular expressions.

Lower case, width and apostrophes folded, as the text is that they are looked for in.
"""

UPKEEP_ROOTS = (
    "メンテナンス", "保守", "障害", "更新作業", "集中", "maintenance", "upgrad", "technical",
    "being updated", "be back", "be right back", "维护", "維護", "점검", "보수", "wartung",
    "gewartet", "mantenimiento", "manutenzione", "manutenção", "техническ",
)  # fmt: skip
UPKEEP = (
    r"メンテナンス|保守(?:作業|点検)|(?:システム|サーバー?|サイト|通信|機器|ネットワーク)の?障害|の更新作業"
    r"|アクセス[がの](?:大変)?集中|\bbeing (?:updated|upgraded)\b|\bupgrading (?:our|the|this) "
    r"|\btechnical (?:difficult(?:y|ies)|problems?|issues?)\b|维护|維護|점검|유지 ?보수"
    r"|\bmaintenance\b(?! (?:on|of|to|at) (?!(?:our|this|the) (?:web ?)?(?:site|server|system)"
    r"|(?:the|this) (?:moment|time)))"
    r"|\bwartungs?(?:arbeiten|modus)?\b|\bgewartet\b|\bmantenimiento\b|\bmanutenzione\b"
    r"|\bmanutenção\b|технически[еймх]+ (?:работ|обслуживан)"
    r"|\b(?:we'll|we will) be (?:right )?back (?:online )?(?:soon|shortly)\b"
)
"""Why a site is closed for a while, but not a bridge of which it tells."""
SITE = (
    r"サイト|システム|サーバ|ホームページ|サービスを?(?:一時)?(?:停止|休止)|(?:この|当|本)(?:ページ|サービス)"
    r"|データベース|アクセス(?:いただけ|でき|[がの](?:大変)?集中)"
    r"|\b(?:web ?)?sites?\b|\bwe(?:'re| are)\b"
    r"|\b(?:this|our|the) (?:web ?)?(?:page|portal|server|system|platform|app|service|shop)s?\b"
    r"|^(?:現在|ただいま|ただ今|只今)[は、,]*(?:定期|臨時|緊急)?メンテナンス"
    r"|系统|系統|网站|網站|服务器|伺服器|平台|本站|站点|시스템|사이트|서버|홈페이지|서비스"
    r"|\b(?:web|internet)?(?:seite|shop|portal|system|server|auftritt)\b"
    r"|\bserveur\b|\bportail\b|\bplateforme\b|\bnotre page\b|\bsitio\b|\bpágina\b|\bnuestra web\b"
    r"|\bplataforma\b|\bestamos\b|\bsistema\b|\bsito\b|\bpagina\b|\bportale\b|\bpiattaforma\b"
    r"|\bstiamo\b|\bservizio\b|сайт|портал|сервер|сервис"
)
"""What is closed; in Japanese nothing need be named."""
NOW = (
    r"(?:現在|ただいま|ただ今|只今).{0,80}(?:ます|です|ません|ください|中|ございます)$"
    r"|メンテナンス(?:作業)?中(?:です|でございます|につき.{0,30}(?:ます|ません)|のため.{0,40}(?:おります|ません))?$"
    r"|\b(?:is|are|'re|'s) (?:(?:currently|temporarily|now|presently|briefly) )*"
    r"(?:closed|down|offline|unavailable|under|performing|doing|carrying|having|experiencing"
    r"|being (?:updated|upgraded)|upgrading)\b"
    r"|\b(?:is|are|'re|'s) in maintenance(?: mode)?(?:$|[,;:])"
    r"|\bcurrently\b|\bat the moment\b|\bright now\b|\bat this time\b"
    r"|^(?:web)?site (?:down|closed|offline|under|in)\b"
    r"|正在|(?:维护|維護)(?:升级|升級)?中|处于|현재|지금|점검 ?(?:작업 ?)?중"
    r"|\b(?:gerade|derzeit|momentan|zurzeit|aktuell|im moment|im wartungsmodus)\b"
    r"|\ben (?:cours de )?maintenance\b|\bactuellement\b|\bmomentanément\b"
    r"|\b(?:en|realizando .{0,20}de) mantenimiento\b|\bin manutenzione\b|\beffettuando\b"
    r"|\b(?:em|realizando) manutenção\b|ведутся|проводятся|находится на|временно"
)
"""What says that it is so when it is read."""
BARE = (
    r"(?:(?:現在|ただいま|ただ今|只今)(?:は|、|,)?)?(?:定期|臨時|緊急|システム|サーバー?|サイト)*"
    r"メンテナンス(?:作業)?(?:中(?:です|でございます)?|を?(?:行って|実施して)(?:い|おり)ます)"
    r"|(?:temporarily |currently )?(?:down for|under(?:going)?|in) (?:site )?maintenance"
    r"|wartungs(?:arbeiten|modus)|en maintenance|maintenance en cours|en mantenimiento"
    r"|in manutenzione|em manutenção|технические работы|(?:维护|維護)中|점검 ?중(?:입니다)?"
)
"""Whole sentences that name nothing: on a page without a number they are the site's."""
OTHERWISE = (
    r"毎[月週日年]|によると|発表|予定です|お知らせします|終了(?:し|いた)|完了|再開し"
    r"|将于|将在|將於|將在|每[月周週天]|예정|매[월주일]|실시합니다|완료"
    r"|\b(?:said|says|according|announced|told|reported|was|were|has been|every|each|completed"
    r"|will be (?!(?:right )?back|online|up)|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|wurde|wird am|werden am|jeden|abgeschlossen|laut|sera (?!de retour)|seront|était|chaque"
    r"|selon|terminée?|estará|será|estuvo|cada|según|finalizado|foi|esteve|segundo|sarà|saranno"
    r"|è stat[oa]|ogni|secondo|будет|будут|был[аои]?|кажд\w+)\b"
)
"""What an announcement, a rule or an article says besides."""

WRONG_ROOTS = (
    "発生", "起き", "error", "wrong", "problem", "fehler", "erreur", "erro", "오류", "에러",
    "문제", "错误", "錯誤", "异常", "異常", "出错", "ошибка",
)  # fmt: skip
ERRORS = (
    r"(?:(?:大変|誠に)?申し訳(?:ござい|あり)ません(?:が|けれども)?、?)?"
    r"(?:(?:処理|表示|通信)中に|ただいま|現在|システム|サーバー?|通信|内部|アプリケーション|予期(?:せぬ|しない)"
    r"|何らかの|技術的な|[上にでの、])*(?:問題|エラー|障害|トラブル)が(?:発生|起き)"
    r"(?:(?:いた)?し)?(?:ました|て(?:い|おり)ます)(?:ので?.{0,30})?"
    r"|(?:(?:we're |we are )?(?:very |so )?sorry,?(?: but)? |(?:oops|whoops|uh[- ]oh),? )?"
    r"(?:(?:an? |some |there was an? )?"
    r"(?:(?:unexpected|unknown|internal|server|application|system|technical) )*"
    r"(?:error|problem) (?:has |have )?(?:occurred|happened)"
    r"(?: (?:while )?(?:processing|handling|loading|with) (?:your|the|this) (?:request|page))?"
    r"|something (?:went|has gone) (?:\w+ )?wrong(?: on our (?:end|side))?)"
    r"|(?:leider )?(?:es )?ist (?:leider )?ein (?:\w+ )?fehler aufgetreten"
    r"|ein (?:\w+ )?fehler ist aufgetreten"
    r"|(?:désolé, )?une erreur (?:\w+ )?(?:est survenue|s'est produite)"
    r"|(?:lo sentimos, )?(?:ha ocurrido|se ha producido|se produjo|ocurrió) un error(?: \w+)?"
    r"|(?:desculpe, )?ocorreu um erro(?: \w+)?|si è verificato un (?:errore|problema)(?: \w+)?"
    r"|(?:요청.{0,16} (?:처리|수행) ?(?:하는 )?중 ?(?:에 )?)?"
    r"(?:(?:일시적인|알 수 없는|예기치 않은|시스템|서버) )*(?:오류|에러|문제)가 "
    r"발생(?:했|하였)습니다"
    r"|(?:抱歉,|对不起,)?(?:系统|服务器|程序|网站)?(?:发生|出现|出)了?(?:未知|内部)?(?:错误|异常|错)[了啦]?"
    r"(?:,请.{0,12})?|(?:系统|服务器)(?:内部)?(?:错误|异常|繁忙)(?:,请.{0,12})?"
    r"|(?:извините, )?(?:на сервере )?произошла (?:\w+ )?ошибка(?: на сервере)?"
)
"""Whole sentences by which a program says that it has failed."""
APOLOGIES = (
    r"申し訳|お手数|恐れ入り|再度|しばらく|お試し|お戻り|죄송|다시|잠시|관리자|抱歉|对不起|稍后|重试|返回"
    r"|\b(?:sorry|let us know|try again|go back|return to|refresh|reload|apologi[sz]e|later)\b"
    r"|\b(?:bitte|später|entschuldig\w+|désolé|veuillez|plus tard|lo sentimos|vuelva|más tarde)\b"
    r"|réessay|intént|intente|disculp|desculpe|tente|voltar|spiacenti|scus|riprova|più tardi"
    r"|попробуйте|позже|извин|обновите"
)
"""What is said with it."""
