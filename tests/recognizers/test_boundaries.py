"""Where addresses end in Japanese, Chinese and Korean text, and where that stays open.

Each row is a sentence as a newsroom would write it and the addresses in it. ``A | B`` says that
the boundary stays open: read as A, and asked as B as well.
"""

import pytest

from factcheck.network.safety import Admitted, admit
from factcheck.plugins import Document
from factcheck.readers import read
from factcheck.recognizers._links import MISSPELLED, OPEN, bare

WIKI = "https://ja.wikipedia.org/wiki/"


def found(source: str, name: str = "a.txt") -> list[str]:
    article = read(Document(name, source.encode()))
    links = sorted((*article.links, *bare(article)), key=lambda link: link.span)
    for link in links:
        assert (link.note == OPEN) is (link.alternative is not None)
        assert link.alternative != link.url
    return [f"{x.url} | {x.alternative}" if x.alternative else x.url for x in links]


JAPANESE = [
    # particles and copulas behind a path
    ("詳細はhttps://a.jp/xを参照。", ["https://a.jp/x"]),
    ("詳細はhttps://a.jp/xをご覧ください。", ["https://a.jp/x"]),
    ("発表はhttps://a.jp/news/2025/0401にある。", ["https://a.jp/news/2025/0401"]),
    ("https://a.jp/xによると、3割増えた。", ["https://a.jp/x"]),
    ("https://a.jp/xから引用", ["https://a.jp/x"]),
    ("募集要項はhttps://a.jp/xまで。", ["https://a.jp/x"]),
    ("公式サイトはhttps://a.jp/です。", ["https://a.jp/"]),
    ("公式サイトはhttps://a.jpです。", ["https://a.jp"]),
    ("https://a.jp/xおよびhttps://b.jp/y及びhttps://c.jp/z", ["https://a.jp/x", "https://b.jp/y", "https://c.jp/z"]),
    ("https://a.jp/xとhttps://b.jp/yの両方", ["https://a.jp/x", "https://b.jp/y"]),
    ("https://a.jp/xまたはhttps://b.jp/y", ["https://a.jp/x", "https://b.jp/y"]),
    ("https://a.jp/xや書籍に詳しい", ["https://a.jp/x"]),
    ("資料はhttps://a.jp/x.pdfでダウンロードできる", ["https://a.jp/x.pdf"]),
    ("https://a.jp/x.pdfの3ページ", ["https://a.jp/x.pdf"]),
    ("https://a.jp/x参照", ["https://a.jp/x"]),
    ("https://a.jp/xより", ["https://a.jp/x"]),
    ("https://a.jp/xだが、異論もある", ["https://a.jp/x"]),
    ("https://a.jp/x?id=5を開く", ["https://a.jp/x?id=5"]),
    ("https://a.jp/x#s2は古い", ["https://a.jp/x#s2"]),
    ("https://a.jp/100%の話", ["https://a.jp/100%"]),
    # brackets that are part of an address, and asides right behind one
    ("https://a.jp/x(2026)と", ["https://a.jp/x(2026)"]),
    ("https://a.jp/report(2024年版).pdfを公表", ["https://a.jp/report(2024年版).pdf"]),
    (f"{WIKI}Rust_(2010年の言語)を参照", [f"{WIKI}Rust_(2010年の言語)"]),
    ("https://a.jp/plan.pdf(2026年3月10日)", ["https://a.jp/plan.pdf"]),
    ("https://a.jp/(PDF、2ページ)を見た", ["https://a.jp/"]),
    ("出典 https://a.jp/x_(b)/y(3章)", ["https://a.jp/x_(b)/y"]),
    ("(https://a.jp/x(2026年3月10日閲覧))", ["https://a.jp/x"]),
    # full-width punctuation and brackets of many kinds
    ("https://a.jp/x、https://b.jp/y。", ["https://a.jp/x", "https://b.jp/y"]),
    ("https://a.jp/x，https://b.jp/y．", ["https://a.jp/x", "https://b.jp/y"]),
    ("https://a.jp/x！https://b.jp/y？", ["https://a.jp/x", "https://b.jp/y"]),
    ("https://a.jp/x：説明；https://b.jp/y", ["https://a.jp/x", "https://b.jp/y"]),
    ("（https://a.jp/x）", ["https://a.jp/x"]),
    ("「https://a.jp/x」『https://b.jp/y』", ["https://a.jp/x", "https://b.jp/y"]),
    ("【https://a.jp/x】〔https://b.jp/y〕", ["https://a.jp/x", "https://b.jp/y"]),
    ("〈https://a.jp/x〉《https://b.jp/y》", ["https://a.jp/x", "https://b.jp/y"]),
    ("［https://a.jp/x］｛https://b.jp/y｝", ["https://a.jp/x", "https://b.jp/y"]),
    ("“https://a.jp/x”と‘https://b.jp/y’", ["https://a.jp/x", "https://b.jp/y"]),
    ("〝https://a.jp/x〟", ["https://a.jp/x"]),
    ("⟨https://a.jp/x⟩⸨https://b.jp/y⸩", ["https://a.jp/x", "https://b.jp/y"]),
    ("https://a.jp/x（2025年4月1日閲覧）", ["https://a.jp/x"]),
    ("https://a.jp/x(閲覧日は4月1日)", ["https://a.jp/x"]),
    ("(https://a.jp/x)を見た", ["https://a.jp/x"]),
    ("https://a.jp/x…https://b.jp/y―", ["https://a.jp/x", "https://b.jp/y"]),
    ("https://a.jp/x→https://b.jp/y", ["https://a.jp/x", "https://b.jp/y"]),
    ("https://a.jp/x・https://b.jp/y", ["https://a.jp/x", "https://b.jp/y"]),
    ("https://a.jp/x／https://b.jp/y", ["https://a.jp/x", "https://b.jp/y"]),
    ("https://a.jp/x～https://b.jp/y〜", ["https://a.jp/x", "https://b.jp/y"]),
    ("https://a.jp/x※注", ["https://a.jp/x"]),
    ("https://a.jp/x①", ["https://a.jp/x"]),
    ("https://a.jp/x\u3000次の行", ["https://a.jp/x"]),
    ("https://a.jp/x\u200bです", ["https://a.jp/x"]),
    ("https://a.jp/xＮＨＫ調べ", ["https://a.jp/x | https://a.jp/xＮＨＫ調べ"]),
    # ASCII punctuation before Japanese
    ("https://a.jp/x, https://b.jp/y; https://c.jp/z: 以上.", ["https://a.jp/x", "https://b.jp/y", "https://c.jp/z"]),
    ("https://a.jp/x:説明", ["https://a.jp/x"]),
    ("https://a.jp/x.次の文", ["https://a.jp/x"]),
    ("https://a.jp/x!すごい", ["https://a.jp/x"]),
    ("'https://a.jp/x'と\"https://b.jp/y\"", ["https://a.jp/x", "https://b.jp/y"]),
    ("https://a.jp/x[1]に示した", ["https://a.jp/x"]),
    ("https://a.jp/x[注1]", ["https://a.jp/x"]),
    ("[1]https://a.jp/x [2]https://b.jp/y", ["https://a.jp/x", "https://b.jp/y"]),
    # a list, a table, a line of its own
    ("・資料 https://a.jp/x\n・統計 https://b.jp/y", ["https://a.jp/x", "https://b.jp/y"]),
    ("|出典|https://a.jp/x|\n|統計|https://b.jp/y|", ["https://a.jp/x", "https://b.jp/y"]),
    ("出典：https://a.jp/x\n", ["https://a.jp/x"]),
    ("https://a.jp/xhttps://b.jp/y", ["https://a.jp/x", "https://b.jp/y"]),
    # letters in the path of a host known for them
    (f"{WIKI}アインシュタイン", [f"{WIKI}アインシュタイン"]),
    (f"{WIKI}アインシュタインを参照。", [f"{WIKI}アインシュタイン | {WIKI}アインシュタインを参照"]),
    (f"詳細は{WIKI}アルベルト・アインシュタイン。", [f"{WIKI}アルベルト・アインシュタイン"]),
    (f"{WIKI}東京_(曖昧さ回避)を見よ", [f"{WIKI}東京_(曖昧さ回避)"]),
    (f"（{WIKI}東京_(曖昧さ回避)）", [f"{WIKI}東京_(曖昧さ回避)"]),
    (f"「{WIKI}千と千尋の神隠し」", [f"{WIKI}千と千尋の神隠し"]),
    (f"{WIKI}のだめカンタービレ、", [f"{WIKI}のだめカンタービレ"]),
    (f"{WIKI}Category:日本の都市", [f"{WIKI}Category:日本の都市"]),
    (f"{WIKI}カテゴリ:日本、", [f"{WIKI}カテゴリ:日本"]),
    (f"{WIKI}東京#歴史。", [f"{WIKI}東京#歴史"]),
    (f"{WIKI}東京によると", [f"{WIKI}東京 | {WIKI}東京によると"]),
    (f"{WIKI}OpenAIの記事", [f"{WIKI}OpenAI"]),
    (f"{WIKI}東京、{WIKI}大阪。", [f"{WIKI}東京", f"{WIKI}大阪"]),
    (f"{WIKI}%E6%9D%B1%E4%BA%ACを参照", [f"{WIKI}%E6%9D%B1%E4%BA%AC"]),
    (f"{WIKI}二〇二五年", [f"{WIKI}二〇二五年"]),
    (f"{WIKI}日本国憲法第9条では", [f"{WIKI}日本国憲法第9条 | {WIKI}日本国憲法第9条では"]),
    (f"{WIKI}徳川家康（2025年4月1日閲覧）", [f"{WIKI}徳川家康"]),
    # letters in the path of any other host
    ("https://a.jp/東京/2025を参照", ["https://a.jp/東京/2025"]),
    ("https://a.jp/東京/index.htmlです", ["https://a.jp/東京/index.html"]),
    ("https://a.jp/資料.pdfをダウンロード", ["https://a.jp/資料.pdf"]),
    ("https://a.jp/資料2.pdfをダウンロード", ["https://a.jp/資料2.pdf"]),
    ("（https://a.jp/会社概要）", ["https://a.jp/会社概要"]),
    ("「https://a.jp/かき氷」", ["https://a.jp/かき氷"]),
    ("<https://a.jp/会社概要>", ["https://a.jp/会社概要"]),
    ("見よ https://a.jp/会社概要 以上", ["https://a.jp/会社概要"]),
    ("詳細はhttps://a.jp/会社概要。", ["https://a.jp/会社概要 | https://a.jp/"]),
    ("https://a.jp/tag/東京を参照", ["https://a.jp/tag/東京 | https://a.jp/tag/東京を参照"]),
    ("https://a.jp/新着から確認できます", ["https://a.jp/新着 | https://a.jp/"]),
    ("https://a.jp/を参照", ["https://a.jp/"]),
    ("https://a.jp/からダウンロード", ["https://a.jp/"]),
    ("https://a.jp/の記事", ["https://a.jp/"]),
    ("https://a.jp/は一九九八年に開設", ["https://a.jp/"]),
    ("https://a.jp/ja/で公開", ["https://a.jp/ja/"]),
    ("https://a.jp/をみて1/2になった", ["https://a.jp/"]),
    ("https://a.jp/ご参照ください", ["https://a.jp/"]),
    # a space behind it ends an address, whatever stands before it
    ("一覧は、https://a.jp/会社概要 にある", ["https://a.jp/会社概要"]),
    ("一覧はhttps://a.jp/?年=2025&月=3#下\u3000にある", ["https://a.jp/?年=2025&月=3#下"]),
    # the name of a file ends it
    ("資料はhttps://a.jp/x.htmlページ下部", ["https://a.jp/x.html"]),
    ("https://a.jp/x.v2東京", ["https://a.jp/x.v2 | https://a.jp/x.v2東京"]),
    # full-width brackets within the name of a file, and a wave for the tilde of a home page
    ("https://a.jp/x（概要）と.pdfについて", ["https://a.jp/x"]),
    ("https://a.jp/概要（PDF）、b.pdf", ["https://a.jp/概要 | https://a.jp/"]),
    ("https://a.jp/決算（2025年度）.pdfを見る", ["https://a.jp/決算（2025年度）.pdf"]),
    ("https://a.jp/決算【速報】（案）_2.xlsx", ["https://a.jp/決算【速報】（案）_2.xlsx"]),
    ("https://a.jp/x～y、https://a.jp/～3月", ["https://a.jp/x", "https://a.jp/"]),
    ("https://a.jp/～https://b.jp/～から", ["https://a.jp/", "https://b.jp/"]),
    # queries and fragments
    ("https://a.jp/s?q=東京", ["https://a.jp/s?q=東京"]),
    ("https://a.jp/s?q=東京&lang=jaを開く", ["https://a.jp/s?q=東京&lang=ja"]),
    ("https://a.jp/s?q=東京+大阪&p=2。", ["https://a.jp/s?q=東京+大阪&p=2"]),
    ("https://a.jp/x?本当=うそ", ["https://a.jp/x?本当=うそ"]),
    ("https://a.jp/x?年とは", ["https://a.jp/x"]),
    ("https://a.jp/s?q=で検索", ["https://a.jp/s?q="]),
    ("https://a.jp/x#概要", ["https://a.jp/x#概要"]),
    ("https://a.jp/?q=%E3%81%82です", ["https://a.jp/?q=%E3%81%82"]),
    # hosts, ports, users, numbers
    ("https://a.jp:8443/xを", ["https://a.jp:8443/x"]),
    ("https://a.jp:8443で待つ", ["https://a.jp:8443"]),
    ("https://u:p@a.jp/xへ", ["https://u:p@a.jp/x"]),
    ("http://[2001:db8::1]:80/xに", ["http://[2001:db8::1]:80/x"]),
    ("http://192.0.2.7/xに", ["http://192.0.2.7/x"]),
    ("https://日本語.jp/xを", ["https://日本語.jp/x"]),
    ("https://日本語.jpを見る", ["https://日本語.jp"]),
    ("https://総務省.jp、https://例え.テスト。", ["https://総務省.jp", "https://例え.テスト"]),
    ("https://例え.みんなを見る", ["https://例え.みんな"]),
    ("https://www.news日本.jp/x", ["https://www.news日本.jp/x"]),
    ("https://a.jp、https://b.com。https://c.org", ["https://a.jp", "https://b.com", "https://c.org"]),
    ("https://a.jp,https://b.jp", ["https://a.jp", "https://b.jp"]),
    ("HTTPS://A.JP/Xを", ["HTTPS://A.JP/X"]),
    # without a scheme
    ("公式はwww.a.jp/xを参照", ["http://www.a.jp/x"]),
    ("（www.a.jp）", ["http://www.a.jp"]),
    ("xwww.a.jp とwww.で始まる名", []),
]  # fmt: skip

