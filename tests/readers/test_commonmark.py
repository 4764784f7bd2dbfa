"""Links by the rules of CommonMark 0.31 and GFM 0.29: what is one, its address, its words.

Our own cases, one for each rule of the sections named, with the sections' numbers.
"""

import pytest

from tests.readers._show import article, check_offsets

LONG = "x" * 1000

INLINE = [  # 6.3: link text, destination, title
    ("[a](b)", "a=b"),
    ("[a](b 'c')", "a=b"),
    ('[a](b "c")', "a=b"),
    ("[a](b (c))", "a=b"),
    ('[a](b  "c"  )', "a=b"),
    ('[a](\tb\n"c"\n)', "a=b"),
    ("[a](b\n)", "a=b"),
    ("[a](b\n\n)", ""),
    ("> [a](\n> b)", "a=b"),
    ("> > [a](\n> > <b c>)", "a=b c"),
    ("[a](b 'c)", ""),
    ('[a](b "c"d)', ""),
    ('[a](b "c" "d")', ""),
    ('[a](b"c")', 'a=b"c"'),
    ('[a](b "c\\"d")', "a=b"),
    ("[a](b 'c\"d')", "a=b"),
    ("[a](b (c(d)))", ""),
    ('[a](b "c\n\nd")', ""),
    ("[a]()", "a="),
    ("[a](<>)", "a="),
    ("[](b)", "=b"),
    ("[](<>)", "="),
    ("[a] (b)", ""),
    ("[a]\n(b)", ""),
    ("[a](b c)", ""),
    ("[a](<b c>)", "a=b c"),
    ("[a](<b\nc>)", ""),
    ("[a](<b<c>)", ""),
    ("[a](<b>c)", ""),
    ("[a](<b\\>c>)", "a=b>c"),
    ("[a](<b\\<c>)", "a=b<c"),
    ("[a](\\<b>)", "a=<b>"),
    ("[a](<b)c>)", "a=b)c"),
    ("[a](b(c)d)", "a=b(c)d"),
    ("[a](b(c(d)e)f)", "a=b(c(d)e)f"),
    ("[a](b(c)", ""),
    ("[a](b\\(c)", "a=b(c"),
    ("[a](b\\)c)", "a=b)c"),
    ("[a](b)c)", "a=b"),
    ("[a](b\\*c)", "a=b*c"),
    ("[a](b\\c)", "a=b\\c"),
    ("[a](b&amp;c)", "a=b&c"),
    ("[a](b&#38;c)", "a=b&c"),
    ("[a](b&#x26;c)", "a=b&c"),
    ("[a](b&auml;c)", "a=bäc"),
    ("[a](b&no;c)", "a=b&no;c"),
    ("[a](b%20c)", "a=b%20c"),
    ("[a](b\u00a0c)", "a=b\u00a0c"),
    ("[a](b\u3000c)", "a=b\u3000c"),
    ("[a](#b)", "a=#b"),
    ("[a](?b=c#d)", "a=?b=c#d"),
    ("[a](HTTP://B.jp)", "a=HTTP://B.jp"),
    ("[東京](https://b.jp/東京)は", "東京=https://b.jp/東京"),
    (f"[a]({LONG})", f"a={LONG}"),
    # brackets and other inlines in the words
    ("[a [b] c](d)", "a [b] c=d"),
    ("[a [b](c)", "b=c"),
    ("[a] b](c)", ""),
    ("[a \\[ b](c)", "a [ b=c"),
    ("[a \\] b](c)", "a ] b=c"),
    ("\\[a](b)", ""),
    ("[a\\](b)", ""),
    ("[a [b](c) d](e)", "b=c"),
    ("[*a [b](c)* d](e)", "b=c"),
    ("[*a* **b**](c)", "a b=c"),
    ("*[a*](b)", "a*=b"),
    ("[a `](b)`", ""),
    ("[a `b](c) d` e](f)", "a  e=f"),
    ('[a <b c="](d)">', ""),
    ("[a <https://b.jp/?](c)>", "https://b.jp/?](c)=https://b.jp/?](c)"),
    ("[![a](b)](c)", "a=c a=b"),
    ("![[a](b)](c)", "a=c"),
    ("![a](b)", "a=b"),
    ("!\\[a](b)", ""),
    ("\\![a](b)", "a=b"),
    ("[a\nb](c)", "a b=c"),
    ("[a\n\nb](c)", ""),
    ("![a *b* c](d)", "a b c=d"),
]

