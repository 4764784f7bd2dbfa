"""Every sentence for people exists in both languages, with the same placeholders.

The source itself is searched: a new sentence that lacks one language fails here, wherever it is.
"""

import ast
import re

import pytest

from factcheck import checks, errors
from factcheck.plugins import page
from factcheck.said import MARK, TONGUES, Words, part
from factcheck.said.details import detail_of
from tests.said._source import calls, modules, speaks, written

JAPANESE = re.compile(r"[\u3041-\u30ff\u4e00-\u9fff\uff08-\uff5e]")
ENGLISH = re.compile(r"[a-z]{2,} [a-z]{2,}")
REFUSALS = tuple(name for name in vars(errors) if name.endswith("Error"))
FILES = [pytest.param(name, tree, id=name) for name, tree in modules()]


@pytest.mark.parametrize(("name", "tree"), FILES)
def test_words_have_both_languages(name: str, tree: ast.Module) -> None:
    """Each `Words` has two sentences with the same placeholders, the second one Japanese."""
    if not speaks(tree):
        return
    for call in calls(tree, "Words"):
        sentences = [written(argument) for argument in call.args]
        if None in sentences:
            continue  # made of other words, which are looked at where they stand
        place = f"{name}:{call.lineno}"
        assert len(sentences) == len(TONGUES), place
        words = Words(*[sentence or "" for sentence in sentences])
        assert words.en, place
        assert words.ja, place
        en, ja = words.names()
        assert en == ja, place
        plain = re.sub(r"\{[^}]*\}", "", words.ja)
        assert JAPANESE.search(plain) or not ENGLISH.search(plain), f"{place}: {words.ja}"


@pytest.mark.parametrize(("name", "tree"), FILES)
def test_refusals_have_both_languages(name: str, tree: ast.Module) -> None:
    """No refusal is made of a sentence that is written in one language only."""
    for call in calls(tree, *REFUSALS):
        for argument in call.args:
            sentence = written(argument)
            assert sentence is None or " " not in sentence, f"{name}:{call.lineno}: {sentence}"


@pytest.mark.parametrize(("name", "tree"), FILES)
def test_options_help_in_both_languages(name: str, tree: ast.Module) -> None:
    """No option's help is written in one language only."""
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "help":
            sentence = written(node.value)
            assert sentence is None or MARK in sentence, f"{name}:{node.value.lineno}: {sentence}"


@pytest.mark.parametrize(("name", "tree"), FILES)
def test_details_are_told_in_japanese(name: str, tree: ast.Module) -> None:
    """Each detail that a probe may carry is known to the table that tells it in Japanese."""
    for call in calls(tree, "Refused", "FaultError", "_NoHostError"):
        for argument in call.args:
            sentence = written(argument)
            if sentence and " " in sentence.replace("{}", ""):
                shown = sentence.replace("{}", "7")
                assert JAPANESE.search(detail_of(shown, "ja")), f"{name}:{call.lineno}: {sentence}"


@pytest.mark.parametrize("check", checks.ids())
def test_pages_of_checks_have_both_languages(check: str) -> None:
    """The page of a check has a Japanese part of about the same content."""
    whole = page(checks.FAMILY, check)
    assert [line.strip() for line in whole.splitlines()].count(MARK) == 1
    ja = part(whole, "ja")
    for word in ("何を", "なぜ", "悪い例", "良い例", "対象外"):
        assert word in ja, word