CHINESE_AND_KOREAN = [
    ("请访问https://a.cn/x查看详情。", ["https://a.cn/x"]),
    ("更多信息见https://a.cn/x。", ["https://a.cn/x"]),
    ("官网https://a.cn/，电话见下", ["https://a.cn/"]),
    ("https://a.cn/x和https://a.cn/y的数据", ["https://a.cn/x", "https://a.cn/y"]),
    ("《https://a.cn/x》", ["https://a.cn/x"]),
    ("https://a.cn/x是官方网站", ["https://a.cn/x"]),
    ("https://a.cn/登录后可见", ["https://a.cn/"]),
    ("https://a.cn/新闻/2025查看", ["https://a.cn/新闻/2025"]),
    ("https://zh.wikipedia.org/wiki/北京市", ["https://zh.wikipedia.org/wiki/北京市"]),
    ("見https://zh.wikipedia.org/wiki/臺北市。", ["https://zh.wikipedia.org/wiki/臺北市"]),
    ("https://baike.baidu.com/item/北京/128981查看", ["https://baike.baidu.com/item/北京/128981"]),
    ("https://www.baidu.com/s?wd=天气&rn=10。", ["https://www.baidu.com/s?wd=天气&rn=10"]),
    ("（https://a.tw/關於我們）", ["https://a.tw/關於我們"]),
    ("https://公司.中国/是什么", ["https://公司.中国/"]),
    ("链接https://pan.baidu.com/s/1xYz提取码：k8w2", ["https://pan.baidu.com/s/1xYz"]),
    ("https://pan.baidu.com/s/1xYz密码：k8w2",
     ["https://pan.baidu.com/s/1xYz | https://pan.baidu.com/s/1xYz密码"]),
    ("https://a.cn/x今天", ["https://a.cn/x | https://a.cn/x今天"]),
    ("https://a.kr/x를 보라", ["https://a.kr/x"]),
    ("https://a.kr/x에서 확인", ["https://a.kr/x"]),
    ("https://a.kr/x입니다.", ["https://a.kr/x"]),
    ("https://a.kr을 보라", ["https://a.kr"]),
    ("https://ko.wikipedia.org/wiki/서울특별시", ["https://ko.wikipedia.org/wiki/서울특별시"]),
    ("https://ko.wikipedia.org/wiki/마을 참고", ["https://ko.wikipedia.org/wiki/마을"]),
    ("https://ko.wikipedia.org/wiki/종로 참고", ["https://ko.wikipedia.org/wiki/종로"]),
    ("https://ko.wikipedia.org/wiki/서울을 보라",
     ["https://ko.wikipedia.org/wiki/서울 | https://ko.wikipedia.org/wiki/서울을"]),
    ("https://namu.wiki/w/대한민국, 참고", ["https://namu.wiki/w/대한민국"]),
    ("https://a.kr/공지사항 참고", ["https://a.kr/공지사항"]),
    ("https://한국.kr/소개", ["https://한국.kr/소개"]),
    # other scripts: those with spaces are read along
    ("https://ru.wikipedia.org/wiki/Москва, и", ["https://ru.wikipedia.org/wiki/Москва"]),
    ("https://ar.wikipedia.org/wiki/القاهرة، ثم", ["https://ar.wikipedia.org/wiki/القاهرة"]),
    ("https://hi.wikipedia.org/wiki/दिल्ली।", ["https://hi.wikipedia.org/wiki/दिल्ली"]),
    ("https://el.wikipedia.org/wiki/Αθήνα.", ["https://el.wikipedia.org/wiki/Αθήνα"]),
    ("https://th.wikipedia.org/wiki/กรุงเทพ ดู", ["https://th.wikipedia.org/wiki/กรุงเทพ"]),
    ("ดูhttps://a.th/x.htmlได้", ["https://a.th/x.html"]),
    ("https://fr.wikipedia.org/wiki/Éluardを参照", ["https://fr.wikipedia.org/wiki/Éluard"]),
]  # fmt: skip

