"""What reading costs: calls of Python a thousand characters without a figure, and calls a figure.

Each feature costs a little, and a hundred of them cost half of the speed before anyone sees it
(`benchmarks/figures.py` measures that in seconds). Here a feature that costs a tenth shows at once.
"""

import pytest

from factcheck.recognizers import figures, language_of
from factcheck.recognizers._templates import Templates
from tests.recognizers.samples import article, calls_of

WARM = 60
"""Readings after which all that a text needs is compiled and known."""
TIMES = 4
"""How much oftener the prose stands in the longer of two texts; what it costs more counts."""
PROSE = {
    "ja": (
        "委員会は定例の会合で報告書の案をまとめた。現場の担当者からは、記録の残し方が部署ごとに違い、"
        "あとから確かめるのに手間がかかるという声が多く出たという。事務局は書式をそろえたうえで、"
        "半ば自動で照らし合わせる仕組みを試すことにした。同じ資料を前に見た人がどう判断したかも、"
        "その場で読めるようにする。利用者の多くは一方で、仕組みに頼りすぎると目で読む力が落ちると心配する。"
        "会長は「道具は読む人を助けるものであって、代わりにはならない」と話した。"
        "今後は意見を聞きながら、時間をかけて少しずつ広げる方針だ。\n"
    ),
    "en": (
        "The committee settled on a draft at its last meeting. People on the floor said that every "
        "office keeps its records in a way of its own, and that looking things up later takes "
        "far longer than it should. The secretariat will first agree on one form, then try out a "
        "program that sets the papers side by side. Whoever opens a file will also see what others "
        "made of it in the past. Most of those who were asked liked the idea, but many fear that "
        "nobody will read with care once a machine does. Tools help the reader, the chair said, "
        "and do not stand in for one. The plan may change in the light of what offices report.\n"
    ),
}
FIGURES = {
    "ja": (
        "新工場は2025年3月に稼働し、約1200人を雇う。投資は300億円、売上高は前年同期比12.3%増の見込み。"
        "同社は1998年に設立され、従業員は3,400人。社長(58)は「5年で2倍にする」と述べた。"
        "午後3時から45分の会見で、第2位の1兆2345億円との差は97億ドルと説明した。\n"
    ),
    "en": (
        "The plant opens in March 2025 and hires about 1,200 people. It costs $300 million, and "
        "sales are expected to rise 12.3% from a year before. Founded in 1998, the firm has 3,400 "
        "employees and its second-largest site. Its head, 58, wants to double that within five "
        "years. She spoke for 45 minutes on 3 May at 3 p.m. and put the gap at EUR 9.7bn.\n"
    ),
}
MOST_A_TEXT = {"ja": 850, "en": 3200}
"""Calls for a text in which nothing is found, searches through it among them.

How many depends on the order of sets, too."""
MOST_A_THOUSAND = {"ja": 175, "en": 600}
"""Calls a thousand characters of prose more."""
MOST_A_FIGURE = {"ja": 125, "en": 290}
"""Calls a figure, those among them that a text without numbers does without."""
MOST_ANYWHERE = {"ja": 0, "en": 6}
"""Templates tried at each character: a single one took a seventh of the time of Japanese prose."""
ADVICE = (
    "reading takes {calls} calls {each} in {language!r}, and {most} at most: look for what is new "
    "only where something rare stands (_numbered, _openers, _beside), or among the units beside a "
    "number (_neighbors), not at each number or character; if that is impossible, raise the limit, "
    "and tell in benchmarks/README.md what the speed is now."
)


def work(text: str, language: str, *, built_in: bool = False) -> int:
    """Return the calls that finding the figures of a text takes once all is known."""
    for _ in range(WARM):
        figures(article(text, language))
    return calls_of(lambda: figures(article(text, language)), built_in=built_in)


@pytest.mark.parametrize("language", MOST_ANYWHERE)
def test_templates_are_tried_where_their_words_stand(language: str) -> None:
    spoken = language_of(language)
    written = (spoken.dates.templates, spoken.dates.clock_templates)
    every = [Templates(spoken, each) for each in written]
    found = [one.pattern.pattern for each in every for one in each.anywhere]
    assert len(found) <= MOST_ANYWHERE[language], (
        f"{found}: begin what stands outside of one with words of its own, not with (?<=…)"
    )


@pytest.mark.parametrize("language", PROSE)
def test_a_text_is_searched_for_few_things(language: str) -> None:
    calls, most = work(PROSE[language], language, built_in=True), MOST_A_TEXT[language]
    assert calls <= most, ADVICE.format(calls=calls, each="a text", language=language, most=most)


@pytest.mark.parametrize("language", PROSE)
def test_text_without_figures_costs_next_to_nothing(language: str) -> None:
    prose = PROSE[language]
    assert figures(article(prose, language)) == ()
    once, more = (work(prose * times, language) for times in (1, 1 + TIMES))
    calls = round((more - once) * 1000 / len(prose * TIMES))
    most = MOST_A_THOUSAND[language]
    each = "a thousand characters"
    assert calls <= most, ADVICE.format(calls=calls, each=each, language=language, most=most)


@pytest.mark.parametrize("language", FIGURES)
def test_a_figure_costs_a_few_hundred_calls(language: str) -> None:
    text = PROSE[language] + FIGURES[language]
    found = len(figures(article(text, language)))
    extra = work(text, language) - work(PROSE[language], language)
    calls = round(extra / found)
    most = MOST_A_FIGURE[language]
    assert calls <= most, ADVICE.format(calls=calls, each="a figure", language=language, most=most)
