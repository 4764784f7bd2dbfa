"""TOML text is taken apart without loss and put together without surprise."""

import tomllib
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.storage import _toml

HAND = '''\
# What this is.
article = "a.md" # here

# Above the first claim, apart.

# The first claim.
[[claim]]
id = "a"
quote = """
[[claim]]
# not a comment"""
figures = [
  ["[[claim]]"], # [[claim]]
]

[claim.more]
x = {y = [1]}

  [[ "claim" . log ]]
at = 2025-02-10T00:00:00Z

[[link]]
url = \'\'\'
[[link]]\'\'\'
# the end'''


def test_sections_of_a_file_that_people_wrote() -> None:
    sections = _toml.split(HAND)
    assert [(section.name, section.line) for section in sections] == [
        ("", 1),
        ("claim", 7),
        ("claim.more", 16),
        ("claim.log", 19),
        ("link", 22),
    ]
    assert sections[1].lead == "# The first claim.\n"
    assert [len(group) for group in _toml.blocks(sections)] == [1, 3, 1]


PARTS = ["# a\n", "\n", "[[claim]]\n", "[claim.x]\n", "  # b\n", 'k = "[[x]]"\n', "[[link]] # c\n"]


@given(st.lists(st.sampled_from([*PARTS, 'q = """\n# x\n"""\n', "l = [\n[1],\n]\n", "m = 1"])))
@settings(max_examples=150, derandomize=True)
def test_sections_are_the_file(parts: list[str]) -> None:
    text = "".join(parts)
    assert "".join(section.text for section in _toml.split(text)) == text


@given(
    st.recursive(
        st.text(max_size=8).filter(lambda text: text.isprintable())
        | st.text(alphabet='"\\\n\t\r\x00\x1f\x7f\u2028#[', max_size=8)
        | st.integers(-9, 9**9)
        | st.booleans()
        | st.dates(date(1000, 1, 1))
        | st.datetimes(timezones=st.just(UTC)).map(lambda at: at.replace(microsecond=0)),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("a .é"), inner),
        max_leaves=6,
    )
)
@settings(max_examples=150, derandomize=True)
def test_what_is_written_is_what_is_read(value: object) -> None:
    if isinstance(value, datetime) and value.year < 1000:
        return
    assert tomllib.loads(f"k = {_toml.literal(value)}\n") == {"k": value}


def test_edit_keeps_order_comments_and_strangers() -> None:
    body = 'line = 1 # here\n# between\nextra = [1,  2]\nid = "a"\n\n# apart\n'
    assert _toml.edited(body, {"line": 2, "quote": "q"}, (), ("id", "quote", "line")) == (
        'line = 2 # here\n# between\nextra = [1,  2]\nid = "a"\nquote = "q"\n\n# apart\n'
    )


def test_edit_puts_a_first_key_first_and_drops() -> None:
    body = "b = 1\nc = 2"
    assert _toml.edited(body, {"a": 0}, ["b", "none"], ("a", "b", "c")) == "a = 0\nc = 2\n"


def test_appended_text_stands_before_what_is_apart() -> None:
    section = _toml.Section("claim", "", "[[claim]]\n", "a = 1\n# close\n\n# apart\n", 1)
    assert _toml.appended(section, "\nb\n").body == "a = 1\n# close\n\nb\n\n# apart\n"


@pytest.mark.parametrize("size", [3, 40])
def test_short_lists_keep_one_line(size: int) -> None:
    text = _toml.literal(["ab"] * size)
    assert ("\n" in text) is (size == 40)
    assert tomllib.loads(f"k = {text}")["k"] == ["ab"] * size
