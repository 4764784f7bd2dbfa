"""The note of a link as an item of the page. Reports of thousands of links are mostly these.

A template would take three times as long for each: nearly all of their parts are empty.
"""

from collections.abc import Callable

from markupsafe import Markup

from factcheck.formats._notes import LinkNote
from factcheck.formats._safe import escaped, one_line, visible, web_address
from factcheck.formats._words import Words
from factcheck.model.records import Finding
from factcheck.nouns import dataclass
from factcheck.said import Tongue
from factcheck.said.labels import label


@dataclass(frozen=True, slots=True)
class LinkNotes:
    """Makes the items of one page."""

    said: Words
    """The words of the report."""
    chip: Callable[[str], Markup]
    """Makes a word with its sign, in its color."""

    def item(self, note: LinkNote, language: str) -> str:
        """Return a note, escaped; ``language`` is that of its article."""
        key, number, said = note.key, note.label, self.said
        passage = f"{escaped(said['link'])} {number}, {escaped(said['passage'])}"
        parts = [
            f'<li class="note link" id="{key}-n" tabindex="-1" data-verdict="{note.verdict}"',
            " data-problem>\n" if note.problem else ">\n",
            f'<a class="no" href="#{key}" aria-label="{passage}">{number}</a>\n',
            f'<div class="what">\n{self._verdict(note, language)}',
            f"<p>{address(note.link.url)}</p>\n",
        ]
        if note.final:
            parts.append(f"<p>{escaped(said['leads_to'])}: {address(note.final)}</p>\n")
        if note.link.title or note.link.stated:
            parts.append(self._reference(note, language))
        told = filter(None, (note.why, note.failing(said), note.remark))
        parts += [f'<p class="log">{escaped(words)}</p>\n' for words in told]
        parts += [self._remark(finding, note) for finding in note.remarks]
        parts.append("</div>\n</li>\n")
        return "".join(parts)

    def _verdict(self, note: LinkNote, language: str) -> str:
        link = note.link
        word = f"{note.verdict} " if self.said["lang"] != "en" else ""
        named = link.text and link.text != link.url
        surface = f"{_of_article('surface', link.text, language)} " if named else ""
        return (
            f"<p>{self.chip(note.verdict)} <code>{word}{escaped(note.reason)}</code> {surface}"
            f'<span class="at">{note.place.line}:{note.place.column}</span></p>\n'
        )

    def _reference(self, note: LinkNote, language: str) -> str:
        title, stated = note.link.title, note.link.stated
        named = _of_article("", title, language) if title else ""
        dated = f" {escaped(self.said['stated'])} {escaped(stated)}" if stated else ""
        return f'<p class="log">{named}{dated}</p>\n'

    def _remark(self, finding: Finding, note: LinkNote) -> str:
        hint = escaped(finding.hint) if finding.hint else ""
        chip = self.chip(finding.severity)
        if finding.state:
            tongue: Tongue = "ja" if self.said["lang"] == "ja" else "en"
            chip += Markup(" <b>{}</b>").format(label(finding.state, tongue))
        if finding.check == f"{note.verdict}-link":  # the verdict is said already
            return f'<p class="remark">{chip} {hint}</p>\n' if hint else ""
        told = f"{escaped(finding.message)}{' ' + hint if hint else ''}"
        code = f"<code>{escaped(finding.check)}</code>"
        return f'<p class="remark">{chip} {told} {code}</p>\n'


def address(url: str) -> Markup:
    """Return an address, to be clicked if it may be."""
    if web_address(url) is None:
        return Markup('<span class="url">{}</span>').format(visible(url))
    shown = escaped(url)
    return Markup(  # noqa: S704  escaped piece by piece
        f'<a class="url" href="{shown}" rel="noopener noreferrer nofollow external" '
        f'target="_blank">{shown}</a>'
    )


def _of_article(name: str, words: str, language: str) -> str:
    """Return words of the article, which may be of another language and direction."""
    class_name = f' class="{name}"' if name else ""
    return f'<bdi{class_name} lang="{escaped(language)}">{escaped(one_line(words))}</bdi>'
