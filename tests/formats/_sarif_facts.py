"""What GitHub code scanning asks of SARIF beyond the standard's schema: facts, as a schema.

Written after GitHub's "SARIF support for code scanning" and, where they are named, the sections
of the standard whose rules its schema cannot say (OASIS, "SARIF Version 2.1.0").
"""

from typing import Any


def _object(required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required.split(), "properties": properties}


TEXT = {"type": "string", "minLength": 1}
MESSAGE = _object("text", text=TEXT)
REGION = _object("startLine startColumn endLine endColumn")
ARTIFACT = _object(  # 3.4: a URI reference, and nothing that would have to be escaped
    "uri",
    uri={"type": "string", "pattern": r"^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?#\[\]]|%[0-9A-F]{2})+$"},
    uriBaseId={"const": "%SRCROOT%"},
)
PLACE = _object("artifactLocation", artifactLocation=ARTIFACT, region=REGION)
RESULT = _object(
    "ruleId ruleIndex level message locations partialFingerprints suppressions",
    ruleId=TEXT,
    message=MESSAGE,
    locations={
        "minItems": 1,
        "items": _object("physicalLocation", physicalLocation=PLACE),
    },
    relatedLocations={
        "maxItems": 100,
        "items": _object("id physicalLocation message", physicalLocation=PLACE, message=MESSAGE),
    },
    partialFingerprints=_object(
        "primaryLocationLineHash", primaryLocationLineHash={"pattern": "^[0-9a-f]{0,16}:1$"}
    ),
    suppressions={"items": _object("kind justification", justification=TEXT)},
)
RULE = _object(
    "id",
    shortDescription=MESSAGE,
    fullDescription=MESSAGE,
    help=_object("text markdown", text=TEXT, markdown=TEXT),
)
RUN = _object(
    "tool results columnKind",
    tool=_object(
        "driver",
        driver=_object("name version rules", rules={"items": RULE, "maxItems": 25_000}),
    ),
    automationDetails=_object("id", id={"pattern": "/$"}),
    columnKind={"const": "unicodeCodePoints"},
    results={"items": RESULT, "maxItems": 25_000},
)
LOG = _object(
    "$schema version runs",
    version={"const": "2.1.0"},
    runs={"items": RUN, "minItems": 1, "maxItems": 1},
)
