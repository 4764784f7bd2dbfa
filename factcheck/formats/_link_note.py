"""The note of a link as an item of the page. Reports of thousands of links are mostly these.

A template would take three times as long for each: nearly all of their parts are empty.
"""

from collections.abc import Callable, Iterator

from markupsafe import Markup

from factcheck.formats._notes import LinkNote
from factcheck.formats._safe import escaped, known, one_line, web_address
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
        passage = f"{known(said['link'])} {number}, {known(said['passage'])}"
        begin = (
            f'<li class="note link" id="{key}-n" tabindex="-1" data-verdict="{note.verdict}"'
            f"{' data-problem' if note.problem else ''}>\n"
            f'<a class="no" href="#{key}" aria-label="{passage}">{number}</a>\n'
            f'<div class="what">\n{self._verdict(note, language)}'
            f"<p>{_address(note.link.url)}</p>\n"
        )
        return f"{begin}{''.join(self._rest(note, language))}</div>\n</li>\n"

    def _rest(self, note: LinkNote, language: str) -> Iterator[str]:
        """Yield what most notes do not have."""
        if note.final:
            yield f"<p>{known(self.said['leads_to'])}: {_address(note.final)}</p>\n"
        if note.link.title or note.link.stated:
            yield self._reference(note, language)
        for words in filter(None, (note.why, note.failing(self.said), note.remark)):
            yield f'<p class="log">{escaped(words)}</p>\n'
        for finding in note.remarks:
            yield self._remark(finding, note)

    def _verdict(self, note: LinkNote, language: str) -> str:
        link = note.link
        word = f"{note.verdict} " if self.said["lang"] != "en" else ""
        named = link.text and link.text != link.url
        surface = f"{_of_article('surface', link.text, language)} " if named else ""
        return (
            f"<p>{self.chip(note.verdict)} <code>{word}{known(note.reason)}</code> {surface}"
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
    return Markup(_address(url))  # noqa: S704  escaped piece by piece


def _address(url: str) -> str:
    if web_address(url) is None:
        return f'<span class="url">{escaped(url)}</span>'
    shown = escaped(url)
    return (
        f'<a class="url" href="{shown}" rel="noopener noreferrer nofollow external" '
        f'target="_blank">{shown}</a>'
    )


def _of_article(name: str, words: str, language: str) -> str:
    """Return words of the article, which may be of another language and direction."""
    class_name = f' class="{name}"' if name else ""
    return f'<bdi{class_name} lang="{known(language)}">{escaped(one_line(words))}</bdi>'
