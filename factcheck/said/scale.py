"""What is said of the processes and machines that share the work."""

from factcheck.said import Words

DIED = Words(
    "A process that shared the work ended (code {code}), perhaps for want of memory; "
    "try again with --jobs 1.",
    "作業を分担していたプロセスが途中で終了しました(コード {code})。メモリー不足かもしれません。"
    "--jobs 1 を付けてもう一度実行してください。",
)