HOSTS = [
    # what goes on with the sentence
    ("Er fragt https://a.deübrigens oft.", ["https://a.de"]),
    ("Siehe https://a.de.Über Nacht kam es.", ["https://a.de"]),
    ("https://www.a.jpです。次の.日本", ["https://www.a.jp"]),
    ("https://www.a.jpを見る.次は", ["https://www.a.jp"]),
    # letters within a label, behind ASCII ones
    ("Mehr auf https://www.bäcker-höfe.de/karte.", ["https://www.bäcker-höfe.de/karte"]),
    ("(http://portal.grün-stadt.at:8443/x?y=1)", ["http://portal.grün-stadt.at:8443/x?y=1"]),
    ("voir www.cafés-dété.fr, puis", ["http://www.cafés-dété.fr"]),
    ("https://a.b.niño.example und https://www.öl.at", ["https://a.b.niño.example", "https://www.öl.at"]),
    ("https://mail.xмузей.рф/a", ["https://mail.xмузей.рф/a"]),
    ("https://www.news東京x.jp/aを見る", ["https://www.news東京x.jp/a"]),
    ("https://www.info東京.jp/aを見る", ["https://www.info東京.jp/a"]),
    ("https://www.i❤.example/を", ["https://www.i❤.example/"]),
    ("https://x.y❤.example/ und http://a.b東京.jpを", ["https://x.y❤.example/", "http://a.b東京.jp"]),
    ("http://9.9.9.9を見る.次", ["http://9.9.9.9"]),
    ("http://müller/x und http://www.größe dort", ["http://müller/x", "http://www.größe"]),
    # marks: accents that stand apart, vowels of India and Thailand, voiced kana
    ("https://www.ba\u0308cker.de/karte ist", ["https://www.ba\u0308cker.de/karte"]),
    ("https://ba\u0308cker.de ist", ["https://ba\u0308cker.de"]),
    ("http://हिन्दी.भारत/पता देखें", ["http://हिन्दी.भारत/पता"]),
    ("ดูhttps://www.ที่นี่.ไทย/x ครับ", ["https://www.ที่นี่.ไทย/x"]),
    ("https://か\u3099.jp/を", ["https://か\u3099.jp/"]),
]  # fmt: skip

