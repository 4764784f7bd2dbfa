"""What is said of the processes and machines that share the work."""

from factcheck.said import Words

DIED = Words(
    "A process that shared the work ended (code {code}), perhaps for want of memory; "
    "try again with --jobs 1.",
    "作業を分担していたプロセスが途中で終了しました(コード {code})。メモリー不足かもしれません。"
    "--jobs 1 を付けてもう一度実行してください。",
)
NO_ENGINE = Words(
    "{text} is no engine; write local, or dask://host:port of a Dask scheduler.",
    "{text} は使えません。local、または Dask スケジューラーの dask://ホスト:ポート を"
    "指定してください。",
)
NO_DASK = Words(
    "--engine needs Dask; install it: pip install 'dask[distributed]'",
    "--engine には Dask が必要です。インストールしてください: pip install 'dask[distributed]'",
)
NO_SCHEDULER = Words(
    "{engine}: no Dask scheduler with a worker answered within {seconds} s; start them (dask "
    "scheduler, dask worker), or leave --engine out.",
    "{engine}: ワーカーのいる Dask スケジューラーから {seconds} 秒以内に応答がありません。"
    "起動するか(dask scheduler、dask worker)、--engine を外してください。",
)
CLUSTER_GONE = Words(
    "The Dask cluster went away; what was learned of links is kept. Run it again.",
    "Dask のクラスターとの接続が切れました。確認できたリンクの結果は残っています。"
    "もう一度実行してください。",
)
CLUSTER_FAILED = Words(
    "The Dask workers could not do it ({why}); install the same factcheck there, or leave "
    "--engine out.",
    "Dask のワーカーで処理できませんでした({why})。同じ版の factcheck を入れるか、"
    "--engine を外してください。",
)
