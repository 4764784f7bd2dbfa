"""`work-mismatch`: silent for titles and years that can be the work's, a question for others."""

import pytest

from factcheck.model.works import Work
from tests.checks._cited_works import found

CHECK = "work-mismatch"
SALAD = Work("doi:10.1234/x.1", exists=True, titles=("Spring salads of the northern hills",),
             names=("Harlow", "Kitchen Journal"), years=(2018, 2019), by="Crossref")  # fmt: skip
LEAF = Work("doi:10.1234/x.1", exists=True, titles=("春野菜の露地栽培と収量",), by="Crossref")
LINE = "## Sources\n\n- {} https://doi.org/10.1234/x.1\n"
QUIET = {
    "shares a stem": ("Salad greens in cold weather", SALAD),
    "names an author": ("Harlow and others on vibration of bridges", SALAD),
    "names the journal": ("Kitchen Journal vibration bridges issue", SALAD),
    "too little": ("Bridges", SALAD),
    "translated, nothing to compare": ("北の丘の料理についての研究", SALAD),
    "no title known": ("Vibration of long railway bridges", Work("doi:10.1234/x.1", exists=True)),
    "the year": ("Spring salads, 2019-05-01", SALAD),
    "a year beside": ("Spring salads, 2020-01-07", SALAD),
    "shares kanji": ("春野菜の作り方とその記録", LEAF),
}


@pytest.mark.parametrize(("words", "work"), QUIET.values(), ids=QUIET)
def test_quiet(words: str, work: Work) -> None:
    assert found(CHECK, LINE.format(words), work) == []


@pytest.mark.parametrize(
    ("words", "work", "severity", "part"),
    [
        ("Vibration of long railway bridges", SALAD, "warning", "“Spring salads of the"),
        ("長大橋の振動に関する実地調査", LEAF, "warning", "“春野菜の露地栽培と収量”"),
        ("GPT-4 と Llama による橋梁点検の試み", SALAD, "note", "“Spring salads"),
        ("Spring salads, 2009-05-01", SALAD, "note", "it appeared in 2018–2019"),
    ],
)  # fmt: skip
def test_asks(words: str, work: Work, severity: str, part: str) -> None:
    (finding,) = found(CHECK, LINE.format(words), work)
    assert (str(finding.severity), part in finding.message) == (severity, True)


def test_the_question() -> None:
    (finding,) = found(CHECK, LINE.format("Vibration of long railway bridges"), SALAD)
    assert finding.message == (
        "“Vibration of long railway bridges” is stated for doi:10.1234/x.1, but Crossref says "
        "that it is “Spring salads of the northern hills”. Is it the work that is meant?"
    )
    (finding,) = found(CHECK, LINE.format("Spring salads, 2009-05-01"), SALAD, tongue="ja")
    assert finding.message == (
        "2009-05-01 とありますが、doi:10.1234/x.1 はCrossrefによると 2018–2019 年の公開です。"
        "どちらでしょうか。"
    )