MARKDOWN = [
    ("詳細は**https://a.jp/x**です", ["https://a.jp/x"]),
    ("詳細は*https://a.jp/x*。", ["https://a.jp/x"]),
    ("詳細は_https://a.jp/x_。", ["https://a.jp/x"]),
    ("~~https://a.jp/x~~は誤り", ["https://a.jp/x"]),
    ("<https://a.jp/東京>を参照", ["https://a.jp/東京"]),
    ("[東京](https://a.jp/東京)を参照", ["https://a.jp/東京"]),
    ("[東京](<https://a.jp/東京 都>)を", ["https://a.jp/東京 都"]),
    ("[東京]（https://a.jp/x）を参照", ["https://a.jp/x"]),
    ("https://a.jp/x[^1]を参照\n\n[^1]: 注", ["https://a.jp/x"]),
    ("| 出典 | 年 |\n|---|---|\n| https://a.jp/x | 2025 |", ["https://a.jp/x"]),
    ("|https://a.jp/x|https://b.jp/y|\n|-|-|\n|https://c.jp/z|https://d.jp/東京|",
     ["https://a.jp/x", "https://b.jp/y", "https://c.jp/z", "https://d.jp/東京"]),
    ("- https://a.jp/x\n- https://a.jp/y", ["https://a.jp/x", "https://a.jp/y"]),
    ("> 引用元はhttps://a.jp/xより", ["https://a.jp/x"]),
    ("https://a.jp/x\\_yを", ["https://a.jp/x_y"]),
    ("https://a.jp/x<br>次", ["https://a.jp/x"]),
    ("`https://a.jp/x`とhttps://b.jp/y", ["https://b.jp/y"]),
    ("https://a.jp/x\nを参照", ["https://a.jp/x"]),
    ("https://a.jp/?a=1&amp;b=2を", ["https://a.jp/?a=1&b=2"]),
    (f"{WIKI}東京_(曖昧さ回避)", [f"{WIKI}東京_(曖昧さ回避)"]),
    ("# https://a.jp/xとは", ["https://a.jp/x"]),
]  # fmt: skip

