"""SARIF 2.1.0 as GitHub code scanning takes it, and any other reader of the OASIS standard.

A rule's help is the page of its check. Columns count code points. A finding keeps its name over
edits elsewhere in the file (``primaryLocationLineHash``), known ones are ``unchanged`` and
suppressed ones say why. What passes the limits of an upload is cut, the least grave first.
"""

import zlib
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import quote

from factcheck import plugins
from factcheck.formats._alerts import alerts, told, totals
from factcheck.formats._facts import places, stretch, unchecked_sentences
from factcheck.formats._rows import pieces
from factcheck.formats._safe import one_line, visible
from factcheck.formats._words import words
from factcheck.model.records import Article, Finding, Report
from factcheck.model.text import Span
from factcheck.plugins import Canvas, Check, Format
from factcheck.said import Tongue, part
from factcheck.said import ci as say

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_RESULTS = 25_000
"""Results of a run that GitHub takes ("SARIF support for code scanning", limits)."""
_PACKED = 10_000_000
"""Bytes that an upload may have, packed with gzip (ibid.)."""
_RELATED = 100
"""Further places of a result that GitHub shows (ibid.)."""
_CHECKS = "factcheck.checks"
_EXAMPLES = ("Bad (", "Good (", "悪い例", "良い例")


def _render(report: Report, _canvas: Canvas) -> str:
    return _within(report, _RESULTS, _PACKED)


def _within(report: Report, most: int, packed: int) -> str:
    """Return the log with at most ``most`` results, and at most ``packed`` bytes when packed."""
    findings = alerts(report).all
    kept = findings[:most]
    while True:
        text = "".join(pieces(_log(report, kept, len(findings) - len(kept)))) + "\n"
        data = text.encode("utf-8", "replace")
        size = len(zlib.compress(data)) if len(data) > packed else len(data)
        if size <= packed or not kept:
            return text
        kept = kept[: len(kept) * packed // size * 9 // 10]


def _log(report: Report, findings: Sequence[Finding], left: int) -> dict[str, object]:
    articles = places(report)
    checks = sorted({finding.check for finding in findings})
    numbers = {check: number for number, check in enumerate(checks)}
    driver = {
        "name": "factcheck",
        "version": one_line(report.run.version),
        "rules": [_rule(check, report.tongue) for check in checks],
    }
    run = {
        "tool": {"driver": driver},
        "automationDetails": {"id": "factcheck/"},
        "invocations": [_invocation(report, left)],
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": [_result(finding, numbers, articles) for finding in findings],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _invocation(report: Report, left: int) -> dict[str, object]:
    """Say whether the run did what it was to do: what was not checked is no pass."""
    found = alerts(report)
    sentences = [*report.notices, *unchecked_sentences(report, words(report.tongue))]
    if left:
        sentences.append(say.CUT.to(report.tongue, left=left, total=len(found.all)))
    notes = [{"level": "warning", "message": {"text": _plain(each)}} for each in sentences]
    notes.append({"level": "note", "message": {"text": totals(report, found)}})
    return {
        "executionSuccessful": report.exit_code in {0, 1},
        "exitCode": report.exit_code,
        "toolExecutionNotifications": notes,
    }


def _rule(check: str, tongue: Tongue) -> dict[str, object]:
    if check not in plugins.names(_CHECKS):
        return {"id": one_line(check)}
    text = part(plugins.page(_CHECKS, check), tongue)
    return {
        "id": check,
        "shortDescription": {"text": text.partition("\n")[0]},
        "fullDescription": {"text": text.partition("\n\n")[0].replace("\n", " ")},
        "help": {"text": text, "markdown": "\n\n".join(_markdown(text))},
        "defaultConfiguration": {"level": plugins.load(_CHECKS, check, Check).severity.value},
    }


def _markdown(page: str) -> Iterator[str]:
    """Yield the paragraphs of a page; its examples are code, and stay as they are aligned."""
    for paragraph in page.split("\n\n"):
        if paragraph.startswith(_EXAMPLES):
            yield f"```text\n{paragraph}\n```"
            continue
        head, colon, rest = paragraph.partition(":")
        said = f"**{head}:**{rest}" if colon and len(head) < 10 else paragraph
        yield said.replace("&", "&amp;").replace("<", "&lt;")


def _result(
    finding: Finding, numbers: Mapping[str, int], articles: dict[str, Article]
) -> dict[str, object]:
    result: dict[str, object] = {
        "ruleId": one_line(finding.check),
        "ruleIndex": numbers[finding.check],
        "level": finding.severity.value,
        "message": {"text": _plain(told(finding))},
        "locations": [_location(finding.source, finding.span, articles)],
        "partialFingerprints": {"primaryLocationLineHash": f"{finding.fingerprint}:1"},
        "suppressions": [],
    }
    if finding.related:
        result["relatedLocations"] = [
            {
                "id": number,
                **_location(other.source, other.span, articles),
                "message": {"text": _plain(one_line(other.message))},
            }
            for number, other in enumerate(finding.related[:_RELATED])
        ]
    if finding.is_known is not None:
        result["baselineState"] = "unchanged" if finding.is_known else "new"
    if finding.excuse is not None:
        kind = "inSource" if finding.excuse.is_inline else "external"
        reason = one_line(finding.excuse.reason)
        result["suppressions"] = [{"kind": kind, "justification": reason}]
    return result


def _location(source: str, span: Span, articles: dict[str, Article]) -> dict[str, object]:
    place: dict[str, object] = {"artifactLocation": _artifact(source)}
    article = articles.get(source)
    if article is not None:
        start, end = stretch(span, article)
        place["region"] = {
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        }
    return {"physicalLocation": place}


def _artifact(source: str) -> dict[str, object]:
    """Return the address of an article; paths are relative to the root of the repository."""
    if "://" in source:
        return {"uri": quote(visible(source), safe="/:?#[]@!$&'()*+,;=%~")}
    path = quote(visible(source), safe="/@!$&'()*+,;=~")
    if path.startswith("/"):
        return {"uri": f"file://{path}"}
    return {"uri": path, "uriBaseId": "%SRCROOT%"}


def _plain(message: str) -> str:
    """Return words in which no link is read: ``[words](address)`` would be one (3.11.6)."""
    return message.replace("](", "] (")


FORMAT = Format(".sarif", _render)
"""The format."""
