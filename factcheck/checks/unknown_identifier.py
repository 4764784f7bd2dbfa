"""A DOI or arXiv number that was never given out.

What: doi.org's handle system says that there is no such DOI; arXiv knows no paper of that number.

Why: invented references often have an identifier of the right shape. Nobody needs to read anything
to see that it leads nowhere.

A `warning` for a DOI; a `note` for an arXiv number, since arXiv's answers are sometimes empty.

Bad (ja):  - 橋の振動 https://doi.org/10.1234/no-such-work
Bad (en):  Smith, "Bridges" (doi:10.1234/no-such-work)
Good (ja): - 橋の振動 https://doi.org/10.1234/bridges.2019.7
Good (en): Smith, "Bridges" (doi:10.1234/bridges.2019.7)

Silent: with `--offline`, where doi.org or arXiv gave no clear answer (that is said once in the
report), and with `ask = false` under `[registries]`. What has no possible shape is
`bad-identifier`.

日本語

存在しない DOI または arXiv 番号です。

何を: doi.org の登録に無い DOI、arXiv に論文の無い番号。

なぜ: 作り物の参考文献には、もっともらしい形の番号が付いていることがよくあります。登録の有無は、何
も読まなくても分かります。

DOI は「警告」、arXiv 番号は「注記」です(arXiv の答えはまれに空のことがあるため)。

悪い例: - 橋の振動 https://doi.org/10.1234/no-such-work
良い例: - 橋の振動 https://doi.org/10.1234/bridges.2019.7

対象外: `--offline` のとき、doi.org や arXiv からはっきりした答えがないとき(レポートに 1 度示しま
す)、設定 `[registries]` の `ask = false` のとき。形の誤りは `bad-identifier` です。
"""

from collections.abc import Iterator

from factcheck.checks._questions import Question
from factcheck.checks._works import called, cited_works
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_DOI = Question(
    "unknown-identifier",
    Severity.WARNING,
    Words(
        "{name} is registered nowhere: doi.org knows no such DOI. What is the source?",
        "{name} は登録されていない DOI です(doi.org)。出典は何でしょうか。",
    ),
)
_ARXIV = Question(
    "unknown-identifier",
    Severity.NOTE,
    Words(
        "arXiv knows no paper {name}. What is the source?",
        "{name} という論文は arXiv に見当たりません。出典は何でしょうか。",
    ),
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    for citation, work in cited_works(evidence):
        if work.exists is False:
            question = _DOI if citation.scheme == "doi" else _ARXIV
            yield question.at(evidence, citation.span, name=called(citation))


CHECK = Check(Severity.WARNING, CheckFamily.SOURCES, _run)
