"""What ``factcheck explain`` says around the pages of the checks."""

from factcheck.said import Words

FAMILIES: dict[str, Words] = {
    "links": Words("Links", "リンク"),
    "sources": Words("Sources and references", "出典と参考文献"),
    "evidence": Words("Figures and the pages they cite", "数値と引用先のページ"),
    "calendar": Words("Calendar and clock", "暦と時刻"),
    "numerals": Words("Numerals", "数の表記"),
    "arithmetic": Words("Arithmetic", "計算"),
    "conversions": Words("Conversions", "換算"),
    "consistency": Words("Consistency", "食い違い"),
    "claims": Words("Claims and decisions", "記載と判定"),
}
"""By the word of `model.words.CheckFamily`."""
MORE = Words(
    "factcheck explain CHECK tells what makes it ask and what makes it silent, with examples.",
    "factcheck explain CHECK で、検査が尋ねる条件、黙る条件、例を示します。",
)
