"""What is said of web archives."""

from factcheck.said import Words

NOT_TOLD = Words(
    "Of {count} broken pages the web archive did not tell whether it has a copy ({reason}); they "
    "are asked about again in the next run.",
    "開けないページのうち{count}件は、保存ページの有無をアーカイブから聞けませんでした({reason})。"
    "次の実行でもう一度尋ねます。",
)
NOT_ASKED = Words(
    "{count} broken pages were left for the next run: the web archive is asked about {most} at "
    "once.",
    "開けないページのうち{count}件は次の実行に回しました(アーカイブには一度に{most}件まで尋ねま"
    "す)。",
)
COPY = Words(
    "{hint} A copy of {day} is archived: {address}", "{hint} {day} の保存ページ: {address}"
)
