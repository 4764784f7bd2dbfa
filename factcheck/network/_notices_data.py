"""How ten languages say of a page that it is not there: parts of regular expressions.

Lower case, width and apostrophes folded, as the text is that they are looked for in.
"""

from factcheck.nouns import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """How one language says so."""

    itself: str
    """What names the page, or what its reader asked for."""
    between: str
    """What may stand there before the word that it is gone."""
    gone: str
    """What says so."""
    roots: tuple[str, ...]
    """Words one of which stands in all that ``gone`` or ``whole`` may match."""
    whole: str = r"(?!)"
    """What says all of it in another order."""


WORDINGS = (
    # Japanese: the ends of sentences, not "records that were removed"
    Wording(
        r"(?:お探し|お求め|ご?指定|要求|リクエスト|アクセス|入力)(?:の|され|した|いただいた)"
        r"|(?:ご覧になろう|表示しよう|アクセスしよう)と"
        r"|(?:この|こちらの|該当の?|該当する|当|当該)"
        r"(?:ページ|記事|url|コンテンツ|ニュース|サイト|ブログ|投稿|動画|求人)(?:の(?:公開|掲載|配信|募集))?[はが]"
        r"|ご覧いただいている(?:ページ|記事)",
        r"[^。]{0,36}?",
        r"(?:見(?:つかり|つけられ|当たり)|存在し(?:ており)?|ござい|[がは]あり|表示(?:でき|することができ)"
        r"|公開されて(?:い|おり)|(?:ご覧|閲覧|ご利用)(?:いただけ|になれ|でき))ません(?!と)"
        r"|削除され(?:まし|てい|ており|たか|た可能性)|移動した可能性|(?:移動|削除)(?:または|もしくは)"
        r"|終わ(?:りまし|ってい)|終了(?:しまし|してい|しており|いたしまし|致しまし|となりまし|した可能性)"
        r"|非公開",
        (
            "ません",
            "削除",
            "移動",
            "終",
            "非公開",
            "過ぎ",
            "満了",
            "期限が切れ",
            "セッション",
            "不正",
            "無効",
            "みたい",
            "ようです",
        ),
        r"(?:ページ[はが](?:存在し|見つかり|ござい|あり)|記事[はが](?:存在し|見つかり|ござい))ません(?!と)"
        r"|(?:投稿|コンテンツ|ファイル)[はが](?:存在し|見つかり)ません(?!と)|ページの有効期限が切れ"
        r"|ページが(?:ない|見つからない)(?:みたい|よう)です"
        r"|セッション(?:の有効期限)?[がは](?:切れ|タイムアウト|無効)"
        r"|(?:不正な(?:アクセス|リクエスト|パラメータ)|(?:パラメータ|url)が(?:不正|無効))です"
        r"|こ(?:の|ちらの)[^。、]{1,8}[はが、][^。]{0,12}"
        r"(?:掲載|配信)(?:期間|期限)?[がをは](?:過ぎ|終了|満了)",
    ),
    # English
    Wording(
        r"(?<!of )(?<!on )(?<!to )(?<!in )(?<!from )(?<!about )\b(?:the|this|that) (?:requested )?"
        r"(?:web ?)?(?:page|url|link|article|story|post|content|document|resource|video"
        r"|listing|topic|thread|ad|job(?: posting)?)"
        r"|\b(?:you|you're|you've)(?: are| were| have)? "
        r"(?:request|look|try|tried|search|want|follow)[a-z]*(?: for| to [a-z]+)?",
        r"(?:,? (?:you|that you|we|at this|on this)\b[^.]{0,40})?,?"
        r"(?: (?:could|can|may|might|must|has|have|is|was|were|does|either|probably|seems to"
        r"|appears to))* ?",
        r"(?:cannot|can't|not|n't) be (?:found|located|displayed)|not found"
        r"|(?:n't|not|no longer) (?:seem to )?exists?\b"
        r"|(?:n't|not|no longer) (?:here|available|online)\b"
        r"|no longer (?:published|accessible|active)|unavailable|missing|gone\b|expired"
        r"|been (?:permanently )?(?:removed|deleted|taken down|unpublished)"
        r"|(?:removed|deleted)\b|moved or\b",
        (
            "found",
            "located",
            "displayed",
            "exist",
            "here",
            "available",
            "online",
            "published",
            "accessible",
            "active",
            "missing",
            "gone",
            "expired",
            "removed",
            "deleted",
            "down",
            "moved or",
            "locate",
            "find",
            "no such page",
            "suspended",
            "session",
            "invalid ",
        ),
        r"(?:n't|not|unable to) (?:seem to )?(?:find|locate) (?:the|that|this|your) "
        r"(?:requested )?(?:page|url)|nothing (?:was )?found at this"
        r"|(?:n't|not|unable to) (?:seem to )?find what you|no such page"
        r"|your session (?:has |is )?(?:expired|timed out|invalid)|^invalid (?:request|url)$"
        r"|this (?:page|article|story|post) (?:has been|was) \w+ and is no longer available"
        r"|this (?:account|site|website) has been suspended",
    ),
    # Chinese
    Wording(
        r"[您你](?:当前|正在)?(?:要|所|想|想要)?"
        r"(?:访问|訪問|请求|請求|要求|查找|查询|查詢|查看|浏览|瀏覽|寻找|打开|输入|輸入|找)的?"
        r"[^。,]{0,8}"
        r"|[该此本这這該](?:个|個)?(?:页|頁|文章|帖|主题|内容|內容|网页|網頁|网址|網址"
        r"|信息|新闻|新聞|视频|視頻)[面子]?"
        r"|(?:页面|网页|頁面|網頁)|指定的(?:主题|帖子|文章|页面)",
        r"(?:可能|暂时|暫時|现在|現在|现|或)?",
        r"不存在|找不到|找不回|(?:没有|沒有|未)找到|不[见見]了|已?(?:经|經)?被?(?:删除|刪除|移除|下架)"
        r"|已被(?:发布者|發布者|作者|用户|用戶)(?:删除|刪除)|已失效|可能已",
        (
            "不存在",
            "找",
            "丢",
            "丟",
            "失踪",
            "不见",
            "不見",
            "删除",
            "刪除",
            "移除",
            "下架",
            "失效",
            "可能已",
        ),
        r"(?:找不到|没有找到|沒有找到|未找到|无法找到|無法找到)(?:[^。]{0,8}(?:页面|网页|頁面|網頁)"
        r"|[您你](?:所|想)?要?(?:找|看|访问|查看)?的(?:文章|内容|帖子|信息|新闻|內容|新聞))"
        r"|(?:页面|网页|頁面|網頁)(?:走丢|丢失|不见|失踪|走丟)了",
    ),
    # Korean: the ends of sentences
    Wording(
        r"(?:요청하신|찾으시는|원하시는|찾고 계신|방문하(?:시려는|신)|접속하신"
        r"|접근하신|입력하신|해당|이) ?"
        r"[^.]{0,6}?(?:페이지|게시물|게시글|글|기사|주소|콘텐츠|문서)[가는은을를의]",
        r"[^.]{0,24}?",
        r"찾을 수가? 없(?:습|어)|존재하지 않(?:습|거나|아)|(?:삭제|만료)되었|(?:이동|변경)되었을"
        r"|변경 혹은 삭제|없습니다",
        (
            "찾을 수",
            "종료된",
            "존재하지 않",
            "삭제",
            "만료",
            "이동",
            "변경",
            "없습니다",
            "없는",
            "없습",
            "없어",
        ),
        r"(?:존재하지 않는|삭제된|없는) (?:페이지|게시물|게시글|기사|글)(?:입니다|예요)"
        r"|(?:게시물|게시글|기사)[이가] (?:존재하지 않|삭제되었)습니다|(?:종료|만료)된 페이지입니다"
        r"|페이지를 찾을 수가? 없(?:습|어)|페이지가 (?:존재하지 않|없)(?:습|어)",
    ),
    # German
    Wording(
        r"\b(?:die|diese) (?:web|internet)?(?:seite|url|adresse)(?! de[sr]\b)"
        r"|\bdieser (?:inhalt|beitrag|eintrag)|\bdiese anzeige"
        r"|(?:gewünschte|gesuchte|angeforderte|aufgerufene|angegebene)[nrs]? \w+",
        r"(?:, die sie [^.,]{1,30},)?[^.,]{0,24}?",
        r"existier\w+ (?:leider )?nicht|gibt es (?:leider )?nicht"
        r"|nicht (?:mehr )?(?:gefunden|finden|verfügbar|vorhanden|erreichbar|online)"
        r"|(?:wurde|ist) (?:\w+ )?(?:gelöscht|entfernt|verschoben oder)",
        ("nicht", "gelöscht", "entfernt", "verschoben"),
        r"\bdieser artikel wurde (?:\w+ )?(?:gelöscht|entfernt)",
    ),
    # French
    Wording(
        r"(?<!sur )(?<!de )\b(?:(?:la|cette) (?:page|url)(?! du\b)|cette (?:annonce|adresse)"
        r"|ce contenu|l'(?:url|adresse)"
        r"|le contenu demandé|l'article demandé|le document demandé)"
        r"|que vous (?:recherchez|cherchez|demandez|avez demandée?"
        r"|(?:souhaitez|voulez|essayez de|tentez de) (?:consulter|voir|lire|visiter))",
        r"(?:(?! qui | des | les )[^.]){0,30}?",
        r"n'existe (?:pas|plus)|\bintrouvable\b"
        r"|n'est (?:plus|pas) (?:disponible|accessible|en ligne)"
        r"|n'a (?:pas )?pu être|n'a pas été trouvée?|été (?:supprimée?|retirée?|déplacée? ou)",
        (
            "n'existe",
            "introuvable",
            "disponible",
            "accessible",
            "en ligne",
            "pu être",
            "trouvé",
            "supprimé",
            "retiré",
            "déplacé",
            "trouvons",
            "pu trouver",
        ),
        r"(?:ne trouvons pas|n'avons pas (?:pu trouver|trouvé)) (?:la page|cette page|ce que vous)",
    ),
    # Spanish
    Wording(
        r"(?<!en )(?<!de )\b(?:la|esta) (?:página|url|dirección)|(?:contenido|documento) solicitado"
        r"|\beste (?:contenido|anuncio)|\b(?:la|esta) noticia"
        r"|que (?:buscas?|está buscando|ha solicitado)\b"
        r"|al? que (?:intentas?|está intentando|trata de|desea|quiere) acceder",
        r"(?:(?! los | las )[^.]){0,30}?",
        r"no existe\b|ya no está|no está disponible|no se (?:encuentra|encontró|ha encontrado)"
        r"|no (?:ha|pudo) (?:podido )?(?:sido )?(?:ser )?encontrad|sido (?:eliminad|borrad)",
        (
            "no existe",
            "ya no est",
            "no est",
            "no se ",
            "encontrad",
            "eliminad",
            "borrad",
            "encontrar",
        ),
        r"(?:podido|pudimos|podemos) encontrar (?:la|esta) página"
        r"|no se (?:ha encontrado|encontró|encuentra) (?:la página"
        r"|(?:el|la) (?:artículo|contenido|documento|noticia) (?:solicitad[oa]|que busca))",
    ),
    # Portuguese
    Wording(
        r"(?<!em )(?<!de )\b(?:a|esta) página"
        r"|(?:você|artigo que|conteúdo que|página que) (?:procura|está procurando|solicitou"
        r"|tentou ace(?:der|ssar))",
        r"(?:(?! os | as )[^.]){0,30}?",
        r"não (?:existe\b|foi encontrad|está disponível|pôde)|foi (?:removid|excluíd)",
        ("não ", "removid", "excluíd"),
        r"não (?:encontramos|conseguimos encontrar|foi possível encontrar) "
        r"(?:a página|o que você|o conteúdo)",
    ),
    # Italian
    Wording(
        r"(?<!su )(?<!di )\b(?:la|questa) pagina"
        r"|\b(?:contenuto|articolo|documento) richiesto|che (?:stai cercando|cerchi|hai richiesto)",
        r"(?:(?! gli | le | i )[^.]){0,30}?",
        r"non (?:esiste\b|è (?:stat[ao] )?(?:trovat[ao]|disponibile|più))"
        r"|stat[ao] (?:rimoss[ao]|eliminat[ao])",
        ("non ", "rimoss", "eliminat"),
        r"non (?:abbiamo trovato|riusciamo a trovare) (?:la pagina|quello che|ciò che)",
    ),
    # Russian
    Wording(
        r"(?:запрашиваем\w+|эта|такая|такой) страниц\w",
        r"[^.,]{0,24}?",
        r"не (?:найден|существует)|удал[её]н",
        ("не ", "удал"),
        r"(?:материал|запись|статья|новость) не найден\w? или",
    ),
    # Dutch
    Wording(
        r"(?<!op )(?<!van )\b(?:de|deze) (?:opgevraagde |gevraagde |gezochte )?pagina"
        r"|die (?:u|je) (?:zoekt|zocht|probeert)",
        r"(?:(?! de | het )[^.,]){0,30}?",
        r"bestaat niet|niet (?:meer )?(?:gevonden|beschikbaar|bestaat)|is verwijderd",
        (
            "bestaat niet",
            "niet meer",
            "niet gevonden",
            "niet beschikbaar",
            "niet bestaat",
            "verwijderd",
        ),
    ),
)

OTHERWISE = (
    # Japanese, Chinese, Korean
    r"場合|とき[はに]|時[はに]|際には?|とは|意味|ステータス|状態コード|方法|原因|条件|一致|検索結果"
    r"|検索語|キーワード|無料|会員|コメント"
    r"|如果|若|状态码|狀態碼|结果|結果|意思|关键词|關鍵字|条件|條件|评论|評論|登录后"
    r"|경우|상태 코드|결과|의미|검색어|조건|댓글"
    # English, German
    r"|\b(?:if|when|means?|status code|response code|results?|match(?:es)?|keywords?|criteria"
    r"|search terms?|your search|available in|free of charge|subscribers?|comments?"
    r"|wenn|falls|bedeutet|statuscode|ergebnisse?|treffer|suchbegriff|kommentare?"
    # French, Spanish, Portuguese, Italian, Russian
    r"|si|s'il|lorsque|quand|signifie|résultats?|correspond|commentaires?"
    r"|cuando|significa|indica|resultados?|comentarios?|quando|se (?:a|você|la|hai)|risultat[oi]"
    r"|если|означает|результат)\b"
)
"""What makes a sentence advice, an explanation, the answer to a search, or one on comments."""
