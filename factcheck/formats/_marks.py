"""Marks in a text, nested: figures and links may overlap in any way, elements of a page may not."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from factcheck.model.text import Span

_DEEPEST = 8
"""Marks open at once; what would lie deeper is marked at a point. Keeps hostile pages linear."""


class Mark(NamedTuple):
    """A figure or link, to be marked in the text."""

    span: Span
    """Its place in the article's text; may be empty."""
    key: str
    """The name of its note."""
    begun: bool = False
    """Whether it began in an area before this one."""


class Token(NamedTuple):
    """A step on the way through marked text."""

    step: Literal["text", "open", "close"]
    """What happens here."""
    key: str = ""
    """Name of the mark that opens or closes."""
    words: str = ""
    """The words, for a step of text."""
    outer: bool = False
    """Whether the mark truly begins (opens) or ends (closes) here, and is not cut in between."""


def nest(text: str, area: Span, marks: Sequence[Mark]) -> Iterator[Token]:
    """Yield the text of ``area`` with the marks opened and closed like brackets.

    A mark that overlaps another's end is closed before it and opened again after it; one that
    reaches beyond the area is cut at its edge. ``marks`` are those that touch the area, sorted
    by start, the longer first.
    """
    start, end = area
    if not marks:
        if start < end:
            yield Token("text", words=text[start:end])
        return
    if len(marks) == 1 and _lies_in(marks[0], area):  # as of most links
        yield from _single(text, area, marks[0])
        return
    at = area.start
    stack: list[Mark] = []
    waiting = list(reversed(marks))
    while True:
        edge = min(
            [area.end]
            + [max(mark.span.start, area.start) for mark in waiting[-1:]]
            + [mark.span.end for mark in stack]
        )
        if at < edge:
            yield Token("text", words=text[at:edge])
            at = edge
        yield from _close(stack, at)
        if not waiting or max(waiting[-1].span.start, area.start) > at:
            if at >= area.end:
                break
            continue
        mark = waiting.pop()
        yield Token("open", mark.key, outer=not mark.begun)
        if mark.span.end <= at or len(stack) >= _DEEPEST:
            yield Token("close", mark.key, outer=True)
        else:
            stack.append(mark)
    for mark in reversed(stack):
        yield Token("close", mark.key)


def _lies_in(mark: Mark, area: Span) -> bool:
    return not mark.begun and area.start <= mark.span.start < mark.span.end <= area.end


def _single(text: str, area: Span, mark: Mark) -> Iterator[Token]:
    """Yield the text of ``area`` with one mark that lies in it."""
    start, end = mark.span
    if area.start < start:
        yield Token("text", words=text[area.start : start])
    yield Token("open", mark.key, outer=True)
    yield Token("text", words=text[start:end])
    yield Token("close", mark.key, outer=True)
    if end < area.end:
        yield Token("text", words=text[end : area.end])


def _close(stack: list[Mark], at: int) -> Iterator[Token]:
    """Close what ends here, with what lies inside it; open the latter again."""
    lowest = next((place for place, mark in enumerate(stack) if mark.span.end <= at), None)
    if lowest is None:
        return
    taken = stack[lowest:]
    del stack[lowest:]
    for mark in reversed(taken):
        yield Token("close", mark.key, outer=mark.span.end <= at)
    for mark in taken:
        if mark.span.end > at:
            yield Token("open", mark.key)
            stack.append(mark)