HTML = [
    ("<p>詳細はhttps://a.jp/xを参照。</p>", ["https://a.jp/x"]),
    ("<p>詳細は<b>https://a.jp/x</b>です</p>", ["https://a.jp/x"]),
    ("<p>（https://a.jp/x）<br>https://b.jp/y</p>", ["https://a.jp/x", "https://b.jp/y"]),
    ("<td>https://a.jp/x<td>https://a.jp/東京", ["https://a.jp/x", "https://a.jp/東京"]),
    ("<p>https://a.jp/x<sup>1</sup>に", ["https://a.jp/x"]),
    ("<p>https://a.jp/?a=1&amp;b=2を", ["https://a.jp/?a=1&b=2"]),
    ("<p>https://a.jp/x&nbsp;です", ["https://a.jp/x"]),
    ("<p>https://a.jp/x&#x3001;https://b.jp/y", ["https://a.jp/x", "https://b.jp/y"]),
    ("<p><ruby>東<rt>ひがし</rt></ruby>https://a.jp/x", ["https://a.jp/x"]),
    ("<p>&lt;https://a.jp/x&gt;", ["https://a.jp/x"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "addresses"), [*JAPANESE, *CHINESE_AND_KOREAN])
def test_in_text(sentence: str, addresses: list[str]) -> None:
    assert found(sentence) == addresses


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize(("sentence", "addresses"), HOSTS)
def test_hosts_of_letters_are_whole(name: str, sentence: str, addresses: list[str]) -> None:
    """Cut within a label, an address is one of another owner."""
    assert found(sentence, name) == addresses
    assert all(isinstance(admit(one), Admitted) for one in addresses)


@pytest.mark.parametrize("wave", ["～", "〜"])
def test_a_wave_for_the_tilde_of_a_home_page_is_read_as_one(wave: str) -> None:
    source = f"※3\u3000http://a.jp/c/{wave}hanako/x.htmlを見る"
    (link,) = bare(read(Document("a.txt", source.encode())))
    assert link.url == "http://a.jp/c/~hanako/x.html"
    assert link.text == f"http://a.jp/c/{wave}hanako/x.html"
    assert link.note == MISSPELLED.format(link.url)


@pytest.mark.parametrize(("sentence", "addresses"), MARKDOWN)
def test_in_markdown(sentence: str, addresses: list[str]) -> None:
    assert found(sentence, "a.md") == addresses


@pytest.mark.parametrize(("sentence", "addresses"), HTML)
def test_in_html(sentence: str, addresses: list[str]) -> None:
    assert found(sentence, "a.html") == addresses


@pytest.mark.parametrize(
    ("sentence", "addresses"),
    [row for row in JAPANESE if not row[0].startswith(("・", "|", "xwww")) and "\n" not in row[0]],
)
def test_the_same_sentence_says_the_same_in_markdown(sentence: str, addresses: list[str]) -> None:
    assert found(sentence, "a.md") == addresses
