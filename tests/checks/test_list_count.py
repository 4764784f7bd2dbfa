"""`list-count`: silent where the count is right or no list follows, a question else."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "list-count"

QUIET = [
    ("ja", "理由は次の3点だ。\n\n- 一つ\n- 二つ\n- 三つ\n"),
    ("ja", "計画には3つの柱がある。\n\n①安全\n\n②安心\n\n③成長\n\n次に進む。①はじめに\n"),
    ("ja", "理由は次の3点など。\n\n- 一つ\n- 二つ\n"),
    ("ja", "理由は次の2点だ。\n\n- 一つ\n  - その内\n- 二つ\n"),
    ("ja", "理由は次の3点だ。\n\n詳しく述べる。\n\n- 一つ\n- 二つ\n"),
    ("ja", "3つの柱があり、5つの課題がある。\n\n- 一つ\n- 二つ\n"),
    ("en", "There are the following three reasons:\n\n1. one\n2. two\n3. three\n"),
    ("en", "It has at least three features:\n\n- one\n- two\n"),
    ("ja", "販売するのは次の3品目。\n\n- 一つ\n- 二つ\n- 三つ\n"),
    ("ja", "対象は次の4県: 青森、岩手、秋田、山形。"),
    ("ja", "4カ国(米国、英国、独、仏)と、4カ国(米国、英国など)が署名した。"),
    ("ja", "3社(甲・乙商事、丙、丁)が加わる。4社(甲・乙、丙、丁)も。"),  # signs inside names
    ("ja", "2市(人口が10万人を超えるもの、県庁の所在地)を選ぶ。東京、大阪の5都市を回る。"),
    ("ja", "青森、岩手、秋田の3県。アジア、欧州、北米の9カ国。昨年、青森、岩手、秋田の3県。"),
    ("en", "It serves three towns: Ayton, Beeford and Cranley."),
    ("en", "It serves four towns (including Ayton, Beeford and Cranley)."),
    ("en", "At least two towns — Ayton, Beeford and Cranley — agreed."),
    ("en", "Two firms: Smith and Sons, Hill and Partners."),
    ("en", "He made two points: that it was late, that it was dear and that it was dull."),
]
ASKED = [
    ("ja", "販売するのは次の3品目。\n\n- 一つ\n- 二つ\n", "warning", "次の3品目"),
    ("ja", "対象は次の5県: 青森、岩手、秋田、山形。", "warning", "次の5県: 青森、岩手、秋田、山形"),
    ("ja", "5カ国(米国、英国、独、仏)が署名した。", "warning", "5カ国(米国、英国、独、仏"),
    ("ja", "青森、岩手、秋田の4県で降った。", "warning", "青森、岩手、秋田の4県"),
    ("ja", "2校(甲高、乙高、丙高)が勝ち残った。", "warning", "2校(甲高、乙高、丙高"),
    ("ja", "3校(甲高、乙高)が勝ち残った。", "note", "3校(甲高、乙高"),
    (
        "en",
        "It serves four towns: Ayton, Beeford and Cranley.",
        "warning",
        "four towns: Ayton, Beeford and Cranley",
    ),
    (
        "en",
        "It serves 2 market towns (Ayton, Beeford, and Cranley).",
        "warning",
        "2 market towns (Ayton, Beeford, and Cranley",
    ),
    ("en", "Bring the following 3 cards:\n\n- a\n- b\n", "warning", "the following 3 cards"),
    ("ja", "理由は次の3点だ。\n\n- 一つ\n- 二つ\n- 三つ\n- 四つ\n", "warning", "次の3点"),
    ("ja", "計画には3つの柱がある。\n\n①安全\n\n②安心\n\n③成長\n\n④自立\n", "note", "3つの柱"),
    (
        "en",
        "There are the following three reasons:\n\n1. one\n2. two\n",
        "warning",
        "the following three reasons",
    ),
    ("ja", "理由は次の2点だ。\n\n- 一つ\n\n  続きの段落\n\n- 二つ\n", "note", "次の2点"),
    ("en", "It has three features:\n\n- one\n- two\n", "warning", "three features"),
]


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    """Right figures, and what looks like a slip but is none."""
    assert told(CHECK, text, language=language) == []


@pytest.mark.parametrize(("language", "text", "severity", "subject"), ASKED)
def test_asks(language: str, text: str, severity: str, subject: str) -> None:
    """A warning where the words point at a list of plain lines, else a note."""
    assert told(CHECK, text, language=language) == [(severity, subject)]


def test_shows_the_reckoning() -> None:
    """The whole finding, and its Japanese words."""
    text = "理由は次の3点だ。\n\n- 一つ\n- 二つ\n- 三つ\n- 四つ\n"
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message="次の3点 are announced, but 4 follow. Is one missing, or one too many?",
        source="a.md",
        span=Span(3, 7),
        subject="次の3点",
        hint=None,
    )
    (finding,) = found(CHECK, text, language="ja", tongue="ja")
    assert finding.message == "「次の3点」とありますが、続くのは4項目です。過不足はないでしょうか。"


def test_shows_the_reckoning_across_clauses() -> None:
    """Where the figures stand apart: what is asked, how surely, and over which words."""
    text = "受賞は4人。俳人の森口杏さん(44)、画家の丹羽徹さん(59)、歌手の江島文さん(37)が選ばれた。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding.severity is Severity.WARNING
    assert finding.message == "4人 are announced, but 3 follow. Is one missing, or one too many?"
    assert finding.span == Span(3, 5)
    assert finding.subject == "4人"