REFERENCES = [  # 4.7 and 6.3: full, collapsed, shortcut; definitions
    ("[a][b]\n\n[b]: c", "a=c"),
    ("[a][]\n\n[a]: c", "a=c"),
    ("[a]\n\n[a]: c", "a=c"),
    ("[a] [b]\n\n[a]: c\n[b]: d", "a=c b=d"),
    ("[a][B]\n\n[b]: c", "a=c"),
    ("[a][b  c]\n\n[b\nc]: d", "a=d"),
    ("[ẞ]\n\n[SS]: b", "ẞ=b"),
    ("[ТОЛСТОЙ]\n\n[толстой]: b", "ТОЛСТОЙ=b"),
    ("[東京]\n\n[東京]: b", "東京=b"),
    ("[a]\n\n[a]: b\n[a]: c", "a=b"),
    ("[a]\n\n[a]:\nb", "a=b"),
    ("[a]\n\n[a]: <b c>", "a=b c"),
    ("[a]\n\n[a]: <>", "a="),
    ("[a]\n\n[a]:", ""),
    ("[a]\n\n[a]: b 'c'", "a=b"),
    ("[a]\n\n[a]: b\n'c\nd'", "a=b"),
    ("[a]\n\n[a]: b 'c' d", ""),
    ("[a]\n\n[a]: b\n'c' d", "a=b"),
    ("[a]\n\n[a]: b c", ""),
    ("[a]\n\n   [a]: b", "a=b"),
    ("[a]\n\n    [a]: b", ""),
    ("x\n[a]: b\n\n[a]", ""),
    ("# x\n[a]: b\n\n[a]", "a=b"),
    ("> [a]: b\n\n[a]", "a=b"),
    ("- [a]: b\n\n[a]", "a=b"),
    ("```\n[a]: b\n```\n\n[a]", ""),
    ("[a]\n\n[a\\]]: b", ""),
    ("[a\\]]\n\n[a\\]]: b", "a]=b"),
    ("[a[b]]\n\n[b]: c", "b=c"),
    ("[]\n\n[]: b", ""),
    ("[ ]\n\n[ ]: b", ""),
    ("[a]\n\n[a]: b\\*c&amp;d", "a=b*c&d"),
    ("[a][c]\n\n[a]: b", ""),
    ("[a](b)\n\n[a]: c", "a=b"),
    ("[a](b c)\n\n[a]: d", "a=d"),
    ("[a][b][c]\n\n[b]: x\n[c]: y", "a=x c=y"),
    ("![a][b]\n\n[b]: c", "a=c"),
    ("![a]\n\n[a]: c", "a=c"),
    ("[a]: b", ""),
    ("[a]\n[b]\n\n[a]: c\n[b]: d", "a=c b=d"),
    ("\\[a]\n\n[a]: b", ""),
]

AUTOLINKS = [  # 6.5, and what looks like one
    ("<https://a.jp>", "https://a.jp=https://a.jp"),
    ("<https://a.jp/?b=c&d#e>", "https://a.jp/?b=c&d#e=https://a.jp/?b=c&d#e"),
    ("<https://a.jp/&amp;>", "https://a.jp/&amp;=https://a.jp/&amp;"),
    ("<https://a.jp/\\[b>", "https://a.jp/\\[b=https://a.jp/\\[b"),
    ("<https://a.jp/東京>", "https://a.jp/東京=https://a.jp/東京"),
    ("<HTTPS://A.JP>", "HTTPS://A.JP=HTTPS://A.JP"),
    ("<a+b-c.d:e>", "a+b-c.d:e=a+b-c.d:e"),
    ("<made-up:>", "made-up:=made-up:"),
    ("<m:abc>", ""),
    ("<https://a.jp b>", "https://a.jp=https://a.jp"),  # GFM 6.9 finds it inside
    ("< https://a.jp >", "https://a.jp=https://a.jp"),  # GFM 6.9 finds it inside
    ("<>", ""),
    ("<a.jp/b>", ""),
    ("<me@a.jp>", "me@a.jp=mailto:me@a.jp"),
    ("<me+x_y@a-b.c.jp>", "me+x_y@a-b.c.jp=mailto:me+x_y@a-b.c.jp"),
    ("<me\\+x@a.jp>", ""),
    ("<mailto:me@a.jp>", "mailto:me@a.jp=mailto:me@a.jp"),
    ("\\<https://a.jp>", "https://a.jp=https://a.jp"),
]

