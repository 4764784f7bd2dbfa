"""`near-miss`: silent where a page bears a figure out or speaks of another thing."""

import pytest

from factcheck.model.words import Severity
from tests.checks._cited import URL, found

SOURCE = f"([発表]({URL}))"
OFFER = "Harlow Robotics was founded in 1998. It offered $97.4 billion for the rival Kessel."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"ハーローはケッセルの買収に974億ドルを提示した{SOURCE}。", id="the same"),
        pytest.param(f"ハーローの負債は97億4000万ドルだ{SOURCE}。", id="of another thing"),
        pytest.param(f"ハーローは1998年に設立された{SOURCE}。", id="the same year"),
        pytest.param(f"ハーローは1997年に工場を開いた{SOURCE}。", id="a year of another thing"),
        pytest.param("ハーローは買収に97億4000万ドルを提示した。", id="no page is cited"),
    ],
)
def test_quiet(text: str) -> None:
    assert found("near-miss", text, OFFER) == []


def test_quiet_where_another_page_bears_it_out() -> None:
    """A page that says the same outweighs one that nearly does."""
    text = f"ハーローは買収に97億4000万ドルを提示した{SOURCE}。"
    other = "Harlow offered $9.74 billion for the rival Kessel."
    more = " [続報](https://example.com/other)"
    assert found("near-miss", text.replace("。", f"{more}。"), OFFER, other) == []


def test_a_power_of_ten() -> None:
    """The whole finding: what the page says, where, and the question."""
    text = f"ハーローはケッセルの買収に97億4000万ドルを提示した{SOURCE}。"
    (one,) = found("near-miss", text, OFFER)
    assert (one.severity, one.subject) == (Severity.WARNING, f"97億4000万ドル {URL}")
    assert one.message == (
        "97億4000万ドル: the cited page says $97.4 billion, a power of ten apart (× 10⁻¹): "
        f"“It offered $97.4 billion for the rival Kessel.” ({URL}). Which is right?"
    )
    assert one.hint == (
        f"The place on the page: {URL}#:~:text="
        "It%20offered%20%2497.4%20billion%20for%20the%20rival%20Kessel."
    )
    assert one.span == (13, 23)


def test_a_year_off() -> None:
    text = f"ハーローは1999年に設立された{SOURCE}。"
    (one,) = found("near-miss", text, OFFER)
    assert one.message == (
        "1999年: the cited page says 1998, one off: "
        f"“Harlow Robotics was founded in 1998.” ({URL}). Which is right?"
    )


def test_a_page_of_the_list_weighs_less() -> None:
    """Where only the reference list names the page, it is a note."""
    text = "ハーローは1999年に設立された。\n\n- [会社案内](https://example.com/page)\n"
    (one,) = found("near-miss", text, OFFER)
    assert one.severity is Severity.NOTE


def test_the_opposite() -> None:
    """The very number of a fall is no rise, and the message says so."""
    text = f"ケッセルの売上高は前年比18%増えた{SOURCE}。"
    (one,) = found("near-miss", text, "Sales of Kessel fell 18% from a year earlier.")
    assert one.message == (
        "18%: the cited page says 18%, but of the opposite: "
        f"“Sales of Kessel fell 18% from a year earlier.” ({URL}). Which is right?"
    )
