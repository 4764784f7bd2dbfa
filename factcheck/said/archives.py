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
NO_KEYS = Words(
    "The Wayback Machine copies pages for those who have keys: put yours "
    "(https://archive.org/account/s3.php) into {access} and {secret}.",
    "Wayback Machine に保存を頼むには鍵が要ります。https://archive.org/account/s3.php で得た鍵を"
    "環境変数 {access} と {secret} に入れてください。",
)
BAD_KEYS = Words(
    "{access} and {secret} hold signs that no key has; copy them again from "
    "https://archive.org/account/s3.php.",
    "環境変数 {access} と {secret} に、鍵にはない文字があります。"
    "https://archive.org/account/s3.php から写し直してください。",
)
KEYS_REFUSED = Words(
    "The Wayback Machine does not accept the keys in {access} and {secret}; look at "
    "https://archive.org/account/s3.php.",
    "Wayback Machine が環境変数 {access} と {secret} の鍵を受け付けません。"
    "https://archive.org/account/s3.php を見てください。",
)
NO_PAGES = Words(
    "There is no page to archive: name addresses, or articles that link some.",
    "保存するページがありません。URL か、リンクのある記事を指定してください。",
)
SAVED = {
    "archived": Words("archived   {address}", "保存済     {address}"),
    "submitted": Words(
        "submitted  {url} (not archived yet: job {job})",
        "依頼済     {url}(まだ保存されていません。ジョブ {job})",
    ),
    "refused": Words("refused    {url} ({reason})", "保存不可   {url}({reason})"),
}
TOTAL = Words(
    "{archived} archived, {submitted} submitted, {refused} refused.",
    "保存済 {archived} 件、依頼済 {submitted} 件、保存不可 {refused} 件",
)
