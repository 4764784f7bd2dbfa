"""The names of kinds, verdicts, statuses, overlays and severities (DESIGN section 4)."""

from factcheck.said import Tongue, Words

LABELS: dict[str, Words] = {
    "money": Words("money", "金額"),
    "percent": Words("percent", "割合"),
    "count": Words("count", "数量"),
    "date": Words("date", "日付"),
    "time": Words("time", "時刻"),
    "duration": Words("duration", "期間"),
    "age": Words("age", "年齢"),
    "measure": Words("measure", "計量"),
    "ratio": Words("ratio", "比率"),
    "rank": Words("rank", "順位"),
    "number": Words("number", "数"),
    "alive": Words("alive", "有効"),
    "moved": Words("moved", "移転"),
    "dead": Words("dead", "リンク切れ"),
    "blocked": Words("blocked", "閲覧拒否"),
    "unreachable": Words("unreachable", "接続不可"),
    "suspect": Words("suspect", "内容疑い"),
    "invalid": Words("invalid", "URL不正"),
    "unchecked": Words("unchecked", "未確認"),
    "open": Words("open", "未着手"),
    "verified": Words("verified", "確認済"),
    "disputed": Words("disputed", "相違あり"),
    "asked": Words("asked", "照会中"),
    "unverifiable": Words("unverifiable", "確認不能"),
    "corrected": Words("corrected", "訂正済"),
    "retired": Words("retired", "削除"),
    "stale": Words("changed since", "確認後に変更"),
    "lost": Words("lost", "本文から消失"),
    "error": Words("error", "エラー"),
    "warning": Words("warning", "警告"),
    "note": Words("note", "注記"),
    "known": Words("known", "既知"),
    "suppressed": Words("suppressed", "抑制済み"),
}
"""By the fixed word of `model.words`; the statuses are those of DESIGN section 4 to the letter."""
DUE = Words("due again", "要再確認")
"""In place of ``stale`` where nothing has changed: the verification has held for its term."""


def label(word: str, tongue: Tongue) -> str:
    """Return the name of a kind, verdict, status, overlay or severity."""
    return LABELS[word].to(tongue)
