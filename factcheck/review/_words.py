"""The words of the review page, in Japanese and English: data."""

from factcheck.model.words import Status
from factcheck.said import Words as Sentence

Words = dict[str, str]

NOT_AGAIN = Sentence(
    "{source}: only files and URLs can be reviewed, for they can be read again; save it to a file.",
    "{source}: 校閲できるのはファイルと URL だけです。ファイルに保存してから指定してください。",
)
PORT_TAKEN = Sentence(
    "Port {port} cannot be used; name another with --port.",
    "ポート {port} は使えません。--port で別の番号を指定してください。",
)

EN: Words = {
    "lang": "en",
    "title": "factcheck review", "articles": "Articles", "article": "Article",
    "progress": "Progress", "decided": "{done} of {total} decided", "none_yet": "no claims",
    "open_n": "{count} open", "stale_n": "{count} changed or gone since",
    "disputed_n": "{count} disputed or asked", "all_done": "all decided",
    "by": "You decide as", "nobody": "Nobody",
    "no_name": "Who decides? Set by in factcheck.toml, or run: "
    "git config --global user.name \"Your Name\", then start factcheck review again.",
    "no_articles": "There are no articles to review.",
    "elsewhere": "Pages of the catalogue",
    "how_elsewhere": "Articles on the web. They were not read; to decide on one, run:",
    "find": "Find an article", "all_articles": "All articles", "show": "Show",
    "all": "all", "open": "open", "stale": "changed or gone", "disputed": "disputed or asked",
    "done": "decided", "kind": "Kind of figure", "shown": "{shown} of {total} claims shown",
    "claim": "Claim {number}", "claims": "Claims", "line": "line {line}",
    "figures": "Figures", "links": "Links", "findings": "Findings", "log": "Log",
    "as_written": "as written", "value": "value", "no_links": "No link in this passage.",
    "sources": "Sources in the catalogue", "no_log": "Nobody has decided yet.",
    "no_count": "(does not count: by an author)",
    "statement": "Statement", "heads": "Stands under", "leads_to": "leads to",
    "asked_at": "asked {at}", "never_asked": "not asked yet: run factcheck check",
    "expired": "It was verified too long ago and is to be looked at again.",
    "was": "Decided upon", "now": "Now in the article", "gone": "No longer in the article",
    "was_by": "{status} by {by}, {at}", "words_unknown": "The words of then were not kept.",
    "decide": "Decide", "verified": "Verified", "disputed_do": "Disputed", "asked": "Ask",
    "unverifiable": "Unverifiable", "corrected": "Corrected", "retired": "Retire",
    "note": "Note", "undo": "Undo", "more": "with evidence …", "help": "Keys",
    "method": "How it was checked", "source": "Against what (URL or name)",
    "against": "Checked against",
    "reason": "Reason (required)", "save": "Save", "cancel": "Cancel", "close": "Close",
    "previous": "Previous open", "next": "Next open",
    "choose": "Choose a figure in the text, or press j.", "text": "The article",
    "evidence": "Chosen claim", "keys_title": "Keys",
    "key_j": "next open claim", "key_k": "previous open claim",
    "key_J": "next claim shown", "key_K": "previous claim shown",
    "key_v": "verified", "key_d": "disputed", "key_a": "ask about it",
    "key_u": "unverifiable, with the reason", "key_c": "corrected", "key_r": "retire (gone claims)",
    "key_n": "note", "key_V": "decide with method, source and note",
    "key_z": "take back your last decision", "key_help": "this list", "key_esc": "close",
    "said": "Claim {number}: {status}. Written to {file}.",
    "noted": "Claim {number}: note written to {file}.",
    "undone": "Claim {number}: taken back; it is {status}.",
    "nothing_to_undo": "There is nothing of this session to take back.",
    "undo_late": "Not taken back: the log of this claim has changed since.",
    "changed": "The file has changed on disk. Nothing was written; look again and decide.",
    "refreshed": "The article or its catalogue has changed on disk; this is how it stands now.",
    "unknown_claim": "This claim is not there any more.",
    "needs_reason": "A reason is required.", "bad_status": "This cannot be decided here.",
    "too_long": "Too long: at most {limit} characters.", "bad_request": "Not understood.",
    "refused": "Refused: this request did not come from the page. Load the page again.",
    "mistake": "A mistake in factcheck itself ({what}). Please report it.",
    "not_found": "There is no such page.", "failed": "Not written: {reason}",
    "no_connection": "No answer. Does factcheck review still run?",
    "at_end": "No further open claim here.", "no_choice": "No claim is chosen.",
    "behind": "Some claims are new or have moved since factcheck catalog ran; your first decision "
    "brings {file} up to date.",
    "cannot_open": "This article cannot be shown", "back": "Back to the list",
    "print": "Print sheet", "sheet": "Fact-checking sheet", "checker": "Checked by",
    "date": "Date", "unchecked": "What was not checked",
    "unchecked_claims": "Claims without a decision", "unchecked_links": "Links nobody looked at",
    "everything": "Everything was checked.", "others": "Other findings",
    "lost_claims": "Claims that are gone from the article", "skip": "Skip to the article",
    "skip_actions": "Skip to the decision",
    "published": "published {date}", "undated": "no date of publication",
    "retire_hint": "Only a claim that is gone can be retired.",
    "note_stale": "This claim is not as it was verified: decide again, and put the note there.",
    "same_status": "The note repeats the present status under your name.",
    "all_links": "All links of the article", "on_claim": "in claim {number}",
    "loading": "reading …", "filters": "Filters", "state": "State",
}  # fmt: skip

