"""The anchors of Markdown files, as GitHub's pages show them."""

import pytest

from factcheck.plugins import Document
from factcheck.readers import read


def ids(source: str, name: str = "a.md") -> set[str]:
    return set(read(Document(name, source.encode())).ids)


@pytest.mark.parametrize(
    "source",
    [
        "",
        "text",
        "```\n# code\n```",
        "    # code",
        "#hashtag",
        "\\# no heading",
        "`# x`",
        "<p>x</p>",
    ],
)
def test_what_is_no_heading_has_no_anchor(source: str) -> None:
    assert ids(source) == set()


def test_headings_of_a_page_have_none_but_their_own() -> None:
    assert ids("<h1>One</h1><h2 id=two>Two</h2>", "a.html") == {"two"}


@pytest.mark.parametrize(
    ("source", "anchors"),
    [
        ("# Hello *World*", {"hello-world"}),
        ("# [Link](x) text", {"link-text"}),
        ("# `code_x()`", {"code_x"}),
        ("## `a` と `b`", {"a-と-b"}),
        ("## **太字**と~~消し~~", {"太字と消し"}),
        ("## Foo ##", {"foo"}),
        ("##   前後   ", {"前後"}),
        ("# A  B", {"a--b"}),
        ("# A &amp; B", {"a--b"}),
        ("# 1\\. Intro", {"1-intro"}),
        ("## a_b __c__", {"a_b-c"}),
        ("## <https://a.jp/x>", {"httpsajpx"}),
        ("## Foo {#bar}", {"bar", "foo"}),
        ("Foo\n===\n\nBar baz\n---\n", {"foo", "bar-baz"}),
        ("> ## Quoted\n\n- ## Item", {"quoted", "item"}),
        ("# Foo\n# Foo\n# Foo 1\n# Foo", {"foo", "foo-1", "foo-1-1", "foo-2"}),
        # what stands at the edge leaves its space; renderers that trim it are believed, too
        ('## <a name="x"></a> Title', {"x", "-title", "title"}),
        ('## <a name="x"></a>Title', {"x", "title"}),
        ("## Title <a id=y></a>", {"y", "title-", "title"}),
        ("# ![Logo](x.png) Title", {"-title", "title"}),
        # headings written in HTML
        ("<h2>Hello HTML</h2>\n\ntext", {"hello-html"}),
        ("<h2 id=own>Hello</h2>", {"own", "hello"}),
        ('<h1 align="center">\n  My <b>Tool</b>\n</h1>', {"my-tool"}),
        ("<details>\n<summary><h3>Sum</h3></summary>\n\n## Sum\n</details>", {"sum", "sum-1"}),
        ("<div id='d'><a name='n'>q</a></div>", {"d", "n"}),
    ],
)
def test_anchors(source: str, anchors: set[str]) -> None:
    assert ids(source) == anchors
