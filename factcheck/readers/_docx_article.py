"""Puts the parts of a .docx file together: body, then footnotes, then endnotes; properties."""

from dataclasses import replace
from typing import Any

from docx.opc.coreprops import CoreProperties

from factcheck.errors import SourceError
from factcheck.model.records import Article
from factcheck.plugins import Document
from factcheck.readers import _language, _meta
from factcheck.readers._docx_package import Package, Relation
from factcheck.readers._docx_styles import Styles, attribute, child, children, local
from factcheck.readers._docx_walk import Walk
from factcheck.readers._writer import Writer
from factcheck.said.reading import NO_TEXT

_NOTES = ("footnote", "endnote")


def read(document: Document) -> Article:
    """Return the article; its links and offsets have no places yet.

    Raises `SourceError` for what is broken, too large, or not a text.
    """
    package = Package(document.source, document.data)
    main = package.main()
    root = package.part(main)
    body = child(root, "body") if root is not None and local(root) == "document" else None
    if body is None:
        raise SourceError(NO_TEXT.of(source=document.source))
    relations = package.relations(main)
    base = document.source if _meta.is_url(document.source) else ""
    styles = Styles(_beside(package, relations, "styles"))
    walk = Walk(Writer(""), styles, base)
    walk.read(body, relations)
    for kind in _NOTES:
        _read_notes(package, relations, walk, kind)
    properties = package.properties()
    core = None if properties is None else CoreProperties(properties)
    names = () if core is None else (name.strip() for name in core.author.split(";"))
    article = _meta.article(document, walk.writer, _stated(core, walk))
    return replace(article, authors=tuple(name for name in names if name))


def _beside(package: Package, relations: dict[str, Relation], kind: str) -> Any | None:
    """Return the root of the part that the main part names as this kind."""
    named = (one for one in relations.values() if one.kind == kind and not one.outside)
    found = next(named, None)
    return None if found is None else package.part(found.target)


def _read_notes(package: Package, relations: dict[str, Relation], walk: Walk, kind: str) -> None:
    """Write the notes of a kind in the order in which the text refers to them."""
    wanted = [number for one, number in walk.notes if one == kind]
    named = [one for one in relations.values() if one.kind == f"{kind}s" and not one.outside]
    root = package.part(named[0].target) if wanted and named else None
    if root is None:
        return
    notes = {attribute(note, "id"): note for note in children(root, kind)}
    own = package.relations(named[0].target)
    for number in wanted:
        if number in notes:
            walk.read(notes[number], own)


def _stated(core: CoreProperties | None, walk: Walk) -> _meta.Stated:
    title, language = (core.title.strip(), core.language) if core is not None else ("", "")
    if not title and walk.title is not None:
        title = walk.title.cut(walk.writer.builder.text())
    return _meta.Stated(" ".join(title.split()) or None, _language.code(language))