JA: Words = {
    "lang": "ja",
    "title": "factcheck 校閲", "articles": "記事一覧", "article": "記事",
    "progress": "進み具合", "decided": "{total}件中{done}件判定済み", "none_yet": "記述なし",
    "open_n": "未着手 {count}件", "stale_n": "確認後に変更・消失 {count}件",
    "disputed_n": "相違あり・照会中 {count}件", "all_done": "すべて判定済み",
    "by": "判定者", "nobody": "未設定",
    "no_name": "判定する人の名前がありません。factcheck.toml に by を書くか、"
    "git config --global user.name \"お名前\" を実行してから、"
    "factcheck review を起動し直してください。",
    "no_articles": "校閲する記事がありません。",
    "elsewhere": "台帳にあるウェブの記事",
    "how_elsewhere": "今回は読んでいません。判定するには次のように実行してください:",
    "find": "記事を探す", "all_articles": "記事一覧", "show": "表示",
    "all": "すべて", "open": "未着手", "stale": "変更・消失", "disputed": "相違あり・照会中",
    "done": "判定済み", "kind": "数値の種類", "shown": "{total}件中{shown}件を表示",
    "claim": "記述 {number}", "claims": "記述", "line": "{line}行目",
    "figures": "数値", "links": "リンク", "findings": "指摘", "log": "記録",
    "as_written": "本文の表記", "value": "値", "no_links": "この記述にリンクはありません。",
    "sources": "台帳にある出典", "no_log": "まだ誰も判定していません。",
    "no_count": "(筆者によるため数えません)",
    "statement": "要旨", "heads": "見出し", "leads_to": "転送先",
    "asked_at": "{at} 確認", "never_asked": "未確認です。factcheck check を実行してください",
    "expired": "確認の期限が過ぎています。改めて確認してください。",
    "was": "判定したときの表記", "now": "現在の本文", "gone": "本文から消えています",
    "was_by": "{status}({by}、{at})", "words_unknown": "当時の文言は残っていません。",
    "decide": "判定", "verified": "確認済", "disputed_do": "相違あり", "asked": "照会",
    "unverifiable": "確認不能", "corrected": "訂正済", "retired": "削除",
    "note": "メモ", "undo": "取り消す", "more": "根拠を添える…", "help": "キー操作",
    "method": "確認の方法", "source": "確認先(URLまたは名称)",
    "against": "確認先",
    "reason": "理由(必須)", "save": "記録する", "cancel": "やめる", "close": "閉じる",
    "previous": "前の未着手", "next": "次の未着手",
    "choose": "本文の数値を選ぶか、j キーを押してください。", "text": "記事本文",
    "evidence": "選んだ記述", "keys_title": "キー操作",
    "key_j": "次の未着手へ", "key_k": "前の未着手へ",
    "key_J": "表示中の次の記述へ", "key_K": "表示中の前の記述へ",
    "key_v": "確認済にする", "key_d": "相違ありにする", "key_a": "照会中にする",
    "key_u": "確認不能にする(理由が必要)", "key_c": "訂正済にする",
    "key_r": "削除にする(本文から消えた記述)",
    "key_n": "メモを残す", "key_V": "方法・確認先・メモを添えて記録する",
    "key_z": "直前の判定を取り消す", "key_help": "この一覧", "key_esc": "閉じる",
    "said": "記述 {number}:{status}。{file} に記録しました。",
    "noted": "記述 {number}:メモを {file} に記録しました。",
    "undone": "記述 {number}:取り消しました。現在は{status}です。",
    "nothing_to_undo": "この画面で取り消せる判定はありません。",
    "undo_late": "取り消していません。この記述の記録はその後変わっています。",
    "changed": "ファイルがディスク上で変わっています。何も書いていません。"
    "内容を見直してから判定してください。",
    "refreshed": "記事または台帳がディスク上で変わりました。現在の内容を表示しています。",
    "unknown_claim": "この記述はもうありません。",
    "needs_reason": "理由を書いてください。", "bad_status": "ここではその判定はできません。",
    "too_long": "長すぎます。{limit}字以内にしてください。",
    "bad_request": "内容を読み取れません。",
    "refused": "このページからの操作ではないため、受け付けませんでした。"
    "ページを読み込み直してください。",
    "mistake": "factcheck 自身の誤りです({what})。お知らせください。",
    "not_found": "そのページはありません。", "failed": "書き込めませんでした。{reason}",
    "no_connection": "応答がありません。factcheck review は動いていますか。",
    "at_end": "この先に未着手の記述はありません。", "no_choice": "記述が選ばれていません。",
    "behind": "factcheck catalog の後に増えた、または動いた記述があります。"
    "最初の判定のときに {file} を更新します。",
    "cannot_open": "この記事は表示できません", "back": "一覧へ戻る",
    "print": "校閲紙を印刷", "sheet": "校閲紙", "checker": "校閲者",
    "date": "日付", "unchecked": "確認していないもの",
    "unchecked_claims": "判定のない記述", "unchecked_links": "確認していないリンク",
    "everything": "すべて確認しました。", "others": "その他の指摘",
    "lost_claims": "本文から消えた記述", "skip": "本文へ移動", "skip_actions": "判定のボタンへ移動",
    "published": "公開日 {date}", "undated": "公開日不明",
    "retire_hint": "削除にできるのは本文から消えた記述だけです。",
    "note_stale": "確認したときの内容ではありません。改めて判定し、そこにメモを添えてください。",
    "same_status": "メモは、現在の状態をあなたの名前で改めて記録します。",
    "all_links": "記事のリンク一覧", "on_claim": "記述 {number} 内",
    "loading": "読み込み中…", "filters": "絞り込み", "state": "状態",
}  # fmt: skip

KEYS = ("j", "k", "J", "K", "v", "d", "a", "u", "c", "r", "n", "V", "z", "?", "Esc")
"""Keys in the order of the help; ``key_`` and the key (``help``, ``esc``) is what each does."""
DECISIONS = (
    ("v", Status.VERIFIED), ("d", Status.DISPUTED), ("a", Status.ASKED),
    ("u", Status.UNVERIFIABLE), ("c", Status.CORRECTED), ("r", Status.RETIRED),
)  # fmt: skip
"""The key of each decision, in the order of the buttons."""
SPOKEN = (
    "shown", "at_end", "no_choice", "no_connection", "refreshed", "reason", "note", "needs_reason",
)  # fmt: skip
"""What the page's script says by itself."""


def words(lang: str) -> Words:
    """Return the page's words in ``ja`` or, for any other language, in English."""
    return JA if lang == "ja" else EN
