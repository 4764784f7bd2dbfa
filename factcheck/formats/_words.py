"""The words of the reports for editors, in Japanese and English: data."""

from factcheck.model.records import Report
from factcheck.said import Tongue
from factcheck.said.labels import LABELS

Words = dict[str, str]

_EN: Words = {
    "lang": "en",
    "report": "factcheck report",
    "articles": "Articles", "links": "Links", "figures": "Figures", "claims": "Claims",
    "findings": "Findings", "number": "No.", "words": "In the text",
    "kind": "Kind", "value": "Value", "status": "Status", "verdict": "Verdict",
    "reason": "Reason", "address": "Address", "line": "Line", "message": "Finding",
    "all": "all", "filter": "Filter", "problems": "only what needs a look",
    "next": "next", "previous": "previous", "shown": "shown", "keys": "keys: n next, p previous",
    "link": "link", "figure": "figure", "version": "factcheck",
    "unchecked_some": "Links not checked: {count} of {total} ({reasons}). Unchecked is not fine.",
    "unchecked_all": "No link was checked ({reasons}). Unchecked is not fine.",
    "no_articles": "No article was read.", "no_links": "no links", "no_figures": "no figures",
    "published": "published", "dated_by": "by", "undated": "no date of publication",
    "waiting": "figures that wait for a person: {count}",
    "lost": "Claims that are gone from the text",
    "other": "Other findings", "leads_to": "leads to", "stated": "stated as",
    "untitled": "untitled", "to_look": "Links that need a look",
    "all_alive": "Every link was checked and is alive.",
    "others_alive": "Every link that can be checked is alive.",
    "not_looked": "This run did not look at links.", "of_these": "of these", "id": "ID",
    "contents": "Contents", "offline": "offline",
    "last_word": "last word", "passage": "passage", "cited": "Cited page",
    "none_match": "Nothing here matches the filter.",
    "failing": "not good since {since}, {count} probes in a row",
    "skip": "Skip to the articles", "to_see": "{count} to look at",
}  # fmt: skip

_JA: Words = {
    "lang": "ja",
    "report": "factcheck 校閲レポート",
    "articles": "記事", "links": "リンク", "figures": "数値", "claims": "記述",
    "findings": "指摘", "number": "番号", "words": "本文の表記",
    "kind": "種類", "value": "値", "status": "状態", "verdict": "判定",
    "reason": "理由", "address": "URL", "line": "行", "message": "指摘",
    "all": "すべて", "filter": "絞り込み", "problems": "要確認のみ",
    "next": "次へ", "previous": "前へ", "shown": "件表示", "keys": "キー操作: n 次へ、p 前へ",
    "link": "リンク", "figure": "数値", "version": "factcheck",
    "unchecked_some": "リンク{total}件中{count}件は未確認です({reasons})。"
    "未確認は「問題なし」ではありません。",
    "unchecked_all": "リンクは1件も確認できていません({reasons})。"
    "未確認は「問題なし」ではありません。",
    "no_articles": "読み込めた記事はありません。",
    "no_links": "リンクなし", "no_figures": "数値なし",
    "published": "公開日", "dated_by": "出所:", "undated": "公開日不明",
    "waiting": "確認待ちの数値 {count}件", "lost": "本文から消えた記述",
    "other": "その他の指摘", "leads_to": "転送先", "stated": "記載の日付",
    "untitled": "無題", "to_look": "確認が必要なリンク",
    "all_alive": "すべてのリンクを確認し、いずれも有効でした。",
    "others_alive": "確認できるリンクはすべて有効でした。",
    "not_looked": "今回はリンクを確認の対象にしていません。", "of_these": "うち", "id": "ID",
    "contents": "目次", "offline": "オフライン",
    "last_word": "最終記録", "passage": "該当箇所", "cited": "引用先",
    "none_match": "条件に合うものはありません。",
    "failing": "{since} から {count} 回続けて問題あり",
    "skip": "記事へ移動", "to_see": "要確認 {count}件",
}  # fmt: skip

SIGNS: Words = {
    "alive": "✓", "moved": "→", "dead": "✕", "blocked": "⊘", "unreachable": "…", "suspect": "?",
    "invalid": "!", "unchecked": "–",
    "open": "○", "verified": "✓", "disputed": "≠", "asked": "?", "unverifiable": "×",
    "corrected": "✎", "retired": "–", "stale": "⟳", "lost": "∅",
    "error": "✕", "warning": "▲", "note": "・",
}  # fmt: skip
"""A sign for each word that has a color, so that nothing is said by color alone."""


def tongue(report: Report) -> Tongue:
    """Return the language of the report's own words; articles keep theirs."""
    return report.tongue


def words(lang: str) -> Words:
    """Return headings and sentences."""
    return _JA if lang == "ja" else _EN


def labels(lang: str) -> Words:
    """Return the names of kinds, verdicts, statuses, overlays and severities."""
    return {word: name.ja if lang == "ja" else name.en for word, name in LABELS.items()}
