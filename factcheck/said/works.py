"""What a run says of the registries that it asked about cited works."""

from factcheck.said import Words

NOT_TOLD = Words(
    "Of {count} cited works (DOI, arXiv) the registries told not all ({reason}); what is missing "
    "is asked again in the next run.",
    "引用文献(DOI・arXiv)のうち{count}件は、登録機関から答えがそろいませんでした({reason})。"
    "次の実行でもう一度尋ねます。",
)
NOT_ASKED = Words(
    "{count} cited works (DOI, arXiv) were left for the next run: {most} are asked about at once.",
    "引用文献(DOI・arXiv)のうち{count}件は次の実行に回しました(一度に{most}件まで尋ねます)。",
)
