"""`unit-conversion`: silent for all that rounding explains, a question beyond it."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "unit-conversion"

QUIET_JA = [
    "最大10マイル(約18キロ)走れる。",  # a limit, told more loosely
    "10マイル(約16キロ)離れていた。6フィート(約183センチ)の壁。",
    "沖合5海里(約9キロ)。1海里は1852メートル、1マイルは約1.6キロだ。",
    "500マイル(800キロ)を歩いた。時速100マイル(約160キロ)の球。",
    "100平方メートル(約30坪)の店。5エーカー(約2ヘクタール)の畑。",
    "摂氏30度(華氏86度)まで上がった。",
    "身長6フィート2インチ(188センチ)の選手。",  # two parts of one measure
    "リンゴ1キロ(500グラム入り2袋)を買う。",  # other words in the brackets
    "荷物は100キロ(5メートル)までだ。",  # nobody converts masses into lengths
    "畑は50エーカー、隣は10ヘクタール。敷地は300坪、建物は延べ450平方メートル。",
    "敷地は300坪、約990平方メートルある。気温は華氏100度で、3度下がった。",
]
QUIET_EN = [
    "Bake it at 325°F (165°C) for 40 minutes, then at 375°F (190°C).",
    "It stands 6 feet (1.83 m) tall, 10 miles (16 km) away, or 500 miles (800 km).",
    "A warming of 2 °C (3.6 °F); a high of 30 degrees Celsius (86 degrees Fahrenheit).",
    "A tank of 20 gallons (91 liters), or 20 gallons (76 liters).",  # imperial, US
    "A load of 2 tons (4,000 lb), or 2 tons (2,000 kg).",
    "It is 7 miles (12 km) off.",  # 12 km are 7.5 miles
    "He ran 10 miles, or 5 km in his first try. 500 acres - 20 hectares of it woods - lie idle.",
    "It was 2.5C (4.5F) above the mean. It rose by 5C (9F).",
]
ASKED = [
    ("最大10マイル(約160キロ)走れる。", "ja", "warning", "最大10マイル(約160キロ"),
    ("震源まで10マイル(約12キロ)だった。", "ja", "warning", "10マイル(約12キロ"),
    ("1海里は1825メートルだ。", "ja", "warning", "1海里は1825メートル"),
    ("摂氏30度(華氏96度)まで上がった。", "ja", "warning", "30度(華氏96度"),
    ("100坪(約33平方メートル)の店。", "ja", "warning", "100坪(約33平方メートル"),
    ("敷地は300坪、約1990平方メートルある。", "ja", "warning", "300坪、約1990平方メートル"),
    ("華氏350度だ。日本のものなら140度に。", "ja", "note", "350度だ。日本のものなら140度"),
    ("華氏104度(セ氏50度)に達した。", "ja", "warning", "104度(セ氏50度"),
    ("14ヘクタール、東京ドームに直せば約30個分の広さ。", "ja", "warning",
     "14ヘクタール、東京ドームに直せば約30個分"),
    ("It was 2.5C (36.5F) above the mean.", "en", "warning", "2.5C (36.5F"),
    ("He weighs 16 stone, nearly 82kg, now.", "en", "warning", "16 stone, nearly 82kg"),
    ("It weighs 100 kg (45 lb).", "en", "warning", "100 kg (45 lb"),
    ("It lies 100 miles (155 km) off.", "en", "note", "100 miles (155 km"),
]  # fmt: skip


@pytest.mark.parametrize("text", QUIET_JA)
def test_quiet_in_japanese(text: str) -> None:
    """Right conversions, rounded as newspapers round them, and what is no conversion."""
    assert told(CHECK, text) == []


@pytest.mark.parametrize("text", QUIET_EN)
def test_quiet_in_english(text: str) -> None:
    """So in English, whatever gallon or ton is meant."""
    assert told(CHECK, text, language="en") == []


@pytest.mark.parametrize(("text", "language", "severity", "subject"), ASKED)
def test_asks(text: str, language: str, severity: str, subject: str) -> None:
    """A warning where more than a twentieth is left, a note below."""
    assert told(CHECK, text, language=language) == [(severity, subject)]


def test_shows_the_reckoning() -> None:
    """The whole finding, in both languages."""
    text = "震源まで10マイル(約12キロ)だった。"
    (finding,) = found(CHECK, text)
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message="10マイル is 16.1 km, but 約12キロ is written. Which of the two is meant?",
        source="a.md",
        span=Span(4, 15),
        subject="10マイル(約12キロ",
        hint="Convert again from the source's own unit.",
    )
    (finding,) = found(CHECK, text, tongue="ja")
    assert (
        finding.message
        == "10マイルを換算すると16.1 kmですが、約12キロとあります。どちらでしょうか。"
    )
    assert finding.hint == "資料の単位から換算し直してください。"