CODE = [  # 4.4, 4.5, 4.6, 6.1, 6.6: what is no prose
    ("`[a](b)`", ""),
    ("`` `[a](b) ``", ""),
    ("`[a](b)", "a=b"),
    ("\\`[a](b)`", "a=b"),
    ("```\n[a](b)\n```", ""),
    ("~~~ x\n[a](b)\n~~~", ""),
    ("```\n[a](b)", ""),
    ("```\nx\n```\n[a](b)", "a=b"),
    ("    [a](b)", ""),
    ("x\n    [a](b)", "a=b"),
    ("\t[a](b)", ""),
    ("- x\n\n      [a](b)", ""),
    ("<!-- [a](b) -->", ""),
    ("<div>\n[a](b)\n</div>", ""),
    ("<div>\n\n[a](b)\n\n</div>", "a=b"),
    ("<b>[a](b)</b>", "a=b"),
    ("<script>\n[a](b)\n</script>\n[c](d)", "c=d"),
    ("<pre>\n[a](b)\n\n[c](d)\n</pre>", ""),
    ("<a href=b>a</a>", "a=b"),
    ("<a href='b'>a [c](d)</a>", "a c=b c=d"),
    ("| [a](b) | `[c](d)` |\n|---|---|\n| [e](f) | \\[g](h) |", "a=b e=f"),
    ("~~[a](b)~~", "a=b"),
    ("- [ ] [a](b)\n- [x] [c](d)", "a=b c=d"),
    ("[^a] [b](c)\n\n[^a]: [d](e)", "b=c d=e"),
    ("---\ntitle: '[a](b)'\n---\n[c](d)", "c=d"),
    ("> [a](b\n> 'c')", "a=b"),
    ("# [a](b) #", "a=b"),
    ("[a](b)\n===", "a=b"),
]

EXTENDED = [  # GFM 6.9: bare addresses; mail addresses are left out on purpose
    ("https://a.jp", "https://a.jp=https://a.jp"),
    ("http://a.jp/b.", "http://a.jp/b=http://a.jp/b"),
    ("https://a.jp/b?c=d!", "https://a.jp/b?c=d=https://a.jp/b?c=d"),
    ("https://a.jp/b,c", "https://a.jp/b,c=https://a.jp/b,c"),
    ("https://a.jp/b:;", "https://a.jp/b=https://a.jp/b"),
    ("https://a.jp/(b)", "https://a.jp/(b)=https://a.jp/(b)"),
    ("(https://a.jp/b)", "https://a.jp/b=https://a.jp/b"),
    ("(https://a.jp/(b))", "https://a.jp/(b)=https://a.jp/(b)"),
    ("https://a.jp/b)))", "https://a.jp/b=https://a.jp/b"),
    ("https://a.jp/?b=(c))+d", "https://a.jp/?b=(c))+d=https://a.jp/?b=(c))+d"),
    ("https://a.jp/?b=c&copy", "https://a.jp/?b=c&copy=https://a.jp/?b=c&copy"),
    ("https://a.jp/?b=c&hl;", "https://a.jp/?b=c=https://a.jp/?b=c"),
    ("https://a.jp/?b&x;.", "https://a.jp/?b=https://a.jp/?b"),
    ("https://a.jp/b<c", "https://a.jp/b=https://a.jp/b"),
    ("https://a.jp/b_c_", "https://a.jp/b_c=https://a.jp/b_c"),
    ("*https://a.jp/b*", "https://a.jp/b=https://a.jp/b"),
    ("_https://a.jp/b_", "https://a.jp/b=https://a.jp/b"),
    ("~~https://a.jp/b~~", "https://a.jp/b=https://a.jp/b"),
    ("www.a.jp", "www.a.jp=http://www.a.jp"),
    ("www.a.jp/b.", "www.a.jp/b=http://www.a.jp/b"),
    ("(www.a.jp/(b))", "www.a.jp/(b)=http://www.a.jp/(b)"),
    ("*www.a.jp*", "www.a.jp=http://www.a.jp"),
    ("Www.A.jp x", "Www.A.jp=http://Www.A.jp"),
    ("xwww.a.jp", ""),
    ("@www.a.jp /www.a.jp", ""),
    ("`www.a.jp`", ""),
    ("[www.a.jp](b)", "www.a.jp=b"),
    ("[https://a.jp](b)", "https://a.jp=b"),
    ("me@a.jp", ""),
    ("https://", ""),
    ("a.jp", ""),
]


def found(source: str) -> str:
    from factcheck.recognizers._links import bare  # noqa: PLC0415 (both halves of the rules)

    read = article(source)
    links = sorted((*read.links, *bare(read)), key=lambda link: link.span)
    return " ".join(f"{link.text}={link.url}".replace("\n", " ") for link in links)


@pytest.mark.parametrize(("source", "links"), [*INLINE, *REFERENCES, *AUTOLINKS, *CODE, *EXTENDED])
def test_conformance(source: str, links: str) -> None:
    assert found(source) == links.replace("\n", " ")
    check_offsets(article(source), source)


@pytest.mark.parametrize("source", [source for source, links in INLINE if links.count("=") == 1])
def test_the_place_of_an_inline_address_is_what_was_written(source: str) -> None:
    """What stands there says the address: escapes and entities apart, it is the address."""
    (link,) = article(source).links
    written = link.at.cut(source)
    if "\\" not in written and "&" not in written:
        assert written == link.url
