"""Where sentences end."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model.sentences import sentences
from factcheck.model.text import Span


def cut(text: str, *whole: str) -> list[str]:
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in whole]
    return [span.cut(text) for span in sentences(text, Span(0, len(text)), spans)]


@pytest.mark.parametrize(
    "sentence",
    [
        "2. かつては二人、なぜ離れたのか",
        "1. A heading with a number",
        "３．５倍になった",
        "AIは誰のものか？という問いが残った。",
        "「いまは974億ドルだ。」と語った。",
        "「本当か?」との声もある。",
        "Yahoo!ニュースで読まれた。",
        "Mr. Smith paid $3.5 million to Acme Inc. in Jan. 2024.",
        "The U.S. President spoke at 5 p.m. on Monday.",
        "It is No. 5 on the list, e.g. in Fig. 2.",
        "“Why?” she asked.",
        "He waited... and went.",
        "J. R. Smith et al. found 5.",
        "See https://example.org/a.b?c=d.e for more.",
    ],
)
def test_stays_whole(sentence: str) -> None:
    assert cut(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        (" \n\u3000\n", []),
        ("一つ目。二つ目!三つ目?四つ目", ["一つ目。", "二つ目!", "三つ目?", "四つ目"]),
        (
            "「終わった。」その後は知らない。(前年は5社だった。)次だ。",
            ["「終わった。」", "その後は知らない。", "(前年は5社だった。)", "次だ。"],
        ),
        ("一行目\n  二行目  \n", ["一行目", "二行目"]),
        ("設立した(2015年)。2018年に離れた。", ["設立した(2015年)。", "2018年に離れた。"]),
        ("何だ!?本当だ。", ["何だ!?", "本当だ。"]),
        ("It grew 3.5%. Then it fell.", ["It grew 3.5%.", "Then it fell."]),
        ("He said no. They left.", ["He said no.", "They left."]),
        ("He works at Acme Inc. The firm grew.", ["He works at Acme Inc.", "The firm grew."]),
        ("It closed at 5 p.m. The end.", ["It closed at 5 p.m.", "The end."]),
        ('"Go." Then he left.', ['"Go."', "Then he left."]),
        ("売上高は5億円です.利益は1億円です.", ["売上高は5億円です.", "利益は1億円です."]),
        ("It ended in 2015. 2016 was better.", ["It ended in 2015.", "2016 was better."]),
    ],
)
def test_is_cut(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


def test_figures_and_links_stay_whole() -> None:
    assert cut("He left at 5 p.m. It rained.", "5 p.m. It") == ["He left at 5 p.m. It rained."]
    assert cut("見出し。その二(A社)", "見出し。その二") == ["見出し。その二(A社)"]


def test_only_the_given_room_is_read() -> None:
    text = "前。中の文。後の文"
    assert [span.cut(text) for span in sentences(text, Span(2, 6))] == ["中の文。"]


@given(st.text(alphabet='a漢A1。.?!「」)" \n、と', max_size=60))
@settings(max_examples=150, derandomize=True)
def test_nothing_but_white_space_is_lost(text: str) -> None:
    spans = list(sentences(text, Span(0, len(text))))
    assert "".join("".join(span.cut(text).split()) for span in spans) == "".join(text.split())
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.cut(text) == span.cut(text).strip() != "" for span in spans)


@pytest.mark.parametrize(
    "unit", [".", "。", ". ", "a. ", "1. ", "?", "」", "。」と", "\n", "(", " "]
)
def test_long_monotony_ends(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert sum(1 for _ in sentences(text, Span(0, len(text)))) <= len(text)
