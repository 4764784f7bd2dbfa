"""`retracted-work`: silent where the article tells it, a question for what was taken back."""

from factcheck.model.works import Work
from tests.checks._cited_works import found

CHECK = "retracted-work"
TEXT = "The drug halves mortality (doi:10.1234/trial.7)."
RETRACTED = Work("doi:10.1234/trial.7", exists=True, withdrawn="retraction", notice="10.1234/n",
                 by="Crossref")  # fmt: skip


def test_quiet() -> None:
    """A sound work, and an article that tells of the retraction itself."""
    assert found(CHECK, TEXT, Work("doi:10.1234/trial.7", exists=True, by="Crossref")) == []
    assert found(CHECK, "The paper (doi:10.1234/trial.7) was retracted in 2021.", RETRACTED) == []
    assert (
        found(CHECK, "死亡率を下げるとする論文(doi:10.1234/trial.7)は撤回された。", RETRACTED) == []
    )


def test_the_questions() -> None:
    (finding,) = found(CHECK, TEXT, RETRACTED)
    assert str(finding.severity) == "warning"
    assert finding.message == (
        "doi:10.1234/trial.7 was retracted, says Crossref (see doi:10.1234/n). Can it still be "
        "cited for this?"
    )
    concern = Work("arxiv:2401.01234", exists=True, withdrawn="concern", by="arXiv")
    text = "retracted is another one.\n\narXiv:2401.01234 tells it."
    (finding,) = found(CHECK, text, concern, tongue="ja")
    assert (str(finding.severity), finding.message) == (
        "note",
        "arXiv:2401.01234 は編集者の懸念表明が出ています(arXivによる)。根拠として引用できますか。",
    )
