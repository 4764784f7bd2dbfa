"""A page answers with success, but it does not look like the page that was cited.

What:
- `soft-404`: a "not found" page with status 200. One word never decides: where a page has a
  sign of it, an address that surely names nothing is asked in the same directory, once for each
  host, directory and kind of file (`.aspx`), and the two pages are compared. If the server says
  404 there, it can tell, and the page must say so itself in two places and say little else. JSON
  that says `"status": 404` of itself and holds nothing else is one, too. So is a redirect to a page
  that is named for errors (`/404.html`, `/notfound`), and one to a search or to the folder above
  that takes the address of nothing along.
- `redirect-to-home`, `redirect-to-login`: a deep address leads to the home page or a log-in.
- `parked-domain`, `empty-page`, and `default-page`: what comes with a server or a hoster's panel.
- `moved-notice`: a short note that the page is elsewhere now, where a redirect should be.
- `wrong-type`: a PDF, picture, film or the like is promised, and a web page comes.
- `changed-hands`: registrable domain, title and language were remembered when the page was
  first seen, and all three are others now; or title and language are, and the new title sells
  what takers of old domains sell (casinos, pills), which the old one did not.
- `missing-fragment`, `missing-text`: the page has no place of that name, or not the words that
  `#:~:text=` marks.

Why: such links look alive to every status code, and show the reader nothing.

Bad (ja):  - 声明 https://example.com/a   → 200「お探しのページは見つかりません」
Bad (en):  See [section 3](https://example.com/a#s3).   → the page has no anchor s3
Good (ja): - 声明 https://example.com/statement   → 200、声明の本文
Good (en): See [section 3](https://example.com/a#section-3).   → the anchor is there

Silent: when a page only mentions such words in a longer text; for home pages; for places on a
page whose body was not read to the end, or that scripts build.

日本語

ページは表示されますが、引用したページとは思えません。

何を:
- `soft-404`: 応答は 200 なのに「見つかりません」のページ。一語だけでは決めません。疑いがあれば、
  同じディレクトリーに確実に存在しない URL をホストとディレクトリーごとに一度だけ尋ね、二つの
  ページを比べます。そこで 404 が返るなら、サーバーは有無を区別しているので、ページ自身が二か所で
  そう述べ、ほかにほとんど何も述べていない場合だけ疑います。自らを `"status": 404` とし、ほかに何も
  持たない JSON も同じです。エラーのページ(`/404.html` など)への転送と、検索や
  上の階層への転送で、存在しない URL まで同じ所へ送るものも、これに当たります。
- `redirect-to-home`、`redirect-to-login`: 深い URL がトップページやログイン画面へ転送される。
- `parked-domain`、`empty-page`、`default-page`: 手放されたドメイン、空のページ、
  サーバーの初期画面。
- `moved-notice`: 転送せずに移転を知らせるだけの短いページ。
- `wrong-type`: PDF や画像などのはずが、ウェブページが返る。
- `changed-hands`: 最初に見たときのサイト・題名・言語を覚えておき、三つとも変わった場合。または題名
  と言語が変わり、新しい題名だけが、乗っ取られたサイトによくある商売(カジノや薬)の宣伝である場合。
- `missing-fragment`、`missing-text`: その名の箇所がない、または `#:~:text=` の文言がない。

なぜ: ステータスだけでは有効に見えますが、読者には何も示しません。

悪い例: - 声明 https://example.com/a   → 200「お探しのページは見つかりません」
良い例: - 声明 https://example.com/statement   → 200、声明の本文

対象外: 長い文章の中でそうした語に触れただけのページ、トップページ、最後まで読めなかったページや
スクリプトが作るページの箇所。
"""

from factcheck.checks._links import link_check
from factcheck.model.words import Severity, Verdict
from factcheck.said import Words

CHECK = link_check(
    Verdict.SUSPECT,
    Severity.WARNING,
    says=Words(
        "{url} answers, but not with what was cited ({why}).",
        "{url} は応答しますが、引用した内容ではないようです({why})。",
    ),
    hint=Words(
        "Open it and compare it with what the article says it is.",
        "開いて、記事の説明と合うか確かめてください。",
    ),
    hints={
        "redirect-to-login": Words(
            "Open it with an account, or cite a page that all can read.",
            "アカウントで開いて確かめるか、誰でも読めるページを引いてください。",
        ),
        "parked-domain": Words(
            "The domain is given up: link a copy archived before the article's date, or remove it.",
            "ドメインが手放されています。公開日より前の保存ページに張り替えるか、"
            "リンクを外してください。",
        ),
        "default-page": Words(
            "The site is gone: link a copy archived before the article's date, or remove it.",
            "サイトがなくなっています。公開日より前の保存ページに張り替えるか、"
            "リンクを外してください。",
        ),
        "moved-notice": Words(
            "Open it and link the new address that it tells.",
            "開いて、知らせている新しいアドレスに張り直してください。",
        ),
        "missing-fragment": Words(
            "Open it and link the place that is meant, or the page as a whole.",
            "開いて、正しい箇所かページ全体に張り直してください。",
        ),
        "missing-text": Words(
            "Open it: the words that were marked may have been edited out.",
            "開いて確かめてください。示した文言は書き換えられた可能性があります。",
        ),
    },
)
