"""`cut-quotation`: silent where the words stand alone, a question where the page turns."""

import pytest

from tests.checks._quotes import URL, found

CHECK = "cut-quotation"
JA = "社長は「来年度は必ず黒字になる」と述べた({u})。"
EN = '"The plant will be sold next year," she said ({u}).'
QUIET = {
    "stands alone": (JA, "来年度は必ず黒字になる。"),
    "elsewhere": (
        JA,
        "来年度は必ず黒字になる。株主は喜んだ。株価も上がった。ただし、売り上げは減った。",
    ),
    "told": (JA + "ただし円安が条件だ。", "来年度は必ず黒字になる。ただし、円安が続けばの話だ。"),
    "not there": (JA, "来年の見通しは語らなかった。ただし、円安が続けばの話だ。"),
    "en": (EN, "The plant will be sold next year. The buyer is not known."),
    "en, told": (
        EN + " But prices must recover.",
        "The plant will be sold next year, unless prices fall.",
    ),
}
ASKED = {
    "つもりはない": (
        JA.replace("なる", "する"),
        "来年度は必ず黒字にするつもりはない。",
        "warning",
        "つもりはない。",
    ),
    "not right before": (
        EN,
        "It is not true that the plant will be sold next year.",
        "warning",
        "It is not true that",
    ),
    "after a near one": (
        "社長は「人員の削減は考えていない」と強調した({u})。",
        "「人員の削減は、考えていません。ただし配置転換はあります」と語った。",
        "note",
        "ただし配置転換はあります",
    ),
    "限らない": (JA, "来年度は必ず黒字になるとは限らない。", "warning", "とは限らない。"),
    "仮定": (
        JA,
        "来年度は必ず黒字になると仮定すれば、配当も増える。",
        "warning",
        "と仮定すれば、配当も増える。",
    ),
    "ただし": (
        JA,
        "来年度は必ず黒字になる。ただし、円安が続けばの話だ。",
        "note",
        "ただし、円安が続けばの話だ。",
    ),
    "after who says it": (
        JA,
        "「来年度は必ず黒字になる」と述べた。しかし、株主は疑う。",
        "note",
        "しかし、株主は疑う。",
    ),
    "unless": (
        EN,
        "The plant will be sold next year, unless prices recover.",
        "warning",
        "unless prices recover.",
    ),
    "never said": (
        EN,
        "I never said that the plant will be sold next year.",
        "warning",
        "I never said that",
    ),
    "but": (EN, "The plant will be sold next year, but not its land.", "note", "but not its land."),
    "However": (
        EN,
        '"The plant will be sold next year," she said. However, no buyer is known.',
        "note",
        "However, no buyer is known.",
    ),
}


@pytest.mark.parametrize(("text", "page"), QUIET.values(), ids=QUIET)
def test_quiet(text: str, page: str) -> None:
    """Where the page does not turn, or the article tells it."""
    assert found(CHECK, text, page) == []


@pytest.mark.parametrize(("text", "page", "severity", "after"), ASKED.values(), ids=ASKED)
def test_asks(text: str, page: str, severity: str, after: str) -> None:
    """A warning for a condition or denial, a note for a reservation; the page's words are shown."""
    (finding,) = found(CHECK, text, page)
    assert (str(finding.severity), after in finding.message) == (severity, True)


def test_the_question() -> None:
    """Both languages."""
    page = "The plant will be sold next year, unless prices recover."
    (finding,) = found(CHECK, EN, page)
    assert finding.message == (
        "The page hangs these words on a condition or takes them back: “unless prices recover.” "
        f"({URL}; “{page}”). Does the quotation still say what was meant?"
    )
    assert finding.subject == '"The plant will be sold next year,"'
    (finding,) = found(
        CHECK, JA, "来年度は必ず黒字になる。ただし、円安が続けばの話だ。", tongue="ja"
    )
    assert finding.message == (
        f"ページではこの言葉の後に「ただし、円安が続けばの話だ。」と続きます({URL})。"
        "引用は発言の趣旨の通りでしょうか。"
    )
