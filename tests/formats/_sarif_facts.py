"""What SARIF 2.1.0 and GitHub code scanning ask of the parts that are written: facts, as a schema.

Written after the sections of the standard (OASIS, "SARIF Version 2.1.0") that are named, and
GitHub's "SARIF support for code scanning": nothing but these properties may stand there.
"""

from typing import Any


def _object(required: str, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": required.split(),
        "properties": properties,
    }


TEXT = {"type": "string", "minLength": 1}
NUMBER = {"type": "integer", "minimum": 1}
LEVEL = {"enum": ["none", "note", "warning", "error"]}  # 3.27.10
MESSAGE = _object("text", text=TEXT)  # 3.11
REGION = _object(  # 3.30
    "startLine startColumn endLine endColumn",
    startLine=NUMBER,
    startColumn=NUMBER,
    endLine=NUMBER,
    endColumn=NUMBER,
)
ARTIFACT = _object(  # 3.4: a URI reference
    "uri",
    uri={"type": "string", "pattern": r"^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?#\[\]]|%[0-9A-F]{2})+$"},
    uriBaseId={"const": "%SRCROOT%"},
)
PLACE = _object("artifactLocation", artifactLocation=ARTIFACT, region=REGION)  # 3.29
RESULT = _object(  # 3.27
    "ruleId ruleIndex level message locations partialFingerprints suppressions",
    ruleId=TEXT,
    ruleIndex={"type": "integer", "minimum": 0},
    level=LEVEL,
    message=MESSAGE,
    locations={
        "type": "array",
        "minItems": 1,
        "items": _object("physicalLocation", physicalLocation=PLACE),
    },
    relatedLocations={
        "type": "array",
        "maxItems": 100,
        "items": _object(
            "id physicalLocation message",
            id={"type": "integer", "minimum": 0},
            physicalLocation=PLACE,
            message=MESSAGE,
        ),
    },
    partialFingerprints=_object(
        "primaryLocationLineHash", primaryLocationLineHash={"pattern": "^[0-9a-f]{0,16}:1$"}
    ),
    baselineState={"enum": ["new", "unchanged", "updated", "absent"]},  # 3.27.24
    suppressions={  # 3.27.23
        "type": "array",
        "items": _object(
            "kind justification", kind={"enum": ["inSource", "external"]}, justification=TEXT
        ),
    },
)
RULE = _object(  # 3.49
    "id",
    id=TEXT,
    shortDescription=MESSAGE,
    fullDescription=MESSAGE,
    help=_object("text markdown", text=TEXT, markdown=TEXT),
    defaultConfiguration=_object("level", level=LEVEL),
)
INVOCATION = _object(  # 3.20
    "executionSuccessful exitCode toolExecutionNotifications",
    executionSuccessful={"type": "boolean"},
    exitCode={"type": "integer"},
    toolExecutionNotifications={
        "type": "array",
        "items": _object("level message", level=LEVEL, message=MESSAGE),
    },
)
RUN = _object(  # 3.14
    "tool results columnKind",
    tool=_object(
        "driver",
        driver=_object(
            "name version rules",
            name=TEXT,
            version=TEXT,
            rules={"type": "array", "items": RULE, "maxItems": 25_000},
        ),
    ),
    automationDetails=_object("id", id={"pattern": "/$"}),
    invocations={"type": "array", "items": INVOCATION},
    columnKind={"const": "unicodeCodePoints"},
    newlineSequences={"type": "array", "minItems": 1, "items": TEXT},
    results={"type": "array", "items": RESULT, "maxItems": 25_000},
)
LOG = {  # 3.13
    **_object(
        "$schema version runs",
        **{"$schema": TEXT},
        version={"const": "2.1.0"},
        runs={"type": "array", "items": RUN, "minItems": 1, "maxItems": 1},
    )
}
